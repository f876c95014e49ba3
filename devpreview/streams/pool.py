"""Work that goes on side by side: in threads, or in turns that a seed decides, behind one interface.

A *source* is a generator of items that returns a value. Who holds the pool hears the sources' news one at a time:
an item, or how a source ended.
"""

import random
import threading
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

from devpreview.streams.stop import Abandoned, Stop, Stopped

K = TypeVar("K")
T = TypeVar("T")
V = TypeVar("V")

Source = Callable[[Stop], Generator[T, None, V]]
"""Begins a source, in the scope that it has to end with."""

CREDITS = 64
"""Items that a source may be ahead of who hears them."""

GRACE = 5.0
"""Seconds that all threads of an outermost pool together have to end; a pool within a pool has its share of them."""


@dataclass(frozen=True, slots=True)
class Item(Generic[T]):
    """Something that a source has yielded."""

    content: T


@dataclass(frozen=True, slots=True)
class Ended(Generic[V]):
    """A source has returned."""

    value: V


@dataclass(frozen=True, slots=True)
class Failed:
    """A source has raised."""

    error: BaseException


News = Item[T] | Ended[V] | Failed


class StuckError(Exception):
    """Work did not notice in time that it should end."""


class Pool(ABC, Generic[K, T, V]):
    """What runs sources side by side, once, from its `with` to the end of it.

    There, what is still under way is ended. Errors that nobody has heard by then are not lost: they are the cause
    of what is being raised, or are raised themselves.
    """

    def __init__(self, stop: Stop) -> None:
        self._outer = stop
        self._scope = ExitStack()
        self._stop: Stop | None = None

    @property
    def stop(self) -> Stop:
        """The scope of the sources, within the pool's."""
        assert self._stop is not None, "a pool is used within its `with`"
        return self._stop

    def __enter__(self) -> Self:
        assert self._stop is None, "a pool is used once"
        self._stop = self._scope.enter_context(self._outer.child())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        unheard: list[Exception] = []
        try:
            self.stop.set(Abandoned("nobody listens any more"))
        except ExceptionGroup as failure:
            unheard.append(failure)
        stuck, errors = self._end()
        self._scope.close()
        unheard += [each for each in errors if isinstance(each, Exception) and not isinstance(each, Stopped)]
        if stuck:
            unheard.append(StuckError(f"{', '.join(stuck)} did not end in time"))
        # a source that was stopped has told in notes what went wrong within it
        notes = [note for each in errors if isinstance(each, Stopped) for note in getattr(each, "__notes__", [])]
        notes += [f"as it ended: {type(each).__name__}: {each}" for each in unheard]
        if error is None or isinstance(error, GeneratorExit):
            if unheard:
                raise unheard[0] if len(unheard) == 1 else ExceptionGroup("work failed as it ended", unheard)
            if notes:
                raise StuckError("; ".join(notes))
        else:
            for note in notes:
                error.add_note(note)

    @abstractmethod
    def start(self, key: K, source: Source[T, V]) -> None:
        """Begin a source; nothing of its key may be under way. Raises the reason when the scope has ended."""

    @abstractmethod
    def hear(self) -> tuple[K, News[T, V]]:
        """Return the next news of any source, all in fair turns; raises the reason when the scope ends."""

    @abstractmethod
    def _end(self) -> tuple[list[str], list[BaseException]]:
        """End all sources; return the names of those that did not end, and the errors that nobody has heard."""


class Threads(Pool[K, T, V]):
    """A thread for each source, and credits for each, so that no flood starves a trickle."""

    def __init__(self, stop: Stop, grace: float = GRACE) -> None:
        super().__init__(stop)
        self._grace = grace / (stop.depth + 1)
        self._changed = threading.Condition()
        self._unheard: dict[K, deque[News[T, V]]] = {}
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        super().__enter__()
        self._scope.enter_context(self.stop.calling(self._wake))
        return self

    def start(self, key: K, source: Source[T, V]) -> None:
        """Begin a source in a thread of its own."""
        self.stop.check()
        with self._changed:
            assert key not in self._unheard, f"{key} is under way"
            self._unheard[key] = deque()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._run, args=(key, source), name=str(key), daemon=True)
        thread.start()
        self._threads.append(thread)

    def hear(self) -> tuple[K, News[T, V]]:
        """Wait for the next news."""
        with self._changed:
            self._changed.wait_for(lambda: self.stop.why or any(self._unheard.values()))
            self.stop.check()
            key = next(key for key, unheard in self._unheard.items() if unheard)
            unheard = self._unheard.pop(key)
            news = unheard.popleft()
            if isinstance(news, Item):
                # to the end of the line: all others are heard before this one is again
                self._unheard[key] = unheard
            self._changed.notify_all()
            return key, news

    def _end(self) -> tuple[list[str], list[BaseException]]:
        until = time.monotonic() + self._grace
        others = [thread for thread in self._threads if thread is not threading.current_thread()]
        for thread in others:
            thread.join(max(0.0, until - time.monotonic()))
        with self._changed:
            errors = [news.error for unheard in self._unheard.values() for news in unheard if isinstance(news, Failed)]
        return [thread.name for thread in others if thread.is_alive()], errors

    def _run(self, key: K, source: Source[T, V]) -> None:
        try:
            self.stop.check()
            self._say(key, Ended(self._items(key, source(self.stop))))
        except BaseException as error:
            self._say(key, Failed(error))

    def _items(self, key: K, items: Generator[T, None, V]) -> V:
        """Say all items and return the value; where nobody listens any more the source is closed, and the reason raised."""
        while True:
            try:
                item = next(items)
            except StopIteration as end:
                value: V = end.value
                return value
            if not self._say(key, Item(item)):
                items.close()
                self.stop.check()

    def _say(self, key: K, news: News[T, V]) -> bool:
        """Have news heard, an item once there is credit for it; return whether anybody listens."""
        with self._changed:
            if isinstance(news, Item):
                self._changed.wait_for(lambda: self.stop.why or len(self._unheard[key]) < CREDITS)
                if self.stop.why:
                    return False
            self._unheard[key].append(news)
            self._changed.notify_all()
            return True

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


class Turns(Pool[K, T, V]):
    """One step of one source at a time, chosen by a seed: the same seed, the same order, for ever."""

    def __init__(self, seed: int, stop: Stop) -> None:
        super().__init__(stop)
        self._random = random.Random(seed)  # noqa: S311 - an order, not a secret
        self._under_way: dict[K, Generator[T, None, V]] = {}

    def start(self, key: K, source: Source[T, V]) -> None:
        """Begin a source; its first step is taken when its turn comes."""
        self.stop.check()
        assert key not in self._under_way, f"{key} is under way"
        self._under_way[key] = _lazily(source, self.stop)

    def hear(self) -> tuple[K, News[T, V]]:
        """Have some source take its next step."""
        self.stop.check()
        key = self._random.choice(list(self._under_way))
        try:
            return key, Item(next(self._under_way[key]))
        except StopIteration as end:
            del self._under_way[key]
            return key, Ended(end.value)
        except BaseException as error:
            del self._under_way[key]
            if isinstance(error, Stopped):
                self.stop.check()
            return key, Failed(error)

    def _end(self) -> tuple[list[str], list[BaseException]]:
        errors: list[BaseException] = []
        for source in self._under_way.values():
            try:
                source.close()
            except BaseException as error:
                errors.append(error)
        return [], errors


def _lazily(source: Source[T, V], stop: Stop) -> Generator[T, None, V]:
    return (yield from source(stop))
