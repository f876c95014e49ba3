"""A builder asks the machine for what a build mounts, and says at once all that is not there."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from devpreview.blueprint.model import BuildSecret, FromFile, FromVariable
from devpreview.cli.workshop import Builder
from devpreview.errors import DevpreviewError, Unavailable, UsageWrong
from devpreview.streams import Stop
from devpreview.tree import DictTree
from devpreview.tree.context import Recipe, context

PIP, NPM = FromVariable("PIP"), FromFile(".npmrc")

LACKING: tuple[tuple[dict[str, BuildSecret], bool, dict[str, str], type[DevpreviewError], str], ...] = (
    ({"pip": PIP, "npm": NPM}, True, {}, UsageWrong, "the build lacks the variable PIP, the file .npmrc, an SSH agent"),
    ({"out": FromFile("out")}, False, {}, UsageWrong, "out leads out of the repository"),
    ({"pip": PIP}, False, {"PIP": ""}, Unavailable, "Docker's own builder mounts no secrets, and there is no buildx here"),
    ({}, True, {"SSH_AUTH_SOCK": "/agent"}, Unavailable, "Docker's own builder mounts no SSH agent, and there is no buildx here"),
)
"""Secrets, whether an agent is asked for, the environment, and what is said."""


@pytest.mark.parametrize(("secrets", "ssh", "environ", "kind", "message"), LACKING)
def test_what_a_build_lacks_is_said(
    secrets: Mapping[str, BuildSecret], *, ssh: bool, environ: dict[str, str], kind: type[DevpreviewError], message: str, tmp_path: Path
) -> None:
    (tmp_path / "out").symlink_to("/etc/passwd")
    inside = context(DictTree({"Dockerfile": "FROM a"}), Recipe(".", "Dockerfile"))
    building = Builder(tmp_path, {"PATH": "/nowhere", **environ}).build(
        inside, "FROM a", target="", args={}, platform="linux/amd64", secrets=secrets, ssh=ssh, tag="here/api:1", stop=Stop()
    )
    with pytest.raises(kind, match=message):
        next(building)
