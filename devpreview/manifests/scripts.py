"""In whose image scripts of ours run that have to do with datastores."""

from collections.abc import Sequence

from devpreview.blueprint.model import Blueprint, Datastore, Server
from devpreview.data.engines.knock import IMAGE
from devpreview.manifests import names


def runs_scripts(datastore: Datastore) -> bool:
    """Whether the image of a datastore is known to be able to: it has a shell, and bash or nc."""
    return not isinstance(datastore.engine, Server) or datastore.engine.scripts


def speaker(datastores: Sequence[str], blueprint: Blueprint) -> str:
    """Return the first of these datastores whose image can, or the name of an image that is there for that alone."""
    return next((name for name in datastores if runs_scripts(blueprint.datastores[name])), names.WAIT)


def alone(blueprint: Blueprint) -> dict[str, str]:
    """Return the image that is there for that alone, by its name, where it may be needed."""
    return {} if all(map(runs_scripts, blueprint.datastores.values())) else {names.WAIT: IMAGE}
