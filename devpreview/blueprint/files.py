"""The files that a blueprint names: inside the repository, there, and in the same order everywhere.

Paths are relative to the repository's root. In a pattern `*`, `?` and `[…]` match within one name, `**` matches any
number of folders, and names that begin with a dot are matched only by a dot.
"""

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from fnmatch import fnmatchcase
from functools import cached_property, partial
from itertools import islice, pairwise

from devpreview.blueprint.problems import Code, Problems, quoted
from devpreview.blueprint.shape import Leaf
from devpreview.tree import Missing, Outside, Tree
from devpreview.tree.pattern import Choice, is_special

ROOT = "."

LOOKED_AT = 5_000
"""Files among which the nearest right answer is looked for."""

EXAMPLE = ".example"
"""What is behind the name of a file that says what another one, which everybody has for themselves, looks like."""

LONGEST = 256 * 1024
"""Bytes of a file whose content becomes a part of the preview's objects."""

LONGEST_NAME = 255
"""Bytes of one name that file systems take."""


class Kind(Enum):
    """What is at a path."""

    FILE = auto()
    FOLDER = auto()
    NOTHING = auto()
    OUTSIDE = auto()


class Files:
    """The files of a tree, as a blueprint asks for them."""

    def __init__(self, tree: Tree, problems: Problems) -> None:
        self._tree = tree
        self._problems = problems
        self._listed: dict[str, list[str]] = {}

    def folder(self, leaf: Leaf) -> str:
        """Return a folder's path; nothing where it isn't one, which is a problem."""
        path = self._inside(leaf)
        match self._kind(path):
            case Kind.FOLDER:
                return path
            case Kind.FILE:
                self._add(leaf, f"{quoted(path)} is a file, and a folder belongs here")
            case Kind.NOTHING if path:
                self._add(leaf, f"there is no folder {quoted(path)} in the repository{self._problems.meant(path, self._folders)}")
            case Kind.OUTSIDE:
                self._add(leaf, f"{quoted(path)} is a link that leads out of the repository")
        return ""

    def has(self, folder: str, name: str) -> bool:
        """Return whether there is a file of a name in a folder."""
        return self._kind(posixpath.normpath(posixpath.join(folder, name))) is Kind.FILE

    def file(self, leaf: Leaf, *, within: str) -> str:
        """Return a file's path; nothing where it isn't one, which is a problem. It may have been meant within a folder."""
        path = self._inside(leaf)
        match self._kind(path):
            case Kind.FILE:
                return path
            case Kind.FOLDER:
                self._add(leaf, f"{quoted(path)} is a folder, and a file belongs here")
            case Kind.NOTHING if path:
                meant = posixpath.normpath(posixpath.join(within, path))
                if self._kind(meant) is Kind.FILE:
                    hint = f": paths begin at the repository's root; did you mean {quoted(meant)}?"
                else:
                    hint = f" in the repository{self._problems.meant(path, self._all())}"
                self._add(leaf, f"there is no file {quoted(path)}{hint}")
            case Kind.OUTSIDE:
                self._add(leaf, f"{quoted(path)} is a link that leads out of the repository")
        return ""

    def perhaps(self, leaf: Leaf) -> str:
        """Return the path of a file that not everybody has; nothing where it cannot be one, which is a problem."""
        path = self._inside(leaf)
        return path if not path or self._kind(path) is Kind.NOTHING else self.file(leaf, within=ROOT)

    def env_file(self, leaf: Leaf) -> tuple[str, str]:
        """Return the path of a file of variables, and that of the example that is there where it isn't; nothing is a problem."""
        path = self._inside(leaf)
        if path and self._kind(path) is Kind.NOTHING:
            name = posixpath.basename(path)
            examples = [f"{path}{EXAMPLE}"]
            if name.startswith(".env"):
                examples.append(posixpath.join(posixpath.dirname(path), f".env{EXAMPLE}"))
            if found := next((each for each in examples if self._kind(each) is Kind.FILE), ""):
                return path, found
            message = f"there is no file {quoted(path)} in the repository{self._problems.meant(path, self._all())}"
            self._add(leaf, f"{message}; where git ignores it, its keys are read from {quoted(examples[0])}, which is not there either")
            return "", ""
        return self.file(leaf, within=ROOT), ""

    def text(self, path: str, leaf: Leaf) -> str:
        """Return what is in a file that was found; nothing where that is no text, or too much, which is a problem."""
        raw = b""
        for block in self._tree.blocks(path):
            raw += block
            if len(raw) > LONGEST:
                self._add(leaf, f"{quoted(path)} is too big: at most {LONGEST // 1024} KiB belong here")
                return ""
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            text = "\0"
        if "\0" in text:
            self._add(leaf, f"{quoted(path)} is not text in UTF-8")
            return ""
        return text

    def dockerfile(self, leaf: Leaf, context: str) -> str:
        """Return the Dockerfile of a context that says nothing of it; nothing where there is none, which is a problem."""
        path = posixpath.normpath(posixpath.join(context, "Dockerfile"))
        if self._kind(path) is Kind.FILE:
            return path
        near = next((each for each in self._all(context) if "dockerfile" in posixpath.basename(each).lower()), "")
        hint = f"; say which: {{context: {context}, dockerfile: {near}}}" if near else ""
        self._add(leaf, f"there is no file {quoted(path)} in the repository{hint}")
        return ""

    def matching(self, leaves: Iterable[Leaf]) -> tuple[str, ...]:
        """Return the files that patterns mean, each once: those of one pattern sorted, the patterns in their order."""
        found: dict[str, None] = {}
        for leaf in leaves:
            found |= dict.fromkeys(self._matching(leaf))
        return tuple(found)

    def inputs(self, leaves: Iterable[Leaf], context: str) -> tuple[str, ...]:
        """Return the patterns of a build's files, each of which takes something in its context; one that does not is a problem."""
        return tuple(path for path in map(partial(self._input, context), leaves) if path)

    def _input(self, context: str, leaf: Leaf) -> str:
        path = self._inside(leaf)
        try:
            choice = Choice([path])
        except re.error as error:
            self._add(leaf, f"{quoted(path)} is not a pattern: {error}")
            return ""
        if path and not self._holds(context, choice):
            meant = posixpath.normpath(posixpath.join(context, path))
            if meant != path and self._holds(context, Choice([meant])):
                hint = f": paths begin at the repository's root; did you mean {quoted(meant)}?"
            elif is_special(path) or self._kind(path) is not Kind.NOTHING:
                hint = ""
            else:
                hint = self._problems.meant(path, [*self._folders, *self._all()])
            where = "the repository" if context == ROOT else f"the context {quoted(context)}"
            self._add(leaf, f"no file in {where} {'matches' if is_special(path) else 'is'} {quoted(path)}{hint}")
        return path

    def _holds(self, context: str, choice: Choice) -> bool:
        if self._kind(context) is not Kind.FOLDER:
            return True
        entries = self._tree.files("" if context == ROOT else context, choice.may_hold)
        return any(entry.path in choice for entry in entries)

    def _matching(self, leaf: Leaf) -> list[str]:
        pattern = self._inside(leaf)
        if not pattern:
            return []
        if not _is_pattern(pattern):
            return self._named(leaf, pattern)
        parts = [part for part, after in pairwise([*pattern.split("/"), ""]) if part != "**" or after != "**"]
        plain = next(number for number, part in enumerate(parts) if _is_pattern(part))
        folder = "/".join(parts[:plain])
        matched = []
        if self._kind(folder or ROOT) is Kind.FOLDER:
            for entry in self._tree.files(folder, lambda inner: _may_hold(inner.split("/"), parts)):
                if _matches(entry.path.split("/")[plain:], parts[plain:]) and self._kind(entry.path) is Kind.FILE:
                    matched.append(entry.path)
        if not matched:
            self._add(leaf, f"no file in the repository matches {quoted(pattern)}{self._instead(folder or ROOT)}")
        return sorted(matched)

    def _instead(self, folder: str) -> str:
        if self._kind(folder) is not Kind.FOLDER:
            return f": there is no folder {quoted(folder)}{self._problems.meant(folder, self._folders)}"
        there = next(iter(self._all(folder)), "")
        return f"; there is {quoted(there)}" if there else ""

    def _named(self, leaf: Leaf, path: str) -> list[str]:
        match self._kind(path):
            case Kind.FILE:
                return [path]
            case Kind.FOLDER:
                inside = sorted(self._below(path))
                if not inside:
                    self._add(leaf, f"the folder {quoted(path)} has no files")
                return inside
            case Kind.NOTHING:
                self._add(leaf, f"{quoted(path)} is not in the repository{self._problems.meant(path, [*self._folders, *self._all()])}")
            case Kind.OUTSIDE:
                self._add(leaf, f"{quoted(path)} is a link that leads out of the repository")
        return []

    def _kind(self, path: str) -> Kind:
        if not path:
            return Kind.NOTHING
        try:
            if path == ROOT or self._tree.is_folder(path):
                return Kind.FOLDER
            return Kind.FILE if self._tree.is_file(path) else Kind.NOTHING
        except Outside:
            return Kind.OUTSIDE
        except Missing:
            return Kind.NOTHING

    def _below(self, folder: str) -> Iterator[str]:
        entries = self._tree.files("" if folder == ROOT else folder, lambda inner: not _is_hidden(inner))
        return (entry.path for entry in entries if not _is_litter(entry.path))

    def _all(self, folder: str = ROOT) -> list[str]:
        """Return what a person may have meant: not all of what programs have put into the working tree."""
        if folder not in self._listed:
            self._listed[folder] = list(islice(self._below(folder), LOOKED_AT))
        return self._listed[folder]

    @cached_property
    def _folders(self) -> list[str]:
        return sorted({posixpath.dirname(each) for each in self._all()} - {""})

    def _inside(self, leaf: Leaf) -> str:
        """Return a path in its plain form; nothing where it leads out of the repository, which is a problem."""
        written = str(leaf.value)
        path = posixpath.normpath(written)
        if "\\" in written:
            self._add(leaf, f"paths are written with '/'; did you mean {quoted(written.replace(chr(92), '/'))}?")
        elif written.startswith(("/", "~")):
            self._add(leaf, f"{quoted(written)} is not in the repository; paths are relative to its root")
        elif path == ".." or path.startswith("../"):
            self._add(leaf, f"{quoted(written)} leads out of the repository")
        elif path == ".git" or path.startswith(".git/"):
            self._add(leaf, f"{quoted(written)} belongs to git, not to the project")
        elif any(len(name.encode()) > LONGEST_NAME for name in path.split("/")):
            self._add(leaf, f"no file has a name as long as in {quoted(written)}")
        else:
            return path
        return ""

    def _add(self, leaf: Leaf, message: str) -> None:
        self._problems.add(Code.PATH, leaf.place, leaf.path, message)


def _is_pattern(path: str) -> bool:
    return any(letter in path for letter in "*?[")


def _is_hidden(folder: str) -> bool:
    name = posixpath.basename(folder)
    return name.startswith(".") or name in ("node_modules", "__pycache__")


def _is_litter(path: str) -> bool:
    """Say whether nobody means a file who names its folder: what programs leave behind there."""
    return path.endswith(".pyc") or posixpath.basename(path).startswith(".")


def _may_hold(folder: Sequence[str], parts: Sequence[str]) -> bool:
    """Say whether a pattern can match something in a folder."""
    for name, part in zip(folder, parts, strict=False):
        if part == "**":
            return not folder[-1].startswith(".")
        if not _is_named(name, part):
            return False
    return len(folder) < len(parts)


def _matches(names: Sequence[str], parts: Sequence[str]) -> bool:
    if "**" not in parts:
        return len(names) == len(parts) and all(map(_is_named, names, parts))
    if len(names) < sum(part != "**" for part in parts):
        return False
    # row[n]: whether the first n names are matched by the parts so far; one row after another, so that no pattern is slow
    row = [True] + [False] * len(names)
    for part in parts:
        if part == "**":
            for number, name in enumerate(names, 1):
                row[number] = row[number] or (row[number - 1] and not name.startswith("."))
        else:
            row = [False] + [row[number] and _is_named(name, part) for number, name in enumerate(names)]
    return row[-1]


def _is_named(name: str, part: str) -> bool:
    return (not name.startswith(".") or part.startswith(".")) and fnmatchcase(name, part)
