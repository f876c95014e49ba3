"""Who is who in a stack: which services are datastores, which run once, what each is called, and which databases there are."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from devpreview.adopt import addresses, images
from devpreview.adopt.addresses import Hosts, Store
from devpreview.adopt.look import EnvFile, Found
from devpreview.adopt.migrations import migrating, tool_of
from devpreview.adopt.stack import Said
from devpreview.adopt.variables import alone, filled, is_secret
from devpreview.adopt.wishes import Left
from devpreview.blueprint.check import RESERVED
from devpreview.blueprint.databases import ENGINES_OWN
from devpreview.blueprint.fields.texts import DATABASE, NAME
from devpreview.blueprint.model import EngineKind

COMPLETED = "service_completed_successfully"
STARTED = "service_started"

_CREATED = re.compile(r"^\s*CREATE\s+DATABASE\s+(?:IF\s+NOT\s+EXISTS\s+)?[\"`]?([\w-]+)[\"`]?", re.MULTILINE | re.IGNORECASE)
_CREDENTIALS = {
    "POSTGRES_USER": "user",
    "POSTGRES_PASSWORD": "password",
    "POSTGRES_DB": "name",
    "REDIS_PASSWORD": "password",
    "MYSQL_USER": "user",
    "MYSQL_PASSWORD": "password",
    "MYSQL_DATABASE": "name",
    "MYSQL_ROOT_PASSWORD": "password",
    "MARIADB_USER": "user",
    "MARIADB_PASSWORD": "password",
    "MARIADB_DATABASE": "name",
    "MARIADB_ROOT_PASSWORD": "password",
}
"""Variables of images → what they say; the first of a kind holds."""

_ROOTS = {EngineKind.POSTGRES: "postgres", EngineKind.MYSQL: "root", EngineKind.REDIS: ""}
"""Engine → who may do everything in it, where nobody else is named."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The services of a stack by their names there, each in one of three parts."""

    found: Found
    names: Mapping[str, str]
    """Name in the stack → name in the blueprint."""
    services: Mapping[str, Said]
    stores: Mapping[str, Said]
    once: Mapping[str, Said]
    """Those that end when they have done their work."""
    hosts: Hosts
    left: tuple[Left, ...]

    @property
    def known(self) -> Mapping[str, str]:
        """What variables are filled with."""
        return self.found.known

    def is_optional(self, said: Said) -> bool:
        """Say whether all who need a service do without it where it is not there."""
        needing = [each for each in (*self.services.values(), *self.once.values()) if said.name in each.needs]
        return bool(needing) and all(said.name in each.spared for each in needing)


def cast(found: Found, profiles: Collection[str], project: str) -> Cast:
    """Return who is who; services of compose's profiles only where these are asked for."""
    why = {name: _left_out(said, profiles) for name, said in found.stack.services.items()}
    left = tuple(
        Left(f"service {name}", why[name], said.origin, matters=not said.profiles)
        for name, said in found.stack.services.items()
        if why[name]
    )
    said = {name: each for name, each in found.stack.services.items() if not why[name]}
    names: dict[str, str] = {}
    for name in said:
        names[name] = fitting(name, names.values(), fallback="component")
    stores = {name: each for name, each in said.items() if not each.build and images.engine(filled(each.image, found.known))}
    completed = {need for each in said.values() for need, condition in each.needs.items() if condition == COMPLETED}
    once = {name: each for name, each in said.items() if name not in stores and (name in completed or _only_migrates(each))}
    services = {name: each for name, each in said.items() if name not in stores and name not in once}
    return Cast(found, names, services, stores, once, _hosts(found, names, services, stores, once, project), left)


def _left_out(said: Said, profiles: Collection[str]) -> str:
    if said.profiles and not set(said.profiles) & set(profiles):
        return f"it is only in the profile {said.profiles[0]}; `devpreview init --profile {said.profiles[0]}` takes it along"
    if not said.build and not said.image:
        return "it has neither 'build' nor 'image'"
    return "it has no replicas" if said.replicas == "0" else ""


def _only_migrates(said: Said) -> bool:
    words = command_line(said)
    return bool(tool_of(words)) and migrating(words) == words and not said.ports


def command_line(said: Said) -> tuple[str, ...]:
    """Return what the stack has a service run."""
    return (*(said.entrypoint or ()), *(said.command or ()))


def same_image(one: Said, other: Said) -> bool:
    """Say whether two services run the same image."""
    if one.build and other.build:
        return (one.build.context, one.build.dockerfile, one.build.target) == (
            other.build.context,
            other.build.dockerfile,
            other.build.target,
        )
    return bool(one.image) and one.image == other.image


def env_files(said: Said, found: Found) -> list[EnvFile]:
    """Return those of a service's files of variables that there are."""
    return [file for path in said.env_files if (file := found.env_files.get(path))]


def variables(said: Said, found: Found) -> dict[str, str]:
    """Return a service's variables in compose's words; one that comes from outside is a variable of its own name."""
    written: dict[str, str] = {}
    for file in env_files(said, found):
        for name, value in file.variables.items():
            fixed = (file.shared and (value or not is_secret(name))) or re.search(r"[{}$]", value)
            written[name] = value.replace("$", "$$") if fixed else f"${{{name}:-{value}}}"
    return written | {name: f"${{{name}}}" if value is None else value for name, value in said.environment.items()}


def aliases(said: Said, found: Found) -> tuple[str, ...]:
    """Return all the names by which others reach a service."""
    links = [alias for each in found.stack.services.values() for alias, name in each.links.items() if name == said.name]
    return said.name, *said.aliases, *links


def beginning(said: Said, found: Found) -> list[str]:
    """Return the SQL files from which a datastore is made."""
    starts = [mount.source for mount in sorted(said.mounts, key=lambda mount: mount.target) if "initdb.d" in mount.target]
    return [path for each in starts for path in found.paths if path.endswith(".sql") and (path == each or path.startswith(f"{each}/"))]


def created(path: str, found: Found) -> list[str]:
    """Return the databases that an SQL file creates."""
    return _CREATED.findall(found.texts.get(path, ""))


def _hosts(
    found: Found,
    names: Mapping[str, str],
    services: Mapping[str, Said],
    stores: Mapping[str, Said],
    once: Mapping[str, Said],
    project: str,
) -> Hosts:
    """Return whom names mean; the databases are those that datastores make, and those that services ask for."""

    def known_with(asked: Mapping[str, Sequence[str]]) -> dict[str, Store]:
        made = {name: _store(said, names[name], asked.get(names[name], ()), found, project) for name, said in stores.items()}
        return {alias: made[name] for name, said in stores.items() for alias in aliases(said, found)}

    values = [filled(value, found.known) for said in (*services.values(), *once.values()) for value in variables(said, found).values()]
    asked = addresses.databases(values, Hosts(known_with({}), {}))
    called = {alias: names[name] for name, said in services.items() for alias in aliases(said, found)}
    return Hosts(known_with(asked), called)


def _store(said: Said, name: str, asked: Sequence[str], found: Found, project: str) -> Store:
    environment = variables(said, found)
    plain = {key: filled(value, found.known) for key, value in environment.items()}
    engine = images.engine(filled(said.image, found.known)) or EngineKind.POSTGRES
    parts = {part: value for key, part in reversed(_CREDENTIALS.items()) if (value := plain.get(key))}
    user = parts.get("user", "")
    several = re.split(r"[,\s]+", plain.get("POSTGRES_MULTIPLE_DATABASES", ""))
    made = [database for path in beginning(said, found) for database in created(path, found)]
    databases = [each for each in dict.fromkeys((parts.get("name"), *several, *made, *asked)) if each] or [user or engine.value]
    return Store(
        name=name,
        engine=engine,
        user=user or _ROOTS[engine],
        password=parts.get("password", ""),
        databases=tuple(databases),
        names=_databases(databases, ENGINES_OWN.get(engine, ()), project),
        variables={each.name: part for key, part in _CREDENTIALS.items() if (each := alone(environment.get(key, "")))},
    )


def _databases(names: Sequence[str], own: Collection[str], project: str) -> dict[str, str]:
    """Return what databases are called in the blueprint, where no name is the engine's own."""
    found: dict[str, str] = {}
    for name in names:
        fit = re.sub(r"[^a-z0-9_-]", "_", name.lower()).lstrip("-0123456789")[: DATABASE.longest] or "app"
        fit = project.replace("-", "_") if fit in own else fit
        fit = "app" if fit in own else fit
        while fit in found.values():
            fit = f"{fit[:60]}_2"
        found[name] = fit
    return found


def fitting(name: str, taken: Collection[str], *, fallback: str) -> str:
    """Return the name that a component or project can have and that is nearest to another."""
    fit = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-0123456789")[: NAME.longest].strip("-") or fallback
    if fit in RESERVED or fit.startswith("devpreview"):
        fit = f"the-{fit}"[: NAME.longest].strip("-")
    fit = f"{fit.removesuffix('-setup')[: NAME.longest - 5]}-init" if fit.endswith("-setup") else fit
    stem, number = fit, 2
    while fit in taken:
        fit = f"{stem[: NAME.longest - 4].strip('-')}-{number}"
        number += 1
    return fit
