"""From what is written of a service to its values: its image, its variables, what it needs."""

from collections.abc import Iterable, Mapping, Set

from devpreview.blueprint import check
from devpreview.blueprint.builds import build
from devpreview.blueprint.check import Edge
from devpreview.blueprint.contents import contents, small_enough
from devpreview.blueprint.dotenv import Variable, dotenv
from devpreview.blueprint.like import Likened
from devpreview.blueprint.model import Reference, Secret, Service, Value, Volume
from devpreview.blueprint.probes import probe
from devpreview.blueprint.problems import Caution, Code, quoted
from devpreview.blueprint.reading import Reading, Variables
from devpreview.blueprint.secrets import secrets
from devpreview.blueprint.shape import Entries, Leaf
from devpreview.blueprint.sidecars import sidecars


def service(
    name: str,
    likened: Likened,
    common: Variables,
    sources: Mapping[str, Secret],
    routes: Mapping[str, tuple[str, ...]],
    volumes: Mapping[str, Volume],
    reading: Reading,
) -> Service:
    """Return what a blueprint says of a service; `common` are the variables that all services have, and `sources` of all secrets."""
    entries = likened.entries
    own_secrets = secrets(entries, sources, reading)
    own = reading.env(entries.entries("env"))
    from_files = _env_files(entries, {*own, *own_secrets, *common}, reading)
    _shadowed(common, from_files, own, reading)
    env = {key: each for key, each in {**common, **from_files}.items() if key not in own_secrets} | own
    files = contents(entries, reading, entries)
    beside = sidecars(entries, reading)
    small_enough(entries, [files, *(each.files for each in beside.values())], reading)
    written, implied = (
        check.needs(entries),
        _implied([env, files, *(part for each in beside.values() for part in (each.env, each.files))], reading),
    )
    reading.needs.edges[name] = check.needed(name, written, implied, reading.known, reading.problems, likewise=likened.needs)
    init = entries.entries("init")
    for leaves in (entries.leaves("command"), entries.leaves("args"), *map(init.leaves, init.keys)):
        reading.plain_words(leaves)
    if entries.flag("public") and "port" not in entries.keys:
        reading.add(Code.MISSING, entries.keys["public"].place, f"{entries.path}.public", "a public service needs a 'port'")
    return Service(
        name=name,
        build=build(entries, reading),
        image=entries.text("image"),
        command=entries.words("command"),
        args=entries.words("args"),
        init={each: init.words(each) for each in init.keys},
        env={key: value for key, (value, _) in env.items()},
        files={path: value for path, (value, _) in files.items()},
        secrets=own_secrets,
        needs=reading.needs.of(name),
        started=reading.needs.started(name),
        optional=entries.flag("optional"),
        port=entries.number("port", 0) or None,
        ports=check.ports(entries, reading.problems),
        public=entries.flag("public"),
        routes=routes,
        ready=probe(entries, reading),
        grace=entries.number("grace", 2),
        replicas=entries.number("replicas", 1),
        volumes=volumes,
        sidecars={each: one.sidecar for each, one in beside.items()},
        user=entries.text("user"),
        memory=check.memory(entries, reading.problems),
    )


def _env_files(service: Entries, known: Set[str], reading: Reading) -> dict[str, tuple[Value, Leaf]]:
    """Return the variables of a service's files; those that an example only names are known from elsewhere, or missing."""
    found: dict[str, tuple[Value, Leaf]] = {}
    unsaid: dict[str, tuple[Leaf, str, str]] = {}
    for leaf in service.leaves("env_file"):
        path, example = reading.files.env_file(leaf)
        for each in _variables(example or path, leaf, reading) if path else ():
            reading.not_ours(each.name, leaf.place, leaf.path, f" ({example or path}:{each.line})")
            if each.value is None and example:
                unsaid.setdefault(each.name, (leaf, path, example))
            else:
                found[each.name] = Value((each.value,) if each.value else ()), leaf
    missing: dict[tuple[Leaf, str, str], list[str]] = {}
    for name, where in unsaid.items():
        if name not in known | found.keys():
            missing.setdefault(where, []).append(name)
    for (leaf, path, example), names in missing.items():
        message = f"{quoted(path)} is not there, and {quoted(example)} has no value for {', '.join(names)}"
        reading.add(Code.UNSET, leaf.place, leaf.path, f"{message}; copy it and fill that in, or write them under 'secrets' or 'env'")
    return found


def _shadowed(common: Variables, from_files: Variables, own: Variables, reading: Reading) -> None:
    """Warn of variables that are plain text in a file and another in the blueprint: of two places to edit, one does nothing."""
    for name, (value, leaf) in from_files.items():
        other, there = own.get(name) or common.get(name) or (value, leaf)
        if other == value or not all(isinstance(part, str) for part in other.parts):
            continue
        if name in own:
            message = f"{leaf.value} says {name} otherwise, and what is written here wins"
            reading.problems.warn(Caution.SHADOWED, there.place, there.path, message)
        else:
            message = f"{leaf.value} says {name} otherwise than the blueprint's 'env', on {there.place.spoken}, and the file wins"
            reading.problems.warn(Caution.SHADOWED, leaf.place, leaf.path, message)


def _variables(path: str, leaf: Leaf, reading: Reading) -> list[Variable]:
    variables = []
    for each in dotenv(reading.files.text(path, leaf)):
        if isinstance(each, Variable):
            variables.append(each)
        else:
            reading.add(Code.WRONG_VALUE, leaf.place, leaf.path, f"{path}:{each.line}: {each.message}")
    return variables


def _implied(values: Iterable[Variables], reading: Reading) -> dict[str, Edge]:
    """Return the datastores that variables and files refer to."""
    edges: dict[str, Edge] = {}
    for value, leaf in (each for some in values for each in some.values()):
        for part in value.parts:
            if isinstance(part, Reference) and part.component in reading.known.stores:
                edges.setdefault(part.component, Edge(leaf.place, leaf.path))
    return edges
