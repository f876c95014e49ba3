"""The promises with a number, one function each: the name of the row, the bar, and how it is measured."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench import harness

BIN = Path(sys.executable).parent
TESTBED = (sys.executable, "-m", "tests.testbed")


@dataclass(frozen=True, slots=True)
class Result:
    """What a row came to: a line for people, and whether the bar holds."""

    said: str
    holds: bool
    figures: dict[str, harness.Figures]


@dataclass(frozen=True, slots=True)
class Row:
    """A promise and its measurement."""

    name: str
    promise: str
    measure: Callable[[], Result]


def help_() -> Result:
    """Time `--help` beside the interpreter alone and the interpreter with click."""
    python = str(BIN / "python")
    contenders = {
        "devpreview --help": [str(BIN / "devpreview"), "--help"],
        "python -c 'import click'": [python, "-c", "import click"],
        "python -I -c pass": [python, "-I", "-c", "pass"],
    }
    figures = harness.in_turn(contenders, runs=30)
    ours, click = figures["devpreview --help"].median, figures["python -c 'import click'"].median
    return Result(f"{ours * 1000:.0f} ms, {ours / click:.2f} × importing click", ours <= 0.1, figures)


def unit() -> Result:
    """Time the unit tests with no Docker in sight."""
    figures = harness.in_turn({"unit tests": [str(BIN / "pytest"), "-q", "-m", "not slow and not cluster"]}, runs=3)
    took = figures["unit tests"].median
    return Result(f"{took:.1f} s", took <= 30, figures)


def again() -> Result:
    """Time from no cluster to cluster, registry and ingress ready, beside a bare `kind create cluster`."""
    from tests.testbed import cluster, engine, node, programs  # noqa: PLC0415 - only these rows need an engine

    subprocess.run([*TESTBED, "up"], check=True, stdout=subprocess.DEVNULL)
    client = engine.ready()
    image = node.found(client)
    assert image
    kind, bare = str(programs.kind()), ("--name", f"{cluster.NAME}-bare", "--kubeconfig", os.devnull)
    delete_bare = [kind, "delete", "cluster", *bare]
    try:
        figures = harness.in_turn(
            {
                "testbed up": [*TESTBED, "up"],
                "kind create cluster": [kind, "create", "cluster", *bare, "--image", image, "--wait", "120s"],
            },
            runs=3,
            before={"testbed up": lambda: cluster.down(client), "kind create cluster": lambda: subprocess.run(delete_bare, check=True)},
        )
    finally:
        subprocess.run(delete_bare, check=True)
    ours, floor = figures["testbed up"].median, figures["kind create cluster"].median
    return Result(f"{ours:.0f} s, {ours / floor:.2f} × a bare kind create cluster", ours <= 60, figures)


def disk() -> Result:
    """Read what the testbed says it takes, once all is built."""
    told = subprocess.run([*TESTBED, "status"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"^disk +([\d.]+) GB", told, re.MULTILINE)
    assert found, told
    return Result(f"{found[1]} GB", float(found[1]) <= 14, {})


def cold() -> Result:
    """Remove all that the testbed made, then time `up` and its longest silence."""
    subprocess.run([*TESTBED, "clean", "--packages"], check=True)
    spoke = time.monotonic()
    silence = 0.0

    def listen(line: str) -> None:
        nonlocal spoke, silence
        now = time.monotonic()
        silence, spoke = max(silence, now - spoke), now
        _pass_on(line)

    sample = harness.run([*TESTBED, "up"], on_line=listen)
    said = f"{sample.wall / 60:.1f} min, longest silence {silence:.1f} s"
    return Result(said, sample.wall <= 15 * 60 and silence <= 10, {"testbed up": harness.Figures.of([sample])})


def test() -> Result:
    """Time the README's test command with the caches as they are."""
    return _test(bar=25)


def test_cold() -> Result:
    """Time the README's test command with nothing there but the virtual environment's own tools."""
    subprocess.run([*TESTBED, "clean", "--packages"], check=True)
    return _test(bar=45)


def _test(bar: int) -> Result:
    sample = harness.run(["task", "test"], on_line=_pass_on)
    return Result(f"{sample.wall / 60:.1f} min", sample.wall <= bar * 60, {"task test": harness.Figures.of([sample])})


def _pass_on(line: str) -> None:
    sys.stderr.write(line)


ROWS = [
    Row("help", "`--help` ≤ 100 ms", help_),
    Row("unit", "unit tests ≤ 30 s", unit),
    Row("again", "cluster deleted → cluster, registry and ingress ready ≤ 60 s", again),
    Row("disk", "disk ≤ 14 GB once built", disk),
    Row("test", "`task test` with caches ≤ 25 min", test),
]
LONG = [
    Row("cold", "nothing there → cluster ready ≤ 15 min, no silence over 10 s", cold),
    Row("test-cold", "`task test` with nothing there ≤ 45 min", test_cold),
]
"""Rows that first remove what the testbed made, so that they must be asked for by name."""
