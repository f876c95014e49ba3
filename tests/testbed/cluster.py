"""The smoke cluster: a plain `kind create cluster` on the images, with a registry beside it and an ingress inside.

It proves the images; it is not how devpreview makes its clusters. A cluster is whole when the mark on its node
names the things it was made from; one without, or with another, is deleted and made anew.
"""

import json
import os
import shlex
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from docker.client import DockerClient
from docker.errors import APIError, NotFound
from docker.models.containers import Container

from . import cache, engine, programs, registries, run, say
from .trouble import Trouble

NAME = f"devpreview-testbed-{os.getuid()}"
NODE = f"{NAME}-control-plane"
NETWORK = "kind"
"""The network that kind puts every node on."""

MARK = "/kind/devpreview-testbed"
"""The file on the node that says that the cluster is whole, and from what it was made."""

INGRESS = Path(__file__).parent / "ingress.yaml"
ASK_DNS = """
exec 3<>"/dev/udp/$(kubectl --kubeconfig=/etc/kubernetes/admin.conf -n kube-system get service kube-dns -o 'jsonpath={.spec.clusterIP}')/53"
printf "$1" >&3
timeout 1 dd bs=512 count=1 status=none <&3 | od -An -v -tx1
"""
"""A question put to the Service of the cluster's DNS on the way that a pod's question takes; its answer is printed in hex."""

KUBECTL = ("kubectl", "--kubeconfig=/etc/kubernetes/admin.conf")
SYSTEM = {"kube-system": "coredns", "local-path-storage": "local-path-provisioner", "ingress": "traefik"}
"""Namespace → the deployment without which a cluster is of no use."""

READY = 120.0
"""Seconds the cluster has for a step towards being ready."""


@dataclass(frozen=True)
class Cluster:
    """A cluster that is ready: where its API, its registry and its ingress answer on this machine."""

    name: str
    kubeconfig: Path
    registry: str
    ingress_port: int


def kubeconfig() -> Path:
    """Return the file that leads to the cluster; the user's own is not touched."""
    return cache.root() / "kubeconfig"


def up(client: DockerClient, node_image: str, registry_port: int, mirror_port: int | None) -> Cluster:
    """Have the cluster and its ingress ready, introduced to the registry beside it and to the mirror if there is one."""
    registry = f"localhost:{registry_port}"
    served = {registry: "registry"} if mirror_port is None else {registry: "registry", "docker.io": "mirror"}
    made_from = cache.key([str(client.images.get(node_image).id), INGRESS, Path(__file__), *served])
    node = _node(client)
    if node and _wake(node) and _mark(node) == made_from:
        with say.step(f"waiting for cluster {NAME}") as step:
            _find_again(client, node, list(served.values()))
            _wait(node, step)
    else:
        if node:
            say.line(f"  ○ cluster {NAME} is half made, or made from other things: it is made anew")
            down(client)
        if not cache.free(cache.port("ingress")):
            say.line(f"  ! port {cache.port('ingress')} is taken by another program: the ingress gets another")
            cache.keep_port("ingress", None)
        _create(client, node_image, served, made_from)
    return Cluster(NAME, kubeconfig(), registry, cache.port("ingress"))


def exports(cluster: Cluster) -> str:
    """Return what a shell or a test needs to know of the cluster, as lines to evaluate."""
    told = {
        "KUBECONFIG": cluster.kubeconfig,
        "TESTBED_NODE": NODE,
        "TESTBED_REGISTRY": cluster.registry,
        "TESTBED_INGRESS": f"http://127.0.0.1:{cluster.ingress_port}",
    }
    return "\n".join(f"export {name}={shlex.quote(str(value))}" for name, value in told.items())


def state(client: DockerClient) -> str:
    """Return in a few words how the cluster is."""
    node = _node(client)
    if node is None:
        return "none"
    if node.status != "running":
        return f"{NAME}: its node is {node.status}; `up` starts it"
    if not _mark(node):
        return f"{NAME}: half made; `up` makes it anew"
    return f"{NAME}: ingress http://127.0.0.1:{registries.published(node, '80/tcp')}, kubeconfig {kubeconfig()}"


def down(client: DockerClient) -> None:
    """Delete the cluster, as kind does: by its label, nodes with their volumes; its registry stays."""
    nodes = client.containers.list(all=True, filters={"label": f"{engine.NODE_LABEL}={NAME}"})
    if nodes:
        with say.step(f"deleting cluster {NAME}"):
            for node in nodes:
                node.remove(force=True, v=True)
    cache.remove(kubeconfig())


def _find_again(client: DockerClient, node: Container, purposes: list[str]) -> None:
    """Make good what may have been lost around a node that runs: networks, the kubeconfig, the kept port."""
    for purpose in purposes:
        registries.join(client, purpose, NETWORK)
    cache.keep_port("ingress", registries.published(node, "80/tcp"))
    cache.remove(kubeconfig())
    run.output(programs.kind(), "export", "kubeconfig", "--name", NAME, "--kubeconfig", kubeconfig())


def _node(client: DockerClient) -> Container | None:
    try:
        return client.containers.get(NODE)
    except NotFound:
        return None


def _wake(node: Container) -> bool:
    """Have the node running; a node whose ports are gone to another program cannot be."""
    if node.status == "running":
        return True
    try:
        if node.status == "paused":
            node.unpause()
        else:
            node.start()
    except APIError as error:
        say.line(f"  ! the node does not start: {error.explanation}")
        return False
    return True


def _mark(node: Container) -> str:
    code, found = _ask(node, "cat", MARK)
    return found if code == 0 else ""


def _create(client: DockerClient, node_image: str, served: Mapping[str, str], made_from: str) -> None:
    with say.step(f"creating cluster {NAME}") as step, cache.scratch("kind.yaml") as configuration:
        configuration.write_text(json.dumps(_configuration(client, node_image)))

        def note(line: str) -> None:
            step.note = line.strip(" •✓.…\x1b").strip()[:60]

        run.output(
            *(programs.kind(), "create", "cluster", "--name", NAME, "--config", configuration),
            *("--kubeconfig", kubeconfig(), "--wait", f"{READY:.0f}s"),
            seconds=READY * 3,
            on_line=note,
        )
        node = client.containers.get(NODE)
        step.note = "introducing the registries"
        for host, purpose in served.items():
            _introduce(client, node, host, purpose)
        step.note = "starting the ingress"
        _apply(node, INGRESS.read_text())
        _wait(node, step)
        _execute(node, f"echo {made_from} > {MARK}")


def _configuration(client: DockerClient, node_image: str) -> dict[str, object]:
    """Return kind's configuration: one node, loopback only, and cgroup v1 allowed where the engine has no other."""
    node: dict[str, object] = {
        "role": "control-plane",
        "image": node_image,
        "extraPortMappings": [{"containerPort": 80, "hostPort": cache.port("ingress"), "listenAddress": "127.0.0.1"}],
    }
    if client.info().get("CgroupVersion") == "1":
        # from 1.35 on a kubelet refuses cgroup v1 unless told otherwise
        patch = {"apiVersion": "kubelet.config.k8s.io/v1beta1", "kind": "KubeletConfiguration", "failCgroupV1": False}
        node["kubeadmConfigPatches"] = [json.dumps(patch)]
    return {
        "apiVersion": "kind.x-k8s.io/v1alpha4",
        "kind": "Cluster",
        "networking": {"apiServerAddress": "127.0.0.1"},
        "nodes": [node],
    }


def _introduce(client: DockerClient, node: Container, host: str, purpose: str) -> None:
    """Tell a node that a registry's name is answered by a container beside it."""
    registries.join(client, purpose, NETWORK)
    folder = f"/etc/containerd/certs.d/{host}"
    hosts = f'[host."http://{registries.name(purpose)}:5000"]'
    _execute(node, f"mkdir -p {folder} && echo '{hosts}' > {folder}/hosts.toml")


def _apply(node: Container, manifests: str) -> None:
    run.output("docker", "exec", "-i", node.name or "", *KUBECTL, "apply", "--server-side", "-f", "-", feed=manifests)


def _wait(node: Container, step: say.Step) -> None:
    """Wait until the API answers, and DNS, storage and ingress are ready: by what ran since the node started, not before."""
    node.reload()
    since = node.attrs["State"]["StartedAt"][:19]
    _until(step, "the API server", lambda: _refusal(node, "get", "--raw", "/readyz"))
    _until(step, "the node", lambda: _refusal(node, "wait", "--for=condition=Ready", "node", "--all", "--timeout=5s"))
    for namespace, name in SYSTEM.items():
        rollout = ("--namespace", namespace, "rollout", "status", f"deployment/{name}", "--timeout=5s")
        _until(step, name, partial(_refusal, node, *rollout))
        _until(step, f"the pods of {namespace}", partial(_unready, node, namespace, since))
    _until(step, "an answer from DNS", lambda: _unanswered(node))


def _until(step: say.Step, what: str, missing: Callable[[], str]) -> None:
    """Ask again and again what is missing, until nothing is. Raises Trouble with the last answer after READY seconds."""
    step.note = f"waiting for {what}"
    deadline = time.monotonic() + READY
    while answer := missing():
        if time.monotonic() > deadline:
            raise Trouble(f"{what} of cluster {NAME} is not ready after {READY:.0f} s: {answer[-300:]}", hint="task testbed:down, then up")
        time.sleep(0.3)


def _refusal(node: Container, *words: str) -> str:
    """Return what kubectl says where it does not succeed, and nothing where it does."""
    code, told = _ask(node, *KUBECTL, *words)
    return told or f"it ended with {code}" if code else ""


def _unready(node: Container, namespace: str, since: str) -> str:
    """Return the pods of a namespace that are not ready; what a pod says of a time before `since` does not count."""
    code, told = _ask(node, *KUBECTL, "--namespace", namespace, "get", "pods", "--output=json")
    return ", ".join(unready(json.loads(told)["items"], since)) if code == 0 else told


def unready(pods: list[dict[str, Any]], since: str) -> list[str]:
    """Return the names of those pods of which a container is not ready, or was last started before a time (ISO, UTC)."""
    return [
        pod["metadata"]["name"]
        for pod in pods
        if not pod["status"].get("containerStatuses")
        or any(
            not each["ready"] or each["state"].get("running", {"startedAt": ""})["startedAt"] < since
            for each in pod["status"]["containerStatuses"]
        )
    ]


def _unanswered(node: Container) -> str:
    """Ask the cluster's DNS for its own address; return what it says where that is no address.

    Ready pods do not mean that the node's rules lead to them: after an ended engine they follow by a second or more.
    """
    asked = "".join(f"\\x{byte:02x}" for byte in question("kube-dns.kube-system.svc.cluster.local"))
    _, told = _ask(node, "bash", "-c", ASK_DNS, "bash", asked)
    return "" if answers(told) else told or "no answer"


def question(name: str) -> bytes:
    """Return the datagram that asks for the IPv4 address of a name (RFC 1035, 4.1).

    No part of the name may be ten letters long: a shell sends what it prints in lines, and would cut the datagram there.
    """
    labels = [label.encode() for label in name.split(".")]
    assert all(len(label) != ord("\n") for label in labels), name
    return b"\0\1\1\0\0\1\0\0\0\0\0\0" + b"".join(bytes([len(label)]) + label for label in labels) + b"\0\0\1\0\1"


def answers(told: str) -> bool:
    """Tell whether a datagram, printed in hex, answers such a question with an address: no error, and at least one record."""
    try:
        datagram = bytes.fromhex(told)
    except ValueError:
        return False
    return len(datagram) > 12 and datagram[3] & 0xF == 0 and int.from_bytes(datagram[6:8]) > 0


def _execute(node: Container, script: str) -> None:
    code, answer = _ask(node, "sh", "-c", script)
    if code:
        raise Trouble(f"{script} failed on {node.name}: {answer[-300:]}")


def _ask(node: Container, *command: str) -> tuple[int | None, str]:
    """Run a command on the node; return its exit code and its answer, or what it complained of where it failed."""
    code, (answer, complaint) = node.exec_run(list(command), demux=True)
    told = (answer if code == 0 else complaint or answer) or b""
    assert isinstance(told, bytes)
    return code, told.decode(errors="replace").strip()
