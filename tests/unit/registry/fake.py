"""A registry over HTTP, in memory: it keeps the contract of a real one, and fails as it is told to."""

import hashlib
import json
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from urllib.parse import parse_qs, urlsplit


@dataclass
class Reply:
    """What is answered; `cut` sends less than it promises, `hang` nothing until the registry closes."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b""
    cut: bool = False
    hang: bool = False


@dataclass
class Asked:
    """A request."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    content: bytes


Fault = Callable[[Asked], Reply | None]


def nothing_wrong(_: Asked) -> Reply | None:
    return None


class FakeRegistry:
    """Manifests by repository and name, blobs by digest, and which repository has which."""

    def __init__(self) -> None:
        self.host = ""
        self.manifests: dict[tuple[str, str], tuple[str, bytes]] = {}
        self.blobs: dict[str, bytes] = {}
        self.linked: set[tuple[str, str]] = set()
        self.uploads: dict[str, bytearray] = {}
        self._numbers = count()
        self.asked: list[Asked] = []
        self.fault: Fault = nothing_wrong
        self.token = ""
        """Where set, what has to be shown as a Bearer; it is had at /token."""
        self.closing = threading.Event()

    @property
    def counts(self) -> Counter[str]:
        """How often each verb was used."""
        return Counter(each.method for each in self.asked)

    def keep(self, repository: str, content: bytes) -> str:
        """Have a blob in a repository."""
        digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
        self.blobs[digest] = content
        self.linked.add((repository, digest))
        return digest

    def lose(self, digest: str) -> None:
        """Lose a blob's content, and still remember that it was there, as registries do."""
        del self.blobs[digest]

    def answer(self, asked: Asked) -> Reply:
        """Answer as a registry does."""
        self.asked.append(asked)
        if asked.path == "/token":
            return Reply(200, content=json.dumps({"token": self.token}).encode())
        if self.token and asked.headers.get("Authorization") != f"Bearer {self.token}":
            where = f'Bearer realm="http://{self.host}/token",service="fake",scope="repository:some:pull,push"'
            return Reply(401, {"WWW-Authenticate": where})
        if wrong := self.fault(asked):
            return wrong
        if found := re.fullmatch(r"/v2/(.+)/manifests/(.+)", asked.path):
            return self._manifest(asked, found[1], found[2])
        if found := re.fullmatch(r"/v2/(.+)/blobs/uploads/(.*)", asked.path):
            return self._upload(asked, found[1], found[2])
        if found := re.fullmatch(r"/v2/(.+)/blobs/(sha256:.+)", asked.path):
            return self._blob(asked, found[1], found[2])
        return Reply(200 if asked.path == "/v2/" else 404)

    def _manifest(self, asked: Asked, repository: str, which: str) -> Reply:
        if asked.method == "PUT":
            digest = f"sha256:{hashlib.sha256(asked.content).hexdigest()}"
            named = [*json.loads(asked.content).get("layers", ()), json.loads(asked.content).get("config")]
            if any(each and (repository, each["digest"]) not in self.linked for each in named):
                return Reply(400, content=b"MANIFEST_BLOB_UNKNOWN")
            self.manifests[repository, digest] = self.manifests[repository, which] = (asked.headers["Content-Type"], asked.content)
            return Reply(201, {"Docker-Content-Digest": digest})
        if (repository, which) not in self.manifests:
            return Reply(404)
        kind, content = self.manifests[repository, which]
        return Reply(200, {"Content-Type": kind, "Docker-Content-Digest": f"sha256:{hashlib.sha256(content).hexdigest()}"}, content)

    def _blob(self, asked: Asked, repository: str, digest: str) -> Reply:
        if (repository, digest) not in self.linked:
            return Reply(404)
        if digest not in self.blobs:
            return Reply(200, {"Content-Length": "10"}, cut=True)
        content = self.blobs[digest]
        if asked.headers.get("Range") == "bytes=0-0":
            return Reply(206, content=content[:1])
        return Reply(200, content=content)

    def _upload(self, asked: Asked, repository: str, upload: str) -> Reply:
        digest = asked.query.get("digest") or asked.query.get("mount", "")
        if asked.method == "POST":
            if digest and (asked.query["from"], digest) in self.linked:
                self.linked.add((repository, digest))
                return Reply(201)
            self.uploads[upload := str(next(self._numbers))] = bytearray()
            return Reply(202, {"Location": f"http://{self.host}/v2/{repository}/blobs/uploads/{upload}?state=some"})
        if upload not in self.uploads:
            return Reply(404)
        content = self.uploads[upload]
        if asked.method == "PATCH":
            content += asked.content
        if asked.method == "PUT":
            if digest != f"sha256:{hashlib.sha256(content).hexdigest()}":
                return Reply(400, content=b"DIGEST_INVALID")
            del self.uploads[upload]
            self.keep(repository, bytes(content))
            return Reply(201)
        arrived = f"0-{max(len(content) - 1, 0)}"
        return Reply(
            204 if asked.method == "GET" else 202, {"Location": f"/v2/{repository}/blobs/uploads/{upload}?state=next", "Range": arrived}
        )


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128  # who comes when it is full comes again after a second


@contextmanager
def serving() -> Iterator[FakeRegistry]:
    """Have a registry on a port of loopback."""
    registry = FakeRegistry()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # an answer in one piece: the second of two waits for the first to be acknowledged

        def handle_any(self) -> None:
            place = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(place.query).items()}
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            reply = registry.answer(Asked(self.command, place.path, query, dict(self.headers), content))
            if reply.hang:
                registry.closing.wait()
                self.close_connection = True
                return
            self.send_response(reply.status)
            for name, value in {"Content-Length": str(len(reply.content)), **reply.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(reply.content)
            self.close_connection |= reply.cut

        do_GET = do_HEAD = do_PUT = do_POST = do_PATCH = handle_any  # noqa: N815 - the names that http.server asks for

        def log_message(self, *_: object) -> None:
            pass

    with _Listener(("127.0.0.1", 0), Handler) as server:
        registry.host = f"127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield registry
        finally:
            registry.closing.set()
            server.shutdown()
            thread.join()
