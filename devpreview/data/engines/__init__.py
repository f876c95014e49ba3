"""How to speak to a datastore: an engine says what to execute, and where, and reads what came back; it executes nothing."""

import shlex
from typing import assert_never

from devpreview.blueprint.model import EngineKind
from devpreview.data.engines import postgres, redis
from devpreview.data.engines.engine import DATA, SEEDS, Argv, Begin, Engine, Environment

__all__ = ["DATA", "SEEDS", "Argv", "Begin", "Engine", "Environment", "engine", "sequence"]


def engine(kind: EngineKind) -> Engine:
    """Return the engine of a kind: a module each."""
    match kind:
        case EngineKind.POSTGRES:
            return postgres
        case EngineKind.REDIS:
            return redis
        case _:
            assert_never(kind)


def sequence(*commands: Argv) -> Argv:
    """Return the command that runs commands of a step one after the other, in one container, until one fails."""
    return ("sh", "-ec", "\n".join(shlex.join(command) for command in commands))
