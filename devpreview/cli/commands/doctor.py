"""`devpreview doctor`: what may be missing, with what to do next."""

import os
from collections.abc import Iterator
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING

import click

from devpreview.cli import report
from devpreview.errors import DevpreviewError, UsageWrong
from devpreview.streams import Stop, interruptible

if TYPE_CHECKING:
    from devpreview.targets.doctor import Check

MARKS = {"ok": "●", "warn": "!", "fail": "✖"}
UNFIT = 3

PATIENCE = 3.0
"""Seconds in which a cluster that fails for a moment is asked again."""


@click.command()
@click.option("-t", "--target", default=None, help="Where: the local cluster, one beside it, or a context of yours.")
@report.output_option
@click.pass_context
def command(ctx: click.Context, target: str | None, output: str) -> None:
    """Look for what is missing on this machine and on the target; exits with 3 where something is."""
    found: list[Check] = []
    stop = Stop()
    with interruptible(stop):
        for check in _checks(target, stop):
            found.append(check)
            if output == "text":
                click.echo(_line(check))
    if output == "json":
        report.answer({"checks": [asdict(each) for each in found]}, output, "")
    ctx.exit(UNFIT if any(each.verdict == "fail" for each in found) else 0)


def _line(check: "Check") -> str:
    told = f"{MARKS[check.verdict]} {check.name:<22} {check.cause}"
    return f"{told}\n  {'':<22} → {check.next_step}" if check.next_step else told


def _checks(name: str | None, stop: Stop) -> "Iterator[Check]":
    from devpreview.kube.client import connect  # noqa: PLC0415 - kubernetes, and only here
    from devpreview.targets import config, doctor  # noqa: PLC0415 - docker, and only here
    from devpreview.targets.recipe import recipe  # noqa: PLC0415 - yaml, and only here
    from devpreview.targets.resolve import resolve, second  # noqa: PLC0415 - yaml, and only here

    configuration = config.load(os.environ)
    beside = second(name, configuration)
    wanted = recipe(configuration, beside)
    opened = partial(connect, agent="devpreview doctor", stop=stop, patience=PATIENCE)
    yield from doctor.machine(wanted)
    if beside or name in {None, "local"}:
        yield from doctor.made(wanted)
    try:
        target = resolve(name, configuration, os.environ, opened)
    except UsageWrong:
        raise
    except DevpreviewError as error:
        yield doctor.Check("target", doctor.Verdict.FAIL, str(error), error.hint)
        return
    with opened(target.kubeconfig, target.context) as cluster:
        yield from doctor.cluster(target, cluster)
        if target.kubeconfig:
            yield from doctor.local(wanted, target, cluster)
