"""Looks at previews without changing anything: how one is, and which there are."""

from datetime import datetime

from devpreview.kube.door import Cluster
from devpreview.lifecycle.ownership import owned
from devpreview.manifests import names
from devpreview.manifests.observe import Preview, observe

KINDS = ("Deployment", "ReplicaSet", "StatefulSet", "Job", "Pod", "Event", "Ingress")
"""What has to be listed to say how previews are."""

OURS = f"{names.MANAGED_BY}={names.MANAGER}"


def observed(cluster: Cluster, namespace: str, owner: str, now: datetime, *, scheme: str, port: int) -> Preview | None:
    """Return how a preview is; None where it is not there. Raises Refused where the namespace isn't the owner's."""
    found = cluster.get("Namespace", namespace)
    if found is None:
        return None
    owned(found, owner)
    objects = {kind: cluster.list(kind, namespace).items for kind in KINDS}
    return observe(found, objects, now=now, scheme=scheme, port=port)


def all_observed(cluster: Cluster, now: datetime, *, scheme: str, port: int) -> list[Preview]:
    """Return how all previews of a cluster are: one list per kind, whatever their number."""
    namespaces = [each for each in cluster.list("Namespace", labels=OURS).items if names.PREVIEW in each["metadata"]["labels"]]
    objects = {kind: cluster.list(kind).items for kind in KINDS} if namespaces else {}
    return [
        observe(
            each,
            {kind: [one for one in some if one["metadata"]["namespace"] == each["metadata"]["name"]] for kind, some in objects.items()},
            now=now,
            scheme=scheme,
            port=port,
        )
        for each in namespaces
    ]


def running(cluster: Cluster, namespace: str, owner: str, component: str) -> str | None:
    """Return a pod of a component that runs, the newest of them; None where there is none."""
    found = cluster.get("Namespace", namespace)
    if found is None:
        return None
    owned(found, owner)
    pods = cluster.list("Pod", namespace, f"{names.SERVES}={component}").items
    up = [pod for pod in pods if pod.get("status", {}).get("phase") == "Running" and "deletionTimestamp" not in pod["metadata"]]
    newest = max(up, key=lambda pod: str(pod["metadata"]["creationTimestamp"]), default=None)
    return str(newest["metadata"]["name"]) if newest else None
