"""`task bench`: measures rows, prints them, keeps the newest of each in docs/benchmarks.json and writes its page.

Every result is added to docs/benchmarks-history.jsonl besides, a line each with the commit that it is of.
"""

import json
import os
import platform
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import click

from tests.bench.harness import Figures
from tests.bench.rows import LONG, ROWS, Row

DOCS = Path(__file__).parents[2] / "docs"
KEPT = DOCS / "benchmarks.json"
HISTORY = DOCS / "benchmarks-history.jsonl"
PAGE = DOCS / "benchmarks.md"

NAMES = {row.name: row for row in [*ROWS, *LONG]}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(NAMES)), metavar="[ROW]...")
def bench(names: tuple[str, ...]) -> None:
    """Measure the rows named, or all but the long ones; the exit code is 1 where a bar does not hold."""
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    missed = False
    for row in [NAMES[name] for name in names] or ROWS:
        sys.stderr.write(f"measuring {row.name}: {row.promise}\n")
        result = row.measure()
        missed |= not result.holds
        click.echo(f"{row.name:<10} {'holds ' if result.holds else 'MISSED'}  {result.said}  ({row.promise})")
        kept[row.name] = {
            "said": result.said,
            "holds": result.holds,
            "figures": {name: _rounded(figures) for name, figures in result.figures.items()},
        }
        with HISTORY.open("a") as history:
            history.write(json.dumps({"row": row.name, "commit": _commit(), **kept[row.name]}, ensure_ascii=False) + "\n")
        KEPT.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n")
        PAGE.write_text(page(kept))
    sys.exit(missed)


def _commit() -> str:
    return subprocess.run(
        ["git", "-C", str(DOCS), "rev-parse", "--short", "HEAD"], check=True, capture_output=True, text=True
    ).stdout.strip()


def _rounded(figures: Figures) -> dict[str, float]:
    return {part: round(number, 4) for part, number in asdict(figures).items()}


def page(kept: dict[str, dict[str, object]]) -> str:
    """Return the page that shows the newest result of every row, and the machine it was taken on."""
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.release().split('-')[0]}, Python {platform.python_version()}"
    lines = [
        "# Benchmarks",
        "",
        "Written by `task bench`; a row is measured anew by `task bench -- ROW`. Contenders run in turn; times are medians.",
        "Numbers of runs, 95th percentiles, processor seconds and peak memory are in [benchmarks.json](benchmarks.json), and what",
        "was measured over time, a line each, in [benchmarks-history.jsonl](benchmarks-history.jsonl).",
        "",
        f"Last taken on {machine}.",
        "",
        "| row | promise | measured | holds |",
        "|---|---|---|---|",
    ]
    lines += [_line(row, kept[row.name]) for row in NAMES.values() if row.name in kept]
    return "\n".join([*lines, ""])


def _line(row: Row, result: dict[str, object]) -> str:
    return f"| {row.name} | {row.promise} | {result['said']} | {'yes' if result['holds'] else 'no'} |"


bench()
