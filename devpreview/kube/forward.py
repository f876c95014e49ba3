"""Leads a loopback port of this machine to a port of a pod: an upgraded connection for each that somebody opens here."""

import socket
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from typing import Never

from devpreview.errors import DevpreviewError
from devpreview.kube.channels import CHUNK, V4, Channels, opened
from devpreview.kube.kinds import path
from devpreview.kube.session import Request, Session
from devpreview.streams import Stop, Threads
from devpreview.streams.pool import Failed, Item

AHEAD = 8 * CHUNK
"""Bytes that one side may be ahead of the other."""

LINGER = 2.0
"""Seconds of silence after which a pod has nothing more to say to a caller who has said everything."""

CONTENT, COMPLAINT = 0, 1
"""The channels of a port."""


@contextmanager
def forward(session: Session, pod: str, namespace: str, port: int, stop: Stop) -> Iterator[int]:
    """Lead a free loopback port to a pod's port while the body runs; see `door.Cluster`."""
    request = Request("forward to", "Pod", "GET", f"{path('Pod', namespace, pod)}/portforward", (("ports", str(port)),), name=pod)
    callers: set[socket.socket] = set()
    try:
        with socket.create_server(("127.0.0.1", 0)) as listener, Threads[str, Never, None](stop) as pool:
            pool.start("forward", partial(_serve, session, request, listener, callers))
            yield listener.getsockname()[1]
    finally:
        for caller in callers:
            caller.close()


def _serve(
    session: Session, request: Request, listener: socket.socket, callers: set[socket.socket], stop: Stop
) -> Generator[Never, None, None]:
    # a descriptor's number is another caller's before the end of this one has been heard
    numbers = count(1)
    with Threads[str, socket.socket, None](stop) as pool:
        pool.start("listen", partial(_listen, listener, callers))
        while True:
            match pool.hear():
                case _, Item(caller):
                    pool.start(f"caller {next(numbers)}", partial(_relay, session, request, caller, callers))
                case "listen", Failed(error):
                    raise error
    yield from ()


def _listen(listener: socket.socket, callers: set[socket.socket], stop: Stop) -> Generator[socket.socket, None, None]:
    heard, told = socket.socketpair()
    with heard, told, stop.calling(partial(told.send, b".")), DefaultSelector() as selector:
        selector.register(listener, EVENT_READ)
        selector.register(heard, EVENT_READ)
        while True:
            selector.select()
            stop.check()
            caller, _ = listener.accept()
            callers.add(caller)
            yield caller


def _relay(
    session: Session, request: Request, caller: socket.socket, callers: set[socket.socket], stop: Stop
) -> Generator[Never, None, None]:
    try:
        # what goes wrong with one caller's connection, the caller sees; who does not read does not keep us
        with (
            suppress(DevpreviewError),
            stop.calling(partial(caller.shutdown, socket.SHUT_RDWR)),
            opened(session, request, stop, V4) as channels,
        ):
            Relay(caller, channels, stop).run()
    finally:
        callers.discard(caller)
        caller.close()
    yield from ()


class Relay:
    """Carries bytes both ways between a caller and a pod, until one of them has gone."""

    def __init__(self, caller: socket.socket, channels: Channels, stop: Stop) -> None:
        caller.setblocking(False)
        self._caller = caller
        self._channels = channels
        self._stop = stop
        self._arrived = bytearray()
        self._begun: set[int] = set()
        self._speaks = True
        self._gone = False

    def run(self) -> None:
        """Carry until there is nothing to carry any more."""
        while not self._gone and (self._channels.open or self._arrived):
            self._channels.flush()
            self._hear_pod()
            self._tell_caller()
            self._hear_caller()
            self._stop.check()
            if not self._wait():
                return

    def _hear_pod(self) -> None:
        if len(self._arrived) >= AHEAD:
            return
        for channel, content in self._channels.receive():
            # a channel begins by repeating its port, in two bytes
            said = content if channel in self._begun else content[2:]
            self._begun.add(channel)
            if channel == CONTENT:
                self._arrived += said
            elif channel == COMPLAINT and said:
                self._gone = True

    def _tell_caller(self) -> None:
        try:
            while self._arrived:
                sent = self._caller.send(self._arrived[:CHUNK])
                del self._arrived[:sent]
        except BlockingIOError:
            return
        except OSError:
            self._gone = True

    def _hear_caller(self) -> None:
        if not self._speaks or self._channels.unsent >= AHEAD:
            return
        try:
            some = self._caller.recv(CHUNK)
        except BlockingIOError:
            return
        except OSError:
            self._gone = True
            return
        self._speaks = bool(some)
        self._channels.send(CONTENT, some)

    def _wait(self) -> bool:
        """Wait until somebody can go on; False when all has been said."""
        there = self._channels.open
        if self._gone or not (there or self._arrived):
            return True
        hears_caller = there and self._speaks and self._channels.unsent < AHEAD
        events = (EVENT_WRITE if self._arrived else 0) | (EVENT_READ if hears_caller else 0)
        others = {self._caller.fileno(): events} if events else {}
        seconds = None if self._speaks or self._arrived else LINGER
        return self._channels.ready(there and len(self._arrived) < AHEAD, others=others, seconds=seconds)
