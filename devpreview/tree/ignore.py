"""What `.dockerignore` keeps out of a build, by the rules of Docker itself.

The last pattern that fits a file, or a folder that it is in, decides. A pattern is relative to the context, whether it begins
with a slash or not; `*` and `?` stay within a name, `**` does not; `!` takes back; a line beginning with `#` is a comment.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname, normpath

from devpreview.errors import UsageWrong


class Ignore:
    """The patterns of one file, in its order."""

    def __init__(self, text: str) -> None:
        self._patterns = tuple(_patterns(text))
        self._taken_back = tuple(pattern for pattern in self._patterns if pattern.takes_back)

    def __contains__(self, path: str) -> bool:
        """Return whether a file or folder is kept out."""
        out = False
        for pattern in self._patterns:
            # what would change nothing is not asked
            if pattern.takes_back == out and any(pattern.fits.search(each) for each in _with_folders(path)):
                out = not pattern.takes_back
        return out

    def hides(self, folder: str) -> bool:
        """Return whether a folder is kept out together with everything that can be below it."""
        return folder in self and not any(pattern.may_fit_below(folder) for pattern in self._taken_back)


@dataclass(frozen=True, slots=True)
class _Pattern:
    text: str
    takes_back: bool
    fits: re.Pattern[str]

    def may_fit_below(self, folder: str) -> bool:
        for wanted, name in zip(self.text.split("/"), folder.split("/"), strict=False):
            if SPECIAL.search(wanted):
                return True
            if wanted != name:
                return False
        return True


def _patterns(text: str) -> Iterator[_Pattern]:
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if line.startswith("#") or not line.strip():
            continue
        written = line.strip()
        takes_back = written.startswith("!")
        bare = written.removeprefix("!").strip()
        if not bare:
            raise UsageWrong(f".dockerignore:{number}: '!' takes nothing back", hint="say which files, or remove the line")
        pattern = re.sub("^//", "/", normpath(bare))
        pattern = pattern if pattern == "/" else pattern.removeprefix("/")
        try:
            yield _Pattern(pattern, takes_back, re.compile(_expression(pattern), re.DOTALL))
        except re.error as error:
            raise UsageWrong(f".dockerignore:{number}: '{written}' is not a pattern: {error}") from error


def _with_folders(path: str) -> Iterator[str]:
    while path:
        yield path
        path = dirname(path)


SPECIAL = re.compile(r"[*?\[\\]")
TOKENS = re.compile(r"\*\*/?|\*|\?|\\.|\[(?:\\.|[^\]\\])+\]|.", re.DOTALL)


def _expression(pattern: str) -> str:
    """Return the regular expression that Docker makes of a pattern, its three kinds of `**` included."""
    if pattern.startswith("**") and not SPECIAL.search(rest := pattern[2:]):
        # at the front, with nothing special behind: what paths may end in; `**/name` is also `name` itself
        return f"(?:^|/){re.escape(rest[1:])}$" if rest.startswith("/") else f"{re.escape(rest)}$"
    tokens = TOKENS.findall(pattern)
    if tokens[-1].startswith("**"):
        # at the end: whatever begins so
        return "^" + "".join(map(_translated, tokens[:-1]))
    return "^" + "".join(map(_translated, tokens)) + "$"


def _translated(token: str) -> str:
    match token:
        case "**" | "**/":
            return "(?:.*/)?"
        case "*":
            return "[^/]*"
        case "?":
            return "[^/]"
        case _ if token.startswith("\\") and len(token) > 1:
            return re.escape(token[1:])
        case _ if token.startswith("[") and len(token) > 1:
            return token.replace("[", "\\[").replace("\\[", "[", 1)
        case _:
            return re.escape(token)
