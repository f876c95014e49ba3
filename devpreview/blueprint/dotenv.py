r"""Files of variables, `.env`: what they say, without a shell.

A line is `NAME=value`, with `export` in front or not. A value ends with its line, or at a ` #`; in quotes it may have
several lines. In single quotes, everything is what it is; in double quotes `\n`, `\r`, `\t`, `\"`, `\\` and `\$` are
one letter. Other tools replace `$NAME` by all sorts of things, so it has to be in single quotes here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from devpreview.blueprint.problems import quoted

_BLANK = re.compile(r"[ \t]*(?:#[^\n]*)?(?:\n|\Z)")
_NAME = re.compile(r"[ \t]*(?:export[ \t]+)?(?P<name>[A-Za-z_][\w.-]*)[ \t]*=", re.ASCII)
_QUOTED = re.compile(r"""[ \t]*(?:'(?P<single>[^']*)'|"(?P<double>(?:[^"\\]|\\.)*)")""", re.DOTALL)
_OPENED = re.compile(r"""[ \t]*['"]""")
_LINE = re.compile(r"[^\n]*")
_COMMENT = re.compile(r"(?<![ \t])[ \t]+#.*")
_REPLACED = re.compile(r"\$(?:\{[^}\n]*\}?|\(|[A-Za-z_]\w*)")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "$": "$"}


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable of a file."""

    name: str
    value: str | None
    """None where nothing at all is behind the `=`, not even quotes."""
    line: int


@dataclass(frozen=True, slots=True)
class Flaw:
    """A line that says nothing."""

    line: int
    message: str


def dotenv(text: str) -> Iterator[Variable | Flaw]:
    """Give what a file says, line by line."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    lines: dict[str, int] = {}
    line, start = 1, 0
    while start < len(text):
        if blank := _BLANK.match(text, start):
            end = blank.end()
        else:
            found, end = _variable(text, start, line)
            if isinstance(found, Variable) and lines.setdefault(found.name, line) != line:
                found = Flaw(line, f"{quoted(found.name)} is on line {lines[found.name]} already")
            yield found
        line += text.count("\n", start, end)
        start = end


def _variable(text: str, start: int, line: int) -> tuple[Variable | Flaw, int]:
    """Return what a line says, and where the next one begins."""
    named = _NAME.match(text, start)
    if named is None:
        written, end = _rest(text, start)
        return Flaw(line, f"{quoted(written.strip())} is not NAME=value"), end
    name = named["name"]
    if inside := _QUOTED.match(text, named.end()):
        written, end = _rest(text, inside.end())
        if not _BLANK.match(written):
            return Flaw(line, f"{quoted(written.strip())} is behind the closing quote of {name}"), end
        if inside["double"] is None:
            return Variable(name, inside["single"], line), end
        bare = _ESCAPE.sub("", inside["double"])
        return _unreplaced(Variable(name, _ESCAPE.sub(_unescaped, inside["double"]), line), bare), end
    if _OPENED.match(text, named.end()):
        return Flaw(line, f"a quote is opened behind {name} and never closed"), len(text)
    written, end = _rest(text, named.end())
    value = _COMMENT.sub("", written).strip()
    return _unreplaced(Variable(name, value or None, line), value), end


def _unreplaced(variable: Variable, written: str) -> Variable | Flaw:
    """Return a variable, unless somebody expects that a part of its value is replaced."""
    if found := _REPLACED.search(written):
        message = f"{quoted(found[0])} is not replaced here; put the value of {variable.name} in single quotes to keep it as it is"
        return Flaw(variable.line, message)
    return variable


def _unescaped(escape: "re.Match[str]") -> str:
    return _ESCAPED.get(escape[1], escape[0])


def _rest(text: str, start: int) -> tuple[str, int]:
    """Return the rest of a line, and where the next one begins."""
    found = _LINE.match(text, start)
    written = found[0] if found else ""
    return written, start + len(written) + 1
