"""Objects of Kubernetes that a team has written itself: how their text is read, and which of them a preview can have."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

Object = Mapping[str, Any]

VERSIONS = {
    "ConfigMap": "v1",
    "PersistentVolumeClaim": "v1",
    "Secret": "v1",
    "Service": "v1",
    "ServiceAccount": "v1",
    "Deployment": "apps/v1",
    "StatefulSet": "apps/v1",
    "CronJob": "batch/v1",
    "Job": "batch/v1",
    "Ingress": "networking.k8s.io/v1",
    "NetworkPolicy": "networking.k8s.io/v1",
    "Role": "rbac.authorization.k8s.io/v1",
    "RoleBinding": "rbac.authorization.k8s.io/v1",
}
"""The kinds that a preview takes, and the version of each."""

IDLE = frozenset(
    {"HorizontalPodAutoscaler", "PodDisruptionBudget", "PodMonitor", "PrometheusRule", "ServiceMonitor", "VerticalPodAutoscaler"}
)
"""Kinds that do nothing for a preview, and are passed over."""

HOOK = "helm.sh/hook"
INSTALLING = ("pre-install", "post-install", "pre-upgrade", "post-upgrade")
"""Hooks of a chart that belong to what is brought up; tests, and what is run on deletion, do not."""

MOST = 200_000
"""Values in the objects of one component, aliases counted as often as they stand there."""


_NAME = re.compile(r"[a-z0-9](?:[-.:a-z0-9]*[a-z0-9])?")
LONGEST_NAME = 253

_SHAPES: Mapping[str, type] = {
    "spec": dict,
    "data": dict,
    "stringData": dict,
    "metadata.labels": dict,
    "metadata.annotations": dict,
    "metadata.namespace": str,
    "subjects": list,
    "subjects[]": dict,
    "spec.ports": list,
    "spec.ports[]": dict,
    "spec.rules": list,
    "spec.rules[]": dict,
    "spec.rules[].http": dict,
    "spec.rules[].http.paths": list,
    "spec.rules[].http.paths[]": dict,
    "spec.rules[].http.paths[].backend": dict,
    "spec.rules[].http.paths[].backend.service": dict,
    "spec.defaultBackend": dict,
    "spec.jobTemplate": dict,
    "spec.jobTemplate.spec": dict,
    "spec.volumeClaimTemplates": list,
    "spec.volumeClaimTemplates[]": dict,
    "spec.volumeClaimTemplates[].spec": dict,
    **{
        f"{pod}{inner}": kind
        for pod in ("spec.template", "spec.jobTemplate.spec.template")
        for inner, kind in {
            "": dict,
            ".metadata": dict,
            ".metadata.labels": dict,
            ".metadata.annotations": dict,
            ".spec": dict,
            ".spec.initContainers": list,
            ".spec.initContainers[]": dict,
            ".spec.initContainers[].image": str,
            ".spec.containers": list,
            ".spec.containers[]": dict,
            ".spec.containers[].image": str,
        }.items()
    },
}
"""What has to be a mapping, a list or a text, where it is there."""


class Unfit(Exception):
    """What is no object, in words."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a preview takes of some objects."""

    objects: tuple[Object, ...]
    wrong: tuple[str, ...]
    """What of the others cannot be in a preview, and why."""


class _Loader(yaml.CSafeLoader):
    """Reads what JSON can say: a date stays the text that it is."""


_Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def loaded(text: str) -> tuple[Object, ...]:
    """Return the objects of a text in YAML, those of lists one by one. Raises Unfit."""
    try:
        documents = [each for each in yaml.load_all(text, _Loader) if each is not None]
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark else ""
        raise Unfit(f"it is not YAML{where}: {getattr(error, 'problem', None) or 'it cannot be read'}") from error
    if _more_than(MOST, documents):
        raise Unfit(f"it has more than {MOST:,} values")
    return tuple(_objects(_without_nothing(documents)))


def _objects(documents: Iterable[object]) -> Iterator[Object]:
    for each in documents:
        if not isinstance(each, Mapping) or not isinstance(each.get("kind"), str) or not isinstance(each.get("apiVersion"), str):
            raise Unfit("it holds something that has no apiVersion and kind, and is no object of Kubernetes")
        if each["kind"].endswith("List") and isinstance(each.get("items"), list):
            yield from _objects(each["items"])
        elif not isinstance(each.get("metadata"), Mapping) or not isinstance(each["metadata"].get("name"), str):
            raise Unfit(f"a {each['kind']} has no name under metadata")
        elif not _NAME.fullmatch(name := each["metadata"]["name"]) or len(name) > LONGEST_NAME:
            raise Unfit(f"{each['kind']} {name!r} has a name that no object can have")
        elif where := _misshapen(each):
            raise Unfit(f"{each['kind']} {name} has something under {where} that does not belong there")
        else:
            yield each


def _without_nothing(value: Any) -> Any:
    """Return values without those that are null, which to Kubernetes are not there."""
    if isinstance(value, Mapping):
        return {str(key): _without_nothing(one) for key, one in value.items() if one is not None}
    return [_without_nothing(one) for one in value] if isinstance(value, list) else value


def _misshapen(thing: Object) -> str:
    """Return where an object has something of another kind than belongs there; nothing where it is right."""
    return next((path for path, kind in _SHAPES.items() if not all(isinstance(one, kind) for one in _at(thing, path.split(".")))), "")


def _at(value: Any, path: list[str]) -> Iterator[Any]:
    """Give what is at a path, of each in a list where it says `[]`; nothing where something else is on the way."""
    if not path:
        yield value
        return
    key, *rest = path
    inner = value.get(key.removesuffix("[]")) if isinstance(value, Mapping) else None
    if inner is None:
        return
    if not key.endswith("[]"):
        yield from _at(inner, rest)
    elif isinstance(inner, list):
        yield from (found for one in inner for found in _at(one, rest))


def _more_than(most: int, values: object) -> bool:
    left, count = [values], 0
    while left:
        value = left.pop()
        count += 1
        if count > most:
            return True
        if isinstance(value, Mapping):
            left += value.values()
        elif isinstance(value, list):
            left += value
    return False


def taken(objects: Iterable[Object]) -> Taken:
    """Return what of some objects a preview takes, and all that it cannot have."""
    fit: list[Object] = []
    wrong: list[str] = []
    for each in objects:
        kind, name = each["kind"], each["metadata"]["name"]
        hooks = str((each["metadata"].get("annotations") or {}).get(HOOK, "")).replace(" ", "").split(",")
        if kind in IDLE or (hooks != [""] and not set(hooks) & set(INSTALLING)):
            continue
        if kind not in VERSIONS:
            wrong.append(f"{kind} {name}: no preview has a {kind} of its own; leave it out there")
        elif each["apiVersion"] != VERSIONS[kind]:
            wrong.append(f"{kind} {name} is of {each['apiVersion']}, and a preview takes {VERSIONS[kind]}")
        elif any(not _has_containers(each) for each in templates(each)) or (kind in WORKLOADS and not list(templates(each))):
            wrong.append(f"{kind} {name} has no pod with containers")
        elif (kind, name) in {(other["kind"], other["metadata"]["name"]) for other in fit}:
            wrong.append(f"{kind} {name} is there twice")
        else:
            fit.append(each)
    places = sorted({str(each["metadata"]["namespace"]) for each in fit if each["metadata"].get("namespace")})
    if len(places) > 1:
        wrong.append(f"its objects are in several namespaces, {' and '.join(places)}, and a preview is one")
    return Taken(tuple(fit), tuple(wrong))


WORKLOADS = ("Deployment", "StatefulSet", "CronJob", "Job")


def templates(thing: Object) -> Iterator[Any]:
    """Give what an object makes pods of: nothing, or one."""
    spec = thing.get("spec") or {}
    if thing["kind"] == "CronJob":
        spec = (spec.get("jobTemplate") or {}).get("spec") or {}
    if thing["kind"] in WORKLOADS and isinstance(spec.get("template"), Mapping):
        yield spec["template"]


def containers(template: Object) -> Iterator[Any]:
    """Give all containers of a pod, those that run first among them."""
    for key in ("initContainers", "containers"):
        yield from template["spec"].get(key) or ()


def _has_containers(template: Object) -> bool:
    return bool((template.get("spec") or {}).get("containers")) and all("image" in one for one in containers(template))


def unnumbered(image: str) -> str:
    """Return the name of an image without its tag and its digest."""
    name = image.partition("@")[0]
    head, colon, tag = name.rpartition(":")
    return head if colon and "/" not in tag else name
