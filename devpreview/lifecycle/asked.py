"""What is asked of a cluster: a goal, once its images are there and its target is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from devpreview.blueprint.model import Blueprint
from devpreview.data.record import Wanted
from devpreview.data.steps import wanted
from devpreview.lifecycle.goal import Goal
from devpreview.lifecycle.publish import Published
from devpreview.lifecycle.secrets import needed
from devpreview.manifests import bundles, names
from devpreview.manifests.setting import Setting
from devpreview.manifests.workloads import beside
from devpreview.release import Desired, Phase, Release
from devpreview.targets.target import Target
from devpreview.tree import Tree


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be brought up, and on whose behalf."""

    blueprint: Blueprint
    setting: Setting
    """With every image in the target's registry."""
    wanted: Mapping[tuple[str, str], Wanted]
    """What every database that is filled is to be made of, by datastore and name."""
    desired: Desired
    release: Release
    """What is to run, but for its inventory and its phase."""
    discard: bool = False
    """Whether data that a human wrote may be lost."""
    prune_data: bool = False
    """Whether kept data of datastores that are no longer in the blueprint goes too."""

    @property
    def namespace(self) -> str:
        """The namespace that is the preview."""
        return names.namespace(self.blueprint.project, self.setting.preview)


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


def offline(blueprint: Blueprint, preview: str, target: Target | None = None) -> Setting:
    """Return a setting that needs no images and no target, which it may have: images as they are named, and secrets without values."""
    images = {
        each.name: f"{blueprint.project}/{each.name}" if each.build else each.image
        for each in (*blueprint.services.values(), *blueprint.lending)
    }
    return Setting(
        preview=preview,
        domain=target.domain.replace("{project}", blueprint.project) if target else f"{blueprint.project}.localhost",
        scheme=target.scheme if target else "http",
        port=target.port if target else 80,
        ingress_class=target.ingress_class if target else "",
        storage_class=target.storage_class if target else "",
        images=images | beside(blueprint) | bundles.images(blueprint) | {each.name: each.image for each in blueprint.datastores.values()},
        secrets=dict.fromkeys(needed(blueprint), ""),
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
        desired=Desired(goal.blueprint.file, goal.text, mark, goal.by, {"preview": goal.preview, **goal.said}),
        release=Release(
            run=run,
            phase=Phase.APPLYING,
            blueprint=mark,
            by=goal.by,
            branch=goal.branch,
            commit=goal.commit,
            images=published.images,
            data=by_datastore,
            left_out=goal.blueprint.left_out.names,
            variables={name: tuple(sorted([*each.env, *each.secrets])) for name, each in goal.blueprint.services.items()},
        ),
        discard=discard,
        prune_data=prune_data,
    )


def wanted_data(blueprint: Blueprint, tree: Tree) -> dict[tuple[str, str], Wanted]:
    """Return what every database that is filled is to be made of, by datastore and name."""
    return {
        (datastore.name, database.name): wanted(
            {file: tree.read(file) for migration in database.migrations for file in migration.files},
            {file: tree.read(file) for file in database.seeds},
            user=database.user,
            extensions=database.extensions,
        )
        for datastore in blueprint.datastores.values()
        for database in datastore.databases
        if database.filled
    }
