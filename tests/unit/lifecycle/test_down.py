"""`down`: all that is a preview's goes, what runs in it first, and nobody else's."""

from collections import deque

import pytest

from devpreview.blueprint.model import Storage
from devpreview.errors import PreviewFailed, Refused
from devpreview.events import Event, Waiting, Warned
from devpreview.kube.door import Denied
from devpreview.lifecycle.down import FIRST, down
from devpreview.lifecycle.look import all_observed, observed
from devpreview.manifests import names
from devpreview.manifests.observe import UNREADABLE
from devpreview.release import Phase
from devpreview.streams import Interrupted
from tests.contracts.kinds import Object
from tests.contracts.status import going
from tests.contracts.world import InProcess, SimulatedStop
from tests.unit.lifecycle.shop import N, Shop, Stage

pytestmark = pytest.mark.simulated

SHOP = Shop()


def brought_up() -> Stage:
    stage = Stage(1, SHOP)
    stage.up(SHOP)
    stage.world.settle()
    return stage


def taken_down(stage: Stage, owner: str = SHOP.owner) -> list[Event]:
    return list(down(N, owner, stage.doors(stage.world.cluster()), stage.world.stop, run="d"))


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


def test_what_came_in_its_place_meanwhile_is_left_alone() -> None:
    stage = brought_up()
    stage.engines.write(N, "db", "shop")
    theirs = Shop(owner="another1")
    begun = down(N, SHOP.owner, stage.doors(stage.world.cluster()), stage.world.stop, run="d")
    assert isinstance(next(begun), Warned), "it is about to delete"
    taken_down(stage)
    stage.up(theirs)
    stage.world.settle()
    before = stage.objects()
    with pytest.raises(Refused, match="was deleted by somebody else meanwhile"):
        deque(begun, maxlen=0)
    stage.world.settle()
    assert stage.objects() == before


def test_a_down_that_was_cut_short_is_remembered_and_either_ended_or_made_good() -> None:
    for goes_on in (taken_down, lambda stage: stage.up(SHOP)):
        stage = brought_up()
        stage.engines.write(N, "db", "shop")

        def interrupt(happened: str, stage: Stage = stage) -> None:
            if happened.startswith(f"release claim {N}/db-data"):
                stage.world.stop.set(Interrupted("ctrl-c"))

        stage.after_each = interrupt
        with pytest.raises(Interrupted):
            taken_down(stage)
        stage.after_each = lambda _: None
        stage.world.stop = SimulatedStop(world=stage.world)
        seen = observed(stage.world.cluster(), N, SHOP.owner, stage.now(), scheme="http", port=80)
        assert seen is not None
        assert seen.phase is Phase.DELETING
        assert not seen.ready
        assert not [event for event in goes_on(stage) if isinstance(event, Warned)], "it was nobody else"
        assert stage.world.memory.find("Namespace", N) is None or stage.is_whole(SHOP)


class Denying(InProcess):
    """A cluster in which nobody may delete."""

    def delete(self, kind: str, name: str, namespace: str = "", *, uid: str) -> bool:
        """Refuse."""
        raise Denied(f"delete {kind} {name} in {namespace} ({uid}): forbidden")


def test_data_that_a_down_did_not_come_to_is_lost_no_more_easily_than_before() -> None:
    shop = Shop(storage=Storage.DISPOSABLE)
    stage = Stage(1, shop)
    stage.up(shop)
    stage.world.settle()
    stage.engines.write(N, "db", "shop")
    denying = Denying(stage.world.memory, stage.world.kubelet, meanwhile=stage.world.some)
    with pytest.raises(Denied):
        deque(down(N, shop.owner, stage.doors(denying), stage.world.stop, run="d"), maxlen=0)
    for change in (Shop(storage=Storage.KEPT), Shop(storage=Storage.DISPOSABLE, seeds=("other", "b"))):
        with pytest.raises(Refused):
            stage.up(change)
    assert stage.engines.rows(N, "db", "shop")[-1] == "by hand"


def test_data_that_nobody_can_look_at_is_lost_no_more_easily_after_a_down_that_failed() -> None:
    shop = Shop(storage=Storage.DISPOSABLE)
    stage = Stage(1, shop)
    stage.up(shop)
    stage.world.settle()
    denying = Denying(stage.world.memory, stage.world.kubelet, meanwhile=stage.world.some)
    with pytest.raises(Denied):
        deque(down(N, shop.owner, stage.doors(denying), stage.world.stop, run="d"), maxlen=0)
    stage.engines.silent = {"db"}
    with pytest.raises(Refused, match="what somebody may have written"):
        stage.up(Shop(storage=Storage.KEPT))


def test_two_downs_at_once_delete_a_preview_once_and_both_see_it_gone() -> None:
    stage = brought_up()
    stage.engines.write(N, "db", "shop")
    slower = down(N, SHOP.owner, stage.doors(stage.world.cluster()), stage.world.stop, run="d")
    assert isinstance(next(slower), Warned), "it is about to delete"
    taken_down(stage)
    deque(slower, maxlen=0)
    assert not stage.world.memory.find("Namespace", N)


@pytest.mark.parametrize("content", [{"data": {"release.json": "{"}}, {"data": {}}, {}])
def test_a_damaged_release_keeps_nobody_from_deleting_a_preview(content: Object) -> None:
    stage = brought_up()
    stage.world.memory.edit("ConfigMap", names.RELEASE, N, lambda thing: (thing.pop("data"), thing.update(content)))
    deque(down(N, SHOP.owner, stage.doors(stage.world.cluster()), stage.world.stop, run="d"), maxlen=0)
    assert not stage.world.memory.find("Namespace", N)


def test_a_damaged_release_hides_no_preview_from_whoever_looks() -> None:
    stage = brought_up()
    stage.world.memory.edit("ConfigMap", names.RELEASE, N, lambda thing: thing["data"].update({"release.json": "{"}))
    (seen,) = all_observed(stage.world.cluster(), stage.now(), scheme="http", port=80)
    assert (seen.phase, seen.ready) == (UNREADABLE, False)
    assert {each.name for each in seen.components} >= {"db", "api", "web"}


def test_a_claim_that_did_not_go_is_no_reason_to_doubt_whose_the_datastore_is() -> None:
    stage = brought_up()
    theirs = {"metadata": {"name": "theirs", "namespace": N, "labels": {names.COMPONENT: "theirs"}}}
    spec = {
        "containers": [{"name": "theirs", "image": "theirs"}],
        "volumes": [{"name": "d", "persistentVolumeClaim": {"claimName": "db-data"}}],
    }
    stage.world.memory.create({"apiVersion": "v1", "kind": "Pod", **theirs, "spec": spec})

    def interrupt(_: str) -> None:
        if not stage.world.memory.find("StatefulSet", "db", N) and not stage.pods("db"):
            stage.world.stop.set(Interrupted("ctrl-c"))

    stage.after_each = interrupt
    with pytest.raises(Interrupted):
        taken_down(stage)
    stage.after_each = lambda _: None
    with pytest.raises(PreviewFailed, match="PersistentVolumeClaim db-data was deleted, and is not gone"):
        stage.up(SHOP)
    with pytest.raises(Refused, match="its volume would be made anew, because it is being deleted"):
        stage.up(SHOP)
    stage.world.memory.delete("Pod", "theirs", N)
    stage.up(SHOP, discard=True)
    assert stage.is_whole(SHOP)
