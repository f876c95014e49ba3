"""From what is written of a datastore's databases to their values: whose they are, and what fills them."""

from collections.abc import Mapping

from devpreview.blueprint import check
from devpreview.blueprint.check import Store
from devpreview.blueprint.model import Database, EngineKind, Migration
from devpreview.blueprint.problems import Code, Place, quoted
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries

ENGINES_OWN: Mapping[EngineKind | None, tuple[str, ...]] = {
    EngineKind.POSTGRES: ("postgres", "template0", "template1"),
    EngineKind.MYSQL: ("mysql", "information_schema", "performance_schema", "sys", "devpreview"),
}
"""Databases that every server has for itself, or devpreview in it."""

USERS_OWN = {"app": "the datastore's own user, who may do everything", "none": "a word of SQL", "public": "a word of SQL"}
"""What no database's user is called, and what it is instead."""

MYSQL_USER = 32
"""Letters that the name of a user of MySQL has at most."""


def databases(name: str, entries: Entries, store: Store, reading: Reading) -> tuple[Database, ...]:
    """Return what a blueprint says of a datastore's databases."""
    if store.known and not store.engine:
        return tuple(Database(each) for each in store.databases)
    _names(name, entries, store, reading)
    written = dict(entries.entries("databases").each())
    users = {database: _user(each, store, reading) for database, each in written.items()}
    extensions = {database: _extensions(each, store, reading) for database, each in written.items()}
    migrations = _migrations(name, entries, store, reading)
    seeds = _seeds(entries, store, reading)
    return tuple(
        Database(each, migrations.get(each, ()), seeds.get(each, ()), users.get(each, ""), extensions.get(each, ()))
        for each in store.databases
    )


def _names(name: str, entries: Entries, store: Store, reading: Reading) -> None:
    own = ENGINES_OWN.get(store.engine, ())
    for database, key in entries.entries("databases").keys.items():
        if database in own:
            message = f"{quoted(database)} is the engine's own database; give yours another name"
            reading.add(Code.NAME, key.place, f"{entries.path}.databases.{database}", message)
    if "databases" not in entries.keys and name in own:
        message = f"{quoted(name)} is the engine's own database; name yours, for example databases: {{app: {{}}}}"
        reading.add(Code.NAME, entries.place, entries.path, message)


def _user(database: Entries, store: Store, reading: Reading) -> str:
    leaf = database.leaf("user")
    if leaf is None:
        return ""
    user = str(leaf.value)
    engines = user.startswith("pg_") if store.engine is EngineKind.POSTGRES else user == "root"
    if why := USERS_OWN.get(user) or ("a name that the engine keeps for itself" if engines else ""):
        reading.add(Code.NAME, leaf.place, leaf.path, f"{quoted(user)} is {why}; give this one another name")
    if store.engine is EngineKind.MYSQL and len(user) > MYSQL_USER:
        message = f"a user's name has {MYSQL_USER} letters at most in MySQL, not {len(user)}"
        reading.add(Code.WRONG_VALUE, leaf.place, leaf.path, message)
    return user


def _extensions(database: Entries, store: Store, reading: Reading) -> tuple[str, ...]:
    if store.engine is not EngineKind.POSTGRES and store.engine and "extensions" in database.keys:
        message = f"{store.engine} has no extensions"
        reading.add(Code.CONFLICT, database.keys["extensions"].place, f"{database.path}.extensions", message)
    return tuple(dict.fromkeys(database.words("extensions")))


def _migrations(name: str, entries: Entries, store: Store, reading: Reading) -> Mapping[str, tuple[Migration, ...]]:
    """Return the migrations of every database that has some, whether they are written there or beside it."""
    found = {
        database: [(each, _migration(name, each, reading)) for each in written.several("migrate")]
        for database, written in entries.entries("databases").each()
        if "migrate" in written.keys
    }
    own = frozenset(found)
    for each in entries.several("migrate"):
        database = _database(each, store, reading)
        if database in own:
            message = f"{quoted(database)} has a 'migrate' of its own, on {entries.entries('databases').keys[database].place.spoken}"
            reading.add(Code.CONFLICT, entries.keys["migrate"].place, each.path, message)
        else:
            found.setdefault(database, []).append((each, _migration(name, each, reading)))
    for several in found.values():
        _with_files_of_their_own(several, reading)
    return {database: tuple(migration for _, migration in several) for database, several in found.items()}


def _database(migrate: Entries, store: Store, reading: Reading) -> str:
    if (leaf := migrate.leaf("database")) is not None:
        _is_database(str(leaf.value), store, leaf.place, leaf.path, reading)
        return str(leaf.value)
    if len(store.databases) > 1 and "database" not in migrate.keys:
        message = f"say of which 'database' this is the migration: {', '.join(store.databases)}"
        reading.add(Code.MISSING, migrate.place, migrate.path, message)
    return store.databases[0]


def _migration(datastore: str, entries: Entries, reading: Reading) -> Migration:
    reading.plain_words(entries.leaves("run"))
    needs = check.needed(datastore, check.needs(entries), {}, reading.known, reading.problems)
    edges = reading.needs.edges.setdefault(datastore, {})
    for need, edge in needs.items():
        edges.setdefault(need, edge)
    files = tuple(sorted(reading.files.matching(entries.leaves("files"))))
    return Migration(reading.service(entries), entries.words("run"), files, tuple(needs))


def _with_files_of_their_own(several: list[tuple[Entries, Migration]], reading: Reading) -> None:
    """See that no file is a revision of two migrations: an edit of it would be both's."""
    places: dict[str, Place] = {}
    for entries, migration in several:
        if twice := [file for file in migration.files if file in places]:
            more = f" and {len(twice) - 1} more are" if twice[1:] else " is"
            where = places[twice[0]].spoken
            message = f"{quoted(twice[0])}{more} among the files of the migration on {where} too; each has files of its own"
            reading.add(Code.CONFLICT, entries.keys["files"].place, f"{entries.path}.files", message)
        places |= dict.fromkeys(migration.files, entries.place)


def _seeds(entries: Entries, store: Store, reading: Reading) -> dict[str, tuple[str, ...]]:
    """Return the seeds of every database that has some, whether they are written there or beside it."""
    own = {
        database: reading.files.matching(each.leaves("seeds"))
        for database, each in entries.entries("databases").each()
        if "seeds" in each.keys
    }
    beside = _seeds_beside(entries, store, reading)
    for database in own.keys() & beside.keys():
        where = entries.entries("databases").keys[database].place.spoken
        message = f"{quoted(database)} has 'seeds' of its own, on {where}"
        reading.add(Code.CONFLICT, entries.keys["seeds"].place, f"{entries.path}.seeds", message)
    return beside | own


def _seeds_beside(entries: Entries, store: Store, reading: Reading) -> dict[str, tuple[str, ...]]:
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
