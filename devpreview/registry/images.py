"""Images in a target's registry: copied from upstream once, checked, and extended by a layer."""

import hashlib
import json
from collections.abc import Callable, Generator, Iterable, Sequence
from functools import partial

from devpreview.errors import PreviewFailed
from devpreview.process import Progress
from devpreview.registry.connection import Denied, Unreachable
from devpreview.registry.manifest import (
    DOCKER_CONFIG,
    DOCKER_LAYER,
    DOCKER_MANIFEST,
    OCI_LAYER,
    Descriptor,
    Json,
    Manifest,
    chosen,
    digest_of,
    fits,
    narrowed,
    platform_of,
    spelled,
)
from devpreview.registry.reference import Reference, mirror
from devpreview.registry.registry import Blob, Registry, UnknownImage

Layer = Callable[[], Iterable[bytes]]
"""A tar, which can be read from its start as often as it takes, and is the same every time."""

HISTORY = {"created": "1980-01-02T00:00:00Z", "created_by": "devpreview", "comment": "files of the repository"}

ANEW = "devpreview up --pull asks for the image anew"
ELSEWHERE = "take another tag of it"
"""What helps where it is not a copy that was lost."""


def holds(registry: Registry, repository: str, digest: str) -> bool:
    """Return whether a registry has an image with all its parts: it may have lost what it once took."""
    manifest = registry.manifest(repository, digest)
    return (
        manifest is not None
        and not _missing(registry, repository, manifest)
        and all(holds(registry, repository, each.digest) for each in manifest.children)
    )


def copied(
    source: Reference, *, upstream: Registry, into: Registry, platforms: Sequence[str], anew: bool = False
) -> Generator[Progress, None, str]:
    """Have a third-party image in a registry, for some platforms, and return the digest of the copy.

    The tag of the copy records what the image was resolved to: upstream is asked where there is none, where it is not for
    these platforms, where a part of it was lost, or `anew`. Raises UnknownImage, and PreviewFailed for a missing platform.
    """
    repository, tag = mirror(source)
    known = None if anew else into.manifest(repository, tag)
    if known and _covers(into, repository, known, platforms):
        yield from _brought(known, source.repository, upstream, into, repository)
        return known.digest
    manifest = _upstream(source, upstream)
    wanted = _wanted(source, upstream, manifest, platforms)
    yield from _brought(wanted, source.repository, upstream, into, repository)
    into.put(repository, tag, wanted)
    return wanted.digest


def adopted(source: Reference, *, upstream: Registry, into: Registry, to: str, tag: str, platform: str) -> Generator[Progress, None, str]:
    """Have somebody else's image in a registry as one of ours, under our tag, and return its digest.

    Raises UnknownImage, and PreviewFailed where it is for another platform.
    """
    manifest = _wanted(source, upstream, _upstream(source, upstream), [platform])
    yield from _brought(manifest, source.repository, upstream, into, to)
    into.put(to, tag, manifest)
    return manifest.digest


def _upstream(source: Reference, upstream: Registry) -> Manifest:
    unknown = UnknownImage(f"there is no image {source}", hint=f"check its name; if it is private: docker login {source.host}")
    try:
        manifest = upstream.manifest(source.repository, source.which)
    except Denied as error:
        if error.known:
            raise
        # of what is not there, and of what is not for everybody, some registries say the same to a stranger
        raise unknown from error
    if manifest is None:
        raise unknown
    return manifest


def layered(registry: Registry, base: str, digest: str, layer: Layer, to: str) -> Generator[Progress, None, str]:
    """Have an image with one more layer than another of the same registry, and return its digest: same parts, same digest."""
    return (yield from _extended(registry, base, digest, _blob(layer), to))


def alone(registry: Registry, layer: Layer, to: str, *, platform: str) -> Generator[Progress, None, str]:
    """Have an image of one layer and nothing else, and return its digest."""
    blob = _blob(layer)
    config = _with_layer({**_configured(platform), "rootfs": {"type": "layers", "diff_ids": []}}, blob)
    base = {"schemaVersion": 2, "mediaType": DOCKER_MANIFEST, "config": {"mediaType": DOCKER_CONFIG}, "layers": []}
    made = _on_top(spelled(base, DOCKER_MANIFEST), blob, config)
    if not holds(registry, to, made.digest):
        yield from _sent((Blob(digest_of(config), len(config), lambda: [config]), blob), registry, to)
    _put(registry, to, made)
    return made.digest


def triggers(registry: Registry, repository: str, digest: str, platform: str) -> bool:
    """Return whether an image has something done in every build that is made from it (ONBUILD), or nobody can say so any more."""
    manifest = _there(registry, repository, digest)
    if manifest.is_index:
        children = chosen(manifest, [platform]) or manifest.children
        return any(triggers(registry, repository, child.digest, platform) for child in children)
    if not registry.has(repository, manifest.config.digest):
        return True
    try:
        config = json.loads(b"".join(registry.blob(repository, manifest.config.digest)))
        return bool((config.get("config") or {}).get("OnBuild"))
    except (ValueError, AttributeError) as error:
        raise _unreadable(registry, repository) from error


def _missing(registry: Registry, repository: str, manifest: Manifest) -> list[Descriptor]:
    return [blob for blob in manifest.blobs if not registry.has(repository, blob.digest)]


def _covers(registry: Registry, repository: str, manifest: Manifest, platforms: Sequence[str]) -> bool:
    """Return whether a copy is for all platforms, as far as the registry still knows."""
    if manifest.is_index:
        return all(chosen(manifest, [platform]) for platform in platforms)
    if not registry.has(repository, manifest.config.digest):
        # what it was for is lost; it was copied for platforms of this target, and is asked for by its digest
        return True
    return all(fits(_platform(registry, repository, manifest), platform) for platform in platforms)


def _wanted(source: Reference, upstream: Registry, manifest: Manifest, platforms: Sequence[str]) -> Manifest:
    """Return the manifest for the platforms: the only one, or an index of those that there are."""
    if not manifest.is_index:
        available = [_platform(upstream, source.repository, manifest)]
        lacking = [platform for platform in platforms if not fits(available[0], platform)]
        kept: tuple[Descriptor, ...] = ()
    else:
        available = [each.platform for each in manifest.children]
        lacking = [platform for platform in platforms if not chosen(manifest, [platform])]
        kept = chosen(manifest, platforms)
    if lacking:
        raise PreviewFailed(
            f"{source} is for {', '.join(available)}, and the target runs {', '.join(lacking)}", hint="take another tag, or another target"
        )
    if not manifest.is_index:
        return manifest
    return narrowed(manifest, kept) if len(kept) > 1 else _there(upstream, source.repository, kept[0].digest, hint=ELSEWHERE)


def _brought(manifest: Manifest, repository: str, upstream: Registry, into: Registry, to: str) -> Generator[Progress, None, None]:
    """Have a manifest and all that it names in a registry; only what is not there is fetched."""
    for child in manifest.children:
        there = into.manifest(to, child.digest) or _there(upstream, repository, child.digest, hint=ELSEWHERE)
        yield from _brought(there, repository, upstream, into, to)
    missing = _missing(into, to, manifest)
    total, before = sum(each.size for each in missing), 0
    for each in missing:
        blob = Blob(each.digest, each.size, partial(upstream.blob, repository, each.digest))
        for arrived in into.push(to, blob):
            yield Progress(before + arrived, total, "bytes")
        before += each.size
    _put(into, to, manifest)


def _extended(registry: Registry, base: str, digest: str, layer: Blob, to: str) -> Generator[Progress, None, str]:
    manifest = _there(registry, base, digest)
    if manifest.is_index:
        children = {}
        for child in manifest.children:
            children[child.digest] = yield from _extended(registry, base, child.digest, layer, to)
        listed = [
            _child(each, _there(registry, to, children[each["digest"]]))
            for each in manifest.thing["manifests"]
            if each["digest"] in children
        ]
        made = spelled({**manifest.thing, "manifests": listed}, manifest.kind)
    else:
        config = _with_layer(json.loads(b"".join(registry.blob(base, manifest.config.digest))), layer)
        made = _on_top(manifest, layer, config)
        if not holds(registry, to, made.digest):
            yield from _parts(registry, base, manifest, (Blob(digest_of(config), len(config), lambda: [config]), layer), to)
    _put(registry, to, made)
    return made.digest


def _parts(registry: Registry, base: str, manifest: Manifest, own: Sequence[Blob], to: str) -> Generator[Progress, None, None]:
    """Have the parts of an image in its repository: its own are sent, those of its base are there already, next door."""
    yield from _sent(own, registry, to)
    for part in manifest.blobs:
        if part != manifest.config and not registry.has(to, part.digest) and not registry.mount(to, part.digest, base):
            for arrived in registry.push(to, Blob(part.digest, part.size, partial(registry.blob, base, part.digest))):
                yield Progress(arrived, part.size, "bytes")


def _sent(own: Sequence[Blob], registry: Registry, to: str) -> Generator[Progress, None, None]:
    total, before = sum(each.size for each in own), 0
    for each in own:
        if not registry.has(to, each.digest):
            for arrived in registry.push(to, each):
                yield Progress(before + arrived, total, "bytes")
        before += each.size


def _blob(layer: Layer) -> Blob:
    content, size = hashlib.sha256(), 0
    for block in layer():
        content.update(block)
        size += len(block)
    return Blob(f"sha256:{content.hexdigest()}", size, layer)


def _configured(platform: str) -> Json:
    """Return what a configuration says of a platform."""
    return dict(zip(("os", "architecture", "variant"), platform.split("/"), strict=False))


def _with_layer(config: Json, layer: Blob) -> bytes:
    """Return an image's configuration with one more layer, which is not compressed: its digest is that of its files."""
    rootfs = {**config["rootfs"], "diff_ids": [*config["rootfs"]["diff_ids"], layer.digest]}
    history = {"history": [*config["history"], HISTORY]} if "history" in config else {}
    return json.dumps({**config, "rootfs": rootfs, **history}, separators=(",", ":")).encode()


def _on_top(manifest: Manifest, layer: Blob, config: bytes) -> Manifest:
    kind = DOCKER_LAYER if manifest.kind == DOCKER_MANIFEST else OCI_LAYER
    thing = manifest.thing
    thing["config"] = {**thing["config"], "digest": digest_of(config), "size": len(config)}
    thing["layers"] = [*thing["layers"], {"mediaType": kind, "digest": layer.digest, "size": layer.size}]
    return spelled(thing, manifest.kind)


def _child(listed: Json, manifest: Manifest) -> Json:
    return {**listed, "digest": manifest.digest, "size": len(manifest.content)}


def _platform(registry: Registry, repository: str, manifest: Manifest) -> str:
    try:
        return platform_of(json.loads(b"".join(registry.blob(repository, manifest.config.digest))))
    except (ValueError, AttributeError, TypeError) as error:
        raise _unreadable(registry, repository) from error


def _unreadable(registry: Registry, repository: str) -> Unreachable:
    return Unreachable(f"{registry.host} has {repository} with a configuration that nothing can be made of")


def _put(registry: Registry, repository: str, manifest: Manifest) -> None:
    if registry.digest(repository, manifest.digest) is None:
        registry.put(repository, manifest.digest, manifest)


def _there(registry: Registry, repository: str, digest: str, *, hint: str = ANEW) -> Manifest:
    manifest = registry.manifest(repository, digest)
    if manifest is None:
        raise UnknownImage(f"{registry.host} has lost {repository}@{digest}", hint=hint)
    return manifest
