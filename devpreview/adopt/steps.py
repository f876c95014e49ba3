"""What runs once: migrations find their database and the service whose image has the tool, everything else becomes a job."""

import posixpath
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass

from devpreview.adopt.cast import Cast, command_line, same_image
from devpreview.adopt.migrations import TOOLS, Revisions, migrating, revisions, tool_of
from devpreview.adopt.stack import Said
from devpreview.adopt.wishes import Component, Left, Value, Wish
from devpreview.blueprint.model import EngineKind

_REFERRED = re.compile(r"\$\{(?P<store>[a-z][a-z0-9-]*)\.(?:(?P<database>[\w-]+)\.)?(?:url|name|host)\}")


@dataclass(frozen=True, slots=True)
class Migrate:
    """A migration of one database."""

    service: str
    run: tuple[str, ...]
    files: tuple[str, ...]
    note: str = ""
    """What to look at, where the command is a guess."""

    @property
    def value(self) -> Value:
        """What a blueprint says of it."""
        return {"service": self.service, "run": self.run, "files": self.files if len(self.files) > 1 else self.files[0]}


@dataclass(frozen=True, slots=True)
class Migrations:
    """Those of a repository, by datastore."""

    carried: Mapping[str, Mapping[str, Migrate]]
    """By datastore and database."""
    ran: frozenset[str]
    """Services of the stack that did nothing else."""
    left: Mapping[str, tuple[Left, ...]]


@dataclass(frozen=True, slots=True)
class _Place:
    """Who runs a migration, and on what."""

    service: str
    """By its name in the stack."""
    store: str
    database: str


def migrations(cast: Cast, services: Mapping[str, Component]) -> Migrations:
    """Return the migrations for which there is a database; `services` by their names in the stack."""
    carried: dict[str, dict[str, Migrate]] = {}
    ran: set[str] = set()
    left: dict[str, tuple[Left, ...]] = {}
    for each in revisions(cast.found.paths, cast.found.texts):
        place = _place(each, cast, services)
        if place is None:
            continue
        caller = _caller(each.tool, place.service, cast)
        called = _called(caller, cast, url=_url_variable(services[place.service])) if caller else ()
        words = called or _usual(each, services[place.service])
        why = ""
        if place.database in carried.get(place.store, {}):
            why = f"{place.database} has a migration already"
        elif not words:
            why = f"say under migrate which command of which service runs {each.tool}"
        if why:
            left[place.store] = (*left.get(place.store, ()), Left(f"migrations in {each.why}", why))
            continue
        note = "" if called else f"guessed from {each.why}: see that this runs in the image of {cast.names[place.service]}"
        carried.setdefault(place.store, {})[place.database] = Migrate(cast.names[place.service], words, each.files, note)
        ran |= {caller.name} & cast.once.keys() if caller else set()
    return Migrations(carried, frozenset(ran), left)


def _place(each: Revisions, cast: Cast, services: Mapping[str, Component]) -> _Place | None:
    stores = {store.name: store for store in cast.hosts.stores.values() if store.engine is not EngineKind.REDIS}

    def fit(said: Said) -> tuple[bool, int, bool]:
        depth = len(said.build.context) if said.build else 0
        return tool_of(command_line(said)) == each.tool, depth, services[said.name].value("port") is not None

    held = [said for said in cast.services.values() if said.build and _holds(said.build.context, each.folder)]
    for said in sorted(held, key=fit, reverse=True):
        env = services[said.name].value("env")
        text = " ".join(map(str, env.values())) if isinstance(env, Mapping) else ""
        matches = sorted(_REFERRED.finditer(text), key=lambda match: not match["database"])
        for match in matches:
            if store := stores.get(match["store"]):
                return _Place(said.name, store.name, match["database"] or store.names[store.databases[0]])
    return None


def _holds(context: str, folder: str) -> bool:
    return context in (".", folder) or folder.startswith(f"{context}/")


def _caller(tool: str, service: str, cast: Cast) -> Said | None:
    """Return the service that calls a tool itself: one that runs once, or a server in front of its work."""
    among = (*cast.once.values(), cast.services[service], *cast.services.values())
    return next((said for said in among if tool_of(command_line(said)) == tool and same_image(said, cast.services[service])), None)


def _called(caller: Said, cast: Cast, *, url: str) -> tuple[str, ...]:
    """Return how a tool is called; an address, which is another one in each preview, comes from the variable that holds it."""
    words = migrating(command_line(caller))
    addressed = [word for word in words if re.search(rf"://(?:[^@\s]*@)?(?:{'|'.join(map(re.escape, cast.hosts.stores))})\b", word)]
    if not addressed:
        return words
    if not url or words[:2] == ("sh", "-c"):
        return ()
    return "sh", "-c", " ".join(f'"${url}"' if word in addressed else shlex.quote(word) for word in words)


def _usual(each: Revisions, service: Component) -> tuple[str, ...]:
    if each.tool != "golang-migrate":
        return TOOLS[each.tool].run
    url = _url_variable(service)
    return ("sh", "-c", f'migrate -path {posixpath.basename(each.why)} -database "${url}" up') if url else ()


def _url_variable(service: Component) -> str:
    env = service.value("env")
    return next((name for name, value in env.items() if re.search(r"\.url\}", str(value))), "") if isinstance(env, Mapping) else ""


def job(said: Said, cast: Cast, found: Migrations) -> Component | Left | None:
    """Return what runs once as a job, or why it cannot be one; nothing where it is a migration."""
    words = command_line(said)
    if said.name in found.ran:
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
