"""Whether what was rendered is what is live, in the form that the API server gives to both.

Only what was rendered is compared: what the server fills in, and what others add beside it, is nobody's difference.
"""

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from devpreview.manifests import names

Object = Mapping[str, Any]

MERGE_KEYS: Mapping[str, tuple[str, ...]] = {
    "containers": ("name",),
    "initContainers": ("name",),
    "env": ("name",),
    "volumes": ("name",),
    "volumeMounts": ("mountPath",),
    "volumeDevices": ("devicePath",),
    "imagePullSecrets": ("name",),
    "hostAliases": ("ip",),
    "topologySpreadConstraints": ("topologyKey", "whenUnsatisfiable"),
    "ownerReferences": ("uid",),
    "containers.ports": ("containerPort", "protocol"),
    "initContainers.ports": ("containerPort", "protocol"),
    "spec.ports": ("port", "protocol"),
}
"""The lists whose items the API tells apart by some of their fields; any other list is one value, order and all.

`ports` is such a list in some places only, so it is named with what it stands in.
"""

FREE_FORM = frozenset(("annotations", "binaryData", "data", "labels", "matchLabels"))
"""Maps whose keys are the user's own: an empty text in them is a value."""

AMOUNTS = frozenset(("capacity", "default", "defaultRequest", "hard", "limits", "max", "min", "requests"))
"""Maps of quantities."""

ATOMIC = frozenset(("labelSelector", "matchLabels", "namespaceSelector", "nodeSelector", "podSelector", "selector"))
"""Maps that are one value: what others add to them changes what they mean."""

GROWING = "spec.resources.requests.storage"
"""What a claim asks for; more of it is what was asked for and some."""

TEXT_OR_NUMBER = frozenset(("maxSurge", "maxUnavailable", "minAvailable", "port", "targetPort"))

DROPPED_ZEROS = frozenset(
    (
        "hostIPC",
        "hostNetwork",
        "hostPID",
        "initialDelaySeconds",
        "minReadySeconds",
        "paused",
        "publishNotReadyAddresses",
        "readOnly",
        "stdin",
        "stdinOnce",
        "tty",
    )
)
"""Fields whose `false` or `0` the server does not show; of any other, absence is a difference."""

TELLING_WHEN_EMPTY = frozenset(("emptyDir", "namespaceSelector", "podSelector"))
"""Fields that say something by being there with nothing in them."""

_SUFFIXES = {
    "n": Decimal("1e-9"),
    "u": Decimal("1e-6"),
    "m": Decimal("1e-3"),
    **{letter: Decimal(1000) ** power for power, letter in enumerate("kMGTPE", 1)},
    **{f"{letter}i": Decimal(1024) ** power for power, letter in enumerate("KMGTPE", 1)},
}

_DEFAULT_PROTOCOL = "TCP"


def differences(rendered: Object, live: Object) -> tuple[str, ...]:
    """Return the paths of what was rendered and is otherwise in the live object; never a value.

    The mark of the rendering is left out: it tells what was applied, not what is there.
    """
    return tuple(_differ(_Place("", "", ""), _comparable(rendered), live))


def quantity(value: object) -> Decimal | None:
    """Return an amount as the API understands it (`500m`, `1Gi`, `1e3`, `2`); None for what is none."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = str(value)
    suffix = next((ending for ending in (text[-2:], text[-1:]) if ending in _SUFFIXES), "")
    try:
        number = Decimal(text.removesuffix(suffix))
    except InvalidOperation:
        return None
    return number * _SUFFIXES.get(suffix, Decimal(1)) if number.is_finite() else None


def _comparable(rendered: Object) -> Object:
    metadata = rendered.get("metadata") or {}
    annotations = {key: value for key, value in (metadata.get("annotations") or {}).items() if key != names.RENDERING}
    content = {key: value for key, value in rendered.items() if key not in ("apiVersion", "kind", "status", "stringData")}
    content["metadata"] = {**metadata, "annotations": annotations}
    if plain := rendered.get("stringData"):
        encoded = {key: b64encode(str(value).encode()).decode() for key, value in plain.items()}
        content["data"] = {**(content.get("data") or {}), **encoded}
    return content


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in an object something stands."""

    path: str
    name: str
    within: str
    """The name of the field around it."""

    def field(self, name: str) -> "_Place":
        if not self.path:
            return _Place(name, name, "")
        return _Place(f"{self.path}[{name}]" if "." in name else f"{self.path}.{name}", name, self.name)

    def item(self, which: str) -> "_Place":
        return _Place(f"{self.path}[{which}]", self.name, self.within)

    @property
    def merge_keys(self) -> tuple[str, ...]:
        return MERGE_KEYS.get(f"{self.within}.{self.name}") or MERGE_KEYS.get(self.name, ())


def _differ(place: _Place, rendered: Any, live: Any) -> Iterator[str]:
    match rendered, live:
        case Mapping(), Mapping():
            for name, value in rendered.items():
                yield from _differ(place.field(name), value, live.get(name))
            if place.name in ATOMIC:
                yield from (place.field(name).path for name, value in live.items() if name not in rendered and not _empty(value))
        case Mapping(), None if rendered:
            if any(True for name, value in rendered.items() for _ in _differ(place.field(name), value, None)):
                yield place.path
        case [_, *_], [_, *_] if place.merge_keys:
            yield from _items_differ(place, rendered, live)
        case [_, *_], [_, *_]:
            yield from _lists_differ(place, rendered, live)
        case _ if not _equal(place, rendered, live):
            yield place.path


def _items_differ(place: _Place, rendered: Sequence[Object], live: Sequence[Object]) -> Iterator[str]:
    there = {_identity(item, place.merge_keys): item for item in live}
    for item in rendered:
        identity = _identity(item, place.merge_keys)
        here = place.item(identity.removesuffix(f"/{_DEFAULT_PROTOCOL}"))
        if identity in there:
            yield from _differ(here, item, there[identity])
        else:
            yield here.path


def _identity(item: Object, keys: Sequence[str]) -> str:
    return "/".join(str(item.get(key) or (_DEFAULT_PROTOCOL if key == "protocol" else "")) for key in keys)


def _lists_differ(place: _Place, rendered: Sequence[Any], live: Sequence[Any]) -> Iterator[str]:
    if len(rendered) != len(live):
        yield place.path
        return
    for index, (item, other) in enumerate(zip(rendered, live, strict=True)):
        here = place.item(str(index))
        if item == {} and other:
            yield here.path
        else:
            yield from _differ(here, item, other)


def _equal(place: _Place, rendered: Any, live: Any) -> bool:
    if _empty(rendered) and _empty(live):
        return live is not None or rendered is None or not (place.name in TELLING_WHEN_EMPTY or place.within in FREE_FORM)
    if live is None:
        return not rendered and place.name in DROPPED_ZEROS
    if _empty(rendered) and place.merge_keys:
        return True
    if place.path == GROWING:
        wanted, has = quantity(rendered), quantity(live)
        return wanted is not None and has is not None and wanted <= has
    if place.within in AMOUNTS or place.name == "sizeLimit":
        return quantity(rendered) == quantity(live) is not None
    if place.name in TEXT_OR_NUMBER:
        return str(rendered) == str(live)
    return bool(rendered == live) and isinstance(rendered, bool) == isinstance(live, bool)


def _empty(value: object) -> bool:
    return value is None or (isinstance(value, str | Mapping | list | tuple) and not value)
