"""Containers, volumes and networks of the Docker engine: what a cluster on this machine needs beside itself."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from docker.client import DockerClient
from docker.errors import DockerException, ImageNotFound, NotFound

from devpreview.engine.opening import opened, unavailable
from devpreview.errors import Unavailable

ANSWER = 60
"""Seconds that the engine has for one answer."""

TAKEN = ("already allocated", "already in use")
"""What the engine says of a port that it, or another program, has given away."""

T = TypeVar("T")


class PortTaken(Unavailable):
    """Another program has the port that a container is to be published on."""


@dataclass(frozen=True, slots=True)
class About:
    """What the engine says of itself."""

    version: str
    cgroup: str
    """"1" or "2"."""
    architecture: str
    """As platforms call it: amd64, arm64."""


@dataclass(frozen=True, slots=True)
class Container:
    """A container as it is now."""

    name: str
    image: str
    status: str
    """created, running, paused, restarting, exited or dead."""
    since: str
    """When it was last started, in UTC."""
    labels: Mapping[str, str]
    mounts: frozenset[str]
    """Where in it something is mounted."""
    ports: Mapping[str, int]
    """Its own port ("5000/tcp") → the one of this machine that leads there."""
    networks: Mapping[str, str]
    """Network → its address there."""


@dataclass(frozen=True, slots=True)
class Executed:
    """What a command in a container came to, with all that it wrote."""

    code: int
    told: str


@contextmanager
def engine() -> Iterator["Containers"]:
    """Open the user's engine. Raises Unavailable where none answers."""
    client = opened(ANSWER)
    try:
        yield Containers(client)
    finally:
        client.close()


class Containers:
    """The engine's containers, volumes and networks. Every method raises Unavailable where it does not do what is asked."""

    def __init__(self, client: DockerClient) -> None:
        self._client = client

    def about(self) -> About:
        """Return what the engine says of itself."""
        info = _asked(self._client.info)
        machine = str(info.get("Architecture", ""))
        return About(
            version=str(info.get("ServerVersion", "?")),
            cgroup=str(info.get("CgroupVersion") or "1"),
            architecture={"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine),
        )

    def find(self, name: str) -> Container | None:
        """Return a container; None if there is none of that name."""
        try:
            return _container(_asked(lambda: self._client.containers.get(name).attrs))
        except _Missing:
            return None

    def labelled(self, label: str) -> tuple[Container, ...]:
        """Return the containers that carry a label, `key` or `key=value`, running or not."""
        found = _asked(lambda: self._client.containers.list(all=True, filters={"label": label}, ignore_removed=True))
        return tuple(_container(each.attrs) for each in found)

    def published(self) -> frozenset[int]:
        """Return the ports of this machine that lead to containers, or will when those run again."""
        found = _asked(lambda: self._client.containers.list(all=True, ignore_removed=True))
        return frozenset(port for each in found for port in _container(each.attrs).ports.values())

    def publishing(self, port: int) -> Container | None:
        """Return the running container that a port of this machine leads to."""
        found = _asked(lambda: self._client.containers.list(ignore_removed=True))
        return next((it for it in (_container(each.attrs) for each in found) if port in it.ports.values()), None)

    def create(
        self,
        name: str,
        image: str,
        *,
        port: tuple[str, int],
        volume: tuple[str, str],
        labels: Mapping[str, str],
        environment: Mapping[str, str],
    ) -> None:
        """Create a container that comes back with the engine: one port on loopback, one named volume; its image is pulled if need be."""
        inside, outside = port
        volume_name, place = volume

        def create() -> None:
            self._client.volumes.create(name=volume_name, labels=dict(labels))
            self._client.containers.create(
                image,
                name=name,
                labels=dict(labels),
                environment=dict(environment),
                ports={inside: ("127.0.0.1", outside)},
                volumes={volume_name: {"bind": place, "mode": "rw"}},
                restart_policy={"Name": "always"},
            )

        try:
            self._client.images.get(image)
        except ImageNotFound:
            _asked(lambda: self._client.images.pull(image))
        except DockerException as error:
            raise unavailable(error) from error
        _asked(create)

    def start(self, name: str) -> None:
        """Have a container running, be it paused, stopped or new. Raises PortTaken."""

        def start() -> None:
            container = self._client.containers.get(name)
            if container.status == "paused":
                container.unpause()
            else:
                container.start()

        try:
            _asked(start)
        except Unavailable as error:
            if any(words in str(error) for words in TAKEN):
                raise PortTaken(str(error)) from error
            raise

    def remove(self, name: str) -> None:
        """Remove a container and its nameless volumes, running or not; one that is gone is as good."""
        _gone(lambda: self._client.containers.get(name).remove(force=True, v=True))

    def remove_volume(self, name: str, label: str) -> None:
        """Remove a named volume if it carries a label; one that is gone is as good."""
        if any(each.name == name for each in _asked(lambda: self._client.volumes.list(filters={"label": label}))):
            _gone(lambda: self._client.volumes.get(name).remove())

    def join(self, name: str, network: str) -> None:
        """Have a container reachable under its name on a network."""
        container = self.find(name)
        if container is not None and network not in container.networks:
            _asked(lambda: self._client.networks.get(network).connect(name))

    def gateway(self, network: str) -> str:
        """Return the address under which containers on a network reach this machine."""
        attrs = _asked(lambda: self._client.networks.get(network).attrs)
        gateways = [str(each["Gateway"]) for each in attrs["IPAM"]["Config"] if "." in each.get("Gateway", "")]
        if not gateways:
            raise Unavailable(f"the network {network} has no gateway")
        return gateways[0]

    def execute(self, name: str, command: Sequence[str]) -> Executed:
        """Run a command in a container to its end."""
        code, told = _asked(lambda: self._client.containers.get(name).exec_run(list(command)))
        assert code is not None
        assert isinstance(told, bytes), "neither a stream nor a socket was asked for"
        return Executed(code, told.decode(errors="replace").strip())


class _Missing(Unavailable):
    """The engine has nothing of that name."""


def _asked(ask: Callable[[], T]) -> T:
    """Ask the engine; its errors end here."""
    try:
        return ask()
    except NotFound as error:
        raise _Missing(str(error.explanation or error)) from error
    except (DockerException, OSError) as error:
        raise unavailable(error) from error


def _gone(remove: Callable[[], object]) -> None:
    with suppress(_Missing):
        _asked(remove)


def _container(attrs: Mapping[str, Any]) -> Container:
    bindings = attrs["HostConfig"].get("PortBindings") or {}
    networks = attrs["NetworkSettings"]["Networks"] or {}
    return Container(
        name=str(attrs["Name"]).lstrip("/"),
        image=str(attrs["Config"]["Image"]),
        status=str(attrs["State"]["Status"]),
        since=str(attrs["State"]["StartedAt"])[:19],
        labels=dict(attrs["Config"].get("Labels") or {}),
        mounts=frozenset(str(mount["Destination"]) for mount in attrs.get("Mounts") or ()),
        ports={inside: int(host[0]["HostPort"] or 0) for inside, host in bindings.items() if host},
        networks={name: str(each.get("IPAddress", "")) for name, each in networks.items()},
    )
