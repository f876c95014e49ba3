"""`why` answers in words and in fields, from wherever in the repository it is asked."""

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from devpreview.cli import formats
from devpreview.cli.commands.why import command
from devpreview.errors import UsageWrong

BLUEPRINT = """
apiVersion: devpreview.dev/v1
project: shop
id: 7f3k9q2m
services: {api: {build: api}, web: {image: 'nginx:1'}}
"""


@pytest.fixture(autouse=True)
def _repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "api").mkdir()
    for path, text in (
        ("devpreview.yaml", BLUEPRINT),
        ("api/Dockerfile", "FROM a\nCOPY *.py /\n"),
        ("api/main.py", ""),
        (".gitignore", "main.*"),
    ):
        (tmp_path / path).write_text(text)
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    monkeypatch.chdir(tmp_path / "api")


@pytest.mark.parametrize("file", ["main.py", "./main.py", "api/main.py"])
def test_a_file_is_named_from_here_or_from_the_root(file: str) -> None:
    assert asked("api", file).splitlines() == [
        "api/main.py reaches api",
        "  api/Dockerfile:2: COPY *.py / (stage 0, context api)",
        "  git ignores it, so a build from a commit does not have it: .gitignore:1: main.*",
        "  on an edit: the image is built anew from that line on",
    ]


def test_programs_are_told_as_the_table_says() -> None:
    told = json.loads(asked("web", "main.py", "--output", "json"))
    assert list(told) == ["version", *formats.ANSWERS["why"]]
    assert (told["reaches"], told["file"], told["edit"]) == (False, "api/main.py", "nothing")
    (way,) = json.loads(asked("api", "main.py", "--output", "json"))["ways"]
    assert list(way) == ["kind", "where", "what", "edit"]


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        (["apii", "main.py"], "there is no service 'apii'", "did you mean api?"),
        (["queue", "main.py"], "there is no service 'queue'", "there is api, web"),
        (["api", "man.py"], "man.py is not in the repository", "did you mean api/main.py?"),
        (["api", "api"], "api is a folder", "name a file in it"),
        (["api", "../../etc/passwd"], "../../etc/passwd leads out of the repository", ""),
    ],
)
def test_what_is_not_there_is_said_with_the_nearest_name(words: list[str], message: str, hint: str) -> None:
    failure = CliRunner().invoke(command, words).exception
    assert isinstance(failure, UsageWrong)
    assert (str(failure), failure.hint) == (message, hint)


def asked(*words: str) -> str:
    answer = CliRunner().invoke(command, words, catch_exceptions=False)
    assert answer.exit_code == 0
    return answer.output
