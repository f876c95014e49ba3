"""From the text of a blueprint to its values, or to everything that is wrong with it."""

from collections.abc import Callable, Mapping, Set

from devpreview.blueprint import check
from devpreview.blueprint.check import Edge, Known, Needs, Store
from devpreview.blueprint.contents import Reading, contents
from devpreview.blueprint.dotenv import Variable, dotenv
from devpreview.blueprint.fields import API_VERSION, BLUEPRINT
from devpreview.blueprint.files import ROOT, Files
from devpreview.blueprint.interpolate import mentions
from devpreview.blueprint.like import Likened, likened
from devpreview.blueprint.model import (
    Blueprint,
    Build,
    Database,
    Datastore,
    EngineKind,
    ExecProbe,
    GrpcProbe,
    HttpProbe,
    Job,
    Migration,
    Probe,
    Reference,
    Service,
    Storage,
    TcpProbe,
    Value,
)
from devpreview.blueprint.nodes import TOP, compose
from devpreview.blueprint.problems import Code, Enough, Place, Problems, quoted
from devpreview.blueprint.shape import Entries, Leaf, read
from devpreview.errors import BlueprintWrong
from devpreview.tree import Tree

PLAIN_NAMES = {
    "postgres": EngineKind.POSTGRES,
    "postgis": EngineKind.POSTGRES,
    "pgvector": EngineKind.POSTGRES,
    "redis": EngineKind.REDIS,
    "valkey": EngineKind.REDIS,
}
"""The last word of an image's repository → its engine."""

UNKNOWN_ENGINES = (
    *("mysql", "mariadb", "mongo", "mongodb", "rabbitmq", "nats", "elasticsearch", "opensearch", "kafka", "cassandra", "clickhouse"),
    *("memcached", "minio", "etcd", "neo4j", "influxdb"),
)
"""The last word of images that are other engines, whatever is said of them."""

OURS = {
    "POSTGRES_USER": "it is in ${%s.user}",
    "POSTGRES_PASSWORD": "it is made at random and is in ${%s.password}",
    "POSTGRES_DB": "name the database under 'databases'",
    "PGDATA": "'storage' says where the data is",
    "PGUSER": "it is in ${%s.user}",
    "PGPASSWORD": "it is made at random and is in ${%s.password}",
    "REDISCLI_AUTH": "it is made at random and is in ${%s.password}",
}
"""Variables of engines that devpreview sets, and what there is instead; `%s` is the datastore."""

ENGINES_OWN = ("postgres", "template0", "template1")
"""Databases that every Postgres has for itself."""


def parse(text: str, file: str, tree: Tree, environ: Mapping[str, str], *, fresh_id: Callable[[], str]) -> Blueprint:
    """Return what a blueprint says. Raises BlueprintWrong with every problem in it; a missing id is offered a fresh one."""
    problems = Problems(file)
    try:
        blueprint = _parsed(text, tree, environ, problems=problems, file=file, fresh_id=fresh_id)
    except Enough:
        blueprint = None
    if blueprint is None or problems:
        raise BlueprintWrong(problems.all())
    return blueprint


def _parsed(
    text: str, tree: Tree, environ: Mapping[str, str], *, problems: Problems, file: str, fresh_id: Callable[[], str]
) -> Blueprint | None:
    root = compose(text, problems)
    if root is None:
        if not problems:
            message = f"the file is empty; a blueprint begins with apiVersion: {API_VERSION}, a project and an id"
            problems.add(Code.MISSING, TOP, "", message)
        return None
    top = read(root, BLUEPRINT, problems, environ)
    if top is None:
        return None
    if "id" not in top.keys:
        problems.add(Code.MISSING, top.place, "", f"a blueprint needs 'id', which nobody else has; paste this one: id: {fresh_id()}")
    if not top.keys.keys() & {"services", "datastores"}:
        problems.add(Code.MISSING, top.place, "", "a blueprint needs something under 'services' or 'datastores'")
    return _Reading(top, file, tree, problems, environ).blueprint()


def plain_name(image: str) -> str:
    """Return the last word of an image's repository."""
    return image.partition("@")[0].rpartition("/")[2].partition(":")[0]


def decoded(raw: bytes, file: str) -> str:
    """Return the text of a blueprint's bytes. Raises BlueprintWrong where they are not UTF-8."""
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        place = Place(before.count(b"\n") + 1, len(before.rpartition(b"\n")[2].decode(errors="replace")) + 1)
        kind = "UTF-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "not UTF-8"
        problems = Problems(file)
        problems.add(Code.NOT_YAML, place, "", f"the text is {kind}; save it as UTF-8")
        raise BlueprintWrong(problems.all()) from error


class _Reading:
    """Makes the values of one blueprint; what cannot be said with values that are wrong already is left out."""

    def __init__(self, top: Entries, file: str, tree: Tree, problems: Problems, environ: Mapping[str, str]) -> None:
        self._top = top
        self._file = file
        self._problems = problems
        self._files = Files(tree, problems)
        self._needs = Needs()
        kinds = check.kinds(top, problems)
        stores = {name: self._store(name, each) for name, each in top.entries("datastores").each()}
        self._services = likened(top.entries("services"), kinds, problems)
        self._known = Known(kinds, {name: each.entries for name, each in self._services.items()}, stores)
        self._routes = check.routes(self._known.services, kinds, problems)
        self._contents = Reading(self._files, environ, self._known, problems)

    def blueprint(self) -> Blueprint:
        common = self._env(self._top.entries("env"), None)
        services = {name: self._service(name, each, common) for name, each in self._services.items()}
        datastores = {name: self._datastore(name, each) for name, each in self._top.entries("datastores").each()}
        jobs = {name: self._job(name, each) for name, each in self._top.entries("jobs").each()}
        check.cycles(self._needs, self._problems)
        return Blueprint(self._file, self._top.text("project"), self._top.text("id"), services, datastores, jobs)

    def _service(self, name: str, service: Likened, common: Mapping[str, tuple[Value, Leaf]]) -> Service:
        entries = service.entries
        secrets = self._secrets(entries)
        own = self._env(entries.entries("env"), None)
        from_files = self._env_files(entries, {*own, *secrets, *common})
        env = {key: each for key, each in {**common, **from_files}.items() if key not in secrets} | own
        files = contents(entries, self._contents)
        implied = self._implied({**env, **files})
        self._needs.edges[name] = check.needed(name, entries.leaves("needs"), implied, self._known, self._problems, likewise=service.needs)
        init = entries.entries("init")
        for leaves in (entries.leaves("command"), entries.leaves("args"), *map(init.leaves, init.keys)):
            self._plain_words(leaves)
        if entries.flag("public") and "port" not in entries.keys:
            self._add(Code.MISSING, entries.keys["public"].place, f"{entries.path}.public", "a public service needs a 'port'")
        return Service(
            name=name,
            build=self._build(entries),
            image=entries.text("image"),
            command=entries.words("command"),
            args=entries.words("args"),
            init={each: init.words(each) for each in init.keys},
            env={key: value for key, (value, _) in env.items()},
            files={path: value for path, (value, _) in files.items()},
            secrets=secrets,
            needs=self._needs.of(name),
            port=entries.number("port", 0) or None,
            ports=check.ports(entries, self._problems),
            public=entries.flag("public"),
            routes=self._routes[name],
            ready=self._probe(entries),
            grace=entries.number("grace", 2),
            replicas=entries.number("replicas", 1),
            user=entries.text("user"),
            memory=check.memory(entries, self._problems),
        )

    def _build(self, service: Entries) -> Build | None:
        if (leaf := service.leaf("build")) is not None:
            context = self._files.folder(leaf)
            return Build(context, self._files.dockerfile(leaf, context) if context else "")
        if not isinstance(service.values.get("build"), Entries):
            return None
        entries = service.entries("build")
        written = entries.leaf("context")
        context = self._files.folder(written) if written else ROOT
        if (leaf := entries.leaf("dockerfile")) is not None:
            dockerfile = self._files.file(leaf, within=context or ROOT)
        elif context and "dockerfile" not in entries.keys:
            here = written or Leaf(service.keys["build"], entries.path, "")
            dockerfile = self._files.dockerfile(here, context)
        else:
            dockerfile = ""
        args = {key: str(leaf.value) for key, leaf in entries.entries("args").each_leaf()}
        inputs = self._files.inputs(entries.leaves("inputs"), context or ROOT)
        return Build(context, dockerfile, entries.text("target"), args, inputs)

    def _secrets(self, entries: Entries) -> tuple[str, ...]:
        own = entries.entries("env").keys
        for leaf in entries.leaves("secrets"):
            if (name := str(leaf.value)) in own:
                self._add(Code.CONFLICT, leaf.place, leaf.path, f"{quoted(name)} is under 'env' too, on line {own[name].place.line}")
            self._not_ours(name, leaf.place, leaf.path)
        return tuple(dict.fromkeys(entries.words("secrets")))

    def _probe(self, service: Entries) -> Probe | None:
        entries = service.entries("ready")
        if "port" in entries.keys and "http" not in entries.keys and entries.keys.keys() & {"tcp", "grpc", "exec"}:
            self._add(Code.CONFLICT, entries.keys["port"].place, f"{entries.path}.port", "'port' belongs to 'http' alone")
        if "http" in entries.keys:
            if not {"port"} & (entries.keys.keys() | service.keys.keys()):
                message = "'http' needs a port: the service's, or one beside it"
                self._add(Code.MISSING, entries.keys["http"].place, f"{entries.path}.http", message)
            return HttpProbe(entries.text("http"), entries.number("port", 0) or service.number("port", 0))
        if "tcp" in entries.keys:
            return TcpProbe(entries.number("tcp", 0))
        if "grpc" in entries.keys:
            return GrpcProbe(entries.number("grpc", 0))
        self._plain_words(entries.leaves("exec"))
        return ExecProbe(entries.words("exec")) if "exec" in entries.keys else None

    def _store(self, name: str, entries: Entries) -> Store:
        return Store(self._engine(entries), tuple(entries.entries("databases").keys) or (name,))

    def _engine(self, entries: Entries) -> EngineKind | None:
        leaf = entries.leaf("image")
        repository = plain_name(entries.text("image"))
        if leaf and repository in UNKNOWN_ENGINES:
            known = " and ".join(EngineKind)
            message = f"{quoted(repository)} is no datastore that can be filled yet, as {known} can; have it as a service with this image"
            self._add(Code.WRONG_VALUE, leaf.place, leaf.path, message)
            return None
        if "engine" in entries.keys:
            return EngineKind(entries.text("engine")) if entries.leaf("engine") else None
        if leaf is None:
            return None
        if repository not in PLAIN_NAMES:
            known = " or ".join(f"engine: {each}" for each in EngineKind)
            self._add(Code.MISSING, leaf.place, leaf.path, f"what {quoted(str(leaf.value))} is, its name does not say; write {known}")
            return None
        return PLAIN_NAMES[repository]

    def _datastore(self, name: str, entries: Entries) -> Datastore:
        store = self._known.stores[name]
        if store.engine is EngineKind.REDIS:
            self._without_databases(entries)
        for database, key in entries.entries("databases").keys.items():
            if database in ENGINES_OWN:
                message = f"{quoted(database)} is the engine's own database; give yours another name"
                self._add(Code.NAME, key.place, f"{entries.path}.databases.{database}", message)
        if store.engine is EngineKind.POSTGRES and "databases" not in entries.keys and name in ENGINES_OWN:
            message = f"{quoted(name)} is the engine's own database; name yours, for example databases: {{app: {{}}}}"
            self._add(Code.NAME, entries.place, entries.path, message)
        migrations = self._migrations(entries, store)
        seeds = self._seeds(entries, store)
        return Datastore(
            name=name,
            engine=store.engine or EngineKind.POSTGRES,
            image=entries.text("image"),
            databases=tuple(Database(each, migrations.get(each), seeds.get(each, ())) for each in store.databases),
            storage=Storage(entries.text("storage", Storage.KEPT)),
            env={key: value for key, (value, _) in self._env(entries.entries("env"), name).items()},
        )

    def _without_databases(self, entries: Entries) -> None:
        for key in ("databases", "migrate"):
            if key in entries.keys:
                what = "databases" if key == "databases" else "migrations"
                self._add(Code.CONFLICT, entries.keys[key].place, f"{entries.path}.{key}", f"redis has no {what}")
        if isinstance(entries.values.get("seeds"), Entries):
            message = "redis has no databases; write the pattern, or a list of such, without a name"
            self._add(Code.CONFLICT, entries.keys["seeds"].place, f"{entries.path}.seeds", message)

    def _migrations(self, entries: Entries, store: Store) -> dict[str, Migration]:
        found: dict[str, Migration] = {}
        for database, each in entries.entries("databases").each():
            if "migrate" in each.keys:
                found[database] = self._migration(each.entries("migrate"))
        if not isinstance(entries.values.get("migrate"), Entries):
            return found
        migrate = entries.entries("migrate")
        database = self._database(migrate, store)
        if database in found:
            message = f"{quoted(database)} has a 'migrate' of its own, on line {entries.entries('databases').keys[database].place.line}"
            self._add(Code.CONFLICT, entries.keys["migrate"].place, migrate.path, message)
        found[database] = self._migration(migrate)
        return found

    def _database(self, migrate: Entries, store: Store) -> str:
        if (leaf := migrate.leaf("database")) is not None:
            self._is_database(str(leaf.value), store, leaf.place, leaf.path)
            return str(leaf.value)
        if len(store.databases) > 1 and "database" not in migrate.keys:
            message = f"say of which 'database' this is the migration: {', '.join(store.databases)}"
            self._add(Code.MISSING, migrate.place, migrate.path, message)
        return store.databases[0]

    def _migration(self, entries: Entries) -> Migration:
        self._plain_words(entries.leaves("run"))
        return Migration(self._of_service(entries), entries.words("run"), tuple(sorted(self._files.matching(entries.leaves("files")))))

    def _seeds(self, entries: Entries, store: Store) -> dict[str, tuple[str, ...]]:
        if "seeds" not in entries.keys:
            return {}
        if not isinstance(entries.values.get("seeds"), Entries):
            if len(store.databases) > 1 and entries.values.get("seeds") is not None:
                message = f"say for which database: {store.databases[0]}: {next(iter(entries.words('seeds')), '…')}"
                self._add(Code.MISSING, entries.keys["seeds"].place, f"{entries.path}.seeds", message)
            return {store.databases[0]: self._files.matching(entries.leaves("seeds"))}
        seeds = entries.entries("seeds")
        for database, key in seeds.keys.items():
            if store.engine is not EngineKind.REDIS:
                self._is_database(database, store, key.place, f"{seeds.path}.{database}")
        return {database: self._files.matching(seeds.leaves(database)) for database in seeds.keys}

    def _is_database(self, name: str, store: Store, place: Place, path: str) -> None:
        if name not in store.databases:
            meant = self._problems.meant(name, store.databases) or f"; there is {', '.join(store.databases)}"
            self._add(Code.NEED, place, path, f"there is no database {quoted(name)}{meant}")

    def _job(self, name: str, entries: Entries) -> Job:
        self._plain_words(entries.leaves("run"))
        service = self._of_service(entries)
        stores = {
            need: Edge(entries.keys["service"].place, f"{entries.path}.service")
            for need in self._needs.of(service)
            if self._known.kinds.get(need) == "datastore"
        }
        self._needs.edges[name] = check.needed(name, entries.leaves("needs"), stores, self._known, self._problems)
        return Job(name, service, entries.words("run"), self._needs.of(name), entries.number("timeout", 600))

    def _of_service(self, entries: Entries) -> str:
        leaf = entries.leaf("service")
        if leaf is None:
            return ""
        name = str(leaf.value)
        kind = self._known.kinds.get(name)
        if kind is None:
            self._add(
                Code.NEED,
                leaf.place,
                leaf.path,
                f"there is no service {quoted(name)}{self._problems.meant(name, self._known.names('service'))}",
            )
        elif kind != "service":
            self._add(Code.NEED, leaf.place, leaf.path, f"{quoted(name)} is a {kind}, and a service belongs here")
        return name

    def _env_files(self, service: Entries, known: Set[str]) -> dict[str, tuple[Value, Leaf]]:
        """Return the variables of a service's files; those that an example only names are known from elsewhere, or missing."""
        found: dict[str, tuple[Value, Leaf]] = {}
        unsaid: dict[str, tuple[Leaf, str, str]] = {}
        for leaf in service.leaves("env_file"):
            path, example = self._files.env_file(leaf)
            for each in self._variables(example or path, leaf) if path else ():
                self._not_ours(each.name, leaf.place, leaf.path, f" ({example or path}:{each.line})")
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
            self._add(Code.UNSET, leaf.place, leaf.path, f"{message}; copy it and fill that in, or write them under 'secrets' or 'env'")
        return found

    def _variables(self, path: str, leaf: Leaf) -> list[Variable]:
        variables = []
        for each in dotenv(self._files.text(path, leaf)):
            if isinstance(each, Variable):
                variables.append(each)
            else:
                self._add(Code.WRONG_VALUE, leaf.place, leaf.path, f"{path}:{each.line}: {each.message}")
        return variables

    def _env(self, entries: Entries, datastore: str | None) -> dict[str, tuple[Value, Leaf]]:
        env = {}
        for name, leaf in entries.each_leaf():
            self._not_ours(name, entries.keys[name].place, leaf.path)
            if datastore and (ours := OURS.get(name.removesuffix("_FILE"))):
                message = f"{name} is set by devpreview: {ours.replace('%s', datastore)}"
                self._add(Code.CONFLICT, entries.keys[name].place, leaf.path, message)
            env[name] = Value(tuple(self._parts(leaf, datastore))), leaf
        return env

    def _parts(self, leaf: Leaf, datastore: str | None) -> list[str | Reference]:
        parts: list[str | Reference] = []
        for part in leaf.parts:
            if isinstance(part, str):
                parts.append(part)
            elif datastore and part.reference.component in self._known.stores:
                message = f"{part.written}: a datastore cannot refer to a datastore"
                self._add(Code.REFERENCE, leaf.scalar.at(part.offset), leaf.path, message)
            elif (reference := check.resolved(part, leaf, self._known, self._problems)) is not None:
                parts.append(reference)
        return parts

    def _implied(self, env: Mapping[str, tuple[Value, Leaf]]) -> dict[str, Edge]:
        """Return the datastores that variables refer to."""
        edges: dict[str, Edge] = {}
        for value, leaf in env.values():
            for part in value.parts:
                if isinstance(part, Reference) and part.component in self._known.stores:
                    edges.setdefault(part.component, Edge(leaf.place, leaf.path))
        return edges

    def _plain_words(self, leaves: tuple[Leaf, ...]) -> None:
        """See that no reference stands where it would be taken by its letters."""
        for leaf in leaves:
            for word, written, offset in mentions(str(leaf.value)):
                if word in check.RESERVED or word in self._known.kinds:
                    message = f"{written} is not replaced here; put it into env, and use the variable"
                    self._add(Code.REFERENCE, leaf.scalar.at(offset), leaf.path, message)

    def _not_ours(self, name: str, place: Place, path: str, where: str = "") -> None:
        if name.startswith("DEVPREVIEW_"):
            self._add(Code.NAME, place, path, f"variables that begin with DEVPREVIEW_ are devpreview's own{where}")

    def _add(self, code: Code, place: Place, path: str, message: str) -> None:
        self._problems.add(code, place, path, message)
