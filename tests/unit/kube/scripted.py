"""An API server over plain HTTP that says what a script tells it, answer by answer, and remembers what it was asked."""

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that came."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Object | None


class Scripted:
    """The server: a request that the script has no answer for gets the last one again."""

    def __init__(self, *script: "Answer") -> None:
        self.script = list(script)
        self.asked: list[Asked] = []
        self.heard = threading.Condition()
        self.over = threading.Event()
        self.url = ""

    def next(self, asked: Asked) -> "Answer":
        """Return what the script says to a request."""
        with self.heard:
            self.asked.append(asked)
            self.heard.notify_all()
            return self.script.pop(0) if len(self.script) > 1 else self.script[0]

    def wait_for(self, requests: int) -> None:
        """Wait until so many requests have come."""
        with self.heard:
            assert self.heard.wait_for(lambda: len(self.asked) >= requests, timeout=5), self.asked


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: "Server"

    def answer(self) -> None:
        """Do with any request what the script says."""
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length)) if length else None
        asked = Asked(self.command, parts.path, dict(parse_qsl(parts.query)), dict(self.headers), body)
        self.server.scripted.next(asked)(self)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815 - what http.server looks for

    def log_message(self, *_: object) -> None:
        """Say nothing."""


Answer = Callable[[Handler], None]


class Server(ThreadingHTTPServer):
    """The listener."""

    daemon_threads = True
    scripted: Scripted

    def handle_error(self, request: object, client_address: object) -> None:
        """Be silent about clients that are gone."""


@contextmanager
def serving(*script: Answer) -> Iterator[Scripted]:
    """Serve a script on loopback while the body runs."""
    scripted = Scripted(*script)
    with Server(("127.0.0.1", 0), Handler) as server:
        server.scripted = scripted
        scripted.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield scripted
        finally:
            scripted.over.set()
            server.shutdown()
            thread.join()


def kubeconfig(folder: Path, url: str, user: Object | None = None) -> Path:
    """Write a kubeconfig with one context, `here`."""
    file = folder / "kubeconfig"
    file.write_text(
        json.dumps(
            {
                "apiVersion": "v1",
                "kind": "Config",
                "clusters": [{"name": "it", "cluster": {"server": url}}],
                "users": [{"name": "me", "user": user or {}}],
                "contexts": [{"name": "here", "context": {"cluster": "it", "user": "me"}}],
                "current-context": "here",
            }
        )
    )
    return file


def says(code: int, thing: object, **headers: str) -> Answer:
    """Answer in full."""

    def answer(handler: Handler) -> None:
        content = json.dumps(thing).encode()
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    return answer


def refuses(code: int, message: str, reason: str = "", **headers: str) -> Answer:
    """Answer with a Status."""
    return says(code, {"kind": "Status", "status": "Failure", "message": message, "reason": reason, "code": code}, **headers)


def streams(*chunks: bytes, then: Answer | None = None) -> Answer:
    """Answer in chunks, and end in good order, or as something else does."""

    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for chunk in chunks:
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        if then:
            then(handler)
        else:
            handler.wfile.write(b"0\r\n\r\n")

    return answer


def tells(*events: Object, then: Answer | None = None) -> Answer:
    """Answer a watch."""
    return streams(*(json.dumps(event).encode() + b"\n" for event in events), then=then)


def half(handler: Handler) -> None:
    """Break off in the midst of an answer."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"kind": "Pod"')
    breaks(handler)


def breaks(handler: Handler) -> None:
    """Close the connection."""
    handler.close_connection = True


def resets(handler: Handler) -> None:
    """Have the connection reset."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    handler.close_connection = True


def hangs(handler: Handler) -> None:
    """Say nothing more, as a connection that is open on one side only."""
    handler.server.scripted.over.wait(30)
    handler.close_connection = True
