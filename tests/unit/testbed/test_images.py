"""The recipes of stand-ins."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.testbed import engine, images

CAPABILITIES = ["CAP_CHOWN", "CAP_SYS_RESOURCE", "CAP_SYS_ADMIN"]


@pytest.mark.parametrize("name", images.STAND_INS)
def test_a_stand_in_is_built_only_on_images_that_stand_above_it(name: str) -> None:
    above = [images.BASE, *list(images.STAND_INS)[: list(images.STAND_INS).index(name)]]
    recipe = (images.RECIPES / images.STAND_INS[name] / "Dockerfile").read_text()
    assert set(re.findall(r"^FROM (\S+)", recipe, re.MULTILINE)) <= {*above, "scratch"}


@pytest.mark.parametrize("how", ["--bundle", "-b", "--bundle=", "--process", "--process="])
def test_the_wrapped_runtime_asks_for_all_capabilities_but_the_one_that_nobody_has(how: str, tmp_path: Path) -> None:
    wanted = {"process": {"capabilities": dict.fromkeys(("bounding", "effective"), CAPABILITIES)}}
    (tmp_path / "config.json").write_text(json.dumps(wanted))
    place = tmp_path if "-b" in how else tmp_path / "config.json"
    words = [f"{how}{place}"] if how.endswith("=") else [how, str(place)]
    subprocess.run([engine.WRAPPER, "--root", str(tmp_path), "no-such-command", *words], capture_output=True, check=False)
    given = json.loads((tmp_path / "config.json").read_text())
    for kind in ("bounding", "effective"):
        assert given["process"]["capabilities"][kind] == ["CAP_CHOWN", "CAP_SYS_ADMIN"]
