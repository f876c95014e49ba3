"""The root of the command line: the options that belong to no command."""

import click

from devpreview import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """A preview environment per pull request, on this machine or on a remote cluster."""
