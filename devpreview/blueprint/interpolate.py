"""What `${…}` means in a text.

Ours are `${env.NAME:-default}`, `${preview.name}`, `${component.attribute}` and `${component.member.attribute}`, with or without
`(name=value, …)` behind it: a word, a dot, and more. `$${` is a literal `${`. Any other `$` stays what it is, for shells and for
templates of other kinds.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from devpreview.blueprint.model import Reference
from devpreview.blueprint.problems import Code, quoted

_OURS = re.compile(r"\$(?P<literal>\$\{)|\$\{\s*(?P<inside>[A-Za-z_][\w-]*\.[^{}]*)(?P<end>\}?)")

_WORD = r"[A-Za-z_][\w-]*"
_ENVIRONMENT = re.compile(r"env\.(?P<name>[A-Za-z_]\w*)(?::-(?P<default>.*))?", re.DOTALL)
_COMPONENT = re.compile(rf"(?P<component>{_WORD})\.(?:(?P<member>{_WORD})\.)?(?P<attribute>{_WORD})(?:\((?P<parameters>[^()]*)\))?")
_PARAMETER = re.compile(r"\s*(?P<name>[A-Za-z_][\w.-]*)\s*=\s*(?P<value>[A-Za-z0-9._~:/@!*+%-]+)\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Found:
    """A reference, as it was written, and where in the text."""

    reference: Reference
    written: str
    offset: int


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that was meant to be a reference, and is none."""

    code: Code
    message: str
    offset: int


def interpolate(text: str, environ: Mapping[str, str]) -> tuple[str | Found | Flaw, ...]:
    """Return a text's parts in turn: text, with what it has from the environment; references; and flaws."""
    parts: list[str | Found | Flaw] = []
    for part in _parts(text, environ):
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    return tuple(parts)


def mentions(text: str) -> Iterator[tuple[str, str, int]]:
    """Give what looks like a reference in a text that takes none: its first word, all of it, and where it stands."""
    return ((match["inside"].partition(".")[0], match[0], match.start()) for match in _OURS.finditer(text) if match["end"])


def _parts(text: str, environ: Mapping[str, str]) -> Iterator[str | Found | Flaw]:
    done = 0
    for match in _OURS.finditer(text):
        if match.start() > done:
            yield text[done : match.start()]
        done = match.end()
        yield "${" if match["literal"] else _meaning(match, environ)
    if done < len(text):
        yield text[done:]


def _meaning(match: "re.Match[str]", environ: Mapping[str, str]) -> str | Found | Flaw:
    written, inside, offset = match[0], match["inside"].rstrip(), match.start()
    if not match["end"]:
        return Flaw(Code.REFERENCE, f"{quoted(written)} has no closing '}}'; write $${{ for a literal ${{", offset)
    if inside.startswith("env."):
        return _from_environment(inside, written, offset, environ)
    if ":-" in inside:
        return Flaw(Code.REFERENCE, f"{quoted(written)}: only env has defaults, as in ${{env.NAME:-default}}", offset)
    found = _COMPONENT.fullmatch(inside)
    if not found:
        return Flaw(
            Code.REFERENCE,
            f"{quoted(written)} is not a reference; those look like ${{api.url}} or ${{db.shop.url}}; write $${{ for a literal ${{",
            offset,
        )
    parameters = _parameters(found["parameters"])
    if isinstance(parameters, str):
        return Flaw(Code.REFERENCE, f"{quoted(written)}: {parameters}", offset)
    return Found(Reference(found["component"], found["attribute"], found["member"] or "", parameters), written, offset)


def _parameters(written: str | None) -> tuple[tuple[str, str], ...] | str:
    """Return names and values, or what is wrong with them."""
    if written is None:
        return ()
    found: dict[str, str] = {}
    for word in written.split(","):
        parameter = _PARAMETER.fullmatch(word)
        if not parameter:
            what = f"{quoted(word.strip())} is not name=value" if word.strip() else "name=value belongs between the parentheses"
            return f"{what}, as in ${{db.url(sslmode=disable)}}; what a URL cannot carry is written as %20 and the like"
        if parameter["name"] in found:
            return f"{quoted(parameter['name'])} is there twice"
        found[parameter["name"]] = parameter["value"]
    return tuple(found.items())


def _from_environment(inside: str, written: str, offset: int, environ: Mapping[str, str]) -> str | Flaw:
    found = _ENVIRONMENT.fullmatch(inside)
    if not found:
        return Flaw(Code.REFERENCE, f"{quoted(written)} is not a variable; write ${{env.NAME}} or ${{env.NAME:-default}}", offset)
    name, default = found["name"], found["default"]
    if default is not None:
        return environ.get(name) or default
    if name not in environ:
        return Flaw(Code.UNSET, f"{name} is not set in the environment; set it, or write ${{env.{name}:-default}}", offset)
    return environ[name]
