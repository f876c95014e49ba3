"""Runs work in the order of its needs: each node the moment its own needs are done, and not at all when one failed."""

from collections.abc import Callable, Collection, Generator, Hashable, Mapping
from functools import partial
from graphlib import TopologicalSorter
from typing import TypeVar

from devpreview.streams.pool import Ended, Failed, Item, Pool
from devpreview.streams.stop import Stop

N = TypeVar("N", bound=Hashable)
E = TypeVar("E")
V = TypeVar("V")


def graph(
    needs: Mapping[N, Collection[N]],
    do: Callable[[N, Stop], Generator[E, None, V]],
    skipped: Callable[[N, N], E],
    pool: Pool[N, E, V],
) -> Generator[E, None, dict[N, V]]:
    """Do all nodes of `needs`, yield their events as they come, and return their values.

    `skipped(node, behind)` is the event for a node that is not done because `behind`, which it needs, failed or was
    skipped itself. All branches run to their end; then the errors of all nodes that failed are raised together,
    as one ExceptionGroup. Raises graphlib.CycleError before anything is done.
    """
    order = TopologicalSorter(needs)
    order.prepare()
    values: dict[N, V] = {}
    errors: dict[N, Exception] = {}
    skips: set[N] = set()
    under_way: set[N] = set()
    with pool:
        while order.is_active():
            for node in order.get_ready():
                behind = next((need for need in needs.get(node, ()) if need in errors or need in skips), None)
                if behind is None:
                    under_way.add(node)
                    pool.start(node, partial(do, node))
                else:
                    skips.add(node)
                    order.done(node)
                    yield skipped(node, behind)
            if not under_way:
                continue
            node, news = pool.hear()
            match news:
                case Item(event):
                    yield event
                    continue
                case Ended(value):
                    values[node] = value
                case Failed(error):
                    errors[node] = error
            under_way.remove(node)
            order.done(node)
    if errors:
        raise ExceptionGroup(f"{len(errors)} of {len(needs)} failed", list(errors.values()))
    return values
