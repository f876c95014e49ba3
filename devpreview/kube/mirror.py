"""What the cluster shows of a namespace, kept up to date while a run goes on: one list and one watch per kind.

    with watching(cluster, ("Pod", "Job", "Event"), namespace, stop) as mirror:
        with stop.child(seconds=60) as scope:
            for seen in mirror.looks(scope):
                verdict = judge(seen["Pod"].get("api-0"))
                ...

Many nodes of a graph may look at once, each in its own scope; that is how they wait, and the scope's deadline is how
they cease to. Between two looks a node yields, so that the same code runs in one thread, in turns, against a mirror
that lists anew at each look.
"""

import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from functools import partial
from typing import Never, Protocol

from devpreview.errors import DevpreviewError
from devpreview.kube.door import Change, Cluster, Expired, Listing, Object, Unreachable
from devpreview.streams import Stop, Stopped, Threads

Seen = Mapping[str, Mapping[str, Object]]
"""Objects by kind and name, at one moment; nobody changes it, nor the objects in it."""

AGAIN = 5.0
"""Seconds after which there is a look even though nothing has changed."""

FORGETFUL = 0.1
"""Seconds before there is a list again, after a watch came too late."""


class Mirror(Protocol):
    """What is known of the cluster."""

    def looks(self, stop: Stop, seconds: float = AGAIN) -> Iterator[Seen]:
        """Yield what there is, then again when it has changed and at least every so often; raises why the scope ended.

        Of many changes at once only the last state is seen.
        """


@contextmanager
def watching(cluster: Cluster, kinds: Sequence[str], namespace: str, stop: Stop) -> Iterator[Mirror]:
    """Watch a namespace while the body runs; what goes wrong in that is raised to all who look."""
    mirror = _Watching(cluster, namespace, len(kinds))
    with Threads[str, Never, None](stop) as pool:
        for kind in kinds:
            pool.start(f"watch {kind}", partial(mirror.follow, kind))
        yield mirror


def listed(cluster: Cluster, kinds: Sequence[str], namespace: str) -> Seen:
    """Look once, with one list per kind."""
    return {kind: _by_name(cluster.list(kind, namespace)) for kind in kinds}


class _Changed(Stopped):
    """There is something new to see."""


class _Watching:
    """A mirror that a source per kind keeps up to date."""

    def __init__(self, cluster: Cluster, namespace: str, kinds: int) -> None:
        self._cluster = cluster
        self._namespace = namespace
        self._kinds = kinds
        self._lock = threading.Lock()
        self._known: Seen = {}
        self._error: DevpreviewError | None = None
        self._sleepers: list[Stop] = []

    def looks(self, stop: Stop, seconds: float = AGAIN) -> Iterator[Seen]:
        last: Seen | None = None
        while True:
            self._sleep(last, stop, seconds)
            with self._lock:
                if self._error:
                    stop.check()
                    raise copy(self._error) from self._error
                if not self._complete():
                    continue
                last = self._known
            yield last

    def follow(self, kind: str, stop: Stop) -> Generator[Never, None, None]:
        """Keep one kind up to date until the scope ends."""
        try:
            while True:
                listing = self._cluster.list(kind, self._namespace, stop=stop)
                self._know(kind, _by_name(listing))
                self._watch(kind, listing.version, stop)
        except DevpreviewError as error:
            self._lose(error)
        finally:
            self._lose(Unreachable(f"{kind}: it is not known any more what the cluster shows"))
        # a source that yields nothing is never stalled by nobody hearing it
        yield from ()

    def _watch(self, kind: str, version: str, stop: Stop) -> None:
        try:
            for change in self._cluster.watch(kind, self._namespace, version, stop):
                self._know(kind, _after(self._known[kind], change))
        except Expired:
            # a server that has forgotten all there is to remember is not asked without end
            stop.wait(FORGETFUL)

    def _know(self, kind: str, things: Mapping[str, Object]) -> None:
        with self._lock:
            self._known = {**self._known, kind: things}
            sleepers, self._sleepers = self._sleepers, []
        _wake(sleepers)

    def _lose(self, error: DevpreviewError) -> None:
        with self._lock:
            self._error = self._error or error
            sleepers, self._sleepers = self._sleepers, []
        _wake(sleepers)

    def _complete(self) -> bool:
        return len(self._known) == self._kinds

    def _sleep(self, last: Seen | None, stop: Stop, seconds: float) -> None:
        """Return when there is more than `last`, or after so many seconds."""
        with stop.child() as sleep:
            with self._lock:
                if self._error or (self._complete() and self._known is not last):
                    return
                self._sleepers.append(sleep)
            try:
                sleep.wait(seconds)
            except _Changed:
                return
            finally:
                with self._lock:
                    self._sleepers = [each for each in self._sleepers if each is not sleep]


def _wake(sleepers: list[Stop]) -> None:
    for sleep in sleepers:
        sleep.set(_Changed("there is something new to see"))


def _by_name(listing: Listing) -> dict[str, Object]:
    return {thing["metadata"]["name"]: thing for thing in listing.items}


def _after(things: Mapping[str, Object], change: Change) -> dict[str, Object]:
    name = change.thing["metadata"]["name"]
    if change.gone:
        return {each: thing for each, thing in things.items() if each != name}
    return {**things, name: change.thing}
