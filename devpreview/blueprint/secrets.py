"""The secrets of services: which they name, and where the values come from."""

from collections.abc import Mapping

from devpreview.blueprint import check
from devpreview.blueprint.fields.secrets import SOURCE
from devpreview.blueprint.interpolate import mentions
from devpreview.blueprint.model import FromCluster, FromCommand, FromFile, FromVariable, Generated, Secret, Source
from devpreview.blueprint.problems import Code, quoted
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries, Items, Leaf


def named(service: Entries) -> Entries:
    """Return the secrets that a service names, in either way of writing them: by name, with what is said of each."""
    item = service.values.get("secrets")
    if not isinstance(item, Items):
        return service.entries("secrets")
    keys = {str(leaf.value): leaf.scalar for leaf in item.leaves}
    return Entries(item.place, item.path, keys, {str(leaf.value): Entries(leaf.place, leaf.path) for leaf in item.leaves})


def sources(top: Entries, reading: Reading) -> dict[str, Secret]:
    """Return the secrets whose sources the blueprint says for all services."""
    return {name: _secret(name, each, reading) for name, each in top.entries("secrets").each()}


def secrets(service: Entries, common: Mapping[str, Secret], reading: Reading) -> dict[str, Secret]:
    """Return the secrets of a service; of what it only names, `common` may say more."""
    own = service.entries("env").keys
    found = {}
    written = named(service)
    for name, each in written.each():
        place = written.keys[name].place
        if name in own:
            reading.add(Code.CONFLICT, place, each.path, f"{quoted(name)} is under 'env' too, on {own[name].place.spoken}")
        reading.not_ours(name, place, each.path)
        found[name] = common[name] if not each.keys and name in common else _secret(name, each, reading)
    return found


def _secret(name: str, entries: Entries, reading: Reading) -> Secret:
    there = [key for key in SOURCE.instead if key in entries.keys]
    for key in there[1:]:
        message = f"a secret comes from one place, and '{there[0]}' is one already"
        reading.add(Code.CONFLICT, entries.keys[key].place, f"{entries.path}.{key}", message)
    if "generated" in there and "example" in entries.keys:
        message = "what is generated is always there, and needs no example"
        reading.add(Code.CONFLICT, entries.keys["example"].place, f"{entries.path}.example", message)
    example = entries.leaf("example")
    return Secret(name, _source(name, entries, reading), str(example.value) if example else None, entries.text("from"))


def _source(name: str, entries: Entries, reading: Reading) -> Source:
    if (file := entries.leaf("file")) is not None:
        return FromFile(reading.files.perhaps(file))
    if "command" in entries.keys:
        _taken_by_its_letters(entries.leaves("command"), reading)
        return FromCommand(entries.words("command"))
    if "secret" in entries.keys:
        existing = entries.entries("secret")
        return FromCluster(existing.text("name") or entries.text("secret"), existing.text("key") or name)
    if "generated" in entries.keys:
        section, _, rest = entries.path.partition(".")
        return Generated(entries.number("generated", 0), rest.partition(".")[0] if section == "services" else "")
    return FromVariable(entries.text("env") or name)


def _taken_by_its_letters(words: tuple[Leaf, ...], reading: Reading) -> None:
    """See that no reference stands in a command that is run on a person's machine."""
    for leaf in words:
        for word, written, offset in mentions(str(leaf.value)):
            if word in check.RESERVED or word in reading.known.kinds:
                message = f"{written} is not replaced here: the words are run as they are, for nobody can trust others"
                reading.add(Code.REFERENCE, leaf.scalar.at(offset), leaf.path, message)
