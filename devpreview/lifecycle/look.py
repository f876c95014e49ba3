"""Looks at previews without changing anything: how one is, and which there are."""

from dataclasses import replace
from datetime import datetime

from devpreview.kube.door import Cluster, Object
from devpreview.lifecycle.ownership import owned, present
from devpreview.manifests import names
from devpreview.manifests.observe import UNREADABLE, Component, Preview, Sort, State, observe
from devpreview.release import Phase, Unreadable, read_release

KINDS = ("Deployment", "ReplicaSet", "StatefulSet", "CronJob", "Job", "Pod", "Event", "Ingress")
"""What has to be listed to say how previews are."""

SORTS = {"StatefulSet": Sort.DATASTORE, "Deployment": Sort.SERVICE, "CronJob": Sort.JOB}


def observed(cluster: Cluster, namespace: str, owner: str, now: datetime, *, scheme: str, port: int) -> Preview | None:
    """Return how a preview is; None where it is not there. Raises Refused where the namespace isn't the owner's."""
    found = cluster.get("Namespace", namespace)
    if found is None:
        return None
    owned(found, owner)
    objects = {kind: cluster.list(kind, namespace).items for kind in KINDS}
    release = cluster.get("ConfigMap", names.RELEASE, namespace)
    return _with_release(observe(found, objects, now=now, scheme=scheme, port=port), release)


def all_observed(cluster: Cluster, now: datetime, *, scheme: str, port: int) -> list[Preview]:
    """Return how all previews of a cluster are: one list per kind, whatever their number."""
    namespaces = [each for each in cluster.list("Namespace", labels=names.OURS).items if names.PREVIEW in each["metadata"]["labels"]]
    objects = {kind: cluster.list(kind).items for kind in (*KINDS, "ConfigMap")} if namespaces else {}
    found = []
    for each in namespaces:
        own = {kind: [one for one in some if one["metadata"]["namespace"] == each["metadata"]["name"]] for kind, some in objects.items()}
        release = next((one for one in own["ConfigMap"] if one["metadata"]["name"] == names.RELEASE), None)
        found.append(_with_release(observe(each, own, now=now, scheme=scheme, port=port), release))
    return found


def _with_release(seen: Preview, release: Object | None) -> Preview:
    """Return a preview as its release sees it: what was made, and is not there any more, is missing; what was not made waits."""
    if release is None:
        return replace(seen, phase=Phase.APPLYING)
    try:
        recorded = read_release(release.get("data", {}))
    except Unreadable:
        return replace(seen, phase=UNREADABLE)
    there = {each.name for each in seen.components}
    missing = (
        Component(item.component, SORTS[item.kind], State.FAILED, "Missing", "it is not there any more: `up` makes it anew")
        if item.uid
        else Component(item.component, SORTS[item.kind], State.WAITING, "", "its turn has not come")
        for item in recorded.inventory
        if item.kind in SORTS and item.component not in there
    )
    return replace(seen, phase=recorded.phase, components=(*seen.components, *missing), left_out=recorded.left_out)


def running(cluster: Cluster, namespace: str, owner: str, component: str) -> str | None:
    """Return a pod of a component that runs, the newest of them; None where there is none. Raises PreviewFailed without a preview."""
    present(cluster, namespace, owner)
    pods = cluster.list("Pod", namespace, f"{names.SERVES}={component}").items
    up = [pod for pod in pods if pod.get("status", {}).get("phase") == "Running" and "deletionTimestamp" not in pod["metadata"]]
    newest = max(up, key=lambda pod: str(pod["metadata"]["creationTimestamp"]), default=None)
    return str(newest["metadata"]["name"]) if newest else None
