"""What can be read from objects, and what controllers say of them: pure."""

import hashlib
import json
import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from math import ceil
from typing import Any

from tests.contracts.kinds import Object
from tests.contracts.memory import Memory


def name_of(thing: Object) -> str:
    """Return where an object is, for people."""
    return "/".join(filter(None, (thing["metadata"].get("namespace", ""), thing["metadata"]["name"])))


def going(thing: Object) -> bool:
    """Say whether an object was deleted and is still there."""
    return "deletionTimestamp" in thing["metadata"]


def ready(pod: Object) -> bool:
    """Say whether a pod is Ready."""
    return any(each["type"] == "Ready" and each["status"] == "True" for each in pod["status"].get("conditions", []))


def runs(pod: Object) -> bool:
    """Say whether any of a pod's main containers runs."""
    return any("running" in each["state"] for each in pod["status"].get("containerStatuses", []))


def over(pod: Object) -> bool:
    """Say whether a pod has ended."""
    return pod["status"]["phase"] in {"Succeeded", "Failed"}


def statuses(pod: Object) -> Iterator[Object]:
    """Yield the statuses of all containers."""
    yield from pod["status"].get("initContainerStatuses", [])
    yield from pod["status"].get("containerStatuses", [])


def status_of(pod: Object, container: str) -> Object | None:
    """Return a container's status; None where it has none yet."""
    return next((each for each in statuses(pod) if each["name"] == container), None)


def state_of(pod: Object, container: str, state: str) -> Object | None:
    """Return what is said of a container in a state; None if it is not in it."""
    status = status_of(pod, container)
    return status["state"].get(state) if status else None


def fresh(container: Object) -> Object:
    """Return the status of a container that has not begun."""
    waiting = {"waiting": {"reason": "ContainerCreating"}}
    given = {"name": container["name"], "image": container["image"], "imageID": ""}
    return {**given, "ready": False, "started": False, "restartCount": 0, "state": waiting, "lastState": {}}


def template_hash(thing: Object) -> str:
    """Return what tells one pod template from another."""
    return hashlib.sha256(json.dumps(thing["spec"]["template"], sort_keys=True).encode()).hexdigest()[:10]


def share(value: str | int, of: int, *, up: bool) -> int:
    """Return a number, or the percentage of one."""
    if isinstance(value, int):
        return value
    percents = of * int(value.removesuffix("%"))
    return ceil(percents / 100) if up else percents // 100


def claims(pod: Object) -> list[str]:
    """Return the names of a pod's PersistentVolumeClaims."""
    volumes = pod["spec"].get("volumes", [])
    return [each["persistentVolumeClaim"]["claimName"] for each in volumes if "persistentVolumeClaim" in each]


def references(pod: Object) -> Iterator[tuple[str, str]]:
    """Yield the Secrets and ConfigMaps that a pod cannot start without: kind and name."""
    for each in pod["spec"].get("volumes", []):
        if "secret" in each and not each["secret"].get("optional"):
            yield "Secret", each["secret"]["secretName"]
        if "configMap" in each and not each["configMap"].get("optional"):
            yield "ConfigMap", each["configMap"]["name"]
    for container in (*pod["spec"].get("initContainers", []), *pod["spec"]["containers"]):
        sources = [*container.get("envFrom", []), *(each.get("valueFrom", {}) for each in container.get("env", []))]
        for source in sources:
            for key, kind in _REFERENCES.items():
                if key in source and not source[key].get("optional"):
                    yield kind, source[key]["name"]


_REFERENCES = {"secretRef": "Secret", "secretKeyRef": "Secret", "configMapRef": "ConfigMap", "configMapKeyRef": "ConfigMap"}


def environment(memory: Memory, pod: Object, container: str) -> dict[str, str]:
    """Return a container's variables as the kubelet composes them."""
    namespace = pod["metadata"]["namespace"]
    everyone = (*pod["spec"].get("initContainers", []), *pod["spec"]["containers"])
    thing = next(each for each in everyone if each["name"] == container)
    found: dict[str, str] = {}
    for source in thing.get("envFrom", []):
        for key in ("secretRef", "configMapRef"):
            if key in source:
                found |= _content(memory, _REFERENCES[key], source[key]["name"], namespace)
    for variable in thing.get("env", []):
        source = variable.get("valueFrom")
        found[variable["name"]] = _from(memory, pod, source) if source else _expanded(variable.get("value", ""), found)
    return found


def _from(memory: Memory, pod: Object, source: Object) -> str:
    if "fieldRef" in source:
        value: Any = pod
        for step in source["fieldRef"]["fieldPath"].split("."):
            value = value.get(step, "")
        return str(value)
    key = next(key for key in ("secretKeyRef", "configMapKeyRef") if key in source)
    content = _content(memory, _REFERENCES[key], source[key]["name"], pod["metadata"]["namespace"])
    return content.get(source[key]["key"], "")


def _content(memory: Memory, kind: str, name: str, namespace: str) -> dict[str, str]:
    thing = memory.find(kind, name, namespace) or {}
    plain = kind == "ConfigMap"
    return {key: value if plain else b64decode(value).decode() for key, value in thing.get("data", {}).items()}


def _expanded(value: str, found: dict[str, str]) -> str:
    """Replace `$(NAME)` of variables that came before; `$$(NAME)` is a literal, and an unknown name stays."""
    return re.sub(
        r"\$\$|\$\(([-._a-zA-Z0-9]+)\)",
        lambda match: "$" if match[0] == "$$" else found.get(match[1], match[0]),
        value,
    )


def volume_of(memory: Memory, pod: Object, name: str) -> str:
    """Return what tells a pod's volume from all others: the same for the same data."""
    source = next(each for each in pod["spec"]["volumes"] if each["name"] == name)
    if "persistentVolumeClaim" in source:
        claim = memory.find("PersistentVolumeClaim", source["persistentVolumeClaim"]["claimName"], pod["metadata"]["namespace"])
        assert claim is not None, "a pod runs with its claims there"
        return f"claim {claim['metadata']['uid']}"
    return f"{name} of pod {pod['metadata']['uid']}"


def deployment_status(thing: Object, alive: Sequence[Object], new: Sequence[Object], refused: str, time: str) -> Object:
    """Return what a Deployment's controller says; `refused` is why it can't create a pod."""
    replicas, available = thing["spec"]["replicas"], sum(ready(pod) for pod in alive)
    least = replicas - share(thing["spec"]["strategy"].get("rollingUpdate", {}).get("maxUnavailable", 0), replicas, up=False)
    complete = len(new) == len(alive) == replicas and available == replicas
    counts = {"replicas": len(alive), "updatedReplicas": len(new), "readyReplicas": available, "availableReplicas": available}
    counts["unavailableReplicas"] = max(0, max(len(alive), replicas) - available)
    progress = "NewReplicaSetAvailable" if complete else "ReplicaSetUpdated"
    enough = "MinimumReplicasAvailable" if available >= least else "MinimumReplicasUnavailable"
    conditions = [_condition(thing, time, "Available", available >= least, enough), _condition(thing, time, "Progressing", True, progress)]
    if refused:
        conditions.append({**_condition(thing, time, "ReplicaFailure", True, "FailedCreate"), "message": refused})
    told = {key: count for key, count in counts.items() if count}
    return {"observedGeneration": thing["metadata"]["generation"], **told, "conditions": conditions}


def stateful_set_status(thing: Object, pod: Object | None, revision: str) -> Object:
    """Return what a StatefulSet's controller says, of one that has one pod at most."""
    there = int(pod is not None)
    is_ready = int(pod is not None and ready(pod) and not going(pod))
    updated = int(pod is not None and pod["metadata"]["labels"]["controller-revision-hash"] == revision)
    before = thing["status"].get("currentRevision", revision)
    current = revision if updated and is_ready else before
    counts = {"readyReplicas": is_ready, "updatedReplicas": updated, "currentReplicas": there - updated if current != revision else updated}
    told = {
        "observedGeneration": thing["metadata"]["generation"],
        "replicas": there,
        "availableReplicas": is_ready,
        "currentRevision": current,
        "updateRevision": revision,
        "collisionCount": 0,
    }
    return {**told, **{key: count for key, count in counts.items() if count}}


def _condition(thing: Object, time: str, kind: str, holds: bool, reason: str) -> Object:
    before: Object = next((each for each in thing["status"].get("conditions", []) if each["type"] == kind), {})
    if (before.get("status"), before.get("reason")) == (str(holds), reason):
        return before
    since = before["lastTransitionTime"] if before.get("status") == str(holds) else time
    return {"type": kind, "status": str(holds), "reason": reason, "lastUpdateTime": time, "lastTransitionTime": since}
