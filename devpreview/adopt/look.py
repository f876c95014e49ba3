"""What there is in a repository that says how its backend runs: found by names, and only what is of use is opened."""

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from devpreview.adopt.begin import beginnings, manifests
from devpreview.adopt.stack import Stack, read_stack
from devpreview.adopt.variables import is_secret
from devpreview.errors import UsageWrong
from devpreview.tree import Missing, Outside, Tree

MOST_PATHS = 60_000
"""Files whose names are looked at."""

DEEPEST = 8
"""Folders in each other."""

LONGEST = 256 * 1024
"""Bytes of a file that is opened; a longer one is not."""

MOST_SQL = 20
"""SQL files that are opened, to see whether they create databases."""

COMPOSE = ("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml")
EXAMPLES = (".env.example", ".env.sample", ".env.dist", ".env.template", "env.example", "example.env")

IGNORED = frozenset(
    (
        "node_modules", "bower_components", "vendor", "venv", "env", "virtualenv", "__pycache__", "site-packages", "dist", "build",
        "out", "target", "bin", "obj", "tmp", "temp", "log", "logs", "coverage", "htmlcov", "public", "static", "assets", "media",
        "uploads", "storage", "Pods", "DerivedData", "elm-stuff", "deps", "_build",
    )
)  # fmt: skip
"""Folders that hold what programs made, or nothing that runs."""

_COMPOSE_LIKE = re.compile(r"(?:docker-)?compose[\w.-]*\.ya?ml|(?:local|dev)\.ya?ml")
_ASSIGNMENT = re.compile(r"""(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|(.*?))(?:\s+#.*)?\s*""")


@dataclass(frozen=True, slots=True)
class EnvFile:
    """A file of variables: which there are, and whether it is the team's or one person's."""

    path: str
    variables: Mapping[str, str]
    shared: bool
    """Whether its values can be written down: it is no file that git ignores."""


@dataclass(frozen=True, slots=True)
class Found:
    """All that is known of a repository."""

    folder: str
    """Its folder's name."""
    paths: tuple[str, ...]
    more: bool
    """Whether there were more files than are looked at."""
    stack: Stack
    known: Mapping[str, str]
    """What compose would fill its variables with, but for secrets."""
    env_files: Mapping[str, EnvFile]
    texts: Mapping[str, str]
    """Files that were opened."""
    unread: tuple[str, ...] = ()
    """Compose files that are there and not part of the stack."""

    def below(self, folder: str) -> Iterator[str]:
        """Give the files in a folder."""
        return (path for path in self.paths if folder in ("", ".") or path.startswith(f"{folder}/"))


def look(tree: Tree, folder: str, files: Sequence[str] = ()) -> Found:
    """Return what there is, with compose files as they are asked for, or as compose itself would choose them. Raises UsageWrong."""
    ignored = frozenset(_ignored(_text(tree, ".gitignore") or ""))
    paths = _paths(tree, ignored)
    environment = _assignments(_text(tree, ".env") or "")
    example = next((text for name in EXAMPLES if (text := _text(tree, name)) is not None), "")
    known = {name: value for name, value in (_assignments(example) | environment).items() if not is_secret(name, value)}
    chosen = tuple(files) or _chosen(tree, paths, environment)
    for path in files:
        if not tree.is_file(path):
            raise UsageWrong(f"there is no compose file {path}", hint="paths are relative to the repository's root")
    stack = read_stack(chosen, lambda path: _text(tree, path), known)
    opened = {path: text for path in manifests(paths) if (text := _text(tree, path)) is not None} if not stack.services else {}
    if not stack.services:
        stack = replace(beginnings(folder, paths, opened), flaws=stack.flaws)
    opened |= {path: text for path in _wanted(paths, stack) if (text := _text(tree, path)) is not None}
    env_files = {each.path: each for each in _env_files(tree, stack, ignored)}
    unread = tuple(
        path for path in paths if _COMPOSE_LIKE.fullmatch(posixpath.basename(path)) and "compose" in path and path not in stack.files
    )
    return Found(folder, paths, len(paths) == MOST_PATHS, stack, known, env_files, opened, unread)


def _paths(tree: Tree, ignored: frozenset[str]) -> tuple[str, ...]:
    def listed(enter: Callable[[str], bool]) -> tuple[str, ...]:
        return tuple(entry.path for entry in islice(tree.files("", enter), MOST_PATHS))

    try:
        return listed(lambda inner: _is_entered(inner, ignored))
    except Missing:
        # somewhere is a folder that only an engine's own user can read; each is tried before it is entered
        return listed(lambda inner: _is_entered(inner, ignored) and _is_readable(tree, inner))


def _is_readable(tree: Tree, folder: str) -> bool:
    try:
        next(tree.files(folder, lambda _: False), None)
    except Missing:
        return False
    return True


def _is_entered(folder: str, ignored: frozenset[str]) -> bool:
    name = posixpath.basename(folder)
    return not (name.startswith(".") or name in IGNORED or name in ignored or folder in ignored or folder.count("/") >= DEEPEST)


def _ignored(text: str) -> Iterator[str]:
    """Give what `.gitignore` names outright; patterns decide nothing here."""
    for line in text.splitlines():
        name = line.strip().strip("/")
        if name and not re.search(r"[*?!\[#]", name):
            yield name


def _text(tree: Tree, path: str) -> str | None:
    """Return the text of a file; None where it is not there, or is none that a person wrote."""
    try:
        if not path or path.startswith(("/", "../", "~")) or not tree.is_file(path):
            return None
        content = next(tree.blocks(path), b"")
    except (Missing, Outside):
        return None
    return content.decode(errors="replace") if len(content) <= LONGEST else None


def _assignments(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in text.splitlines():
        if match := _ASSIGNMENT.fullmatch(line.strip()):
            found[match[1]] = next((each for each in match.groups()[1:] if each is not None), "")
    return found


def _chosen(tree: Tree, paths: Sequence[str], environment: Mapping[str, str]) -> tuple[str, ...]:
    if said := environment.get("COMPOSE_FILE"):
        return tuple(posixpath.normpath(each) for each in said.split(environment.get("COMPOSE_PATH_SEPARATOR", ":")) if each)
    for folder in dict.fromkeys(
        ["", *(posixpath.dirname(path) for path in sorted(paths, key=_depth) if posixpath.basename(path) in COMPOSE)]
    ):
        for name in COMPOSE:
            path = posixpath.join(folder, name)
            if tree.is_file(path):
                stem = posixpath.join(folder, name.partition(".")[0])
                overrides = (f"{stem}.override{ending}" for ending in (".yml", ".yaml"))
                return path, *(each for each in overrides if tree.is_file(each))
    others = [path for path in paths if _COMPOSE_LIKE.fullmatch(posixpath.basename(path)) and _depth(path)[0] < 3]
    return tuple(sorted(others, key=lambda path: (_depth(path)[0], not re.search(r"local|dev", path), path))[:1])


def _depth(path: str) -> tuple[int, str]:
    return path.count("/"), path


def _wanted(paths: Sequence[str], stack: Stack) -> Iterator[str]:
    """Give what is worth opening: Dockerfiles that are built, settings of migrations, SQL that datastores begin with."""
    for said in stack.services.values():
        if said.build:
            yield posixpath.normpath(posixpath.join(said.build.context, said.build.dockerfile or "Dockerfile"))
    yield from islice((path for path in paths if posixpath.basename(path) == "alembic.ini"), MOST_SQL)
    starts = {mount.source for said in stack.services.values() for mount in said.mounts if "initdb.d" in mount.target}
    sql = (path for path in paths if path.endswith(".sql") and any(path == start or path.startswith(f"{start}/") for start in starts))
    yield from islice(sql, MOST_SQL)


def _env_files(tree: Tree, stack: Stack, ignored: frozenset[str]) -> Iterator[EnvFile]:
    for path in dict.fromkeys(path for said in stack.services.values() for path in said.env_files):
        shared = posixpath.basename(path) != ".env" and not {path, posixpath.basename(path)} & ignored
        folder = posixpath.dirname(path)
        examples = [f"{path}.{ending}" for ending in ("example", "sample", "dist", "template")]
        example = _first(tree, [*examples, *(posixpath.join(folder, name) for name in EXAMPLES)])
        text = _text(tree, path)
        if text is not None or example:
            own = _assignments(text or "")
            yield EnvFile(path, {**_assignments(example), **own} if shared else {**own, **_assignments(example)}, shared)


def _first(tree: Tree, paths: Iterable[str]) -> str:
    return next((text for path in paths if (text := _text(tree, path)) is not None), "")
