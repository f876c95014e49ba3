"""A YAML file as nodes that know their places.

A blueprint comes from anybody's pull request: what is too big, too deep or repeated without end is refused while it is
read, before anything is built from it. No scalar is resolved here: whether `1.10` is a number is for whoever wants one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import yaml

from devpreview.blueprint.problems import Code, Place, Problems, quoted

LONGEST = 1024 * 1024
"""Characters of a file."""

MOST = 60_000
"""Nodes of a file: over a thousand services."""

REPEATED = 15_000
"""Nodes of a file that aliases repeat, counted every time."""

WIDEST = 1_000
"""Entries of one list or mapping."""

DEEPEST = 32
"""Nodes that are in each other."""

TOP = Place(1, 1)

Loader = type[yaml.SafeLoader] | type[yaml.CSafeLoader]

LOADER: Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml where PyYAML was built with it: ten times as fast."""

_UNREADABLE = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_BLANK = re.compile("[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000]")
"""Letters that look like a blank, or like nothing."""

_MEANINGS = (
    (r"tab character", "a tab is in the way; YAML is indented with spaces"),
    (r"mapping values are not allowed|unexpected ':'", "a ':' cannot stand here; put the text in quotes, or look at the indentation"),
    (r"escape", "not an escape that YAML knows; in double quotes a backslash is written twice"),
    (r"tag|directive", "tags and directives have no meaning in a blueprint"),
    (r"unexpected end of stream|did not find expected node content", "something is missing here"),
    (r"document start", "a second document; a file holds one blueprint"),
)
"""What the YAML library says → what a person is told."""

_OPENED = (
    (r"could not find expected ':'", "a key without a ':' and a blank behind it"),
    (r"alias|anchor", "'*' begins an alias and '&' an anchor, which have names of letters and digits; put other text in quotes"),
    (r"quoted scalar.*unexpected end of stream", "a quote is opened and never closed"),
    (r"expected ',' or", "a bracket is opened and never closed, or a ',' is missing"),
)
"""The same, where the place is the one at which it began."""


class Scalar(NamedTuple):
    """A piece of text, with or without quotes. A file has tens of thousands, and tuples are made fastest."""

    place: Place
    text: str
    plain: bool
    verbatim: int
    """Columns between its place and its first letter, where it stands in the file letter by letter; else -1."""

    def at(self, offset: int) -> Place:
        """Return the place of one of its letters, as nearly as it is known."""
        return self.place if self.verbatim < 0 else Place(self.place.line, self.place.column + self.verbatim + offset, self.place.file)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    place: Place
    items: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values, what was merged into it among them, each key once."""

    place: Place
    entries: "dict[str, tuple[Scalar, Node]]"


Node = Scalar | Sequence | Mapping


NOTHING = ("", "~", "null")
"""What YAML's core schema takes for no value."""


def is_nothing(node: Node) -> bool:
    """Say whether a node is no value at all."""
    return isinstance(node, Scalar) and node.plain and node.text in NOTHING


def placed(node: Node, file: str) -> Node:
    """Return a node whose places are in another file than the blueprint's own."""
    place = node.place._replace(file=file)
    match node:
        case Scalar():
            return node._replace(place=place)
        case Sequence(items=items):
            return Sequence(place, tuple(placed(each, file) for each in items))
        case Mapping(entries=entries):
            there = {
                name: (key._replace(place=key.place._replace(file=file)), placed(value, file)) for name, (key, value) in entries.items()
            }
            return Mapping(place, there)


def compose(text: str, problems: Problems, *, loader: Loader = LOADER) -> Node | None:
    """Return a file as nodes, or nothing where that cannot be; what is wrong with its YAML is added to the problems."""
    if len(text) > LONGEST:
        problems.add(Code.TOO_BIG, TOP, "", f"a blueprint has at most {LONGEST:,} characters, and this one has {len(text):,}")
        return None
    text = text.removeprefix("\ufeff")
    if found := _UNREADABLE.search(text):
        problems.add(Code.NOT_YAML, _place(text, found.start()), "", f"a character that YAML does not allow: U+{ord(found[0]):04X}")
        return None
    try:
        return _Composer(text, problems, loader).document()
    except _Refused as why:
        problems.add(why.code, why.place, "", str(why))
    except yaml.YAMLError as error:
        place, meaning = _meaning(error, text)
        problems.add(Code.NOT_YAML, place, "", meaning)
    except (ValueError, OverflowError):
        # what PyYAML's own scanner, used where libyaml is missing, lets through of impossible escapes and versions
        problems.add(Code.NOT_YAML, TOP, "", "an escape or a directive that is out of range")
    return None


class _Refused(Exception):
    """The file is not worth reading on."""

    def __init__(self, code: Code, place: Place, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.place = place


class _Composer:
    """Makes nodes from the events of the YAML library, and counts."""

    def __init__(self, text: str, problems: Problems, loader: Loader) -> None:
        self._events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=loader))
        self._problems = problems
        self._count = 0
        self._repeated = 0
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._open: list[str] = []

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent | yaml.StreamStartEvent | yaml.DocumentEndEvent):
                continue
            if isinstance(event, yaml.StreamEndEvent):
                break
            if root is not None:
                raise _Refused(Code.NOT_YAML, _begin(event), "a second document; a file holds one blueprint")
            root = self._node(event, 1, "")
        return root

    def _node(self, event: yaml.Event, depth: int, path: str) -> Node:
        place = _begin(event)
        self._count += 1
        if self._count > MOST:
            raise _Refused(Code.TOO_BIG, place, f"a blueprint has at most {MOST:,} values")
        if depth > DEEPEST:
            raise _Refused(Code.TOO_BIG, place, f"a blueprint is at most {DEEPEST} levels deep")
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event.anchor or "", place)
        assert isinstance(event, (yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.MappingStartEvent))
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            message = f"tags like {quoted(tag)} have no meaning in a blueprint; leave it out, or put the text in quotes"
            self._problems.add(Code.NOT_YAML, place, path, message)
        before = self._count + self._repeated
        if event.anchor:
            self._open.append(event.anchor)
        node = self._content(event, place, depth, path)
        if event.anchor:
            self._open.pop()
            self._anchors[event.anchor] = node, self._count + self._repeated - before
        return node

    def _content(self, event: yaml.Event, place: Place, depth: int, path: str) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event, place)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Node] = []
            while not isinstance(inner := next(self._events), yaml.SequenceEndEvent):
                self._bound(len(items), inner)
                items.append(self._node(inner, depth + 1, f"{path}[{len(items)}]"))
            return Sequence(place, tuple(items))
        return self._mapping(place, depth, path)

    def _mapping(self, place: Place, depth: int, path: str) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        merged: list[Mapping] = []
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            self._bound(len(entries), event)
            key = self._node(event, depth + 1, path)
            inner = joined(path, key.text) if isinstance(key, Scalar) else path
            value = self._node(next(self._events), depth + 1, inner)
            if not isinstance(key, Scalar):
                self._problems.add(Code.WRONG_TYPE, key.place, path, "a key is a word, not a list or a mapping")
            elif key.plain and not key.text.isascii() and (blank := _BLANK.search(key.text)):
                message = f"U+{ord(blank[0]):04X} looks like a blank and is none; write one with the space bar"
                self._problems.add(Code.NOT_YAML, key.at(blank.start()), path, message)
            elif key.plain and key.text == "<<":
                merged += self._merged(value, path)
            elif key.text in entries:
                first = entries[key.text][0].place.spoken
                self._problems.add(Code.DUPLICATE, key.place, inner, f"{quoted(key.text)} is here twice; the first is on {first}")
            else:
                entries[key.text] = key, value
        for each in merged:
            entries = {**each.entries, **entries}
            self._repeat(len(each.entries), place)
        return Mapping(place, entries)

    def _merged(self, value: Node, path: str) -> list[Mapping]:
        mappings = []
        for each in value.items if isinstance(value, Sequence) else (value,):
            if isinstance(each, Mapping):
                mappings.append(each)
            else:
                self._problems.add(
                    Code.WRONG_TYPE, each.place, path, "only mappings can be merged: << takes an alias of one, or a list of such"
                )
        return mappings

    def _alias(self, name: str, place: Place) -> Node:
        if name in self._open:
            raise _Refused(Code.NOT_YAML, place, f"*{name} is inside of what it repeats")
        if name not in self._anchors:
            meant = self._problems.meant(name, self._anchors)
            raise _Refused(Code.NOT_YAML, place, f"nothing above is named &{name}{meant}")
        node, weight = self._anchors[name]
        self._repeat(weight, place)
        return node

    def _bound(self, there: int, event: yaml.Event) -> None:
        if there >= WIDEST:
            raise _Refused(Code.TOO_BIG, _begin(event), f"a list or mapping has at most {WIDEST:,} entries")

    def _repeat(self, nodes: int, place: Place) -> None:
        self._repeated += nodes
        if self._repeated > REPEATED:
            message = f"aliases and merges repeat at most {REPEATED:,} values, each counted every time"
            raise _Refused(Code.TOO_BIG, place, message)


def joined(path: str, name: str) -> str:
    """Return the path of a key."""
    return f"{path}.{name}" if path else name


def _scalar(event: yaml.ScalarEvent, place: Place) -> Scalar:
    plain = event.style is None or event.style == ""
    quotes = 0 if plain else 1
    start, end = event.start_mark, event.end_mark
    assert start
    assert end
    verbatim = start.line == end.line and end.column - start.column == len(event.value) + 2 * quotes
    return Scalar(place, event.value, plain, quotes if verbatim else -1)


def _begin(event: yaml.Event) -> Place:
    assert event.start_mark
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)


def _place(text: str, offset: int) -> Place:
    before = text[:offset].splitlines(keepends=True)
    if not before or before[-1].endswith(("\n", "\r", "\x85", "\u2028", "\u2029")):
        return Place(len(before) + 1, 1)
    return Place(len(before), len(before[-1]) + 1)


def _meaning(error: yaml.YAMLError, text: str) -> tuple[Place, str]:
    said = " ".join(str(part) for part in (getattr(error, "context", None), getattr(error, "problem", None)) if part)
    began, ended = (_marked(getattr(error, name, None)) for name in ("context_mark", "problem_mark"))
    place = ended or began or TOP
    if "expected <block end>" in said or "did not find expected key" in said:
        return place, _misplaced(text, place)
    if "expected ',' or" in said and "${" in _line(text, place):
        return place, "a '{' in brackets begins a mapping; put text with ${…} in quotes"
    for pattern, meaning in _OPENED:
        if re.search(pattern, said):
            return began or ended or TOP, meaning
    if "cannot start any token" in said:
        letter = _line(text, place)[place.column - 1 : place.column]
        if letter == "\t":
            return place, "a tab is in the way; YAML is indented with spaces"
        return place, f"text cannot begin with {letter!r}; put it in quotes"
    for pattern, meaning in _MEANINGS:
        if re.search(pattern, said):
            return place, meaning
    return place, f"not YAML: {said}" if said else "not YAML"


def _misplaced(text: str, place: Place) -> str:
    """Return why something cannot stand where it does, behind what was complete before it."""
    line = _line(text, place)
    before, here = line[: place.column - 1].rstrip(), line[place.column - 1 :]
    if here[:1] in ("}", "]"):
        return f"a '{here[0]}' that closes nothing"
    if before.endswith(("'", '"')):
        return "text goes on behind a quote that is closed; put all of it in quotes of the other kind"
    if here.startswith("- "):
        return "an item of a list among keys; look at the indentation"
    if here.startswith(":"):
        return "a key is missing in front of the ':'"
    return "the indentation fits nothing above it"


def _line(text: str, place: Place) -> str:
    lines = text.splitlines()
    return lines[place.line - 1] if place.line <= len(lines) else ""


def _marked(mark: yaml.Mark | None) -> Place | None:
    return Place(mark.line + 1, mark.column + 1) if mark else None
