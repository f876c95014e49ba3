"""From a repository as it is to a first blueprint: look, compose, write; and what cannot be said is left out, with a word on it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from devpreview.adopt.compose import compose
from devpreview.adopt.look import look
from devpreview.adopt.wishes import Left, Wishes
from devpreview.adopt.write import Look, Page, write
from devpreview.blueprint.find import ALONE, FOLDER
from devpreview.blueprint.parse import parse
from devpreview.errors import BlueprintWrong, Problem, UsageWrong
from devpreview.tree import Tree

__all__ = ["Adopted", "Left", "Look", "adopt", "settled"]


@dataclass(frozen=True, slots=True)
class Adopted:
    """A blueprint that can be used, and what it was made from."""

    file: str
    """Where it belongs, from the repository's root."""
    text: str
    sources: tuple[str, ...]
    services: int
    """How many services these have."""
    carried: tuple[str, ...]
    """The components that it has, as `api` or `db (datastore)`."""
    left: tuple[Left, ...]
    """What of whole components, and of the repository, it has not."""
    looks: tuple[Look, ...]
    """The lines of its text that somebody should look at."""

    @property
    def taken(self) -> int:
        """How many of the services are carried over, as whatever they are here."""
        return self.services - sum(1 for each in self.left if each.origin)


def adopt(tree: Tree, *, folder: str, identity: str, files: Sequence[str] = (), profiles: Collection[str] = ()) -> Adopted:
    """Return a blueprint for a repository, whose folder's name is its project's where nothing else is said. Raises UsageWrong."""
    wishes = compose(look(tree, folder, files), profiles)
    file = f"{FOLDER}/{wishes.project}.yaml" if tree.is_folder(FOLDER) else ALONE
    wishes, page = settled(wishes, tree, file=file, identity=identity)
    carried = tuple(each.name if each.section == "services" else f"{each.name} ({each.section[:-1]})" for each in wishes.components)
    return Adopted(file, page.text, wishes.sources, wishes.services, carried, wishes.left, page.looks)


def settled(wishes: Wishes, tree: Tree, *, file: str, identity: str) -> tuple[Wishes, Page]:
    """Return what of the wishes the language takes, and their text. Raises UsageWrong where that is nothing."""
    while any(each.section != "jobs" for each in wishes.components):
        page = write(wishes, identity)
        problems = _problems(page.text, file, tree, identity)
        if not problems:
            return wishes, page
        # what a line says is taken back once, for the first of its reasons
        for owner, problem in {page.owners[each.line - 1]: each for each in reversed(problems)}.items():
            if wishes.components:
                wishes = wishes.without(owner, problem.message)
    why = f": {wishes.left[0].what} is not carried, as {wishes.left[0].why}" if wishes.left else ""
    hint = "write one by hand; docs/blueprint.md says what it can say"
    raise UsageWrong(f"there is nothing here that a blueprint could begin with{why or ': no compose file, no Dockerfile'}", hint=hint)


def _problems(text: str, file: str, tree: Tree, identity: str) -> tuple[Problem, ...]:
    try:
        parse(text, file, tree, {}, fresh_id=lambda: identity)
    except BlueprintWrong as wrong:
        return wrong.problems
    return ()
