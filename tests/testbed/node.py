"""The node image: the official one where it can be had, else one that kind can start, made of packages and compiled programs."""

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from docker.client import DockerClient
from docker.errors import NotFound
from docker.models.containers import Container

from . import cache, engine, images, machine, programs, run, say

OFFICIAL = "kindest/node:v1.37.0@sha256:a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5"
"""The node image that the kind of go.mod starts by default (its release notes pin it so)."""

OURS = f"devpreview-testbed-{os.getuid()}"
"""Where the images of this user's node are named."""

MADE = f"{OURS}/node:{programs.KUBERNETES}"
EMPTY = f"{MADE}-empty"
"""The node before Kubernetes' images are put into it."""

LOADER = f"{OURS}-loader"
"""The container in which the images are put into the node; a label would go into the node image with it."""

PROGRAMS = f"{OURS}/programs:latest"
LOCAL_PATH = "docker.io/testbed/local-path-provisioner:latest"
"""The name that our storage manifest gives the provisioner and its helper."""

STARTED_BY_NAME = {"coredns": "coredns", "pause": "pause"}
"""Images whose pods name no command: the program they start."""


def found(client: DockerClient) -> str | None:
    """Return the name of a node image that is there: the official one, or one made from today's recipes."""
    if images.made_as(client, OFFICIAL) is not None:
        return OFFICIAL
    return MADE if images.made_as(client, MADE) == key(client) else None


def key(client: DockerClient) -> str:
    """Return the content key of the node image made here."""
    recipes = [images.RECIPES / "kubernetes", images.RECIPES / "kind-node", engine.WRAPPER, Path(__file__)]
    return cache.key([*recipes, programs.folder().name, images.key(images.BASE), str(_lacks_capability(client))])


def _lacks_capability(client: DockerClient) -> bool:
    """Return whether nodes need the wrapped runtime; another's engine on such a machine has seen to itself."""
    return engine.ours(client) and machine.lacks_resource_capability()


def make(client: DockerClient) -> None:
    """Make the node image: the programs' image under all its names, a node, and the one inside the other."""
    names = {name: f"{OURS}/{name.rsplit('/', 1)[1]}" for name in [*_wanted(), LOCAL_PATH]}
    _build_programs(client)
    _build_node(client, pause=next(name for name in names if "/pause:" in name))
    with say.step("putting Kubernetes' images into the node image") as step, cache.scratch("kubernetes-images") as folder:
        folder.mkdir()
        step.note = "packing them"
        for ours in names.values():
            _tag(client, ours)
        run.output("docker", "save", "-o", folder / "images.tar", *names.values(), seconds=300)
        step.note = "unpacking them in a node"
        loader = _start_loader(client, folder)
        _load(loader, names)
        step.note = "keeping the result"
        repository, tag = MADE.split(":")
        entry = 'ENTRYPOINT ["/usr/local/bin/entrypoint", "/sbin/init"]'
        image = loader.commit(repository, tag, changes=[entry, "CMD []", f"LABEL {engine.LABEL}={key(client)}"])
        images.record("images", str(image.id).removeprefix("sha256:")[:12])


def sweep(client: DockerClient) -> None:
    """Remove what making the node image needed on the way, now or in a run that was killed."""
    for helper in (LOADER, *map(_starter, STARTED_BY_NAME.values())):
        with suppress(NotFound):
            client.containers.get(helper).remove(force=True, v=True)
    for image in client.images.list():
        for tag in image.tags:
            if tag.startswith(f"{OURS}/") and tag != MADE:
                client.images.remove(tag)


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
        images.build(client, PROGRAMS, context, cache.key([images.RECIPES / "kubernetes", programs.folder().name]))


def _build_node(client: DockerClient, pause: str) -> None:
    with cache.scratch("node-context") as context:
        shutil.copytree(images.RECIPES / "kind-node", context)
        shutil.copytree(programs.base_files(), context / "kind")
        shutil.copy(engine.WRAPPER, context)
        (context / "kubernetes").hardlink_to(programs.folder() / "kubernetes")
        lacking = {"WITHOUT_RESOURCE_CAPABILITY": "yes"} if _lacks_capability(client) else {}
        images.build(client, EMPTY, context, key(client), {"PAUSE": pause, "VERSION": programs.KUBERNETES, **lacking})


def _tag(client: DockerClient, name: str) -> None:
    """Give the programs' image one of its names, and the program to start where pods do not say."""
    repository, tag = name.rsplit(":", 1)
    program = STARTED_BY_NAME.get(repository.rsplit("/", 1)[1])
    if program is None:
        client.images.get(PROGRAMS).tag(repository, tag)
        return
    starter = client.containers.create(PROGRAMS, name=_starter(program))
    starter.commit(repository, tag, changes=[f'ENTRYPOINT ["/usr/local/bin/{program}"]', "CMD []"])


def _starter(program: str) -> str:
    return f"{OURS}-starts-{program}"


def _start_loader(client: DockerClient, folder: Path) -> Container:
    return client.containers.run(
        EMPTY,
        entrypoint=["sleep"],
        command=["infinity"],
        detach=True,
        privileged=True,
        network_mode="none",
        name=LOADER,
        volumes={str(folder): {"bind": "/images", "mode": "ro"}},
        tmpfs={"/run": "", "/tmp": ""},
    )


def _load(loader: Container, names: dict[str, str]) -> None:
    """Have containerd in the loader take the images in under their public names, packed: nodes unpack them as they start."""
    ctr = "ctr --namespace k8s.io images"
    named = [f"{ctr} tag docker.io/{ours} {name} && {ctr} rm docker.io/{ours}" for name, ours in names.items()]
    script = [
        "containerd >/dev/null 2>&1 & until ctr version >/dev/null 2>&1; do sleep 0.1; done",
        f"{ctr} import --no-unpack --digests --all-platforms /images/images.tar",
        *named,
        # what it has not written when it ends is not in the image
        "kill $! && wait $! || true",
    ]
    run.output("docker", "exec", loader.id or "", "sh", "-ec", "\n".join(script), seconds=300)
