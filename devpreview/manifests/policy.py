"""What holds for a whole preview and for each of its pods: whose it is, and how little its pods may do."""

from devpreview.blueprint.model import Blueprint
from devpreview.manifests import names
from devpreview.manifests.rendered import Manifest, Rendered, Write, metadata, rendered
from devpreview.manifests.setting import Setting

POD_SECURITY = "pod-security.kubernetes.io/enforce"

REQUESTS = {"cpu": "10m", "memory": "32Mi"}
"""A preview mostly idles: what its containers ask for must not keep the next one out."""


def namespace(blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the namespace that is the preview."""
    name = names.namespace(blueprint.project, setting.preview)
    labels = metadata(name, blueprint, setting)["labels"] | {POD_SECURITY: "baseline"}
    return rendered("", {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name, "labels": labels}})


def salt(blueprint: Blueprint, setting: Setting) -> Rendered:
    """Return the Secret that keeps the marks of secrets from being guessed."""
    secret = {"apiVersion": "v1", "kind": "Secret", "metadata": metadata(names.SALT, blueprint, setting), "type": "Opaque"}
    return rendered("", secret, write=Write.CREATE, generate=("salt",))


def pod(*, grace: int, group: str = "") -> Manifest:
    """Return what every pod's spec begins with: no token, no variables for every Service, what the runtime filters by default.

    A group may write to the pod's volumes; empty for whoever may by the volumes themselves.
    """
    owned = {"fsGroup": int(group), "fsGroupChangePolicy": "OnRootMismatch"} if group else {}
    return {
        "automountServiceAccountToken": False,
        "enableServiceLinks": False,
        "securityContext": {"seccompProfile": {"type": "RuntimeDefault"}} | owned,
        "terminationGracePeriodSeconds": grace,
    }


def container(name: str, image: str, *, memory: str = "", user: str = "") -> Manifest:
    """Return what every container begins with; processor time is never limited, memory where it says so.

    A user is a number, or `user:group`, and the image's where it is empty.
    """
    resources: Manifest = {"requests": REQUESTS}
    if memory:
        resources["limits"] = {"memory": memory}
    uid, _, gid = user.partition(":")
    runs_as = {key: int(number) for key, number in (("runAsUser", uid), ("runAsGroup", gid)) if number}
    return ({"securityContext": runs_as} if runs_as else {}) | {
        "name": name,
        "image": image,
        "imagePullPolicy": "IfNotPresent",
        "resources": resources,
        # what keeps a program from starting at all is said only in its log
        "terminationMessagePolicy": "FallbackToLogsOnError",
    }
