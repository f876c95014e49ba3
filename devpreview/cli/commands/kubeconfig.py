"""`devpreview kubeconfig`: the way to a target, for kubectl and its friends."""

import os

import click

from devpreview.cli import report


@click.command()
@click.option("-t", "--target", default=None, help="Where: the local cluster, one beside it, or a context of yours.")
@report.output_option
def command(target: str | None, output: str) -> None:
    """Print the file that leads to a target: export KUBECONFIG=$(devpreview kubeconfig)."""
    from devpreview.targets import config  # noqa: PLC0415 - yaml, and only here
    from devpreview.targets.resolve import files, way  # noqa: PLC0415 - yaml, and only here

    found = way(target, config.load(os.environ), os.environ)
    place = str(found.kubeconfig) if found.kubeconfig else os.pathsep.join(str(each) for each in files(os.environ))
    if not found.kubeconfig:
        click.echo(f"these are your own; the target is its context {found.context}", err=True)
    report.answer({"target": found.name, "kubeconfig": place, "context": found.context}, output, place)
