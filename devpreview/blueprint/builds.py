"""From what is written of a build to its values: where its files are, and what it is given."""

import re

from devpreview.blueprint.fields.texts import IMAGE
from devpreview.blueprint.files import ROOT
from devpreview.blueprint.model import COMMIT, Build, BuildSecret, FromFile, FromVariable, Reference, Value
from devpreview.blueprint.problems import Caution, Code, quoted
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries, Leaf

IMAGE_CONTEXT = "docker-image://"
"""What a context begins with that is an image."""

CURES = "read it from 'env' when the program starts, or from one of 'files'"
"""What is done in place of an argument that binds an image to its preview."""


def build(service: Entries, reading: Reading) -> Build | None:
    """Return how the image of a service is made; nothing where it is not made here."""
    _beside(service, reading)
    if (leaf := service.leaf("build")) is not None:
        context = reading.files.folder(leaf)
        return Build(context, reading.files.dockerfile(leaf, context) if context else "")
    if not isinstance(service.values.get("build"), Entries):
        return None
    entries = service.entries("build")
    written = entries.leaf("context")
    context = reading.files.folder(written) if written else ROOT
    args, bound = _args(entries.entries("args"), reading)
    folders, images = _contexts(entries.entries("contexts"), reading)
    return Build(
        context=context,
        dockerfile=_dockerfile(service, entries, context, reading),
        target=entries.text("target"),
        args=args,
        inputs=reading.files.inputs(entries.leaves("inputs"), context or ROOT),
        bound=bound,
        folders=folders,
        images=images,
        secrets=_secrets(entries, reading),
        ssh=entries.flag("ssh"),
        platform=entries.text("platform"),
    )


def _beside(service: Entries, reading: Reading) -> None:
    """See that an image beside a build is that of a commit, and that of a commit beside a build."""
    leaf, built = service.leaf("image"), "build" in service.keys
    if leaf is None or built == (COMMIT in str(leaf.value)):
        return
    if built:
        message = f"an image beside 'build' is one that CI makes of every commit, with {COMMIT} in its tag; write that, or one of the two"
        reading.add(Code.CONFLICT, leaf.place, leaf.path, message)
    else:
        message = f"{COMMIT} stands beside a 'build', by which what is not committed is built; write that too, or a plain tag"
        reading.add(Code.MISSING, leaf.place, leaf.path, message)


def _dockerfile(service: Entries, entries: Entries, context: str, reading: Reading) -> str:
    if (leaf := entries.leaf("dockerfile")) is not None:
        return reading.files.file(leaf, within=context or ROOT)
    if not context or "dockerfile" in entries.keys:
        return ""
    here = entries.leaf("context") or Leaf(service.keys["build"], entries.path, "")
    return reading.files.dockerfile(here, context)


def _args(entries: Entries, reading: Reading) -> tuple[dict[str, str], dict[str, Value]]:
    """Return the arguments whose values are known now, and those whose values only a preview has."""
    args: dict[str, str] = {}
    bound: dict[str, Value] = {}
    for name, leaf in entries.each_leaf():
        if all(isinstance(part, str) for part in leaf.parts):
            args[name] = str(leaf.value)
            continue
        for part in leaf.parts:
            if not isinstance(part, str) and (why := _unfit(part.reference, reading)):
                reading.add(Code.REFERENCE, leaf.scalar.at(part.offset), leaf.path, f"{part.written}: {why}")
                break
        else:
            bound[name] = reading.value(leaf)
            message = f"{name} has another value in each preview, so each builds an image of its own; {CURES}"
            reading.problems.warn(Caution.BOUND, leaf.place, leaf.path, message)
    return args, bound


def _unfit(reference: Reference, reading: Reading) -> str:
    """Return why a build cannot have what is referred to; nothing where it can, or where it leads nowhere."""
    if reference.component in reading.known.stores:
        return "a build reaches no datastore, and a password would stay in the image; put it into the service's env"
    if reference.component in reading.known.services and reference.attribute != "public_url":
        return "a build reaches no service, and has of one its 'public_url' alone; put it into the service's env"
    return ""


def _contexts(entries: Entries, reading: Reading) -> tuple[dict[str, str], dict[str, str]]:
    """Return the folders and the images that a Dockerfile knows by names."""
    folders: dict[str, str] = {}
    images: dict[str, str] = {}
    for name, leaf in entries.each_leaf():
        written = str(leaf.value)
        if written.startswith(IMAGE_CONTEXT):
            images[name] = written.removeprefix(IMAGE_CONTEXT)
            if not re.fullmatch(IMAGE.pattern, images[name]):
                reading.add(Code.WRONG_VALUE, leaf.place, leaf.path, f"{quoted(images[name])} is not {IMAGE.name}: {IMAGE.rule}")
        elif "://" in written or (":" in written and re.fullmatch(IMAGE.pattern, written)):
            meant = "" if "://" in written else f"; did you mean {quoted(IMAGE_CONTEXT + written)}?"
            message = f"a folder of the repository belongs here, or an image after {IMAGE_CONTEXT}, not {quoted(written)}{meant}"
            reading.add(Code.WRONG_VALUE, leaf.place, leaf.path, message)
        else:
            folders[name] = reading.files.folder(leaf)
    return folders, images


def _secrets(build: Entries, reading: Reading) -> dict[str, BuildSecret]:
    """Return where the secrets of a build come from, by their ids."""
    found: dict[str, BuildSecret] = {str(leaf.value): _variable(str(leaf.value), leaf, reading) for leaf in build.leaves("secrets")}
    sources = build.entries("secrets")
    found |= {name: FromFile(reading.files.perhaps(leaf)) for name, leaf in sources.each_leaf()}
    for name, source in sources.each():
        if (leaf := source.leaf("file")) is not None:
            found[name] = FromFile(reading.files.perhaps(leaf))
        elif (leaf := source.leaf("env")) is not None:
            found[name] = FromVariable(str(leaf.value))
    return found


def _variable(name: str, leaf: Leaf, reading: Reading) -> FromVariable:
    if re.search(r"[.-]", name):
        message = f"no variable is called {quoted(name)}; say where it comes from, as in {{{name}: {{env: …}}}}"
        reading.add(Code.WRONG_VALUE, leaf.place, leaf.path, message)
    return FromVariable(name)
