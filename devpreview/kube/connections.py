"""Connections whose blocked reads and writes end with the scope of the request that is under way on them.

urllib3 gives its caller a response only when the server has answered; before that, nobody but the connection itself
knows the socket that would have to be shut down.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from urllib3 import BaseHTTPResponse, HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection

from devpreview.streams import Stop


class Wire:
    """What one request goes over, from its first byte to the last of its answer."""

    def __init__(self, stop: Stop) -> None:
        self._stop = stop
        self.socket: socket.socket | None = None

    def send(self, pool: PoolManager, method: str, url: str, **rest: Any) -> BaseHTTPResponse:
        """Send a request and return its answer, of which only the head is read."""
        former = _current.set(self)
        try:
            return pool.urlopen(method, url, preload_content=False, redirect=False, retries=False, **rest)
        finally:
            _current.reset(former)

    def runs_over(self, connected: socket.socket | None) -> None:
        """Take note of the socket; raises the reason if the scope ended before there was one."""
        self.socket = connected
        self._stop.check()

    def shut(self) -> None:
        """Free who reads from the socket, or writes to it."""
        if self.socket:
            # of a TLS socket only the descriptor: its own shutdown would take the session from under the reader
            socket.socket.shutdown(self.socket, socket.SHUT_RDWR)


@contextmanager
def wired(stop: Stop) -> Iterator[Wire]:
    """Give a wire that is shut when the scope ends."""
    wire = Wire(stop)
    with stop.calling(wire.shut):
        yield wire


def interruptible(manager: PoolManager) -> PoolManager:
    """Have a manager make connections that tell their socket; one for SOCKS proxies has its own kind and keeps it."""
    if manager.pool_classes_by_scheme.get("https") is HTTPSConnectionPool:
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}
    return manager


class _Connection(HTTPConnection):
    def connect(self) -> None:
        super().connect()
        _current.get().runs_over(self.sock)

    def getresponse(self) -> Any:
        _current.get().runs_over(self.sock)
        return super().getresponse()


class _SecureConnection(_Connection, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


_current: ContextVar[Wire] = ContextVar("wire")
