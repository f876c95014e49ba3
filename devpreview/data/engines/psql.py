"""How scripts speak to a Postgres: as whom, and by which program."""

from devpreview.data.engines.engine import Argv

USER = "app"
"""Who owns everything that has no user of its own: the image makes this one, with all rights."""

THEMSELVES = """
for programs in /usr/lib/postgresql/*/bin; do PATH="$programs:$PATH"; done
"""
"""Has psql and its kin found themselves: on Debian, and so in the official image, a script in their names looks for them,
which takes several times as long as a probe does."""

PSQL = "psql -XAtqw -v ON_ERROR_STOP=1"


def script(text: str, name: str, *words: str) -> Argv:
    """Return the command that runs a script of psql's with words."""
    return ("sh", "-ec", THEMSELVES + text, name, *words)
