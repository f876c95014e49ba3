"""`schema`: the language as a JSON schema, by which editors complete and explain."""

import click

from devpreview.blueprint.schema import text


@click.command("schema")
def command() -> None:
    """Print the language as a JSON schema, for editors.

    Keep it beside your blueprints, as in `devpreview schema > blueprints/schema.json`, and begin each of them with the line
    `# yaml-language-server: $schema=schema.json`.
    """
    click.echo(text())
