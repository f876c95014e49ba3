"""Why a file matters to a service, or does not: how it gets there, and what an edit of it leads to."""

from collections.abc import Iterator
from dataclasses import dataclass

from devpreview.blueprint.model import Blueprint, Build, Database, Datastore, Service
from devpreview.tree import Tree
from devpreview.tree.context import Recipe
from devpreview.tree.reach import Barred, Reach, Role, reach
from devpreview.tree.taken import Line

NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Way:
    """One way on which a file reaches a service."""

    kind: str
    """copy, dockerfile, dockerignore, migration, seed or blueprint."""
    where: str
    """The line that takes it, as `file:line`, or what it belongs to."""
    what: str
    edit: str
    """What an edit of it leads to."""


@dataclass(frozen=True, slots=True)
class Why:
    """Whether and how a file reaches a service."""

    service: str
    file: str
    ways: tuple[Way, ...]
    reasons: tuple[str, ...]
    """Why it does not on the others."""
    counted: bool
    """Whether the image is built anew for an edit of it, though no line is known to take it."""

    @property
    def edit(self) -> str:
        """All that an edit of it leads to."""
        anew = ("the image is built anew, for it counts every file that may be taken",) if self.counted else ()
        return "; ".join(dict.fromkeys([*(way.edit for way in self.ways), *anew])) or NOTHING


def why(blueprint: Blueprint, tree: Tree, service: Service, file: str, *, platform: str) -> Why:
    """Return how a file of the tree reaches a service, whose image is for a platform."""
    ways: list[Way] = []
    reasons: list[str] = []
    counted = False
    if file == blueprint.file:
        ways.append(Way("blueprint", file, "the blueprint itself", "`devpreview up` brings about what it says otherwise"))
    if service.build is None:
        reasons.append(f"{service.name} runs {service.image}, which is not built from the repository")
    else:
        build = service.build
        found = reach(tree, _recipe(build, platform), file)
        ways += _image(build, found)
        if found.role is None and not any(way.kind == "copy" for way in ways):
            reasons += _not_taken(build, found)
            counted = found.counted
    for datastore, database, kind, by in _fills(blueprint, file):
        if datastore.name in service.needs or service.name in (each.service for each in database.migrations):
            ways.append(_data(datastore, database, kind, by))
        else:
            reasons.append(f"it is a {kind} of {datastore.name}, which {service.name} does not need")
    return Why(service.name, file, tuple(ways), tuple(reasons), counted)


def _recipe(build: Build, platform: str) -> Recipe:
    """Return what is said of a build; arguments that only a preview has the values of are empty."""
    args = {**build.args, **dict.fromkeys(build.bound, "")}
    return Recipe(build.context, build.dockerfile, build.target, args, build.platform or platform, build.inputs, build.folders)


def _image(build: Build, found: Reach) -> Iterator[Way]:
    match found.role:
        case Role.DOCKERFILE:
            yield Way("dockerfile", build.dockerfile, "the Dockerfile that its image is built by", "the image is built anew")
        case Role.IGNORE:
            says = "says what is kept out of the build context"
            yield Way("dockerignore", found.list, says, "the image is built anew where other files are let in")
        case None:
            pass
    for name in found.beside:
        what = f"the line that takes from {name}, the folder {build.folders[name]}"
        yield Way("copy", build.dockerfile, what, "the image is built anew from that line on")
    for line in found.lines:
        if line.needed and not line.unsure:
            what = f"{line.text} (stage {line.stage}, context {build.context})"
            yield Way("copy", _at(build, line), what, "the image is built anew from that line on")


def _not_taken(build: Build, found: Reach) -> Iterator[str]:
    match found.barred:
        case Barred.OUTSIDE:
            yield f"it is outside of the build context {build.context}"
            return
        case Barred.IGNORED:
            by = f"{found.list}:{found.pattern.number}: {found.pattern.written}" if found.pattern else found.list
            yield f"it is kept out of the build context by {by}"
            return
        case Barred.NOT_INPUT:
            yield f"it is none of the build's inputs: {', '.join(build.inputs)}"
            return
        case None:
            pass
    for line in found.lines:
        if line.needed:
            yield f"{_at(build, line)} may take it, which {line.unsure} keeps from saying: {line.text}"
        else:
            goal = f"the target {build.target}" if build.target else "the last stage"
            yield f"{_at(build, line)} takes it into the stage {line.stage}, which {goal} does not need: {line.text}"
    if found.unsure:
        yield f"{build.dockerfile} may take it, which cannot be said: {found.unsure}"
    elif not found.lines:
        yield f"no COPY or ADD of {build.dockerfile} takes it"


def _at(build: Build, line: Line) -> str:
    return f"{build.dockerfile}:{line.number}"


def _fills(blueprint: Blueprint, file: str) -> Iterator[tuple[Datastore, Database, str, str]]:
    """Give the databases that a file makes the data of, as what, and of which service the command is that does it."""
    for datastore in blueprint.datastores.values():
        for database in datastore.databases:
            for migration in database.migrations:
                if file in migration.files:
                    yield datastore, database, "migration", migration.service
            if file in database.seeds:
                yield datastore, database, "seed", ""


def _data(datastore: Datastore, database: Database, kind: str, by: str) -> Way:
    where = datastore.name if database.name == datastore.name else f"{datastore.name}.{database.name}"
    begun = "run on the data as it is" if kind == "migration" else "loaded into the data as it is"
    edit = f"the data of {where} is built anew, where this {kind} is in it; a new {kind} is {begun}"
    return Way(kind, where, f"a {kind} of {where}{f', run by {by}' if by else ''}", edit)
