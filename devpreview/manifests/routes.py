"""How a public service is reached from outside."""

from devpreview.blueprint.model import Blueprint, Service
from devpreview.manifests import names
from devpreview.manifests.rendered import Rendered, metadata, rendered
from devpreview.manifests.setting import Setting


def ingress(service: Service, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Ingress of a public service: everything under its host."""
    backend = {"service": {"name": service.name, "port": {"number": service.port}}}
    rule = {"host": names.host(service.name, setting), "http": {"paths": [{"path": "/", "pathType": "Prefix", "backend": backend}]}}
    manifest = {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "Ingress",
        "metadata": metadata(service.name, blueprint, setting, service.name),
        "spec": {"ingressClassName": setting.ingress_class, "rules": [rule]},
    }
    return rendered(service.name, manifest)
