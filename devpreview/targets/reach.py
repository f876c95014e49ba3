"""Whether something of a target answers from this machine, and whether a port of it is free."""

import http.client
import socket
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import urlsplit

ANSWER = 2.0
"""Seconds for an answer."""

NOBODY = (502, 503, 504)
"""What an ingress answers in place of a service that it knows of, and does not reach."""


def silence(address: str, path: str) -> str:
    """Return why there is no HTTP answer, of whatever status below 500, at host:port; nothing where there is one."""
    try:
        status = _status(http.client.HTTPConnection(address, timeout=ANSWER), "GET", path)
    except (OSError, http.client.HTTPException) as error:
        return f"http://{address}{path} does not answer: {error or type(error).__name__}"
    return f"http://{address}{path} answers with {status}" if status >= 500 else ""


def unserved(url: str) -> str:
    """Return why a public URL does not lead to its service; nothing where it does, whatever the service answers.

    Names under `localhost` are this machine's, whether or not its resolver knows that (RFC 6761).
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind("127.0.0.1" if host.endswith(".localhost") else host, parts.port, timeout=ANSWER)
    try:
        status = _status(connection, "HEAD", parts.path or "/", Host=parts.netloc)
    except (OSError, http.client.HTTPException) as error:
        return f"{url} does not answer: {error or type(error).__name__}"
    return f"{url} answers with {status}" if status in NOBODY else ""


def _status(connection: http.client.HTTPConnection, method: str, path: str, **headers: str) -> int:
    with closing(connection):
        connection.request(method, path, headers=headers)
        return connection.getresponse().status


def free_ports(first: int) -> Iterator[int]:
    """Yield the ports of loopback, from one on, that nobody has at this moment."""
    for port in range(first, first + 200):
        if free(port):
            yield port


def free(port: int) -> bool:
    """Return whether a port of loopback is nobody's at this moment."""
    with socket.socket() as probe:
        # what a server does that may follow another at once
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
