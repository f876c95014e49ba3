"""`run`: a command in a pod of its own."""

import sys
import time

import click

from devpreview.cli import place, report
from devpreview.lifecycle import oneoff
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.watching import KINDS, Watched
from devpreview.streams import Stop

REMOVE = 20.0
"""Seconds that the removal of the pod may take, though the command was interrupted."""


@click.command("run", context_settings={"ignore_unknown_options": True})
@click.argument("service")
@click.argument("words", nargs=-1, required=True, type=click.UNPROCESSED, metavar="-- COMMAND [ARG]...")
@click.option("-b", "--blueprint", default="", metavar="BLUEPRINT", help="The blueprint, where there are several.")
@click.option("-p", "--preview", default="", metavar="PREVIEW", help="Which: named after the worktree, unless said.")
@click.option("-t", "--target", default=None, metavar="TARGET", help="Where: the local cluster, unless named.")
def command(service: str, words: tuple[str, ...], blueprint: str, preview: str, target: str | None) -> None:
    """Run a command in a fresh pod with a service's image, env and secrets, on this terminal; the pod is removed afterwards.

    The exit code is the command's. The image has to have the program `sleep`, as any with a shell does.
    """
    with place.run(blueprint, preview, target) as stop:
        which = place.which(blueprint, preview, target, stop)
        from devpreview.cli import reach, terminal  # noqa: PLC0415 - it takes a while, and what is wrong before is said before
        from devpreview.kube.mirror import watching  # noqa: PLC0415 - as above

        where = reach.target(target, stop)
        with reach.connected(where, stop, Guard()) as cluster:
            pod = oneoff.made(cluster, which.namespace, which.owner, service, reach.run_name())
            name = pod["metadata"]["name"]
            try:
                with watching(cluster, KINDS, which.namespace, stop) as mirror:
                    watched = Watched(cluster, which.namespace, mirror, reach.wall, time.monotonic)
                    report.told(oneoff.running(pod, watched, stop), "text")
                code = cluster.attach(name, service, which.namespace, words, stop, ends=terminal.ends(stop))
            except BrokenPipeError:
                # whoever read the output has had enough of it
                code = 0
            finally:
                # also where the scope of all else has ended
                with Stop().child(REMOVE) as last, reach.connected(where, last, Guard()) as there:
                    there.delete("Pod", name, which.namespace, uid=pod["metadata"]["uid"])
    sys.exit(code)
