"""Has every image that a preview needs in its target's registry: built once per content, copied once from upstream."""

from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, field

from devpreview.blueprint.model import Blueprint, Datastore
from devpreview.errors import DevpreviewError
from devpreview.events import Began, Ended, Event, Skipped, Step
from devpreview.lifecycle.building import Draft, Made, Making, draft, made
from devpreview.lifecycle.failures import failed, of, summed_up
from devpreview.lifecycle.workshop import Workshop, progressing
from devpreview.manifests import bundles
from devpreview.manifests.scripts import alone
from devpreview.manifests.workloads import beside
from devpreview.registry import copied, layered, mirror, reference, triggers
from devpreview.streams import Stop, graph
from devpreview.tree import Entry
from devpreview.tree.context import File, archive

SEEDS = "devpreview/seeds"
"""Where seed files are in the image that loads them, each under its path in the repository."""


@dataclass(frozen=True, slots=True)
class Published:
    """Where the images of a preview are pulled from, by digest."""

    images: Mapping[str, str]
    """Service, datastore or sidecar, as `names.beside` calls it → reference."""
    seeds: Mapping[str, str]
    """Datastore → its engine's image with the seed files in it."""
    made: Mapping[str, Made] = field(default_factory=dict, compare=False)
    """Service that has an image of its own → how it came about."""
    copies: tuple[str, ...] = ()
    """The third-party images, as they are named."""


def publish(blueprint: Blueprint, workshop: Workshop, stop: Stop) -> Generator[Event, None, Published]:
    """Have all images published, side by side; one that several are made from is copied once, and one that several are is built once.

    Raises each cause once for which one cannot be had.
    """
    publishing = _Publishing(blueprint, workshop)
    with summed_up():
        yield from graph(publishing.needs, publishing.do, publishing.skipped, workshop.pool(stop))
    return Published(publishing.images, publishing.seeds, publishing.made, tuple(publishing.copies))


@dataclass(frozen=True, slots=True)
class _Node:
    """A component's image, a sidecar's, or a third-party one that they are made from."""

    name: str
    third_party: bool = False

    @property
    def step(self) -> Step:
        component, _, sidecar = self.name.partition("/")
        return Step("", "copy", self.name) if self.third_party else Step(component, "image", sidecar)


class _Publishing:
    """The images of one blueprint on their way."""

    def __init__(self, blueprint: Blueprint, workshop: Workshop) -> None:
        self._blueprint = blueprint
        self._workshop = workshop
        self._services = {**blueprint.services, **{each.name: each for each in blueprint.lending}}
        self._beside = {**beside(blueprint), **alone(blueprint), **bundles.images(blueprint)}
        self._drafts = {name: self._draft(name) for name in self._services}
        self._platforms: dict[str, set[str]] = {}
        """Image as it is named → what it is wanted for."""
        self._asked: dict[str, set[str]] = {}
        """Image as it is named → the platforms for which it matters whether it takes files by itself."""
        self.copies: dict[str, tuple[str, str]] = {}
        """Image as it is named → repository and digest of its copy."""
        self._triggered: set[tuple[str, str]] = set()
        """Images that take files by themselves, as they are named, and for which platform."""
        self.images: dict[str, str] = {}
        self.seeds: dict[str, str] = {}
        self.made: dict[str, Made] = {}
        self.needs: dict[_Node, tuple[_Node, ...]] = {}
        for name in (*blueprint.datastores, *self._services, *self._beside):
            if (builder := self._builder(name)) != name:
                self.needs[_Node(name)] = (_Node(builder),)
                continue
            needed = [_Node(image, third_party=True) for image in self._made_from(name)]
            self.needs |= dict.fromkeys(needed, ())
            self.needs[_Node(name)] = tuple(needed)

    def skipped(self, node: _Node, behind: _Node) -> Event:
        """Return the event for a component whose image cannot be made."""
        return Skipped(node.step, behind.step)

    def do(self, node: _Node, stop: Stop) -> Generator[Event, None, None]:
        """Have one image in the registry."""
        yield Began(node.step)
        try:
            how = yield from self._copied(node, stop) if node.third_party else self._component(node, stop)
        except DevpreviewError as error:
            yield failed(node.step, error)
            raise of(node.step, error) from error
        yield Ended(node.step, how)

    def _draft(self, name: str) -> Draft | None:
        service = self._services[name]
        return draft(service, service.build, self._workshop) if service.build and self._builder(name) == name else None

    def _builder(self, name: str) -> str:
        """Return the component whose image a component has: the first service that is built in the same way, else itself."""
        own = self._services.get(name)
        if own is None or own.build is None:
            return name
        return next(each.name for each in self._services.values() if (each.build, each.image) == (own.build, own.image))

    def _made_from(self, name: str) -> list[str]:
        """Return the third-party images that a component's image is made from, and know what they are wanted for."""
        if name in self._beside:
            return self._named(self._beside[name])
        if name in self._blueprint.datastores:
            return self._named(self._blueprint.datastores[name].image)
        found = self._drafts[name]
        if found is None:
            return self._named(self._services[name].image)
        meant = [image for base in found.bases for image in self._named(found.meant(base), base.platform)]
        if found.narrows:
            for image in meant:
                self._asked.setdefault(image, set()).add(found.recipe.platform)
        return meant

    def _named(self, image: str, platform: str = "") -> list[str]:
        self._platforms.setdefault(image, set(self._workshop.target.platforms)).update([platform] if platform else [])
        return [image]

    def _copied(self, node: _Node, stop: Stop) -> Generator[Event, None, str]:
        """Have a third-party image in the registry, for every platform that somebody wants."""
        source = reference(node.name)
        platforms = sorted(self._platforms[node.name])
        with self._workshop.registry(stop) as into, self._workshop.upstream(source.host, stop) as upstream:
            coming = copied(source, upstream=upstream, into=into, platforms=platforms, anew=self._workshop.anew)
            digest = yield from progressing(coming, node.step)
            copy = mirror(source)[0], digest
            self._triggered.update((node.name, each) for each in self._asked.get(node.name, ()) if triggers(into, *copy, each))
        self.copies[node.name] = copy
        return ""

    def _component(self, node: _Node, stop: Stop) -> Generator[Event, None, str]:
        """Have a component's image, and a datastore's with its seeds."""
        if node.name in self._blueprint.datastores:
            return (yield from self._datastore(self._blueprint.datastores[node.name], node.step, stop))
        if node.name in self._beside:
            self.images[node.name] = self._workshop.pulled(*self.copies[self._beside[node.name]])
            return self._beside[node.name]
        if (builder := self._builder(node.name)) != node.name:
            self.images[node.name] = self.images[builder]
            return f"{builder}'s"
        found, image = self._drafts[node.name], self._services[node.name].image
        if found is None:
            self.images[node.name] = self._workshop.pulled(*self.copies[image])
            return image
        return (yield from self._built(found, node.step, stop))

    def _datastore(self, datastore: Datastore, step: Step, stop: Stop) -> Generator[Event, None, str]:
        repository, digest = self.copies[datastore.image]
        self.images[datastore.name] = self._workshop.pulled(repository, digest)
        files = sorted({file for database in datastore.databases for file in database.seeds})
        if files:
            to = f"{self._blueprint.project}/{datastore.name}-seeds"
            with self._workshop.registry(stop) as into:
                made = yield from progressing(layered(into, repository, digest, lambda: self._seed_files(files), to), step)
            self.seeds[datastore.name] = self._workshop.pulled(to, made)
        return datastore.image

    def _seed_files(self, files: Iterable[str]) -> Iterable[bytes]:
        blocks = self._workshop.tree.blocks
        return archive(File(Entry(f"{SEEDS}/{file}"), sum(map(len, blocks(file))), blocks(file)) for file in files)

    def _built(self, found: Draft, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Have a service's own image, once all that it is made from is there."""
        copies = {base.image: self.copies[found.meant(base)] for base in found.bases}
        triggered = any((found.meant(base), found.recipe.platform) in self._triggered for base in found.bases)
        making = Making(found, copies, found.narrows and triggered, f"{self._blueprint.project}/{found.service.name}")
        image = yield from made(making, self._workshop, step, stop)
        self.made[found.service.name] = image
        self.images[found.service.name] = self._workshop.pulled(image.repository, image.digest)
        return image.how
