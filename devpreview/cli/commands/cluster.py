"""`devpreview cluster`: the clusters on this machine."""

import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING

import click

from devpreview.cli import report
from devpreview.errors import Refused, Unavailable
from devpreview.manifests import names
from devpreview.streams import Stop, interruptible

if TYPE_CHECKING:
    from devpreview.targets.recipe import Recipe

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
@click.option("--yes", is_flag=True, help="Do not ask, though there are previews.")
@report.output_option
def down(second: str, keep_registry: bool, yes: bool, output: str) -> None:
    """Delete the local cluster, its previews and their data, and its registry."""
    from devpreview.targets import config, kind  # noqa: PLC0415 - docker, and only here
    from devpreview.targets.recipe import recipe  # noqa: PLC0415 - docker, and only here

    wanted = recipe(config.load(os.environ), second)
    stop = Stop()
    with interruptible(stop):
        if not yes and (lost := _lost(wanted, stop)):
            _agreed(wanted.name, lost)
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


def _lost(wanted: "Recipe", stop: Stop) -> str:
    """Return what goes with a cluster besides the cluster; nothing where there are no previews in it."""
    from devpreview.engine.containers import engine  # noqa: PLC0415 - docker, and only here
    from devpreview.kube.client import connect  # noqa: PLC0415 - kubernetes, and only here
    from devpreview.targets import kind  # noqa: PLC0415 - docker, and only here

    with engine() as docker:
        if kind.status(wanted, docker).state in ("absent", "foreign", "half made"):
            return ""
    try:
        with connect(wanted.kubeconfig, wanted.context, agent="devpreview cluster", stop=stop, patience=PATIENCE) as cluster:
            labels = [each["metadata"]["labels"] for each in cluster.list("Namespace", labels=names.OURS).items]
    except Unavailable:
        return "whatever previews it has, for it does not answer"
    return ", ".join(f"{each[names.PROJECT]}/{each[names.PREVIEW]}" for each in labels if names.PREVIEW in each)


def _agreed(name: str, lost: str) -> None:
    if not sys.stdin.isatty():
        raise Refused(f"with cluster {name} goes {lost}", hint="--yes deletes it all the same")
    click.confirm(f"delete cluster {name}, and with it {lost}?", abort=True, err=True)


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
