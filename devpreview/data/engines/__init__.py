"""How to speak to a datastore: an engine says what to execute, and where, and reads what came back; it executes nothing."""

from itertools import count
from typing import assert_never

from devpreview.blueprint.model import EngineKind, Server
from devpreview.data.engines import mysql, postgres, redis
from devpreview.data.engines.engine import DATA, SEEDS, USER_PASSWORD, Argv, Begin, Engine, Environment
from devpreview.data.engines.knock import Door, shut, wait

__all__ = ["DATA", "SEEDS", "USER_PASSWORD", "Argv", "Begin", "Door", "Engine", "Environment", "engine", "sequence", "shut", "wait"]


def engine(kind: EngineKind | Server) -> Engine:
    """Return the engine of a kind: a module each. Of a datastore that is not known from within, nobody asks for it."""
    match kind:
        case EngineKind.POSTGRES:
            return postgres
        case EngineKind.MYSQL:
            return mysql
        case EngineKind.REDIS:
            return redis
        case Server():
            raise AssertionError("a datastore that is not known from within has no engine")
        case _:
            assert_never(kind)


def sequence(*commands: Argv) -> Argv:
    """Return the command that runs commands of a step one after the other, in one container, until one fails."""
    # the words stay words: a single one may not be longer than 128 KiB
    places = count(1)
    script = "\n".join(" ".join(f'"${{{next(places)}}}"' for _ in command) for command in commands)
    return ("sh", "-ec", script, "sequence", *(word for command in commands for word in command))
