"""Controllers and a kubelet over the store in memory, which go on one small step at a time.

What can happen next is a list; whoever drives chooses from it, so that a seed decides an order. In reality several
things would be under way at once; here they alternate, as finely as the steps are. Where it is simpler than a
cluster: a Deployment owns its pods itself; a StatefulSet has one pod; endpoints follow readiness at once; a
container starts in one step; no garbage is collected but what owners leave behind.
"""

import threading
from collections import defaultdict
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

from devpreview.kube.door import Finished
from devpreview.manifests.names import WAIT
from tests.contracts.kinds import Object, copied
from tests.contracts.memory import Memory, Refusal
from tests.contracts.status import (
    claims,
    deployment_status,
    fresh,
    going,
    name_of,
    over,
    ready,
    references,
    runs,
    share,
    state_of,
    stateful_set_status,
    status_of,
    statuses,
    template_hash,
)

TICK = 0.1
"""Seconds that a step takes."""

NODE = "node"


Run = Generator[bytes | None, None, int]
"""A process that ends: yields lines that it writes, or None where it only goes on; returns its exit code."""


def _waited_for(pod: Object) -> Iterator[str]:
    for container in pod["spec"].get("initContainers", []):
        if container["name"] == WAIT:
            yield from (word.partition(":")[0] for word in container["args"])


class Programs:
    """What runs in the containers; a test overrides what it is about.

    A pod is the object as it is now. `status.volume_of` tells which data a pod has, `status.environment` its variables.
    """

    def run(self, pod: Object, container: str) -> Run:  # noqa: ARG002 - for those who override it
        """Run what ends: an init container, or a Job's container.

        Between two yields anything else may happen, also its death: then the generator is closed where it stands.
        """
        yield from ()
        return 0

    def ready(self, pod: Object, container: str) -> bool:  # noqa: ARG002 - for those who override it
        """Say what the readiness probe of a running container would find now."""
        return True

    def execute(self, pod: Object, container: str, command: Sequence[str], feed: bytes) -> Finished:  # noqa: ARG002 - likewise
        """Answer a command in a running container."""
        return Finished(0, b"", b"")


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can happen next."""

    name: str
    do: Callable[[], object]


class Kubelet:
    """All that moves in a cluster by itself."""

    def __init__(self, memory: Memory, programs: Programs) -> None:
        self.memory = memory
        self._programs = programs
        self._lock = threading.RLock()
        self._running: dict[tuple[str, str], Run] = {}
        self._lines: dict[tuple[str, str], list[tuple[float, bytes]]] = defaultdict(list)
        self._former_lines: dict[tuple[str, str], list[tuple[float, bytes]]] = {}
        self._wrong_since: dict[tuple[str, str], float] = {}
        self._pods_of_jobs: dict[str, set[str]] = defaultdict(set)
        self._begun: dict[str, float] = {}
        self._hashes: dict[tuple[str, int], str] = {}
        self._made = 0

    def pending(self) -> list[Action]:
        """Return what can happen next; only probes where one is overdue, so that readiness is never wrong for long."""
        with self._lock:
            probes, overdue = self._probes()
            if overdue:
                return overdue
            return [*probes, *self._namespaces(), *self._garbage(), *self._controllers(), *self._pods()]

    def step(self, random: Random) -> str:
        """Have one thing happen; return its name, empty where nothing can."""
        with self._lock:
            pending = self.pending()
            if not pending:
                return ""
            action = random.choice(pending)
            action.do()
            self.memory.clock.advance(TICK)
            return action.name

    def settle(self, random: Random, steps: int = 2000) -> None:
        """Go on until nothing more can happen."""
        for _ in range(steps):
            if not self.step(random):
                return
        raise AssertionError(f"after {steps} steps still: {[action.name for action in self.pending()]}")

    def endpoints(self, namespace: str, service: str) -> list[Object]:
        """Return the pods that a new connection to a Service would come to."""
        with self._lock:
            thing = self.memory.find("Service", service, namespace)
            wanted = thing["spec"].get("selector") if thing else None
            if not thing or not wanted:
                return []
            early = thing["spec"].get("publishNotReadyAddresses", False)
            pods = [pod for pod in self.memory.each("Pod", namespace) if wanted.items() <= pod["metadata"].get("labels", {}).items()]
            return [pod for pod in pods if (early and runs(pod)) or (ready(pod) and not going(pod))]

    def answers(self, namespace: str, service: str) -> bool:
        """Say whether a new connection to a Service would succeed."""
        return bool(self.endpoints(namespace, service))

    def execute(self, pod: str, container: str, namespace: str, command: Sequence[str], feed: bytes) -> Finished:
        """Run a command in a container; refuses as the API server does where it does not run."""
        with self._lock:
            thing = self.memory.find("Pod", pod, namespace)
            if thing is None:
                raise Refusal(404, "NotFound", f'pods "{pod}" not found')
            if thing["status"]["phase"] in {"Succeeded", "Failed"}:
                raise Refusal(400, "BadRequest", "cannot exec into a container in a completed pod")
            if not state_of(thing, container, "running"):
                raise Refusal(500, "InternalError", f'container not found ("{container}")')
            return self._programs.execute(thing, container, command, feed)

    def lines(self, pod: str, container: str, namespace: str, *, previous: bool = False) -> list[tuple[float, bytes]]:
        """Return what a container has written so far, with the time; refuses as the API server does."""
        with self._lock:
            thing = self.memory.find("Pod", pod, namespace)
            if thing is None:
                raise Refusal(404, "NotFound", f'pods "{pod}" not found')
            key = (thing["metadata"]["uid"], container)
            if previous:
                if key not in self._former_lines:
                    raise Refusal(400, "BadRequest", f'previous terminated container "{container}" in pod "{pod}" not found')
                return list(self._former_lines[key])
            if not (state_of(thing, container, "running") or state_of(thing, container, "terminated")):
                raise Refusal(400, "BadRequest", f'container "{container}" in pod "{pod}" is waiting to start: ContainerCreating')
            return list(self._lines[key])

    def writes(self, pod: str, container: str, namespace: str, line: bytes) -> None:
        """Have a container write a line."""
        with self._lock:
            uid = self.memory.get("Pod", pod, namespace)["metadata"]["uid"]
            self._lines[uid, container].append((self.memory.clock.now(), line))

    def over(self, pod: str, container: str, namespace: str) -> bool:
        """Say whether a container will write nothing more."""
        with self._lock:
            thing = self.memory.find("Pod", pod, namespace)
            return thing is None or bool(state_of(thing, container, "terminated"))

    def restart(self, pod: str, container: str, namespace: str, code: int = 137) -> None:
        """Have a container's process end; where the pod says so it runs again, on the volumes as they are."""
        with self._lock:
            self._ended(self.memory.get("Pod", pod, namespace), container, code)

    def evict(self, pod: str, namespace: str) -> None:
        """Have the node throw a pod out: it is Failed, and its emptyDirs are gone."""
        with self._lock:
            thing = self.memory.get("Pod", pod, namespace)
            self._stop_running(thing)
            for status in statuses(thing):
                status.update(ready=False, started=False, state={"terminated": {"exitCode": 137, "reason": "Error"}})
            self._say(thing, "Failed", reason="Evicted", message="The node was low on resource: memory.")

    # what waits to happen

    def _probes(self) -> tuple[list[Action], list[Action]]:
        probes: list[Action] = []
        overdue: list[Action] = []
        wrong: dict[tuple[str, str], float] = {}
        now = self.memory.clock.now()
        for pod in self.memory.each("Pod"):
            for container in pod["spec"]["containers"]:
                key = (pod["metadata"]["uid"], container["name"])
                finds = self._finds(pod, container)
                if finds is None:
                    continue
                wrong[key] = self._wrong_since.get(key, now)
                period = container.get("readinessProbe", {}).get("periodSeconds", 0) * container.get("readinessProbe", {}).get(
                    "failureThreshold", 1
                )
                action = Action(f"probe {name_of(pod)}: {finds}", partial(self._probed, pod, container["name"], finds))
                (overdue if now - wrong[key] >= period else probes).append(action)
        self._wrong_since = wrong
        return probes, overdue

    def _finds(self, pod: Object, container: Object) -> bool | None:
        """Return what a container's probe would find, if that is news."""
        status = status_of(pod, container["name"])
        if going(pod) or not status or "running" not in status["state"]:
            return None
        probed = "readinessProbe" in container or "startupProbe" in container
        finds = not probed or self._programs.ready(pod, container["name"])
        return None if finds == status["ready"] else finds

    def _namespaces(self) -> Iterator[Action]:
        for namespace in self.memory.each("Namespace"):
            name = namespace["metadata"]["name"]
            if not going(namespace):
                if not self.memory.find("ConfigMap", "kube-root-ca.crt", name):
                    yield Action(f"publish the root certificate in {name}", partial(self._certify, name))
                continue
            left = self.memory.each(namespace=name)
            todo = [thing for thing in left if not going(thing)]
            if todo:
                yield Action(f"empty {name}", partial(self._empty, todo))
            elif not left:
                yield Action(f"remove {name}", partial(self.memory.remove, "Namespace", name))

    def _garbage(self) -> Iterator[Action]:
        there: set[str] = set()
        fading: set[str] = set()
        owned: list[Object] = []
        for thing in self.memory.each():
            there.add(thing["metadata"]["uid"])
            if "foregroundDeletion" in thing["metadata"].get("finalizers", ()):
                fading.add(thing["metadata"]["uid"])
                owned.append(thing)
            elif "ownerReferences" in thing["metadata"]:
                owned.append(thing)
        owners = {owner["uid"] for each in owned for owner in each["metadata"].get("ownerReferences", ())}
        for thing in owned:
            mine = {owner["uid"] for owner in thing["metadata"].get("ownerReferences", ())}
            if mine and not (mine & there - fading) and not going(thing):
                yield Action(f"collect {thing['kind']} {name_of(thing)}", partial(self._delete, thing))
            if thing["metadata"]["uid"] in fading - owners:
                yield Action(f"finish {thing['kind']} {name_of(thing)}", partial(self._gone, thing))
        yield from self._claims()

    def _claims(self) -> Iterator[Action]:
        for claim in filter(going, self.memory.each("PersistentVolumeClaim")):
            name, namespace = claim["metadata"]["name"], claim["metadata"]["namespace"]
            if not any(name in claims(pod) for pod in self.memory.each("Pod", namespace)):
                yield Action(f"release claim {name_of(claim)}", partial(self._gone, claim))

    def _controllers(self) -> Iterator[Action]:
        pods: dict[str, list[Object]] = defaultdict(list)
        for pod in self.memory.each("Pod"):
            for owner in pod["metadata"].get("ownerReferences", []):
                pods[owner["uid"]].append(pod)
        for controller, kind in ((self._deployment, "Deployment"), (self._stateful_set, "StatefulSet"), (self._job, "Job")):
            for thing in self.memory.each(kind):
                if not going(thing):
                    yield from controller(thing, pods[thing["metadata"]["uid"]])

    def _pods(self) -> Iterator[Action]:
        for pod in self.memory.each("Pod"):
            if going(pod):
                yield Action(f"end {name_of(pod)}", partial(self._end, pod))
            elif pod["status"]["phase"] not in {"Succeeded", "Failed"}:
                yield from self._pod(pod)

    # controllers

    def _deployment(self, thing: Object, pods: list[Object]) -> Iterator[Action]:
        replicas, strategy, wanted = thing["spec"]["replicas"], thing["spec"]["strategy"], self._hash(thing)
        alive = [pod for pod in pods if not going(pod) and not over(pod)]
        new = [pod for pod in alive if pod["metadata"]["labels"]["pod-template-hash"] == wanted]
        old = [pod for pod in alive if pod not in new]
        rolling = strategy.get("rollingUpdate", {"maxSurge": 0, "maxUnavailable": replicas})
        most = replicas + share(rolling["maxSurge"], replicas, up=True)
        least = replicas - share(rolling["maxUnavailable"], replicas, up=False)
        first_all_go = strategy["type"] == "Recreate" and any(pod["metadata"]["labels"]["pod-template-hash"] != wanted for pod in pods)
        if len(new) < replicas and len(alive) < most and not first_all_go:
            yield from self._creates(thing, {"pod-template-hash": wanted})
        can_go = len(alive) - least > sum(not ready(pod) for pod in new)
        spare = [pod for pod in old if not ready(pod) or sum(map(ready, alive)) > least]
        if spare and can_go:
            yield Action(f"delete an old pod of {name_of(thing)}", partial(self._delete, min(spare, key=ready)))
        if len(new) > replicas:
            yield Action(f"scale {name_of(thing)} down", partial(self._delete, min(new, key=ready)))
        why = self.memory.objection("Pod", thing["metadata"]["name"], thing["metadata"]["namespace"]) if len(new) < replicas else None
        yield from self._told(thing, deployment_status(thing, alive, new, str(why or ""), self.memory.time()))

    def _stateful_set(self, thing: Object, pods: list[Object]) -> Iterator[Action]:
        name, spec = thing["metadata"]["name"], thing["spec"]
        revision = f"{name}-{self._hash(thing)}"
        pod = pods[0] if pods else None
        if pod is None and spec["replicas"]:
            labels = {"controller-revision-hash": revision, "statefulset.kubernetes.io/pod-name": f"{name}-0"}
            yield from self._creates(thing, labels, f"{name}-0")
        elif pod is not None and not going(pod):
            other = pod["metadata"]["labels"]["controller-revision-hash"] != revision and spec["updateStrategy"]["type"] == "RollingUpdate"
            # in order means that a pod that is not ready is never updated
            moves = ready(pod) or spec["podManagementPolicy"] == "Parallel"
            if not spec["replicas"] or over(pod) or (other and moves):
                yield Action(f"delete {name}-0", partial(self._delete, pod))
        yield from self._told(thing, stateful_set_status(thing, pod, revision))

    def _hash(self, thing: Object) -> str:
        """Return what tells its template from others; it is the same as long as its generation is."""
        which = (thing["metadata"]["uid"], thing["metadata"]["generation"])
        if which not in self._hashes:
            self._hashes[which] = template_hash(thing)
        return self._hashes[which]

    def _job(self, thing: Object, pods: list[Object]) -> Iterator[Action]:
        metadata, spec, status = thing["metadata"], thing["spec"], thing["status"]
        if any(condition["type"] in {"Complete", "Failed"} for condition in status.get("conditions", [])) or spec["suspend"]:
            return
        succeeded = sum(pod["status"]["phase"] == "Succeeded" for pod in pods)
        active = [pod for pod in pods if pod["status"]["phase"] in {"Pending", "Running"} and not going(pod)]
        failed = len(self._pods_of_jobs[metadata["uid"]]) - succeeded - len(active)
        now = self.memory.clock.now()
        until = spec.get("activeDeadlineSeconds", float("inf")) + self._begun.setdefault(metadata["uid"], now)
        counts = {"active": len(active), "succeeded": succeeded, "failed": failed}
        told = {"startTime": status.get("startTime", self.memory.time()), **{key: count for key, count in counts.items() if count}}
        if succeeded >= spec["completions"]:
            ended = {**told, "completionTime": self.memory.time(), "conditions": self._conditions("Complete", "CompletionsReached")}
            yield Action(f"complete {name_of(thing)}", partial(self._finish_job, thing, active, ended))
        elif failed > spec["backoffLimit"] or now >= until:
            reason = "BackoffLimitExceeded" if failed > spec["backoffLimit"] else "DeadlineExceeded"
            ended = {**told, "failed": failed + len(active), "conditions": self._conditions("Failed", reason)}
            yield Action(f"fail {name_of(thing)}", partial(self._finish_job, thing, active, ended))
        else:
            if not active:
                yield from self._creates(thing, {})
            yield from self._told(thing, told)

    def _finish_job(self, thing: Object, active: list[Object], status: Object) -> None:
        for pod in active:
            self._delete(pod)
        self._say_thing(thing, {key: value for key, value in status.items() if key != "active"})

    def _conditions(self, kind: str, reason: str) -> list[Object]:
        time = self.memory.time()
        return [{"type": kind, "status": "True", "reason": reason, "message": "", "lastTransitionTime": time, "lastProbeTime": time}]

    def _told(self, thing: Object, status: Object) -> Iterator[Action]:
        if thing["status"] != status:
            yield Action(f"tell of {thing['kind']} {name_of(thing)}", partial(self._say_thing, thing, status))

    def _say_thing(self, thing: Object, status: Object) -> None:
        self.memory.say(thing["kind"], thing["metadata"]["name"], thing["metadata"]["namespace"], status)

    # pods

    def _creates(self, owner: Object, labels: dict[str, str], name: str = "") -> Iterator[Action]:
        """Have a pod created, or have an Event say why it can't be."""
        metadata = owner["metadata"]
        about = f"{metadata['name']}.failed-create"
        why = self.memory.objection("Pod", name or metadata["name"], metadata["namespace"])
        if why is None:
            yield Action(f"create a pod of {name_of(owner)}", partial(self._create_pod, owner, labels, name))
        elif not self.memory.find("Event", about, metadata["namespace"]) and why.code != 404:
            yield Action(f"complain of {name_of(owner)}", partial(self._complain, owner, about, f"Error creating: {why}"))

    def _complain(self, owner: Object, name: str, message: str) -> None:
        metadata, time = owner["metadata"], self.memory.time()
        involved = {
            "apiVersion": owner["apiVersion"],
            "kind": owner["kind"],
            **{key: metadata[key] for key in ("name", "namespace", "uid")},
        }
        about = {"type": "Warning", "reason": "FailedCreate", "message": message, "count": 1, "firstTimestamp": time, "lastTimestamp": time}
        event = {"apiVersion": "v1", "kind": "Event", "metadata": {"name": name, "namespace": metadata["namespace"]}}
        self.memory.create({**event, **about, "involvedObject": involved}, "controller")

    def _create_pod(self, owner: Object, labels: dict[str, str], name: str = "") -> None:
        self._made += 1
        metadata, template = owner["metadata"], owner["spec"]["template"]
        pod = copied({"apiVersion": "v1", "kind": "Pod", "metadata": template["metadata"], "spec": template["spec"]})
        pod["metadata"].update(
            name=name or f"{metadata['name']}-{self._made:05x}",
            namespace=metadata["namespace"],
            labels={**template["metadata"].get("labels", {}), **labels},
            ownerReferences=[
                {
                    **{key: owner[key] for key in ("apiVersion", "kind")},
                    **{key: metadata[key] for key in ("name", "uid")},
                    "controller": True,
                }
            ],
        )
        made = self.memory.create(pod, "controller")
        if owner["kind"] == "Job":
            self._pods_of_jobs[metadata["uid"]].add(made["metadata"]["uid"])

    def _pod(self, pod: Object) -> Iterator[Action]:
        if "nodeName" not in pod["spec"]:
            if all(self.memory.find("PersistentVolumeClaim", claim, pod["metadata"]["namespace"]) for claim in claims(pod)):
                yield Action(f"schedule {name_of(pod)}", partial(self._schedule, pod))
            return
        if pod["spec"]["restartPolicy"] == "Always" and all("running" in each["state"] for each in pod["status"]["containerStatuses"]):
            return
        if self._lacks(pod):
            return
        for container in pod["spec"].get("initContainers", []):
            name = container["name"]
            ended = state_of(pod, name, "terminated")
            if not ended:
                yield from self._goes_on(pod, name)
                return
            if ended["exitCode"]:
                return
        for container in pod["spec"]["containers"]:
            yield from self._goes_on(pod, container["name"])

    def _goes_on(self, pod: Object, container: str) -> Iterator[Action]:
        """Tell what a container that has not ended does next."""
        about = f"{container} of {name_of(pod)}"
        initial = container not in {each["name"] for each in pod["spec"]["containers"]}
        if not state_of(pod, container, "running"):
            if not state_of(pod, container, "terminated"):
                yield Action(f"start {about}", partial(self._start, pod, container))
        elif initial and container == WAIT:
            if all(self.answers(pod["metadata"]["namespace"], host) for host in _waited_for(pod)):
                yield Action(f"end {about}", partial(self._ended, pod, container, 0))
        elif initial or pod["spec"]["restartPolicy"] != "Always":
            yield Action(f"run {about}", partial(self._run, pod, container))

    def _schedule(self, pod: Object) -> None:
        self.memory.bind(pod["metadata"]["name"], pod["metadata"]["namespace"], NODE)
        bound = self.memory.get("Pod", pod["metadata"]["name"], pod["metadata"]["namespace"])
        for field, place in (("initContainers", "initContainerStatuses"), ("containers", "containerStatuses")):
            if containers := bound["spec"].get(field):
                bound["status"][place] = [fresh(container) for container in containers]
        self._say(bound, "Pending", startTime=self.memory.time(), podIP="10.244.0.9", hostIP="10.0.0.2")

    def _start(self, pod: Object, container: str) -> None:
        pod = copied(pod)
        key = (pod["metadata"]["uid"], container)
        self._made += 1
        self._running[key] = self._programs.run(pod, container)
        status = status_of(pod, container)
        assert status is not None
        if status["restartCount"]:
            self._former_lines[key] = self._lines.pop(key, [])
        status.update(state={"running": {"startedAt": self.memory.time()}}, containerID=f"containerd://{self._made:064x}", started=True)
        main = {each["name"] for each in pod["spec"]["containers"]}
        self._say(pod, "Running" if container in main else "Pending")

    def _run(self, pod: Object, container: str) -> None:
        key = (pod["metadata"]["uid"], container)
        try:
            line = next(self._running[key])
        except StopIteration as end:
            now = self.memory.find("Pod", pod["metadata"]["name"], pod["metadata"]["namespace"])
            if now is not None and now["metadata"]["uid"] == pod["metadata"]["uid"]:
                self._ended(now, container, end.value)
        else:
            if line is not None:
                self._lines[key].append((self.memory.clock.now(), line))

    def _ended(self, pod: Object, container: str, code: int) -> None:
        """Note a container's end; it waits to be started anew where the pod's policy says so."""
        pod = copied(pod)
        if process := self._running.pop((pod["metadata"]["uid"], container), None):
            process.close()
        status = status_of(pod, container)
        assert status is not None
        policy = pod["spec"]["restartPolicy"]
        initial = status in pod["status"].get("initContainerStatuses", [])
        ended = {"terminated": {"exitCode": code, "reason": "Completed" if code == 0 else "Error", "finishedAt": self.memory.time()}}
        status.update(ready=initial and code == 0, started=False, state=ended)
        if (code and policy != "Never") or (policy == "Always" and not initial):
            status.update(restartCount=status["restartCount"] + 1, lastState=ended, state={"waiting": {"reason": "CrashLoopBackOff"}})
        main = [state_of(pod, each["name"], "terminated") for each in pod["spec"]["containers"]]
        if code and initial and policy == "Never":
            self._say(pod, "Failed")
        elif all(main):
            self._say(pod, "Failed" if any(each and each["exitCode"] for each in main) else "Succeeded")
        else:
            self._say(pod, pod["status"]["phase"])

    def _probed(self, pod: Object, container: str, finds: bool) -> None:
        told = copied(pod)
        status = status_of(told, container)
        assert status is not None
        status["ready"] = finds
        self._say(told, "Running")

    def _say(self, pod: Object, phase: str, **more: Any) -> None:
        """Write a pod's status, its conditions drawn from its containers."""
        containers = pod["status"].get("containerStatuses", [])
        initial = pod["status"].get("initContainerStatuses", [])
        ready = phase == "Running" and bool(containers) and all(each["ready"] for each in containers)
        done = all(each["state"].get("terminated", {}).get("exitCode") == 0 for each in initial)
        holds = {"PodScheduled": True, "Initialized": done, "ContainersReady": ready, "Ready": ready}
        before = {each["type"]: each for each in pod["status"].get("conditions", [])}
        conditions = []
        for kind, held in holds.items():
            condition = {"type": kind, "status": str(held), "lastTransitionTime": self.memory.time()}
            same = before.get(kind, {}).get("status") == condition["status"]
            conditions.append(before[kind] if same else condition)
        status = {**pod["status"], "phase": phase, "conditions": conditions, **more}
        self.memory.say("Pod", pod["metadata"]["name"], pod["metadata"]["namespace"], status)

    def _end(self, pod: Object) -> None:
        self._stop_running(pod)
        self.memory.remove("Pod", pod["metadata"]["name"], pod["metadata"]["namespace"])

    def _stop_running(self, pod: Object) -> None:
        for key in [key for key in self._running if key[0] == pod["metadata"]["uid"]]:
            self._running.pop(key).close()

    def _lacks(self, pod: Object) -> bool:
        """Say whether a Secret or ConfigMap that the pod cannot do without is not there."""
        namespace = pod["metadata"]["namespace"]
        return any(self.memory.find(kind, name, namespace) is None for kind, name in references(pod))

    # what goes

    def _certify(self, namespace: str) -> None:
        metadata = {"name": "kube-root-ca.crt", "namespace": namespace}
        self.memory.create({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": {"ca.crt": "…"}}, "root-ca-publisher")

    def _empty(self, things: list[Object]) -> None:
        for thing in things:
            self._delete(thing)

    def _delete(self, thing: Object) -> None:
        self.memory.delete(thing["kind"], thing["metadata"]["name"], thing["metadata"]["namespace"])

    def _gone(self, thing: Object) -> None:
        self.memory.remove(thing["kind"], thing["metadata"]["name"], thing["metadata"]["namespace"])
