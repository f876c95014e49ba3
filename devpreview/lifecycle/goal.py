"""What a person wants to see running."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from devpreview.blueprint.model import Blueprint, Secret
from devpreview.manifests import names
from devpreview.release import Place
from devpreview.tree import Tree


@dataclass(frozen=True, slots=True)
class Goal:
    """A blueprint as a preview of a name, on somebody's behalf."""

    blueprint: Blueprint
    text: str
    """Of the blueprint's file."""
    preview: str
    tree: Tree
    by: Place
    branch: str = ""
    commit: str = ""
    said: Mapping[str, str] = field(default_factory=dict)
    """What was said besides of what is wanted, by option."""
    secrets: Mapping[Secret, str] = field(default_factory=dict, repr=False)
    """The values that were brought; what is missing of them is what the preview has already."""

    @property
    def namespace(self) -> str:
        """The namespace that is the preview."""
        return names.namespace(self.blueprint.project, self.preview)
