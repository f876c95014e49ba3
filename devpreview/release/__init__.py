"""What a preview was asked to be, and what it runs: two records that lie beside it in the cluster.

Both are values here, and the content of a ConfigMap there. Fields that a newer devpreview has added are passed over, and
fields that an older one did not know are empty.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from devpreview.data.record import Link, Wanted
from devpreview.errors import DevpreviewError
from devpreview.manifests.plan import Item

LIMIT = 1_000_000
"""Bytes of a record: the API server takes a ConfigMap of 1 MiB, its name and labels besides."""

_RELEASE = "release.json"
_DESIRED = "desired.json"

_Value = TypeVar("_Value")


class Unreadable(DevpreviewError):
    """A record in the cluster is not one of ours, or was damaged."""


class TooLarge(DevpreviewError):
    """A record does not fit into a ConfigMap."""


class Phase(StrEnum):
    """How far the last run came."""

    APPLYING = "applying"
    READY = "ready"
    DEGRADED = "degraded"
    """Something of it failed; what served before it still does, where anything did."""
    DELETING = "deleting"
    """It is being deleted, or was: not all of it is there any more."""


@dataclass(frozen=True, slots=True)
class Place:
    """Who ran a command, on which machine, in which folder."""

    user: str = ""
    host: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Release:
    """What a preview runs."""

    run: str
    phase: Phase
    blueprint: str
    """The hash of the blueprint as it was read."""
    by: Place = field(default_factory=Place)
    branch: str = ""
    commit: str = ""
    images: Mapping[str, str] = field(default_factory=dict)
    """Component → reference by digest."""
    data: Mapping[str, Mapping[str, Wanted]] = field(default_factory=dict)
    """Datastore → database → what made its data."""
    variables: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Service → the names of its environment; values are not recorded."""
    left_out: tuple[str, ...] = ()
    """Components of the blueprint that were not wanted."""
    inventory: tuple[Item, ...] = ()
    """Every object that was made, or is about to be: what is no longer wanted is pruned by this."""


@dataclass(frozen=True, slots=True)
class Desired:
    """What a preview was asked to be."""

    file: str
    """The blueprint's, relative to the repository's root."""
    text: str
    blueprint: str
    """The hash of the blueprint as it was read."""
    by: Place = field(default_factory=Place)
    parameters: Mapping[str, str] = field(default_factory=dict)
    """What the command line said besides."""


def release_content(release: Release) -> dict[str, str]:
    """Return a release as the content of a ConfigMap. Raises TooLarge."""
    return _content(
        _RELEASE,
        {
            "run": release.run,
            "phase": release.phase,
            "blueprint": release.blueprint,
            "by": _place_document(release.by),
            "branch": release.branch,
            "commit": release.commit,
            "images": dict(release.images),
            "data": {
                datastore: {database: _wanted_document(wanted) for database, wanted in databases.items()}
                for datastore, databases in release.data.items()
            },
            "variables": {service: list(variables) for service, variables in release.variables.items()},
            "left_out": list(release.left_out),
            "inventory": [
                {"kind": item.kind, "name": item.name, "uid": item.uid, "component": item.component} for item in release.inventory
            ],
        },
    )


def read_release(content: Mapping[str, str]) -> Release:
    """Return a release from the content of a ConfigMap. Raises Unreadable."""
    return _read(_RELEASE, content, _release)


def desired_content(desired: Desired) -> dict[str, str]:
    """Return what is desired as the content of a ConfigMap. Raises TooLarge."""
    return _content(
        _DESIRED,
        {
            "file": desired.file,
            "text": desired.text,
            "blueprint": desired.blueprint,
            "by": _place_document(desired.by),
            "parameters": dict(desired.parameters),
        },
    )


def read_desired(content: Mapping[str, str]) -> Desired:
    """Return what is desired from the content of a ConfigMap. Raises Unreadable."""
    return _read(_DESIRED, content, _desired)


def _content(key: str, document: Mapping[str, Any]) -> dict[str, str]:
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    size = len(text.encode())
    if size > LIMIT:
        part = max(document, key=lambda name: len(json.dumps(document[name], ensure_ascii=False).encode()))
        raise TooLarge(
            f"{key} would take {size} bytes, and may take {LIMIT}; most of it is `{part}`", hint="split the blueprint in two previews"
        )
    return {key: text}


def _read(key: str, content: Mapping[str, str], parse: Callable[[Mapping[str, Any]], _Value]) -> _Value:
    try:
        return parse(json.loads(content[key]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable(
            f"the preview's record {key} cannot be read",
            hint="`devpreview down` deletes the preview with its data, and then `up` makes it anew",
        ) from error


def _release(document: Mapping[str, Any]) -> Release:
    return Release(
        run=str(document["run"]),
        phase=Phase(document["phase"]),
        blueprint=str(document["blueprint"]),
        by=_place(document),
        branch=str(document.get("branch", "")),
        commit=str(document.get("commit", "")),
        images=_texts(document.get("images", {})),
        data={
            datastore: {database: _wanted(wanted) for database, wanted in databases.items()}
            for datastore, databases in document.get("data", {}).items()
        },
        variables={service: tuple(map(str, variables)) for service, variables in document.get("variables", {}).items()},
        left_out=tuple(map(str, document.get("left_out", ()))),
        inventory=tuple(Item(item["kind"], item["name"], item["uid"], item.get("component", "")) for item in document.get("inventory", ())),
    )


def _desired(document: Mapping[str, Any]) -> Desired:
    return Desired(
        file=str(document["file"]),
        text=str(document["text"]),
        blueprint=str(document["blueprint"]),
        by=_place(document),
        parameters=_texts(document.get("parameters", {})),
    )


def _texts(document: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in document.items()}


def _place_document(place: Place) -> dict[str, str]:
    return {"user": place.user, "host": place.host, "path": place.path}


def _place(document: Mapping[str, Any]) -> Place:
    by = document.get("by", {})
    return Place(str(by.get("user", "")), str(by.get("host", "")), str(by.get("path", "")))


def _wanted_document(wanted: Wanted) -> dict[str, Any]:
    return {
        "migrations": dict(wanted.migrations),
        "seeds": [[link.file, link.hash] for link in wanted.seeds],
        "user": wanted.user,
        "extensions": list(wanted.extensions),
    }


def _wanted(document: Mapping[str, Any]) -> Wanted:
    seeds = tuple(Link(str(file), str(mark)) for file, mark in document.get("seeds", ()))
    extensions = tuple(map(str, document.get("extensions", ())))
    return Wanted(_texts(document.get("migrations", {})), seeds, str(document.get("user", "")), extensions)
