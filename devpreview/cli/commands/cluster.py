"""`devpreview cluster`: the clusters on this machine."""

import os
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial

import click

from devpreview.cli import report
from devpreview.streams import Stop, interruptible

PATIENCE = 1.0
"""Seconds in which a cluster that fails for a moment is asked again, before that is said."""

second_option = click.option("--second", metavar="NAME", default="", help="Another cluster beside the local one, for `-t NAME`.")


@click.group()
def command() -> None:
    """Make, show and delete the local cluster."""


@command.command()
@second_option
@report.output_option
def up(second: str, output: str) -> None:
    """Have the local cluster ready, with its registry, its ingress and public names that answer."""
    from devpreview.kube.client import connect  # noqa: PLC0415 - kubernetes, and only here
    from devpreview.targets import config, kind  # noqa: PLC0415 - docker, and only here
    from devpreview.targets.recipe import recipe  # noqa: PLC0415 - docker, and only here

    wanted = recipe(config.load(os.environ), second)
    stop = Stop()
    with interruptible(stop):
        opened = partial(connect, agent="devpreview cluster", stop=stop, patience=PATIENCE)
        told = report.told(kind.up(wanted, opened, stop), output)
    answer = {
        "cluster": wanted.name,
        "registry": told.registry.push,
        "ingress": f"{told.scheme}://127.0.0.1:{told.port}",
        "kubeconfig": str(wanted.kubeconfig),
    }
    report.answer(answer, output, f"cluster {wanted.name} is ready: ingress {answer['ingress']}, registry {answer['registry']}")


@command.command()
@second_option
@click.option("--keep-registry", is_flag=True, help="Keep the registry and the images in it.")
@report.output_option
def down(second: str, keep_registry: bool, output: str) -> None:
    """Delete the local cluster, its previews and their data, and its registry."""
    from devpreview.targets import config, kind  # noqa: PLC0415 - docker, and only here
    from devpreview.targets.recipe import recipe  # noqa: PLC0415 - docker, and only here

    wanted = recipe(config.load(os.environ), second)
    stop = Stop()
    with interruptible(stop):
        report.told(kind.down(wanted, stop, keep_registry=keep_registry), output)
    report.answer({"cluster": wanted.name, "deleted": True}, output, f"cluster {wanted.name} is gone")


@command.command()
@report.output_option
def status(output: str) -> None:
    """Say which clusters there are on this machine, and how they are."""
    from devpreview.engine.containers import engine  # noqa: PLC0415 - docker, and only here
    from devpreview.targets import config, kind  # noqa: PLC0415 - docker, and only here
    from devpreview.targets.recipe import recipe  # noqa: PLC0415 - docker, and only here

    configuration = config.load(os.environ)
    with engine() as docker:
        names = ["", *kind.seconds(recipe(configuration), docker)]
        states = [kind.status(recipe(configuration, name), docker) for name in names]
    rows = [("CLUSTER", "STATE", "INGRESS", "REGISTRY"), *((it.name, it.state, it.ingress or "-", it.registry or "-") for it in states)]
    report.answer({"clusters": [asdict(each) for each in states]}, output, _table(rows))


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
