"""What a Dockerfile takes from its context: which lines do, in which stages, and whether that can be said for certain.

An image depends on no other file of its context than those that COPY, ADD and RUN --mount name in the stages that the target
needs. Where one of them cannot be read for certain (a variable, a flag or an instruction that is not known here, a language of
somebody else's), it is `unsure`, and whoever counts files has to count all of them.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from posixpath import normpath

from devpreview.tree.instructions import HEREDOC as DOCUMENT
from devpreview.tree.instructions import PREDEFINED, Instruction, declared, escape_of, filled, given, instructions


@dataclass(frozen=True, slots=True)
class Line:
    """An instruction that takes files from the context."""

    number: int
    stage: str
    """Its name, or its number where it has none."""
    text: str
    sources: tuple[str, ...]
    """Patterns relative to the context; `.` is all of it."""
    needed: bool
    """Whether the target needs its stage."""
    unsure: str = ""
    """Why it cannot be said what it takes; then its sources are all of the context."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The lines that take files, in their order."""

    lines: tuple[Line, ...] = ()
    unsure: str = ""
    """Why other lines may take files, too, with the number of the line where there is one."""
    idle: tuple[tuple[int, int], ...] = ()
    """Where in the text instructions are, from and to, that the target does not need."""

    @property
    def sources(self) -> tuple[str, ...] | None:
        """All that is taken; None where that cannot be said."""
        needed = [line for line in self.lines if line.needed]
        if self.unsure or any(line.unsure for line in needed):
            return None
        return tuple(dict.fromkeys(source for line in needed for source in line.sources))


def taken(text: str, *, target: str, args: Mapping[str, str], platform: str) -> Taken:
    """Return what a Dockerfile takes from its context to build the target, or the last stage."""
    stages, needed, unsure = _read(text, target, args, platform)
    if unsure:
        return Taken(unsure=unsure)
    lines = [line for stage in stages for line in stage.lines(needed=stage.number in needed)]
    unsure = next((stage.unsure for stage in stages if stage.unsure and stage.number in needed), "")
    idle = () if unsure else tuple(span for stage in stages if stage.number not in needed for span in stage.spans)
    return Taken(tuple(lines), unsure, idle)


def taken_from(name: str, text: str, *, target: str, args: Mapping[str, str], platform: str) -> tuple[str, ...] | None:
    """Return what a Dockerfile takes from what it knows by a name, to build the target: patterns as in `Line`.

    All of it where a stage begins with it, or it cannot be said, is None.
    """
    stages, needed, unsure = _read(text, target, args, platform)
    found: dict[str, None] = {}
    for stage in (stage for stage in stages if stage.number in needed):
        for each in stage.instructions:
            sources, strange = _sources(each, of=name)
            unsure = unsure or strange
            found |= dict.fromkeys(sources)
        unsure = unsure or stage.unsure or ("FROM" if stage.base == name else "")
    return None if unsure else tuple(found)


def _read(text: str, target: str, args: Mapping[str, str], platform: str) -> "tuple[list[_Stage], set[int], str]":
    """Return the stages of a Dockerfile, the numbers of those that the target needs, and why they may not be all there is to know."""
    if unsure := _other_language(text, args):
        return [], set(), unsure
    stages = _stages(text, given(args, platform))
    names = [stage.name for stage in stages if stage.name]
    if len(set(names)) < len(names):
        return [], set(), "two stages have one name"
    goal = next((stage.number for stage in stages if target and target.lower() in (stage.name, str(stage.number))), -1)
    if not stages or (target and goal < 0):
        return [], set(), f"there is no stage {target}" if stages else "there is no FROM"
    return stages, _needed(stages, goal % len(stages)), ""


def needed_only(text: str, *, target: str, args: Mapping[str, str], platform: str) -> str:
    """Return a Dockerfile in which stages that the target does not need are empty; they keep their numbers.

    Docker's own builder, unlike BuildKit, runs every stage in front of the target, and would miss files there.
    """
    for start, end in reversed(taken(text, target=target, args=args, platform=platform).idle):
        text = text[:start] + text[end:]
    return text


SYNTAX = re.compile(r"#\s*syntax\s*=\s*(?P<language>.*)", re.IGNORECASE)
OFFICIAL = re.compile(r"(?:docker\.io/)?docker/dockerfile(?:-upstream)?(?:[:@]\S+)?\s*$")


def _other_language(text: str, args: Mapping[str, str]) -> str:
    """Return why a text may not mean what the same text means in Docker's own language."""
    lines = text.splitlines()
    escape = escape_of(text)
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.lstrip("\ufeff \t").startswith("#"):
            break
        if (found := SYNTAX.match(line.lstrip("\ufeff \t"))) and not OFFICIAL.match(found["language"]):
            return f"line {number}: {found['language'].strip()} has its own rules"
    if (first := next(instructions(text), None)) and first.name not in ("ARG", "FROM"):
        # a language can be named in other words than a comment's
        return f"line {first.line}: {first.name}"
    if "BUILDKIT_SYNTAX" in args:
        return "BUILDKIT_SYNTAX has its own rules"
    doubled = next((number for number, line in enumerate(lines, start=1) if line.rstrip().endswith(escape * 2)), 0)
    return f"line {doubled} ends with {escape * 2}" if doubled else ""


@dataclass(slots=True)
class _Stage:
    number: int
    name: str
    base: str
    """What it begins with, in small letters: an image, or an earlier stage."""
    needs: set[int]
    unsure: str = ""
    instructions: list[Instruction] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)

    def lines(self, *, needed: bool) -> Iterator[Line]:
        for each in self.instructions:
            sources, unsure = _sources(each)
            if sources or unsure:
                yield Line(each.line, self.name or str(self.number), str(each), ((".",) if unsure else sources), needed, unsure)


def _stages(text: str, given: Mapping[str, str]) -> list[_Stage]:
    variables = {name: value for name, value in given.items() if name in PREDEFINED}
    stages: list[_Stage] = []
    found = list(instructions(text))
    ends = [*(each.start for each in found[1:]), len(text)]
    for each, end in zip(found, ends, strict=False):
        if each.name == "FROM":
            stages.append(_stage(each, stages, variables))
        elif stages:
            stages[-1].instructions.append(each)
            stages[-1].spans.append((each.start, end))
            stages[-1].needs |= set(_stages_named(each, stages))
            stages[-1].unsure = stages[-1].unsure or _unsure(each)
        elif each.name == "ARG":
            variables = declared(each, given, variables)
    return stages


def _stage(instruction: Instruction, stages: Sequence[_Stage], variables: Mapping[str, str]) -> _Stage:
    words = instruction.rest
    image = filled(words[0].text.strip("\"'"), variables).lower() if words else ""
    base = {stage.number for stage in stages if stage.name and stage.name == image}
    return _Stage(len(stages), instruction.stage, image, base)


def _stages_named(instruction: Instruction, stages: Sequence[_Stage]) -> Iterator[int]:
    """Give the stages in front whose files an instruction takes."""
    for flag in instruction.flags:
        for value in re.findall(r"(?:^--|[=,])from=([^,]+)", flag.text):
            yield from (stage.number for stage in stages[:-1] if value.lower() in (stage.name, str(stage.number)))


KNOWN = frozenset(
    (
        "ADD",
        "ARG",
        "CMD",
        "COPY",
        "ENTRYPOINT",
        "ENV",
        "EXPOSE",
        "FROM",
        "HEALTHCHECK",
        "LABEL",
        "MAINTAINER",
        "RUN",
        "SHELL",
        "STOPSIGNAL",
        "USER",
        "VOLUME",
        "WORKDIR",
    )
)
"""The instructions that are understood; ONBUILD is none: what it says is done where nobody reads it."""


def _unsure(instruction: Instruction) -> str:
    """Return why an instruction may take what it does not name, or need a stage that it does not name."""
    if instruction.name not in KNOWN:
        return f"line {instruction.line}: {instruction.name}"
    if any("from=" in flag.text and re.search(r"[$\"']", flag.text) for flag in instruction.flags):
        return f"line {instruction.line}: {instruction}"
    return ""


def _needed(stages: Sequence[_Stage], goal: int) -> set[int]:
    needed: set[int] = set()
    ahead = [goal]
    while ahead:
        number = ahead.pop()
        if number not in needed:
            needed.add(number)
            ahead += stages[number].needs
    return needed


FLAGS = frozenset(("--chown", "--chmod", "--link", "--exclude", "--checksum", "--keep-git-dir", "--unpack"))
"""Those that take nothing more than the sources."""


def _sources(instruction: Instruction, of: str = "") -> tuple[tuple[str, ...], str]:
    """Return what an instruction takes from the context, or what goes by a name, and why that cannot be said."""
    match instruction.name:
        case "COPY" | "ADD":
            flags = {name: value for name, _, value in (flag.text.partition("=") for flag in instruction.flags)}
            if flags.get("--from", "").lower() != of:
                return (), ""
            if strange := next((name for name in flags if name not in FLAGS and name != "--from"), ""):
                return (), strange
            return _copied(instruction)
        case "RUN":
            return _mounted(instruction, of)
        case _:
            return (), ""


REMOTE = re.compile(r"(?:[a-z][a-z0-9+.-]*://|git@)", re.IGNORECASE)
"""What ADD fetches from elsewhere."""


def _copied(instruction: Instruction) -> tuple[tuple[str, ...], str]:
    words = [word.text for word in instruction.rest]
    if words and words[0].startswith("["):
        try:
            listed = json.loads(" ".join(words))
        except ValueError:
            return (), "the way it is listed"
        words = [str(each) for each in listed]
    elif any(letter in word for word in words for letter in "\"'"):
        return (), "a quote"
    written = [word for word in words[:-1] if not DOCUMENT.fullmatch(word)]
    return _patterns(word for word in written if instruction.name == "COPY" or not REMOTE.match(word))


def _mounted(instruction: Instruction, of: str) -> tuple[tuple[str, ...], str]:
    written: list[str] = []
    for flag in instruction.flags:
        name, _, value = flag.text.partition("=")
        if name != "--mount":
            continue
        if re.search(r"[$\"']", value):
            return (), "the way it is mounted"
        fields = {key.lower(): said for key, _, said in (each.partition("=") for each in value.split(","))}
        if fields.get("type", "bind") == "bind" and fields.get("from", "").lower() == of:
            written.append(fields.get("source") or fields.get("src") or ".")
    return _patterns(written)


def _patterns(written: Iterator[str] | Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Return sources in their plain form, as seen from the context, which nothing leads out of."""
    sources = []
    for each in written:
        if strange := re.search(r"\$|\\|\*\*|\ufffd", each):
            return (), f"'{strange[0]}'"
        sources.append(normpath(f"/{each}").lstrip("/") or ".")
    return tuple(sources), ""
