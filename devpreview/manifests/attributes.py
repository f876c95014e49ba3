"""What can be asked of a datastore, as text; what stands for its password there, the kubelet replaces."""

import re
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import quote

from devpreview.blueprint.model import NUMBER, SCHEME, EngineKind, Server
from devpreview.data.engines import engine

PASSWORD = "\0"  # noqa: S105 - it is none
"""Stands for the password while nobody may take it for text: it is nowhere in a blueprint."""

_PLACEHOLDER = re.compile(r"\{(?P<name>[A-Za-z_]+)(?P<quoted>%?)\}")


def attributes(of: EngineKind | Server, host: str, database: str, user: str, variable: Callable[[str], str]) -> Mapping[str, str]:
    """Return what can be asked of a datastore, by name; `variable` returns what one of its server's is."""
    if isinstance(of, EngineKind):
        return engine(of).attributes(host, database, PASSWORD, user)
    known = {"host": host, "port": str(of.port), "name": database, "password": PASSWORD}

    def said(found: "re.Match[str]") -> str:
        name = found["name"]
        value = variable(name) if name.isupper() else known[name]
        return PASSWORD.join(quote(part, safe="") for part in value.split(PASSWORD)) if found["quoted"] else value

    for name, template in of.attributes.items():
        known[name] = _PLACEHOLDER.sub(said, template)
    return known


def with_parameters(url: str, parameters: Sequence[tuple[str, str]], of: EngineKind | Server) -> str:
    """Return a URL with another scheme, another number of a database, and more in its query, where these are said."""
    said = dict(parameters)
    scheme, _, rest = url.partition("://")
    place, _, query = rest.partition("?")
    if of is EngineKind.REDIS and NUMBER in said:
        place = f"{place.rpartition('/')[0]}/{said.pop(NUMBER)}"
    scheme = said.pop(SCHEME, scheme)
    there = dict(each.partition("=")[::2] for each in query.split("&") if each)
    asked = "&".join(f"{name}={value}" for name, value in (there | said).items())
    return f"{scheme}://{place}" + (f"?{asked}" if asked else "")
