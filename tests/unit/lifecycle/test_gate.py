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
from tests.contracts.kinds import Object
from tests.contracts.kubelet import Run
from tests.contracts.status import going, state_of
from tests.unit.lifecycle.engine import Engines, complete_rows
from tests.unit.lifecycle.shop import N, Shop, Stage

SEEDS = 200
IN_ONE_TEST = 20
LATE = 3.0 + 1.2
"""Seconds after which lost data must not be reached any more: a probe's period, and what simulated time may leap over."""

MISCHIEFS = 3
"""Things that are done behind our back in one history."""


class Watchful(Engines):
    """Programs that know what is right, and tell what is not."""

    def __init__(self, shop: Shop, seed: int) -> None:
        super().__init__(shop.blueprint)
        self.right = {key: complete_rows(wanted) for key, wanted in shop.asked("0").wanted.items()}
        self.last_right: dict[str, float] = {}
        self.left = MISCHIEFS
        self._random = Random(seed)

    def happened(self, what: str) -> None:
        """Do some mischief now and then, and look whether the gate holds."""
        if self.left and not self._random.randrange(40):
            self.left -= 1
            self._mischief()
        now = self.world.memory.clock.now()
        for (datastore, database), right in self.right.items():
            if self.rows(N, datastore, database) == right:
                self.last_right[datastore] = now
            elif self.world.kubelet.answers(N, datastore):
                late = now - self.last_right.get(datastore, 0)
                assert late <= LATE, f"{datastore} is reached with {self.rows(N, datastore, database)} in it, after {what}"

    def run(self, pod: Object, container: str) -> Run:
        """See that a service starts behind all that it needs."""
        component = pod["metadata"]["labels"][names.COMPONENT]
        if component == container and component in self.blueprint.services:
            now = self.world.memory.clock.now()
            for need in self.blueprint.services[component].needs:
                waited = now - created(pod) + LATE
                if need in self.blueprint.datastores:
                    assert now - self.last_right.get(need, 0) <= waited, f"{component} has started before the data of {need} was right"
        return super().run(pod, container)

    def _mischief(self) -> None:
        """Break something that runs."""
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


def history(seed: int, programs: type[Watchful] = Watchful) -> None:
    """Bring a shop up while it is disturbed; a run that failed for that is given again, and one more at last, in peace."""
    shop = Shop(storage=Storage.KEPT if seed % 2 else Storage.DISPOSABLE)
    engines = programs(shop, seed)
    stage = Stage(seed, shop, engines, after_each=engines.happened)
    for _ in range(1 + MISCHIEFS):
        with suppress(PreviewFailed):
            stage.up(shop)
            break
    engines.left = 0
    stage.up(shop)
    assert all(stage.world.kubelet.answers(N, name) for name in ("api", "web", "db", "cache"))
    assert {key: engines.rows(N, *key) for key in engines.right} == engines.right


def created(pod: Object) -> float:
    """Return when a pod was created, to the second."""
    return datetime.fromisoformat(pod["metadata"]["creationTimestamp"]).timestamp()


@pytest.mark.parametrize("first", range(0, SEEDS, IN_ONE_TEST))
def test_nobody_ever_reaches_data_that_is_not_right(first: int) -> None:
    for seed in range(first, first + IN_ONE_TEST):
        try:
            history(seed)
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
