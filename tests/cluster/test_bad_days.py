"""Days on which the testbed finds things other than it left them."""

import os
import re
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from docker.client import DockerClient

from tests.cluster.conftest import Cluster, Namespace, run_testbed
from tests.cluster.manifests import pod
from tests.testbed import cache, engine, registries
from tests.testbed import cluster as smoke

pytestmark = pytest.mark.cluster

BACK = 180.0
"""Seconds within which cluster and registry are back after the engine was gone; whatever else runs in it comes back beside them."""


@pytest.fixture
def own_engine(cluster: Cluster, docker: DockerClient) -> Cluster:
    """Give the cluster only where the testbed started the engine itself: another's engine is not ours to end."""
    if not engine.ours(docker):
        pytest.skip("the engine was there before the testbed")
    return cluster


def end_engine(how: signal.Signals) -> None:
    """Send the testbed's engine a signal and wait until it is gone."""
    process = engine.process()
    assert process
    handle = os.pidfd_open(process)
    os.kill(process, how)
    assert select.select([handle], [], [], 30)[0], f"process {process} does not end"
    os.close(handle)


def lasting(docker: DockerClient) -> dict[str, str]:
    """Return the containers that are to come back with their engine: name → id."""
    there = docker.containers.list()
    return {str(each.name): str(each.id) for each in there if each.attrs["HostConfig"]["RestartPolicy"]["Name"] not in ("", "no")}


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM], ids=["killed", "ended"])
@pytest.mark.usefixtures("own_engine")
def test_an_engine_that_is_gone_comes_back_with_cluster_and_registry_as_they_were(
    how: signal.Signals, namespace: Namespace, docker: DockerClient
) -> None:
    before = lasting(docker)
    assert {smoke.NODE, registries.name("registry")} <= set(before)
    name = f"kept-{how.name.lower()}"
    namespace.kubectl("create", "configmap", name)
    end_engine(how)
    began = time.monotonic()
    run_testbed("up")
    assert time.monotonic() - began <= BACK
    assert lasting(docker) == before
    namespace.kubectl("delete", "configmap", name)
    namespace.apply(pod("asks-once", "python:3.11-slim", ["python", "-c", "import socket; socket.gethostbyname('kubernetes.default')"]))
    namespace.wait("jsonpath={.status.phase}=Succeeded", "pod/asks-once", seconds=30)


def test_a_run_that_begins_while_the_engine_is_ending_waits_for_its_end(own_engine: Cluster) -> None:
    process = engine.process()
    assert process
    os.kill(process, signal.SIGTERM)
    run_testbed("up")
    assert engine.process() != process
    assert own_engine.kubectl("get", "--raw", "/readyz").stdout == "ok"


def test_a_paused_node_goes_on_as_it_was(cluster: Cluster, docker: DockerClient) -> None:
    node = docker.containers.get(smoke.NODE)
    node.pause()
    run_testbed("up")
    assert docker.containers.get(smoke.NODE).id == node.id
    assert cluster.kubectl("get", "--raw", "/readyz").stdout == "ok"


def test_an_empty_kubeconfig_is_made_anew(cluster: Cluster) -> None:
    smoke.kubeconfig().write_text("")
    run_testbed("up")
    assert smoke.NAME in smoke.kubeconfig().read_text()
    assert cluster.kubectl("get", "--raw", "/readyz").stdout == "ok"


def test_a_half_made_cluster_is_made_anew(cluster: Cluster, docker: DockerClient) -> None:
    half = docker.containers.get(smoke.NODE)
    half.exec_run(["rm", smoke.MARK])
    assert "half made" in run_testbed("status")
    run_testbed("up")
    assert docker.containers.get(smoke.NODE).id != half.id
    assert cluster.kubectl("get", "--raw", "/readyz").stdout == "ok"


def test_a_cluster_that_is_there_is_left_as_it_is(cluster: Cluster, namespace: Namespace) -> None:
    assert cluster.kubectl("get", "namespace", namespace.name).returncode == 0
    run_testbed("up")
    assert cluster.kubectl("get", "namespace", namespace.name).returncode == 0


def test_two_runs_at_once_end_as_one_would(cluster: Cluster) -> None:
    runs = [subprocess.Popen([sys.executable, "-m", "tests.testbed", "up"], stdout=subprocess.PIPE, text=True) for _ in range(2)]
    told = [run.communicate(timeout=120)[0] for run in runs]
    assert [run.returncode for run in runs] == [0, 0]
    assert told[0] == told[1]
    assert f"TESTBED_NODE={cluster.node}" in told[0]


def await_start(*filters: str) -> str:
    """Wait until a container starts, or has within the last second, and return its id."""
    which = [f"--filter={each}" for each in ("type=container", "event=start", *filters)]
    asking = ["docker", "events", "--format={{.ID}}", f"--since={time.time() - 1:.0f}", *which]
    with subprocess.Popen(asking, stdout=subprocess.PIPE, text=True) as events:
        assert events.stdout is not None
        started = events.stdout.readline().strip()
        events.terminate()
    return started


BUILD = """
import sys
from pathlib import Path
from tests.testbed import cache, engine, images

with cache.lock():
    images.build(engine.ready(), "half-built:latest", Path(sys.argv[1]), "key")
"""


def test_a_build_that_the_engine_did_not_survive_leaves_no_container_after_the_next_run(
    own_engine: Cluster, tmp_path: Path, docker: DockerClient
) -> None:
    (tmp_path / "Dockerfile").write_text("FROM busybox:1.35\nRUN echo begun && sleep 600\n")
    build = subprocess.Popen([sys.executable, "-c", BUILD, str(tmp_path)], stderr=subprocess.PIPE, text=True)
    begun = await_start()
    end_engine(signal.SIGKILL)
    assert build.wait(timeout=60) != 0
    assert build.stderr is not None
    build.stderr.close()
    run_testbed("up")
    left = [container.id for container in docker.containers.list(all=True)]
    assert begun not in left
    assert own_engine.kubectl("get", "--raw", "/readyz").stdout == "ok"


@pytest.mark.usefixtures("cluster")
def test_a_user_without_rights_on_the_engine_is_told_what_to_do() -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can become another user")
    unentitled = "import os; from tests.testbed.__main__ import main; os.setgroups([]); os.setgid(65534); os.setuid(65534); main()"
    with tempfile.TemporaryDirectory() as home:
        Path(home).chmod(0o777)
        nobody = {**os.environ, "HOME": home, "XDG_CACHE_HOME": home}
        done = subprocess.run([sys.executable, "-c", unentitled, "up"], env=nobody, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 3, done.stderr
    assert "may not be used by this user" in done.stderr
    assert "→ join the group `docker`" in done.stderr


@pytest.fixture
def registry_port(cluster: Cluster, docker: DockerClient) -> Iterator[int]:
    """Give the port of the cluster's registry, and the registry its port back."""
    assert str(cache.port("registry")) in cluster.registry
    port = cache.port("registry")
    yield port
    docker.containers.get(registries.name("registry")).remove(force=True)
    cache.keep_port("registry", port)
    registries.run(docker, "registry")
    run_testbed("up")


def test_a_registry_whose_port_is_taken_moves_to_the_next_free_one(registry_port: int, docker: DockerClient) -> None:
    docker.containers.get(registries.name("registry")).stop(timeout=2)
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", registry_port))
        other.listen()
        moved = registries.run(docker, "registry")
    assert moved != registry_port
    with urllib.request.urlopen(f"http://127.0.0.1:{moved}/v2/", timeout=10) as answer:
        assert answer.status == 200


def test_down_leaves_nothing_running_and_up_brings_all_back(cluster: Cluster, docker: DockerClient) -> None:
    others = {container.name for container in docker.containers.list()} - {smoke.NODE, *map(registries.name, registries.PURPOSES)}
    run_testbed("down")
    assert engine.process() is None or {container.name for container in docker.containers.list()} == others
    assert not smoke.kubeconfig().exists()
    run_testbed("up")
    assert cluster.kubectl("get", "--raw", "/readyz").stdout == "ok"


@pytest.mark.slow
def test_a_run_killed_while_it_creates_the_cluster_is_continued_by_the_next(cluster: Cluster, docker: DockerClient) -> None:
    smoke.down(docker)
    killed = subprocess.Popen([sys.executable, "-m", "tests.testbed", "up"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    await_start(f"container={smoke.NODE}")
    killed.kill()
    killed.wait()
    run_testbed("up")
    assert cluster.kubectl("get", "--raw", "/readyz").stdout == "ok"


KIND = "from tests.testbed import cache, programs\nwith cache.lock(): programs.kind()"


@pytest.mark.slow
def test_a_killed_compile_is_continued_where_it_was(tmp_path: Path) -> None:
    without_kind = os.pathsep.join(folder for folder in os.environ["PATH"].split(os.pathsep) if not Path(folder, "kind").exists())
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "PATH": without_kind}
    totals = []
    for done_enough in (20, 0):
        compiling = subprocess.Popen([sys.executable, "-c", KIND], stderr=subprocess.PIPE, text=True, env=environment)
        assert compiling.stderr is not None
        counts = (re.search(r"(\d+) of (\d+) packages", line) for line in compiling.stderr)
        done, total = next((int(count[1]), int(count[2])) for count in counts if count and int(count[1]) >= done_enough)
        assert done <= total
        totals.append(total)
        compiling.kill()
        compiling.communicate()
    assert totals[1] <= totals[0] - 20
