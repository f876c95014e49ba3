"""Jobs at moments of a preview's life: what runs again at an `up`, what runs before a preview goes, and whose what they write is."""

from contextlib import nullcontext
from dataclasses import replace

import pytest

from devpreview.blueprint.model import Again, Job, Moment
from devpreview.errors import Refused
from devpreview.events import Began, Ended, Event, Logged, Ready, Step, Warned
from devpreview.lifecycle.down import down
from devpreview.lifecycle.look import observed
from devpreview.lifecycle.moments import cut_short
from devpreview.manifests import names
from devpreview.streams import Interrupted
from tests.contracts.world import InProcess, Killed, SimulatedStop
from tests.unit.lifecycle.shop import N, Shop, Stage

pytestmark = pytest.mark.simulated

WARM = Job("warm", "api", ("warm",), needs=("db", "cache"))
HALT = replace(WARM, name="halt", on=(Moment.STOP,), seconds=60)
BYE = replace(HALT, name="bye", on=(Moment.DELETE, Moment.WAKE))
NIGHTLY = replace(WARM, name="nightly", on=(), schedule="0 3 * * *")
SHOP = Shop(jobs=(BYE, HALT))


def brought_up(shop: Shop = SHOP) -> Stage:
    stage = Stage(1, shop)
    stage.up(shop)
    stage.world.settle()
    return stage


def taken_down(stage: Stage, run: str = "d1", cluster: InProcess | None = None) -> list[Event]:
    if stage.world.stop.why:
        stage.world.stop = SimulatedStop(world=stage.world)
    stage.runs += 1  # another process
    doors = stage.doors(cluster or stage.world.cluster())
    return list(down(N, SHOP.owner, doors, stage.world.stop, run=run))


def ran(stage: Stage) -> list[str]:
    return [job["metadata"]["name"] for job in stage.world.memory.each("Job", N) if job["metadata"]["labels"][names.STEP] != "fill"]


def test_a_job_on_start_is_run_again_as_it_says() -> None:
    edited = replace(WARM, run=("warmer",))
    for again, times in ((Again.ON_CHANGE, (1, 1, 2)), (Again.ALWAYS, (1, 2, 3)), (Again.ONCE, (1, 1, 1))):
        stage = Stage(1, SHOP)
        for job, expected in zip((WARM, WARM, edited), times, strict=True):
            stage.up(Shop(jobs=(replace(job, again=again),)))
            assert len(stage.engines.warmed) == expected, again
        rebuilt = Shop(jobs=(replace(edited, again=again),), seeds=("other",))
        stage.up(rebuilt, discard=True)
        stage.world.settle()
        assert len(stage.engines.warmed) == times[-1] + 1, "the data is another one"
        assert ([type(event) for event in stage.up(rebuilt)] == [Ready]) == (again is not Again.ALWAYS)


def test_a_job_that_runs_once_is_not_run_again_because_it_was_left_out_for_a_while() -> None:
    shop = Shop(jobs=(replace(WARM, again=Again.ONCE),))
    less = replace(shop, left_out=("warm",))
    stage = brought_up(shop)
    for each in (less, shop):
        stage.up(each)
    assert len(stage.engines.warmed) == 1
    stage.up(less)
    stage.up(replace(less, seeds=("other",)))
    stage.up(replace(shop, seeds=("other",)))
    assert len(stage.engines.warmed) == 2, "the data is another one"


def test_a_job_that_was_run_stays_so_where_its_data_is_not_made_anew_after_all() -> None:
    shop = Shop(jobs=(replace(WARM, again=Again.ONCE), NIGHTLY))
    stage = brought_up(shop)

    def written() -> None:
        stage.world.some()
        stopped = any(each["spec"]["replicas"] == 0 for each in stage.world.memory.each("Deployment", N))
        if stopped and "by hand" not in stage.engines.rows(N, "db", "shop"):
            stage.engines.write(N, "db", "shop")

    before = stage.objects()
    with pytest.raises(Refused, match="it was written to"):
        stage.up(replace(shop, seeds=("other",)), cluster=InProcess(stage.world.memory, stage.world.kubelet, meanwhile=written))
    stage.world.settle()
    assert stage.objects().keys() == before.keys()
    assert not [each for each in stage.world.memory.each("CronJob", N) if each["spec"]["suspend"]]
    stage.up(shop)
    assert len(stage.engines.warmed) == 1


def test_nothing_runs_by_a_schedule_while_the_data_that_it_needs_is_made_anew() -> None:
    other = replace(NIGHTLY, name="other", service="alone", needs=())
    stage = brought_up(Shop(jobs=(NIGHTLY, other)))
    rebuilt = Shop(jobs=(NIGHTLY, other), seeds=("other",))
    before, suspended = stage.engines.rows(N, "db", "shop"), []

    def look(_: Event) -> None:
        if stage.engines.rows(N, "db", "shop") != before:
            suspended.append({each["metadata"]["name"]: each["spec"]["suspend"] for each in stage.world.memory.each("CronJob", N)})

    stage.engines.broken = {"seed"}
    with pytest.raises(Exception, match="seed"):
        stage.up(rebuilt, after_event=look)
    stage.engines.broken = set()
    assert {"nightly": True, "other": False} in suspended
    assert suspended[-1]["nightly"], "what it needs is not there"
    stage.up(rebuilt)
    assert not [each for each in stage.world.memory.each("CronJob", N) if each["spec"]["suspend"]]
    stage.up(replace(rebuilt, seeds=("third",)))
    assert not [each for each in stage.world.memory.each("CronJob", N) if each["spec"]["suspend"]], "also where one run stops and begins it"


def test_jobs_on_stop_and_then_those_on_delete_are_run_before_anything_goes() -> None:
    stage = brought_up()
    assert not ran(stage), "their moment has not come"
    told = [event for event in taken_down(stage) if isinstance(event, Began | Ended | Logged) and event.step.verb in ("stop", "delete")]
    halt, bye, pods, namespace = Step("halt", "stop"), Step("bye", "delete"), Step("", "stop", N), Step("", "delete", N)
    ended = [Ended(pods), Began(namespace), Ended(namespace)]
    jobs = [each for step in (halt, bye) for each in (Began(step), Logged(step, ("warming",)), Ended(step))]
    assert told == [*jobs, Began(pods), *ended]
    assert stage.engines.steps[-2:] == ["halt run", "bye run"]
    assert not stage.world.memory.find("Namespace", N)


def test_a_job_that_fails_or_never_ends_or_cannot_be_run_keeps_no_preview() -> None:
    def breaks(stage: Stage) -> None:
        stage.engines.broken = {"run"}

    def hangs(stage: Stage) -> None:
        stage.engines.hung = {SHOP.images["api"]}

    def lacks_data(stage: Stage) -> None:
        stage.world.memory.edit("StatefulSet", "db", N, lambda thing: thing["spec"].update(replicas=0))
        stage.world.settle()

    words = {breaks: "failed, and keeps nothing: ", hangs: "it took longer than it may", lacks_data: "is not run: db is not ready"}
    for trouble, said in words.items():
        stage = brought_up()
        trouble(stage)
        told = taken_down(stage)
        warned = [(event.step.component, said in event.message) for event in told if isinstance(event, Warned)]
        assert warned == [("halt", True), ("bye", True)], said
        assert (Logged(Step("bye", "delete"), ("run is broken",)) in told) == (trouble is breaks)
        assert not stage.world.memory.find("Namespace", N)


def test_who_interrupts_the_last_jobs_has_the_preview_as_it_was_and_may_delete_it_again() -> None:
    stage = brought_up()
    before, cluster = stage.objects(), stage.world.cluster()

    def interrupt(_: str) -> None:
        if any("bye" in name for name in ran(stage)):
            stage.world.stop.set(Interrupted("ctrl-c"))

    stage.after_each = interrupt
    with pytest.raises(Interrupted):
        taken_down(stage)
    stage.after_each = lambda _: None
    stage.world.stop = SimulatedStop(world=stage.world)
    cut_short(cluster, N, "d1")
    stage.world.settle()
    assert ran(stage) == ["halt-stop-d1"], "that one was done"
    assert stage.objects() == before
    assert [type(event) for event in stage.up(SHOP)] == [Ready], "there is nothing to make good"
    assert [event.step.component for event in taken_down(stage, "d2") if isinstance(event, Logged)] == ["halt", "bye"]
    assert not stage.world.memory.find("Namespace", N)


def test_a_down_that_was_killed_is_gone_on_with_where_it_was() -> None:
    lease, halt, bye, marked = range(1, 5)
    for writes in (lease, halt, bye, marked):
        stage = brought_up()
        with pytest.raises(Killed):
            taken_down(stage, "d1", stage.world.cluster(dies_after=writes))
        told = taken_down(stage, "d2")
        assert not stage.world.memory.find("Namespace", N)
        assert {"halt run", "bye run"} <= set(stage.engines.steps)
        assert bool(told.count(Began(Step("halt", "stop")))) == (writes < marked), "what they need may be gone"


def test_what_a_job_writes_where_it_says_so_is_nobodys_and_what_a_human_wrote_before_stays_a_humans() -> None:
    says = replace(WARM, run=("write",), again=Again.ALWAYS, writes=("db", "cache"))
    for job, by_hand, is_lost in ((replace(says, writes=()), False, False), (says, False, True), (says, True, False)):
        shop = Shop(jobs=(job,))
        stage = brought_up(shop)
        assert stage.engines.rows(N, "db", "shop")[-1] == "by a job"
        if by_hand:
            stage.engines.write(N, "db", "shop")
            stage.up(shop)
        with nullcontext() if is_lost else pytest.raises(Refused, match="it was written to"):
            stage.up(replace(shop, seeds=("other",)))


def test_what_a_job_wrote_that_failed_is_taken_for_a_humans() -> None:
    shop = Shop(jobs=(replace(WARM, run=("write",), writes=("db",)),))
    stage = Stage(1, shop)
    stage.engines.broken = {"after-db-0"}
    with pytest.raises(Exception, match="warm"):
        stage.up(shop)
    stage.engines.broken = set()
    stage.up(shop)
    with pytest.raises(Refused):
        stage.up(replace(shop, seeds=("other",)))
    assert stage.engines.rows(N, "db", "shop").count("by a job") == 2


def test_a_job_is_seen_with_when_it_runs_and_goes_when_the_blueprint_has_it_no_more() -> None:
    shop = Shop(jobs=(WARM, BYE, HALT, NIGHTLY, replace(WARM, name="both", on=(Moment.START, Moment.DELETE))))
    stage = brought_up(shop)
    seen = observed(stage.world.cluster(), N, SHOP.owner, stage.now(), scheme="http", port=80)
    assert seen is not None
    assert seen.ready
    causes = {"warm": "", "bye": "on delete and wake", "halt": "on stop", "nightly": "at 0 3 * * * in UTC", "both": "on delete"}
    assert {each.name: each.cause for each in seen.components if each.sort == "job"} == causes
    stage.up(replace(shop, without=("nightly", "both")))
    kept = {each["metadata"]["name"] for each in stage.world.memory.each("CronJob", N)}
    assert kept == {"bye", "halt"}
    assert not [name for name in ran(stage) if "both" in name]


def test_a_schedule_begins_when_all_else_is_ready() -> None:
    shop = Shop(jobs=(NIGHTLY, BYE))
    stage = Stage(1, shop)
    stage.engines.broken = {"migrate"}
    with pytest.raises(Exception, match="migrate"):
        stage.up(shop)
    assert [each["metadata"]["name"] for each in stage.world.memory.each("CronJob", N)] == ["bye"]
