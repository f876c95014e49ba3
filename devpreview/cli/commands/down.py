"""`down`: a preview and its data are deleted."""

import sys

import click

from devpreview.cli import place, report
from devpreview.errors import DevpreviewError, UsageWrong
from devpreview.lifecycle import moments
from devpreview.lifecycle.down import down
from devpreview.lifecycle.lock import Guard
from devpreview.streams import Stop, Stopped

CUT_SHORT = 20.0
"""Seconds that it may take to end the jobs of an end that was interrupted."""


@click.command("down")
@place.preview_options
@click.option("--yes", is_flag=True, help="Do not ask before a preview is deleted that is named as PROJECT/PREVIEW.")
@report.output_option
def command(blueprint: str, preview: str, target: str | None, yes: bool, output: str) -> None:
    """Delete a preview, its data with it, once its jobs on stop and delete have been run.

    BLUEPRINT is a blueprint's path or name; or a preview as PROJECT/PREVIEW, where there is no blueprint at hand.
    """
    with place.run(blueprint, preview, target) as stop:
        which = place.which(blueprint, preview, target, stop)
        click.echo(f"{which.project}/{which.preview} on {target or 'local'}", err=True)
        if not which.owner and not yes:
            _agreed(f"{which.project}/{which.preview}", target)
        from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and what is wrong before is said before

        guard, run, where = Guard(), reach.run_name(), reach.target(target, stop)
        with reach.connected(where, stop, guard) as cluster:
            doors = reach.doors(cluster, guard, run)
            try:
                there = report.told(down(which.namespace, which.owner, doors, stop, run=run), output)
            except Stopped:
                # a job that was to be run at the end is not, and the scope of all else has ended
                try:
                    with Stop().child(CUT_SHORT) as last, reach.connected(where, last, Guard()) as still:
                        moments.cut_short(still, which.namespace, run)
                except (DevpreviewError, Stopped) as error:
                    click.echo(f"jobs on stop or delete may still be running: {error}", err=True)
                raise
    said = "is gone" if there else "was not there"
    report.answer({"preview": which.namespace, "deleted": there}, output, f"{which.namespace} {said}")


def _agreed(preview: str, target: str | None) -> None:
    """Ask whether a preview is meant that no blueprint here speaks of."""
    if not sys.stdin.isatty():
        hint = f"devpreview down {preview}{f' -t {target}' if target else ''} --yes"
        raise UsageWrong("there is no blueprint here that says whose this preview is", hint=hint)
    click.confirm(f"delete {preview} with its data?", abort=True, err=True)
