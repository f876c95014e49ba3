"""`exec`: a command in a running component."""

import sys

import click

from devpreview.cli import place
from devpreview.errors import PreviewFailed
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.look import running


@click.command("exec", context_settings={"ignore_unknown_options": True})
@click.argument("component")
@click.argument("words", nargs=-1, required=True, type=click.UNPROCESSED, metavar="-- COMMAND [ARG]...")
@place.component_options
def command(component: str, words: tuple[str, ...], blueprint: str, preview: str, target: str | None) -> None:
    """Run a command in a component, on this terminal; fed from standard input where that is none. The exit code is the command's."""
    with place.run(blueprint, preview, target) as stop:
        which = place.which(blueprint, preview, target, stop)
        from devpreview.cli import reach, terminal  # noqa: PLC0415 - it takes a while, and what is wrong before is said before

        with reach.connected(reach.target(target, stop), stop, Guard()) as cluster:
            pod = running(cluster, which.namespace, which.owner, component)
            if pod is None:
                raise PreviewFailed(f"{component} does not run in {which.project}/{which.preview}", hint="devpreview status")
            code = terminal.attached(cluster, pod, component, which.namespace, words, stop)
    sys.exit(code)
