"""The instructions of a Dockerfile, told apart as Docker does it, and its variables filled in."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an instruction, as it is written, and where it begins in the text."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Instruction:
    """An instruction with its words, the line that it begins in, and where it begins in the text."""

    name: str
    words: tuple[Word, ...]
    line: int
    start: int

    @property
    def flags(self) -> tuple[Word, ...]:
        """The words in front that begin with two dashes."""
        plain = next((place for place, word in enumerate(self.words) if not word.text.startswith("--")), len(self.words))
        return self.words[:plain]

    @property
    def rest(self) -> tuple[Word, ...]:
        """The words behind the flags."""
        return self.words[len(self.flags) :]

    @property
    def stage(self) -> str:
        """The name that a FROM gives its stage, in small letters; empty where it gives none."""
        words = self.rest
        return words[2].text.lower() if len(words) > 2 and words[1].text.upper() == "AS" else ""

    def __str__(self) -> str:
        """Return it as it is written, on one line."""
        return " ".join([self.name, *(word.text for word in self.words)])


DIRECTIVE = re.compile(r"#\s*(\w+)\s*=\s*(\S+)\s*$")
HEREDOC = re.compile(r"\d*<<-?([\"']?)([\w.-]+)\1")
MARK = "\ufeff"
"""What some editors begin a file with."""


def instructions(text: str) -> Iterator[Instruction]:
    """Give the instructions of a Dockerfile: continued lines are one, comments and documents within are none.

    A document that does not end is an instruction of the name `<<`: nobody can say what of it is one.
    """
    if text.startswith(MARK):
        text = text.replace(MARK, " ", 1)
    escape = escape_of(text)
    words: list[Word] = []
    first = at = 0
    until: list[str] = []
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        start, at = at, at + len(line)
        bare = line.strip()
        if until:
            if bare == until[0]:
                until.pop(0)
            continue
        if not bare or bare.startswith("#"):
            continue
        first = first if words else number
        goes_on = bare.endswith(escape)
        content = line.rstrip().removesuffix(escape) if goes_on else line
        words += [Word(found[0], start + found.start()) for found in re.finditer(r"(?:\"[^\"]*\"|'[^']*'|\S)+", content)]
        if not goes_on and words:
            yield _instruction(words, first)
            if words[0].text.upper() in ("RUN", "COPY", "ADD"):
                until = [found[2] for word in words if (found := HEREDOC.fullmatch(word.text))]
            words = []
    if words:
        yield _instruction(words, first)
    if until:
        yield Instruction("<<", (), first, at)


def escape_of(text: str) -> str:
    """Return the character that continues a line, which a directive at the very top can change."""
    for line in text.splitlines():
        directive = DIRECTIVE.match(line.strip())
        if not directive:
            break
        if directive[1].lower() == "escape":
            return directive[2]
    return "\\"


def _instruction(words: list[Word], line: int) -> Instruction:
    return Instruction(words[0].text.upper(), tuple(words[1:]), line, words[0].start)


PREDEFINED = frozenset(f"{of}{name}" for of in ("TARGET", "BUILD") for name in ("PLATFORM", "OS", "ARCH", "VARIANT"))
"""The variables that a FROM can use without an ARG."""


def given(args: Mapping[str, str], platform: str) -> dict[str, str]:
    """Return the predefined variables, and those that the build is given."""
    system, _, architecture = platform.partition("/")
    architecture, _, variant = architecture.partition("/")
    facts = {"PLATFORM": platform, "OS": system, "ARCH": architecture, "VARIANT": variant}
    return {f"{of}{name}": value for of in ("TARGET", "BUILD") for name, value in facts.items()} | dict(args)


def declared(instruction: Instruction, given: Mapping[str, str], variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that an ARG in front of the first FROM declares; what the build is given goes before a default."""
    found = dict(variables)
    for word in instruction.words:
        name, _, default = word.text.partition("=")
        found[name] = given.get(name, filled(default.strip("\"'"), found))
    return found


VARIABLE = re.compile(r"\$(?:(?P<name>\w+)|\{(?P<braced>\w+)(?:(?P<how>:?[-+])(?P<word>[^}]*))?\})")


def filled(text: str, variables: Mapping[str, str]) -> str:
    """Return a text with its variables filled in."""

    def value(found: re.Match[str]) -> str:
        name, how, word = found["name"] or found["braced"], found["how"] or "", found["word"] or ""
        known = variables.get(name)
        there = bool(known) if how.startswith(":") else known is not None
        if how.endswith("+"):
            return word if there else ""
        return (known or "") if there or not how else filled(word, variables)

    return VARIABLE.sub(value, text)
