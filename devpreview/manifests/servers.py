"""The container of a datastore's server, as its engine has it, or as its preset and the blueprint say; and what knocks at it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from devpreview.blueprint.model import MAIN_PORT, Blueprint, Datastore, EngineKind, Server, Value
from devpreview.data.engines import DATA, Argv, Door, Engine, Environment, engine
from devpreview.manifests import files
from devpreview.manifests.environment import Login, literal, variables
from devpreview.manifests.policy import container
from devpreview.manifests.probes import asking
from devpreview.manifests.rendered import Manifest
from devpreview.manifests.setting import Setting

STARTUP_SECONDS = 1800
"""How long a server may take until it answers for the first time: one that was killed goes through its log first."""

VOLUME = "data"
"""The volume with its data, and the folder in there of a server that wants an empty one: that of a file system may have things in it."""


def server(datastore: Datastore, blueprint: Blueprint, setting: Setting) -> Manifest:
    """Return the container of a datastore's server."""
    about = container(datastore.name, setting.images[datastore.name], memory=datastore.memory, user=datastore.user)
    match datastore.engine:
        case EngineKind() as kind:
            runs = _known(engine(kind), datastore, blueprint, setting)
        case Server() as said:
            runs = _said(said, datastore, blueprint, setting)
    mounts = [*_data(datastore), *files.mounts(datastore, blueprint)]
    ports = [{"containerPort": number, "protocol": "TCP"} for _, number in ports_of(datastore)]
    return about | runs | {"ports": ports} | ({"volumeMounts": mounts} if mounts else {})


def _known(speaks: Engine, datastore: Datastore, blueprint: Blueprint, setting: Setting) -> Manifest:
    gated = [database.name for database in datastore.databases if database.filled]
    plain = [database.name for database in datastore.databases if not database.filled]
    env = speaks.server([each.name for each in datastore.databases])
    command = speaks.command(datastore.args)
    return ({"command": [literal(word) for word in command]} if command else {}) | {
        "env": environment(env, datastore, blueprint, setting, written=datastore.env),
        "startupProbe": _executing(speaks.alive(plain)) | {"periodSeconds": 1, "timeoutSeconds": 5, "failureThreshold": STARTUP_SECONDS},
        "readinessProbe": _executing(speaks.probe(gated)) | {"periodSeconds": 2, "timeoutSeconds": 5, "failureThreshold": 1},
    }


def _said(said: Server, datastore: Datastore, blueprint: Blueprint, setting: Setting) -> Manifest:
    spoken = {"command": said.command, "args": datastore.args}
    return {key: [literal(word) for word in words] for key, words in spoken.items() if words} | {
        "env": variables(datastore.env, blueprint, setting),
        "startupProbe": asking(said.ready) | {"periodSeconds": 1, "timeoutSeconds": 5, "failureThreshold": STARTUP_SECONDS},
        "readinessProbe": asking(said.ready) | {"periodSeconds": 2, "timeoutSeconds": 5},
    }


def _data(datastore: Datastore) -> Iterator[Manifest]:
    match datastore.engine:
        case Server(data=""):
            pass
        case Server(data=folder):
            yield {"name": VOLUME, "mountPath": folder, "subPath": VOLUME}
        case _:
            yield {"name": VOLUME, "mountPath": DATA}


def _executing(command: Argv) -> Manifest:
    return {"exec": {"command": [literal(word) for word in command]}}


def environment(
    env: Environment,
    datastore: Datastore,
    blueprint: Blueprint,
    setting: Setting,
    *,
    written: Mapping[str, Value] = MappingProxyType({}),
    sources: Mapping[str, Manifest] = MappingProxyType({}),
) -> list[Manifest]:
    """Return the variables of a container that speaks an engine's language, those that are `written` besides."""
    values = dict(written) | {name: Value((text,)) for name, text in env.values.items()}
    return variables(values, blueprint, setting, sources={**dict.fromkeys(env.passwords, Login(datastore.name).source), **sources})


def keeps(datastore: Datastore) -> bool:
    """Whether a datastore has a place for data."""
    return not isinstance(datastore.engine, Server) or bool(datastore.engine.data)


def has_password(datastore: Datastore) -> bool:
    """Whether somebody logs in."""
    return not isinstance(datastore.engine, Server) or "password" in datastore.engine.attributes


def ports_of(datastore: Datastore) -> list[tuple[str, int]]:
    """Return the ports of a datastore by name, the main one first."""
    main = datastore.engine.port if isinstance(datastore.engine, Server) else engine(datastore.engine).PORT
    return [(MAIN_PORT, main), *datastore.ports.items()]


def door(datastore: Datastore) -> Engine | Door:
    """Return what is knocked at."""
    match datastore.engine:
        case Server(port=port, hello=hello, answer=answer):
            return Door(port, hello, answer)
        case kind:
            return engine(kind)
