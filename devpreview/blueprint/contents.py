"""Configuration files of a service: what is in them, and what of it is replaced."""

from collections.abc import Iterator, Mapping, Sequence

from devpreview.blueprint import check
from devpreview.blueprint.files import LONGEST, ROOT
from devpreview.blueprint.interpolate import Flaw, Found, interpolate, mentions
from devpreview.blueprint.model import SECRETS, Reference, Value
from devpreview.blueprint.nodes import Scalar
from devpreview.blueprint.problems import Code, Problems, quoted
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.secrets import named
from devpreview.blueprint.shape import Entries, Leaf

ALL = 3 * LONGEST
"""Bytes of all files of one service: they are in one object of the cluster, which takes 1 MiB."""

COMPOSED = 96 * 1024
"""Bytes of a file with a datastore's password in it: it goes through a variable, and Linux takes 128 KiB of one."""


def contents(container: Entries, reading: Reading, service: Entries | None = None) -> dict[str, tuple[Value, Leaf]]:
    """Return the configuration files of a container, of a service or of none: path there → what is in it, and where that is written."""
    written = container.entries("files")
    found: dict[str, tuple[Value, Leaf]] = {}
    for path in written.keys:
        _stands_alone(path, written, reading.problems)
        if (leaf := _text(path, written, reading)) is None:
            continue
        entries = written.entries(path)
        if entries.flag("template"):
            found[path] = Value(tuple(_replaced(leaf, service, reading))), leaf
        else:
            if "template" not in entries.keys:
                _meant_to_be_replaced(leaf, reading)
            found[path] = Value((str(leaf.value),) if leaf.value else ()), leaf
    return found


def _text(path: str, written: Entries, reading: Reading) -> Leaf | None:
    """Return the text of a file, wherever it comes from, in its place; nothing where there is none."""
    entries = written.entries(path)
    if (text := entries.leaf("text")) is not None:
        return text
    leaf = written.leaf(path) or entries.leaf("file")
    if leaf is None:
        return None
    file = reading.files.file(leaf, within=ROOT)
    if not file:
        return None
    return Leaf(Scalar(leaf.place, leaf.scalar.text, plain=True, verbatim=-1), leaf.path, reading.files.text(file, leaf))


def _replaced(leaf: Leaf, service: Entries | None, reading: Reading) -> Iterator[str | Reference]:
    for part in interpolate(str(leaf.value), reading.environ):
        match part:
            case str():
                yield part
            case Flaw(code=code, message=message, offset=offset):
                reading.problems.add(code, leaf.scalar.at(offset), leaf.path, message)
            case Found(reference=Reference(component=component)) if component == SECRETS:
                yield from _secret(part, leaf, service, reading.problems)
            case Found():
                if (reference := check.resolved(part, leaf, reading.known, reading.problems)) is not None:
                    yield reference


def _secret(found: Found, leaf: Leaf, service: Entries | None, problems: Problems) -> Iterator[Reference]:
    place = leaf.scalar.at(found.offset)
    if service is None:
        problems.add(Code.REFERENCE, place, leaf.path, f"{found.written}: only services have secrets")
        return
    reference, names = found.reference, tuple(named(service).keys)
    if reference.attribute in names and not reference.member:
        yield reference
        return
    name = ".".join(filter(None, (reference.member, reference.attribute)))
    meant = problems.meant(name, names) or f"; write secrets: [{name}]"
    problems.add(Code.REFERENCE, place, leaf.path, f"{found.written}: the service has no secret {quoted(name)}{meant}")


def _meant_to_be_replaced(leaf: Leaf, reading: Reading) -> None:
    for word, written, offset in mentions(str(leaf.value)):
        if word in check.RESERVED or word in reading.known.kinds:
            message = f"{written} is replaced only with template: true beside the file; write template: false to keep it as it is"
            reading.problems.add(Code.REFERENCE, leaf.scalar.at(offset), leaf.path, message)


def _stands_alone(path: str, written: Entries, problems: Problems) -> None:
    parts = path.split("/")
    for end in range(2, len(parts)):
        if (folder := "/".join(parts[:end])) in written.keys:
            message = f"{quoted(folder)} is a file, on {written.keys[folder].place.spoken}, and cannot be a folder"
            problems.add(Code.CONFLICT, written.keys[path].place, f"{written.path}.{path}", message)


def small_enough(service: Entries, found: Sequence[Mapping[str, tuple[Value, Leaf]]], reading: Reading) -> None:
    """See that the files of all containers of a service can be had by them."""
    files = [(value, leaf, len(str(leaf.value).encode())) for some in found for value, leaf in some.values()]
    if sum(size for *_, size in files) > ALL:
        written = service.entries("files" if "files" in service.keys else "sidecars")
        message = f"the files of a service have at most {ALL // 1024} KiB together"
        reading.problems.add(Code.TOO_BIG, written.place, written.path, message)
    for value, leaf, size in files:
        refers = any(isinstance(part, Reference) and part.component in reading.known.stores for part in value.parts)
        if refers and size > COMPOSED:
            message = f"a file that refers to a datastore has at most {COMPOSED // 1024} KiB"
            reading.problems.add(Code.TOO_BIG, leaf.place, leaf.path, message)
