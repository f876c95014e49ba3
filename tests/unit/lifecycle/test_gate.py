"""The gate, whatever happens: pods are killed and thrown out, containers end, data is lost, at any moment of an `up`.

After every single thing that happens in the simulated cluster it is asked who could connect to a datastore now, and
which service has started; two tests break the gate on purpose, and see that this is noticed.
"""

from contextlib import suppress
from datetime import datetime
from random import Random

import pytest

from devpreview.blueprint.model import Storage
from devpreview.errors import PreviewFailed
from devpreview.manifests import names
from tests.contracts.kinds import Object, copied
from tests.contracts.kubelet import Run
from tests.contracts.status import going, state_of
from tests.contracts.world import InProcess
from tests.unit.lifecycle.engine import Engines, complete_rows
from tests.unit.lifecycle.shop import N, Shop, Stage

pytestmark = pytest.mark.simulated

SEEDS = 200
IN_ONE_TEST = 20
LATE = 3.0 + 1.2
"""Seconds after which lost data must not be reached any more: a probe's period, and what simulated time may leap over."""

MISCHIEFS = 3
"""Things that are done behind our back while a run is at work, and as many after it."""


class Watchful(Engines):
    """Programs that know what is right, and tell what is not."""

    def __init__(self, shop: Shop, seed: int) -> None:
        super().__init__(shop.blueprint)
        self.right = {key: complete_rows(wanted) for key, wanted in shop.asked("0").wanted.items()}
        self.wrong: list[str] = []
        """What should not have been."""
        self.last_right: dict[str, float] = {}
        self.left = MISCHIEFS
        self._random = Random(seed)

    def happened(self, what: str) -> None:
        """Do some mischief now and then, and look whether the gate holds."""
        if self.left and not self._random.randrange(40):
            self.left -= 1
            self.mischief()
        self.look(what)

    def look(self, what: str) -> None:
        """See whether what is reached is right, or was until a moment ago."""
        now = self.world.memory.clock.now()
        for (datastore, database), right in self.right.items():
            if self.rows(N, datastore, database) == right:
                self.last_right[datastore] = now
            elif self.world.kubelet.answers(N, datastore) and now - self.last_right.get(datastore, 0) > LATE:
                self.wrong.append(f"{datastore} is reached with {self.rows(N, datastore, database)} in it, after {what}")

    def run(self, pod: Object, container: str) -> Run:
        """See that a service starts behind all that it needs."""
        component = pod["metadata"]["labels"][names.COMPONENT]
        if component == container and component in self.blueprint.services:
            waited = self.world.memory.clock.now() - created(pod) + LATE
            for need in self.blueprint.services[component].needs:
                if need in self.blueprint.datastores and self.world.memory.clock.now() - self.last_right.get(need, 0) > waited:
                    self.wrong.append(f"{component} has started before the data of {need} was right")
        return super().run(pod, container)

    def mischief(self) -> None:
        """Break something that runs."""
        self.look("a while in which nothing happened")
        kubelet, memory = self.world.kubelet, self.world.memory
        pods = [pod for pod in memory.each("Pod", N) if not going(pod) and pod["status"]["phase"] in {"Pending", "Running"}]
        if not pods:
            return
        pod = self._random.choice(pods)
        name = pod["metadata"]["name"]
        match self._random.choice(("delete", "evict", "end", "end", "wipe")):
            case "delete":
                memory.delete("Pod", name, N)
            case "evict":
                kubelet.evict(name, N)
            case "end":
                every = (*pod["spec"].get("initContainers", []), *pod["spec"]["containers"])
                for container in [each["name"] for each in every if state_of(pod, each["name"], "running")][:1]:
                    kubelet.restart(name, container, N)
            case _:
                self.wipe(N, self._random.choice(("db", "cache")))
                kubelet.pending()  # from now on it knows that a probe is due


def history(seed: int, programs: type[Watchful] = Watchful, door: type[InProcess] = InProcess) -> list[str]:
    """Bring a shop up while it is disturbed, disturb it when nobody is at work, and bring it up in peace; return what was wrong."""
    shop = Shop(storage=Storage.KEPT if seed % 2 else Storage.DISPOSABLE)
    engines = programs(shop, seed)
    stage = Stage(seed, shop, engines, after_each=engines.happened)
    world = stage.world
    for _ in range(1 + MISCHIEFS):
        with suppress(PreviewFailed):
            stage.up(shop, cluster=door(world.memory, world.kubelet, meanwhile=world.some))
            break
    engines.left = 0
    for _ in range(MISCHIEFS):
        engines.mischief()
        world.pass_time(5)
    stage.up(shop)
    assert stage.is_whole(shop)
    return engines.wrong


def created(pod: Object) -> float:
    """Return when a pod was created, to the second."""
    return datetime.fromisoformat(pod["metadata"]["creationTimestamp"]).timestamp()


@pytest.mark.parametrize("first", [0, *(pytest.param(each, marks=pytest.mark.slow) for each in range(IN_ONE_TEST, SEEDS, IN_ONE_TEST))])
def test_nobody_ever_reaches_data_that_is_not_right(first: int) -> None:
    assert not {seed: wrong for seed in range(first, first + IN_ONE_TEST) if (wrong := history(seed))}


class Careless(Watchful):
    """A probe that asks for the server only, and steps that go on though others are led to it."""

    def ready(self, pod: Object, container: str) -> bool:
        """Be ready as soon as it runs."""
        return super().ready(pod, container) or bool(container)

    def shut(self, pod: Object, server: str) -> bool:
        """Tell a step that it may go on."""
        return super().shut(pod, server) or bool(server)


class Hasty(InProcess):
    """A door that loses the containers in which services wait."""

    def apply(self, thing: Object) -> Object:
        """Apply an object, a Deployment without its init containers."""
        if thing["kind"] == "Deployment":
            thing = copied(thing)
            thing["spec"]["template"]["spec"].pop("initContainers", None)
        return super().apply(thing)


def test_a_probe_that_does_not_ask_for_the_data_is_noticed() -> None:
    assert any("is reached with" in each for seed in range(5) for each in history(seed, programs=Careless))


def test_a_service_that_does_not_wait_is_noticed() -> None:
    assert any("has started before" in each for seed in range(SEEDS) for each in history(seed, door=Hasty))
