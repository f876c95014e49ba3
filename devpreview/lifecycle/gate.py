"""Brings the components of a preview up, each the moment its own needs are done; the order is in `order`.

What is done at a node is what is not done yet: an object that is as it should be is left alone, data that is what the
blueprint wants is left alone, and a component that is ready is not waited for.
"""

from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from devpreview.blueprint.model import Blueprint, Database, Datastore, Job
from devpreview.data.engines import Begin
from devpreview.data.record import Wanted
from devpreview.data.steps import Extend, Fill, Keep, Rebuild, decide
from devpreview.errors import PreviewFailed, Refused
from devpreview.events import Began, Ended, Event, Failed, Skipped, Step
from devpreview.kube.door import Cluster, Object
from devpreview.kube.mirror import Seen
from devpreview.lifecycle.order import Node, What, dependents
from devpreview.lifecycle.state import record
from devpreview.lifecycle.watching import Watched
from devpreview.manifests import jobs, names
from devpreview.manifests.causes import Code, Progressing, Ready, Verdict
from devpreview.manifests.plan import Change, Verb
from devpreview.manifests.pods import has_ended
from devpreview.manifests.rendered import Rendered, Write
from devpreview.manifests.setting import Setting
from devpreview.streams import DeadlinePassed, Stop

START = 180.0
"""Seconds that an engine has to answer."""

SERVE = 600.0
"""Seconds that a service has to become ready."""

LOOK = 0.2
"""Seconds between two looks at an object that is going."""

GO = 60.0
"""Seconds that pods have to go, beyond their own grace."""

VERBS = {What.START: "start", What.FILL: "fill", What.OPEN: "ready", What.RUN: "run", What.SERVE: "start"}


def step_of(node: Node) -> Step:
    """Return what events call a node."""
    return Step(node.component, VERBS[node.what], node.object)


def skipped(node: Node, behind: Node) -> Event:
    """Return the event for a node that is not done because one in front of it failed."""
    return Skipped(step_of(node), step_of(behind))


@dataclass(frozen=True, slots=True)
class Gate:
    """What is to be brought up, and where."""

    cluster: Cluster
    watched: Watched
    blueprint: Blueprint
    setting: Setting
    rendered: Mapping[tuple[str, str], Rendered]
    changes: Mapping[tuple[str, str], Change]
    wanted: Mapping[tuple[str, str], Wanted]
    """Of every database that is filled, by datastore and name."""
    run: str
    """The name of this run, part of the names of its Jobs."""
    discard: bool
    """Whether data that a human wrote may be lost."""
    fresh: Callable[[], str]
    """Makes a password."""
    stopped: dict[str, int] = field(default_factory=dict)
    """Services that were stopped so that data could be made anew, and the generation that did it."""

    def do(self, node: Node, stop: Stop) -> Generator[Event, None, None]:
        """Do one node. Raises PreviewFailed or Refused, having told why."""
        match node.what:
            case What.START:
                yield from self._start(self.blueprint.datastores[node.component], step_of(node), stop)
            case What.FILL:
                yield from self._fill(self.blueprint.datastores[node.component], node.object, step_of(node), stop)
            case What.OPEN:
                yield from self._open(node.component, step_of(node), stop)
            case What.RUN:
                yield from self._run(self.blueprint.jobs[node.component], step_of(node), stop)
            case What.SERVE:
                yield from self._serve(node.component, step_of(node), stop)
            case _:
                assert_never(node.what)

    def _start(self, datastore: Datastore, step: Step, stop: Stop) -> Generator[Event, None, None]:
        """Have a datastore's engine answering, for steps to reach it."""
        yield Began(step)
        generation = self._written("StatefulSet", datastore.name, stop)
        yield from self.watched.until(step, lambda seen: self.watched.started(seen, datastore.name, generation), stop, START)
        yield Ended(step)

    def _open(self, name: str, step: Step, stop: Stop) -> Generator[Event, None, None]:
        """Wait until a datastore is reached by everybody, which the cluster sees to by itself."""
        yield Began(step)
        yield from self.watched.ready(step, ("StatefulSet", name), stop, START)
        yield Ended(step)

    def _serve(self, name: str, step: Step, stop: Stop) -> Generator[Event, None, None]:
        """Have a service running as the blueprint wants it, and ready."""
        yield Began(step)
        generation = self._written("Deployment", name, stop)
        yield from self.watched.ready(step, ("Deployment", name), stop, SERVE, generation=generation)
        yield Ended(step, "ready")

    def _run(self, job: Job, step: Step, stop: Stop) -> Generator[Event, None, None]:
        """Run a start job, unless it has been run as it is now, on the data that is there now."""
        yield Began(step)
        yield from self._after_earlier_runs(job.name, step, stop, job.seconds)
        wanted = jobs.start_job(self.blueprint, self.setting, job, self.run)
        if any(did(live, wanted) for live in self.cluster.list("Job", self.watched.namespace).items):
            yield Ended(step, "was run before")
            return
        yield from self._execute(wanted, step, stop, job.seconds)
        yield Ended(step)

    def _fill(self, datastore: Datastore, name: str, step: Step, stop: Stop) -> Generator[Event, None, None]:
        """Have a database's data as the blueprint wants it; its record says what is missing."""
        yield Began(step)
        yield from self._after_earlier_runs(datastore.name, step, stop, jobs.SECONDS)
        before = record(self.cluster, self.watched.namespace, datastore, name, stop)
        decision = decide(before, self.wanted[datastore.name, name])
        match decision:
            case Keep():
                yield Ended(step, "as it was")
                return
            case Rebuild(why, written) if written and not self.discard:
                cause = f"{name} would be built anew, because {why}; it was written to since it was seeded"
                yield Failed(step, "Written", cause)
                raise Refused(f"{datastore.name}: {cause}", hint="devpreview up --discard builds it anew, and what was written is lost")
            case Fill() | Rebuild():
                yield from self._stop_dependents(datastore.name, step, stop)
            case Extend():
                pass
            case _:
                assert_never(decision)
        database = next(each for each in datastore.databases if each.name == name)
        for job in self._steps(datastore, database, decision):
            yield from self._execute(job, step, stop, jobs.SECONDS)
        yield Ended(step, _told(decision))

    def _steps(self, datastore: Datastore, database: Database, decision: Fill | Rebuild | Extend) -> Iterator[Rendered]:
        """Give the Jobs that do what was decided, one after the other."""
        wanted = self.wanted[datastore.name, database.name]
        about = (self.blueprint, self.setting, datastore, database)
        match decision:
            case Extend(migrate, seeds):
                how = Begin.AS_IT_IS
            case Fill() | Rebuild():
                migrate, seeds = database.migration is not None, wanted.seeds
                how = Begin.DISCARDING if self.discard else Begin.FROM_EMPTY
            case _:
                assert_never(decision)
        if migrate:
            yield jobs.migrate_job(*about, run=self.run, how=how, migrations=wanted.migrations, complete=not seeds)
            how = Begin.AS_IT_IS
        if seeds or not migrate:
            yield jobs.seed_job(*about, run=self.run, how=how, links=seeds, complete=True)

    def _stop_dependents(self, name: str, step: Step, stop: Stop) -> Generator[Event, None, None]:
        """Have nothing run that needs a datastore, directly or through others.

        Services come back when it is their turn; that a start job was run is forgotten, also by a run after this one.
        """
        behind = dependents(self.blueprint, name)
        services = [each for each in behind if self.cluster.get("Deployment", each, self.watched.namespace)]
        for service in services:
            stopped = self.cluster.apply(_at_zero(self.rendered["Deployment", service].manifest))
            self.stopped[service] = int(stopped["metadata"]["generation"])
        done = [job for job in self.cluster.list("Job", self.watched.namespace).items if _label(job, names.COMPONENT) in behind]
        for job in done:
            self.cluster.delete("Job", job["metadata"]["name"], self.watched.namespace, uid=job["metadata"]["uid"])
        if services or done:
            yield from self.watched.until(step, lambda seen: self._gone(seen, behind), stop, GO)

    def _gone(self, seen: Seen, components: Collection[str]) -> Verdict:
        # a pod that was thrown out stays there, ended, for somebody to look at
        left = [name for name, pod in seen["Pod"].items() if _label(pod, names.COMPONENT) in components and not has_ended(pod)]
        if left:
            return Progressing(Code.STOPPING, f"{', '.join(left)} is going")
        judged = (self.watched.verdict(seen, "Deployment", each, self.stopped[each]) for each in components if each in self.stopped)
        return next((each for each in judged if not isinstance(each, Ready)), Ready())

    def _after_earlier_runs(self, component: str, step: Step, stop: Stop, seconds: float) -> Generator[Event, None, None]:
        """Wait until no Job of a component is under way: a run that was cut short leaves its last one at work."""

        def over(seen: Seen) -> Verdict:
            at_work = [name for name, job in seen["Job"].items() if _label(job, names.COMPONENT) == component and not _is_over(job)]
            return Progressing(Code.RUNNING, f"{', '.join(at_work)} of an earlier run goes on") if at_work else Ready()

        yield from self.watched.until(step, over, stop, seconds + GO)

    def _execute(self, job: Rendered, step: Step, stop: Stop, seconds: float) -> Generator[Event, None, None]:
        """Create a Job and wait until it has done its work."""
        self.cluster.create(job.manifest)
        yield from self.watched.ready(step, (job.kind, job.name), stop, seconds + GO)

    def _written(self, kind: str, name: str, stop: Stop) -> int:
        """Have a workload written as it was rendered, and return the generation from which it is to be judged."""
        change = self.changes[kind, name]
        if change.verb is Verb.KEEP and name not in self.stopped:
            return 0
        return int(write(self.cluster, self.rendered[kind, name], change, self.fresh, stop)["metadata"]["generation"])


def write(cluster: Cluster, wanted: Rendered, change: Change, fresh: Callable[[], str], stop: Stop) -> Object:
    """Write an object as it was rendered, and return it as it is; one that cannot be changed is deleted first."""
    namespace = wanted.manifest["metadata"].get("namespace", "")
    if change.verb is Verb.REPLACE:
        cluster.delete(wanted.kind, wanted.name, namespace, uid=change.uid)
        _wait_until_gone(cluster, wanted, change.uid, stop)
    if wanted.write is Write.CREATE:
        return cluster.create(wanted.filled({key: fresh() for key in wanted.generate}).manifest)
    return cluster.apply(wanted.manifest)


def _wait_until_gone(cluster: Cluster, wanted: Rendered, uid: str, stop: Stop) -> None:
    namespace = wanted.manifest["metadata"].get("namespace", "")
    try:
        with stop.child(GO) as scope:
            while (left := cluster.get(wanted.kind, wanted.name, namespace)) and left["metadata"]["uid"] == uid:
                scope.wait(LOOK)
    except DeadlinePassed:
        stop.check()
        raise PreviewFailed(
            f"{wanted.kind} {wanted.name} was deleted, and is not gone after {GO:.0f} s",
            hint=f"kubectl describe -n {namespace} {wanted.kind} {wanted.name} says what holds it",
        ) from None


def _at_zero(deployment: Object) -> Object:
    """Return a Deployment without pods, which does not say of itself that it is what was rendered."""
    about = deployment["metadata"]
    marked = {**about, "annotations": {**about["annotations"], names.RENDERING: "stopped"}}
    return {**deployment, "metadata": marked, "spec": {**deployment["spec"], "replicas": 0}}


def _label(thing: Object, label: str) -> str:
    return str(thing["metadata"].get("labels", {}).get(label, ""))


def _is_over(job: Object) -> bool:
    conditions = job.get("status", {}).get("conditions", [])
    return any(each["type"] in ("Complete", "Failed") and each["status"] == "True" for each in conditions)


def did(live: Object, wanted: Rendered) -> bool:
    """Return whether a Job has done what another is to do; the name of a run is not part of that."""
    about, conditions = live["metadata"], live.get("status", {}).get("conditions", [])
    is_it = about.get("annotations", {}).get(names.RENDERING) == wanted.digest
    return is_it and any(each["type"] == "Complete" and each["status"] == "True" for each in conditions)


def _told(decision: Fill | Rebuild | Extend) -> str:
    match decision:
        case Fill():
            return "filled"
        case Rebuild(why):
            return f"built anew, because {why}"
        case Extend(migrate, seeds):
            return " and ".join(part for part in ("upgraded" if migrate else "", f"{len(seeds)} seeds added" if seeds else "") if part)
        case _:
            assert_never(decision)
