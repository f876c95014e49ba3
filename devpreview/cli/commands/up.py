"""`up`: a blueprint becomes a preview, gated and seeded."""

import click

from devpreview.cli import place, report, secrets
from devpreview.cli.reading import Choice, choice_options

NEXT = {"status": "how it is", "logs": "what it writes", "down": "delete it with its data"}
"""What people do next."""


@click.command("up")
@place.preview_options
@choice_options
@click.option("--discard", is_flag=True, help="Build data anew even where somebody has written to it; that is lost.")
@click.option("--prune-data", is_flag=True, help="Delete the kept data of datastores that are no longer in the blueprint.")
@click.option("--trust", default="", metavar="WORD", help="Run the commands of secrets that are exactly those that WORD was said for.")
@click.option("--pull", is_flag=True, help="Ask upstream anew what the tags of images mean.")
@report.output_option
def command(
    blueprint: str, preview: str, target: str | None, choice: Choice, discard: bool, prune_data: bool, trust: str, pull: bool, output: str
) -> None:
    """Bring a preview up, or bring it up to date: what is as it should be is left alone.

    BLUEPRINT is a path, or the name of a file in blueprints/; it may be left out where there is one blueprint.
    """
    with place.run(blueprint, preview, target, choice) as stop:
        here = place.place(stop)
        wanted = here.goal(blueprint, preview, target, choice)
        place.announce(wanted, target)
        wanted = secrets.brought(wanted, here, target, stop, trust=trust)

        from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and something has been said by now

        where = reach.target(target, stop)
        urls = report.told(reach.up(wanted, where, stop, discard=discard, prune_data=prune_data, anew=pull), output)
    if output == "text":
        click.echo("\n".join(f"{service}  {url}" for service, url in urls.items()))
        for verb, what in NEXT.items():
            click.echo(f"  {place.addressed(f'devpreview {verb}', blueprint, preview, target, choice):<51} # {what}", err=True)
