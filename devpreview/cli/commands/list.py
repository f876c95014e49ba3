"""`list`: the previews of a target."""

import click

from devpreview.cli import place, report
from devpreview.cli.commands.status import as_json
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.look import all_observed
from devpreview.manifests.observe import UNREADABLE, Preview


@click.command("list")
@click.option("-t", "--target", default=None, metavar="TARGET", help="Where: the local cluster, unless named.")
@report.output_option
def command(target: str | None, output: str) -> None:
    """List the previews of a target, whosever they are."""
    with place.run(target=target) as stop:
        from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and what is wrong before is said before

        where = reach.target(target, stop)
        with reach.connected(where, stop, Guard()) as cluster:
            found = all_observed(cluster, reach.wall(), scheme=where.scheme, port=where.port)
    text = "\n".join(_line(each) for each in found) or "there are no previews"
    report.answer({"previews": [as_json(each) for each in found]}, output, text)


def _line(each: Preview) -> str:
    urls = "  ".join(url for component in each.components for url in component.urls)
    return f"{each.project}/{each.name}  {_how(each)}  {urls}".rstrip()


def _how(each: Preview) -> str:
    if each.deleting or each.phase == "deleting":
        return "deleting"
    if each.phase == UNREADABLE:
        return UNREADABLE
    return "ready" if each.ready else "degraded" if each.degraded else "not ready"
