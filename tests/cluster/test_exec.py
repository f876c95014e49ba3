"""`devpreview exec` as people and scripts use it: on a terminal, and in pipelines."""

import fcntl
import hashlib
import os
import pty
import re
import select
import shlex
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from devpreview.manifests import names
from tests.cluster.conftest import Namespace, Previews, end
from tests.cluster.preview import PROJECT, fresh

pytestmark = pytest.mark.cluster

PATIENCE = 60.0

ON_THIS_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""
"""Makes a terminal the one that tells a program of its new size, as a shell's is."""


@dataclass(frozen=True)
class Exec:
    """The command, about a preview that has nothing but a database."""

    preview: str
    environ: dict[str, str]

    def line(self, *words: str) -> list[str]:
        """Return the program and its arguments."""
        return [sys.executable, "-m", "devpreview", "exec", "-b", f"{PROJECT}/{self.preview}", "db", "--", *words]

    def run(self, *words: str, **rest: Any) -> subprocess.CompletedProcess[bytes]:
        """Run a command in a pipeline, to its end."""
        return subprocess.run(self.line(*words), env=self.environ, capture_output=True, timeout=PATIENCE, check=False, **rest)

    @contextmanager
    def begun(self, *words: str) -> Iterator[subprocess.Popen[bytes]]:
        """Begin a command in a pipeline."""
        with subprocess.Popen(
            self.line(*words), env=self.environ, bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as program:
            try:
                yield program
            finally:
                program.kill()

    @contextmanager
    def on_terminal(self, *words: str) -> Iterator["Desk"]:
        """Begin a command on a terminal."""
        ours, theirs = pty.openpty()
        try:
            desk = Desk(ours, theirs)
            desk.resize(100, 30)
            line = [sys.executable, "-c", ON_THIS_TERMINAL, *self.line(*words)[1:]]
            with subprocess.Popen(line, env=self.environ, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as program:
                try:
                    desk.program = program
                    yield desk
                finally:
                    program.kill()
        finally:
            os.close(ours)
            os.close(theirs)


class Desk:
    """A program at a terminal, and who sits in front of it."""

    program: subprocess.Popen[bytes]

    def __init__(self, ours: int, theirs: int) -> None:
        self._ours = ours
        self._theirs = theirs
        self._seen = b""

    @property
    def modes(self) -> list[Any]:
        """How the terminal is set."""
        return termios.tcgetattr(self._theirs)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def types(self, keys: str) -> None:
        """Press keys."""
        os.write(self._ours, keys.encode())

    def sees(self, pattern: str) -> None:
        """Wait until something is on the screen that was not there when this was asked last."""
        until = time.monotonic() + PATIENCE
        while not (found := re.search(pattern.encode(), self._seen)):
            ready, _, _ = select.select([self._ours], [], [], max(0, until - time.monotonic()))
            assert ready, f"{pattern} is not in {self._seen!r}"
            self._seen += os.read(self._ours, 65536)
        self._seen = self._seen[found.end() :]


@pytest.fixture(scope="module")
def exec_(previews: Previews, request: pytest.FixtureRequest) -> Iterator[Exec]:
    """Have a database run, in a namespace that looks like a preview."""
    preview = fresh()
    namespace = Namespace(previews.cluster, names.namespace(PROJECT, preview))
    labels = {names.MANAGED_BY: names.MANAGER, names.PROJECT: PROJECT, names.PREVIEW: preview, names.ID: "a1b2c3d4"}
    env = [{"name": "POSTGRES_HOST_AUTH_METHOD", "value": "trust"}, {"name": "PGUSER", "value": "postgres"}]
    ready = {"exec": {"command": ["psql", "-h", "127.0.0.1", "-c", "SELECT"]}, "periodSeconds": 1, "timeoutSeconds": 5}
    container = {"name": "db", "image": "postgres:15", "env": env, "readinessProbe": ready}
    namespace.apply(
        {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace.name, "labels": labels}},
        {
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": {"name": "db-0", "labels": {names.SERVES: "db"}},
            "spec": {"terminationGracePeriodSeconds": 0, "containers": [container]},
        },
    )
    namespace.wait("condition=Ready", "pod/db-0")
    yield Exec(preview, {**os.environ, "DEVPREVIEW_CONFIG": str(previews.configuration)})
    end(namespace, request.node)


def test_psql_is_at_home_on_the_terminal_which_is_afterwards_as_it_was(exec_: Exec) -> None:
    with exec_.on_terminal("psql") as desk:
        before = desk.modes
        desk.sees("postgres=# ")
        desk.types("\\! stty size\r")
        desk.sees("30 100\r\n.*postgres=# ")
        desk.resize(132, 43)
        desk.types("\\! while [ \"$(stty size)\" != '43 132' ]; do :; done; echo as wide\r")
        desk.sees("\ras wide\r\n.*postgres=# ")
        desk.types("DO $$BEGIN RAISE NOTICE 'asleep'; PERFORM pg_sleep(600); END$$;\r")
        desk.sees("NOTICE:  asleep")
        desk.types("\x03")
        desk.sees("canceling statement due to user request")
        desk.types("SELECT 6 * 7;\r")
        desk.sees(r" 42\r\n(.*\r\n)+.*postgres=# ")
        assert desk.modes != before
        desk.types("\x04")
        assert desk.program.wait(PATIENCE) == 0
        assert desk.modes == before


def test_an_exit_code_comes_back_from_a_terminal(exec_: Exec) -> None:
    with exec_.on_terminal("sh", "-c", "test -t 0 && test -t 1 && test -t 2 && exit 7") as desk:
        assert desk.program.wait(PATIENCE) == 7


def test_a_program_on_a_terminal_that_is_ended_gives_the_terminal_back(exec_: Exec) -> None:
    with exec_.on_terminal("psql") as desk:
        before = desk.modes
        desk.sees("postgres=# ")
        desk.program.send_signal(signal.SIGTERM)
        desk.sees("interrupted\r\n")
        assert desk.program.wait(PATIENCE) == 130
        assert desk.modes == before


def test_what_goes_in_is_answered_before_the_next_line_is_written(exec_: Exec) -> None:
    with exec_.begun("sh", "-c", "while read line; do echo out $line; echo err $line >&2; done; exit 3") as program:
        assert program.stdin
        assert program.stdout
        assert program.stderr
        for word in (b"one", b"two"):
            program.stdin.write(word + b"\n")
            assert program.stdout.readline() == b"out " + word + b"\n"
            assert program.stderr.readline() == b"err " + word + b"\n"
        program.stdin.close()
        assert program.wait(PATIENCE) == 3
        assert program.stdout.read() == program.stderr.read() == b""


def test_megabytes_come_and_go_as_they_are(exec_: Exec, tmp_path: Path) -> None:
    content = os.urandom(5_000_000)
    (tmp_path / "file").write_bytes(content)
    with (tmp_path / "file").open() as file:
        done = exec_.run("tee", "/dev/stderr", stdin=file)
    digests = {hashlib.sha256(each).hexdigest() for each in (content, done.stdout, done.stderr)}
    assert (done.returncode, len(digests)) == (0, 1)


def test_whoever_has_read_enough_ends_it_quietly(exec_: Exec) -> None:
    with exec_.begun("yes") as program:
        assert program.stdout
        assert program.stderr
        assert program.stdout.readline() == b"y\n"
        program.stdout.close()
        assert program.wait(PATIENCE) == 0
        assert program.stderr.read() == b""


def test_a_signal_ends_what_streams(exec_: Exec) -> None:
    with exec_.begun("sh", "-c", "echo begun; sleep 600") as program:
        assert program.stdout
        assert program.stderr
        assert program.stdout.readline() == b"begun\n"
        program.send_signal(signal.SIGINT)
        assert program.wait(PATIENCE) == 130
        assert program.stderr.read() == b"interrupted\n"


def test_a_command_that_is_not_there_is_said(exec_: Exec) -> None:
    done = exec_.run("nosuch", stdin=subprocess.DEVNULL)
    assert done.returncode == 127
    assert b": nosuch: executable file not found" in done.stderr


@pytest.mark.skipif(not shutil.which("tmux"), reason="there is no tmux here")
def test_a_shell_in_tmux_is_none_the_worse_for_it(exec_: Exec, tmp_path: Path) -> None:
    def tmux(*words: str) -> str:
        line = ["tmux", "-S", str(tmp_path / "tmux"), "-f", os.devnull, *words]
        return subprocess.run(line, env={**exec_.environ, "PS1": "$ "}, capture_output=True, text=True, timeout=PATIENCE, check=True).stdout

    seen = tmp_path / "seen"
    os.mkfifo(seen)
    tmux("new-session", "-d", "-x", "200", "-y", "30", "sh")
    try:
        tmux("pipe-pane", f"cat > {seen}")
        with seen.open("rb", buffering=0) as screen:
            desk = Desk(screen.fileno(), -1)
            tmux("send-keys", f"stty -g > {tmp_path}/before; clear; {shlex.join(exec_.line('psql', '-At'))}; echo code $?", "Enter")
            desk.sees("postgres=# ")
            tmux("resize-window", "-x", "77", "-y", "25")
            tmux("send-keys", "\\! while [ \"$(stty size)\" != '25 77' ]; do :; done; echo as wide", "Enter")
            desk.sees("\ras wide\r\n.*postgres=# ")
            tmux("send-keys", "C-d")
            desk.sees("code 0\r\n")
            tmux("send-keys", f"stty -g > {tmp_path}/after; echo do''ne", "Enter")
            desk.sees("done\r\n")
        assert (tmp_path / "after").read_text() == (tmp_path / "before").read_text()
    finally:
        tmux("kill-server")
