"""What `.dockerignore` keeps out of a build, by the rules of Docker itself.

The last pattern that fits a file, or a folder that it is in, decides. A pattern is relative to the context, whether it begins
with a slash or not; `!` takes back; a line beginning with `#` is a comment.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from devpreview.errors import UsageWrong
from devpreview.tree.pattern import Pattern, pattern

IGNORE = ".dockerignore"


@dataclass(frozen=True, slots=True)
class Line:
    """A pattern where it is written."""

    number: int
    written: str
    takes_back: bool
    pattern: Pattern


class Ignore:
    """The patterns of one file, in its order; `file` is where they are written, and empty where nothing is."""

    def __init__(self, text: str, file: str = IGNORE) -> None:
        self.file = file
        self._lines = tuple(_lines(text, file))
        self._taken_back = tuple(line.pattern for line in self._lines if line.takes_back)

    def __contains__(self, path: str) -> bool:
        """Return whether a file or folder is kept out."""
        return self.line(path) is not None

    def line(self, path: str) -> Line | None:
        """Return the line that keeps a file or folder out; None where it is let in."""
        out: Line | None = None
        for line in self._lines:
            # what would change nothing is not asked
            if line.takes_back == (out is not None) and line.pattern.takes(path):
                out = None if line.takes_back else line
        return out

    def hides(self, folder: str) -> bool:
        """Return whether a folder is kept out together with everything that can be below it."""
        return folder in self and not any(pattern.may_fit_below(folder) for pattern in self._taken_back)


def _lines(text: str, file: str) -> Iterator[Line]:
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if line.startswith("#") or not line.strip():
            continue
        written = line.strip()
        takes_back = written.startswith("!")
        bare = written.removeprefix("!").strip()
        if not bare:
            raise UsageWrong(f"{file}:{number}: '!' takes nothing back", hint="say which files, or remove the line")
        try:
            yield Line(number, written, takes_back, pattern(bare))
        except re.error as error:
            raise UsageWrong(f"{file}:{number}: '{written}' is not a pattern: {error}") from error
