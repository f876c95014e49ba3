"""Work in the order of its needs."""

import threading
from collections.abc import Callable, Generator, Iterator, Set
from contextlib import suppress
from graphlib import CycleError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.streams import Interrupted, Pool, Stop, StuckError, Threads, Turns, graph, merge

Needs = dict[int, set[int]]
Event = tuple[str, int]

WHY = Interrupted("a person asked for it")
LONG = 10.0


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() <= before


@st.composite
def needs_of_many(draw: st.DrawFn) -> Needs:
    """Draw needs without a cycle: a node needs only smaller ones."""
    size = draw(st.integers(1, 12))
    return {node: draw(st.sets(st.integers(0, node - 1), max_size=4)) if node else set() for node in range(size)}


def doing(failing: Set[int] = frozenset()) -> Callable[[int, Stop], Generator[Event, None, int]]:
    """Return work of two steps, which fails after them where it is told to."""

    def do(node: int, stop: Stop) -> Generator[Event, None, int]:
        yield "began", node
        stop.check()
        yield "worked", node
        if node in failing:
            raise ValueError(node)
        return node * 10

    return do


def skipped(node: int, behind: int) -> Event:
    del behind
    return "skipped", node


def lost(needs: Needs, failing: set[int]) -> set[int]:
    """Return the nodes that cannot be done because something in front of them fails."""
    gone: set[int] = set()
    for node in sorted(needs):
        if needs[node] & (gone | failing):
            gone.add(node)
    return gone


def outcome(work: Generator[Event, None, dict[int, int]]) -> tuple[list[Event], dict[int, int], list[int]]:
    """Run work to its end; return its events, its values, and the nodes whose errors it raised."""
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            return events, end.value, []
        except ExceptionGroup as group:
            return events, {}, [error.args[0] for error in group.exceptions]


@given(needs_of_many(), st.integers())
def test_every_node_is_done_after_all_it_needs(needs: Needs, seed: int) -> None:
    events, values, failed = outcome(graph(needs, doing(), skipped, Turns(seed, Stop())))
    assert values == {node: node * 10 for node in needs}
    assert failed == []
    for node, needed in needs.items():
        for need in needed:
            assert events.index(("worked", need)) < events.index(("began", node))


@given(needs_of_many(), st.sets(st.integers(0, 11)), st.integers())
def test_behind_a_failure_nothing_is_done_and_everything_else_is(needs: Needs, failing: set[int], seed: int) -> None:
    failing &= set(needs)
    gone = lost(needs, failing)
    events, _, failed = outcome(graph(needs, doing(failing), skipped, Turns(seed, Stop())))
    assert {node for what, node in events if what == "skipped"} == gone
    assert {node for what, node in events if what == "began"} == set(needs) - gone
    assert sorted(failed) == sorted(failing - gone)


@given(needs_of_many(), st.integers(0, 40), st.integers())
def test_work_that_nobody_listens_to_any_more_is_closed_wherever_it_is(needs: Needs, heard: int, seed: int) -> None:
    begun, closed = set(), set()

    def closing(node: int, stop: Stop) -> Generator[Event, None, int]:
        begun.add(node)
        try:
            yield from doing()(node, stop)
        finally:
            closed.add(node)
        return node

    work = graph(needs, closing, skipped, Turns(seed, Stop()))
    for _, _ in zip(range(heard), work, strict=False):
        pass
    work.close()
    assert begun == closed


@given(needs_of_many(), st.integers(0, 24), st.integers())
def test_nothing_is_begun_in_a_scope_that_has_ended(needs: Needs, heard: int, seed: int) -> None:
    stop = Stop()
    work = graph(needs, doing(), skipped, Turns(seed, stop))
    for _, _ in zip(range(heard), work, strict=False):
        pass
    stop.set(WHY)
    assert [event for event in until_stopped(work) if event[0] == "began"] == []


def until_stopped(work: Generator[Event, None, dict[int, int]]) -> list[Event]:
    """Return the events that still come."""
    events: list[Event] = []
    with suppress(Interrupted):
        events.extend(work)
    return events


def test_one_seed_is_one_order() -> None:
    needs = {node: set[int]() for node in range(8)}
    orders = {seed: [outcome(graph(needs, doing(), skipped, Turns(seed, Stop())))[0] for _ in range(2)] for seed in range(5)}
    assert all(one == other for one, other in orders.values())
    assert len({tuple(order[0]) for order in orders.values()}) > 1


def test_a_cycle_is_found_before_anything_is_done() -> None:
    work = graph({1: {2}, 2: {1}}, doing(), skipped, Turns(0, Stop()))
    with pytest.raises(CycleError):
        next(work)


def test_threads_give_the_same_outcome_as_turns() -> None:
    needs: Needs = {0: set(), 1: {0}, 2: {0}, 3: {1, 2}, 4: {2}, 5: set()}
    failing = {1, 5}
    events, _, failed = outcome(graph(needs, doing(failing), skipped, Threads(Stop())))
    assert {node for what, node in events if what == "skipped"} == {3}
    assert sorted(failed) == [1, 5]


@pytest.mark.parametrize("heard", range(8))
def test_threads_end_wherever_the_scope_does(heard: int) -> None:
    stop = Stop()
    needs: Needs = {0: set(), 1: {0}, 2: {0}}
    work = graph(needs, doing(), skipped, Threads(stop))
    for _, _ in zip(range(heard), work, strict=False):
        pass
    stop.set(WHY)
    if heard < 6:
        with pytest.raises(Interrupted):
            next(work)
    work.close()


@pytest.mark.parametrize("heard", range(6))
def test_threads_end_wherever_nobody_listens_any_more(heard: int) -> None:
    work = graph({0: set(), 1: {0}, 2: {0}}, doing(), skipped, Threads(Stop()))
    for _, _ in zip(range(heard), work, strict=False):
        pass
    work.close()


def test_a_node_that_waits_is_woken_when_the_scope_ends() -> None:
    stop = Stop()

    def wait(node: int, within: Stop) -> Generator[Event, None, int]:
        yield "waits", node
        within.wait(LONG)
        return node

    work = graph({0: set(), 1: set()}, wait, skipped, Threads(stop))
    assert {next(work), next(work)} == {("waits", 0), ("waits", 1)}
    stop.set(WHY)
    with pytest.raises(Interrupted):
        next(work)


def test_work_that_does_not_notice_its_end_is_named_within_a_bound() -> None:
    freed = threading.Event()

    def deaf(node: int, stop: Stop) -> Generator[Event, None, int]:
        del stop
        yield "began", node
        freed.wait(LONG)
        return node

    work = graph({7: set()}, deaf, skipped, Threads(Stop(), grace=0.05))
    next(work)
    with pytest.raises(StuckError, match=r"7 did not end in time"):
        work.close()
    freed.set()
    join("7")


def test_a_node_may_listen_to_sources_of_its_own() -> None:
    def listening(node: int, stop: Stop) -> Generator[Event, None, int]:
        def numbers(within: Stop) -> Generator[int, None, None]:
            within.check()
            yield from range(3)

        total = 0
        for _, number in merge({"one": numbers, "other": numbers}, Threads(stop)):
            total += number
            yield "heard", node
        return total

    assert outcome(graph({0: set(), 1: {0}}, listening, skipped, Threads(Stop())))[1] == {0: 6, 1: 6}


def test_errors_from_before_the_end_are_its_cause() -> None:
    stop = Stop()

    def one_fails(node: int, within: Stop) -> Generator[Event, None, int]:
        if node == 0:
            raise ValueError("migration 4 failed")
        yield "waits", node
        within.wait(LONG)
        return node

    events = graph({0: set(), 1: {0}, 2: set()}, one_fails, skipped, Threads(stop))
    heard = [next(events), next(events)]
    assert sorted(heard) == [("skipped", 1), ("waits", 2)]
    stop.set(WHY)
    with pytest.raises(Interrupted) as raised:
        next(events)
    assert isinstance(raised.value.__cause__, ExceptionGroup)
    assert str(raised.value.__cause__.exceptions[0]) == "migration 4 failed"


def test_an_error_raised_while_ending_is_told_with_the_reason() -> None:
    stop = Stop()

    def half_done(node: int, within: Stop) -> Generator[Event, None, int]:
        yield "waits", node
        try:
            within.wait(LONG)
        except Interrupted:
            raise ValueError("the roll is half done") from None
        return node

    work = graph({0: set()}, half_done, skipped, Threads(stop))
    next(work)
    stop.set(WHY)
    with pytest.raises(Interrupted) as raised:
        next(work)
    assert raised.value.__notes__ == ["as it ended: ValueError: the roll is half done"]


def test_a_stuck_source_of_a_node_is_told_and_the_node_is_not_blamed() -> None:
    freed = threading.Event()
    stop = Stop()

    def deaf(within: Stop) -> Generator[int, None, None]:
        del within
        yield 1
        freed.wait(LONG)

    def listening(node: int, within: Stop) -> Generator[Event, None, int]:
        for _ in merge({"deaf": deaf}, Threads(within, grace=0.2)):
            yield "heard", node
        return node

    work = graph({0: set()}, listening, skipped, Threads(stop, grace=5))
    next(work)
    stop.set(WHY)
    with pytest.raises(Interrupted) as raised:
        next(work)
    assert "deaf did not end in time" in "".join(raised.value.__notes__)
    freed.set()
    join("deaf")


def join(name: str) -> None:
    for thread in threading.enumerate():
        if thread.name == name:
            thread.join()


@pytest.mark.parametrize("pool", [Threads(Stop()), Turns(0, Stop())], ids=["threads", "turns"])
def test_even_the_programs_own_end_is_heard(pool: Pool[int, Event, int]) -> None:
    def leaving(node: int, stop: Stop) -> Generator[Event, None, int]:
        del node, stop
        raise SystemExit(3)
        yield

    with pytest.raises(SystemExit):
        list(graph({0: set()}, leaving, skipped, pool))


def test_a_need_that_is_no_node_is_refused() -> None:
    with pytest.raises(ValueError, match="1 needs 7, which is no node"):
        next(graph({1: {7}}, doing(), skipped, Turns(0, Stop())))
