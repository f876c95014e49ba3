"""The scope in which work may go on."""

import socket
import threading
import time

import pytest

from devpreview.streams import DeadlinePassed, Interrupted, Stop, Stopped

WHY = Interrupted("a person asked for it")
LONG = 10.0
"""Seconds that no test lasts, unless what should have woken it did not."""


def ending(stop: Stop) -> threading.Thread:
    """Return a thread that ends the scope."""
    thread = threading.Thread(target=stop.set, args=[WHY])
    thread.start()
    return thread


def test_work_may_go_on_until_the_scope_ends_and_then_the_reason_is_raised() -> None:
    stop = Stop()
    stop.check()
    stop.wait(0)
    stop.set(WHY)
    for asked in (stop.check, lambda: stop.wait(LONG), lambda: stop.wait(0)):
        with pytest.raises(Interrupted, match="a person asked for it"):
            asked()


def test_only_the_first_reason_counts() -> None:
    stop = Stop()
    stop.set(WHY)
    stop.set(DeadlinePassed("too late"))
    assert stop.why is WHY


def test_who_sleeps_is_woken_by_the_end() -> None:
    stop = Stop()
    thread = ending(stop)
    with pytest.raises(Interrupted):
        stop.wait(LONG)
    thread.join()


def test_a_sleep_that_nothing_ends_lasts_as_long_as_was_said() -> None:
    began = time.monotonic()
    Stop().wait(0.05)
    assert time.monotonic() - began >= 0.05


def test_the_end_frees_a_blocked_read() -> None:
    stop = Stop()
    ours, theirs = socket.socketpair()
    with ours, theirs, stop.calling(lambda: ours.shutdown(socket.SHUT_RDWR)):
        thread = ending(stop)
        assert ours.recv(1) == b""
        thread.join()


def test_what_would_be_freed_may_be_gone() -> None:
    stop = Stop()
    ours, theirs = socket.socketpair()
    theirs.close()
    with stop.calling(lambda: ours.shutdown(socket.SHUT_RDWR)):
        ours.close()
        stop.set(WHY)
    assert stop.why is WHY


def test_nothing_is_freed_after_its_body() -> None:
    stop, called = Stop(), []
    with stop.calling(lambda: called.append("freed")):
        pass
    stop.set(WHY)
    assert called == []


def test_nothing_begins_in_a_scope_that_has_ended() -> None:
    stop = Stop()
    stop.set(WHY)
    with pytest.raises(Interrupted), stop.calling(lambda: None):
        pytest.fail("the body ran")
    with pytest.raises(Interrupted), stop.child():
        pytest.fail("the body ran")


def test_a_parents_end_is_its_childrens_end() -> None:
    stop = Stop()
    with stop.child() as inner, inner.child(LONG) as innermost:
        stop.set(WHY)
        assert inner.why is WHY
        assert innermost.why is WHY


def test_a_childs_end_is_not_its_parents() -> None:
    stop = Stop()
    with stop.child() as inner:
        inner.set(WHY)
    stop.check()


def test_a_deadline_ends_its_scope_and_says_how_long_it_was() -> None:
    stop = Stop()
    with stop.child(0.02) as inner, pytest.raises(DeadlinePassed, match=r"not done in 0\.02 s"):
        inner.wait(LONG)
    stop.check()


def test_a_deadline_that_was_kept_leaves_no_thread() -> None:
    before = threading.active_count()
    with Stop().child(LONG):
        assert threading.active_count() == before + 1
    assert threading.active_count() == before


def test_a_childs_end_is_seen_the_moment_its_parents_is_even_by_the_first_closer() -> None:
    stop = Stop()
    seen: list[Stopped | None] = []
    with stop.child() as inner, stop.calling(lambda: seen.append(inner.why)):
        stop.set(WHY)
    assert seen == [WHY]


def test_the_latest_closer_is_called_first_and_all_are_whatever_one_raises() -> None:
    stop = Stop()
    called: list[str] = []

    def broken() -> None:
        called.append("broken")
        raise RuntimeError("released to the pool")

    with (
        stop.calling(lambda: called.append("outer")),
        stop.child() as inner,
        inner.calling(broken),
        inner.calling(lambda: called.append("inner")),
    ):
        with pytest.raises(ExceptionGroup) as raised:
            stop.set(WHY)
        assert called == ["inner", "broken", "outer"]
    assert [str(error) for error in raised.value.exceptions] == ["released to the pool"]


def test_a_body_is_not_left_while_its_closer_runs() -> None:
    stop = Stop()
    began, go_on = threading.Event(), threading.Event()
    order: list[str] = []

    def close() -> None:
        began.set()
        assert go_on.wait(LONG)
        order.append("closed")

    with stop.calling(close):
        thread = ending(stop)
        assert began.wait(LONG)
        threading.Timer(0.02, go_on.set).start()
    order.append("left")
    thread.join()
    assert order == ["closed", "left"]


def test_every_raise_is_an_exception_of_its_own() -> None:
    stop = Stop()
    stop.set(WHY)
    raised = []
    for _ in range(2):
        with pytest.raises(Interrupted) as each:
            stop.check()
        raised.append(each.value)
    assert raised[0] is not raised[1]
    assert WHY.__traceback__ is None
