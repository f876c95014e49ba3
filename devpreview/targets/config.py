"""The user's configuration: the local cluster, mirrors of public registries, and which context reaches which cluster.

A file that is not there says nothing, and everything has a default. All that is wrong is said at once, with its place.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from devpreview.errors import Problem, UsageWrong

VARIABLE = "DEVPREVIEW_CONFIG"
"""The variable that names the file; without it, it is `config.yaml` in the platform's folder for configuration."""

NODE_IMAGE = "kindest/node:v1.37.0@sha256:a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5"
"""The node image that the newest kind, 0.33, was released with."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The registry beside a cluster: its image, and its addresses where they are not to be chosen."""

    image: str = "registry:2"
    push: str = ""
    """host:port on this machine's loopback."""
    pull: str = ""
    """The name that images in it carry."""


@dataclass(frozen=True, slots=True)
class Ingress:
    """The ingress of a cluster: its image, and its port on this machine's loopback, 0 where it is to be chosen."""

    image: str = "traefik:v3.7"
    port: int = 0


@dataclass(frozen=True, slots=True)
class Local:
    """The cluster on this machine."""

    cluster: str = "devpreview"
    node_image: str = NODE_IMAGE
    kind: str = "kind"
    """The program: a name on PATH, or a path."""
    domain: str = "localhost"
    registry: Beside = field(default_factory=Beside)
    ingress: Ingress = field(default_factory=Ingress)


@dataclass(frozen=True, slots=True)
class Configuration:
    """What the user's configuration says, and the folder for what devpreview keeps of its own clusters."""

    folder: Path
    local: Local = field(default_factory=Local)
    mirrors: Mapping[str, str] = field(default_factory=dict)
    """Public registry → where to ask instead."""
    clusters: Mapping[str, str] = field(default_factory=dict)
    """A cluster's identity → the context of the user's kubeconfig that reaches it."""


def load(environ: Mapping[str, str]) -> Configuration:
    """Return the configuration of this user. Raises UsageWrong with all problems of the file."""
    named = environ.get(VARIABLE)
    if named:
        file = Path(named)
        folder = file.parent / "clusters"
    else:
        import platformdirs  # noqa: PLC0415 - only where nothing names the file

        file = platformdirs.user_config_path("devpreview") / "config.yaml"
        folder = platformdirs.user_data_path("devpreview") / "clusters"
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Configuration(folder)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageWrong(f"the configuration {file} cannot be read: {error}") from error
    return parse(text, str(file), folder)


def parse(text: str, file: str, folder: Path) -> Configuration:
    """Return what a configuration says. Raises UsageWrong with all its problems."""
    reading = _Reading(file)
    try:
        top = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        place = f"{file}:{mark.line + 1}:{mark.column + 1}" if mark else f"{file}:1:1"
        problem = error.problem if isinstance(error, yaml.MarkedYAMLError) else error
        raise UsageWrong(f"{place}: this is not YAML: {problem}") from error
    sections = reading.mapping(top, "", {"local", "mirrors", "clusters"})
    configuration = Configuration(
        folder=folder,
        local=_local(reading, sections.get("local")),
        mirrors=dict(reading.pairs(sections.get("mirrors"), "mirrors", _url)),
        clusters=dict(reading.pairs(sections.get("clusters"), "clusters", _text)),
    )
    if reading.problems:
        raise UsageWrong("\n".join(str(problem) for problem in sorted(reading.problems, key=lambda it: (it.line, it.column))))
    return configuration


def _local(reading: "_Reading", node: yaml.Node | None) -> Local:
    said = reading.mapping(node, "local", {"cluster", "node_image", "kind", "domain", "registry", "ingress"})
    registry = reading.mapping(said.get("registry"), "local.registry", {"image", "push", "pull"})
    ingress = reading.mapping(said.get("ingress"), "local.ingress", {"image", "port"})
    default = Local()
    return Local(
        cluster=reading.value(said, "local.cluster", name_problem, default.cluster),
        node_image=reading.value(said, "local.node_image", _text, default.node_image),
        kind=reading.value(said, "local.kind", _text, default.kind),
        domain=reading.value(said, "local.domain", _domain, default.domain),
        registry=Beside(
            image=reading.value(registry, "local.registry.image", _text, default.registry.image),
            push=reading.value(registry, "local.registry.push", _loopback, ""),
            pull=reading.value(registry, "local.registry.pull", _address, ""),
        ),
        ingress=Ingress(
            image=reading.value(ingress, "local.ingress.image", _text, default.ingress.image),
            port=int(reading.value(ingress, "local.ingress.port", _port, "0")),
        ),
    )


Check = Callable[[str], str]
"""Returns what is wrong with a value, or nothing."""


class _Reading:
    """A walk through a file's nodes that remembers what is wrong."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def mapping(self, node: yaml.Node | None, path: str, known: set[str]) -> dict[str, yaml.Node]:
        """Return a section by its keys; one that says nothing is empty."""
        found = {}
        for key, value in self._items(node, path):
            if key.value in known:
                found[key.value] = value
            else:
                near = get_close_matches(key.value, sorted(known), n=1)
                nearest = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(known))}"
                self._wrong(key, path, f"no such key {key.value!r}; {nearest}", "config-key")
        return found

    def pairs(self, node: yaml.Node | None, path: str, check: Check) -> Iterator[tuple[str, str]]:
        """Yield a section whose keys are the user's own."""
        for key, value in self._items(node, path):
            yield key.value, self.value({key.value: value}, f"{path}.{key.value}", check, "", key=key.value)

    def value(self, said: Mapping[str, yaml.Node], path: str, check: Check, default: str, *, key: str = "") -> str:
        """Return a value as text, or the default where it is missing or wrong."""
        node = said.get(key or path.rpartition(".")[2])
        if node is None:
            return default
        if not isinstance(node, yaml.ScalarNode):
            self._wrong(node, path, "one value is wanted here", "config-type")
            return default
        if wrong := check(node.value):
            self._wrong(node, path, f"{node.value!r} {wrong}", "config-value")
            return default
        return str(node.value)

    def _items(self, node: yaml.Node | None, path: str) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
        if node is None or node.tag == "tag:yaml.org,2002:null":
            return []
        if not isinstance(node, yaml.MappingNode):
            self._wrong(node, path, "keys and values are wanted here", "config-type")
            return []
        found = []
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                found.append((key, value))
            else:
                self._wrong(key, path, "a key is one word", "config-key")
        return found

    def _wrong(self, node: yaml.Node, path: str, message: str, code: str) -> None:
        mark = node.start_mark
        self.problems.append(Problem(self.file, mark.line + 1, mark.column + 1, path, message, code))


def _text(value: str) -> str:
    return "" if value else "is empty"


def name_problem(value: str) -> str:
    """Return what is wrong with the name of a cluster, or nothing."""
    fit = len(value) <= 40 and re.fullmatch(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", value)
    return "" if fit else "is no name: small letters, digits and hyphens, at most 40"


def _domain(value: str) -> str:
    return "" if all(label and not name_problem(label) for label in value.split(".")) else "is no domain in small letters"


def _port(value: str) -> str:
    return "" if value.isascii() and value.isdigit() and 0 < int(value) < 65536 else "is no port"


def _address(value: str) -> str:
    host, _, port = value.rpartition(":")
    return "" if host and not _port(port) else "is not host:port"


def _loopback(value: str) -> str:
    return _address(value) or ("" if value.rpartition(":")[0] in {"127.0.0.1", "localhost"} else "is not on this machine's loopback")


def _url(value: str) -> str:
    try:
        parts = urlsplit(value)
        fit = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fit = False
    return "" if fit else "is no http:// or https:// address"
