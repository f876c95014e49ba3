"""Where a service listens: what compose publishes, what images and Dockerfiles expose, where others ask for it."""

import posixpath
import re
from dataclasses import dataclass

from devpreview.adopt import images
from devpreview.adopt.cast import Cast, aliases, same_image
from devpreview.adopt.stack import Said
from devpreview.adopt.variables import filled
from devpreview.adopt.wishes import Value, Wish
from devpreview.blueprint.fields.texts import PORT_NAME

MOST = 10
"""Further ports of a service."""

PROBED = re.compile(
    r"(?:curl|wget|http)\b.*?http://(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::(?P<port>\d{1,5}))?(?P<path>/[^\s\"'|;)]*)?(?=[\s\"'|;)]|$)"
)
"""A test of a service's health that asks a path over HTTP."""


@dataclass(frozen=True, slots=True)
class Ports:
    """The ports of a service; None and none where it has none."""

    main: int | None
    further: tuple[int, ...] = ()
    public: bool = False

    def wishes(self) -> list[Wish]:
        """Return what a blueprint says of them."""
        if self.main is None:
            return []
        named: dict[str, Value] = {}
        for number in self.further:
            name = images.port_name(number)
            named[f"p{number}" if name in named or not re.fullmatch(PORT_NAME.pattern, name) else name] = number
        found = [Wish("port", self.main), *([Wish("ports", named)] if named else [])]
        return [*found, Wish("public", value=True)] if self.public else found


def ports(said: Said, cast: Cast) -> Ports:
    """Return where a service listens: first what a browser would be shown, then what else is published, then the rest."""
    wanted = [each for each in said.ports if each.number not in images.DEBUGGERS]
    published = [each.number for each in wanted if each.published]
    numbers = [each.number for each in wanted]
    if not said.build:
        numbers += images.ports(filled(said.image, cast.known))
    numbers = numbers or _guessed(said, cast)
    first = [number for number in published if images.is_public(number)]
    order = list(dict.fromkeys((*first, *published, *(number for number in numbers if 0 < number < 65536))))
    return Ports(order[0], tuple(order[1 : MOST + 1]), public=bool(first)) if order else Ports(None)


def _guessed(said: Said, cast: Cast) -> list[int]:
    probed = PROBED.search(" ".join(said.health or ()))
    told = filled(said.environment.get("PORT") or "", cast.known)
    return (
        _exposed(said, cast)
        or ([int(told)] if re.fullmatch(r"[0-9]{2,5}", told) else [])
        or _asked(said, cast)
        or ([int(probed["port"] or 80)] if probed else [])
    )


def _exposed(said: Said, cast: Cast) -> list[int]:
    """Return the ports of a Dockerfile: not for a worker, which is another service's image with another command."""
    if not said.build or (said.command and any(same_image(said, each) for each in cast.services.values() if each is not said)):
        return []
    path = posixpath.normpath(posixpath.join(said.build.context, said.build.dockerfile or "Dockerfile"))
    return images.exposed(cast.found.texts.get(path, ""))


def _asked(said: Said, cast: Cast) -> list[int]:
    """Return the ports at which other services ask for this one."""
    names = "|".join(map(re.escape, aliases(said, cast.found)))
    asking = re.compile(rf"(?:^|//|@|,)(?:{names}):(\d{{2,5}})(?:/|,|$)")
    others = (each for each in cast.services.values() if each is not said)
    values = (filled(value, cast.known) for each in others for value in each.environment.values() if value)
    return list(dict.fromkeys(int(match[1]) for value in values if (match := asking.search(value))))
