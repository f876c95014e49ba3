"""Trees of files, as a commit would hold them: files and links, no empty folders, nothing of git's own."""

import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Protocol

from devpreview.errors import UsageWrong

BLOCK = 1024 * 1024

GIT = ".git"


class Missing(UsageWrong):
    """There is no such file or folder."""


class Outside(UsageWrong):
    """A path leads out of the repository."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, or a link, which is never followed to find more."""

    path: str
    executable: bool = False
    link: str = ""
    """Where it leads, as it is written; empty for a file."""


def _everywhere(_folder: str) -> bool:
    return True


class Tree(Protocol):
    """Files by their paths."""

    def read(self, path: str) -> bytes:
        """Return the content of a file, or of what a link leads to. Raises Missing and Outside."""

    def blocks(self, path: str) -> Iterator[bytes]:
        """Give the content of a file in pieces, however big it is. Raises Missing and Outside."""

    def files(self, under: str = "", enter: Callable[[str], bool] = _everywhere) -> Iterator[Entry]:
        """Give what is in a folder and below, sorted by path; folders that `enter` says no to are left out. Raises Missing."""

    def is_file(self, path: str) -> bool:
        """Return whether there is such a file. Raises Outside."""

    def is_folder(self, path: str) -> bool:
        """Return whether there is such a folder. Raises Outside."""


class WorkTree:
    """The files below a folder of this machine as they are now, but for `.git`, which no two checkouts have alike."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    def read(self, path: str) -> bytes:
        """Return the content of a file."""
        return b"".join(self.blocks(path))

    def blocks(self, path: str) -> Iterator[bytes]:
        """Give the content of a file in pieces."""
        with _there(path), self._inside(path).open("rb") as file:
            while block := file.read(BLOCK):
                yield block

    def files(self, under: str = "", enter: Callable[[str], bool] = _everywhere) -> Iterator[Entry]:
        """Give what is in a folder and below."""
        if not self.is_folder(under):
            raise Missing(f"there is no folder {under or '.'}")
        return self._walk(_normal(under), enter)

    def is_file(self, path: str) -> bool:
        """Return whether there is such a file."""
        with _there(path):
            return self._inside(path).is_file()

    def is_folder(self, path: str) -> bool:
        """Return whether there is such a folder."""
        with _there(path):
            return self._inside(path).is_dir()

    def _inside(self, path: str) -> Path:
        try:
            place = (self._root / _normal(path)).resolve()
        except (OSError, RuntimeError) as error:
            raise Missing(f"{path} is a link that leads to itself") from error
        if not place.is_relative_to(self._root):
            raise Outside(f"{path} leads out of the repository")
        if place.relative_to(self._root).as_posix().lower().split("/")[0] == GIT:
            # by a link: what git keeps there can be somebody's token
            raise Outside(f"{path} belongs to git, not to the project")
        return place

    def _walk(self, folder: str, enter: Callable[[str], bool]) -> Iterator[Entry]:
        here = self._root / folder
        with _there(folder or "."):
            names = [each.name for each in here.iterdir() if folder or each.name != GIT]
        modes = {name: self._mode(join(folder, name)) for name in names}
        # a folder is sorted as the paths below it are
        for name in sorted(modes, key=lambda name: f"{name}/" if stat.S_ISDIR(modes[name]) else name):
            path, mode = join(folder, name), modes[name]
            if stat.S_ISDIR(mode):
                if enter(path):
                    yield from self._walk(path, enter)
            elif stat.S_ISLNK(mode):
                with _there(path):
                    link = str((here / name).readlink())
                yield Entry(path, link=link)
            elif stat.S_ISREG(mode):
                yield Entry(path, executable=bool(mode & stat.S_IXUSR))

    def _mode(self, path: str) -> int:
        with _there(path):
            return (self._root / path).lstat().st_mode


@contextmanager
def _there(path: str) -> Iterator[None]:
    """Say of what cannot be read that it is missing, and why."""
    try:
        yield
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise Missing(f"there is no file {path}") from error
    except OSError as error:
        raise Missing(f"{path} can't be read: {error.strerror}", hint=f"ls -ld {path}") from error


class DictTree:
    """Files in memory: content by path; those in `executable` can be run, and `links` lead somewhere."""

    def __init__(
        self, content: Mapping[str, bytes | str], *, executable: frozenset[str] = frozenset(), links: Mapping[str, str] | None = None
    ) -> None:
        self._content = {path: text.encode() if isinstance(text, str) else text for path, text in content.items()}
        self._executable = executable
        self._links = dict(links or {})

    def read(self, path: str) -> bytes:
        """Return the content of a file."""
        path = self._followed(path)
        if path not in self._content:
            raise Missing(f"there is no file {path}")
        return self._content[path]

    def blocks(self, path: str) -> Iterator[bytes]:
        """Give the content of a file in one piece."""
        yield self.read(path)

    def files(self, under: str = "", enter: Callable[[str], bool] = _everywhere) -> Iterator[Entry]:
        """Give what is in a folder and below."""
        if not self.is_folder(under):
            raise Missing(f"there is no folder {under or '.'}")
        base = self._followed(under)
        inside = [path for path in sorted([*self._content, *self._links]) if _below(path, base)]
        entered = (path for path in inside if all(enter(folder) for folder in _folders(path) if _below(folder, base)))
        return (Entry(path, path in self._executable, self._links.get(path, "")) for path in entered)

    def is_file(self, path: str) -> bool:
        """Return whether there is such a file."""
        return self._followed(path) in self._content

    def is_folder(self, path: str) -> bool:
        """Return whether there is such a folder."""
        base = self._followed(path)
        return not base or any(_below(each, base) for each in [*self._content, *self._links])

    def _followed(self, path: str) -> str:
        path = _normal(path)
        seen: set[str] = set()
        while path in self._links and path not in seen:
            seen.add(path)
            path = _normal(join(dirname(path), self._links[path]))
        return path


def _normal(path: str) -> str:
    """Return a path without `.` and `..`; the root is empty. Raises Outside."""
    path = normpath(path) if path else "."
    if path.startswith(("/", "../")) or path == "..":
        raise Outside(f"{path} leads out of the repository")
    return "" if path == "." else path


def _below(path: str, folder: str) -> bool:
    return not folder or path.startswith(f"{folder}/")


def _folders(path: str) -> Iterator[str]:
    """Give the folders that a path is in, the outermost first."""
    parts = path.split("/")
    return ("/".join(parts[:depth]) for depth in range(1, len(parts)))
