"""The newest edit wins."""

import socket
import threading
from collections.abc import Callable, Generator, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.streams import Stop, Threads, Turns, latest

Edit = tuple[str, int]


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() <= before


def build(service: str, edit: int, current: Stop) -> Generator[tuple[str, str, int], None, int]:
    yield "build", service, edit
    current.check()
    yield "built", service, edit
    return edit


def roll(service: str, built: int, stop: Stop) -> Generator[tuple[str, str, int], None, None]:
    yield "roll", service, built
    stop.check()
    yield "rolled", service, built


@given(st.lists(st.tuples(st.sampled_from(["api", "web"]), st.integers()), max_size=12), st.integers())
def test_the_newest_edit_of_every_service_is_rolled_last_and_no_roll_is_left_half_done(edits: list[Edit], seed: int) -> None:
    def edited(stop: Stop) -> Generator[Edit, None, None]:
        del stop
        yield from edits

    events = list(latest(edited, build, roll, Turns(seed, Stop())))
    for service, newest in dict(edits).items():
        done = [edit for what, name, edit in events if (what, name) == ("rolled", service)]
        assert done[-1] == newest
        begun = [edit for what, name, edit in events if (what, name) == ("roll", service)]
        assert begun == done


def edits(*what: Edit) -> Callable[[Stop], Generator[Edit, None, None]]:
    def edited(stop: Stop) -> Generator[Edit, None, None]:
        del stop
        yield from what

    return edited


def test_a_build_is_superseded_while_it_waits_whatever_it_then_raises() -> None:
    building = threading.Event()
    ours, theirs = socket.socketpair()

    def edited(stop: Stop) -> Generator[Edit, None, None]:
        del stop
        yield "api", 1
        assert building.wait(10)
        yield "api", 2

    def reading(service: str, edit: int, current: Stop) -> Generator[tuple[str, str, int], None, int]:
        if edit == 1:
            with current.calling(lambda: ours.shutdown(socket.SHUT_RDWR)):
                building.set()
                if not ours.recv(1):
                    raise ValueError("the builder's stream broke")
        yield "built", service, edit
        return edit

    with ours, theirs:
        events = list(latest(edited, reading, roll, Threads(Stop())))
    assert events == [("built", "api", 2), ("roll", "api", 2), ("rolled", "api", 2)]


def test_a_roll_goes_on_while_newer_edits_wait_and_only_the_newest_is_done() -> None:
    rolling, edited_all = threading.Event(), threading.Event()

    def edited(stop: Stop) -> Generator[Edit, None, None]:
        yield "api", 1
        assert rolling.wait(10)
        yield "api", 2
        yield "api", 3
        edited_all.set()
        stop.check()

    def slowly(service: str, built: int, stop: Stop) -> Generator[tuple[str, str, int], None, None]:
        rolling.set()
        assert edited_all.wait(10)
        stop.check()
        yield "rolled", service, built

    events = list(latest(edited, build, slowly, Threads(Stop())))
    assert [event for event in events if event[0] == "rolled"] == [("rolled", "api", 1), ("rolled", "api", 3)]


@given(st.integers())
def test_one_things_error_does_not_cut_anothers_roll(seed: int) -> None:
    def broken(service: str, edit: int, current: Stop) -> Generator[tuple[str, str, int], None, int]:
        if service == "api":
            raise ValueError("api does not compile")
        return (yield from build(service, edit, current))

    events: list[tuple[str, str, int]] = []
    work = latest(edits(("web", 1), ("api", 1)), broken, roll, Turns(seed, Stop()))
    with pytest.raises(ExceptionGroup) as raised:
        events.extend(work)
    assert [str(error) for error in raised.value.exceptions] == ["api does not compile"]
    assert len([event for event in events if event[0] == "roll"]) == len([event for event in events if event[0] == "rolled"])
