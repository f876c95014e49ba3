"""Reads nodes by the table of fields: what has the right shape comes out as items with their places, the rest as problems."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from devpreview.blueprint import nodes
from devpreview.blueprint.fields import Choice, Either, Field, Flag, Kind, List, Map, Number, Refers, Shape, Span, Text, expected
from devpreview.blueprint.interpolate import Flaw, Found, interpolate
from devpreview.blueprint.nodes import Node, Scalar, Sequence, joined
from devpreview.blueprint.problems import Code, Place, Problems, quoted

NOTHING = ("", "~", "null")
"""What YAML's core schema takes for no value."""

_ENTRIES = {
    "a variable's name": "; write KEY: value",
    "a port's name": "; the first goes under 'port', as in port: 8000, and only further ones go here, as in smtp: 1025",
}
"""Whose names a mapping has → what to write instead of a list."""

_WHOLE = re.compile(r"-?[0-9]{1,18}")
_SPAN = re.compile(r"(?=[0-9])(?:([0-9]{1,6})h)?(?:([0-9]{1,6})m)?(?:([0-9]{1,6})s)?")
_IMPOSSIBLE = re.compile("[\0\ud800-\udfff]")
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
    """A list."""

    place: Place
    path: str
    leaves: tuple[Leaf, ...]


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
    def __init__(self, problems: Problems, environ: Mapping[str, str]) -> None:
        self._problems = problems
        self._environ = environ

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
            case Text() | Number() | Flag() | Choice() | Span():
                if not isinstance(node, Scalar):
                    self._wrong_type(node, kind, path)
                    return None
                return self._leaf(node, kind, path)
            case _:
                assert_never(kind)

    def _shape(self, node: Node, shape: Shape, path: str) -> Entries | None:
        if _is_nothing(node):
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
                    keys |= self._unknown(key, shape, path)
                continue
            keys[name] = key
            item = self.item(value, fields[name].kind, joined(path, name))
            if item is not None:
                values[name] = item
        self._complete(node, shape, path, keys)
        return Entries(node.place, path, keys, values)

    def _unknown(self, key: Scalar, shape: Shape, path: str) -> dict[str, Scalar]:
        """Say that a key is not known, and return the one that was meant, so that nobody misses that."""
        problem = self._problems
        for each in shape.fields:
            if key.text in each.also:
                message = f"{quoted(key.text)} is called '{each.name}' in {shape.name}"
                problem.add(Code.UNKNOWN_KEY, key.place, joined(path, key.text), message)
                return {each.name: key}
        names = [each.name for each in shape.fields]
        near = problem.nearest(key.text, names)
        hint = f"; did you mean '{near}'?" if near else f"; it has {_listed(names, 'and')}"
        problem.add(Code.UNKNOWN_KEY, key.place, joined(path, key.text), f"there is no {quoted(key.text)} in {shape.name}{hint}")
        return {near: key} if near else {}

    def _complete(self, node: nodes.Mapping, shape: Shape, path: str, keys: Mapping[str, Scalar]) -> None:
        for each in shape.fields:
            # the id has a message of its own, which offers a fresh one
            if each.required and each.name not in keys and each.name != "id":
                self._problems.add(Code.MISSING, node.place, path, f"{shape.name} needs '{each.name}': {each.doc}{_example(each)}")
        there = [name for name in keys if name in shape.one_of]
        if shape.one_of and not there and shape.unless not in keys:
            self._problems.add(Code.MISSING, node.place, path, f"{shape.name} needs {_listed(_quoted(shape.one_of), 'or')}")
        for name in there[1:]:
            message = f"{shape.name} has either '{there[0]}' or '{name}', not both"
            self._problems.add(Code.CONFLICT, keys[name].place, joined(path, name), message)

    def _map(self, node: Node, kind: Map, path: str) -> Entries | None:
        if _is_nothing(node):
            node = nodes.Mapping(node.place, {})
        if not isinstance(node, nodes.Mapping):
            self._wrong_type(node, kind, path)
            return None
        keys: dict[str, Scalar] = {}
        values: dict[str, Item] = {}
        for name, (key, value) in node.entries.items():
            inner = joined(path, name)
            keys[name] = key
            self._fits(key, kind.names, inner)
            item = self.item(value, kind.of, inner)
            if item is not None:
                values[name] = item
        return Entries(node.place, path, keys, values)

    def _list(self, node: Node, kind: List, path: str) -> Items | None:
        if not isinstance(node, Sequence):
            self._wrong_type(node, kind, path)
            return None
        leaves = []
        if len(node.items) > kind.most:
            message = f"a list of at most {kind.most} {kind.of.plural} belongs here, not {len(node.items)}"
            self._problems.add(Code.WRONG_VALUE, node.place, path, message)
            return None
        for number, each in enumerate(node.items):
            inner = f"{path}[{number}]"
            leaf = self.item(each, kind.of, inner)
            if isinstance(leaf, Leaf):
                leaves.append(leaf)
        if not node.items and kind.command:
            self._problems.add(Code.WRONG_VALUE, node.place, path, "a command has at least one word")
        return Items(node.place, path, tuple(leaves))

    def _either(self, node: Node, kind: Either, path: str) -> Item | None:
        for each in kind.kinds:
            match node, each:
                case (Scalar(), Text()) | (Sequence(), List()) | (nodes.Mapping(), Map() | Shape()):
                    if not _is_nothing(node):
                        return self.item(node, each, path)
        self._wrong_type(node, kind, path)
        return None

    def _leaf(self, node: Scalar, kind: Text | Number | Flag | Choice | Span, path: str) -> Leaf | None:
        if _is_nothing(node):
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
        parts: list[str | Found] = []
        for part in interpolate(node.text, self._environ):
            if isinstance(part, Flaw):
                self._problems.add(part.code, node.at(part.offset), path, part.message)
                return None
            if isinstance(part, Found) and kind.refers is Refers.ENVIRONMENT:
                message = f"only ${{env.NAME:-default}} is replaced here, not {part.written}"
                self._problems.add(Code.REFERENCE, node.at(part.offset), path, message)
                return None
            parts.append(part)
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
            would = _mended(text, kind)
            message = f"{quoted(text)} is not {kind.name}: {kind.rule}" + (f"; {quoted(would)} would do" if would else "")
            self._problems.add(Code.WRONG_VALUE, node.place, path, message)
        else:
            return True
        return False

    def _number(self, node: Scalar, kind: Number, path: str) -> Leaf | None:
        if not _WHOLE.fullmatch(node.text):
            self._wrong_type(node, kind, path)
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
        message = f"{expected(Flag())} belongs here, not {quoted(node.text)}" + (f"; write {right}" if right else "")
        self._problems.add(Code.WRONG_TYPE, node.place, path, message)
        return None

    def _choice(self, node: Scalar, kind: Choice, path: str) -> Leaf | None:
        if node.text in kind.words:
            return Leaf(node, path, node.text)
        meant = self._problems.meant(node.text, kind.words) if len(kind.words) > 1 else ""
        self._problems.add(Code.WRONG_VALUE, node.place, path, f"{expected(kind)} belongs here, not {quoted(node.text)}{meant}")
        return None

    def _span(self, node: Scalar, kind: Span, path: str) -> Leaf | None:
        found = _SPAN.fullmatch(node.text)
        if not found:
            hint = f"; write {node.text}s" if re.fullmatch(r"[0-9]{1,6}", node.text) else ""
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
        hint = _way_out(node, kind)
        self._problems.add(Code.WRONG_TYPE, node.place, path, f"{expected(kind)} belongs here, not {_told(node)}{hint}")


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain and node.text in NOTHING


def _told(node: Node) -> str:
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, nodes.Mapping):
        return "a mapping"
    return "nothing" if _is_nothing(node) else quoted(node.text)


def _spoken(seconds: int) -> str:
    return f"{seconds // 3600}h" if seconds and seconds % 3600 == 0 else f"{seconds}s"


def _way_out(node: Node, kind: Kind) -> str:
    """Return what to write instead, where that is plain."""
    if isinstance(kind, Text) and isinstance(node, Scalar) and _is_nothing(node):
        if node.text and kind.empty:
            return f"; put {quoted(node.text)} in quotes if you mean the word"
        return f"; {kind.nothing}" if kind.nothing else ""
    if isinstance(kind, Number) and isinstance(node, Scalar) and (published := re.fullmatch(r"[\d.:]*:(\d{1,5})", node.text)):
        return f"; write {published[1]}, the container's alone"
    if isinstance(kind, Map) and isinstance(node, Sequence):
        return _ENTRIES.get(kind.names.name, "; write a name and a ':' in front of each")
    if not isinstance(kind, List) or not isinstance(node, Scalar) or _is_nothing(node):
        return ""
    words = node.text.split() if kind.command else [node.text]
    if all(_WORD.fullmatch(word) for word in words):
        return f"; write [{', '.join(words)}]"
    return "; write [sh, -c, …] around it" if kind.command else ""


def _mended(text: str, kind: Text) -> str:
    """Return what a text could be instead, or nothing."""
    slug = re.sub(r"[^a-z0-9]+", "-", text[:200].lower()).strip("-")
    for would in (text[:200].lower(), f"/{text[:200]}", re.sub(r"\W", "_", text[:200]), slug):
        if len(would) <= kind.longest and re.fullmatch(kind.pattern, would):
            return would
    return ""


def _example(missing: Field) -> str:
    return f"; write {missing.name}: {missing.kind.words[0]}" if isinstance(missing.kind, Choice) and len(missing.kind.words) == 1 else ""
def _number_meant(node: Scalar) -> int | None:
    """Return the whole number of a notation that readers of YAML disagree about: `010`, `0x50`, `8_000`, `1e3`, `80.0`."""
    digits = node.text.replace("_", "").lower()
    if _BASED.fullmatch(digits):
        return int(digits, 0)
    return int(float(digits)) if _DECIMAL.fullmatch(digits) else None




def _quoted(names: tuple[str, ...]) -> list[str]:
    return [f"'{name}'" for name in names]


def _listed(words: list[str], last: str) -> str:
    return " ".join((", ".join(words[:-1]), last, words[-1])) if len(words) > 1 else words[0]
