"""Unit tests cannot reach the machine they run on: no home, no cluster, no engine, no configuration."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def no_real_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Point every way out of the test at nothing."""
    nothing = tmp_path / "there-is-nothing-in-unit-tests"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("KUBECONFIG", str(nothing))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{nothing}")
    monkeypatch.setenv("DEVPREVIEW_CONFIG", str(nothing))
