"""Runs a command in a container as if it ran here: its input is read as it comes, its output written as it arrives.

One thread serves both directions, and never waits for one end alone: a descriptor that others share cannot be made
non-blocking, so it is asked first, and given no more at once than a pipe takes that says it is ready.
"""

import json
import os
import select
import socket
import time
from collections import deque
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from selectors import EVENT_READ, EVENT_WRITE

from devpreview.errors import DevpreviewError
from devpreview.kube.channels import CHUNK, V4, V5, Channels, opened
from devpreview.kube.door import Ends, Rejected
from devpreview.kube.exec import END, ERR, IN, OUT, SIZE, code
from devpreview.kube.kinds import Container
from devpreview.kube.session import Request, Session
from devpreview.streams import Stop

AHEAD = 8 * CHUNK
"""Bytes that one side may be ahead of the other."""

AWAKE = 20.0
"""Seconds after which the other side is asked whether it is there; who is on the way sees that the connection is in use."""

DEAD = 3
"""Questions without an answer after which a terminal, where no key ends us, is given back."""


def attach(session: Session, container: Container, command: Sequence[str], stop: Stop, *, ends: Ends) -> int:
    """Run a command attached to descriptors of this machine; see `door.Cluster`."""
    how = {"container": container.name, "stdin": "true", "stdout": "true", "tty" if ends.terminal else "stderr": "true"}
    query = (*how.items(), *(("command", word) for word in command))
    request = Request("exec in", "Pod", "GET", container.path("exec"), query, name=f"{container.pod}/{container.name}")
    with opened(session, request, stop, V5, V4) as channels:
        if channels.protocol != V5 and not ends.terminal:
            raise Rejected(f"{request.doing}: the cluster cannot end a command's input", hint="Kubernetes 1.30 can")
        relay = Relay(channels, ends, stop)
        relay.run()
    match relay.lost:
        case None:
            return code(request, bytes(relay.ended))
        case BrokenPipeError():
            raise relay.lost
        case error:
            raise DevpreviewError(f"what {command[0]} writes cannot be kept: {error.strerror}") from error


class Relay:
    """Carries bytes both ways between descriptors and a command, until the command has ended or nobody reads what it writes."""

    def __init__(self, channels: Channels, ends: Ends, stop: Stop, *, awake: float = AWAKE) -> None:
        self._channels = channels
        self._ends = ends
        self._stop = stop
        self._awake = awake
        self._arrived: deque[tuple[int, memoryview]] = deque()
        self._unwritten = 0
        self._speaks = True
        self._size = (0, 0)
        self._asked = time.monotonic()
        self._unanswered = 0
        self.ended = bytearray()
        """What the command's end is told with."""
        self.lost: OSError | None = None
        """Why what the command writes could not be written."""

    def run(self) -> None:
        """Carry until there is nothing to carry any more."""
        woken, waker = socket.socketpair()
        woken.setblocking(False)
        waker.setblocking(False)

        def wake() -> None:
            # one that is full wakes as well
            with suppress(BlockingIOError):
                waker.send(b".")

        terminal = self._ends.terminal
        with woken, waker, self._stop.calling(wake), terminal.given(wake) if terminal else nullcontext():
            while not self.lost and self._is_there() and (self._channels.open or self._arrived):
                self._tell_size()
                self._hear_source()
                self._channels.flush()
                self._hear_command()
                self._write()
                self._stop.check()
                self._wait(woken)

    def _is_there(self) -> bool:
        """Ask now and then whether the other side is there, and return whether it seems to be."""
        now = time.monotonic()
        if now >= self._asked + self._awake:
            # whom we do not listen to is not silent
            silent = self._channels.heard < self._asked and self._unwritten < AHEAD
            self._unanswered = self._unanswered + 1 if silent else 0
            self._asked = now
            self._channels.ping()
        # without a terminal, input may have to wait for long, and questions behind it
        return self._unanswered < DEAD or not self._ends.terminal

    def _tell_size(self) -> None:
        if not self._ends.terminal or (size := self._ends.terminal.size()) == self._size:
            return
        self._size = size
        self._channels.send(SIZE, json.dumps({"Width": size[0], "Height": size[1]}).encode())

    def _hear_source(self) -> None:
        if not self._listens or not _ready(self._ends.source, select.POLLIN):
            return
        try:
            some = os.read(self._ends.source, CHUNK)
        except BlockingIOError:
            return
        except OSError:
            some = b""
        if some:
            self._channels.send(IN, some)
            return
        self._speaks = False
        if self._ends.terminal:
            self.lost = BrokenPipeError("the terminal is gone")
        else:
            self._channels.end(IN)

    def _hear_command(self) -> None:
        if self._unwritten >= AHEAD:
            return
        for channel, content in self._channels.receive():
            if channel == END:
                self.ended += content
            elif channel in {OUT, ERR} and content:
                self._arrived.append((self._ends.out if channel == OUT else self._ends.err, memoryview(content)))
                self._unwritten += len(content)

    def _write(self) -> None:
        while self._arrived and _ready(self._arrived[0][0], select.POLLOUT):
            descriptor, content = self._arrived.popleft()
            try:
                written = os.write(descriptor, content[: select.PIPE_BUF])
            except BlockingIOError:
                written = 0
            except OSError as error:
                self.lost = error
                return
            self._unwritten -= written
            if content[written:]:
                self._arrived.appendleft((descriptor, content[written:]))

    def _wait(self, woken: socket.socket) -> None:
        """Wait until somebody can go on."""
        if self.lost or not (self._channels.open or self._arrived):
            return
        others = {woken.fileno(): EVENT_READ}
        if self._listens:
            others[self._ends.source] = EVENT_READ
        if self._arrived:
            others[self._arrived[0][0]] = EVENT_WRITE
        self._channels.ready(self._channels.open and self._unwritten < AHEAD, others=others, seconds=self._awake)
        with suppress(BlockingIOError):
            woken.recv(CHUNK)

    @property
    def _listens(self) -> bool:
        """Whether the command can be told more."""
        return self._speaks and self._channels.open and self._channels.unsent < AHEAD


def _ready(descriptor: int, events: int) -> bool:
    """Say whether reading, or writing a little, would not block; an end that is gone is found out so."""
    poll = select.poll()
    poll.register(descriptor, events)
    return bool(poll.poll(0))
