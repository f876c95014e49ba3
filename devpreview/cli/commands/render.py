"""`render`: the objects that a blueprint becomes, with nothing asked of any cluster."""

import json

import click
import yaml

from devpreview.cli import place
from devpreview.cli.reading import Choice, blueprint_option, choice_options, of_choice
from devpreview.lifecycle.asked import offline
from devpreview.manifests.render import render


@click.command("render")
@blueprint_option
@place.which_preview
@choice_options
@click.option("--output", type=click.Choice(["yaml", "json"]), default="yaml", show_default=True, help="How the answer is given.")
def command(blueprint: str, preview: str, choice: Choice, output: str) -> None:
    """Show the objects that a blueprint becomes.

    Images have no digests here, and secrets no values: both are known only as a preview is brought up.
    """
    with place.run(blueprint, preview, choice=choice) as stop:
        here = place.place(stop)
        whole, _ = here.blueprint(blueprint, choice)
        name = here.preview(preview, None)
        found = here.drawn(of_choice(whole, choice), name)
        objects = [one.manifest for one in render(found, offline(found, name))]
    if output == "json":
        click.echo(json.dumps({"apiVersion": "v1", "kind": "List", "items": objects}))
    else:
        click.echo(yaml.safe_dump_all(objects, sort_keys=False), nl=False)
