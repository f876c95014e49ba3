"""The Lease: who gets it, who keeps it, and who may not write any more; on clocks that go when a test says so."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from typing import Self

import pytest

from devpreview.errors import Refused
from devpreview.kube.door import Object, Unreachable
from devpreview.lifecycle.ledger import Ledger
from devpreview.lifecycle.lock import RENEW, Clocks, Guard, Holder, LockLost, locked
from devpreview.lifecycle.state import State, look
from devpreview.manifests import names
from devpreview.release import Phase, Release
from devpreview.streams import Stop
from tests.contracts.kubelet import Kubelet, Programs
from tests.contracts.memory import Memory
from tests.contracts.world import InProcess
from tests.unit.lifecycle.shop import N, Shop

ANN = Holder("ann", "laptop", "boot1", 1, "run1")
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
SOON = 5.0
"""Real seconds after which a test does not wait for another thread any more."""


class Time:
    """Both clocks, and whoever sleeps by them."""

    def __init__(self) -> None:
        self.now = 0.0
        self.set_forward = timedelta()
        """By how much somebody has set the clock on the wall."""
        self.alive = {1, 2}
        self._changed = threading.Condition()
        self._sleeps = 0
        self._asleep = 0

    def clocks(self) -> Clocks:
        """Return what a lock is told."""
        return Clocks(lambda: BEGINNING + timedelta(seconds=self.now) + self.set_forward, lambda: self.now, lambda pid: pid in self.alive)

    def sleep(self, seconds: float, stop: Stop) -> None:
        """Sleep until that time has passed, or the scope has ended."""
        with stop.calling(self._wake), self._changed:
            until = self.now + seconds
            self._sleeps += 1
            self._asleep += 1
            self._changed.notify_all()
            self._changed.wait_for(lambda: self.now >= until or stop.why)
            self._asleep -= 1

    def passes(self, seconds: float) -> None:
        """Have time pass, and whoever it wakes do its work and sleep again, or end."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._asleep, SOON)
            before = self._sleeps
            self.now += seconds
            self._changed.notify_all()
            assert self._changed.wait_for(lambda: self._sleeps > before, SOON)

    def leaps(self, seconds: float, happening: Callable[[], object] = lambda: None) -> None:
        """Have time pass at once, as on a machine that was suspended; whoever sleeps finds it out when it wakes."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._asleep, SOON)
            happening()
            self.now += seconds
            self._changed.notify_all()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


class Paced(Stop):
    """A scope in which one waits by such clocks."""

    def __init__(self, parent: Self | None = None, time: Time | None = None) -> None:
        super().__init__(parent)
        self.time: Time = parent.time if parent else time or Time()

    def wait(self, seconds: float) -> None:
        """Wait until the test says that this time has passed."""
        self.time.sleep(seconds, self)
        self.check()


class Preview:
    """A namespace, its Lease, and the time."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.memory.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": N}})
        self.time = Time()
        self.guard = Guard()

    def door(self, meanwhile: Callable[[], object] = lambda: None, kind: type[InProcess] = InProcess) -> InProcess:
        """Return a door to the cluster, before each of whose requests something else may happen."""
        return kind(self.memory, Kubelet(self.memory, Programs()), meanwhile)

    def held(self, holder: Holder = ANN, door: InProcess | None = None, guard: Guard | None = None) -> AbstractContextManager[Stop]:
        """Hold the Lease."""
        return locked(door or self.door(), N, holder, self.time.clocks(), guard or self.guard, Paced(time=self.time))

    def lease(self) -> Object:
        """Return what the Lease says."""
        spec: Object = self.memory.get("Lease", names.LEASE, N)["spec"]
        return spec

    def left_by(self, holder: Holder) -> None:
        """Have a Lease there whose holder died without letting it go."""
        with self.held(holder, guard=Guard()):
            spec = self.lease()
        self.memory.edit("Lease", names.LEASE, N, lambda thing: thing.update(spec=spec))


@pytest.fixture
def preview() -> Preview:
    return Preview()


def test_a_lock_is_let_go_at_the_end(preview: Preview) -> None:
    with preview.held():
        assert preview.lease()["holderIdentity"] == str(ANN)
    assert not preview.lease().get("holderIdentity")
    with preview.held(Holder("bob", "desk", "boot2", 7, "run2")):
        assert "bob@desk" in preview.lease()["holderIdentity"]


@pytest.mark.parametrize(
    "other",
    [Holder("ann", "laptop", "boot1", 2, "run2"), Holder("bob", "desk", "boot2", 7, "run2")],
    ids=["alive here", "somewhere else"],
)
def test_a_lock_that_is_held_is_refused_with_the_holder_s_name(preview: Preview, other: Holder) -> None:
    preview.left_by(other)
    with pytest.raises(Refused, match=f"{other.user}@{other.host}.*run2"), preview.held():
        pytest.fail("it is held")
    assert preview.lease()["holderIdentity"] == str(other)


def test_a_lock_of_the_dead_is_taken_over_at_once(preview: Preview) -> None:
    preview.left_by(Holder("ann", "laptop", "boot1", 99, "run2"))
    with preview.held():
        assert preview.lease()["holderIdentity"] == str(ANN)


OTHERS = [Holder("bob", "desk", "boot2", 7, "run2"), Holder("ann", "laptop", "boot0", 2, "run2")]
"""On another machine, and on one that calls itself as this one does."""


@pytest.mark.parametrize("other", OTHERS, ids=["elsewhere", "a namesake"])
def test_a_lock_that_was_not_renewed_runs_out(preview: Preview, other: Holder) -> None:
    preview.left_by(other)
    preview.time.now += 29
    with pytest.raises(Refused), preview.held():
        pytest.fail("it is held")
    preview.time.now += 2
    with meanwhile(lambda: preview.time.passes(1.5 * RENEW)), preview.held():
        assert preview.lease()["holderIdentity"] == str(ANN)


def test_a_lock_that_ran_out_long_ago_is_taken_over_at_once(preview: Preview) -> None:
    preview.left_by(OTHERS[0])
    preview.time.now += 601
    with preview.held():
        assert preview.lease()["holderIdentity"] == str(ANN)


def test_a_lock_that_ran_out_only_by_our_clock_is_held(preview: Preview) -> None:
    preview.left_by(OTHERS[0])
    preview.time.now += 31

    def renewed() -> None:
        preview.memory.edit("Lease", names.LEASE, N, lambda thing: thing["spec"].update(renewTime="2026-01-01T00:00:10.000000Z"))

    with meanwhile(lambda: preview.time.leaps(1.5 * RENEW, renewed)), pytest.raises(Refused, match="bob@desk"), preview.held():
        pytest.fail("it is held")


def test_a_lock_is_renewed_for_as_long_as_the_work_takes(preview: Preview) -> None:
    with preview.held() as scope:
        for _ in range(100):
            preview.time.passes(RENEW)
        scope.check()
        preview.guard()
        renewed = datetime.fromisoformat(preview.lease()["renewTime"])
        assert renewed == BEGINNING + timedelta(seconds=100 * RENEW)


@pytest.mark.parametrize("clock", ["wall", "monotonic"])
@pytest.mark.parametrize("taken", [True, False], ids=["somebody was at work meanwhile", "nobody was"])
def test_whoever_slept_writes_on_only_where_nobody_was_at_work_meanwhile(preview: Preview, clock: str, taken: bool) -> None:
    with pytest.raises(Refused, match="is lost") if taken else nullcontext(), preview.held() as scope:
        preview.guard()
        if taken:
            preview.memory.edit("Lease", names.LEASE, N, lambda thing: thing["spec"].update(holderIdentity=None))
        if clock == "wall":
            preview.time.set_forward = timedelta(hours=8)
        else:
            preview.time.now += 8 * 3600
        preview.guard()
        assert not taken, "this is not reached by whoever lost the lock"
        scope.check()
    preview.guard()


def test_the_work_of_whoever_lost_the_lock_ends(preview: Preview) -> None:
    theirs = {"holderIdentity": "bob@desk", "renewTime": "2026-01-01T00:00:09.000000Z"}
    with preview.held() as scope, ending(scope) as ended:
        preview.memory.edit("Lease", names.LEASE, N, lambda thing: thing.update(spec=theirs))
        preview.time.leaps(RENEW)
        assert ended.wait(SOON)
        with pytest.raises(LockLost, match="taken it over"):
            scope.check()
    assert preview.lease()["holderIdentity"] == "bob@desk", "what is another's is not let go"


class Deaf(InProcess):
    """A door to a cluster that has ceased to answer."""

    def replace(self, thing: Object) -> Object:
        """Get no answer."""
        raise Unreachable(f"nobody answers: {thing['kind']}")


def test_while_a_cluster_is_away_nothing_is_written_and_nothing_ended(preview: Preview) -> None:
    with preview.held(door=preview.door(kind=Deaf)) as scope:
        preview.time.passes(RENEW)
        preview.time.passes(RENEW)
        preview.guard()
        preview.time.passes(RENEW)
        with pytest.raises(Unreachable):
            preview.guard()
        scope.check()


def test_of_two_that_begin_at_once_one_gets_the_lock(preview: Preview) -> None:
    first = preview.held(Holder("bob", "desk", "boot2", 7, "run2"), guard=Guard())
    requests = iter(range(100))

    def quicker() -> None:
        # the other has asked, found nothing, and is about to create
        if next(requests) == 1:
            first.__enter__()

    with pytest.raises(Refused, match="bob@desk"), preview.held(door=preview.door(quicker)):
        pytest.fail("it is held")
    first.__exit__(None, None, None)


def test_of_two_that_take_over_at_once_one_gets_the_lock(preview: Preview) -> None:
    preview.left_by(Holder("ann", "laptop", "boot1", 99, "run0"))
    preview.time.now += 700
    first = preview.held(Holder("bob", "desk", "boot2", 7, "run2"), guard=Guard())
    requests = iter(range(100))

    def quicker() -> None:
        if next(requests) == 1:
            first.__enter__()

    with pytest.raises(Refused, match="bob@desk"), preview.held(door=preview.door(quicker)):
        pytest.fail("it is held")
    first.__exit__(None, None, None)


@pytest.mark.parametrize("brought_up_before", [True, False])
def test_what_another_run_has_written_fences_this_one_off(preview: Preview, brought_up_before: bool) -> None:
    shop = Shop().asked("run")
    owner = {"app.kubernetes.io/managed-by": "devpreview", "devpreview.dev/id": shop.blueprint.id}
    preview.memory.edit("Namespace", N, "", lambda thing: thing["metadata"].update(labels=owner))
    if brought_up_before:
        ledger(preview, shop_state(preview)).release(Release("run0", Phase.READY, "hash"))
    seen = shop_state(preview)
    suspended, other = ledger(preview, seen), ledger(preview, seen)
    other.release(Release("run2", Phase.APPLYING, "hash"))
    with pytest.raises(Refused, match="another run"):
        suspended.release(Release("run1", Phase.READY, "hash"))
    other.release(Release("run2", Phase.READY, "hash"))
    release = shop_state(preview).release
    assert release is not None
    assert (release.run, release.phase) == ("run2", Phase.READY)


def ledger(preview: Preview, state: State) -> Ledger:
    asked = Shop().asked("run")
    return Ledger(preview.door(), asked.blueprint, asked.setting, state)


def shop_state(preview: Preview) -> State:
    return look(preview.door(), N, Shop().owner, [])


@contextmanager
def meanwhile(do: Callable[[], object]) -> Iterator[None]:
    """Have something happen in a thread of its own while the body runs."""
    other = threading.Thread(target=do)
    other.start()
    yield
    other.join(SOON)
    assert not other.is_alive()


@contextmanager
def ending(scope: Stop) -> Iterator[threading.Event]:
    """Give what is set when a scope ends."""
    ended = threading.Event()
    with scope.calling(ended.set):
        yield ended
