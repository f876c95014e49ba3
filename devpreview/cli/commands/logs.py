"""`logs`: what components write, each line under its name."""

import click

from devpreview.cli import place, report
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.logs import Line, logs


@click.command("logs")
@click.argument("component", nargs=-1)
@place.component_options
@click.option("-f", "--follow", is_flag=True, help="Go on with what is written from now on.")
@click.option("--tail", type=click.IntRange(min=0), default=None, metavar="LINES", help="Only the last lines of each container.")
@click.option("--previous", is_flag=True, help="What a container wrote before it was started again.")
@report.output_option
def command(
    component: tuple[str, ...],
    blueprint: str,
    preview: str,
    target: str | None,
    follow: bool,
    tail: int | None,
    previous: bool,
    output: str,
) -> None:
    """Show what components write: all of them, or those named; their steps' Jobs too."""
    with place.run(blueprint, preview, target) as stop:
        which = place.which(blueprint, preview, target, stop)
        from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and what is wrong before is said before

        with reach.connected(reach.target(target, stop), stop, Guard()) as cluster:
            for line in logs(cluster, which.namespace, which.owner, component, stop, follow=follow, tail=tail, previous=previous):
                report.answer({"component": line.component, "container": line.container, "line": line.text}, output, _text(line, component))


def _text(line: Line, asked_for: tuple[str, ...]) -> str:
    return line.text if len(asked_for) == 1 else f"{line.component} | {line.text}"
