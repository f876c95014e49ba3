"""The few manifests that the smoke tests need."""

from collections.abc import Mapping, Sequence

Manifest = dict[str, object]


def pod(
    name: str,
    image: str,
    command: Sequence[str] = (),
    *,
    env: Mapping[str, str] | None = None,
    claim: str | None = None,
    files: str | None = None,
) -> Manifest:
    """Return a pod of one container that runs once; a claim is mounted at /data, a ConfigMap at /files."""
    volumes: list[Manifest] = []
    mounts: list[Manifest] = []
    if claim:
        volumes.append({"name": "data", "persistentVolumeClaim": {"claimName": claim}})
        mounts.append({"name": "data", "mountPath": "/data"})
    if files:
        volumes.append({"name": "files", "configMap": {"name": files}})
        mounts.append({"name": "files", "mountPath": "/files"})
    container: Manifest = {
        "name": "main",
        "image": image,
        "env": [{"name": key, "value": value} for key, value in (env or {}).items()],
        "volumeMounts": mounts,
    }
    if command:
        container["command"] = list(command)
    spec = {
        "restartPolicy": "Never",
        "terminationGracePeriodSeconds": 1,
        "enableServiceLinks": False,
        "containers": [container],
        "volumes": volumes,
    }
    return {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name, "labels": {"app": name}}, "spec": spec}


def service(name: str, port: int) -> Manifest:
    """Return the Service of a pod."""
    spec = {"selector": {"app": name}, "ports": [{"port": port}]}
    return {"apiVersion": "v1", "kind": "Service", "metadata": {"name": name}, "spec": spec}


def files(name: str, content: Mapping[str, str]) -> Manifest:
    """Return a ConfigMap of small files."""
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}, "data": dict(content)}


def claim(name: str, *, storage_class: str | None = None) -> Manifest:
    """Return a claim, of the default storage class where none is named."""
    spec: Manifest = {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "16Mi"}}}
    if storage_class:
        spec["storageClassName"] = storage_class
    return {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": name}, "spec": spec}


def ingress(name: str, host: str, port: int) -> Manifest:
    """Return a rule that serves a Service under a host."""
    backend = {"service": {"name": name, "port": {"number": port}}}
    rule = {"host": host, "http": {"paths": [{"path": "/", "pathType": "Prefix", "backend": backend}]}}
    return {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": {"name": name}, "spec": {"rules": [rule]}}
