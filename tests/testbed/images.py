"""The images that blueprints name, under their public names: had from their registries, else made from packages.

A folder of `images/` is the recipe of one stand-in, which keeps the contract of the official image: environment
variables, ports, volumes, users. A recipe's key covers its files and what it is built on; the image carries it as
a label, so an image without the label is the official one and is left as it is.
"""

import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path

from docker.client import DockerClient
from docker.errors import APIError, DockerException, ImageNotFound, NotFound
from docker.models.containers import Container

from . import base, cache, machine, reach, say
from .trouble import Trouble, Unfit

RECIPES = Path(__file__).parent / "images"

STAND_INS = {
    "registry:2": "registry",
    "python:3.11-slim": "python",
    "postgres:15": "postgres",
    "redis:7": "redis",
    "traefik:v3.7": "traefik",
    "busybox:1.35": "busybox",
    "mariadb:10.11": "mariadb",
    "nats:2": "nats",
    "node:22-slim": "node",
    "golang:1.24": "golang",
    "rabbitmq:3": "rabbitmq",
    "maildev/maildev:2.2.1": "maildev",
}
"""Public name → recipe; an image stands below those it is built on."""

BASE = "debian:bookworm-slim"
_one_base = threading.Lock()
"""Held while the base is made: both the node and the stand-ins stand on it."""

BUILDING = "building.json"
"""The record of containers that a build runs in, so that those of a killed build can be found."""


def key(name: str) -> str:
    """Return the content key of a stand-in: its recipe and the keys of what it is built on."""
    if name == BASE:
        return base.key()
    recipe = RECIPES / STAND_INS[name]
    return cache.key([recipe, *(key(below) for below in _built_on(recipe))])


def _built_on(recipe: Path) -> list[str]:
    named = re.findall(r"^FROM (\S+)", (recipe / "Dockerfile").read_text(), re.MULTILINE)
    return [name for name in named if name != "scratch"]


def made_as(client: DockerClient, name: str) -> str | None:
    """Return the key that the local image of this name carries, "" for an image not made here, None for no image."""
    try:
        return str(client.images.get(name).labels.get(base.LABEL, ""))
    except ImageNotFound:
        return None


def provide(client: DockerClient, name: str) -> bool:
    """Have an image in the engine under its public name; return whether it is a stand-in.

    An official image that is there is used; else its registry is asked; else the stand-in is made, if it is
    not there already. Raises Unfit where packages cannot be had either.
    """
    found = made_as(client, name)
    if found is not None and found in ("", key(name)):
        return found != ""
    obstacle = reach.obstacle(name)
    if obstacle is None:
        pull(client, name)
        return False
    if not machine.can_install():
        raise Unfit(
            f"{name} cannot be had ({obstacle}), nor made", hint="pull it by other means, or run this as root on Debian, where packages do"
        )
    say.line(f"  ○ {name} is made from packages: {obstacle}")
    if name == BASE:
        with _one_base:
            if made_as(client, name) != key(name):
                base.make(client, name, key(name))
        return True
    recipe = RECIPES / STAND_INS[name]
    for below in _built_on(recipe):
        provide(client, below)
    build(client, name, recipe, key(name))
    return True


def pull(client: DockerClient, name: str) -> None:
    """Pull an image by its public name."""
    wanted = reach.Reference.parse(name)
    with say.step(f"pulling {name}") as step:
        layers: dict[str, str] = {}
        for event in client.api.pull(f"{wanted.host}/{wanted.repository}", tag=wanted.version, stream=True, decode=True):
            if "error" in event:
                raise Trouble(f"{name} cannot be pulled: {event['error']}")
            if "id" in event:
                layers[event["id"]] = event["status"]
            done = sum(status in ("Pull complete", "Already exists") for status in layers.values())
            step.note = f"{done} of {len(layers)} layers"


def build(client: DockerClient, tag: str, context: Path, made_key: str, arguments: Mapping[str, str] | None = None) -> None:
    """Build an image from a folder and label it with its key; a build that was killed goes on where it was.

    The engine's own classic builder is used: every engine has it.
    """
    with say.step(f"building {tag}") as step:
        try:
            events = client.api.build(
                path=str(context),
                tag=tag,
                rm=True,
                forcerm=True,
                decode=True,
                labels={base.LABEL: made_key},
                buildargs=dict(arguments or {}),
            )
            tail = _follow(events, step)
        except DockerException as error:
            raise Trouble(f"{tag} cannot be built: {error}") from error
        if tail:
            raise Trouble(f"{tag} cannot be built:\n{tail}")


def _follow(events: Iterator[Mapping[str, str]], step: say.Step) -> str:
    """Follow a build to its end; return its last lines if it failed."""
    lines: list[str] = []
    for event in events:
        text = event.get("stream", "").rstrip()
        lines += text.splitlines()
        if number := re.match(r"Step (\d+/\d+)", text):
            step.note = f"step {number[1].replace('/', ' of ')}"
        if container := re.search(r"---> Running in (\w+)", text):
            cache.write(BUILDING, {"containers": [*build_containers(), container[1]]})
        if "error" in event:
            return "\n".join(f"    {line}" for line in [*lines[-15:], event["error"]])
    return ""


def build_containers() -> list[str]:
    """Return the containers in which this run's builds, or those of a run that was killed, have worked."""
    containers = cache.read(BUILDING).get("containers", [])
    assert isinstance(containers, list)
    return containers


def sweep(client: DockerClient) -> None:
    """Remove the containers that builds have left; every one was recorded as its build step began."""
    for container in build_containers():
        with suppress(NotFound):
            _remove(client.containers.get(container))
    cache.write(BUILDING, {"containers": []})


def _remove(container: Container) -> None:
    try:
        container.remove(force=True, v=True)
    except APIError as error:
        if error.status_code != HTTPStatus.CONFLICT:
            raise
        # the engine has noticed by itself that nobody waits for this build any more
        container.wait(condition="removed", timeout=30)


def drop_leftovers(client: DockerClient) -> None:
    """Remove images made here that have lost their name: stages of builds, and what newer recipes replaced."""
    for image in client.images.list(filters={"dangling": True, "label": base.LABEL}):
        try:
            client.images.remove(str(image.id))
        except (ImageNotFound, APIError):
            continue  # another's parent, or gone with its child


def drop_all(client: DockerClient) -> None:
    """Remove every image made here, from an engine that is not ours to end."""
    for image in client.images.list(filters={"label": base.LABEL}):
        for tag in image.tags:
            client.images.remove(tag, force=True)
    drop_leftovers(client)
