"""The newest edit wins, for each thing that is edited: a build is superseded, a roll never."""

from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

from devpreview.streams.pool import Failed, Item, Pool, Source
from devpreview.streams.stop import Stop, Stopped

K = TypeVar("K", bound=Hashable)
E = TypeVar("E")
B = TypeVar("B")
T = TypeVar("T")


class Superseded(Stopped):
    """There is a newer edit."""


@dataclass(frozen=True, slots=True)
class _Edits:
    """The key of the source of edits; every other key is a thing that is edited."""


@dataclass(frozen=True, slots=True)
class _Edit(Generic[K, E]):
    thing: K
    edit: E


Build = Callable[[K, E, Stop], Generator[T, None, B]]
"""Makes of an edit what can be rolled, in a scope that a newer edit ends."""

Roll = Callable[[K, B, Stop], Generator[T, None, None]]
"""Brings what was built to where it runs, in a scope that no edit ends."""


def latest(
    edits: Source[tuple[K, E], None],
    build: Build[K, E, T, B],
    roll: Roll[K, B, T],
    pool: Pool[K | _Edits, T | _Edit[K, E], None],
) -> Generator[T, None, None]:
    """Build and roll the newest edit of every thing, things side by side, and yield what that yields.

    An edit ends the build of an older one of the same thing, whatever that build then raises; it waits for a roll
    under way, and only the newest of those that wait is done. After an error no edit is begun; what is under way
    goes on to its end, and then all errors are raised together, as one ExceptionGroup.
    """
    things = _Things(build, roll, pool)
    errors: list[Exception] = []

    def named(stop: Stop) -> Generator[T | _Edit[K, E], None, None]:
        for thing, edit in edits(stop):
            yield _Edit(thing, edit)

    with pool:
        pool.start(_Edits(), named)
        listening = True
        while (listening and not errors) or things.under_way:
            key, news = pool.hear()
            match news:
                case Item(_Edit(thing, edit)):
                    things.edited(thing, edit)
                    continue
                case Item(content):
                    assert not isinstance(content, _Edit)
                    yield content
                    continue
                case Failed(error):
                    if not isinstance(error, Exception):
                        raise error
                    errors.append(error)
                    things.begin_no_more()
            if isinstance(key, _Edits):
                listening = False
            else:
                things.over(key)
    if errors:
        raise ExceptionGroup("redeploys failed", errors)


class _Things(Generic[K, E, B, T]):
    """The things that are worked on, and for each the newest edit that waits."""

    def __init__(self, build: Build[K, E, T, B], roll: Roll[K, B, T], pool: Pool[K | _Edits, T | _Edit[K, E], None]) -> None:
        self._build = build
        self._roll = roll
        self._pool = pool
        self._waiting: dict[K, E] = {}
        self._builds: dict[K, Stop] = {}
        self._open = True
        self.under_way: set[K] = set()

    def edited(self, thing: K, edit: E) -> None:
        if not self._open:
            return
        if thing not in self.under_way:
            self._begin(thing, edit)
            return
        # first the edit, then the end: a build that begins meanwhile looks the other way round
        self._waiting[thing] = edit
        if build := self._builds.get(thing):
            build.set(Superseded("there is a newer edit"))

    def over(self, thing: K) -> None:
        self.under_way.remove(thing)
        if thing in self._waiting:
            self._begin(thing, self._waiting.pop(thing))

    def begin_no_more(self) -> None:
        self._open = False
        self._waiting.clear()

    def _begin(self, thing: K, edit: E) -> None:
        self.under_way.add(thing)
        self._pool.start(thing, lambda stop: self._redeploy(thing, edit, stop))

    def _redeploy(self, thing: K, edit: E, stop: Stop) -> Generator[T | _Edit[K, E], None, None]:
        with stop.child() as current:
            self._builds[thing] = current
            if thing in self._waiting:
                return
            try:
                built = yield from self._build(thing, edit, current)
            except Exception:
                if isinstance(current.why, Superseded):
                    return
                raise
            finally:
                del self._builds[thing]
            if current.why:
                return
        yield from self._roll(thing, built, stop)
