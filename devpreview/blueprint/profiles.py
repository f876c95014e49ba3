"""What a blueprint says under profiles: nodes that are laid over others, so that every place stays the one where it is written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from devpreview.blueprint import nodes
from devpreview.blueprint.check import KINDS
from devpreview.blueprint.fields import BLUEPRINT, PROFILE
from devpreview.blueprint.fields.kinds import Either, Kind, Map, Part, Shape
from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.needs import in_the_way, indispensable, needs, said
from devpreview.blueprint.nodes import Node, Scalar, compose, is_nothing, placed
from devpreview.blueprint.nodes import Sequence as List
from devpreview.blueprint.problems import Caution, Code, Problems, quoted
from devpreview.blueprint.shape import Entries, Leaf, read
from devpreview.errors import UsageWrong

LOCAL = "devpreview.local.yaml"
"""The profile that somebody has for themselves, at the repository's root."""

MOST = 20
"""Profiles of a blueprint: each is a blueprint of its own to whoever checks it."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A blueprint as it is meant."""

    root: Node
    profiles: tuple[str, ...]
    local: Entries | None
    """What somebody has of their own, where it is a mapping."""


def chosen(root: Node, asked: Sequence[str], local: str, problems: Problems) -> Chosen:
    """Return a blueprint with the profiles that are asked for laid over it, in their order, and `local` over all of them.

    Raises UsageWrong where there is no such profile.
    """
    written = _written(root, problems)
    if missing := [name for name in asked if name not in written]:
        raise _missing(missing[0], written)
    for name, (key, profile) in written.items():
        if not _changes(root, profile):
            problems.warn(Caution.NO_EFFECT, key.place, f"profiles.{name}", f"under {quoted(name)} nothing is otherwise than without it")
    for name in asked:
        root = laid_over(root, written[name][1])
    own = _own(local, problems)
    if own is None:
        return Chosen(root, tuple(asked), None)
    entries = read(own, PROFILE, problems, {})
    if own.entries and not _changes(root, own):
        problems.warn(Caution.NO_EFFECT, own.place, "", "nothing is otherwise than without this file")
    return Chosen(laid_over(root, own), tuple(asked), entries)


def laid_over(root: Node, profile: Node) -> Node:
    """Return a blueprint with a profile laid over it; what of the profile has no shape to do so is passed over."""
    if not isinstance(root, nodes.Mapping) or not isinstance(profile, nodes.Mapping):
        return root
    sections = {each.name: each.kind for each in PROFILE.fields if isinstance(each.kind, Part)}
    parts: dict[str, tuple[Scalar, Node]] = {
        name: (key, _whole(value, sections[name]))
        for name, (key, value) in profile.entries.items()
        if name in sections and isinstance(value, nodes.Mapping)
    }
    return _merged(root, nodes.Mapping(profile.place, parts), BLUEPRINT)


def left_out(top: Entries, found: Chosen, kinds: Mapping[str, str], problems: Problems) -> dict[str, Leaf]:
    """Return what the chosen profiles leave out; names that nothing has are problems, those of the other profiles too."""
    leaves: list[Leaf] = []
    for name, profile in top.entries("profiles").each():
        own = [each for section in KINDS for each in profile.entries(section).keys] if name not in found.profiles else []
        there = list(_known(profile, [*kinds, *own], problems))
        leaves += there if name in found.profiles else []
    if found.local is not None:
        leaves += _known(found.local, list(kinds), problems)
    return {str(leaf.value): leaf for leaf in leaves}


def spared(blueprint: Blueprint, without: Mapping[str, Leaf], problems: Problems) -> None:
    """See that nothing is left out which something else needs."""
    needed = indispensable(blueprint, needs(blueprint))
    wanted = [name for name in needed if name not in without]
    for name, leaf in without.items():
        if chain := in_the_way(name, needed, wanted):
            problems.add(Code.NEED, leaf.place, leaf.path, f"{quoted(name)} cannot be left out: {said(blueprint, chain, name)}")


def _known(profile: Entries, names: Sequence[str], problems: Problems) -> Iterator[Leaf]:
    for leaf in profile.leaves("without"):
        name = str(leaf.value)
        if name in names:
            yield leaf
        else:
            problems.add(Code.NEED, leaf.place, leaf.path, f"there is no component {quoted(name)}{problems.meant(name, names)}")


def _written(root: Node, problems: Problems) -> Mapping[str, tuple[Scalar, Node]]:
    if not isinstance(root, nodes.Mapping) or "profiles" not in root.entries:
        return {}
    key, profiles = root.entries["profiles"]
    if not isinstance(profiles, nodes.Mapping):
        return {}
    if len(profiles.entries) > MOST:
        problems.add(
            Code.TOO_BIG, key.place, "profiles", f"a blueprint has at most {MOST} profiles, and this one has {len(profiles.entries)}"
        )
        return {}
    return profiles.entries


def _missing(name: str, written: Mapping[str, object]) -> UsageWrong:
    near = next(iter(get_close_matches(name, written, n=1)), "")
    there = f"there is {', '.join(written)}" if written else "profiles are written under 'profiles' in the blueprint"
    return UsageWrong(f"there is no profile {quoted(name)}", hint=f"did you mean {near}?" if near else there)


def _own(text: str, problems: Problems) -> nodes.Mapping | None:
    """Return what somebody has of their own; nothing where that is no mapping, which is a problem unless the file is empty."""
    found = Problems(LOCAL)
    root = compose(text, found)
    problems.take(found)
    if root is None or is_nothing(root):
        return None
    root = placed(root, LOCAL)
    if not isinstance(root, nodes.Mapping):
        problems.add(Code.WRONG_TYPE, root.place, "", "a mapping belongs here, as in services: {api: {replicas: 2}}")
        return None
    return root


def _changes(root: Node, profile: Node) -> bool:
    if not isinstance(profile, nodes.Mapping):
        return not is_nothing(profile)
    return "without" in profile.entries or not _same(laid_over(root, profile), root)


def _whole(section: nodes.Mapping, kind: Part) -> nodes.Mapping:
    """Return a section without components of which nothing is said, which is a problem already."""
    if not kind.components:
        return section
    return nodes.Mapping(section.place, {name: entry for name, entry in section.entries.items() if not is_nothing(entry[1])})


def _merged(base: Node, over: Node, kind: Kind | None) -> Node:
    """Return a node with what is said otherwise."""
    if not isinstance(base, nodes.Mapping) or not isinstance(over, nodes.Mapping):
        return over
    of = _mapping(kind)
    inner = {each.name: each.kind for each in of.fields} if isinstance(of, Shape) else {}
    either = {*of.one_of, *of.instead} if isinstance(of, Shape) else set()
    taken = either - over.entries.keys() if over.entries.keys() & either else set()
    entries = {name: entry for name, entry in base.entries.items() if name not in taken}
    for name, (key, value) in over.entries.items():
        if name not in entries:
            entries[name] = key, value
        elif is_nothing(value):
            del entries[name]
        elif isinstance(value, nodes.Mapping) and isinstance(entries[name][1], nodes.Mapping):
            entries[name] = entries[name][0], _merged(entries[name][1], value, of.of if isinstance(of, Map) else inner.get(name))
        else:
            entries[name] = key, value
    return nodes.Mapping(base.place, entries)


def _mapping(kind: Kind | None) -> Shape | Map | None:
    """Return what a mapping of a kind is."""
    match kind:
        case Shape() | Map():
            return kind
        case Part(of=of):
            return of
        case Either(kinds):
            return next((each for each in kinds if isinstance(each, Shape | Map)), None)
        case _:
            return None


def _same(one: Node, other: Node) -> bool:
    """Say whether two nodes say the same, wherever they are written."""
    if one is other:
        return True
    match one, other:
        case Scalar(), Scalar():
            return (one.text, one.plain) == (other.text, other.plain)
        case List(items=items), List(items=others):
            return len(items) == len(others) and all(map(_same, items, others))
        case nodes.Mapping(entries=entries), nodes.Mapping(entries=others):
            return entries.keys() == others.keys() and all(_same(value, others[name][1]) for name, (_, value) in entries.items())
        case _:
            return False
