"""What kubectl is asked, and what it says where it cannot build a kustomization: through a program of its name."""

import os
from pathlib import Path

import pytest

from devpreview.errors import UsageWrong
from devpreview.kustomize import built
from devpreview.process import NoProgram
from devpreview.streams import Stop


def asked(folder: Path, script: str) -> str:
    program = folder / "kubectl"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    environ = {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "KUBECONFIG": "/secret"}
    return built(folder / "dev", environ=environ, stop=Stop())


def test_a_kustomization_is_built_and_no_cluster_is_known(tmp_path: Path) -> None:
    said = asked(tmp_path, 'for word in "$@"; do echo "$word"; done; echo "$KUBECONFIG"')
    assert said.splitlines() == ["kustomize", str(tmp_path / "dev"), os.devnull]


def test_what_kubectl_says_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageWrong, match="kubectl cannot build dev: no such file"):
        asked(tmp_path, "echo 'error: no such file' >&2; exit 1")


def test_a_kubectl_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoProgram, match="kubectl can't be run"):
        built(tmp_path, environ={"PATH": str(tmp_path)}, stop=Stop())
