"""Jobs that are begun before their turn, and wait for it in the cluster."""

from dataclasses import replace

import pytest

from devpreview.blueprint.model import Storage
from devpreview.data.engines import Begin
from devpreview.errors import PreviewFailed
from devpreview.events import Ended, Event, Failed, Skipped, Waiting
from devpreview.manifests import names
from devpreview.release import Phase
from tests.contracts.kinds import Object
from tests.unit.lifecycle.engine import Engines
from tests.unit.lifecycle.shop import N, Shop, Stage

pytestmark = pytest.mark.simulated

SHOP = Shop(cached=())
"""The fill of its database waits for a cache that nobody fills."""


def early(stage: Stage, shop: Shop) -> set[str]:
    """Bring a shop up, and return the datastores whose fills were there before they had started."""
    before = {each["metadata"]["name"] for each in stage.world.memory.each("Job", N)}
    there: set[str] = set()
    started: set[str] = set()

    def look(event: Event) -> None:
        match event:
            case Ended(step) if step.verb == "start":
                started.add(step.component)
        jobs = (each["metadata"]["labels"] for each in stage.world.memory.each("Job", N) if each["metadata"]["name"] not in before)
        there.update({labels[names.COMPONENT] for labels in jobs if labels[names.STEP] == "fill"} - started)

    stage.up(shop, after_event=look)
    assert stage.is_whole(shop)
    assert not failed_jobs(stage)
    return there


def failed_jobs(stage: Stage) -> list[Object]:
    conditions = (
        (each, condition["type"]) for each in stage.world.memory.each("Job", N) for condition in each["status"].get("conditions", [])
    )
    return [each for each, condition in conditions if condition == "Failed"]


@pytest.mark.parametrize("seed", range(20))
def test_where_nothing_was_a_fill_waits_in_the_cluster_for_its_server(seed: int) -> None:
    assert early(Stage(seed, SHOP), SHOP) == {"db"}


def test_a_fill_does_not_wait_there_for_one_of_another_datastore() -> None:
    assert early(Stage(1, Shop()), Shop()) == {"cache"}


@pytest.mark.parametrize("left", ["PersistentVolumeClaim", "Job", "Deployment", "Pod"])
def test_where_anything_was_before_a_fill_is_begun_when_its_server_has_started(left: str) -> None:
    shop = replace(SHOP, storage=Storage.KEPT if left == "PersistentVolumeClaim" else Storage.DISPOSABLE)
    stage = Stage(1, shop)
    stage.up(shop)
    stage.world.settle()
    for kind in {"StatefulSet", "Deployment", "Job"} - {left}:
        for each in list(stage.world.memory.each(kind, N)):
            stage.world.memory.delete(kind, each["metadata"]["name"], N)
    stage.world.settle()
    if left == "Pod":
        about = {"name": "left", "namespace": N, "labels": {names.COMPONENT: "left"}}
        stage.world.memory.create(
            {"apiVersion": "v1", "kind": "Pod", "metadata": about, "spec": {"containers": [{"name": "left", "image": "theirs:1"}]}}
        )
    assert not early(stage, shop)


class NeverReady(Engines):
    """Servers that are never let to anybody."""

    def ready(self, pod: Object, container: str) -> bool:
        """Say no to a database."""
        return pod["metadata"]["labels"][names.COMPONENT] != "db" and super().ready(pod, container)


def test_a_datastore_that_never_opens_is_the_one_cause_and_nobody_waits_longer_than_for_it() -> None:
    stage = Stage(1, SHOP, NeverReady(SHOP.blueprint))
    events: list[Event] = []
    began = stage.now()
    with pytest.raises(PreviewFailed) as failure:
        stage.up(SHOP, after_event=events.append)
    assert str(failure.value).count("not ready after") == 1
    assert (stage.now() - began).total_seconds() < 240
    assert [event.step.component for event in events if isinstance(event, Failed)] == ["db"]
    assert [(event.step.component, event.behind.component) for event in events if isinstance(event, Skipped)] == [
        ("warm", "db"),
        ("api", "warm"),
        ("web", "warm"),
    ]
    stage.world.settle()
    assert not stage.engines.warmed
    assert not [each for each in stage.world.memory.each("Job", N) if each["metadata"]["labels"][names.COMPONENT] == "warm"]


def test_a_start_that_fails_leaves_no_fill_behind_and_the_next_run_begins_anew() -> None:
    stage = Stage(1, SHOP)
    waited: list[str] = []

    def lose_the_volume(event: Event) -> None:
        if isinstance(event, Waiting) and event.step.component == "db" and stage.world.memory.find("PersistentVolumeClaim", "db-data", N):
            waited.extend(each["metadata"]["name"] for each in stage.world.memory.each("Job", N))
            stage.world.memory.delete("PersistentVolumeClaim", "db-data", N)

    with pytest.raises(PreviewFailed, match="db start: not ready after"):
        stage.up(SHOP, after_event=lose_the_volume)
    assert waited
    assert not stage.world.memory.each("Job", N)
    assert stage.phase() is Phase.DEGRADED
    assert not early(stage, SHOP)


@pytest.mark.parametrize("storage", Storage)
def test_with_discard_too_a_fill_that_waits_takes_nothing_from_anybody(storage: Storage) -> None:
    shop = Shop(cached=(), storage=storage)
    stage = Stage(1, shop)
    begun: list[Object] = []
    stage.up(shop, discard=True, after_event=lambda _: begun.extend(stage.world.memory.each("Job", N)))
    (command,) = {
        tuple(each["spec"]["template"]["spec"]["initContainers"][0]["command"]) for each in begun if "db-fill" in each["metadata"]["name"]
    }
    assert Begin.FROM_EMPTY in command
