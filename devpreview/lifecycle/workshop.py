"""What images are made and kept with: files, a registry, a builder, and what is known of the commit that is checked out."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from devpreview.blueprint.model import BuildSecret, Value
from devpreview.events import Event, Logged, Progressed, Step
from devpreview.process import Progress, Told
from devpreview.registry import Ahead, Logins, Registry, Sent
from devpreview.streams import Pool, Stop
from devpreview.targets.target import Target
from devpreview.tree import Tree
from devpreview.tree.context import Context
from devpreview.tree.edits import Edit


class Builder(Protocol):
    """What builds an image and pushes it."""

    def build(
        self,
        inside: Context,
        dockerfile: str,
        *,
        target: str,
        args: Mapping[str, str],
        platform: str,
        secrets: Mapping[str, BuildSecret],
        ssh: bool,
        tag: str,
        stop: Stop,
    ) -> Generator[Told, None, str]:
        """Build a context by the text of a Dockerfile, push under a tag, and return the digest."""

    def mended(self, into: Registry, repository: str, key: str, stop: Stop) -> Generator[Progress, None, str]:
        """Put back what a registry has lost of an image that was built here, and return the digest that it has then."""


class Commit(Protocol):
    """The commit that is checked out."""

    @property
    def name(self) -> str:
        """Its hash; empty before the first."""

    def edits(self, paths: Sequence[str], stop: Stop) -> Sequence[Edit]:
        """Return what below some paths is not as committed."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """What images are made and kept with."""

    tree: Tree
    target: Target
    logins: Logins
    builder: Builder
    pool: Callable[[Stop], Pool[Any, Any, Any]]
    spoken: Callable[[Value], str]
    """What the preview says for a value with references in it."""
    commit: Commit | None = None
    """None where there is no repository of git."""
    anew: bool = False
    """Whether upstream is asked again what its tags mean."""
    sent: Sent | None = None
    """What would be sent to the target's registry, where nothing is."""

    def registry(self, stop: Stop) -> Registry:
        """Return the target's registry, to be opened."""
        host = self.target.registry.push
        return Registry(host, stop, self.logins) if self.sent is None else Ahead(host, stop, self.logins, self.sent)

    def upstream(self, host: str, stop: Stop) -> Registry:
        """Return somebody else's registry, or what is asked in its stead, to be opened."""
        return Registry(host, stop, self.logins, self.target.mirrors)

    def pushed(self, repository: str) -> str:
        """Return the name of a repository of the target's registry, as this machine reaches it."""
        return f"{self.target.registry.push}/{repository}"

    def pulled(self, repository: str, digest: str) -> str:
        """Return the reference of an image of the target's registry, as the nodes reach it."""
        return f"{self.target.registry.pull}/{repository}@{digest}"


def progressing(work: Generator[Told, None, str] | Generator[Progress, None, str], step: Step) -> Generator[Event, None, str]:
    """Tell of work outside as events, and return what it returns."""
    while True:
        try:
            told = next(work)
        except StopIteration as end:
            return str(end.value)
        if isinstance(told, Progress):
            yield Progressed(step, told.done, told.total, told.unit)
        else:
            yield Logged(step, (told,))
