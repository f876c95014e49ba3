"""How a command reaches the world: the target that it names, its cluster, its registry, and what builds images."""

import os
import secrets
import string
import time
from collections.abc import Callable, Generator, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from devpreview import __version__
from devpreview.cli.place import Which, host, user
from devpreview.cli.workshop import workshop
from devpreview.errors import PreviewFailed
from devpreview.events import Event
from devpreview.kube.client import Client, connect
from devpreview.kube.door import Cluster
from devpreview.kube.mirror import watching
from devpreview.lifecycle.asked import asked, wanted_data
from devpreview.lifecycle.doors import Doors
from devpreview.lifecycle.goal import Goal
from devpreview.lifecycle.lock import Clocks, Guard, Holder, locked
from devpreview.lifecycle.look import observed
from devpreview.lifecycle.publish import publish
from devpreview.lifecycle.up import up as bring_up
from devpreview.lifecycle.watching import KINDS
from devpreview.manifests.observe import Preview
from devpreview.streams import Stop, Threads
from devpreview.targets import config
from devpreview.targets.reach import unserved
from devpreview.targets.resolve import resolve
from devpreview.targets.target import Target

AGENT = f"devpreview/{__version__}"

PATIENCE = 60.0
"""Seconds in which a cluster that has answered before may be away: so long its API server takes to start again."""


def target(name: str | None, stop: Stop) -> Target:
    """Return the target that is meant."""
    opened = partial(connect, agent=AGENT, stop=stop)
    return resolve(name, config.load(os.environ), os.environ, opened)


def up(
    wanted: Goal, where: Target, stop: Stop, *, discard: bool, prune_data: bool, anew: bool
) -> Generator[Event, None, Mapping[str, str]]:
    """Publish the images of a goal, and bring it up; return the URLs of its public services."""
    guard, run = Guard(), run_name()
    with connected(where, stop, guard) as cluster:
        before = wanted_data(wanted.blueprint, wanted.tree)
        published = yield from publish(wanted.blueprint, workshop(wanted, where, anew=anew), stop)
        wish = asked(wanted, where, published, run, discard=discard, prune_data=prune_data)
        if wish.wanted != before:
            raise PreviewFailed("migrations or seeds were edited while images were made of them", hint="run the command again")
        return (yield from bring_up(wish, doors(cluster, guard, run), stop))


def connected(found: Target, stop: Stop, guard: Callable[[], None]) -> Client:
    """Return the cluster of a target; the guard is asked before every write."""
    return connect(found.kubeconfig, found.context, agent=AGENT, stop=stop, before_write=guard, patience=PATIENCE)


def seen(which: Which, where: Target, stop: Stop) -> Preview:
    """Return how a preview is. Raises PreviewFailed where there is none."""
    with connected(where, stop, Guard()) as cluster:
        found = observed(cluster, which.namespace, which.owner, wall(), scheme=where.scheme, port=where.port)
    if found is None:
        raise PreviewFailed(f"there is no preview {which.project}/{which.preview}", hint="devpreview up")
    return found


def doors(cluster: Cluster, guard: Guard, run: str) -> Doors:
    """Return what a run reaches the world by."""
    holder = Holder(user(), host(), boot(), os.getpid(), run)
    clocks = Clocks(wall, time.monotonic, _alive)
    return Doors(
        cluster=cluster,
        watching=lambda namespace, stop: watching(cluster, KINDS, namespace, stop),
        locked=lambda namespace, stop: locked(cluster, namespace, holder, clocks, guard, stop),
        pool=Threads,
        wall=wall,
        monotonic=time.monotonic,
        fresh=fresh,
        is_there=lambda folder: Path(folder).is_dir(),
        unserved=unserved,
    )


def fresh() -> str:
    """Return letters and digits that nobody can guess."""
    return "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(32))


def wall() -> datetime:
    """Return the time that everybody shares."""
    return datetime.now(UTC)


def run_name() -> str:
    """Return the name of a run: short, for it is part of the names of its Jobs."""
    return "".join(secrets.choice(string.ascii_lowercase + string.digits) for _ in range(5))


def boot() -> str:
    """Return what tells this start of the machine from others, where the system says so."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return "unknown"


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
