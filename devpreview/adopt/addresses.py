"""What the variables of a service mean: addresses of datastores become references, names of services stay names."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from devpreview.adopt.variables import alone, escaped, filled, ours
from devpreview.blueprint.model import EngineKind
from devpreview.data.engines import engine

SCHEMES = {EngineKind.POSTGRES: ("postgresql", "postgres"), EngineKind.MYSQL: ("mysql",), EngineKind.REDIS: ("redis",)}
"""Engine → the schemes for which its own URL will do."""

_URL = re.compile(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9+.:-]*)://(?:(?P<user>[^:@/\s]*)(?P<password>:[^@/\s]*)?@)?(?P<host>[A-Za-z0-9_.-]+)"
    r"(?::(?P<port>\d+))?(?:/(?P<path>[^?\s/]*))?(?P<query>\?\S*)?"
)
_PAIRS = re.compile(r"\b(host|port|user|password|dbname)=('[^']*'|\S*)")
_ABOUT_A_HOST = re.compile(r"HOST|SERVER|ADDR|ENDPOINT|BROKER|URL|URI|DOMAIN|UPSTREAM|_TO$", re.IGNORECASE)
_WHERE = r"(?:(?<=^)|(?<=//)|(?<=@)|(?<=,)|(?<==)|(?<= ))"


@dataclass(frozen=True, slots=True)
class Store:
    """A datastore, as the stack has it."""

    name: str
    """Its name in the blueprint."""
    engine: EngineKind
    user: str
    password: str
    databases: tuple[str, ...]
    """As the stack calls them."""
    names: Mapping[str, str]
    """The same → how the blueprint calls them."""
    variables: Mapping[str, str] = field(default_factory=dict)
    """Variables that user, password and name come from → which of these it is."""

    def part(self, written: str) -> str:
        """Return which of user, password and name a text is, where it is nothing but the same variable."""
        variable = alone(written)
        return self.variables.get(variable.name, "") if variable else ""


@dataclass(frozen=True, slots=True)
class Hosts:
    """Who is meant by a host's name."""

    stores: Mapping[str, Store]
    services: Mapping[str, str]
    """How a service is called → its name in the blueprint."""


def databases(values: Iterable[str], hosts: Hosts) -> dict[str, list[str]]:
    """Return the databases that URLs name, by datastore."""
    found: dict[str, list[str]] = {}
    for value in values:
        match = _URL.fullmatch(value)
        store = hosts.stores.get(match["host"]) if match else None
        if match and store and store.engine is not EngineKind.REDIS and match["path"]:
            found.setdefault(store.name, []).append(match["path"])
    return found


def meant(environment: Mapping[str, str], known: Mapping[str, str], hosts: Hosts) -> dict[str, str]:
    """Return variables in the blueprint's language."""
    plain = {name: filled(value, known) for name, value in environment.items()}
    found = {name: told for name, value in plain.items() if (told := _told(name, value, hosts)) is not None}
    used = {store.name: store for value in plain.values() for store in _named(value, hosts)}
    for store in used.values():
        others = [each for each in used.values() if each is not store and each.engine is store.engine]
        for name, value in plain.items():
            if name not in found and not others and (part := _same(environment[name], store) or _part(name, value, store)):
                found[name] = part
    return {name: found.get(name) or ours(_renamed(name, value, hosts), known) for name, value in environment.items()}


def without_password(environment: Mapping[str, object], stores: Iterable[Store]) -> list[str]:
    """Return the datastores whose host a service has, and no password."""
    text = "\n".join(map(str, environment.values()))
    return [
        each.name
        for each in stores
        if re.search(rf"\$\{{{each.name}\.host", text) and not re.search(rf"\$\{{{each.name}\.(?:password|url|[\w-]+\.url)", text)
    ]


def _told(name: str, value: str, hosts: Hosts) -> str | None:
    if match := _URL.fullmatch(value):
        store = hosts.stores.get(match["host"])
        return _url(match, store) if store else None
    if value in hosts.stores and _ABOUT_A_HOST.search(name):
        return f"${{{hosts.stores[value].name}.host}}"
    host, _, port = value.partition(":")
    if host in hosts.stores and port.isdigit():
        return f"${{{hosts.stores[host].name}.host}}:${{{hosts.stores[host].name}.port}}"
    pairs = dict(_PAIRS.findall(value))
    if store := hosts.stores.get(pairs.get("host", "")):
        return _pairs(value, store)
    return None


def _url(match: re.Match[str], store: Store) -> str | None:
    scheme, path, query = match["scheme"], match["path"] or "", escaped(match["query"] or "")
    address = f"${{{store.name}.host}}:${{{store.name}.port}}"
    if store.engine is EngineKind.REDIS:
        if scheme in SCHEMES[store.engine] and path in ("", "0"):
            return f"${{{store.name}.url}}{query}"
        return f"{scheme}://:${{{store.name}.password}}@{address}/{escaped(path)}{query}"
    database = _database(store, path)
    if scheme in SCHEMES[store.engine] and database:
        return f"${{{database}.url}}{query}"
    end = f"${{{database}.name}}" if database else escaped(path)
    login = "" if scheme.startswith("jdbc:") and not match["user"] else f"${{{store.name}.user}}:${{{store.name}.password}}@"
    return f"{scheme}://{login}{address}/{end}{query}"


def _database(store: Store, name: str) -> str:
    """Return what refers to a database, or nothing where there is none of that name."""
    wanted = name or store.databases[0]
    if wanted not in store.names:
        return ""
    return f"{store.name}.{store.names[wanted]}" if len(store.databases) > 1 else store.name


def _pairs(value: str, store: Store) -> str:
    def written(match: re.Match[str]) -> str:
        key, said = match[1], match[2].strip("'")
        if key != "dbname":
            return f"{key}=${{{store.name}.{key}}}"
        database = _database(store, said)
        return f"{key}=${{{database}.name}}" if database else match[0]

    return _PAIRS.sub(written, escaped(value))


def _named(value: str, hosts: Hosts) -> list[Store]:
    if match := _URL.fullmatch(value):
        return [hosts.stores[match["host"]]] if match["host"] in hosts.stores else []
    host = value.partition(":")[0]
    return [hosts.stores[host]] if host in hosts.stores else []


def _same(written: str, store: Store) -> str:
    """Return what refers to what a variable holds, where datastore and service have it from the same variable."""
    part = store.part(written)
    if part == "name" and len(store.databases) > 1:
        return f"${{{store.name}.{store.names[store.databases[0]]}.name}}"
    return f"${{{store.name}.{part}}}" if part else ""


def _part(name: str, value: str, store: Store) -> str:
    """Return what refers to the part of a datastore's address that a variable holds, or nothing."""
    upper = name.upper()
    if upper.endswith("PORT") and value == str(engine(store.engine).PORT):
        return f"${{{store.name}.port}}"
    if "PASS" in upper and value and value == store.password:
        return f"${{{store.name}.password}}"
    if store.engine is EngineKind.REDIS:
        return ""
    if re.search(r"USER(?:NAME)?$", upper) and value == store.user:
        return f"${{{store.name}.user}}"
    if re.search(r"(?:DB|DATABASE)(?:_?NAME)?$|^(?:POSTGRES|PG|MYSQL|SQL|DB)_?(?:NAME|DB|DATABASE)$", upper) and (
        found := _database(store, value) if value else ""
    ):
        return f"${{{found}.name}}"
    return ""


def _renamed(name: str, value: str, hosts: Hosts) -> str:
    """Return a value in which services are called as in the blueprint."""
    if value in hosts.services:
        return hosts.services[value] if _ABOUT_A_HOST.search(name) else value
    for old, new in hosts.services.items():
        if old != new and old in value:
            value = re.sub(rf"{_WHERE}{re.escape(old)}(?=:\d|/|,|$)", new, value)
    return value
