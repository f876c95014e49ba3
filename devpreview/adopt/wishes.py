"""What a blueprint shall say, before it is text: components with their keys, and what of a repository is left out, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

Value = str | int | bool | Sequence[str] | Mapping[str, "Value"]
"""A text is in the blueprint's own language: what is `${…}` in it is meant so."""

Owner = tuple[str, ...]
"""What a line belongs to: section, component, key, entry; nothing for the blueprint itself."""

ESSENTIAL = ("build", "image", "service", "run", "on")
"""Keys without which a component is none."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One key of a component."""

    key: str
    value: Value
    note: str = ""
    """What somebody should look at."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """The same of single entries."""


@dataclass(frozen=True, slots=True)
class Left:
    """Something that is not carried over."""

    what: str
    why: str
    origin: str = ""
    """`file:line`, where it is a whole component."""
    matters: bool = True
    """Whether somebody should look at it: not where nothing is missed."""


@dataclass(frozen=True, slots=True)
class Component:
    """A service, a datastore or a job."""

    section: str
    name: str
    wishes: tuple[Wish, ...]
    left: tuple[Left, ...] = ()
    origin: str = ""
    note: str = ""

    def value(self, key: str) -> Value | None:
        """Return what is wished under a key."""
        return next((each.value for each in self.wishes if each.key == key), None)


@dataclass(frozen=True, slots=True)
class Wishes:
    """A whole blueprint."""

    project: str
    sources: tuple[str, ...]
    """The files that it is made from."""
    services: int
    """How many services these have."""
    components: tuple[Component, ...]
    left: tuple[Left, ...] = ()

    def without(self, owner: Owner, why: str) -> "Wishes":
        """Return the wishes without one of them, which is left out for a reason."""
        match owner:
            case (section, name, key, *inner) if key not in ESSENTIAL or len(inner) > 1:
                parts = [
                    _without(each, key, inner, why) if (each.section, each.name) == (section, name) else each for each in self.components
                ]
                return replace(self, components=tuple(parts))
            case (section, name, *_):
                gone = next(each for each in self.components if (each.section, each.name) == (section, name))
            case _:
                gone = self.components[-1]
        kept = tuple(_unneeded(each, gone.name) for each in self.components if each is not gone)
        return replace(self, components=kept, left=(*self.left, Left(f"{gone.section[:-1]} {gone.name}", why, gone.origin)))


def _without(component: Component, key: str, inner: Sequence[str], why: str) -> Component:
    wish = next(each for each in component.wishes if each.key == key)
    left = Left(": ".join(part for part in (".".join((key, *inner)), "" if inner else _short(wish.value)) if part), why)
    wishes = []
    for each in component.wishes:
        if each is not wish:
            wishes.append(each)
        elif inner and (fewer := _without_entry(each.value, inner)):
            wishes.append(replace(each, value=fewer))
    return replace(component, wishes=tuple(wishes), left=(*component.left, left))


def _without_entry(value: Value, path: Sequence[str]) -> Value | None:
    if not isinstance(value, Mapping):
        return None
    if len(path) == 1:
        return {name: each for name, each in value.items() if name != path[0]}
    inner = _without_entry(value[path[0]], path[1:])
    changed = {path[0]: inner} if inner else {}
    return {name: each for name, each in {**value, **changed}.items() if name != path[0] or inner}


def _unneeded(component: Component, name: str) -> Component:
    wishes = []
    for wish in component.wishes:
        if wish.key == "needs" and isinstance(wish.value, Sequence) and name in wish.value:
            needs = [each for each in wish.value if each != name]
            if needs:
                wishes.append(replace(wish, value=needs))
        else:
            wishes.append(wish)
    return replace(component, wishes=tuple(wishes))


def _short(value: Value) -> str:
    match value:
        case str():
            return value
        case bool() | int():
            return str(value).lower()
        case Mapping():
            return ", ".join(f"{name}: {_short(each)}" for name, each in value.items())
        case _:
            return " ".join(value)
