"""What a blueprint says that nobody has anything of: it can be brought up as it is, and is hardly meant so."""

import re
from collections.abc import Iterator, Mapping

from devpreview.blueprint.check import Known, Needs
from devpreview.blueprint.model import Blueprint, Service, Value
from devpreview.blueprint.problems import Caution, Problems, quoted
from devpreview.blueprint.shape import Entries

_NAME = re.compile(r"[a-z][a-z0-9-]*")
"""What can be the name of a component, in any text."""


def warn(blueprint: Blueprint, top: Entries, known: Known, needs: Needs, problems: Problems) -> None:
    """Warn of datastores and secrets that nobody uses, and of ports that nobody reaches."""
    used = {*known.referred, *(need for edges in needs.edges.values() for need in edges)}
    used |= {word for text in _texts(blueprint) for word in _NAME.findall(text)}
    for name, datastore in blueprint.datastores.items():
        if name not in used and not datastore.public and blueprint.services:
            key = top.entries("datastores").keys[name]
            message = "nobody needs it, and nobody refers to it; name it under 'needs' of who does, or take it out"
            problems.warn(Caution.UNUSED, key.place, f"datastores.{name}", message)
    named = {name for service in blueprint.services.values() for name in service.secrets}
    for name, key in top.entries("secrets").keys.items():
        if name not in named:
            problems.warn(
                Caution.UNUSED, key.place, f"secrets.{name}", "no service names it under its own 'secrets'; do so, or take it out"
            )
    for name, service in blueprint.services.items():
        if _is_hidden(service) and name not in used:
            port = top.entries("services").entries(name).keys["port"]
            message = f"nobody refers to {quoted(name)}, and it has no URL; write public: true, or take 'port' out"
            problems.warn(Caution.UNREACHED, port.place, f"services.{name}.port", message)


def _is_hidden(service: Service) -> bool:
    """Say whether a service listens, and no URL leads there."""
    return service.port is not None and not service.public and not any(service.routes.values())


def _texts(blueprint: Blueprint) -> Iterator[str]:
    """Give all text in which a component's address may stand."""
    for service in blueprint.services.values():
        yield from _plain(service.env)
        yield from _plain(service.files)
        for sidecar in service.sidecars.values():
            yield from (*_plain(sidecar.env), *_plain(sidecar.files), *sidecar.command, *sidecar.args)
        yield from (*service.command, *service.args, *(word for command in service.init.values() for word in command))
    for datastore in blueprint.datastores.values():
        yield from (*_plain(datastore.env), *_plain(datastore.files), *datastore.args)
    for job in blueprint.jobs.values():
        yield from job.run


def _plain(values: Mapping[str, Value]) -> Iterator[str]:
    return (part for value in values.values() for part in value.parts if isinstance(part, str))
