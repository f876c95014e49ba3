"""Brings a preview up, or up to date: what is as it should be is left alone, and a run that was cut short is gone on with."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from devpreview.errors import DevpreviewError, PreviewFailed, Refused
from devpreview.events import Event, Ready, Step, Warned
from devpreview.kube.door import AlreadyThere, Cluster, Object, Rejected
from devpreview.kube.mirror import Mirror
from devpreview.lifecycle.asked import Asked
from devpreview.lifecycle.down import gone
from devpreview.lifecycle.gate import Gate, skipped, write
from devpreview.lifecycle.ledger import Ledger, after
from devpreview.lifecycle.order import order
from devpreview.lifecycle.ownership import owned
from devpreview.lifecycle.state import State, look
from devpreview.lifecycle.todo import Todo, find
from devpreview.lifecycle.watching import Watched
from devpreview.manifests import names
from devpreview.manifests.plan import Change, Verb
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
    pool: Callable[[Stop], Pool[Any, Any, Any]]
    """Runs what can go on side by side."""
    wall: Callable[[], datetime]
    monotonic: Callable[[], float]
    fresh: Callable[[], str]
    """Makes what is random: a password, a salt."""


def up(asked: Asked, doors: Doors, stop: Stop) -> Generator[Event, None, Mapping[str, str]]:
    """Bring a preview up and return the URLs of its public services.

    Raises Refused where it is not ours to change, somebody else is changing it, or data would be lost that a human
    wrote; PreviewFailed, with every root cause once, where it does not come to what the blueprint says.
    """
    todo = find(asked, doors.cluster, doors.pool, stop)
    if not todo.is_nothing(asked):
        yield from _has_a_namespace(asked, doors, todo, stop)
        with doors.locked(asked.namespace, stop) as scope:
            yield from _brought_up(asked, doors, scope)
    urls = {name: names.public_url(name, asked.setting) for name, each in asked.blueprint.services.items() if each.public}
    yield Ready(asked.namespace, tuple(urls.items()))
    return urls


def _has_a_namespace(asked: Asked, doors: Doors, todo: Todo, stop: Stop) -> Generator[Event, None, None]:
    """Have the namespace there, and in it what rendering needs; one of that name that is going is waited for."""
    there = todo.state.namespace
    if there is not None and "deletionTimestamp" in there["metadata"]:
        yield from gone(doors.cluster, there, stop, doors.monotonic)
        todo = find(asked, doors.cluster, doors.pool, stop)
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
    todo = find(asked, doors.cluster, doors.pool, stop)
    ledger = Ledger(doors.cluster, asked.blueprint, asked.setting, todo.state)
    ledger.desired(asked.desired)
    ledger.release(after(asked.release, todo.rendered, todo.state, Phase.APPLYING))
    yield from _what_others_did(todo)
    try:
        for change in todo.changes:
            if change.rendered is not None and change.kind not in GATED:
                stop.check()
                write(doors.cluster, change.rendered, change, doors.fresh, stop)
        yield from _through_the_gate(asked, doors, todo, stop)
    except (PreviewFailed, Refused, Rejected):
        ledger.release(after(asked.release, todo.rendered, _looked(asked, doors, todo), Phase.DEGRADED))
        raise
    _pruned(doors.cluster, asked, todo.changes)
    ledger.release(after(asked.release, todo.rendered, _looked(asked, doors, todo), Phase.READY))


def _what_others_did(todo: Todo) -> Iterator[Event]:
    """Tell what somebody else has changed or deleted, which is put right now."""
    ours = {(item.kind, item.name) for item in todo.state.inventory if item.uid}
    for change in todo.changes:
        step = Step(change.component, "repair", f"{change.kind} {change.name}")
        if change.verb is Verb.REPAIR:
            yield Warned(step, change.why)
        if change.verb is Verb.CREATE and (change.kind, change.name) in ours:
            yield Warned(step, "was deleted by somebody else")


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


def _pruned(cluster: Cluster, asked: Asked, changes: Sequence[Change]) -> None:
    """Delete what the blueprint no longer names, its Jobs too, and of every other step all but the newest Jobs."""
    namespace, components = asked.namespace, {*asked.blueprint.datastores, *asked.blueprint.jobs}
    for change in changes:
        if change.verb is Verb.PRUNE:
            cluster.delete(change.kind, change.name, namespace, uid=change.uid)
    by_step: dict[tuple[str, str], list[Object]] = {}
    for job in cluster.list("Job", namespace).items:
        labels = job["metadata"].get("labels", {})
        if names.STEP in labels:
            by_step.setdefault((labels.get(names.COMPONENT, ""), labels[names.STEP]), []).append(job)
    for (component, _), group in by_step.items():
        kept = JOBS_KEPT if component in components else 0
        for job in sorted(group, key=lambda each: str(each["metadata"]["creationTimestamp"]), reverse=True)[kept:]:
            cluster.delete("Job", job["metadata"]["name"], namespace, uid=job["metadata"]["uid"])
