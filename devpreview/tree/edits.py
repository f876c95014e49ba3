"""Whether the files that a build takes are as a commit has them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from posixpath import join

from devpreview.tree.context import Context, Recipe, may_take
from devpreview.tree.files import Tree
from devpreview.tree.ignore import IGNORE


@dataclass(frozen=True, slots=True)
class Edit:
    """A file that is not as committed, or a folder of which that is said as a whole, by its path in the tree."""

    path: str
    gone: bool = False
    """Whether it is there in the commit alone."""


def folders(recipe: Recipe) -> tuple[str, ...]:
    """Return where in the tree the files of a build are, and its Dockerfile with the list of what is kept out."""
    return (recipe.folder, *recipe.folders.values(), recipe.dockerfile, f"{recipe.dockerfile}{IGNORE}")


def touching(edits: Iterable[Edit], tree: Tree, recipe: Recipe, inside: Context) -> str:
    """Return a file that a build takes otherwise than it would from the commit; nothing where it takes all as committed."""
    taken = set(_taken(recipe, inside))
    for edit in edits:
        folder = f"{edit.path.rstrip('/')}/"
        if edit.path in taken or (edit.gone and may_take(tree, recipe, inside.dockerfile, edit.path)):
            return edit.path
        if found := min((path for path in taken if path.startswith(folder)), default=""):
            return found
    return ""


def _taken(recipe: Recipe, inside: Context) -> Iterator[str]:
    yield from (recipe.dockerfile, f"{recipe.dockerfile}{IGNORE}")
    for each in (inside, *inside.beside.values()):
        yield from (join(each.folder, content.entry.path) for content in each.files)
        yield join(each.folder, IGNORE)
