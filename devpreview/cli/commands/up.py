"""`up`: a blueprint becomes a preview, gated and seeded."""

from collections.abc import Generator, Mapping

import click

from devpreview.cli import asked, report
from devpreview.events import Event
from devpreview.lifecycle import goal
from devpreview.lifecycle.goal import Goal
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.publish import Workshop, publish
from devpreview.lifecycle.up import Doors, up
from devpreview.streams import Stop


@click.command("up")
@asked.preview_options
@click.option("--discard", is_flag=True, help="Build data anew even where somebody has written to it; that is lost.")
@click.option("--prune-data", is_flag=True, help="Delete the kept data of datastores that are no longer in the blueprint.")
@click.option("--pull", is_flag=True, help="Ask upstream anew what the tags of images mean.")
@report.output_option
def command(blueprint: str, preview: str, target: str | None, discard: bool, prune_data: bool, pull: bool, output: str) -> None:
    """Bring a preview up, or bring it up to date: what is as it should be is left alone.

    BLUEPRINT is a path, or the name of a file in blueprints/; it may be left out where there is one blueprint.
    """
    with asked.run() as stop:
        place = asked.place(stop)
        wanted = place.goal(blueprint, preview)
        asked.announce(wanted, target)
        where = asked.target(target, stop)
        guard, run = Guard(), asked.run_name()
        with asked.connected(where, stop, guard) as cluster:
            doors = asked.doors(cluster, guard, run)
            workshop = asked.workshop(place, where, anew=pull)
            urls = report.told(_up(wanted, workshop, doors, stop, run=run, discard=discard, prune_data=prune_data), output)
    if output == "text":
        click.echo("\n".join(f"{service}  {url}" for service, url in urls.items()))


def _up(
    wanted: Goal, workshop: Workshop, doors: Doors, stop: Stop, *, run: str, discard: bool, prune_data: bool
) -> Generator[Event, None, Mapping[str, str]]:
    published = yield from publish(wanted.blueprint, workshop, stop)
    return (yield from up(goal.asked(wanted, workshop.target, published, run, discard=discard, prune_data=prune_data), doors, stop))
