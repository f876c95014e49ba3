"""Has the objects made that a kustomization or a chart leads to, before anything is rendered of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from devpreview.blueprint.bundles import clashes
from devpreview.blueprint.model import Blueprint, Bundle
from devpreview.blueprint.objects import Unfit, loaded, taken
from devpreview.errors import UsageWrong
from devpreview.lifecycle.asked import offline
from devpreview.manifests import names
from devpreview.manifests.render import render


def drawn(blueprint: Blueprint, draw: Callable[[Bundle], str]) -> Blueprint:
    """Return a blueprint with the objects of all its bundles; `draw` makes the text of those that are not written.

    Raises UsageWrong with all that cannot be in a preview, and what `draw` does.
    """
    bundles: dict[str, Bundle] = {}
    wrong: list[str] = []
    for name, bundle in blueprint.bundles.items():
        if bundle.source is None:
            bundles[name] = bundle
            continue
        try:
            found = taken(loaded(draw(bundle)))
        except Unfit as error:
            wrong.append(f"components.{name}: {error}")
            continue
        wrong += [f"components.{name}: {why}" for why in found.wrong]
        if not found.objects and not found.wrong:
            wrong.append(f"components.{name}: {bundle.source.folder} leads to nothing that a preview has")
        bundles[name] = replace(bundle, objects=found.objects)
    whole = replace(blueprint, bundles=bundles)
    wrong += [f"components.{name}: {why}" for name, why in (*clashes(whole), *_ours(whole))]
    if wrong:
        raise UsageWrong("\n".join(wrong), hint="leave them out there, by values, by a patch, or in a file of their own")
    return whole


def _ours(blueprint: Blueprint) -> Iterator[tuple[str, str]]:
    """Give the bundles with an object of a name that devpreview gives to one of its own."""
    bare = replace(blueprint, bundles={})
    ours = {(one.kind, one.name) for one in render(bare, offline(bare, names.MAIN_PREVIEW))}
    for bundle in blueprint.bundles.values():
        for each in bundle.objects:
            kind, name = str(each["kind"]), str(each["metadata"]["name"])
            if name.startswith(names.MANAGER) or ((kind, name) in ours and name not in (*bare.services, *bare.datastores)):
                yield bundle.name, f"{kind} {name} has a name that devpreview gives to an object of its own; give it another one"
