"""`run`: a command in a pod of its own."""

import sys
import time

import click

from devpreview.cli import place, report
from devpreview.cli.reading import Choice, profile_option
from devpreview.errors import DevpreviewError
from devpreview.lifecycle import oneoff
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.watching import KINDS, Watched
from devpreview.manifests import names
from devpreview.streams import Stop, Stopped

REMOVE = 20.0
"""Seconds that the removal of the pod may take, though the command was interrupted."""


@click.command("run", context_settings={"ignore_unknown_options": True})
@click.argument("service")
@click.argument("words", nargs=-1, required=True, type=click.UNPROCESSED, metavar="-- COMMAND [ARG]...")
@place.component_options
@profile_option
def command(service: str, words: tuple[str, ...], blueprint: str, preview: str, target: str | None, choice: Choice) -> None:
    """Run a command in a fresh pod with a service's image, env and secrets, on this terminal; the pod is removed afterwards.

    The exit code is the command's. The image has to have the program `sleep`, as any with a shell does.
    """
    with place.run(blueprint, preview, target) as stop:
        which = place.which(blueprint, preview, target, stop, choice)
        from devpreview.cli import reach, terminal  # noqa: PLC0415 - it takes a while, and what is wrong before is said before
        from devpreview.kube.mirror import watching  # noqa: PLC0415 - as above

        where, name = reach.target(target, stop), names.one_off(service, reach.run_name())
        with reach.connected(where, stop, Guard()) as cluster:
            try:
                pod = oneoff.made(cluster, which.namespace, which.owner, service, name, known=which.services)
                with watching(cluster, KINDS, which.namespace, stop) as mirror:
                    watched = Watched(cluster, which.namespace, mirror, reach.wall, time.monotonic)
                    report.told(oneoff.running(pod, watched, stop), "text")
                code = terminal.attached(cluster, name, service, which.namespace, words, stop)
            finally:
                # also where the scope of all else has ended
                try:
                    with Stop().child(REMOVE) as last, reach.connected(where, last, Guard()) as there:
                        oneoff.removed(there, which.namespace, name)
                except (DevpreviewError, Stopped) as error:
                    click.echo(f"the pod {name} was not removed: {error}", err=True)
    sys.exit(code)
