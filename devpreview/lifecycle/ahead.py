"""Looks ahead at what publishing a preview's images would do: nothing is built, copied or pushed, and what is there is found."""

from collections.abc import Generator
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

from devpreview.blueprint.model import Blueprint
from devpreview.events import Ended, Event
from devpreview.lifecycle.publish import Published, publish
from devpreview.lifecycle.workshop import Workshop
from devpreview.process import Progress, Told
from devpreview.registry import Registry, Sent, mirror, reference
from devpreview.streams import Stop


class Way(StrEnum):
    """What would be done to have an image."""

    BUILD = "build"
    COPY = "copy"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Coming:
    """What would be done to have an image, and why."""

    way: Way
    image: str
    """A service, or a third-party image as it is named."""
    why: str


def ahead(blueprint: Blueprint, workshop: Workshop, stop: Stop) -> Generator[Event, None, tuple[Published, tuple[Coming, ...]]]:
    """Return where the images of a preview would be pulled from, by the digests that can be known, and what would be done for it.

    What would be built has a digest of its own, which is that of no image. Raises what `publish` does.
    """
    sent = Sent()
    publishing = publish(blueprint, replace(workshop, builder=_Unbuilt(), sent=sent), stop)
    while True:
        try:
            event = next(publishing)
        except StopIteration as end:
            published: Published = end.value
            return published, tuple(_coming(published, sent))
        # how it came about is not so yet
        yield replace(event, how="") if isinstance(event, Ended) else event


def _coming(published: Published, sent: Sent) -> Generator[Coming, None, None]:
    for image in published.copies:
        copied = mirror(reference(image)) in sent.manifests
        yield Coming(Way.COPY if copied else Way.KEEP, image, "is not in the target's registry" if copied else "was copied before")
    for name, made in published.made.items():
        yield Coming(
            Way.BUILD if made.built else Way.COPY if (made.repository, made.digest) in sent.manifests else Way.KEEP, name, made.why
        )


class _Unbuilt:
    """A builder that builds nothing."""

    def build(self, *_: object, tag: str, **__: object) -> Generator[Told, None, str]:
        """Return a digest that is another for each tag."""
        yield from ()
        return f"sha256:{sha256(tag.encode()).hexdigest()}"

    def mended(self, into: Registry, repository: str, key: str, stop: Stop) -> Generator[Progress, None, str]:  # noqa: ARG002 - as a builder
        """Return the same digest, for what is not built is not there."""
        yield from ()
        return f"sha256:{sha256(f'{into.host}/{repository}:{key}'.encode()).hexdigest()}"
