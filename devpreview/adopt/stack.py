"""Compose files as one stack: several files over each other, what they extend and include, and every path from the root.

Their YAML is read with the same bounds as a blueprint's; every scalar is text, so that `1.10` and `yes` stay what is written.
"""

import posixpath
import re
import shlex
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from devpreview.adopt.variables import filled
from devpreview.blueprint import nodes
from devpreview.blueprint.nodes import NOTHING, Node, Scalar
from devpreview.blueprint.problems import Problems

MOST_FILES = 30
"""Compose files that are read."""

Read = Callable[[str], str | None]
"""Gives the text of a file by its path from the root."""


@dataclass(frozen=True, slots=True)
class Building:
    """How an image is made; its paths are relative to the repository's root."""

    context: str = ""
    dockerfile: str = ""
    """Relative to the context, as compose has it."""
    target: str = ""
    args: Mapping[str, str | None] = field(default_factory=dict)
    contexts: Mapping[str, str] = field(default_factory=dict)
    """Name → a folder, or an image as buildx has it."""
    secrets: tuple[str, ...] = ()
    """Names of the stack's secrets."""
    ssh: bool = False
    platform: str = ""
    other: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where a secret, or a configuration file, of a stack comes from; None where it does not say so."""

    file: str | None = None
    variable: str | None = None
    content: str | None = None


@dataclass(frozen=True, slots=True)
class Port:
    """A port of a container."""

    number: int
    published: bool


@dataclass(frozen=True, slots=True)
class Mount:
    """Something that is put into a container: a path of the repository, or a volume by its name."""

    source: str
    target: str
    bind: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What compose files say of one service. None is what is not said at all."""

    name: str
    file: str = ""
    line: int = 0
    build: Building | None = None
    image: str = ""
    entrypoint: tuple[str, ...] | None = None
    command: tuple[str, ...] | None = None
    environment: Mapping[str, str | None] = field(default_factory=dict)
    """With its variables; None is one that comes from outside."""
    env_files: tuple[str, ...] = ()
    needs: Mapping[str, str] = field(default_factory=dict)
    """Name → condition."""
    spared: frozenset[str] = frozenset()
    """Those of its needs that it does without where they are not there."""
    ports: tuple[Port, ...] = ()
    mounts: tuple[Mount, ...] = ()
    health: tuple[str, ...] | None = None
    """Its test; empty where it is switched off."""
    profiles: tuple[str, ...] = ()
    replicas: str = ""
    grace: str = ""
    user: str = ""
    memory: str = ""
    """The most that it may take."""
    aliases: tuple[str, ...] = ()
    links: Mapping[str, str] = field(default_factory=dict)
    """What it calls another → that one's name."""
    secrets: Mapping[str, str] = field(default_factory=dict)
    """The stack's secrets that it has → where, if it says so."""
    configs: Mapping[str, str] = field(default_factory=dict)
    """The same of the stack's configuration files."""
    other: Mapping[str, str] = field(default_factory=dict)
    """Other keys, with what they say in short."""
    note: str = ""
    """What somebody should look at, where it is a guess."""

    @property
    def origin(self) -> str:
        """`file:line`."""
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Stack:
    """All services of a project."""

    services: Mapping[str, Said]
    name: str = ""
    secrets: Mapping[str, Source] = field(default_factory=dict)
    configs: Mapping[str, Source] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    flaws: tuple[tuple[str, str], ...] = ()
    """What could not be read: where, and why."""


def read_stack(files: Iterable[str], read: Read, known: Mapping[str, str]) -> Stack:
    """Return what compose files say together, later ones over earlier ones; relative paths are those of the first one's folder."""
    reading = _Reading(read, known)
    paths = list(files)
    folder = posixpath.dirname(paths[0]) if paths else ""
    services: dict[str, Said] = {}
    for path in paths:
        for name, said in reading.services(path, folder).items():
            base = services.get(name)
            services[name] = replace(_over(base, said), file=base.file, line=base.line) if base else said
    services = {name: _in_a_context(said, folder) for name, said in services.items()}
    return Stack(services, reading.name, reading.secrets, reading.configs, tuple(reading.files), tuple(reading.flaws))


class _Reading:
    """Files as they are read, each once."""

    def __init__(self, read: Read, known: Mapping[str, str]) -> None:
        self._read = read
        self._known = known
        self._roots: dict[str, Node | None] = {}
        self.name = ""
        self.secrets: dict[str, Source] = {}
        self.configs: dict[str, Source] = {}
        self.flaws: list[tuple[str, str]] = []

    @property
    def files(self) -> list[str]:
        return [path for path, root in self._roots.items() if root is not None]

    def services(self, path: str, folder: str, seen: frozenset[str] = frozenset()) -> dict[str, Said]:
        """Return the services of a file, those that it includes first."""
        root = self._root(path)
        if path in seen:
            return {}
        found: dict[str, Said] = {}
        for each in _included(_get(root, "include")):
            inner = _joined(folder, filled(each, self._known))
            found |= self.services(inner, posixpath.dirname(inner), seen | {path})
        if name := _text(_get(root, "name")):
            self.name = filled(name, self._known)
        for key, sources in (("secrets", self.secrets), ("configs", self.configs)):
            sources.update({name: self._source(node, folder) for name, (_, node) in _entries(_get(root, key)).items()})
        for name in _entries(_get(root, "services")):
            found[name] = self._service(path, folder, name, frozenset())
        return found

    def _source(self, node: Node, folder: str) -> Source:
        file, variable = self._filled(_text(_get(node, "file"))), _text(_get(node, "environment"))
        content = _get(node, "content")
        return Source(
            _joined(folder, file) if file else None,
            variable or None,
            self._filled(content.text) if isinstance(content, Scalar) else None,
        )

    def _root(self, path: str) -> Node | None:
        if path not in self._roots:
            if len(self._roots) >= MOST_FILES:
                return None
            text = self._read(path)
            problems = Problems(path)
            self._roots[path] = nodes.compose(text, problems) if text is not None else None
            for each in problems.all():
                self.flaws.append((f"{path}:{each.line}", _UNTAGGED if each.message.startswith("tags") else each.message))
            self.flaws += [(path, "it is not there, or too big")] if text is None else []
        return self._roots[path]

    def _service(self, path: str, folder: str, name: str, seen: frozenset[tuple[str, str]]) -> Said:
        key, node = _entries(_get(self._root(path), "services"))[name]
        said = self._said(name, node, folder)
        said = replace(said, file=path, line=key.place.line)
        base = self._extended(_get(node, "extends"), path, folder, seen | {(path, name)})
        return _over(base, said) if base else said

    def _extended(self, node: Node | None, path: str, folder: str, seen: frozenset[tuple[str, str]]) -> Said | None:
        if node is None:
            return None
        file, name = _text(_get(node, "file")), _text(node) or _text(_get(node, "service"))
        other = _joined(folder, filled(file, self._known)) if file else path
        if (other, name) in seen or name not in _entries(_get(self._root(other), "services")):
            self.flaws.append((f"{path}:{node.place.line}", f"there is no service '{name}' in {other} to extend"))
            return None
        return self._service(other, posixpath.dirname(other) if file else folder, name, seen)

    def _said(self, name: str, node: Node, folder: str) -> Said:
        entries = {key: value for key, (_, value) in _entries(node).items()}
        health = entries.get("healthcheck")
        return Said(
            name=name,
            build=self._building(entries.get("build"), folder, self._filled(_text(entries.get("platform")))),
            image=_text(entries.get("image")),
            entrypoint=self._words(entries.get("entrypoint")),
            command=self._words(entries.get("command")),
            environment=_variables(entries.get("environment")),
            env_files=tuple(_joined(folder, self._filled(each)) for each in _env_files(entries.get("env_file"))),
            needs=_needs(entries.get("depends_on")) | {name.partition(":")[0]: "" for name in _texts(entries.get("links"))},
            spared=frozenset(_spared(entries.get("depends_on"))),
            ports=(*self._ports(entries.get("ports"), published=True), *self._ports(entries.get("expose"), published=False)),
            mounts=tuple(self._mounts(entries.get("volumes"), folder)),
            health=self._health(health),
            profiles=tuple(_texts(entries.get("profiles"))),
            replicas=self._filled(_text(entries.get("scale")) or _text(_get(entries.get("deploy"), "replicas"))),
            grace=self._filled(_text(entries.get("stop_grace_period"))),
            user=self._filled(_text(entries.get("user"))),
            memory=self._filled(_text(entries.get("mem_limit")) or _text(_get(entries.get("deploy"), "resources", "limits", "memory"))),
            aliases=tuple(_aliases(entries)),
            links=dict(_links(entries.get("links"))),
            secrets=_taken(entries.get("secrets")),
            configs=_taken(entries.get("configs")),
            other={key: self._filled(_told(value)) for key, value in entries.items() if key not in _READ and not key.startswith("x-")},
        )

    def _building(self, node: Node | None, folder: str, platform: str) -> Building | None:
        if node is None or _is_nothing(node):
            return None
        if isinstance(node, Scalar):
            return Building(_joined(folder, self._filled(node.text)), platform=platform)
        contexts = {name: self._filled(each or "") for name, each in _variables(_get(node, "additional_contexts")).items()}
        return Building(
            context=_joined(folder, self._filled(_text(_get(node, "context")))),
            dockerfile=self._filled(_text(_get(node, "dockerfile"))),
            target=self._filled(_text(_get(node, "target"))),
            args=_variables(_get(node, "args")),
            contexts={name: each if "://" in each else _joined(folder, each) for name, each in contexts.items()},
            secrets=tuple(_taken(_get(node, "secrets"))),
            ssh=bool(_texts(_get(node, "ssh")) or _entries(_get(node, "ssh"))),
            platform=platform,
            other=tuple(key for key in _entries(node) if key not in _OF_A_BUILD and not key.startswith("x-")),
        )

    def _words(self, node: Node | None) -> tuple[str, ...] | None:
        if node is None or _is_nothing(node):
            return None
        if not isinstance(node, Scalar):
            return tuple(self._filled(each) for each in _texts(node))
        text = self._filled(node.text)
        try:
            return tuple(shlex.split(text))
        except ValueError:
            return "sh", "-c", text

    def _health(self, node: Node | None) -> tuple[str, ...] | None:
        if node is None or _is_nothing(node):
            return None
        test = _get(node, "test")
        if _text(_get(node, "disable")).lower() == "true":
            return ()
        if isinstance(test, Scalar):
            return ("CMD-SHELL", self._filled(test.text)) if not _is_nothing(test) else None
        words = tuple(self._filled(each) for each in _texts(test))
        return () if words[:1] == ("NONE",) else words or None

    def _ports(self, node: Node | None, *, published: bool) -> Iterator[Port]:
        for each in node.items if isinstance(node, nodes.Sequence) else ():
            if isinstance(each, nodes.Mapping):
                if _text(_get(each, "protocol")) in ("", "tcp"):
                    yield from _numbers(
                        self._filled(_text(_get(each, "target"))), published=published and _get(each, "published") is not None
                    )
            elif not (text := self._filled(_text(each))).endswith("/udp"):
                yield from _numbers(text.removesuffix("/tcp").rpartition(":")[2], published=published)

    def _mounts(self, node: Node | None, folder: str) -> Iterator[Mount]:
        for each in node.items if isinstance(node, nodes.Sequence) else ():
            if isinstance(each, nodes.Mapping):
                source, target = (self._filled(_text(_get(each, key))) for key in ("source", "target"))
                bind = _text(_get(each, "type")) == "bind"
            else:
                source, _, target = self._filled(_text(each)).partition(":")
                source, target = (source, target.partition(":")[0]) if target else ("", source)
                bind = source.startswith((".", "/", "~"))
            if target:
                yield Mount(_joined(folder, source) if bind else source, target, bind)

    def _filled(self, text: str) -> str:
        return filled(text, self._known)


_READ = (
    "build", "image", "entrypoint", "command", "environment", "env_file", "depends_on", "ports", "expose", "volumes", "healthcheck",
    "profiles", "scale", "stop_grace_period", "extends", "links", "container_name", "hostname", "user",
    "mem_limit", "secrets", "configs",
)  # fmt: skip

_OF_A_BUILD = ("context", "dockerfile", "target", "args", "additional_contexts", "secrets", "ssh")


def _in_a_context(said: Said, folder: str) -> Said:
    return replace(said, build=replace(said.build, context=folder or ".")) if said.build and not said.build.context else said


_UNTAGGED = "its tag is not heeded: the files are merged as they would be without it"


def _over(base: Said, over: Said) -> Said:
    """Return a service with what another file, or the service that extends it, says over it."""
    mounts = {each.target: each for each in (*base.mounts, *over.mounts)}
    ports = {each.number: each for each in (*base.ports, *over.ports)}
    return Said(
        name=over.name,
        file=over.file,
        line=over.line,
        build=_building_over(base.build, over.build),
        image=over.image or base.image,
        entrypoint=base.entrypoint if over.entrypoint is None else over.entrypoint,
        command=base.command if over.command is None else over.command,
        environment={**base.environment, **over.environment},
        env_files=tuple(dict.fromkeys((*base.env_files, *over.env_files))),
        needs={**base.needs, **over.needs},
        spared=(base.spared - over.needs.keys()) | over.spared,
        ports=tuple(Port(number, any(each.published for each in (*base.ports, *over.ports) if each.number == number)) for number in ports),
        mounts=tuple(mounts.values()),
        health=base.health if over.health is None else over.health,
        profiles=over.profiles or base.profiles,
        replicas=over.replicas or base.replicas,
        grace=over.grace or base.grace,
        user=over.user or base.user,
        memory=over.memory or base.memory,
        aliases=tuple(dict.fromkeys((*base.aliases, *over.aliases))),
        links={**base.links, **over.links},
        secrets={**base.secrets, **over.secrets},
        configs={**base.configs, **over.configs},
        other={**base.other, **over.other},
        note=over.note or base.note,
    )


def _building_over(base: Building | None, over: Building | None) -> Building | None:
    if base is None or over is None:
        return over or base
    return Building(
        context=over.context or base.context,
        dockerfile=over.dockerfile or base.dockerfile,
        target=over.target or base.target,
        args={**base.args, **over.args},
        contexts={**base.contexts, **over.contexts},
        secrets=tuple(dict.fromkeys((*base.secrets, *over.secrets))),
        ssh=base.ssh or over.ssh,
        platform=over.platform or base.platform,
        other=tuple(dict.fromkeys((*base.other, *over.other))),
    )


def _joined(folder: str, path: str) -> str:
    """Return a path from the root; one that leads out of it stays so, which is seen where it is used."""
    return path if not path or "://" in path else posixpath.normpath(posixpath.join(folder, path))


def _entries(node: Node | None) -> dict[str, tuple[Scalar, Node]]:
    return node.entries if isinstance(node, nodes.Mapping) else {}


def _get(node: Node | None, *keys: str) -> Node | None:
    for key in keys:
        entry = _entries(node).get(key)
        node = entry[1] if entry else None
    return node


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain and node.text in NOTHING


def _text(node: Node | None) -> str:
    return node.text if isinstance(node, Scalar) and not _is_nothing(node) else ""


def _texts(node: Node | None) -> list[str]:
    if isinstance(node, Scalar):
        return [node.text] if _text(node) else []
    return [each.text for each in node.items if isinstance(each, Scalar)] if isinstance(node, nodes.Sequence) else []


def _told(node: Node) -> str:
    if isinstance(node, nodes.Mapping):
        return ", ".join(node.entries)
    return ", ".join(_texts(node))


def _variables(node: Node | None) -> dict[str, str | None]:
    """Return a mapping, or a list of `NAME=value` and `NAME`."""
    if isinstance(node, nodes.Mapping):
        return {
            name: value.text if isinstance(value, Scalar) and not _is_nothing(value) else None for name, (_, value) in node.entries.items()
        }
    pairs = (each.partition("=") for each in (_texts(node) if isinstance(node, nodes.Sequence) else ()))
    return {name: value if equals else None for name, equals, value in pairs if name}


def _needs(node: Node | None) -> dict[str, str]:
    if isinstance(node, nodes.Mapping):
        return {name: _text(_get(value, "condition")) for name, (_, value) in node.entries.items()}
    return dict.fromkeys(_texts(node), "")


def _spared(node: Node | None) -> Iterator[str]:
    return (name for name, (_, value) in _entries(node).items() if _text(_get(value, "required")).lower() == "false")


def _env_files(node: Node | None) -> list[str]:
    if isinstance(node, nodes.Sequence):
        return [path for each in node.items if (path := _text(each) or _text(_get(each, "path")))]
    return _texts(node)


def _included(node: Node | None) -> Iterator[str]:
    for each in node.items if isinstance(node, nodes.Sequence) else ():
        yield from _texts(each) or _texts(_get(each, "path"))


def _aliases(entries: Mapping[str, Node]) -> Iterator[str]:
    yield from (name for key in ("container_name", "hostname") if (name := _text(entries.get(key))))
    for _, network in _entries(entries.get("networks")).values():
        yield from _texts(_get(network, "aliases"))


def _taken(node: Node | None) -> dict[str, str]:
    """Return what a service, or a build, names of the stack's own, and where it is put."""
    found: dict[str, str] = {}
    for each in node.items if isinstance(node, nodes.Sequence) else ():
        if name := _text(each) or _text(_get(each, "source")):
            found[name] = _text(_get(each, "target"))
    return found


def _links(node: Node | None) -> Iterator[tuple[str, str]]:
    for each in _texts(node):
        name, colon, alias = each.partition(":")
        if colon:
            yield alias, name


def _numbers(text: str, *, published: bool) -> Iterator[Port]:
    found = re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?", text)
    if not found:
        return
    first = int(found[1])
    last = min(int(found[2] or first), first + 9)
    yield from (Port(number, published) for number in range(first, last + 1) if 0 < number < 65536)
