"""Which components of a blueprint are wanted: some with all that they need, or all but some."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from devpreview.blueprint.model import Blueprint, Datastore, Job, LeftOut, Migration
from devpreview.blueprint.needs import dependents, in_the_way, indispensable, needs, said
from devpreview.errors import UsageWrong
from devpreview.lifecycle.order import concerns, in_front


@dataclass(frozen=True, slots=True)
class Selection:
    """A blueprint of what is wanted."""

    blueprint: Blueprint
    added: Mapping[str, str]
    """Component that nobody has named → who needs it."""


def selected(blueprint: Blueprint, only: Sequence[str] = (), without: Sequence[str] = ()) -> Selection:
    """Return what is wanted: `only` these and all that they need, but `without` those, and what the profiles leave out.

    Raises UsageWrong where there is no such component, and where one that is wanted needs one that is left out.
    """
    needed = needs(blueprint)
    if unknown := [name for name in (*only, *without) if name not in needed]:
        near = next(iter(get_close_matches(unknown[0], needed, n=1)), "")
        raise UsageWrong(f"there is no component '{unknown[0]}'", hint=f"did you mean {near}?" if near else f"there is {', '.join(needed)}")
    if both := [name for name in only if name in without]:
        raise UsageWrong(f"{both[0]} is said to be wanted, and to be left out")
    left = dict.fromkeys([*without, *(name for name in blueprint.without if name not in only)])
    added = _added(blueprint, needed, only, left) if only else {}
    wanted = [name for name in needed if (name in only or name in added if only else name not in left)]
    strictly = indispensable(blueprint, needed)
    for name in left:
        if chain := in_the_way(name, strictly, wanted):
            raise UsageWrong(f"{name} cannot be left out: {said(blueprint, chain, name)}", hint=_instead(name, strictly, only, without))
    return Selection(_reduced(blueprint, wanted) if len(wanted) < len(needed) else blueprint, added)


def _instead(name: str, needed: Mapping[str, Sequence[str]], only: Sequence[str], without: Sequence[str]) -> str:
    if only:
        return f"leave {name} in"
    return f"to leave out what needs it, too: --without {','.join(dict.fromkeys([*without, name, *dependents(name, needed)]))}"


def _added(blueprint: Blueprint, needed: Mapping[str, Sequence[str]], only: Sequence[str], left: Collection[str]) -> dict[str, str]:
    """Return all that some components need, and the start jobs that they wait for, each with who is the first to need it."""
    found = dict.fromkeys(only, "")
    _with_needs(found, needed, left)
    while more := dict(_jobs(blueprint, needed, found, left)):
        found |= more
        _with_needs(found, needed, left)
    return {name: because for name, because in found.items() if because}


def _with_needs(found: dict[str, str], needed: Mapping[str, Sequence[str]], left: Collection[str]) -> None:
    todo = list(found)
    while todo:
        name = todo.pop(0)
        more = {need: name for need in needed[name] if need not in found and need not in left}
        found |= more
        todo += more


def _jobs(
    blueprint: Blueprint, needed: Mapping[str, Sequence[str]], found: Collection[str], left: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Give the jobs that go with what was found: those in front of a service, and those that need nothing else."""
    first = {job.name for job in in_front(blueprint)}
    for job in blueprint.jobs.values():
        if job.name in found or job.name in left:
            continue
        if job.name in first:
            behind = next((name for name in found if name in blueprint.services and concerns(blueprint, job, name)), "")
        else:
            behind = job.service if {job.service, *needed[job.name]} <= set(found) else ""
        if behind:
            yield job.name, behind


def _reduced(blueprint: Blueprint, wanted: Collection[str]) -> Blueprint:
    """Return a blueprint of the wanted components alone, which knows of the others what is said of their addresses and images."""

    def kept(needs: Sequence[str]) -> tuple[str, ...]:
        return tuple(need for need in needs if need in wanted)

    services = {name: replace(each, needs=kept(each.needs), started=kept(each.started)) for name, each in blueprint.services.items()}
    bundles = {name: replace(each, needs=kept(each.needs), started=kept(each.started)) for name, each in blueprint.bundles.items()}
    jobs = {
        name: replace(each, needs=kept(each.needs), started=kept(each.started), reads=kept(_reads(each)), writes=kept(each.writes))
        for name, each in blueprint.jobs.items()
    }
    return replace(
        blueprint,
        services={name: each for name, each in services.items() if name in wanted},
        datastores={name: _apart(each, wanted) for name, each in blueprint.datastores.items() if name in wanted},
        jobs={name: each for name, each in jobs.items() if name in wanted},
        bundles={name: each for name, each in bundles.items() if name in wanted},
        left_out=LeftOut(
            {name: each for name, each in services.items() if name not in wanted},
            {name: each for name, each in blueprint.datastores.items() if name not in wanted},
            {name: each for name, each in jobs.items() if name not in wanted},
            {name: each for name, each in bundles.items() if name not in wanted},
        ),
    )


def _reads(job: Job) -> Sequence[str]:
    """Return what a job only reads; who says what it writes says so of all the rest, whatever is left out."""
    return [need for need in job.needs if need not in job.writes] if job.writes else job.reads


def _apart(datastore: Datastore, wanted: Collection[str]) -> Datastore:
    """Return a datastore whose migrations wait for nothing that is left out."""

    def kept(migration: Migration) -> Migration:
        return replace(migration, needs=tuple(need for need in migration.needs if need in wanted))

    databases = (replace(each, migrations=tuple(map(kept, each.migrations))) for each in datastore.databases)
    return replace(datastore, databases=tuple(databases))
