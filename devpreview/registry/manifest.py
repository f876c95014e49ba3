"""Manifests and indexes, in Docker's form and in OCI's: what an image consists of, and for which platforms there is one."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json"
OCI_INDEX = "application/vnd.oci.image.index.v1+json"
OCI_LAYER = "application/vnd.oci.image.layer.v1.tar"
DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
DOCKER_INDEX = "application/vnd.docker.distribution.manifest.list.v2+json"
DOCKER_CONFIG = "application/vnd.docker.container.image.v1+json"
DOCKER_LAYER = "application/vnd.docker.image.rootfs.diff.tar"

KINDS = (OCI_MANIFEST, OCI_INDEX, DOCKER_MANIFEST, DOCKER_INDEX)
INDEXES = (OCI_INDEX, DOCKER_INDEX)


@dataclass(frozen=True, slots=True)
class Descriptor:
    """A thing that a manifest names by its content."""

    digest: str
    size: int
    platform: str = ""
    """Of a manifest in an index, like linux/arm64/v8."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest or an index, byte for byte: its digest is its name."""

    content: bytes
    kind: str

    @property
    def digest(self) -> str:
        """The name of the content."""
        return digest_of(self.content)

    @property
    def thing(self) -> Json:
        """What the content says."""
        thing: Json = json.loads(self.content)
        return thing

    @property
    def is_index(self) -> bool:
        """Whether it names other manifests instead of an image's parts."""
        return self.kind in INDEXES

    @property
    def config(self) -> Descriptor:
        """What says how the image runs, and for which platform it is."""
        return _descriptor(self.thing["config"])

    @property
    def blobs(self) -> tuple[Descriptor, ...]:
        """The configuration and the layers; none for an index. Layers that may only come from elsewhere are left out."""
        if self.is_index:
            return ()
        layers = [layer for layer in self.thing["layers"] if not layer.get("urls")]
        return (self.config, *dict.fromkeys(map(_descriptor, layers)))

    @property
    def children(self) -> tuple[Descriptor, ...]:
        """The manifests of an index that are images."""
        listed = map(_descriptor, self.thing["manifests"]) if self.is_index else ()
        return tuple(each for each in listed if each.platform and not each.platform.startswith("unknown"))


def well_formed(manifest: Manifest) -> bool:
    """Return whether all that is asked of a manifest can be answered."""
    try:
        return bool(manifest.children) if manifest.is_index else bool(manifest.blobs)
    except (ValueError, KeyError, TypeError, AttributeError):
        return False


def digest_of(content: bytes) -> str:
    """Return the name of a content."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def spelled(thing: Json, kind: str) -> Manifest:
    """Write a manifest or an index: the same bytes for the same thing."""
    return Manifest(json.dumps(thing, separators=(",", ":")).encode(), kind)


def chosen(index: Manifest, platforms: Sequence[str]) -> tuple[Descriptor, ...]:
    """Return the images of an index for some platforms, in their order, each once; nothing for those that it has none for."""
    return tuple(dict.fromkeys(_of_each(index, platforms)))


def narrowed(index: Manifest, kept: Sequence[Descriptor]) -> Manifest:
    """Return the index with some of its images only."""
    digests = [each.digest for each in kept]
    listed = sorted(
        (each for each in index.thing["manifests"] if each["digest"] in digests), key=lambda each: digests.index(each["digest"])
    )
    return spelled({**index.thing, "manifests": listed}, index.kind)


def fits(platform: str, wanted: str) -> bool:
    """Return whether an image for a platform runs on another; a variant counts where both name one."""
    mine, asked = _full(platform).split("/"), _full(wanted).split("/")
    return mine[:2] == asked[:2] and (len(mine) < 3 or len(asked) < 3 or mine[2] == asked[2])


def platform_of(config: Json) -> str:
    """Return the platform that a configuration says."""
    return "/".join(filter(None, (config.get("os", "linux"), config.get("architecture", ""), config.get("variant", ""))))


def _of_each(index: Manifest, platforms: Sequence[str]) -> Iterator[Descriptor]:
    for platform in platforms:
        fitting = [each for each in index.children if fits(each.platform, platform)]
        exact = [each for each in fitting if _full(each.platform) == _full(platform)]
        yield from (exact or fitting)[:1]


def _full(platform: str) -> str:
    return f"{platform}/v8" if platform == "linux/arm64" else platform


def _descriptor(thing: Json) -> Descriptor:
    return Descriptor(thing["digest"], thing["size"], platform_of(thing["platform"]) if "platform" in thing else "")
