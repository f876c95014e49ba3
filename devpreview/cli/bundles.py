"""What bundles are drawn with on this machine: the programs that the user has for kustomizations and charts."""

import os
from pathlib import Path
from typing import assert_never

from devpreview.blueprint.model import Blueprint, Bundle, Chart, Kustomization
from devpreview.streams import Stop


def drawn(blueprint: Blueprint, root: Path, namespace: str, stop: Stop) -> Blueprint:
    """Return a blueprint with the objects of its bundles, for a preview's namespace. Raises UsageWrong and Unavailable."""
    from devpreview import helm, kustomize  # noqa: PLC0415 - only where there is something to draw
    from devpreview.lifecycle import bundles  # noqa: PLC0415 - as above

    def draw(bundle: Bundle) -> str:
        match bundle.source:
            case Chart(folder, values, words):
                files = [root / each for each in values]
                return helm.rendered(root / folder, bundle.name, namespace, values=files, words=words, environ=os.environ, stop=stop)
            case Kustomization(folder):
                return kustomize.built(root / folder, environ=os.environ, stop=stop)
            case None:
                return ""
            case _:
                assert_never(bundle.source)

    return bundles.drawn(blueprint, draw)
