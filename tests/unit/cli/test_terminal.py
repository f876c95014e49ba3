"""A terminal of the test's own, given to a command by a program that is treated badly."""

import os
import pty
import signal
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

PROGRAM = """
import os, sys, threading
from devpreview.cli.terminal import ends
from devpreview.streams import Stop, interruptible

stop = Stop()
with interruptible(stop):
    screen = ends(stop).terminal
    with screen.given(lambda: os.write(1, b"resized")):
        os.write(1, b"given")
        if sys.argv[1] == "fails":
            raise RuntimeError("as it may")
        if sys.argv[1] == "deaf":
            threading.Event().wait(60)
        os.write(1, os.read(0, 1))
        stop.wait(60)
"""


@dataclass(frozen=True)
class Desk:
    """A program at a terminal: our end of it, and its own."""

    program: subprocess.Popen[bytes]
    ours: int
    theirs: int

    def sees(self, word: bytes) -> None:
        """Wait until something is on the screen."""
        seen = b""
        while word not in seen:
            seen += os.read(self.ours, 100)

    @property
    def modes(self) -> list[object]:
        """How the terminal is set."""
        return termios.tcgetattr(self.theirs)

    @property
    def is_raw(self) -> bool:
        """Whether what is typed goes straight to the program."""
        return not termios.tcgetattr(self.theirs)[3] & (termios.ICANON | termios.ISIG | termios.ECHO)


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    ours, theirs = pty.openpty()
    yield ours, theirs
    os.close(ours)
    os.close(theirs)


@contextmanager
def at(terminal: tuple[int, int], how: str) -> Iterator[Desk]:
    """Start the program, and wait until it has the terminal."""
    line = [sys.executable, "-c", PROGRAM, how]
    with subprocess.Popen(line, stdin=terminal[1], stdout=terminal[1], stderr=subprocess.DEVNULL) as program:
        desk = Desk(program, *terminal)
        desk.sees(b"given")
        yield desk
        program.kill()


def test_what_is_typed_comes_as_it_is_and_nothing_is_echoed(terminal: tuple[int, int]) -> None:
    with at(terminal, "listens") as desk:
        assert desk.is_raw
        os.write(desk.ours, b"\x03")
        desk.sees(b"\x03")


@pytest.mark.parametrize(("how", "code"), [("listens", 1), ("deaf", None), ("fails", 1)])
def test_the_terminal_is_given_back_whatever_happens(terminal: tuple[int, int], how: str, code: int | None) -> None:
    before = termios.tcgetattr(terminal[1])
    with at(terminal, how) as desk:
        if how == "listens":
            os.write(desk.ours, b"x")
        if how != "fails":
            desk.program.send_signal(signal.SIGTERM)
        if code is not None:
            assert desk.program.wait(10) == code
        else:
            # the first signal was not heard by the body; the second needs nobody
            desk.program.send_signal(signal.SIGINT)
            assert desk.program.wait(10) == 130
        assert desk.modes == before


def test_a_new_size_is_told_and_ends_nothing(terminal: tuple[int, int]) -> None:
    with at(terminal, "listens") as desk:
        desk.program.send_signal(signal.SIGWINCH)
        desk.sees(b"resized")
        os.write(desk.ours, b"x")
        desk.sees(b"x")
        assert desk.program.poll() is None


@pytest.mark.parametrize("there", ["neither", "input", "output"])
def test_a_command_is_on_a_terminal_only_where_there_is_one_at_both_ends(terminal: tuple[int, int], there: str) -> None:
    program = """
import os
from devpreview.cli.terminal import ends
from devpreview.streams import Stop
found = ends(Stop())
os.write(2, f"{found.terminal} {os.isatty(found.source)}".encode())
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        stdin=terminal[1] if there == "input" else subprocess.DEVNULL,
        stdout=terminal[1] if there == "output" else subprocess.PIPE,
        stderr=subprocess.PIPE,
        timeout=20,
        check=True,
    )
    assert done.stderr == b"None False"


def test_a_program_that_was_started_without_streams_reads_and_writes_nothing() -> None:
    program = """
import os
from devpreview.cli.terminal import ends
from devpreview.streams import Stop
found = ends(Stop())
assert os.read(found.source, 1) == b""
assert os.write(found.out, b"x") == 1
"""
    without = f"import os, sys; os.close(0); os.close(1); os.execv(sys.executable, [sys.executable, '-c', {program!r}])"
    subprocess.run([sys.executable, "-c", without], timeout=20, check=True)
