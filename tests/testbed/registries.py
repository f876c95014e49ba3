"""The registries that the testbed runs, each on a port of loopback that is kept: one beside the cluster, and the mirror.

The mirror serves the stand-ins under their public names, to the engine, the nodes and clients, as a cache of the
public registry would; it exists only where there are stand-ins. What a registry holds is in a volume of its own.
"""

import os
import time
import urllib.error
import urllib.request
from contextlib import suppress

from docker.client import DockerClient
from docker.errors import APIError, NotFound
from docker.models.containers import Container

from . import cache, engine, images, reach, say
from .trouble import Trouble

IMAGE = "registry:2"
PURPOSES = {"registry": "the registry beside the cluster", "mirror": "the mirror"}
"""What a registry is for → how it is called in a sentence."""

START = 60.0
"""Seconds a registry has to answer, or to say what it holds; beside nodes that boot on few cores it takes its time."""

TAKEN = ("already allocated", "already in use")
"""What the engine says of a port that it, or another program, has given away."""


def name(purpose: str) -> str:
    """Return the container's name, which is its host name for the nodes too; every user has their own."""
    return f"devpreview-testbed-{os.getuid()}-{purpose}"


def run(client: DockerClient, purpose: str) -> int:
    """Have a registry answering and return its port on loopback; a port that somebody else took is given up."""
    try:
        container = client.containers.get(name(purpose))
        cache.keep_port(purpose, published(container, "5000/tcp"))
    except NotFound:
        container = _create(client, purpose)
    try:
        container.start()
    except APIError as error:
        if not any(words in str(error) for words in TAKEN):
            raise Trouble(f"{PURPOSES[purpose]} does not start: {error.explanation}", hint="task testbed:down, then up") from error
        say.line(f"  ! port {cache.port(purpose)} is taken by another program: {PURPOSES[purpose]} moves, with all it holds")
        container.remove()
        cache.keep_port(purpose, None)
        _create(client, purpose).start()
    _wait(purpose)
    return cache.port(purpose)


def published(container: Container, inside: str) -> int:
    """Return the port on loopback that leads to a container's own."""
    return int(container.attrs["HostConfig"]["PortBindings"][inside][0]["HostPort"])


def _create(client: DockerClient, purpose: str) -> Container:
    return client.containers.create(
        IMAGE,
        name=name(purpose),
        restart_policy={"Name": "always"},
        ports={"5000/tcp": ("127.0.0.1", cache.port(purpose))},
        labels={engine.ROLE: purpose},
        volumes={name(purpose): {"bind": "/var/lib/registry", "mode": "rw"}},
    )


def _wait(purpose: str) -> None:
    """Wait until a registry answers; told only where it does not do so at once."""
    if not _silence(purpose):
        return
    with say.step(f"waiting for {PURPOSES[purpose]}"):
        deadline = time.monotonic() + START
        while silence := _silence(purpose):
            if time.monotonic() > deadline:
                raise Trouble(f"{PURPOSES[purpose]} does not answer after {START:.0f} s: {silence}", hint="task testbed:down, then up")
            time.sleep(0.1)


def _silence(purpose: str) -> str:
    """Return how a registry fails to answer; nothing where it answers."""
    address = f"http://127.0.0.1:{cache.port(purpose)}/v2/"
    try:
        with urllib.request.urlopen(address, timeout=reach.ANSWER):
            return ""
    except OSError as error:
        return f"{address}: {error}"


def state(client: DockerClient, purpose: str) -> str:
    """Return in a few words how a registry is."""
    try:
        container = client.containers.get(name(purpose))
    except NotFound:
        return "none"
    address = f"http://127.0.0.1:{published(container, '5000/tcp')}"
    return address if container.status == "running" else f"{container.status}; `up` starts it at {address}"


def running(client: DockerClient, purpose: str) -> bool:
    """Return whether a registry runs."""
    return any(container.name == name(purpose) for container in client.containers.list())


def stop(client: DockerClient) -> None:
    """Stop the registries; what they hold stays."""
    for purpose in PURPOSES:
        if running(client, purpose):
            client.containers.get(name(purpose)).stop(timeout=2)


def remove(client: DockerClient) -> None:
    """Remove the registries and all they hold."""
    for purpose in PURPOSES:
        with suppress(NotFound):
            client.containers.get(name(purpose)).remove(force=True)
        with suppress(NotFound):
            client.volumes.get(name(purpose)).remove()


def join(client: DockerClient, purpose: str, network: str) -> None:
    """Let the nodes on a network reach a registry by its container's name."""
    container = client.containers.get(name(purpose))
    if network not in container.attrs["NetworkSettings"]["Networks"]:
        client.networks.get(network).connect(container)


def serve(client: DockerClient, image: str, port: int) -> None:
    """Have the mirror on a port serve a stand-in under its public name."""
    wanted = reach.Reference.parse(image)
    kept = f"made-from-{images.made_as(client, image)}"
    if _holds(port, wanted.repository, kept):
        return
    place = f"127.0.0.1:{port}/{wanted.repository}"
    with say.step(f"mirroring {image}") as step:
        for tag in (wanted.version, kept):
            client.images.get(image).tag(place, tag)
            _push(client, place, tag, step)
            client.images.remove(f"{place}:{tag}")


def _push(client: DockerClient, place: str, tag: str, step: say.Step) -> None:
    sent: dict[str, tuple[int, int]] = {}
    for event in client.api.push(place, tag=tag, stream=True, decode=True):
        if "error" in event:
            raise Trouble(f"{place}:{tag} cannot be pushed: {event['error']}")
        if detail := event.get("progressDetail"):
            sent[event["id"]] = (detail.get("current", 0), detail.get("total", 0))
            step.note = f"{sum(now for now, _ in sent.values()) >> 20} of {sum(whole for _, whole in sent.values()) >> 20} MiB"


def _holds(port: int, repository: str, tag: str) -> bool:
    address = f"http://127.0.0.1:{port}/v2/{repository}/manifests/{tag}"
    asked = urllib.request.Request(address, method="HEAD", headers={"Accept": reach.MANIFESTS})
    try:
        with urllib.request.urlopen(asked, timeout=START):
            return True
    except urllib.error.HTTPError:
        return False
