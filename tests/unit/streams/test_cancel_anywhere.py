"""Whatever goes on, its scope can end at any moment, from any thread; then it is over within a bound, and no thread is left."""

import random
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress

import pytest

from devpreview.streams import Interrupted, Stop, StuckError, Threads, graph, latest, merge

WHY = Interrupted("a person asked for it")
BOUND = 5.0


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() <= before


class Ticks:
    """Counts the steps of all threads, and ends a scope from a thread of its own at one of them."""

    def __init__(self, stop: Stop, at: int) -> None:
        self._changed = threading.Condition()
        self._count = 0
        self._over = False
        self._thread = threading.Thread(target=self._end, args=(stop, at), name="from outside")

    def __call__(self) -> None:
        """Count a step."""
        with self._changed:
            self._count += 1
            self._changed.notify_all()

    def __enter__(self) -> "Ticks":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._over = True
            self._changed.notify_all()
        self._thread.join()

    def _end(self, stop: Stop, at: int) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._over or self._count >= at)
        stop.set(WHY)


def working(tick: Callable[[], None], seed: int) -> Callable[[int, Stop], Generator[int, None, int]]:
    """Return work that ticks, yields, waits, frees blocked reads and opens scopes, in an order that a seed decides."""

    def do(node: int, stop: Stop) -> Generator[int, None, int]:
        order = random.Random(f"{seed}/{node}")
        for _ in range(order.randint(1, 6)):
            tick()
            kind = order.choice(["yield", "wait", "read", "nested"])
            if kind == "yield":
                yield node
            elif kind == "wait":
                stop.wait(order.random() / 1000)
            elif kind == "read":
                freed = threading.Event()
                with stop.calling(freed.set):
                    freed.wait(order.random() / 1000)
            else:
                with stop.child(BOUND) as inner:
                    yield from (number for _, number in merge({"a": few(tick), "b": few(tick)}, Threads(inner)))
        return node

    return do


def few(tick: Callable[[], None]) -> Callable[[Stop], Generator[int, None, None]]:
    def source(stop: Stop) -> Generator[int, None, None]:
        for number in range(3):
            tick()
            yield number
            stop.wait(0)

    return source


def ended(work: Generator[object, None, object]) -> None:
    """Hear work to its end, which is either its own or the one from outside."""
    began = time.monotonic()
    with suppress(Interrupted):
        for _ in work:
            pass
    assert time.monotonic() - began < BOUND


@pytest.mark.parametrize("seed", range(25))
def test_a_graph(seed: int) -> None:
    order = random.Random(seed)
    needs = {node: {need for need in range(node) if order.random() < 0.3} for node in range(6)}
    stop = Stop()
    with Ticks(stop, order.randint(0, 40)) as tick:
        ended(graph(needs, working(tick, seed), lambda node, _: -node, Threads(stop)))


@pytest.mark.parametrize("seed", range(25))
def test_a_merge(seed: int) -> None:
    stop = Stop()

    def flood(inner: Stop) -> Generator[int, None, None]:
        while True:
            tick()
            yield 1
            inner.check()

    def silent(inner: Stop) -> Generator[int, None, None]:
        tick()
        inner.wait(BOUND * 2)
        yield 0

    with Ticks(stop, random.Random(seed).randint(0, 300)) as tick:
        ended(merge({"flood": flood, "other flood": flood, "silent": silent}, Threads(stop)))


@pytest.mark.parametrize("seed", range(25))
def test_the_latest_edits(seed: int) -> None:
    order = random.Random(seed)
    stop = Stop()

    def edits(inner: Stop) -> Generator[tuple[str, int], None, None]:
        for number in range(20):
            tick()
            yield order.choice("ab"), number
            inner.wait(order.random() / 1000)

    def build(thing: str, edit: int, current: Stop) -> Generator[str, None, int]:
        tick()
        current.wait(0.0005)
        yield thing
        return edit

    def roll(thing: str, built: int, inner: Stop) -> Generator[str, None, None]:
        tick()
        inner.wait(0.0005)
        yield f"{thing}{built}"

    with Ticks(stop, order.randint(0, 60)) as tick:
        ended(latest(edits, build, roll, Threads(stop)))


def test_a_source_that_is_stuck_is_named_by_whoever_listens() -> None:
    released = threading.Event()

    def stuck(stop: Stop) -> Generator[int, None, None]:
        del stop
        yield 1
        released.wait(30)

    def failing(stop: Stop) -> Generator[int, None, None]:
        del stop
        yield 1
        raise ValueError("the first error")

    heard = merge({"stuck": stuck, "failing": failing}, Threads(Stop(), grace=0.2))
    with pytest.raises(ValueError, match="the first error") as caught:
        list(heard)
    assert any("stuck did not end in time" in note for note in caught.value.__notes__)
    released.set()
    join("stuck")


def test_an_edits_build_that_is_stuck_is_named_too() -> None:
    released = threading.Event()

    def edits(stop: Stop) -> Generator[tuple[str, int], None, None]:
        yield "api", 1
        stop.wait(30)

    def build(thing: str, edit: int, current: Stop) -> Generator[str, None, int]:
        del current
        yield thing
        released.wait(30)
        return edit

    def roll(thing: str, built: int, stop: Stop) -> Generator[str, None, None]:
        del built, stop
        yield thing

    stop = Stop()
    work = latest(edits, build, roll, Threads(stop, grace=0.2))
    assert next(work) == "api"
    with pytest.raises(StuckError, match="api did not end in time"):
        work.close()
    released.set()
    join("api")


def join(name: str) -> None:
    for thread in threading.enumerate():
        if thread.name == name:
            thread.join(10)
