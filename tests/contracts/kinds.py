"""The kinds that the fake API server knows: their paths, and what the server makes of an object before it keeps it.

Defaults and canonical form are those of the fields that our manifests use or come near; a field that nobody of us
writes is neither known nor refused here.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind as the REST paths name it."""

    name: str
    version: str
    plural: str
    namespaced: bool = True
    generations: bool = False
    """Whether the server counts the changes of its spec."""


_CORE = ("ConfigMap", "Secret", "Service", "PersistentVolumeClaim", "Event", "ResourceQuota", "LimitRange", "ServiceAccount")

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            *(Kind(name, "v1", f"{name.lower()}s") for name in _CORE),
            Kind("Pod", "v1", "pods", generations=True),
            Kind("Namespace", "v1", "namespaces", namespaced=False),
            Kind("Node", "v1", "nodes", namespaced=False),
            Kind("Deployment", "apps/v1", "deployments", generations=True),
            Kind("StatefulSet", "apps/v1", "statefulsets", generations=True),
            Kind("Job", "batch/v1", "jobs", generations=True),
            Kind("CronJob", "batch/v1", "cronjobs", generations=True),
            Kind("ReplicaSet", "apps/v1", "replicasets", generations=True),
            Kind("EndpointSlice", "discovery.k8s.io/v1", "endpointslices"),
            Kind("NetworkPolicy", "networking.k8s.io/v1", "networkpolicies", generations=True),
            Kind("IngressClass", "networking.k8s.io/v1", "ingressclasses", namespaced=False),
            Kind("Role", "rbac.authorization.k8s.io/v1", "roles"),
            Kind("RoleBinding", "rbac.authorization.k8s.io/v1", "rolebindings"),
            Kind("Lease", "coordination.k8s.io/v1", "leases"),
            Kind("Ingress", "networking.k8s.io/v1", "ingresses", generations=True),
            Kind("StorageClass", "storage.k8s.io/v1", "storageclasses", namespaced=False),
        )
    }
)


def copied(thing: Object) -> Object:
    """Return a copy that shares nothing; several times as fast as deepcopy."""
    copy: Object = json.loads(json.dumps(thing))
    return copy


def canonical(thing: Object) -> Object:
    """Return an object as the server writes it: no nulls, no empties that are left out, quantities in their one form."""
    kept = _canonical(thing, ())
    assert isinstance(kept, dict)
    return kept


def complete(thing: Object) -> None:
    """Fill in what the server fills in where nothing is said."""
    fill = _DEFAULTS.get(thing["kind"])
    if fill:
        fill(thing)


_LEFT_OUT_EMPTY = {
    "annotations",
    "args",
    "command",
    "data",
    "env",
    "envFrom",
    "finalizers",
    "hosts",
    "imagePullSecrets",
    "initContainers",
    "labels",
} | {"limits", "nodeSelector", "ownerReferences", "ports", "requests", "stringData", "tls", "value", "volumeMounts", "volumes"}
_QUANTITIES = frozenset(("limits", "requests", "hard", "capacity"))


def _canonical(value: Any, path: tuple[str, ...]) -> Any:
    match value:
        case dict():
            kept = {key: _canonical(each, (*path, key)) for key, each in value.items() if each is not None}
            literal = path in {("data",), ("metadata", "labels"), ("metadata", "annotations")}
            return {key: each for key, each in kept.items() if literal or not (key in _LEFT_OUT_EMPTY and each in ({}, [], ""))}
        case list():
            return [_canonical(each, path) for each in value]
        case _ if path and (path[-1] == "sizeLimit" or (len(path) > 1 and path[-2] in _QUANTITIES and path[0] != "data")):
            return quantity(value)
        case _:
            return value


_BINARY = ("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei")
_DECIMAL = ("n", "u", "m", "", "k", "M", "G", "T", "P", "E")


def quantity(value: str | int | float) -> str:
    """Return a quantity in its canonical form: the largest suffix with a whole number before it."""
    text = str(value)
    digits = text.rstrip("EPTGMkKimun")
    suffix = text[len(digits) :]
    try:
        number = Decimal(digits)
    except InvalidOperation:
        raise ValueError(f"{value!r} is no quantity") from None
    binary = suffix.endswith("i")
    if suffix not in (_BINARY if binary else _DECIMAL):
        raise ValueError(f"{value!r} is no quantity")
    number *= Decimal(1024) ** _BINARY.index(suffix) if binary else Decimal(1000) ** (_DECIMAL.index(suffix) - 3)
    steps = [(1024**power, name) for power, name in enumerate(_BINARY)] if binary else []
    steps = steps or [(Decimal(1000) ** (power - 3), name) for power, name in enumerate(_DECIMAL)]
    for size, name in reversed(steps):
        if number % size == 0 and (number or not name):
            return f"{int(number / size)}{name}"
    return str(number)


def _secret(thing: Object) -> None:
    thing.setdefault("type", "Opaque")


def _namespace(thing: Object) -> None:
    thing["metadata"].setdefault("labels", {})["kubernetes.io/metadata.name"] = thing["metadata"]["name"]
    thing.setdefault("spec", {}).setdefault("finalizers", ["kubernetes"])
    thing.setdefault("status", {}).setdefault("phase", "Active")


def _claim(thing: Object) -> None:
    thing["spec"].setdefault("volumeMode", "Filesystem")
    thing["spec"].setdefault("storageClassName", "standard")
    thing["metadata"].setdefault("finalizers", ["kubernetes.io/pvc-protection"])
    thing.setdefault("status", {}).setdefault("phase", "Pending")


def _service(thing: Object) -> None:
    spec = thing["spec"]
    fill(spec, type="ClusterIP", sessionAffinity="None", internalTrafficPolicy="Cluster", ipFamilyPolicy="SingleStack", ipFamilies=["IPv4"])
    if "clusterIP" in spec:
        spec.setdefault("clusterIPs", [spec["clusterIP"]])
    for port in spec.get("ports", []):
        fill(port, protocol="TCP", targetPort=port["port"])
    thing.setdefault("status", {}).setdefault("loadBalancer", {})


def _deployment(thing: Object) -> None:
    spec = thing["spec"]
    fill(spec, replicas=1, revisionHistoryLimit=10, progressDeadlineSeconds=600)
    strategy = spec.setdefault("strategy", {})
    if strategy.setdefault("type", "RollingUpdate") == "RollingUpdate":
        fill(strategy.setdefault("rollingUpdate", {}), maxSurge="25%", maxUnavailable="25%")
    _template(spec["template"], "Always")
    thing.setdefault("status", {})


def _stateful_set(thing: Object) -> None:
    spec = thing["spec"]
    fill(spec, replicas=1, revisionHistoryLimit=10, podManagementPolicy="OrderedReady", serviceName="")
    update = spec.setdefault("updateStrategy", {})
    if update.setdefault("type", "RollingUpdate") == "RollingUpdate":
        fill(update.setdefault("rollingUpdate", {}), partition=0)
    fill(spec.setdefault("persistentVolumeClaimRetentionPolicy", {}), whenDeleted="Retain", whenScaled="Retain")
    _template(spec["template"], "Always")
    thing.setdefault("status", {"availableReplicas": 0, "replicas": 0})


def _job(thing: Object) -> None:
    spec = thing["spec"]
    fill(spec, parallelism=1, completions=1, backoffLimit=6, completionMode="NonIndexed", suspend=False)
    fill(spec, podReplacementPolicy="TerminatingOrFailed")
    uid, name = thing["metadata"].get("uid"), thing["metadata"]["name"]
    if uid:
        spec.setdefault("selector", {"matchLabels": {"batch.kubernetes.io/controller-uid": uid}})
        labels = spec["template"].setdefault("metadata", {}).setdefault("labels", {})
        given = {"controller-uid": uid, "job-name": name}
        labels.update({f"{prefix}{key}": value for prefix in ("", "batch.kubernetes.io/") for key, value in given.items()})
        thing["metadata"].setdefault("labels", {}).update(labels)
    _template(spec["template"], "")
    thing.setdefault("status", {})


def _cron_job(thing: Object) -> None:
    fill(thing["spec"], concurrencyPolicy="Allow", suspend=False, successfulJobsHistoryLimit=3, failedJobsHistoryLimit=1)
    thing["spec"]["jobTemplate"].setdefault("metadata", {})
    _template(thing["spec"]["jobTemplate"]["spec"]["template"], "")
    thing.setdefault("status", {})


def _pod(thing: Object) -> None:
    _pod_spec(thing["spec"], "Always")
    fill(thing.setdefault("status", {}), phase="Pending", qosClass="BestEffort")


def _template(template: Object, restarts: str) -> None:
    template.setdefault("metadata", {})
    _pod_spec(template["spec"], restarts)


def _pod_spec(spec: Object, restarts: str) -> None:
    if restarts:
        spec.setdefault("restartPolicy", restarts)
    fill(spec, dnsPolicy="ClusterFirst", schedulerName="default-scheduler", terminationGracePeriodSeconds=30, securityContext={})
    if "serviceAccountName" in spec:
        spec.setdefault("serviceAccount", spec["serviceAccountName"])
    for volume in spec.get("volumes", []):
        for source in ("secret", "configMap", "projected"):
            if source in volume:
                fill(volume[source], defaultMode=0o644)
    for container in (*spec.get("initContainers", []), *spec["containers"]):
        _container(container)


def _container(container: Object) -> None:
    fill(container, terminationMessagePath="/dev/termination-log", terminationMessagePolicy="File", resources={})
    fill(container, imagePullPolicy="Always" if _latest(container["image"]) else "IfNotPresent")
    for port in container.get("ports", []):
        fill(port, protocol="TCP")
    for variable in container.get("env", []):
        if "fieldRef" in variable.get("valueFrom", {}):
            fill(variable["valueFrom"]["fieldRef"], apiVersion="v1")
    for probe in (container[name] for name in ("startupProbe", "readinessProbe", "livenessProbe") if name in container):
        fill(probe, timeoutSeconds=1, periodSeconds=10, successThreshold=1, failureThreshold=3)
        if "httpGet" in probe:
            fill(probe["httpGet"], path="/", scheme="HTTP")
    # a limit without a request is the request
    resources = container["resources"]
    for name, limit in resources.get("limits", {}).items():
        resources.setdefault("requests", {}).setdefault(name, limit)


def _latest(image: str) -> bool:
    name = image.rpartition("/")[2]
    return "@" not in image and (":" not in name or name.endswith(":latest"))


def fill(thing: Object, **defaults: Any) -> None:
    """Set the fields that are not set."""
    for key, value in defaults.items():
        thing.setdefault(key, value)


_DEFAULTS: Mapping[str, Callable[[Object], None]] = {
    "Namespace": _namespace,
    "Secret": _secret,
    "PersistentVolumeClaim": _claim,
    "Service": _service,
    "Deployment": _deployment,
    "StatefulSet": _stateful_set,
    "Job": _job,
    "CronJob": _cron_job,
    "Pod": _pod,
}
