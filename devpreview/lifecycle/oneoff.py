"""Runs a command of a service in a pod of its own, which is there for that alone."""

from collections.abc import Collection, Generator
from contextlib import suppress
from difflib import get_close_matches

from devpreview.errors import PreviewFailed, UsageWrong
from devpreview.events import Began, Ended, Event, Step
from devpreview.kube.door import Cluster, Object
from devpreview.kube.mirror import Seen
from devpreview.lifecycle.ownership import present
from devpreview.lifecycle.watching import Watched
from devpreview.manifests import names, oneoff
from devpreview.manifests.causes import Code, Failed, Verdict, cause
from devpreview.manifests.verdict import runs
from devpreview.release import Unreadable, read_release
from devpreview.streams import Stop

DELETED = "it was deleted, as one is where data is made anew"

BEGIN = 600.0
"""Seconds that the pod has to begin: it waits for the datastores that its service needs."""


def made(cluster: Cluster, namespace: str, owner: str, service: str, name: str, *, known: Collection[str] = ()) -> Object:
    """Make the pod for a command of a service, as the preview runs that now; `known` are the blueprint's services.

    Raises PreviewFailed where the preview, or that service in it, is not there yet, and UsageWrong where there is no such.
    """
    present(cluster, namespace, owner)
    services = {each["metadata"]["name"]: each for each in cluster.list("Deployment", namespace, names.OURS).items}
    if service not in services and service in _left_out(cluster, namespace):
        raise PreviewFailed(f"{service} was left out as the preview was last brought up", hint="devpreview up")
    if service not in services and service in known:
        raise PreviewFailed(f"{service} is not there yet: its turn comes when what it needs is ready", hint="devpreview status")
    if service not in services:
        near = get_close_matches(service, services, n=1)
        hint = f"did you mean {near[0]}?" if near else "devpreview status"
        raise UsageWrong(f"{service} is no service here; there are {', '.join(services) or 'none'}", hint=hint)
    return cluster.create(oneoff.pod(services[service], name))


def _left_out(cluster: Cluster, namespace: str) -> Collection[str]:
    release = cluster.get("ConfigMap", names.RELEASE, namespace)
    with suppress(Unreadable):
        return read_release(release.get("data", {})).left_out if release else ()
    return ()


def removed(cluster: Cluster, namespace: str, name: str) -> None:
    """Delete the pod, if it was ever made."""
    if pod := cluster.get("Pod", name, namespace):
        cluster.delete("Pod", name, namespace, uid=pod["metadata"]["uid"])


def running(pod: Object, watched: Watched, stop: Stop) -> Generator[Event, None, None]:
    """Wait until the pod runs. Raises PreviewFailed where it never will."""
    name = pod["metadata"]["name"]
    step = Step(pod["metadata"]["labels"][names.COMPONENT], "run", name)

    def begun(seen: Seen) -> Verdict:
        live = seen["Pod"].get(name)
        # it was there before anybody looked
        return runs(live, seen["Event"].values(), now=watched.wall()) if live else Failed(Code.STOPPING, cause(Code.STOPPING, DELETED))

    yield Began(step)
    yield from watched.until(step, begun, stop, BEGIN)
    yield Ended(step)
