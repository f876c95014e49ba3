"""A service of a stack as a service of a blueprint, and what of it is left out."""

import math
import posixpath
import re
from collections.abc import Iterator

from devpreview.adopt import images
from devpreview.adopt.cast import STARTED, Cast
from devpreview.adopt.environment import Environment, environment
from devpreview.adopt.mounts import mounted, secret
from devpreview.adopt.ports import PROBED, Ports, ports
from devpreview.adopt.stack import Building, Said, Source
from devpreview.adopt.variables import filled, is_secret, ours
from devpreview.adopt.wishes import Component, Left, Value, Wish
from devpreview.blueprint.check import LEAST_MEMORY

MEANINGLESS = frozenset(
    (
        "restart", "networks", "labels", "logging", "tty", "stdin_open", "container_name", "hostname", "pull_policy", "develop", "attach",
        "annotations", "deploy", "mem_reservation", "mem_swappiness", "memswap_limit", "cpus", "cpu_shares", "cpu_count",
        "cpuset", "oom_score_adj", "pids_limit", "platform", "tmpfs", "ulimits", "shm_size", "read_only", "security_opt", "cap_drop",
        "blkio_config", "init",
    )
)  # fmt: skip
"""Keys that nobody misses in a preview."""

REASONS = {
    "working_dir": "set WORKDIR in the Dockerfile",
    "network_mode": "each preview has a network of its own",
    "privileged": "a preview's pods have no rights on their node",
    "cap_add": "a preview's pods have no rights on their node",
    "devices": "a preview's pods have no rights on their node",
    "extra_hosts": "components find each other by name",
}
"""Key → why it is left out; for others the language has no word."""

_OF_THE_BUILDER = ("cache_from", "cache_to", "tags", "labels", "platforms", "pull", "no_cache", "shm_size", "network", "provenance", "sbom")
_CONNECTED = re.compile(r"nc\s+(?:-\w+\s+)*(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\s+(?P<port>\d{1,5})\b[^&|]*(?:\|\|\s*exit\s+1)?\s*$")


def service(said: Said, cast: Cast) -> Component:
    """Return what a blueprint shall say of a service."""
    found, where, put = environment(said, cast), ports(said, cast), mounted(said, cast)
    ready = _ready(said, where)
    needs, unneeded = _needs(said, cast, found)
    wishes = [
        source(said, cast),
        *([Wish("command", said.entrypoint)] if said.entrypoint else []),
        *([Wish("args", said.command)] if said.command else []),
        *found.wishes(put.secrets),
        *([Wish("files", put.files)] if put.files else []),
        *([Wish("needs", needs)] if needs else []),
        *([Wish("optional", value=True)] if cast.is_optional(said) else []),
        *where.wishes(),
        *([Wish("ready", ready)] if ready else []),
        *([Wish("grace", said.grace)] if said.grace else []),
        *([Wish("user", said.user)] if said.user else []),
        *([Wish("memory", memory)] if (memory := mebibytes(said.memory)) else []),
        *([Wish("volumes", put.volumes)] if put.volumes else []),
        *([Wish("replicas", int(said.replicas))] if said.replicas.isdecimal() and said.replicas != "1" else []),
    ]
    left = (*found.left, *unneeded, *put.left, *_others(said), *_data(said, cast))
    return Component("services", cast.names[said.name], tuple(wishes), left, said.origin, said.note)


def source(said: Said, cast: Cast) -> Wish:
    """Return where a component's image comes from."""
    if said.build is None:
        note = "" if re.search(r":[^/]+$|@|:-", said.image) else "say which version: an image without one is another tomorrow"
        return Wish("image", ours(said.image, cast.known), note)
    args: dict[str, Value] = {name: ours(f"${{{name}}}" if value is None else value, cast.known) for name, value in said.build.args.items()}
    note = (
        f"{', '.join(name for name in args if is_secret(name))}: arguments of a build stay in the image"
        if any(map(is_secret, args))
        else ""
    )
    return Wish("build", _building(said.build, args, cast), note)


def _building(build: Building, args: dict[str, Value], cast: Cast) -> Value:
    dockerfile = posixpath.normpath(posixpath.join(build.context, build.dockerfile or "Dockerfile"))
    written: dict[str, Value] = {"context": build.context}
    if dockerfile != posixpath.normpath(posixpath.join(build.context, "Dockerfile")):
        written["dockerfile"] = dockerfile
    if build.target:
        written["target"] = build.target
    if args:
        written["args"] = args
    if build.contexts:
        written["contexts"] = dict(build.contexts)
    if secrets := {name: found for name in build.secrets if (found := secret(cast.found.stack.secrets.get(name, Source())))}:
        written["secrets"] = secrets
    if build.ssh:
        written["ssh"] = True
    if build.platform:
        written["platform"] = build.platform
    return written if len(written) > 1 else build.context


def _needs(said: Said, cast: Cast, found: Environment) -> tuple[Value, list[Left]]:
    """Return what has to be there first, but for what variables say already."""
    there = [name for name in said.needs if (name in cast.stores or name in cast.services) and name != said.name]
    gone = [name for name in said.needs if name not in there and name not in cast.once and name != said.name]
    named = [name for name in there if name in cast.services or not found.refers_to(cast.names[name])]
    needs: Value = [cast.names[name] for name in named]
    if any(said.needs[name] == STARTED for name in named):
        needs = {cast.names[name]: "started" if said.needs[name] == STARTED else "healthy" for name in named}
    return needs, [Left(f"depends_on {name}", "it is not carried over itself", matters=False) for name in gone]


def _ready(said: Said, where: Ports) -> Value | None:
    if not said.health:
        return None
    kind, *words = said.health
    text = " ".join(words if kind in ("CMD", "CMD-SHELL") else said.health)
    if match := PROBED.search(text):
        port = int(match["port"] or 80)
        beside: dict[str, Value] = {} if port == where.main else {"port": port}
        return {"http": match["path"] or "/", **beside}
    if match := _CONNECTED.search(text):
        return None if int(match["port"]) == where.main else {"tcp": int(match["port"])}
    if kind == "CMD-SHELL":
        return {"exec": ("sh", "-c", text)}
    return {"exec": tuple(words) if kind == "CMD" else said.health}


def mebibytes(amount: str) -> str:
    """Return an amount of memory in compose's words, `1.5g` or `536870912`, as the language has it; nothing where it is none."""
    found = re.fullmatch(r"(\d{1,15}(?:\.\d{1,3})?)\s*([bkmg]?)b?", amount.strip().lower())
    if not found:
        return ""
    each = {"": 2**-20, "b": 2**-20, "k": 2**-10, "m": 1, "g": 2**10}[found[2]]
    return f"{max(math.ceil(float(found[1]) * each), LEAST_MEMORY)}Mi" if float(found[1]) else ""


def _others(said: Said) -> Iterator[Left]:
    for key, value in said.other.items():
        if key not in MEANINGLESS:
            yield Left(f"{key} {value}".strip(), REASONS.get(key, "the language has no word for it"))
    for key in said.build.other if said.build else ():
        if key not in _OF_THE_BUILDER:
            yield Left(f"build.{key}", "the language has no word for it")


def _data(said: Said, cast: Cast) -> Iterator[Left]:
    kept = any(mount.source and not mount.bind for mount in said.mounts)
    if not said.build and not kept and images.repository(filled(said.image, cast.known)) in images.KEEPS_DATA:
        yield Left("its data", "it goes with its pod, and begins anew")
