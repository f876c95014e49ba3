"""What a person wants to see running, and from it, once its images are there, what is asked of a cluster."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from devpreview.blueprint.model import Blueprint
from devpreview.data.record import Wanted
from devpreview.data.steps import wanted
from devpreview.errors import UsageWrong
from devpreview.lifecycle.publish import Published
from devpreview.lifecycle.up import Asked
from devpreview.manifests import names
from devpreview.manifests.setting import Setting
from devpreview.release import Desired, Phase, Place, Release
from devpreview.targets.target import Target
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

    @property
    def namespace(self) -> str:
        """The namespace that is the preview."""
        return names.namespace(self.blueprint.project, self.preview)


def secrets_of(blueprint: Blueprint, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the values of all secrets. Raises UsageWrong with all that are missing, and who needs them."""
    needed: dict[str, list[str]] = {}
    for service in blueprint.services.values():
        for name in service.secrets:
            needed.setdefault(name, []).append(service.name)
    missing = {name: services for name, services in needed.items() if name not in environ}
    if missing:
        told = ", ".join(f"{name} (for {', '.join(services)})" for name, services in missing.items())
        raise UsageWrong(f"secrets are missing from the environment: {told}", hint=f"export {next(iter(missing))}=…")
    return {name: environ[name] for name in needed}


def setting(goal: Goal, target: Target, published: Published) -> Setting:
    """Return what a preview's manifests show of its target and its images."""
    return Setting(
        preview=goal.preview,
        domain=target.domain.replace("{project}", goal.blueprint.project),
        scheme=target.scheme,
        port=target.port,
        ingress_class=target.ingress_class,
        storage_class=target.storage_class,
        images=published.images,
        seed_images=published.seeds,
        secrets=goal.secrets,
    )


def offline(blueprint: Blueprint, preview: str) -> Setting:
    """Return a setting that needs no target: images as they are named, and secrets without values."""
    images = {each.name: each.image or f"{blueprint.project}/{each.name}" for each in blueprint.services.values()}
    return Setting(
        preview=preview,
        domain=f"{blueprint.project}.localhost",
        scheme="http",
        port=80,
        ingress_class="",
        storage_class="",
        images=images | {each.name: each.image for each in blueprint.datastores.values()},
        secrets={name: "" for each in blueprint.services.values() for name in each.secrets},
    )


def asked(goal: Goal, target: Target, published: Published, run: str, *, discard: bool = False, prune_data: bool = False) -> Asked:
    """Return what is asked of the target's cluster."""
    mark = sha256(goal.text.encode()).hexdigest()
    data = wanted_data(goal.blueprint, goal.tree)
    by_datastore: dict[str, dict[str, Wanted]] = {}
    for (datastore, database), made_of in data.items():
        by_datastore.setdefault(datastore, {})[database] = made_of
    return Asked(
        blueprint=goal.blueprint,
        setting=setting(goal, target, published),
        wanted=data,
        desired=Desired(goal.blueprint.file, goal.text, mark, goal.by, {"preview": goal.preview}),
        release=Release(
            run=run,
            phase=Phase.APPLYING,
            blueprint=mark,
            by=goal.by,
            branch=goal.branch,
            commit=goal.commit,
            images=published.images,
            data=by_datastore,
            variables={name: tuple(sorted([*each.env, *each.secrets])) for name, each in goal.blueprint.services.items()},
        ),
        discard=discard,
        prune_data=prune_data,
    )


def wanted_data(blueprint: Blueprint, tree: Tree) -> dict[tuple[str, str], Wanted]:
    """Return what every database that is filled is to be made of, by datastore and name."""
    return {
        (datastore.name, database.name): wanted(
            {file: tree.read(file) for file in (database.migration.files if database.migration else ())},
            {file: tree.read(file) for file in database.seeds},
        )
        for datastore in blueprint.datastores.values()
        for database in datastore.databases
        if database.migration or database.seeds
    }
