"""Takes the picture of a terminal that the README shows: what `devpreview up shop` says, as tmux has it on its screen.

python -m tests.picture docs/up.svg
"""

import io
import re
import shlex
import subprocess
import sys
import time
import uuid
from pathlib import Path

from rich.console import Console
from rich.text import Text

from tests.bench.previews import SHOP

COLUMNS, ROWS = 100, 24

MOMENT = 3
"""Components that are ready when the picture is taken: others are on their way then."""

PATIENCE = 300.0
"""Seconds that the preview may take."""


def taken() -> str:
    """Bring a fresh shop up in a terminal, and return its screen in the midst of it, with colours as a terminal has them."""
    SHOP.gone()
    session = f"picture{uuid.uuid4().hex[:8]}"
    shell = "PS1='$ ' exec sh"
    subprocess.run(["tmux", "new-session", "-d", "-s", session, "-x", str(COLUMNS), "-y", str(ROWS), shell], check=True)
    try:
        command = f"PATH={shlex.quote(str(Path(SHOP.up[0]).parent))}:$PATH; clear"
        subprocess.run(["tmux", "send-keys", "-t", session, command, "Enter"], check=True)
        subprocess.run(["tmux", "send-keys", "-t", session, shlex.join(["devpreview", *SHOP.up[1:]]), "Enter"], check=True)
        end = time.monotonic() + PATIENCE
        while len(re.findall(r"● \w+.* ready", _plain(screen := _screen(session)))) < MOMENT:
            assert time.monotonic() < end, screen
        return screen
    finally:
        subprocess.run(["tmux", "kill-session", "-t", session], check=True)


def _screen(session: str) -> str:
    shown = subprocess.run(["tmux", "capture-pane", "-t", session, "-p", "-e"], check=True, capture_output=True, text=True)
    return shown.stdout.rstrip("\n")


def _plain(screen: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", screen)


def drawn(screen: str) -> str:
    """Return a screen as SVG, with whatever monospaced font its reader has."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(screen))
    svg = console.export_svg(title="devpreview up shop", unique_id="up")
    return re.sub(r" *@font-face \{.*?\}\n", "", svg, flags=re.DOTALL)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(drawn(taken()))
