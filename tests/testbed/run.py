"""Runs other programs: argument lists, output kept in a log, ended when they overstay or when the testbed ends."""

import functools
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from . import cache
from .trouble import Trouble

TAIL = 15
"""Lines of a failed program's output that are shown."""


def output(
    *argv: str | Path,
    seconds: float = 60,
    env: Mapping[str, str] | None = None,
    folder: Path | None = None,
    feed: str | None = None,
    on_line: Callable[[str], None] | None = None,
) -> str:
    """Run a program and return what it printed, both streams together.

    `on_line` hears each line as it comes; `feed` is its input, as small as a pipe holds. Raises Trouble with the
    last lines if it fails, cannot be started or is not done in `seconds`.
    """
    name = Path(argv[0]).name
    program = _start([str(word) for word in argv], name, env, folder)
    overstayed = threading.Event()

    def end() -> None:
        overstayed.set()
        _kill(program)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    lines: list[str] = []
    with program, cache.log(name).open("a") as kept:
        assert program.stdin is not None
        assert program.stdout is not None
        try:
            with suppress(BrokenPipeError), program.stdin:
                program.stdin.write((feed or "").encode())
            for raw in program.stdout:
                text = raw.decode(errors="replace").rstrip("\r\n")
                lines.append(text)
                kept.write(text + "\n")
                if on_line:
                    on_line(text)
        except BaseException:
            _kill(program)
            raise
        finally:
            timer.cancel()
    if program.returncode:
        why = f"was not done in {seconds:.0f} s" if overstayed.is_set() else f"ended with {program.returncode}"
        tail = "\n".join(f"    {text}" for text in lines[-TAIL:])
        raise Trouble(f"{name} {why}:\n{tail}", hint=f"all of its output: {cache.log(name)}")
    return "\n".join(lines)


def _start(argv: list[str], name: str, env: Mapping[str, str] | None, folder: Path | None) -> subprocess.Popen[bytes]:
    if not shutil.which(argv[0]):
        raise Trouble(f"{name} is not there to be started", hint=f"install {name}, or remove {argv[0]} and run this again")
    return subprocess.Popen(
        [*_until_we_end(), *argv],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **(env or {})},
        cwd=folder,
        start_new_session=True,
        pass_fds=cache.handed_on(),
    )


@functools.cache
def _until_we_end() -> tuple[str, ...]:
    """Return what has the kernel end a program when the thread that started it is gone; not every `setpriv` knows how."""
    prefix = ("setpriv", "--pdeathsig", "TERM", "--")
    try:
        return prefix if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode == 0 else ()
    except OSError:
        return ()


def _kill(program: subprocess.Popen[bytes]) -> None:
    """End a program and what it has started."""
    with suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)
