"""What a person wants to see running, and what they have to bring for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from devpreview.blueprint.model import Blueprint
from devpreview.errors import UsageWrong
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
    secrets: Mapping[str, str]
    by: Place
    branch: str = ""
    commit: str = ""
    said: Mapping[str, str] = field(default_factory=dict)
    """What was said besides of what is wanted, by option."""

    @property
    def namespace(self) -> str:
        """The namespace that is the preview."""
        return names.namespace(self.blueprint.project, self.preview)


def secrets_of(blueprint: Blueprint, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the values of all secrets. Raises UsageWrong with all that are missing, and who needs them."""
    needed: dict[str, list[str]] = {}
    for service in (*blueprint.services.values(), *blueprint.lending):
        for name in service.secrets:
            needed.setdefault(name, []).append(service.name)
    missing = {name: services for name, services in needed.items() if name not in environ}
    if missing:
        told = ", ".join(f"{name} (for {', '.join(services)})" for name, services in missing.items())
        raise UsageWrong(f"secrets are missing from the environment: {told}", hint=f"export {next(iter(missing))}=…")
    return {name: environ[name] for name in needed}
