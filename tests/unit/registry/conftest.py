"""Two registries, ours and somebody else's, with an image there."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence

import pytest

from devpreview.registry import Logins, Registry
from devpreview.registry.manifest import DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST
from devpreview.streams import Stop

from .fake import FakeRegistry, serving

NOBODY = Logins({}, {})
AT_ONCE = (0.0, 0.0, 0.0)


@pytest.fixture
def theirs() -> Iterator[FakeRegistry]:
    with serving() as registry:
        yield registry


@pytest.fixture
def ours() -> Iterator[FakeRegistry]:
    with serving() as registry:
        yield registry


@pytest.fixture
def stop() -> Stop:
    return Stop()


@pytest.fixture
def here(ours: FakeRegistry, stop: Stop) -> Iterator[Registry]:
    with Registry(ours.host, stop, NOBODY, waits=AT_ONCE) as registry:
        yield registry


@pytest.fixture
def there(theirs: FakeRegistry, stop: Stop) -> Iterator[Registry]:
    with Registry(theirs.host, stop, NOBODY, waits=AT_ONCE) as registry:
        yield registry


def image(
    fake: FakeRegistry,
    repository: str,
    tag: str,
    layers: Sequence[bytes] = (b"one", b"two"),
    *,
    platform: str = "linux/amd64",
    about: Mapping[str, object] | None = None,
) -> str:
    """Have an image of one platform in a registry, and return its digest; `about` is what else its configuration says."""
    system, architecture = platform.split("/")
    diffs = [f"sha256:{hashlib.sha256(layer).hexdigest()}" for layer in layers]
    config = {"os": system, "architecture": architecture, "rootfs": {"type": "layers", "diff_ids": diffs}, "history": [{} for _ in layers]}
    content = json.dumps(config | dict(about or {})).encode()
    manifest = {
        "schemaVersion": 2,
        "mediaType": DOCKER_MANIFEST,
        "config": {
            "mediaType": "application/vnd.docker.container.image.v1+json",
            "digest": fake.keep(repository, content),
            "size": len(content),
        },
        "layers": [{"mediaType": "layer", "digest": fake.keep(repository, layer), "size": len(layer)} for layer in layers],
    }
    return stored(fake, repository, tag, DOCKER_MANIFEST, manifest)


def index(fake: FakeRegistry, repository: str, tag: str, platforms: Sequence[str]) -> str:
    """Have an image for several platforms in a registry, with an attestation beside, and return its digest."""
    listed = []
    for platform in platforms:
        system, architecture = platform.split("/")
        digest = image(fake, repository, f"for-{architecture}", (b"common", architecture.encode()), platform=platform)
        size = len(fake.manifests[repository, digest][1])
        listed.append({"mediaType": OCI_MANIFEST, "digest": digest, "size": size, "platform": {"os": system, "architecture": architecture}})
    listed.append(
        {"mediaType": OCI_MANIFEST, "digest": f"sha256:{'0' * 64}", "size": 1, "platform": {"os": "unknown", "architecture": "unknown"}}
    )
    return stored(fake, repository, tag, OCI_INDEX, {"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": listed})


def stored(fake: FakeRegistry, repository: str, tag: str, kind: str, thing: object) -> str:
    content = json.dumps(thing, indent=2).encode()
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    fake.manifests[repository, tag] = fake.manifests[repository, digest] = (kind, content)
    return digest
