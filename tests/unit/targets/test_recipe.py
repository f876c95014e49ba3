"""What a cluster is made from: what kind is told, and what its node is told."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from devpreview.errors import UsageWrong
from devpreview.targets.config import Beside, Configuration, Ingress, Local
from devpreview.targets.recipe import MARK, introduction, kind_configuration, minor_version, recipe

CONFIGURATION = Configuration(
    Path("/clusters"),
    Local("shopping", "kindest/node:v1.37.0", registry=Beside(push="127.0.0.1:5005", pull="localhost:5005"), ingress=Ingress(port=8090)),
)


def kubelet(image: str, cgroup: str) -> dict[str, Any]:
    told = kind_configuration(recipe(Configuration(Path("/clusters"), Local(node_image=image))), 8080, cgroup=cgroup)
    patches = told["nodes"][0].get("kubeadmConfigPatches", ["{}"])
    patch: dict[str, Any] = json.loads(patches[0])
    return {key: value for key, value in patch.items() if key not in {"apiVersion", "kind"}}


def test_only_this_machine_reaches_a_cluster() -> None:
    told = kind_configuration(recipe(CONFIGURATION), 8090, cgroup="2")
    assert told["networking"]["apiServerAddress"] == "127.0.0.1"
    (node,) = told["nodes"]
    assert node["image"] == "kindest/node:v1.37.0"
    assert node["extraPortMappings"] == [{"containerPort": 80, "hostPort": 8090, "listenAddress": "127.0.0.1", "protocol": "TCP"}]


def test_a_node_carries_our_mark_from_its_birth_on() -> None:
    told = kind_configuration(recipe(CONFIGURATION), 8090, cgroup="2")
    assert [mount["containerPath"] for mount in told["nodes"][0]["extraMounts"]] == [MARK]


def test_a_kubelet_is_told_only_what_its_version_knows() -> None:
    soon = {"crashLoopBackOff": {"maxContainerRestartPeriod": "10s"}}
    assert kubelet("kindest/node:v1.37.0", "2") == soon
    assert kubelet("kindest/node:v1.37.0", "1") == {"failCgroupV1": False, **soon}
    assert kubelet("made/node:v1.34.4-1", "2") == {**soon, "featureGates": {"KubeletCrashLoopBackOffMax": True}}
    assert kubelet("kindest/node:v1.30.0", "1") == {}
    assert kubelet("made/node:newest", "2") == {}
    assert kubelet("made/node:newest", "1") == {"failCgroupV1": False}


def test_a_version_is_read_from_a_tag_that_names_one() -> None:
    assert minor_version("kindest/node:v1.34.4@sha256:1.2") == 34
    assert minor_version("host:5000/node:1.36") == 36
    assert minor_version("kindest/node") is None


def test_a_second_cluster_chooses_its_own_ports() -> None:
    first, second = recipe(CONFIGURATION), recipe(CONFIGURATION, "far")
    assert (first.name, second.name) == ("shopping", "shopping-far")
    assert first.registry.push == "127.0.0.1:5005"
    assert (second.registry.push, second.ingress.port) == ("", 0)
    assert not {first.node, first.beside, first.kubeconfig} & {second.node, second.beside, second.kubeconfig}


def test_the_name_of_a_second_cluster_is_checked() -> None:
    with pytest.raises(UsageWrong, match="is no name"):
        recipe(CONFIGURATION, "Far/away")


def test_a_node_is_told_where_registries_answer(tmp_path: Path) -> None:
    command = introduction({"localhost:5001": "http://beside:5000", "docker.io": "http://mirror:5000"})
    here = [word.replace("/etc/containerd", str(tmp_path)) for word in command]
    for _ in range(2):
        subprocess.run(here, check=True)
    found = {file.parent.name: file.read_text() for file in (tmp_path / "certs.d").rglob("hosts.toml")}
    assert found == {"localhost:5001": '[host."http://beside:5000"]\n', "docker.io": '[host."http://mirror:5000"]\n'}
