"""`validate`, as it is typed."""

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from devpreview.cli.commands.validate import underlined
from devpreview.cli.main import main
from devpreview.errors import Problem

REPOSITORY = Path(__file__).parents[3]

WRONG = "apiVersion: devpreview.dev/v1\nproject: shop\nid: 7f3k9q2m\nservices:\n  api: {image: acme/api:1, prot: 80}\n"
SAID = "blueprints/shop.yaml:5:28: services.api.prot: there is no 'prot' in a service; did you mean 'port'? [unknown-key]"


Told = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a repository with one blueprint, which is wrong."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "blueprints").mkdir()
    (tmp_path / "blueprints" / "shop.yaml").write_text(WRONG)
    return tmp_path


@pytest.fixture
def validate(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Told:
    """Return what types `validate` in a folder, and gives the exit code and what was said on stdout and stderr."""

    def typed(folder: Path, *words: str) -> tuple[int, str, str]:
        monkeypatch.chdir(folder)
        with pytest.raises(SystemExit) as end:
            main(["validate", *words])
        return int(end.value.code or 0), *capsys.readouterr()

    return typed


def test_problems_are_the_answer_and_the_exit_code_is_2(folder: Path, validate: Told) -> None:
    assert validate(folder) == (2, f"{SAID}\n", "")


def test_a_blueprint_that_is_right_is_said_to_be_and_what_is_hardly_meant_is_a_warning(folder: Path, validate: Told) -> None:
    (folder / "blueprints" / "shop.yaml").write_text(WRONG.replace("prot", "port"))
    code, out, err = validate(folder, "shop")
    assert (code, out) == (0, "ok: blueprints/shop.yaml: 1 service, 0 datastores, 0 jobs\n")
    assert err.startswith("blueprints/shop.yaml:5:28: warning: services.api.port: nobody refers to 'api', and it has no URL;")
    assert [each["code"] for each in json.loads(validate(folder, "--output", "json")[1])["warnings"]] == ["unreached"]
    assert "-t is about a cluster, and none is asked" in validate(folder, "-t", "team")[2]


def test_profiles_are_looked_at_and_a_file_of_ones_own_is_laid_over_all(folder: Path, validate: Told) -> None:
    profiles = "profiles:\n  a: {services: {api: {needs: [b]}}}\n  b: {services: {api: {image: '${env.NO}'}}, without: [api]}\n"
    file = folder / "blueprints" / "shop.yaml"
    file.write_text(WRONG.replace("prot: 80", "port: 80, public: true") + profiles)
    wrong = "blueprints/shop.yaml:7:32: services.api.needs[0]: there is no component 'b'"
    assert validate(folder) == (2, f"{wrong} (with --profile a) [need]\n", "")
    assert validate(folder, "--profile", "a")[1] == f"{wrong} [need]\n"
    (folder / "devpreview.local.yaml").write_text("services: {api: {needs: [], replicas: 0}}\n")
    said = "devpreview.local.yaml:1:39: services.api.replicas: a number from 1 to 50 belongs here, not 0 [wrong-value]\n"
    assert validate(folder) == (2, said, "")
    (folder / "devpreview.local.yaml").write_text("services: {api: {needs: []}, web: {image: acme/web:1}}\n")
    assert validate(folder)[1] == "ok: blueprints/shop.yaml: 2 services, 0 datastores, 0 jobs\n"
    assert validate(folder, "--only", "api")[1:] == ("ok: blueprints/shop.yaml: 1 service, 0 datastores, 0 jobs\n", "without web\n")
    assert "there is no profile 'lite'" in validate(folder, "--profile", "lite")[2]


def test_json_has_the_fields_of_a_problem(folder: Path, validate: Told) -> None:
    code, out, _ = validate(folder, "--output", "json")
    answer = json.loads(out)
    assert (code, answer["version"], answer["file"], answer["ok"]) == (2, 1, "blueprints/shop.yaml", False)
    assert [sorted(problem) for problem in answer["problems"]] == [["code", "column", "file", "line", "message", "path"]]


def test_a_path_is_relative_to_where_it_is_typed(folder: Path, validate: Told) -> None:
    assert validate(folder / "blueprints", "shop.yaml")[1] == f"{SAID}\n"
    assert validate(folder / "blueprints")[1] == f"{SAID}\n"


def test_a_blueprint_that_is_not_there_is_a_matter_of_usage(folder: Path, validate: Told) -> None:
    code, out, err = validate(folder, "shp")
    assert (code, out) == (2, "")
    assert "did you mean 'shop'?" in err


def test_on_a_terminal_the_place_is_underlined(folder: Path) -> None:
    ours, theirs = pty.openpty()
    environ = {**os.environ, "NO_COLOR": "1"}
    done = subprocess.run([sys.executable, "-m", "devpreview", "validate"], stdout=theirs, check=False, cwd=folder, env=environ)
    os.close(theirs)
    shown = os.read(ours, 10_000).decode().splitlines()
    os.close(ours)
    assert done.returncode == 2
    assert shown == [SAID, "      api: {image: acme/api:1, prot: 80}", "                               ^^^^", "1 problem"]


@pytest.mark.parametrize(
    ("line", "column", "mark"),
    [
        ("needs: [a b, c]", 8, "^^^^^^^^"),
        ("A: '${x.y} z'", 5, "^^^^^^"),
        ("A: 'x y', B", 4, "^^^^^"),
        ("api:", 1, "^^^"),
        ("short", 40, "^"),
    ],
)
def test_a_mark_is_as_long_as_what_is_wrong(line: str, column: int, mark: str) -> None:
    shown = underlined(Problem("b.yaml", 1, column, "", "", ""), [line]).splitlines()
    assert shown == [f"    {line}", " " * (3 + column) + mark]


def test_a_long_line_is_cut_around_what_is_wrong() -> None:
    shown = underlined(Problem("b.yaml", 1, 5001, "", "", ""), ["x" * 5000 + " here " + "y" * 5000]).splitlines()
    assert all(len(line) < 200 for line in shown)


def test_validate_imports_nothing_heavy() -> None:
    heavy = {"kubernetes", "docker", "rich", "textual", "urllib3", "asyncio"}
    program = f"import sys, devpreview.cli.commands.validate; print({heavy!r} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout == "set()\n"


def test_the_example_of_the_readme_is_right(tmp_path: Path, validate: Told) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", (REPOSITORY / "README.md").read_text(), re.DOTALL)
    files = {"devpreview.yaml": example, "Dockerfile": "FROM scratch\n", "migrations/versions/1.py": "", "seeds/a.sql": ""}
    for file, content in files.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(content)
    code, out, _ = validate(tmp_path)
    assert code == 0, out


@pytest.mark.parametrize("file", sorted(path.name for path in (REPOSITORY / "blueprints").glob("*.yaml")))
def test_every_shipped_blueprint_is_right(file: str, validate: Told) -> None:
    code, out, err = validate(REPOSITORY, f"blueprints/{file}")
    assert (code, err) == (0, ""), out
