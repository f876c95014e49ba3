"""`down`: all that is a preview's goes, what runs in it first, and nobody else's."""

import pytest

from devpreview.errors import Refused
from devpreview.events import Event, Waiting, Warned
from devpreview.lifecycle.down import FIRST, down
from devpreview.manifests import names
from tests.contracts.status import going
from tests.unit.lifecycle.shop import N, Shop, Stage

pytestmark = pytest.mark.simulated

SHOP = Shop()


def brought_up() -> Stage:
    stage = Stage(1, SHOP)
    stage.up(SHOP)
    stage.world.settle()
    return stage


def taken_down(stage: Stage, owner: str = SHOP.owner) -> list[Event]:
    return list(down(N, owner, SHOP.blueprint, stage.doors(stage.world.cluster()), stage.world.stop))


def test_what_runs_and_what_it_holds_is_gone_before_the_cluster_looks_into_the_namespace() -> None:
    stage = brought_up()
    left: list[set[str]] = []

    def seen(_: str) -> None:
        if not left and going(stage.world.memory.get("Namespace", N)):
            left.append({each["kind"] for each in stage.world.memory.each(namespace=N)})

    stage.after_each = seen
    taken_down(stage)
    assert left
    assert not left[0] & {"Pod", *FIRST}
    assert not stage.world.memory.find("Namespace", N)


def test_somebody_elses_pod_on_a_volume_of_ours_goes_with_the_namespace_and_does_not_keep_it() -> None:
    stage = brought_up()
    ours = [{"name": "data", "persistentVolumeClaim": {"claimName": "db-data"}}]
    spec = {"containers": [{"name": "theirs", "image": "theirs"}], "volumes": ours}
    about = {"name": "theirs", "namespace": N, "labels": {names.COMPONENT: "theirs"}}
    stage.world.memory.create({"apiVersion": "v1", "kind": "Pod", "metadata": about, "spec": spec})
    waits = [event.cause for event in taken_down(stage) if isinstance(event, Waiting)]
    assert "db-data is going" in waits
    assert not [cause for cause in waits if "theirs" in cause]
    assert not stage.world.memory.find("Namespace", N)


def test_what_a_human_wrote_is_named() -> None:
    stage = brought_up()
    stage.engines.write(N, "db", "shop")
    assert [str(event.step.object) for event in taken_down(stage) if isinstance(event, Warned)] == ["shop"]


def test_another_projects_preview_is_left_alone() -> None:
    stage = brought_up()
    before = stage.objects()
    with pytest.raises(Refused, match="belongs to another project"):
        taken_down(stage, "another")
    assert stage.objects() == before
