"""How the kubelet makes a container's environment, by its documented rules."""

import re
from collections.abc import Mapping

from devpreview.manifests.rendered import Manifest


def expanded(container: Manifest, secrets: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that a container's process sees; secrets are named `secret/key`."""
    env: dict[str, str] = {}
    for variable in container["env"]:
        if source := variable.get("valueFrom"):
            env[variable["name"]] = secrets["{name}/{key}".format(**source["secretKeyRef"])]
        else:
            env[variable["name"]] = _text(variable["value"], env)
    return env


def _text(value: str, env: Mapping[str, str]) -> str:
    """Read from the left: `$$` is a `$`, `$(NAME)` a variable that came before; all else stays."""

    def one(match: re.Match[str]) -> str:
        return "$" if match[0] == "$$" else env.get(match[1], match[0])

    return re.sub(r"\$\$|\$\(([^)]*)\)", one, value)
