"""Redis and its kin: the record is the hash `devpreview:record`; there is one database, of the datastore's name."""

from collections.abc import Mapping, Sequence

from devpreview.data.engines.engine import Argv, Begin, Environment
from devpreview.data.record import Link, Record

PORT = 6379


def server() -> Environment:
    """Return the variables of the server's container; redis-cli reads the password from one."""
    return Environment(passwords=("REDISCLI_AUTH",))


def command() -> Argv:
    """Return the server's command."""
    return ()


def attributes(host: str, database: str, password: str) -> Mapping[str, str]:  # noqa: ARG001 - there is only one
    """Return what a reference can ask of a database."""
    return {
        "url": f"redis://:{password}@{host}:{PORT}/0",
        "host": host,
        "port": str(PORT),
        "user": "default",
        "password": password,
        "database": "0",
    }


def client(host: str) -> Environment:
    """Return the variables that the scripts and redis-cli read."""
    return Environment({"REDIS_HOST": host}, ("REDISCLI_AUTH",))


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


def finish(database: str, *, complete: bool) -> Argv:
    """Return what ends the last step."""
    raise NotImplementedError(database, complete)


def read(databases: Sequence[str]) -> Argv:
    """Return what prints records."""
    raise NotImplementedError(databases)


def parse(out: bytes) -> Mapping[str, Record | None]:
    """Read what `read` printed."""
    raise NotImplementedError(out)
