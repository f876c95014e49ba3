"""The objects of a datastore, and the containers that speak to it."""

from collections.abc import Collection, Sequence

from devpreview.blueprint.model import Blueprint, Database, Datastore, Storage
from devpreview.data.engines import USER_PASSWORD, Argv, engine, wait
from devpreview.data.engines.knock import WORDS
from devpreview.manifests import files, names
from devpreview.manifests.environment import Login, literal
from devpreview.manifests.policy import container, pod
from devpreview.manifests.rendered import Manifest, Rendered, Write, metadata, rendered
from devpreview.manifests.scripts import speaker
from devpreview.manifests.servers import VOLUME, door, environment, keeps, ports_of, server
from devpreview.manifests.setting import Setting
from devpreview.manifests.volumes import claimed

STORAGE = "1Gi"


def credentials(datastore: Datastore, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Secret with a datastore's passwords, each made once: the data was made with it, too."""
    about = metadata(names.credentials(datastore.name), blueprint, setting, datastore.name)
    secret = {"apiVersion": "v1", "kind": "Secret", "metadata": about, "type": "Opaque"}
    users = ("", *(database.user for database in datastore.databases))
    return rendered(datastore.name, secret, write=Write.CREATE, generate=tuple(dict.fromkeys(names.password_key(user) for user in users)))


def addresses(datastore: Datastore, blueprint: Blueprint, setting: Setting) -> tuple[Rendered, Rendered]:
    """Return the Service that leads to complete data only, and the one by which steps complete it."""
    ports = [
        {"port": number, "targetPort": number, "protocol": "TCP"} | ({"name": name} if datastore.ports else {})
        for name, number in ports_of(datastore)
    ]
    spec = {
        "type": "ClusterIP",
        "selector": {names.SERVES: datastore.name},
        "ports": ports,
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
    if filled := [database.name for database in datastore.databases if database.filled]:
        about["annotations"] = {names.FILLED: " ".join([str(datastore.engine), *filled])}
    labels = metadata(datastore.name, blueprint, setting, datastore.name)["labels"] | {names.SERVES: datastore.name}
    template: Manifest = {
        "metadata": {"labels": labels},
        "spec": pod(grace=datastore.grace) | {"containers": [server(datastore, blueprint, setting)]},
    }
    if volumes := _volumes(datastore, blueprint):
        template["spec"]["volumes"] = volumes
    if marks := files.marks(datastore, blueprint, setting):
        template["metadata"]["annotations"] = marks
    if datastore.user:
        # a volume belongs to root, as far as nobody says otherwise
        uid, _, gid = datastore.user.partition(":")
        template["spec"]["securityContext"] |= {"fsGroup": int(gid or uid), "fsGroupChangePolicy": "OnRootMismatch"}
    spec = {
        "replicas": 1,
        "revisionHistoryLimit": 2,
        "podManagementPolicy": "Parallel",
        "serviceName": datastore.name,
        "selector": {"matchLabels": {names.SERVES: datastore.name}},
        "template": template,
    }
    return rendered(datastore.name, {"apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": about, "spec": spec})


def _volumes(datastore: Datastore, blueprint: Blueprint) -> list[Manifest]:
    kept = {"persistentVolumeClaim": {"claimName": names.claim(datastore.name)}}
    data = {"name": VOLUME} | (kept if datastore.storage is Storage.KEPT else {"emptyDir": {}})
    return [*([data] if keeps(datastore) else []), *files.volumes(datastore, blueprint)]


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
    return [container(names.WAIT, setting.images[speaker(datastores, blueprint)]) | spoken]


def waiting(datastores: Sequence[str], blueprint: Blueprint, *, started: Collection[str] = ()) -> Argv:
    """Return the command that ends as soon as the data of datastores is complete, or they are started, in the image of any."""
    return wait({names.setup(name) if name in started else name: door(blueprint.datastores[name]) for name in datastores})


def client(
    name: str, command: Argv, datastore: Datastore, database: Database, blueprint: Blueprint, setting: Setting, *, image: str
) -> Manifest:
    """Return a step's container that speaks to a datastore whose data isn't complete yet."""
    env = engine(datastore.engine).client(names.setup(datastore.name))
    own = {USER_PASSWORD: Login(datastore.name, database.user).source} if database.user else {}
    spoken = {"command": [literal(word) for word in command], "env": environment(env, datastore, blueprint, setting, sources=own)}
    return container(name, image) | spoken
