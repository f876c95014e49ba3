"""The scope in which work may go on, and the reason why it may not any more."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress


class Stopped(Exception):
    """Work was ended from outside; the subclass says why."""


class Interrupted(Stopped):
    """A person asked for the end."""


class DeadlinePassed(Stopped):
    """The time that a scope had is over."""


class Abandoned(Stopped):
    """Nobody listens to the work any more."""


class Stop:
    """A scope of work, ended once and for one reason; who works in it asks, waits, or is woken by its end.

    A parent's end is its children's end, never the reverse.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._why: Stopped | None = None
        self._closers: list[Callable[[], object]] = []

    @property
    def why(self) -> Stopped | None:
        """The reason for the end; None while work may go on."""
        return self._why

    def set(self, why: Stopped) -> None:
        """End the scope: free blocked reads, wake who waits. Only the first reason counts."""
        with self._changed:
            if self._why is not None:
                return
            self._why = why
            closers, self._closers = self._closers, []
            self._changed.notify_all()
        for close in closers:
            with suppress(OSError):  # what it would free may be gone by now
                close()

    def check(self) -> None:
        """Raise the reason if the scope has ended."""
        if self._why is not None:
            raise self._why

    def wait(self, seconds: float) -> None:
        """Sleep, and raise the reason as soon as the scope ends. The only sleep there is."""
        until = time.monotonic() + seconds
        with self._changed:
            while self._why is None and (left := until - time.monotonic()) > 0:
                self._changed.wait(left)
        self.check()

    @contextmanager
    def calling(self, close: Callable[[], object]) -> Iterator[None]:
        """Have `close` called if the scope ends while the body runs; a socket's shutdown frees its blocked read at once."""
        with self._changed:
            self.check()
            self._closers.append(close)
        try:
            yield
        finally:
            with self._changed, suppress(ValueError):
                self._closers.remove(close)

    @contextmanager
    def ending(self, inner: "Stop") -> Iterator[None]:
        """Have another scope end with this one while the body runs."""
        with self.calling(lambda: inner.set(self._reason())):
            yield

    @contextmanager
    def child(self, seconds: float | None = None) -> Iterator["Stop"]:
        """Open a scope within this one; with seconds, its deadline ends it."""
        inner = Stop()
        with self.ending(inner):
            if seconds is None:
                yield inner
                return
            timer = threading.Timer(seconds, inner.set, [DeadlinePassed(f"not done in {seconds:g} s")])
            timer.daemon = True
            timer.start()
            try:
                yield inner
            finally:
                timer.cancel()
                timer.join()

    def _reason(self) -> Stopped:
        assert self._why is not None
        return self._why
