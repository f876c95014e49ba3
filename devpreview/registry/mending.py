"""An image of the engine whose parts a registry has lost, and would not take from it again: it remembers to have them."""

import hashlib
import json
import tarfile
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path
from typing import IO

from devpreview.errors import Unavailable
from devpreview.process import Progress
from devpreview.registry.manifest import DOCKER_LAYER, DOCKER_MANIFEST, OCI_LAYER, Json, spelled
from devpreview.registry.registry import Blob, Registry

BLOCK = 1024 * 1024


def mended(registry: Registry, repository: str, tag: str, saved: Path) -> Generator[Progress, None, str]:
    """Have an image whole again under its tag, from what the engine has saved of it, and return its digest.

    A layer that was compressed goes as its plain files: nobody can compress it to the same bytes again. The image has another
    digest then, and the same files.
    """
    manifest = registry.manifest(repository, tag)
    if manifest is None or manifest.is_index:
        raise Unavailable(f"{registry.host} has lost {repository}:{tag}", hint=f"is there room on the disk of {registry.host}?")
    thing = manifest.thing
    plain = DOCKER_LAYER if manifest.kind == DOCKER_MANIFEST else OCI_LAYER
    with tarfile.open(saved) as archive:
        listed: Json = json.load(_member(archive, "manifest.json"))[0]
        for part, name in zip([thing["config"], *thing["layers"]], [listed["Config"], *listed["Layers"]], strict=True):
            if registry.has(repository, part["digest"]):
                continue
            blob = _blob(archive, name)
            yield from (Progress(arrived, blob.size, "bytes") for arrived in registry.push(repository, blob))
            if blob.digest != part["digest"]:
                part.update(mediaType=plain, digest=blob.digest, size=blob.size)
    made = spelled(thing, manifest.kind)
    registry.put(repository, tag, made)
    return made.digest


def _blob(archive: tarfile.TarFile, name: str) -> Blob:
    content = hashlib.sha256()
    size = 0
    for block in _blocks(archive, name):
        content.update(block)
        size += len(block)
    return Blob(f"sha256:{content.hexdigest()}", size, partial(_blocks, archive, name))


def _blocks(archive: tarfile.TarFile, name: str) -> Iterator[bytes]:
    with _member(archive, name) as content:
        while block := content.read(BLOCK):
            yield block


def _member(archive: tarfile.TarFile, name: str) -> IO[bytes]:
    content = archive.extractfile(name)
    assert content, "what an engine saves are files"
    return content
