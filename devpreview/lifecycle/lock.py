"""One change at a time: a Lease in the preview's namespace, renewed as long as its holder is awake.

A holder writes only while both of its clocks say that the Lease is still its own: a machine that was suspended
finds, when it wakes, that it may not. What was asked of the server before that is fenced by the release, which each
phase writes at the version it knows.
"""

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from devpreview.errors import Refused
from devpreview.kube.door import AlreadyThere, Cluster, Object, Outdated, Unreachable
from devpreview.streams import Stop, Stopped, Threads

LEASE = "devpreview"
LASTS = timedelta(seconds=30)
"""How long a Lease holds without being renewed."""

RENEW = 10.0
"""Seconds between two renewals."""

SAFE = timedelta(seconds=25)
"""How long after a renewal its holder still writes: shorter than the Lease holds, by more than a write takes."""


class LockLost(Stopped):
    """Somebody else may be writing by now."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a Lease: a run on a machine that was started once."""

    user: str
    host: str
    boot: str
    """Tells this start of the machine from any other."""
    pid: int
    run: str

    def __str__(self) -> str:
        """Return what others are told, and what is written: user@host, boot, process and run."""
        return f"{self.user}@{self.host} boot={self.boot} pid={self.pid} run={self.run}"


@dataclass(frozen=True, slots=True)
class Clocks:
    """The two clocks: one that everybody shares, and one that nobody sets; and which processes of this machine live."""

    wall: Callable[[], datetime]
    monotonic: Callable[[], float]
    alive: Callable[[int], bool]


class Lock:
    """A Lease that is ours; `check` is asked before every write."""

    def __init__(self, cluster: Cluster, namespace: str, holder: Holder, clocks: Clocks) -> None:
        self._cluster = cluster
        self._namespace = namespace
        self._holder = holder
        self._clocks = clocks
        self._turn = threading.Lock()
        self._renewed: tuple[datetime, float] | None = None
        self._lease: Object = {}

    def check(self) -> None:
        """Raise LockLost unless both clocks say that the Lease is surely still ours."""
        if self._renewed is None:
            return
        wall, monotonic = self._renewed
        if self._clocks.wall() - wall > SAFE or self._clocks.monotonic() - monotonic > SAFE.total_seconds():
            raise LockLost("this run slept longer than its lock holds; somebody else may be at work: run the command again")

    @contextmanager
    def held(self, stop: Stop) -> Iterator[Stop]:
        """Hold the Lease while the body runs, in a scope that ends when it is lost. Raises Refused while another holds it."""
        self._take()
        try:
            with stop.child() as scope, Threads[str, None, None](stop) as pool:
                pool.start("lease", lambda inner: self._keep(scope, inner))
                yield scope
        finally:
            self._give_back()

    def _take(self) -> None:
        found = self._cluster.get("Lease", LEASE, self._namespace)
        if found is None:
            try:
                self._write(self._cluster.create, {})
            except AlreadyThere:
                self._take()
            return
        if self._is_held(found):
            who = found["spec"]["holderIdentity"]
            raise Refused(
                f"{self._namespace} is being changed by {who}", hint="wait until that is done; a lock is let go 30 s after its holder died"
            )
        try:
            self._write(self._cluster.replace, found)
        except Outdated:
            self._take()

    def _is_held(self, lease: Object) -> bool:
        """Whether a Lease is somebody's: not when it ran out, nor when its holder was a process here that is gone."""
        spec = lease.get("spec", {})
        who, renewed = spec.get("holderIdentity"), spec.get("renewTime")
        if not who or not renewed:
            return False
        facts = dict(part.split("=", 1) for part in who.split() if "=" in part)
        here = who.split()[0].endswith(f"@{self._holder.host}")
        if here and facts.get("boot") != self._holder.boot:
            return False
        if here and facts.get("pid", "").isdecimal() and not self._clocks.alive(int(facts["pid"])):
            return False
        return self._clocks.wall() - datetime.fromisoformat(renewed) < LASTS

    def _keep(self, scope: Stop, stop: Stop) -> Generator[None, None, None]:
        """Renew the Lease until the body is done; end its scope when it may be another's."""
        yield from ()  # and nothing more: what nobody hears would stall it
        while True:
            stop.wait(RENEW)
            try:
                self.check()
                with self._turn:
                    self._write(self._cluster.replace, self._lease)
            except LockLost as lost:
                scope.set(lost)
                return
            except Outdated:
                scope.set(LockLost(f"the lock of {self._namespace} was taken over by another run"))
                return
            except Unreachable:
                pass  # as long as it is surely still ours

    def _write(self, write: Callable[[Object], Object], former: Object) -> None:
        now, monotonic = self._clocks.wall(), self._clocks.monotonic()
        stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        spec = {"holderIdentity": str(self._holder), "leaseDurationSeconds": int(LASTS.total_seconds()), "renewTime": stamp}
        metadata = {"name": LEASE, "namespace": self._namespace, **former.get("metadata", {})}
        self._lease = write({"apiVersion": "coordination.k8s.io/v1", "kind": "Lease", "metadata": metadata, "spec": spec})
        self._renewed = now, monotonic

    def _give_back(self) -> None:
        """Let the Lease go if it can be; else it runs out by itself, and at once where its holder is seen to be dead."""
        metadata = self._lease["metadata"]
        empty = {"apiVersion": "coordination.k8s.io/v1", "kind": "Lease", "metadata": metadata, "spec": {}}
        with self._turn, suppress(Outdated, Unreachable, Stopped):
            self._cluster.replace(empty)
        self._renewed = None


class Guard:
    """What is asked before every write of a run: nothing, until a lock is held."""

    def __init__(self) -> None:
        self.check: Callable[[], None] = _free

    def __call__(self) -> None:
        """Raise the reason why nothing may be written."""
        self.check()


@contextmanager
def locked(cluster: Cluster, namespace: str, holder: Holder, clocks: Clocks, guard: Guard, stop: Stop) -> Iterator[Stop]:
    """Hold a preview's Lease while the body runs, and have it asked before every write."""
    lock = Lock(cluster, namespace, holder, clocks)
    with lock.held(stop) as scope:
        guard.check = lock.check
        try:
            yield scope
        finally:
            guard.check = _free


def _free() -> None:
    """Let everything pass."""
