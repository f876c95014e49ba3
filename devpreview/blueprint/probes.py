"""From what is written of a probe to its value: what is asked to see whether something is ready."""

from devpreview.blueprint.asking import asking
from devpreview.blueprint.model import Probe
from devpreview.blueprint.problems import Code
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries


def probe(asked: Entries, reading: Reading, *, of: str = "service", port: int = 0) -> Probe | None:
    """Return what is asked of a component, or of what stands beside one; `port` is its own where that needs no word."""
    entries = asked.entries("ready")
    if "port" in entries.keys and "http" not in entries.keys and entries.keys.keys() & {"tcp", "grpc", "exec"}:
        reading.add(Code.CONFLICT, entries.keys["port"].place, f"{entries.path}.port", "'port' belongs to 'http' alone")
    if "http" in entries.keys and not port and "port" not in entries.keys.keys() | asked.keys.keys():
        message = f"'http' needs a port: the {of}'s, or one beside it"
        reading.add(Code.MISSING, entries.keys["http"].place, f"{entries.path}.http", message)
    reading.plain_words(entries.leaves("exec"))
    return asking(entries, asked.number("port", port))
