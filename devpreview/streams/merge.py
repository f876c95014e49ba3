"""Listens to several live sources at once."""

from collections.abc import Generator, Hashable, Mapping
from typing import TypeVar, assert_never

from devpreview.streams.pool import Ended, Failed, Item, Pool, Source

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


def merge(sources: Mapping[K, Source[T, None]], pool: Pool[K, T, None]) -> Generator[tuple[K, T], None, None]:
    """Yield what the sources yield, in fair turns, until all have ended; the first error ends them all and is raised.

    A source that is not heard stands still when its credits are used up. One that must never stand still keeps its
    newest state for itself and yields only that there is some.
    """
    with pool:
        for key, source in sources.items():
            pool.start(key, source)
        live = set(sources)
        while live:
            key, news = pool.hear()
            match news:
                case Item(content):
                    yield key, content
                case Ended():
                    live.remove(key)
                case Failed(error):
                    raise error
                case _:
                    assert_never(news)
