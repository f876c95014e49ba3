"""How public services and datastores are reached from outside."""

from collections.abc import Sequence

from devpreview.blueprint.model import WEB_PORT, Blueprint, Datastore, Service
from devpreview.manifests import names
from devpreview.manifests.rendered import Manifest, Rendered, metadata, rendered
from devpreview.manifests.servers import ports_of
from devpreview.manifests.setting import Setting


def ingress(service: Service, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Ingress of a public service: everything under its host, but for paths that lead to others."""
    others = [(path, each) for each in blueprint.services.values() if each.port is not None for path in each.routes.get(service.name, ())]
    paths = [_path(path, each.name, each.port) for path, each in sorted(others, key=lambda other: other[0])]
    return _ingress(service.name, [*paths, _path("/", service.name, service.port)], blueprint, setting)


def of_datastore(datastore: Datastore, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Ingress of a public datastore: to its port for browsers, where it has one."""
    ports = dict(ports_of(datastore))
    port = ports.get(WEB_PORT) or next(iter(ports.values()))
    return _ingress(datastore.name, [_path("/", datastore.name, port)], blueprint, setting)


def _ingress(name: str, paths: Sequence[Manifest], blueprint: Blueprint, setting: Setting) -> Rendered:
    rule = {"host": names.host(name, setting), "http": {"paths": list(paths)}}
    manifest = {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "Ingress",
        "metadata": metadata(name, blueprint, setting, name),
        "spec": of_class(setting) | {"rules": [rule]},
    }
    return rendered(name, manifest)


def of_class(setting: Setting) -> Manifest:
    """Return what an Ingress says of its class: nothing where the cluster's default is meant, or no target is known."""
    return {"ingressClassName": setting.ingress_class} if setting.ingress_class else {}


def _path(path: str, name: str, port: int | None) -> Manifest:
    return {"path": path, "pathType": "Prefix", "backend": {"service": {"name": name, "port": {"number": port}}}}
