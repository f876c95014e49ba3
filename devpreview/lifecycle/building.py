"""Has a service's own image: by its content where that is known, else as CI has made it of the commit, else built here."""

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from devpreview.blueprint.model import COMMIT, Build, Service
from devpreview.errors import DevpreviewError, PreviewFailed, UsageWrong
from devpreview.events import Event, Step
from devpreview.lifecycle.workshop import Workshop, progressing
from devpreview.registry import UnknownImage, adopted, alone, holds, reference
from devpreview.streams import Stop
from devpreview.tree.context import Context, Recipe, archive, build_key, contents, context, dockerfile_text, narrows
from devpreview.tree.dockerfile import Base, bases, pinned, stages
from devpreview.tree.edits import folders, touching

SHORT = 12
"""How many letters of a commit are said."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of a build before the images are there that it is made from."""

    service: Service
    build: Build
    recipe: Recipe
    text: str
    """Of the Dockerfile."""
    bases: tuple[Base, ...]
    """All that it names, under the names that it has for them; folders are none."""

    def meant(self, base: Base) -> str:
        """Return the image that a Dockerfile means by a name."""
        return self.build.images.get(base.image, base.image)

    @property
    def narrows(self) -> bool:
        """Whether it says of certain files only that it takes them, so that its bases may take more."""
        return narrows(self.recipe, self.text)


def draft(service: Service, build: Build, workshop: Workshop) -> Draft:
    """Return what is known of a build. Raises UsageWrong where it cannot be one for this target."""
    target = workshop.target
    if build.platform and build.platform not in target.platforms:
        runs = ", ".join(target.platforms)
        raise UsageWrong(f"{service.name} is built for {build.platform}, and {target.name} runs {runs}", hint="change build.platform")
    args = {**build.args, **{name: workshop.spoken(value) for name, value in build.bound.items()}}
    platform = build.platform or target.platforms[0]
    recipe = Recipe(build.context, build.dockerfile, build.target, args, platform, build.inputs, build.folders)
    text = dockerfile_text(workshop.tree, build.dockerfile)
    if both := sorted({*build.folders, *build.images} & stages(text)):
        hint = "give one of them another name"
        raise UsageWrong(f"{both[0]} is a stage of {build.dockerfile}, and one of build.contexts of {service.name}", hint=hint)
    found = bases(text, path=build.dockerfile, target=build.target, args=args, platform=platform)
    return Draft(service, build, recipe, text, tuple(base for base in found if base.image not in build.folders))


@dataclass(frozen=True, slots=True)
class Making:
    """A build whose images are there."""

    draft: Draft
    copies: Mapping[str, tuple[str, str]]
    """Name that the Dockerfile has for an image → repository and digest of its copy."""
    triggered: bool
    """Whether one of them takes files by itself."""
    repository: str


@dataclass(frozen=True, slots=True)
class Made:
    """An image that is there."""

    repository: str
    digest: str
    why: str
    built: bool = True

    @property
    def how(self) -> str:
        """How it came about."""
        return f"built, {self.why}" if self.built else self.why


def made(making: Making, workshop: Workshop, step: Step, stop: Stop) -> Generator[Event, None, Made]:
    """Have an image."""
    recipe = making.draft.recipe
    inside = context(workshop.tree, recipe, triggered=making.triggered, check=stop.check)
    if inside.dockerfile != making.draft.text:
        raise PreviewFailed(f"{recipe.dockerfile} was edited while the images that it names were copied", hint="run the command again")
    digests = {name: digest for name, (_, digest) in making.copies.items()}
    key = build_key(inside, target=recipe.target, args=recipe.args, bases=digests, platform=recipe.platform)
    with workshop.registry(stop) as into:
        found = into.digest(making.repository, key)
        if found and holds(into, making.repository, found):
            return Made(making.repository, found, "built before from the same files", built=False)
    digest, why = yield from _of_commit(making, inside, key, workshop, step, stop)
    return Made(making.repository, digest or (yield from _built(making, inside, key, workshop, step, stop)), why, built=not digest)


def _of_commit(
    making: Making, inside: Context, key: str, workshop: Workshop, step: Step, stop: Stop
) -> Generator[Event, None, tuple[str, str]]:
    """Have the image that CI has made of the commit, and return its digest; nothing where it is not that, and why."""
    build, service, recipe = making.draft.build, making.draft.service, making.draft.recipe
    if build.bound:
        return "", f"as it has this preview's own {', '.join(build.bound)}"
    if not service.image:
        return "", "as nobody has from the same files"
    commit = workshop.commit
    if commit is None or not commit.name:
        return "", "as no commit is checked out"
    source = reference(service.image.replace(COMMIT, commit.name))
    spoken = service.image.replace(COMMIT, commit.name[:SHORT])
    try:
        edits = commit.edits(folders(recipe), stop)
        if edited := touching(edits, workshop.tree, recipe, inside):
            return "", f"as {edited} is not as committed"
        with workshop.registry(stop) as into, workshop.upstream(source.host, stop) as upstream:
            taking = adopted(source, upstream=upstream, into=into, to=making.repository, tag=key, platform=recipe.platform)
            return (yield from progressing(taking, step)), f"{spoken}, as its files are as committed"
    except UnknownImage:
        return "", f"as there is no {spoken}"
    except DevpreviewError as error:
        return "", f"as {spoken} cannot be had: {error}"


def _built(making: Making, inside: Context, key: str, workshop: Workshop, step: Step, stop: Stop) -> Generator[Event, None, str]:
    recipe, build, repository = making.draft.recipe, making.draft.build, making.repository
    pins = {name: f"{workshop.pushed(copy)}@{digest}" for name, (copy, digest) in making.copies.items()}
    pins |= yield from _folders(making, inside, workshop, step, stop)
    building = workshop.builder.build(
        inside,
        pinned(inside.dockerfile, pins, target=recipe.target, args=recipe.args, platform=recipe.platform),
        target=recipe.target,
        args=recipe.args,
        platform=recipe.platform,
        secrets=build.secrets,
        ssh=build.ssh,
        tag=f"{workshop.pushed(repository)}:{key}",
        stop=stop,
    )
    digest = yield from progressing(building, step)
    with workshop.registry(stop) as into:
        # a registry can say of what it has lost that it has it, and then nobody pushes it
        if not holds(into, repository, digest):
            digest = yield from progressing(workshop.builder.mended(into, repository, key, stop), step)
    return digest


def _folders(making: Making, inside: Context, workshop: Workshop, step: Step, stop: Stop) -> Generator[Event, None, dict[str, str]]:
    """Have what a Dockerfile takes from other folders as images of these files, which every builder knows; return them by name."""
    recipe = making.draft.recipe
    named = bases(inside.dockerfile, target=recipe.target, args=recipe.args, platform=recipe.platform)
    pins: dict[str, str] = {}
    for name, files in inside.beside.items():
        if name not in {base.image for base in named}:
            continue
        with workshop.registry(stop) as into:
            sending = alone(into, partial(_packed, files), making.repository, platform=recipe.platform)
            digest = yield from progressing(sending, step)
        pins[name] = f"{workshop.pushed(making.repository)}@{digest}"
    return pins


def _packed(files: Context) -> Iterator[bytes]:
    return archive(contents(files))
