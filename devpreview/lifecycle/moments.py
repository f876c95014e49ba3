"""Runs the jobs of a moment of a preview's life; what they are, the preview itself holds since it was brought up.

Nobody goes without them, and nothing is kept by them: one that fails, or takes too long, is told, and so is one whose
datastores are not ready.
"""

from collections.abc import Generator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Never

from devpreview.blueprint.model import Moment
from devpreview.errors import PreviewFailed
from devpreview.events import Began, Ended, Event, Logged, Step, Warned
from devpreview.kube.door import Cluster, Object, Outdated, Rejected, Unreachable
from devpreview.lifecycle.done import annotation, is_over
from devpreview.lifecycle.doors import Doors
from devpreview.lifecycle.failures import summed_up
from devpreview.lifecycle.watching import TAIL, Watched
from devpreview.manifests import jobs, names
from devpreview.manifests.pods import waited_for
from devpreview.streams import Stop, graph

GO = 15.0
"""Seconds that a Job has to say that its time is over, when it is."""


def run(moment: Moment, namespace: str, name: str, doors: Doors, stop: Stop) -> Generator[Event, None, None]:
    """Run the jobs of a moment side by side, each in a Job that is called by the run's name, and tell what they write."""
    kept = [
        each for each in doors.cluster.list("CronJob", namespace, names.OURS).items if moment in annotation(each, names.MOMENTS).split(",")
    ]
    due: dict[str, Object] = {}
    for each in kept:
        job = each["metadata"]["name"]
        if missing := _not_ready(doors.cluster, namespace, each):
            yield Warned(Step(job, moment), f"is not run: {', '.join(missing)} is not ready")
        else:
            due[job] = each
    if not due:
        return
    with doors.watching(namespace, stop) as mirror:
        watched = Watched(doors.cluster, namespace, mirror, doors.wall, doors.monotonic)
        due_now = _Due(watched, moment, name, due)
        with summed_up():
            yield from graph(dict.fromkeys(due, ()), due_now.do, _never_skipped, doors.pool(stop))


def cut_short(cluster: Cluster, namespace: str, name: str) -> None:
    """End the Jobs of a run whose end nobody waits for any more."""
    for job in cluster.list("Job", namespace, f"{names.RUN}={name}").items:
        if not is_over(job):
            with suppress(Outdated):
                cluster.delete("Job", job["metadata"]["name"], namespace, uid=job["metadata"]["uid"])


def _not_ready(cluster: Cluster, namespace: str, kept: Object) -> list[str]:
    """Return the datastores that a job needs, and nobody reaches now."""
    waited = (each for each in waited_for(kept["spec"]["jobTemplate"]["spec"]["template"]) if not each.endswith(names.setup("")))
    sets = ((each, cluster.get("StatefulSet", each, namespace)) for each in waited)
    return [name for name, found in sets if found is None or not found.get("status", {}).get("readyReplicas")]


def _never_skipped(name: str, behind: str) -> Never:
    raise AssertionError(f"{name} waits for nothing, and not for {behind}")


@dataclass(frozen=True, slots=True)
class _Due:
    """Jobs whose moment has come."""

    watched: Watched
    moment: Moment
    run: str
    kept: Mapping[str, Object]

    def do(self, name: str, stop: Stop) -> Generator[Event, None, None]:
        """Run one; it fails without a failure."""
        step = Step(name, self.moment)
        yield Began(step)
        try:
            job = self._made(name)
            seconds = job["spec"]["activeDeadlineSeconds"] + GO
            yield from self.watched.ready(step, ("Job", job["metadata"]["name"]), stop, seconds)
            yield from self._written(job, step, stop)
        except PreviewFailed as error:
            if error.tail:
                yield Logged(step, error.tail)
            yield Warned(step, f"failed, and keeps nothing: {error}")
            yield Ended(step, "passed over")
        except Rejected as error:
            yield Warned(step, f"cannot be run: {error}")
            yield Ended(step, "passed over")
        else:
            yield Ended(step)

    def _made(self, name: str) -> Object:
        """Return the Job: that of a run that was killed, where it is still at work, else a new one."""
        cluster, namespace = self.watched.cluster, self.watched.namespace
        of_step = f"{names.COMPONENT}={name},{names.STEP}={self.moment}"
        at_work = (job for job in cluster.list("Job", namespace, of_step).items if not is_over(job))
        return next(at_work, None) or cluster.create(jobs.due(self.kept[name], self.moment, self.run))

    def _written(self, job: Object, step: Step, stop: Stop) -> Generator[Event, None, None]:
        """Tell the last lines that the command of a Job wrote."""
        cluster, namespace = self.watched.cluster, self.watched.namespace
        for pod in cluster.list("Pod", namespace, f"{names.COMPONENT}={step.component},{names.STEP}={self.moment}").items:
            if any(owner["uid"] == job["metadata"]["uid"] for owner in pod["metadata"].get("ownerReferences", ())):
                with suppress(Unreachable, Rejected):
                    lines = cluster.logs(pod["metadata"]["name"], jobs.RUN, namespace, stop, tail=TAIL)
                    if told := tuple(line.decode(errors="replace") for line in lines):
                        yield Logged(step, told)
