"""What a Dockerfile is built on: the images that it names, found as Docker finds them, and put in other words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from devpreview.errors import UsageWrong
from devpreview.tree.instructions import PREDEFINED, Instruction, declared, filled, given, instructions


@dataclass(frozen=True, slots=True)
class Base:
    """An image that a Dockerfile names."""

    image: str
    """As it is once its variables are filled in."""
    platform: str = ""
    """The one that is asked for; empty for the platform that is built."""


def bases(text: str, *, target: str, args: Mapping[str, str], platform: str, path: str = "Dockerfile") -> tuple[Base, ...]:
    """Return the images that are needed to build the target, or the last stage, each once, in their order. Raises UsageWrong."""
    found = _mentions(text, target, given(args, platform))
    try:
        return tuple(dict.fromkeys(mention.base for mention in found))
    except _Wrong as wrong:
        raise UsageWrong(f"{path}:{wrong.line}: {wrong}", hint=wrong.hint) from None


def stages(text: str) -> set[str]:
    """Return the names of its stages."""
    return {each.stage for each in instructions(text) if each.name == "FROM"} - {""}


def pinned(text: str, replacements: Mapping[str, str], *, target: str, args: Mapping[str, str], platform: str) -> str:
    """Return a text whose bases are known with every image that has a replacement replaced; no other character is touched."""
    for mention in sorted(_mentions(text, target, given(args, platform)), key=lambda each: each.start, reverse=True):
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


def _mentions(text: str, target: str, given: Mapping[str, str]) -> Iterator[_Mention]:
    variables = {name: value for name, value in given.items() if name in PREDEFINED}
    stages: list[str] = []
    for instruction in instructions(text):
        match instruction.name:
            case "ARG" if not stages:
                variables = declared(instruction, given, variables)
            case "FROM":
                if target and stages and target.lower() in (stages[-1], str(len(stages) - 1)):
                    return
                yield from _from(instruction, stages, variables)
            case "COPY" | "ADD" | "RUN":
                yield from (each for each in _flags(instruction) if each.base.image.lower() not in _known(stages))
            case _:
                pass


def _from(instruction: Instruction, stages: list[str], variables: Mapping[str, str]) -> Iterator[_Mention]:
    """Give the image of a FROM, unless it is an earlier stage or nothing at all, and know the stage that it begins."""
    words = instruction.rest
    if not words:
        raise _Wrong(instruction.line, "FROM what")
    platform = next(
        (filled(each.text.partition("=")[2], variables) for each in instruction.flags if each.text.startswith("--platform=")), ""
    )
    image = filled(words[0].text.strip("\"'"), variables)
    if not image:
        raise _Wrong(instruction.line, f"{words[0].text} is empty", hint="give it under `build.args`")
    if image.lower() not in (*stages, "scratch"):
        yield _Mention(Base(image, platform), words[0].start, words[0].start + len(words[0].text))
    stages.append(instruction.stage)


def _known(stages: list[str]) -> set[str]:
    """Return what a `--from` can mean besides an image."""
    return {*stages, *(str(number) for number in range(len(stages))), "scratch"}


def _flags(instruction: Instruction) -> Iterator[_Mention]:
    """Give the images of `--from=` and of `--mount=…,from=…`."""
    for word in instruction.flags:
        if found := re.match(r"--from=(?P<image>[^$]+)$|--mount=(?:.*,)?from=(?P<mounted>[^,$]+)(?:,|$)", word.text):
            group = "image" if found["image"] else "mounted"
            yield _Mention(Base(found[group]), word.start + found.start(group), word.start + found.end(group))
