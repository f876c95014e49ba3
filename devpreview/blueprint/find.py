"""Which blueprint a command means: `blueprints/<name>.yaml`, the one `devpreview.yaml`, or a path."""

import posixpath
from difflib import get_close_matches

from devpreview.blueprint.problems import printable, quoted
from devpreview.errors import UsageWrong
from devpreview.tree import Tree

FOLDER = "blueprints"
ALONE = "devpreview.yaml"
ENDINGS = (".yaml", ".yml")

BEGIN = "write one as blueprints/<name>.yaml, or as devpreview.yaml at the repository's root"


def find(asked: str, tree: Tree) -> str:
    """Return the path of the blueprint that is asked for by its path or name, or of the only one where nothing is asked."""
    there = files(tree)
    if not asked:
        return _only(there)
    for path in (posixpath.normpath(asked), *(f"{FOLDER}/{asked}{ending}" for ending in ENDINGS)):
        if path in there or (("/" in path or path.endswith(ENDINGS)) and not path.startswith(("/", "..")) and tree.is_file(path)):
            return path
    by_name = {_name(path): path for path in there}
    near = next(iter(get_close_matches(asked, [*by_name, *there], n=1)), "")
    message = f"there is no blueprint {quoted(printable(asked))}"
    if near:
        raise UsageWrong(f"{message}; did you mean '{near}'?")
    raise UsageWrong(message, hint=f"there is {', '.join(by_name)}" if by_name else BEGIN)


def files(tree: Tree) -> list[str]:
    """Return the paths of all blueprints."""
    found = [ALONE] if tree.is_file(ALONE) else []
    if tree.is_folder(FOLDER):
        inside = tree.files(FOLDER, lambda _: False)
        found += [entry.path for entry in inside if entry.path.endswith(ENDINGS) and tree.is_file(entry.path)]
    return found


def _only(there: list[str]) -> str:
    if not there:
        raise UsageWrong("there is no blueprint here", hint=BEGIN)
    if len(there) > 1:
        names = ", ".join(_name(path) for path in there)
        raise UsageWrong(f"there are {len(there)} blueprints: {names}", hint=f"say which, for example -b {_name(there[0])}")
    return there[0]


def _name(path: str) -> str:
    return path if path == ALONE else posixpath.splitext(posixpath.basename(path))[0]
