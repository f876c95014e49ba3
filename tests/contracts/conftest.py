"""Three clusters behind one door: the store in memory, the real client before its HTTP face, and the real API server."""

import re
import subprocess
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from devpreview.kube.client import connect
from devpreview.kube.door import Cluster, Finished, Object, Outdated
from devpreview.streams import Interrupted, Stop
from tests.cluster.conftest import cluster, run_testbed
from tests.contracts.kubelet import Kubelet, Programs, Run
from tests.contracts.memory import Memory
from tests.contracts.server import CONTEXT, RealClock, Server, going_on
from tests.contracts.world import World

__all__ = ["cluster"]

HERE = "test-contract"

PATIENCE = 90.0
"""Seconds that something in a cluster may take."""


class Shell(Programs):
    """Containers whose commands run on this machine, those that end at once."""

    def run(self, pod: Object, container: str) -> Run:
        """Run a container's command to its end; one that sleeps does so for ever."""
        command = _command(pod, container)
        while command[0] == "sleep":
            yield None
        done = subprocess.run(command, capture_output=True, timeout=20, check=False)
        yield from done.stdout.splitlines()
        return done.returncode

    def ready(self, pod: Object, container: str) -> bool:
        """Run a container's probe."""
        probe = next(each for each in pod["spec"]["containers"] if each["name"] == container)["readinessProbe"]
        return subprocess.run(probe["exec"]["command"], capture_output=True, timeout=20, check=False).returncode == 0

    def execute(self, pod: Object, container: str, command: Sequence[str], feed: bytes) -> Finished:
        """Run a command."""
        assert _command(pod, container)
        done = subprocess.run(command, input=feed, capture_output=True, timeout=20, check=False)
        return Finished(done.returncode, done.stdout, done.stderr)


def _command(pod: Object, container: str) -> list[str]:
    everyone = (*pod["spec"].get("initContainers", []), *pod["spec"]["containers"])
    command: list[str] = next(each for each in everyone if each["name"] == container)["command"]
    return command


@dataclass(frozen=True, slots=True)
class Place:
    """A cluster, a namespace in it, and the scope in which a test waits for what happens there."""

    cluster: Cluster
    namespace: str
    stop: Stop
    end: Callable[[], object]
    """End the scope, as a person would from elsewhere."""

    def get(self, kind: str, name: str) -> Object:
        """Return an object that is there."""
        thing = self.cluster.get(kind, name, self.namespace)
        assert thing is not None, f"{kind} {name} is not there"
        return thing

    def edit(self, kind: str, name: str, change: Callable[[Object], object]) -> Object:
        """Change an object as its newest version is, whoever else writes to it meanwhile."""
        while True:
            thing = self.get(kind, name)
            change(thing)
            try:
                return self.cluster.replace(thing)
            except Outdated:
                self.stop.check()

    def until(self, kind: str, name: str, so: Callable[[Object], object]) -> Object:
        """Wait until an object is as a test wants it."""
        with self.stop.child(PATIENCE) as scope:
            while True:
                thing = self.cluster.get(kind, name, self.namespace)
                if thing and so(thing):
                    return thing
                scope.wait(0.1)

    def until_gone(self, kind: str, name: str, namespace: str | None = None) -> None:
        """Wait until an object is not there any more."""
        with self.stop.child(PATIENCE) as scope:
            while self.cluster.get(kind, name, self.namespace if namespace is None else namespace):
                scope.wait(0.1)

    def pods(self, labels: str) -> list[Object]:
        """Return the pods that a selector takes."""
        return list(self.cluster.list("Pod", self.namespace, labels).items)

    def until_pod(self, labels: str, so: Callable[[Object], object]) -> Object:
        """Wait until one pod is as a test wants it."""
        with self.stop.child(PATIENCE) as scope:
            while not (found := [pod for pod in self.pods(labels) if so(pod)]):
                scope.wait(0.1)
        return found[0]


@pytest.fixture(scope="session")
def kubeconfig(cluster: object) -> Path:
    """Give what leads to the real cluster."""
    assert cluster
    (found,) = re.findall(r"^export KUBECONFIG=(.*)$", run_testbed("up"), re.MULTILINE)
    return Path(found)


@pytest.fixture(params=["memory", "http", pytest.param("real", marks=pytest.mark.cluster)])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Give each kind of cluster in turn."""
    match request.param:
        case "memory":
            world = World(1, Shell())
            world.memory.forget()
            yield _place(world.cluster(), world.stop)
        case "http":
            memory = Memory(RealClock())
            memory.forget()
            kubelet = Kubelet(memory, Shell())
            stop = Stop()
            with ExitStack() as opened:
                server = opened.enter_context(Server(memory, kubelet))
                opened.enter_context(going_on(kubelet))
                yield _place(
                    opened.enter_context(connect(server.kubeconfig(tmp_path / "kubeconfig"), CONTEXT, agent="contract", stop=stop)), stop
                )
        case _:
            kubeconfig = request.getfixturevalue("kubeconfig")
            context = yaml.safe_load(kubeconfig.read_text())["current-context"]
            stop = Stop()
            with connect(kubeconfig, context, agent="contract", stop=stop) as client:
                here = _place(client, stop, f"test-{uuid.uuid4().hex[:8]}")
                yield here
            with connect(kubeconfig, context, agent="contract", stop=Stop()) as client:
                namespace = client.get("Namespace", here.namespace)
                assert namespace
                client.delete("Namespace", here.namespace, uid=namespace["metadata"]["uid"])


def _place(door: Cluster, stop: Stop, name: str = HERE) -> Place:
    door.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})
    return Place(door, name, stop, lambda: stop.set(Interrupted("interrupted")))
