"""Images are built from what was hashed, once, by the real engine; and given up at once when the scope ends."""

import subprocess
import threading
import time
import uuid
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from docker.client import DockerClient
from docker.models.containers import Container

from devpreview.engine import images as engine
from devpreview.process import Failure, Progress, Told
from devpreview.registry import Registry, copied, holds, mended, mirror, reference
from devpreview.streams import Interrupted, Stop
from devpreview.tree import DictTree, WorkTree
from devpreview.tree.context import SENT_DOCKERFILE, Context, Recipe, build_key, context, sent
from devpreview.tree.dockerfile import bases, pinned
from tests.cluster.conftest import printed
from tests.cluster.test_registry import PLATFORM, disk, ended, hub, lose, ours

__all__ = ["disk", "hub", "ours"]

pytestmark = pytest.mark.cluster

V = TypeVar("V")

SOON = 20
"""Seconds: far less than what is given up would take, and enough for a machine with much to do."""

LISTING = "FROM busybox:1.35\nCOPY . /context\nRUN cd /context && find . ! -type d | sort\n"


@dataclass(frozen=True)
class Shop:
    """Where images go: a repository of one test."""

    ours: Registry
    hub: Registry
    name: str

    def build(self, found: Context, args: Mapping[str, str] | None = None, stop: Stop | None = None) -> Generator[Told, None, str]:
        """Build an image under its key, and return its tag."""
        args = args or {}
        digests, replacements = {}, {}
        for base in bases(found.dockerfile, target="", args=args, platform=PLATFORM):
            source = reference(base.image)
            digests[base.image] = yield from copied(source, upstream=self.hub, into=self.ours, platforms=[PLATFORM])
            replacements[base.image] = f"{self.ours.host}/{mirror(source)[0]}@{digests[base.image]}"
        tag = f"{self.ours.host}/{self.name}:{build_key(found, target='', args=args, bases=digests, platform=PLATFORM)}"
        text = pinned(found.dockerfile, replacements, target="", args=args, platform=PLATFORM)
        yield from engine.build(
            sent(found, text), dockerfile=SENT_DOCKERFILE, target="", args=args, platform=PLATFORM, tag=tag, stop=stop or Stop()
        )
        return tag

    def key(self, tag: str) -> str:
        """Return the key that a tag names."""
        return tag.rpartition(":")[2]


@pytest.fixture
def shop(ours: Registry, hub: Registry, docker: DockerClient) -> Iterator[Shop]:
    here = Shop(ours, hub, f"test/{uuid.uuid4().hex[:8]}")
    yield here
    for image in docker.images.list(f"{ours.host}/{here.name}"):
        for tag in image.tags:
            docker.images.remove(tag)


def test_an_image_is_built_pushed_and_found_again(shop: Shop) -> None:
    tag = ended(shop.build(files({"Dockerfile": LISTING, "main.py": "1"})))
    assert shop.ours.digest(shop.name, shop.key(tag)) is None
    digest = ended(engine.push(tag, Stop()))
    assert shop.ours.digest(shop.name, shop.key(tag)) == digest
    assert holds(shop.ours, shop.name, digest)


def test_an_edit_makes_another_image_and_taking_it_back_the_same_one(shop: Shop) -> None:
    first, edited, back = (ended(shop.build(files({"Dockerfile": LISTING, "main.py": each}))) for each in "121")
    assert first == back != edited


def test_nothing_of_ours_is_in_the_image(shop: Shop) -> None:
    said = lines(shop.build(files({"api/Dockerfile": f"{LISTING}RUN cat /context/api/Dockerfile\n", "main.py": "1"}, "api/Dockerfile")))
    assert listed(said) == ["./api/Dockerfile", "./main.py"]
    assert "FROM busybox:1.35" in said


IGNORES = {
    "a comment, two stars, and taking back": "# no\n**/*.pyc\nnode_modules\n!node_modules/keep\ndocs/*\n!docs/README.md\n",
    "slashes and stars": "/src/\n*.md\ndocs/**/deep\n",
    "everything but": "*\n!src\nsrc/**/*.pyc\n",
    "both of Docker's own files": "Dockerfile\n.dockerignore\n",
}


@pytest.mark.parametrize("patterns", IGNORES.values(), ids=IGNORES.keys())
def test_the_same_files_are_kept_out_as_by_docker_itself(patterns: str, shop: Shop, tmp_path: Path) -> None:
    content = {
        "Dockerfile": LISTING,
        ".dockerignore": patterns,
        "README.md": "",
        "src/main.py": "",
        "src/main.pyc": "",
        "src/lib/lib.pyc": "",
        "docs/README.md": "",
        "docs/deep": "",
        "docs/a/deep/x": "",
        "docs/a/b/README.md": "",
        "node_modules/left/pad.js": "",
        "node_modules/keep": "",
    }
    for path, text in content.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    (tmp_path / "src/link").symlink_to("../README.md")
    said = lines(shop.build(context(WorkTree(tmp_path), Recipe(".", "Dockerfile"))))

    (tmp_path / "Dockerfile").write_text(LISTING.replace("busybox", f"{shop.ours.host}/mirror/docker.io/library/busybox"))
    name = f"{shop.ours.host}/{shop.name}:docker"
    done = subprocess.run(
        ["docker", "build", "--no-cache", "--tag", name, str(tmp_path)],
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "DOCKER_BUILDKIT": "0"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert listed(done.stdout.splitlines()) == listed(said)


def test_a_build_that_fails_says_at_which_step_and_with_what(shop: Shop) -> None:
    with pytest.raises(Failure, match=r"the build stops at RUN echo because && exit 3: .*non-zero code: 3") as failure:
        ended(shop.build(files({"Dockerfile": "FROM busybox:1.35\nRUN echo because && exit 3\n"})))
    assert "because" in failure.value.tail


def test_a_lost_layer_is_mended_from_the_engine(shop: Shop, disk: Container, docker: DockerClient, tmp_path: Path) -> None:
    tag = ended(shop.build(files({"Dockerfile": "FROM busybox:1.35\nCOPY main.py /\nRUN date > /made\n", "main.py": shop.name})))
    digest = ended(engine.push(tag, Stop()))
    manifest = shop.ours.manifest(shop.name, digest)
    assert manifest
    lose(disk, manifest.blobs[-1].digest)
    assert not holds(shop.ours, shop.name, ended(engine.push(tag, Stop())))
    engine.save(tag, tmp_path / "saved.tar", Stop())
    whole = ended(mended(shop.ours, shop.name, shop.key(tag), tmp_path / "saved.tar"))
    assert holds(shop.ours, shop.name, whole)
    assert shop.ours.digest(shop.name, shop.key(tag)) == whole
    name = f"{shop.ours.host}/{shop.name}@{whole}"
    assert printed(docker, name, "cat", "/main.py") == shop.name.encode()
    docker.images.remove(name)


def test_the_engine_keeps_the_newest_images_of_a_service_only(shop: Shop, docker: DockerClient) -> None:
    for number in range(engine.KEPT + 2):
        tag = ended(shop.build(files({"Dockerfile": "FROM busybox:1.35\nCOPY n /\n", "n": f"{shop.name}{number}"})))
        ended(engine.push(tag, Stop()))
    kept = {tag for image in docker.images.list(f"{shop.ours.host}/{shop.name}") for tag in image.tags}
    assert tag in kept
    assert len(kept) <= engine.KEPT + 1


@pytest.mark.parametrize("saying", ["begun", "a lot"])
def test_a_build_is_given_up_at_once(saying: str, shop: Shop) -> None:
    stop = Stop()
    step = "echo begun && sleep 600" if saying == "begun" else "while true; do echo a lot; done"
    building = shop.build(files({"Dockerfile": f"FROM busybox:1.35\nRUN {step}\n"}), stop=stop)
    began = interrupted_after(building, saying, stop)
    assert time.monotonic() - began < SOON


def test_a_push_is_given_up_at_once(shop: Shop) -> None:
    tag = ended(shop.build(files({"Dockerfile": "FROM busybox:1.35\nRUN dd if=/dev/urandom of=/big bs=1M count=200\n"})))
    stop = Stop()
    began = interrupted_after(engine.push(tag, stop), "", stop)
    assert time.monotonic() - began < SOON


def interrupted_after(work: Generator[Told, None, V] | Generator[Progress, None, V], word: str, stop: Stop) -> float:
    """Have the scope ended as soon as something is said, be interrupted, and return when it was ended."""
    while word not in str(next(work)):
        pass
    ended_at = time.monotonic()
    ending = threading.Thread(target=lambda: stop.set(Interrupted("interrupted")))
    ending.start()
    with pytest.raises(Interrupted):
        ended(work)
    ending.join()
    return ended_at


def files(content: dict[str, str], dockerfile: str = "Dockerfile") -> Context:
    return context(DictTree(content), Recipe(".", dockerfile))


def lines(work: Generator[Told, None, V]) -> list[str]:
    return [each for each in work if isinstance(each, str)]


def listed(said: list[str]) -> list[str]:
    return [each for each in said if each.startswith("./")]
