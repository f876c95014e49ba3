"""One change at a time: a Lease in the preview's namespace, renewed as long as its holder is awake.

A holder writes only while both of its clocks say that the Lease is still its own, or once it has renewed it at the
version that it knows: a machine that was suspended finds, when it wakes, whether somebody else has been at work. What
was asked of the server before that is fenced by the release, which each phase writes at the version it knows.
"""

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from devpreview.errors import DevpreviewError, Refused, Unavailable
from devpreview.kube.door import AlreadyThere, Cluster, Object, Outdated, Unreachable
from devpreview.manifests.names import LEASE
from devpreview.streams import Stop, Stopped, Threads

LASTS = timedelta(seconds=30)
"""How long a Lease holds without being renewed."""

RENEW = 10.0
"""Seconds between two renewals."""

DIFFERENCE = timedelta(minutes=10)
"""How much two machines' clocks may differ."""

SAFE = timedelta(seconds=25)
"""How long after a renewal its holder still writes without another: shorter than the Lease holds, by more than a write takes."""


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
        self._renewing: int | None = None
        """The thread whose write is the Lease's own."""
        self._renewed: tuple[datetime, float] | None = None
        self._lease: Object = {}
        self._scope: Stop | None = None

    def check(self) -> None:
        """Raise LockLost if the Lease is another's; where that may be, by either clock, it is renewed first."""
        if self._is_overdue() and self._renewing != threading.get_ident():
            self._renew()

    @contextmanager
    def held(self, stop: Stop) -> Iterator[Stop]:
        """Hold the Lease while the body runs, in a scope that ends when it is lost. Raises Refused while another holds it."""
        self._take(stop)
        try:
            with stop.child() as scope, Threads[str, None, None](stop) as pool:
                self._scope = scope
                pool.start("lease", self._keep)
                yield scope
        finally:
            self._give_back()

    def _take(self, stop: Stop) -> None:
        found = self._cluster.get("Lease", LEASE, self._namespace)
        if found is None:
            try:
                self._write(self._cluster.create, {})
            except AlreadyThere:
                self._take(stop)
            return
        if self._is_held(found, stop):
            who, *facts = found["spec"]["holderIdentity"].split()
            process = next((fact.removeprefix("pid=") for fact in facts if fact.startswith("pid=")), "?")
            said = f"{self._namespace} is being changed by {who} (process {process}, run {facts[-1].removeprefix('run=')})"
            raise Refused(said, hint="wait until that is done; where it died, half a minute")
        try:
            self._write(self._cluster.replace, found)
        except Outdated:
            self._take(stop)

    def _is_held(self, lease: Object, stop: Stop) -> bool:
        """Whether a Lease is somebody's: its holder is no process of this machine that is gone, and goes on renewing it."""
        spec = lease.get("spec", {})
        who, renewed = spec.get("holderIdentity"), spec.get("renewTime")
        if not who or not renewed:
            return False
        facts = dict(part.split("=", 1) for part in who.split() if "=" in part)
        here = who.split()[0].endswith(f"@{self._holder.host}") and facts.get("boot") == self._holder.boot
        if here and facts.get("pid", "").isdecimal() and not self._clocks.alive(int(facts["pid"])):
            return False
        age = self._clocks.wall() - datetime.fromisoformat(renewed)
        if age < LASTS:
            return True
        if age > DIFFERENCE:
            return False
        # by our clock it ran out; by its holder's it may not have: one that lives renews it now
        stop.wait(RENEW * 1.5)
        now = self._cluster.get("Lease", LEASE, self._namespace)
        return now is not None and now.get("spec", {}).get("renewTime") != renewed

    def _keep(self, stop: Stop) -> Generator[None, None, None]:
        """Renew the Lease until the body is done."""
        yield from ()  # and nothing more: what nobody hears would stall it
        while True:
            stop.wait(RENEW)
            try:
                self._renew()
            except Unreachable:
                pass  # who writes meanwhile finds out
            except LockLost:
                return

    def _renew(self) -> None:
        """Renew the Lease. Raises LockLost, and ends the scope, when it is another's, or not to be had any more."""
        with self._turn:
            self._renewing = threading.get_ident()
            try:
                self._write(self._cluster.replace, self._lease)
            except Unreachable:
                raise
            except DevpreviewError as error:
                told = "another run has taken it over" if isinstance(error, Outdated) else str(error)
                lost = LockLost(f"the lock of {self._namespace} is lost: {told}")
                assert self._scope is not None
                self._scope.set(lost)
                raise lost from error
            finally:
                self._renewing = None

    def _is_overdue(self) -> bool:
        if self._renewed is None:
            return False
        wall, monotonic = self._renewed
        return self._clocks.wall() - wall > SAFE or self._clocks.monotonic() - monotonic > SAFE.total_seconds()

    def _write(self, write: Callable[[Object], Object], former: Object) -> None:
        now, monotonic = self._clocks.wall(), self._clocks.monotonic()
        stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        spec = {"holderIdentity": str(self._holder), "leaseDurationSeconds": int(LASTS.total_seconds()), "renewTime": stamp}
        metadata = {"name": LEASE, "namespace": self._namespace, **former.get("metadata", {})}
        self._lease = write({"apiVersion": "coordination.k8s.io/v1", "kind": "Lease", "metadata": metadata, "spec": spec})
        self._renewed = now, monotonic

    def _give_back(self) -> None:
        """Let the Lease go if it can be; else it runs out by itself, and at once where its holder is seen to be dead."""
        with self._turn, suppress(Outdated, Unavailable, Stopped):
            self._renewed = None
            self._cluster.replace(
                {"apiVersion": "coordination.k8s.io/v1", "kind": "Lease", "metadata": self._lease["metadata"], "spec": {}}
            )


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
    try:
        with lock.held(stop) as scope:
            guard.check = lock.check
            try:
                yield scope
            finally:
                guard.check = _free
    except LockLost as lost:
        raise Refused(str(lost), hint="run the command again when the other run is done") from lost


def _free() -> None:
    """Let everything pass."""
