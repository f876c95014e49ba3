"""What keeps a pod from being ready, and whether that may pass.

What cannot come right by itself fails at once; what may pass is given the patience stated here, counted in what the
cluster itself has counted.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from devpreview.manifests import names
from devpreview.manifests.canonical import Object
from devpreview.manifests.causes import Code, Failed, Progressing, cause
from devpreview.manifests.happenings import Happenings, message, time

RESTARTS = 2
"""How often a container may be started again before it counts as one that keeps ending."""
RESTARTS_OUT_OF_MEMORY = 1
"""The same after it took more memory than it may: it would take it again."""
PULLS = 3
"""How many pulls of an image may fail for a reason that may pass."""
MOUNTS = 5
"""How many tries to mount a volume may fail: some eight seconds of trying."""
PLACING = timedelta(seconds=10)
"""How long there may be no node for a pod."""
BINDING = timedelta(seconds=60)
"""How long a claim may take to get its volume."""

_PULLED_NEVER = re.compile(
    r"not found|manifest unknown|name unknown|denied|unauthorized|authorization failed|insufficient_scope"
    r"|invalid reference|InvalidImageName|ErrImageNeverPull|unsupported media type",
    re.IGNORECASE,
)
_OTHER_PROCESSOR = re.compile(r"exec format error|no match for platform|no matching manifest", re.IGNORECASE)
_STARTED_NEVER = re.compile(
    r"executable file not found|no such file or directory|permission denied|is a directory|not a directory", re.IGNORECASE
)
_A_VOLUME = re.compile(r"persistentvolumeclaim|volume", re.IGNORECASE)
_BESIDE_THE_POINT = re.compile(r"[. ]*(no new claims to deallocate, )?preemption:.*|\. not found$", re.DOTALL)
"""What the scheduler adds about pods of less importance, which there are none of."""
_AWAY_FOR_NOW = re.compile(r"node\.kubernetes\.io/(not-ready|unreachable|network-unavailable)|no nodes available", re.IGNORECASE)


def trouble(pod: Object, happenings: Happenings, now: datetime) -> Failed | Progressing | None:
    """Return what keeps a pod from being ready; None if nothing does."""
    about = happenings.about(pod)
    status = pod.get("status") or {}
    if status.get("phase") == "Failed" and "reason" in status:
        lost = f"{status['reason']}: {status.get('message', '')}".rstrip(": ")
        return Progressing(Code.STARTING, cause(Code.STARTING, f"a pod was lost, {lost}"))
    if not (pod.get("spec") or {}).get("nodeName"):
        return _unplaced(pod, about, happenings, now)
    found = [each for one in _containers(pod) if (each := _container(pod, one, about))]
    failed = next((each for each in found if isinstance(each, Failed)), None)
    if failed or found:
        return failed or found[0]
    if _condition(pod, "Ready").get("status") == "True":
        return None
    return None if status.get("containerStatuses") else _creating(pod, {"name": ""}, about)


def has_started(pod: Object) -> bool:
    """Say whether every container of a pod runs and has answered its startup probe, if it has one."""
    statuses = (pod.get("status") or {}).get("containerStatuses") or ()
    return len(statuses) == len(pod["spec"]["containers"]) and all(one.get("started") is True for one in statuses)


def all_run(pod: Object) -> bool:
    """Say whether every container of a pod runs, whatever it answers."""
    statuses = (pod.get("status") or {}).get("containerStatuses") or ()
    return len(statuses) == len(pod["spec"]["containers"]) and all("running" in (one.get("state") or {}) for one in statuses)


def has_ended(pod: Object) -> bool:
    """Say whether nothing of a pod runs, or will run, any more."""
    return (pod.get("status") or {}).get("phase") in ("Succeeded", "Failed")


def ended(pod: Object) -> tuple[str, Object] | None:
    """Return the container of a pod that ended with a failure, and how; None if none has."""
    for one in _containers(pod):
        terminated = (one.get("state") or {}).get("terminated")
        if terminated and terminated.get("exitCode") != 0:
            return str(one["name"]), terminated
    return None


def is_late(pod: Object) -> bool:
    """Say whether a pod was ended because it took longer than it may."""
    return (pod.get("status") or {}).get("reason") == "DeadlineExceeded"


def last_to_run(pod: Object) -> str:
    """Return the container of a pod that began last; nothing if none has."""
    status = pod.get("status") or {}
    began = {
        str(one["name"]): str(state.get("startedAt") or "")
        for one in (*(status.get("initContainerStatuses") or ()), *(status.get("containerStatuses") or ()))
        for state in (one.get("state") or {}).values()
    }
    last = max(reversed(began), key=lambda name: began[name], default="")
    return last if began.get(last) else ""


def is_done(pod: Object) -> bool:
    """Say whether a pod that runs once has done its work: every container has ended well."""
    statuses = (pod.get("status") or {}).get("containerStatuses") or ()
    ends = [((one.get("state") or {}).get("terminated") or {}).get("exitCode") for one in statuses]
    return len(ends) == len(pod["spec"]["containers"]) and all(code == 0 for code in ends)


def is_over(pod: Object) -> bool:
    """Say whether a pod that runs once has run: a container failed, or the last one ended."""
    statuses = (pod.get("status") or {}).get("containerStatuses") or ()
    return ended(pod) is not None or any("terminated" in (one.get("state") or {}) for one in statuses)


def how(terminated: Object) -> tuple[Code, str]:
    """Return under which code a container ended, and the words for it."""
    said = str(terminated.get("message") or "")
    if _OTHER_PROCESSOR.search(said):
        return Code.WRONG_ARCHITECTURE, ""
    if terminated.get("reason") in ("StartError", "ContainerCannotRun"):
        return Code.COMMAND, _reason(said)
    if terminated.get("reason") == "OOMKilled":
        return Code.OUT_OF_MEMORY, ""
    return Code.CRASH_LOOP, f"exit code {terminated.get('exitCode')}"


def _containers(pod: Object) -> Iterator[Object]:
    status = pod.get("status") or {}
    for one in status.get("initContainerStatuses") or ():
        if ((one.get("state") or {}).get("terminated") or {}).get("exitCode") != 0:
            yield {**one, "init": True}
    yield from status.get("containerStatuses") or ()


def _condition(pod: Object, kind: str) -> Object:
    return next((each for each in (pod.get("status") or {}).get("conditions") or () if each.get("type") == kind), {})


def _unplaced(pod: Object, about: Happenings, everything: Happenings, now: datetime) -> Failed | Progressing:
    condition = _condition(pod, "PodScheduled")
    said, since = _BESIDE_THE_POINT.sub("", str(condition.get("message") or "")), time(condition.get("lastTransitionTime"))
    if not said:
        return _unprovided(pod, everything) or Progressing(
            Code.STARTING, cause(Code.STARTING), time(pod["metadata"].get("creationTimestamp"))
        )
    code = Code.VOLUME if _A_VOLUME.search(said) else Code.UNSCHEDULABLE
    patience = BINDING if "unbound" in said else PLACING
    passes = since is None or now - since < patience or _AWAY_FOR_NOW.search(said) or about.called("TriggeredScaleUp").events
    return Progressing(code, cause(code, said), since) if passes else Failed(code, cause(code, said))


def _unprovided(pod: Object, everything: Happenings) -> Progressing | None:
    volumes = pod["spec"].get("volumes") or ()
    claims = [each["persistentVolumeClaim"]["claimName"] for each in volumes if "persistentVolumeClaim" in each]
    last = everything.named("PersistentVolumeClaim", claims).called("ProvisioningFailed").last
    return Progressing(Code.VOLUME, cause(Code.VOLUME, message(last))) if last else None


def _container(pod: Object, one: Object, about: Happenings) -> Failed | Progressing | None:
    match one.get("state"):
        case {"waiting": {"reason": reason, **waiting}}:
            return _waiting(pod, one, about, str(reason), str(waiting.get("message") or ""))
        case {"terminated": terminated}:
            return _ended(pod, one, about, terminated)
        case {"running": running}:
            return _running(pod, one, about, time(running.get("startedAt")))
        case _:
            return _creating(pod, one, about)


def _waiting(pod: Object, one: Object, about: Happenings, reason: str, said: str) -> Failed | Progressing:
    match reason:
        case "ErrImagePull" | "ImagePullBackOff" | "ErrImageNeverPull" | "InvalidImageName" | "ImageInspectError":
            return _unpulled(pod, one, about, f"{reason}: {said}")
        case "CreateContainerConfigError":
            why = cause(Code.CONFIG, said)
            return Progressing(Code.CONFIG, why) if "failed to sync" in said else Failed(Code.CONFIG, why)
        case "CreateContainerError" | "RunContainerError":
            code = Code.WRONG_ARCHITECTURE if _OTHER_PROCESSOR.search(said) else Code.COMMAND
            why = cause(code, _reason(said))
            return Failed(code, why) if code is Code.WRONG_ARCHITECTURE or _STARTED_NEVER.search(said) else Progressing(code, why)
        case "CrashLoopBackOff" if before := (one.get("lastState") or {}).get("terminated"):
            return _ended(pod, one, about, before, previous=True)
        case _:
            return _creating(pod, one, about)


def _unpulled(pod: Object, one: Object, about: Happenings, said: str) -> Failed | Progressing:
    tries = about.about(pod, str(one["name"])).called("Failed", saying="Failed to pull image")
    said = message(tries.last) if tries.last else said
    code = Code.WRONG_ARCHITECTURE if _OTHER_PROCESSOR.search(said) else Code.IMAGE_PULL
    why = cause(code, f"{one.get('image', '')}: {_reason(said)}")
    hopeless = code is Code.WRONG_ARCHITECTURE or _PULLED_NEVER.search(said) or tries.times >= PULLS
    return Failed(code, why) if hopeless else Progressing(code, why, time(pod["status"].get("startTime")))


def _ended(pod: Object, one: Object, about: Happenings, terminated: Object, *, previous: bool = False) -> Failed | Progressing:
    code, why = _told(pod, one, about, terminated)
    if code in (Code.WRONG_ARCHITECTURE, Code.COMMAND):
        return Failed(code, why)
    if int(one.get("restartCount") or 0) >= (RESTARTS_OUT_OF_MEMORY if code is Code.OUT_OF_MEMORY else RESTARTS):
        return Failed(code, why, str(pod["metadata"]["name"]), str(one["name"]), previous)
    return Progressing(code, why, time(terminated.get("finishedAt")))


def _told(pod: Object, one: Object, about: Happenings, terminated: Object) -> tuple[Code, str]:
    restarts = int(one.get("restartCount") or 0)
    ends = [each["terminated"] for each in (one.get("state") or {}, one.get("lastState") or {}) if "terminated" in each]
    code, detail = next((told for each in ends if (told := how(each))[0] is Code.OUT_OF_MEMORY), how(terminated))
    if about.about(pod, str(one["name"])).called("Killing", saying="probe").after(time(terminated.get("startedAt"))).last:
        code, detail = Code.PROBE, _answer(about, pod, one, None)
    again = f"{restarts} {'restart' if restarts == 1 else 'restarts'}" if restarts else ""
    return code, cause(code, ", ".join(filter(None, (detail, again))))


def _running(pod: Object, one: Object, about: Happenings, since: datetime | None) -> Failed | Progressing | None:
    if one.get("init"):
        name = str(one["name"])
        if name == names.WAIT:
            return Progressing(Code.INIT_WAITING, cause(Code.INIT_WAITING, ", ".join(waited_for(pod))), since)
        return Progressing(Code.RUNNING, cause(Code.RUNNING, name), since)
    if one.get("ready"):
        return None
    if answer := _answer(about, pod, one, since):
        return Progressing(Code.PROBE, cause(Code.PROBE, answer), since)
    if before := (one.get("lastState") or {}).get("terminated"):
        return Progressing(*_told(pod, one, about, before), since)
    return Progressing(Code.STARTING, cause(Code.STARTING), since)


def waited_for(pod: Object) -> list[str]:
    """Return the datastores that a pod, or the template of one, waits for."""
    waits = (each for each in pod["spec"].get("initContainers") or () if each["name"] == names.WAIT)
    return [names.waited_for(str(word)) for each in waits for word in each.get("args") or ()]


def _answer(about: Happenings, pod: Object, one: Object, since: datetime | None) -> str:
    last = about.about(pod, str(one["name"])).called("Unhealthy").after(since).last
    return " ".join(message(last).split()) if last else ""


def _creating(pod: Object, one: Object, about: Happenings) -> Failed | Progressing:
    since = time((pod.get("status") or {}).get("startTime"))
    own = about.about(pod, str(one["name"]))
    if about.called("Pulling", "Pulled").events:
        code = Code.PULLING if own.last and own.last["reason"] == "Pulling" else Code.CREATING
        return Progressing(code, cause(code, str(one.get("image", "")) if code is Code.PULLING else ""), since)
    mounts = about.called("FailedMount", "FailedAttachVolume")
    if mounts.last:
        why = cause(Code.VOLUME, message(mounts.last))
        return Failed(Code.VOLUME, why) if mounts.times >= MOUNTS else Progressing(Code.VOLUME, why, since)
    sandbox = about.called("FailedCreatePodSandBox").last
    return Progressing(Code.CREATING, cause(Code.CREATING, message(sandbox) if sandbox else ""), since)


_SENDERS = re.compile(
    r"^.*desc = "
    r"|(Err)?Image\w+: |Failed to pull image \S+: |Back-off pulling image \S+"
    r"|failed to (pull and unpack|resolve) (image|reference) \S+: "
    r"|failed to create (containerd task|shim task|runc task): |OCI runtime create failed: |runc create failed: "
    r"|unable to start container process: |error during container init: ",
    re.DOTALL,
)


def _reason(said: str) -> str:
    """Leave out of a message what its senders put in front of each other's."""
    return " ".join(_SENDERS.sub("", said).split())
