"""Has the objects made that a kustomization or a chart leads to, before anything is rendered of them."""

from collections.abc import Callable
from dataclasses import replace

from devpreview.blueprint.bundles import clashes
from devpreview.blueprint.model import Blueprint, Bundle
from devpreview.blueprint.objects import Unfit, loaded, taken
from devpreview.errors import UsageWrong


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
    wrong += [f"components.{name}: {why}" for name, why in clashes(replace(blueprint, bundles=bundles))]
    if wrong:
        raise UsageWrong("\n".join(wrong), hint="leave them out there, by values, by a patch, or in a file of their own")
    return replace(blueprint, bundles=bundles)
