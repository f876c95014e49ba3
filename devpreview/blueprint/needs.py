"""What a component of a blueprint cannot do without, itself and through others."""

from collections.abc import Collection, Iterator, Mapping

from devpreview.blueprint.model import Blueprint, Datastore, Migration, Reference, Service


def needs(blueprint: Blueprint) -> dict[str, tuple[str, ...]]:
    """Return what each component needs, and a step of it whose command a service lends: the data that this service needs."""
    return {
        **{name: _each_once(each.needs, _written_down(each, blueprint)) for name, each in blueprint.services.items()},
        **{name: each.needs for name, each in blueprint.bundles.items()},
        **{name: _each_once(each.needs, _data(blueprint, each.service)) for name, each in blueprint.jobs.items()},
        **{name: _of_datastore(each, blueprint) for name, each in blueprint.datastores.items()},
    }


def indispensable(blueprint: Blueprint, needed: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return those of the needs that are not optional, or that are no other's to do without."""
    optional = blueprint.optional
    held = {name: {*_held(name, blueprint)} if optional else set() for name in needed}
    return {name: tuple(one for one in each if one not in optional or one in held[name]) for name, each in needed.items()}


LONGEST = 6
"""Components of a chain that are told."""


def in_the_way(left_out: str, needed: Mapping[str, Collection[str]], wanted: Collection[str]) -> tuple[str, ...]:
    """Return a chain of wanted components of which each needs the next one, and the last what is left out; nothing where none does."""
    chain: list[str] = []
    name = left_out
    while len(chain) < LONGEST and (name := next((each for each in wanted if name in needed[each] and each not in chain), "")):
        chain.insert(0, name)
    return tuple(chain)


def dependents(name: str, needed: Mapping[str, Collection[str]]) -> list[str]:
    """Return what needs a component, directly or through others."""
    found: dict[str, None] = {}
    todo = [name]
    while todo:
        one = todo.pop(0)
        more = [each for each, needs in needed.items() if one in needs and each not in found]
        found |= dict.fromkeys(more)
        todo += more
    return list(found)


def said(blueprint: Blueprint, chain: Collection[str], left_out: str) -> str:
    """Return a chain in words."""
    first, *others = [f"the migration of {name}" if name in blueprint.datastores else name for name in chain]
    return f"{first} needs {', which needs '.join([*others, left_out])}"


def _of_datastore(datastore: Datastore, blueprint: Blueprint) -> tuple[str, ...]:
    used = (need for each in _migrations(datastore) for need in (*each.needs, *_data(blueprint, each.service)))
    return _each_once(need for need in used if need != datastore.name)


def _migrations(datastore: Datastore) -> Iterator[Migration]:
    return (each for database in datastore.databases for each in database.migrations)


def _data(blueprint: Blueprint, service: str) -> Iterator[str]:
    return (need for need in blueprint.services[service].needs if need in blueprint.datastores)


def _held(name: str, blueprint: Blueprint) -> Iterator[str]:
    """Give the datastores whose images write the files of what runs as a component, or for it in a service's image."""
    if job := blueprint.jobs.get(name):
        lending = [job.service]
    elif datastore := blueprint.datastores.get(name):
        lending = [each.service for each in _migrations(datastore)]
    else:
        lending = [name] if name in blueprint.services else []
    return (each for service in lending for each in _written_down(blueprint.services[service], blueprint) if each != name)


def _written_down(service: Service, blueprint: Blueprint) -> Iterator[str]:
    """Give the datastores whose addresses are in a service's files, which are written in a datastore's image."""
    files = [*service.files.values(), *(value for each in service.sidecars.values() for value in each.files.values())]
    references = (part for value in files for part in value.parts if isinstance(part, Reference))
    return (each.component for each in references if each.component in blueprint.datastores)


def _each_once(*names: Collection[str] | Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for some in names for name in some))
