"""The files that a build may use: which they are, the hash of all of them, and the archive that a builder is sent."""

import hashlib
import json
import tarfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from posixpath import dirname, join

from devpreview.errors import DevpreviewError, UsageWrong
from devpreview.tree.files import Entry, Missing, Tree
from devpreview.tree.ignore import IGNORE, Ignore
from devpreview.tree.pattern import Choice, literal
from devpreview.tree.taken import taken, taken_from

MODIFIED = 315_619_200
"""When every file was modified, 2 January 1980: the first day that is one in the zip format wherever it is read."""

SENT_DOCKERFILE = ".devpreview.dockerfile"
"""The Dockerfile of an archive, beside the files: its own may be among them, and stays as it is."""


class Edited(DevpreviewError):
    """A file is not what it was when the context was read."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is said of a build: where its files and its Dockerfile are in the tree, and what the Dockerfile is given."""

    folder: str
    dockerfile: str
    target: str = ""
    args: Mapping[str, str] = field(default_factory=dict)
    platform: str = ""
    inputs: tuple[str, ...] = ()
    """Patterns, relative to the tree's root, of the only files that count; empty where the Dockerfile tells."""
    folders: Mapping[str, str] = field(default_factory=dict)
    """Name by which the Dockerfile takes from another folder of the tree → where that is."""

    @property
    def prefix(self) -> str:
        """What the paths of the context begin with in the tree: nothing, or its folder and a slash."""
        return _prefix(self.folder)


@dataclass(frozen=True, slots=True)
class Content:
    """A file of a context, by its path in it."""

    entry: Entry
    size: int
    hash: str
    """Of what is in it; empty for a link."""


@dataclass(frozen=True, slots=True)
class File:
    """A file as it is sent: what is in it comes in pieces, and only once; nothing for a link."""

    entry: Entry
    size: int
    blocks: Iterable[bytes]


@dataclass(frozen=True, slots=True)
class Context:
    """The files of a build as they were when they were read, sorted by path."""

    tree: Tree
    folder: str
    """Where in the tree it begins."""
    files: tuple[Content, ...]
    dockerfile: str
    """The text of the Dockerfile, which may be one of the files or not."""
    beside: "Mapping[str, Context]" = field(default_factory=dict)
    """What the Dockerfile takes from other folders, by the names that it has for them."""

    @property
    def hash(self) -> str:
        """The hash of paths, executable bits, link targets and contents; nothing else of a file goes into an image."""
        beside = [[name, each.hash] for name, each in sorted(self.beside.items())]
        return _hash([*([each.entry.path, each.entry.executable, each.entry.link, each.hash] for each in self.files), *beside])


def _go_on() -> None:
    pass


def context(tree: Tree, recipe: Recipe, *, triggered: bool = False, check: Callable[[], None] = _go_on) -> Context:
    """Read the files that a build can take; `check` is called between its pieces, and may raise.

    What is read here is what is sent, and what is counted in the build key, so that no image holds what its key does not know.
    Which files these are is said by the recipe's inputs; where it has none, by the Dockerfile. Where the Dockerfile does not say it
    for certain, or an image that it is built on is `triggered` to take more (ONBUILD), the whole context is read.

    Raises UsageWrong where the Dockerfile, the folder or a file in it is not there.
    """
    text, prefix = dockerfile_text(tree, recipe.dockerfile), recipe.prefix
    beside = {
        name: _read(tree, _prefix(folder), counted_beside(tree, recipe, text, name), check) for name, folder in recipe.folders.items()
    }
    return replace(_read(tree, prefix, counted(tree, recipe, text, triggered=triggered), check), dockerfile=text, beside=beside)


def counted(tree: Tree, recipe: Recipe, text: str, *, triggered: bool = False) -> Iterator[Entry]:
    """Give the files of a context that the build key counts, by their paths in the context."""
    choice = None if triggered and not recipe.inputs else chosen(recipe, text)
    return _chosen_of(tree, recipe.prefix, ignored(tree, recipe), choice, follow=not recipe.inputs)


def counted_beside(tree: Tree, recipe: Recipe, text: str, name: str) -> Iterator[Entry]:
    """Give the files that a Dockerfile takes by a name from another folder, by their paths in it."""
    prefix = _prefix(recipe.folders[name])
    return _chosen_of(tree, prefix, ignored_beside(tree, recipe, name), _chosen_beside(recipe, text, name))


def _chosen_of(tree: Tree, prefix: str, ignore: Ignore, choice: Choice | None, *, follow: bool = True) -> Iterator[Entry]:
    found = list(_entries(tree, prefix, ignore, choice))
    if follow and choice and any(each.link and choice.leads_through(prefix + each.path) for each in found):
        # what a source leads to by a link is not what it names
        return _entries(tree, prefix, ignore, None)
    return (each for each in found if choice is None or prefix + each.path in choice)


def chosen(recipe: Recipe, text: str) -> Choice | None:
    """Return which files of the tree a build can take, by its inputs or its Dockerfile; None where it can be any of its context."""
    if recipe.inputs:
        return Choice((*recipe.inputs, literal(recipe.dockerfile)))
    sources = taken(text, target=recipe.target, args=recipe.args, platform=recipe.platform).sources
    return None if sources is None else Choice(sources, under=recipe.prefix)


def _chosen_beside(recipe: Recipe, text: str, name: str) -> Choice | None:
    sources = taken_from(name, text, target=recipe.target, args=recipe.args, platform=recipe.platform)
    return None if sources is None else Choice(sources, under=_prefix(recipe.folders[name]))


def _entries(tree: Tree, prefix: str, ignore: Ignore, choice: Choice | None) -> Iterator[Entry]:
    """Give what is let into a context, by its path there; folders in which nothing can be chosen are not looked into."""

    def enter(folder: str) -> bool:
        return not ignore.hides(folder.removeprefix(prefix)) and (choice is None or choice.may_hold(folder))

    inside = (Entry(each.path.removeprefix(prefix), each.executable, each.link) for each in tree.files(prefix.rstrip("/"), enter))
    return (each for each in inside if each.path not in ignore)


def narrows(recipe: Recipe, text: str) -> bool:
    """Return whether a Dockerfile says of certain files only that it takes them, so that its bases may take more."""
    choice = None if recipe.inputs else chosen(recipe, text)
    return choice is not None and not choice.takes_all


def may_take(tree: Tree, recipe: Recipe, text: str, path: str) -> bool:
    """Return whether a build would take a file of the tree if it were there, as far as that can be said without its bases."""
    main = (recipe.prefix, ignored(tree, recipe), chosen(recipe, text))
    others = (
        (_prefix(recipe.folders[name]), ignored_beside(tree, recipe, name), _chosen_beside(recipe, text, name)) for name in recipe.folders
    )
    return any(
        path.startswith(prefix) and path.removeprefix(prefix) not in ignore and (choice is None or path in choice)
        for prefix, ignore, choice in (main, *others)
    )


def _read(tree: Tree, prefix: str, entries: Iterator[Entry], check: Callable[[], None]) -> Context:
    return Context(tree, prefix.rstrip("/"), tuple(_content(tree, prefix, each, check) for each in entries), "")


def _content(tree: Tree, prefix: str, entry: Entry, check: Callable[[], None]) -> Content:
    check()
    if entry.link:
        return Content(entry, 0, "")
    digest, size = hashlib.sha256(), 0
    for block in tree.blocks(prefix + entry.path):
        digest.update(block)
        size += len(block)
        check()
    return Content(entry, size, digest.hexdigest())


def dockerfile_text(tree: Tree, path: str) -> str:
    """Return what a Dockerfile says. Raises UsageWrong where it is not there."""
    try:
        return tree.read(path).decode(errors="replace")
    except Missing as error:
        raise UsageWrong(f"there is no Dockerfile at {path}", hint="`build.dockerfile` is relative to the repository's root") from error


def build_key(context: Context, *, target: str, args: Mapping[str, str], bases: Mapping[str, str], platform: str) -> str:
    """Return the name of what a build makes: the hash of everything that goes into it; `bases` is reference → digest."""
    return _hash([1, context.hash, context.dockerfile, target, sorted(args.items()), sorted(bases.items()), platform])


def sent(context: Context, dockerfile: str) -> Iterator[bytes]:
    """Give the archive of a context for Docker's builder, with the text of the Dockerfile to build. Raises Edited.

    The Dockerfile goes under a name of its own, and `.dockerignore` says of that name that it is no part of the context:
    the engine drops it before the first step. Where the context keeps no `.dockerignore`, that one is dropped too.
    """
    kept = IGNORE in (each.entry.path for each in context.files)
    ignore = context.tree.read(join(context.folder, IGNORE)) + b"\n" if kept else f"{IGNORE}\n".encode()
    extra = {IGNORE: ignore + f"{SENT_DOCKERFILE}\n".encode(), SENT_DOCKERFILE: dockerfile.encode()}
    files = (file for file in contents(context) if file.entry.path not in extra)
    return archive(chain(files, (File(Entry(path), len(content), [content]) for path, content in extra.items())))


def contents(context: Context) -> Iterator[File]:
    """Give the files of a context, whose blocks raise Edited where they are not those that were read."""
    return (File(each.entry, each.size, () if each.entry.link else _unchanged(context, each)) for each in context.files)


def _unchanged(context: Context, content: Content) -> Iterator[bytes]:
    path, digest = join(context.folder, content.entry.path), hashlib.sha256()
    for block in context.tree.blocks(path):
        digest.update(block)
        yield block
    if digest.hexdigest() != content.hash:
        raise _edited(path)


def _edited(path: str) -> Edited:
    return Edited(f"{path} was edited while it was being sent", hint="run the command again")


def archive(files: Iterable[File]) -> Iterator[bytes]:
    """Give a tar of files and the folders that they are in, the same bytes for the same files: no times, no owners.

    Raises Edited where a file turns out to have another size than was said in front of it.
    """
    folders: set[str] = set()
    for file in files:
        entry = file.entry
        for folder in _new_folders(entry.path, folders):
            yield _header(folder, kind=tarfile.DIRTYPE, mode=0o755)
        if entry.link:
            yield _header(entry.path, kind=tarfile.SYMTYPE, mode=0o777, link=entry.link)
        else:
            yield _header(entry.path, kind=tarfile.REGTYPE, mode=0o755 if entry.executable else 0o644, size=file.size)
            yield from _filling(file)
            yield b"\0" * (-file.size % tarfile.BLOCKSIZE)
    yield b"\0" * (2 * tarfile.BLOCKSIZE)


def _filling(file: File) -> Iterator[bytes]:
    left = file.size
    for block in file.blocks:
        left -= len(block)
        if left < 0:
            break
        yield block
    if left:
        raise _edited(file.entry.path)


def _header(path: str, *, kind: bytes, mode: int, link: str = "", size: int = 0) -> bytes:
    about = tarfile.TarInfo(path)
    about.type, about.mode, about.linkname, about.size, about.mtime = kind, mode, link, size, MODIFIED
    return about.tobuf(tarfile.PAX_FORMAT)


def _new_folders(path: str, known: set[str]) -> list[str]:
    """Return the folders that a path is in and that are not known yet, the outermost first, and know them."""
    new: list[str] = []
    while (path := dirname(path)) and path not in known:
        known.add(path)
        new.insert(0, path)
    return new


def ignored(tree: Tree, recipe: Recipe) -> Ignore:
    """Return what is kept out: a Dockerfile's own list goes before that of the context."""
    return _listed(tree, f"{recipe.dockerfile}{IGNORE}", f"{recipe.prefix}{IGNORE}")


def ignored_beside(tree: Tree, recipe: Recipe, name: str) -> Ignore:
    """Return what another folder keeps out by itself."""
    return _listed(tree, f"{_prefix(recipe.folders[name])}{IGNORE}")


def _listed(tree: Tree, *paths: str) -> Ignore:
    path = next(filter(tree.is_file, paths), "")
    return Ignore(tree.read(path).decode(errors="replace"), path) if path else Ignore("", "")


def _prefix(folder: str) -> str:
    plain = "" if folder == "." else folder.strip("/").removeprefix("./")
    return f"{plain}/" if plain else ""


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _hash(thing: object) -> str:
    return _digest(json.dumps(thing, separators=(",", ":")).encode())
