"""Brings a preview up, or up to date: what is as it should be is left alone, and a run that was cut short is gone on with."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

from devpreview.errors import DevpreviewError, PreviewFailed, Refused, Unavailable
from devpreview.events import Began, Ended, Event, Ready, Step, Waiting, Warned
from devpreview.kube.door import AlreadyThere, Cluster, Object, Rejected
from devpreview.lifecycle.asked import Asked
from devpreview.lifecycle.done import annotation
from devpreview.lifecycle.doors import Doors
from devpreview.lifecycle.down import gone
from devpreview.lifecycle.failures import summed_up
from devpreview.lifecycle.gate import DISCARD, GATED, STOPPED, Gate, removed, write
from devpreview.lifecycle.ledger import Ledger, after
from devpreview.lifecycle.order import order
from devpreview.lifecycle.ownership import owned
from devpreview.lifecycle.state import State, look
from devpreview.lifecycle.todo import Todo, claims_of, find
from devpreview.lifecycle.watching import Watched
from devpreview.manifests import jobs, names
from devpreview.manifests.bundles import is_reached
from devpreview.manifests.plan import Change, Verb
from devpreview.manifests.rendered import Rendered
from devpreview.manifests.secrets import is_made
from devpreview.release import Phase
from devpreview.streams import Stop, graph

SERVED = 10.0
"""Seconds that an ingress has to lead to all that is ready."""

LOOK = 0.1
"""Seconds between two looks whether it does."""


def up(asked: Asked, doors: Doors, stop: Stop) -> Generator[Event, None, Mapping[str, str]]:
    """Bring a preview up and return the URLs of its public services.

    Raises Refused where it is not ours to change, somebody else is changing it, or data would be lost that a human
    wrote; PreviewFailed, with every root cause once, where it does not come to what the blueprint says.
    """
    public = [each.name for each in asked.blueprint.services.values() if each.public]
    public += [each.name for each in asked.blueprint.datastores.values() if each.public]
    public += [each.name for each in asked.blueprint.bundles.values() if is_reached(each)]
    urls = {name: names.public_url(name, asked.setting) for name in public}
    lost: tuple[str, ...] = ()
    todo = _lossless(asked, find(asked, doors, stop))
    if not todo.is_nothing(asked):
        yield from _has_a_namespace(asked, doors, todo, stop)
        with _as_long_as_it_is_there(asked, doors), doors.locked(asked.namespace, stop) as scope:
            lost = yield from _brought_up(asked, doors, scope)
        urls = {name: url for name, url in urls.items() if name not in lost}
        until = doors.monotonic() + SERVED
        for name, address in (*urls.items(), *_paths(asked)):
            if name not in lost:
                yield from _served(Step(name, "answer", address), address, doors, stop, until)
    for name in lost:
        yield Warned(Step(name, "start"), "it failed, and is optional: the preview goes on without it", hint=f"devpreview logs {name}")
    yield Ready(asked.namespace, tuple(urls.items()), lost, degraded=bool(lost))
    return urls


def _paths(asked: Asked) -> Iterator[tuple[str, str]]:
    """Give the services that are reached under paths of another's host, and where."""
    for service in asked.blueprint.services.values():
        for host, paths in service.routes.items():
            for path in paths if host in asked.blueprint.services else ():
                yield service.name, names.public_url(host, asked.setting) + path


def _lossless(asked: Asked, todo: Todo) -> Todo:
    """Refuse to lose what a human wrote, unless that was said."""
    if todo.losses and not asked.discard:
        raise Refused("; ".join(todo.losses), hint=DISCARD)
    return todo


def _has_a_namespace(asked: Asked, doors: Doors, todo: Todo, stop: Stop) -> Generator[Event, None, None]:
    """Have the namespace there, and in it what rendering needs; one of that name that is going is waited for."""
    there = todo.state.namespace
    if there is not None and "deletionTimestamp" in there["metadata"]:
        yield from gone(doors.cluster, there, stop, doors.monotonic)
        todo = find(asked, doors, stop)
    for one in _lacking(todo, first=True):
        _created(asked, doors, one)


def _lacking(todo: Todo, *, first: bool = False) -> list[Rendered]:
    """Return what rendering needs and nobody has made yet: the salt, what is generated; and `first` of all the namespace."""
    wanted = (one for one in todo.rendered if one.name == names.SALT or is_made(one) or (first and one.kind == "Namespace"))
    return [one for one in wanted if (one.kind, one.name) not in todo.state.live]


def _created(asked: Asked, doors: Doors, one: Rendered) -> None:
    """Create what is never taken over from anybody; where somebody was quicker, it has to be for this project too."""
    try:
        doors.cluster.create(one.made(doors.fresh).manifest)
    except AlreadyThere:
        if one.kind == "Namespace" and (found := doors.cluster.get("Namespace", one.name)):
            owned(found, asked.blueprint.id)


@contextmanager
def _as_long_as_it_is_there(asked: Asked, doors: Doors) -> Iterator[None]:
    """Say so where a run fails because somebody deletes its namespace: all that is seen then follows from that."""
    try:
        yield
    except Unavailable:
        raise
    except DevpreviewError as error:
        there = doors.cluster.get("Namespace", asked.namespace)
        if there is None or "deletionTimestamp" in there["metadata"]:
            said = f"{asked.namespace} was deleted by somebody else while it was brought up"
            raise PreviewFailed(said, hint="devpreview up makes it anew") from error
        raise


def _brought_up(asked: Asked, doors: Doors, stop: Stop) -> Generator[Event, None, tuple[str, ...]]:
    """Plan again, now that nobody else changes anything, and do it: objects, then the gate's graph, then what is left over.

    Return the optional components that failed.
    """
    todo = find(asked, doors, stop)
    if lacking := _lacking(todo):
        for one in lacking:
            _created(asked, doors, one)
        todo = find(asked, doors, stop)
    todo = _lossless(asked, todo)
    ledger = Ledger(doors.cluster, asked.blueprint, asked.setting, todo.state)
    ledger.desired(asked.desired)
    ledger.release(after(asked.release, todo.rendered, todo.state, Phase.APPLYING))
    yield from _what_others_did(todo)
    for orphan in todo.orphans:
        kept = Step(orphan.component, "keep", f"{orphan.kind} {orphan.name}")
        yield Warned(kept, "is kept, though the blueprint no longer has what it belongs to", hint="--prune-data deletes it")
    try:
        yield from _emptied(asked, doors, todo, stop)
        for change in todo.changes:
            if change.rendered is not None and change.kind not in GATED and not jobs.is_scheduled(change.rendered.manifest):
                stop.check()
                write(doors.cluster, change.rendered, change, doors.fresh, stop)
        lost = yield from _through_the_gate(asked, doors, todo, stop)
        _scheduled(asked, doors, todo, stop)
    except (PreviewFailed, Refused, Rejected):
        with suppress(Unavailable):
            ledger.release(after(asked.release, todo.rendered, _looked(asked, doors, todo), Phase.DEGRADED))
        raise
    _pruned(doors.cluster, asked, todo.changes)
    ledger.release(after(asked.release, todo.rendered, _looked(asked, doors, todo), Phase.READY))
    return lost


def _emptied(asked: Asked, doors: Doors, todo: Todo, stop: Stop) -> Generator[Event, None, None]:
    """Have no pod on a volume that is made anew."""
    for change in todo.on_new_volumes:
        step = Step(change.component, "replace")
        yield Began(step)
        removed(doors.cluster, change, asked.namespace, stop)
        yield Ended(step)
    if going := todo.going_claims:
        for job in doors.cluster.list("Job", asked.namespace).items:
            if going & claims_of(job):
                doors.cluster.delete("Job", job["metadata"]["name"], asked.namespace, uid=job["metadata"]["uid"])


def _scheduled(asked: Asked, doors: Doors, todo: Todo, stop: Stop) -> None:
    """Write the jobs that run by themselves, and would run on data that is not right before all else is; the gate may have stopped them."""
    wanted = {one.name: one for one in todo.rendered if jobs.is_scheduled(one.manifest)}
    live = {each["metadata"]["name"]: each for each in doors.cluster.list("CronJob", asked.namespace).items} if wanted else {}
    for change in todo.changes:
        if change.kind == "CronJob" and (one := wanted.get(change.name)):
            was_stopped = change.name in live and annotation(live[change.name], names.RENDERING) == STOPPED
            if change.writes or was_stopped:
                stop.check()
                write(doors.cluster, one, change, doors.fresh, stop)


def _served(step: Step, url: str, doors: Doors, stop: Stop, until: float) -> Generator[Event, None, None]:
    """Wait until a service that is ready is also reached by its URL; one that isn't is told, for it may be so from here only."""
    yield Began(step)
    began, said = doors.monotonic(), ""
    while why := doors.unserved(url):
        if doors.monotonic() > until:
            yield Warned(step, f"ready, but {why}")
            break
        if why != said:
            yield Waiting(step, "NotServed", why, int(doors.monotonic() - began))
        said = why
        stop.wait(LOOK)
    yield Ended(step)


def _what_others_did(todo: Todo) -> Iterator[Event]:
    """Tell what somebody else has changed or deleted, which is put right now."""
    if todo.state.is_half_deleted:
        return
    ours = {(item.kind, item.name) for item in todo.state.inventory if item.uid}
    for change in todo.changes:
        step = Step(change.component, "repair", f"{change.kind} {change.name}")
        if change.verb is Verb.REPAIR:
            yield Warned(step, change.why)
        if change.verb is Verb.CREATE and (change.kind, change.name) in ours:
            yield Warned(step, "was deleted by somebody else")


def _looked(asked: Asked, doors: Doors, todo: Todo) -> State:
    return look(doors.cluster, asked.namespace, asked.blueprint.id, {one.kind for one in todo.rendered})


def _through_the_gate(asked: Asked, doors: Doors, todo: Todo, stop: Stop) -> Generator[Event, None, tuple[str, ...]]:
    untouched = _is_untouched(asked, doors, todo)
    nodes = order(asked.blueprint, () if untouched else todo.anew(asked))
    with doors.watching(asked.namespace, stop) as mirror:
        gate = Gate(
            cluster=doors.cluster,
            watched=Watched(doors.cluster, asked.namespace, mirror, doors.wall, doors.monotonic),
            blueprint=asked.blueprint,
            nodes=nodes,
            setting=asked.setting,
            rendered={(one.kind, one.name): one for one in todo.rendered},
            changes={(change.kind, change.name): change for change in todo.changes},
            wanted=asked.wanted,
            run=asked.release.run,
            discard=asked.discard,
            fresh=doors.fresh,
            untouched=untouched,
        )
        try:
            with summed_up():
                yield from graph(nodes, gate.do, gate.skipped, doors.pool(stop))
        except (PreviewFailed, Refused):
            gate.end_waiting()
            raise
        if gate.lost:
            gate.end_waiting()
        everything = (*asked.blueprint.datastores, *asked.blueprint.services, *asked.blueprint.bundles)
        return tuple(name for name in everything if name in gate.lost)


def _is_untouched(asked: Asked, doors: Doors, todo: Todo) -> bool:
    """Whether a namespace has neither data, nor anybody who would write some, be it for its last moments only."""
    lasting = {"Deployment", "StatefulSet", "PersistentVolumeClaim"}
    pods = (doors.cluster.list(kind, asked.namespace).items for kind in ("Job", "Pod"))
    return lasting.isdisjoint(kind for kind, _ in todo.state.live) and not any(pods)


def _pruned(cluster: Cluster, asked: Asked, changes: Sequence[Change]) -> None:
    """Delete what the blueprint no longer names, its Jobs too, and of every other step all but the newest Jobs."""
    namespace, components = asked.namespace, {*asked.blueprint.datastores, *asked.blueprint.jobs, *asked.blueprint.left_out.names}
    for change in changes:
        if change.verb is Verb.PRUNE:
            cluster.delete(change.kind, change.name, namespace, uid=change.uid)
    by_step: dict[tuple[str, str], list[Object]] = {}
    for job in cluster.list("Job", namespace).items:
        labels = job["metadata"].get("labels", {})
        if names.STEP in labels:
            by_step.setdefault((labels.get(names.COMPONENT, ""), labels[names.STEP]), []).append(job)
    for (component, _), group in by_step.items():
        kept = jobs.KEPT if component in components else 0
        for job in sorted(group, key=lambda each: str(each["metadata"]["creationTimestamp"]), reverse=True)[kept:]:
            cluster.delete("Job", job["metadata"]["name"], namespace, uid=job["metadata"]["uid"])
