"""What a preview is, read from its live objects: one value for everybody who shows or judges previews."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from devpreview.manifests import jobs, names
from devpreview.manifests.canonical import Object
from devpreview.manifests.causes import Code, Failed, Progressing, Ready, Verdict
from devpreview.manifests.happenings import time
from devpreview.manifests.verdict import verdict


class State(StrEnum):
    """How something is doing, in one word."""

    READY = "ready"
    STARTING = "starting"
    WAITING = "waiting"
    """It does nothing yet: something that it needs is not ready, or it is held at zero."""
    FAILED = "failed"
    DONE = "done"


class Sort(StrEnum):
    """What sort of component it is."""

    SERVICE = "service"
    DATASTORE = "datastore"
    JOB = "job"


@dataclass(frozen=True, slots=True)
class Step:
    """One run of a step: a Job."""

    component: str
    step: str
    run: str
    job: str
    state: State
    code: str = ""
    cause: str = ""
    began: datetime | None = None
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class Component:
    """A service, a datastore or a job as it is now."""

    name: str
    sort: Sort
    state: State
    code: str = ""
    cause: str = ""
    serving: bool = False
    """Whether some pod of it answers: an old one may while the new one fails."""
    restarts: int = 0
    image: str = ""
    age: timedelta | None = None
    urls: tuple[str, ...] = ()
    """Of its own host, and of paths on others' that lead to it."""
    optional: bool = False
    """Whether the preview can do without it."""


UNREADABLE = "unreadable"
"""The phase of a preview whose release is damaged."""


@dataclass(frozen=True, slots=True)
class Preview:
    """One namespace, and what runs in it."""

    namespace: str
    uid: str
    id: str
    project: str
    name: str
    age: timedelta | None
    deleting: bool
    components: tuple[Component, ...]
    steps: tuple[Step, ...]
    """From the earliest to the latest, as long as their Jobs are kept."""
    left_out: tuple[str, ...] = ()
    """Components of its blueprint that were not wanted."""
    phase: str = ""
    """How far its release says that the last run came; `UNREADABLE` where that is damaged, empty where nobody asked."""

    @property
    def ready(self) -> bool:
        """Whether everything in it is as it should be, but for what is optional."""
        whole = all(each.optional or each.state in (State.READY, State.DONE) for each in self.components)
        return not self.deleting and self.phase in ("", "ready") and whole

    @property
    def degraded(self) -> bool:
        """Whether something serves though what was to take its place failed, or something failed that is optional."""
        return any((each.serving or each.optional) and each.state is State.FAILED for each in self.components)


def observe(namespace: Object, objects: Mapping[str, Iterable[Object]], *, now: datetime, scheme: str = "http", port: int = 80) -> Preview:
    """Return the preview that a namespace is, from its objects by kind; a kind that was not listed says nothing.

    Of interest are Deployment, ReplicaSet, StatefulSet, Job, Pod, Event and Ingress; scheme and port are those that
    the target's ingress is reached by.
    """
    seen = _Seen({kind: tuple({**each, "kind": kind} for each in some) for kind, some in objects.items()}, now)
    labels = namespace["metadata"].get("labels") or {}
    steps = tuple(_step(each, seen) for each in sorted(seen.ours("Job"), key=_created))
    workloads: dict[str, list[Object]] = {}
    for kind in ("StatefulSet", "Deployment"):
        for each in seen.ours(kind):
            workloads.setdefault(_component(each), []).append(each)
    components = [_after_its_steps(_workloads(some, seen, scheme, port), steps) for some in workloads.values()]
    return Preview(
        namespace=str(namespace["metadata"]["name"]),
        uid=str(namespace["metadata"]["uid"]),
        id=str(labels.get(names.ID, "")),
        project=str(labels.get(names.PROJECT, "")),
        name=str(labels.get(names.PREVIEW, "")),
        age=_age(namespace, now),
        deleting="deletionTimestamp" in namespace["metadata"],
        components=(*components, *_jobs(seen, steps, {each.name for each in components})),
        steps=steps,
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """Objects by kind, and when they were seen."""

    objects: Mapping[str, Sequence[Object]]
    now: datetime

    def all(self, kind: str) -> Sequence[Object]:
        return self.objects.get(kind, ())

    def ours(self, kind: str) -> list[Object]:
        return sorted((each for each in self.all(kind) if _component(each)), key=_component)

    @property
    def named(self) -> set[str]:
        """The components that have workloads."""
        return {_component(each) for kind in ("Deployment", "StatefulSet") for each in self.ours(kind)}

    def reached(self, name: str) -> Iterator[tuple[str, str]]:
        """Give the hosts that lead to a service, each with the path under which they do; its own first."""
        for each in sorted(self.ours("Ingress"), key=lambda each: _component(each) != name):
            for rule in each["spec"].get("rules") or ():
                for path in (rule.get("http") or {}).get("paths") or ():
                    to = (path["backend"].get("service") or {}).get("name")
                    if to == name or (_component(each) == name and to not in self.named):
                        yield str(rule["host"]), str(path.get("path") or "").rstrip("/")

    def verdict(self, workload: Object) -> Verdict:
        generation = int(workload["metadata"].get("generation") or 0)
        return verdict(workload, self.all("Pod"), self.all("Event"), generation, replica_sets=self.all("ReplicaSet"), now=self.now)


WORST = (State.READY, State.WAITING, State.STARTING, State.FAILED)
"""What is told of a component that has several workloads: the last of these that one of them is in."""


def _workloads(workloads: Sequence[Object], seen: _Seen, scheme: str, port: int) -> Component:
    """Return a component by its workloads; a bundle may have several, and the worst of them says how it is."""
    found = {str(each["metadata"]["name"]): _workload(each, seen, scheme, port) for each in workloads}
    name, worst = max(found.items(), key=lambda each: WORST.index(each[1].state))
    if len(found) == 1:
        return worst
    cause = f"{name}: {worst.cause}" if worst.cause else ""
    # each counts the pods of all
    return replace(worst, sort=Sort.SERVICE, cause=cause, serving=any(each.serving for each in found.values()))


def _workload(workload: Object, seen: _Seen, scheme: str, port: int) -> Component:
    name = _component(workload)
    state, code, cause = _state(seen.verdict(workload))
    if workload["spec"].get("replicas", 1) == 0:
        state, cause = State.WAITING, "held at zero"
    containers = workload["spec"]["template"]["spec"]["containers"]
    pods = [pod for pod in seen.all("Pod") if (pod["metadata"].get("labels") or {}).get(names.SERVES) == name]
    return Component(
        name=name,
        sort=Sort.DATASTORE if workload["kind"] == "StatefulSet" else Sort.SERVICE,
        state=state,
        code=code,
        cause=cause,
        serving=bool((workload.get("status") or {}).get("readyReplicas")),
        restarts=sum(_restarts(pod) for pod in pods),
        image=str(containers[0]["image"]),
        age=_age(workload, seen.now),
        urls=tuple(names.url(host, scheme, port) + path for host, path in seen.reached(name)),
        optional=names.OPTIONAL in (workload["metadata"].get("labels") or {}),
    )


def _after_its_steps(component: Component, steps: Sequence[Step]) -> Component:
    """Return a component that failed, too, where a step of its latest run did: what it serves is not what was wanted."""
    own = [step for step in steps if step.component == component.name]
    failed = next((step for step in own if step.run == own[-1].run and step.state is State.FAILED), None)
    if failed is None or component.state is State.FAILED:
        return component
    return replace(component, state=State.FAILED, code=failed.code, cause=f"{failed.step}: {failed.cause}")


def _state(judged: Verdict) -> tuple[State, str, str]:
    match judged:
        case Ready():
            return State.READY, "", ""
        case Progressing(code=Code.INIT_WAITING as code, cause=cause):
            return State.WAITING, code, cause
        case Progressing(code=code, cause=cause):
            return State.STARTING, code, cause
        case Failed(code=code, cause=cause):
            return State.FAILED, code, cause


def _restarts(pod: Object) -> int:
    return sum(int(one.get("restartCount") or 0) for one in (pod.get("status") or {}).get("containerStatuses") or ())


def _step(job: Object, seen: _Seen) -> Step:
    name, status = str(job["metadata"]["name"]), job.get("status") or {}
    state, code, cause = _state(seen.verdict(job))
    over = (each.get("lastTransitionTime") for each in status.get("conditions") or () if each.get("type") in ("Complete", "Failed"))
    return Step(
        component=_component(job),
        step=str(job["metadata"]["labels"].get(names.STEP, "")),
        run=name.rpartition("-")[2],
        job=name,
        state=State.DONE if state is State.READY else state,
        code=code,
        cause=cause,
        began=time(status.get("startTime")),
        ended=time(status.get("completionTime") or next(over, None)),
    )


def _jobs(seen: _Seen, steps: Sequence[Step], workloads: set[str]) -> list[Component]:
    """Return the components that are nothing but a Job, as their latest run left them, and those that are kept for one."""
    latest = {step.component: step for step in steps if step.component not in workloads}
    made = {str(job["metadata"]["name"]): job for job in seen.all("Job")}
    kept = {_component(each): each for each in seen.ours("CronJob") if each["metadata"]["name"] == _component(each)}
    ran = (_ran(step, made[step.job], seen) for step in latest.values())
    found = {each.name: each for each in ran}
    found |= {name: _kept(each, latest.get(name), found.get(name), seen) for name, each in kept.items()}
    return [found[name] for name in sorted(found)]


def _ran(step: Step, job: Object, seen: _Seen) -> Component:
    return Component(
        name=step.component,
        sort=Sort.JOB,
        state=step.state,
        code=step.code,
        cause=step.cause,
        image=_image(job["spec"]["template"]),
        age=_age(job, seen.now),
    )


def _kept(kept: Object, latest: Step | None, ran: Component | None, seen: _Seen) -> Component:
    """Return a job that runs by a schedule or at a moment still to come; one that runs by itself now is as well as one that waits."""
    about, spec = kept["metadata"], kept["spec"]
    when = f"on {' and '.join(str(about.get('annotations', {}).get(names.MOMENTS, '')).split(','))}"
    if not spec.get("suspend"):
        when = f"at {spec['schedule']} in UTC"
        if latest and latest.state is not State.FAILED:
            last = f"last at {latest.began:%Y-%m-%d %H:%M}" if latest.began and latest.state is State.DONE else "runs now"
            when, ran = f"{when}, {last}", None
    if ran is None:
        return Component(
            _component(kept),
            Sort.JOB,
            State.READY,
            cause=when,
            image=_image(spec["jobTemplate"]["spec"]["template"]),
            age=_age(kept, seen.now),
        )
    return replace(ran, cause=", ".join(filter(None, (ran.cause, when))))


def _image(template: Object) -> str:
    """Return the image of what a job is about: what stands around that is an engine's."""
    containers = [*template["spec"].get("initContainers", []), *template["spec"]["containers"]]
    return str(next((each for each in containers if each["name"] in (jobs.START, jobs.RUN)), containers[-1])["image"])


def _component(thing: Object) -> str:
    return str((thing["metadata"].get("labels") or {}).get(names.COMPONENT, ""))


def _created(thing: Object) -> str:
    return str(thing["metadata"].get("creationTimestamp", ""))


def _age(thing: Object, now: datetime) -> timedelta | None:
    created = time(thing["metadata"].get("creationTimestamp"))
    return now - created if created else None
