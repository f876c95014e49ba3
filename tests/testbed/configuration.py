"""The one file that the testbed writes for others: where a tool that honours DEVPREVIEW_CONFIG finds kind and the images."""

import os

import yaml

from . import cache, programs


def write(node_image: str, mirror_port: int | None) -> None:
    """Write the configuration: kind and the images of this machine, and the mirror where there is one."""
    registry = cache.port("previews")
    local = {
        "cluster": f"devpreview-{os.getuid()}",
        "node_image": node_image,
        "kind": str(programs.kind()),
        "registry": {"image": "registry:2", "push": f"127.0.0.1:{registry}", "pull": f"localhost:{registry}"},
        "ingress": {"image": "traefik:v3.7", "port": cache.port("previews-ingress")},
    }
    mirrors = {} if mirror_port is None else {"docker.io": f"http://127.0.0.1:{mirror_port}"}
    with cache.making("config.yaml") as half:
        half.write_text(yaml.safe_dump({"local": local, "mirrors": mirrors}, sort_keys=False))
