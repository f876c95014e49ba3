"""The working tree that a command runs in, as git knows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from devpreview.errors import Unavailable
from devpreview.process import Answer, NoProgram, ask
from devpreview.streams import Stop
from devpreview.tree.edits import Edit

SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class WorkingTree:
    """A checkout of a repository."""

    root: Path
    main: bool
    """Whether it is the one that the repository itself lies in, or one that was added."""
    branch: str
    """Empty where none is checked out."""
    commit: str
    """Empty before the first."""

    @property
    def name(self) -> str:
        """The name of its folder."""
        return self.root.name


def working_tree(folder: Path, environ: Mapping[str, str], stop: Stop) -> WorkingTree | None:
    """Return the working tree that a folder is in; None where there is none, or no git. Raises Unavailable."""
    git = _Git(folder, environ, stop)
    try:
        places = git.ask("rev-parse", "--path-format=absolute", "--show-toplevel", "--git-dir", "--git-common-dir")
    except NoProgram:
        return None
    if places.code:
        if "not a git repository" in places.err or "must be run in a work tree" in places.err:
            return None
        raise Unavailable(
            f"git does not answer: {places.err.strip().splitlines()[0] if places.err.strip() else places.code}", hint="git status"
        )
    if places.out.startswith("--path-format"):
        # what it does not know it says again
        raise Unavailable("git is too old to say where the repository is", hint="install git 2.31 or newer")
    root, own, common = places.out.splitlines()
    return WorkingTree(
        root=Path(root),
        main=own == common,
        branch=git.ask("symbolic-ref", "--quiet", "--short", "HEAD").out.strip(),
        commit=git.ask("rev-parse", "--quiet", "--verify", "HEAD").out.strip(),
    )


def ignored_by(folder: Path, path: str, environ: Mapping[str, str], stop: Stop) -> str:
    """Return the line by which git ignores a file of a folder, as `file:line: pattern`; empty where it does not, or is not there."""
    try:
        told = _Git(folder, environ, stop).ask("check-ignore", "--verbose", "--", path)
    except NoProgram:
        return ""
    where, _, _ = told.out.partition("\t")
    source, line, pattern = where.split(":", 2) if told.code == 0 and where.count(":") > 1 else ("", "", "")
    return f"{source}:{line}: {pattern}" if source and not pattern.startswith("!") else ""


def edits(folder: Path, paths: Sequence[str], environ: Mapping[str, str], stop: Stop) -> tuple[Edit, ...]:
    """Return what below some paths of a working tree is not as committed; what git ignores is no part of a commit. Raises Unavailable."""
    words = ("--no-optional-locks", "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--ignored=matching", "--")
    told = _Git(folder, environ, stop).ask(*words, *(f":(top,literal){'' if path == '.' else path}" for path in paths))
    if told.code:
        raise Unavailable(f"git does not say what is committed: {told.err.strip()}", hint="git status")
    # two letters of what is staged and what is not, a blank, and the path
    return tuple(Edit(each[3:], gone="D" in each[:2]) for each in told.out.rstrip("\n").split("\0") if each)


def tracked(folder: Path, paths: Sequence[str], environ: Mapping[str, str], stop: Stop) -> list[str]:
    """Return those of a folder's files that git tracks; none where there is no git."""
    try:
        told = _Git(folder, environ, stop).ask("--literal-pathspecs", "ls-files", "-z", "--", *paths)
    except NoProgram:
        return []
    known = set(told.out.rstrip("\n").split("\0")) if told.code == 0 else set()
    return [path for path in paths if path in known]


def common(folder: Path, environ: Mapping[str, str], stop: Stop) -> Path | None:
    """Return what all working trees of a folder's repository have in common, on this machine; None where there is none, or no git."""
    try:
        told = _Git(folder, environ, stop).ask("rev-parse", "--path-format=absolute", "--git-common-dir")
    except NoProgram:
        return None
    return Path(told.out.strip()) if told.code == 0 else None


class _Git:
    """Git, asked about one folder."""

    def __init__(self, folder: Path, environ: Mapping[str, str], stop: Stop) -> None:
        self._folder = folder
        # git exports GIT_DIR into hooks; with it set, `git -C elsewhere` still means here
        self._env = {name: value for name, value in environ.items() if not name.startswith("GIT_")} | {"LC_ALL": "C"}
        self._stop = stop

    def ask(self, *words: str) -> Answer:
        return ask(["git", "-C", str(self._folder), *words], self._stop, seconds=SECONDS, env=self._env)
