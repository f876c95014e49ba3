"""Clusters of our own: made, mended, beside each other, gone; and what an image and a public name come to in them."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from docker.client import DockerClient
from docker.errors import NotFound

from devpreview.manifests import names
from tests.testbed import cache

pytestmark = pytest.mark.cluster

BUSYBOX = "busybox:1.35"
NAME = f"devpreview-own-{os.getuid()}"
"""A cluster for these tests, beside the one that a person may use."""


@dataclass(frozen=True)
class Devpreview:
    """The program, with a configuration of its own."""

    configuration: Path

    def run(self, *words: str, code: int = 0) -> str:
        """Run a command line and return its answer; another exit code fails the test."""
        environ = {**os.environ, "DEVPREVIEW_CONFIG": str(self.configuration)}
        done = subprocess.run(
            [sys.executable, "-m", "devpreview", *words], env=environ, capture_output=True, text=True, timeout=400, check=False
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def answer(self, *words: str) -> Any:
        """Return what a command answers in JSON, after its events."""
        return json.loads(self.run(*words, "--output", "json").splitlines()[-1])

    def kubectl(self, docker: DockerClient, *words: str, feed: object = None, name: str = NAME) -> str:
        """Run kubectl on a cluster's node."""
        place = ["docker", "exec", "-i", f"{name}-control-plane", "kubectl", "--kubeconfig=/etc/kubernetes/admin.conf", *words]
        assert docker.ping()
        done = subprocess.run(place, input=json.dumps(feed), capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def devpreview(docker: DockerClient, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Devpreview]:
    """Give the program with this machine's images and ports to be chosen; all that it made is gone afterwards."""
    told = yaml.safe_load((cache.root() / "config.yaml").read_text())
    local = {key: told["local"][key] for key in ("node_image", "kind")}
    local |= {
        "cluster": NAME,
        "registry": {"image": told["local"]["registry"]["image"]},
        "ingress": {"image": told["local"]["ingress"]["image"]},
    }
    file = tmp_path_factory.mktemp("configuration") / "config.yaml"
    file.write_text(yaml.safe_dump({"local": local, "mirrors": told["mirrors"]}))
    here = Devpreview(file)
    yield here
    here.run("cluster", "down", "--yes")
    assert not left(docker, NAME)


@pytest.fixture(scope="module")
def up(devpreview: Devpreview) -> Any:
    """Have the cluster up, and give its answer."""
    return devpreview.answer("cluster", "up")


def left(docker: DockerClient, name: str) -> list[str]:
    """Return the containers and volumes of a cluster."""
    containers = [each.name for each in docker.containers.list(all=True) if each.name and each.name.startswith(f"{name}-")]
    volumes = [each.name for each in docker.volumes.list() if each.name and each.name.startswith(f"{name}-")]
    return [*containers, *volumes]


def uid(devpreview: Devpreview, docker: DockerClient) -> str:
    """Return the cluster's identity."""
    return devpreview.kubectl(docker, "get", "namespace", "kube-system", "--output=jsonpath={.metadata.uid}")


def test_a_cluster_that_is_up_is_found_again_with_its_ports(devpreview: Devpreview, docker: DockerClient, up: Any) -> None:
    identity = uid(devpreview, docker)
    assert devpreview.answer("cluster", "up") == up
    assert uid(devpreview, docker) == identity


def test_a_cluster_with_previews_is_not_deleted_unasked(devpreview: Devpreview, docker: DockerClient, up: Any) -> None:
    labels = names.labels(owner="7f3k9q2m", project="shop", preview="dev")
    preview = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "pv-shop-dev", "labels": labels}}
    devpreview.kubectl(docker, "create", "-f", "-", feed=preview)
    refused = json.loads(devpreview.run("cluster", "down", "--output", "json", code=4).splitlines()[-1])
    assert refused["error"] == f"with cluster {NAME} goes shop/dev"
    node = docker.containers.get(f"{NAME}-control-plane")
    node.pause()
    try:
        refused = json.loads(devpreview.run("cluster", "down", "--output", "json", code=4).splitlines()[-1])
        assert refused["error"] == f"with cluster {NAME} goes whatever previews it has, for it does not answer"
    finally:
        node.unpause()
    devpreview.kubectl(docker, "delete", "namespace", "pv-shop-dev")
    assert devpreview.answer("cluster", "up") == up


def test_two_commands_at_once_do_one_after_the_other(devpreview: Devpreview, up: Any) -> None:
    with ThreadPoolExecutor(2) as both:
        assert list(both.map(lambda _: devpreview.answer("cluster", "up"), range(2))) == [up, up]


def test_an_image_that_was_pushed_runs_by_its_digest_and_its_public_name_answers_in_a_pod(
    devpreview: Devpreview, docker: DockerClient, up: Any
) -> None:
    pushed = f"{up['registry']}/test/busybox"
    docker.images.get(BUSYBOX).tag(pushed, "here")
    for _ in docker.api.push(pushed, tag="here", stream=True):
        pass
    docker.images.remove(f"{pushed}:here")
    port = up["ingress"].rpartition(":")[2]
    pull = up["registry"].replace("127.0.0.1", "localhost")
    web = {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "web", "labels": {"app": "web"}},
        "spec": {
            "terminationGracePeriodSeconds": 0,
            "containers": [
                {
                    "name": "web",
                    "image": f"{pull}/test/busybox@{digest(up['registry'])}",
                    "command": ["sh", "-c", "echo hello > index.html; exec httpd -f -p 8000"],
                    "workingDir": "/tmp",
                }
            ],
        },
    }
    service = {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": "web"},
        "spec": {"selector": {"app": "web"}, "ports": [{"port": 80, "targetPort": 8000}]},
    }
    backend = {"service": {"name": "web", "port": {"number": 80}}}
    rule = {"host": "web-dev.shop.localhost", "http": {"paths": [{"path": "/", "pathType": "Prefix", "backend": backend}]}}
    route = {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": {"name": "web"}, "spec": {"rules": [rule]}}
    client = {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "client"},
        "spec": {
            "terminationGracePeriodSeconds": 0,
            "containers": [{"name": "client", "image": "python:3.11-slim", "command": ["sleep", "600"]}],
        },
    }
    devpreview.kubectl(docker, "apply", "-f", "-", feed={"apiVersion": "v1", "kind": "List", "items": [web, client, service, route]})
    devpreview.kubectl(docker, "wait", "--for=condition=Ready", "pod/web", "pod/client", "--timeout=100s")
    url = f"http://web-dev.shop.localhost:{port}/"
    asks = f"import urllib.request; print(urllib.request.urlopen({url!r}, timeout=5).read().decode(), end='')"
    assert devpreview.kubectl(docker, "exec", "client", "--", "python", "-c", asks) == "hello\n"
    request = urllib.request.Request(up["ingress"], headers={"Host": f"web-dev.shop.localhost:{port}"})
    with urllib.request.urlopen(request, timeout=5) as answered:
        assert answered.read() == b"hello\n"
    devpreview.kubectl(docker, "delete", "pod/web", "pod/client", "service/web", "ingress/web")


def digest(registry: str) -> str:
    """Return the digest of the image that was pushed."""
    accept = "application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json"
    request = urllib.request.Request(f"http://{registry}/v2/test/busybox/manifests/here", method="HEAD", headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=5) as answered:
        return str(answered.headers["Docker-Content-Digest"])


def test_the_doctor_finds_nothing_missing(devpreview: Devpreview, up: Any) -> None:
    assert up
    checks = {each["name"]: each for each in devpreview.answer("doctor")["checks"]}
    assert [each for each in checks.values() if each["verdict"] == "fail"] == []
    assert {"docker", "kind", "cgroup", "node", "cluster", "registry", "registry from the node", "ingress", "dns", "disk"} <= set(checks)


def test_the_kubeconfig_is_a_file_of_its_own(devpreview: Devpreview, up: Any) -> None:
    assert devpreview.run("kubeconfig").strip() == up["kubeconfig"]
    assert Path(up["kubeconfig"]).is_relative_to(devpreview.configuration.parent)


def test_the_status_tells_of_the_cluster(devpreview: Devpreview, up: Any) -> None:
    (state,) = devpreview.answer("cluster", "status")["clusters"]
    assert (state["state"], state["ingress"], state["registry"]) == ("running", up["ingress"], up["registry"])


@pytest.mark.parametrize("trouble", ["stop", "pause"])
def test_a_cluster_that_does_not_run_goes_on_with_its_ports(devpreview: Devpreview, docker: DockerClient, up: Any, trouble: str) -> None:
    identity = uid(devpreview, docker)
    for name in (f"{NAME}-control-plane", f"{NAME}-registry"):
        subprocess.run(["docker", trouble, name], check=True, capture_output=True)
    assert devpreview.answer("cluster", "up") == up
    assert uid(devpreview, docker) == identity


@pytest.mark.slow
def test_a_half_made_cluster_is_made_anew_with_its_ports(devpreview: Devpreview, docker: DockerClient, up: Any) -> None:
    identity = uid(devpreview, docker)
    docker.containers.get(f"{NAME}-control-plane").exec_run(["rm", "/kind/devpreview-whole"])
    assert devpreview.answer("cluster", "up") == up
    assert uid(devpreview, docker) != identity


@pytest.mark.slow
def test_a_second_cluster_stands_beside_the_first_and_is_a_target_by_its_name(
    devpreview: Devpreview, docker: DockerClient, up: Any
) -> None:
    far = devpreview.answer("cluster", "up", "--second", "far")
    assert not {far["registry"], far["ingress"], far["kubeconfig"]} & {up["registry"], up["ingress"], up["kubeconfig"]}
    assert devpreview.run("kubeconfig", "-t", "far").strip() == far["kubeconfig"]
    assert [each["name"] for each in devpreview.answer("cluster", "status")] == [NAME, f"{NAME}-far"]
    devpreview.run("cluster", "down", "--second", "far")
    assert not left(docker, f"{NAME}-far")
    assert devpreview.answer("cluster", "up") == up


def test_a_cluster_that_somebody_else_made_is_left_alone(devpreview: Devpreview, docker: DockerClient) -> None:
    name = f"{NAME}-theirs"
    theirs = docker.containers.create(BUSYBOX, name=f"{name}-control-plane", labels={"io.x-k8s.kind.cluster": name})
    try:
        devpreview.run("cluster", "up", "--second", "theirs", code=4)
        devpreview.run("cluster", "down", "--second", "theirs", code=4)
        theirs.reload()
        assert theirs.status == "created"
    finally:
        with suppress(NotFound):
            theirs.remove(force=True)


def test_without_an_engine_the_target_is_not_available(devpreview: Devpreview, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "unix:///there-is-none")
    devpreview.run("cluster", "up", code=3)
    devpreview.run("cluster", "status", code=3)
    devpreview.run("doctor", code=3)
