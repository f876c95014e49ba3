"""Commands for secrets run only once a person has trusted exactly these, in this repository, as it is."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from devpreview.cli import secrets
from devpreview.cli.place import Place
from devpreview.cli.reading import read
from devpreview.cli.trust import Trust, command
from devpreview.errors import UsageWrong
from devpreview.lifecycle.goal import Goal
from devpreview.release import Place as By
from devpreview.streams import Stop
from devpreview.tree import DictTree, WorkTree

BLUEPRINT = """\
apiVersion: devpreview.dev/v1
project: shop
id: 7f3k9q2m
services:
  api:
    image: acme/api:1
    secrets:
      KEY: {command: [sh, get.sh, "a'b\\u202e"]}
      OTHER: {command: [sh, -c, "echo 'a value' >&2; exit 3"], example: none}
"""
SCRIPT = 'echo "$0: $1"; pwd; ls "$PWD"; echo . >> "$HOME/ran"\n'


class Repository:
    """A repository whose secrets come from commands."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        folder.mkdir()
        subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
        (folder / "devpreview.yaml").write_text(BLUEPRINT)
        (folder / "get.sh").write_text(SCRIPT)

    def brought(self, trust: str = "") -> dict[str, str]:
        """Return the values of secrets, by name."""
        here, stop = Place(self.root, None), Stop()
        goal = self._goal()
        return {each.name: value for each, value in secrets.brought(goal, here, None, stop, trust=trust).secrets.items()}

    def planned(self) -> dict[str, str]:
        """Return what a plan knows of them."""
        return {each.name: value for each, value in secrets.looked_up(self._goal(), None, Stop()).secrets.items()}

    def _goal(self) -> Goal:
        blueprint, text = read("", self.root, WorkTree(self.root))
        return Goal(blueprint, text, "dev", WorkTree(self.root), By())

    def refused(self, trust: str = "") -> str:
        """Have it refused; return the word that trusts what is there now."""
        with pytest.raises(UsageWrong) as wrong:
            self.brought(trust)
        found = re.search(r"devpreview up --trust ([0-9a-f]{24}) ", wrong.value.hint)
        assert found
        return found[1]


def test_a_command_runs_only_when_exactly_this_was_trusted_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    ran = Path.home() / "ran"
    shop = Repository(tmp_path / "shop")
    word = shop.refused()
    assert shop.refused("another") == word
    assert shop.planned() == {}
    assert not ran.exists()
    assert shop.brought(word)["KEY"].startswith(f"{shop.root}/get.sh: a'b\u202e\n{Path.home()}\n")
    assert shop.brought()["OTHER"] == "none"
    assert ran.read_text() == ".\n.\n"
    said = capsys.readouterr()
    assert "OTHER (for api) is the blueprint's example: the command ended with 3; run it yourself" in said.err
    assert "a value" not in said.err.replace("echo 'a value'", "").replace("a value'\"'\"'", "")
    (trusted,) = {file.stat().st_mode & 0o777 for file in (tmp_path / "state/devpreview").iterdir()}
    assert trusted == 0o700

    (shop.root / "get.sh").write_text(f"{SCRIPT}true\n")
    assert shop.refused(word) != word
    (shop.root / "get.sh").write_text(SCRIPT)
    assert shop.brought()["OTHER"] == "none"
    (shop.root / "devpreview.yaml").write_text(BLUEPRINT.replace("sh, get.sh", "sh, ./get.sh"))
    shop.refused(word)
    elsewhere = Repository(tmp_path / "elsewhere")
    assert elsewhere.refused() == word
    assert ran.read_text() == ".\n.\n.\n"


def test_what_a_repository_could_bring_along_is_no_trust(tmp_path: Path) -> None:
    tree = DictTree({"get.sh": "echo"})
    known = command(("sh", "get.sh"), tmp_path, tree, os.defpath)
    brought, own = Trust(tmp_path / "state", tmp_path, tmp_path), Trust(tmp_path / "state", tmp_path, tmp_path / "repository")
    brought.give(known)
    assert (brought.has(known), own.has(known)) == (False, True)


def test_files_of_the_repository_are_told_from_other_words_and_from_programs(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin/op"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    tree = WorkTree(tmp_path)
    found = command(("op", "read", f"{tmp_path}/bin/op", "../x", "/etc/passwd", ""), tmp_path, tree, f".:bin:{tmp_path}/bin")
    assert found.words == (str(program), "read", str(program), "../x", "/etc/passwd", "")
    assert list(found.files) == ["bin/op"]
    relative = command(("op",), tmp_path, tree, ".:bin")
    assert (relative.words, dict(relative.files)) == (("op",), {})
