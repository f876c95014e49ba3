"""How a workload is doing, judged from what the cluster shows of it: ready, on its way (and why not yet), or failed.

Only what belongs to the generation that was applied is judged: pods of an earlier one, and pods that are ending, say
nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from devpreview.manifests.canonical import Object
from devpreview.manifests.causes import Code, Failed, Progressing, Ready, Verdict, cause
from devpreview.manifests.happenings import Happenings, message, time
from devpreview.manifests.pods import all_run, ended, has_ended, has_started, how, is_done, is_late, is_over, last_to_run, trouble

REFUSALS = 5
"""How often the cluster may refuse to create a pod; it is asked that often in less than a second."""

_REVISION = "deployment.kubernetes.io/revision"
_STATEFUL_HASH = "controller-revision-hash"


def verdict(
    workload: Object,
    pods: Iterable[Object],
    events: Iterable[Object],
    generation: int,
    *,
    replica_sets: Iterable[Object] = (),
    now: datetime,
) -> Verdict:
    """Return how a Deployment, a StatefulSet or a Job is doing, from the generation that applying it returned.

    Pods, events and ReplicaSets may be those of the whole namespace; a Deployment knows its pods only through the
    latter. `now` is best the cluster's own time.
    """
    case = _case(workload, pods, events, replica_sets)
    if workload["kind"] == "Job":
        return _job(case, now)
    if not _seen(workload, generation):
        return Progressing(Code.STARTING, cause(Code.STARTING))
    if not _wanted(workload):
        return _emptied(case)
    return Ready() if _rolled_out(workload) else _not_yet(case, now)


def started(
    workload: Object,
    pods: Iterable[Object],
    events: Iterable[Object],
    generation: int,
    *,
    replica_sets: Iterable[Object] = (),
    now: datetime,
) -> Verdict:
    """Return the same of what is only to be started: a StatefulSet's pods answer their startup probes, a Deployment's run."""
    sets = tuple(replica_sets)
    case = _case(workload, pods, events, sets)
    has = has_started if workload["kind"] == "StatefulSet" else all_run
    if _seen(workload, generation) and len(case.current) >= _wanted(workload) and all(has(pod) for pod in case.current):
        return Ready()
    return verdict(workload, case.owned, case.happenings.events, generation, replica_sets=sets, now=now)


def runs(pod: Object, events: Iterable[Object], *, now: datetime) -> Verdict:
    """Return whether a pod that nothing else makes runs, all of its containers; one that ends will not come again."""
    if "deletionTimestamp" in pod["metadata"] or has_ended(pod):
        return Failed(Code.STOPPING, cause(Code.STOPPING, str(_status(pod).get("message") or "")))
    if all_run(pod):
        return Ready()
    return trouble(pod, Happenings.of(events), now) or Progressing(Code.STARTING, cause(Code.STARTING))


@dataclass(frozen=True, slots=True)
class _Case:
    """A workload and what belongs to it."""

    workload: Object
    makers: tuple[Object, ...]
    """What makes its pods: itself, or its current ReplicaSet."""
    owned: tuple[Object, ...]
    """All its pods, those of earlier generations too."""
    current: tuple[Object, ...]
    happenings: Happenings


def _case(workload: Object, pods: Iterable[Object], events: Iterable[Object], replica_sets: Iterable[Object]) -> _Case:
    makers: tuple[Object, ...] = (workload,)
    all_makers = [workload]
    if workload["kind"] == "Deployment":
        all_makers = [each for each in replica_sets if _owner(each) == _uid(workload)]
        makers = tuple(each for each in all_makers if _revision(each) == _revision(workload))
    uids, current_uids = ({_uid(each) for each in some} for some in (all_makers, makers))
    owned = tuple(pod for pod in pods if _owner(pod) in uids)
    current = tuple(pod for pod in owned if _owner(pod) in current_uids and _belongs(pod, workload))
    return _Case(workload, makers, owned, current, Happenings.of(events))


def _belongs(pod: Object, workload: Object) -> bool:
    if "deletionTimestamp" in pod["metadata"]:
        return False
    labels = pod["metadata"].get("labels") or {}
    return workload["kind"] != "StatefulSet" or labels.get(_STATEFUL_HASH) == _status(workload).get("updateRevision")


def _uid(thing: Object) -> str:
    return str(thing["metadata"]["uid"])


def _owner(thing: Object) -> str:
    owners = thing["metadata"].get("ownerReferences") or ()
    return next((str(owner["uid"]) for owner in owners if owner.get("controller")), "")


def _revision(thing: Object) -> object:
    return (thing["metadata"].get("annotations") or {}).get(_REVISION)


def _status(thing: Object) -> Object:
    status: Object = thing.get("status") or {}
    return status


def _seen(workload: Object, generation: int) -> bool:
    return int(_status(workload).get("observedGeneration") or 0) >= generation


def _wanted(workload: Object) -> int:
    return int(workload["spec"].get("replicas", 1))


def _emptied(case: _Case) -> Verdict:
    left = sorted(str(pod["metadata"]["name"]) for pod in case.owned if not has_ended(pod))
    if not left and not _status(case.workload).get("replicas"):
        return Ready()
    return Progressing(Code.STOPPING, cause(Code.STOPPING, ", ".join(left)))


def _rolled_out(workload: Object) -> bool:
    """Say whether as many pods as are wanted are ready, all of them new, and no old one is left to end."""
    status, wanted = _status(workload), _wanted(workload)
    ready = "readyReplicas" if workload["kind"] == "StatefulSet" else "availableReplicas"
    return all(int(status.get(count) or 0) == wanted for count in ("replicas", "updatedReplicas", ready))


def _not_yet(case: _Case, now: datetime) -> Verdict:
    if not case.current:
        return _refused(case) or Progressing(Code.STARTING, cause(Code.STARTING))
    lost_last = sorted(case.current, key=lambda pod: _status(pod).get("phase") == "Failed")
    troubles = [each for pod in lost_last if (each := trouble(pod, case.happenings, now))]
    failed = next((each for each in troubles if isinstance(each, Failed)), None)
    if failed:
        return failed
    for condition in _status(case.workload).get("conditions") or ():
        if condition.get("type") == "Progressing" and condition.get("reason") == "ProgressDeadlineExceeded":
            return Failed(Code.DEADLINE_EXCEEDED, cause(Code.DEADLINE_EXCEEDED, troubles[0].cause if troubles else ""))
    return troubles[0] if troubles else Progressing(Code.STARTING, cause(Code.STARTING))


def _refused(case: _Case) -> Verdict | None:
    refusals = [each for maker in case.makers for each in case.happenings.about(maker).called("FailedCreate").events]
    if not refusals:
        return None
    said = Happenings.of(refusals)
    why = cause(Code.FAILED_CREATE, _without_name(message(refusals[-1])))
    return Failed(Code.FAILED_CREATE, why) if said.times >= REFUSALS else Progressing(Code.FAILED_CREATE, why)


def _without_name(said: str) -> str:
    """Leave out the pod that never came to be: each refusal is about another one."""
    return re.sub(r'^.*?(Error creating: |failed error: )(pods? "[^"]*" is )?', "", said)


def _job(case: _Case, now: datetime) -> Verdict:
    conditions = {each["type"]: each for each in _status(case.workload).get("conditions") or () if each.get("status") == "True"}
    if "Complete" in conditions:
        return Ready()
    if "Failed" in conditions:
        return _job_failed(case, conditions["Failed"])
    last = max(case.current, key=lambda pod: str(pod["metadata"].get("creationTimestamp")), default=None)
    if last is None:
        return _refused(case) or Progressing(Code.STARTING, cause(Code.STARTING))
    since = time(_status(last).get("startTime"))
    if is_done(last) and not is_late(last):
        # the cluster takes seconds to say so of the Job
        return Ready()
    if _status(last).get("phase") in ("Succeeded", "Failed") or is_over(last):
        return Progressing(Code.STOPPING, cause(Code.STOPPING), since)
    return trouble(last, case.happenings, now) or Progressing(Code.RUNNING, cause(Code.RUNNING), since)


def _job_failed(case: _Case, condition: Object) -> Failed:
    for pod in case.owned:
        if is_late(pod):
            why = cause(Code.DEADLINE_EXCEEDED, f"{pod['spec'].get('activeDeadlineSeconds')} s")
            container = last_to_run(pod)
            return Failed(Code.DEADLINE_EXCEEDED, why, str(pod["metadata"]["name"]) if container else "", container)
    late = condition.get("reason") == "DeadlineExceeded"
    code, detail = Code.JOB_FAILED, str(condition.get("message") or "")
    if late:
        code, detail = Code.DEADLINE_EXCEEDED, f"{case.workload['spec'].get('activeDeadlineSeconds')} s"
    broken = [(pod, found) for pod in case.owned if (found := ended(pod))]
    if not broken:
        return Failed(code, cause(code, detail))
    pod, (container, terminated) = max(broken, key=lambda each: str(each[0]["metadata"].get("creationTimestamp")))
    if not late:
        code, detail = how(terminated)
        code = Code.JOB_FAILED if code is Code.CRASH_LOOP else code
    return Failed(code, cause(code, detail), str(pod["metadata"]["name"]), container)
