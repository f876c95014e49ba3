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
from pathlib import Path

import docker
from docker.client import DockerClient
from docker.errors import DockerException
from docker.models.containers import Container

from . import cache, machine, say
from .trouble import Trouble, Unfit

FOLDER = cache.ROOT / "engine"
PIDFILE = FOLDER / "dockerd.pid"
SOCKET = Path("/var/run/docker.sock")
RUN_FOLDERS = (Path("/run/devpreview-testbed"), Path("/run/docker"), Path("/run/containerd"))
"""Where an engine keeps what lives as long as it runs."""

WRAPPER = Path(__file__).parent / "runc-without-resource-capability"
PACKAGES = {
    "dockerd": "docker.io",
    "containerd": "containerd",
    "runc": "runc",
    "iptables": "iptables",
}
FORWARDING = "net.ipv4.ip_forward"
"""The switch an engine turns on; where it was off, the engine also drops what it does not forward itself."""

START = 60.0
"""Seconds an engine has to answer after it was started; one that was killed looks through all it holds first."""


def ready() -> DockerClient:
    """Return an engine that answers, started or installed where need be. Raises Unfit where that is impossible."""
    client = _found_or_started()
    # kind drives the engine by its command, which some distributions package apart
    machine.install({"docker": "docker-cli"})
    return client


def _found_or_started() -> DockerClient:
    answering, why_not = _ask()
    if answering:
        return answering
    if SOCKET.exists() and not os.access(SOCKET, os.W_OK):
        raise Unfit(
            f"the Docker engine at {SOCKET} may not be used by this user",
            hint="join the group `docker` and log in anew, or run this as root",
        )
    if os.environ.get("DOCKER_HOST"):
        raise Unfit(f"no Docker engine answers at DOCKER_HOST: {why_not}", hint="start it, or unset DOCKER_HOST")
    if os.geteuid() != 0:
        raise Unfit(
            "no Docker engine answers",
            hint="start Docker (https://docs.docker.com/engine/install tells how to get it), then run this again",
        )
    machine.install(PACKAGES)
    answering, _ = _ask()
    if answering:
        return answering
    if Path("/run/systemd/system").exists():
        raise Unfit("Docker is installed, and its engine does not run", hint="systemctl start docker")
    return _start()


def alive() -> DockerClient | None:
    """Return the engine if one answers."""
    return _ask()[0]


def _ask() -> tuple[DockerClient | None, str]:
    try:
        client = docker.from_env(timeout=600)
        client.ping()
    except (DockerException, OSError) as error:
        return None, str(error)
    return client, ""


def ours() -> bool:
    """Return whether an engine that the testbed started is running."""
    return _running() is not None


def _running() -> int | None:
    """Return the process of our engine; the number in its file may be another program's by now."""
    try:
        pid = int(PIDFILE.read_text())
        command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except (FileNotFoundError, ProcessLookupError, ValueError):
        return None
    return pid if str(FOLDER / "daemon.json").encode() in command else None


def _start() -> DockerClient:
    """Start an engine of our own and bring back the nodes and registries that it holds."""
    again = (FOLDER / "data").exists()
    with say.step("starting the Docker engine again" if again else "starting a Docker engine of the testbed's own") as step:
        FOLDER.mkdir(parents=True, exist_ok=True)
        machine.remember(FORWARDING)
        if _running() is None:
            _clear_the_dead()
            (FOLDER / "daemon.json").write_text(json.dumps(_configuration(), indent=1))
            with cache.log("dockerd").open("ab") as log:
                subprocess.Popen(
                    ["dockerd", "--config-file", str(FOLDER / "daemon.json")],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                    cwd="/",
                )
        client = _wait(step)
        _wake(client)
    return client


def _configuration() -> dict[str, object]:
    written: dict[str, object] = {
        "data-root": str(FOLDER / "data"),
        "exec-root": str(RUN_FOLDERS[0]),
        "pidfile": str(PIDFILE),
        "hosts": [f"unix://{SOCKET}"],
        "registry-mirrors": [f"http://127.0.0.1:{cache.port('mirror')}"],
    }
    if machine.lacks_resource_capability():
        shutil.copy(WRAPPER, FOLDER / "runc")
        written["runtimes"] = {"without-resource-capability": {"path": str(FOLDER / "runc")}}
        written["default-runtime"] = "without-resource-capability"
    return written


def _clear_the_dead() -> None:
    """Remove what a killed engine leaves and a new one stumbles over; its containers' shims hold their ports."""
    for stale in (PIDFILE, SOCKET, RUN_FOLDERS[0] / "containerd" / "containerd.pid"):
        stale.unlink(missing_ok=True)


def _wait(step: say.Step) -> DockerClient:
    deadline = time.monotonic() + START
    while time.monotonic() < deadline:
        client, why = _ask()
        if client:
            return client
        step.note = why[:80]
        time.sleep(0.2)
    raise Trouble(f"the Docker engine did not answer within {START:.0f} s", hint=f"what it says: {cache.log('dockerd')}")


def _wake(client: DockerClient) -> None:
    """Start the nodes and registries that ran when the engine ended; kind lets a node restart only once."""
    for container in client.containers.list(all=True):
        if container.status != "running" and _holds_a_cluster(container):
            container.start()


def _holds_a_cluster(container: Container) -> bool:
    policy = container.attrs["HostConfig"]["RestartPolicy"]["Name"]
    return "io.x-k8s.kind.cluster" in container.labels or policy == "always"


def end() -> None:
    """End our engine, gracefully, with all that runs in it."""
    pid = _running()
    if pid is None:
        return
    with say.step("ending the Docker engine"):
        os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + START
        while _running() is not None:
            if time.monotonic() > deadline:
                raise Trouble("the Docker engine does not end", hint=f"what it says: {cache.log('dockerd')}")
            time.sleep(0.1)


def erase() -> None:
    """End our engine and remove its data, its bridge and its rules of the packet filter."""
    if not FOLDER.exists():
        return
    if not ours() and alive() is None:
        _start()  # a killed engine's containers go on without it; only a new one finds and ends them
    client = alive()
    if client and ours():
        for container in client.containers.list(all=True):
            container.remove(force=True, v=True)
        client.networks.prune()
        end()
    cache.remove(FOLDER)
    if alive() is None:
        for left in (SOCKET, *RUN_FOLDERS):
            cache.remove(left)
        subprocess.run(["ip", "link", "delete", "docker0"], capture_output=True, check=False)
        _drop_rules()


def _drop_rules() -> None:
    """Take the engine's chains and rules out of the packet filter, and leave all others as they are."""
    saved = subprocess.run(["iptables-save"], capture_output=True, text=True, check=False).stdout
    kept = [line for line in saved.splitlines() if "DOCKER" not in line and "docker0" not in line and " br-" not in line]
    if machine.changes()[1].get(FORWARDING) == "0":
        kept = [line.replace(":FORWARD DROP", ":FORWARD ACCEPT") for line in kept]
    subprocess.run(["iptables-restore"], input="\n".join([*kept, ""]), capture_output=True, text=True, check=False)
