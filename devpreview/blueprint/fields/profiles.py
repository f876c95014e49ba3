"""What a profile may say: of all that a preview is made of, what is otherwise."""

from collections.abc import Iterable
from dataclasses import replace

from devpreview.blueprint.fields.kinds import Field, List, Map, Part, Shape
from devpreview.blueprint.fields.texts import NAME


def profile(content: Iterable[Field]) -> Shape:
    """Return the shape of a profile of what has this content."""
    return Shape(
        "a profile",
        "What is otherwise where it is asked for by `--profile`. Mappings are laid over those of the blueprint key by key, lists and "
        "other values take the place of what is there, and so does the one of several keys that exclude each other; a key without a "
        "value takes it away. `devpreview.local.yaml` at the repository's root, which is kept out of git, says the same for one "
        "person, and is laid over all else.",
        (
            *(replace(each, kind=Part(each.kind, each.kind.names is NAME)) for each in content if isinstance(each.kind, Map)),
            Field(
                "without",
                List(NAME),
                "components that are left out; what needs one of them cannot stay",
                also=("exclude", "disable", "except"),
            ),
        ),
        extensible=True,
    )
