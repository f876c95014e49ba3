"""The kinds that the house deals with, and where an API server keeps them; asking it costs a run seconds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind as the API server knows it."""

    version: str
    """Group and version, as an object's apiVersion says them."""
    plural: str
    namespaced: bool = True


KINDS = {
    "ConfigMap": Kind("v1", "configmaps"),
    "Event": Kind("v1", "events"),
    "LimitRange": Kind("v1", "limitranges"),
    "Namespace": Kind("v1", "namespaces", namespaced=False),
    "Node": Kind("v1", "nodes", namespaced=False),
    "PersistentVolume": Kind("v1", "persistentvolumes", namespaced=False),
    "PersistentVolumeClaim": Kind("v1", "persistentvolumeclaims"),
    "Pod": Kind("v1", "pods"),
    "ResourceQuota": Kind("v1", "resourcequotas"),
    "Secret": Kind("v1", "secrets"),
    "Service": Kind("v1", "services"),
    "ServiceAccount": Kind("v1", "serviceaccounts"),
    "DaemonSet": Kind("apps/v1", "daemonsets"),
    "Deployment": Kind("apps/v1", "deployments"),
    "ReplicaSet": Kind("apps/v1", "replicasets"),
    "StatefulSet": Kind("apps/v1", "statefulsets"),
    "CronJob": Kind("batch/v1", "cronjobs"),
    "Job": Kind("batch/v1", "jobs"),
    "Lease": Kind("coordination.k8s.io/v1", "leases"),
    "EndpointSlice": Kind("discovery.k8s.io/v1", "endpointslices"),
    "Ingress": Kind("networking.k8s.io/v1", "ingresses"),
    "IngressClass": Kind("networking.k8s.io/v1", "ingressclasses", namespaced=False),
    "NetworkPolicy": Kind("networking.k8s.io/v1", "networkpolicies"),
    "ClusterRole": Kind("rbac.authorization.k8s.io/v1", "clusterroles", namespaced=False),
    "ClusterRoleBinding": Kind("rbac.authorization.k8s.io/v1", "clusterrolebindings", namespaced=False),
    "Role": Kind("rbac.authorization.k8s.io/v1", "roles"),
    "RoleBinding": Kind("rbac.authorization.k8s.io/v1", "rolebindings"),
    "StorageClass": Kind("storage.k8s.io/v1", "storageclasses", namespaced=False),
}


def path(kind: str, namespace: str = "", name: str = "") -> str:
    """Return where a kind's objects are on the server, of one namespace or of all, or where one of them is."""
    known = KINDS[kind]
    parts = ["apis" if "/" in known.version else "api", known.version]
    if namespace and known.namespaced:
        parts += ["namespaces", namespace]
    parts.append(known.plural)
    if name:
        parts.append(name)
    return "/" + "/".join(parts)


@dataclass(frozen=True, slots=True)
class Container:
    """A container of a pod."""

    pod: str
    name: str
    namespace: str

    def path(self, part: str) -> str:
        """Return where a part of its pod is on the server: its log, or what is done in it."""
        return f"{path('Pod', self.namespace, self.pod)}/{part}"
