"""From what is written of services' volumes to their values: whose each is, and who has it besides."""

from collections.abc import Iterator, Mapping

from devpreview.blueprint.model import Storage, Volume
from devpreview.blueprint.problems import Code, Problems, quoted
from devpreview.blueprint.shape import Entries, Leaf

SIZE = "1Gi"
"""What a volume that is kept has where nothing is said."""

Volumes = dict[str, Volume]
"""By the folder in the container."""


def volumes(written: Entries, services: Mapping[str, Entries], problems: Problems) -> dict[str, Volumes]:
    """Return the volumes of all services, which were `written` and are what they have of others besides."""
    found: dict[str, Volumes] = {}
    sizes: dict[str, tuple[str, Leaf]] = {}
    for name, service in services.items():
        section = service.entries("volumes")
        whose = _owner(name, written) if section.keys else name
        found[name] = {path: volume for path in section.keys if (volume := _volume(path, section, whose, problems))}
        for path, volume in found[name].items():
            if (leaf := section.entries(path).leaf("size")) and volume.name:
                size, first = sizes.setdefault(volume.name, (volume.size, leaf))
                if size != volume.size:
                    message = f"{quoted(volume.name)} has {size}, on {first.place.spoken}; it is one volume, and has one size"
                    problems.add(Code.CONFLICT, leaf.place, leaf.path, message)
        _stand_alone(service, problems)
        _for_one_pod(service, found[name], problems)
    return {name: _as_big(each, sizes) for name, each in found.items()}


def _owner(name: str, written: Entries) -> str:
    """Return the service that says itself what volumes there are, of which another one may have them."""
    while "volumes" not in written.entries(name).keys:
        name = written.entries(name).text("like")
    return name


def _volume(path: str, section: Entries, whose: str, problems: Problems) -> Volume | None:
    """Return one volume; nothing where that is wrong already."""
    entries, word = section.entries(path), section.leaf(path)
    if path not in section.values:
        return None
    name = entries.text("name")
    storage = Storage(str(word.value) if word else entries.text("storage", Storage.KEPT if name else Storage.DISPOSABLE))
    if name and storage is Storage.DISPOSABLE:
        message = "what goes with a pod is nobody else's; take 'name' out, or write storage: kept"
        problems.add(Code.CONFLICT, entries.keys["name"].place, f"{entries.path}.name", message)
    kept = storage is Storage.KEPT
    return Volume(storage, entries.text("size", SIZE if kept else ""), name, "" if name else whose)


def _stand_alone(service: Entries, problems: Problems) -> None:
    """See that no volume is where a configuration file is, nor in one."""
    section, files = service.entries("volumes"), service.entries("files").keys
    for path, key in section.keys.items():
        if file := next((each for each in _upwards(path) if each in files), ""):
            message = f"{quoted(file)} is a file, on {files[file].place.spoken}, and cannot be a folder"
            problems.add(Code.CONFLICT, key.place, f"{section.path}.{path}", message)


def _upwards(path: str) -> Iterator[str]:
    """Give a path, and the folders that it is in."""
    while path:
        yield path
        path = path.rpartition("/")[0]


def _for_one_pod(service: Entries, found: Volumes, problems: Problems) -> None:
    """See that what is kept is not wanted in several pods of one service."""
    kept = next((path for path, each in found.items() if each.storage is Storage.KEPT), "")
    if kept and service.number("replicas", 1) > 1 and (leaf := service.leaf("replicas")):
        message = f"what is kept at {quoted(kept)} is for one pod; write replicas: 1, or have it disposable"
        problems.add(Code.CONFLICT, leaf.place, leaf.path, message)


def _as_big(found: Volumes, sizes: Mapping[str, tuple[str, Leaf]]) -> Volumes:
    """Return volumes of which the size may be said by another service."""
    return {path: Volume(each.storage, sizes[each.name][0], each.name) if each.name in sizes else each for path, each in found.items()}
