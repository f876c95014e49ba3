"""The `${…}` of compose files: filled in with what is known, or put into the blueprint's own words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

DEEPEST = 8
"""Variables whose defaults hold variables."""

_BEGIN = re.compile(r"\$(?:(?P<literal>\$)|\{(?P<braced>[A-Za-z_][A-Za-z0-9_]*)|(?P<name>[A-Za-z_][A-Za-z0-9_]*))")
_HOW = re.compile(r":?[-?+]")
_SECRET = re.compile(
    r"SECRET|PASS(?:WORD|WD)?(?:_|$)|TOKEN|CREDENTIAL|PRIVATE|(?:^|_)(?:API|ACCESS|AUTH|SIGNING|ENCRYPTION|MASTER)_?KEY|(?:^|_)KEY$|DSN$"
)
_CREDENTIALS = re.compile(r"://[^/\s:@]*:[^/\s@]+@")


@dataclass(frozen=True, slots=True)
class Variable:
    """One that a text asks for."""

    name: str
    how: str = ""
    """`:-`, `-`, `:?`, `?`, `:+`, `+`, or nothing."""
    word: str = ""

    @property
    def default(self) -> str:
        """What stands in where it is not set."""
        return self.word if self.how.endswith("-") else ""


def is_secret(name: str, value: str = "") -> bool:
    """Say whether a value had better not be written down."""
    return _SECRET.search(name.upper()) is not None or _CREDENTIALS.search(value) is not None


def filled(text: str, known: Mapping[str, str], depth: int = 0) -> str:
    """Return a text as it is where nothing but `known` is set."""
    return "".join(part if isinstance(part, str) else _value(part, known, depth) for part in parts(text))


def ours(text: str, known: Mapping[str, str]) -> str:
    """Return a text in the blueprint's language: variables with their defaults, and nothing else that is replaced."""
    written = ""
    literal = ""
    for part in parts(text):
        default = "" if isinstance(part, str) else _value(part, known, 0)
        if isinstance(part, str):
            literal += part
        elif part.how.endswith("+") or re.search(r"[{}]", default) or literal.endswith("$"):
            # a default cannot hold braces, and a `$` in front would take the meaning away
            literal += default
        else:
            written += f"{escaped(literal)}${{env.{part.name}:-{default}}}"
            literal = ""
    return written + escaped(literal)


def escaped(text: str) -> str:
    """Return text that stays what it is in a blueprint."""
    return text.replace("${", "$${")


def alone(text: str) -> Variable | None:
    """Return the variable that is the whole of a text."""
    found = list(parts(text))
    return found[0] if len(found) == 1 and isinstance(found[0], Variable) else None


def parts(text: str) -> Iterator[str | Variable]:
    """Give text and variables in turn; what is none stays text."""
    done = 0
    while found := _BEGIN.search(text, done):
        if found.start() > done:
            yield text[done : found.start()]
        done = found.end()
        if found["literal"]:
            yield "$"
        elif found["name"]:
            yield Variable(found["name"])
        elif (end := _closing(text, done)) < 0:
            yield found[0]
        else:
            inside, done = text[done:end], end + 1
            how = _HOW.match(inside)
            if inside and not how:
                yield f"${{{found['braced']}{inside}}}"
            else:
                yield Variable(found["braced"], how[0], inside[how.end() :]) if how else Variable(found["braced"])
    if done < len(text):
        yield text[done:]


def _closing(text: str, start: int) -> int:
    depth = 0
    for place in range(start, len(text)):
        if text[place] == "{":
            depth += 1
        elif text[place] == "}":
            if depth == 0:
                return place
            depth -= 1
    return -1


def _value(variable: Variable, known: Mapping[str, str], depth: int) -> str:
    value = known.get(variable.name)
    there = bool(value) if variable.how.startswith(":") else value is not None
    word = filled(variable.word, known, depth + 1) if depth < DEEPEST else ""
    if variable.how.endswith("+"):
        return word if there else ""
    return value or "" if there or not variable.how.endswith("-") else word
