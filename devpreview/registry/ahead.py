"""A registry as it would be: what is asked of it is answered as by the registry, and what is sent to it stays here."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field

from devpreview.registry.logins import Logins
from devpreview.registry.manifest import Manifest
from devpreview.registry.registry import Blob, Registry
from devpreview.streams import Stop

READ = 1024 * 1024
"""Bytes up to which the content of a blob is taken: configurations are read again, and layers are not."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What would have been sent by now."""

    manifests: dict[tuple[str, str], Manifest] = field(default_factory=dict)
    """By repository, and tag or digest."""
    blobs: dict[tuple[str, str], bytes] = field(default_factory=dict)
    """By repository and digest; empty where the content is not taken."""


class Ahead(Registry):
    """A registry to which nothing is sent."""

    def __init__(self, host: str, stop: Stop, logins: Logins, sent: Sent) -> None:
        super().__init__(host, stop, logins)
        self._sent = sent

    def digest(self, repository: str, which: str) -> str | None:
        """Return the digest of a manifest, be it sent or there."""
        ours = self._sent.manifests.get((repository, which))
        return ours.digest if ours else super().digest(repository, which)

    def manifest(self, repository: str, which: str) -> Manifest | None:
        """Return a manifest, be it sent or there."""
        return self._sent.manifests.get((repository, which)) or super().manifest(repository, which)

    def put(self, repository: str, which: str, manifest: Manifest) -> None:
        """Take a manifest."""
        self._sent.manifests[repository, which] = manifest

    def has(self, repository: str, digest: str) -> bool:
        """Return whether a blob was sent, or is there."""
        return (repository, digest) in self._sent.blobs or super().has(repository, digest)

    def blob(self, repository: str, digest: str) -> Iterator[bytes]:
        """Give the content of a small blob that was sent, or of one that is there."""
        held = self._sent.blobs.get((repository, digest))
        return iter([held]) if held else super().blob(repository, digest)

    def mount(self, repository: str, digest: str, source: str) -> bool:  # noqa: ARG002 - as a registry
        """Take a blob to be where one may have it without sending it."""
        self._sent.blobs[repository, digest] = b""
        return True

    def push(self, repository: str, blob: Blob) -> Generator[int, None, None]:
        """Take a blob, and its content where it is small."""
        yield from ()
        self._sent.blobs[repository, blob.digest] = b"".join(blob.open()) if blob.size <= READ else b""
