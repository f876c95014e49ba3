"""How a file of the repository reaches an image: whether it is let into the context, and which lines of the Dockerfile take it."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from itertools import islice
from posixpath import basename, join, normpath

from devpreview.tree.context import Recipe, chosen, counted, counted_beside, dockerfile_text, ignored
from devpreview.tree.files import Tree
from devpreview.tree.ignore import Line as Pattern
from devpreview.tree.pattern import Choice
from devpreview.tree.taken import Line, taken

LOOKED_AT = 20_000
"""Files among which the nearest right name is looked for."""


class Role(StrEnum):
    """What a file is for a build, besides a part of its context."""

    DOCKERFILE = "dockerfile"
    IGNORE = "dockerignore"


class Barred(StrEnum):
    """What keeps a file out of a context."""

    OUTSIDE = "outside"
    IGNORED = "ignored"
    NOT_INPUT = "not-input"


@dataclass(frozen=True, slots=True)
class Reach:
    """What becomes of one file in one build."""

    role: Role | None = None
    barred: Barred | None = None
    list: str = ""
    """The file that says what is kept out; empty where there is none."""
    pattern: Pattern | None = None
    """The line of it that keeps this file out."""
    lines: tuple[Line, ...] = ()
    """Those of the Dockerfile that take it, or may, needed or not."""
    unsure: str = ""
    """Why other lines may take it, too."""
    counted: bool = False
    """Whether an edit of it has the image built anew."""
    beside: tuple[str, ...] = ()
    """The names of other folders under which it is taken."""


def reach(tree: Tree, recipe: Recipe, path: str) -> Reach:
    """Return what becomes of a file of the tree in a build."""
    text, ignore = dockerfile_text(tree, recipe.dockerfile), ignored(tree, recipe)
    own = path.removeprefix(recipe.prefix)
    beside = tuple(name for name in recipe.folders if any(path == each for each in _beside(tree, recipe, text, name)))
    role = Role.DOCKERFILE if path == recipe.dockerfile else Role.IGNORE if path == ignore.file else None
    if not path.startswith(recipe.prefix):
        return Reach(role, Barred.OUTSIDE, list=ignore.file, beside=beside)
    if pattern := ignore.line(own):
        return Reach(role, Barred.IGNORED, list=ignore.file, pattern=pattern, beside=beside)
    choice = chosen(recipe, text)
    if recipe.inputs and choice and path not in choice:
        return Reach(role, Barred.NOT_INPUT, list=ignore.file, beside=beside)
    found = taken(text, target=recipe.target, args=recipe.args, platform=recipe.platform)
    lines = tuple(line for line in found.lines if own in Choice(line.sources))
    counts = any(each.path == own for each in counted(tree, recipe, text))
    return Reach(role, list=ignore.file, lines=lines, unsure=found.unsure, counted=counts, beside=beside)


def _beside(tree: Tree, recipe: Recipe, text: str, name: str) -> Iterator[str]:
    return (normpath(join(recipe.folders[name], each.path)) for each in counted_beside(tree, recipe, text, name))


def nearest(tree: Tree, path: str) -> str:
    """Return the file that may have been meant by the path of none: of the same name elsewhere, or nearly of the same path."""
    there = list(islice(_plain(tree), LOOKED_AT))
    same = (each for each in there if basename(each) == basename(path))
    return next(iter(get_close_matches(path, list(same), n=1, cutoff=0) or get_close_matches(path, there, n=1)), "")


def _plain(tree: Tree) -> Iterator[str]:
    return (each.path for each in tree.files("", lambda folder: basename(folder) not in ("node_modules", "__pycache__", ".venv")))
