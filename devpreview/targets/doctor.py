"""What may be missing on this machine and on a target: facts first, each with its cause and what to do next."""

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from devpreview.engine.containers import Containers, engine
from devpreview.errors import DevpreviewError
from devpreview.kube.door import Cluster
from devpreview.targets import inside, kind, reach, ready
from devpreview.targets.recipe import Recipe
from devpreview.targets.target import Target

ROOM = 5e9
"""Bytes under which images soon do not fit any more."""

DRIFT = 2.0
"""Seconds that two clocks may differ before locks and certificates are in doubt."""

ENFORCERS = ("kindnet", "calico", "cilium", "antrea", "kube-router", "canal", "weave")
"""Networks that enforce NetworkPolicies, by what their DaemonSets are named after."""


class Verdict(StrEnum):
    """What came of a check."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    verdict: Verdict
    cause: str
    next_step: str = ""


def machine(recipe: Recipe) -> Iterator[Check]:
    """Look at what every target needs of this machine."""
    yield _program("git", "git", "install git: a preview is named after its worktree")
    yield _room("disk", shutil.disk_usage(_existing(recipe.folder)).free)
    yield from _with_engine(_engine)


def made(recipe: Recipe) -> Iterator[Check]:
    """Look at a cluster of ours from below: the program that makes it, and its node."""
    yield _program("kind", recipe.kind, "install kind 0.32 or newer: https://kind.sigs.k8s.io", verdict=Verdict.FAIL)
    yield from _with_engine(lambda docker: _node(docker, recipe))


def cluster(target: Target, connected: Cluster) -> Iterator[Check]:
    """Look at a target's cluster, with nothing but its API."""
    answers = f"{target.context} answers"
    yield _checked("cluster", answers, "devpreview cluster up", lambda: ready.missing_node(connected.list("Node").items))
    silent = reach.silence(target.registry.push, "/v2/")
    yield _said("registry", f"{target.registry.push} answers", silent, "devpreview cluster up")
    yield _network(connected)


def local(recipe: Recipe, target: Target, connected: Cluster) -> Iterator[Check]:
    """Look at what a cluster of ours answers: its registry from the node, its ingress from here, its DNS on the way of a pod."""
    mend = "devpreview cluster up"
    yield _said("ingress", f"port {target.port} answers", reach.silence(f"127.0.0.1:{target.port}", "/"), mend)
    with engine() as docker:
        asked = ["curl", "--silent", "--max-time", "3", "--output", "/dev/null", f"http://{recipe.beside}:5000/v2/"]
        silent = "" if docker.execute(recipe.node, asked).code == 0 else f"{recipe.beside} does not answer the node"
        yield _said("registry from the node", f"{recipe.beside} answers the node", silent, mend)
        answered = "public names lead to the ingress"
        yield _checked("dns", answered, mend, lambda: inside.unanswered(docker, recipe, connected))


def _with_engine(look: Callable[[Containers], Iterator[Check]]) -> Iterator[Check]:
    try:
        with engine() as docker:
            yield from look(docker)
    except DevpreviewError as error:
        yield Check("docker", Verdict.FAIL, str(error), error.hint)


def _engine(docker: Containers) -> Iterator[Check]:
    about = docker.about()
    yield Check("docker", Verdict.OK, f"Docker {about.version} answers")
    if about.cgroup == "1":
        yield Check("cgroup", Verdict.WARN, "version 1, which Kubernetes may give up from 1.38 on", "boot with cgroup version 2 by then")
    else:
        yield Check("cgroup", Verdict.OK, f"version {about.cgroup}")


def _node(docker: Containers, recipe: Recipe) -> Iterator[Check]:
    state = kind.status(recipe, docker).state
    if state != "running":
        yield Check("node", Verdict.FAIL, f"the cluster {recipe.name} is {state}", "devpreview cluster up")
        return
    yield Check("node", Verdict.OK, f"{recipe.node} runs")
    low = kind.low_limits(docker, recipe)
    if low:
        told = ", ".join(f"fs.inotify.{name} is below {least}" for name, least in low)
        yield Check("inotify", Verdict.WARN, told, "; ".join(f"sudo sysctl -w fs.inotify.{name}={least}" for name, least in low))
    else:
        yield Check("inotify", Verdict.OK, "enough watches")
    words = docker.execute(recipe.node, ["df", "-Pk", "/var"]).told.split()
    yield _room("disk of the node", int(words[-3]) * 1024)
    there = docker.execute(recipe.node, ["date", "+%s.%N"]).told
    apart = abs(time.time() - float(there))
    if apart > DRIFT:
        yield Check("clock", Verdict.WARN, f"the engine's clock is {apart:.0f} s off this machine's", "restart Docker, or set the clock")
    else:
        yield Check("clock", Verdict.OK, "the engine's clock and this machine's agree")


def _program(name: str, program: str, next_step: str, *, verdict: Verdict = Verdict.WARN) -> Check:
    found = shutil.which(program)
    return Check(name, Verdict.OK, found) if found else Check(name, verdict, f"there is no {program}", next_step)


def _room(name: str, free: float) -> Check:
    told = f"{free / 1e9:.0f} GB are free"
    if free < ROOM:
        return Check(name, Verdict.WARN, told, "docker system df, and prune what you do not need")
    return Check(name, Verdict.OK, told)


def _existing(folder: Path) -> Path:
    return next(each for each in (folder, *folder.parents) if each.exists())


def _network(connected: Cluster) -> Check:
    sets = [each["metadata"]["name"] for each in connected.list("DaemonSet").items]
    found = [name for name in sets if name.startswith(ENFORCERS)]
    if found:
        return Check("network policy", Verdict.OK, f"{found[0]} enforces NetworkPolicies")
    return Check("network policy", Verdict.WARN, "nothing here is known to enforce NetworkPolicies", "do not rely on them on this cluster")


def _checked(name: str, fine: str, next_step: str, missing: Callable[[], str]) -> Check:
    try:
        return _said(name, fine, missing(), next_step)
    except DevpreviewError as error:
        return Check(name, Verdict.FAIL, str(error), error.hint or next_step)


def _said(name: str, fine: str, missing: str, next_step: str) -> Check:
    return Check(name, Verdict.FAIL, missing, next_step) if missing else Check(name, Verdict.OK, fine)
