"""From what is written of a datastore to its values: its engine, its databases, what fills them."""

from collections.abc import Mapping

from devpreview.blueprint.check import Store
from devpreview.blueprint.interpolate import Found
from devpreview.blueprint.model import Database, Datastore, EngineKind, Migration, Storage, Value
from devpreview.blueprint.problems import Code, Place, Problems, quoted
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries

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


def plain_name(image: str) -> str:
    """Return the last word of an image's repository."""
    return image.partition("@")[0].rpartition("/")[2].partition(":")[0]


def store(name: str, entries: Entries, problems: Problems) -> Store:
    """Return what of a datastore can be referred to."""
    return Store(_engine(entries, problems), tuple(entries.entries("databases").keys) or (name,))


def _engine(entries: Entries, problems: Problems) -> EngineKind | None:
    leaf = entries.leaf("image")
    repository = plain_name(entries.text("image"))
    if leaf and repository in UNKNOWN_ENGINES:
        known = " and ".join(EngineKind)
        message = f"{quoted(repository)} is no datastore that can be filled yet, as {known} can; have it as a service with this image"
        problems.add(Code.WRONG_VALUE, leaf.place, leaf.path, message)
        return None
    if "engine" in entries.keys:
        return EngineKind(entries.text("engine")) if entries.leaf("engine") else None
    if leaf is None:
        return None
    if repository not in PLAIN_NAMES:
        known = " or ".join(f"engine: {each}" for each in EngineKind)
        problems.add(Code.MISSING, leaf.place, leaf.path, f"what {quoted(str(leaf.value))} is, its name does not say; write {known}")
        return None
    return PLAIN_NAMES[repository]


def datastore(name: str, entries: Entries, reading: Reading) -> Datastore:
    """Return what a blueprint says of a datastore."""
    store = reading.known.stores[name]
    if store.engine is EngineKind.REDIS:
        _without_databases(entries, reading)
    for database, key in entries.entries("databases").keys.items():
        if database in ENGINES_OWN:
            message = f"{quoted(database)} is the engine's own database; give yours another name"
            reading.add(Code.NAME, key.place, f"{entries.path}.databases.{database}", message)
    if store.engine is EngineKind.POSTGRES and "databases" not in entries.keys and name in ENGINES_OWN:
        message = f"{quoted(name)} is the engine's own database; name yours, for example databases: {{app: {{}}}}"
        reading.add(Code.NAME, entries.place, entries.path, message)
    migrations = _migrations(entries, store, reading)
    seeds = _seeds(entries, store, reading)
    return Datastore(
        name=name,
        engine=store.engine or EngineKind.POSTGRES,
        image=entries.text("image"),
        databases=tuple(Database(each, migrations.get(each), seeds.get(each, ())) for each in store.databases),
        storage=Storage(entries.text("storage", Storage.KEPT)),
        env=_env(name, entries.entries("env"), reading),
        optional=entries.flag("optional"),
    )


def _env(name: str, entries: Entries, reading: Reading) -> Mapping[str, Value]:
    env = {}
    for variable, leaf in entries.each_leaf():
        reading.not_ours(variable, entries.keys[variable].place, leaf.path)
        if ours := OURS.get(variable.removesuffix("_FILE")):
            message = f"{variable} is set by devpreview: {ours.replace('%s', name)}"
            reading.add(Code.CONFLICT, entries.keys[variable].place, leaf.path, message)
        others = [part for part in leaf.parts if isinstance(part, Found) and part.reference.component in reading.known.stores]
        for part in others:
            message = f"{part.written}: a datastore cannot refer to a datastore"
            reading.add(Code.REFERENCE, leaf.scalar.at(part.offset), leaf.path, message)
        if not others:
            env[variable] = reading.value(leaf)
    return env


def _without_databases(entries: Entries, reading: Reading) -> None:
    for key in ("databases", "migrate"):
        if key in entries.keys:
            what = "databases" if key == "databases" else "migrations"
            reading.add(Code.CONFLICT, entries.keys[key].place, f"{entries.path}.{key}", f"redis has no {what}")
    if isinstance(entries.values.get("seeds"), Entries):
        message = "redis has no databases; write the pattern, or a list of such, without a name"
        reading.add(Code.CONFLICT, entries.keys["seeds"].place, f"{entries.path}.seeds", message)


def _migrations(entries: Entries, store: Store, reading: Reading) -> dict[str, Migration]:
    found: dict[str, Migration] = {}
    for database, each in entries.entries("databases").each():
        if "migrate" in each.keys:
            found[database] = _migration(each.entries("migrate"), reading)
    if not isinstance(entries.values.get("migrate"), Entries):
        return found
    migrate = entries.entries("migrate")
    database = _database(migrate, store, reading)
    if database in found:
        message = f"{quoted(database)} has a 'migrate' of its own, on {entries.entries('databases').keys[database].place.spoken}"
        reading.add(Code.CONFLICT, entries.keys["migrate"].place, migrate.path, message)
    found[database] = _migration(migrate, reading)
    return found


def _database(migrate: Entries, store: Store, reading: Reading) -> str:
    if (leaf := migrate.leaf("database")) is not None:
        _is_database(str(leaf.value), store, leaf.place, leaf.path, reading)
        return str(leaf.value)
    if len(store.databases) > 1 and "database" not in migrate.keys:
        message = f"say of which 'database' this is the migration: {', '.join(store.databases)}"
        reading.add(Code.MISSING, migrate.place, migrate.path, message)
    return store.databases[0]


def _migration(entries: Entries, reading: Reading) -> Migration:
    reading.plain_words(entries.leaves("run"))
    return Migration(reading.service(entries), entries.words("run"), tuple(sorted(reading.files.matching(entries.leaves("files")))))


def _seeds(entries: Entries, store: Store, reading: Reading) -> dict[str, tuple[str, ...]]:
    if "seeds" not in entries.keys:
        return {}
    if not isinstance(entries.values.get("seeds"), Entries):
        if len(store.databases) > 1 and entries.values.get("seeds") is not None:
            message = f"say for which database: {store.databases[0]}: {next(iter(entries.words('seeds')), '…')}"
            reading.add(Code.MISSING, entries.keys["seeds"].place, f"{entries.path}.seeds", message)
        return {store.databases[0]: reading.files.matching(entries.leaves("seeds"))}
    seeds = entries.entries("seeds")
    for database, key in seeds.keys.items():
        if store.engine is not EngineKind.REDIS:
            _is_database(database, store, key.place, f"{seeds.path}.{database}", reading)
    return {database: reading.files.matching(seeds.leaves(database)) for database in seeds.keys}


def _is_database(name: str, store: Store, place: Place, path: str, reading: Reading) -> None:
    if name not in store.databases:
        meant = reading.problems.meant(name, store.databases) or f"; there is {', '.join(store.databases)}"
        reading.add(Code.NEED, place, path, f"there is no database {quoted(name)}{meant}")
