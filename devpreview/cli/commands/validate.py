"""`validate`: everything that is wrong in a blueprint, at its place, all at once."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from devpreview.blueprint.model import Blueprint
from devpreview.cli import report
from devpreview.cli.reading import blueprint_option, read, repository
from devpreview.errors import BlueprintWrong, Problem
from devpreview.tree import Tree, WorkTree

WIDEST = 160
"""Columns of an offending line that are shown."""


@click.command("validate")
@blueprint_option
@report.output_option
def command(blueprint: str, output: str) -> None:
    """Say everything that is wrong in a blueprint.

    BLUEPRINT is a path, or the name of a file in blueprints/; it may be left out where there is one blueprint.
    """
    root = repository(Path.cwd())
    tree = WorkTree(root)
    try:
        found, _ = read(blueprint, root, tree)
    except BlueprintWrong as wrong:
        file = wrong.problems[0].file
        report.answer(_as_json(file, wrong.problems), output, _as_text(wrong.problems, tree, file))
        sys.exit(wrong.exit_code)
    report.answer(_as_json(found.file, ()), output, f"ok: {found.file}: {_counted(found)}")


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


def _as_text(problems: Sequence[Problem], tree: Tree, file: str) -> str:
    if not sys.stdout.isatty():
        return "\n".join(str(problem) for problem in problems)
    lines = tree.read(file).decode(errors="replace").removeprefix("\ufeff").splitlines()
    colour = "NO_COLOR" not in os.environ
    shown = []
    for problem in problems:
        shown.append(click.style(str(problem), bold=True) if colour else str(problem))
        shown += [mark] if (mark := underlined(problem, lines)) else []
    shown.append(f"{len(problems)} problem{'s' if len(problems) > 1 else ''}")
    return "\n".join(shown)


def _as_json(file: str, problems: Sequence[Problem]) -> dict[str, object]:
    fields = ("file", "line", "column", "path", "message", "code")
    return {
        "file": file,
        "ok": not problems,
        "problems": [{name: getattr(problem, name) for name in fields} for problem in problems],
    }


def _counted(blueprint: Blueprint) -> str:
    counts = (("service", blueprint.services), ("datastore", blueprint.datastores), ("job", blueprint.jobs))
    return ", ".join(f"{len(each)} {name}{'' if len(each) == 1 else 's'}" for name, each in counts)
