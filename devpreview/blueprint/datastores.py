"""From what is written of a datastore to its values: its engine, its databases, what fills them."""

from collections.abc import Mapping

from devpreview.blueprint.check import Store
from devpreview.blueprint.databases import databases
from devpreview.blueprint.interpolate import Found
from devpreview.blueprint.model import Datastore, EngineKind, Storage, Value
from devpreview.blueprint.problems import Code, Problems, quoted
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


def plain_name(image: str) -> str:
    """Return the last word of an image's repository."""
    return image.partition("@")[0].rpartition("/")[2].partition(":")[0]


def store(name: str, entries: Entries, problems: Problems) -> Store:
    """Return what of a datastore can be referred to."""
    databases = entries.entries("databases")
    users = frozenset(database for database, each in databases.each() if "user" in each.keys)
    return Store(_engine(entries, problems), tuple(databases.keys) or (name,), users)


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
    return Datastore(
        name=name,
        engine=store.engine or EngineKind.POSTGRES,
        image=entries.text("image"),
        databases=databases(name, entries, store, reading),
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
