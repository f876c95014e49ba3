"""A working tree is known by its folder, its branch and its commit, wherever in it one stands."""

import subprocess
from pathlib import Path

import pytest

from devpreview.errors import Unavailable
from devpreview.git import WorkingTree, common, edits, ignored_by, tracked, working_tree
from devpreview.streams import Stop
from devpreview.tree.edits import Edit

WHO = {"NAME": "A", "EMAIL": "a@example.com"}
ENVIRON = {"PATH": "/usr/local/bin:/usr/bin:/bin"}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    root = tmp_path / "shop"
    (root / "api").mkdir(parents=True)
    git(root, "init", "--quiet", "--initial-branch=main")
    return root


def test_the_main_working_tree(repository: Path) -> None:
    commit = committed(repository)
    found = working_tree(repository / "api", ENVIRON, Stop())
    assert found == WorkingTree(repository, main=True, branch="main", commit=commit)
    assert found.name == "shop"


def test_one_that_was_added(repository: Path, tmp_path: Path) -> None:
    commit = committed(repository)
    git(repository, "worktree", "add", "--quiet", "-b", "checkout", str(tmp_path / "shop-checkout"))
    found = working_tree(tmp_path / "shop-checkout", ENVIRON, Stop())
    assert found == WorkingTree(tmp_path / "shop-checkout", main=False, branch="checkout", commit=commit)


def test_a_branch_or_a_commit_that_is_not_there_is_empty(repository: Path) -> None:
    assert working_tree(repository, ENVIRON, Stop()) == WorkingTree(repository, main=True, branch="main", commit="")
    commit = committed(repository)
    git(repository, "checkout", "--quiet", "--detach")
    assert working_tree(repository, ENVIRON, Stop()) == WorkingTree(repository, main=True, branch="", commit=commit)


def test_what_git_tells_its_hooks_is_not_told_on(repository: Path, tmp_path: Path) -> None:
    committed(repository)
    found = working_tree(repository, ENVIRON | {"GIT_DIR": str(tmp_path), "GIT_WORK_TREE": str(tmp_path)}, Stop())
    assert found
    assert found.root == repository


def test_no_repository_and_no_git_are_no_working_tree(tmp_path: Path, repository: Path) -> None:
    assert working_tree(tmp_path, ENVIRON, Stop()) is None
    assert working_tree(repository / ".git", ENVIRON, Stop()) is None


def test_what_is_not_as_committed_is_known_below_the_paths_that_are_asked_for(repository: Path) -> None:
    for path in ("api/a", "api/b", "api/with space", "web/a", "api/.gitignore"):
        (repository / path).parent.mkdir(exist_ok=True)
        (repository / path).write_text("made/\n" if path.endswith("ignore") else path)
    git(repository, "add", "--all")
    committed(repository)
    assert edits(repository, ["."], ENVIRON, Stop()) == ()
    (repository / "api/a").write_text("edited")
    (repository / "api/with space").rename(repository / "api/n\u00e9w")
    (repository / "api/b").chmod(0o755)
    (repository / "api/made").mkdir()
    (repository / "api/made/x").write_text("")
    (repository / "web/a").unlink()
    git(repository, "add", "web")
    below = {Edit("api/a"), Edit("api/b"), Edit("api/with space", gone=True), Edit("api/n\u00e9w"), Edit("api/made/")}
    assert set(edits(repository, ["api", "gone/Dockerfile"], ENVIRON, Stop())) == below
    assert set(edits(repository, ["."], ENVIRON, Stop())) == below | {Edit("web/a", gone=True)}
    with pytest.raises(Unavailable, match="git does not say what is committed"):
        edits(repository / "api/.gitignore", ["."], ENVIRON, Stop())


def test_a_git_that_does_not_answer_is_said(repository: Path) -> None:
    (repository / ".git/config").write_text("[nonsense")
    with pytest.raises(Unavailable, match="git does not answer: "):
        working_tree(repository, ENVIRON, Stop())


def test_a_git_that_is_too_old_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "git").write_text("#!/bin/sh\nprintf '%s\\n' --path-format=absolute /shop .git .git\n")
    (tmp_path / "git").chmod(0o755)
    with pytest.raises(Unavailable, match="too old") as failure:
        working_tree(tmp_path, {"PATH": f"{tmp_path}:/bin"}, Stop())
    assert "2.31" in failure.value.hint


def test_the_line_that_ignores_a_file_is_named(repository: Path) -> None:
    (repository / "api/.gitignore").write_text("# what programs leave\n*.log\n!kept.log\n")
    lines = {file: ignored_by(repository, f"api/{file}", ENVIRON, Stop()) for file in ("a.log", "kept.log", "main.py")}
    assert lines == {"a.log": "api/.gitignore:2: *.log", "kept.log": "", "main.py": ""}


def test_nothing_is_ignored_where_there_is_no_repository_or_no_git(tmp_path: Path) -> None:
    assert ignored_by(tmp_path, "a.log", ENVIRON, Stop()) == ""
    assert ignored_by(tmp_path, "a.log", {"PATH": str(tmp_path)}, Stop()) == ""


def test_what_git_tracks_is_told_from_what_only_lies_there_and_all_working_trees_have_one_place_in_common(
    repository: Path, tmp_path: Path
) -> None:
    for name in ("in", "*", "out"):
        (repository / name).touch()
    git(repository, "--literal-pathspecs", "add", "in", "*")
    assert tracked(repository, ["out", "*", "in", "nowhere"], ENVIRON, Stop()) == ["*", "in"]
    committed(repository)
    git(repository, "worktree", "add", "--quiet", str(tmp_path / "added"))
    assert common(repository, ENVIRON, Stop()) == common(tmp_path / "added", ENVIRON, Stop()) == repository / ".git"
    (tmp_path / "none").mkdir()
    for environ in (ENVIRON, {"PATH": str(tmp_path)}):
        assert (tracked(tmp_path / "none", ["in"], environ, Stop()), common(tmp_path / "none", environ, Stop())) == ([], None)


def committed(repository: Path) -> str:
    env = {f"GIT_{role}_{name}": value for role in ("AUTHOR", "COMMITTER") for name, value in WHO.items()}
    git(repository, "commit", "--quiet", "--allow-empty", "--message=first", env=env)
    return git(repository, "rev-parse", "HEAD")


def git(folder: Path, *words: str, env: dict[str, str] | None = None) -> str:
    return subprocess.run(
        ["git", "-C", folder, *words], env=ENVIRON | (env or {}), capture_output=True, text=True, check=True
    ).stdout.strip()
