"""How a test drives a whole cluster in one thread, and that what moves in it moves as in Kubernetes.

The first test is the one to copy: a procedure that takes turns with the cluster, and a promise that is kept after
each thing that happens, whatever the order.
"""

from collections import deque
from collections.abc import Generator

import pytest

from devpreview.streams import DeadlinePassed, Stop, Turns, graph
from tests.contracts.kinds import Object
from tests.contracts.kubelet import Programs, Run
from tests.contracts.status import ready, volume_of
from tests.contracts.world import InProcess, Killed, World

pytestmark = pytest.mark.simulated

N = "pv-shop-dev"


class Shop(Programs):
    """A database that is ready when its data is complete; a Job fills it, in two halves."""

    def __init__(self) -> None:
        self.world: World
        self.complete: dict[str, bool] = {}
        """Whether the data in a volume is complete."""
        self.begun = 0

    def ready(self, pod: Object, container: str) -> bool:
        """Tell of a database whether its data is complete."""
        return container != "db" or self.complete.get(self.data(pod), False)

    def run(self, pod: Object, container: str) -> Run:
        """Seed the database in the Job's container; an init container has nothing to do."""
        if container == "seed":
            reached = self.world.kubelet.endpoints(pod["metadata"]["namespace"], "db-setup")
            yield b"connecting"
            if not reached:
                return 2
            self.begun += 1
            yield b"loading"
            self.complete[self.data(reached[0])] = True
        return 0

    def data(self, pod: Object) -> str:
        """Return which data a pod has."""
        return volume_of(self.world.memory, pod, "data")

    def promise(self, happened: str) -> None:
        """Nobody connects to the database before its data is complete."""
        for pod in self.world.kubelet.endpoints(N, "db"):
            assert self.complete.get(self.data(pod), False), f"after {happened}"


def bring_up(cluster: InProcess, world: World, node: str, stop: Stop) -> Generator[str, None, None]:
    """Do one node of a graph, as a procedure of the house would: apply, then look until it is so."""
    for thing in OBJECTS[node]:
        cluster.apply(thing)
    yield f"{node} applied"
    kind, name = GOALS[node]
    with stop.child(seconds=600) as scope:
        for seen in world.mirror(cluster, (kind,), N).looks(scope):
            if name in seen[kind] and reached(seen[kind][name]):
                return
            yield f"{node} waits"


@pytest.mark.parametrize("seed", range(50))
def test_whatever_the_order_nobody_reaches_a_database_before_its_data(seed: int) -> None:
    world, shop = shop_world(seed)
    cluster = world.cluster()
    cluster.apply(namespace())
    events = graph(
        {"db": (), "seed": ("db",), "api": ()},
        lambda node, stop: bring_up(cluster, world, node, stop),
        lambda node, behind: f"{node} is behind {behind}",
        Turns(seed, world.stop),
    )
    for _ in events:
        world.some()
    assert world.kubelet.answers(N, "db")
    assert world.kubelet.answers(N, "api")
    assert shop.begun == 1


def test_the_same_seed_is_the_same_history() -> None:
    def history(seed: int) -> list[str]:
        told: list[str] = []
        world, _ = shop_world(seed)
        for thing in [namespace(), *(thing for things in OBJECTS.values() for thing in things)]:
            world.memory.apply(thing, "test")
        while happened := world.step():
            told.append(happened)
        return told

    assert history(3) == history(3)
    assert history(3) != history(4)


def test_a_service_waits_until_what_it_needs_answers() -> None:
    world, shop = shop_world(1)
    apply(world, "api", "db")
    world.settle()
    pod = world.memory.list("Pod", N, "app=api")[0]
    assert pod["status"]["phase"] == "Pending"
    assert not world.kubelet.answers(N, "api")
    assert world.kubelet.answers(N, "db-setup"), "published before it is ready"
    shop.complete[shop.data(world.memory.get("Pod", "db-0", N))] = True
    world.settle()
    assert world.kubelet.answers(N, "api")


def test_a_job_that_is_killed_half_way_has_failed() -> None:
    world, shop = shop_world(1)
    apply(world, "db", "seed")
    while shop.begun == 0:
        assert world.step()
    pod = world.memory.list("Pod", N, "app=seed")[0]["metadata"]["name"]
    world.kubelet.restart(pod, "seed", N)
    world.settle()
    job = world.memory.get("Job", "seed", N)
    assert [(each["type"], each["reason"]) for each in job["status"]["conditions"]] == [("Failed", "BackoffLimitExceeded")]
    assert not world.kubelet.answers(N, "db")


@pytest.mark.parametrize("how", ["evicted", "deleted"])
def test_a_lost_pod_comes_back_empty_and_behind_the_gate(how: str) -> None:
    world, _ = shop_world(2)
    apply(world, "db", "seed")
    world.settle()
    first = world.memory.get("Pod", "db-0", N)
    if how == "evicted":
        world.kubelet.evict("db-0", N)
    else:
        world.memory.delete("Pod", "db-0", N)
    assert not world.kubelet.answers(N, "db")
    world.settle()
    second = world.memory.get("Pod", "db-0", N)
    assert second["metadata"]["uid"] != first["metadata"]["uid"]
    assert second["status"]["phase"] == "Running"
    assert not ready(second)


def test_a_container_that_starts_anew_keeps_its_volumes_and_is_probed_again() -> None:
    world, shop = shop_world(2)
    apply(world, "db", "seed")
    world.settle()
    world.kubelet.restart("db-0", "db", N)
    assert not world.kubelet.answers(N, "db")
    assert not world.kubelet.answers(N, "db-setup")
    world.settle()
    assert world.kubelet.answers(N, "db")
    assert shop.begun == 1
    assert world.memory.get("Pod", "db-0", N)["status"]["containerStatuses"][0]["restartCount"] == 1


def test_lost_data_closes_the_gate_within_the_period_of_its_probe() -> None:
    shop = Shop()
    shop.world = world = World(5, shop)
    apply(world, "db", "seed", "api")
    world.settle()
    shop.complete.clear()
    lost = world.memory.clock.now()
    while world.kubelet.answers(N, "db"):
        world.stop.wait(0.1)
    assert world.memory.clock.now() - lost <= 3.5


def test_a_template_changes_pod_by_pod_and_the_service_never_goes() -> None:
    world, _ = shop_world(7)
    apply(world, "db", "seed", "api")
    world.settle()
    before = [pod["metadata"]["uid"] for pod in world.memory.list("Pod", N, "app=api")]
    world.memory.edit("Deployment", "api", N, lambda thing: thing["spec"]["template"]["spec"].update(terminationGracePeriodSeconds=2))
    while happened := world.step():
        assert world.kubelet.answers(N, "api"), f"after {happened}"
    after = [pod["metadata"]["uid"] for pod in world.memory.list("Pod", N, "app=api")]
    assert len(after) == 1
    assert after != before
    deployment = world.memory.get("Deployment", "api", N)
    assert deployment["status"]["observedGeneration"] == 2
    assert deployment["status"]["updatedReplicas"] == deployment["status"]["availableReplicas"] == 1


@pytest.mark.parametrize(("policy", "updated"), [("OrderedReady", False), ("Parallel", True)])
def test_a_set_in_order_never_updates_a_pod_that_is_not_ready(policy: str, updated: bool) -> None:
    world, _ = shop_world(1)
    namespaced(world)
    stateful_set = OBJECTS["db"][0]
    world.memory.apply({**stateful_set, "spec": {**stateful_set["spec"], "podManagementPolicy": policy}}, "test")
    world.settle()
    before = world.memory.get("Pod", "db-0", N)["metadata"]["uid"]
    world.memory.edit("StatefulSet", "db", N, lambda thing: thing["spec"]["template"]["spec"].update(terminationGracePeriodSeconds=2))
    world.settle()
    assert (world.memory.get("Pod", "db-0", N)["metadata"]["uid"] != before) is updated


def test_a_namespace_goes_with_all_that_is_in_it() -> None:
    world, _ = shop_world(3)
    apply(world, "db", "seed", "api")
    world.settle()
    world.memory.delete("Namespace", N)
    assert world.memory.get("Namespace", N)["status"]["phase"] == "Terminating"
    world.settle()
    assert world.memory.find("Namespace", N) is None
    assert not world.memory.each(namespace=N)


def test_what_a_job_made_is_collected_after_it() -> None:
    world, _ = shop_world(3)
    apply(world, "db", "seed")
    world.settle()
    world.memory.delete("Job", "seed", N)
    world.settle()
    assert not world.memory.list("Pod", N, "app=seed")


def test_a_quota_of_no_pods_leaves_a_workload_without_any() -> None:
    world, _ = shop_world(3)
    namespaced(world)
    world.memory.create(
        {"apiVersion": "v1", "kind": "ResourceQuota", "metadata": {"name": "q", "namespace": N}, "spec": {"hard": {"pods": "0"}}}
    )
    world.memory.apply(OBJECTS["api"][0], "test")
    world.settle()
    assert not world.memory.list("Pod", N)
    conditions = world.memory.get("Deployment", "api", N)["status"]["conditions"]
    assert [each["reason"] for each in conditions if each["type"] == "ReplicaFailure"] == ["FailedCreate"]


def test_a_pod_without_its_secret_does_not_start() -> None:
    world, _ = shop_world(3)
    namespaced(world)
    job = OBJECTS["seed"][0]
    needy = {**job["spec"]["template"]["spec"]["containers"][0], "envFrom": [{"secretRef": {"name": "db-credentials"}}]}
    spec = {**job["spec"], "template": {**job["spec"]["template"], "spec": {"restartPolicy": "Never", "containers": [needy]}}}
    world.memory.apply({**job, "spec": spec}, "test")
    world.settle()
    assert world.memory.list("Pod", N)[0]["status"]["phase"] == "Pending"
    world.memory.create({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "db-credentials", "namespace": N}})
    world.settle()
    assert world.memory.list("Pod", N)[0]["status"]["phase"] == "Failed"


def test_deadlines_are_of_simulated_time() -> None:
    world = World(1)
    with world.stop.child(seconds=60) as scope:
        scope.wait(59)
        with pytest.raises(DeadlinePassed):
            scope.wait(2)


@pytest.mark.parametrize("k", range(1, 5))
def test_whoever_is_killed_after_a_write_has_made_it_and_makes_no_other(k: int) -> None:
    world, _ = shop_world(k)
    cluster = world.cluster(dies_after=k)
    with pytest.raises(Killed):
        deque(map(cluster.apply, [namespace(), *OBJECTS["db"], *OBJECTS["seed"]]))
    made = {("Namespace", N), *(("StatefulSet", "db"), ("Service", "db"), ("Service", "db-setup"))}
    assert sum(world.memory.find(kind, name, N if kind != "Namespace" else "") is not None for kind, name in made) == k
    with pytest.raises(Killed):
        cluster.get("Namespace", N)


def shop_world(seed: int) -> tuple[World, Shop]:
    shop = Shop()
    world = World(seed, shop, after_each=shop.promise)
    shop.world = world
    return world, shop


def apply(world: World, *nodes: str) -> None:
    namespaced(world)
    for node in nodes:
        for thing in OBJECTS[node]:
            world.memory.apply(thing, "test")


def namespaced(world: World) -> None:
    world.memory.apply(namespace(), "test")


def namespace() -> Object:
    return {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": N}}


def reached(thing: Object) -> bool:
    if thing["kind"] == "Deployment":
        status = thing["status"]
        return bool(status.get("observedGeneration") == thing["metadata"]["generation"] and status.get("availableReplicas") == 1)
    return any(each["type"] == "Complete" for each in thing["status"].get("conditions", [])) or bool(thing["status"].get("replicas"))


def _template(name: str, *initial: Object, **more: object) -> Object:
    container = {"name": name, "image": f"registry/{name}:1"}
    spec: Object = {"containers": [container], **more}
    if initial:
        spec["initContainers"] = list(initial)
    return {"metadata": {"labels": {"app": name}}, "spec": spec}


def _probed(template: Object) -> Object:
    template["spec"]["containers"][0]["readinessProbe"] = {"exec": {"command": ["probe"]}, "periodSeconds": 3, "failureThreshold": 1}
    return template


def _service(name: str, app: str, **more: object) -> Object:
    spec = {"selector": {"app": app}, "ports": [{"port": 80}], **more}
    return {"apiVersion": "v1", "kind": "Service", "metadata": {"name": name, "namespace": N}, "spec": spec}


def _workload(kind: str, name: str, template: Object) -> Object:
    spec = {"selector": {"matchLabels": {"app": name}}, "template": template}
    return {"apiVersion": "apps/v1", "kind": kind, "metadata": {"name": name, "namespace": N}, "spec": spec}


OBJECTS: dict[str, list[Object]] = {
    "db": [
        _workload("StatefulSet", "db", _probed(_template("db", volumes=[{"name": "data", "emptyDir": {}}]))),
        _service("db", "db"),
        _service("db-setup", "db", publishNotReadyAddresses=True),
    ],
    "seed": [
        {
            "apiVersion": "batch/v1",
            "kind": "Job",
            "metadata": {"name": "seed", "namespace": N},
            "spec": {
                "backoffLimit": 0,
                "template": _template(
                    "seed", {"name": "devpreview-wait", "image": "registry/db:1", "args": ["db-setup:5432"]}, restartPolicy="Never"
                ),
            },
        }
    ],
    "api": [
        _workload(
            "Deployment", "api", _probed(_template("api", {"name": "devpreview-wait", "image": "registry/db:1", "args": ["db:5432"]}))
        ),
        _service("api", "api"),
    ],
}
GOALS = {"db": ("StatefulSet", "db"), "seed": ("Job", "seed"), "api": ("Deployment", "api")}
