"""Asks a cluster what it thinks of a preview's objects; nothing is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from devpreview.blueprint.model import Blueprint
from devpreview.kube.door import Cluster, Object, Rejected
from devpreview.lifecycle.ownership import owned
from devpreview.manifests import jobs, names
from devpreview.manifests.render import render
from devpreview.manifests.setting import Setting

ELSEWHERE = "default"
"""The namespace in which objects are tried whose own is not there yet: it is in every cluster."""

RUN = "try"
"""What stands in a Job's name for the run."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An object that the API server does not take."""

    component: str
    """Empty for what belongs to the preview as a whole."""
    kind: str
    name: str
    message: str


def refusals(blueprint: Blueprint, setting: Setting, cluster: Cluster) -> Iterator[Refusal]:
    """Give what the API server does not take of a preview's objects, their pods and its start jobs.

    Raises Refused where somebody else has the preview's namespace.
    """
    namespace = names.namespace(blueprint.project, setting.preview)
    there = cluster.get("Namespace", namespace)
    if there is not None:
        owned(there, blueprint.id)
    where = namespace if there is not None and "deletionTimestamp" not in there["metadata"] else ELSEWHERE
    starting = (jobs.start_job(blueprint, setting, job, RUN) for job in blueprint.jobs.values())
    for one in (*render(blueprint, setting), *starting):
        for thing in (one.manifest, *_pods(one.manifest)):
            if why := _objection(thing, where, cluster):
                yield Refusal(one.component, str(thing["kind"]), one.name, why)
                break


def _pods(workload: Object) -> Iterator[Object]:
    """Give the pod of a workload: what is said of pods is said when they are made, and not of what makes them."""
    if template := workload.get("spec", {}).get("template"):
        about = {**template["metadata"], "name": workload["metadata"]["name"], "namespace": workload["metadata"]["namespace"]}
        yield {"apiVersion": "v1", "kind": "Pod", **template, "metadata": about}


def _objection(thing: Object, where: str, cluster: Cluster) -> str:
    about = thing["metadata"] | ({"namespace": where} if "namespace" in thing["metadata"] else {})
    try:
        cluster.tried({**thing, "metadata": about})
    except Rejected as error:
        return str(error)
    return ""
