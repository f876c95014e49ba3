"""The node image: the official one where it can be had, else one that kind can start, made of packages and compiled programs."""

import re
import shutil
from pathlib import Path

from docker.client import DockerClient
from docker.models.containers import Container

from . import base, cache, engine, images, machine, programs, reach, run, say
from .trouble import Unfit

OFFICIAL = "kindest/node:v1.37.0@sha256:a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5"
"""The node image that the kind of go.mod starts by default (its release notes pin it so)."""

MADE = f"devpreview-testbed/node:{programs.KUBERNETES}"
EMPTY = f"{MADE}-empty"
"""The node before Kubernetes' images are put into it."""

PROGRAMS = "devpreview-testbed/programs:latest"
LOCAL_PATH = "docker.io/testbed/local-path-provisioner:latest"
"""The name that our storage manifest gives the provisioner and its helper."""

STARTED_BY_NAME = {"coredns": "coredns", "pause": "pause"}
"""Images whose pods name no command: the program they start."""


def can_be_had(client: DockerClient) -> bool:
    """Return whether the official node image is here or can be pulled; says why not."""
    if images.made_as(client, OFFICIAL) is not None:
        return True
    obstacle = reach.obstacle(OFFICIAL)
    if obstacle is None:
        images.pull(client, OFFICIAL)
        return True
    if not machine.can_install():
        raise Unfit(
            f"{OFFICIAL} cannot be had ({obstacle}), nor made",
            hint="pull it by other means, or run this as root on Debian, where packages do",
        )
    return False


def key() -> str:
    """Return the content key of the node image made here."""
    recipes = [images.RECIPES / "kubernetes", images.RECIPES / "kind-node", programs.SOURCE, Path(__file__)]
    return cache.key([*recipes, images.key(images.BASE), str(machine.lacks_resource_capability())])


def made(client: DockerClient) -> bool:
    """Return whether the node image of today's recipes is there."""
    return images.made_as(client, MADE) == key()


def make(client: DockerClient) -> None:
    """Make the node image: the programs' image under all its names, a node, and the one inside the other."""
    names = _wanted()
    _build_programs(client)
    _build_node(client, pause=next(name for name in names if "/pause:" in name))
    with say.step("putting Kubernetes' images into the node image") as step, cache.scratch("kubernetes-images") as folder:
        folder.mkdir()
        step.note = "naming them"
        for name in [*names, LOCAL_PATH]:
            _tag(client, name)
        step.note = "packing them"
        run.output("docker", "save", "-o", folder / "images.tar", *names, LOCAL_PATH, seconds=300)
        step.note = "unpacking them in a node"
        loader = _start_loader(client, folder)
        try:
            _load(loader)
            step.note = "keeping the result"
            repository, tag = MADE.split(":")
            entry = 'ENTRYPOINT ["/usr/local/bin/entrypoint", "/sbin/init"]'
            loader.commit(repository, tag, changes=[entry, "CMD []", f"LABEL {base.LABEL}={key()}"])
        finally:
            loader.remove(force=True, v=True)
        for name in [*names, LOCAL_PATH, PROGRAMS, EMPTY]:
            client.images.remove(name)


def _wanted() -> list[str]:
    """Return the images that kubeadm asks for, by its own list."""
    told = run.output(programs.compiled() / "kubeadm", "config", "images", "list", "--kubernetes-version", programs.KUBERNETES)
    return re.findall(r"^registry\.k8s\.io/\S+$", told, re.MULTILINE)


def _build_programs(client: DockerClient) -> None:
    with cache.scratch("kubernetes-context") as context:
        shutil.copytree(images.RECIPES / "kubernetes", context)
        (context / "programs").mkdir()
        for name in ("kubernetes", "etcd", "coredns", "pause", "local-path-provisioner"):
            (context / "programs" / name).hardlink_to(programs.folder() / name)
        images.build(client, PROGRAMS, context, cache.key([images.RECIPES / "kubernetes", programs.SOURCE]))


def _build_node(client: DockerClient, pause: str) -> None:
    with cache.scratch("node-context") as context:
        shutil.copytree(images.RECIPES / "kind-node", context)
        shutil.copytree(programs.base_files(), context / "kind")
        shutil.copy(engine.WRAPPER, context)
        (context / "kubernetes").hardlink_to(programs.folder() / "kubernetes")
        lacking = {"WITHOUT_RESOURCE_CAPABILITY": "yes"} if machine.lacks_resource_capability() else {}
        images.build(client, EMPTY, context, key(), {"PAUSE": pause, "VERSION": programs.KUBERNETES, **lacking})


def _tag(client: DockerClient, name: str) -> None:
    """Give the programs' image one of its names, and the program to start where pods do not say."""
    repository, tag = name.rsplit(":", 1)
    program = STARTED_BY_NAME.get(repository.rsplit("/", 1)[1])
    if program is None:
        client.images.get(PROGRAMS).tag(repository, tag)
        return
    starter = client.containers.create(PROGRAMS)
    try:
        starter.commit(repository, tag, changes=[f'ENTRYPOINT ["/usr/local/bin/{program}"]', "CMD []"])
    finally:
        starter.remove(force=True, v=True)


def _start_loader(client: DockerClient, folder: Path) -> Container:
    for left in client.containers.list(all=True, filters={"label": f"{base.LABEL}.role=loader"}):
        left.remove(force=True, v=True)
    return client.containers.run(
        EMPTY,
        entrypoint=["sleep"],
        command=["infinity"],
        detach=True,
        privileged=True,
        network_mode="none",
        labels={f"{base.LABEL}.role": "loader"},
        volumes={str(folder): {"bind": "/images", "mode": "ro"}},
        tmpfs={"/run": "", "/tmp": ""},
    )


def _load(loader: Container) -> None:
    """Start containerd in the loader just long enough to take the images in, packed: nodes unpack them as they start."""
    loader.exec_run(["containerd"], detach=True)
    run.output("docker", "exec", loader.id or "", "sh", "-c", "until ctr version >/dev/null 2>&1; do sleep 0.1; done", seconds=60)
    run.output(
        *("docker", "exec", loader.id or "", "ctr", "--namespace", "k8s.io", "images", "import"),
        *("--no-unpack", "--digests", "--all-platforms", "/images/images.tar"),
        seconds=300,
    )
    run.output("docker", "exec", loader.id or "", "pkill", "containerd")
