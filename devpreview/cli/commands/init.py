"""`init`: a first blueprint from what a repository has already."""

from pathlib import Path

import click

from devpreview.adopt import Adopted, adopt
from devpreview.cli import report
from devpreview.cli.reading import fresh_id, from_root, repository
from devpreview.errors import Refused, Unavailable
from devpreview.tree import WorkTree


@click.command("init")
@click.option(
    "-f", "--file", "files", multiple=True, metavar="FILE", help="A compose file, in the order of compose; without it, its own choice."
)
@click.option("--profile", "profiles", multiple=True, metavar="PROFILE", help="A profile of compose whose services are taken along.")
@click.option("--print", "printed", is_flag=True, help="Print the blueprint, and write nothing.")
@report.output_option
def command(files: tuple[str, ...], profiles: tuple[str, ...], printed: bool, output: str) -> None:
    """Write a blueprint from compose files, Dockerfiles, a Procfile and migrations.

    No file that is there is touched, and nothing is asked. What could not be carried over stands in the blueprint as a comment.
    """
    root = repository(Path.cwd())
    chosen = [from_root(each, root) for each in files]
    adopted = adopt(WorkTree(root), folder=root.name, identity=fresh_id(), files=chosen, profiles=profiles)
    if printed:
        click.echo(adopted.text, nl=False)
        click.echo(told(adopted), err=True)
        return
    _write(root / adopted.file, adopted)
    report.answer(_as_json(adopted), output, f"wrote {adopted.file}\n{told(adopted)}\nnext: devpreview validate, then devpreview up")


def told(adopted: Adopted) -> str:
    """Return what was carried over, what was not, and which lines are to be looked at."""
    lines = [f"{adopted.taken} of {adopted.services} carried over from {', '.join(adopted.sources)}: {', '.join(adopted.carried)}"]
    if adopted.left:
        lines.append("not carried over:")
        lines += [f"  {each.what}{f' ({each.origin})' if each.origin else ''}: {each.why}" for each in adopted.left]
    if adopted.looks:
        lines.append("look at:")
        lines += [f"  {adopted.file}:{each.line}: {each.text}" for each in adopted.looks]
    return "\n".join(lines)


def _write(path: Path, adopted: Adopted) -> None:
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(adopted.text)
    except FileExistsError as error:
        raise Refused(f"{adopted.file} is there already, and stays as it is", hint="devpreview init --print") from error
    except OSError as error:
        raise Unavailable(f"{adopted.file} cannot be written: {error.strerror}", hint="devpreview init --print") from error


def _as_json(adopted: Adopted) -> dict[str, object]:
    return {
        "file": adopted.file,
        "services": adopted.services,
        "taken": adopted.taken,
        "carried": list(adopted.carried),
        "left": [{"what": each.what, "origin": each.origin, "why": each.why} for each in adopted.left],
        "looks": [{"line": each.line, "text": each.text} for each in adopted.looks],
    }
