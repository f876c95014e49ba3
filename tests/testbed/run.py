"""Runs other programs: argument lists, output kept in a log, ended when they overstay."""

import os
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
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
    feed: Iterable[bytes] | None = None,
    on_line: Callable[[str], None] | None = None,
) -> str:
    """Run a program and return what it printed, both streams together.

    `on_line` hears each line as it comes; `feed` is written to its input. Raises Trouble with the last
    lines if it fails, cannot be started or is not done in `seconds`.
    """
    name = Path(argv[0]).name
    log = cache.log(name)
    try:
        program = subprocess.Popen(
            [str(word) for word in argv],
            stdin=subprocess.DEVNULL if feed is None else subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(env or {})},
            cwd=folder,
        )
    except OSError as error:
        raise Trouble(f"{name} cannot be started: {error.strerror}") from error
    overstayed = threading.Event()

    def end() -> None:
        overstayed.set()
        program.kill()

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    lines: list[str] = []
    try:
        with program, log.open("a") as kept:
            if feed is not None:
                threading.Thread(target=_feed, args=(program, feed), daemon=True).start()
            assert program.stdout is not None
            for raw in program.stdout:
                text = raw.decode(errors="replace").rstrip("\n")
                lines.append(text)
                kept.write(text + "\n")
                if on_line:
                    on_line(text)
    except BaseException:
        program.kill()
        raise
    finally:
        timer.cancel()
    code = program.wait()
    if code:
        why = f"was not done in {seconds:.0f} s" if overstayed.is_set() else f"ended with {code}"
        tail = "\n".join(f"    {text}" for text in deque(lines, TAIL))
        raise Trouble(f"{name} {why}:\n{tail}", hint=f"all of its output: {log}")
    return "\n".join(lines)


def _feed(program: subprocess.Popen[bytes], feed: Iterable[bytes]) -> None:
    assert program.stdin is not None
    try:
        for piece in feed:
            program.stdin.write(piece)
        program.stdin.close()
    except BrokenPipeError:
        pass  # the program has ended; its exit code says why
