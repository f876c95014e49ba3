"""Schedules: what is one is taken, and of any other text it is said what is wrong."""

from hypothesis import given, settings
from hypothesis import strategies as some

from devpreview.blueprint.cron import wrong

BOUNDS = ((0, 59), (0, 23), (1, 28), (1, 12), (0, 6))


@some.composite
def parts(draw: some.DrawFn, least: int, most: int) -> str:
    number = some.integers(least, most)
    first, last = sorted(draw(some.tuples(number, number)))
    items = draw(some.lists(some.sampled_from(("*", "?", f"{first}", f"{first}-{last}", f"{first}/7", "*/5")), min_size=1, max_size=4))
    return ",".join(items)


@settings(max_examples=25)
@given(some.tuples(*(parts(*bounds) for bounds in BOUNDS)))
def test_what_cron_takes_is_taken(schedule: tuple[str, ...]) -> None:
    assert wrong(" ".join(schedule)) == ""


@given(some.one_of(some.text("0123456789*/,-?@ jansuL#TZ=", max_size=30), some.text(max_size=30)))
def test_of_any_text_it_is_said_what_is_wrong_in_a_line(text: str) -> None:
    assert "\n" not in wrong(text)
