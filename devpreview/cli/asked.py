"""What a command line means: which repository, which blueprint, which preview, which target; said before anything is done."""

import os
import secrets
import socket
import string
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import click

from devpreview import __version__
from devpreview.blueprint.find import find
from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.parse import decoded, parse
from devpreview.errors import UsageWrong
from devpreview.git import WorkingTree, working_tree
from devpreview.kube.door import Cluster
from devpreview.lifecycle.lock import Guard
from devpreview.manifests import names
from devpreview.streams import Stop, interruptible
from devpreview.targets import config
from devpreview.targets.resolve import resolve
from devpreview.targets.target import Target
from devpreview.tree import WorkTree

AGENT = f"devpreview/{__version__}"


@contextmanager
def run() -> Iterator[Stop]:
    """Give the scope of a command: the first signal ends it, the second the program."""
    stop = Stop()
    with interruptible(stop):
        yield stop


def preview_options(command: Any) -> Any:
    """Add what says which preview, and where."""
    command = click.option("-t", "--target", default=None, metavar="TARGET", help="Where: the local cluster, unless named.")(command)
    command = click.option("-p", "--preview", default="", metavar="PREVIEW", help="Which: named after the worktree, unless said.")(command)
    return click.argument("blueprint", default="", required=False)(command)


@dataclass(frozen=True)
class Place:
    """The repository that a command is given in."""

    root: Path
    git: WorkingTree | None

    @cached_property
    def tree(self) -> WorkTree:
        """Its files as they are now."""
        return WorkTree(self.root)

    def preview(self, said: str) -> str:
        """Return the name of the preview that is meant. Raises UsageWrong where it is no such name."""
        if said and not names.is_preview_name(said):
            raise UsageWrong(
                f"{said!r} cannot be a preview's name", hint="letters and digits, beginning with a letter; or pr-<number>"
            )
        return said or names.preview_name("" if self.git is None or self.git.main else self.git.name)

    def blueprint(self, said: str) -> tuple[Blueprint, str]:
        """Return the blueprint that is meant, and its text."""
        file = find(_from_root(said, self.root), self.tree)
        text = decoded(self.tree.read(file), file)
        return parse(text, file, self.tree, os.environ, fresh_id=fresh_id), text


def place(stop: Stop) -> Place:
    """Return where the command was given: the working tree, or the folder where there is none."""
    found = working_tree(Path.cwd(), os.environ, stop)
    return Place(found.root if found else Path.cwd(), found)


def announce(project: str, preview: str, target: str | None) -> None:
    """Say what the command is about, before anything that takes time."""
    click.echo(f"{project}/{preview} on {target or 'local'}", err=True)


def target(name: str | None, stop: Stop) -> Target:
    """Return the target that is meant."""
    return resolve(name, config.load(os.environ), os.environ, lambda kubeconfig, context: _connected(kubeconfig, context, stop, Guard()))


def connected(found: Target, stop: Stop, guard: Callable[[], None]) -> Any:
    """Return the cluster of a target; the guard is asked before every write."""
    return _connected(found.kubeconfig, found.context, stop, guard)


def _connected(kubeconfig: Path | None, context: str, stop: Stop, guard: Callable[[], None]) -> Any:
    from devpreview.kube.client import connect  # noqa: PLC0415 - the library behind it takes a third of a second

    return connect(kubeconfig, context, agent=AGENT, stop=stop, before_write=guard)


def fresh_id() -> str:
    """Return an id that no other project has."""
    return "".join(secrets.choice(string.ascii_lowercase + string.digits) for _ in range(8))


def user() -> str:
    """Return who runs the command, as the machine calls them."""
    return os.environ.get("USER") or os.environ.get("LOGNAME") or str(os.getuid())


def host() -> str:
    """Return what this machine calls itself."""
    return socket.gethostname()


def _from_root(said: str, root: Path) -> str:
    """Return a path from the repository's root, where one from the current folder was typed; a name stays a name."""
    if said and Path(said).is_file() and (there := Path(said).resolve()).is_relative_to(root):
        return there.relative_to(root).as_posix()
    return said
