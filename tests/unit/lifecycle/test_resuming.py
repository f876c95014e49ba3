"""Runs that are cut short, by SIGKILL after any of their writes or by Ctrl-C at any moment, and those that go on with them."""

from contextlib import suppress
from functools import cache
from itertools import count
from random import Random

import pytest

from devpreview.events import Event, Ready
from devpreview.manifests import jobs, names
from devpreview.release import Phase
from devpreview.streams import Interrupted
from tests.contracts.kinds import Object
from tests.contracts.status import over
from tests.contracts.world import Killed
from tests.unit.lifecycle.engine import complete_rows
from tests.unit.lifecycle.shop import N, Shop, Stage

pytestmark = pytest.mark.simulated

CHANGES = {
    "made": (None, Shop()),
    "extended": (Shop(), Shop(migrations=("1", "2", "3"), seeds=("a", "b", "c"), code="2")),
    "built anew": (Shop(), Shop(seeds=("other", "b"), cached=("other",))),
    "pruned": (Shop(), Shop(without=("web",))),
}
"""What a run is to do: from what, to what."""


def begun(change: str, seed: int) -> tuple[Stage, Shop]:
    before, after = CHANGES[change]
    stage = Stage(seed, before or after)
    if before:
        stage.up(before)
        stage.world.settle()
    return stage, after


def ended_as(stage: Stage, shop: Shop) -> None:
    """See that a preview is as it would be if nothing had been cut short, and that nothing is left to do."""
    stage.world.settle()
    assert stage.objects() == clean(shop)
    assert {key: sorted(stage.engines.rows(N, *key)) for key in shop.asked("0").wanted} == {
        key: sorted(complete_rows(wanted)) for key, wanted in shop.asked("0").wanted.items()
    }
    assert stage.phase() is Phase.READY
    assert stage.engines.warmed[-1] == tuple(stage.engines.rows(N, "db", "shop")), "the start job has seen what is there now"
    assert all(job["status"].get("conditions") for job in stage.world.memory.each("Job", N)), "nothing is at work any more"
    cluster = stage.world.cluster()
    assert [type(event) for event in stage.up(shop, cluster=cluster)] == [Ready]
    assert cluster.writes == 0


@cache
def clean(shop: Shop) -> dict[tuple[str, str], Object]:
    """Return what a preview is that nothing has happened to."""
    stage = Stage(0, shop)
    stage.up(shop)
    return stage.objects()


@pytest.mark.parametrize("change", ["made", *(pytest.param(each, marks=pytest.mark.slow) for each in CHANGES if each != "made")])
def test_a_run_that_was_killed_after_any_of_its_writes_is_gone_on_with(change: str) -> None:
    k = 0
    while True:
        k += 1
        stage, after = begun(change, seed=k)
        dying = stage.world.cluster(dies_after=k)
        try:
            stage.up(after, cluster=dying)
        except Killed:
            stage.up(after)
            ended_as(stage, after)
        else:
            break
    assert k > 5


def test_what_a_killed_run_made_is_pruned_when_it_is_not_wanted_any_more() -> None:
    k = 0
    reached = False
    while not reached:
        k += 1
        stage = Stage(k, Shop())
        with pytest.raises(Killed):
            stage.up(Shop(), cluster=stage.world.cluster(dies_after=k))
        reached = stage.world.memory.find("Ingress", "web", N) is not None
    without = Shop(without=("web",))
    stage.up(without)
    ended_as(stage, without)


@pytest.mark.parametrize("change", ["made", "extended", "built anew"])
@pytest.mark.parametrize("seed", range(6))
def test_ctrl_c_ends_a_run_at_once_and_the_next_one_goes_on(change: str, seed: int) -> None:
    stage, after = begun(change, seed)
    cluster, moments = stage.world.cluster(), count(1)
    moment, at = Random(seed).randrange(1, 100), []

    def interrupt(_: str) -> None:
        if next(moments) == moment:
            at.append((stage.now(), cluster.writes))
            stage.world.stop.set(Interrupted("ctrl-c"))

    stage.after_each = interrupt
    with suppress(Interrupted):
        stage.up(after, cluster=cluster)
    for when, writes in at:
        assert (stage.now() - when).total_seconds() < 2
        assert cluster.writes - writes <= 2, "the one that was under way, and the end of the lock"
    stage.up(after)
    ended_as(stage, after)


HANGS, MENDED = Shop(migrations=("1", "2", "hangs")), Shop(migrations=("1", "2", "3"))


def hung(stage: Stage) -> None:
    """Leave a run whose migration hangs."""
    stage.engines.hung = {HANGS.images["api"]}

    def interrupt(happened: str) -> None:
        if happened.startswith(f"start migrate of {N}/db-fill"):
            stage.world.stop.set(Interrupted("ctrl-c"))

    stage.after_each = interrupt
    with pytest.raises(Interrupted):
        stage.up(HANGS)
    stage.after_each = lambda _: None
    stage.world.pass_time(10)


@pytest.mark.parametrize("discard", [False, True])
def test_a_step_that_hangs_and_was_left_is_ended_by_a_run_that_wants_another(discard: bool) -> None:
    stage = Stage(1, HANGS)
    if discard:
        stage.up(Shop(), discard=True)
    hung(stage)
    began = stage.now()

    def alone(_: Event) -> None:
        steps = [each for each in stage.world.memory.list("Pod", N, f"{names.STEP}=fill,{names.COMPONENT}=db") if not over(each)]
        assert len(steps) <= 1, "what is ended writes nothing any more when another begins"

    stage.up(MENDED, discard=discard, after_event=alone)
    assert (stage.now() - began).total_seconds() < 60
    ended_as(stage, MENDED)


def test_data_that_somebody_may_have_written_to_is_not_left_half_migrated_unasked() -> None:
    stage = Stage(1, Shop())
    stage.up(Shop())
    hung(stage)
    began = stage.now()
    stage.up(MENDED)
    assert (stage.now() - began).total_seconds() > jobs.SECONDS - 60, "its own deadline has ended it"
    ended_as(stage, MENDED)


def cut_short(stage: Stage, shop: Shop, before: str) -> None:
    """Leave a run behind just before something happens to its fill of the shop's database."""

    def interrupt(_: object) -> None:
        if any(action.name.startswith(before) for action in stage.world.kubelet.pending()):
            stage.world.stop.set(Interrupted("ctrl-c"))

    stage.after_each = interrupt
    with pytest.raises(Interrupted):
        stage.up(shop, after_event=interrupt)
    stage.after_each = lambda _: None


def fills(stage: Stage) -> list[str]:
    """Return the names of the Jobs that are there for the database."""
    return [name for each in stage.world.memory.each("Job", N) if (name := each["metadata"]["name"]).startswith("db-fill")]


EXTENDED = Shop(migrations=("1", "2", "3"), seeds=("a", "b", "c"))


@pytest.mark.parametrize("discard", [False, True])
def test_a_step_that_has_not_begun_is_ended_by_a_run_that_wants_the_data_as_it_is(discard: bool) -> None:
    stage = Stage(1, Shop())
    stage.up(Shop())
    stage.engines.write(N, "db", "shop")
    was = list(stage.engines.rows(N, "db", "shop"))
    stage.engines.hung = {EXTENDED.images["db"]}
    cut_short(stage, EXTENDED, "run begin of pv-shop-dev/db-fill")
    began = stage.now()
    stage.up(Shop(), discard=discard)
    assert (stage.now() - began).total_seconds() < 60
    stage.world.settle()
    assert stage.engines.rows(N, "db", "shop") == was
    assert stage.phase() is Phase.READY


@pytest.mark.parametrize("discard", [False, True])
@pytest.mark.parametrize(
    "before", ["create a pod of pv-shop-dev/db-fill", "start seed of pv-shop-dev/db-fill", "complete pv-shop-dev/db-fill"]
)
def test_a_step_that_does_what_is_still_wanted_goes_on_however_far_it_came(before: str, discard: bool) -> None:
    stage = Stage(1, Shop())
    stage.up(Shop())
    cut_short(stage, EXTENDED, before)
    left = fills(stage)
    stage.up(EXTENDED, discard=discard)
    assert fills(stage) == left
    ended_as(stage, EXTENDED)


def test_a_step_of_a_database_that_nobody_fills_any_more_neither_ends_nor_is_waited_for() -> None:
    stage = Stage(1, Shop())
    stage.up(Shop())
    hung(stage)
    job = next(each for each in stage.world.memory.list("Job", N) if each["metadata"]["name"] == fills(stage)[-1])
    run = job["metadata"]["labels"][names.RUN]
    stage.world.memory.delete("Job", job["metadata"]["name"], N)
    stage.world.settle()
    about = {key: job["metadata"][key] for key in ("namespace", "labels", "annotations")}
    other = {"name": names.job("db", jobs.FILL, run, "other"), **about}
    stage.world.memory.create({"apiVersion": "batch/v1", "kind": "Job", "metadata": other, "spec": job["spec"]})
    began = stage.now()
    stage.up(EXTENDED)
    assert (stage.now() - began).total_seconds() < 60
    assert other["name"] in fills(stage)
