"""What a command line means."""

import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from devpreview.cli.place import Place, addressed, preview_options
from devpreview.cli.reading import from_root
from devpreview.errors import UsageWrong
from devpreview.git import WorkingTree

MAIN = WorkingTree(Path("/work/shop"), main=True, branch="main", commit="c0ffee")
ADDED = WorkingTree(Path("/work/faster"), main=False, branch="faster", commit="c0ffee")


@pytest.mark.parametrize(
    ("git", "said", "target", "meant"),
    [
        (MAIN, "", None, "dev"),
        (None, "", None, "dev"),
        (ADDED, "", None, "faster"),
        (ADDED, "other", None, "other"),
        (MAIN, "", "local", "dev"),
        (MAIN, "", "team", "anndev"),
        (ADDED, "", "team", "annfaster"),
        (MAIN, "pr-42", "team", "pr-42"),
    ],
)
def test_a_preview_is_named_after_its_worktree_and_where_others_have_theirs_after_its_user(
    git: WorkingTree | None, said: str, target: str | None, meant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "ann")
    assert Place(Path("/work/shop"), git).preview(said, target) == meant


def test_what_cannot_be_a_previews_name_is_said_so() -> None:
    with pytest.raises(UsageWrong, match="'My Preview' cannot be"):
        Place(Path("/work/shop"), MAIN).preview("My Preview", None)


@pytest.mark.parametrize(
    ("said", "pasted"),
    [
        ("devpreview logs web", "devpreview logs -b shop -p pr-4 -t team web"),
        ("devpreview status says how it is", "devpreview status shop -p pr-4 -t team says how it is"),
        ("devpreview up; devpreview exec db", "devpreview up shop -p pr-4 -t team; devpreview exec -b shop -p pr-4 -t team db"),
        ("devpreview cluster up", "devpreview cluster up"),
        ("devpreview down shop/dev --yes", "devpreview down shop/dev --yes"),
        ("the upkeep", "the upkeep"),
    ],
)
@pytest.mark.parametrize("name", ["shop", "dev", "web"])
def test_what_to_do_next_is_said_of_the_preview_that_was_meant(said: str, pasted: str, name: str) -> None:
    assert addressed(said, name, "pr-4", "team") == re.sub(r" shop(?= )", f" {name}", pasted)


def test_what_was_not_said_is_not_said_again() -> None:
    assert addressed("devpreview logs web", "", "", None) == "devpreview logs web"
    assert addressed("devpreview open web", "shop", "pr-4", None) == "devpreview open -b shop -p pr-4 web"
    assert addressed("devpreview up", "shop/pr-4", "", None) == "devpreview up -p pr-4", "it takes a blueprint, and no preview by its name"
    assert addressed("devpreview status", "my stacks/shop.yaml", "", None) == "devpreview status 'my stacks/shop.yaml'"


@click.command()
@preview_options
def verb(blueprint: str, preview: str, target: str | None) -> None:
    click.echo(f"{blueprint} {preview} {target}")


@pytest.mark.parametrize("words", [["-p", ""], ["shop", "-p", " "], [""], ["-b", ""]])
def test_what_is_empty_was_meant_to_be_something(words: list[str]) -> None:
    result = CliRunner().invoke(verb, words)
    assert isinstance(result.exception, UsageWrong)
    assert "is empty" in str(result.exception)


@pytest.mark.parametrize("words", [["shop"], ["-b", "shop"], ["--blueprint", "shop"]])
def test_a_blueprint_can_be_said_in_two_ways(words: list[str]) -> None:
    assert CliRunner().invoke(verb, [*words, "-p", "other"]).output == "shop other None\n"


def test_a_blueprint_is_said_once() -> None:
    assert isinstance(CliRunner().invoke(verb, ["shop", "-b", "minimal"]).exception, UsageWrong)


def test_a_blueprint_of_another_repository_is_not_read_as_one_of_this(tmp_path: Path) -> None:
    for name in ("ours", "theirs"):
        (tmp_path / name / ".git").mkdir(parents=True)
        (tmp_path / name / "devpreview.yaml").touch()
    assert from_root(str(tmp_path / "ours" / "devpreview.yaml"), tmp_path / "ours") == "devpreview.yaml"
    for root in (tmp_path / "ours", tmp_path):
        with pytest.raises(UsageWrong, match="is not of this repository") as wrong:
            from_root(str(tmp_path / "theirs" / "devpreview.yaml"), root)
        assert wrong.value.hint == f"go to {tmp_path / 'theirs'} first"
