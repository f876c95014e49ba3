"""What is made of kind's words, and of its end."""

from pathlib import Path

import pytest

from devpreview.errors import Unavailable
from devpreview.events import Event, Step, Waiting
from devpreview.streams import DeadlinePassed, Stop
from devpreview.targets.config import Configuration, Local
from devpreview.targets.kind import _kind, outdated
from devpreview.targets.recipe import recipe


def test_a_kind_that_cannot_make_todays_nodes_is_too_old() -> None:
    assert outdated("kind v0.31.0 go1.25.1 linux/amd64\n")
    assert not outdated("kind v0.32.0 go1.26.0 linux/amd64\n")
    assert not outdated("kind v1.0.0-alpha+0123 go1.26.0 linux/amd64\n")


def test_a_kind_that_says_nothing_of_its_version_is_tried() -> None:
    assert not outdated("kind (devel)")


def made(script: str, tmp_path: Path, stop: Stop) -> list[Event]:
    """Have a script in kind's place asked to make a cluster."""
    program = tmp_path / "kind"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    wanted = recipe(Configuration(tmp_path, Local(kind=str(program))))
    return list(_kind(wanted, ["create", "cluster"], Step("cluster", "creating"), stop))


def test_what_kind_is_about_is_said(tmp_path: Path) -> None:
    told = made("echo ' • Preparing nodes 📦  ...'; echo ' ✓ Preparing nodes 📦 '; echo done", tmp_path, Stop())
    assert {each.cause for each in told if isinstance(each, Waiting)} == {"Preparing nodes"}


def test_a_kind_that_fails_ends_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="kind create cluster ended with 3"):
        made("echo no; exit 3", tmp_path, Stop())


def test_a_kind_that_hangs_is_ended_with_its_scope(tmp_path: Path) -> None:
    stop = Stop()
    with pytest.raises(DeadlinePassed), stop.child(0.3) as soon:
        made("exec sleep 60", tmp_path, soon)
