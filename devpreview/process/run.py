"""Runs a program, feeds it and hears it, all in the thread that asks: nothing is left of it when its scope ends."""

import os
import selectors
import signal
import socket
import subprocess
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from devpreview.errors import DevpreviewError, Unavailable
from devpreview.streams import DeadlinePassed, Stop

BLOCK = 65536


class NoProgram(Unavailable):
    """A program is not installed, or cannot be run."""


class TookTooLong(DevpreviewError):
    """A program did not end in its time."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that a program wrote, without its end."""

    text: str
    error: bool
    """Whether it went to the standard error."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a program came to, with all that it wrote."""

    code: int
    out: str
    err: str


def ask(
    program: Sequence[str],
    stop: Stop,
    *,
    seconds: float,
    feed: Iterable[bytes] = (),
    folder: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> Answer:
    """Run a program to its end and return what it wrote. Raises NoProgram and TookTooLong."""
    written: list[Line] = []
    running = run(program, stop, seconds=seconds, feed=feed, folder=folder, env=env)
    while True:
        try:
            written.append(next(running))
        except StopIteration as end:
            out, err = ("".join(f"{line.text}\n" for line in written if line.error is error) for error in (False, True))
            return Answer(end.value, out, err)


def run(
    program: Sequence[str],
    stop: Stop,
    *,
    seconds: float | None = None,
    feed: Iterable[bytes] = (),
    folder: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> Generator[Line, None, int]:
    """Run a program, give its lines as they come, and return its exit code. Raises NoProgram and TookTooLong.

    What is in `feed` is written to it as fast as it reads. When the scope ends the program is killed with all that it
    started, and the reason raised.
    """
    with _in_time(program[0], stop, seconds) as scope, _started(program, folder, env) as process, _woken(scope, process) as woken:
        try:
            yield from _Pipes(process, woken, iter(feed)).lines()
            code = process.wait()
            scope.check()
        except BaseException:
            _kill(process)
            raise
    return code


@contextmanager
def _in_time(name: str, stop: Stop, seconds: float | None) -> Iterator[Stop]:
    with stop.child(seconds) as scope:
        try:
            yield scope
        except DeadlinePassed as error:
            stop.check()
            raise TookTooLong(f"{name} did not end within {seconds:g} s") from error


@contextmanager
def _started(program: Sequence[str], folder: Path | None, env: Mapping[str, str] | None) -> Iterator[subprocess.Popen[bytes]]:
    pipe = subprocess.PIPE
    try:
        process = subprocess.Popen(program, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0, cwd=folder, env=env, start_new_session=True)
    except OSError as error:
        if folder is not None and error.filename is not None and Path(error.filename) == folder:
            raise Unavailable(f"{program[0]} can't be run in {folder}: {error.strerror}", hint=f"ls -ld {folder}") from error
        raise NoProgram(f"{program[0]} can't be run: {error.strerror}", hint=f"install {program[0]}, or put it on the PATH") from error
    try:
        yield process
    finally:
        process.wait()
        for each in (process.stdin, process.stdout, process.stderr):
            if each:
                with suppress(BrokenPipeError):
                    each.close()


@contextmanager
def _woken(scope: Stop, process: subprocess.Popen[bytes]) -> Iterator[socket.socket]:
    """Have the program killed when the scope ends, and a socket closed at its other side, which wakes who listens."""
    here, there = socket.socketpair()
    with here, there:

        def end() -> None:
            _kill(process)
            there.shutdown(socket.SHUT_RDWR)

        with scope.calling(end):
            yield here


def _kill(process: subprocess.Popen[bytes]) -> None:
    # once it was waited for, its number can be somebody else's
    if process.returncode is None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


class _Pipes:
    """The three pipes of a program, and the socket that tells of the end of its scope."""

    def __init__(self, process: subprocess.Popen[bytes], woken: socket.socket, feed: Iterator[bytes]) -> None:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        self._in, self._out, self._err = process.stdin, process.stdout, process.stderr
        self._woken = woken
        self._feed = feed
        self._unfed = memoryview(b"")
        self._halves = {self._out: b"", self._err: b""}

    def lines(self) -> Iterator[Line]:
        """Give lines until the program has closed both of its outputs, or the scope has ended."""
        with selectors.DefaultSelector() as ready:
            os.set_blocking(self._in.fileno(), False)
            ready.register(self._in, selectors.EVENT_WRITE, self._write)
            ready.register(self._woken, selectors.EVENT_READ)
            for pipe in self._halves:
                ready.register(pipe, selectors.EVENT_READ, partial(self._read, pipe))
            unread = len(self._halves)
            while unread:
                for key, _ in ready.select():
                    if not key.data:
                        return
                    lines, goes_on = key.data()
                    yield from lines
                    if goes_on:
                        continue
                    ready.unregister(key.fileobj)
                    if key.fileobj is self._in:
                        self._in.close()
                    else:
                        unread -= 1

    def _write(self) -> tuple[list[Line], bool]:
        """Write what the program takes now; return no lines, and whether there is more to write."""
        try:
            if not self._unfed:
                self._unfed = memoryview(next(self._feed))
            self._unfed = self._unfed[os.write(self._in.fileno(), self._unfed[:BLOCK]) :]
        except BlockingIOError:
            return [], True
        except (StopIteration, BrokenPipeError):
            return [], False
        return [], True

    def _read(self, pipe: IO[bytes]) -> tuple[list[Line], bool]:
        """Return the lines that are complete now, and whether there will be more."""
        block = os.read(pipe.fileno(), BLOCK)
        *whole, half = (self._halves[pipe] + block).split(b"\n")
        if not block and half:
            whole, half = [half], b""
        self._halves[pipe] = half
        return [Line(each.decode(errors="replace").removesuffix("\r"), pipe is self._err) for each in whole], bool(block)
