"""What lies beside a cluster of ours: its registry, and how its node learns where that and the mirrors answer."""

from collections.abc import Generator
from urllib.parse import urlsplit

from devpreview.engine.containers import Containers, PortTaken
from devpreview.errors import Unavailable
from devpreview.events import Began, Ended, Event, Step, Warned
from devpreview.streams import Stop
from devpreview.targets import reach, ready
from devpreview.targets.recipe import LABEL, Recipe, introduction
from devpreview.targets.target import Registry

NETWORK = "kind"
"""The network on which kind puts nodes."""

FIRST_PORT = 5001
INSIDE = "5000/tcp"
"""The registry's own port."""


def registry(docker: Containers, recipe: Recipe, stop: Stop) -> Generator[Event, None, Registry]:
    """Have the registry beside the cluster answering, on the port that it had from the first."""
    step = Step("registry", "starting", recipe.beside)
    yield Began(step)
    wanted = int(recipe.registry.push.rpartition(":")[2] or 0)
    found = docker.find(recipe.beside)
    if found and wanted and found.ports.get(INSIDE) != wanted:
        docker.remove(recipe.beside)
        found = None
    port = found.ports[INSIDE] if found else _new_registry(docker, recipe, wanted)
    if found and found.status != "running":
        start(docker, recipe.beside, port)
    yield from ready.until(step, lambda: reach.silence(f"127.0.0.1:{port}", "/v2/"), stop)
    yield Ended(step, f"127.0.0.1:{port}")
    return Registry(push=recipe.registry.push or f"127.0.0.1:{port}", pull=recipe.registry.pull or f"localhost:{port}")


def _new_registry(docker: Containers, recipe: Recipe, wanted: int) -> int:
    taken = docker.published()
    for port in [wanted] if wanted else (each for each in reach.free_ports(FIRST_PORT) if each not in taken):
        docker.create(
            recipe.beside,
            recipe.registry.image,
            port=(INSIDE, port),
            volume=(recipe.beside, "/var/lib/registry"),
            labels={LABEL: recipe.name},
            environment={"REGISTRY_STORAGE_DELETE_ENABLED": "true"},
        )
        try:
            docker.start(recipe.beside)
        except PortTaken:
            docker.remove(recipe.beside)
            continue
        return port
    raise Unavailable(
        f"port {wanted or FIRST_PORT} for the registry is taken",
        hint="name another one: `local: {registry: {push: 127.0.0.1:PORT}}`",
    )


def start(docker: Containers, name: str, port: int) -> None:
    """Have a container running on the port that it keeps."""
    try:
        docker.start(name)
    except PortTaken as error:
        raise Unavailable(
            f"port {port}, which {name} keeps, is taken by another program", hint=f"end what listens on {port}; then devpreview cluster up"
        ) from error


def introduce(docker: Containers, recipe: Recipe, registry: Registry) -> Generator[Event, None, None]:
    """Tell the node where the registry beside it and the mirrors answer."""
    docker.join(recipe.beside, NETWORK)
    hosts = {registry.pull: f"http://{recipe.beside}:5000"}
    for host, address in recipe.mirrors.items():
        hosts[host] = _seen_from_node(docker, address)
        if docker.execute(recipe.node, ["curl", "--silent", "--max-time", "3", "--output", "/dev/null", hosts[host]]).code:
            yield Warned(
                Step("registry", "introducing", host),
                f"the mirror {address} does not answer the node, which asks {hosts[host]}",
                hint="have it listen on an address that containers reach",
            )
    written = docker.execute(recipe.node, introduction(hosts))
    if written.code:
        raise Unavailable(f"the node cannot be told of the registry: {written.told[-300:]}")


def _seen_from_node(docker: Containers, address: str) -> str:
    """Return an address of this machine as the node reaches it: a container by its name, another program by the network's gateway."""
    parts = urlsplit(address)
    if parts.hostname not in {"127.0.0.1", "localhost", "::1"}:
        return address
    port = parts.port or {"http": 80, "https": 443}[parts.scheme]
    container = docker.publishing(port)
    if container is None:
        return f"{parts.scheme}://{docker.gateway(NETWORK)}:{port}{parts.path}"
    docker.join(container.name, NETWORK)
    inside = next(each for each, outside in container.ports.items() if outside == port)
    return f"{parts.scheme}://{container.name}:{inside.partition('/')[0]}{parts.path}"
