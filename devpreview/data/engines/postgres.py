"""Postgres: a database's record is the schema `devpreview` in it."""

from collections.abc import Mapping, Sequence

from devpreview.data.engines.engine import DATA, Argv, Begin, Environment
from devpreview.data.record import Link, Record

PORT = 5432

USER = "app"
"""Who owns everything; the image makes this user, with all rights."""


def server() -> Environment:
    """Return the variables of the server's container; those of clients too, so that `exec` finds itself at home."""
    values = {"POSTGRES_USER": USER, "POSTGRES_DB": "postgres", "PGDATA": f"{DATA}/postgres", "PGUSER": USER, "PGCONNECT_TIMEOUT": "4"}
    return Environment(values, ("POSTGRES_PASSWORD", "PGPASSWORD"))


def command() -> Argv:
    """Leave the image its command."""
    return ()


def attributes(host: str, database: str, password: str) -> Mapping[str, str]:
    """Return what a reference can ask of a database."""
    return {
        "url": f"postgresql://{USER}:{password}@{host}:{PORT}/{database}",
        "host": host,
        "port": str(PORT),
        "user": USER,
        "password": password,
        "database": database,
    }


def client(host: str) -> Environment:
    """Return the variables that libpq reads."""
    return Environment({"PGHOST": host, "PGUSER": USER, "PGCONNECT_TIMEOUT": "4"}, ("PGPASSWORD",))


def alive(plain: Sequence[str]) -> Argv:
    """Return the startup probe."""
    raise NotImplementedError(plain)


def probe(databases: Sequence[str]) -> Argv:
    """Return the readiness probe."""
    raise NotImplementedError(databases)


def wait(host: str) -> Argv:
    """Return what waits for a server."""
    raise NotImplementedError(host)


def begin(database: str, step: str, how: Begin) -> Argv:
    """Return what begins a step."""
    raise NotImplementedError(database, step, how)


def migrated(database: str, migrations: Mapping[str, str]) -> Argv:
    """Return what records migrations."""
    raise NotImplementedError(database, migrations)


def seed(database: str, links: Sequence[Link]) -> Argv:
    """Return what loads seeds."""
    raise NotImplementedError(database, links)


def finish(database: str) -> Argv:
    """Return what ends the last step."""
    raise NotImplementedError(database)


def read(databases: Sequence[str]) -> Argv:
    """Return what prints records."""
    raise NotImplementedError(databases)


def parse(out: bytes) -> Mapping[str, Record | None]:
    """Read what `read` printed."""
    raise NotImplementedError(out)
