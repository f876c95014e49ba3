"""The newest edit wins, for each thing that is edited: work on an older one ends where it may."""

from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

from devpreview.streams.pool import Failed, Item, Pool, Source
from devpreview.streams.stop import Stop, Stopped

K = TypeVar("K", bound=Hashable)
E = TypeVar("E")
T = TypeVar("T")


Do = Callable[[K, E, Stop, Stop], Generator[T, None, None]]
"""Does an edit of a thing, within a scope that lasts and one that ends with the next edit."""


class Superseded(Stopped):
    """There is a newer edit."""


@dataclass(frozen=True, slots=True)
class _Edits:
    """The key of the source of edits; every other key is a thing that is edited."""


@dataclass(frozen=True, slots=True)
class _Edit(Generic[K, E]):
    thing: K
    edit: E


def latest(
    edits: Source[tuple[K, E], None],
    do: Do[K, E, T],
    pool: Pool[K | _Edits, T | _Edit[K, E], None],
) -> Generator[T, None, None]:
    """Do the newest edit of every thing, things side by side, and yield what that yields.

    `do(thing, edit, stop, current)` gets two scopes: `current` ends when a newer edit of the thing comes, for work
    that may be superseded, a build; `stop` does not, for work that must not be left half done, a roll. An edit that
    comes meanwhile waits, and only the newest of them is done. What `do` raises, but for Superseded, is raised.
    """
    things = _Things(do, pool)

    def named(stop: Stop) -> Generator[T | _Edit[K, E], None, None]:
        for thing, edit in edits(stop):
            yield _Edit(thing, edit)

    with pool:
        pool.start(_Edits(), named)
        listening = True
        while listening or things.under_way:
            key, news = pool.hear()
            match news:
                case Item(_Edit(thing, edit)):
                    things.edited(thing, edit)
                case Item(content):
                    assert not isinstance(content, _Edit)
                    yield content
                case Failed(error) if not isinstance(error, Superseded):
                    raise error
                case _ if isinstance(key, _Edits):
                    listening = False
                case _:
                    things.over(key)


class _Things(Generic[K, E, T]):
    """The things that are worked on, and for each the newest edit that waits."""

    def __init__(self, do: Do[K, E, T], pool: Pool[K | _Edits, T | _Edit[K, E], None]) -> None:
        self._do = do
        self._pool = pool
        self._waiting: dict[K, E] = {}
        self.under_way: dict[K, Stop] = {}

    def edited(self, thing: K, edit: E) -> None:
        if thing in self.under_way:
            self._waiting[thing] = edit
            self.under_way[thing].set(Superseded("there is a newer edit"))
        else:
            self._begin(thing, edit)

    def over(self, thing: K) -> None:
        del self.under_way[thing]
        if thing in self._waiting:
            self._begin(thing, self._waiting.pop(thing))

    def _begin(self, thing: K, edit: E) -> None:
        current = self.under_way[thing] = Stop()

        def source(stop: Stop) -> Generator[T | _Edit[K, E], None, None]:
            with stop.ending(current):
                yield from self._do(thing, edit, stop, current)

        self._pool.start(thing, source)
