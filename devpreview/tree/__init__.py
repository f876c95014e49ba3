"""Where files come from: a working tree, a commit, or memory; paths are relative to the repository's root, with `/`."""

from devpreview.tree.files import DictTree, Entry, Missing, Outside, Tree, WorkTree

__all__ = ["DictTree", "Entry", "Missing", "Outside", "Tree", "WorkTree"]
