"""A cluster for the run, a namespace for each test, and what was in the namespace when a test failed."""

import json
import os
import re
import subprocess
import sys
import urllib.request
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from docker.client import DockerClient

from devpreview.manifests import names
from tests.cluster.manifests import Manifest
from tests.cluster.preview import PROJECT, Content, Project, fresh
from tests.testbed import cache, engine

FAILURES = Path(__file__).parents[2] / "build" / "failures"
"""Where the logs of failed tests go: a folder each."""


@dataclass(frozen=True)
class Cluster:
    """The smoke cluster: kubectl on its node, its registry and its ingress on loopback."""

    node: str
    registry: str
    ingress: str

    def kubectl(self, *words: str, feed: str = "", seconds: float = 60) -> subprocess.CompletedProcess[str]:
        """Run kubectl on the node, where every cluster that kind made has one."""
        return subprocess.run(
            ["docker", "exec", "-i", self.node, "kubectl", "--kubeconfig=/etc/kubernetes/admin.conf", *words],
            input=feed,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )


@dataclass(frozen=True)
class Namespace:
    """A namespace of one test."""

    cluster: Cluster
    name: str

    def kubectl(self, *words: str, feed: str = "", seconds: float = 60) -> str:
        """Run kubectl in the namespace and return its answer; a refusal fails the test."""
        done = self.cluster.kubectl("-n", self.name, *words, feed=feed, seconds=seconds)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def apply(self, *manifests: Manifest) -> None:
        """Create objects."""
        self.kubectl("apply", "--server-side", "-f", "-", feed=json.dumps({"apiVersion": "v1", "kind": "List", "items": manifests}))

    def wait(self, condition: str, thing: str, seconds: int = 120) -> None:
        """Wait until an object says so."""
        self.kubectl("wait", f"--for={condition}", thing, f"--timeout={seconds}s", seconds=seconds + 10)

    def served(self, host: str, path: str = "/") -> str:
        """Return what the ingress serves for a host, asked from this machine."""
        request = urllib.request.Request(f"{self.cluster.ingress}{path}", headers={"Host": host})
        with urllib.request.urlopen(request, timeout=5) as answer:
            body: bytes = answer.read()
        return body.decode()


@pytest.fixture(scope="session")
def cluster(pytestconfig: pytest.Config) -> Cluster:
    """Have the smoke cluster ready; a cold start takes minutes and says how far it is."""
    capture = pytestconfig.pluginmanager.getplugin("capturemanager")
    assert capture is not None
    with capture.global_and_fixture_disabled():
        told = run_testbed("up")
    exported = dict(re.findall(r"^export (\w+)=(.*)$", told, re.MULTILINE))
    return Cluster(node=exported["TESTBED_NODE"], registry=exported["TESTBED_REGISTRY"], ingress=exported["TESTBED_INGRESS"])


@pytest.fixture(scope="session")
def docker(cluster: Cluster) -> Iterator[DockerClient]:
    """Give the engine that the cluster runs in; the one client outlives an engine that ends and comes back."""
    assert cluster
    with closing(engine.ready()) as client:
        yield client


def printed(docker: DockerClient, image: str, *command: str) -> bytes:
    """Run a command in a container of its own and return what it printed: read before the container is removed, or some may be lost."""
    docker.images.pull(image)
    container = docker.containers.create(image, list(command))
    try:
        container.start()
        assert container.wait()["StatusCode"] == 0
        output: bytes = container.logs(stderr=False)
        return output
    finally:
        container.remove(force=True)


def run_testbed(*words: str) -> str:
    """Run the testbed and return its answer; what it says on the way goes to the terminal."""
    return subprocess.run([sys.executable, "-m", "tests.testbed", *words], stdout=subprocess.PIPE, text=True, check=True).stdout


@pytest.fixture
def namespace(cluster: Cluster, request: pytest.FixtureRequest) -> Iterator[Namespace]:
    """Give a test a namespace of its own, gone afterwards; its objects and logs are kept if the test fails."""
    here = Namespace(cluster, f"test-{uuid.uuid4().hex[:8]}")
    assert cluster.kubectl("create", "namespace", here.name).returncode == 0
    yield here
    end(here, request.node)


@dataclass(frozen=True)
class Previews:
    """The cluster that devpreview made, and the configuration that leads to it."""

    cluster: Cluster
    configuration: Path

    def project(self, root: Path, content: Content, name: str = PROJECT) -> Project:
        """Return a project in a folder that is empty still, with a preview of its own."""
        content(root)
        preview = fresh()
        return Project(Namespace(self.cluster, names.namespace(name, preview)), self.configuration, root, preview, name)


@pytest.fixture(scope="module")
def previews(cluster: Cluster) -> Previews:
    """Have the cluster ready that the configuration names; it is kept, for whoever comes next."""
    assert cluster
    configuration = Path(os.environ.get("DEVPREVIEW_CONFIG") or cache.root() / "config.yaml")
    environ = {**os.environ, "DEVPREVIEW_CONFIG": str(configuration)}
    line = [sys.executable, "-m", "devpreview", "cluster", "up", "--output", "json"]
    done = subprocess.run(line, env=environ, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    return Previews(Cluster(f"{told['cluster']}-control-plane", told["registry"], told["ingress"]), configuration)


Made = Callable[[Content], Project]
"""Makes a project of some content, with a preview of its own."""


@pytest.fixture
def made(previews: Previews, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Made]:
    """Give a test projects of its own; their previews are gone afterwards."""
    projects: list[Project] = []

    def make(content: Content) -> Project:
        projects.append(previews.project(tmp_path_factory.mktemp("project"), content))
        return projects[-1]

    yield make
    for each in projects:
        end(each.namespace, request.node)


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember that a test failed, for the fixtures that clean up after it, or after all tests of its module."""
    report: pytest.TestReport = yield  # type: ignore[assignment]
    if call.when == "call" and report.failed:
        for node in item.listchain():
            node.stash[FAILED] = True
    return report  # type: ignore[return-value]


def end(namespace: Namespace, node: pytest.Item | pytest.Module) -> None:
    """Delete a namespace, having kept its objects, events and logs if a test that used it failed."""
    if node.stash.get(FAILED, False):
        folder = FAILURES / re.sub(r"\W+", "-", node.name)
        _export(namespace, folder)
        if isinstance(node, pytest.Item):
            node.add_report_section("teardown", "namespace", f"its objects, events and logs: {os.path.relpath(folder)}")
    namespace.cluster.kubectl("delete", "namespace", namespace.name, "--ignore-not-found", "--wait=false")


def _export(namespace: Namespace, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    told = {
        "objects.yaml": ("get", "all,pvc,ingress", "-o", "yaml"),
        "events.txt": ("get", "events", "--sort-by=.lastTimestamp"),
        "pods.txt": ("describe", "pods"),
    }
    for file, words in told.items():
        (folder / file).write_text(namespace.kubectl(*words))
    for pod in namespace.kubectl("get", "pods", "-o", "name").split():
        logs = namespace.cluster.kubectl("-n", namespace.name, "logs", pod, "--all-containers", "--prefix")
        (folder / f"{pod.partition('/')[2]}.log").write_text(logs.stdout + logs.stderr)
