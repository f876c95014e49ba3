"""The root of the command line: which verbs there are, and the one place where what went wrong is caught and said.

Each verb's file is imported only when the verb is used: the list below says enough for `--help`.
"""

import importlib
import json
import sys
from collections.abc import Sequence
from typing import Any

import click

from devpreview import __version__
from devpreview.errors import DevpreviewError

VERBS = {
    "init": "Write a first blueprint from what the repository has.",
    "up": "Bring a preview up, or bring it up to date.",
    "status": "Say how a preview is.",
    "logs": "Show what components write.",
    "exec": "Run a command in a component.",
    "run": "Run a command in a fresh pod of a service.",
    "open": "Open a public service in the browser.",
    "down": "Delete a preview and its data.",
    "list": "List the previews of a target.",
    "validate": "Say everything that is wrong in a blueprint.",
    "schema": "Print the language as a JSON schema, for editors.",
    "render": "Show the objects that a blueprint becomes.",
    "plan": "Say what `up` would do, and why.",
    "why": "Say whether and how a file reaches a service.",
    "doctor": "Look for what is missing on this machine and on the target.",
    "cluster": "Make, show and delete the local cluster.",
    "kubeconfig": "Show the way to the target for kubectl.",
}
"""Verb → its line in the help; its command is `command` in `commands/<verb>.py`."""

OUR_BUG = 70
INTERRUPTED = 130


class Verbs(click.Group):
    """A group that imports a verb when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the verbs, those that are used most first."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Return a verb's command."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = importlib.import_module(f"devpreview.cli.commands.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """Write the list of verbs without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(VERBS.items()))


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def root() -> None:
    """A preview environment per pull request, on this machine or on a remote cluster."""


def main(words: Sequence[str] | None = None) -> None:
    """Run a command line and exit with its code; what goes wrong is said here, and only here."""
    asked = list(sys.argv[1:] if words is None else words)
    try:
        code = root.main(asked, prog_name="devpreview", standalone_mode=False) or 0
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except _interruptions():
        click.echo("interrupted", err=True)
        sys.exit(INTERRUPTED)
    except DevpreviewError as error:
        _say(error, asked)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # whoever read the answer has had enough of it; a run that was told of is over half done
        sys.stderr.close()
        sys.exit(asked[:1] in (["up"], ["down"], ["cluster"]))
    except Exception as error:  # the one catch-all there is
        from devpreview.cli import report  # noqa: PLC0415 - only a defect needs it

        click.echo(f"this is a defect of devpreview: {error!r}\nthe report to send us: {report.defect(error, asked)}", err=True)
        sys.exit(OUR_BUG)
    sys.exit(code)


def _interruptions() -> tuple[type[BaseException], ...]:
    """Return what an interruption comes as; asked only where something has come."""
    from devpreview.streams import Interrupted  # noqa: PLC0415 - a room with threads, which `--help` does without

    return click.Abort, KeyboardInterrupt, Interrupted


def _say(error: DevpreviewError, asked: Sequence[str]) -> None:
    words = list(asked[: asked.index("--")] if "--" in asked else asked)
    if "--output=json" in words or ["--output", "json"] in [words[place : place + 2] for place in range(len(words))]:
        told: dict[str, Any] = {"version": 1, "error": str(error), "hint": error.hint, "code": error.exit_code}
        click.echo(json.dumps(told))
        return
    click.echo(click.style("error: ", fg="red", bold=True) + str(error), err=True)
    if error.hint:
        click.echo(f"→ {error.hint}", err=True)
