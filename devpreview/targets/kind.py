"""Clusters on this machine: made by kind, a registry beside each, an ingress inside, and public names that answer in pods.

Everything is done again until it holds: what a killed run, a stopped engine or a curious hand left behind is mended.
Only what carries our mark is ever changed or removed.
"""

import fcntl
import json
import os
import re
import tempfile
import time
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial

from devpreview.engine.containers import Container, Containers, engine
from devpreview.errors import Refused, Unavailable
from devpreview.events import Began, Ended, Event, Logged, Step, Waiting, Warned
from devpreview.process import NoProgram, TookTooLong, ask, run
from devpreview.streams import Source, Stop, Threads, merge
from devpreview.targets import beside, facts, ingress, inside, reach, ready
from devpreview.targets.recipe import KIND_LABEL, LABEL, MARK, Recipe, kind_configuration
from devpreview.targets.resolve import Connect

WHOLE = "/kind/devpreview-whole"
"""The file that a node has when kind was done with it."""

FIRST_PORT = 8080
"""Where the search for the ingress' port begins."""

WATCHES = (("max_user_instances", 512), ("max_user_watches", 524288))
"""The limits of inotify under which a node's programs run out of watches, some time."""

OLDEST = (0, 32)
"""The first kind that knows the node images of today."""

CREATES = 300.0
"""Seconds that kind has."""


def up(recipe: Recipe, connect: Connect, stop: Stop) -> Generator[Event, None, facts.Facts]:
    """Have a cluster ready, from whatever is there of it. Raises Refused if it is not ours."""
    with _alone(recipe) as alone, engine() as docker:
        yield from _turn(alone, stop)
        _refuse_others(docker, recipe)
        if docker.find(recipe.node) is None:
            _refuse_unfit(recipe, stop)
        registry = yield from beside.registry(docker, recipe, stop)
        node = yield from _node(docker, recipe, stop)
        yield from beside.introduce(docker, recipe, registry)
        told = facts.Facts(
            registry=registry,
            domain=f"{{project}}.{recipe.domain}",
            scheme="http",
            port=_published(node),
            ingress_class=ingress.CLASS,
            storage_class="",
            platforms=(f"linux/{docker.about().architecture}",),
        )
        with connect(recipe.kubeconfig, recipe.context) as cluster:
            yield from inside.furnish(docker, recipe, cluster, told, stop)
        return told


def down(recipe: Recipe, stop: Stop, *, keep_registry: bool) -> Generator[Event, None, None]:
    """Delete a cluster of ours and, unless it is to be kept, its registry. Raises Refused if it is not ours."""
    with _alone(recipe) as alone, engine() as docker:
        yield from _turn(alone, stop)
        _refuse_others(docker, recipe)
        nodes = docker.labelled(f"{KIND_LABEL}={recipe.name}")
        if nodes:
            step = Step("cluster", "deleting", recipe.name)
            yield Began(step)
            for node in nodes:
                docker.remove(node.name)
            yield Ended(step)
        recipe.kubeconfig.unlink(missing_ok=True)
        if not keep_registry:
            docker.remove(recipe.beside)
            docker.remove_volume(recipe.beside, recipe.mark)


@dataclass(frozen=True, slots=True)
class State:
    """A cluster as it is, in the engine's eyes."""

    name: str
    state: str
    """absent, foreign, half made, stopped, paused or running."""
    registry: str = ""
    """Its address on this machine."""
    ingress: str = ""
    kubeconfig: str = ""


def status(recipe: Recipe, docker: Containers) -> State:
    """Return how a cluster is."""
    node, container = docker.find(recipe.node), docker.find(recipe.beside)
    registry = f"127.0.0.1:{container.ports[beside.INSIDE]}" if container and container.labels.get(LABEL) == recipe.name else ""
    if node is None:
        return State(recipe.name, "absent", registry)
    if MARK not in node.mounts:
        return State(recipe.name, "foreign")
    how = {"running": "running", "paused": "paused"}.get(node.status, "stopped")
    if how == "running" and not _whole(docker, recipe):
        how = "half made"
    return State(recipe.name, how, registry, f"http://127.0.0.1:{_published(node)}", str(recipe.kubeconfig))


def seconds(recipe: Recipe, docker: Containers) -> tuple[str, ...]:
    """Return the names of the clusters of ours that are beside a cluster."""
    names = {node.labels[KIND_LABEL] for node in docker.labelled(KIND_LABEL) if MARK in node.mounts}
    return tuple(sorted(name.removeprefix(f"{recipe.name}-") for name in names if name.startswith(f"{recipe.name}-")))


@contextmanager
def _alone(recipe: Recipe) -> Iterator[int]:
    """Open the file that one run at a time holds locked; it is let go when the run ends, however it does."""
    recipe.folder.mkdir(parents=True, exist_ok=True)
    held = os.open(recipe.folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        yield held
    finally:
        os.close(held)


def _turn(held: int, stop: Stop) -> Generator[Event, None, None]:
    """Wait until no other run is at work: two could choose the same port."""

    def other() -> str:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return "another command is at work on the clusters of this machine"
        return ""

    yield from ready.until(Step("cluster", "waiting"), other, stop, patience=CREATES + ready.PATIENCE)


def _refuse_others(docker: Containers, recipe: Recipe) -> None:
    """Refuse to touch a cluster, or a registry, that somebody else made under our names."""
    hint = "choose another name for ours: `local: {cluster: NAME}` in the configuration"
    for node in docker.labelled(f"{KIND_LABEL}={recipe.name}"):
        if MARK not in node.mounts:
            raise Refused(f"the kind cluster {recipe.name} was not made by devpreview", hint=hint)
    registry = docker.find(recipe.beside)
    if registry and registry.labels.get(LABEL) != recipe.name:
        raise Refused(f"the container {recipe.beside} was not made by devpreview", hint=hint)


def _refuse_unfit(recipe: Recipe, stop: Stop) -> None:
    """Refuse to begin what kind could not end: it is not there, or too old for today's node images."""
    hint = "install kind 0.32 or newer (https://kind.sigs.k8s.io), or name it: `local: {kind: PATH}` in the configuration"
    try:
        told = ask([recipe.kind, "version"], stop, seconds=ready.PATIENCE).out
    except NoProgram as error:
        raise Unavailable(f"there is no program {recipe.kind}", hint=hint) from error
    if outdated(told):
        raise Unavailable(f"{recipe.kind} is too old: {told.strip()}", hint=hint)


def outdated(told: str) -> bool:
    """Return whether kind's own words about its version name one that cannot make today's nodes."""
    found = re.search(r"v(\d+)\.(\d+)", told)
    return found is not None and (int(found[1]), int(found[2])) < OLDEST


def _node(docker: Containers, recipe: Recipe, stop: Stop) -> Generator[Event, None, Container]:
    """Have the cluster's node running, made now if there is none or kind was never done with it."""
    node = docker.find(recipe.node)
    if node and node.status != "running":
        step = Step("cluster", "starting", recipe.node)
        yield Began(step)
        beside.start(docker, recipe.node, _published(node))
        yield Ended(step)
    if node is None or not _whole(docker, recipe):
        for half in docker.labelled(f"{KIND_LABEL}={recipe.name}"):
            docker.remove(half.name)
        yield from _create(docker, recipe, _published(node) if node else 0, stop)
    else:
        yield from _found(recipe, node, stop)
    made = docker.find(recipe.node)
    if made is None:
        raise Unavailable(f"the node {recipe.node} is gone", hint="devpreview cluster up")
    if node is None or made.since != node.since:
        yield from _limits(docker, recipe)
    return made


def _found(recipe: Recipe, node: Container, stop: Stop) -> Generator[Event, None, None]:
    """Have the way to a cluster that is there already, and say if it is another one than is wanted now."""
    if not recipe.kubeconfig.exists():
        step = Step("cluster", "finding", recipe.name)
        yield from _kind(recipe, ["export", "kubeconfig", "--name", recipe.name, "--kubeconfig", str(recipe.kubeconfig)], step, stop)
    if node.image != recipe.node_image:
        yield Warned(
            Step("cluster", "keeping", node.image),
            f"the configuration names {recipe.node_image} now",
            hint="devpreview cluster down; devpreview cluster up",
        )


def _published(node: Container) -> int:
    return node.ports.get(f"{ingress.NODE_PORT}/tcp", 0)


def _whole(docker: Containers, recipe: Recipe) -> bool:
    return docker.execute(recipe.node, ["test", "-e", WHOLE]).code == 0


def _create(docker: Containers, recipe: Recipe, former: int, stop: Stop) -> Generator[Event, None, None]:
    """Have kind make the cluster."""
    step = Step("cluster", "creating", recipe.name)
    yield Began(step)
    port = _ingress_port(docker, recipe, former)
    content = kind_configuration(recipe, port, cgroup=docker.about().cgroup)
    with tempfile.NamedTemporaryFile("w", prefix="kind-", suffix=".yaml") as file:
        json.dump(content, file)
        file.flush()
        words = ["create", "cluster", "--name", recipe.name, "--config", file.name, "--kubeconfig", str(recipe.kubeconfig)]
        yield from _kind(recipe, words, step, stop)
    docker.execute(recipe.node, ["touch", WHOLE])
    yield Ended(step)


def _kind(recipe: Recipe, words: Sequence[str], step: Step, stop: Stop) -> Generator[Event, None, None]:
    """Run kind and say what it is about, again and again. Raises Unavailable with its last lines."""
    tail: deque[str] = deque(maxlen=20)
    began = time.monotonic()
    doing = code = None
    sources: dict[str, Source[str | int, None]] = {"kind": partial(_lines, [recipe.kind, *words]), "clock": _ticks}
    try:
        with closing(merge(sources, Threads(stop))) as heard:
            while code is None:
                source, said = next(heard)
                if isinstance(said, int):
                    code = said
                elif source == "kind":
                    tail.append(said)
                    doing = _doing(said) or doing
                if doing:
                    yield Waiting(step, "Creating", doing, int(time.monotonic() - began))
    except TookTooLong as error:
        raise Unavailable(f"{error}; the last that it said: {tail[-1] if tail else 'nothing'}", hint="devpreview doctor") from error
    if code:
        yield Logged(step, tuple(tail))
        raise Unavailable(f"kind {' '.join(words[:2])} ended with {code}", hint="devpreview doctor")


def _lines(program: Sequence[str], stop: Stop) -> Generator[str | int, None, None]:
    """Yield what a program writes, and its exit code at the end."""
    running = run(program, stop, seconds=CREATES)
    while True:
        try:
            line = next(running)
        except StopIteration as end:
            yield end.value
            return
        yield line.text


def _ticks(stop: Stop) -> Generator[str | int, None, None]:
    """Yield now and then, for as long as somebody listens."""
    while True:
        stop.wait(ready.AGAIN)
        yield ""


def _doing(line: str) -> str:
    """Return what a line of kind's says that it is about, without its pictures; nothing for any other line."""
    found = re.match(r" • (.*?)[^\w)]*$", line)
    return found[1] if found else ""


def _ingress_port(docker: Containers, recipe: Recipe, former: int) -> int:
    taken = docker.published()
    wanted = recipe.ingress.port
    if wanted:
        if wanted in taken or not reach.free(wanted):
            raise Unavailable(f"port {wanted} for the ingress is taken", hint="name another one: `local: {ingress: {port: PORT}}`")
        return wanted
    for port in (former, *reach.free_ports(FIRST_PORT)):
        if port and port not in taken and reach.free(port):
            return port
    raise Unavailable(f"no port from {FIRST_PORT} on is free for the ingress")


def _limits(docker: Containers, recipe: Recipe) -> Generator[Event, None, None]:
    """Warn of limits under which a node's programs fail in ways that nobody understands."""
    for name, least in low_limits(docker, recipe):
        yield Warned(
            Step("cluster", "looking", "inotify"), f"fs.inotify.{name} is below {least}", hint=f"sudo sysctl -w fs.inotify.{name}={least}"
        )


def low_limits(docker: Containers, recipe: Recipe) -> list[tuple[str, int]]:
    """Return the limits of inotify that are too low where the node runs, with what they should be."""
    told = docker.execute(recipe.node, ["cat", *(f"/proc/sys/fs/inotify/{name}" for name, _ in WATCHES)]).told.split()
    return [(name, least) for (name, least), now in zip(WATCHES, told, strict=False) if now.isdigit() and int(now) < least]
