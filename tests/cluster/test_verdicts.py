"""Workloads that cannot come right, on a real cluster: each is judged as it should be, and soon.

What was seen is left in `build/statuses/`; `tests/unit/manifests/statuses/` holds such files, to be taken anew when the
cluster's words change.
"""

import base64
import json
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from devpreview.manifests import names
from devpreview.manifests.causes import Code, Failed, Progressing, Ready, Verdict
from devpreview.manifests.verdict import verdict
from tests.cluster.conftest import Namespace
from tests.cluster.manifests import Manifest, claim, files

pytestmark = pytest.mark.cluster

BUSYBOX = "busybox:1.35"
SLEEP = ["sleep", "600"]
WAITING = {"name": names.WAIT, "image": BUSYBOX, "command": ["sh", "-c", "sleep 600", "wait"], "args": ["db:5432", "cache:6379"]}
SEEN = Path(__file__).parents[2] / "build" / "statuses"
SECONDS = 300
"""Some are judged after several restarts, between which the cluster waits longer and longer."""
KINDS = "deployments,replicasets,statefulsets,jobs,pods,events"


@dataclass(frozen=True)
class Case:
    """A workload, and what it is judged at last."""

    kind: str
    pod: Manifest
    judged: type[Verdict]
    code: Code | None = None
    spec: Manifest | None = None


def main(command: list[str] | None = None, image: str = BUSYBOX, **more: Any) -> Manifest:
    """Return the spec of a pod with one container."""
    container = {"name": "main", "image": image, "command": command or SLEEP, **more}
    return {"containers": [container], "terminationGracePeriodSeconds": 0}


def service(
    command: list[str] | None = None, image: str = BUSYBOX, *, judged: type[Verdict], code: Code | None = None, **more: Any
) -> Case:
    """Return a Deployment."""
    return Case("Deployment", main(command, image, **more), judged, code)


def step(
    command: list[str] | None = None, image: str = BUSYBOX, *, judged: type[Verdict], code: Code | None = None, seconds: int = 600
) -> Case:
    """Return a Job."""
    spec: Manifest = {"backoffLimit": 0, "activeDeadlineSeconds": seconds}
    return Case("Job", main(command, image) | {"restartPolicy": "Never"}, judged, code, spec)


def volume(of: Manifest, command: list[str] | None = None, **more: Any) -> Manifest:
    """Return the spec of a pod with a volume."""
    spec = main(command, **more, volumeMounts=[{"name": "it", "mountPath": "/it"}])
    return spec | {"volumes": [{"name": "it", **of}]}


PROBED = {"exec": {"command": ["sh", "-c", "echo the tables are empty; false"]}, "periodSeconds": 1}
ANSWERED = {"exec": {"command": ["true"]}, "periodSeconds": 1}
LAST_LINES = "FallbackToLogsOnError"
ELF = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHIQQQIHHHHHH", 2, 0xF3, 1, 0x10000, 64, 0, 0, 64, 56, 0, 0, 0, 0) + bytes(64)
"""The head of a program for another processor."""

CASES: Mapping[str, Case] = {
    "healthy": service(readinessProbe=ANSWERED, judged=Ready),
    "unschedulable": service(resources={"requests": {"cpu": "100"}}, judged=Failed, code=Code.UNSCHEDULABLE),
    "image-missing": service(image="{registry}/there/is/none:1", judged=Failed, code=Code.IMAGE_PULL),
    "image-unreachable": service(image="127.0.0.1:1/nobody/home:1", judged=Failed, code=Code.IMAGE_PULL),
    "image-misnamed": service(image="UPPER/case:1", judged=Failed, code=Code.IMAGE_PULL),
    "crashing": service(["sh", "-c", "echo something is wrong; exit 3"], judged=Failed, code=Code.CRASH_LOOP),
    "ending": service(["true"], judged=Failed, code=Code.CRASH_LOOP),
    "greedy": service(["tail", "/dev/zero"], resources={"limits": {"memory": "16Mi"}}, judged=Failed, code=Code.OUT_OF_MEMORY),
    "command-missing": service(["/no/such/program"], judged=Failed, code=Code.COMMAND),
    "never-ready": service(readinessProbe=PROBED, judged=Progressing, code=Code.PROBE),
    "never-started": service(startupProbe=PROBED | {"failureThreshold": 1}, judged=Failed, code=Code.PROBE),
    "secret-missing": service(
        env=[{"name": "A", "valueFrom": {"secretKeyRef": {"name": "none", "key": "a"}}}], judged=Failed, code=Code.CONFIG
    ),
    "mount-missing": Case("Deployment", volume({"secret": {"secretName": "none"}}), Failed, Code.VOLUME),
    "claim-missing": Case("Deployment", volume({"persistentVolumeClaim": {"claimName": "none"}}), Failed, Code.VOLUME),
    "claim-unbound": Case("Deployment", volume({"persistentVolumeClaim": {"claimName": "unbound"}}), Progressing, Code.VOLUME),
    "over-quota": service(resources={"limits": {"example.com/thing": "1"}}, judged=Failed, code=Code.FAILED_CREATE),
    "not-admitted": Case("Deployment", main() | {"hostNetwork": True}, Failed, Code.FAILED_CREATE),
    "waiting": Case("Deployment", main() | {"initContainers": [WAITING]}, Progressing, Code.INIT_WAITING),
    "init-crashing": Case(
        "Deployment", main() | {"initContainers": [{"name": "prepare", "image": BUSYBOX, "command": ["false"]}]}, Failed, Code.CRASH_LOOP
    ),
    "stateful-crashing": Case("StatefulSet", main(["false"]), Failed, Code.CRASH_LOOP, {"serviceName": "none"}),
    "stateful-refused": Case("StatefulSet", main() | {"hostNetwork": True}, Failed, Code.FAILED_CREATE, {"serviceName": "none"}),
    "job-done": step(["true"], judged=Ready),
    "job-failing": step(["sh", "-c", "exit 3"], judged=Failed, code=Code.JOB_FAILED),
    "job-late": step(seconds=3, judged=Failed, code=Code.DEADLINE_EXCEEDED),
    "job-pod-late": Case(
        "Job",
        main(["sh", "-c", "echo at work; sleep 600"]) | {"restartPolicy": "Never", "activeDeadlineSeconds": 5},
        Failed,
        Code.DEADLINE_EXCEEDED,
        {"backoffLimit": 0},
    ),
    "job-image-missing": step(image="{registry}/there/is/none:1", judged=Failed, code=Code.IMAGE_PULL),
    "foreign": Case(
        "Deployment",
        volume({"configMap": {"name": "foreign", "defaultMode": 0o755}}, ["/it/program"], terminationMessagePolicy=LAST_LINES),
        Failed,
        Code.WRONG_ARCHITECTURE,
    ),
}


@pytest.fixture
def provoked(namespace: Namespace) -> Namespace:
    """Give the namespace in which every case goes its way."""
    namespace.cluster.kubectl("label", "namespace", namespace.name, "pod-security.kubernetes.io/enforce=baseline")
    quota: Manifest = {
        "apiVersion": "v1",
        "kind": "ResourceQuota",
        "metadata": {"name": "none"},
        "spec": {"hard": {"requests.example.com/thing": "0"}},
    }
    unbound = claim("unbound", storage_class="there-is-none")
    foreign: Manifest = files("foreign", {}) | {"binaryData": {"program": base64.b64encode(ELF).decode()}}
    namespace.apply(quota, unbound, foreign)
    namespace.apply(*(_workload(name, case, namespace.cluster.registry) for name, case in CASES.items()))
    return namespace


def test_every_trouble_is_named_by_its_code(provoked: Namespace) -> None:
    left, told, began = dict(CASES), {}, monotonic()
    while left and monotonic() - began < SECONDS:
        for name, objects in _looks(provoked, left):
            judged = _judged(objects)
            told[name] = f"{monotonic() - began:.0f} s: {judged}"
            if isinstance(judged, left[name].judged) and getattr(judged, "code", None) == left[name].code:
                SEEN.mkdir(parents=True, exist_ok=True)
                (SEEN / f"{name}.json").write_text(json.dumps(objects, indent=1) + "\n")
                (SEEN / f"{name}.txt").write_text(told[name] + "\n")
                del left[name]
    assert not left, "\n".join(f"{name}: {told.get(name)}" for name in left)


def _workload(name: str, case: Case, registry: str) -> Manifest:
    pod = json.loads(json.dumps(case.pod).replace("{registry}", registry))
    labels = {"app": name}
    selector = {} if case.kind == "Job" else {"selector": {"matchLabels": labels}}
    version = "batch/v1" if case.kind == "Job" else "apps/v1"
    spec = {**selector, "template": {"metadata": {"labels": labels}, "spec": pod}, **(case.spec or {})}
    return {"apiVersion": version, "kind": case.kind, "metadata": {"name": name, "labels": labels}, "spec": spec}


def _looks(namespace: Namespace, names: Mapping[str, Case]) -> Iterator[tuple[str, Manifest]]:
    """Yield, for each of some cases, the objects that belong to it."""
    items = json.loads(namespace.kubectl("get", KINDS, "-o", "json"))["items"]
    now = datetime.now(UTC).isoformat()
    for name in list(names):
        own = [_trimmed(each) for each in items if each["metadata"].get("labels", {}).get("app") == name]
        uids = {each["metadata"]["uid"] for each in own}
        yield (
            name,
            {
                "now": now,
                "workload": next(each for each in own if each["kind"] in ("Deployment", "StatefulSet", "Job")),
                "replica_sets": [each for each in own if each["kind"] == "ReplicaSet"],
                "pods": [each for each in own if each["kind"] == "Pod"],
                "events": [_trimmed(each) for each in items if each["kind"] == "Event" and each["involvedObject"].get("uid") in uids],
            },
        )


ABOUT = ("annotations", "creationTimestamp", "deletionTimestamp", "generation", "kind", "labels", "metadata", "name", "uid")
OWNERS = ("controller", "ownerReferences", "spec", "status", "conditions", "type", "reason", "message", "lastTransitionTime")
WORKLOADS = ("activeDeadlineSeconds", "availableReplicas", "completionTime", "observedGeneration", "readyReplicas", "replicas")
STATEFUL = ("currentRevision", "updateRevision", "updatedReplicas")
PODS = ("args", "containers", "claimName", "initContainers", "nodeName", "persistentVolumeClaim", "phase", "startTime", "volumes")
CONTAINERS = ("containerStatuses", "image", "initContainerStatuses", "lastState", "ready", "restartCount", "started", "state")
STATES = ("exitCode", "finishedAt", "running", "startedAt", "terminated", "waiting")
EVENTS = ("count", "eventTime", "fieldPath", "involvedObject", "lastObservedTime", "lastTimestamp", "series")
KEPT = frozenset((*ABOUT, *OWNERS, *WORKLOADS, *STATEFUL, *PODS, *CONTAINERS, *STATES, *EVENTS))
"""The fields that are kept of what was seen."""


def _trimmed(thing: Any) -> Any:
    match thing:
        case dict():
            return {key: value if key in ("annotations", "labels") else _trimmed(value) for key, value in thing.items() if key in KEPT}
        case list():
            return [_trimmed(each) for each in thing]
        case _:
            return thing


def _judged(objects: Mapping[str, Any]) -> Verdict:
    workload = objects["workload"]
    return verdict(
        workload,
        objects["pods"],
        objects["events"],
        workload["metadata"].get("generation", 1),
        replica_sets=objects["replica_sets"],
        now=datetime.fromisoformat(objects["now"]),
    )
