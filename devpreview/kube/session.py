"""How a request comes to an answer: over the wire, again where that is right, and in the user's words where it fails.

Everything is asked again, within the same patience: what is read, because reading changes nothing; what is written,
because a name is created once, a resourceVersion replaced once and a uid deleted once. A second try may find that the
first one had happened after all; the answer says when that can be.
"""

import json
import math
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ssl import SSLCertVerificationError
from urllib.parse import urlencode

from urllib3 import BaseHTTPResponse, Timeout
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError, ProxyError

from devpreview.kube.connections import Wire, wired
from devpreview.kube.door import Denied, Object, Unreachable
from devpreview.kube.login import Login
from devpreview.kube.refusal import refusal
from devpreview.streams import Stop

PATIENCE = 10.0
"""Seconds that something is tried again for."""

PAUSE, LONGEST_PAUSE = 0.1, 2.0
"""Seconds before the second try, and at most before any."""

CONNECT = 3.0
"""Seconds that a server has to take a connection, which nothing can end before."""

READ = 20.0
"""Seconds that a server may be silent while it answers."""

SILENCE = 70.0
"""Seconds that a stream may be silent; then it is begun anew. A watch is never that silent: bookmarks come every 60."""

CHUNK = 65536
OK = 200
FORBIDDEN = 403
REFUSED = 400


@dataclass(frozen=True, slots=True)
class Request:
    """Something asked of the API server."""

    verb: str
    kind: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: Object | None = None
    content: str = "application/json"
    name: str = ""

    @property
    def doing(self) -> str:
        """What this is, as the beginning of a complaint."""
        return f"{self.verb} {self.kind} {self.name}".rstrip()

    @property
    def writes(self) -> bool:
        """Whether this changes the cluster."""
        return self.method != "GET"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the API server said; `doubtful` when an earlier try may have done it already."""

    code: int
    thing: Object
    doubtful: bool


class Trouble(Unreachable):
    """A failure that may be over soon."""

    def __init__(self, message: str, *, hint: str = "", sent: bool, after: float | None = None, code: int = 0) -> None:
        super().__init__(message, hint=hint)
        self.sent = sent
        self.after = after
        self.code = code


class Patience:
    """How long something is tried again after it first failed."""

    def __init__(self, stop: Stop, seconds: float) -> None:
        self._stop = stop
        self._seconds = seconds
        self._until: float | None = None
        self._failed = 0.0
        self._pause = PAUSE

    def renew(self) -> None:
        """Forget former failures, for it works now; how close together they were is not forgotten."""
        self._until = None

    def wait(self, trouble: Trouble) -> None:
        """Wait before the next try; raises the trouble when there is to be none."""
        now = time.monotonic()
        self._until = self._until or now + self._seconds
        self._pause = PAUSE if now > self._failed + self._seconds else min(2 * self._pause, LONGEST_PAUSE)
        self._failed = now
        # not all that fail together shall come back together
        pause = trouble.after if trouble.after is not None else self._pause * random.SystemRandom().uniform(0.5, 1)
        if now + pause > self._until:
            raise trouble
        self._stop.wait(pause)


class Session:
    """One run's way to an API server, for all threads of it."""

    def __init__(self, login: Login, *, agent: str, stop: Stop, before_write: Callable[[], None], patience: float, silence: float) -> None:
        self._login = login
        self._agent = agent
        self._before_write = before_write
        self._patience = patience
        self._silence = silence
        self._lock = threading.Lock()
        self._answered = False
        self._troubled = -math.inf
        self.stop = stop
        self.requests: Counter[tuple[str, str]] = Counter()

    def ask(self, request: Request, stop: Stop | None = None) -> Answer:
        """Return the answer to a request, whatever it says, once there is one; unless said otherwise, until the run ends."""
        stop = stop or self.stop
        patience = self.patience(stop)
        doubtful = False
        while True:
            try:
                with self.answer(request, stop) as (response, _):
                    return Answer(response.status, read(request, response), doubtful)
            except Trouble as trouble:
                doubtful = doubtful or trouble.sent
                patience.wait(trouble)

    @contextmanager
    def lines(self, request: Request, stop: Stop) -> Iterator[Generator[bytes, None, bytes]]:
        """Give the lines of one answer as they come, without their ends; what is after the last end is returned."""
        with self.answer(request, stop, silence=self._silence) as (response, _):
            if response.status != OK:
                raise refusal(request.doing, response.status, read(request, response))
            yield _lines(response.stream(CHUNK))

    @contextmanager
    def answer(
        self, request: Request, stop: Stop, *, silence: float = READ, headers: dict[str, str] | None = None
    ) -> Iterator[tuple[BaseHTTPResponse, Wire]]:
        """Send a request once and give its answer, of which only the head is read. Raises Trouble."""
        if request.writes:
            self._before_write()
        with self._ending_foreign(request, stop), wired(stop) as wire:
            response = self._send(request, wire, silence, headers or {})
            self._answered = True
            try:
                if response.status == 429 or response.status >= 500:
                    raise _busy(request, response)
                self._rights_are_known(request, response)
                yield response, wire
            finally:
                response.close()

    def _rights_are_known(self, request: Request, response: BaseHTTPResponse) -> None:
        """Raise Trouble where rights are missing of a server that was away lately: it answers before it knows them again."""
        if response.status != FORBIDDEN or time.monotonic() - self._troubled > self._patience:
            return
        error = refusal(request.doing, response.status, read(request, response))
        if isinstance(error, Denied):
            raise Trouble(str(error), hint=error.hint, sent=False)

    def patience(self, stop: Stop) -> Patience:
        """Return the patience of something that begins now."""
        return Patience(stop, self._patience)

    def close(self) -> None:
        """Close all connections."""
        self._login.close()

    def _send(self, request: Request, wire: Wire, silence: float, headers: dict[str, str]) -> BaseHTTPResponse:
        authorization = self._login.authorization()
        response = self._send_as(authorization, request, wire, silence, headers)
        if response.status == 401 and self._login.renewed(authorization):
            response.close()
            response = self._send_as(self._login.authorization(), request, wire, silence, headers)
        return response

    def _send_as(self, authorization: str, request: Request, wire: Wire, silence: float, headers: dict[str, str]) -> BaseHTTPResponse:
        with self._lock:
            self.requests[request.verb, request.kind] += 1
        headers = {"User-Agent": self._agent, "Accept": "application/json, */*", **headers}
        if authorization:
            headers["Authorization"] = authorization
        if request.body is not None:
            headers["Content-Type"] = request.content
        return wire.send(
            self._login.pool,
            request.method,
            f"{self._login.server}{request.path}{'?' if request.query else ''}{urlencode(request.query)}",
            body=None if request.body is None else json.dumps(request.body).encode(),
            headers=headers,
            timeout=Timeout(connect=CONNECT, read=silence),
        )

    @contextmanager
    def _ending_foreign(self, request: Request, stop: Stop) -> Iterator[None]:
        try:
            yield
        except (HTTPError, OSError) as error:
            stop.check()
            raise self._trouble(request, error) from error

    def _trouble(self, request: Request, error: Exception) -> Unreachable:
        self._troubled = time.monotonic()
        hint = "is the cluster running, and is this its address?"
        if any(isinstance(each, SSLCertVerificationError) for each in (error, *error.args)):
            return Unreachable(f"{self._login.server} is not who it should be: {error}", hint="does the kubeconfig belong to this cluster?")
        if not isinstance(error, NewConnectionError | ConnectTimeoutError | ProxyError):
            return Trouble(f"{request.doing}: the connection to {self._login.server} was lost: {error}", hint=hint, sent=True)
        said = f"{self._login.server} does not answer: {_cause(error)}"
        if not self._answered:
            return Unreachable(said, hint=hint)
        return Trouble(said, hint=hint, sent=False)


def read(request: Request, response: BaseHTTPResponse) -> Object:
    """Return what an answer holds; an error may come without a Status object, from whatever is in front of the server."""
    content = response.data
    try:
        thing = json.loads(content)
    except ValueError:
        thing = None
    if isinstance(thing, dict):
        return thing
    said = content[:200].decode(errors="replace").strip()
    if response.status < REFUSED:
        raise Trouble(f"{request.doing}: the answer is not from an API server: {said}", sent=True)
    return {"message": said}


def _busy(request: Request, response: BaseHTTPResponse) -> Trouble:
    error = refusal(request.doing, response.status, read(request, response))
    after = response.headers.get("Retry-After", "")
    # 429 is said before anything is done
    return Trouble(
        str(error), hint=error.hint, sent=response.status != 429, after=float(after) if after.isdecimal() else None, code=response.status
    )


def _cause(error: Exception) -> str:
    """Return what is behind urllib3's words, which begin with an object's address."""
    cause = error.__cause__ or error.__context__
    return str(cause or error).rpartition("] ")[2].lower()


def _lines(chunks: Iterator[bytes]) -> Generator[bytes, None, bytes]:
    """Yield lines without their ends, and return what is after the last end."""
    pieces: list[bytes] = []
    for chunk in chunks:
        first, *others = chunk.split(b"\n")
        pieces.append(first)
        if others:
            yield b"".join(pieces)
            yield from others[:-1]
            pieces = [others[-1]]
    return b"".join(pieces)
