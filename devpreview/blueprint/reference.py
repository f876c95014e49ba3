"""The reference page of the language, written from the table of fields."""

from collections.abc import Iterator

from devpreview.blueprint.check import CUSTOM_ATTRIBUTES, OF_A_DATABASE, OF_A_USER, PREVIEW_ATTRIBUTES, SERVICE_ATTRIBUTES, STORE_ATTRIBUTES
from devpreview.blueprint.explained import CAUTIONS, EXPLAINED
from devpreview.blueprint.fields import BLUEPRINT
from devpreview.blueprint.fields.kinds import Either, Field, Kind, List, Map, Part, Refers, Shape, Span, Text, expected
from devpreview.blueprint.model import PORTS, PUBLIC_URL
from devpreview.blueprint.presets import PRESETS
from devpreview.blueprint.presets.read import named

BEGINNING = """\
# Blueprints

A blueprint describes a project's whole stack once: it is the template of every preview. It is `blueprints/<name>.yaml`,
or one `devpreview.yaml` at the repository's root; `devpreview validate` says everything that is wrong in it, at once.
This page is written from the table that the parser reads by; [minimal.yaml](../blueprints/minimal.yaml) is a whole one.

An editor completes and explains the keys where the blueprint's first line names a schema, [the one here](blueprint.schema.json)
or what `devpreview schema > blueprints/schema.json` has written, its path relative to the blueprint:

```yaml
# yaml-language-server: $schema=schema.json
```

* Paths are relative to the repository's root, with `/`. In patterns `*`, `?` and `[…]` match within a name, `**` any
  number of folders. Where patterns are taken, one can stand alone or several in a list, and a folder for all files below
  it; a pattern's files come in the order of their names.
* Names of components are unique, small letters, digits and `-`, at most 30 characters.
* Text is what is written: `1.10`, `on` and `yes` stay text. Only `true` and `false` are flags. Times have units: `1m30s`.
* Anchors, aliases and merge keys (`<<`) work everywhere; the top level and components take `x-` keys, which mean nothing.
"""


def page() -> str:
    """Return the page."""
    lines = [BEGINNING]
    for path, shape in _shapes(BLUEPRINT, ""):
        lines += _section(path, shape)
    lines += [*_presets(), *_references()]
    lines += ["## Problems", "", "| code | what is wrong |", "|---|---|"]
    lines += [f"| [`{code}`](problems.md#{code}) | {each.meaning} |" for code, each in EXPLAINED.items()]
    lines += ["", "## Warnings", "", "| code | what is hardly meant |", "|---|---|"]
    lines += [f"| [`{caution}`](problems.md#{caution}) | {each.meaning} |" for caution, each in CAUTIONS.items()]
    return "\n".join(lines) + "\n"


def _shapes(shape: Shape, path: str) -> Iterator[tuple[str, Shape]]:
    """Give all shapes with where they are, the outer ones first."""
    yield path, shape
    for field in shape.fields:
        inner = f"{path}.{field.name}" if path else field.name
        for where, each in _within(field.kind, inner):
            yield from _shapes(each, where)


def _within(kind: Kind, path: str) -> Iterator[tuple[str, Shape]]:
    match kind:
        case Shape():
            yield path, kind
        case Map(of=of):
            yield from _within(of, f"{path}.<name>")
        case List(of=Shape() as of):
            yield path, of
        case Either(kinds):
            for each in kinds:
                # what stands alone, or several times in a list, is described once
                if not (isinstance(each, List) and each.of in kinds):
                    yield from _within(each, path)


def _section(path: str, shape: Shape) -> list[str]:
    title = f"## `{path}`: {shape.name}" if path else "## The file"
    one = f" Exactly one of {_listed(shape.one_of)} is written." if shape.one_of else ""
    one += f" At least one of {_listed(shape.any_of)} is written." if shape.any_of else ""
    rows = [f"| `{field.name}` | {_kind(field.kind)} | {_default(field, shape)} | {field.doc} |" for field in shape.fields]
    return [title, "", f"{shape.doc}{one}", "", "| key | what it takes | without it | what it says |", "|---|---|---|---|", *rows, ""]


def _default(field: Field, shape: Shape) -> str:
    if field.required:
        return "**needed**"
    return field.default or ("" if field.name in (*shape.one_of, *shape.any_of) else "none")


def _kind(kind: Kind) -> str:
    match kind:
        case Map(names, of):
            return f"{names.plural} → {_kind(of)}"
        case Shape(name=name):
            return name
        case Part(of=Map(names, of)):
            return f"{names.plural} → {f'any keys of {_kind(of)}' if isinstance(of, Shape) else _kind(of)}"
        case Either(kinds, name):
            return name or " or ".join(_kind(each) for each in kinds)
        case Text(refers=Refers.ALL):
            return f"{kind.name} with `${{…}}`"
        case Text(refers=Refers.ENVIRONMENT):
            return f"{kind.name} with `${{env.…}}`"
        case List(of):
            return f"a list of {of.plural}"
        case Span():
            return "a time"
        case _:
            return expected(kind)


def _presets() -> list[str]:
    lines = [
        "## Presets",
        "",
        "What is known of datastores besides the engines: `preset` names it, or the image's name does. `devpreview render` shows what",
        "becomes of it, and every key of a datastore says it otherwise. Such a one is ready when its probe says so, and has neither",
        "migrations nor seeds. Without a preset, a datastore is its `image` and its `port`, and what else is written of it.",
        "",
        "| preset | images | without `image` | ports | keeps its data in | `${<datastore>.…}` |",
        "|---|---|---|---|---|---|",
    ]
    for each in map(named, PRESETS):
        if each.engine is None:
            images = ", ".join(f"`{image}`" for image in each.images)
            ports = ", ".join([str(each.port), *(f"{number} (`{name}`)" for name, number in each.ports.items())])
            data = f"`{each.data}`" if each.data else "nothing"
            lines.append(f"| `{each.name}` | {images} | `{each.image}` | {ports} | {data} | {_listed(tuple(each.attributes))} |")
    return [*lines, ""]


def _references() -> list[str]:
    lines = [
        "## `${…}`",
        "",
        "`env` takes all of these, and so do configuration files that say `template: true`, which take `${secrets.NAME}` of their",
        "service besides. Build arguments take `${env.…}`, `${preview.…}` and the `public_url` of services, images `${env.…}`; nothing",
        "else is replaced anywhere. `$${` is a literal `${`, and any other `$` stays. A datastore that is referred to is needed, a",
        "service is not.",
        "",
        "| written | is |",
        "|---|---|",
        "| `${env.NAME}`, `${env.NAME:-default}` | a variable of your environment; a default where it is unset or empty |",
        f"| `${{preview.…}}` | {_listed(PREVIEW_ATTRIBUTES)} |",
        f"| `${{<service>.…}}` | {_listed(tuple(SERVICE_ATTRIBUTES))}; `public_url` of a public service, or of the first of its `routes` |",
        f"| `${{<service>.{PORTS}.<name>}}` | one of its further ports |",
    ]
    for engine, attributes in STORE_ATTRIBUTES.items():
        lines.append(f"| `${{<datastore>.…}}`, {engine} | {_listed(attributes)} |")
    lines += [
        "| `${<datastore>.…}`, a preset | what the preset has |",
        f"| `${{<datastore>.…}}`, any other | {_listed(CUSTOM_ATTRIBUTES)} |",
        f"| `${{<datastore>.{PORTS}.<name>}}` | one of its further ports, or of the preset's |",
        f"| `${{<datastore>.{PUBLIC_URL}}}` | the URL of one that is public |",
    ]
    several = f"{_listed(OF_A_DATABASE)} of one of several databases, {_listed(OF_A_USER)} where some have users"
    lines.append(f"| `${{<datastore>.<database>.…}}` | {several}, and what the datastore has |")
    lines += [
        "",
        "A datastore's `url` takes in parentheses what a driver wants otherwise: `${db.shop.url(scheme=postgresql+asyncpg, ssl=disable)}`.",
        "`scheme` stands in front of it, `db` is the number of a database of Redis, all else goes into its query, written as a URL has it.",
    ]
    return [*lines, ""]


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201 - its answer
