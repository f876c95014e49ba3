"""A pod for one command, beside those that serve: it has what they have, and no Service leads to it."""

from devpreview.manifests import names
from devpreview.manifests.canonical import Object
from devpreview.manifests.rendered import Manifest

SECONDS = 24 * 3600
"""How long the pod may last whose command nobody ended: whoever began it may be gone."""

SERVING_BESIDE = ("livenessProbe", "readinessProbe", "startupProbe", "lifecycle", "ports")
"""What a container has because it serves."""

SERVING = (*SERVING_BESIDE, "args")
"""The same of the container that the command takes the place of, and words that were for its own."""


def pod(deployment: Object, name: str) -> Manifest:
    """Return the pod in which a command is run as if in a service's own; until then, it waits for it."""
    about, template = deployment["metadata"], deployment["spec"]["template"]
    main = {key: value for key, value in template["spec"]["containers"][0].items() if key not in SERVING}
    beside = [{key: value for key, value in one.items() if key not in SERVING_BESIDE} for one in template["spec"]["containers"][1:]]
    own = {
        "containers": [main | {"command": ["sleep", str(SECONDS)]}, *beside],
        "restartPolicy": "Never",
        "activeDeadlineSeconds": SECONDS,
        # what waits there does not hear that it is to end
        "terminationGracePeriodSeconds": 1,
    }
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {
            "name": name,
            "namespace": about["namespace"],
            "labels": {key: value for key, value in template["metadata"]["labels"].items() if key != names.SERVES},
        },
        "spec": template["spec"] | own,
    }
