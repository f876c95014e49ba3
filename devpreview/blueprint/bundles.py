"""From what is written of a component that has manifests, a kustomization or a chart to its values; manifests are read at once."""

import posixpath
from collections.abc import Iterator

from devpreview.blueprint import check
from devpreview.blueprint.model import Blueprint, Bundle, Chart, Kustomization
from devpreview.blueprint.objects import Object, Unfit, containers, loaded, taken, templates, unnumbered
from devpreview.blueprint.problems import Code, quoted
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries, Leaf

CHART = "Chart.yaml"
OBJECTS = (".yaml", ".yml", ".json")
"""The ends of files that are taken for objects where a folder is named."""

KUSTOMIZATION = ("kustomization.yaml", "kustomization.yml", "Kustomization")


def bundle(name: str, entries: Entries, reading: Reading) -> Bundle:
    """Return what a blueprint says of such a component; the services have been read before."""
    reading.needs.edges[name] = check.needed(name, check.needs(entries), {}, reading.known, reading.problems)
    source = _source(entries, reading)
    if not isinstance(source, Chart):
        for key in ("values", "set"):
            if key in entries.keys:
                message = f"'{key}' is for charts, and there is no 'helm' here; leave it out"
                reading.add(Code.CONFLICT, entries.keys[key].place, f"{entries.path}.{key}", message)
    return Bundle(
        name,
        source,
        images={image: str(leaf.value) for image, leaf in entries.entries("images").each_leaf() if _is_service(leaf, reading)},
        needs=reading.needs.of(name),
        started=reading.needs.started(name),
        optional=entries.flag("optional"),
        objects=_manifests(entries, reading),
    )


def _source(entries: Entries, reading: Reading) -> Chart | Kustomization | None:
    if (leaf := entries.leaf("helm")) is not None:
        values = reading.files.matching(entries.leaves("values"))
        words = {key: str(each.value) for key, each in entries.entries("set").each_leaf()}
        return Chart(_folder(leaf, (CHART,), "a chart", reading), values, words)
    if (leaf := entries.leaf("kustomize")) is not None:
        return Kustomization(_folder(leaf, KUSTOMIZATION, "a kustomization", reading))
    return None


def _folder(leaf: Leaf, marks: tuple[str, ...], what: str, reading: Reading) -> str:
    folder = reading.files.folder(leaf)
    if folder and not any(reading.files.has(folder, mark) for mark in marks):
        reading.add(Code.PATH, leaf.place, leaf.path, f"{quoted(folder)} is not {what}: there is no {marks[0]} in it")
    return folder


def _is_service(leaf: Leaf, reading: Reading) -> bool:
    name = str(leaf.value)
    kind = reading.known.kinds.get(name)
    if kind != "service":
        why = f"is a {kind}, and a service belongs here" if kind else f"is no service{reading.problems.meant(name, reading.known.services)}"
        reading.add(Code.NEED, leaf.place, leaf.path, f"{quoted(name)} {why}")
    return kind == "service"


def _manifests(entries: Entries, reading: Reading) -> tuple[Object, ...]:
    leaves = entries.leaves("manifests")
    if not leaves:
        return ()
    found = taken(each for leaf in leaves for each in _objects(leaf, reading))
    for why in found.wrong:
        reading.add(Code.WRONG_VALUE, leaves[0].place, leaves[0].path, why)
    if not found.objects and not found.wrong and not reading.problems:
        reading.add(Code.WRONG_VALUE, leaves[0].place, leaves[0].path, "there is nothing in it that a preview has")
    return found.objects


def _objects(leaf: Leaf, reading: Reading) -> Iterator[Object]:
    for path in reading.files.matching([leaf]):
        if path != str(leaf.value) and (not path.endswith(OBJECTS) or posixpath.basename(path) in KUSTOMIZATION):
            continue
        try:
            yield from loaded(reading.files.text(path, leaf))
        except Unfit as error:
            reading.add(Code.WRONG_VALUE, leaf.place, leaf.path, f"{quoted(path)}: {error}")


def clashes(blueprint: Blueprint) -> Iterator[tuple[str, str]]:
    """Give the bundles with an object that another component has already, and which that is; and with images that none of it has."""
    for bundle in blueprint.bundles.values():
        there = {unnumbered(one["image"]) for each in bundle.objects for pod in templates(each) for one in containers(pod)}
        for image in bundle.images if bundle.objects else ():
            if image not in there:
                runs = f"there is {', '.join(sorted(there))}" if there else "there is none"
                yield bundle.name, f"nothing in it runs {quoted(image)}, which 'images' names; {runs}"
    own = {("Service", name): name for name in (*blueprint.services, *blueprint.datastores)}
    own |= {("Ingress", name): name for name in (*blueprint.services, *blueprint.datastores)}
    own |= {("Deployment", name): name for name in blueprint.services} | {("StatefulSet", name): name for name in blueprint.datastores}
    for bundle in blueprint.bundles.values():
        for each in bundle.objects:
            key = str(each["kind"]), str(each["metadata"]["name"])
            if key in own:
                yield bundle.name, f"{key[0]} {key[1]} is {own[key]}'s already; give one of them another name"
            own[key] = bundle.name
