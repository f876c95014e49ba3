"""Work and waiting: the only room where a thread starts, and the only one that waits.

Four things, no fifth: Stop, the scope in which work may go on; `graph`, which runs work in the order of its needs;
`merge`, which listens to live sources at once; `latest`, in which the newest edit wins. All of them end their
threads before they return, under one bound. Signals become a Stop's end in `interruptible`.
"""

from devpreview.streams.graph import graph
from devpreview.streams.latest import Superseded, latest
from devpreview.streams.merge import merge
from devpreview.streams.pool import Pool, Source, StuckError, Threads, Turns
from devpreview.streams.signals import interruptible
from devpreview.streams.stop import Abandoned, DeadlinePassed, Interrupted, Stop, Stopped

__all__ = [
    "Abandoned",
    "DeadlinePassed",
    "Interrupted",
    "Pool",
    "Source",
    "Stop",
    "Stopped",
    "StuckError",
    "Superseded",
    "Threads",
    "Turns",
    "graph",
    "interruptible",
    "latest",
    "merge",
]
