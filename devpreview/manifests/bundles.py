"""Objects that a team has written itself, as a preview has them: in its namespace, with its labels, its hosts and its images."""

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any

from devpreview.blueprint.model import Blueprint, Bundle
from devpreview.blueprint.objects import containers, templates, unnumbered
from devpreview.manifests import names
from devpreview.manifests.rendered import Manifest, Rendered, metadata, rendered
from devpreview.manifests.routes import of_class
from devpreview.manifests.setting import Setting

OF_THE_CLUSTER = ("creationTimestamp", "generation", "managedFields", "ownerReferences", "resourceVersion", "selfLink", "uid")
"""What metadata has of where an object came from."""

OUTSIDE = (
    "allocateLoadBalancerNodePorts",
    "clusterIP",
    "clusterIPs",
    "externalIPs",
    "externalTrafficPolicy",
    "healthCheckNodePort",
    "loadBalancerClass",
    "loadBalancerIP",
    "loadBalancerSourceRanges",
)
"""What a Service says of how it is reached from outside, or at an address that a cluster has once."""

FIRST = ("ServiceAccount", "Role", "RoleBinding", "Secret", "ConfigMap", "PersistentVolumeClaim", "Service", "NetworkPolicy")
"""The kinds that others refer to, in the order in which they are written."""


def objects(bundle: Bundle, blueprint: Blueprint, setting: Setting) -> Iterator[Rendered]:
    """Give the objects of a bundle."""
    hosts = _hosts(bundle, setting)
    place = next((str(each["metadata"]["namespace"]) for each in bundle.objects if each["metadata"].get("namespace")), "")
    for each in sorted(bundle.objects, key=lambda one: FIRST.index(one["kind"]) if one["kind"] in FIRST else len(FIRST)):
        thing: Manifest = _managed(json.loads(json.dumps(each)))
        about = metadata(thing["metadata"]["name"], blueprint, setting, bundle.name, optional=bundle.optional)
        kept = {key: value for key, value in thing["metadata"].items() if key not in OF_THE_CLUSTER and value is not None}
        thing["metadata"] = {**kept, **about, "labels": {**(kept.get("labels") or {}), **about["labels"]}}
        thing.pop("status", None)
        _said(thing)
        for template in templates(thing):
            _pod(template, thing, bundle, about["labels"], setting)
        match thing["kind"]:
            case "Secret":
                _encoded(thing)
            case "Ingress":
                _reached(thing, hosts, setting)
            case "RoleBinding":
                _bound(thing, place, about["namespace"])
            case "Service":
                _inside(thing)
            case "PersistentVolumeClaim":
                _anywhere(thing, setting)
            case "StatefulSet":
                for claim in thing["spec"].get("volumeClaimTemplates") or ():
                    _anywhere(claim, setting)
        yield rendered(bundle.name, thing, key=setting.salt if thing["kind"] == "Secret" else b"")


def images(blueprint: Blueprint) -> dict[str, str]:
    """Return the images of bundles that no service has, under what each is called among those of components."""
    return {
        names.beside(bundle.name, one["image"]): one["image"]
        for bundle in blueprint.bundles.values()
        for each in bundle.objects
        for template in templates(each)
        for one in containers(template)
        if unnumbered(one["image"]) not in bundle.images
    }


def is_reached(bundle: Bundle) -> bool:
    """Return whether a URL leads to a bundle."""
    return any(each["kind"] == "Ingress" for each in bundle.objects)


def _said(thing: Manifest) -> None:
    """Have an object say how much of it runs, which changes for a while; and a Job stay, by which it is known that it was run."""
    match thing["kind"]:
        case "Deployment" | "StatefulSet":
            thing["spec"].setdefault("replicas", 1)
        case "CronJob":
            thing["spec"].setdefault("suspend", False)
        case "Job":
            thing["spec"].pop("ttlSecondsAfterFinished", None)


def _pod(template: Manifest, thing: Manifest, bundle: Bundle, labels: Mapping[str, str], setting: Setting) -> None:
    about = template.setdefault("metadata", {})
    serves = {names.SERVES: bundle.name} if thing["kind"] in ("Deployment", "StatefulSet") else {}
    template["metadata"] = {key: value for key, value in about.items() if key not in OF_THE_CLUSTER and value is not None}
    template["metadata"]["labels"] = {**(about.get("labels") or {}), **labels, **serves}
    for one in containers(template):
        service = bundle.images.get(unnumbered(one["image"]))
        one["image"] = setting.images[service or names.beside(bundle.name, one["image"])]
        one["imagePullPolicy"] = "IfNotPresent"


def _managed(thing: Any) -> Any:
    """Return an object that says nowhere of itself that another tool manages it, also where it chooses by that."""
    if isinstance(thing, dict):
        return {key: names.MANAGER if key == names.MANAGED_BY else _managed(value) for key, value in thing.items()}
    return [_managed(each) for each in thing] if isinstance(thing, list) else thing


def _encoded(secret: Manifest) -> None:
    """Have a Secret hold its values in one way: `stringData` stays in it where it is taken out."""
    plain = secret.pop("stringData", None) or {}
    secret["data"] = (secret.get("data") or {}) | {key: b64encode(str(value).encode()).decode() for key, value in plain.items()}


def _hosts(bundle: Bundle, setting: Setting) -> dict[str, str]:
    """Return the preview's host for each that a bundle has: the first is the bundle's, others have theirs in front."""
    rules = (rule for each in bundle.objects if each["kind"] == "Ingress" for rule in (each.get("spec") or {}).get("rules") or [{}])
    found = list(dict.fromkeys(str(rule.get("host") or "") for rule in rules))
    own = {written: names.host(f"{written.partition('.')[0]}-{bundle.name}", setting) for written in found[1:]}
    return {**own, **({found[0]: names.host(bundle.name, setting)} if found else {})}


def _reached(ingress: Manifest, hosts: Mapping[str, str], setting: Setting) -> None:
    """Have an Ingress lead from the preview's own hosts, by the target's ingress, which knows of certificates itself."""
    spec = ingress.setdefault("spec", {})
    for key in ("tls", "ingressClassName"):
        spec.pop(key, None)
    spec |= of_class(setting)
    if otherwise := spec.pop("defaultBackend", None):
        # without a host it would have what is meant for everybody
        path = {"path": "/", "pathType": "Prefix", "backend": otherwise}
        spec["rules"] = spec.get("rules") or [{"http": {"paths": [path]}}]
    for rule in spec.get("rules") or ():
        rule["host"] = hosts[str(rule.get("host") or "")]


def _inside(service: Manifest) -> None:
    """Have a Service reached within the cluster alone, by an address of its own: what others could have as well stays theirs."""
    spec = service.setdefault("spec", {})
    headless = spec.get("clusterIP") == "None"
    for key in OUTSIDE:
        spec.pop(key, None)
    if headless:
        spec["clusterIP"] = "None"
    if spec.get("type") in ("NodePort", "LoadBalancer"):
        spec["type"] = "ClusterIP"
    for port in spec.get("ports") or ():
        port.pop("nodePort", None)


def _anywhere(claim: Manifest, setting: Setting) -> None:
    """Have a claim of a volume that the target makes, as it makes all."""
    spec = claim.setdefault("spec", {})
    for key in ("volumeName", "storageClassName", "selector", "dataSource", "dataSourceRef"):
        spec.pop(key, None)
    if setting.storage_class:
        spec["storageClassName"] = setting.storage_class


def _bound(binding: Manifest, place: str, namespace: str) -> None:
    for subject in binding.get("subjects") or ():
        if subject.get("kind") == "ServiceAccount" and subject.get("namespace", place) == place:
            subject["namespace"] = namespace
