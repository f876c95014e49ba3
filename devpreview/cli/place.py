"""What a command line means: which repository, which blueprint, which preview, which target; said before anything is done."""

import getpass
import os
import re
import shlex
import socket
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import click

from devpreview.blueprint.model import Blueprint
from devpreview.cli.bundles import drawn
from devpreview.cli.reading import ALL, Choice, blueprint_option, given, of_choice, read, repository
from devpreview.errors import DevpreviewError, UsageWrong
from devpreview.git import WorkingTree, working_tree
from devpreview.lifecycle.goal import Goal
from devpreview.manifests import names
from devpreview.release import Place as By
from devpreview.streams import Stop, interruptible
from devpreview.targets import config
from devpreview.targets.resolve import second
from devpreview.tree import WorkTree


@contextmanager
def run(blueprint: str = "", preview: str = "", target: str | None = None, choice: Choice = ALL) -> Iterator[Stop]:
    """Give the scope of a command: the first signal ends it, the second the program; what to do next is said of the preview meant."""
    stop = Stop()
    try:
        with interruptible(stop):
            yield stop
    except DevpreviewError as error:
        error.hint = addressed(error.hint, blueprint, preview, target, choice)
        raise


BY_COMPONENT = ("logs", "exec", "run", "open")
"""The verbs whose argument is a component, and the blueprint an option."""

BY_BLUEPRINT = ("up", "plan")
"""The verbs that cannot do with a preview's name alone."""

_ABOUT_ONE = re.compile(rf"\bdevpreview (?P<verb>{'|'.join((*BY_COMPONENT, *BY_BLUEPRINT, 'status', 'down'))})\b(?! [\w-]+/)")
"""A command of ours about one preview; one that is named as PROJECT/PREVIEW is named already."""


def addressed(said: str, blueprint: str, preview: str, target: str | None, choice: Choice = ALL) -> str:
    """Return words with commands of ours in them so that these can be pasted: they speak of the preview, and of what of it, was meant."""
    named = named_whole(blueprint, preview)

    def meant(match: re.Match[str]) -> str:
        file, name = ("", named[1]) if named and match["verb"] in BY_BLUEPRINT else (blueprint, preview)
        which = ["-b", file] if match["verb"] in BY_COMPONENT else [file]
        words = [*(which if file else ()), *(("-p", name) if name else ()), *(("-t", target) if target else ())]
        words += choice.words if match["verb"] in BY_BLUEPRINT else []
        return " ".join([match[0], *map(shlex.quote, words)])

    return _ABOUT_ONE.sub(meant, said)


def preview_options(command: Any) -> Any:
    """Add what says which preview, and where."""
    return blueprint_option(_where(command))


def component_options(command: Any) -> Any:
    """Add the same to a verb whose argument is a component."""
    return which_blueprint(_where(command))


def which_blueprint(command: Any) -> Any:
    """Add the blueprint as an option, where the arguments are others."""
    return _option("-b", "--blueprint", "BLUEPRINT", "The blueprint, where there are several.")(command)


def which_preview(command: Any) -> Any:
    """Add the preview's name."""
    return _option("-p", "--preview", "PREVIEW", "Which: named after the worktree, unless said.")(command)


def _where(command: Any) -> Any:
    command = click.option("-t", "--target", default=None, metavar="TARGET", help="Where: the local cluster, unless named.")(command)
    return which_preview(command)


def _option(short: str, long: str, metavar: str, words: str) -> Any:
    return click.option(short, long, default=None, metavar=metavar, help=words, callback=lambda _, __, said: given(said, short))


@dataclass(frozen=True)
class Place:
    """The repository that a command is given in."""

    root: Path
    git: WorkingTree | None
    stop: Stop = field(default_factory=Stop)

    @cached_property
    def tree(self) -> WorkTree:
        """Its files as they are now."""
        return WorkTree(self.root)

    def preview(self, said: str, target: str | None) -> str:
        """Return the name of the preview that is meant; where others have theirs too, the user's name is in front.

        Raises UsageWrong where it is no such name.
        """
        if said and not names.is_preview_name(said):
            fit = re.sub(r"[^a-z0-9]", "", said.lower()).lstrip("0123456789")
            would = f"; {fit} would do" if names.is_preview_name(fit) else ""
            raise UsageWrong(
                f"{said!r} cannot be a preview's name", hint=f"letters and digits, beginning with a letter; or pr-<number>{would}"
            )
        own = names.preview_name("" if self.git is None or self.git.main else self.git.name)
        return said or (names.preview_name(user() + own) if _is_shared(target) else own)

    def goal(self, blueprint: str, preview: str, target: str | None, choice: Choice = ALL) -> Goal:
        """Return what is meant to run, without the values of its secrets. Raises BlueprintWrong."""
        whole, text = self.blueprint(blueprint, choice)
        name = self.preview(preview, target)
        return Goal(
            blueprint=self.drawn(of_choice(whole, choice), name),
            text=text,
            preview=name,
            tree=self.tree,
            by=By(user(), host(), str(self.root)),
            branch=self.git.branch if self.git else "",
            commit=self.git.commit if self.git else "",
            said=choice.said,
        )

    def drawn(self, blueprint: Blueprint, preview: str) -> Blueprint:
        """Return a blueprint with the objects that kustomizations and charts lead to."""
        return drawn(blueprint, self.root, names.namespace(blueprint.project, preview), self.stop) if blueprint.bundles else blueprint

    def blueprint(self, said: str, choice: Choice = ALL) -> tuple[Blueprint, str]:
        """Return the blueprint that is meant, and its text."""
        return read(said, self.root, self.tree, choice)


def place(stop: Stop) -> Place:
    """Return where the command was given: the working tree, or the folder where there is none."""
    return Place(repository(Path.cwd()), working_tree(Path.cwd(), os.environ, stop), stop)


@dataclass(frozen=True, slots=True)
class Which:
    """A preview by its names; without an owner, it is taken for whose its namespace says it is."""

    project: str
    preview: str
    owner: str
    blueprint: Blueprint | None = None

    @property
    def namespace(self) -> str:
        """The namespace that is the preview."""
        return names.namespace(self.project, self.preview)

    @property
    def services(self) -> Collection[str]:
        """The blueprint's services, where that is known."""
        return self.blueprint.services if self.blueprint else ()


def which(said: str, preview: str, target: str | None, stop: Stop, choice: Choice = ALL) -> Which:
    """Return which preview is meant: of the blueprint that is named, or as PROJECT/PREVIEW."""
    here = place(stop)
    if (named := named_whole(said, preview)) and not here.tree.is_file(said):
        return Which(*named, "")
    found, _ = here.blueprint(said, choice)
    return Which(found.project, here.preview(preview, target), found.id, found)


def named_whole(said: str, preview: str) -> tuple[str, str] | None:
    """Return the project and the preview where what is said of a blueprint is PROJECT/PREVIEW, and no file."""
    project, slash, name = said.partition("/")
    return (project, name) if slash and not preview and names.is_preview_name(name) and not Path(said).is_file() else None


def announce(goal: Goal, target: str | None) -> None:
    """Say what the command is about, and how much could be said of its blueprint, before anything that takes time."""
    click.echo(f"{goal.blueprint.project}/{goal.preview} on {target or 'local'}", err=True)
    if count := len(goal.blueprint.warnings):
        click.echo(f"{count} warning{'s' if count > 1 else ''} of {goal.blueprint.file}: devpreview validate says which", err=True)


def user() -> str:
    """Return who runs the command, as the machine calls them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


def host() -> str:
    """Return what this machine calls itself."""
    return socket.gethostname()


def _is_shared(target: str | None) -> bool:
    """Whether a target may be others' too: any but the clusters that this machine has made."""
    return target not in (None, "local") and not second(target, config.load(os.environ))
