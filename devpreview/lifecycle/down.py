"""Deletes a preview: its last jobs are run; then what runs in it goes with its volumes, then its namespace, by its uid.

A cluster that finds pods or claims in a namespace that it deletes looks again only after half of their grace, or eight
seconds: with these gone first, a preview is gone seconds after its last pod.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import replace

from devpreview.blueprint.model import Moment
from devpreview.data.record import Record
from devpreview.errors import PreviewFailed, Refused
from devpreview.events import Began, Ended, Event, Step, Waiting, Warned
from devpreview.kube.door import Cluster, Object, Outdated, Rejected
from devpreview.lifecycle import moments
from devpreview.lifecycle.doors import Doors
from devpreview.lifecycle.ownership import owned
from devpreview.lifecycle.state import look, records
from devpreview.manifests import names
from devpreview.manifests.pods import has_ended
from devpreview.release import Phase, Unreadable, read_release, release_content
from devpreview.streams import DeadlinePassed, Stop

GONE = 600.0
"""Seconds that a namespace has to go, once its deletion was accepted."""

LOOK = 0.2
"""Seconds between two looks at what is going."""

END = 45.0
"""Seconds that pods have to end before their namespace is deleted all the same."""

FIRST = ("CronJob", "Deployment", "StatefulSet", "Job", "PersistentVolumeClaim")
"""The kinds that are deleted before the namespace: those that make pods, and the claims, which go with the pods."""


def down(namespace: str, owner: str, doors: Doors, stop: Stop, *, run: str) -> Generator[Event, None, bool]:
    """Delete a preview's namespace and return whether there was one; what is lost that a human wrote is said.

    Until its last jobs have been run, nothing of it is touched: who interrupts them has it as it was.
    Raises Refused where it isn't the owner's, and while a run is changing it.
    """
    found = doors.cluster.get("Namespace", namespace)
    if found is None:
        return False
    owned(found, owner)
    if "deletionTimestamp" not in found["metadata"]:
        yield from _lost(namespace, owner, doors, stop)
        try:
            with doors.locked(namespace, stop) as scope:
                _is_still(doors.cluster, found)
                if not _was_marked(doors.cluster, namespace):
                    for moment in (Moment.STOP, Moment.DELETE):
                        yield from moments.run(moment, namespace, run, doors, scope)
                _marked(doors.cluster, namespace)
                yield from _ended(doors, namespace, scope)
                doors.cluster.delete("Namespace", namespace, uid=found["metadata"]["uid"])
        except Rejected:
            if not _is_going(doors.cluster, namespace):
                raise
    yield from gone(doors.cluster, found, stop, doors.monotonic)
    return True


def _is_still(cluster: Cluster, namespace: Object) -> None:
    """Refuse to delete what has come in the place of the preview that was meant, whosever it is."""
    now = cluster.get("Namespace", namespace["metadata"]["name"])
    if now is not None and now["metadata"]["uid"] != namespace["metadata"]["uid"]:
        raise Refused(f"{namespace['metadata']['name']} was deleted by somebody else meanwhile", hint="devpreview status says how it is")


def _is_going(cluster: Cluster, namespace: str) -> bool:
    """Return whether somebody else has deleted a namespace, in which nothing can be written any more."""
    now = cluster.get("Namespace", namespace)
    return now is None or "deletionTimestamp" in now["metadata"]


def _marked(cluster: Cluster, namespace: str) -> None:
    """Have the release say that the preview is being deleted, before anything of it goes: whoever comes next knows why.

    One that cannot be read, or written, keeps nobody from deleting it.
    """
    record = cluster.get("ConfigMap", names.RELEASE, namespace)
    with suppress(Unreadable, Outdated, Rejected):
        if record is not None:
            deleting = replace(read_release(record.get("data", {})), phase=Phase.DELETING)
            cluster.replace({**record, "data": release_content(deleting)})


def _was_marked(cluster: Cluster, namespace: str) -> bool:
    """Return whether a preview was to be deleted before: its last jobs have been run, and what they need may be gone."""
    record = cluster.get("ConfigMap", names.RELEASE, namespace)
    with suppress(Unreadable):
        return record is not None and read_release(record.get("data", {})).phase is Phase.DELETING
    return False


def _lost(namespace: str, owner: str, doors: Doors, stop: Stop) -> Iterator[Event]:
    """Tell which data goes that a human wrote; nobody can where the release is damaged."""
    try:
        state = look(doors.cluster, namespace, owner, ["StatefulSet"])
    except Unreadable:
        return
    for (datastore, database), found in records(doors.cluster, namespace, state.filled, state, doors.pool(stop)).items():
        if isinstance(found, Record) and found.written:
            yield Warned(Step(datastore, "delete", database), "it was written to since it was seeded, and that is lost")


def _ended(doors: Doors, namespace: str, stop: Stop) -> Generator[Event, None, None]:
    """Delete what makes our pods, and what they hold, and give them the time to end; pods that nothing makes are deleted themselves."""
    for kind in (*FIRST, "Pod"):
        for thing in doors.cluster.list(kind, namespace, names.OURS).items:
            if kind == "Pod" and "ownerReferences" in thing["metadata"]:
                continue
            with suppress(Outdated):
                doors.cluster.delete(kind, thing["metadata"]["name"], namespace, uid=thing["metadata"]["uid"])
    step, began = Step("", "stop", namespace), doors.monotonic()
    yield Began(step)
    with suppress(DeadlinePassed), stop.child(END) as scope:
        while left := _left(doors.cluster, namespace):
            yield Waiting(step, "Terminating", f"{', '.join(left)} is going", int(doors.monotonic() - began))
            scope.wait(LOOK)
    stop.check()
    yield Ended(step)


def _left(cluster: Cluster, namespace: str) -> list[str]:
    pods = [each for each in cluster.list("Pod", namespace, names.OURS).items if not has_ended(each)]
    return [each["metadata"]["name"] for each in pods or cluster.list("PersistentVolumeClaim", namespace, names.OURS).items]


def gone(cluster: Cluster, namespace: Object, stop: Stop, clock: Callable[[], float]) -> Generator[Event, None, None]:
    """Wait until a namespace that is being deleted is gone. Raises PreviewFailed when that takes too long."""
    name, uid = namespace["metadata"]["name"], namespace["metadata"]["uid"]
    step = Step("", "delete", name)
    yield Began(step)
    began = clock()
    try:
        with stop.child(GONE) as scope:
            while (left := cluster.get("Namespace", name)) and left["metadata"]["uid"] == uid:
                yield Waiting(step, "Terminating", _what_is_left(left), int(clock() - began))
                scope.wait(LOOK)
    except DeadlinePassed:
        stop.check()
        raise PreviewFailed(
            f"{name} is not gone after {GONE:.0f} s", hint=f"kubectl get namespace {name} -o yaml says what holds it"
        ) from None
    yield Ended(step)


def _what_is_left(namespace: Object) -> str:
    """Return what the cluster says it still has to remove."""
    conditions = namespace.get("status", {}).get("conditions", [])
    told = [each["message"] for each in conditions if each["status"] == "True" and each["type"] != "NamespaceDeletionDiscoveryFailure"]
    return "; ".join(told) or "the cluster removes what is in it"
