"""Configuration files of a service or datastore: the objects that hold them, and how they come into its containers.

What anybody may see is in a ConfigMap, what has a secret of the service's in it in a Secret. A datastore's password is
known to nobody but the cluster: a file with one in it is a variable that the kubelet composes, and an init container of
the datastore's image writes it down, in memory.
"""

from collections.abc import Iterable
from enum import StrEnum

from devpreview.blueprint.model import SECRETS, Blueprint, Datastore, Reference, Service, Sidecar, Value
from devpreview.manifests import names
from devpreview.manifests.environment import in_secrets, literal, logins_in, text, variables
from devpreview.manifests.policy import container
from devpreview.manifests.rendered import Manifest, Rendered, encoded, mark, metadata, rendered
from devpreview.manifests.scripts import speaker
from devpreview.manifests.secrets import values
from devpreview.manifests.setting import Setting

FOLDER = "/devpreview/files"
"""Where the init container writes."""

VARIABLE = "DEVPREVIEW_FILE_"
"""What the variables with whole files begin with."""

WRITING = 'while [ $# -gt 0 ]; do eval "printf %s \\"\\$$1\\"" > "$2" || exit 1; shift 2; done'
"""Takes names of variables and paths, in turn."""


class Held(StrEnum):
    """Where a file is."""

    CONFIG = "config"
    HIDDEN = "hidden"
    COMPOSED = "composed"


def objects(component: Service | Datastore, blueprint: Blueprint, setting: Setting) -> Iterable[Rendered]:
    """Give the ConfigMap and the Secret of a component's files, where there is something to be in them."""
    about, known = metadata(names.files(component.name), blueprint, setting, component.name), _secrets(component, setting)
    plain = {names.file_key(path): text(value, blueprint, setting) for path, value in _files(component, blueprint, Held.CONFIG)}
    if plain:
        yield rendered(component.name, {"apiVersion": "v1", "kind": "ConfigMap", "metadata": about, "data": dict(sorted(plain.items()))})
    secret = {
        names.file_key(path): text(value, blueprint, setting, secrets=known) for path, value in _files(component, blueprint, Held.HIDDEN)
    }
    if secret:
        manifest = {"apiVersion": "v1", "kind": "Secret", "metadata": about, "type": "Opaque", "data": encoded(secret)}
        yield rendered(component.name, manifest, key=setting.salt)


def marks(component: Service | Datastore, blueprint: Blueprint, setting: Setting) -> dict[str, str]:
    """Return the annotation of a pod that changes when one of its files does, and tells nothing of secrets in them."""
    secret, known = _files(component, blueprint, Held.HIDDEN), _secrets(component, setting)
    files = {path: text(value, blueprint, setting, secrets=known) for path, value in (*_files(component, blueprint, Held.CONFIG), *secret)}
    return {names.FILES_MARK: mark(files, setting.salt if secret else b"")} if files else {}


def volumes(component: Service | Datastore, blueprint: Blueprint, *, apart: str = "") -> list[Manifest]:
    """Return the volumes of a pod with a component's files; `apart` keeps their names from those of other services' there."""
    name = names.files(component.name)
    sources: dict[Held, Manifest] = {
        Held.CONFIG: {"configMap": {"name": name}},
        Held.HIDDEN: {"secret": {"secretName": name}},
        Held.COMPOSED: {"emptyDir": {"medium": "Memory"}},
    }
    return [{"name": apart + _volume(held)} | source for held, source in sources.items() if any(_files(component, blueprint, held))]


def mounts(component: Service | Datastore, blueprint: Blueprint, sidecar: Sidecar | None = None, *, apart: str = "") -> list[Manifest]:
    """Return where the files are in a component's containers, or in one beside: one by one, so that all else in their folders is there."""
    own = {} if sidecar and sidecar.image else {path: (path, value) for path, value in component.files.items()}
    beside = {path: (_called(sidecar, path), value) for path, value in sidecar.files.items()} if sidecar else {}
    return [
        {"name": apart + _volume(_held(value, blueprint)), "mountPath": path, "subPath": names.file_key(called), "readOnly": True}
        for path, (called, value) in sorted({**own, **beside}.items())
    ]


def composing(service: Service, blueprint: Blueprint, setting: Setting, *, through_setup: str = "", apart: str = "") -> list[Manifest]:
    """Return the init container that writes the files with passwords in them; none where there are none."""
    files = dict(sorted(_files(service, blueprint, Held.COMPOSED)))
    if not files:
        return []
    env = {f"{VARIABLE}{number}": value for number, value in enumerate(files.values())}
    paths = [f"{FOLDER}/{names.file_key(path)}" for path in files]
    words = [word for pair in zip(env, paths, strict=True) for word in pair]
    references = (part for value in files.values() for part in value.parts if isinstance(part, Reference))
    wanted = {part.attribute for part in references if part.component == SECRETS}
    sources = in_secrets(service, wanted)
    image = setting.images[speaker([each.datastore for each in logins_in(files.values(), blueprint)], blueprint)]
    return [
        container(apart + names.FILES, image)
        | {
            "command": ["sh", "-c", literal(WRITING), "sh", *words],
            "env": variables(env, blueprint, setting, sources=sources, through_setup=through_setup),
            "volumeMounts": [{"name": apart + _volume(Held.COMPOSED), "mountPath": FOLDER}],
        }
    ]


def _secrets(component: Service | Datastore, setting: Setting) -> dict[str, str]:
    return values(component, setting) if isinstance(component, Service) else {}


def _files(component: Service | Datastore, blueprint: Blueprint, held: Held) -> list[tuple[str, Value]]:
    """Return the files of all containers, by their paths, in front of which a sidecar's name stands."""
    sidecars = component.sidecars.values() if isinstance(component, Service) else ()
    beside = ((_called(each, path), value) for each in sidecars for path, value in each.files.items())
    return [(path, value) for path, value in (*component.files.items(), *beside) if _held(value, blueprint) is held]


def _called(sidecar: Sidecar, path: str) -> str:
    return f"{sidecar.name}:{path}"


def _held(value: Value, blueprint: Blueprint) -> Held:
    if logins_in((value,), blueprint):
        return Held.COMPOSED
    secret = any(isinstance(part, Reference) and part.component == SECRETS for part in value.parts)
    return Held.HIDDEN if secret else Held.CONFIG


def _volume(held: Held) -> str:
    return f"files-{held}"
