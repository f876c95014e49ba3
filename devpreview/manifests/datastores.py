"""The objects of a datastore, and the containers that speak to it."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from devpreview.blueprint.model import Blueprint, Database, Datastore, Storage, Value
from devpreview.data.engines import DATA, USER_PASSWORD, Argv, Environment, engine, wait
from devpreview.data.engines.knock import WORDS
from devpreview.manifests import names
from devpreview.manifests.environment import Login, literal, variables
from devpreview.manifests.policy import container, pod
from devpreview.manifests.rendered import Manifest, Rendered, Write, metadata, rendered
from devpreview.manifests.setting import Setting
from devpreview.manifests.volumes import claimed

STARTUP_SECONDS = 1800
"""How long a server may take until it answers for the first time: one that was killed goes through its log first."""

MEMORY = "1Gi"
STORAGE = "1Gi"


def credentials(datastore: Datastore, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Secret with a datastore's passwords, each made once: the data was made with it, too."""
    about = metadata(names.credentials(datastore.name), blueprint, setting, datastore.name)
    secret = {"apiVersion": "v1", "kind": "Secret", "metadata": about, "type": "Opaque"}
    users = ("", *(database.user for database in datastore.databases))
    return rendered(datastore.name, secret, write=Write.CREATE, generate=tuple(dict.fromkeys(names.password_key(user) for user in users)))


def addresses(datastore: Datastore, blueprint: Blueprint, setting: Setting) -> tuple[Rendered, Rendered]:
    """Return the Service that leads to complete data only, and the one by which steps complete it."""
    port = engine(datastore.engine).PORT
    spec = {
        "type": "ClusterIP",
        "selector": {names.SERVES: datastore.name},
        "ports": [{"port": port, "targetPort": port, "protocol": "TCP"}],
    }
    plain, setup = (
        {"apiVersion": "v1", "kind": "Service", "metadata": metadata(name, blueprint, setting, datastore.name), "spec": spec}
        for name in (datastore.name, names.setup(datastore.name))
    )
    setup["spec"] = spec | {"publishNotReadyAddresses": True}
    return rendered(datastore.name, plain), rendered(datastore.name, setup)


def claim(datastore: Datastore, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the claim of a datastore whose data is kept."""
    return claimed(names.claim(datastore.name), datastore.name, STORAGE, blueprint, setting)


def stateful_set(datastore: Datastore, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the StatefulSet of a datastore: one pod, ready only while its data is complete."""
    about = metadata(datastore.name, blueprint, setting, datastore.name, optional=datastore.optional)
    labels = metadata(datastore.name, blueprint, setting, datastore.name)["labels"] | {names.SERVES: datastore.name}
    kept = {"persistentVolumeClaim": {"claimName": names.claim(datastore.name)}}
    volume = {"name": "data"} | (kept if datastore.storage is Storage.KEPT else {"emptyDir": {}})
    template = {
        "metadata": {"labels": labels},
        "spec": pod(grace=datastore.grace) | {"containers": [_server(datastore, blueprint, setting)], "volumes": [volume]},
    }
    spec = {
        "replicas": 1,
        "revisionHistoryLimit": 2,
        "podManagementPolicy": "Parallel",
        "serviceName": datastore.name,
        "selector": {"matchLabels": {names.SERVES: datastore.name}},
        "template": template,
    }
    return rendered(datastore.name, {"apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": about, "spec": spec})


def waits(needs: Sequence[str], blueprint: Blueprint, setting: Setting, *, started: Collection[str] = ()) -> list[Manifest]:
    """Return the init container that ends as soon as the data of those needs that are datastores is complete; none where none is.

    Of those that are only to be started, the engine has to answer, and for what is optional no pod waits.
    """
    datastores = [need for need in needs if need in blueprint.datastores and not blueprint.datastores[need].optional]
    if not datastores:
        return []
    command = [literal(word) for word in waiting(datastores, blueprint, started=started)]
    # whoever looks at the pod reads from the arguments what it waits for
    spoken = {"command": command[:WORDS], "args": command[WORDS:]}
    return [container(names.WAIT, setting.images[datastores[0]]) | spoken]


def waiting(datastores: Sequence[str], blueprint: Blueprint, *, started: Collection[str] = ()) -> Argv:
    """Return the command that ends as soon as the data of datastores is complete, or they are started, in the image of any."""
    return wait({names.setup(name) if name in started else name: engine(blueprint.datastores[name].engine) for name in datastores})


def client(
    name: str, command: Argv, datastore: Datastore, database: Database, blueprint: Blueprint, setting: Setting, *, image: str
) -> Manifest:
    """Return a step's container that speaks to a datastore whose data isn't complete yet."""
    env = engine(datastore.engine).client(names.setup(datastore.name))
    own = {USER_PASSWORD: Login(datastore.name, database.user).source} if database.user else {}
    spoken = {"command": [literal(word) for word in command], "env": _variables(env, datastore, blueprint, setting, sources=own)}
    return container(name, image) | spoken


def _server(datastore: Datastore, blueprint: Blueprint, setting: Setting) -> Manifest:
    speaks = engine(datastore.engine)
    gated = [database.name for database in datastore.databases if database.filled]
    plain = [database.name for database in datastore.databases if not database.filled]
    server = container(datastore.name, setting.images[datastore.name], memory=MEMORY)
    if command := speaks.command():
        server["command"] = [literal(word) for word in command]
    return server | {
        "env": _variables(speaks.server([each.name for each in datastore.databases]), datastore, blueprint, setting, written=datastore.env),
        "ports": [{"containerPort": speaks.PORT, "protocol": "TCP"}],
        "volumeMounts": [{"name": "data", "mountPath": DATA}],
        "startupProbe": _asking(speaks.alive(plain)) | {"periodSeconds": 1, "timeoutSeconds": 5, "failureThreshold": STARTUP_SECONDS},
        "readinessProbe": _asking(speaks.probe(gated)) | {"periodSeconds": 2, "timeoutSeconds": 5, "failureThreshold": 1},
    }


def _variables(
    env: Environment,
    datastore: Datastore,
    blueprint: Blueprint,
    setting: Setting,
    *,
    written: Mapping[str, Value] = MappingProxyType({}),
    sources: Mapping[str, Manifest] = MappingProxyType({}),
) -> list[Manifest]:
    values = dict(written) | {name: Value((text,)) for name, text in env.values.items()}
    return variables(values, blueprint, setting, sources={**dict.fromkeys(env.passwords, Login(datastore.name).source), **sources})


def _asking(command: Argv) -> Manifest:
    return {"exec": {"command": [literal(word) for word in command]}}
