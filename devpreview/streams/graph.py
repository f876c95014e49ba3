"""Runs work in the order of its needs: each node the moment its own needs are done, and not at all when one failed."""

from collections.abc import Callable, Collection, Generator, Hashable, Mapping
from functools import partial
from graphlib import TopologicalSorter
from typing import Generic, TypeVar, assert_never

from devpreview.streams.pool import Ended, Failed, Item, Pool
from devpreview.streams.stop import Stop, Stopped

N = TypeVar("N", bound=Hashable)
E = TypeVar("E")
V = TypeVar("V")


def graph(
    needs: Mapping[N, Collection[N]],
    do: Callable[[N, Stop], Generator[E, None, V]],
    skipped: Callable[[N, N], E | None],
    pool: Pool[N, E, V],
) -> Generator[E, None, dict[N, V]]:
    """Do all nodes of `needs`, yield their events as they come, and return their values.

    `skipped(node, behind)` is the event, if there is one, for a node that is not done because `behind` was not: the first
    in the order of `needs` that it needs and that failed, or was skipped itself. All branches run to their end; then the
    errors of all nodes that failed are raised together, as one ExceptionGroup. When the scope ends first, its reason is
    raised, with these errors as its cause. Raises graphlib.CycleError, or ValueError for a need that is no node, before
    anything is done.
    """
    work = _Work(needs, do, pool)
    try:
        with pool:
            while work.goes_on():
                for node, behind in work.begin_ready():
                    if (event := skipped(node, behind)) is not None:
                        yield event
                if not work.under_way:
                    continue
                node, news = pool.hear()
                if isinstance(news, Item):
                    yield news.content
                else:
                    work.over(node, news)
    except Stopped as why:
        if work.errors:
            raise why from work.failure()
        raise
    if work.errors:
        raise work.failure()
    return work.values


class _Work(Generic[N, E, V]):
    """What is done of the nodes, what is under way, and what cannot be done any more."""

    def __init__(self, needs: Mapping[N, Collection[N]], do: Callable[[N, Stop], Generator[E, None, V]], pool: Pool[N, E, V]) -> None:
        self._needs = needs
        self._order = _order(needs)
        self._do = do
        self._pool = pool
        self._lost: set[N] = set()
        self.under_way: set[N] = set()
        self.values: dict[N, V] = {}
        self.errors: list[Exception] = []

    def goes_on(self) -> bool:
        return self._order.is_active()

    def begin_ready(self) -> list[tuple[N, N]]:
        """Begin all nodes whose needs are done; return those that are not begun, each with what it is behind."""
        behind = {node: self._first_lost(node) for node in self._order.get_ready()}
        for node, lost in behind.items():
            if lost is None:
                self._pool.start(node, partial(self._do, node))
                self.under_way.add(node)
            else:
                self._lost.add(node)
                self._order.done(node)
        return [(node, lost) for node, lost in behind.items() if lost is not None]

    def over(self, node: N, end: Ended[V] | Failed) -> None:
        self.under_way.remove(node)
        self._order.done(node)
        match end:
            case Ended(value):
                self.values[node] = value
            case Failed(error):
                if not isinstance(error, Exception):
                    raise error
                self._lost.add(node)
                self.errors.append(error)
            case _:
                assert_never(end)

    def failure(self) -> ExceptionGroup[Exception]:
        return ExceptionGroup(f"{len(self.errors)} of {len(self._needs)} failed", self.errors)

    def _first_lost(self, node: N) -> N | None:
        return next((each for each in self._needs if each in self._needs[node] and each in self._lost), None)


def _order(needs: Mapping[N, Collection[N]]) -> TopologicalSorter[N]:
    """Return the sorter; nodes are ready in the order of `needs`, so that a seed gives one order everywhere."""
    order: TopologicalSorter[N] = TopologicalSorter()
    for node in needs:
        order.add(node)
    for node, needed in needs.items():
        if strangers := [need for need in needed if need not in needs]:
            raise ValueError(f"{node} needs {strangers[0]}, which is no node")
        order.add(node, *(each for each in needs if each in needed))
    order.prepare()
    return order
