"""Who waits for whom when a preview comes up; the gate's order, and nothing of how it is held."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter

from devpreview.blueprint.model import Blueprint, Bundle, Datastore, Job, Service


class What(StrEnum):
    """What is done at a node."""

    START = "start"
    """A datastore's engine answers; nobody but steps can reach it."""
    FILL = "fill"
    """A database's data is what the blueprint wants."""
    BEGIN = "begin"
    """A start job, or a service, is there; until everybody is let to the data that it needs, its pods wait themselves."""
    OPEN = "open"
    """A datastore is ready."""
    RUN = "run"
    """A start job has done its work."""
    UP = "up"
    """A service's containers run; only where somebody waits for no more."""
    SERVE = "serve"
    """A service is ready."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing to do, for one component; `object` is the database that is filled."""

    component: str
    what: What
    object: str = ""


def order(blueprint: Blueprint, anew: Collection[str] = ()) -> dict[Node, frozenset[Node]]:
    """Return every node with those that it waits for; nothing waits for what it doesn't need.

    Of some datastores the data is to be made anew that others were at work on: nobody begins on that before it is there,
    though it be enough for them that the engine answers.

    A service waits for the start jobs of its own image, and for those of data that it needs too, unless these wait for a
    service themselves. A migration waits for what it names, and for the other datastores that its service uses; where those
    wait for it in turn, for their engines only. Jobs that write the same data run one after the other, for each is told
    from what a human writes.
    """
    nodes = _order(blueprint, What.OPEN, anew)
    try:
        return _in_turn(blueprint, nodes)
    except CycleError:
        return _in_turn(blueprint, _order(blueprint, What.START, anew))


def _in_turn(blueprint: Blueprint, nodes: dict[Node, frozenset[Node]]) -> dict[Node, frozenset[Node]]:
    """Return an order in which jobs that write the same data wait for each other, as they come anyway. Raises CycleError."""
    runs = [blueprint.jobs[node.component] for node in TopologicalSorter(nodes).static_order() if node.what is What.RUN]
    turns: dict[Node, frozenset[Node]] = {}
    for place, job in enumerate(runs):
        before = [Node(each.name, What.RUN) for each in runs[:place] if not set(each.writes).isdisjoint(job.writes)]
        begin = Node(job.name, What.BEGIN)
        turns[begin] = nodes[begin].union(before)
    return nodes | turns


def _order(blueprint: Blueprint, used_as: What, anew: Collection[str]) -> dict[Node, frozenset[Node]]:
    nodes: dict[Node, frozenset[Node]] = {}
    opens: dict[Node, frozenset[Node]] = {}
    for datastore in blueprint.datastores.values():
        start = Node(datastore.name, What.START)
        nodes[start] = frozenset()
        fills = []
        for database in datastore.databases:
            if database.filled:
                fill = Node(datastore.name, What.FILL, database.name)
                used = (each for migration in database.migrations for each in _used(blueprint, migration.service, used_as))
                named = {each: _healthy(blueprint, each) for migration in database.migrations for each in migration.needs}
                others = (each for each in used if each.component not in (datastore.name, *named))
                nodes[fill] = frozenset([start, *others, *named.values()])
                fills.append(fill)
        opens[Node(datastore.name, What.OPEN)] = frozenset([start, *fills])

    def done(one: Service | Job | Bundle, needs: Iterable[str], end: What) -> None:
        """Have a component begun when all that it needs is done but the opening of datastores, and done after that.

        Nobody's pod waits itself for a datastore that is optional, and no pod of a bundle for any, for which it is not begun before that
        is open.
        """
        begin = Node(one.name, What.BEGIN)
        stores = [each for each in needs if each in blueprint.datastores]
        open_ = [Node(each, What.OPEN) for each in stores if each not in one.started]
        answering = [frozenset([Node(each, What.START)]) for each in stores if each in one.started and each not in anew]
        filled = [opens[Node(each, What.OPEN)] for each in stores if each not in one.started or each in anew]
        others = [_done(blueprint, each, one) for each in needs if each not in blueprint.datastores]
        nodes[begin] = frozenset([*others, *(each for each in open_ if each.component in optional or isinstance(one, Bundle))]).union(
            *answering, *filled
        )
        up = [Node(one.name, What.UP)] if one.name in waited_for else []
        # that it was not begun is why it is not done, whatever else is
        nodes.update(dict.fromkeys(up, frozenset([begin, *open_])))
        nodes[Node(one.name, end)] = frozenset([begin, *open_, *up])

    optional = blueprint.optional
    starting = [job for job in blueprint.jobs.values() if job.starts]
    waiting: tuple[Service | Job | Bundle, ...] = (*blueprint.services.values(), *blueprint.bundles.values(), *starting)
    waited_for = {need for each in waiting for need in each.started}
    first = in_front(blueprint)
    for job in starting:
        done(job, (*job.needs, *_datastores(blueprint, job.service)), What.RUN)
    for service in blueprint.services.values():
        jobs = [job.name for job in first if concerns(blueprint, job, service.name)]
        done(service, (*service.needs, *jobs), What.SERVE)
    for bundle in blueprint.bundles.values():
        done(bundle, bundle.needs, What.SERVE)
    return nodes | opens


def in_front(blueprint: Blueprint) -> list[Job]:
    """Return the start jobs that are in front of services, and not behind one."""
    return [job for job in blueprint.jobs.values() if job.starts and not _behind_a_service(blueprint, job.name)]


def concerns(blueprint: Blueprint, job: Job, service: str) -> bool:
    """Whether a start job is of a service's image, or of one that it needs, or of data that it needs and the job may have made."""
    needed = (each for each in _reached(blueprint, job.name) if each in blueprint.datastores and each not in job.reads)
    about = {job.service, *(job.writes or needed)}
    return not about.isdisjoint(_reached(blueprint, service))


def _reached(blueprint: Blueprint, component: str) -> set[str]:
    """Return a component, and all that it needs, directly or through others."""
    reached: set[str] = set()
    todo = [component]
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += next((found[name].needs for found in (blueprint.services, blueprint.bundles, blueprint.jobs) if name in found), ())
    return reached


def dependents(blueprint: Blueprint, component: str) -> tuple[str, ...]:
    """Return what needs a component, directly or through others, in the blueprint's order, be it left out; datastores do not count."""
    left_out = blueprint.left_out
    services = (*blueprint.services.values(), *left_out.services.values())
    bundles = (*blueprint.bundles.values(), *left_out.bundles.values())
    all_jobs = (*blueprint.jobs.values(), *left_out.jobs.values())
    needs: Mapping[str, tuple[str, ...]] = {
        **{service.name: service.needs for service in services},
        **{bundle.name: bundle.needs for bundle in bundles},
        **{job.name: (*job.needs, *_datastores(blueprint, job.service)) for job in all_jobs},
    }
    reached = {component}
    while more := {name for name, needed in needs.items() if name not in reached and reached & set(needed)}:
        reached |= more
    return tuple(name for name in needs if name in reached and name != component)


def _done(blueprint: Blueprint, need: str, by: Service | Job | Bundle) -> Node:
    """Return the node that somebody waits for who needs a service, a bundle or a job."""
    return Node(need, What.UP) if need in by.started and need not in blueprint.jobs else _healthy(blueprint, need)


def _used(blueprint: Blueprint, service: str, used_as: What) -> list[Node]:
    """Return the datastores that a service uses, as far as it has to have them."""
    started = blueprint.service(service).started
    return [Node(each, What.START if each in started else used_as) for each in _datastores(blueprint, service)]


def _datastores(blueprint: Blueprint, service: str) -> list[str]:
    return [need for need in blueprint.service(service).needs if need in blueprint.datastores]


def _healthy(blueprint: Blueprint, component: str) -> Node:
    """Return the node at which a component is healthy."""
    if component in blueprint.datastores:
        return Node(component, What.OPEN)
    return Node(component, What.RUN if component in blueprint.jobs else What.SERVE)


def _behind_a_service(blueprint: Blueprint, component: str) -> bool:
    """Whether a job, or a datastore with a migration, waits for a service."""
    job = blueprint.jobs.get(component)
    needs = {*job.needs, *_datastores(blueprint, job.service)} if job else _named(blueprint.datastores[component])
    return any(need in blueprint.services or need in blueprint.bundles or _behind_a_service(blueprint, need) for need in needs)


def _named(datastore: Datastore) -> set[str]:
    """Return what the migrations of a datastore wait for by name."""
    return {need for database in datastore.databases for migration in database.migrations for need in migration.needs}
