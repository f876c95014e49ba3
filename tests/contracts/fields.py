"""Who owns which field of an object: server-side apply as the API server does it, as far as one can see it in objects.

A field's path is a tuple; an item of a list that has keys is a step of its own, the pairs of its keys. Maps are
merged field by field, lists with keys item by item; every other list, and a few maps, are one value. Conflicts are
always forced. What the server notes in `managedFields` is kept beside the object and not shown in it.
"""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any

from tests.contracts.kinds import Object

Path = tuple[Any, ...]

_NOT_OWNED = {"apiVersion", "kind", "status"}
_IDENTITY = {"name", "namespace", "uid", "resourceVersion", "generation", "creationTimestamp", "managedFields", "deletionTimestamp"}

_KEYS = {
    "containers": ("name",),
    "initContainers": ("name",),
    "env": ("name",),
    "volumes": ("name",),
    "volumeMounts": ("mountPath",),
    "imagePullSecrets": ("name",),
    "ownerReferences": ("uid",),
    "hostAliases": ("ip",),
}
_ATOMIC = {"selector", "nodeSelector", "configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef"}


def leaves(thing: Object) -> frozenset[Path]:
    """Return the fields that an object sets, its identity and status left out."""
    mine = {key: value for key, value in thing.items() if key not in _NOT_OWNED}
    mine["metadata"] = {key: value for key, value in thing["metadata"].items() if key not in _IDENTITY}
    return frozenset(path for path in _leaves(mine, ()) if path != ("metadata",))


def merged(live: Object, wanted: Object, dropped: Iterable[Path]) -> Object:
    """Return the live object with the wanted fields in it and the dropped ones gone."""
    result = deepcopy(live)
    for path in sorted(dropped, key=len):
        _remove(result, path)
    _merge(result, wanted, ())
    return result


def members(paths: Iterable[Path]) -> frozenset[Path]:
    """Return fields together with those that they are in."""
    return frozenset(path[:length] for path in paths for length in range(1, len(path) + 1))


def value_at(thing: Object, path: Path) -> Any:
    """Return what is at a path; None where nothing is."""
    value: Any = thing
    for step in path:
        value = value.get(step) if isinstance(value, dict) else _item(value, step) if isinstance(value, list) else None
    return value


def _leaves(value: Any, path: Path) -> Iterator[Path]:
    if isinstance(value, dict) and value and not (path and path[-1] in _ATOMIC):
        for key, each in value.items():
            yield from _leaves(each, (*path, key))
    elif isinstance(value, list) and value and (keys := _keys(path, value)):
        for item in value:
            place = (*path, _key(item, keys))
            yield place
            yield from _leaves(item, place)
    else:
        yield path


def _merge(live: Object, wanted: Object, path: Path) -> None:
    for key, value in wanted.items():
        place = (*path, key)
        if isinstance(value, dict) and isinstance(live.get(key), dict) and key not in _ATOMIC:
            _merge(live[key], value, place)
        elif isinstance(value, list) and isinstance(live.get(key), list) and (keys := _keys(place, value)):
            live[key] = _merged_items(live[key], value, place, keys)
        else:
            live[key] = deepcopy(value)


def _merged_items(live: list[Object], wanted: list[Object], path: Path, keys: tuple[str, ...]) -> list[Object]:
    """Return the wanted items in their order, then those that only the live list has."""
    result = []
    for item in wanted:
        key = _key(item, keys)
        mine: Object = _item(live, key) or {}
        _merge(mine, item, (*path, key))
        result.append(mine)
    wanted_keys = {_key(item, keys) for item in wanted}
    return result + [item for item in live if _key(item, keys) not in wanted_keys]


def _remove(thing: Object, path: Path) -> None:
    parent, last = value_at(thing, path[:-1]), path[-1]
    if isinstance(parent, dict):
        parent.pop(last, None)
    elif isinstance(parent, list) and (item := _item(parent, last)) is not None:
        parent.remove(item)


def _keys(path: Path, items: list[Any]) -> tuple[str, ...]:
    if not (path and items and isinstance(items[0], dict)):
        return ()
    if path[-1] == "ports":
        return ("containerPort" if "containerPort" in items[0] else "port", "protocol")
    return _KEYS.get(path[-1], ())


def _key(item: Object, keys: tuple[str, ...]) -> tuple[tuple[str, Any], ...]:
    return tuple((key, item.get(key, "TCP" if key == "protocol" else None)) for key in keys)


def _item(items: list[Any], key: Any) -> Any:
    if not isinstance(key, tuple):
        return None
    return next((item for item in items if isinstance(item, dict) and _key(item, tuple(name for name, _ in key)) == key), None)
