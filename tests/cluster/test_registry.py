"""The registry door keeps its contract with a real registry, which remembers what it has lost."""

import uuid
from collections.abc import Generator, Iterator
from functools import partial
from typing import TypeVar

import pytest
import yaml
from docker.client import DockerClient
from docker.models.containers import Container

from devpreview.process import Progress, Told
from devpreview.registry import Logins, Registry, UnknownImage, copied, holds, layered, mirror, reference
from devpreview.registry.registry import CHUNK, Blob
from devpreview.streams import Stop
from devpreview.tree import Entry
from devpreview.tree.context import File, archive
from tests.cluster.conftest import Cluster, printed
from tests.testbed import cache
from tests.unit.registry.test_images import digest_of

pytestmark = pytest.mark.cluster

V = TypeVar("V")

NOBODY = Logins({}, {})
PLATFORM = "linux/amd64"


@pytest.fixture
def ours(cluster: Cluster) -> Iterator[Registry]:
    with Registry(cluster.registry, Stop(), NOBODY) as registry:
        yield registry


@pytest.fixture
def hub() -> Iterator[Registry]:
    with Registry("docker.io", Stop(), NOBODY, mirrors()) as registry:
        yield registry


@pytest.fixture
def busybox(ours: Registry, hub: Registry) -> tuple[str, str]:
    """Have an image copied; its repository and its digest."""
    source = reference("busybox:1.35")
    return mirror(source)[0], ended(copied(source, upstream=hub, into=ours, platforms=[PLATFORM]))


@pytest.fixture
def disk(docker: DockerClient, cluster: Cluster) -> Container:
    """Give the container that the registry runs in."""
    port = cluster.registry.rpartition(":")[2]
    return next(each for each in docker.containers.list() if any(host["HostPort"] == port for host in each.ports.get("5000/tcp") or ()))


def test_an_image_is_copied_once_and_then_without_upstream(ours: Registry, busybox: tuple[str, str]) -> None:
    repository, digest = busybox
    assert ours.digest(repository, "1.35") == digest
    assert holds(ours, repository, digest)
    with Registry("docker.io", Stop(), NOBODY, [("docker.io", "http://127.0.0.1:1")]) as offline:
        assert ended(copied(reference("busybox:1.35"), upstream=offline, into=ours, platforms=[PLATFORM])) == digest


def test_an_image_that_is_nowhere(ours: Registry, hub: Registry) -> None:
    with pytest.raises(UnknownImage):
        ended(copied(reference("no/such:image"), upstream=hub, into=ours, platforms=[PLATFORM]))


def test_a_blob_of_several_pieces(ours: Registry) -> None:
    content = uuid.uuid4().bytes * (CHUNK // 16 + 100)
    digest = digest_of(content)
    assert not ours.has("test/blobs", digest)
    assert list(ours.push("test/blobs", Blob(digest, len(content), lambda: [content]))) == [CHUNK, len(content)]
    assert ours.has("test/blobs", digest)
    assert b"".join(ours.blob("test/blobs", digest)) == content
    assert ours.mount("test/mounted", digest, "test/blobs")


@pytest.mark.parametrize("part", [0, -1])
def test_a_part_of_a_copy_that_was_lost_is_fetched_again(
    part: int, ours: Registry, hub: Registry, busybox: tuple[str, str], disk: Container
) -> None:
    manifest = ours.manifest(*busybox)
    assert manifest
    lose(disk, manifest.blobs[part].digest)
    assert not holds(ours, *busybox)
    assert ended(copied(reference("busybox:1.35"), upstream=hub, into=ours, platforms=[PLATFORM])) == busybox[1]
    assert holds(ours, *busybox)


def test_a_layer_of_files_that_was_lost_is_pushed_again(ours: Registry, busybox: tuple[str, str], disk: Container) -> None:
    own = f"test/{uuid.uuid4().hex[:8]}"
    files = partial(archive, [File(Entry("mark"), len(own), [own.encode()])])
    digest = ended(layered(ours, *busybox, files, own))
    lose(disk, digest_of(b"".join(files())))
    assert not holds(ours, own, digest)
    assert ended(layered(ours, *busybox, files, own)) == digest
    assert holds(ours, own, digest)


def test_files_go_on_top_of_an_image_and_are_in_it(ours: Registry, busybox: tuple[str, str], docker: DockerClient) -> None:
    own = f"test/{uuid.uuid4().hex[:8]}"
    seeds = [
        File(Entry("devpreview/seeds/a.sql"), 10, [b"select 1;\n"]),
        File(Entry("devpreview/seeds/run.sh", executable=True), 19, [b"#!/bin/sh\necho ran\n"]),
    ]
    digest = ended(layered(ours, *busybox, lambda: archive(seeds), own))
    assert ended(layered(ours, *busybox, lambda: archive(seeds), own)) == digest
    name = f"{ours.host}/{own}@{digest}"
    try:
        told = printed(docker, name, "sh", "-c", "cat /devpreview/seeds/a.sql; /devpreview/seeds/run.sh")
    finally:
        docker.images.remove(name)
    assert told == b"select 1;\nran\n"


def lose(disk: Container, digest: str) -> None:
    """Remove a blob's content behind the registry's back."""
    name = digest.removeprefix("sha256:")
    code, said = disk.exec_run(["rm", f"/var/lib/registry/docker/registry/v2/blobs/sha256/{name[:2]}/{name}/data"])
    assert code == 0, said


def mirrors() -> list[tuple[str, str]]:
    """Return the mirrors that the testbed's configuration names."""
    return list(yaml.safe_load((cache.root() / "config.yaml").read_text())["mirrors"].items())


def ended(work: Generator[Told, None, V] | Generator[Progress, None, V]) -> V:
    while True:
        try:
            next(work)
        except StopIteration as end:
            value: V = end.value
            return value
