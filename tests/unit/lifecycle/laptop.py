"""A laptop that has nothing but the files of a project: publishes its images through a builder that only notes what it is sent."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field

from devpreview.blueprint.model import Blueprint, Datastore, Service, Value
from devpreview.events import Ended, Event
from devpreview.lifecycle.ahead import ahead
from devpreview.lifecycle.publish import Published, publish
from devpreview.lifecycle.workshop import Workshop
from devpreview.process import Progress, Told
from devpreview.registry import Logins
from devpreview.streams import Stop, Threads
from devpreview.targets.target import Registry as Addresses
from devpreview.targets.target import Target
from devpreview.tree import DictTree
from devpreview.tree.context import Context
from devpreview.tree.edits import Edit
from tests.unit.registry.conftest import image
from tests.unit.registry.fake import FakeRegistry


class Builder:
    """Pushes an image for each build, and remembers what it was sent."""

    def __init__(self, into: FakeRegistry) -> None:
        self._into = into
        self.sent: dict[str, set[str]] = {}
        self.texts: dict[str, str] = {}
        self.options: dict[str, Mapping[str, object]] = {}

    def build(self, inside: Context, dockerfile: str, *, tag: str, **options: object) -> Generator[Told, None, str]:
        """Build nothing, and push that."""
        yield from ()
        repository, _, key = tag.partition("/")[2].rpartition(":")
        name = repository.partition("/")[2]
        self.sent[name] = {each.entry.path for each in inside.files}
        self.texts[name], self.options[name] = dockerfile, options
        return image(self._into, repository, key, (key.encode(),))

    def mended(self, *_: object, **__: object) -> Generator[Progress, None, str]:
        """Have nothing to mend."""
        raise NotImplementedError


@dataclass(frozen=True)
class Committed:
    """A commit, and what is not as it has it."""

    name: str
    edited: Sequence[Edit] = ()

    def edits(self, _paths: Sequence[str], _stop: Stop) -> Sequence[Edit]:
        """Return what is not as committed."""
        return self.edited


@dataclass(frozen=True)
class Laptop:
    """A laptop, whose team has a registry."""

    teams: FakeRegistry
    platforms: tuple[str, ...] = ("linux/amd64",)
    preview: str = "dev"
    commit: Committed | None = None
    builders: list[Builder] = field(default_factory=list)
    """The builder of every publishing."""

    def published(self, tree: DictTree, services: Mapping[str, Service], **datastores: Datastore) -> tuple[Published, dict[str, str]]:
        """Publish services; return what was published, and how each image came about."""
        publishing: Generator[Event, None, Published] = publish(self._blueprint(services, **datastores), self._workshop(tree), Stop())
        how: dict[str, str] = {}
        while True:
            try:
                event = next(publishing)
            except StopIteration as end:
                return end.value, how
            if isinstance(event, Ended) and event.step.component:
                how[event.step.component] = event.how

    def foreseen(
        self, tree: DictTree, services: Mapping[str, Service], **datastores: Datastore
    ) -> tuple[Published, dict[str, tuple[str, str]]]:
        """Look ahead at what publishing services would do; return what would be published, and of each image what is done and why."""
        looking = ahead(self._blueprint(services, **datastores), self._workshop(tree), Stop())
        while True:
            try:
                event = next(looking)
            except StopIteration as end:
                published, coming = end.value
                return published, {each.image: (str(each.way), each.why) for each in coming}
            assert not getattr(event, "how", ""), "nothing has come about"

    def _blueprint(self, services: Mapping[str, Service], **datastores: Datastore) -> Blueprint:
        return Blueprint("devpreview.yaml", "shop", "7f3k9q2m", services, datastores, {})

    def _workshop(self, tree: DictTree) -> Workshop:
        addresses = Addresses(self.teams.host, self.teams.host)
        target = Target("local", None, "", "", addresses, "localhost", "http", 80, "", "", self.platforms)
        self.builders.append(Builder(self.teams))
        return Workshop(tree, target, Logins({}, {}), self.builders[-1], Threads, self._spoken, self.commit)

    def _spoken(self, value: Value) -> str:
        return "".join(part if isinstance(part, str) else self.preview for part in value.parts)
