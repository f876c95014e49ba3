"""The rules a blueprint must keep that its shape alone cannot show: names, references, needs."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from devpreview.blueprint.interpolate import Found
from devpreview.blueprint.model import MAIN_PORT, NUMBER, PORTS, PUBLIC_URL, SCHEME, SECRETS, Condition, EngineKind, Reference
from devpreview.blueprint.presets.read import Preset
from devpreview.blueprint.problems import Code, Place, Problems, quoted
from devpreview.blueprint.shape import Entries, Leaf

KINDS = {"services": "service", "datastores": "datastore", "components": "component", "jobs": "job"}
"""Key of the blueprint → what one of its entries is."""

RESERVED = ("preview", "env", SECRETS)
"""Names that mean something else in `${…}`."""

PREVIEW_ATTRIBUTES = ("name", "namespace", "project")

SERVICE_ATTRIBUTES = {"url": "port", "host": "", "port": "port", "public_url": "public"}
"""Attribute of a service → the key without which it hasn't got it."""

LEAST_MEMORY = 32
"""Mebibytes that every container is promised; it may take as much."""

STORE_ATTRIBUTES = {
    EngineKind.POSTGRES: ("url", "host", "port", "name", "user", "password", "password_url"),
    EngineKind.MYSQL: ("url", "host", "port", "name", "user", "password", "password_url"),
    EngineKind.REDIS: ("url", "host", "port", "user", "password", "password_url"),
}

CUSTOM_ATTRIBUTES = ("host", "port")
"""What a datastore has that neither an engine nor a preset knows."""

REDIS_DATABASES = 16
"""Numbered ones that a Redis has."""

OF_A_DATABASE = ("url", "name")
"""Attributes that differ between the databases of one datastore."""

OF_A_USER = ("user", "password", "password_url")
"""Attributes that do so where some have a user of their own."""


@dataclass(frozen=True, slots=True)
class Store:
    """What a datastore is, and what of it can be referred to."""

    engine: EngineKind | None
    preset: Preset | None
    databases: tuple[str, ...]
    users: frozenset[str] = frozenset()
    """Databases that have a user of their own."""

    named: bool = False
    """Whether its databases have names."""
    ports: tuple[str, ...] = ()
    """Further ones."""
    public: bool = False
    known: bool = True
    """Whether anybody can tell what it is; that nobody can is a problem already."""

    @property
    def what(self) -> str:
        """Return what it is called in messages."""
        return self.engine or (self.preset.name if self.preset else "custom")

    @property
    def attributes(self) -> tuple[str, ...]:
        """Return what can be asked of it."""
        if self.engine:
            return STORE_ATTRIBUTES[self.engine]
        return tuple(self.preset.attributes) if self.preset else CUSTOM_ATTRIBUTES

    @property
    def of_a_database(self) -> tuple[str, ...]:
        """The attributes that differ between its databases."""
        return (*OF_A_DATABASE, *OF_A_USER) if self.users else OF_A_DATABASE


@dataclass(frozen=True, slots=True)
class Known:
    """All components by name: what they are, and what can be referred to."""

    kinds: Mapping[str, str]
    services: Mapping[str, Entries]
    stores: Mapping[str, Store]
    referred: set[str] = field(default_factory=set)
    """Components that some `${…}` leads to, as far as it has been read."""

    def names(self, kind: str) -> list[str]:
        """Return the names of all services, datastores or jobs."""
        return [name for name, of in self.kinds.items() if of == kind]


@dataclass(frozen=True, slots=True)
class Need:
    """A need as it is written: with a `-` in front where it is refused."""

    name: str
    place: Place
    path: str
    condition: Condition | None = None
    """None in a list, which says nothing of it."""
    aside: Place | None = None
    """Where the condition is written."""

    @property
    def bare(self) -> str:
        """Return what it is about."""
        return self.name.removeprefix("-")

    @property
    def refused(self) -> bool:
        """Say whether it is a refusal."""
        return self.name.startswith("-")

    @property
    def edge(self) -> "Edge":
        """Return what comes of it."""
        return Edge(self.place, self.path, started=self.condition is Condition.STARTED)


@dataclass(frozen=True, slots=True)
class Edge:
    """One component that needs another: where that is written."""

    place: Place
    path: str
    started: bool = False
    """Whether it is enough that the other one is started."""


@dataclass(slots=True)
class Needs:
    """What components need, as it is found."""

    edges: dict[str, dict[str, Edge]] = field(default_factory=dict)

    def of(self, name: str) -> tuple[str, ...]:
        """Return what a component needs, what it names itself first."""
        return tuple(self.edges.get(name, ()))

    def started(self, name: str) -> tuple[str, ...]:
        """Return those of them that only have to be started."""
        return tuple(need for need, edge in self.edges.get(name, {}).items() if edge.started)


def kinds(top: Entries, problems: Problems) -> dict[str, str]:
    """Return what each component is; its name is its own among all kinds, and not one that means something else."""
    found: dict[str, str] = {}
    places: dict[str, Place] = {}
    for key, kind in KINDS.items():
        section = top.entries(key)
        for name, scalar in section.keys.items():
            path = f"{key}.{name}"
            if name in found:
                message = (
                    f"{quoted(name)} is the name of a {found[name]} too, on {places[name].spoken}; all components have names of their own"
                )
                problems.add(Code.NAME, scalar.place, path, message)
                continue
            if why := _reserved(name):
                problems.add(Code.NAME, scalar.place, path, f"{quoted(name)} cannot be a component's name: {why}")
            found[name] = kind
            places[name] = scalar.place
    return found


def _reserved(name: str) -> str:
    if name in RESERVED:
        return f"${{{name}.…}} means something else"
    if name.endswith("-setup"):
        return "names that end in -setup are devpreview's own"
    return "names that begin with devpreview are devpreview's own" if name.startswith("devpreview") else ""


def resolved(found: Found, leaf: Leaf, known: Known, problems: Problems) -> Reference | None:
    """Return a reference with its database filled in, or nothing where it leads nowhere, which is a problem."""
    why, reference = "", found.reference
    if reference.component == "preview":
        why = _wrong_of_preview(reference, problems)
    elif reference.component in known.stores:
        reference, why = _of_store(reference, known.stores[reference.component], problems)
    elif reference.component in known.services:
        why = _wrong_of_service(reference, known.services[reference.component], problems)
    elif reference.component == SECRETS:
        why = "only configuration files take secrets; a variable is secret where its name is under 'secrets', and has its value by itself"
    elif reference.component not in known.kinds:
        meant = problems.meant(reference.component, [*known.stores, *known.services, "preview", "env"])
        why = f"there is no component {quoted(reference.component)}{meant or '; write $${ for a literal ${'}"
    elif known.kinds[reference.component] == "job":
        why = f"{quoted(reference.component)} is a job, and has no address"
    elif known.kinds[reference.component] == "component":
        why = f"{quoted(reference.component)} has what its manifests say; write the name of its Service as it stands there"
    if reference.parameters and not why and reference.component not in known.stores:
        why = "only the url of a datastore takes what is in parentheses"
    if why:
        problems.add(Code.REFERENCE, leaf.scalar.at(found.offset), leaf.path, f"{found.written}: {why}")
        return None
    known.referred.add(reference.component)
    return reference


def _wrong_of_preview(reference: Reference, problems: Problems) -> str:
    if not reference.member and reference.attribute in PREVIEW_ATTRIBUTES:
        return ""
    return f"a preview has {', '.join(PREVIEW_ATTRIBUTES)}{problems.meant(reference.attribute, PREVIEW_ATTRIBUTES)}"


def _wrong_of_service(reference: Reference, service: Entries, problems: Problems) -> str:
    if reference.member == PORTS:
        return _wrong_of_ports(reference, tuple(service.entries(PORTS).keys), problems)
    if reference.member in service.entries(PORTS).keys:
        return f"a further port is a number; did you mean '${{{reference.component}.{PORTS}.{reference.member}}}'?"
    if reference.member or reference.attribute not in SERVICE_ATTRIBUTES:
        return f"a service has {', '.join(SERVICE_ATTRIBUTES)}{problems.meant(reference.attribute, SERVICE_ATTRIBUTES)}"
    if SERVICE_ATTRIBUTES[reference.attribute] == "port" and "port" not in service.keys:
        return f"{quoted(reference.component)} has no port; write port: … there"
    if SERVICE_ATTRIBUTES[reference.attribute] == "public" and "routes" not in service.keys and not _may_be_public(service):
        return f"{quoted(reference.component)} is not public; write public: true there"
    return ""


def _may_be_public(service: Entries) -> bool:
    """Whether a service is public, or it is written so that nobody can tell, which is said already."""
    public = service.leaf("public")
    return "public" in service.keys and (public is None or public.value is True)


def _wrong_of_ports(reference: Reference, names: tuple[str, ...], problems: Problems) -> str:
    if reference.attribute in names:
        return ""
    if not names:
        return f"{quoted(reference.component)} has no further ports; write ports: {{{reference.attribute}: …}} there"
    return f"{quoted(reference.component)} has the ports {', '.join(names)}{problems.meant(reference.attribute, names)}"


def _of_store(reference: Reference, store: Store, problems: Problems) -> tuple[Reference, str]:
    if not store.known:
        return reference, ""
    if why := _wrong_of_store(reference, store, problems) or _wrong_parameters(reference, store):
        return reference, why
    if store.named and not reference.member and reference.attribute in store.of_a_database:
        if len(store.databases) > 1:
            each = " or ".join(f"${{{reference.component}.{name}.{reference.attribute}}}" for name in store.databases[:3])
            return reference, f"{quoted(reference.component)} has several databases; write {each}"
        return replace(reference, member=store.databases[0]), ""
    return reference, ""


def _wrong_of_store(reference: Reference, store: Store, problems: Problems) -> str:
    component, member, attribute = reference.component, reference.member, reference.attribute
    if member == PORTS:
        return _wrong_of_ports(reference, store.ports, problems)
    if not member and attribute == PUBLIC_URL:
        return "" if store.public else f"{quoted(component)} is not public; write public: true there"
    if not member and store.named and attribute in store.databases and attribute not in store.attributes:
        return f"{quoted(attribute)} is a database; did you mean '${{{component}.{attribute}.url}}'?"
    if attribute not in store.attributes:
        return f"a {store.what} datastore has {', '.join(store.attributes)}{problems.meant(attribute, store.attributes)}"
    if member and not store.named:
        return f"{store.what} has no databases; did you mean '${{{component}.{attribute}}}'?"
    if member and member not in store.databases:
        return f"{quoted(component)} has no database {quoted(member)}{problems.meant(member, store.databases)}"
    return ""


def _wrong_parameters(reference: Reference, store: Store) -> str:
    """Return what is wrong with what is in parentheses; what is not ours only drivers know."""
    if reference.parameters and reference.attribute != "url":
        return f"only url takes what is in parentheses, not {reference.attribute}"
    for name, value in reference.parameters:
        if name == SCHEME and not re.fullmatch(r"[a-z][a-z0-9+.-]*", value):
            return f"{quoted(value)} is not a scheme, like postgresql+asyncpg"
        if name == NUMBER and store.engine is EngineKind.REDIS and not (re.fullmatch("[0-9]{1,2}", value) and int(value) < REDIS_DATABASES):
            return f"a database of redis is a number from 0 to {REDIS_DATABASES - 1}, not {quoted(value)}"
        if name == NUMBER and store.named:
            return f"the database stands in front, as in ${{{reference.component}.{store.databases[0]}.url}}"
    return ""


def ports(service: Entries, problems: Problems, port: int = 0) -> dict[str, int]:
    """Return a component's further ports, each a number of its own; `port` is its first where that needs no word."""
    further = service.entries(PORTS)
    if further.keys and not port and "port" not in service.keys:
        problems.add(Code.MISSING, further.place, further.path, "'ports' are further ones; write the first as 'port'")
    taken = {service.number("port", port): "port"}
    found: dict[str, int] = {}
    for name, leaf in further.each_leaf():
        number = further.number(name, 0)
        if name == MAIN_PORT:
            message = f"{quoted(name)} is what devpreview calls the service's 'port'; give this one another name"
            problems.add(Code.NAME, further.keys[name].place, leaf.path, message)
        if number in taken:
            problems.add(Code.CONFLICT, leaf.place, leaf.path, f"{number} is written under {quoted(taken[number])} already")
        found[name] = number
        taken.setdefault(number, name)
    return found


def routes(services: Mapping[str, Entries], kinds: Mapping[str, str], problems: Problems) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return every service's paths on the hosts of others, which have to be public; no path leads to two services."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    taken: dict[tuple[str, str], Leaf] = {}
    for name, service in services.items():
        written = service.entries("routes")
        if written.keys and "port" not in service.keys:
            problems.add(Code.MISSING, service.keys["routes"].place, written.path, "a service with routes needs a 'port'")
        for host, key in written.keys.items():
            if why := _no_host(host, name, services, kinds, problems):
                problems.add(Code.NEED, key.place, f"{written.path}.{host}", why)
            for leaf in written.leaves(host):
                path = str(leaf.value)
                if (first := taken.setdefault((host, path), leaf)) is not leaf:
                    message = f"{quoted(path)} of {quoted(host)} leads somewhere already, on {first.place.spoken}"
                    problems.add(Code.CONFLICT, leaf.place, leaf.path, message)
        found[name] = {host: written.words(host) for host in written.keys}
    return found


def _no_host(host: str, name: str, services: Mapping[str, Entries], kinds: Mapping[str, str], problems: Problems) -> str:
    """Return why no path of a host can lead to a service; nothing where one can."""
    if host == name:
        return "all paths of its own host lead to it already; routes are for those of others"
    if kinds.get(host, "service") != "service":
        return f"{quoted(host)} is a {kinds[host]}, and a service belongs here"
    if host not in kinds:
        return f"there is no service {quoted(host)}{problems.meant(host, [each for each in services if each != name])}"
    if host in services and not _may_be_public(services[host]):
        return f"{quoted(host)} is not public, so it has no host; write public: true there"
    return ""


def memory(service: Entries, problems: Problems) -> str:
    """Return the most memory that a service may take: not less than what every container asks for."""
    amount = service.text("memory")
    if amount.endswith("Mi") and int(amount.removesuffix("Mi")) < LEAST_MEMORY:
        leaf = service.leaf("memory")
        assert leaf
        problems.add(Code.WRONG_VALUE, leaf.place, leaf.path, f"at least {LEAST_MEMORY}Mi belong here, not {amount}")
    return amount


def needs(entries: Entries) -> tuple[Need, ...]:
    """Return what a component names under `needs`, a list or a mapping."""
    written = entries.entries("needs")
    return (
        *(Need(str(leaf.value), leaf.place, leaf.path) for leaf in entries.leaves("needs")),
        *(Need(name, written.keys[name].place, leaf.path, Condition(str(leaf.value)), leaf.place) for name, leaf in written.each_leaf()),
    )


def needed(
    name: str,
    written: Sequence[Need],
    implied: Mapping[str, Edge],
    known: Known,
    problems: Problems,
    *,
    likewise: Sequence[Need] = (),
) -> dict[str, Edge]:
    """Return what a component needs: what it names, and what it refers to, or has `likewise`, and does not refuse with a `-`."""
    implied = _likewise(name, likewise, implied, known)
    edges: dict[str, Edge] = {}
    refused: set[str] = set()
    for need in written:
        bare = need.bare
        if bare not in known.kinds:
            meant = problems.meant(bare, [each for each in known.kinds if each != name])
            problems.add(Code.NEED, need.place, need.path, f"there is no component {quoted(bare)}{meant}")
        elif bare == name:
            problems.add(Code.CYCLE, need.place, need.path, f"{quoted(name)} needs itself")
        elif need.refused and need.condition:
            message = f"what is refused has no condition; write a list, as in needs: [{need.name}]"
            problems.add(Code.CONFLICT, need.place, need.path, message)
        elif not need.refused:
            _can_be(need, known.kinds[bare], problems)
            edges[bare] = need.edge
        elif bare in implied:
            refused.add(bare)
        else:
            problems.add(
                Code.NEED, need.place, need.path, f"{quoted(name)} does not refer to {quoted(bare)}, so there is no need to refuse"
            )
    for both in sorted(refused & edges.keys()):
        problems.add(Code.CONFLICT, edges[both].place, edges[both].path, f"{quoted(both)} is needed and refused")
    return edges | {need: edge for need, edge in implied.items() if need not in refused and need not in edges}


def _can_be(need: Need, kind: str, problems: Problems) -> None:
    """See that what is needed can come as far as is said."""
    right = "completed" if kind == "job" else "started or healthy"
    if need.condition and need.aside and (need.condition is Condition.COMPLETED) != (kind == "job"):
        message = f"{quoted(need.bare)} is a {kind}, and is {right}, not {need.condition}"
        problems.add(Code.CONFLICT, need.aside, need.path, message)


def _likewise(name: str, likewise: Sequence[Need], implied: Mapping[str, Edge], known: Known) -> dict[str, Edge]:
    """Return what a component would need without a word of its own; what is wrong with the others' words is said of them."""
    edges: dict[str, Edge] = {}
    refused: set[str] = set()
    for need in likewise:
        if need.refused:
            edges.pop(need.bare, None)
            refused.add(need.bare)
        elif need.bare in known.kinds and need.bare != name:
            edges[need.bare] = need.edge
    return edges | {need: edge for need, edge in implied.items() if need not in refused and need not in edges}


def cycles(needs: Needs, problems: Problems) -> None:
    """Add a problem for each ring of components that wait for each other, named in their order."""
    done: set[str] = set()
    said: set[str] = set()
    for start in needs.edges:
        way: dict[str, Iterable[str]] = {} if start in done else {start: iter(needs.edges[start])}
        while way:
            name, ahead = next(reversed(way.items()))
            need = next(iter(ahead), None)
            if need is None:
                done.add(name)
                del way[name]
            elif need in way:
                ring = list(way)[list(way).index(need) :]
                if said.isdisjoint(ring):
                    said.update(ring)
                    _say_ring(ring, needs, problems)
            elif need not in done:
                way[need] = iter(needs.edges.get(need, ()))


def _say_ring(ring: Sequence[str], needs: Needs, problems: Problems) -> None:
    steps = [f"{name} needs {need}" for name, need in zip(ring, [*ring[1:], ring[0]], strict=True)]
    shown = steps if len(steps) <= 8 else [*steps[:7], f"… {len(steps) - 7} more"]
    edge = needs.edges[ring[0]][ring[1]] if len(ring) > 1 else needs.edges[ring[0]][ring[0]]
    problems.add(Code.CYCLE, edge.place, edge.path, f"components wait for each other: {', '.join(shown)}")
