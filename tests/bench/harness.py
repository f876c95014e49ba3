"""Measures commands as whole processes: contenders in turn, so that a machine whose speed drifts treats all alike."""

import os
import pty
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """One run of one command: seconds on the clock and of processor, and the peak of memory in MiB."""

    wall: float
    cpu: float
    rss: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What many runs of one command came to."""

    runs: int
    median: float
    p95: float
    cpu: float
    rss: float

    @classmethod
    def of(cls, samples: Sequence[Sample]) -> "Figures":
        """Sum up samples; a percentile of few runs is their largest."""
        walls = sorted(sample.wall for sample in samples)
        p95 = walls[min(len(walls) - 1, -(-len(walls) * 95 // 100) - 1)]
        return cls(
            runs=len(samples),
            median=statistics.median(walls),
            p95=p95,
            cpu=statistics.median(sample.cpu for sample in samples),
            rss=max(sample.rss for sample in samples),
        )


Command = Sequence[str]
Prepare = Callable[[], object]


def run(command: Command, on_line: Callable[[str], None] | None = None) -> Sample:
    """Run a command to its end and return what it took, its children's processor time with it.

    Raises CalledProcessError with its output when it fails: a failure is no measurement.
    """
    began = time.monotonic()
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert program.stdout is not None
    told = []
    for line in program.stdout:
        told.append(line)
        if on_line:
            on_line(line)
    _, status, usage = os.wait4(program.pid, 0)
    wall = time.monotonic() - began
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        raise subprocess.CalledProcessError(program.returncode, list(command), output="".join(told))
    return Sample(wall=wall, cpu=usage.ru_utime + usage.ru_stime, rss=usage.ru_maxrss / 1024)


def speaks(command: Command) -> Sample:
    """Run a command to its end on a terminal and return what it took until it said the first thing there."""
    ours, theirs = pty.openpty()
    began = time.monotonic()
    program = subprocess.Popen(command, stdout=theirs, stderr=theirs)
    os.close(theirs)
    os.read(ours, 1)
    wall = time.monotonic() - began
    while _more(ours):
        pass
    os.close(ours)
    _, status, usage = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        raise subprocess.CalledProcessError(program.returncode, list(command))
    return Sample(wall=wall, cpu=usage.ru_utime + usage.ru_stime, rss=usage.ru_maxrss / 1024)


def _more(terminal: int) -> bytes:
    """Return more of what was said; nothing once the last who could say something is gone, which Linux calls an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def in_turn(contenders: Mapping[str, Command], runs: int, before: Mapping[str, Prepare] | None = None) -> dict[str, Figures]:
    """Run every contender once unmeasured, then all of them in turn, `runs` times; `before` a run is not measured."""
    samples: dict[str, list[Sample]] = {name: [] for name in contenders}
    for turn in range(runs + 1):
        for name, command in contenders.items():
            if before and name in before:
                before[name]()
            sample = run(command)
            if turn:
                samples[name].append(sample)
    return {name: Figures.of(taken) for name, taken in samples.items()}
