"""Brings the components of a preview up, each the moment its own needs are done; the order is in `order`.

What is done at a node is what is not done yet: an object that is as it should be is left alone, data that is what the
blueprint wants is left alone, and a component that is ready is not waited for.
"""

from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import assert_never

from devpreview.blueprint.model import Blueprint, Database, Datastore, Job
from devpreview.data.engines import Begin
from devpreview.data.record import Link, Wanted
from devpreview.data.steps import Adopt, Decision, Extend, Fill, Keep, Rebuild, decide
from devpreview.errors import DevpreviewError, PreviewFailed, Refused
from devpreview.events import Began, Ended, Event, Skipped, Step
from devpreview.kube.door import Cluster, Object, Outdated, Rejected
from devpreview.kube.mirror import Seen
from devpreview.lifecycle.done import annotation, is_over, label, owed
from devpreview.lifecycle.failures import failed, of
from devpreview.lifecycle.order import Node, What, dependents
from devpreview.lifecycle.state import record
from devpreview.lifecycle.watching import Watched
from devpreview.manifests import jobs, names
from devpreview.manifests.causes import Code, Progressing, Ready, Verdict
from devpreview.manifests.causes import Failed as VerdictFailed
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

TRIES = 5
"""How often a service is scaled that somebody else changes at the same moment."""

STOPPED = "stopped"
"""The mark of what does not say of itself any more that it is what was rendered."""

GATED = ("StatefulSet", "Deployment", "Job")
"""The kinds that are written in the order; all others can be there before."""

GOES_ON = (What.RUN, What.UP, What.SERVE)
"""What goes on with the step that begins at `BEGIN`."""

DISCARD = "devpreview up --discard goes on, and what was written is lost"


@dataclass(frozen=True, slots=True)
class Gate:
    """What is to be brought up, and where."""

    cluster: Cluster
    watched: Watched
    blueprint: Blueprint
    nodes: Mapping[Node, Collection[Node]]
    """In the order in which they are done: each with those that it waits for."""
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
    untouched: bool
    """Whether there was nothing before: no data to ask about, and nobody who could write to any."""
    stopped: dict[tuple[str, str], int] = field(default_factory=dict)
    """Workloads that were stopped so that data could be made anew, by kind and name, and the generation that did it."""
    generations: dict[tuple[str, str], int] = field(default_factory=dict)
    """Workloads that were begun, and the generation from which they are judged."""
    waiting: dict[Node, Rendered] = field(default_factory=dict)
    """Jobs that were made, and that nobody waits for yet; some wait themselves until it is their turn."""
    lost: dict[str, Node] = field(default_factory=dict)
    """Optional components that failed, and where."""

    def do(self, node: Node, stop: Stop) -> Generator[Event, None, None]:
        """Do one node. Raises PreviewFailed or Refused, having told why; what is optional fails without."""
        step = self._step(node)
        if first := self.lost.get(node.component):
            if (event := self.skipped(node, first)) is not None:
                yield event
            return
        if node.what not in GOES_ON:
            yield Began(step)
        try:
            how = yield from self._done(node, step, stop)
        except DevpreviewError as error:
            yield failed(step, error)
            if node.component in self.blueprint.optional and isinstance(error, PreviewFailed | Rejected):
                self.lost[node.component] = node
                return
            raise of(step, error) from error
        if node.what not in (What.BEGIN, What.UP):
            yield Ended(step, how)

    def skipped(self, node: Node, behind: Node) -> Event | None:
        """Return the event for a node that is not done because one in front of it was not; a component is skipped once."""
        one_step = behind.component == node.component and behind.what in (What.BEGIN, What.UP)
        return None if one_step else Skipped(self._step(node), self._step(behind))

    def end_waiting(self) -> None:
        """Have no Job left that waits for a turn which never came: nobody would look at what it does."""
        for job in self.waiting.values():
            if live := self.cluster.get(job.kind, job.name, self.watched.namespace):
                self._delete(live)

    def _step(self, node: Node) -> Step:
        """Return what events call a node; a component's begin and end are one step."""
        job = node.component in self.blueprint.jobs
        verbs = {What.BEGIN: "run" if job else "start", What.OPEN: "ready", What.UP: "start", What.SERVE: "start"}
        return Step(node.component, verbs.get(node.what, str(node.what)), node.object)

    def _done(self, node: Node, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Do one node, and return what came of it where that isn't plain."""
        match node.what:
            case What.START:
                return (yield from self._start(self.blueprint.datastores[node.component], step, stop))
            case What.FILL:
                return (yield from self._fill(node, step, stop))
            case What.OPEN:
                return (yield from self._open(node.component, step, stop))
            case What.BEGIN if node.component in self.blueprint.jobs:
                return (yield from self._begin_job(self.blueprint.jobs[node.component], step, stop))
            case What.BEGIN:
                for workload in self._workloads(node.component):
                    self.generations[workload] = self._written(*workload, stop)
                return ""
            case What.RUN:
                return (yield from self._run(node, step, stop))
            case What.UP:
                return (yield from self._up(node.component, step, stop))
            case What.SERVE:
                return (yield from self._serve(node.component, step, stop))
            case _:
                assert_never(node.what)

    def _start(self, datastore: Datastore, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Have a datastore's engine answering, for steps to reach it."""
        generation = self._written("StatefulSet", datastore.name, stop)
        for node in self._fills_that_wait(datastore.name) if self.untouched else ():
            stop.check()
            whole = self._whole_fill(node, Begin.FROM_EMPTY)
            self._create(node, jobs.leading_to(whole, whole.digest))
        yield from self.watched.until(step, lambda seen: self.watched.started(seen, "StatefulSet", datastore.name, generation), stop, START)
        return ""

    def _open(self, name: str, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Wait until a datastore is reached by everybody, which the cluster sees to by itself."""
        yield from self.watched.ready(step, ("StatefulSet", name), stop, START)
        return ""

    def _up(self, name: str, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Wait until the containers of a service, or of a bundle, run, whatever they answer."""
        for kind, each in self._workloads(name):
            judge = partial(self._started, kind=kind, name=each, generation=self.generations[kind, each])
            yield from self.watched.until(step, judge, stop, SERVE)
        return ""

    def _started(self, seen: Seen, *, kind: str, name: str, generation: int) -> Verdict:
        return Ready() if kind == "Job" else self.watched.started(seen, kind, name, generation)

    def _serve(self, name: str, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Have a service, or a bundle, running as the blueprint wants it, and ready."""
        for workload in self._workloads(name):
            yield from self.watched.ready(step, workload, stop, SERVE, generation=self.generations[workload])
        return "ready"

    def _workloads(self, component: str) -> list[tuple[str, str]]:
        """Return what makes the pods of a service or of a bundle, by kind and name."""
        return [(kind, name) for (kind, name), one in self.rendered.items() if one.component == component and kind in GATED]

    def _begin_job(self, job: Job, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Begin a start job, unless it has been run, on the data that is there now, and need not be run again."""
        wanted = jobs.start_job(self.blueprint, self.setting, job, self.run)
        yield from self._after_earlier_runs(
            lambda run: names.job(job.name, jobs.START, run),
            step,
            stop,
            job.seconds,
            in_vain=lambda each: annotation(each, names.RENDERING) != wanted.digest,
        )
        if owed(self.cluster.list("Job", self.watched.namespace).items, wanted, job.again):
            self._create(Node(job.name, What.RUN), wanted)
        return ""

    def _run(self, node: Node, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Have a start job done that was begun."""
        if node not in self.waiting:
            return "was run before"
        yield from self._works(node, step, stop)
        return ""

    def _fills_that_wait(self, datastore: str) -> Iterator[Node]:
        """Give the fills of a datastore whose Jobs may wait themselves for all that they need, which has nothing to wait for."""
        filled = {node.component for node in self.nodes if node.what is What.FILL}
        for node, needs in self.nodes.items():
            others = (each for each in needs if each.component != datastore)
            waits = all(each.what is What.OPEN and each.component not in filled | self.blueprint.optional for each in others)
            if (node.component, node.what) == (datastore, What.FILL) and waits:
                yield node

    def _fill(self, node: Node, step: Step, stop: Stop) -> Generator[Event, None, str]:
        """Have a database's data as the blueprint wants it; its record says what is missing."""
        if node in self.waiting:
            yield from self._works(node, step, stop)
            return _told(Fill())
        datastore, database = self.blueprint.datastores[node.component], self._database(node)
        yield from self._after_earlier_runs(
            lambda run: names.job(datastore.name, jobs.FILL, run, database.name),
            step,
            stop,
            2 * jobs.SECONDS,
            in_vain=self._in_vain(node, stop),
        )
        decision = self._decided(datastore, database.name, stop)
        if isinstance(decision, Fill | Rebuild):
            before = yield from self._stop_dependents(datastore.name, step, stop)
            try:
                # who wrote until just now was not seen until just now
                decision = self._decided(datastore, database.name, stop)
            except Refused:
                for was in before:
                    self._edited(was, was["spec"], was["metadata"].get("annotations", {}))
                raise
        if isinstance(decision, Fill | Rebuild):
            self._forget_jobs(datastore.name)
        if isinstance(decision, Keep):
            return "as it was"
        self._create(node, self._filling(node, decision))
        yield from self._works(node, step, stop)
        return _told(decision)

    def _in_vain(self, node: Node, stop: Stop) -> Callable[[Object], bool]:
        """Return what tells the fills of earlier runs that lead to what nobody wants any more.

        Data that was complete, and that one is at work on, somebody may have written to: it is not left half migrated unasked.
        """
        try:
            found = record(self.cluster, self.watched.namespace, self.blueprint.datastores[node.component], node.object, stop)
        except PreviewFailed:
            return lambda _: False
        if found and found.complete and found.unfinished and not self.discard:
            return lambda _: False
        goal = self._whole_fill(node, Begin.FROM_EMPTY).digest
        return lambda job: annotation(job, names.GOAL) != goal

    def _decided(self, datastore: Datastore, name: str, stop: Stop) -> Decision:
        """Return what has to be done with a database. Raises Refused where that would lose what a human wrote."""
        found = record(self.cluster, self.watched.namespace, datastore, name, stop)
        decision = decide(found, self.wanted[datastore.name, name])
        if isinstance(decision, Rebuild) and decision.written and not self.discard:
            raise Refused(rebuilt(datastore.name, name, decision), hint=DISCARD)
        return decision

    def _filling(self, node: Node, decision: Fill | Rebuild | Adopt | Extend) -> Rendered:
        """Return the Job that does what was decided, and says to what that leads."""
        match decision:
            case Adopt():
                job = self._fill_job(node, Begin.AS_FOUND, migrate=False, seeds=(), prepare=True)
            case Extend(migrate, seeds, prepare):
                # who owns what the data was extended by is seen to each time
                job = self._fill_job(node, Begin.AS_IT_IS, migrate=migrate, seeds=seeds, prepare=prepare or self._database(node).prepared)
            case Fill() | Rebuild():
                job = self._whole_fill(node, Begin.DISCARDING if self.discard else Begin.FROM_EMPTY)
            case _:
                assert_never(decision)
        return jobs.leading_to(job, self._whole_fill(node, Begin.FROM_EMPTY).digest)

    def _whole_fill(self, node: Node, how: Begin) -> Rendered:
        seeds, database = self.wanted[node.component, node.object].seeds, self._database(node)
        return self._fill_job(node, how, migrate=bool(database.migrations), seeds=seeds, prepare=database.prepared)

    def _fill_job(self, node: Node, how: Begin, *, migrate: bool, seeds: Sequence[Link], prepare: bool) -> Rendered:
        migrations = self.wanted[node.component, node.object].migrations if migrate else None
        behind = sorted({each.component for each in self.nodes[node] if each.what is What.OPEN} - self.blueprint.optional)
        about = (self.blueprint, self.setting, self.blueprint.datastores[node.component], self._database(node))
        return jobs.fill_job(*about, run=self.run, how=how, migrations=migrations, links=seeds, behind=behind, prepare=prepare)

    def _database(self, node: Node) -> Database:
        return next(each for each in self.blueprint.datastores[node.component].databases if each.name == node.object)

    def _stop_dependents(self, name: str, step: Step, stop: Stop) -> Generator[Event, None, list[Object]]:
        """Have nothing run that needs a datastore, directly or through others, or of which nobody knows what it needs any more.

        Services come back when it is their turn, and schedules when all else is ready. Return both as they were.
        """
        scheduled = [each for each in self._live("CronJob") if jobs.is_scheduled(each)]
        serving = [*self._live("Deployment"), *self._live("StatefulSet")]
        known = {*self.blueprint.services, *self.blueprint.bundles, *self.blueprint.jobs, *self.blueprint.datastores}
        unknown = (label(each, names.COMPONENT) for each in (*serving, *scheduled) if each["kind"] != "StatefulSet")
        behind = {*dependents(self.blueprint, name), *(each for each in unknown if each not in known)}
        before = [each for each in (*serving, *scheduled) if label(each, names.COMPONENT) in behind]
        stopped: dict[tuple[str, str], int] = {}
        for each in before:
            rest = {"suspend": True} if each["kind"] == "CronJob" else {"replicas": 0}
            generation = self._edited(each, rest, {names.RENDERING: STOPPED})
            if each["kind"] != "CronJob":
                stopped[each["kind"], each["metadata"]["name"]] = generation
        self.stopped.update(stopped)
        at_work = [job for job in self._jobs(behind) if not is_over(job)]
        alone = [pod for pod in self._live("Pod") if _is_alone(pod) and label(pod, names.COMPONENT) in behind]
        for job in at_work:
            self._delete(job)
        if before or at_work or alone:
            pods = [each["spec"]["template"]["spec"] for each in before if each["kind"] != "CronJob"]
            graces = [int(pod.get("terminationGracePeriodSeconds", 30)) for pod in pods]
            yield from self.watched.until(step, lambda seen: self._gone(seen, behind, stopped), stop, GO + max(graces, default=0))
        return before

    def _forget_jobs(self, name: str) -> None:
        """Forget which jobs were run on data that is made anew, also for a run after this one; those of bundles are written again."""
        behind = dependents(self.blueprint, name)
        self.stopped.update({("Job", one.name): 0 for one in self.rendered.values() if one.kind == "Job" and one.component in behind})
        for job in self._jobs(behind):
            self._delete(job)

    def _live(self, kind: str) -> Sequence[Object]:
        return self.cluster.list(kind, self.watched.namespace, names.OURS).items

    def _jobs(self, components: Collection[str]) -> list[Object]:
        return [job for job in self.cluster.list("Job", self.watched.namespace).items if label(job, names.COMPONENT) in components]

    def _edited(self, thing: Object, spec: Object, annotations: Mapping[str, str]) -> int:
        """Have something with this in its spec, and otherwise as it is by now; return the generation that this made."""
        for _ in range(TRIES):
            live = self.cluster.get(thing["kind"], thing["metadata"]["name"], self.watched.namespace)
            if live is None:
                return 0
            with suppress(Outdated):
                about = {**live["metadata"], "annotations": {**live["metadata"].get("annotations", {}), **annotations}}
                changed = self.cluster.replace({**live, "metadata": about, "spec": {**live["spec"], **spec}})
                return int(changed["metadata"]["generation"])
        raise PreviewFailed(f"{thing['metadata']['name']} is being changed by somebody else all the time")

    def _gone(self, seen: Seen, components: Collection[str], stopped: Mapping[tuple[str, str], int]) -> Verdict:
        # a pod that was thrown out stays there, ended, for somebody to look at
        left = {name: pod for name, pod in seen["Pod"].items() if label(pod, names.COMPONENT) in components and not has_ended(pod)}
        for pod in left.values():
            if _is_alone(pod) and "deletionTimestamp" not in pod["metadata"]:
                self._delete(pod)
        if left:
            return Progressing(Code.STOPPING, f"{', '.join(left)} is going")
        judged = (self.watched.verdict(seen, *workload, generation) for workload, generation in stopped.items())
        return next((each for each in judged if not isinstance(each, Ready)), Ready())

    def _after_earlier_runs(
        self, called: Callable[[str], str], step: Step, stop: Stop, seconds: float, *, in_vain: Callable[[Object], bool]
    ) -> Generator[Event, None, None]:
        """Wait until no Job of an earlier run is at work on the same, nor a pod of one; `called` is its name, by its run.

        One that does in vain what nobody wants any more, or will never come to anything, is deleted.
        """

        def is_earlier(name: str) -> bool:
            run = name.rpartition("-")[2]
            return run != self.run and name == called(run)

        def over(seen: Seen) -> Verdict:
            at_work = {name: job for name, job in seen["Job"].items() if is_earlier(name) and not is_over(job)}
            for name, job in at_work.items():
                if in_vain(job) or isinstance(self.watched.verdict(seen, "Job", name, 0), VerdictFailed):
                    # its pods, too: by the time that the cluster finds them, they may have begun
                    for thing in (job, *(pod for pod in seen["Pod"].values() if name in _owners(pod))):
                        self._delete(thing)
            left = [name for name, pod in seen["Pod"].items() if not has_ended(pod) and any(map(is_earlier, _owners(pod)))]
            if at_work:
                return Progressing(Code.RUNNING, f"{', '.join(at_work)} of an earlier run goes on")
            return Progressing(Code.STOPPING, f"{', '.join(left)} is going") if left else Ready()

        yield from self.watched.until(step, over, stop, seconds + GO)

    def _create(self, node: Node, job: Rendered) -> None:
        self.waiting[node] = job
        self.cluster.create(job.manifest)

    def _works(self, node: Node, step: Step, stop: Stop) -> Generator[Event, None, None]:
        """Wait until a node's Job has done its work; one that has not even begun when it failed is not left to begin."""
        job = self.waiting.pop(node)
        try:
            yield from self.watched.ready(step, (job.kind, job.name), stop, job.manifest["spec"]["activeDeadlineSeconds"] + GO)
        except PreviewFailed:
            live = self.cluster.get("Job", job.name, self.watched.namespace)
            if live is not None and not is_over(live):
                self._delete(live)
            raise

    def _delete(self, thing: Object) -> None:
        self.cluster.delete(thing["kind"], thing["metadata"]["name"], self.watched.namespace, uid=thing["metadata"]["uid"])

    def _written(self, kind: str, name: str, stop: Stop) -> int:
        """Have a workload written as it was rendered, and return the generation from which it is to be judged."""
        change = self.changes[kind, name]
        if change.verb is Verb.KEEP and (kind, name) not in self.stopped:
            return 0
        return int(write(self.cluster, self.rendered[kind, name], change, self.fresh, stop)["metadata"]["generation"])


def write(cluster: Cluster, wanted: Rendered, change: Change, fresh: Callable[[], str], stop: Stop) -> Object:
    """Write an object as it was rendered, and return it as it is; one that cannot be changed is deleted first."""
    if change.verb is Verb.REPLACE:
        removed(cluster, change, wanted.manifest["metadata"].get("namespace", ""), stop)
    if wanted.write is Write.CREATE:
        return _made_once(cluster, wanted.made(fresh).manifest, change)
    return cluster.apply(wanted.manifest)


def _made_once(cluster: Cluster, wanted: Object, change: Change) -> Object:
    """Create an object with what is random in it, or add to it what it lacks of that."""
    if change.verb is not Verb.CHANGE:
        return cluster.create(wanted)
    live = cluster.get(change.kind, change.name, wanted["metadata"]["namespace"])
    if live is None:
        raise Outdated(f"{change.kind} {change.name} is gone")
    return cluster.replace({**live, "data": {**wanted["data"], **live.get("data", {})}})


def removed(cluster: Cluster, change: Change, namespace: str, stop: Stop) -> None:
    """Delete the object that a change is about, and wait until it is gone."""
    kind, name, uid = change.kind, change.name, change.uid
    cluster.delete(kind, name, namespace, uid=uid)
    try:
        with stop.child(GO) as scope:
            while (left := cluster.get(kind, name, namespace)) and left["metadata"]["uid"] == uid:
                scope.wait(LOOK)
    except DeadlinePassed:
        stop.check()
        raise PreviewFailed(
            f"{kind} {name} was deleted, and is not gone after {GO:.0f} s",
            hint=f"kubectl describe -n {namespace} {kind} {name} says what holds it",
        ) from None


def _owners(pod: Object) -> set[str]:
    return {str(each["name"]) for each in pod["metadata"].get("ownerReferences", [])}


def _is_alone(pod: Object) -> bool:
    """Whether nothing makes a pod, as one in which a single command is run."""
    return not _owners(pod)


def rebuilt(datastore: str, database: str, decision: Rebuild) -> str:
    """Return what is said of a database that would be built anew though a human wrote to it."""
    return f"{datastore}: {database} would be built anew, because {decision.why}; it was written to since it was seeded"


def _told(decision: Fill | Rebuild | Adopt | Extend) -> str:
    match decision:
        case Fill():
            return "filled"
        case Rebuild(why):
            return f"built anew, because {why}"
        case Adopt():
            return "prepared"
        case Extend(migrate, seeds, prepare):
            added = f"{len(seeds)} seed{'s' if len(seeds) > 1 else ''} added" if seeds else ""
            return " and ".join(filter(None, ("prepared" if prepare else "", "upgraded" if migrate else "", added)))
        case _:
            assert_never(decision)
