"""Trust in commands that a blueprint would have run on this machine: a person gives it, for exactly these words in this repository.

What is trusted are the words, what is in every file of the repository that they name, and the repository as this machine knows it:
a clone elsewhere, or another project with the same words, is trusted anew. The answers are kept in the user's folder for state,
wherever the configuration is: a repository can bring a configuration along, but not that.
"""

import hashlib
import json
import shlex
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from devpreview.blueprint.problems import printable
from devpreview.tree import Missing, Outside, Tree

SAID = 24
"""Letters of what says on a command line that commands are trusted."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command as it would be run."""

    written: tuple[str, ...]
    """As the blueprint has it."""
    words: tuple[str, ...]
    """With the program, and files of the repository, by their whole paths."""
    files: Mapping[str, str]
    """The files of the repository among them, with the hashes of what is in them."""

    @property
    def hash(self) -> str:
        """What is trusted; another one where anything of it is another."""
        return _hash([self.written, sorted(self.files.items())])

    def __str__(self) -> str:
        """Return all of it, as a person reads it; nothing that could hide another part of it."""
        return printable(shlex.join(self.written))


def command(written: tuple[str, ...], root: Path, tree: Tree, path: str) -> Command:
    """Return a command as it would be run; `path` is the PATH that its program is looked for in."""
    program, *rest = written
    named = _inside(program, root, tree)
    found = "" if named else _program(program, path)
    files = [each for each in (named or _inside(found, root, tree), *(_inside(word, root, tree) for word in rest)) if each]
    words = (str(root / named) if named else found or program, *(_whole(word, root, tree) for word in rest))
    return Command(written, words, {each: _content(each, tree) for each in files})


def said_for(commands: Iterable[Command]) -> str:
    """Return what says on a command line that all of these are trusted, on whichever machine."""
    return _hash(sorted(each.hash for each in commands))[:SAID]


class Trust:
    """Which commands are trusted in a repository: a file for each, named by what it is about."""

    def __init__(self, folder: Path, repository: Path, root: Path) -> None:
        self._folder = folder
        # what a repository could bring along says nothing
        self._is_ours = not folder.resolve().is_relative_to(root)
        self._repository = str(repository)

    def has(self, command: Command) -> bool:
        """Say whether a command was trusted, as it is now."""
        return self._is_ours and self._file(command).is_file()

    def give(self, command: Command) -> None:
        """Remember that a command is trusted. Raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        about = {"repository": self._repository, "command": command.written, "files": dict(command.files)}
        self._file(command).write_text(f"{json.dumps(about)}\n")

    def _file(self, command: Command) -> Path:
        return self._folder / _hash([self._repository, command.hash])


def _inside(word: str, root: Path, tree: Tree) -> str:
    """Return the path in the repository of the file that a word names; nothing where it names none."""
    path = word
    if word.startswith("/"):
        with suppress(OSError, RuntimeError):
            word = str(Path(word).resolve())
        if not Path(word).is_relative_to(root):
            return ""
        path = str(Path(word).relative_to(root))
    with suppress(Missing, Outside):
        return path if path and tree.is_file(path) else ""
    return ""


def _whole(word: str, root: Path, tree: Tree) -> str:
    inside = _inside(word, root, tree)
    return str(root / inside) if inside else word


def _program(name: str, path: str) -> str:
    """Return the whole path of a program on the PATH, of which only whole paths count; nothing where there is none."""
    folders = ":".join(each for each in path.split(":") if each.startswith("/"))
    return shutil.which(name, path=folders) or ""


def _content(path: str, tree: Tree) -> str:
    digest = hashlib.sha256()
    for block in tree.blocks(path):
        digest.update(block)
    return digest.hexdigest()


def _hash(thing: object) -> str:
    return hashlib.sha256(json.dumps(thing).encode()).hexdigest()
