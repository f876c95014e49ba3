"""What can be asked of a registry: is it there, give it, take it."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self
from urllib.parse import urljoin

from devpreview.errors import PreviewFailed
from devpreview.registry.connection import Answer, Connection, Unreachable
from devpreview.registry.logins import Logins
from devpreview.registry.manifest import KINDS, Manifest, well_formed
from devpreview.streams import Stop

CHUNK = 8 * 1024 * 1024
"""How much of a blob is sent, and sent again when it gets lost."""
WAITS = (0.1, 0.4, 1.0, 2.0)
"""Seconds before each further try."""
ATTEMPTS = 3
"""How often a blob is begun from its start."""


class UnknownImage(PreviewFailed):
    """A registry has no such image, or does not say so to us."""


class _Lost(Exception):
    """A registry has forgotten an upload that was under way."""


@dataclass(frozen=True, slots=True)
class Blob:
    """A content, which can be read from its start as often as it takes."""

    digest: str
    size: int
    open: Callable[[], Iterable[bytes]]


class Registry:
    """A registry, spoken to from one thread until the end of a `with`; nothing is sent before something is asked.

    Every method raises Unreachable and Denied.
    """

    def __init__(
        self, host: str, stop: Stop, logins: Logins, mirrors: Iterable[tuple[str, str]] = (), waits: Sequence[float] = WAITS
    ) -> None:
        self.host = host
        self._connection = Connection(host, stop, logins, dict(mirrors), waits)

    def __enter__(self) -> Self:
        self._connection.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.__exit__()

    def digest(self, repository: str, which: str) -> str | None:
        """Return the digest of a manifest; None if it is not there."""
        answer = self._ask("HEAD", repository, f"manifests/{which}", headers=ACCEPT)
        if answer.status == 404:
            return None
        found = self._good(answer).headers.get("Docker-Content-Digest")
        if found:
            return found
        manifest = self.manifest(repository, which)
        return manifest.digest if manifest else None

    def manifest(self, repository: str, which: str) -> Manifest | None:
        """Return a manifest or an index; None if it is not there."""
        answer = self._ask("GET", repository, f"manifests/{which}", headers=ACCEPT)
        if answer.status == 404:
            return None
        manifest = Manifest(self._good(answer).content, answer.headers.get("Content-Type", "").partition(";")[0])
        if manifest.kind not in KINDS:
            raise Unreachable(f"{self.host} has {repository} in a form that nothing runs any more: {manifest.kind}")
        if which.startswith("sha256:") and manifest.digest != which:
            raise Unreachable(f"{self.host} answers with another content than {repository}@{which}")
        if not well_formed(manifest):
            raise Unreachable(f"{self.host} has {repository} with a manifest that nothing can be made of", hint="take another tag")
        return manifest

    def put(self, repository: str, which: str, manifest: Manifest) -> None:
        """Store a manifest under a tag or its digest; all that it names has to be there."""
        self._good(self._ask("PUT", repository, f"manifests/{which}", headers={"Content-Type": manifest.kind}, content=manifest.content))

    def has(self, repository: str, digest: str) -> bool:
        """Return whether a blob can be had: its first byte is asked for, as registries remember of what they have lost."""
        place = f"/v2/{repository}/blobs/{digest}"
        try:
            with self._connection.reading(place, repository=repository, headers={"Range": "bytes=0-0"}) as response:
                return response.status in (200, 206) and len(response.read(1)) == 1
        except Unreachable:
            # it said that it has it, and could not give it
            self._good(self._ask("GET", "", ""))
            return False

    def blob(self, repository: str, digest: str) -> Iterator[bytes]:
        """Give the content of a blob. Raises UnknownImage."""
        with self._connection.reading(f"/v2/{repository}/blobs/{digest}", repository=repository) as response:
            if response.status != 200:
                raise UnknownImage(f"{self.host} has lost a part of {repository}: {digest}")
            yield from response.stream(1024 * 1024, decode_content=False)

    def mount(self, repository: str, digest: str, source: str) -> bool:
        """Have a blob of another repository in this one too, without sending it; return whether it is."""
        answer = self._ask("POST", repository, f"blobs/uploads/?mount={digest}&from={source}")
        return self._good(answer).status == 201 and self.has(repository, digest)

    def push(self, repository: str, blob: Blob) -> Generator[int, None, None]:
        """Store a blob, and give how much of it has arrived as it does; what gets lost on the way is sent again."""
        for _ in range(ATTEMPTS):
            try:
                yield from self._upload(repository, blob)
            except _Lost:
                continue
            return
        raise Unreachable(f"{self.host} forgets what it is sent", hint=f"is there room on the disk of {self.host}?")

    def _upload(self, repository: str, blob: Blob) -> Generator[int, None, None]:
        answer = self._good(self._ask("POST", repository, "blobs/uploads/"))
        place, arrived = self._next(answer, ""), 0
        for chunk in _chunks(blob.open()):
            place = self._send(repository, place, arrived, chunk)
            arrived += len(chunk)
            yield arrived
        answer = self._connection.ask("PUT", f"{place}{'&' if '?' in place else '?'}digest={blob.digest}", repository=repository)
        if answer.status in (404, 416) and not self.has(repository, blob.digest):
            raise _Lost
        if answer.status == 400 and b"DIGEST_INVALID" in answer.content:
            raise Unreachable(f"what {self.host} was sent is not {blob.digest}: it changed on the way", hint="run the command again")
        self._good(answer, also=(404, 416))

    def _send(self, repository: str, place: str, start: int, chunk: bytes) -> str:
        """Send a piece of a blob, what has not arrived of it again where the line broke, and return where the next one goes."""
        sent = 0
        for _ in range(ATTEMPTS):
            rest = chunk[sent:]
            headers = {"Content-Type": "application/octet-stream", "Content-Range": f"{start + sent}-{start + len(chunk) - 1}"}
            try:
                answer = self._connection.ask("PATCH", place, repository=repository, headers=headers, content=rest)
            except Unreachable:
                answer = None
            if answer and answer.status == 202:
                return self._next(answer, place)
            if answer and answer.status < 500 and answer.status not in (404, 416):
                self._good(answer)
            status = self._connection.ask("GET", place, repository=repository)
            if status.status != 204:
                raise _Lost
            place = self._next(status, place)
            sent = _arrived(status) - start
            if sent == len(chunk):
                return place
            if not 0 <= sent < len(chunk):
                raise _Lost
        raise _Lost

    def _next(self, answer: Answer, place: str) -> str:
        location = answer.headers.get("Location", place)
        return urljoin(place, location) if "://" in place else location

    def _ask(
        self, method: str, repository: str, what: str, *, headers: Mapping[str, str] | None = None, content: bytes | None = None
    ) -> Answer:
        place = f"/v2/{repository}/{what}" if repository else "/v2/"
        return self._connection.ask(method, place, repository=repository, headers=headers, content=content)

    def _good(self, answer: Answer, also: tuple[int, ...] = ()) -> Answer:
        if answer.status < 300 or answer.status in also:
            return answer
        said = answer.content.decode(errors="replace")[:200].strip()
        raise Unreachable(f"{self.host} refuses what it is asked: {answer.status} {said}".rstrip())


ACCEPT = {"Accept": ", ".join(KINDS)}


def _chunks(content: Iterable[bytes]) -> Iterator[bytes]:
    """Give a content in pieces of one size, but for the last."""
    waiting = bytearray()
    for block in content:
        waiting += block
        while len(waiting) >= CHUNK:
            yield bytes(waiting[:CHUNK])
            del waiting[:CHUNK]
    if waiting:
        yield bytes(waiting)


def _arrived(status: Answer) -> int:
    """Return how many bytes an upload has; one that has none says 0-0 as well."""
    _, _, last = status.headers.get("Range", "0-0").partition("-")
    return int(last) + 1 if last.isdecimal() and last != "0" else 0
