"""Numbered channels to a pod over one upgraded connection: what exec and port-forward are made of.

Nothing here blocks, so that one thread can serve both directions; who has nothing to do selects on the connection,
which the scope's end makes readable, with `ready`.
"""

import http.client
import os
import socket
import time
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from selectors import EVENT_READ, EVENT_WRITE, PollSelector
from ssl import SSLWantReadError, SSLWantWriteError
from types import MappingProxyType

from urllib3 import BaseHTTPResponse, HTTPResponse

from devpreview.errors import DevpreviewError
from devpreview.kube.connections import Wire
from devpreview.kube.door import Denied, Unreachable
from devpreview.kube.refusal import refusal
from devpreview.kube.session import Request, Session, Trouble, read
from devpreview.streams import Stop

V5 = "v5.channel.k8s.io"
"""The first protocol in which we can say that we have sent everything."""

V4 = "v4.channel.k8s.io"

END = 255
"""The channel on which v5 says that another one has ended."""

CHUNK = 32768

NOBODY: Mapping[int, int] = MappingProxyType({})

FLOOD = 16
"""Reads after which somebody else gets a turn."""

_BINARY, _CLOSE, _PING, _PONG = 2, 8, 9, 10
_FINAL = 0x80
_MASKED = 0x80
_LATER = (BlockingIOError, SSLWantReadError, SSLWantWriteError)


@contextmanager
def opened(session: Session, request: Request, stop: Stop, *protocols: str) -> Iterator["Channels"]:
    """Open channels to a pod. Raises Unreachable where there is none, or it does not run.

    That is tried again for as long as nothing can have begun in the pod.
    """
    headers = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": b64encode(os.urandom(16)).decode(),
        "Sec-WebSocket-Protocol": ",".join(protocols),
    }
    with ExitStack() as stack:
        response, wire = _answered(session, request, stop, headers, stack)
        if response.status != 101:
            raise _unreachable(refusal(request.doing, response.status, read(request, response)))
        if wire.socket is None or not isinstance(response, HTTPResponse):
            raise Unreachable(f"{request.doing}: there is no way for this through a SOCKS proxy")
        wire.socket.setblocking(False)
        yield Channels(wire.socket, _early(response), response.headers.get("Sec-WebSocket-Protocol", V4))
        stop.check()


def _answered(session: Session, request: Request, stop: Stop, headers: dict[str, str], stack: ExitStack) -> tuple[BaseHTTPResponse, Wire]:
    patience = session.patience(stop)
    while True:
        try:
            return stack.enter_context(session.answer(request, stop, headers=headers))
        except Trouble as trouble:
            # who says 503 has no way to the pod
            if trouble.sent and trouble.code != 503:
                raise
            patience.wait(trouble)


class Channels:
    """An upgraded connection, for one thread."""

    def __init__(self, connected: socket.socket, early: bytes, protocol: str) -> None:
        self._socket = connected
        self._arrived = bytearray(early)
        self._leaving = bytearray()
        self._message = bytearray()
        self._open = True
        self._more = False
        self.protocol = protocol
        self.heard = time.monotonic()
        """When something came last."""

    @property
    def open(self) -> bool:
        """Whether more may come."""
        return self._open

    @property
    def unsent(self) -> int:
        """How many bytes wait to leave."""
        return len(self._leaving)

    def send(self, channel: int, content: bytes) -> None:
        """Have something leave on a channel."""
        for start in range(0, len(content), CHUNK):
            self._frame(_BINARY, bytes((channel,)) + content[start : start + CHUNK])

    def end(self, channel: int) -> None:
        """Say that nothing more leaves on a channel."""
        assert self.protocol == V5, "only v5 can say so"
        self._frame(_BINARY, bytes((END, channel)))

    def ping(self) -> None:
        """Have the other side say that it is there."""
        self._frame(_PING, b"")

    def flush(self) -> None:
        """Let leave what can."""
        try:
            while self._leaving:
                sent = self._socket.send(self._leaving[:CHUNK])
                del self._leaving[:sent]
        except _LATER:
            return
        except OSError:
            # the other side does not listen any more; it may still have said something
            self._leaving.clear()

    def receive(self) -> Iterator[tuple[int, bytes]]:
        """Yield what came, by channel; a flood in parts."""
        self._read()
        for kind, content in self._messages():
            if kind <= _BINARY and content:
                yield content[0], content[1:]
            elif kind == _PING:
                self._frame(_PONG, content)
            elif kind == _CLOSE:
                self._open = False

    def ready(self, reading: bool = True, *, others: Mapping[int, int] = NOBODY, seconds: float | None = None) -> bool:
        """Wait until the connection can go on, or another descriptor as its events say; return whether it was in time."""
        mine = (EVENT_READ if reading else 0) | (EVENT_WRITE if self._leaving else 0)
        if reading and self._more:
            return True
        # unlike others, this one takes files too, which can always go on
        with PollSelector() as selector:
            if mine:
                selector.register(self._socket, mine)
            for each, events in others.items():
                selector.register(each, events)
            return bool(selector.select(seconds))

    def _frame(self, kind: int, content: bytes) -> None:
        length = len(content)
        size = bytes((_MASKED | length,)) if length < 126 else bytes((_MASKED | 126,)) + length.to_bytes(2, "big")
        mask = os.urandom(4)
        key = (mask * (length // 4 + 1))[:length]
        masked = int.from_bytes(content, "big") ^ int.from_bytes(key, "big")
        self._leaving += bytes((_FINAL | kind,)) + size + mask + masked.to_bytes(length, "big")

    def _read(self) -> None:
        try:
            for _ in range(FLOOD):
                some = self._socket.recv(2 * CHUNK)
                self._arrived += some
                self._open = bool(some)
                if not some:
                    return
                self.heard = time.monotonic()
            self._more = True
        except _LATER:
            self._more = False
        except OSError:
            self._open = False

    def _messages(self) -> Iterator[tuple[int, bytes]]:
        """Yield whole messages, each with its kind; what there is of the next one stays."""
        while (frame := _first_frame(self._arrived)) is not None:
            final, kind, start, stop = frame
            content = bytes(self._arrived[start:stop])
            del self._arrived[:stop]
            if kind > _BINARY:
                yield kind, content
                continue
            self._message += content
            if final:
                message, self._message = bytes(self._message), bytearray()
                yield _BINARY, message


def _first_frame(arrived: bytearray) -> tuple[bool, int, int, int] | None:
    """Return whether the first frame ends a message, its kind, and where its content is; None before all of it is there."""
    if len(arrived) < 2:
        return None
    start, length = 2, arrived[1] & ~_MASKED
    if length >= 126:
        start = 4 if length == 126 else 10
        length = int.from_bytes(arrived[2:start], "big")
    if len(arrived) < start or len(arrived) < start + length:
        return None
    return bool(arrived[0] & _FINAL), arrived[0] & 0x0F, start, start + length


def _early(response: HTTPResponse) -> bytes:
    """Return what came together with the head of the answer and was read with it."""
    head = response._fp
    assert isinstance(head, http.client.HTTPResponse), "urllib3 leaves reading to http.client"
    try:
        return head.fp.peek()
    except _LATER:
        return b""


def _unreachable(error: DevpreviewError) -> DevpreviewError:
    return error if isinstance(error, Denied) else Unreachable(str(error), hint=error.hint)
