"""Live sources, listened to at once."""

import itertools
import threading
from collections.abc import Generator, Iterator

import pytest

from devpreview.streams import Interrupted, Stop, Threads, merge
from devpreview.streams.pool import CREDITS

WHY = Interrupted("a person asked for it")


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() <= before


def few(stop: Stop) -> Generator[int, None, None]:
    del stop
    yield from range(3)


def test_all_that_the_sources_say_is_heard_in_each_ones_order() -> None:
    heard = list(merge({"one": few, "other": few}, Threads(Stop())))
    assert [number for key, number in heard if key == "one"] == [0, 1, 2]
    assert [number for key, number in heard if key == "other"] == [0, 1, 2]


def test_a_flood_does_not_starve_a_trickle_and_is_held_back_itself() -> None:
    said = itertools.count()
    trickled = threading.Event()

    def flood(stop: Stop) -> Generator[int, None, None]:
        del stop
        yield from said

    def trickle(stop: Stop) -> Generator[int, None, None]:
        yield from range(10)
        trickled.set()
        stop.wait(10)

    sources = merge({"flood": flood, "trickle": trickle}, Threads(Stop()))
    heard = [next(sources)]
    assert trickled.wait(10)
    # from here on all ten wait, and each of them is next but one at the latest
    while len([number for key, number in heard if key == "trickle"]) < 10:
        heard.append(next(sources))
    assert len(heard) <= 22
    assert next(said) <= len(heard) + CREDITS + 1
    sources.close()


def test_the_first_error_ends_all_sources_and_is_raised() -> None:
    def failing(stop: Stop) -> Generator[int, None, None]:
        del stop
        yield 1
        raise ValueError("the stream broke")

    def endless(stop: Stop) -> Generator[int, None, None]:
        while True:
            stop.wait(10)
            yield 1

    with pytest.raises(ValueError, match="the stream broke"):
        list(merge({"endless": endless, "failing": failing}, Threads(Stop())))


def test_who_waits_for_silent_sources_is_woken_by_the_end_of_the_scope() -> None:
    stop = Stop()
    begun = threading.Event()

    def silent(within: Stop) -> Generator[int, None, None]:
        begun.set()
        within.wait(10)
        yield 1

    def end() -> None:
        begun.wait(10)
        stop.set(WHY)

    ender = threading.Thread(target=end)
    ender.start()
    with pytest.raises(Interrupted):
        list(merge({"silent": silent}, Threads(stop)))
    ender.join()
