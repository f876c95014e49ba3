"""What a preview is now: its objects, one list per kind, and the records inside its datastores."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Never, TypeVar

from devpreview.blueprint.model import Datastore, EngineKind, Server
from devpreview.data.engines import engine
from devpreview.data.record import Record
from devpreview.errors import PreviewFailed
from devpreview.kube.door import Cluster, NoProgram, Object, Unreachable
from devpreview.kube.mirror import listed
from devpreview.lifecycle.ownership import owned
from devpreview.manifests import names
from devpreview.manifests.plan import Item
from devpreview.release import Phase, Release, read_release
from devpreview.streams import Pool, Stop, graph

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Unread:
    """A record that nobody could ask for: its datastore does not run, or does not answer."""


UNREAD: Final = Unread()

Read = Mapping[str, Record | None] | None
"""The records of a datastore's databases; None where nobody answered."""

Records = Mapping[tuple[str, str], Record | Unread | None]
"""By datastore and database."""


@dataclass(frozen=True, slots=True)
class Filled:
    """How a datastore is asked for the records of its databases."""

    engine: EngineKind | Server
    databases: tuple[str, ...]
    """Those that steps have to do with."""


@dataclass(frozen=True, slots=True)
class State:
    """A preview as it is; without a namespace there is nothing of it."""

    namespace: Object | None
    live: Mapping[tuple[str, str], Object]
    """By kind and name."""

    @property
    def release(self) -> Release | None:
        """What was last brought up here."""
        found = self.live.get(("ConfigMap", names.RELEASE))
        return read_release(found.get("data", {})) if found else None

    @property
    def is_half_deleted(self) -> bool:
        """Whether it was meant to be deleted: what is missing then, nobody misses."""
        release = self.release
        return release is not None and release.phase is Phase.DELETING

    @property
    def inventory(self) -> tuple[Item, ...]:
        """Return what is ours here: what the release says, and what carries the mark of having been rendered."""
        recorded = self.release.inventory if self.release else ()
        marked = (
            Item(kind, name, thing["metadata"]["uid"], thing["metadata"].get("labels", {}).get(names.COMPONENT, ""))
            for (kind, name), thing in self.live.items()
            if names.RENDERING in thing["metadata"].get("annotations", {}) and kind != "Job"
        )
        return tuple(dict.fromkeys([*recorded, *marked]))

    @property
    def filled(self) -> Mapping[str, Filled]:
        """The datastores that are there, and how each is asked, whatever the blueprint says of it by now."""
        marks = {
            name: thing["metadata"].get("annotations", {}).get(names.FILLED, "").split()
            for (kind, name), thing in self.live.items()
            if kind == "StatefulSet"
        }
        return {name: Filled(EngineKind(mark[0]), tuple(mark[1:])) for name, mark in marks.items() if mark}

    def settled(self, kind: str, name: str) -> bool:
        """Whether a workload is at rest and ready, by its own status."""
        thing = self.live.get((kind, name))
        if thing is None:
            return False
        status, wanted = thing.get("status", {}), thing["spec"].get("replicas", 1)
        counts = [status.get(each, 0) for each in ("readyReplicas", "updatedReplicas", "replicas")]
        return status.get("observedGeneration") == thing["metadata"]["generation"] and counts == [wanted] * 3


def look(cluster: Cluster, namespace: str, owner: str, kinds: Iterable[str]) -> State:
    """Return what is there, of these kinds and those of the last release; of a namespace that is going, nothing counts any more.

    Raises Refused where the namespace is not the owner's.
    """
    found = cluster.get("Namespace", namespace)
    if found is None:
        return State(None, {})
    owned(found, owner)
    if "deletionTimestamp" in found["metadata"]:
        return State(found, {})
    state = State(found, _listed(cluster, namespace, ["ConfigMap"]))
    others = dict.fromkeys([*kinds, *(item.kind for item in (state.release.inventory if state.release else ()))])
    live = _listed(cluster, namespace, [kind for kind in others if kind not in ("Namespace", "ConfigMap")])
    return State(found, {("Namespace", namespace): found, **state.live, **live})


def filled(datastores: Mapping[str, Datastore]) -> Mapping[str, Filled]:
    """Return how datastores of a blueprint are asked."""
    return {name: Filled(each.engine, tuple(one.name for one in each.databases if one.filled)) for name, each in datastores.items()}


def records(cluster: Cluster, namespace: str, asked: Mapping[str, Filled], state: State, pool: Pool[str, Never, Read]) -> Records:
    """Return the records of all databases that are filled; one exec for each datastore that runs, side by side."""
    running = {name: () for name, each in asked.items() if each.databases and ("StatefulSet", name) in state.live}

    def read(name: str, scope: Stop) -> Generator[Never, None, Read]:
        yield from ()
        return _read(cluster, namespace, name, asked[name], scope)

    try:
        found = _value(graph(running, read, _never_skipped, pool))
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return {
        (name, database): UNREAD if (answer := found.get(name)) is None else answer[database]
        for name, each in asked.items()
        for database in each.databases
    }


def _never_skipped(name: str, behind: str) -> Never:
    raise AssertionError(f"{name} needs nothing, and not {behind}")


def _value(work: Generator[Never, None, V]) -> V:
    """Return what work that yields nothing comes to."""
    try:
        next(work)
    except StopIteration as end:
        value: V = end.value
        return value
    raise AssertionError("it yields nothing")


def _listed(cluster: Cluster, namespace: str, kinds: Sequence[str]) -> dict[tuple[str, str], Object]:
    return {(kind, name): thing for kind, things in listed(cluster, kinds, namespace).items() for name, thing in things.items()}


def _read(cluster: Cluster, namespace: str, datastore: str, filled: Filled, stop: Stop) -> Read:
    """Return the records in a datastore; None while its pod does not run, or its server does not answer."""
    with suppress(Unreachable, NoProgram, PreviewFailed):
        return _asked(cluster, namespace, datastore, filled, stop)
    return None


def _asked(cluster: Cluster, namespace: str, datastore: str, filled: Filled, stop: Stop) -> Mapping[str, Record | None]:
    speaking = engine(filled.engine)
    done = cluster.execute(names.pod(datastore), datastore, namespace, speaking.read(filled.databases), stop)
    if done.code:
        said = done.err.decode(errors="replace").strip().splitlines()
        raise PreviewFailed(
            f"{datastore}: its record cannot be read: {said[-1] if said else f'exit code {done.code}'}",
            hint=f"devpreview logs {datastore}",
        )
    return speaking.parse(done.out)


def record(cluster: Cluster, namespace: str, datastore: Datastore, database: str, stop: Stop) -> Record | None:
    """Return the record of one database of a datastore that runs. Raises PreviewFailed where it cannot be had."""
    try:
        return _asked(cluster, namespace, datastore.name, Filled(datastore.engine, (database,)), stop)[database]
    except Unreachable as error:
        raise PreviewFailed(
            f"{datastore.name} ended while its record was read", hint="run the command again; it goes on where it was"
        ) from error
