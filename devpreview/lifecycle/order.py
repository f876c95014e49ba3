"""Who waits for whom when a preview comes up; the gate's order, and nothing of how it is held."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter

from devpreview.blueprint.model import Blueprint


class What(StrEnum):
    """What is done at a node."""

    START = "start"
    """A datastore's engine answers; nobody but steps can reach it."""
    FILL = "fill"
    """A database's data is what the blueprint wants."""
    OPEN = "open"
    """A datastore is ready, and reached by everybody."""
    RUN = "run"
    """A start job has done its work."""
    SERVE = "serve"
    """A service is ready."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing to do, for one component; `object` is the database that is filled."""

    component: str
    what: What
    object: str = ""


def order(blueprint: Blueprint) -> dict[Node, frozenset[Node]]:
    """Return every node with those that it waits for; nothing waits for what it doesn't need.

    A service waits for the start jobs that have something to do with it, unless these wait for a service themselves: theirs is
    its image, or data that it needs, too. Both wait for the data that they need; until everybody is let to it, which takes the
    cluster a moment, their pods wait themselves. A migration waits for the other datastores that its service uses; where those
    wait for it in turn, for their engines only.
    """
    nodes = _order(blueprint, What.OPEN)
    try:
        TopologicalSorter(nodes).prepare()
    except CycleError:
        return _order(blueprint, What.START)
    return nodes


def _order(blueprint: Blueprint, used_as: What) -> dict[Node, frozenset[Node]]:
    nodes: dict[Node, frozenset[Node]] = {}
    for datastore in blueprint.datastores.values():
        start = Node(datastore.name, What.START)
        nodes[start] = frozenset()
        fills = []
        for database in datastore.databases:
            if database.filled:
                fill = Node(datastore.name, What.FILL, database.name)
                used = _datastores(blueprint, database.migration.service) if database.migration else []
                nodes[fill] = frozenset([start, *(Node(each, used_as) for each in used if each != datastore.name)])
                fills.append(fill)
        nodes[Node(datastore.name, What.OPEN)] = frozenset([start, *fills])
    in_front = [job for job in blueprint.jobs.values() if not _behind_a_service(blueprint, job.name)]
    for job in blueprint.jobs.values():
        nodes[Node(job.name, What.RUN)] = _done(blueprint, nodes, (*job.needs, *_datastores(blueprint, job.service)))
    for service in blueprint.services.values():
        about = _reached(blueprint, service.name)
        jobs = [job.name for job in in_front if about & (_reached(blueprint, job.name) | _reached(blueprint, job.service))]
        nodes[Node(service.name, What.SERVE)] = _done(blueprint, nodes, (*service.needs, *jobs))
    return nodes


def _reached(blueprint: Blueprint, component: str) -> set[str]:
    """Return a component, and all that it needs, directly or through others."""
    reached: set[str] = set()
    todo = [component]
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += next((found[name].needs for found in (blueprint.services, blueprint.jobs) if name in found), ())
    return reached


def _done(blueprint: Blueprint, nodes: Mapping[Node, frozenset[Node]], components: Iterable[str]) -> frozenset[Node]:
    """Return the nodes at which components are what others need them to be."""
    done: set[Node] = set()
    for name in components:
        if name in blueprint.datastores:
            done |= nodes[Node(name, What.OPEN)]
        else:
            done.add(Node(name, What.RUN if name in blueprint.jobs else What.SERVE))
    return frozenset(done)


def dependents(blueprint: Blueprint, component: str) -> tuple[str, ...]:
    """Return the services and jobs that need a component, directly or through others, in the blueprint's order."""
    needs: Mapping[str, tuple[str, ...]] = {
        **{service.name: service.needs for service in blueprint.services.values()},
        **{job.name: (*job.needs, *_datastores(blueprint, job.service)) for job in blueprint.jobs.values()},
    }
    reached = {component}
    while more := {name for name, needed in needs.items() if name not in reached and reached & set(needed)}:
        reached |= more
    return tuple(name for name in needs if name in reached and name != component)


def _datastores(blueprint: Blueprint, service: str) -> list[str]:
    return [need for need in blueprint.services[service].needs if need in blueprint.datastores]


def _behind_a_service(blueprint: Blueprint, job: str) -> bool:
    return any(
        need in blueprint.services or (need in blueprint.jobs and _behind_a_service(blueprint, need)) for need in blueprint.jobs[job].needs
    )
