"""The preview that is measured, and kubectl, which tells what is there without asking devpreview."""

import functools
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from devpreview.kube.kinds import KINDS
from devpreview.manifests import names
from tests.testbed import programs

DEVPREVIEW = str(Path(sys.executable).with_name("devpreview"))
BLUEPRINT, PREVIEW = "minimal", "bench"
NAMESPACE = names.namespace(BLUEPRINT, PREVIEW)

UP = (DEVPREVIEW, "up", BLUEPRINT, "-p", PREVIEW)
DOWN = (DEVPREVIEW, "down", BLUEPRINT, "-p", PREVIEW)

Object = dict[str, Any]


@functools.cache
def kubeconfig() -> str:
    """Return the way to the local cluster, which is made where there is none."""
    subprocess.run([DEVPREVIEW, "cluster", "up"], check=True, stdout=subprocess.DEVNULL)
    told = subprocess.run([DEVPREVIEW, "kubeconfig"], check=True, stdout=subprocess.PIPE, text=True)
    return told.stdout.strip()


def program() -> str:
    """Return the testbed's kubectl, or the machine's where none was compiled."""
    compiled = programs.folder() / "kubectl"
    return str(compiled) if compiled.exists() else "kubectl"


def command(*words: str) -> tuple[str, ...]:
    """Return a command line of kubectl."""
    return (program(), "--kubeconfig", kubeconfig(), *words)


def kubectl(*words: str) -> str:
    """Run kubectl and return its answer; a failure is one of the measurement."""
    return subprocess.run(command(*words), check=True, stdout=subprocess.PIPE, text=True).stdout


def found(*words: str) -> list[Object]:
    """Return objects that `kubectl get` finds."""
    items: list[Object] = json.loads(kubectl("get", *words, "-o", "json"))["items"]
    return items


def there() -> None:
    """Have the preview up, and at rest."""
    subprocess.run(UP, check=True, stdout=subprocess.DEVNULL)


def gone() -> None:
    """Have no preview, nor anything that the cluster still clears away of the last one."""
    volumes = _volumes()
    kubectl("delete", "namespace", NAMESPACE, "--ignore-not-found")
    if volumes:
        kubectl("wait", "--for=delete", "--timeout=60s", *(f"pv/{each}" for each in volumes))


def left() -> list[str]:
    """Return what is left of the preview anywhere in the cluster, once its volumes had their time to go."""
    volumes = _volumes()
    if volumes:
        subprocess.run(command("wait", "--for=delete", "--timeout=60s", *(f"pv/{each}" for each in volumes)), check=False)
    ours = f"{names.PROJECT}={BLUEPRINT},{names.PREVIEW}={PREVIEW}"
    return [f"{each['kind']} {each['metadata']['name']}" for each in found(_every_kind(), "--all-namespaces", "-l", ours)] + _volumes()


def versions() -> dict[str, str]:
    """Return the resourceVersion of everything in the preview but its events, which also tell what nobody did."""
    things = [*found(_every_kind(), "-n", NAMESPACE), *found("namespace", f"--field-selector=metadata.name={NAMESPACE}")]
    return {f"{each['kind']} {each['metadata']['name']}": each["metadata"]["resourceVersion"] for each in things}


def environment() -> dict[str, str]:
    """Return the variables with which kubectl is called by its name and finds the cluster."""
    return {"PATH": f"{Path(program()).parent}{os.pathsep}{os.environ['PATH']}", "KUBECONFIG": kubeconfig()}


def _every_kind() -> str:
    kinds = [kind for name, kind in KINDS.items() if kind.namespaced and name != "Event"]
    return ",".join(".".join(filter(None, (kind.plural, kind.version.rpartition("/")[0]))) for kind in kinds)


def _volumes() -> list[str]:
    return [each["metadata"]["name"] for each in found("pv") if each["spec"].get("claimRef", {}).get("namespace") == NAMESPACE]
