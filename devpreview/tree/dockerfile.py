"""What a Dockerfile is built on: the images that it names, found as Docker finds them, and put in other words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from devpreview.errors import UsageWrong


@dataclass(frozen=True, slots=True)
class Base:
    """An image that a Dockerfile names."""

    image: str
    """As it is once its variables are filled in."""
    platform: str = ""
    """The one that is asked for; empty for the platform that is built."""


def bases(text: str, *, target: str, args: Mapping[str, str], platform: str, path: str = "Dockerfile") -> tuple[Base, ...]:
    """Return the images that are needed to build the target, or the last stage, each once, in their order. Raises UsageWrong."""
    found = _mentions(text, target, _given(args, platform))
    try:
        return tuple(dict.fromkeys(mention.base for mention in found))
    except _Wrong as wrong:
        raise UsageWrong(f"{path}:{wrong.line}: {wrong}", hint=wrong.hint) from None


def pinned(text: str, replacements: Mapping[str, str], *, target: str, args: Mapping[str, str], platform: str) -> str:
    """Return a text whose bases are known with every image that has a replacement replaced; no other character is touched."""
    for mention in sorted(_mentions(text, target, _given(args, platform)), key=lambda each: each.start, reverse=True):
        text = text[: mention.start] + replacements.get(mention.base.image, text[mention.start : mention.end]) + text[mention.end :]
    return text


class _Wrong(Exception):
    """An instruction that names nothing."""

    def __init__(self, line: int, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.line = line
        self.hint = hint


@dataclass(frozen=True, slots=True)
class _Mention:
    base: Base
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class _Instruction:
    name: str
    words: tuple[_Word, ...]
    line: int


PREDEFINED = frozenset(f"{of}{name}" for of in ("TARGET", "BUILD") for name in ("PLATFORM", "OS", "ARCH", "VARIANT"))
"""The variables that a FROM can use without an ARG."""


def _given(args: Mapping[str, str], platform: str) -> dict[str, str]:
    """Return the predefined variables, and those that the build is given."""
    system, _, architecture = platform.partition("/")
    architecture, _, variant = architecture.partition("/")
    facts = {"PLATFORM": platform, "OS": system, "ARCH": architecture, "VARIANT": variant}
    return {f"{of}{name}": value for of in ("TARGET", "BUILD") for name, value in facts.items()} | dict(args)


def _mentions(text: str, target: str, given: Mapping[str, str]) -> Iterator[_Mention]:
    variables = {name: value for name, value in given.items() if name in PREDEFINED}
    stages: list[str] = []
    for instruction in _instructions(text):
        match instruction.name:
            case "ARG" if not stages:
                for word in instruction.words:
                    name, _, default = word.text.partition("=")
                    variables[name] = given.get(name, _filled(default.strip("\"'"), variables))
            case "FROM":
                if target and stages and target.lower() in (stages[-1], str(len(stages) - 1)):
                    return
                yield from _from(instruction, stages, variables)
            case "COPY" | "ADD" | "RUN":
                yield from (each for each in _flags(instruction) if each.base.image.lower() not in _known(stages))
            case _:
                pass


def _from(instruction: _Instruction, stages: list[str], variables: Mapping[str, str]) -> Iterator[_Mention]:
    """Give the image of a FROM, unless it is an earlier stage or nothing at all, and know the stage that it begins."""
    flags = [word.text for word in instruction.words if word.text.startswith("--")]
    words = [word for word in instruction.words if not word.text.startswith("--")]
    if not words:
        raise _Wrong(instruction.line, "FROM what")
    platform = next((_filled(flag.partition("=")[2], variables) for flag in flags if flag.startswith("--platform=")), "")
    image = _filled(words[0].text.strip("\"'"), variables)
    if not image:
        raise _Wrong(instruction.line, f"{words[0].text} is empty", hint="give it under `build.args`")
    if image.lower() not in (*stages, "scratch"):
        yield _Mention(Base(image, platform), words[0].start, words[0].start + len(words[0].text))
    named = len(words) > 2 and words[1].text.upper() == "AS"
    stages.append(words[2].text.lower() if named else "")


def _known(stages: list[str]) -> set[str]:
    """Return what a `--from` can mean besides an image."""
    return {*stages, *(str(number) for number in range(len(stages))), "scratch"}


def _flags(instruction: _Instruction) -> Iterator[_Mention]:
    """Give the images of `--from=` and of `--mount=…,from=…`."""
    for word in instruction.words:
        if not word.text.startswith("--"):
            return
        if found := re.match(r"--from=(?P<image>[^$]+)$|--mount=(?:.*,)?from=(?P<mounted>[^,$]+)(?:,|$)", word.text):
            group = "image" if found["image"] else "mounted"
            yield _Mention(Base(found[group]), word.start + found.start(group), word.start + found.end(group))


DIRECTIVE = re.compile(r"#\s*(\w+)\s*=\s*(\S+)\s*$")
HEREDOC = re.compile(r"\d*<<-?([\"']?)([\w.-]+)\1")
MARK = "\ufeff"
"""What some editors begin a file with."""


def _instructions(text: str) -> Iterator[_Instruction]:
    """Give the instructions of a Dockerfile: continued lines are one, comments and documents within are none."""
    if text.startswith(MARK):
        text = text.replace(MARK, " ", 1)
    escape = _escape(text)
    words: list[_Word] = []
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
        words += [_Word(found[0], start + found.start()) for found in re.finditer(r"(?:\"[^\"]*\"|'[^']*'|\S)+", content)]
        if not goes_on and words:
            yield _Instruction(words[0].text.upper(), tuple(words[1:]), first)
            if words[0].text.upper() in ("RUN", "COPY", "ADD"):
                until = [found[2] for word in words if (found := HEREDOC.fullmatch(word.text))]
            words = []
    if words:
        yield _Instruction(words[0].text.upper(), tuple(words[1:]), first)


def _escape(text: str) -> str:
    """Return the character that continues a line, which a directive at the very top can change."""
    for line in text.splitlines():
        directive = DIRECTIVE.match(line.strip())
        if not directive:
            break
        if directive[1].lower() == "escape":
            return directive[2]
    return "\\"


VARIABLE = re.compile(r"\$(?:(?P<name>\w+)|\{(?P<braced>\w+)(?:(?P<how>:?[-+])(?P<word>[^}]*))?\})")


def _filled(text: str, variables: Mapping[str, str]) -> str:
    def value(found: re.Match[str]) -> str:
        name, how, word = found["name"] or found["braced"], found["how"] or "", found["word"] or ""
        known = variables.get(name)
        there = bool(known) if how.startswith(":") else known is not None
        if how.endswith("+"):
            return word if there else ""
        return (known or "") if there or not how else _filled(word, variables)

    return VARIABLE.sub(value, text)
