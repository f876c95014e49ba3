"""The Docker engine: the one that is there, else one of the testbed's own, with its own configuration and data.

An engine that was there is never reconfigured. One of ours that has ended, gracefully or killed, is started
again with all that it held: the nodes and registries in it come back as they were.
"""

import json
import os
import shutil
import signal
import subprocess
import time
from contextlib import closing
from pathlib import Path

import docker
from docker.client import DockerClient
from docker.errors import APIError, DockerException

from . import cache, firewall, machine, say
from .trouble import Trouble, Unfit

SOCKET = Path("/var/run/docker.sock")
EXEC_ROOT = Path("/run/devpreview-testbed")
RUN_FOLDERS = [EXEC_ROOT, Path("/run/docker"), Path("/run/containerd")]
"""Where an engine keeps what lives as long as it runs; the latter two it shares with any other engine."""

WRAPPER = Path(__file__).parent / "runc-without-resource-capability"
LABEL = "devpreview.testbed"
"""The label of all that the testbed makes in an engine."""

ROLE = f"{LABEL}.role"
"""The label that says what a container of the testbed's is for."""

NODE_LABEL = "io.x-k8s.kind.cluster"
"""kind's label of the nodes of a cluster; its value is the cluster's name."""

PACKAGES = {"dockerd": "docker.io", "containerd": "containerd", "runc": "runc", "iptables": "iptables"}
ENTITLE = "join the group `docker` and log in anew, or be root"
GET_DOCKER = "start Docker (https://docs.docker.com/engine/install tells how to get it), then run this again"
FORWARDING = "net.ipv4.ip_forward"
"""The setting that an engine turns on."""

START = 60.0
"""Seconds an engine has to answer after it was started; one that was killed looks through all it holds first."""

ANSWER = 5
"""Seconds an engine has to answer the question whether it is there."""

WORK = 600
"""Seconds an engine may be silent over a piece of work: a build's longest step."""


def folder() -> Path:
    """Return where an engine of our own has its configuration and data."""
    return cache.root() / "engine"


def ready() -> DockerClient:
    """Return an engine that answers, started or installed where need be. Raises Unfit where that is impossible."""
    client = alive() or _started()
    if not shutil.which("docker"):
        if not ours(client):
            raise Unfit("the command `docker`, by which kind drives the engine, is missing", hint="install Docker's command line")
        machine.install({"docker": "docker-cli"})
    return client


def alive() -> DockerClient | None:
    """Return the engine that this user's environment points at, if it answers.

    Raises Unfit where DOCKER_HOST points at one that does not: what is true of another engine must not be said of it.
    """
    try:
        with closing(docker.from_env(timeout=ANSWER)) as asked:
            asked.ping()
        return docker.from_env(timeout=WORK)
    except (DockerException, OSError) as error:
        host = os.environ.get("DOCKER_HOST")
        if host:
            raise Unfit(f"no Docker engine answers at DOCKER_HOST, {host}", hint="start it, or unset DOCKER_HOST") from error
        return None


def ours(client: DockerClient) -> bool:
    """Return whether an engine is the one that the testbed started: its data lies in our folder."""
    return Path(client.info()["DockerRootDir"]) == folder() / "data"


def process() -> int | None:
    """Return the process of our engine, found by its configuration file."""
    return next((pid for pid, words in _engines().items() if _is_ours(words)), None)


def _is_ours(words: list[str]) -> bool:
    return str(folder() / "daemon.json") in words


def _engines() -> dict[int, list[str]]:
    """Return the processes that are Docker engines of this machine, with their command lines."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                words = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
            except OSError:
                continue
            if Path(words[0]).name == "dockerd":
                found[int(entry.name)] = words
    return found


def _started() -> DockerClient:
    """Start an engine of our own where that does no harm; else say who must do what."""
    if SOCKET.exists() and not os.access(SOCKET, os.W_OK):
        raise Unfit(
            f"the Docker engine at {SOCKET} may not be used by this user", hint="join the group `docker` and log in anew, or be root"
        )
    if os.geteuid() != 0:
        raise Unfit(
            "no Docker engine answers",
            hint="start Docker (https://docs.docker.com/engine/install tells how to get it), then run this again",
        )
    machine.install(PACKAGES)
    others = [str(pid) for pid, words in _engines().items() if not _is_ours(words)]
    if others:
        raise Unfit(f"a Docker engine runs and does not answer (process {', '.join(others)})", hint="wait until it does, or end it")
    if Path("/run/systemd/system").exists():
        raise Unfit("Docker is installed, and its engine does not run", hint="systemctl start docker")
    return _start()


def _start() -> DockerClient:
    """Start our engine, and in it the nodes and registries that ran when it ended."""
    again = (folder() / "data").exists()
    with say.step("starting the Docker engine again" if again else "starting a Docker engine of the testbed's own") as step:
        folder().mkdir(parents=True, exist_ok=True)
        # one that is ending has to be gone, one that has just begun may answer yet
        deadline = time.monotonic() + START
        while (client := _wait(step)) is None:
            # what an engine leaves as it ends can be in the next one's way for some seconds
            if time.monotonic() > deadline:
                raise Trouble("the Docker engine ends as soon as it begins", hint=f"what it says: {cache.log('dockerd')}")
            _spawn()
            time.sleep(1)
        _wake(client)
    return client


def _spawn() -> None:
    """Begin an engine of our own, detached from this run."""
    machine.remember_absent(RUN_FOLDERS)
    firewall.remember()
    machine.change_setting(FORWARDING, "1")
    # an engine that was killed leaves these, and the next one takes their processes for alive
    for stale in (_pidfile(), EXEC_ROOT / "containerd" / "containerd.pid"):
        stale.unlink(missing_ok=True)
    (folder() / "daemon.json").write_text(json.dumps(_configuration(), indent=1))
    with cache.log("dockerd").open("ab") as log:
        command = ["dockerd", "--config-file", str(folder() / "daemon.json")]
        subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, cwd="/")


def _pidfile() -> Path:
    return folder() / "dockerd.pid"


def _configuration() -> dict[str, object]:
    written: dict[str, object] = {
        "data-root": str(folder() / "data"),
        "exec-root": str(EXEC_ROOT),
        "pidfile": str(_pidfile()),
        "hosts": [f"unix://{SOCKET}"],
        "registry-mirrors": [f"http://127.0.0.1:{cache.port('mirror')}"],
    }
    if machine.lacks_resource_capability():
        shutil.copy(WRAPPER, folder() / "runc")
        written["runtimes"] = {"without-resource-capability": {"path": str(folder() / "runc")}}
        written["default-runtime"] = "without-resource-capability"
    return written


def _wait(step: say.Step) -> DockerClient | None:
    """Wait for our engine to answer, as long as it is there; return None once it is not."""
    deadline = time.monotonic() + START
    while process() is not None:
        client = alive()
        if client and ours(client):
            return client
        if time.monotonic() > deadline:
            raise Trouble(f"the Docker engine does not answer within {START:.0f} s", hint=f"what it says: {cache.log('dockerd')}")
        step.note = "it does not answer"
        time.sleep(0.2)
    return None


def _wake(client: DockerClient) -> None:
    """Start the nodes and registries that do not run; kind lets a node restart only once."""
    for container in client.containers.list(all=True):
        if container.status != "running" and {NODE_LABEL, ROLE} & set(container.labels):
            try:
                container.start()
            except APIError as error:
                if NODE_LABEL in container.labels:  # whoever needs a registry starts it, and says what is wrong
                    say.line(f"  ! {container.name} does not start: {error.explanation}")


def end() -> None:
    """End our engine, gracefully, with all that runs in it."""
    pid = process()
    if pid is None:
        return
    with say.step("ending the Docker engine"):
        os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + START
        while process() is not None:
            if time.monotonic() > deadline:
                raise Trouble("the Docker engine does not end", hint=f"what it says: {cache.log('dockerd')}")
            time.sleep(0.1)


def erase() -> None:
    """End our engine and remove its data, its bridges and its rules of the packet filter; another's is left alone."""
    if not folder().exists():
        return
    # a killed engine's containers go on without it, and only a new one finds and ends them
    client = alive() if process() is not None else _start()
    if client is None or not ours(client):
        raise Trouble("our Docker engine runs and cannot be asked", hint="unset DOCKER_HOST, or end it and run this again")
    for container in client.containers.list(all=True):
        container.remove(force=True, v=True)
    client.networks.prune()
    end()
    if not _engines():
        firewall.undo()
        if shutil.which("ip"):
            subprocess.run(["ip", "link", "delete", "docker0"], capture_output=True, check=False)
        machine.remove_made(RUN_FOLDERS)
        SOCKET.unlink(missing_ok=True)
    machine.remove_with_mounts(folder())
