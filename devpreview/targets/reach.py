"""Whether something of a target answers from this machine, and whether a port of it is free."""

import http.client
import socket
from collections.abc import Iterator

ANSWER = 2.0
"""Seconds for an answer from loopback."""


def silence(address: str, path: str) -> str:
    """Return why there is no HTTP answer, of whatever status below 500, at host:port; nothing where there is one."""
    connection = http.client.HTTPConnection(address, timeout=ANSWER)
    try:
        connection.request("GET", path)
        status = connection.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        return f"http://{address}{path} does not answer: {error or type(error).__name__}"
    finally:
        connection.close()
    return f"http://{address}{path} answers with {status}" if status >= 500 else ""


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
