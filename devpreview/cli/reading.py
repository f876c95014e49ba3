"""Reading the blueprint that is meant, and nothing else: a verb that needs no target imports no more than this."""

import os
import secrets
import string
from pathlib import Path
from typing import Any

import click

from devpreview.blueprint.find import find
from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.parse import decoded, parse
from devpreview.errors import UsageWrong
from devpreview.tree import Tree


def repository(folder: Path) -> Path:
    """Return the root of the repository that a folder is in, or the folder where it is in none."""
    return next((each for each in (folder, *folder.parents) if (each / ".git").exists()), folder)


def read(said: str, root: Path, tree: Tree) -> tuple[Blueprint, str]:
    """Return the blueprint that is meant by a name or a path, and its text."""
    file = find(from_root(said, root), tree)
    text = decoded(tree.read(file), file)
    return parse(text, file, tree, os.environ, fresh_id=fresh_id), text


def from_root(said: str, root: Path) -> str:
    """Return a path from the repository's root, where one from the current folder was typed; a name stays a name.

    Raises UsageWrong for a file of another repository.
    """
    if not said or not Path(said).is_file():
        return said
    there = Path(said).resolve()
    own = repository(there.parent)
    if not there.is_relative_to(root) or (own != root and (own / ".git").exists()):
        raise UsageWrong(f"{said} is not of this repository", hint=f"go to {own} first")
    return there.relative_to(root).as_posix()


def fresh_id() -> str:
    """Return an id that no other project has."""
    return "".join(secrets.choice(string.ascii_lowercase + string.digits) for _ in range(8))


BY_OPTION = "devpreview.blueprint"


def blueprint_option(command: Any) -> Any:
    """Add what says which blueprint: an argument, or -b as verbs take it whose argument is a component."""

    def either(context: click.Context, _: click.Parameter, said: str | None) -> str:
        by_option = context.meta.get(BY_OPTION, "")
        if said and by_option:
            raise UsageWrong(f"the blueprint is said twice: {said} and -b {by_option}")
        return given(said, "BLUEPRINT") or by_option

    def noted(context: click.Context, _: click.Parameter, said: str | None) -> None:
        context.meta[BY_OPTION] = given(said, "-b")

    option = click.option("-b", "--blueprint", "by_option", default=None, is_eager=True, expose_value=False, callback=noted, hidden=True)
    return click.argument("blueprint", default=None, required=False, callback=either)(option(command))


def given(said: str | None, where: str) -> str:
    """Return what is given, or nothing; what is given and empty was meant to be something, perhaps a variable that isn't set."""
    if said is not None and not said.strip():
        raise UsageWrong(f"{where} is empty", hint="leave it out, or say which; is a variable not set?")
    return said or ""
