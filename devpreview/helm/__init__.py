"""Renders charts by the user's own `helm`, which is told of no cluster."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from devpreview.errors import UsageWrong
from devpreview.process import ask
from devpreview.streams import Stop

SECONDS = 60.0
"""How long a chart may take."""

NO_CLUSTER = {"KUBECONFIG": os.devnull}


def rendered(
    chart: Path,
    release: str,
    namespace: str,
    *,
    values: Sequence[Path],
    words: Mapping[str, str],
    environ: Mapping[str, str],
    stop: Stop,
) -> str:
    """Return the objects of a chart as YAML. Raises UsageWrong with what helm says, NoProgram and TookTooLong."""
    said = [f"--values={each}" for each in values]
    # a comma ends a value there, and a backslash takes the next letter as it is
    said += [f"--set-string={key}={value.replace(chr(92), chr(92) * 2).replace(',', chr(92) + ',')}" for key, value in words.items()]
    command = ["helm", "template", release, str(chart), f"--namespace={namespace}", "--skip-tests", *said]
    answer = ask(command, stop, seconds=SECONDS, env={**environ, **NO_CLUSTER})
    if answer.code:
        raise UsageWrong(f"helm cannot render {chart.name}: {_why(answer.err)}", hint=f"helm template {release} {chart}")
    return answer.out


def _why(said: str) -> str:
    lines = [line for line in said.splitlines() if line.strip()]
    return next((line for line in lines if line.startswith("Error:")), lines[-1] if lines else "it does not say why").removeprefix(
        "Error: "
    )
