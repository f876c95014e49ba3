"""HTTP with one registry: who we are, what is tried again, and an end to every wait when the scope ends."""

import base64
import re
import socket
import threading
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any, Self, TypeVar
from urllib.parse import unquote, urlencode, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, LocationValueError, SSLError
from urllib3.response import BaseHTTPResponse
from urllib3.util import make_headers

from devpreview import __version__
from devpreview.errors import Unavailable
from devpreview.registry.logins import Login, Logins
from devpreview.registry.reference import HUB
from devpreview.streams import Stop

TIMEOUT = urllib3.Timeout(connect=5, read=60)
PATIENCE = 30.0
"""The longest wait that a registry may ask for."""
IDEMPOTENT = ("GET", "HEAD", "PUT")
REDIRECTS = urllib3.Retry(total=None, connect=0, read=0, status=0, other=0, redirect=5)
"""Redirects are followed, and lose what says who we are where they lead to another host; nothing is tried again here."""


class Unreachable(Unavailable):
    """A registry does not answer, or not in time, or with nonsense."""


class Denied(Unavailable):
    """A registry does not know us, or does not let us; `known` is whether it was told who we are."""

    def __init__(self, message: str, *, hint: str = "", known: bool = False) -> None:
        super().__init__(message, hint=hint)
        self.known = known


@dataclass(frozen=True, slots=True)
class Answer:
    """What a registry answered."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)


R = TypeVar("R", Answer, BaseHTTPResponse)


class Connection:
    """A registry, spoken to from one thread until the end of a `with`."""

    def __init__(self, host: str, stop: Stop, logins: Logins, mirrors: Mapping[str, str], waits: Sequence[float]) -> None:
        self.host = host
        self._stop = stop
        self._logins = logins
        self._waits = waits
        self._base = mirrors.get(host, "").rstrip("/") or _address(host)
        # a mirror knows its own users, and is told nobody else's passwords
        self._known_as = urlsplit(self._base).netloc if host in mirrors else host
        self._authorizations: dict[str, str] = {}
        self._known = False
        self._scope = ExitStack()
        self._sockets = _Sockets()
        self._pools: dict[str, urllib3.PoolManager] = {}

    def __enter__(self) -> Self:
        self._scope.callback(self._clear)
        self._scope.enter_context(self._stop.calling(self._sockets.shut))
        return self

    def __exit__(self, *_: object) -> None:
        self._scope.close()

    def ask(
        self, method: str, place: str, *, repository: str, headers: Mapping[str, str] | None = None, content: bytes | None = None
    ) -> Answer:
        """Return the answer, whatever it is but for 401 and 403. Raises Unreachable and Denied.

        Where asking twice does no harm it is asked again while the registry is in trouble.
        """

        def asked() -> Answer:
            response = self._authorized(method, self._url(place), repository, headers or {}, content, preload=True)
            return Answer(response.status, response.headers, response.data)

        return self._patiently(asked, again=method in IDEMPOTENT)

    @contextmanager
    def reading(self, place: str, *, repository: str, headers: Mapping[str, str] | None = None) -> Iterator[BaseHTTPResponse]:
        """Open what is too big to be held; closed afterwards. Raises Unreachable and Denied, also while it is read."""
        response = self._patiently(
            lambda: self._authorized("GET", self._url(place), repository, headers or {}, None, preload=False), again=True
        )
        try:
            yield response
        except HTTPError as error:
            self._stop.check()
            raise self._unreachable(error) from error
        finally:
            response.close()

    def _url(self, place: str) -> str:
        return place if "://" in place else self._base + place

    def _patiently(self, asked: Callable[[], R], *, again: bool) -> R:
        """Ask, and ask again after a while where the registry is in trouble and asking twice does no harm."""
        for wait in (*self._waits, None):
            try:
                answer = asked()
            except HTTPError as error:
                self._stop.check()
                if wait is None or not again or isinstance(getattr(error, "reason", None), SSLError):
                    raise self._unreachable(error) from error
                self._stop.wait(wait)
                continue
            busy = answer.status == 429 or (again and answer.status >= 500)
            wished = _seconds(answer.headers.get("Retry-After", ""))
            if not busy:
                return answer
            if wait is None or wished > PATIENCE:
                raise self._troubled(answer.status)
            if isinstance(answer, BaseHTTPResponse):
                answer.close()
            self._stop.wait(max(wait, wished))
        raise AssertionError("the last try returns or raises")

    def _authorized(
        self, method: str, url: str, repository: str, headers: Mapping[str, str], content: bytes | None, *, preload: bool
    ) -> BaseHTTPResponse:
        """Ask as whoever we are known to be; as somebody, where the registry wants to know who."""
        response = self._once(method, url, {**headers, **self._who(url, repository)}, content, preload=preload)
        if response.status == 401:
            response.drain_conn()
            response.release_conn()
            self._authorizations[repository] = self._introduced(response.headers.get("WWW-Authenticate", ""))
            response = self._once(method, url, {**headers, **self._who(url, repository)}, content, preload=preload)
        if response.status in (401, 403):
            response.drain_conn()
            response.release_conn()
            raise self._denied(repository)
        return response

    def _who(self, url: str, repository: str) -> dict[str, str]:
        known = self._authorizations.get(repository)
        return {"Authorization": known} if known and _origin(url) == _origin(self._base) else {}

    def _introduced(self, challenge: str) -> str:
        """Return what a registry wants to be told, by its challenge."""
        login = self._logins.of(self._known_as, self._stop)
        self._known = login is not None
        scheme, _, rest = challenge.partition(" ")
        if scheme.lower() == "bearer":
            return f"Bearer {self._token(dict(PARAMETER.findall(rest)), login)}"
        if scheme.lower() == "basic" and login:
            return _basic(login)
        raise self._denied("")

    def _token(self, challenge: Mapping[str, str], login: Login | None) -> str:
        realm = challenge.get("realm", "")
        if not realm.startswith("https://") and not _is_loopback(urlsplit(realm).hostname or ""):
            raise Unreachable(f"{self.host} sends us to {realm or 'nowhere'} to say who we are, where anybody could listen")
        asked = [("service", challenge.get("service", "")), *(("scope", scope) for scope in challenge.get("scope", "").split())]
        if login and login.token:
            form = urlencode([*asked, ("grant_type", "refresh_token"), ("client_id", "devpreview"), ("refresh_token", login.token)])
            response = self._once("POST", realm, {"Content-Type": "application/x-www-form-urlencoded"}, form.encode(), preload=True)
        else:
            response = self._once(
                "GET", f"{realm}?{urlencode(asked)}", {"Authorization": _basic(login)} if login else {}, None, preload=True
            )
        if response.status in (400, 401, 403):
            raise self._denied("")
        if response.status != 200:
            raise self._troubled(response.status)
        try:
            told: Any = response.json()
        except ValueError:
            told = None
        token = (told.get("token") or told.get("access_token")) if isinstance(told, dict) else None
        if not token:
            raise Unreachable(f"{self.host} sends us to {realm} to say who we are, which gives no token", hint=f"curl {realm}")
        return str(token)

    def _once(self, method: str, url: str, headers: Mapping[str, str], content: bytes | None, *, preload: bool) -> BaseHTTPResponse:
        self._stop.check()
        return self._pool(url).urlopen(
            method, url, headers={"User-Agent": AGENT, **headers}, body=content, preload_content=preload, retries=REDIRECTS, timeout=TIMEOUT
        )

    def _pool(self, url: str) -> urllib3.PoolManager:
        """Return the connections by which an address is reached: those through a proxy, or those of our own."""
        proxy = _proxy(url)
        if proxy not in self._pools:
            self._pools[proxy] = _pool(self._sockets, proxy)
        return self._pools[proxy]

    def _clear(self) -> None:
        for pool in self._pools.values():
            pool.clear()

    def _denied(self, repository: str) -> Denied:
        what = f" with {repository}" if repository else ""
        return Denied(f"{self.host} does not let us do that{what}", hint=f"docker login {self.host}", known=self._known)

    def _troubled(self, status: int) -> Unreachable:
        if status == 429:
            return Unreachable(f"{self.host} has had too many requests from here", hint=f"docker login {self.host}, or wait")
        return Unreachable(f"{self.host} is in trouble: it answers {status}", hint=f"curl {self._base}/v2/")

    def _unreachable(self, error: HTTPError) -> Unreachable:
        reason = getattr(error, "reason", None) or error
        said = str(reason).rpartition(": ")[2] or type(reason).__name__
        return Unreachable(f"the registry {self.host} does not answer: {said}", hint=f"curl {self._base}/v2/")


AGENT = f"devpreview/{__version__}"
PARAMETER = re.compile(r'(\w+)="([^"]*)"')


def _address(host: str) -> str:
    scheme = "http" if _is_loopback(urlsplit(f"//{host}").hostname or "") else "https"
    return f"{scheme}://{'registry-1.docker.io' if host == HUB else host}"


def _origin(url: str) -> tuple[str, str | None, int | None]:
    """Return what has to be the same for two addresses to be one server, spoken to in one way."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _is_loopback(name: str) -> bool:
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")


def _basic(login: Login) -> str:
    return f"Basic {base64.b64encode(f'{login.user}:{login.password}'.encode()).decode()}"


def _seconds(retry_after: str) -> float:
    return float(retry_after) if retry_after.isdecimal() else 0.0


class _Sockets:
    """The open sockets of a connection; one that is shut wakes whoever waits for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._over = False

    def add(self, opened: socket.socket) -> None:
        with self._lock:
            self._open.add(opened)
            over = self._over
        if over:
            self.shut()

    def shut(self) -> None:
        with self._lock:
            self._over = True
            for each in list(self._open):
                with suppress(OSError):
                    # past TLS, whose own goodbye could wait for the other side
                    socket.socket.shutdown(each, socket.SHUT_RDWR)


def _proxy(url: str) -> str:
    """Return the proxy that the user's environment names for an address; empty where there is none, as for this machine."""
    parts = urlsplit(url)
    proxy = getproxies().get(parts.scheme, "")
    if not proxy or not parts.hostname or _is_loopback(parts.hostname) or proxy_bypass(parts.netloc.rpartition("@")[2]):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"


def _pool(sockets: _Sockets, proxy: str) -> urllib3.PoolManager:
    """Return connections, through a proxy if one is named, whose sockets are known from the moment that they are connected."""

    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    pool = _through(proxy) if proxy else urllib3.PoolManager()
    pool.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}
    return pool


def _through(proxy: str) -> urllib3.ProxyManager:
    known = urlsplit(proxy)
    headers = make_headers(proxy_basic_auth=unquote(f"{known.username}:{known.password or ''}")) if known.username else None
    try:
        return urllib3.ProxyManager(proxy, proxy_headers=headers)
    except LocationValueError as error:
        raise Unreachable(f"the proxy {known.hostname or 'of the environment'} is of a kind that can't be used: {known.scheme}") from error
