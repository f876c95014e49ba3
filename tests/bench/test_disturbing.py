"""Whether the judge of the gate notices what it is there to notice."""

import pytest

from tests.bench.disturbing import Day, Judged, Look, judge

RIGHT, WRONG = 8, -1


def day(*doors: float, starts: tuple[tuple[float, float], ...] = ()) -> Day:
    """Return a day on which data was made by second 10, lost by second 20 and made again by second 30; looked at twice a second."""
    data = [Look(t / 2, t / 2 + 0.1, RIGHT if 10 <= t / 2 < 20 or t / 2 >= 30 else WRONG) for t in range(80)]
    taken = [Look(t, t + 0.01, 1) for t in doors]
    return Day({"db": taken, "cache": []}, {"db": data, "cache": [Look(0, 0.1, RIGHT)]}, starts)


def breaches(of: Day) -> list[str]:
    """Return what the judge says of a day."""
    judged = Judged()
    judge(of, judged)
    return judged.breaches


def test_who_comes_while_data_is_right_is_welcome() -> None:
    assert not breaches(day(10, 15, 19.9, 30, 39))


@pytest.mark.parametrize("early", [0, 5, 9.4])
def test_who_comes_before_data_is_right_is_noticed(early: float) -> None:
    assert breaches(day(early)) == [f"db was reached at {early:.2f}, before its data had ever been right"]


def test_data_may_have_become_right_at_any_moment_since_it_was_last_seen_wrong() -> None:
    assert not breaches(day(9.6, 29.6))


@pytest.mark.parametrize("late", [23.2, 29.4])
def test_who_comes_long_after_data_was_lost_is_noticed(late: float) -> None:
    assert [each.partition(",")[0] for each in breaches(day(late))] == [f"db was reached at {late:.2f}"]


def test_a_probe_has_some_seconds_to_find_out_that_data_is_lost() -> None:
    assert not breaches(day(22.9))


def test_a_service_that_started_before_the_data_was_right_is_noticed() -> None:
    assert not breaches(day(starts=((3, 10),)))
    assert not breaches(day(starts=((12, 25),)))
    assert breaches(day(starts=((3, 9),)))
    assert breaches(day(starts=((24, 28),)))
