"""The secrets of a preview, brought from where the blueprint says: this machine's environment, files and commands, and the cluster."""

import os
import shlex
import sys
from base64 import b64decode
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from devpreview.blueprint.model import Blueprint, FromCluster, FromCommand, FromFile
from devpreview.blueprint.problems import printable
from devpreview.cli.place import Place
from devpreview.cli.trust import Command, Trust, command, said_for
from devpreview.git import common, tracked
from devpreview.lifecycle.goal import Goal
from devpreview.lifecycle.secrets import Lacking, Ways, bring, commands, needed
from devpreview.manifests import names
from devpreview.process import NoProgram, TookTooLong, ask
from devpreview.streams import Stop

SECONDS = 60.0
"""How long a command may take: somebody may have to unlock what it reads from."""

Kept = Callable[[str], Mapping[str, bytes] | None]


def brought(goal: Goal, here: Place, target: str | None, stop: Stop, *, trust: str) -> Goal:
    """Return a goal with the values of its secrets; `trust` says of which commands that they may be run.

    Raises UsageWrong with all that are missing.
    """
    running = _commands(goal, here, stop, trust)
    with _kept(goal.blueprint, target, stop) as kept:
        found = bring(goal.blueprint, Ways(os.environ, goal.tree, running.output, kept))
    for said in (*found.examples, *_in_git(goal.blueprint, here, stop)):
        click.echo(f"  ! {printable(said)}", err=True)
    return replace(goal, secrets=found.values)


def looked_up(goal: Goal, target: str | None, stop: Stop) -> Goal:
    """Return a goal with the values of its secrets, but for those of commands: none is run.

    Raises UsageWrong with all that are missing.
    """
    with _kept(goal.blueprint, target, stop) as kept:
        found = bring(goal.blueprint, Ways(os.environ, goal.tree, _unasked, kept), unasked=(FromCommand,))
    return replace(goal, secrets=found.values)


def _unasked(command: FromCommand) -> str:
    raise AssertionError(f"nobody is to run {command.words[0]}")


@contextmanager
def _kept(blueprint: Blueprint, target: str | None, stop: Stop) -> Iterator[Kept]:
    """Give what looks into the Secrets that the target's cluster keeps for its previews, where one is asked for."""
    if not any(isinstance(each.source, FromCluster) for each in needed(blueprint)):
        yield lambda _: None
        return
    from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and few need it
    from devpreview.kube.door import Denied  # noqa: PLC0415 - as above
    from devpreview.lifecycle.lock import Guard  # noqa: PLC0415 - as above

    with reach.connected(reach.target(target, stop), stop, Guard()) as cluster:

        def kept(name: str) -> Mapping[str, bytes] | None:
            try:
                found = cluster.get("Secret", name, names.SHARED_SECRETS)
            except Denied as error:
                raise Lacking(f"you may not read Secrets of {names.SHARED_SECRETS} in the cluster") from error
            return None if found is None else {key: b64decode(value) for key, value in found.get("data", {}).items()}

        yield kept


def _in_git(blueprint: Blueprint, here: Place, stop: Stop) -> Iterator[str]:
    """Say which secrets are in files that everybody has who has the repository."""
    files = {each.source.path: each.name for each in needed(blueprint) if isinstance(each.source, FromFile)}
    known = tracked(here.root, list(files), os.environ, stop) if files and here.git else ()
    return (f"{files[path]}: git tracks {path}, so everybody with the repository has it; add it to .gitignore" for path in known)


class _Commands:
    """The commands that secrets come from, each run at most once, and only if a person trusts it."""

    def __init__(self, known: Mapping[FromCommand, Command], trusted: Collection[FromCommand], stop: Stop) -> None:
        self._known = known
        self._trusted = trusted
        self._stop = stop
        self._outputs: dict[FromCommand, str] = {}

    def output(self, source: FromCommand) -> str:
        """Return what a command writes to its standard output. Raises Lacking, which never says what it wrote."""
        known = self._known[source]
        if source not in self._trusted:
            hint = f"devpreview up --trust {said_for(self._known.values())} runs what is said here, and nothing else"
            raise Lacking(f"nobody has trusted this command as it is now: {known}", hint=hint)
        if source not in self._outputs:
            self._outputs[source] = self._run(known)
        return self._outputs[source]

    def _run(self, known: Command) -> str:
        home = Path.home()
        try:
            answer = ask(known.words, self._stop, seconds=SECONDS, folder=home, env={**os.environ, "PWD": str(home)})
        except (NoProgram, TookTooLong) as error:
            raise Lacking(str(error), hint=error.hint) from error
        see = f"run it yourself to see why: {known}"
        if answer.code:
            raise Lacking(f"the command ended with {answer.code}; {see}")
        if not answer.out.strip():
            raise Lacking(f"the command wrote nothing; {see}")
        if "\ufffd" in answer.out:
            raise Lacking(f"what the command wrote is not text in UTF-8; {see}")
        return answer.out


def _commands(goal: Goal, here: Place, stop: Stop, trust: str) -> _Commands:
    """Return the commands of a goal's secrets; a person is asked to trust those that are not trusted yet."""
    named = dict(commands(goal.blueprint))
    if not named:
        return _Commands({}, (), stop)
    import platformdirs  # noqa: PLC0415 - few need it

    root, path = here.root.resolve(), os.environ.get("PATH", os.defpath)
    known = {each: command(each.words, root, goal.tree, path) for each in named}
    trusting = Trust(platformdirs.user_state_path("devpreview") / "trusted", common(root, os.environ, stop) or root, root)
    trusted = [each for each in named if trusting.has(known[each])]
    unknown = [(known[each], of) for each, of in named.items() if each not in trusted]
    if unknown and (trust == said_for(known.values()) or _agreed(unknown)):
        _remember(trusting, [each for each, _ in unknown])
        trusted = list(named)
    return _Commands(known, trusted, stop)


def _agreed(unknown: Sequence[tuple[Command, list[str]]]) -> bool:
    """Ask whether commands may be run, each said in full; nobody there does not agree."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    click.echo("the blueprint has these run on this machine, as you, for the values of secrets:", err=True)
    for known, of in unknown:
        click.echo(f"  {', '.join(of)}: {known}", err=True)
        for path in known.files:
            click.echo(f"    with {printable(shlex.quote(path))} as it is now", err=True)
    return click.confirm("run them, now and whenever they are exactly these?", default=False, err=True)


def _remember(trust: Trust, unknown: Sequence[Command]) -> None:
    try:
        for known in unknown:
            trust.give(known)
    except OSError as error:
        click.echo(f"  ! that these are trusted cannot be kept: {error.strerror}", err=True)
