"""A whole cluster in one thread, and a `Cluster` that speaks to it: the same seed, the same history, for ever.

    world = World(seed, programs, after_each=gate_holds)
    for event in up(…, world.cluster(), world.mirror(namespace), stop=world.stop, pool=Turns(seed, world.stop)):
        world.some()

Things happen in the simulated cluster wherever others could act: before each request that is made of it, in every
wait of a scope of `world.stop`, which does not sleep, and between two events where the driver says so. A deadline of
such a scope is one of simulated time. Only `Turns` goes with this: with threads there would be no one order.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from random import Random
from typing import Self, TypeVar

from devpreview.kube.door import Change, Ends, Finished, Listing, Object, Unreachable
from devpreview.kube.mirror import Seen, listed
from devpreview.kube.refusal import refusal
from devpreview.streams import DeadlinePassed, Stop
from tests.contracts.kubelet import Kubelet, Programs
from tests.contracts.memory import Memory, Refusal

AT_ONCE = 4
"""Steps that happen at most between two moments at which somebody else may act."""

TOO_LONG = 4 * 3600.0
"""Simulated seconds after which a test waits for something that will never happen."""

MANAGER = "devpreview"

R = TypeVar("R")


class Killed(BaseException):
    """Whoever spoke to the cluster is dead, as by SIGKILL: nothing of it comes through any more."""


class World:
    """A store, what moves in it by itself, and the seed that orders it all."""

    def __init__(self, seed: int, programs: Programs | None = None, after_each: Callable[[str], object] = lambda _: None) -> None:
        self.memory = Memory()
        self.kubelet = Kubelet(self.memory, programs or Programs())
        self.random = Random(seed)
        self.stop = SimulatedStop(world=self)
        self._after_each = after_each
        self._until = self.memory.clock.now() + TOO_LONG

    def cluster(self, dies_after: int | None = None) -> "InProcess":
        """Return somebody's door to the cluster, who dies after so many writes."""
        return InProcess(self.memory, self.kubelet, meanwhile=self.some, dies_after=dies_after)

    def mirror(self, cluster: "InProcess", kinds: Sequence[str], namespace: str) -> "ListedMirror":
        """Return a mirror that lists anew at each look."""
        return ListedMirror(cluster, kinds, namespace)

    def step(self) -> str:
        """Have one thing happen, if one can; `after_each` is told what it was."""
        happened = self.kubelet.step(self.random)
        if happened:
            self._after_each(happened)
        return happened

    def some(self) -> None:
        """Have a few things happen, perhaps none."""
        for _ in range(self.random.randrange(AT_ONCE)):
            self.step()

    def settle(self, steps: int = 2000) -> None:
        """Go on until nothing more can happen by itself."""
        for _ in range(steps):
            if not self.step():
                return
        raise AssertionError(f"after {steps} steps still: {[action.name for action in self.kubelet.pending()]}")

    def pass_time(self, seconds: float) -> None:
        """Let time go by, and things happen in it."""
        until = self.memory.clock.now() + seconds
        while (left := until - self.memory.clock.now()) > 0:
            if not self.step():
                self.memory.clock.advance(left)
            elif not self.random.randrange(AT_ONCE):
                self.memory.clock.advance(min(left, self.random.choice((0.1, 0.5, 1.0))))
        assert self.memory.clock.now() < self._until, "a test waits for something that will never happen"


class SimulatedStop(Stop):
    """A scope whose waits do not sleep and whose deadlines are those of the simulated cluster."""

    def __init__(self, parent: Self | None = None, world: World | None = None) -> None:
        super().__init__(parent)
        self._above = parent
        self._world: World = world or parent._world if parent else _given(world)
        self._until = float("inf")

    def wait(self, seconds: float) -> None:
        """Let the cluster go on for a while; raises the reason if the scope ends in it."""
        self.check()
        self._world.pass_time(seconds)
        self.check()

    def check(self) -> None:
        """Raise the reason if the scope has ended, its deadline included."""
        now = self._world.memory.clock.now()
        scope: SimulatedStop | None = self
        while scope is not None:
            if now >= scope._until:
                scope.set(DeadlinePassed("not done in time"))
            scope = scope._above
        super().check()

    @contextmanager
    def child(self, seconds: float | None = None) -> Iterator[Self]:
        """Open a scope within this one; its deadline is on the simulated clock."""
        with super().child() as inner:
            if seconds is not None:
                inner._until = self._world.memory.clock.now() + seconds
            yield inner


def _given(world: World | None) -> World:
    assert world is not None, "the outermost scope names its world"
    return world


class InProcess:
    """The door to a store in memory."""

    def __init__(
        self, memory: Memory, kubelet: Kubelet, meanwhile: Callable[[], object] = lambda: None, dies_after: int | None = None
    ) -> None:
        self._memory = memory
        self._kubelet = kubelet
        self._meanwhile = meanwhile
        self._dies_after = dies_after
        self.reads = 0
        self.writes = 0
        """Requests that were made to change something, whether or not they did."""

    def get(self, kind: str, name: str, namespace: str = "") -> Object | None:
        """Return an object; None if it is not there."""
        self._reads()
        try:
            return self._memory.get(kind, name, namespace)
        except Refusal as why:
            if why.code == 404:
                return None
            raise _said(f"read {kind} {name}", why) from why

    def create(self, thing: Object) -> Object:
        """Create an object."""
        return self._writes(f"create {_about(thing)}", lambda: self._memory.create(thing, MANAGER))

    def tried(self, thing: Object) -> None:
        """See whether an object would be created."""
        self._reads()
        try:
            self._memory.tried(thing)
        except Refusal as why:
            raise _said(f"create {_about(thing)}", why) from why

    def apply(self, thing: Object) -> Object:
        """Apply an object with force."""
        return self._writes(f"apply {_about(thing)}", lambda: self._memory.apply(thing, MANAGER))

    def replace(self, thing: Object) -> Object:
        """Replace an object that has not changed since."""

        def put() -> Object:
            try:
                return self._memory.replace(thing, MANAGER)
            except Refusal as why:
                raise Refusal(409, "Conflict", str(why)) if why.code == 404 else why from why

        return self._writes(f"replace {_about(thing)}", put)

    def delete(self, kind: str, name: str, namespace: str = "", *, uid: str) -> bool:
        """Delete an object."""

        def gone() -> bool:
            try:
                self._memory.delete(kind, name, namespace, uid=uid)
            except Refusal as why:
                if why.code == 404:
                    return False
                raise
            return True

        return self._writes(f"delete {kind} {name}", gone)

    def list(self, kind: str, namespace: str = "", labels: str = "", *, stop: Stop | None = None) -> Listing:
        """Return the objects of a kind."""
        if stop:
            stop.check()
        self._reads()
        try:
            return Listing(tuple(self._memory.list(kind, namespace, labels)), self._memory.version)
        except Refusal as why:
            raise _said(f"list {kind}", why) from why

    def watch(self, kind: str, namespace: str, version: str, stop: Stop) -> Iterator[Change]:
        """Yield what happens; where nothing does, wait in the scope."""
        self._reads()
        known = int(version)
        while True:
            stop.check()
            try:
                news = self._memory.since(kind, namespace, known)
            except Refusal as why:
                raise _said(f"watch {kind}", why) from why
            for happened in news:
                known = happened.version
                yield Change(gone=happened.verb == "DELETED", thing=happened.thing)
            if not news:
                stop.wait(0.05)

    def logs(
        self, pod: str, container: str, namespace: str, stop: Stop, *, follow: bool = False, tail: int | None = None, previous: bool = False
    ) -> Iterator[bytes]:
        """Yield a container's lines."""
        self._reads()
        shown = -1
        while True:
            stop.check()
            over = self._kubelet.over(pod, container, namespace)
            try:
                lines = self._kubelet.lines(pod, container, namespace, previous=previous)
            except Refusal as why:
                raise _said(f"read the log of {pod}", why) from why
            if shown < 0:
                shown = max(0, len(lines) - tail) if tail is not None else 0
            for _, line in lines[shown:]:
                yield line
            shown = len(lines)
            if over or not follow or previous:
                return
            stop.wait(0.05)

    def execute(
        self, pod: str, container: str, namespace: str, command: Sequence[str], stop: Stop, *, feed: bytes = b"", seconds: float = 60
    ) -> Finished:
        """Have the test's programs answer a command; they answer at once."""
        assert seconds > 0
        self._reads()
        stop.check()
        try:
            return self._kubelet.execute(pod, container, namespace, command, feed)
        except Refusal as why:
            raise Unreachable(f"run {command[0]} in {pod}: {why}") from why

    def attach(self, pod: str, container: str, namespace: str, command: Sequence[str], stop: Stop, *, ends: Ends) -> int:
        """Read all that there is to read, have the test's programs answer it, and write what they say; there are no terminals."""
        if ends.terminal:
            raise Unreachable(f"run {command[0]} in {pod}: a simulated pod has no terminal")
        feed = b"".join(iter(lambda: os.read(ends.source, 65536), b""))
        done = self.execute(pod, container, namespace, command, stop, feed=feed)
        for descriptor, content in ((ends.out, done.out), (ends.err, done.err)):
            with os.fdopen(descriptor, "wb", closefd=False) as file:
                file.write(content)
        return done.code

    def forward(self, pod: str, namespace: str, port: int, stop: Stop) -> AbstractContextManager[int]:
        """Refuse: nothing listens in a simulated pod."""
        stop.check()
        raise Unreachable(f"nothing listens on port {port} of {namespace}/{pod}")

    def _reads(self) -> None:
        self._live()
        self.reads += 1
        self._meanwhile()

    def _writes(self, doing: str, do: Callable[[], R]) -> R:
        self._live()
        self._meanwhile()
        self.writes += 1
        try:
            done = do()
        except Refusal as why:
            raise _said(doing, why) from why
        self._live()
        return done

    def _live(self) -> None:
        if self._dies_after is not None and self.writes >= self._dies_after:
            raise Killed


class ListedMirror:
    """A mirror in turns: each look lists anew, and time goes by between two."""

    def __init__(self, cluster: InProcess, kinds: Sequence[str], namespace: str) -> None:
        self._cluster = cluster
        self._kinds = kinds
        self._namespace = namespace

    def looks(self, stop: Stop, seconds: float = 5.0) -> Iterator[Seen]:
        """Yield what there is, again and again, with a wait in between that is shorter where something may be under way."""
        while True:
            stop.check()
            yield listed(self._cluster, self._kinds, self._namespace)
            stop.wait(min(seconds, 0.5))


def _about(thing: Object) -> str:
    return f"{thing['kind']} {thing['metadata']['name']}"


def _said(doing: str, why: Refusal) -> Exception:
    return refusal(doing, why.code, {"reason": why.reason, "message": str(why)})
