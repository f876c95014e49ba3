"""An API server on loopback over the store in memory, with bad days on request.

    with Server(memory, kubelet) as server, going_on(kubelet):
        server.kubeconfig(path)
        server.script = on_write(3, Reset(after=True))

It speaks REST paths, lists, watches with bookmarks, server-side apply, logs, and exec over WebSockets; it knows no
discovery, and lets everybody do everything.
"""

import json
import select
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from time import monotonic, time
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

import yaml

from tests.contracts import websocket
from tests.contracts.kinds import KINDS, Kind, Object
from tests.contracts.kubelet import Kubelet
from tests.contracts.memory import Clock, Memory, Refusal

CONTEXT = "fake"
"""The context of the kubeconfig that a server writes."""

BOOKMARKS = 1.0
"""Seconds without news after which a watch is told how far it is."""

LOOK = 0.02
"""Seconds after which somebody who waits looks whether there is something new, or nobody listens any more."""


class RealClock(Clock):
    """The time of this machine, for clients that live in it."""

    def now(self) -> float:
        """Return seconds of Unix time."""
        return time()

    def advance(self, seconds: float) -> None:
        """Do nothing: time goes on by itself."""


@dataclass(frozen=True, slots=True)
class Request:
    """Something that was asked, as the log has it."""

    number: int
    write: int
    """Which of the requests that may change something this is, from 1; 0 for one that may not."""
    method: str
    path: str
    query: dict[str, list[str]] = field(hash=False)
    agent: str = ""

    def asked(self, name: str) -> str:
        """Return a parameter of the query; empty where it is not given."""
        return self.query.get(name, [""])[-1]


@dataclass(frozen=True, slots=True)
class Reset:
    """The connection is reset, before anything is done or after it."""

    after: bool = False


@dataclass(frozen=True, slots=True)
class Busy:
    """Not now: 429, or another code that says so."""

    seconds: int = 1
    code: int = 429


@dataclass(frozen=True, slots=True)
class Cut:
    """The answer ends after so many bytes, without a word."""

    length: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A watch is told that its version is too old."""


@dataclass(frozen=True, slots=True)
class Then:
    """It is done, and before the answer is sent something happens: whoever asked is killed, say."""

    call: Callable[[], object]


Fault = Reset | Busy | Cut | Forgotten | Then
Script = Callable[[Request], Fault | None]


def on_write(number: int, fault: Fault) -> Script:
    """Have something happen at the k-th request that may change something, counted from 1."""
    return lambda request: fault if request.write == number else None


class Server:
    """The API server's HTTP face."""

    def __init__(self, memory: Memory, kubelet: Kubelet) -> None:
        self.memory = memory
        self.kubelet = kubelet
        self.requests: list[Request] = []
        self.script: Script = lambda _: None
        self.delay = 0.0
        """Seconds that every answer takes."""
        self._lock = threading.Lock()
        self._listener: _Listener | None = None
        self.port = 0

    def __enter__(self) -> Self:
        self.listen()
        return self

    def __exit__(self, *_: object) -> None:
        self.refuse()

    def listen(self) -> None:
        """Take connections, on the same port as before."""
        assert self._listener is None
        self._listener = _Listener(self, self.port)
        self.port = self._listener.server_address[1]

    def refuse(self) -> None:
        """Break all connections and take no more, as a server that is being restarted."""
        if self._listener:
            self._listener.end()
            self._listener = None

    @property
    def writes(self) -> list[Request]:
        """The requests that may have changed something."""
        return [request for request in self.requests if request.write]

    def kubeconfig(self, path: Path) -> Path:
        """Write a kubeconfig with one context, which leads here."""
        told = {
            "apiVersion": "v1",
            "kind": "Config",
            "current-context": CONTEXT,
            "clusters": [{"name": CONTEXT, "cluster": {"server": f"http://127.0.0.1:{self.port}"}}],
            "users": [{"name": CONTEXT, "user": {"token": "anybody"}}],
            "contexts": [{"name": CONTEXT, "context": {"cluster": CONTEXT, "user": CONTEXT}}],
        }
        path.write_text(yaml.safe_dump(told))
        return path

    def note(self, method: str, path: str, agent: str) -> Request:
        """Keep a request in the log."""
        with self._lock:
            url = urlsplit(path)
            write = 0 if method == "GET" else len(self.writes) + 1
            request = Request(len(self.requests) + 1, write, method, url.path, parse_qs(url.query), agent)
            self.requests.append(request)
            return request


@contextmanager
def going_on(kubelet: Kubelet, seed: int = 0, pause: float = 0.005) -> Iterator[None]:
    """Let the simulated cluster go on by itself while the body runs, a step after each pause."""
    random, ended, errors = Random(seed), threading.Event(), list[BaseException]()

    def go_on() -> None:
        try:
            while not ended.wait(pause):
                kubelet.step(random)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=go_on, name="kubelet", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(10)
        assert not thread.is_alive()
    if errors:
        raise errors[0]


class _Listener(ThreadingHTTPServer):
    """One life of a server: its socket, its connections and their threads."""

    daemon_threads = False
    request_queue_size = 128

    def __init__(self, face: Server, port: int) -> None:
        self.face = face
        self.ending = threading.Event()
        self._connections: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), _Conversation)
        self._thread = threading.Thread(target=self.serve_forever, args=(LOOK,), name="API server", daemon=True)
        self._thread.start()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember a connection, and speak with it in a thread of its own."""
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Close a connection."""
        self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of connections that break: they do so on purpose."""

    def end(self) -> None:
        """End all threads."""
        self.ending.set()
        self.shutdown()
        for connection in list(self._connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        self.server_close()
        self._thread.join()


class _Over(Exception):
    """Nothing more is to be said on this connection."""


class _Conversation(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener

    def do_GET(self) -> None:
        """Answer get, list, watch, log and exec."""
        self._converse()

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET  # noqa: N815 - these are the names that http.server calls

    def log_message(self, *_: object) -> None:
        """Say nothing: the log is `Server.requests`."""

    def _converse(self) -> None:
        face = self.server.face
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        request = face.note(self.command, self.path, self.headers.get("User-Agent", ""))
        fault = face.script(request)
        self._allowance = fault.length if isinstance(fault, Cut) else None
        try:
            self.server.ending.wait(face.delay)
            if fault == Reset(after=False):
                raise _Over
            if isinstance(fault, Busy):
                self._refuse(Refusal(fault.code, "TooManyRequests", "the server is busy"), {"Retry-After": str(fault.seconds)})
                return
            self._answer(request, body, fault)
        except _Over:
            self._break()
        except Refusal as why:
            self._refuse(why)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _answer(self, request: Request, body: bytes, fault: Fault | None) -> None:
        if request.path in {"/readyz", "/livez", "/healthz"}:
            self._send(200, b"ok", "text/plain")
            return
        if request.path == "/version":
            self._tell(200, {"major": "1", "minor": "34", "gitVersion": "v1.34.4"})
            return
        place = _place(request.path)
        match place.below:
            case "log":
                self._log(request, place)
            case "exec":
                self._execute(request, place)
            case "" if request.asked("watch") in {"1", "true"}:
                self._watch(request, place, fault)
            case "":
                code, thing = self._done(request, place, body)
                if isinstance(fault, Then):
                    fault.call()
                if fault == Reset(after=True):
                    raise _Over
                self._tell(code, thing)
            case _:
                raise Refusal(404, "NotFound", f"the server could not find the requested resource: {place.below}")

    def _done(self, request: Request, place: "_Place", body: bytes) -> tuple[int, Object]:
        memory, kind = self.server.face.memory, place.kind.name
        if request.asked("dryRun") == "All" and self.command == "POST":
            return 201, memory.tried(self._read(place, body))
        if request.asked("dryRun"):
            raise Refusal(400, "BadRequest", "this server does nothing for show")
        match self.command:
            case "GET" if place.name:
                return 200, memory.get(kind, place.name, place.namespace)
            case "GET":
                # an older version than that of the items is safe to watch from, a newer is not
                version = memory.version
                things = memory.list(kind, place.namespace, request.asked("labelSelector"))
                items = [{key: value for key, value in thing.items() if key not in {"kind", "apiVersion"}} for thing in things]
                return 200, {
                    "kind": f"{kind}List",
                    "apiVersion": place.kind.version,
                    "metadata": {"resourceVersion": version},
                    "items": items,
                }
            case "POST":
                return 201, memory.create(self._read(place, body), request.asked("fieldManager") or "unknown")
            case "PUT":
                return 200, memory.replace(self._read(place, body), request.asked("fieldManager") or "unknown")
            case "PATCH":
                if self.headers.get("Content-Type") != "application/apply-patch+yaml":
                    raise Refusal(415, "UnsupportedMediaType", "this server knows no patches but those that apply")
                if not request.asked("fieldManager"):
                    raise Refusal(
                        400, "BadRequest", "PatchOptions.meta.k8s.io is invalid: fieldManager: Required value: is required for apply patch"
                    )
                if request.asked("force") != "true":
                    raise Refusal(400, "BadRequest", "this server applies with force only")
                there = memory.find(kind, place.name, place.namespace) is not None
                return 200 if there else 201, memory.apply(self._read(place, body), request.asked("fieldManager"))
            case _:
                return 200, self._deleted(place, json.loads(body or b"{}"))

    def _deleted(self, place: "_Place", options: Object) -> Object:
        return self.server.face.memory.delete(
            place.kind.name,
            place.name,
            place.namespace,
            uid=options.get("preconditions", {}).get("uid", ""),
            grace=options.get("gracePeriodSeconds"),
            foreground=options.get("propagationPolicy") == "Foreground",
        )

    def _read(self, place: "_Place", body: bytes) -> Object:
        """Return the object in a request, which may leave to the path what that says."""
        try:
            thing: Object = json.loads(body)
        except ValueError:
            thing = yaml.safe_load(body)
        metadata = thing.setdefault("metadata", {})
        if place.namespace:
            metadata.setdefault("namespace", place.namespace)
        if place.name:
            metadata.setdefault("name", place.name)
        said = (thing.get("kind", place.kind.name), metadata.get("namespace", ""), metadata.get("name"))
        if said != (place.kind.name, place.namespace, place.name or metadata.get("name")):
            raise Refusal(400, "BadRequest", f"the object {said} does not match the path {self.path}")
        thing.setdefault("kind", place.kind.name)
        return thing

    def _watch(self, request: Request, place: "_Place", fault: Fault | None) -> None:
        memory, kind = self.server.face.memory, place.kind
        until = monotonic() + float(request.asked("timeoutSeconds") or 1800)
        marks = request.asked("allowWatchBookmarks") in {"1", "true"}
        known = int(request.asked("resourceVersion") or memory.version)
        self._begin("application/json")
        told = monotonic()
        while monotonic() < until and self._heard():
            newest = int(memory.version)
            try:
                if isinstance(fault, Forgotten):
                    raise Refusal(410, "Expired", f"too old resource version: {known} ({newest})")
                news = memory.since(kind.name, place.namespace, known)
            except Refusal as why:
                self._line({"type": "ERROR", "object": _status(why)})
                break
            for happened in news:
                self._line({"type": happened.verb, "object": happened.thing})
            known = max(newest, known, *(happened.version for happened in news), 0)
            if news:
                told = monotonic()
            elif marks and monotonic() - told > BOOKMARKS:
                told = monotonic()
                self._bookmark(kind, known)
            memory.wait(known, LOOK)
        else:
            if marks:
                self._bookmark(kind, known)
        self._chunk(b"")

    def _bookmark(self, kind: Kind, version: int) -> None:
        about = {"kind": kind.name, "apiVersion": kind.version, "metadata": {"resourceVersion": str(version), "creationTimestamp": None}}
        self._line({"type": "BOOKMARK", "object": about})

    def _log(self, request: Request, place: "_Place") -> None:
        kubelet = self.server.face.kubelet
        pod = self.server.face.memory.get("Pod", place.name, place.namespace)
        container = request.asked("container") or pod["spec"]["containers"][0]["name"]
        previous = request.asked("previous") == "true"
        kept = kubelet.lines(place.name, container, place.namespace, previous=previous)
        since = _second(request.asked("sinceTime"))
        if request.asked("sinceSeconds"):
            since = _micros(self.server.face.memory.clock.now()) - int(request.asked("sinceSeconds")) * 1_000_000
        shown = sum(_micros(when) < since for when, _ in kept)
        if request.asked("tailLines"):
            shown = max(shown, len(kept) - int(request.asked("tailLines")))
        self._begin("text/plain")
        while True:
            over = previous or request.asked("follow") != "true" or kubelet.over(place.name, container, place.namespace)
            if not previous and self.server.face.memory.find("Pod", place.name, place.namespace):
                kept = kubelet.lines(place.name, container, place.namespace)
            for when, line in kept[shown:]:
                stamp = datetime.fromtimestamp(_micros(when) / 1e6, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f000Z ")
                self._chunk((stamp.encode() if request.asked("timestamps") == "true" else b"") + line + b"\n")
            shown = max(shown, len(kept))
            if over or not self._heard():
                break
            self.server.ending.wait(LOOK)
        self._chunk(b"")

    def _execute(self, request: Request, place: "_Place") -> None:
        face = self.server.face
        pod = face.memory.get("Pod", place.name, place.namespace)
        container = request.asked("container") or pod["spec"]["containers"][0]["name"]
        face.kubelet.lines(place.name, container, place.namespace)
        offered = [each.strip() for each in self.headers.get("Sec-WebSocket-Protocol", "").split(",")]
        if request.asked("tty") in {"1", "true"}:
            raise Refusal(400, "BadRequest", "this server has no terminals")
        protocol = next((each for each in ("v5.channel.k8s.io", "v4.channel.k8s.io") if each in offered), None)
        if protocol is None or self.headers.get("Upgrade", "").lower() != "websocket":
            raise Refusal(400, "BadRequest", "unable to upgrade: exec goes over a websocket of v5.channel.k8s.io or v4.channel.k8s.io")
        self.send_response(101)
        self.send_header("Upgrade", "websocket")
        self.send_header("Connection", "Upgrade")
        self.send_header("Sec-WebSocket-Accept", websocket.accepted(self.headers["Sec-WebSocket-Key"]))
        self.send_header("Sec-WebSocket-Protocol", protocol)
        self.end_headers()
        self.close_connection = True
        feed = self._feed(protocol) if request.asked("stdin") in {"1", "true"} else b""
        try:
            done = face.kubelet.execute(place.name, container, place.namespace, request.query["command"], feed)
        except Refusal as why:
            self._say(3, json.dumps(_status(why)).encode())
        else:
            for channel, content in ((1, done.out), (2, done.err)):
                for start in range(0, len(content), 32768):
                    self._say(channel, content[start : start + 32768])
            self._say(3, json.dumps(_exit(done.code)).encode())
        websocket.send(self.wfile, struct.pack("!H", 1000), websocket.CLOSE)

    def _feed(self, protocol: str) -> bytes:
        """Return what comes over stdin until it is closed; before v5 nothing can close it but an empty message."""
        fed = b""
        for operation, content in websocket.messages(self.rfile):
            if operation == websocket.PING:
                websocket.send(self.wfile, content, websocket.PONG)
            elif operation == websocket.CLOSE:
                raise _Over
            elif content == b"\xff\x00" and protocol.startswith("v5"):
                return fed
            elif content[:1] == b"\x00":
                if len(content) == 1 and not protocol.startswith("v5"):
                    return fed
                fed += content[1:]
        raise _Over

    def _say(self, channel: int, content: bytes) -> None:
        if self._allowance is not None:
            content, cut = content[: self._allowance], len(content) > self._allowance
            self._allowance -= len(content)
            websocket.send(self.wfile, bytes([channel]) + content)
            if cut:
                raise _Over
        else:
            websocket.send(self.wfile, bytes([channel]) + content)

    # answers

    def _refuse(self, why: Refusal, headers: dict[str, str] | None = None) -> None:
        self._tell(why.code, _status(why), headers)

    def _tell(self, code: int, thing: Object, headers: dict[str, str] | None = None) -> None:
        self._send(code, json.dumps(thing).encode(), "application/json", headers)

    def _send(self, code: int, content: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self._write(content)

    def _begin(self, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()

    def _line(self, thing: Object) -> None:
        self._chunk(json.dumps(thing).encode() + b"\n")

    def _chunk(self, content: bytes) -> None:
        self._write(f"{len(content):x}\r\n".encode() + content + b"\r\n")

    def _write(self, content: bytes) -> None:
        if self._allowance is not None and len(content) > self._allowance:
            self.wfile.write(content[: self._allowance])
            raise _Over
        if self._allowance is not None:
            self._allowance -= len(content)
        self.wfile.write(content)

    def _heard(self) -> bool:
        """Say whether anybody may still listen."""
        if self.server.ending.is_set():
            return False
        readable, _, _ = select.select([self.connection], [], [], 0)
        return not readable or bool(self.connection.recv(1, socket.MSG_PEEK))

    def _break(self) -> None:
        """Have the connection end at once: what was said may arrive, nothing more does."""
        self.close_connection = True
        if self._allowance is None:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@dataclass(frozen=True, slots=True)
class _Place:
    kind: Kind
    namespace: str
    name: str
    below: str


def _place(path: str) -> _Place:
    """Return what a path leads to."""
    root, *parts = path.strip("/").split("/")
    size = 1 if root == "api" else 2
    version, rest = "/".join(parts[:size]), parts[size:]
    namespace = ""
    if len(rest) > 2 and rest[0] == "namespaces":
        namespace, rest = rest[1], rest[2:]
    found = [kind for kind in KINDS.values() if (kind.version, kind.plural) == (version, rest[0] if rest else "")]
    if root not in {"api", "apis"} or not found or len(rest) > 3:
        raise Refusal(404, "NotFound", "the server could not find the requested resource")
    name, below = [*rest[1:], "", ""][:2]
    return _Place(found[0], namespace, name, below)


def _status(why: Refusal) -> Object:
    return {
        "kind": "Status",
        "apiVersion": "v1",
        "metadata": {},
        "status": "Failure",
        "message": str(why),
        "reason": why.reason,
        "code": why.code,
    }


def _exit(code: int) -> Object:
    if code == 0:
        return {"metadata": {}, "status": "Success"}
    causes = {"causes": [{"reason": "ExitCode", "message": str(code)}]}
    message = f"command terminated with non-zero exit code: exit status {code}"
    return {"metadata": {}, "status": "Failure", "message": message, "reason": "NonZeroExitCode", "details": causes}


def _second(since: str) -> int:
    """Return microseconds of the whole second that a log is to begin at: a finer time gets lost on the way to a kubelet."""
    return int(datetime.fromisoformat(since).timestamp()) * 1_000_000 if since else 0


def _micros(when: float) -> int:
    return round(when * 1_000_000)
