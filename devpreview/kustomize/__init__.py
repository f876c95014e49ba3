"""Builds kustomizations by the user's own `kubectl`, which is told of no cluster."""

import os
from collections.abc import Mapping
from pathlib import Path

from devpreview.errors import UsageWrong
from devpreview.process import ask
from devpreview.streams import Stop

SECONDS = 60.0
"""How long a kustomization may take."""

NO_CLUSTER = {"KUBECONFIG": os.devnull}


def built(folder: Path, *, environ: Mapping[str, str], stop: Stop) -> str:
    """Return the objects of a kustomization as YAML. Raises UsageWrong with what kubectl says, NoProgram and TookTooLong."""
    answer = ask(["kubectl", "kustomize", str(folder)], stop, seconds=SECONDS, env={**environ, **NO_CLUSTER})
    if answer.code:
        said = answer.err.strip().splitlines()
        why = said[-1].removeprefix("error: ") if said else "it does not say why"
        raise UsageWrong(f"kubectl cannot build {folder.name}: {why}", hint=f"kubectl kustomize {folder}")
    return answer.out
