"""`why`: whether and how a file of the repository reaches a service, and what an edit of it leads to."""

import os
import platform
from dataclasses import asdict
from difflib import get_close_matches

import click

from devpreview.cli import place, report
from devpreview.cli.reading import from_root
from devpreview.errors import UsageWrong
from devpreview.git import ignored_by
from devpreview.lifecycle.why import Why, why
from devpreview.tree import Tree
from devpreview.tree.reach import nearest


@click.command("why")
@click.argument("service")
@click.argument("file")
@place.which_blueprint
@report.output_option
def command(service: str, file: str, blueprint: str, output: str) -> None:
    """Say whether and how a file of the repository reaches a service, and what an edit of it leads to.

    FILE is a path from here, or from the repository's root.
    """
    with place.run(blueprint) as stop:
        here = place.place(stop)
        found, _ = here.blueprint(blueprint)
        if service not in found.services:
            near = next(iter(get_close_matches(service, found.services, n=1)), "")
            raise UsageWrong(f"there is no service '{service}'", hint=_instead(near) or f"there is {', '.join(found.services)}")
        path = _path(from_root(file, here.root), here.tree)
        by = ignored_by(here.root, path, os.environ, stop) if here.git else ""
        answer = why(found, here.tree, found.services[service], path, platform=_own_platform())
    told = {
        "service": service,
        "file": path,
        "reaches": bool(answer.ways),
        "ways": [asdict(way) for way in answer.ways],
        "reasons": list(answer.reasons),
        "edit": answer.edit,
        "git_ignored_by": by,
    }
    report.answer(told, output, _text(answer, by))


def _own_platform() -> str:
    """Return the platform of images that this machine runs, which names a stage where a Dockerfile has one for each."""
    return "linux/arm64" if platform.machine().lower() in ("arm64", "aarch64") else "linux/amd64"


def _path(said: str, tree: Tree) -> str:
    """Return the path of a file in its plain form. Raises UsageWrong where there is none."""
    path = os.path.normpath(said).replace(os.sep, "/")
    if tree.is_folder(path):
        raise UsageWrong(f"{path} is a folder", hint="name a file in it")
    if not tree.is_file(path):
        raise UsageWrong(f"{path} is not in the repository", hint=_instead(nearest(tree, path)))
    return path


def _instead(near: str) -> str:
    return f"did you mean {near}?" if near else ""


def _text(answer: Why, ignored: str) -> str:
    lines = [f"{answer.file} {'reaches' if answer.ways else 'does not reach'} {answer.service}"]
    lines += [f"  {way.where}: {way.what}" for way in answer.ways]
    lines += [f"  {reason}" for reason in answer.reasons]
    if ignored:
        lines.append(f"  git ignores it, so a build from a commit does not have it: {ignored}")
    return "\n".join([*lines, f"  on an edit: {answer.edit}"])
