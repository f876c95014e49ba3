"""Reading the blueprint that is meant, and nothing else: a verb that needs no target imports no more than this."""

import os
import secrets
import string
from pathlib import Path

from devpreview.blueprint.find import find
from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.parse import decoded, parse
from devpreview.tree import Tree


def repository(folder: Path) -> Path:
    """Return the root of the repository that a folder is in, or the folder where it is in none."""
    return next((each for each in (folder, *folder.parents) if (each / ".git").exists()), folder)


def read(said: str, root: Path, tree: Tree) -> tuple[Blueprint, str]:
    """Return the blueprint that is meant by a name or a path, and its text."""
    file = find(from_root(said, root), tree)
    text = decoded(tree.read(file), file)
    return parse(text, file, tree, os.environ, fresh_id=fresh_id), text


def from_root(said: str, root: Path) -> str:
    """Return a path from the repository's root, where one from the current folder was typed; a name stays a name."""
    if said and Path(said).is_file() and (there := Path(said).resolve()).is_relative_to(root):
        return there.relative_to(root).as_posix()
    return said


def fresh_id() -> str:
    """Return an id that no other project has."""
    return "".join(secrets.choice(string.ascii_lowercase + string.digits) for _ in range(8))
