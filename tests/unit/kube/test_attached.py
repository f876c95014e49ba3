"""Bytes between pipes of this machine and a command, which the test plays at the other end of a connection."""

import json
import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from io import BufferedRWPair
from typing import IO

import pytest

from devpreview.kube.attached import AHEAD, Relay
from devpreview.kube.channels import V5, Channels
from devpreview.kube.door import Ends
from devpreview.kube.exec import END, ERR, IN, OUT, SIZE
from devpreview.streams import Interrupted, Stop
from tests.contracts import websocket

OVER = b'{"status":"Success"}'
CLOSED = bytes((255, IN))


@dataclass
class Command:
    """The command's side of a connection."""

    connection: socket.socket
    wire: BufferedRWPair

    def hears(self, operation: int = websocket.BINARY) -> bytes:
        """Return the next message of a sort: its channel and its content."""
        return next(content for kind, content in websocket.messages(self.wire) if kind == operation)

    def says(self, channel: int, content: bytes) -> None:
        """Write something."""
        websocket.send(self.wire, bytes((channel,)) + content)

    def ends(self) -> None:
        """End well."""
        self.says(END, OVER)
        websocket.send(self.wire, b"\x03\xe8", websocket.CLOSE)


@dataclass
class Attached:
    """A relay that runs, the command that it is attached to, and the other ends of its pipes."""

    stop: Stop
    relay: Relay
    command: Command
    run: Future[None]
    keys: IO[bytes]
    """What is typed."""
    out: IO[bytes]
    """What is seen."""


@dataclass
class Screen:
    """A terminal whose size a test says."""

    columns: int = 80
    resized: Callable[[], object] = field(default=lambda: None)
    is_given: bool = False

    def size(self) -> tuple[int, int]:
        """Return columns and rows."""
        return self.columns, 24

    @contextmanager
    def given(self, resized: Callable[[], object]) -> Iterator[None]:
        """Remember that it is given."""
        self.resized, self.is_given = resized, True
        yield
        self.is_given = False


def pipe(opened: ExitStack) -> tuple[IO[bytes], IO[bytes]]:
    """Return both ends of a pipe."""
    reads, writes = os.pipe()
    return opened.enter_context(os.fdopen(reads, "rb", buffering=0)), opened.enter_context(os.fdopen(writes, "wb", buffering=0))


Attach = Callable[..., Attached]


@pytest.fixture
def attach() -> Iterator[Attach]:
    with ExitStack() as opened:

        def begin(screen: Screen | None = None, *, source: int | None = None, out: int | None = None, awake: float = 60) -> Attached:
            ours, theirs = socket.socketpair()
            command = Command(theirs, theirs.makefile("rwb"))
            for each in (ours, theirs, command.wire):
                opened.enter_context(each)
            ours.setblocking(False)
            (typed, keys), (seen, written) = pipe(opened), pipe(opened)
            to = out or written.fileno()
            ends = Ends(source or typed.fileno(), to, to, screen)
            stop = Stop()
            relay = Relay(Channels(ours, b"", V5), ends, stop, awake=awake)
            pool = opened.enter_context(ThreadPoolExecutor(1))
            opened.callback(stop.set, Interrupted("the test is over"))
            return Attached(stop, relay, command, pool.submit(relay.run), keys, seen)

        yield begin


def test_what_is_typed_is_answered_before_the_next_word(attach: Attach) -> None:
    here = attach()
    for word in (b"one", b"two"):
        here.keys.write(word)
        assert here.command.hears() == bytes((IN,)) + word
        here.command.says(OUT, word.upper())
        assert here.out.read(100) == word.upper()
    here.keys.close()
    assert here.command.hears() == CLOSED
    here.command.says(OUT, b"bye")
    here.command.ends()
    here.run.result(5)
    assert (here.out.read(100), bytes(here.relay.ended), here.relay.lost) == (b"bye", OVER, None)


def test_both_outputs_keep_their_order_where_they_go_to_the_same_place(attach: Attach) -> None:
    here = attach()
    for number in range(50):
        here.command.says(OUT if number % 2 else ERR, b"%d " % number)
    here.command.ends()
    here.run.result(5)
    assert here.out.read(1000).split() == [b"%d" % number for number in range(50)]


def test_files_are_read_and_written_as_pipes_are(attach: Attach) -> None:
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as out:
        source.write(bytes(100_000))
        source.seek(0)
        here = attach(source=source.fileno(), out=out.fileno())
        fed = b""
        while (heard := here.command.hears()) != CLOSED:
            fed += heard[1:]
        assert fed == bytes(100_000)
        here.command.says(OUT, bytes(200_000))
        here.command.ends()
        here.run.result(5)
        out.seek(0)
        assert out.read() == bytes(200_000)


def test_a_command_that_ends_does_not_wait_for_its_input(attach: Attach) -> None:
    here = attach()
    here.command.ends()
    here.run.result(5)
    assert not here.keys.closed


def test_an_output_that_nobody_reads_any_more_ends_it(attach: Attach) -> None:
    here = attach()
    here.out.close()
    here.command.says(OUT, b"is anybody there?")
    here.run.result(5)
    assert isinstance(here.relay.lost, BrokenPipeError)


def test_an_output_that_nobody_reads_yet_holds_the_command_up_and_ends_with_the_scope(attach: Attach) -> None:
    here = attach()
    here.command.connection.settimeout(0.2)
    taken = 0
    with suppress(TimeoutError):
        for _ in range(100):
            here.command.connection.sendall(b"\x82\x7f" + AHEAD.to_bytes(8, "big") + bytes((OUT,)) + bytes(AHEAD - 1))
            taken += 1
    assert taken < 20
    here.stop.set(Interrupted("enough"))
    with pytest.raises(Interrupted):
        here.run.result(5)


def test_a_connection_that_is_silent_is_kept_in_use(attach: Attach) -> None:
    here = attach(awake=0.01)
    assert here.command.hears(websocket.PING) == b""
    here.command.ends()
    here.run.result(5)


def test_a_terminal_is_given_back_when_the_other_side_is_there_no_more(attach: Attach) -> None:
    screen = Screen()
    here = attach(screen, awake=0.01)
    here.run.result(5)
    assert (bytes(here.relay.ended), screen.is_given) == (b"", False)


def test_a_terminal_tells_its_size_first_and_whenever_it_changes(attach: Attach) -> None:
    screen = Screen()
    here = attach(screen)
    assert here.command.hears() == bytes((SIZE,)) + b'{"Width": 80, "Height": 24}'
    assert screen.is_given
    screen.resized()
    screen.columns = 132
    screen.resized()
    heard = here.command.hears()
    assert (heard[0], json.loads(heard[1:])) == (SIZE, {"Width": 132, "Height": 24})
    here.command.ends()
    here.run.result(5)
    assert not screen.is_given


def test_what_is_typed_to_a_terminal_is_the_commands_ctrl_c_and_ctrl_d_too(attach: Attach) -> None:
    here = attach(Screen())
    here.command.hears()
    here.keys.write(b"\x03\x04")
    assert here.command.hears() == bytes((IN,)) + b"\x03\x04"
    here.command.ends()
    here.run.result(5)


def test_a_terminal_that_is_gone_ends_it(attach: Attach) -> None:
    here = attach(Screen())
    here.keys.close()
    here.run.result(5)
    assert isinstance(here.relay.lost, BrokenPipeError)
