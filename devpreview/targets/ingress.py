"""What a cluster of ours runs so that public URLs answer, from this machine and from inside its pods: plain objects, purely.

A browser reaches `http://api-dev.shop.localhost:8080/` because the node's port is published there on loopback. A pod
reaches the same address because the cluster's DNS answers such names with the ingress Service, which listens on the
published port too.
"""

import hashlib
import re
from typing import Any

Object = dict[str, Any]

NAMESPACE = "devpreview-ingress"
NAME = "traefik"
CLASS = "traefik"
NODE_PORT = 80
"""The node's own port, on which the one pod listens."""

LISTENS = 8000
"""The port in the container: one that needs no capability."""

PINGS = 8001
"""Where readiness is asked, so that no path is taken from those who are served."""

BEGIN, END = "    # devpreview: public names", "    # devpreview: end"
LABELS = {"app.kubernetes.io/managed-by": "devpreview"}


def objects(image: str, port: int) -> list[Object]:
    """Return the ingress: one pod on the node's port, reading routes and what they refer to, writing nothing."""
    return [
        {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE, "labels": LABELS}},
        {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": _inside()},
        {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole", "metadata": _outside(), "rules": _rules()},
        {
            "apiVersion": "rbac.authorization.k8s.io/v1",
            "kind": "ClusterRoleBinding",
            "metadata": _outside(),
            "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": NAMESPACE},
            "subjects": [{"kind": "ServiceAccount", "name": NAME, "namespace": NAMESPACE}],
        },
        {
            "apiVersion": "networking.k8s.io/v1",
            "kind": "IngressClass",
            "metadata": {"name": CLASS, "labels": LABELS, "annotations": {"ingressclass.kubernetes.io/is-default-class": "true"}},
            "spec": {"controller": "traefik.io/ingress-controller"},
        },
        {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": _inside(), "spec": _deployment(image)},
        {"apiVersion": "v1", "kind": "Service", "metadata": _inside(), "spec": _service(port)},
    ]


def _inside() -> Object:
    return {"name": NAME, "namespace": NAMESPACE, "labels": LABELS}


def _outside() -> Object:
    return {"name": NAMESPACE, "labels": LABELS}


def _rules() -> list[Object]:
    look = ["get", "list", "watch"]
    return [
        {"apiGroups": [""], "resources": ["services", "secrets", "nodes"], "verbs": look},
        {"apiGroups": ["discovery.k8s.io"], "resources": ["endpointslices"], "verbs": ["list", "watch"]},
        {"apiGroups": ["networking.k8s.io"], "resources": ["ingresses", "ingressclasses"], "verbs": look},
    ]


def _deployment(image: str) -> Object:
    container = {
        "name": NAME,
        "image": image,
        "args": [
            "--providers.kubernetesingress",
            # a host whose service has no pod yet is there: 503, not 404
            "--providers.kubernetesingress.allowemptyservices=true",
            "--providers.providersthrottleduration=200ms",
            f"--entrypoints.web.address=:{LISTENS}",
            f"--entrypoints.ping.address=:{PINGS}",
            "--ping.entrypoint=ping",
            "--global.checknewversion=false",
            "--global.sendanonymoususage=false",
        ],
        "ports": [{"name": "web", "containerPort": LISTENS, "hostPort": NODE_PORT}],
        "readinessProbe": {"httpGet": {"path": "/ping", "port": PINGS}, "periodSeconds": 1},
        "resources": {"requests": {"cpu": "20m", "memory": "64Mi"}},
        "securityContext": {
            "allowPrivilegeEscalation": False,
            "capabilities": {"drop": ["ALL"]},
            "readOnlyRootFilesystem": True,
            "runAsNonRoot": True,
            "runAsUser": 65532,
        },
    }
    return {
        "replicas": 1,
        # two pods cannot have one port of the node
        "strategy": {"type": "Recreate"},
        "selector": {"matchLabels": {"app": NAME}},
        "template": {
            "metadata": {"labels": {"app": NAME, **LABELS}},
            "spec": {
                "serviceAccountName": NAME,
                "enableServiceLinks": False,
                "terminationGracePeriodSeconds": 2,
                "tolerations": [{"key": "node-role.kubernetes.io/control-plane", "operator": "Exists", "effect": "NoSchedule"}],
                "securityContext": {"seccompProfile": {"type": "RuntimeDefault"}},
                "containers": [container],
            },
        },
    }


def _service(port: int) -> Object:
    ports = [{"name": f"published-{each}", "port": each, "targetPort": LISTENS} for each in sorted({NODE_PORT, port})]
    return {"selector": {"app": NAME}, "ports": ports}


def public_names(domain: str) -> str:
    """Return the pattern of the names that lead to the ingress: `<label>.<project>.<domain>`, and nothing shorter or longer.

    A pod's resolver tries its search domains first, so that the name comes by with them as well.
    """
    label = "[a-z0-9]([a-z0-9-]*[a-z0-9])?"
    return rf"^{label}\.{label}\.{re.escape(domain)}(\.(([a-z0-9-]+\.)?svc\.)?cluster\.local)?\.$"


def corefile(former: str, domain: str) -> str:
    """Return the cluster's DNS configuration with our names in it, once, whatever was there of ours before."""
    ours = False
    lines: list[str] = []
    for line in former.splitlines():
        ours = ours or line == BEGIN
        if not ours:
            lines.append(line)
        ours = ours and line != END
    rule = f"    rewrite stop name regex {public_names(domain)} {NAME}.{NAMESPACE}.svc.cluster.local. answer auto"
    server = next((place for place, line in enumerate(lines) if re.match(r"^\.(:53)?\s*\{", line)), None)
    if server is None:
        return former
    lines[server + 1 : server + 1] = [BEGIN, rule, END]
    return "\n".join(lines) + "\n"


def dns(content: str) -> list[Object]:
    """Return the objects that give the cluster's DNS a configuration, and begin it anew when that is another one."""
    mark = hashlib.sha256(content.encode()).hexdigest()[:16]
    names = {"name": "coredns", "namespace": "kube-system"}
    template = {"metadata": {"annotations": {"devpreview.dev/corefile": mark}}}
    return [
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": names, "data": {"Corefile": content}},
        {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": names, "spec": {"template": template}},
    ]
