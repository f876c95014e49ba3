"""One live row for each component, on a terminal; what failed, was warned of or will never be read again stays above the rows."""

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.live import Live as Drawing
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from devpreview.blueprint.model import Moment
from devpreview.cli.words import line
from devpreview.events import Ended, Event, Failed, Logged, Warned
from devpreview.events.run import Run, State

MARKS = {State.DONE: ("●", "green"), State.FAILED: ("✖", "red"), State.SKIPPED: ("-", "dim")}

TOLD = {moment.value for moment in Moment}
"""Verbs of those whose lines are shown: what they wrote may go with them."""

HAD = ("◌", "dim")
"""The mark of a component whose image is there, and whose turn it is not yet."""


class Live:
    """The rows of a run, drawn anew ten times a second."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False)
        self._run = Run()
        self._spinner = Spinner("dots")
        self._drawing = Drawing(console=self._console, refresh_per_second=10, get_renderable=self._rows, transient=False)

    def __enter__(self) -> Self:
        self._drawing.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._drawing.stop()

    def say(self, event: Event) -> None:
        """Take an event into the rows."""
        self._run = self._run.after(event)
        if isinstance(event, Failed | Warned):
            self._console.print(Text(line(event), style="red" if isinstance(event, Failed) else "yellow"))
        if isinstance(event, Logged) and event.step.verb in TOLD:
            self._console.print(Text(line(event)))
        if isinstance(event, Ended):
            self._drawing.refresh()

    def _rows(self) -> Table:
        table = Table.grid(padding=(0, 1))
        for component, row in self._run.components().items():
            had = row.state is State.DONE and row.step.verb == "image"
            mark, style = HAD if had else MARKS.get(row.state, ("", ""))
            shown = Text(mark, style=style) if mark else self._spinner
            what = " ".join(part for part in (row.step.verb, row.step.object) if part)
            table.add_row(
                shown,
                Text(component or "preview", style="bold"),
                Text(what),
                Text(row.words, style="dim", overflow="ellipsis", no_wrap=True),
            )
        return table
