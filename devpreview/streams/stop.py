"""The scope in which work may go on, and the reason why it may not any more."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from typing import Self


class Stopped(Exception):
    """Work was ended from outside; the subclass says why."""


class Interrupted(Stopped):
    """A person asked for the end."""


class DeadlinePassed(Stopped):
    """The time that a scope had is over."""


class Abandoned(Stopped):
    """Nobody listens to the work any more."""


class _Closer:
    """Something to call at a scope's end, and whether that has been done."""

    def __init__(self, close: Callable[[], object]) -> None:
        self.close = close
        self.by: threading.Thread | None = None
        self.called = threading.Event()


class Stop:
    """A scope of work, ended once and for one reason; who works in it asks, waits, or is woken by its end.

    A parent's end is at that moment its children's end, never the reverse. No method may be called in a signal's
    handler, which can interrupt the very thread that waits: `interruptible` hears signals.
    """

    def __init__(self, parent: Self | None = None) -> None:
        self._parent = parent
        self._changed: threading.Condition = parent._changed if parent else threading.Condition(threading.RLock())
        self._why: Stopped | None = None
        self._closers: list[_Closer] = []
        self._children: list[Self] = []

    @property
    def why(self) -> Stopped | None:
        """The reason for the end; None while work may go on."""
        return self._why or (self._parent.why if self._parent else None)

    @property
    def depth(self) -> int:
        """How many scopes this one is in."""
        return self._parent.depth + 1 if self._parent else 0

    def set(self, why: Stopped) -> None:
        """End the scope: wake who waits in it, free blocked reads, the latest first. Only the first reason counts.

        What a closer raises, but for OSError, is raised when all of them have been called.
        """
        with self._changed:
            if self.why is not None:
                return
            self._why = why
            self._changed.notify_all()
        errors: list[Exception] = []
        while closer := self._next_closer():
            try:
                closer.close()
            except OSError:
                pass  # what it would free may be gone by now
            except Exception as error:
                errors.append(error)
            finally:
                closer.called.set()
        if errors:
            raise ExceptionGroup("what should have freed blocked work failed", errors)

    def _next_closer(self) -> _Closer | None:
        with self._changed:
            for child in reversed(self._children):
                if closer := child._next_closer():
                    return closer
            if not self._closers:
                return None
            closer = self._closers.pop()
            closer.by = threading.current_thread()
            return closer

    def check(self) -> None:
        """Raise the reason if the scope has ended; each raise is a copy, for an exception belongs to one thread."""
        why = self.why
        if why is not None:
            raise copy(why)

    def wait(self, seconds: float) -> None:
        """Sleep, and raise the reason as soon as the scope ends. The only sleep there is."""
        until = time.monotonic() + seconds
        with self._changed:
            while self.why is None and (left := until - time.monotonic()) > 0:
                self._changed.wait(left)
        self.check()

    @contextmanager
    def calling(self, close: Callable[[], object]) -> Iterator[None]:
        """Have `close` called if the scope ends while the body runs, never after it; it must not block.

        A socket's shutdown as `close` frees its blocked read at once.
        """
        closer = _Closer(close)
        with self._changed:
            self.check()
            self._closers.append(closer)
        try:
            yield
        finally:
            with self._changed:
                never_called = closer in self._closers
                if never_called:
                    self._closers.remove(closer)
            if not never_called and closer.by is not threading.current_thread():
                closer.called.wait()

    @contextmanager
    def child(self, seconds: float | None = None) -> Iterator[Self]:
        """Open a scope within this one; with seconds, its deadline ends it."""
        inner = type(self)(self)
        with self._changed:
            self.check()
            self._children.append(inner)
        try:
            if seconds is None:
                yield inner
            else:
                with _deadline(inner, seconds):
                    yield inner
        finally:
            with self._changed:
                self._children.remove(inner)


@contextmanager
def _deadline(scope: Stop, seconds: float) -> Iterator[None]:
    timer = threading.Timer(seconds, scope.set, [DeadlinePassed(f"not done in {seconds:g} s")])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
