"""The objects of a service: its address, and the pods behind it."""

from collections.abc import Iterator
from dataclasses import replace

from devpreview.blueprint.model import MAIN_PORT, Blueprint, Service, Sidecar, TcpProbe
from devpreview.manifests import files, names, secrets, volumes
from devpreview.manifests.datastores import waits
from devpreview.manifests.environment import in_secrets, literal, variables
from devpreview.manifests.policy import container, pod
from devpreview.manifests.probes import asking
from devpreview.manifests.rendered import Manifest, Rendered, metadata, rendered
from devpreview.manifests.setting import Setting

ROLLING: Manifest = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}
"""New pods serve before old ones go. Where they would want the same volume, old ones go first instead."""

DRAIN_SECONDS = 1
"""How long a pod that is to go still serves, before it is told: as long as others take to learn that it goes. Kubernetes 1.30."""

DRAINING: Manifest = {"preStop": {"sleep": {"seconds": DRAIN_SECONDS}}}

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


def deployment(service: Service, blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Deployment of a service, of which no pod starts before the data it needs is right."""
    about = metadata(service.name, blueprint, setting, service.name, optional=service.optional)
    spec = {
        "replicas": service.replicas,
        "revisionHistoryLimit": 2,
        "progressDeadlineSeconds": ROLLOUT_SECONDS,
        "strategy": {"type": "Recreate"} if volumes.is_kept(service) else ROLLING,
        "selector": {"matchLabels": {names.SERVES: service.name}},
        "template": _template(service, blueprint, setting),
    }
    if not _probes(service):
        spec["minReadySeconds"] = UNASKED_SECONDS
    return rendered(service.name, {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": about, "spec": spec})


def _template(service: Service, blueprint: Blueprint, setting: Setting) -> Manifest:
    labels = metadata(service.name, blueprint, setting, service.name)["labels"] | {names.SERVES: service.name}
    drain = 0 if service.port is None else DRAIN_SECONDS
    spec = pod(grace=drain + service.grace, group=group(service)) | {
        "containers": [
            _main(service, blueprint, setting),
            *(_beside(each, service, blueprint, setting) for each in service.sidecars.values()),
        ]
    }
    waiting = waits(service.needs, blueprint, setting, started=service.started)
    written = files.composing(service, blueprint, setting)
    if first := (*waiting, *written, *_init(service, blueprint, setting)):
        spec["initContainers"] = first
    if taken := sources(service, blueprint):
        spec["volumes"] = taken
    template: Manifest = {"metadata": {"labels": labels}, "spec": spec}
    if marks := files.marks(service, blueprint, setting) | secrets.marks(service, setting):
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
        main["lifecycle"] = DRAINING
        main["ports"] = [{"name": name, "containerPort": number, "protocol": "TCP"} for name, number in _ports(service)]
    return main | _probes(service)


def _beside(sidecar: Sidecar, service: Service, blueprint: Blueprint, setting: Setting) -> Manifest:
    name = names.sidecar(service.name, sidecar.name)
    if sidecar.image:
        one = container(name, setting.images[names.beside(service.name, sidecar.name)], memory=sidecar.memory)
        one["env"] = variables(sidecar.env, blueprint, setting)
    else:
        kept = {name: each for name, each in service.secrets.items() if name not in sidecar.env}
        one = own(name, replace(service, env={**service.env, **sidecar.env}, secrets=kept, memory=sidecar.memory), blueprint, setting)
    if sidecar.command:
        one["command"] = [literal(word) for word in sidecar.command]
    if sidecar.args:
        one["args"] = [literal(word) for word in sidecar.args]
    if mounts := [*files.mounts(service, blueprint, sidecar), *volumes.mounts(service)]:
        one["volumeMounts"] = mounts
    if sidecar.port is not None:
        one["ports"] = [{"containerPort": sidecar.port, "protocol": "TCP"}]
    if service.port is not None:
        one["lifecycle"] = DRAINING
    return one | _probes(sidecar)


def beside(blueprint: Blueprint) -> dict[str, str]:
    """Return the images of sidecars that have their own, under what each is called among those of components."""
    return {
        names.beside(service.name, each.name): each.image
        for service in blueprint.services.values()
        for each in service.sidecars.values()
        if each.image
    }


def sources(service: Service, blueprint: Blueprint) -> list[Manifest]:
    """Return the volumes of a pod that has a service's files and folders."""
    return [*files.volumes(service, blueprint), *volumes.sources(service)]


def group(service: Service) -> str:
    """Return the group that may write to what is kept for a service, where anybody can know it."""
    uid, _, gid = service.user.partition(":")
    return (gid or uid) if volumes.is_kept(service) else ""


def own(name: str, service: Service, blueprint: Blueprint, setting: Setting, *, through_setup: str = "", apart: str = "") -> Manifest:
    """Return a container of a service's image, with all that the service has there.

    A step that makes the data of a datastore reaches it `through_setup`; it has no volumes, which belong to those that
    serve, and its own are kept `apart` from those of other services there.
    """
    sources = in_secrets(service, service.secrets)
    env = variables(service.env, blueprint, setting, sources=sources, through_setup=through_setup)
    one = container(name, setting.images[service.name], memory=service.memory, user=service.user) | {"env": env}
    mounts = [*files.mounts(service, blueprint, apart=apart), *(() if through_setup else volumes.mounts(service))]
    return one | ({"volumeMounts": mounts} if mounts else {})


def _ports(service: Service) -> list[tuple[str, int]]:
    return [] if service.port is None else [(MAIN_PORT, service.port), *service.ports.items()]


def _probes(one: Service | Sidecar) -> Manifest:
    probe = one.ready or (TcpProbe(one.port) if one.port is not None else None)
    if probe is None:
        return {}
    return {
        "startupProbe": asking(probe) | {"periodSeconds": 1, "timeoutSeconds": 5, "failureThreshold": STARTUP_SECONDS},
        "readinessProbe": asking(probe) | {"periodSeconds": 3, "timeoutSeconds": 5},
    }
