"""The previews that are measured, and kubectl, which tells what is there without asking devpreview."""

import functools
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from devpreview.kube.kinds import KINDS
from devpreview.manifests import names
from tests.testbed import programs

DEVPREVIEW = str(Path(sys.executable).with_name("devpreview"))

Object = dict[str, Any]


@functools.cache
def ingress() -> str:
    """Return where the local cluster's ingress is asked, `HOST:PORT`; the cluster is made where there is none."""
    told = subprocess.run([DEVPREVIEW, "cluster", "up", "--output", "json"], check=True, stdout=subprocess.PIPE, text=True).stdout
    return str(json.loads(told.splitlines()[-1])["ingress"]).removeprefix("http://")


@functools.cache
def kubeconfig() -> str:
    """Return the way to the local cluster, which is made where there is none."""
    assert ingress()
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


def environment() -> dict[str, str]:
    """Return the variables with which kubectl is called by its name and finds the cluster."""
    return {"PATH": f"{Path(program()).parent}{os.pathsep}{os.environ['PATH']}", "KUBECONFIG": kubeconfig()}


@dataclass(frozen=True, slots=True)
class Preview:
    """A preview of a shipped blueprint."""

    blueprint: str
    name: str = "bench"

    @property
    def namespace(self) -> str:
        """Its namespace."""
        return names.namespace(self.blueprint, self.name)

    @property
    def up(self) -> tuple[str, ...]:
        """The command that brings it up."""
        return (DEVPREVIEW, "up", self.blueprint, "-p", self.name)

    @property
    def down(self) -> tuple[str, ...]:
        """The command that deletes it."""
        return (DEVPREVIEW, "down", self.blueprint, "-p", self.name)

    def there(self) -> None:
        """Have it up, and at rest."""
        subprocess.run(self.up, check=True, stdout=subprocess.DEVNULL)

    def gone(self) -> None:
        """Have it not there, nor anything that the cluster still clears away of the last one."""
        volumes = self._volumes()
        kubectl("delete", "namespace", self.namespace, "--ignore-not-found")
        if volumes:
            kubectl("wait", "--for=delete", "--timeout=60s", *(f"pv/{each}" for each in volumes))

    def left(self) -> list[str]:
        """Return what is left of it anywhere in the cluster, once its volumes had their time to go."""
        volumes = self._volumes()
        if volumes:
            subprocess.run(command("wait", "--for=delete", "--timeout=60s", *(f"pv/{each}" for each in volumes)), check=False)
        ours = f"{names.PROJECT}={self.blueprint},{names.PREVIEW}={self.name}"
        left = found(_every_kind(), "--all-namespaces", "-l", ours)
        return [f"{each['kind']} {each['metadata']['name']}" for each in left] + self._volumes()

    def versions(self) -> dict[str, str]:
        """Return the resourceVersion of everything in it but its events, which also tell what nobody did."""
        namespace = found("namespace", f"--field-selector=metadata.name={self.namespace}")
        things = [*found(_every_kind(), "-n", self.namespace), *namespace]
        return {f"{each['kind']} {each['metadata']['name']}": each["metadata"]["resourceVersion"] for each in things}

    def _volumes(self) -> list[str]:
        return [each["metadata"]["name"] for each in found("pv") if each["spec"].get("claimRef", {}).get("namespace") == self.namespace]


MINIMAL, SHOP = Preview("minimal"), Preview("shop")


def _every_kind() -> str:
    kinds = [kind for name, kind in KINDS.items() if kind.namespaced and name != "Event"]
    return ",".join(".".join(filter(None, (kind.plural, kind.version.rpartition("/")[0]))) for kind in kinds)
