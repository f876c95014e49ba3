"""What can stand in a blueprint, as kinds: a text with its rule, a number, a list, a mapping with known keys."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Refers(StrEnum):
    """Which `${…}` a text may hold."""

    NOTHING = "nothing"
    ENVIRONMENT = "environment"
    """`${env.NAME:-default}`."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Text:
    """Text, as it is written: `1.10`, `on` and `true` stay what they are."""

    name: str
    plural: str
    pattern: str = ""
    rule: str = ""
    """What the pattern asks for, in words."""
    longest: int = 4096
    refers: Refers = Refers.NOTHING
    empty: bool = False
    nothing: str = ""
    """What to do where a key has no value at all."""
    hides: bool = False
    """Whether what follows a `=` in it is never repeated: people write values there that nobody is to see."""


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Flag:
    """`true` or `false`, and no other word."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]
    also: Mapping[str, str] = field(default_factory=dict)
    """What other tools say → the word for it."""


@dataclass(frozen=True, slots=True)
class Span:
    """A time with its units, `90s` or `1m30s`; seconds in the model."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class List:
    """Texts in an order, or mappings."""

    of: "Text | Shape"
    command: bool = False
    """Whether it is what a person would write as a line of a shell."""
    least: int = 0
    most: int = 1000


@dataclass(frozen=True, slots=True)
class Map:
    """Values under names that the author chooses."""

    names: Text
    of: "Kind"


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a shape."""

    name: str
    kind: "Kind"
    doc: str
    required: bool = False
    default: str = ""
    """What holds where it isn't written, in words."""
    also: tuple[str, ...] = ()
    """What other tools call it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A mapping with keys that are known."""

    name: str
    doc: str
    fields: tuple[Field, ...]
    one_of: tuple[str, ...] = ()
    """Keys of which exactly one is there."""
    any_of: tuple[str, ...] = ()
    """Keys of which at least one is there."""
    instead: tuple[str, ...] = ()
    """Keys of which one that a profile says takes away the others, as it does with those of `one_of`."""
    extensible: bool = False
    """Whether it takes `x-` keys, which mean nothing."""
    plural: str = "mappings"
    """What several are called, where there can be a list of them."""
    not_text: str = ""
    """What is said of a text in its place, instead of repeating that."""


@dataclass(frozen=True, slots=True)
class Either:
    """One of several kinds, told apart by whether text, a list or a mapping is written."""

    kinds: "tuple[Text | Choice | List | Map | Shape, ...]"
    name: str = ""
    """What the reference page calls it, where that is shorter than what it is made of."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is laid over values under names: any of their keys, where no value takes one away."""

    of: Map
    components: bool = False
    """Whether the values are components, which are left out in another way."""


Kind = Text | Number | Flag | Choice | Span | List | Map | Shape | Either | Part


def expected(kind: Kind) -> str:
    """Return what a kind asks for, in words."""
    match kind:
        case Text(name=name):
            return name
        case Number(least, most):
            return f"a number from {least} to {most}"
        case Flag():
            return "true or false"
        case Choice(words):
            return " or ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
        case Span():
            return "a time like 30s or 5m"
        case List(of):
            return f"a list of {of.plural}"
        case Map() | Shape() | Part():
            return "a mapping"
        case Either(kinds):
            return " or ".join(expected(each) for each in kinds)
