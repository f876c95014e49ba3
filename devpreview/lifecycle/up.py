"""Brings a preview up, or up to date: what is as it should be is left alone, and a run that was cut short is gone on with."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime

from devpreview.blueprint.model import Storage
from devpreview.data.record import Record
from devpreview.data.steps import Keep, Rebuild, decide
from devpreview.errors import DevpreviewError, PreviewFailed, Refused
from devpreview.events import Event, Ready, Step, Warned
from devpreview.kube.door import AlreadyThere, Cluster, Object
from devpreview.kube.mirror import Mirror
from devpreview.lifecycle.asked import Asked
from devpreview.lifecycle.down import gone
from devpreview.lifecycle.gate import Gate, did, skipped, write
from devpreview.lifecycle.ledger import Ledger, after
from devpreview.lifecycle.order import Node, order
from devpreview.lifecycle.ownership import here, owned
from devpreview.lifecycle.state import Records, State, Unread, look, records
from devpreview.lifecycle.watching import Watched
from devpreview.manifests import jobs, names
from devpreview.manifests.plan import Change, Verb, plan
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Rendered
from devpreview.release import Phase
from devpreview.streams import Pool, Stop, graph

GATED = ("StatefulSet", "Deployment")
"""The kinds that are written in the gate's order; all others can be there before."""

JOBS_KEPT = 3
"""Runs of a step whose Jobs are kept, for their logs."""


@dataclass(frozen=True, slots=True)
class Doors:
    """What the procedure reaches the world by."""

    cluster: Cluster
    watching: Callable[[str, Stop], AbstractContextManager[Mirror]]
    """Mirrors a namespace."""
    locked: Callable[[str, Stop], AbstractContextManager[Stop]]
    """Keeps everybody else from changing a namespace, in the scope that it gives."""
    pool: Callable[[Stop], Pool[Node, Event, None]]
    wall: Callable[[], datetime]
    monotonic: Callable[[], float]
    fresh: Callable[[], str]
    """Makes what is random: a password, a salt."""


@dataclass(frozen=True, slots=True)
class Todo:
    """What there is to do, and from what it was seen."""

    state: State
    rendered: tuple[Rendered, ...]
    changes: tuple[Change, ...]
    records: Records
    """Of databases, as far as their datastores run."""
    jobs: tuple[str, ...]
    """Start jobs that have not been run as they are now."""

    def is_nothing(self, asked: Asked) -> bool:
        """Whether the preview is, in all, what is wanted."""
        at_rest = all(self.state.settled(one.kind, one.name) for one in self.rendered if one.kind in ("Deployment", "StatefulSet"))
        filled = all(
            not isinstance(found, Unread) and isinstance(decide(found, asked.wanted[key]), Keep) for key, found in self.records.items()
        )
        release = self.state.release
        whole = release is not None and release.phase is Phase.READY
        return at_rest and filled and whole and not self.jobs and not any(change.writes for change in self.changes)


def up(asked: Asked, doors: Doors, stop: Stop) -> Generator[Event, None, Mapping[str, str]]:
    """Bring a preview up and return the URLs of its public services.

    Raises Refused where it is not ours to change, somebody else is changing it, or data would be lost that a human
    wrote; PreviewFailed, with every root cause once, where it does not come to what the blueprint says.
    """
    todo = find(asked, doors.cluster, stop)
    if not todo.is_nothing(asked):
        yield from _has_a_namespace(asked, doors, todo, stop)
        with doors.locked(asked.namespace, stop) as scope:
            yield from _brought_up(asked, doors, scope)
    urls = {name: names.public_url(name, asked.setting) for name, each in asked.blueprint.services.items() if each.public}
    yield Ready(asked.namespace, tuple(urls.items()))
    return urls


def find(asked: Asked, cluster: Cluster, stop: Stop) -> Todo:
    """Look at what is there, and say what is to be done; nothing is written. Raises Refused."""
    kinds = [one.kind for one in render(asked.blueprint, asked.setting)]
    state = look(cluster, asked.namespace, asked.blueprint.id, kinds)
    here(state.live.get(("ConfigMap", names.DESIRED)), asked.desired)
    rendered = render(asked.blueprint, replace(asked.setting, salt=_salt(state)))
    changes = plan(rendered, state.live, state.inventory, prune_data=asked.prune_data)
    found = records(cluster, asked.namespace, asked.blueprint, state, stop)
    _nothing_is_lost(asked, changes, found)
    return Todo(state, rendered, changes, found, _to_run(asked, cluster))


def _to_run(asked: Asked, cluster: Cluster) -> tuple[str, ...]:
    if not asked.blueprint.jobs:
        return ()
    there = cluster.list("Job", asked.namespace).items
    wanted = {name: jobs.start_job(asked.blueprint, asked.setting, job, asked.release.run) for name, job in asked.blueprint.jobs.items()}
    return tuple(name for name, job in wanted.items() if not any(did(each, job) for each in there))


def _salt(state: State) -> bytes:
    secret = state.live.get(("Secret", names.SALT))
    return secret["data"]["salt"].encode() if secret else b""


def _nothing_is_lost(asked: Asked, changes: Sequence[Change], found: Records) -> None:
    """Refuse to lose data that a human wrote: by building it anew, or by changing what it lies in."""
    if asked.discard:
        return
    for loss in (*_rebuilt(asked, found), *_emptied(asked, changes, found)):
        raise Refused(loss, hint="devpreview up --discard goes on, and what was written is lost")


def _rebuilt(asked: Asked, found: Records) -> Iterator[str]:
    for (datastore, database), record in found.items():
        if not isinstance(record, Unread):
            decision = decide(record, asked.wanted[datastore, database])
            if isinstance(decision, Rebuild) and decision.written:
                yield f"{datastore}: {database} would be built anew, because {decision.why}; it was written to since it was seeded"


def _emptied(asked: Asked, changes: Sequence[Change], found: Records) -> Iterator[str]:
    written = {datastore for (datastore, _), record in found.items() if isinstance(record, Record) and record.written}
    for change in changes:
        store = asked.blueprint.datastores.get(change.component)
        if store is None or not change.writes or change.verb in (Verb.CREATE, Verb.PRUNE):
            continue
        if change.kind == "PersistentVolumeClaim" and change.verb is Verb.REPLACE:
            yield f"{store.name}: its volume would be made anew, because it {change.why}"
        if change.kind == "StatefulSet" and store.storage is Storage.DISPOSABLE and store.name in written:
            yield f"{store.name}: its pod would be replaced, because it {change.why}; what was written since it was seeded is only in that pod"


def _has_a_namespace(asked: Asked, doors: Doors, todo: Todo, stop: Stop) -> Generator[Event, None, None]:
    """Have the namespace there, and in it what rendering needs; one of that name that is going is waited for."""
    there = todo.state.namespace
    if there is not None and "deletionTimestamp" in there["metadata"]:
        yield from gone(doors.cluster, there, stop, doors.monotonic)
        todo = find(asked, doors.cluster, stop)
    for one in todo.rendered:
        if (one.kind == "Namespace" or one.name == names.SALT) and (one.kind, one.name) not in todo.state.live:
            _created(asked, doors, one)


def _created(asked: Asked, doors: Doors, one: Rendered) -> None:
    """Create what is never taken over from anybody; where somebody was quicker, it has to be for this project too."""
    try:
        doors.cluster.create(one.filled({key: doors.fresh() for key in one.generate}).manifest)
    except AlreadyThere:
        if one.kind == "Namespace" and (found := doors.cluster.get("Namespace", one.name)):
            owned(found, asked.blueprint.id)


def _brought_up(asked: Asked, doors: Doors, stop: Stop) -> Generator[Event, None, None]:
    """Plan again, now that nobody else changes anything, and do it: objects, then the gate's graph, then what is left over."""
    todo = find(asked, doors.cluster, stop)
    ledger = Ledger(doors.cluster, asked.blueprint, asked.setting, todo.state)
    ledger.desired(asked.desired)
    ledger.release(after(asked.release, todo.rendered, todo.state, Phase.APPLYING))
    for change in todo.changes:
        if change.verb is Verb.REPAIR:
            yield Warned(Step(change.component, "repair", f"{change.kind} {change.name}"), change.why)
        if change.rendered is not None and change.kind not in GATED:
            write(doors.cluster, change.rendered, change, doors.fresh, stop)
    try:
        yield from _through_the_gate(asked, doors, todo, stop)
    except (PreviewFailed, Refused):
        ledger.release(after(asked.release, todo.rendered, _looked(asked, doors, todo), Phase.DEGRADED))
        raise
    _pruned(doors.cluster, asked.namespace, todo.changes)
    ledger.release(after(asked.release, todo.rendered, _looked(asked, doors, todo), Phase.READY))


def _looked(asked: Asked, doors: Doors, todo: Todo) -> State:
    return look(doors.cluster, asked.namespace, asked.blueprint.id, {one.kind for one in todo.rendered})


def _through_the_gate(asked: Asked, doors: Doors, todo: Todo, stop: Stop) -> Generator[Event, None, None]:
    with doors.watching(asked.namespace, stop) as mirror:
        gate = Gate(
            cluster=doors.cluster,
            watched=Watched(doors.cluster, asked.namespace, mirror, doors.wall, doors.monotonic),
            blueprint=asked.blueprint,
            setting=asked.setting,
            rendered={(one.kind, one.name): one for one in todo.rendered},
            changes={(change.kind, change.name): change for change in todo.changes},
            wanted=asked.wanted,
            run=asked.release.run,
            discard=asked.discard,
            fresh=doors.fresh,
        )
        try:
            yield from graph(order(asked.blueprint), gate.do, skipped, doors.pool(stop))
        except ExceptionGroup as failures:
            expected, defects = failures.split(DevpreviewError)
            if defects or expected is None:
                raise
            raise _told(expected.exceptions) from None


def _told(failures: Sequence[Exception]) -> DevpreviewError:
    """Return what is said at the end, once for each root cause; a refusal among them is what the whole comes to."""
    refused = next((each for each in failures if isinstance(each, Refused)), None)
    if refused is not None:
        return refused
    hints = dict.fromkeys(each.hint for each in failures if isinstance(each, DevpreviewError) and each.hint)
    return PreviewFailed(
        "; ".join(str(each) for each in failures), hint="; ".join(hints) or "devpreview logs COMPONENT shows what it wrote"
    )


def _pruned(cluster: Cluster, namespace: str, changes: Sequence[Change]) -> None:
    """Delete what the blueprint no longer names, and all but the newest Jobs of every step."""
    for change in changes:
        if change.verb is Verb.PRUNE:
            cluster.delete(change.kind, change.name, namespace, uid=change.uid)
    by_step: dict[tuple[str, str], list[Object]] = {}
    for job in cluster.list("Job", namespace).items:
        labels = job["metadata"].get("labels", {})
        if names.STEP in labels:
            by_step.setdefault((labels.get(names.COMPONENT, ""), labels[names.STEP]), []).append(job)
    for group in by_step.values():
        for job in sorted(group, key=lambda each: str(each["metadata"]["creationTimestamp"]))[:-JOBS_KEPT]:
            cluster.delete("Job", job["metadata"]["name"], namespace, uid=job["metadata"]["uid"])
