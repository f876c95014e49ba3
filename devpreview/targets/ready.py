"""When a cluster of ours is ready: judged from what it says of itself now, not of a time before its node last started."""

import time
from collections.abc import Callable, Generator, Sequence
from typing import Any

from devpreview.errors import Unavailable
from devpreview.events import Event, Step, Waiting
from devpreview.streams import Stop
from devpreview.targets import ingress

Object = dict[str, Any]

PATIENCE = 180.0
"""Seconds for each thing that is waited for; an image may have to come from far."""

EVERY = 0.2
"""Seconds between two looks."""

AGAIN = 5.0
"""Seconds after which the same cause is said again."""

SYSTEM = (("kube-system", "coredns"), ("local-path-storage", "local-path-provisioner"), (ingress.NAMESPACE, ingress.NAME))
"""The Deployments without which a cluster is of no use: namespace, name."""


def until(step: Step, missing: Callable[[], str], stop: Stop, *, patience: float = PATIENCE) -> Generator[Event, None, None]:
    """Look until nothing is missing, saying what is. Raises Unavailable with the last cause when patience ends."""
    began = said = time.monotonic()
    last = ""
    while cause := missing():
        now = time.monotonic()
        if now - began > patience:
            raise Unavailable(f"{step.component} is not ready after {patience:.0f} s: {cause}", hint="devpreview doctor")
        if cause != last or now - said >= AGAIN:
            yield Waiting(step, "NotReady", cause, int(now - began))
            last, said = cause, now
        stop.wait(EVERY)


def missing_node(nodes: Sequence[Object]) -> str:
    """Return what is missing until a cluster has a node that works; nothing if it has."""
    if not nodes:
        return "the node has not come to the API server yet"
    for node in nodes:
        conditions = {each["type"]: each for each in node.get("status", {}).get("conditions", ())}
        if conditions.get("Ready", {}).get("status") != "True":
            return str(conditions.get("Ready", {}).get("message") or "the node says nothing of itself yet")
    return ""


def missing_system(deployments: Sequence[Object], pods: Sequence[Object], since: str) -> str:
    """Return what is missing of what a cluster needs to run; nothing if all of it is ready."""
    found = {(each["metadata"]["namespace"], each["metadata"]["name"]): each for each in deployments}
    for place in SYSTEM:
        namespace, name = place
        if place not in found:
            return f"there is no {name} in {namespace}"
        if not _rolled_out(found[place]):
            return _trouble(pods, namespace) or f"{name} is starting"
    stale = [_name(pod) for pod in pods if _lives(pod) and _before(pod, since)]
    return f"{stale[0]} has not started again yet" if stale else ""


def _rolled_out(deployment: Object) -> bool:
    status = deployment.get("status", {})
    wanted = deployment["spec"].get("replicas", 1)
    seen = status.get("observedGeneration", 0) >= deployment["metadata"].get("generation", 0)
    return bool(seen and status.get("updatedReplicas", 0) == status.get("availableReplicas", 0) == status.get("replicas", 0) == wanted)


def _trouble(pods: Sequence[Object], namespace: str) -> str:
    """Return why a container of a namespace waits, if one says more than that it is being made."""
    for pod in pods:
        for each in pod.get("status", {}).get("containerStatuses", ()) if pod["metadata"]["namespace"] == namespace else ():
            waiting = each.get("state", {}).get("waiting", {})
            if waiting.get("message"):
                return f"{_name(pod)}: {waiting['reason']}: {waiting['message']}"
    return ""


def _before(pod: Object, since: str) -> bool:
    """Whether a container was last started before a time: what its pod says of itself is of that time."""
    statuses = pod.get("status", {}).get("containerStatuses", ())
    started = [each.get("state", {}).get("running", {}).get("startedAt", "") for each in statuses]
    return any(each and each[:19] < since for each in started)


def _lives(pod: Object) -> bool:
    mine = {namespace for namespace, _ in SYSTEM}
    return pod["metadata"]["namespace"] in mine and "deletionTimestamp" not in pod["metadata"]


def _name(pod: Object) -> str:
    return f"{pod['metadata']['namespace']}/{pod['metadata']['name']}"
