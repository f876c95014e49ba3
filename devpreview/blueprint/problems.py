"""What is wrong in one file: collected as it is found, said in the order of the file, with the nearest right answer."""

from collections.abc import Iterable
from difflib import get_close_matches
from enum import StrEnum
from typing import NamedTuple

from devpreview.errors import Problem

GUESSES = 40
"""How many times the nearest right answer is looked for in one file; a file with more to say has another trouble."""

MOST = 300
"""Problems that are said of one file; nobody reads on."""

LONGEST = 60
"""Characters of a word that are repeated in a message."""


class Code(StrEnum):
    """What kind of problem it is; these words stay the same for ever, for those who filter by them."""

    NOT_YAML = "not-yaml"
    TOO_BIG = "too-big"
    DUPLICATE = "duplicate"
    UNKNOWN_KEY = "unknown-key"
    MISSING = "missing"
    WRONG_TYPE = "wrong-type"
    WRONG_VALUE = "wrong-value"
    NOTATION = "notation"
    CONFLICT = "conflict"
    NAME = "name"
    NEED = "need"
    CYCLE = "cycle"
    REFERENCE = "reference"
    UNSET = "unset"
    PATH = "path"


class Caution(StrEnum):
    """What kind of warning it is: of what can be done as it is written, and is hardly meant; these words stay the same, too."""

    UNUSED = "unused"
    UNREACHED = "unreached"
    SHADOWED = "shadowed"
    NO_EFFECT = "no-effect"
    BOUND = "bound"


class Place(NamedTuple):
    """Where something begins in a file; both count from 1. A file has tens of thousands, and tuples are made fastest."""

    line: int
    column: int
    file: str = ""
    """Where it isn't the blueprint's own."""

    @property
    def spoken(self) -> str:
        """Its line, as messages name it."""
        return f"line {self.line} of {self.file}" if self.file else f"line {self.line}"


class Enough(Exception):
    """There are more problems than anybody reads."""


class Problems:
    """The problems of one blueprint, and what it is warned of."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: dict[tuple[Place, Code, str], Problem] = {}
        self._warned: dict[tuple[Place, Caution, str], Problem] = {}
        self._guesses = 0

    def __bool__(self) -> bool:
        return bool(self._found)

    def add(self, code: Code, place: Place, path: str, message: str) -> None:
        """Take a problem in; what an anchor repeats at one place is said once. Raises Enough."""
        if len(self._found) >= MOST:
            raise Enough
        problem = self._said(code, place, path, message)
        self._found.setdefault((place, code, problem.message), problem)

    def warn(self, caution: Caution, place: Place, path: str, message: str) -> None:
        """Take a warning in; beyond what anybody reads, none."""
        if len(self._warned) < MOST:
            problem = self._said(caution, place, path, message)
            self._warned.setdefault((place, caution, problem.message), problem)

    def take(self, others: "Problems") -> None:
        """Take the problems of another file in."""
        for (place, code, message), problem in others._found.items():
            self._found[place._replace(file=problem.file), code, message] = problem

    def all(self) -> tuple[Problem, ...]:
        """Return the problems in the order of the file, those of other files behind."""
        return self._sorted(self._found.values())

    def warnings(self) -> tuple[Problem, ...]:
        """Return the warnings in the same order."""
        return self._sorted(self._warned.values())

    def _said(self, code: Code | Caution, place: Place, path: str, message: str) -> Problem:
        return Problem(place.file or self._file, place.line, place.column, printable(path), printable(message), code)

    def _sorted(self, found: Iterable[Problem]) -> tuple[Problem, ...]:
        return tuple(sorted(found, key=lambda each: (each.file != self._file, each.file, each.line, each.column)))

    def nearest(self, word: str, among: Iterable[str]) -> str:
        """Return what was probably meant, or nothing."""
        if self._guesses >= GUESSES or len(word) > LONGEST:
            return ""
        self._guesses += 1
        # half of a short word can be a slip of two fingers, half of a long one is another word
        likeness = 0.5 if len(word) <= 3 else 0.6
        return next(iter(get_close_matches(word, list(among), n=1, cutoff=likeness)), "")

    def meant(self, word: str, among: Iterable[str]) -> str:
        """Return the end of a message that asks for the nearest right answer, or nothing."""
        near = self.nearest(word, among)
        return f"; did you mean {near!r}?" if near else ""


def quoted(word: str) -> str:
    """Return a word as messages show it."""
    shown = word if len(word) <= LONGEST else f"{word[:LONGEST]}…"
    return f"'{shown}'"


def printable(text: str) -> str:
    """Return a text that cannot do anything to a terminal."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii") for letter in text)
