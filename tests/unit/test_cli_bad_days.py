"""The command line on days when nothing can be begun: the exit code, what is said, and what to do next."""

import json
import re
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from devpreview.cli.main import main

RIGHT = """\
apiVersion: devpreview.dev/v1
project: shop
id: 7f3k9q2m
services:
  api: {image: "python:3.11-slim", port: 8000, needs: [db]}
datastores:
  db: {image: "postgres:15"}
"""

PROMPT = 5.0
"""Seconds within which a cluster that does not answer is given up."""


@dataclass(frozen=True)
class Said:
    """What a command line came to."""

    code: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        """What was answered last, in JSON."""
        return json.loads(self.out.splitlines()[-1])


class Here:
    """A folder in which commands are given."""

    def __init__(self, root: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self._capture = capture

    def put(self, content: str | bytes, file: str = "devpreview.yaml") -> None:
        """Write a file."""
        (self.root / file).parent.mkdir(exist_ok=True)
        (self.root / file).write_bytes(content if isinstance(content, bytes) else content.encode())

    def run(self, *words: str) -> Said:
        """Run a command line."""
        with pytest.raises(SystemExit) as ended:
            main(words)
        told = self._capture.readouterr()
        assert isinstance(ended.value.code, int)
        return Said(ended.value.code, told.out, told.err)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    """Give an empty folder."""
    root = tmp_path / "repository"
    root.mkdir()
    monkeypatch.chdir(root)
    return Here(root, capsys)


def kubeconfig(here: Here, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a context `far` in the user's kubeconfig."""
    content = {
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [{"name": "far", "cluster": {"server": server}}],
        "users": [{"name": "far", "user": {}}],
        "contexts": [{"name": "far", "context": {"cluster": "far", "user": "far"}}],
    }
    here.put(yaml.safe_dump(content), "kubeconfig")
    monkeypatch.setenv("KUBECONFIG", str(here.root / "kubeconfig"))


@pytest.mark.parametrize("verb", ["up", "validate", "plan", "render", "status", "down"])
def test_where_there_is_no_blueprint_that_is_said_by_every_verb_that_needs_one(here: Here, verb: str) -> None:
    said = here.run(verb)
    assert said.code == 2
    assert "there is no blueprint" in said.err
    assert "→ " in said.err
    assert said.out == ""


def test_a_blueprint_that_is_named_and_not_there_is_said_with_those_that_are(here: Here) -> None:
    here.put(RIGHT, "blueprints/shop.yaml")
    said = here.run("up", "shopp")
    assert said.code == 2
    assert "there is no blueprint 'shopp'; did you mean 'shop'?" in said.err


WRONG: dict[str, tuple[str | bytes, int, str]] = {
    "not YAML": (RIGHT + "  }\n", 8, r"\[not-yaml\]"),
    "not text": (b"\xff\xfe\x00", 1, r"UTF-8"),
    "wrong type": (RIGHT.replace("8000", "[8000]"), 5, r"services\.api\.port: a number from 1 to 65535 belongs here, not a list"),
    "unknown key": (RIGHT.replace("port:", "prot:"), 5, r"'prot'.*'port'"),
    "unknown need": (RIGHT.replace("[db]", "[dd]"), 5, r"'dd'.*'db'"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_blueprint_that_is_wrong_is_said_with_its_line_and_nothing_is_asked_of_any_target(here: Here, case: str) -> None:
    content, line, words = WRONG[case]
    here.put(content)
    said = here.run("up")
    assert said.code == 2
    assert re.search(rf"devpreview\.yaml:{line}:\d+: .*{words}", said.err), said.err
    told = here.run("validate", "--output", "json")
    assert told.code == 2
    assert told.answer["ok"] is False
    assert [each["line"] for each in told.answer["problems"]] == [line]


def test_needs_that_go_in_a_circle_are_told_as_one(here: Here) -> None:
    web = '  web: {image: "python:3.11-slim", needs: [api]}\ndatastores:'
    here.put(RIGHT.replace("[db]", "[web]").replace("datastores:", web))
    said = here.run("up")
    assert said.code == 2
    assert "components wait for each other: api needs web, web needs api [cycle]" in said.err


def test_all_that_is_wrong_is_said_at_once(here: Here) -> None:
    here.put(RIGHT.replace("port:", "prot:").replace("[db]", "[dd]").replace("id: 7f3k9q2m\n", ""))
    told = here.run("validate", "--output", "json").answer
    assert len(told["problems"]) == 3


def test_a_context_that_nobody_knows_is_told_with_those_that_there_are(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    here.put(RIGHT)
    kubeconfig(here, "https://127.0.0.1:1", monkeypatch)
    said = here.run("up", "-t", "fra")
    assert said.code == 2
    assert "there is no target 'fra'; there are far, local" in said.err
    assert "→ did you mean -t far?" in said.err


def test_where_there_is_no_local_cluster_yet_the_way_to_one_is_told(here: Here) -> None:
    here.put(RIGHT)
    said = here.run("up")
    assert said.code == 3
    assert said.err.startswith("shop/dev on local\n")
    assert "→ devpreview cluster up" in said.err


@pytest.mark.parametrize("verb", ["up", "plan", "status", "down"])
def test_a_cluster_that_does_not_answer_is_given_up_promptly(here: Here, monkeypatch: pytest.MonkeyPatch, verb: str) -> None:
    here.put(RIGHT)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    kubeconfig(here, f"https://127.0.0.1:{port}", monkeypatch)
    began = time.monotonic()
    said = here.run(verb, "-t", "far")
    assert time.monotonic() - began < PROMPT
    assert said.code == 3
    assert f"https://127.0.0.1:{port} does not answer" in said.err
    assert "→ kubectl --context far get --raw /readyz" in said.err


def test_what_goes_wrong_is_told_in_json_where_that_is_asked_for(here: Here) -> None:
    here.put(RIGHT)
    said = here.run("up", "--output", "json")
    assert said.code == 3
    assert (said.answer["code"], said.answer["hint"]) == (3, "devpreview cluster up")
    assert said.answer["error"].startswith("there is no local cluster ")


def test_a_preview_cannot_be_called_everything(here: Here) -> None:
    here.put(RIGHT)
    said = here.run("up", "-p", "My-Preview")
    assert said.code == 2
    assert "'My-Preview' cannot be a preview's name" in said.err


def test_a_secret_that_is_missing_is_named_with_who_needs_it(here: Here) -> None:
    here.put(RIGHT.replace("port:", "secrets: [STRIPE_KEY], port:"))
    said = here.run("up")
    assert said.code == 2
    assert "STRIPE_KEY (for api)" in said.err
    assert "→ export STRIPE_KEY=…" in said.err


def test_a_configuration_that_is_wrong_is_told_with_its_place(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    here.put(RIGHT)
    here.put("local: {clsuter: mine}\n", "config.yaml")
    monkeypatch.setenv("DEVPREVIEW_CONFIG", str(here.root / "config.yaml"))
    said = here.run("up")
    assert said.code == 2
    assert "config.yaml:1:9" in said.err
    assert "did you mean 'cluster'?" in said.err
