"""One object of a preview as it should be, and how it is written."""

import hashlib
import hmac
import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from devpreview.blueprint.model import Blueprint
from devpreview.manifests import names
from devpreview.manifests.setting import Setting

Manifest = dict[str, Any]


class Write(StrEnum):
    """How an object comes into the cluster."""

    APPLY = "apply"
    CREATE = "create only"
    """Never written again, but for keys that it lacks: it holds what was random when it was made."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """One object of a preview."""

    component: str
    """Empty for the preview's own."""
    manifest: Manifest
    write: Write = Write.APPLY
    generate: tuple[str, ...] = ()
    """The keys of a Secret that need a fresh random value each, made once and kept."""
    length: int = 0
    """Of such a value; 0 where it does not matter."""

    @property
    def kind(self) -> str:
        """The object's kind."""
        return str(self.manifest["kind"])

    @property
    def name(self) -> str:
        """The object's name."""
        return str(self.manifest["metadata"]["name"])

    @property
    def digest(self) -> str:
        """The hash of what was rendered, as the object carries it."""
        return str(self.manifest["metadata"]["annotations"][names.RENDERING])

    def made(self, fresh: Callable[[], str]) -> "Rendered":
        """Return it with the values that are to be generated, of what is `fresh` each time."""
        return self.filled({key: _as_long(self.length, fresh) for key in self.generate})

    def filled(self, values: Mapping[str, str]) -> "Rendered":
        """Return it with the values that were to be generated."""
        return replace(self, manifest=self.manifest | {"data": encoded(values)}, generate=()) if values else self


def _as_long(length: int, fresh: Callable[[], str]) -> str:
    made = fresh()
    while len(made) < length:
        made += fresh()
    return made[:length] if length else made


def rendered(
    component: str,
    manifest: Manifest,
    *,
    write: Write = Write.APPLY,
    generate: tuple[str, ...] = (),
    length: int = 0,
    key: bytes = b"",
) -> Rendered:
    """Return an object that carries the hash of itself; with a key, nobody can guess from the hash what is in it."""
    # what one object shares with another, or with itself, would be shown as YAML's anchors
    own: Manifest = json.loads(json.dumps(manifest))
    own["metadata"]["annotations"] = own["metadata"].get("annotations", {}) | {names.RENDERING: mark(manifest, key)}
    return Rendered(component, own, write, generate, length)


def metadata(name: str, blueprint: Blueprint, setting: Setting, component: str = "", *, optional: bool = False) -> Manifest:
    """Return the metadata of an object of a preview; of a workload, it says where the preview can do without."""
    labels = names.labels(owner=blueprint.id, project=blueprint.project, preview=setting.preview, component=component)
    labels |= {names.OPTIONAL: "true"} if optional else {}
    return {"name": name, "namespace": names.namespace(blueprint.project, setting.preview), "labels": labels}


def mark(thing: Mapping[str, Any], key: bytes) -> str:
    """Return what changes whenever a thing does."""
    canonical = json.dumps(thing, sort_keys=True, separators=(",", ":")).encode()
    return hmac.new(key, canonical, hashlib.sha256).hexdigest()


def encoded(values: Mapping[str, str]) -> dict[str, str]:
    """Return values as a Secret holds them.

    Never `stringData`: what is taken out of it stays in the Secret when it is applied.
    """
    return {name: b64encode(value.encode()).decode() for name, value in sorted(values.items())}
