"""What a datastore's engine has to say of itself; every module beside this one says it of one engine.

A command is an argument list for a container of the engine's image. `alive`, `probe` and `read` run in the server's
container, with the variables of `server`; the moments of a step, from `begin` to `finish`, in a step's container, with
those of `client`. No command has a password in it, none splices a value into a script.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from devpreview.data.record import Link, Record

DATA = "/devpreview/data"
"""Where a datastore's volume is mounted: in no image's declared volume, which engines have reasons to be particular about."""

SEEDS = "/devpreview/seeds"
"""Where the seed files are in a step's container, each under its path in the repository."""

Argv = tuple[str, ...]

TRIES = 1200
"""How often a step asks for its server, five times a second at most: longer than anybody waits for an engine to start."""

USER_PASSWORD = "USER_PASSWORD"  # noqa: S105 - a name
"""The variable of a step's container that has the password of its database's user, where that has one of its own."""

WORD = 100_000
"""Bytes that a word of a command has at most; no container starts with one of 128 KiB."""


def pieces(migrations: Mapping[str, str]) -> Argv:
    """Return migrations, file → hash, as JSON in as many words as they need, which is one at least."""
    words: list[str] = []
    piece: dict[str, str] = {}
    room = WORD
    for file, hashed in migrations.items():
        length = len(json.dumps({file: hashed}))
        if piece and length > room:
            words.append(json.dumps(piece))
            piece, room = {}, WORD
        piece[file] = hashed
        room -= length
    return (*words, json.dumps(piece))


def records(out: bytes) -> Mapping[str, Record | None]:
    """Read lines of a database's name, a tab, and its record as JSON in the words of Record."""
    lines = (line.split("\t", 1) for line in out.decode().splitlines())
    return {database: _record(json.loads(told)) for database, told in lines}


def _record(told: dict[str, Any] | None) -> Record | None:
    if told is None:
        return None
    seeds = tuple(Link(*pair) for pair in told.get("seeds", ()))
    return Record(**told | {"seeds": seeds, "extensions": tuple(told.get("extensions", ()))})


@dataclass(frozen=True, slots=True)
class Environment:
    """Variables of a container."""

    values: Mapping[str, str] = field(default_factory=dict)
    """Variables whose values may be seen."""
    passwords: tuple[str, ...] = ()
    """Variables whose value is the datastore's password."""


class Begin(StrEnum):
    """What a step begins with."""

    AS_IT_IS = "as it is"
    """The data that is there."""
    AS_FOUND = "as found"
    """The data that is there and that no record speaks of: it counts as complete, and as written."""
    FROM_EMPTY = "from empty"
    """Nothing; refused, by the server that knows it best, where data has been written that no step wrote."""
    DISCARDING = "discarding"
    """Nothing, whatever was there."""


class Engine(Protocol):
    """What is the same to ask of every engine; a password is letters and digits, so that a URL can carry it."""

    PORT: int
    """Where the server listens."""

    HELLO: str
    """What anybody may say to the server, and is answered at once; as printf takes it, without a colon. Nothing where it speaks first."""

    ANSWER: str
    """The bytes with which the answer begins, six of them in hexadecimal, as a pattern of the shell without a colon."""

    def server(self, databases: Sequence[str]) -> Environment:
        """Return the variables of the server's container; who is in it means the database, where there is only one."""

    def command(self, args: Sequence[str] = ()) -> Argv:
        """Return the command of the server's container instead of its image's; `args` are what it is started with besides."""

    def attributes(self, host: str, database: str, password: str, user: str = "") -> Mapping[str, str]:
        """Return what a reference can ask of a database, by name; `password` is what stands for it, `$(NAME)`.

        It is asked as the datastore's own user where no other is named.
        """

    def client(self, host: str) -> Environment:
        """Return the variables of a step's container: where the server is, and as whom."""

    def alive(self, plain: Sequence[str]) -> Argv:
        """Return the startup probe: the server answers, and the databases that no step makes are there, made by this if need be.

        It is what tells a server that it has made its data to the end; one that is killed before makes it anew.
        """

    def probe(self, databases: Sequence[str]) -> Argv:
        """Return the readiness probe: the server answers, and each of these databases says that its data is complete."""

    def begin(self, database: str, step: str, how: Begin) -> Argv:
        """Return what waits for the server, has the database as the step needs it, and records that the step has begun."""

    def prepare(self, database: str, user: str, extensions: Sequence[str], image: str) -> Argv:
        """Return what gives a database, and all that is in it, to a user, makes that and extensions, and records both.

        The user may do in it what an owner may, and reach no other database that has a user; its password is in
        USER_PASSWORD. Where none is named, it is the datastore's own. `image` is told where that lacks an extension.
        """

    def migrated(self, database: str, migrations: Mapping[str, str]) -> Argv:
        """Return what records that migrations, file → hash, have been run; those recorded before stay."""

    def seed(self, database: str, links: Sequence[Link], user: str = "") -> Argv:
        """Return what loads seed files, as the database's user, and records them: all or nothing, an error with its file and line."""

    def finish(self, database: str, *, complete: bool) -> Argv:
        """Return what records that the step has ended, the data being complete, and takes down how much has been written by now."""

    def read(self, databases: Sequence[str]) -> Argv:
        """Return what prints the records of databases, for `parse`."""

    def parse(self, out: bytes) -> Mapping[str, Record | None]:
        """Read what `read` printed; None for a database that holds nothing. Data without a record counts as written."""
