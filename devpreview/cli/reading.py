"""Reading the blueprint that is meant, and nothing else: a verb that needs no target imports no more than this."""

import os
import secrets
import string
from collections.abc import Sequence
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click

from devpreview.blueprint.find import find
from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.parse import decoded, parse
from devpreview.blueprint.profiles import LOCAL
from devpreview.errors import UsageWrong
from devpreview.lifecycle.selection import selected
from devpreview.tree import Tree


def repository(folder: Path) -> Path:
    """Return the root of the repository that a folder is in, or the folder where it is in none."""
    return next((each for each in (folder, *folder.parents) if (each / ".git").exists()), folder)


@dataclass(frozen=True, slots=True)
class Choice:
    """What of a blueprint is wanted: under which profiles, and which of its components."""

    profiles: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    @property
    def said(self) -> dict[str, str]:
        """What of it was said, by option."""
        each = {"profile": self.profiles, "only": self.only, "without": self.without}
        return {name: ",".join(words) for name, words in each.items() if words}

    @property
    def words(self) -> list[str]:
        """The options that say it again."""
        return [word for name, said in self.said.items() for word in (f"--{name}", said)]


ALL = Choice()

OPTIONS = {
    "profiles": ("PROFILE", "A profile of the blueprint; with several, a later one wins."),
    "only": ("COMPONENT", "Only this, and all that it needs. What is not wanted is not there then, but for data that is kept."),
    "without": ("COMPONENT", "All but this; what others need cannot be left out."),
}
"""What a choice is said by."""


def read(said: str, root: Path, tree: Tree, choice: Choice = ALL) -> tuple[Blueprint, str]:
    """Return the blueprint that is meant by a name or a path, under the profiles that are asked for, and the text of its file."""
    file = find(from_root(said, root), tree)
    text = decoded(tree.read(file), file)
    local = decoded(tree.read(LOCAL), LOCAL) if tree.is_file(LOCAL) else ""
    return parse(text, file, tree, os.environ, fresh_id=fresh_id, profiles=choice.profiles, local=local), text


def of_choice(blueprint: Blueprint, choice: Choice) -> Blueprint:
    """Return what is wanted of a blueprint; who comes along, and what doesn't, is said. Raises UsageWrong."""
    found = selected(blueprint, choice.only, choice.without)
    by_needer: dict[str, list[str]] = {}
    for name, because in found.added.items():
        by_needer.setdefault(because, []).append(name)
    for because, names in by_needer.items():
        click.echo(f"with {', '.join(names)}, which {because} {'waits for' if set(names) <= blueprint.jobs.keys() else 'needs'}", err=True)
    if left := found.blueprint.left_out.names:
        click.echo(f"without {', '.join(left)}", err=True)
    return found.blueprint


def profile_option(command: Any) -> Any:
    """Add what says under which profiles; the verb is given it as `choice`."""

    @wraps(command)
    def chosen(*args: Any, profiles: Sequence[str], **more: Any) -> Any:
        return command(*args, choice=Choice(_listed(profiles, "--profile")), **more)

    return _several(chosen, "profiles")


def choice_options(command: Any) -> Any:
    """Add what says what of a blueprint is wanted; the verb is given it as `choice`."""

    @wraps(command)
    def chosen(*args: Any, profiles: Sequence[str], only: Sequence[str], without: Sequence[str], **more: Any) -> Any:
        return command(*args, choice=Choice(_listed(profiles, "--profile"), _listed(only, "--only"), _listed(without, "--without")), **more)

    return _several(chosen, *reversed(OPTIONS))


def _several(command: Any, *names: str) -> Any:
    for name in names:
        of, words = OPTIONS[name]
        command = click.option(f"--{name.removesuffix('s')}", name, multiple=True, metavar=of, help=words)(command)
    return command


def _listed(said: Sequence[str], option: str) -> tuple[str, ...]:
    """Return words that were said one by one, or several with commas between them, each once."""
    return tuple(dict.fromkeys(word.strip() for each in said for word in given(each, option).split(",") if word.strip()))


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
