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


class Place(NamedTuple):
    """Where something begins in a file; both count from 1. A file has tens of thousands, and tuples are made fastest."""

    line: int
    column: int


class Enough(Exception):
    """There are more problems than anybody reads."""


class Problems:
    """The problems of one file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: dict[tuple[Place, Code, str], Problem] = {}
        self._guesses = 0

    def __bool__(self) -> bool:
        return bool(self._found)

    def add(self, code: Code, place: Place, path: str, message: str) -> None:
        """Take a problem in; what an anchor repeats at one place is said once. Raises Enough."""
        if len(self._found) >= MOST:
            raise Enough
        problem = Problem(self._file, place.line, place.column, printable(path), printable(message), code)
        self._found.setdefault((place, code, problem.message), problem)

    def all(self) -> tuple[Problem, ...]:
        """Return the problems in the order of the file."""
        return tuple(sorted(self._found.values(), key=lambda problem: (problem.line, problem.column)))

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
