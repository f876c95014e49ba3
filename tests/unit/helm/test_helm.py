"""What helm is asked, and what it says where it cannot render a chart: through a program of its name."""

import os
from pathlib import Path

import pytest

from devpreview.errors import UsageWrong
from devpreview.helm import rendered
from devpreview.process import NoProgram
from devpreview.streams import Stop


def asked(folder: Path, script: str, **words: str) -> str:
    program = folder / "helm"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    environ = {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "KUBECONFIG": "/secret"}
    return rendered(folder / "chart", "cache", "pv-shop-dev", values=[folder / "v.yaml"], words=words, environ=environ, stop=Stop())


def test_a_chart_is_rendered_for_the_previews_namespace_and_no_cluster_is_known(tmp_path: Path) -> None:
    said = asked(tmp_path, 'for word in "$@"; do printf "%s\\n" "$word"; done; echo "$KUBECONFIG"', **{"a.b": "1,2\\3"})
    words = ["template", "cache", str(tmp_path / "chart"), "--namespace=pv-shop-dev", "--skip-tests", f"--values={tmp_path}/v.yaml"]
    assert said.splitlines() == [*words, "--set-string=a.b=1\\,2\\\\3", os.devnull]


def test_what_helm_says_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageWrong, match="helm cannot render chart: no such key") as wrong:
        asked(tmp_path, "echo 'Error: no such key' >&2; echo 'use --debug' >&2; exit 1")
    assert wrong.value.hint == f"helm template cache {tmp_path / 'chart'}"


def test_a_helm_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoProgram, match="helm can't be run"):
        rendered(tmp_path, "cache", "x", values=(), words={}, environ={"PATH": str(tmp_path)}, stop=Stop())
