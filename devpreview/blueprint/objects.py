"""Objects of Kubernetes that a team has written itself: how their text is read, and which of them a preview can have."""

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
    return tuple(_objects(documents))


def _objects(documents: Iterable[object]) -> Iterator[Object]:
    for each in documents:
        if not isinstance(each, Mapping) or not isinstance(each.get("kind"), str) or not isinstance(each.get("apiVersion"), str):
            raise Unfit("it holds something that has no apiVersion and kind, and is no object of Kubernetes")
        if each["kind"].endswith("List") and isinstance(each.get("items"), list):
            yield from _objects(each["items"])
        elif not isinstance(each.get("metadata"), Mapping) or not isinstance(each["metadata"].get("name"), str):
            raise Unfit(f"a {each['kind']} has no name under metadata")
        elif not all(isinstance(each.get(key, {}), Mapping) for key in ("spec", "data", "stringData")):
            raise Unfit(f"{each['kind']} {each['metadata']['name']} has something else than a mapping under spec or data")
        else:
            yield each


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
    spec = template.get("spec")
    some = [spec.get(key) or [] for key in ("initContainers", "containers")] if isinstance(spec, Mapping) else []
    all_lists = bool(some) and all(isinstance(each, list) for each in some)
    return (
        all_lists and bool(some[1]) and all(isinstance(one, Mapping) and isinstance(one.get("image"), str) for each in some for one in each)
    )


def unnumbered(image: str) -> str:
    """Return the name of an image without its tag and its digest."""
    name = image.partition("@")[0]
    head, colon, tag = name.rpartition(":")
    return head if colon and "/" not in tag else name
