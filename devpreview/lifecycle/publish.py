"""Has every image that a preview needs in its target's registry: built once per content, copied once from upstream."""

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from devpreview.blueprint.model import Blueprint, Build, Datastore, Service
from devpreview.errors import DevpreviewError, PreviewFailed
from devpreview.events import Began, Ended, Event, Logged, Progressed, Skipped, Step
from devpreview.lifecycle.failures import failed, of, summed_up
from devpreview.manifests.workloads import beside
from devpreview.process import Progress, Told
from devpreview.registry import Logins, Registry, copied, holds, layered, mirror, reference, triggers
from devpreview.streams import Pool, Stop, graph
from devpreview.targets.target import Target
from devpreview.tree import Entry, Tree
from devpreview.tree.context import Context, File, Recipe, archive, build_key, context, dockerfile_text
from devpreview.tree.dockerfile import Base, bases, pinned

SEEDS = "devpreview/seeds"
"""Where seed files are in the image that loads them, each under its path in the repository."""


class Builder(Protocol):
    """What builds an image and pushes it."""

    def build(
        self, inside: Context, dockerfile: str, *, target: str, args: Mapping[str, str], platform: str, tag: str, stop: Stop
    ) -> Generator[Told, None, str]:
        """Build a context by the text of a Dockerfile, push under a tag, and return the digest."""

    def mended(self, into: Registry, repository: str, key: str, stop: Stop) -> Generator[Progress, None, str]:
        """Put back what a registry has lost of an image that was built here, and return the digest that it has then."""


@dataclass(frozen=True, slots=True)
class Published:
    """Where the images of a preview are pulled from, by digest."""

    images: Mapping[str, str]
    """Service, datastore or sidecar, as `names.beside` calls it → reference."""
    seeds: Mapping[str, str]
    """Datastore → its engine's image with the seed files in it."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """What images are made and kept with."""

    tree: Tree
    target: Target
    logins: Logins
    builder: Builder
    pool: Callable[[Stop], Pool[Any, Any, Any]]
    anew: bool = False
    """Whether upstream is asked again what its tags mean."""


def publish(blueprint: Blueprint, workshop: Workshop, stop: Stop) -> Generator[Event, None, Published]:
    """Have all images published, side by side; one that several are made from is copied once, and one that several are is built once.

    Raises each cause once for which one cannot be had.
    """
    publishing = _Publishing(blueprint, workshop)
    with summed_up():
        yield from graph(publishing.needs, publishing.do, publishing.skipped, workshop.pool(stop))
    return Published(publishing.images, publishing.seeds)


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
        self._target = workshop.target
        self._platforms: dict[str, set[str]] = {}
        self._copies: dict[str, tuple[str, str]] = {}
        """Image as it is named → repository and digest of its copy."""
        self.images: dict[str, str] = {}
        self.seeds: dict[str, str] = {}
        self._beside = beside(blueprint)
        self.needs: dict[_Node, tuple[_Node, ...]] = {}
        self._services = {**blueprint.services, **{each.name: each for each in blueprint.lending}}
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

    def _builder(self, name: str) -> str:
        """Return the component whose image a component has: the first service that is built in the same way, else itself."""
        services = self._services
        build = services[name].build if name in services else None
        return next((each.name for each in services.values() if build and each.build == build), name)

    def _made_from(self, name: str) -> list[str]:
        """Return the third-party images that a component's image is made from, and know for which platforms."""
        if name in self._beside:
            return self._named(self._beside[name])
        if name in self._blueprint.datastores:
            return self._named(self._blueprint.datastores[name].image)
        service = self._services[name]
        if service.build is None:
            return self._named(service.image)
        found = self._bases(service.build, dockerfile_text(self._workshop.tree, service.build.dockerfile))
        return [image for base in found for image in self._named(base.image, base.platform)]

    def _bases(self, build: Build, text: str) -> tuple[Base, ...]:
        return bases(text, path=build.dockerfile, target=build.target, args=build.args, platform=self._target.platforms[0])

    def _named(self, image: str, platform: str = "") -> list[str]:
        self._platforms.setdefault(image, set(self._target.platforms)).update([platform] if platform else [])
        return [image]

    def _copied(self, node: _Node, stop: Stop) -> Generator[Event, None, str]:
        """Have a third-party image in the registry, for every platform that somebody wants."""
        source = reference(node.name)
        platforms = sorted(self._platforms[node.name])
        with self._registry(stop) as into, Registry(source.host, stop, self._workshop.logins, self._target.mirrors) as upstream:
            coming = copied(source, upstream=upstream, into=into, platforms=platforms, anew=self._workshop.anew)
            digest = yield from _progressing(coming, node.step)
        self._copies[node.name] = mirror(source)[0], digest
        return ""

    def _component(self, node: _Node, stop: Stop) -> Generator[Event, None, str]:
        """Have a component's image, and a datastore's with its seeds."""
        if node.name in self._blueprint.datastores:
            return (yield from self._datastore(self._blueprint.datastores[node.name], node.step, stop))
        if node.name in self._beside:
            self.images[node.name] = self._pulled(*self._copies[self._beside[node.name]])
            return self._beside[node.name]
        service = self._services[node.name]
        if (builder := self._builder(node.name)) != node.name:
            self.images[node.name] = self.images[builder]
            return f"{builder}'s"
        if service.build is None:
            self.images[node.name] = self._pulled(*self._copies[service.image])
            return service.image
        return (yield from self._built(service, service.build, node.step, stop))

    def _datastore(self, datastore: Datastore, step: Step, stop: Stop) -> Generator[Event, None, str]:
        repository, digest = self._copies[datastore.image]
        self.images[datastore.name] = self._pulled(repository, digest)
        files = sorted({file for database in datastore.databases for file in database.seeds})
        if files:
            to = f"{self._blueprint.project}/{datastore.name}-seeds"
            with self._registry(stop) as into:
                made = yield from _progressing(layered(into, repository, digest, lambda: self._seed_files(files), to), step)
            self.seeds[datastore.name] = self._pulled(to, made)
        return datastore.image

    def _seed_files(self, files: Iterable[str]) -> Iterable[bytes]:
        blocks = self._workshop.tree.blocks
        return archive(File(Entry(f"{SEEDS}/{file}"), sum(map(len, blocks(file))), blocks(file)) for file in files)

    def _built(self, service: Service, build: Build, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Have a service's own image: looked for by the hash of all that goes into it, and built only where it is not there."""
        target, args, platform = build.target, build.args, self._target.platforms[0]
        recipe = Recipe(build.context, build.dockerfile, target, args, platform, build.inputs)
        copies = {each.name: self._copies[each.name] for each in self.needs[_Node(service.name)]}
        with self._registry(stop) as into:
            triggered = not build.inputs and any(triggers(into, *copy, platform) for copy in copies.values())
        inside = context(self._workshop.tree, recipe, triggered=triggered, check=stop.check)
        if not {base.image for base in self._bases(build, inside.dockerfile)} <= copies.keys():
            raise PreviewFailed(f"{build.dockerfile} was edited while the images that it names were copied", hint="run the command again")
        digests = {image: digest for image, (_, digest) in copies.items()}
        repository = f"{self._blueprint.project}/{service.name}"
        key = build_key(inside, target=target, args=args, bases=digests, platform=platform)
        with self._registry(stop) as into:
            found = into.digest(repository, key)
            if found and holds(into, repository, found):
                self.images[service.name] = self._pulled(repository, found)
                return "built before"
        pins = {image: f"{self._target.registry.push}/{copy}@{digest}" for image, (copy, digest) in copies.items()}
        text = pinned(inside.dockerfile, pins, target=target, args=args, platform=platform)
        tag = f"{self._target.registry.push}/{repository}:{key}"
        building = self._workshop.builder.build(inside, text, target=target, args=args, platform=platform, tag=tag, stop=stop)
        digest = yield from _progressing(building, step)
        with self._registry(stop) as into:
            # a registry can say of what it has lost that it has it, and then nobody pushes it
            if not holds(into, repository, digest):
                digest = yield from _progressing(self._workshop.builder.mended(into, repository, key, stop), step)
        self.images[service.name] = self._pulled(repository, digest)
        return "built"

    def _registry(self, stop: Stop) -> Registry:
        return Registry(self._target.registry.push, stop, self._workshop.logins)

    def _pulled(self, repository: str, digest: str) -> str:
        return f"{self._target.registry.pull}/{repository}@{digest}"


def _progressing(work: Generator[Told, None, str] | Generator[Progress, None, str], step: Step) -> Generator[Event, None, str]:
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
