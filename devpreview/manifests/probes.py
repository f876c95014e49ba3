"""How the kubelet asks a container whether it is ready."""

from typing import assert_never

from devpreview.blueprint.model import ExecProbe, GrpcProbe, HttpProbe, Probe, TcpProbe
from devpreview.manifests.environment import literal
from devpreview.manifests.rendered import Manifest


def asking(probe: Probe) -> Manifest:
    """Return what is asked, as the beginning of a probe."""
    match probe:
        case HttpProbe(path=path, port=port):
            return {"httpGet": {"path": path, "port": port}}
        case TcpProbe(port=port):
            return {"tcpSocket": {"port": port}}
        case GrpcProbe(port=port):
            return {"grpc": {"port": port}}
        case ExecProbe(command=command):
            return {"exec": {"command": [literal(word) for word in command]}}
        case _:
            assert_never(probe)
