"""From what is written of a build to its values: where its files are."""

from devpreview.blueprint.files import ROOT
from devpreview.blueprint.model import Build
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries, Leaf


def build(service: Entries, reading: Reading) -> Build | None:
    """Return how the image of a service is made; nothing where it is not made here."""
    if (leaf := service.leaf("build")) is not None:
        context = reading.files.folder(leaf)
        return Build(context, reading.files.dockerfile(leaf, context) if context else "")
    if not isinstance(service.values.get("build"), Entries):
        return None
    entries = service.entries("build")
    written = entries.leaf("context")
    context = reading.files.folder(written) if written else ROOT
    if (leaf := entries.leaf("dockerfile")) is not None:
        dockerfile = reading.files.file(leaf, within=context or ROOT)
    elif context and "dockerfile" not in entries.keys:
        here = written or Leaf(service.keys["build"], entries.path, "")
        dockerfile = reading.files.dockerfile(here, context)
    else:
        dockerfile = ""
    args = {key: str(leaf.value) for key, leaf in entries.entries("args").each_leaf()}
    inputs = reading.files.inputs(entries.leaves("inputs"), context or ROOT)
    return Build(context, dockerfile, entries.text("target"), args, inputs)
