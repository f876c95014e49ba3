"""Waiting for the cluster: looking at what it says until a component is ready, and saying all the while what is missing."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from devpreview.errors import PreviewFailed
from devpreview.events import Event, Step, Waiting
from devpreview.kube.door import Cluster, Rejected, Unreachable
from devpreview.kube.mirror import Mirror, Seen
from devpreview.manifests.causes import Code, Failed, Progressing, Ready, Verdict
from devpreview.manifests.verdict import started, verdict
from devpreview.streams import DeadlinePassed, Stop

KINDS = ("Pod", "Event", "Job", "Deployment", "StatefulSet", "ReplicaSet")
"""What has to be seen of a namespace to judge its workloads."""

TAIL = 20
"""Lines of a failed container's log that are told."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A preview's namespace, looked at."""

    cluster: Cluster
    namespace: str
    mirror: Mirror
    wall: Callable[[], datetime]
    monotonic: Callable[[], float]

    def ready(
        self, step: Step, workload: tuple[str, str], stop: Stop, seconds: float, *, generation: int = 0
    ) -> Generator[Event, None, None]:
        """Wait until a workload, by kind and name, is ready as of a generation."""
        yield from self.until(step, lambda seen: self.verdict(seen, *workload, generation), stop, seconds)

    def verdict(self, seen: Seen, kind: str, name: str, generation: int) -> Verdict:
        """Return how a workload is doing; one that is not seen yet is on its way."""
        workload = seen[kind].get(name)
        if workload is None:
            return Progressing(Code.STARTING, "is not there yet")
        pods, events, sets = (seen[each].values() for each in ("Pod", "Event", "ReplicaSet"))
        return verdict(workload, pods, events, generation, replica_sets=sets, now=self.wall())

    def started(self, seen: Seen, kind: str, name: str, generation: int) -> Verdict:
        """Return whether a datastore's engine answers, whatever its data is, or a service's containers run."""
        workload = seen[kind].get(name)
        if workload is None:
            return Progressing(Code.STARTING, "is not there yet")
        pods, events, sets = (seen[each].values() for each in ("Pod", "Event", "ReplicaSet"))
        return started(workload, pods, events, generation, replica_sets=sets, now=self.wall())

    def until(self, step: Step, judge: Callable[[Seen], Verdict], stop: Stop, seconds: float) -> Generator[Event, None, None]:
        """Wait until the judge says ready. Raises PreviewFailed when it says failed, or when the time is over."""
        began = self.monotonic()
        last = Progressing(Code.STARTING, "nothing is known of it yet")
        try:
            with stop.child(seconds) as scope:
                for seen in self.mirror.looks(scope):
                    match said := judge(seen):
                        case Ready():
                            return
                        case Failed():
                            raise self._failure(step, said, stop)
                        case Progressing():
                            last = said
                            yield Waiting(step, said.code, said.cause, int(self.monotonic() - began))
                        case _:
                            assert_never(said)
        except DeadlinePassed:
            stop.check()
            cause = f"not ready after {seconds:.0f} s: {last.cause}"
            raise PreviewFailed(cause, code=last.code, hint=f"devpreview logs {step.component}") from None

    def _failure(self, step: Step, said: Failed, stop: Stop) -> PreviewFailed:
        return PreviewFailed(said.cause, code=said.code, tail=self._tail(said, stop), hint=f"devpreview logs {step.component}")

    def _tail(self, said: Failed, stop: Stop) -> tuple[str, ...]:
        """Return the last lines of the container that is to blame, if it wrote any."""
        if not said.pod or not said.container:
            return ()
        try:
            lines = self.cluster.logs(said.pod, said.container, self.namespace, stop, tail=TAIL, previous=said.previous)
            return tuple(line.decode(errors="replace") for line in lines)
        except (Unreachable, Rejected):
            return ()
