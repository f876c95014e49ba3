"""Machines that cannot carry a testbed are told so, with exit code 3 and what to do."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("verb", ["prepare", "up", "status", "down", "clean"])
def test_an_engine_that_does_not_answer_where_the_user_points_is_left_to_the_user(verb: str) -> None:
    done = subprocess.run([sys.executable, "-m", "tests.testbed", verb], capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "no Docker engine answers at DOCKER_HOST, unix://" in done.stderr
    assert "→ start it, or unset DOCKER_HOST" in done.stderr
    assert "Traceback" not in done.stderr
