"""Volumes of services: the claims of what is kept, and how volumes come into the containers.

A claim belongs to the service that says what volumes there are; one that has a name is nobody's alone.
"""

from collections.abc import Iterable, Iterator

from devpreview.blueprint.model import Blueprint, Service, Storage, Volume
from devpreview.manifests import names
from devpreview.manifests.rendered import Manifest, Rendered, metadata, rendered
from devpreview.manifests.setting import Setting


def claims(blueprint: Blueprint, setting: Setting) -> Iterator[Rendered]:
    """Give the claims of all services' volumes, each once."""
    for name, volume in kept((*blueprint.services.values(), *blueprint.lending)).items():
        yield claimed(name, volume.of, volume.size, blueprint, setting)


def kept(services: Iterable[Service]) -> dict[str, Volume]:
    """Return the volumes of services that are kept, by their claims."""
    return {claim: volume for service in services for path, volume in service.volumes.items() if (claim := _claim(path, volume))}


def claimed(name: str, component: str, size: str, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return a claim of a size."""
    spec: Manifest = {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": size}}}
    if setting.storage_class:
        spec["storageClassName"] = setting.storage_class
    about = metadata(name, blueprint, setting, component)
    return rendered(component, {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": about, "spec": spec})


def is_kept(service: Service) -> bool:
    """Say whether a service has a volume that only one of its pods may have at a time."""
    return any(each.storage is Storage.KEPT for each in service.volumes.values())


def sources(service: Service) -> list[Manifest]:
    """Return the volumes of a pod."""
    found = {_name(path, volume): _source(path, volume) for path, volume in sorted(service.volumes.items())}
    return [{"name": name} | source for name, source in found.items()]


def mounts(service: Service) -> list[Manifest]:
    """Return where they are in the containers."""
    return [{"name": _name(path, volume), "mountPath": path} for path, volume in sorted(service.volumes.items())]


def _source(path: str, volume: Volume) -> Manifest:
    if claim := _claim(path, volume):
        return {"persistentVolumeClaim": {"claimName": claim}}
    return {"emptyDir": {"sizeLimit": volume.size} if volume.size else {}}


def _claim(path: str, volume: Volume) -> str:
    """Return the claim of a volume; nothing where it is disposable."""
    if volume.storage is Storage.DISPOSABLE:
        return ""
    return names.shared_volume(volume.name) if volume.name else names.volume(volume.of, path)


def _name(path: str, volume: Volume) -> str:
    return names.mounted(volume.name or path)
