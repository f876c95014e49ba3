"""Has every image that a preview needs in its target's registry: built once per content, copied once from upstream."""

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from devpreview.blueprint.model import Blueprint, Build, Datastore, Service
from devpreview.errors import DevpreviewError
from devpreview.events import Began, Ended, Event, Logged, Progressed, Skipped, Step
from devpreview.lifecycle.failures import failed, summed_up
from devpreview.process import Progress, Told
from devpreview.registry import Logins, Registry, copied, holds, layered, mirror, reference
from devpreview.streams import Pool, Stop, graph
from devpreview.targets.target import Target
from devpreview.tree import Entry, Tree
from devpreview.tree.context import Context, archive, build_key, context
from devpreview.tree.dockerfile import bases, pinned

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
    """Service or datastore → reference."""
    seeds: Mapping[str, str]
    """Datastore → its engine's image with the seed files in it."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """What images are made and kept with."""

    tree: Tree
    target: Target
    logins: Logins
    builder: Builder
    pool: Callable[[Stop], Pool[str, Event, tuple[str, str]]]
    anew: bool = False
    """Whether upstream is asked again what its tags mean."""


def publish(blueprint: Blueprint, workshop: Workshop, stop: Stop) -> Generator[Event, None, Published]:
    """Have all images published, side by side. Raises each cause once for which one cannot be had."""
    publishing = _Publishing(blueprint, workshop)
    needs: dict[str, tuple[str, ...]] = dict.fromkeys((*blueprint.datastores, *blueprint.services), ())
    with summed_up():
        done = yield from graph(needs, publishing.component, lambda name, behind: Skipped(_step(name), _step(behind)), workshop.pool(stop))
    return Published({name: image for name, (image, _) in done.items()}, {name: seeds for name, (_, seeds) in done.items() if seeds})


def _step(component: str) -> Step:
    return Step(component, "image")


class _Publishing:
    """The images of one blueprint on their way."""

    def __init__(self, blueprint: Blueprint, workshop: Workshop) -> None:
        self._blueprint = blueprint
        self._workshop = workshop
        self._target = workshop.target

    def component(self, name: str, stop: Stop) -> Generator[Event, None, tuple[str, str]]:
        """Have a component's image, and that with its seeds; return their references, nothing where there are no seeds."""
        step = _step(name)
        yield Began(step)
        try:
            if name in self._blueprint.datastores:
                return (yield from self._datastore(self._blueprint.datastores[name], step, stop))
            service = self._blueprint.services[name]
            if service.build is None:
                repository, digest = yield from self._copy(service.image, step, stop)
                yield Ended(step, service.image)
                return self._pulled(repository, digest), ""
            return (yield from self._built(service, service.build, step, stop)), ""
        except DevpreviewError as error:
            yield failed(step, error)
            raise

    def _datastore(self, datastore: Datastore, step: Step, stop: Stop) -> Generator[Event, None, tuple[str, str]]:
        repository, digest = yield from self._copy(datastore.image, step, stop)
        files = sorted({file for database in datastore.databases for file in database.seeds})
        seeds = ""
        if files:
            to = f"{self._blueprint.project}/{datastore.name}-seeds"
            with self._registry(stop) as into:
                made = yield from _progressing(layered(into, repository, digest, lambda: self._seed_files(files), to), step)
            seeds = self._pulled(to, made)
        yield Ended(step, datastore.image)
        return self._pulled(repository, digest), seeds

    def _seed_files(self, files: Iterable[str]) -> Iterable[bytes]:
        return archive((Entry(f"{SEEDS}/{file}"), self._workshop.tree.read(file)) for file in files)

    def _built(self, service: Service, build: Build, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Have a service's own image: looked for by the hash of all that goes into it, and built only where it is not there."""
        inside = context(self._workshop.tree, folder=build.context, dockerfile=build.dockerfile)
        target, args, platform = build.target, build.args, self._target.platforms[0]
        pins: dict[str, str] = {}
        for base in bases(inside.dockerfile, target=target, args=args, platform=platform):
            repository, digest = yield from self._copy(base.image, step, stop, base.platform)
            pins[base.image] = f"{self._target.registry.push}/{repository}@{digest}"
        repository = f"{self._blueprint.project}/{service.name}"
        key = build_key(inside, target=target, args=args, bases=pins, platform=platform)
        with self._registry(stop) as into:
            found = into.digest(repository, key)
            if found and holds(into, repository, found):
                yield Ended(step, "built before")
                return self._pulled(repository, found)
        dockerfile = pinned(inside.dockerfile, pins, target=target, args=args, platform=platform)
        building = self._workshop.builder.build(
            inside,
            dockerfile,
            target=target,
            args=args,
            platform=platform,
            tag=f"{self._target.registry.push}/{repository}:{key}",
            stop=stop,
        )
        digest = yield from _progressing(building, step)
        with self._registry(stop) as into:
            # a registry can say of what it has lost that it has it, and then nobody pushes it
            if not holds(into, repository, digest):
                digest = yield from _progressing(self._workshop.builder.mended(into, repository, key, stop), step)
        yield Ended(step, "built")
        return self._pulled(repository, digest)

    def _copy(self, image: str, step: Step, stop: Stop, platform: str = "") -> Generator[Event, None, tuple[str, str]]:
        """Have a third-party image in the registry, for one more platform if need be; return its repository and digest there."""
        source = reference(image)
        platforms = tuple(dict.fromkeys([*self._target.platforms, *([platform] if platform else [])]))
        with self._registry(stop) as into, Registry(source.host, stop, self._workshop.logins, self._target.mirrors) as upstream:
            coming = copied(source, upstream=upstream, into=into, platforms=platforms, anew=self._workshop.anew)
            digest = yield from _progressing(coming, step)
        return mirror(source)[0], digest

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
