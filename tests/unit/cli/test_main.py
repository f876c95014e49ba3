"""The root of the command line."""

import subprocess
import sys

import pytest

import devpreview


def test_the_version_is_the_packages_own() -> None:
    told = subprocess.run([sys.executable, "-m", "devpreview", "--version"], capture_output=True, text=True, check=True)
    assert told.stdout == f"devpreview {devpreview.__version__}\n"


@pytest.mark.parametrize("asking", ["--help", "-h"])
def test_help_says_what_it_is_for(asking: str) -> None:
    told = subprocess.run([sys.executable, "-m", "devpreview", asking], capture_output=True, text=True, check=True)
    assert "preview environment per pull request" in told.stdout


@pytest.mark.parametrize("heavy", ["kubernetes", "docker", "textual", "yaml", "urllib3", "watchfiles", "asyncio", "devpreview.streams"])
def test_help_imports_nothing_heavy(heavy: str) -> None:
    program = f"import sys, devpreview.cli.main; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
