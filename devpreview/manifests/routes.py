"""How a public service is reached from outside."""

from devpreview.blueprint.model import Blueprint, Service
from devpreview.manifests import names
from devpreview.manifests.rendered import Manifest, Rendered, metadata, rendered
from devpreview.manifests.setting import Setting


def ingress(service: Service, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Ingress of a public service: everything under its host, but for paths that lead to others."""
    others = [(path, each) for each in blueprint.services.values() if each.port is not None for path in each.routes.get(service.name, ())]
    paths = [_path(path, each) for path, each in (*sorted(others, key=lambda other: other[0]), ("/", service))]
    rule = {"host": names.host(service.name, setting), "http": {"paths": paths}}
    manifest = {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "Ingress",
        "metadata": metadata(service.name, blueprint, setting, service.name),
        "spec": {"ingressClassName": setting.ingress_class, "rules": [rule]},
    }
    return rendered(service.name, manifest)


def _path(path: str, service: Service) -> Manifest:
    backend = {"service": {"name": service.name, "port": {"number": service.port}}}
    return {"path": path, "pathType": "Prefix", "backend": backend}
