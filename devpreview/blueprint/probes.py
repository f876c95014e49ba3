"""From what is written of a probe to its value: what is asked to see whether something is ready."""

from devpreview.blueprint.model import ExecProbe, GrpcProbe, HttpProbe, Probe, TcpProbe
from devpreview.blueprint.problems import Code
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries


def probe(asked: Entries, reading: Reading, *, of: str = "service") -> Probe | None:
    """Return what is asked of a service, or of what stands beside one; nothing where nothing is said."""
    entries = asked.entries("ready")
    if "port" in entries.keys and "http" not in entries.keys and entries.keys.keys() & {"tcp", "grpc", "exec"}:
        reading.add(Code.CONFLICT, entries.keys["port"].place, f"{entries.path}.port", "'port' belongs to 'http' alone")
    if "http" in entries.keys:
        if not {"port"} & (entries.keys.keys() | asked.keys.keys()):
            message = f"'http' needs a port: the {of}'s, or one beside it"
            reading.add(Code.MISSING, entries.keys["http"].place, f"{entries.path}.http", message)
        return HttpProbe(entries.text("http"), entries.number("port", 0) or asked.number("port", 0))
    if "tcp" in entries.keys:
        return TcpProbe(entries.number("tcp", 0))
    if "grpc" in entries.keys:
        return GrpcProbe(entries.number("grpc", 0))
    reading.plain_words(entries.leaves("exec"))
    return ExecProbe(entries.words("exec")) if "exec" in entries.keys else None
