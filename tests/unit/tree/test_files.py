"""Trees give what a commit would hold, in one order, and nothing from outside."""

from pathlib import Path

import pytest

from devpreview.tree import DictTree, Entry, Missing, Outside, Tree, WorkTree
from devpreview.tree.files import BLOCK

FILES = {"a.txt": b"a", "a/b": b"b", "a/c/d.sh": b"d", "ab": b"", "z/.hidden": b"z"}


@pytest.fixture(params=["work", "dict"])
def tree(request: pytest.FixtureRequest, tmp_path: Path) -> Tree:
    if request.param == "dict":
        return DictTree(FILES, executable=frozenset({"a/c/d.sh"}), links={"link": "a/b", "z/up": "../a"})
    root = tmp_path / "root"
    for path, content in FILES.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    (root / "a/c/d.sh").chmod(0o755)
    (root / "link").symlink_to("a/b")
    (root / "z/up").symlink_to("../a")
    (root / "empty").mkdir()
    (root / ".git").mkdir()
    (root / ".git/HEAD").write_text("ref")
    return WorkTree(root)


def test_files_come_sorted_by_path(tree: Tree) -> None:
    found = list(tree.files())
    assert found == [
        Entry("a.txt"),
        Entry("a/b"),
        Entry("a/c/d.sh", executable=True),
        Entry("ab"),
        Entry("link", link="a/b"),
        Entry("z/.hidden"),
        Entry("z/up", link="../a"),
    ]
    assert [each.path for each in found] == sorted(each.path for each in found)


def test_files_of_a_folder_keep_their_paths(tree: Tree) -> None:
    assert [each.path for each in tree.files("a")] == ["a/b", "a/c/d.sh"]
    assert [each.path for each in tree.files("./a/")] == ["a/b", "a/c/d.sh"]


def test_folders_that_nobody_wants_are_left_out(tree: Tree) -> None:
    assert [each.path for each in tree.files("a", lambda folder: folder != "a/c")] == ["a/b"]


def test_content_is_read_through_links(tree: Tree) -> None:
    assert tree.read("a/b") == tree.read("link") == b"b"


def test_content_comes_in_pieces(tmp_path: Path) -> None:
    content = bytes(BLOCK) + b"more"
    (tmp_path / "big").write_bytes(content)
    assert list(WorkTree(tmp_path).blocks("big")) == [content[:BLOCK], b"more"]


def test_what_goes_away_while_it_is_looked_at_is_missing_by_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "a/b"
    folder.mkdir(parents=True)

    def enter(path: str) -> bool:
        if path == "a/b":
            folder.rmdir()
        return True

    with pytest.raises(Missing, match="there is no file a/b"):
        list(WorkTree(tmp_path).files("", enter))


def test_a_name_that_no_file_can_have_is_missing(tmp_path: Path) -> None:
    tree, name = WorkTree(tmp_path), "a" * 300
    with pytest.raises(Missing, match="can't be read: File name too long"):
        tree.read(name)


def test_files_and_folders_are_told_apart(tree: Tree) -> None:
    assert tree.is_file("a/b")
    assert not tree.is_file("a")
    assert tree.is_folder("a")
    assert tree.is_folder("")
    assert not tree.is_folder("a/b")
    assert not tree.is_folder("nowhere")


@pytest.mark.parametrize("path", ["nowhere", "a"])
def test_what_is_no_file_is_missing(tree: Tree, path: str) -> None:
    with pytest.raises(Missing):
        tree.read(path)


def test_a_folder_that_is_not_there_is_missing(tree: Tree) -> None:
    with pytest.raises(Missing):
        tree.files("nowhere")


@pytest.mark.parametrize("path", ["../secret", "/etc/passwd", "a/../../secret"])
def test_no_path_leads_out(tree: Tree, path: str) -> None:
    with pytest.raises(Outside):
        tree.read(path)


def test_no_link_leads_out_nor_to_what_git_keeps(tmp_path: Path) -> None:
    (tmp_path / "root/.git").mkdir(parents=True)
    (tmp_path / "root/.git/config").write_text("token")
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "root/link").symlink_to("../secret")
    (tmp_path / "root/config").symlink_to(".git/config")
    for path in ("link", "config"):
        with pytest.raises(Outside):
            WorkTree(tmp_path / "root").read(path)


def test_a_link_that_leads_to_itself_is_missing(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("link")
    with pytest.raises(Missing):
        WorkTree(tmp_path).read("link")
