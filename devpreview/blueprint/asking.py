"""What a written probe asks."""

from devpreview.blueprint.model import ExecProbe, GrpcProbe, HttpProbe, Probe, TcpProbe
from devpreview.blueprint.shape import Entries


def asking(entries: Entries, port: int) -> Probe | None:
    """Return what is asked; nothing where nothing is written. `port` is what `http` asks where it says none itself."""
    if "http" in entries.keys:
        return HttpProbe(entries.text("http"), entries.number("port", 0) or port)
    if "tcp" in entries.keys:
        return TcpProbe(entries.number("tcp", 0))
    if "grpc" in entries.keys:
        return GrpcProbe(entries.number("grpc", 0))
    return ExecProbe(entries.words("exec")) if "exec" in entries.keys else None
