"""What a service has of another one that it is `like`: all but where that one is reached, and its own keys win."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from devpreview.blueprint import check
from devpreview.blueprint.check import Need
from devpreview.blueprint.problems import Code, Enough, Problems, quoted
from devpreview.blueprint.secrets import named
from devpreview.blueprint.shape import Entries

OWN = ("like", "port", "ports", "public", "routes", "ready")
"""Keys that nobody has of another service: two cannot be reached at one place."""

MOST = 20_000
"""Values that all services together have of others: what few lines say can be more than anybody can read."""

INSTEAD = {"build": ("image",), "image": ("build",), "command": ("args",)}
"""A key of one's own → keys of the other service that mean nothing beside it."""


@dataclass(frozen=True, slots=True)
class Likened:
    """A service with what it has of others."""

    entries: Entries
    """With what it needs itself alone."""
    needs: tuple[Need, ...] = ()
    """What the others need, the nearest last."""


def likened(services: Entries, kinds: Mapping[str, str], problems: Problems) -> dict[str, Likened]:
    """Return every service with what it has of the one that it is like, which may be like another in turn. Raises Enough."""
    written = dict(services.each())
    likes = {name: other for name, each in written.items() if (other := _other(each, services, kinds, problems))}
    for ring in _rings(likes):
        leaf = written[ring[0]].leaf("like")
        steps = [f"{name} is like {likes[name]}" for name in ring[:7]] + ([f"… {len(ring) - 7} more"] if len(ring) > 7 else [])
        if leaf:
            problems.add(Code.CYCLE, leaf.place, leaf.path, f"services are like each other: {', '.join(steps)}")
        for name in ring:
            del likes[name]
    found: dict[str, Likened] = {}
    values = 0
    for name in written:
        way = [name]
        while way[-1] in likes and way[-1] not in found:
            way.append(likes[way[-1]])
        for each in reversed(way):
            if each in found:
                continue
            found[each] = Likened(written[each])
            if each in likes:
                values += _values(found[likes[each]])
                if values > MOST:
                    place = written[each].keys["like"].place
                    problems.add(Code.TOO_BIG, place, f"{written[each].path}.like", f"services have at most {MOST:,} values of each other")
                    # to read them all takes as long as that it is too much
                    raise Enough
                found[each] = _joined(written[each], found[likes[each]])
    return found


def _values(service: Likened) -> int:
    entries = service.entries
    lists = (entries.leaves(name) for name in entries.values)
    return 1 + len(service.needs) + sum(map(len, lists)) + sum(len(each.keys) for _, each in entries.each())


def _other(service: Entries, services: Entries, kinds: Mapping[str, str], problems: Problems) -> str:
    """Return the service that one is like; nothing where there is none, or what is wrong with it has been said."""
    leaf = service.leaf("like")
    if leaf is None:
        return ""
    name = str(leaf.value)
    kind = kinds.get(name)
    if kind is None:
        meant = problems.meant(name, [each for each in services.keys if services.values.get(each) is not service])
        problems.add(Code.NEED, leaf.place, leaf.path, f"there is no service {quoted(name)}{meant}")
    elif kind != "service":
        problems.add(Code.NEED, leaf.place, leaf.path, f"{quoted(name)} is a {kind}, and a service belongs here")
    return name if isinstance(services.values.get(name), Entries) else ""


def _rings(likes: Mapping[str, str]) -> Iterator[list[str]]:
    """Give the rings of services that are like each other, each once."""
    done: set[str] = set()
    for start in tuple(likes):
        way: dict[str, None] = {}
        name = start
        while name in likes and name not in done and name not in way:
            way[name] = None
            name = likes[name]
        if name in way:
            yield list(way)[list(way).index(name) :]
        done |= way.keys()


def _joined(service: Entries, other: Likened) -> Likened:
    """Return a service with what it lacks: variables one by one, secrets besides its own, of the rest whole keys."""
    left_out = {*OWN, "needs", "env", "secrets", *(each for key in service.keys for each in INSTEAD.get(key, ()))}
    theirs = [key for key in other.entries.keys if key not in left_out and key not in service.keys]
    keys = {key: other.entries.keys[key] for key in theirs} | dict(service.keys)
    values = {key: other.entries.values[key] for key in theirs if key in other.entries.values} | dict(service.values)
    own_env, own_secrets = service.entries("env"), named(service)
    env = other.entries.entries("env")
    if env.keys:
        kept = {name: key for name, key in env.keys.items() if name not in own_secrets.keys}
        known = {name: value for name, value in env.values.items() if name in kept}
        keys.setdefault("env", other.entries.keys["env"])
        values["env"] = replace(own_env, keys=kept | dict(own_env.keys), values=known | dict(own_env.values))
    if "secrets" in other.entries.keys:
        keys.setdefault("secrets", other.entries.keys["secrets"])
        values["secrets"] = _joined_secrets(own_secrets, named(other.entries), own_env)
    return Likened(replace(service, keys=keys, values=values), (*other.needs, *check.needs(other.entries)))


def _joined_secrets(own: Entries, other: Entries, env: Entries) -> Entries:
    """Return a service's secrets with those of the other that are no variables of its own; one that it only names is as it is there."""
    said = {name: each for name, each in own.each() if each.keys or name not in other.values}
    keys = {name: key for name, key in other.keys.items() if name not in env.keys} | dict(own.keys)
    values = {name: each for name, each in other.each() if name in keys} | said
    return replace(own, keys=keys, values=values)
