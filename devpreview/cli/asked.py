"""What a command line means: which repository, which blueprint, which preview, which target; said before anything is done."""

import os
import secrets
import socket
import string
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
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
from devpreview.kube.mirror import watching
from devpreview.lifecycle.goal import Goal, secrets_of
from devpreview.lifecycle.lock import Clocks, Guard, Holder, locked
from devpreview.lifecycle.publish import Workshop
from devpreview.lifecycle.up import Doors
from devpreview.lifecycle.watching import KINDS
from devpreview.manifests import names
from devpreview.process import Told
from devpreview.registry import docker_logins
from devpreview.release import Place as By
from devpreview.streams import Stop, Threads, interruptible
from devpreview.targets import config
from devpreview.targets.resolve import resolve
from devpreview.targets.target import Target
from devpreview.tree import WorkTree
from devpreview.tree.context import SENT_DOCKERFILE, Context, contents, sent

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
            raise UsageWrong(f"{said!r} cannot be a preview's name", hint="letters and digits, beginning with a letter; or pr-<number>")
        return said or names.preview_name("" if self.git is None or self.git.main else self.git.name)

    def goal(self, blueprint: str, preview: str) -> Goal:
        """Return what is meant to run. Raises BlueprintWrong, and UsageWrong where secrets are missing."""
        found, text = self.blueprint(blueprint)
        return Goal(
            blueprint=found,
            text=text,
            preview=self.preview(preview),
            tree=self.tree,
            secrets=secrets_of(found, os.environ),
            by=By(user(), host(), str(self.root)),
            branch=self.git.branch if self.git else "",
            commit=self.git.commit if self.git else "",
        )

    def blueprint(self, said: str) -> tuple[Blueprint, str]:
        """Return the blueprint that is meant, and its text."""
        file = find(_from_root(said, self.root), self.tree)
        text = decoded(self.tree.read(file), file)
        return parse(text, file, self.tree, os.environ, fresh_id=fresh_id), text


def place(stop: Stop) -> Place:
    """Return where the command was given: the working tree, or the folder where there is none."""
    found = working_tree(Path.cwd(), os.environ, stop)
    return Place(found.root if found else Path.cwd(), found)


@dataclass(frozen=True, slots=True)
class Which:
    """A preview by its names; without an owner, it is taken for whose its namespace says it is."""

    project: str
    preview: str
    owner: str

    @property
    def namespace(self) -> str:
        """The namespace that is the preview."""
        return names.namespace(self.project, self.preview)


def which(said: str, preview: str, stop: Stop) -> Which:
    """Return which preview is meant: of the blueprint that is named, or as PROJECT/PREVIEW."""
    here = place(stop)
    project, slash, name = said.partition("/")
    if slash and not preview and names.is_preview_name(name) and not here.tree.is_file(said):
        return Which(project, name, "")
    found, _ = here.blueprint(said)
    return Which(found.project, here.preview(preview), found.id)


def announce(goal: Goal, target: str | None) -> None:
    """Say what the command is about, before anything that takes time."""
    click.echo(f"{goal.blueprint.project}/{goal.preview} on {target or 'local'}", err=True)


def workshop(place: Place, target: Target, *, anew: bool = False) -> Workshop:
    """Return what images are made and kept with."""
    return Workshop(place.tree, target, docker_logins(os.environ, Path.home()), Builder(), Threads, anew)


class Builder:
    """Builds with BuildKit where the machine has it, else with Docker's own builder."""

    def build(
        self, inside: Context, dockerfile: str, *, target: str, args: Mapping[str, str], platform: str, tag: str, stop: Stop
    ) -> Generator[Told, None, str]:
        """Build a context by the text of a Dockerfile, push under a tag, and return the digest."""
        from devpreview import buildx  # noqa: PLC0415 - only where something is built
        from devpreview.engine import images  # noqa: PLC0415 - Docker's library, and only where something is built

        about = {"target": target, "platform": platform, "tag": tag}
        if buildx.available(os.environ, stop):
            yield from buildx.build(contents(inside), dockerfile=dockerfile, args=args, environ=os.environ, stop=stop, **about)
        else:
            yield from images.build(sent(inside, dockerfile), dockerfile=SENT_DOCKERFILE, args=args, stop=stop, **about)
        return (yield from images.push(tag, stop))


def target(name: str | None, stop: Stop) -> Target:
    """Return the target that is meant."""
    return resolve(name, config.load(os.environ), os.environ, lambda kubeconfig, context: _connected(kubeconfig, context, stop, Guard()))


def connected(found: Target, stop: Stop, guard: Callable[[], None]) -> Any:
    """Return the cluster of a target; the guard is asked before every write."""
    return _connected(found.kubeconfig, found.context, stop, guard)


def _connected(kubeconfig: Path | None, context: str, stop: Stop, guard: Callable[[], None]) -> Any:
    from devpreview.kube.client import connect  # noqa: PLC0415 - the library behind it takes a third of a second

    return connect(kubeconfig, context, agent=AGENT, stop=stop, before_write=guard)


def doors(cluster: Cluster, guard: Guard, run: str) -> Doors:
    """Return what a run reaches the world by."""
    holder = Holder(user(), host(), boot(), os.getpid(), run)
    clocks = Clocks(wall, time.monotonic, _alive)
    return Doors(
        cluster=cluster,
        watching=lambda namespace, stop: watching(cluster, KINDS, namespace, stop),
        locked=lambda namespace, stop: locked(cluster, namespace, holder, clocks, guard, stop),
        pool=Threads,
        wall=wall,
        monotonic=time.monotonic,
        fresh=lambda: secrets.token_hex(16),
    )


def wall() -> datetime:
    """Return the time that everybody shares."""
    return datetime.now(UTC)


def run_name() -> str:
    """Return the name of a run: short, for it is part of the names of its Jobs."""
    return "".join(secrets.choice(string.ascii_lowercase + string.digits) for _ in range(5))


def boot() -> str:
    """Return what tells this start of the machine from others, where the system says so."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return "unknown"


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


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
