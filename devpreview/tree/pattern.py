"""Patterns of files by the rules of Docker itself.

`*` and `?` stay within a name, `**` does not, and a dot is a letter like any other. A pattern that fits a folder takes everything
that is in it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from posixpath import dirname, normpath


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern in its plain form, and what it fits."""

    text: str
    fits: re.Pattern[str]

    def takes(self, path: str) -> bool:
        """Return whether it fits a path, or a folder that the path is in."""
        return any(self.fits.search(each) for each in _with_folders(path))

    def may_fit_below(self, folder: str) -> bool:
        """Return whether it can fit something in a folder."""
        for wanted, name in zip(self.text.split("/"), folder.split("/"), strict=False):
            if SPECIAL.search(wanted):
                return True
            if wanted != name:
                return False
        return True

    def leads_through(self, link: str) -> bool:
        """Return whether a link is what it fits itself, or on the way there, so that what the link leads to matters."""
        if self.takes(dirname(link)):
            return False
        missing = self.text.count("/") - link.count("/")
        return self.may_fit_below(link) if missing > 0 else missing == 0 and bool(self.fits.search(link))


def pattern(written: str) -> Pattern:
    """Return what a text says, relative to where it is looked from, whether it begins with a slash or not. Raises re.error."""
    text = re.sub("^//", "/", normpath(written))
    text = text if text == "/" else text.removeprefix("/")
    return Pattern(text, re.compile(_expression(text), re.DOTALL))


def is_special(text: str) -> bool:
    """Return whether a text can fit anything but the one path that it spells."""
    return bool(SPECIAL.search(text))


def literal(path: str) -> str:
    """Return the pattern that fits one path and no other."""
    return SPECIAL.sub(r"\\\g<0>", path)


class Choice:
    """The files that some patterns take, which are relative to a folder; `.` takes all that is in it."""

    def __init__(self, patterns: Iterable[str], *, under: str = "") -> None:
        self._patterns = tuple(map(pattern, patterns))
        self._under = under
        self._all = any(each.text == "." for each in self._patterns)

    @property
    def takes_all(self) -> bool:
        """Whether no file is left out."""
        return self._all

    def __contains__(self, path: str) -> bool:
        """Return whether a file is taken."""
        return self._all or any(each.takes(path.removeprefix(self._under)) for each in self._patterns)

    def may_hold(self, folder: str) -> bool:
        """Return whether something in a folder can be taken."""
        return self._all or any(each.may_fit_below(folder.removeprefix(self._under)) for each in self._patterns)

    def leads_through(self, link: str) -> bool:
        """Return whether it depends on where a link leads what is taken."""
        return not self._all and any(each.leads_through(link.removeprefix(self._under)) for each in self._patterns)


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
