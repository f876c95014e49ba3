"""`validate`: everything that is wrong in a blueprint, at its place, all at once."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from devpreview.blueprint.find import find
from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.problems import Code
from devpreview.cli import report
from devpreview.cli.reading import Choice, blueprint_option, choice_options, from_root, of_choice, read, repository
from devpreview.errors import BlueprintWrong, Problem, UsageWrong
from devpreview.tree import Tree, WorkTree

if TYPE_CHECKING:
    from devpreview.lifecycle.trial import Refusal

WIDEST = 160
"""Columns of an offending line that are shown."""


@click.command("validate")
@blueprint_option
@choice_options
@click.option("--cluster", is_flag=True, help="Ask a target's API server, too, what it thinks of the objects; nothing is written.")
@click.option("-t", "--target", default=None, metavar="TARGET", help="Which --cluster asks: the local cluster, unless named.")
@click.option("-p", "--preview", default="", metavar="PREVIEW", help="Whose objects they are: the preview's of the worktree, unless said.")
@report.output_option
def command(blueprint: str, choice: Choice, cluster: bool, target: str | None, preview: str, output: str) -> None:
    """Say everything that is wrong in a blueprint, and what is hardly meant.

    BLUEPRINT is a path, or the name of a file in blueprints/; it may be left out where there is one blueprint. Profiles that are
    not asked for are looked at one by one.
    """
    if (target or preview) and not cluster:
        raise UsageWrong(f"-{'t' if target else 'p'} is about a cluster, and none is asked", hint="devpreview validate --cluster")
    root = repository(Path.cwd())
    tree = WorkTree(root)
    file = find(from_root(blueprint, root), tree)
    try:
        whole, _ = read(blueprint, root, tree, choice)
        _others_are_right(whole.profiles, lambda each: read(blueprint, root, tree, each), choice)
    except BlueprintWrong as wrong:
        report.answer(_as_json(file, wrong.problems), output, _as_text(wrong.problems, tree))
        sys.exit(wrong.exit_code)
    found = of_choice(whole, choice)
    _has_names_of_its_own(found)
    refused = _asked(found, preview, target) if cluster else []
    if output == "text":
        for warning in whole.warnings:
            click.echo(warning.warning(), err=True)
    said = "\n".join(f"{file}: {_path(each, found)}{each.message} [cluster]" for each in refused)
    report.answer(_as_json(file, (), whole.warnings, refused), output, said or f"ok: {found.file}: {_counted(found)}")
    sys.exit(BlueprintWrong.exit_code if refused else 0)


def _others_are_right(profiles: Sequence[str], reading: Callable[[Choice], object], choice: Choice) -> None:
    """See that what is said under the profiles that were not asked for can be meant, but for what the environment lacks.

    Raises BlueprintWrong.
    """
    found: list[Problem] = []
    for name in profiles:
        if name in choice.profiles:
            continue
        try:
            reading(Choice((*choice.profiles, name)))
        except BlueprintWrong as wrong:
            problems = (each for each in wrong.problems if each.code != Code.UNSET)
            found += [replace(each, message=f"{each.message} (with --profile {name})") for each in problems]
    if found:
        raise BlueprintWrong(tuple(sorted(found, key=lambda each: (each.file, each.line, each.column))))


def _has_names_of_its_own(blueprint: Blueprint) -> None:
    """See that no manifest has a name that devpreview gives. Raises UsageWrong."""
    if written := {name: each for name, each in blueprint.bundles.items() if each.source is None}:
        from devpreview.lifecycle.bundles import drawn  # noqa: PLC0415 - it renders, and few blueprints need it

        drawn(replace(blueprint, bundles=written), lambda _: "")


def _asked(blueprint: Blueprint, preview: str, target: str | None) -> "list[Refusal]":
    """Return what the API server of a target does not take."""
    from devpreview.cli import place, reach  # noqa: PLC0415 - kubernetes, and only where a cluster is asked
    from devpreview.lifecycle.asked import offline  # noqa: PLC0415 - as above
    from devpreview.lifecycle.lock import Guard  # noqa: PLC0415 - as above
    from devpreview.lifecycle.trial import refusals  # noqa: PLC0415 - as above

    with place.run(target=target) as stop:
        here = place.place(stop)
        name = here.preview(preview, target)
        blueprint = here.drawn(blueprint, name)
        setting = offline(blueprint, name, where := reach.target(target, stop))
        with reach.connected(where, stop, Guard()) as there:
            return list(refusals(blueprint, setting, there))


def _path(refusal: "Refusal", blueprint: Blueprint) -> str:
    """Return where in the blueprint the component is that an object belongs to."""
    sections = {"services": blueprint.services, "datastores": blueprint.datastores, "components": blueprint.bundles, "jobs": blueprint.jobs}
    return next((f"{section}.{refusal.component}: " for section, each in sections.items() if refusal.component in each), "")


def underlined(problem: Problem, lines: Sequence[str]) -> str:
    """Return the offending line with a mark under what is wrong in it; nothing where there is no such line."""
    if not 1 <= problem.line <= len(lines):
        return ""
    line = lines[problem.line - 1].replace("\t", " ")
    begin = problem.column - 1
    left = max(0, begin - WIDEST // 2)
    shown = "".join(letter if letter.isprintable() else "?" for letter in line[left : left + WIDEST])
    width = _width(line[begin : left + WIDEST])
    return f"    {shown}\n    {' ' * (begin - left)}{'^' * width}"


def _width(rest: str) -> int:
    """Return how far what begins here goes: to the end of its quotes or brackets, else of its word."""
    closing = {'"': '"', "'": "'", "[": "]", "{": "}", "$": "}"}.get(rest[:1])
    if closing and closing in rest[1:]:
        return rest.index(closing, 1) + 1
    word = rest.split(" ", 1)[0].split(",", 1)[0].rstrip(":]}")
    return max(1, len(word))


def _as_text(problems: Sequence[Problem], tree: Tree) -> str:
    if not sys.stdout.isatty():
        return "\n".join(str(problem) for problem in problems)
    files = {problem.file for problem in problems}
    lines = {file: tree.read(file).decode(errors="replace").removeprefix("\ufeff").splitlines() for file in files}
    colour = "NO_COLOR" not in os.environ
    shown = []
    for problem in problems:
        shown.append(click.style(str(problem), bold=True) if colour else str(problem))
        shown += [mark] if (mark := underlined(problem, lines[problem.file])) else []
    shown.append(f"{len(problems)} problem{'s' if len(problems) > 1 else ''}")
    return "\n".join(shown)


def _as_json(
    file: str, problems: Sequence[Problem], warnings: Sequence[Problem] = (), refused: "Sequence[Refusal]" = ()
) -> dict[str, object]:
    fields = ("file", "line", "column", "path", "message", "code")
    return {
        "file": file,
        "ok": not problems and not refused,
        "problems": [{name: getattr(problem, name) for name in fields} for problem in problems],
        "warnings": [{name: getattr(warning, name) for name in fields} for warning in warnings],
        "cluster": [asdict(each) for each in refused],
    }


def _counted(blueprint: Blueprint) -> str:
    counts = (("service", blueprint.services), ("datastore", blueprint.datastores), ("job", blueprint.jobs))
    return ", ".join(f"{len(each)} {name}{'' if len(each) == 1 else 's'}" for name, each in counts)
