"""Databases, a migration tool and services, as they run in the simulated cluster.

What a database holds is the list of what was applied to it, and the record that steps keep in it. Everything here does
what the containers of rendered objects say, in the words of `data.engines`, and reaches a server through the Services
that lead to it; nothing is told by a test what to do, but what to break.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from urllib.parse import urlsplit

from devpreview.blueprint.model import Blueprint, EngineKind
from devpreview.data.engines import USER_PASSWORD, Begin, redis
from devpreview.data.record import Link, Record, Wanted
from devpreview.kube.door import Finished
from devpreview.manifests import names
from tests.contracts.kinds import Object
from tests.contracts.kubelet import Programs, Run
from tests.contracts.status import environment, volume_of
from tests.contracts.world import World

OWN_USER = "app"
"""The user of a datastore that is nobody's own."""

PATIENCE = 600
"""Looks for a server before a step gives up."""


@dataclass
class Database:
    """What is in a database."""

    rows: list[str] = field(default_factory=list)
    """What was applied, in its order: revisions, seeds, and what a human wrote."""
    record: Record | None = None
    owner: str = ""
    """Whose it is, where it has a user of its own."""
    counted: int = 0
    """How many rows there were as the last step ended; -1 where the server does not remember."""

    def told(self) -> Record | None:
        """Return the record as it is read: where there is none, data counts as written."""
        if self.record is None:
            return Record(written=True) if self.rows else None
        written = self.record.complete and (self.record.written or self.counted != len(self.rows))
        return replace(self.record, written=written)


@dataclass
class Volume:
    """A server's data."""

    password: str
    databases: dict[str, Database] = field(default_factory=dict)
    users: dict[str, str] = field(default_factory=dict)
    """Users that databases have, and their passwords."""


def complete_rows(wanted: Wanted) -> list[str]:
    """Return what is in a database that was made of what is wanted, and of nothing else."""
    return [*(f"{file} {mark}" for file, mark in wanted.migrations.items()), *(f"{seed.file} {seed.hash}" for seed in wanted.seeds)]


class Engines(Programs):
    """All programs of one preview."""

    def __init__(self, blueprint: Blueprint) -> None:
        self.world: World
        self.blueprint = blueprint
        self.revisions: dict[str, Mapping[str, str]] = {}
        """Image of a service → the migrations in it, file → hash."""
        self.broken: set[str] = set()
        """Containers of steps that fail."""
        self.hung: set[str] = set()
        """Containers of steps that never end, by their image."""
        self.silent: set[str] = set()
        """Datastores that do not tell their records."""
        self.warmed: list[tuple[str, ...]] = []
        """What the start job found in the database, each time that it ran."""
        self.steps: list[str] = []
        """The containers of steps that have ended well."""
        self.started: dict[str, int] = {}
        """How often a container of a service has started."""
        self._volumes: dict[str, Volume] = {}

    # what tests look at, and do behind our back

    def volume(self, namespace: str, datastore: str) -> Volume | None:
        """Return the data of a datastore's pod; None where there is no pod that has ever started."""
        pod = self.world.memory.find("Pod", names.pod(datastore), namespace)
        return self._volumes.get(volume_of(self.world.memory, pod, "data")) if pod else None

    def rows(self, namespace: str, datastore: str, database: str) -> list[str]:
        """Return what is in a database."""
        volume = self.volume(namespace, datastore)
        return volume.databases[database].rows if volume and database in volume.databases else []

    def write(self, namespace: str, datastore: str, database: str) -> None:
        """Write a row, as a human does."""
        self.rows(namespace, datastore, database).append("by hand")

    def wipe(self, namespace: str, datastore: str) -> None:
        """Have all data of a running datastore gone."""
        if volume := self.volume(namespace, datastore):
            volume.databases.clear()

    # programs

    def run(self, pod: Object, container: str) -> Run:
        """Run a step's container; a server, and a service, only take note that they start."""
        component = pod["metadata"]["labels"][names.COMPONENT]
        if names.STEP in pod["metadata"]["labels"]:
            return self._step(pod, container)
        if names.SERVES not in pod["metadata"]["labels"] and container == component:
            return _waiting()
        if component in self.blueprint.datastores:
            self._serve(pod)
        elif container == component:
            self.started[component] = self.started.get(component, 0) + 1
        return super().run(pod, container)

    def ready(self, pod: Object, container: str) -> bool:
        """Ask a datastore as its probe does; a service is ready as soon as it runs."""
        component = pod["metadata"]["labels"][names.COMPONENT]
        if component not in self.blueprint.datastores:
            return True
        spec = next(each for each in pod["spec"]["containers"] if each["name"] == container)
        databases = self._volumes[volume_of(self.world.memory, pod, "data")].databases
        (probe,) = moments(tuple(spec["readinessProbe"]["exec"]["command"]))
        asked = [databases.get(name) for name in probe.words] if probe.name == "probe" else []
        return all(each is not None and each.record is not None and each.record.complete for each in asked)

    def execute(self, pod: Object, container: str, command: Sequence[str], feed: bytes) -> Finished:
        """Print the records of a datastore's databases."""
        assert not feed
        if container in self.silent:
            return Finished(2, b"", b"it does not answer")
        # what runs tells what it is, also where the blueprint has it no more
        kind = EngineKind.POSTGRES if "POSTGRES_PASSWORD" in environment(self.world.memory, pod, container) else EngineKind.REDIS
        databases = self._volumes[volume_of(self.world.memory, pod, "data")].databases
        (read,) = moments(tuple(command))
        assert read.name == "read"
        told = {name: databases[name].told() if name in databases else None for name in read.words}
        return Finished(0, "".join(f"{name}\t{_printed(kind, record)}\n" for name, record in told.items()).encode(), b"")

    def _serve(self, pod: Object) -> None:
        """Have a server started on its volume; one that was there before has ended without a farewell, and has not kept count."""
        datastore = pod["metadata"]["labels"][names.COMPONENT]
        env = environment(self.world.memory, pod, datastore)
        postgres = self.blueprint.datastores[datastore].engine is EngineKind.POSTGRES
        password = env["POSTGRES_PASSWORD" if postgres else "REDISCLI_AUTH"]
        volume = self._volumes.setdefault(volume_of(self.world.memory, pod, "data"), Volume(password))
        if not postgres:
            volume.password = password
        for database in volume.databases.values():
            database.counted = -1

    def _step(self, pod: Object, container: str) -> Run:
        env = environment(self.world.memory, pod, container)
        spec = pod["spec"]
        said = next(each for each in (*spec.get("initContainers", []), *spec["containers"]) if each["name"] == container)
        while said["image"] in self.hung:
            yield None
        if container in self.broken:
            yield f"{container} is broken".encode()
            return 1
        match container:
            case "migrate" | "migrate-2":
                code = yield from self._migrate(pod, self.revisions[said["image"]], env)
            case "start" | "run":
                code = yield from self._warm(pod, env, tuple(said["command"]))
            case _:
                code = yield from self._record(pod, tuple(said["command"]), env)
        if code == 0:
            self.steps.append(f"{pod['metadata']['labels'][names.COMPONENT]} {container}")
        return code

    def _migrate(self, pod: Object, revisions: Mapping[str, str], env: Mapping[str, str]) -> Run:
        """Apply the revisions that are not in the database yet, one by one, as a migration tool does; files are told by their names."""
        for file, mark in revisions.items():
            yield f"upgrade {file}".encode()
            database = self._by_url(pod, env["DATABASE_URL"])
            if database is None:
                return 1
            if not any(row.split()[0] == file for row in database.rows):
                database.rows.append(f"{file} {mark}")
        return 0

    def _warm(self, pod: Object, env: Mapping[str, str], command: tuple[str, ...]) -> Run:
        yield b"warming"
        database = self._by_url(pod, env["DATABASE_URL"])
        if database is None:
            return 1
        self.warmed.append(tuple(database.rows))
        if command == ("write",):
            database.rows.append("by a job")
        return 0

    def _by_url(self, pod: Object, url: str) -> Database | None:
        where = urlsplit(url)
        user = "" if where.username == OWN_USER else where.username or ""
        volume = self._reached(pod, where.hostname or "", where.password or "", user)
        database = volume.databases.get(where.path.strip("/")) if volume else None
        return database if database and user in ("", database.owner) else None

    def _reached(self, pod: Object, host: str, password: str, user: str = "") -> Volume | None:
        """Return the data behind a Service; None where nobody answers, or not to this password."""
        for server in self.world.kubelet.endpoints(pod["metadata"]["namespace"], host):
            volume = self._volumes[volume_of(self.world.memory, server, "data")]
            return volume if password == (volume.users.get(user) if user else volume.password) else None
        return None

    def _answers(self, pod: Object, server: str) -> bool:
        return self.world.kubelet.answers(pod["metadata"]["namespace"], server.partition(":")[0])

    def shut(self, pod: Object, server: str) -> bool:
        """Tell a step whether nobody is led to a server any more."""
        return not self._answers(pod, server)

    def _record(self, pod: Object, command: tuple[str, ...], env: Mapping[str, str]) -> Run:
        host = env.get("PGHOST") or env["REDIS_HOST"]
        password = env.get("PGPASSWORD") or env["REDISCLI_AUTH"]
        for moment in moments(command):
            while moment.name == "wait" and not all(self._answers(pod, word) for word in moment.words):
                yield None
            while moment.name == "shut" and not self.shut(pod, *moment.words):
                yield None
            if moment.name in ("wait", "shut"):
                continue
            tries = 0
            while moment.name == "begin" and self._reached(pod, host, password) is None:
                tries += 1
                if tries == PATIENCE:
                    return 1
                yield None
            for _ in range(2):
                yield moment.name.encode()
            volume = self._reached(pod, host, password)
            if volume is None or not done(moment, volume.databases):
                return 1
            if moment.name == "prepare" and moment.words[1]:
                volume.users[moment.words[1]] = env[USER_PASSWORD]
        return 0


def _waiting() -> Run:
    """Do nothing, as long as there is a pod of a single command for it."""
    while True:
        yield None


@dataclass(frozen=True)
class Moment:
    """One command of an engine: what it is called, and what it was told."""

    name: str
    words: tuple[str, ...]


@lru_cache
def moments(command: tuple[str, ...]) -> tuple[Moment, ...]:
    """Return what a rendered command does, one after the other."""
    argv = [word.replace("$$", "$") for word in command]
    if argv[3:4] != ["sequence"]:
        return (_moment(argv),)
    words = argv[4:]
    begins = [place for place, pair in enumerate(pairwise(words)) if pair == ("sh", "-ec")]
    return tuple(_moment(words[begin:end]) for begin, end in zip(begins, [*begins[1:], len(words)], strict=True))


def _moment(argv: Sequence[str]) -> Moment:
    if len(argv) == len(("sh", "-ec", "script")):
        return Moment("alive", ())
    name, words = argv[3], [word for word in argv[4:] if "redis.call" not in word]
    if words[:2] == ["1", redis.KEY]:
        words = ["cache", *words[2:]]
    elif name == "seed" and "redis-cli" in argv[2]:
        words = ["cache", *words]
    return Moment(name, tuple(words))


def done(moment: Moment, databases: dict[str, Database]) -> bool:
    """Do a moment of a step, all or nothing, as the server does; return whether it could be done."""
    name, *words = moment.words
    if moment.name == "begin":
        return _begun(databases, name, *words)
    database = databases.get(name)
    if database is None or database.record is None:
        return False
    record = database.record
    match moment.name:
        case "migrated":
            migrations = {**{file: hashed for piece in words for file, hashed in json.loads(piece).items()}, **record.migrations}
            database.record = replace(record, migrations=migrations, upgraded=record.upgraded or record.complete)
        case "seed":
            links = tuple(Link(*pair) for pair in json.loads(words[0]))
            database.rows += [f"{link.file} {link.hash}" for link in links]
            database.record = replace(record, seeds=(*record.seeds, *links))
        case "prepare":
            user, extensions, image, *_ = words
            if "no-such-extension" in json.loads(extensions):
                assert image
                return False
            database.owner = user
            database.record = replace(record, user=user, extensions=tuple(json.loads(extensions)))
        case "finish":
            database.record = replace(record, complete=record.complete or words[0] == "true", unfinished="")
            database.counted = len(database.rows)
        case _:
            raise AssertionError(f"{moment.name} is no moment of a step")
    return True


def _begun(databases: dict[str, Database], name: str, step: str, how: str) -> bool:
    there = databases.get(name)
    before = there.told() if there else None
    if how == Begin.FROM_EMPTY and before and before.written:
        return False
    if how == Begin.AS_FOUND and there and there.record is None:
        there.record = Record(complete=True, written=True)
    if how in (Begin.FROM_EMPTY, Begin.DISCARDING):
        databases[name] = there = Database()
        before = None
    elif there is None or there.record is None:
        return False
    there.record = replace(there.record or Record(), unfinished=step, written=bool(before and before.written))
    return True


def _printed(kind: EngineKind, record: Record | None) -> str:
    """Return a record in the words of its engine."""
    if record is None:
        return "null"
    told = {
        "migrations": dict(record.migrations),
        "seeds": [[link.file, link.hash] for link in record.seeds],
        "complete": record.complete,
        "unfinished": record.unfinished,
        "upgraded": record.upgraded,
        "written": record.written,
        "user": record.user,
        "extensions": list(record.extensions),
    }
    if kind is EngineKind.REDIS:
        return json.dumps({key: value if isinstance(value, str) else json.dumps(value) for key, value in told.items()})
    return json.dumps(told)
