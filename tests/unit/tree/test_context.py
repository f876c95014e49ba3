"""A build's key changes with everything that goes into an image, and with nothing else."""

import io
import tarfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.errors import UsageWrong
from devpreview.streams import Interrupted, Stop
from devpreview.tree import DictTree, Entry, WorkTree
from devpreview.tree.context import SENT_DOCKERFILE, Context, Edited, File, Recipe, archive, build_key, contents, context, sent
from devpreview.tree.files import BLOCK

DOCKERFILE = "FROM python\nCOPY . .\n"

FILES = {"api/Dockerfile": DOCKERFILE, "api/main.py": "print()", "web/index.html": "<p>"}


def test_the_files_of_a_folder_are_named_from_there() -> None:
    assert paths(of(FILES, folder="api")) == ["Dockerfile", "main.py"]
    assert paths(of(FILES)) == ["api/Dockerfile", "api/main.py", "web/index.html"]


def test_a_dockerfile_may_lie_outside_of_its_context() -> None:
    found = of(FILES, folder="web")
    assert paths(found) == ["index.html"]
    assert found.dockerfile == DOCKERFILE


def test_a_dockerfiles_own_list_goes_before_that_of_the_context() -> None:
    files = FILES | {".dockerignore": "web", "api/Dockerfile.dockerignore": "api"}
    assert paths(of(files)) == [".dockerignore", "web/index.html"]


def test_the_hash_knows_paths_bits_links_and_contents() -> None:
    trees = [
        DictTree(FILES),
        DictTree(FILES | {"web/index.html": "<P>"}),
        DictTree(FILES | {"web/other.html": ""}),
        DictTree(FILES, executable=frozenset({"api/main.py"})),
        DictTree(FILES, links={"link": "web"}),
        DictTree(FILES, links={"link": "api"}),
    ]
    assert len({context(tree, Recipe(".", "api/Dockerfile")).hash for tree in trees}) == len(trees)


def test_what_is_kept_out_does_not_matter() -> None:
    files = FILES | {".dockerignore": "node_modules\n"}
    assert of(files).hash == of(files | {"node_modules/a.js": "a"}).hash


def test_everything_that_goes_into_an_image_is_in_its_key() -> None:
    plain = of(FILES)
    keys = {
        build_key(plain, target="", args={}, bases={}, platform="linux/amd64"),
        build_key(plain, target="dev", args={}, bases={}, platform="linux/amd64"),
        build_key(plain, target="", args={"A": "1"}, bases={}, platform="linux/amd64"),
        build_key(plain, target="", args={}, bases={"python": "sha256:1"}, platform="linux/amd64"),
        build_key(plain, target="", args={}, bases={}, platform="linux/arm64"),
        build_key(
            of(FILES | {"api/Dockerfile": "FROM node\nCOPY . ."}, folder="web"), target="", args={}, bases={}, platform="linux/amd64"
        ),
        build_key(of(FILES, folder="web"), target="", args={}, bases={}, platform="linux/amd64"),
    }
    assert len(keys) == 7


@given(st.dictionaries(st.text("ab", min_size=1, max_size=4), st.text(max_size=4), max_size=5))
def test_the_order_of_what_is_given_does_not_matter(args: dict[str, str]) -> None:
    backwards = dict(reversed(list(args.items())))
    first, second = (build_key(of(FILES), target="", args=each, bases=each, platform="") for each in (args, backwards))
    assert first == second


def test_an_archive_is_the_same_for_the_same_files_and_says_nothing_of_who_made_it() -> None:
    files = [
        File(Entry("a/b/run.sh", executable=True), 3, [b"r", b"un"]),
        File(Entry("a/link", link="b"), 0, []),
        File(Entry("a/ünïcode" + "x" * 120), 0, []),
    ]
    made = b"".join(archive(files))
    assert made == b"".join(archive(files))
    members = {each.name: each for each in unpacked(made)}
    assert list(members) == ["a", "a/b", "a/b/run.sh", "a/link", "a/ünïcode" + "x" * 120]
    assert {(each.uid, each.gid, each.uname, each.mtime) for each in members.values()} == {(0, 0, "", 315_619_200)}
    assert [oct(each.mode) for each in members.values()] == ["0o755", "0o755", "0o755", "0o777", "0o644"]
    assert members["a/link"].linkname == "b"


def test_the_dockerfile_goes_beside_its_files_and_is_kept_out_of_them() -> None:
    made = b"".join(sent(of(FILES | {".dockerignore": "web"}), "FROM pinned"))
    with tarfile.open(fileobj=io.BytesIO(made)) as tar:
        read = {each.name: tar.extractfile(each).read() for each in tar if each.isfile()}  # type: ignore[union-attr]  # files have content
    assert read[SENT_DOCKERFILE] == b"FROM pinned"
    assert read["api/Dockerfile"] == DOCKERFILE.encode()
    assert read[".dockerignore"] == f"web\n{SENT_DOCKERFILE}\n".encode()


def test_a_list_that_is_no_part_of_the_context_stays_none() -> None:
    made = b"".join(sent(of(FILES | {".dockerignore": ".dockerignore"}), "FROM pinned"))
    with tarfile.open(fileobj=io.BytesIO(made)) as tar:
        read = tar.extractfile(".dockerignore")
        assert read
        assert read.read() == f".dockerignore\n{SENT_DOCKERFILE}\n".encode()


def test_a_file_that_is_edited_while_it_is_sent_stops_the_build() -> None:
    read = of(FILES)
    edited = Context(DictTree(FILES | {"api/main.py": "print(1)"}), read.folder, read.files, read.dockerfile)
    with pytest.raises(Edited, match="was edited while"):
        [b"".join(file.blocks) for file in contents(edited)]


@pytest.mark.parametrize("blocks", [[b"on"], [b"one", b"more"]])
def test_a_file_of_another_size_than_was_said_stops_the_archive(blocks: list[bytes]) -> None:
    with pytest.raises(Edited, match="a was edited while"):
        list(archive([File(Entry("a"), 3, blocks)]))


def test_a_big_file_is_never_held_whole_and_can_be_left_in_its_middle(tmp_path: Path) -> None:
    (tmp_path / "Dockerfile").write_text(DOCKERFILE)
    (tmp_path / "big").write_bytes(bytes(3 * BLOCK))
    read = context(WorkTree(tmp_path), Recipe(".", "Dockerfile"))
    assert max(map(len, sent(read, "FROM python"))) == BLOCK
    checks = iter(range(4))
    stop = Stop()

    def check() -> None:
        if next(checks) == 3:
            stop.set(Interrupted("interrupted"))
        stop.check()

    with pytest.raises(Interrupted):
        context(WorkTree(tmp_path), Recipe(".", "Dockerfile"), check=check)


def test_a_dockerfile_that_is_not_there_is_said_to_be_missing() -> None:
    with pytest.raises(UsageWrong, match="no Dockerfile at nowhere"):
        context(DictTree(FILES), Recipe(".", "nowhere"))


def of(files: dict[str, str], folder: str = ".") -> Context:
    return context(DictTree(files), Recipe(folder, "api/Dockerfile"))


def paths(found: Context) -> list[str]:
    return [each.entry.path for each in found.files]


def unpacked(made: bytes) -> list[tarfile.TarInfo]:
    with tarfile.open(fileobj=io.BytesIO(made)) as tar:
        return tar.getmembers()
