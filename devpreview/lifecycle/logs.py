"""What the containers of a preview write, all at once."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial

from devpreview.errors import UsageWrong
from devpreview.kube.door import Cluster, Object, Rejected, Unreachable
from devpreview.lifecycle.ownership import present
from devpreview.manifests import names
from devpreview.streams import Stop, Threads, merge


@dataclass(frozen=True, slots=True)
class Line:
    """A line that a container of a component wrote."""

    component: str
    container: str
    text: str


def logs(
    cluster: Cluster,
    namespace: str,
    owner: str,
    components: Sequence[str],
    stop: Stop,
    *,
    follow: bool = False,
    tail: int | None = None,
    previous: bool = False,
) -> Generator[Line, None, None]:
    """Give the lines of the components that are named, or of all; of pods that are there as this begins.

    Raises PreviewFailed where there is no such preview, and UsageWrong where it has no such component.
    """
    present(cluster, namespace, owner)
    pods = sorted(cluster.list("Pod", namespace).items, key=lambda pod: str(pod["metadata"]["creationTimestamp"]))
    there = dict.fromkeys(_component(pod) for pod in pods if _component(pod))
    for name in components:
        if name not in there:
            near = get_close_matches(name, there, n=1)
            raise UsageWrong(
                f"{name} has no pod here; there are {', '.join(there)}", hint=f"did you mean {near[0]}?" if near else "devpreview status"
            )
    read = partial(_lines, cluster, namespace, follow=follow, tail=tail, previous=previous)
    sources = {
        (pod["metadata"]["name"], container): partial(read, pod, container)
        for pod in pods
        if _component(pod) in (components or there)
        for container in _written(pod, previous=previous)
    }
    if follow:
        for _, line in merge(sources, Threads(stop)):
            yield line
    else:
        for source in sources.values():
            yield from source(stop)


def _lines(
    cluster: Cluster, namespace: str, pod: Object, container: str, stop: Stop, *, follow: bool, tail: int | None, previous: bool
) -> Generator[Line, None, None]:
    try:
        for line in cluster.logs(pod["metadata"]["name"], container, namespace, stop, follow=follow, tail=tail, previous=previous):
            yield Line(_component(pod), container, line.decode(errors="replace"))
    except (Unreachable, Rejected):
        # the pod went while it was read; what it wrote went with it
        return


def _component(pod: Object) -> str:
    return str(pod["metadata"].get("labels", {}).get(names.COMPONENT, ""))


def _written(pod: Object, *, previous: bool) -> list[str]:
    """Return the containers that have written something by now, in the order in which they ran."""
    status = pod.get("status", {})
    every = [*status.get("initContainerStatuses", []), *status.get("containerStatuses", [])]
    if previous:
        return [each["name"] for each in every if each.get("lastState")]
    return [each["name"] for each in every if "waiting" not in each.get("state", {}) or each.get("restartCount")]
