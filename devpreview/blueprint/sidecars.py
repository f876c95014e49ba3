"""From what is written of the containers beside a service's own to their values."""

from dataclasses import dataclass

from devpreview.blueprint import check
from devpreview.blueprint.contents import contents
from devpreview.blueprint.model import Sidecar
from devpreview.blueprint.probes import probe
from devpreview.blueprint.problems import Code, quoted
from devpreview.blueprint.reading import Reading, Variables
from devpreview.blueprint.shape import Entries


@dataclass(frozen=True, slots=True)
class Written:
    """A sidecar, and where its values are written."""

    sidecar: Sidecar
    env: Variables
    files: Variables


def sidecars(service: Entries, reading: Reading) -> dict[str, Written]:
    """Return the containers beside a service's own."""
    taken: dict[int, str] = {}
    return {name: _sidecar(name, each, service, taken, reading) for name, each in service.entries("sidecars").each()}


def _sidecar(name: str, entries: Entries, service: Entries, taken: dict[int, str], reading: Reading) -> Written:
    env = reading.env(entries.entries("env"))
    files = contents(entries, reading, service)
    for leaves in (entries.leaves("command"), entries.leaves("args")):
        reading.plain_words(leaves)
    port = entries.number("port", 0) or None
    if port is not None and (first := taken.setdefault(port, name)) != name:
        message = f"{quoted(first)} listens on {port} already, and all containers of a pod share their ports"
        reading.add(Code.CONFLICT, entries.keys["port"].place, f"{entries.path}.port", message)
    if not entries.keys.keys() & {"image", "command", "args"}:
        message = "a sidecar has an 'image' of its own, or runs the service's with a 'command' or 'args' of its own"
        reading.add(Code.MISSING, entries.place, entries.path, message)
    sidecar = Sidecar(
        name=name,
        image=entries.text("image"),
        command=entries.words("command"),
        args=entries.words("args"),
        env={key: value for key, (value, _) in env.items()},
        files={path: value for path, (value, _) in files.items()},
        port=port,
        ready=probe(entries, reading, of="sidecar"),
        memory=check.memory(entries, reading.problems),
    )
    return Written(sidecar, env, files)
