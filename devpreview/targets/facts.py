"""What a cluster says of itself as a target: kept in it, so that whoever reaches it needs nothing else of this machine."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from devpreview.errors import Unavailable
from devpreview.targets.target import Registry

Object = dict[str, Any]

NAMESPACE = "kube-public"
NAME = "devpreview"


@dataclass(frozen=True, slots=True)
class Facts:
    """What belongs to a cluster."""

    registry: Registry
    domain: str
    scheme: str
    port: int
    ingress_class: str
    storage_class: str
    platforms: tuple[str, ...]


def config_map(facts: Facts) -> Object:
    """Return the object that holds the facts."""
    data = {
        "registryPush": facts.registry.push,
        "registryPull": facts.registry.pull,
        "domain": facts.domain,
        "scheme": facts.scheme,
        "port": str(facts.port),
        "ingressClass": facts.ingress_class,
        "storageClass": facts.storage_class,
        "platforms": ",".join(facts.platforms),
    }
    labels = {"app.kubernetes.io/managed-by": "devpreview"}
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": NAME, "namespace": NAMESPACE, "labels": labels}, "data": data}


def read(thing: Object) -> Facts:
    """Return the facts that an object holds. Raises Unavailable where it holds no such facts."""
    data: Mapping[str, str] = thing.get("data") or {}
    try:
        return Facts(
            registry=Registry(push=data["registryPush"], pull=data["registryPull"]),
            domain=data["domain"],
            scheme=data["scheme"],
            port=int(data["port"]),
            ingress_class=data["ingressClass"],
            storage_class=data["storageClass"],
            platforms=tuple(data["platforms"].split(",")),
        )
    except (KeyError, ValueError) as error:
        raise Unavailable(
            f"the ConfigMap {NAMESPACE}/{NAME} of the cluster does not hold what a target needs: {error}", hint="devpreview cluster up"
        ) from error


def hosting(registry: Registry) -> Object:
    """Return the object by which other tools find a cluster's registry (KEP-1755)."""
    told = {"host": registry.pull, "help": "https://kind.sigs.k8s.io/docs/user/local-registry/"}
    names = {"name": "local-registry-hosting", "namespace": NAMESPACE}
    # JSON is YAML, which is what the readers of this object expect
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": names, "data": {"localRegistryHosting.v1": json.dumps(told)}}
