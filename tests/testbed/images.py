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

from . import base, cache, engine, machine, reach, say
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
MADE = "made.json"
"""The record of what builds left in the engine: `containers` of this run's steps, `images` of all steps ever."""

_one_base = threading.Lock()
"""Held while the base is made: both the node and the stand-ins stand on it."""


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
        return str(client.images.get(name).labels.get(engine.LABEL, ""))
    except ImageNotFound:
        return None


def provide(client: DockerClient, name: str) -> bool:
    """Have an image in the engine under its public name; return whether it is a stand-in.

    An official image that is there is used; else its registry is asked; else the stand-in is made, if it is
    not there already. Raises Unfit where packages cannot be had either.
    """
    found = made_as(client, name)
    if found in ("", key(name)):
        return found != ""
    if found and not machine.can_install():
        say.line(f"  ! {name} was made from an older recipe, and nothing can be made by this user: it is used as it is")
        return True
    if had(client, name):
        return False
    if name == BASE:
        with _one_base:
            if made_as(client, name) != key(name):
                base.make(client, name)
        return True
    recipe = RECIPES / STAND_INS[name]
    for below in _built_on(recipe):
        provide(client, below)
    build(client, name, recipe, key(name))
    return True


def had(client: DockerClient, name: str) -> bool:
    """Pull an image if its registry has it, and return whether it has. Raises Unfit where it cannot be made instead."""
    obstacle = reach.obstacle(name)
    if obstacle is None:
        pull(client, name)
        return True
    if not machine.can_install():
        raise Unfit(
            f"{name} cannot be had ({obstacle}), nor made", hint="pull it by other means, or be root on Debian or Ubuntu, where packages do"
        )
    say.line(f"  ○ {name} is made from packages: {obstacle}")
    return False


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
                labels={engine.LABEL: made_key},
                buildargs=dict(arguments or {}),
            )
            failure = _follow(events, step)
        except DockerException as error:
            raise Trouble(f"{tag} cannot be built: {error}") from error
        if failure:
            raise Trouble(f"{tag} cannot be built:\n{failure}")


def _follow(events: Iterator[Mapping[str, str]], step: say.Step) -> str:
    """Follow a build to its end, recording what it leaves in the engine; return its last lines if it failed."""
    lines: list[str] = []
    for event in events:
        text = event.get("stream", "").rstrip()
        lines += text.splitlines()
        if number := re.match(r"Step (\d+/\d+)", text):
            step.note = f"step {number[1].replace('/', ' of ')}"
        if left := re.search(r"---> (?:(Running in) )?([0-9a-f]{12})$", text):
            record("containers" if left[1] else "images", left[2])
        if "error" in event:
            return "\n".join(f"    {line}" for line in [*lines[-15:], event["error"]])
    return ""


def record(kind: str, made: str) -> None:
    """Record a container or an image, by the first twelve digits of its id, that a build leaves in the engine."""
    with cache.changing(MADE) as known:
        known[kind] = sorted({*known.get(kind, []), made})


def sweep(client: DockerClient) -> None:
    """Remove the containers that builds of an earlier run have left; every one was recorded as its step began."""
    for container in cache.read(MADE).get("containers", []):
        with suppress(NotFound):
            _remove(client.containers.get(container))
    with cache.changing(MADE) as known:
        known["containers"] = []


def _remove(container: Container) -> None:
    try:
        container.remove(force=True, v=True)
    except APIError as error:
        if error.status_code != HTTPStatus.CONFLICT:
            raise
        # the engine has noticed by itself that nobody waits for this build any more
        container.wait(condition="removed", timeout=30)


def drop_leftovers(client: DockerClient) -> None:
    """Remove the images of our builds that have no name: stages, and what newer recipes replaced."""
    ours = set(cache.read(MADE).get("images", []))
    for image in client.images.list(filters={"dangling": True}):
        if str(image.id).removeprefix("sha256:")[:12] in ours:
            with suppress(ImageNotFound, APIError):  # another's parent, or gone with its child
                client.images.remove(str(image.id))


def drop_all(client: DockerClient, names: list[str]) -> None:
    """Remove the images made here, by their names, from an engine that goes on; what others built on them stays."""
    for name in names:
        if made_as(client, name):
            with suppress(APIError):
                client.images.remove(name)
    drop_leftovers(client)
