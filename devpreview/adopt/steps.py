"""What runs once: migrations find their database and the service whose image has the tool, everything else becomes a job."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass

from devpreview.adopt.addresses import Store
from devpreview.adopt.cast import Cast, command_line, same_image
from devpreview.adopt.migrations import TOOLS, Revisions, migrating, revisions, tool_of
from devpreview.adopt.stack import Said
from devpreview.adopt.wishes import Component, Left, Value, Wish
from devpreview.blueprint.model import EngineKind

_REFERRED = re.compile(r"\$\{(?P<store>[a-z][a-z0-9-]*)\.(?:(?P<database>[\w-]+)\.)?(?:url|name|host)\}")


@dataclass(frozen=True, slots=True)
class Migrations:
    """Those of a repository, by datastore."""

    carried: Mapping[str, Mapping[str, Value]]
    """Datastore → database → what its `migrate` says."""
    left: Mapping[str, tuple[Left, ...]]

    def runs(self, words: tuple[str, ...]) -> bool:
        """Say whether a command line is one of them."""
        each = (migrate for databases in self.carried.values() for migrate in databases.values())
        return any(isinstance(migrate, Mapping) and migrate["run"] == words for migrate in each)


@dataclass(frozen=True, slots=True)
class _Place:
    """Who runs a migration, and on what."""

    service: str
    """By its name in the stack."""
    store: str
    database: str


def migrations(cast: Cast, services: Mapping[str, Component]) -> Migrations:
    """Return the migrations for which there is a database; `services` by their names in the stack."""
    carried: dict[str, dict[str, Value]] = {}
    left: dict[str, tuple[Left, ...]] = {}
    for each in revisions(cast.found.paths, cast.found.texts):
        place = _place(each, cast, services)
        if place is None:
            continue
        words = _called(each.tool, place.service, cast) or _usual(each, services[place.service])
        why = ""
        if place.database in carried.get(place.store, {}):
            why = f"{place.database} has a migration already"
        elif not words:
            why = f"say under migrate which command of which service runs {each.tool}"
        if why:
            left[place.store] = (*left.get(place.store, ()), Left(f"migrations in {each.why}", why))
            continue
        files: Value = each.files if len(each.files) > 1 else each.files[0]
        carried.setdefault(place.store, {})[place.database] = {"service": cast.names[place.service], "run": words, "files": files}
    return Migrations(carried, left)


def _place(each: Revisions, cast: Cast, services: Mapping[str, Component]) -> _Place | None:
    stores = {store.name: store for store in cast.hosts.stores.values() if store.engine is EngineKind.POSTGRES}

    def fit(said: Said) -> tuple[bool, int, bool]:
        depth = len(said.build.context) if said.build else 0
        return tool_of(command_line(said)) == each.tool, depth, services[said.name].value("port") is not None

    held = [said for said in cast.services.values() if said.build and _holds(said.build.context, each.folder)]
    for said in sorted(held, key=fit, reverse=True):
        env = services[said.name].value("env")
        for value in env.values() if isinstance(env, Mapping) else ():
            match = _REFERRED.search(str(value))
            if match and (store := stores.get(match["store"])):
                return _Place(said.name, store.name, match["database"] or _first(store))
    return None


def _holds(context: str, folder: str) -> bool:
    return context in (".", folder) or folder.startswith(f"{context}/")


def _first(store: Store) -> str:
    return store.names[store.databases[0]]


def _called(tool: str, service: str, cast: Cast) -> tuple[str, ...]:
    """Return how the stack itself calls a tool: in a service that runs once, or in front of a server."""
    for said in (*cast.once.values(), cast.services[service], *cast.services.values()):
        words = command_line(said)
        if tool_of(words) == tool and same_image(said, cast.services[service]):
            return migrating(words)
    return ()


def _usual(each: Revisions, service: Component) -> tuple[str, ...]:
    if each.tool != "golang-migrate":
        return TOOLS[each.tool].run
    env = service.value("env")
    url = next((name for name, value in env.items() if re.search(r"\.url\}", str(value))), "") if isinstance(env, Mapping) else ""
    return ("sh", "-c", f'migrate -path {posixpath.basename(each.why)} -database "${url}" up') if url else ()


def job(said: Said, cast: Cast, found: Migrations) -> Component | Left | None:
    """Return what runs once as a job, or why it cannot be one; nothing where it is a migration."""
    words = command_line(said)
    if tool_of(words) and found.runs(migrating(words)):
        return None
    service = next((each for each in cast.services.values() if same_image(said, each)), None)
    if service is None or not words:
        why = "a job runs in the image of a service, and no service has this one's" if words else "it has no command of its own"
        return Left(f"service {said.name}, which runs once", why, said.origin)
    needs = [cast.names[name] for name in said.needs if name in cast.services]
    wishes = [Wish("service", cast.names[service.name]), Wish("run", words), Wish("on", "start")]
    wishes += [Wish("needs", needs)] if needs else []
    differing = sorted(name for name, value in said.environment.items() if service.environment.get(name, "") != value)
    left = (Left(f"env {', '.join(differing)}", f"a job has the variables of {cast.names[service.name]}"),) if differing else ()
    return Component("jobs", cast.names[said.name], tuple(wishes), left, said.origin)
