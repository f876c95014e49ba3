"""What is said of events: lines for people on stderr, or JSON on stdout; and the report of a defect."""

import json
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Generator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol, TypeVar

import click

from devpreview import __version__
from devpreview.cli.formats import VERSION
from devpreview.cli.words import line
from devpreview.events import Began, Ended, Event, Progressed, Ready, Step, Waiting

V = TypeVar("V")

AGAIN = 4
"""Seconds after which a wait that goes on is said again."""

LASTS = 3
"""Seconds that a wait lasts before a line is spent on it."""


class Face(Protocol):
    """Where events are shown."""

    def say(self, event: Event) -> None:
        """Show an event."""


def output_option(command: Any) -> Any:
    """Add `--output`: text for people, json for programs."""
    option = click.option(
        "--output", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How the answer is given."
    )
    return option(command)


def told(events: Generator[Event, None, V], output: str) -> V:
    """Run a procedure to its end, say its events as they come, and return what it came to."""
    if output == "json":
        return _drained(events, _Json())
    if sys.stderr.isatty():
        from devpreview.cli.live import Live  # noqa: PLC0415 - rich, and only for a terminal

        with Live() as live:
            return _drained(events, live)
    return _drained(events, _Lines())


def answer(value: Mapping[str, object], output: str, text: str) -> None:
    """Give a command's answer on stdout; what programs are told is in the tables of `formats`."""
    click.echo(json.dumps({"version": VERSION, **value}) if output == "json" else text)


def as_json(event: Event) -> dict[str, Any]:
    """Return an event as JSON streams it: its shape under `event`, its fields beside it."""
    return {"version": VERSION, "event": type(event).__name__.lower(), **asdict(event)}


def defect(error: Exception, asked: Sequence[str]) -> Path:
    """Write what is known of a defect of ours to a file, ready to be sent, and return its path."""
    written = [
        f"devpreview {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"asked: {asked[0] if asked else ''} …",
        "",
        *traceback.format_exception(error),
    ]
    with tempfile.NamedTemporaryFile("w", prefix="devpreview-", suffix=".txt", delete=False) as file:
        file.write("\n".join(written))
    return Path(file.name)


def _drained(events: Generator[Event, None, V], face: Face) -> V:
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            value: V = end.value
            return value
        face.say(event)


class _Json:
    """A line of JSON for each event."""

    def say(self, event: Event) -> None:
        click.echo(json.dumps(as_json(event)))


class _Lines:
    """A line of text for each event that says something: a beginning only once something comes of it, a wait only once it lasts."""

    def __init__(self) -> None:
        self._said: dict[Step, tuple[str, float]] = {}
        self._begun: dict[Step, Began] = {}

    def say(self, event: Event) -> None:
        if isinstance(event, Began):
            self._begun[event.step] = event
            return
        if isinstance(event, Waiting) and event.seconds < LASTS:
            return
        if isinstance(event, Waiting | Progressed) and self._is_old(event):
            return
        if isinstance(event, Ended) and event.step.verb == "copy" and event.step in self._begun:
            return
        if not isinstance(event, Ready) and (begun := self._begun.pop(event.step, None)) and not isinstance(event, Ended):
            click.echo(line(begun), err=True)
        click.echo(line(event), err=True)

    def _is_old(self, event: Waiting | Progressed) -> bool:
        cause = event.cause if isinstance(event, Waiting) else ""
        before, when = self._said.get(event.step, ("", -AGAIN))
        now = time.monotonic()
        if cause == before and now - when < AGAIN:
            return True
        self._said[event.step] = cause, now
        return False
