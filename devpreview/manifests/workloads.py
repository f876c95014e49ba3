"""The objects of a service: its address, its secrets, and the pods behind it."""

from collections.abc import Iterator

from devpreview.blueprint.model import MAIN_PORT, Blueprint, ExecProbe, GrpcProbe, HttpProbe, Service, TcpProbe
from devpreview.manifests import files, names
from devpreview.manifests.datastores import waits
from devpreview.manifests.environment import literal, secrets, variables
from devpreview.manifests.policy import container, pod
from devpreview.manifests.rendered import Manifest, Rendered, encoded, mark, metadata, rendered
from devpreview.manifests.setting import Setting

DRAIN_SECONDS = 1
"""How long a pod that is to go still serves, before it is told: as long as others take to learn that it goes. Kubernetes 1.30."""

STARTUP_SECONDS = 300
"""How long a container may take until it answers for the first time; then it is started again."""

UNASKED_SECONDS = 3
"""How long a container that nobody can ask has to run until it counts as ready."""

ROLLOUT_SECONDS = 600
"""How long a rollout may make no progress before the cluster, too, calls it stuck."""


def address(service: Service, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Service of a service that has a port; it leads there by name, for old and new pods may listen on different ones."""
    spec = {
        "type": "ClusterIP",
        "selector": {names.SERVES: service.name},
        "ports": [{"name": name, "port": number, "targetPort": name, "protocol": "TCP"} for name, number in _ports(service)],
    }
    manifest = {"apiVersion": "v1", "kind": "Service", "metadata": metadata(service.name, blueprint, setting, service.name), "spec": spec}
    return rendered(service.name, manifest)


def secret(service: Service, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Secret of a service that names secrets."""
    manifest = {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": metadata(names.secrets(service.name), blueprint, setting, service.name),
        "type": "Opaque",
        "data": encoded(_values(service, setting)),
    }
    return rendered(service.name, manifest, key=setting.salt)


def deployment(service: Service, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Deployment of a service: new pods serve before old ones go, and none starts before the data it needs is right."""
    about = metadata(service.name, blueprint, setting, service.name, optional=service.optional)
    spec = {
        "replicas": service.replicas,
        "revisionHistoryLimit": 2,
        "progressDeadlineSeconds": ROLLOUT_SECONDS,
        "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}},
        "selector": {"matchLabels": {names.SERVES: service.name}},
        "template": _template(service, blueprint, setting),
    }
    if not _probes(service):
        spec["minReadySeconds"] = UNASKED_SECONDS
    return rendered(service.name, {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": about, "spec": spec})


def _template(service: Service, blueprint: Blueprint, setting: Setting) -> Manifest:
    labels = metadata(service.name, blueprint, setting, service.name)["labels"] | {names.SERVES: service.name}
    drain = 0 if service.port is None else DRAIN_SECONDS
    spec = pod(grace=drain + service.grace) | {"containers": [_main(service, blueprint, setting)]}
    waiting = waits(service.needs, blueprint, setting, started=service.started)
    written = files.composing(service, blueprint, setting)
    if first := (*waiting, *written, *_init(service, blueprint, setting)):
        spec["initContainers"] = first
    if service.files:
        spec["volumes"] = files.volumes(service, blueprint)
    template: Manifest = {"metadata": {"labels": labels}, "spec": spec}
    marks = files.marks(service, blueprint, setting)
    if service.secrets:
        marks[names.SECRETS_MARK] = mark(_values(service, setting), setting.salt)
    if marks:
        template["metadata"]["annotations"] = marks
    return template


def _init(service: Service, blueprint: Blueprint, setting: Setting) -> Iterator[Manifest]:
    for name, command in service.init.items():
        one = own(names.init(service.name, name), service, blueprint, setting)
        yield one | {"command": [literal(word) for word in command]}


def _main(service: Service, blueprint: Blueprint, setting: Setting) -> Manifest:
    main = own(service.name, service, blueprint, setting)
    if service.command:
        main["command"] = [literal(word) for word in service.command]
    if service.args:
        main["args"] = [literal(word) for word in service.args]
    if service.port is not None:
        main["lifecycle"] = {"preStop": {"sleep": {"seconds": DRAIN_SECONDS}}}
        main["ports"] = [{"name": name, "containerPort": number, "protocol": "TCP"} for name, number in _ports(service)]
    return main | _probes(service)


def own(name: str, service: Service, blueprint: Blueprint, setting: Setting, *, through_setup: str = "", apart: str = "") -> Manifest:
    """Return a container of a service's image, with all that the service has there.

    A datastore can be reached through its setup Service instead; `apart` keeps its volumes from those of other services.
    """
    sources = secrets(service, service.secrets)
    env = variables(service.env, blueprint, setting, sources=sources, through_setup=through_setup)
    one = container(name, setting.images[service.name], memory=service.memory, user=service.user) | {"env": env}
    return one | ({"volumeMounts": files.mounts(service, blueprint, apart=apart)} if service.files else {})


def _ports(service: Service) -> list[tuple[str, int]]:
    return [] if service.port is None else [(MAIN_PORT, service.port), *service.ports.items()]


def _values(service: Service, setting: Setting) -> dict[str, str]:
    return {name: setting.secrets[name] for name in service.secrets}


def _probes(service: Service) -> Manifest:
    match service.ready or (TcpProbe(service.port) if service.port is not None else None):
        case HttpProbe(path=path, port=port):
            asked: Manifest = {"httpGet": {"path": path, "port": port}}
        case TcpProbe(port=port):
            asked = {"tcpSocket": {"port": port}}
        case GrpcProbe(port=port):
            asked = {"grpc": {"port": port}}
        case ExecProbe(command=command):
            asked = {"exec": {"command": [literal(word) for word in command]}}
        case None:
            return {}
    return {
        "startupProbe": asked | {"periodSeconds": 1, "timeoutSeconds": 5, "failureThreshold": STARTUP_SECONDS},
        "readinessProbe": asked | {"periodSeconds": 3, "timeoutSeconds": 5},
    }
