"""Reads nodes by the table of fields: what has the right shape comes out as items with their places, the rest as problems."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from devpreview.blueprint import nodes
from devpreview.blueprint.fields.kinds import (
    Choice,
    Either,
    Field,
    Flag,
    Kind,
    List,
    Map,
    Number,
    Part,
    Refers,
    Shape,
    Span,
    Text,
    expected,
)
from devpreview.blueprint.foreign import WITHOUT
from devpreview.blueprint.interpolate import Flaw, Found, interpolate
from devpreview.blueprint.model import COMMIT
from devpreview.blueprint.nodes import Node, Scalar, Sequence, is_nothing, joined
from devpreview.blueprint.problems import LONGEST, Code, Place, Problems, quoted

LONGEST_TEXT = 65_536
"""Characters of a text before references in it are replaced."""

_ENTRIES = {
    "a variable's name": "; write KEY: value",
    "a service's name": "; write its name and the path, as in web: /api",
    "a command's name": "; give each command a name, as in build: [npm, run, build]",
    "a sidecar's name": "; give each a name, as in proxy: {image: nginx:1.27}",
    "a folder in the container": "; write the folder in the container, as in /srv/uploads: kept",
    "a port's name": "; the first goes under 'port', as in port: 8000, and only further ones go here, as in smtp: 1025",
}
"""Whose names a mapping has → what to write instead of a list."""

SPAN = r"(?=[0-9])(?:([0-9]{1,6})h)?(?:([0-9]{1,6})m)?(?:([0-9]{1,6})s)?"
"""Hours, minutes and seconds, each with its letter."""

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_BASED = re.compile(r"0(?:x[0-9a-f]{1,15}|o[0-7]{1,15}|b[01]{1,31})")
_DECIMAL = re.compile(r"[-+]?[0-9]{1,15}(?:\.0*)?(?:e\+?[0-9]{1,2})?")
_SPAN = re.compile(SPAN)
_COMMIT = re.compile(r"\$\{?(?:(?:ci_|git_|github_)?(?:commit|sha|commit_sha))\b\}?", re.IGNORECASE)
_IMPOSSIBLE = re.compile("[\0\ud800-\udfff]")
_MOUNT = re.compile(r"(?:([./~$][^:]{0,200}:)|[\w.-]{1,60}:)?(/[^:\s]{1,60})(?::[\w,]{1,10})?")
"""As compose mounts: a path here or a volume's name, the folder in the container, and how."""
_WORD = re.compile(r"[\w./:=@%+-]+")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar that has the right shape: its value, and the parts of a text that may hold references."""

    scalar: Scalar
    path: str
    value: str | int | bool
    parts: tuple[str | Found, ...] = ()

    @property
    def place(self) -> Place:
        """Return where it begins."""
        return self.scalar.place


@dataclass(frozen=True, slots=True)
class Items:
    """A list: of texts, or of mappings."""

    place: Place
    path: str
    leaves: tuple[Leaf, ...] = ()
    entries: "tuple[Entries, ...]" = ()


@dataclass(frozen=True, slots=True)
class Entries:
    """A mapping: all keys that are written, and the values of those that are right."""

    place: Place
    path: str
    keys: Mapping[str, Scalar] = field(default_factory=dict)
    values: "Mapping[str, Item]" = field(default_factory=dict)

    def leaf(self, name: str) -> Leaf | None:
        """Return a scalar, where it is there and right."""
        item = self.values.get(name)
        return item if isinstance(item, Leaf) else None

    def text(self, name: str, default: str = "") -> str:
        """Return a text."""
        leaf = self.leaf(name)
        return leaf.value if leaf and isinstance(leaf.value, str) else default

    def number(self, name: str, default: int) -> int:
        """Return a number, or the seconds of a time."""
        leaf = self.leaf(name)
        return leaf.value if leaf and isinstance(leaf.value, int) else default

    def flag(self, name: str) -> bool:
        """Say whether a flag is there and true."""
        leaf = self.leaf(name)
        return leaf is not None and leaf.value is True

    def leaves(self, name: str) -> tuple[Leaf, ...]:
        """Return the texts of a list, or the one text that stands for such a list."""
        item = self.values.get(name)
        if isinstance(item, Leaf):
            return (item,)
        return item.leaves if isinstance(item, Items) else ()

    def words(self, name: str) -> tuple[str, ...]:
        """Return the texts of a list as text."""
        return tuple(str(leaf.value) for leaf in self.leaves(name))

    def entries(self, name: str) -> "Entries":
        """Return a mapping, an empty one where there is none."""
        item = self.values.get(name)
        return item if isinstance(item, Entries) else Entries(self.place, joined(self.path, name))

    def several(self, name: str) -> "tuple[Entries, ...]":
        """Return the mappings of a list, or the one mapping that stands for such a list."""
        item = self.values.get(name)
        if isinstance(item, Entries):
            return (item,)
        return item.entries if isinstance(item, Items) else ()

    def each(self) -> "Iterator[tuple[str, Entries]]":
        """Return the mappings in it, by name."""
        return ((name, item) for name, item in self.values.items() if isinstance(item, Entries))

    def each_leaf(self) -> Iterator[tuple[str, Leaf]]:
        """Return the scalars in it, by name."""
        return ((name, item) for name, item in self.values.items() if isinstance(item, Leaf))


Item = Leaf | Items | Entries


def read(node: Node, shape: Shape, problems: Problems, environ: Mapping[str, str]) -> Entries | None:
    """Return what is right of a node that should have a shape; nothing where it is no mapping at all."""
    item = _Reader(problems, environ).item(node, shape, "")
    return item if isinstance(item, Entries) else None


class _Reader:
    def __init__(self, problems: Problems, environ: Mapping[str, str], *, partial: bool = False) -> None:
        self._problems = problems
        self._environ = environ
        self._partial = partial
        """Whether it is about what is laid over something else: no key is needed, no value takes a key away, and what the
        environment puts in is for whoever does so."""

    def item(self, node: Node, kind: Kind, path: str) -> Item | None:
        match kind:
            case Shape():
                return self._shape(node, kind, path)
            case Map():
                return self._map(node, kind, path)
            case List():
                return self._list(node, kind, path)
            case Either():
                return self._either(node, kind, path)
            case Part():
                return self._part(node, kind, path)
            case Text() | Number() | Flag() | Choice() | Span():
                if not isinstance(node, Scalar):
                    self._wrong_type(node, kind, path)
                    return None
                return self._leaf(node, kind, path)
            case _:
                assert_never(kind)

    def _shape(self, node: Node, shape: Shape, path: str) -> Entries | None:
        if is_nothing(node):
            node = nodes.Mapping(node.place, {})
        if not isinstance(node, nodes.Mapping):
            self._wrong_type(node, shape, path)
            return None
        fields = {each.name: each for each in shape.fields}
        keys: dict[str, Scalar] = {}
        values: dict[str, Item] = {}
        for name, (key, value) in node.entries.items():
            if name not in fields:
                if not (shape.extensible and name.startswith("x-")):
                    keys |= self._unknown(key, value, shape, path)
                continue
            if self._partial and is_nothing(value):
                continue
            keys[name] = key
            item = self.item(value, fields[name].kind, joined(path, name))
            if item is not None:
                values[name] = item
        self._complete(node, shape, path, keys)
        return Entries(node.place, path, keys, values)

    def _unknown(self, key: Scalar, value: Node, shape: Shape, path: str) -> dict[str, Scalar]:
        """Say that a key is not known, and return the one that was meant, so that nobody misses that."""
        problem = self._problems
        for each in shape.fields:
            if key.text in each.also:
                message = f"{quoted(key.text)} is called '{each.name}' in {shape.name}"
                problem.add(Code.UNKNOWN_KEY, key.place, joined(path, key.text), message)
                self.item(value, each.kind, joined(path, key.text))
                return {each.name: key}
        if (advice := WITHOUT.get(shape.name, {}).get(key.text)) is not None:
            message = f"there is no {quoted(key.text)} in {shape.name}: {advice}"
            problem.add(Code.UNKNOWN_KEY, key.place, joined(path, key.text), message)
            return {}
        names = [each.name for each in shape.fields]
        near = "" if key.text == "<<" else problem.nearest(key.text, names)
        hint = f"; did you mean '{near}'?" if near else _hint(key, value, names)
        problem.add(Code.UNKNOWN_KEY, key.place, joined(path, key.text), f"there is no {quoted(key.text)} in {shape.name}{hint}")
        return {near: key} if near else {}

    def _complete(self, node: nodes.Mapping, shape: Shape, path: str, keys: Mapping[str, Scalar]) -> None:
        for each in () if self._partial else shape.fields:
            # the id has a message of its own, which offers a fresh one
            if each.required and each.name not in keys and each.name != "id":
                self._problems.add(Code.MISSING, node.place, path, f"{shape.name} needs '{each.name}': {each.doc}{_example(each)}")
        there = [name for name in keys if name in shape.one_of]
        for choices in filter(None, (shape.one_of, shape.any_of)):
            if not keys.keys() & set(choices) and not self._partial:
                self._problems.add(Code.MISSING, node.place, path, f"{shape.name} needs {_listed(_quoted(choices), 'or')}")
        for name in there[1:]:
            message = f"{shape.name} has either '{there[0]}' or '{name}', not both"
            self._problems.add(Code.CONFLICT, keys[name].place, joined(path, name), message)

    def _map(self, node: Node, kind: Map, path: str) -> Entries | None:
        if is_nothing(node):
            node = nodes.Mapping(node.place, {})
        if not isinstance(node, nodes.Mapping):
            self._wrong_type(node, kind, path)
            return None
        keys: dict[str, Scalar] = {}
        values: dict[str, Item] = {}
        for name, (key, value) in node.entries.items():
            inner = joined(path, name)
            keys[name] = key
            if self._partial and is_nothing(value):
                self._fits(key, kind.names, inner)
                continue
            if isinstance(kind.of, Shape) and isinstance(value, Scalar) and any(name == each.name for each in kind.of.fields):
                message = f"{quoted(name)} is a key of {kind.of.name}, and a name belongs here; look at the indentation"
                self._problems.add(Code.WRONG_TYPE, key.place, inner, message)
                continue
            self._fits(key, kind.names, inner)
            item = self.item(value, kind.of, inner)
            if item is not None:
                values[name] = item
        return Entries(node.place, path, keys, values)

    def _part(self, node: Node, kind: Part, path: str) -> Item | None:
        """Read what is laid over something else; whole components are left out in another way."""
        if kind.components and isinstance(node, nodes.Mapping):
            for name, (_, value) in node.entries.items():
                if is_nothing(value):
                    message = f"what is other belongs here, not nothing; to leave {quoted(name)} out, write without: [{name}]"
                    self._problems.add(Code.WRONG_TYPE, value.place, joined(path, name), message)
        return _Reader(self._problems, {}, partial=True).item(node, kind.of, path)

    def _list(self, node: Node, kind: List, path: str) -> Items | None:
        if not isinstance(node, Sequence):
            self._wrong_type(node, kind, path)
            return None
        if len(node.items) > kind.most:
            message = f"a list of at most {kind.most} {kind.of.plural} belongs here, not {len(node.items)}"
            self._problems.add(Code.WRONG_VALUE, node.place, path, message)
            return None
        items = [self.item(each, kind.of, f"{path}[{number}]") for number, each in enumerate(node.items)]
        if not node.items and kind.command:
            self._problems.add(Code.WRONG_VALUE, node.place, path, "a command has at least one word")
        elif len(node.items) < kind.least:
            self._problems.add(Code.WRONG_VALUE, node.place, path, "at least one belongs here, not an empty list")
        leaves = tuple(each for each in items if isinstance(each, Leaf))
        return Items(node.place, path, leaves, tuple(each for each in items if isinstance(each, Entries)))

    def _either(self, node: Node, kind: Either, path: str) -> Item | None:
        for each in kind.kinds:
            match node, each:
                case (Scalar(), Text() | Choice()) | (Sequence(), List()) | (nodes.Mapping(), Map() | Shape()):
                    if not is_nothing(node):
                        return self.item(node, each, path)
        self._wrong_type(node, kind, path)
        return None

    def _leaf(self, node: Scalar, kind: Text | Number | Flag | Choice | Span, path: str) -> Leaf | None:
        if is_nothing(node):
            self._wrong_type(node, kind, path)
            return None
        match kind:
            case Text():
                return self._text(node, kind, path)
            case Number():
                return self._number(node, kind, path)
            case Flag():
                return self._flag(node, path)
            case Choice():
                return self._choice(node, kind, path)
            case Span():
                return self._span(node, kind, path)
            case _:
                assert_never(kind)

    def _text(self, node: Scalar, kind: Text, path: str) -> Leaf | None:
        if kind.refers is Refers.NOTHING:
            return Leaf(node, path, node.text) if self._fits(node, kind, path) else None
        if len(node.text) > LONGEST_TEXT:
            message = f"{kind.name} has at most {LONGEST_TEXT} characters, not {len(node.text)}"
            self._problems.add(Code.WRONG_VALUE, node.place, path, message)
            return None
        parts: list[str | Found] = []
        for part in interpolate(node.text, self._environ):
            if isinstance(part, Flaw):
                if self._partial and part.code is Code.UNSET:
                    return None
                self._problems.add(part.code, node.at(part.offset), path, part.message)
                return None
            if isinstance(part, Found) and kind.refers is Refers.ENVIRONMENT:
                message = f"only ${{env.NAME:-default}} is replaced here, not {part.written}"
                self._problems.add(Code.REFERENCE, node.at(part.offset), path, message)
                return None
            parts.append(part)
        if self._partial and "${" in node.text:
            return None
        text = "".join(part if isinstance(part, str) else part.written for part in parts)
        known = Scalar(node.place, text, node.plain, node.verbatim)
        return Leaf(node, path, text, tuple(parts)) if self._fits(known, kind, path) else None

    def _fits(self, node: Scalar, kind: Text, path: str) -> bool:
        text = node.text
        if not text and not kind.empty:
            self._problems.add(Code.WRONG_VALUE, node.place, path, f"{kind.name} belongs here, not an empty text")
        elif len(text) > kind.longest:
            self._problems.add(Code.WRONG_VALUE, node.place, path, f"{kind.name} has at most {kind.longest} characters, not {len(text)}")
        elif _IMPOSSIBLE.search(text):
            self._problems.add(Code.NOT_YAML, node.place, path, f"{kind.name} has no NUL characters and no halves of others")
        elif kind.pattern and not re.fullmatch(kind.pattern, text):
            shown = re.sub("=.*", "=…", text, flags=re.DOTALL) if kind.hides else text
            message = f"{quoted(shown)} is not {kind.name}: {kind.rule}{_instead(text, kind)}"
            self._problems.add(Code.WRONG_VALUE, node.place, path, message)
        else:
            return True
        return False

    def _number(self, node: Scalar, kind: Number, path: str) -> Leaf | None:
        if not _WHOLE.fullmatch(node.text):
            meant = _number_meant(node) if node.plain else None
            if meant is None or not kind.least <= meant <= kind.most:
                self._wrong_type(node, kind, path)
                return None
            message = f"{expected(kind)} belongs here, not {quoted(node.text)}; write {meant}, in plain digits"
            self._problems.add(Code.NOTATION, node.place, path, message)
            return None
        number = int(node.text)
        if not node.plain:
            self._problems.add(Code.WRONG_TYPE, node.place, path, f"{expected(kind)} belongs here; write {number}, without quotes")
        elif not kind.least <= number <= kind.most:
            self._problems.add(Code.WRONG_VALUE, node.place, path, f"{expected(kind)} belongs here, not {number}")
        else:
            return Leaf(node, path, number)
        return None

    def _flag(self, node: Scalar, path: str) -> Leaf | None:
        if node.plain and node.text in ("true", "false"):
            return Leaf(node, path, node.text == "true")
        right = {"yes": "true", "on": "true", "true": "true", "y": "true", "1": "true"}.get(node.text.lower())
        right = right or {"no": "false", "off": "false", "false": "false", "n": "false", "0": "false"}.get(node.text.lower())
        without = "" if node.plain else ", without quotes"
        message = f"{expected(Flag())} belongs here, not {quoted(node.text)}" + (f"; write {right}{without}" if right else "")
        code = Code.NOTATION if node.plain and node.text.lower() == right else Code.WRONG_TYPE
        self._problems.add(code, node.place, path, message)
        return None

    def _choice(self, node: Scalar, kind: Choice, path: str) -> Leaf | None:
        if node.text in kind.words:
            return Leaf(node, path, node.text)
        if right := kind.also.get(node.text):
            meant = f"; write {right}"
        else:
            meant = self._problems.meant(node.text, kind.words) if len(kind.words) > 1 else ""
        self._problems.add(Code.WRONG_VALUE, node.place, path, f"{expected(kind)} belongs here, not {quoted(node.text)}{meant}")
        return None

    def _span(self, node: Scalar, kind: Span, path: str) -> Leaf | None:
        found = _SPAN.fullmatch(node.text)
        if not found:
            hint = _span_meant(node.text)
            self._problems.add(Code.WRONG_VALUE, node.place, path, f"{expected(kind)} belongs here, not {quoted(node.text)}{hint}")
            return None
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        whole = hours * 3600 + minutes * 60 + seconds
        if not kind.least <= whole <= kind.most:
            message = f"a time from {_spoken(kind.least)} to {_spoken(kind.most)} belongs here, not {quoted(node.text)}"
            self._problems.add(Code.WRONG_VALUE, node.place, path, message)
            return None
        return Leaf(node, path, whole)

    def _wrong_type(self, node: Node, kind: Kind, path: str) -> None:
        if isinstance(kind, Shape) and kind.not_text and isinstance(node, Scalar):
            self._problems.add(Code.WRONG_TYPE, node.place, path, f"{expected(kind)} belongs here; {kind.not_text}")
            return
        hint = _way_out(node, kind)
        self._problems.add(Code.WRONG_TYPE, node.place, path, f"{expected(kind)} belongs here, not {_told(node)}{hint}")


def _hint(key: Scalar, value: Node, names: list[str]) -> str:
    """Return what to do with a key that is like none that is known."""
    if key.text == "<<":
        return "; to merge, write << without quotes"
    if isinstance(value, nodes.Mapping) and value.entries.keys() & {"image", "build"}:
        return "; services are under 'services', and datastores under 'datastores': look at the indentation"
    return f"; it has {_listed(names, 'and')}"


def _told(node: Node) -> str:
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, nodes.Mapping):
        return "a mapping"
    return "nothing" if is_nothing(node) else quoted(node.text)


def _spoken(seconds: int) -> str:
    return f"{seconds // 3600}h" if seconds and seconds % 3600 == 0 else f"{seconds}s"


def _way_out(node: Node, kind: Kind) -> str:
    """Return what to write instead, where that is plain."""
    if isinstance(kind, Text):
        return _as_text(node, kind)
    if isinstance(kind, Either):
        return next(filter(None, (_way_out(node, each) for each in kind.kinds)), "")
    if isinstance(kind, Choice) and isinstance(node, nodes.Mapping):
        return _as_word(node, kind)
    if isinstance(kind, Number) and isinstance(node, Scalar) and (port := _container_port(node.text)):
        return f"; write {port}, the container's alone"
    if isinstance(kind, Map | Shape) and isinstance(node, Scalar) and not is_nothing(node):
        return _as_mapping(node.text, kind)
    if isinstance(kind, Map) and isinstance(node, Sequence):
        return _as_entries(node, kind)
    if isinstance(kind, List) and isinstance(node, nodes.Mapping) and node.entries and all(map(_WORD.fullmatch, node.entries)):
        shown = ", ".join(node.entries)
        return f"; write [{shown}]" if len(shown) <= LONGEST else "; write their names alone"
    if not isinstance(kind, List) or not isinstance(node, Scalar) or is_nothing(node):
        return ""
    words = node.text.split() if kind.command else [node.text]
    if len(node.text) <= LONGEST and all(_WORD.fullmatch(word) for word in words):
        return f"; write [{', '.join(words)}]"
    return "; write [sh, -c, …] around it" if kind.command else ""


def _as_text(node: Node, kind: Text) -> str:
    match node:
        case Scalar(text=text):
            if text and kind.empty:
                return f"; put {quoted(text)} in quotes if you mean the word"
            return f"; {kind.nothing}" if kind.nothing else ""
        case nodes.Mapping(entries=entries) if not entries:
            return "; put text that begins with '{' in quotes"
        case nodes.Mapping(entries=entries) if kind.pattern and len(entries) == 1 and re.fullmatch(kind.pattern, next(iter(entries))):
            return f"; write {next(iter(entries))} alone"
        case _:
            return ""


def _as_word(node: nodes.Mapping, kind: Choice) -> str:
    """Return the word that stands in a mapping of which it is the only key, or the value of that, as in compose's conditions."""
    for key, (_, value) in node.entries.items():
        said = value.text if isinstance(value, Scalar) else ""
        if right := next((kind.also.get(word, word) for word in (said, key) if word in (*kind.words, *kind.also)), ""):
            return f"; write {right} alone"
    return ""


def _as_mapping(text: str, kind: Map | Shape) -> str:
    """Return how a text would be written as a mapping: a key that lacks a blank, or the first field that it fits."""
    glued = re.match(r"([\w-]{1,60}):(?=[^\s/])", text)
    if glued and (isinstance(kind, Map) or any(each.name == glued[1] for each in kind.fields)):
        return f"; write a blank behind '{glued[1]}:'"
    if isinstance(kind, Map) or sum(each.required for each in kind.fields) > 1:
        return ""
    for each in kind.fields:
        if isinstance(each.kind, Text) and each.kind.pattern and len(text) <= LONGEST and re.fullmatch(each.kind.pattern, text):
            return f"; write {{{each.name}: {text}}}"
    return ""


def _as_entries(node: Sequence, kind: Map) -> str:
    """Return how a list would be written as a mapping: variables as `KEY=value`, ports as `8000:80`."""
    words = [each.text for each in node.items[:5] if isinstance(each, Scalar) and len(each.text) <= LONGEST]
    if kind.names.name == "a port's name" and (ports := [port for word in words if (port := _container_port(word))]):
        further = f", and each further one under a name of its own, as in ports: {{metrics: {ports[1]}}}" if ports[1:] else ""
        return f"; write port: {ports[0]} in its stead{further}"
    if kind.names.name == "a folder in the container" and words and (mounted := _MOUNT.fullmatch(words[0])):
        if mounted[1]:
            return "; sources are in the image, and configuration goes under 'files'"
        return f"; write {mounted[2]}: kept"
    if words and (assigned := re.fullmatch(r"([\w.-]{1,60})=([\w./:@%+-]{1,60})", words[0])):
        return f"; write {assigned[1]}: {assigned[2]}"
    if words and isinstance(kind.of, Shape) and not kind.of.one_of + kind.of.any_of and not any(each.required for each in kind.of.fields):
        return f"; write {{{', '.join(f'{word}: {{}}' for word in words)}}}"
    return _ENTRIES.get(kind.names.name, "; write a name and a ':' in front of each")


def _container_port(text: str) -> int:
    """Return the container's port of what compose publishes: `8000:80`, `127.0.0.1:8000:80/tcp`; else 0."""
    published = re.fullmatch(r"(?:[\d.:]{0,40}:)?(\d{1,5})(?:/tcp|/udp)?", text)
    return int(published[1]) if published else 0


def _number_meant(node: Scalar) -> int | None:
    """Return the whole number of a notation that readers of YAML disagree about: `010`, `0x50`, `8_000`, `1e3`, `80.0`."""
    digits = node.text.replace("_", "").lower()
    if _BASED.fullmatch(digits):
        return int(digits, 0)
    return int(float(digits)) if _DECIMAL.fullmatch(digits) else None


def _span_meant(text: str) -> str:
    """Return how a time would be written, or what there is not."""
    amount, unit = (match[1], match[2]) if (match := re.fullmatch(r"([0-9]{1,4}) ?([a-z]*)", text.lower())) else ("", "")
    if amount and unit in ("", "sec", "secs", "second", "seconds", "s"):
        return f"; write {amount}s"
    if amount and unit in ("min", "mins", "minute", "minutes", "m"):
        return f"; write {amount}m"
    if amount and unit in ("d", "day", "days"):
        return f"; write {int(amount) * 24}h"
    if clock := re.fullmatch(r"([0-9]{1,3}):([0-9]{2})", text):
        return f"; write {clock[1]}m{clock[2]}s"
    return "; seconds are whole ones" if re.fullmatch(r"[0-9.]{1,9} ?(ms|s|m|h)", text.lower()) else ""


def _instead(text: str, kind: Text) -> str:
    """Return what to write instead of a text that does not fit, or nothing."""
    if _COMMIT.search(text) and re.fullmatch(kind.pattern, would := _COMMIT.sub(COMMIT, text, count=1)):
        return f"; {quoted(would)} would do"
    if kind.refers is not Refers.NOTHING and (shell := re.search(r"\$\{?([A-Za-z_]\w{0,60})\b", text)):
        return f"; write ${{env.{shell[1]}}} to have {shell[1]} from your environment"
    return f"; {quoted(would)} would do" if (would := _mended(text, kind)) else ""


def _mended(text: str, kind: Text) -> str:
    """Return what a text could be instead, or nothing."""
    said = text[:200].strip()
    lower = said.lower()
    if "://" in said:
        tries = [re.sub(r"^\w+://[^/]*", "", said), re.sub(r"^\w+://", "", lower)]
    elif kind.refers is not Refers.NOTHING:
        tries = [lower]
    else:
        slug = re.sub(r"[^a-z0-9]+", "-", lower).strip("-")
        tries = [_as_memory(said), said.partition("=")[0], lower, f"/{said}", re.sub(r"\W", "_", said), slug]
    for would in tries:
        if len(would) <= kind.longest and re.fullmatch(kind.pattern, would):
            return would
    return ""


def _as_memory(text: str) -> str:
    """Return an amount of memory in the units of a blueprint, nothing where it is none; a bare number may be meant in bytes."""
    found = re.fullmatch(r"(\d{1,15})(?:\.(\d))?\s*([kmgt]?)(?:i?b)?", text.lower())
    if not found:
        return ""
    number = int(f"{found[1]}{found[2] or 0}")
    unit = found[3] or ("m" if number < 10 * 2**20 else "")
    mebibytes = -(-number * {"": 1, "k": 2**10, "m": 2**20, "g": 2**30, "t": 2**40}[unit] // (10 * 2**20))
    return f"{mebibytes}Mi" if mebibytes % 1024 else f"{mebibytes // 1024}Gi"


def _example(missing: Field) -> str:
    return f"; write {missing.name}: {missing.kind.words[0]}" if isinstance(missing.kind, Choice) and len(missing.kind.words) == 1 else ""


def _quoted(names: tuple[str, ...]) -> list[str]:
    return [f"'{name}'" for name in names]


def _listed(words: list[str], last: str) -> str:
    return " ".join((", ".join(words[:-1]), last, words[-1])) if len(words) > 1 else words[0]
