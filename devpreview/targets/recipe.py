"""What a cluster on this machine is made from, purely: its names, what kind is told, and what its node is told of registries."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from devpreview.errors import UsageWrong
from devpreview.targets.config import Beside, Configuration, Ingress, name_problem
from devpreview.targets.ingress import NODE_PORT

MARK = "/kind/devpreview"
"""Where a node of ours has a mount that no other has: kind gives containers no labels of ours, but mounts from their birth on."""

LABEL = "devpreview.dev/cluster"
"""The label of what lies beside a cluster; its value is the cluster's name."""

KIND_LABEL = "io.x-k8s.kind.cluster"
"""The label by which kind finds its nodes."""

RESTARTS = "10s"
"""The longest that a crashing container waits to be started again; Kubernetes' own is five minutes."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """A cluster as it is wanted."""

    name: str
    node_image: str
    kind: str
    domain: str
    registry: Beside
    ingress: Ingress
    mirrors: Mapping[str, str]
    folder: Path

    @property
    def node(self) -> str:
        """The container of its one node."""
        return f"{self.name}-control-plane"

    @property
    def beside(self) -> str:
        """The container, and the volume, of its registry."""
        return f"{self.name}-registry"

    @property
    def mark(self) -> str:
        """What the labels of its registry and of its volume say."""
        return f"{LABEL}={self.name}"

    @property
    def context(self) -> str:
        """The context that kind writes for it."""
        return f"kind-{self.name}"

    @property
    def kubeconfig(self) -> Path:
        """The file that leads to it; the user's own is never touched."""
        return self.folder / f"{self.name}.kubeconfig"


def recipe(configuration: Configuration, second: str = "") -> Recipe:
    """Return the recipe of the local cluster, or of another one beside it, whose ports are always chosen."""
    local = configuration.local
    name = f"{local.cluster}-{second}" if second else local.cluster
    if problem := name_problem(name):
        raise UsageWrong(f"{name!r} {problem}")
    return Recipe(
        name=name,
        node_image=local.node_image,
        kind=local.kind,
        domain=local.domain,
        registry=Beside(image=local.registry.image) if second else local.registry,
        ingress=Ingress(image=local.ingress.image) if second else local.ingress,
        mirrors=configuration.mirrors,
        folder=configuration.folder,
    )


def kind_configuration(recipe: Recipe, port: int, *, cgroup: str) -> dict[str, Any]:
    """Return what kind is told: one node that only this machine reaches, and that carries our mark."""
    node: dict[str, Any] = {
        "role": "control-plane",
        "image": recipe.node_image,
        "extraPortMappings": [{"containerPort": NODE_PORT, "hostPort": port, "listenAddress": "127.0.0.1", "protocol": "TCP"}],
        # /dev/null is on every machine that runs an engine, and tells nothing
        "extraMounts": [{"hostPath": "/dev/null", "containerPath": MARK, "readOnly": True}],
    }
    if kubelet := _kubelet(recipe.node_image, cgroup=cgroup):
        node["kubeadmConfigPatches"] = [json.dumps(kubelet)]
    return {
        "apiVersion": "kind.x-k8s.io/v1alpha4",
        "kind": "Cluster",
        "networking": {"apiServerAddress": "127.0.0.1"},
        "nodes": [node],
    }


def _kubelet(node_image: str, *, cgroup: str) -> dict[str, Any]:
    """Return the patch of the kubelet's configuration: only what this version of it knows."""
    minor = minor_version(node_image)
    said: dict[str, Any] = {}
    if cgroup == "1" and (minor is None or minor >= 31):
        # from 1.35 on a kubelet refuses cgroup v1 unless told otherwise
        said["failCgroupV1"] = False
    if minor is not None and minor >= 32:
        said["crashLoopBackOff"] = {"maxContainerRestartPeriod": RESTARTS}
        if minor < 35:
            said["featureGates"] = {"KubeletCrashLoopBackOffMax": True}
    return {"apiVersion": "kubelet.config.k8s.io/v1beta1", "kind": "KubeletConfiguration", **said} if said else {}


def minor_version(node_image: str) -> int | None:
    """Return the minor version of Kubernetes that a node image's tag names, if it names one."""
    found = re.search(r":v?1\.(\d+)\b", node_image)
    return int(found[1]) if found else None


WRITE = 'while [ $# -gt 0 ]; do mkdir -p "$1" && printf "%s\\n" "$2" > "$1/hosts.toml" || exit 1; shift 2; done'


def introduction(hosts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the command that tells a node's containerd where registries answer: the name in an image → the address."""
    words = [word for host, address in hosts.items() for word in (f"/etc/containerd/certs.d/{host}", f"[host.{json.dumps(address)}]")]
    return ("sh", "-c", WRITE, "sh", *words)
