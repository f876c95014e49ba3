"""The text of a blueprint: each line knows what it says, so that what is wrong with it can be taken back."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from devpreview.adopt.wishes import Component, Left, Owner, Value, Wish, Wishes
from devpreview.blueprint.fields import API_VERSION
from devpreview.blueprint.problems import printable

WIDEST = 110
"""Columns up to which a list or mapping stands on one line."""

LONGEST_NOTE = 200
"""Characters of a comment."""

SECTIONS = ("services", "datastores", "jobs")

_PLAIN = re.compile(r"(?:--?)?[A-Za-z_./][A-Za-z0-9_./@+=*?-]*(?::[A-Za-z0-9_./@+=*?-]+)*|(?:\d+[hms])+")
_NO_TEXT = frozenset({"true", "false", "yes", "no", "on", "off", "y", "n", "null", ".inf", ".nan"})
"""Words that other readers of YAML take for something else."""

_IMPOSSIBLE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Look:
    """A line that somebody should look at."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A blueprint as text."""

    text: str
    owners: tuple[Owner, ...]
    """What each line belongs to."""
    looks: tuple[Look, ...]


def write(wishes: Wishes, identity: str) -> Page:
    """Return a blueprint's text; what is left out stands in comments beside what it belonged to."""
    writing = _Writing()
    writing.comment("", f"Written by `devpreview init` from {', '.join(wishes.sources)}.")
    writing.comment("", "Nothing reads those from here on: this file is yours. What it can say: docs/blueprint.md of devpreview.")
    writing.line(f"apiVersion: {API_VERSION}")
    writing.line(f"project: {scalar(wishes.project)}")
    writing.line(f"id: {scalar(identity)}")
    for section in SECTIONS:
        components = [each for each in wishes.components if each.section == section]
        if components:
            writing.line("")
            writing.line(f"{section}:")
        for each in components:
            writing.component(each)
    if wishes.left:
        writing.line("")
    for left in wishes.left:
        writing.left("", left)
    return Page("\n".join(writing.lines) + "\n", tuple(writing.owners), tuple(writing.looks))


def scalar(value: str | int | bool) -> str:
    """Return a value as YAML that every reader takes for the same."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if _PLAIN.fullmatch(value) and value.lower() not in _NO_TEXT and not re.match(r"[-.]+\d", value):
        return value
    return '"' + "".join(map(_quoted, _IMPOSSIBLE.sub("?", value))) + '"'


def _quoted(letter: str) -> str:
    if letter in '"\\':
        return f"\\{letter}"
    if letter.isprintable():
        return letter
    code = ord(letter)
    return {"\n": "\\n", "\t": "\\t"}.get(letter) or (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )


@dataclass(slots=True)
class _Writing:
    lines: list[str] = field(default_factory=list)
    owners: list[Owner] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)

    def line(self, text: str, owner: Owner = ()) -> None:
        self.lines.append(text)
        self.owners.append(owner)

    def comment(self, indent: str, text: str) -> None:
        self.line(f"{indent}# {_noted(text)}")

    def look(self, indent: str, text: str, where: str) -> None:
        """Say above a line that it is to be looked at."""
        self.comment(indent, f"look: {text}")
        self.looks.append(Look(len(self.lines) + 1, _noted(f"{where}: {text}")))

    def component(self, component: Component) -> None:
        owner = (component.section, component.name)
        if component.note:
            self.look("  ", component.note, component.name)
        self.line(f"  {scalar(component.name)}:" + (f"  # {_noted(component.origin)}" if component.origin else ""), owner)
        for wish in component.wishes:
            self._wish(wish, owner)
        for left in component.left:
            self.left("    ", left, component.name)

    def left(self, indent: str, left: Left, of: str = "") -> None:
        origin = f" ({left.origin})" if left.origin and not of else ""
        self.comment(indent, f"not carried: {left.what}{origin} — {left.why}")
        if left.matters:
            self.looks.append(Look(len(self.lines), _noted(f"{of + ': ' if of else ''}{left.what} is not carried: {left.why}")))

    def _wish(self, wish: Wish, owner: Owner) -> None:
        here = (*owner, wish.key)
        if wish.note:
            self.look("    ", wish.note, f"{owner[1]}.{wish.key}")
        if wish.key == "env" and isinstance(wish.value, Mapping):
            self.line("    env:", here)
            for name, value in wish.value.items():
                if note := wish.notes.get(name):
                    self.look("      ", note, f"{owner[1]}.env.{name}")
                self._value("      ", scalar(name), value, (*here, name))
        else:
            self._value("    ", wish.key, wish.value, here)

    def _value(self, indent: str, key: str, value: Value, owner: Owner) -> None:
        flow = f"{indent}{key}: {_flow(value)}"
        if len(flow) <= WIDEST or not value or isinstance(value, str | int):
            self.line(flow, owner)
            return
        self.line(f"{indent}{key}:", owner)
        if isinstance(value, Mapping):
            for name, inner in value.items():
                # an entry of build.args can be left out alone
                self._value(
                    f"{indent}  ", scalar(name), inner, (*owner, name) if "args" in (name, owner[-1]) and "build" in owner else owner
                )
        else:
            for each in value:
                self.line(f"{indent}  - {scalar(each)}", owner)


def _flow(value: Value) -> str:
    match value:
        case str() | int():
            return scalar(value)
        case Mapping():
            return "{" + ", ".join(f"{scalar(name)}: {_flow(each)}" for name, each in value.items()) + "}"
        case Sequence():
            return f"[{', '.join(map(scalar, value))}]"


def _noted(text: str) -> str:
    shown = printable(" ".join(text.split()))
    return shown if len(shown) <= LONGEST_NOTE else f"{shown[:LONGEST_NOTE]}…"
