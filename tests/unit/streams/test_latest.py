"""The newest edit wins."""

import threading
from collections.abc import Generator, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.streams import Stop, Superseded, Threads, Turns, latest

Edit = tuple[str, int]


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() == before


def redeploy(service: str, edit: int, stop: Stop, current: Stop) -> Generator[tuple[str, str, int], None, None]:
    """Build, which may be superseded, and roll, which may not."""
    yield "build", service, edit
    current.check()
    yield "built", service, edit
    current.check()
    yield "roll", service, edit
    stop.check()
    yield "rolled", service, edit


@given(st.lists(st.tuples(st.sampled_from(["api", "web"]), st.integers()), max_size=12), st.integers())
def test_the_newest_edit_of_every_service_is_rolled_last_and_no_roll_is_left_half_done(edits: list[Edit], seed: int) -> None:
    def edited(stop: Stop) -> Generator[Edit, None, None]:
        del stop
        yield from edits

    events = list(latest(edited, redeploy, Turns(seed)))
    for service, newest in dict(edits).items():
        done = [edit for what, name, edit in events if (what, name) == ("rolled", service)]
        assert done[-1] == newest
        begun = [edit for what, name, edit in events if (what, name) == ("roll", service)]
        assert begun == done


def test_a_build_is_superseded_by_a_newer_edit_while_it_waits() -> None:
    building = threading.Event()

    def edited(stop: Stop) -> Generator[Edit, None, None]:
        del stop
        yield "api", 1
        assert building.wait(10)
        yield "api", 2

    def build(service: str, edit: int, stop: Stop, current: Stop) -> Generator[tuple[str, int], None, None]:
        del stop
        if edit == 1:
            building.set()
            current.wait(60)
        yield service, edit

    assert list(latest(edited, build, Threads(Stop()))) == [("api", 2)]


def test_an_error_that_is_no_superseding_is_raised() -> None:
    def edited(stop: Stop) -> Generator[Edit, None, None]:
        del stop
        yield "api", 1

    def broken(service: str, edit: int, stop: Stop, current: Stop) -> Generator[None, None, None]:
        del service, edit, stop, current
        raise ValueError("the builder is gone")
        yield

    with pytest.raises(ValueError, match="the builder is gone"):
        list(latest(edited, broken, Threads(Stop())))
    assert issubclass(Superseded, Exception)
