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

from devpreview.streams.stop import Abandoned, Stop

K = TypeVar("K")
T = TypeVar("T")
V = TypeVar("V")

Source = Callable[[Stop], Generator[T, None, V]]
"""Begins a source, in the scope that it has to end with."""

CREDITS = 64
"""Items that a source may be ahead of who hears them."""

GRACE = 5.0
"""Seconds that all threads of a pool together have to end once they are told to."""


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

    error: Exception


News = Item[T] | Ended[V] | Failed


class StuckError(Exception):
    """Work did not notice in time that it should end."""


class Pool(ABC, Generic[K, T, V]):
    """What runs sources side by side, from its `with` to the end of it; there, what is still under way is ended."""

    @abstractmethod
    def __enter__(self) -> Self: ...

    @abstractmethod
    def __exit__(self, *exception: object) -> None: ...

    @abstractmethod
    def start(self, key: K, source: Source[T, V]) -> None:
        """Begin a source; nothing of its key may be under way."""

    @abstractmethod
    def hear(self) -> tuple[K, News[T, V]]:
        """Return the next news of any source, all in fair turns; raises the reason when the scope ends."""


class Threads(Pool[K, T, V]):
    """A thread for each source, and credits for each, so that no flood starves a trickle."""

    def __init__(self, stop: Stop, grace: float = GRACE) -> None:
        self._outer = stop
        self._grace = grace
        self._scope = ExitStack()
        self._changed = threading.Condition()
        self._unheard: dict[K, deque[News[T, V]]] = {}
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._stop = self._scope.enter_context(self._outer.child())
        self._scope.enter_context(self._stop.calling(self._wake))
        return self

    def __exit__(self, *exception: object) -> None:
        self._stop.set(Abandoned("nobody listens any more"))
        self._wake()
        until = time.monotonic() + self._grace
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        self._scope.close()
        stuck = [thread.name for thread in self._threads if thread.is_alive()]
        if stuck:
            raise StuckError(f"{', '.join(stuck)} did not end within {self._grace:g} s")

    def start(self, key: K, source: Source[T, V]) -> None:
        """Begin a source in a thread of its own."""
        with self._changed:
            self._unheard[key] = deque()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._threads.append(threading.Thread(target=self._run, args=(key, source), name=str(key), daemon=True))
        self._threads[-1].start()

    def hear(self) -> tuple[K, News[T, V]]:
        """Wait for the next news."""
        with self._changed:
            self._changed.wait_for(lambda: self._stop.why or any(self._unheard.values()))
            self._stop.check()
            key = next(key for key, unheard in self._unheard.items() if unheard)
            unheard = self._unheard.pop(key)
            news = unheard.popleft()
            if isinstance(news, Item):
                # to the end of the line: all others are heard before this one is again
                self._unheard[key] = unheard
            self._changed.notify_all()
            return key, news

    def _run(self, key: K, source: Source[T, V]) -> None:
        try:
            items = source(self._stop)
            while self._say(key, Item(next(items))):
                pass
            items.close()
        except StopIteration as end:
            self._say(key, Ended(end.value))
        except Exception as error:
            self._say(key, Failed(error))

    def _say(self, key: K, news: News[T, V]) -> bool:
        """Have news heard once there is credit for it; return whether anybody listens."""
        with self._changed:
            self._changed.wait_for(lambda: self._stop.why or len(self._unheard[key]) < CREDITS)
            if self._stop.why:
                return False
            self._unheard[key].append(news)
            self._changed.notify_all()
            return True

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


class Turns(Pool[K, T, V]):
    """One step of one source at a time, chosen by a seed: the same seed, the same order, for ever."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - an order, not a secret
        self._stop = Stop()
        self._under_way: dict[K, Generator[T, None, V]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._stop.set(Abandoned("nobody listens any more"))
        for source in self._under_way.values():
            source.close()

    def start(self, key: K, source: Source[T, V]) -> None:
        """Begin a source; its first step is taken when its turn comes."""
        self._under_way[key] = source(self._stop)

    def hear(self) -> tuple[K, News[T, V]]:
        """Have some source take its next step."""
        key = self._random.choice(list(self._under_way))
        try:
            return key, Item(next(self._under_way[key]))
        except StopIteration as end:
            del self._under_way[key]
            return key, Ended(end.value)
        except Exception as error:
            del self._under_way[key]
            return key, Failed(error)
