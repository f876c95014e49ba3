"""`up` on a preview that is there: what is as it should be is left alone, and what is not is put right, in the gate's order."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from devpreview.blueprint.model import Generated, Secret, Storage
from devpreview.errors import PreviewFailed, Refused
from devpreview.events import Ended, Event, Failed, Ready, Step, Waiting, Warned
from devpreview.manifests import names
from devpreview.release import Phase, Place
from tests.contracts.kinds import Object
from tests.contracts.world import InProcess
from tests.unit.lifecycle.engine import Database, complete_rows
from tests.unit.lifecycle.shop import N, Shop, Stage

pytestmark = pytest.mark.simulated

SHOP = Shop()
URL = "http://web-dev.shop.localhost:8080"
SERVICES = ("api", "web", "alone")


def brought_up(shop: Shop = SHOP, seed: int = 1) -> Stage:
    stage = Stage(seed, shop)
    stage.up(shop)
    stage.world.settle()
    return stage


def test_a_preview_comes_up_and_says_where() -> None:
    stage = Stage(1, SHOP)
    events = stage.up(SHOP)
    assert events[-1] == Ready(N, (("web", URL),))
    assert stage.is_whole(SHOP)
    assert stage.phase() is Phase.READY
    assert stage.engines.warmed == [tuple(complete_rows(SHOP.asked("0").wanted["db", "shop"]))]


def test_a_preview_is_ready_when_its_urls_lead_to_it() -> None:
    stage = Stage(1, SHOP)
    answers = ["answers with 503", "answers with 503", ""]
    stage.unserved = lambda url: f"{url} {said}" if (said := answers.pop(0)) else ""
    events = stage.up(SHOP)
    assert not answers
    waits = [event.cause for event in events if isinstance(event, Waiting) and event.step.verb == "answer"]
    assert waits == [f"{URL} answers with 503"], "what has not changed is not said again"
    assert not [event for event in events if isinstance(event, Warned)]


def test_a_preview_is_ready_when_a_path_on_anothers_host_leads_there_too() -> None:
    shop = replace(SHOP, path="/orders")
    stage = Stage(1, shop)
    answers = {URL: [""], f"{URL}/orders": ["answers with 503", ""]}
    stage.unserved = lambda url: answers[url].pop(0)
    events = stage.up(shop)
    assert answers == {URL: [], f"{URL}/orders": []}
    assert [event.cause for event in events if isinstance(event, Waiting) and event.step == Step("api", "answer", f"{URL}/orders")]
    assert events[-1] == Ready(N, (("web", URL),)), "it is a path of the same address"


def test_a_url_that_does_not_lead_there_is_told_and_fails_nothing() -> None:
    stage = Stage(1, SHOP)
    stage.unserved = lambda url: f"{url} does not answer: Connection refused"
    events = stage.up(SHOP)
    assert [event.message for event in events if isinstance(event, Warned)] == [f"ready, but {URL} does not answer: Connection refused"]
    assert isinstance(events[-1], Ready)
    assert [type(event) for event in stage.up(SHOP)] == [Ready], "where nothing was done, nothing is waited for"


# nothing to do


def test_a_second_up_writes_nothing_and_asks_little() -> None:
    stage = brought_up()
    cluster = stage.world.cluster()
    assert [type(event) for event in stage.up(SHOP, cluster=cluster)] == [Ready]
    kinds, executed = 7, 2
    assert cluster.writes == 0
    assert cluster.reads <= kinds + executed + 2, "besides: the namespace, and the Jobs that were run"


def edited(kind: str, name: str, change: Callable[[Object], object]) -> Callable[[Stage], object]:
    return lambda stage: stage.world.memory.edit(kind, name, N, change)


def deleted(kind: str, name: str) -> Callable[[Stage], object]:
    return lambda stage: stage.world.memory.delete(kind, name, N)


EDITS: dict[str, Callable[[Stage], object]] = {
    "scaled up": edited("Deployment", "api", lambda thing: thing["spec"].update(replicas=3)),
    "scaled to zero": edited("Deployment", "web", lambda thing: thing["spec"].update(replicas=0)),
    "datastore scaled to zero": edited("StatefulSet", "db", lambda thing: thing["spec"].update(replicas=0)),
    "other image": edited("Deployment", "api", lambda thing: thing["spec"]["template"]["spec"]["containers"][0].update(image="other")),
    "other port": edited("Service", "web", lambda thing: thing["spec"]["ports"][0].update(targetPort=1)),
    "no address": deleted("Service", "web"),
    "no datastore address": deleted("Service", "db"),
    "no deployment": deleted("Deployment", "web"),
    "no datastore": deleted("StatefulSet", "db"),
    "no ingress": deleted("Ingress", "web"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_what_somebody_else_changed_is_repaired_and_said(edit: str) -> None:
    stage = brought_up()
    before = stage.objects()
    EDITS[edit](stage)
    stage.world.settle()
    events = stage.up(SHOP)
    assert len([event for event in events if isinstance(event, Warned)]) == 1
    assert stage.is_whole(SHOP)
    assert stage.engines.warmed == [stage.engines.warmed[0]], "what was run before is not run again"
    stage.world.settle()
    assert stage.objects() == before
    assert [type(event) for event in stage.up(SHOP)] == [Ready]


# less than all of it


def test_what_is_left_out_goes_and_comes_back_with_its_data() -> None:
    stage = brought_up()
    stage.engines.write(N, "db", "shop")
    rows = list(stage.engines.rows(N, "db", "shop"))
    less = replace(SHOP, left_out=("db", "api", "web", "warm"))
    events = stage.up(less)
    assert not [event for event in events if isinstance(event, Warned)], "that its data is kept goes without saying"
    stage.world.settle()
    assert not {("StatefulSet", "db"), ("Deployment", "api")} & stage.objects().keys()
    assert [type(event) for event in stage.up(less)] == [Ready]
    stage.up(SHOP)
    assert stage.engines.rows(N, "db", "shop") == rows


def test_what_a_human_wrote_into_a_pod_alone_is_not_left_out_unasked() -> None:
    shop = Shop(storage=Storage.DISPOSABLE)
    stage = brought_up(shop)
    stage.engines.write(N, "db", "shop")
    less = replace(shop, left_out=("db", "api", "web", "warm"))
    with pytest.raises(Refused, match="db: its pod would go, because it is left out; what was written since it was seeded is only there"):
        stage.up(less)
    stage.up(less, discard=True)
    assert ("StatefulSet", "db") not in stage.objects()


MADE = names.generated(SHOP.owner, "SESSION_KEY", 40)


def test_what_is_left_out_keeps_its_data_also_where_what_nobody_wants_is_pruned() -> None:
    shop = replace(SHOP, secrets=(Secret("SESSION_KEY", Generated(40, SHOP.owner)),), kept=True, shared="media")
    stage = brought_up(shop)
    rows, before = list(stage.engines.rows(N, "db", "shop")), lasting(stage)
    assert [kind for kind, _ in before].count("PersistentVolumeClaim") == 3
    less = replace(shop, left_out=("db", "cache", "api", "web", "alone", "warm"))
    for prune_data in (False, True):
        events = stage.up(less, prune_data=prune_data)
        assert not [event for event in events if isinstance(event, Warned)], "that it is kept goes without saying"
        stage.world.settle()
        assert lasting(stage) == before
        assert [type(event) for event in stage.up(less)] == [Ready]
    stage.up(shop)
    assert stage.engines.rows(N, "db", "shop") == rows


def lasting(stage: Stage) -> dict[tuple[str, str], str]:
    """Return the uids of what is there beside the pods, and they were made with."""
    made = {("Secret", names.credentials("db")), ("Secret", MADE)}
    things = {(each["kind"], each["metadata"]["name"]): each["metadata"]["uid"] for each in stage.world.memory.each(namespace=N)}
    return {key: uid for key, uid in things.items() if key in made or key[0] == "PersistentVolumeClaim"}


@pytest.mark.parametrize("written", [True, False])
def test_what_a_human_wrote_into_a_pod_alone_stays_when_the_blueprint_drops_its_datastore(written: bool) -> None:
    shop = Shop(storage=Storage.DISPOSABLE)
    stage = brought_up(shop)
    if written:
        stage.engines.write(N, "db", "shop")
        said = "db: its pod would go, because it is no longer in the blueprint; what was written since it was seeded is only there"
        with pytest.raises(Refused, match=said):
            stage.up(NO_DATASTORES)
    stage.up(NO_DATASTORES, discard=written)
    assert ("StatefulSet", "db") not in stage.objects()


# new code, more data, other data


def test_new_code_is_rolled_out_pod_by_pod() -> None:
    stage = brought_up()
    before = stage.pods("api")
    new = Shop(code="2")

    def serves(_: Event) -> None:
        assert stage.world.kubelet.answers(N, "api")

    stage.up(new, after_event=serves)
    assert not set(before) & set(stage.pods("api"))
    assert stage.engines.steps.count("db seed") == 1


def test_a_new_revision_is_run_on_the_data_as_it_is_while_the_old_pods_serve() -> None:
    stage = brought_up()
    stage.engines.write(N, "db", "shop")
    before = stage.pods("api")
    new = Shop(migrations=("1", "2", "3"))
    migrated = complete_rows(new.asked("0").wanted["db", "shop"])[2]
    rolled: list[bool] = []

    def serves(_: Event) -> None:
        assert stage.world.kubelet.answers(N, "api")
        assert stage.world.kubelet.answers(N, "db")
        if set(stage.pods("api")) - set(before):
            rolled.append(migrated in stage.engines.rows(N, "db", "shop"))

    events = stage.up(new, after_event=serves)
    assert rolled
    assert all(rolled), "a new pod has started before the revision was run"
    assert stage.engines.rows(N, "db", "shop")[-2:] == ["by hand", migrated]
    assert any(isinstance(event, Ended) and event.how == "upgraded" for event in events)


def test_more_seeds_are_loaded_and_those_before_are_not_loaded_again() -> None:
    stage = brought_up()
    stage.up(Shop(seeds=("a", "b", "c")))
    rows = stage.engines.rows(N, "db", "shop")
    assert [row.split()[0] for row in rows] == ["m/0.sql", "m/1.sql", "s/0.sql", "s/1.sql", "s/2.sql"]


def test_a_database_is_given_to_a_user_while_the_old_pods_serve_and_extensions_are_added_to_it() -> None:
    stage = brought_up()
    stage.engines.write(N, "db", "shop")
    rows, secret = list(stage.engines.rows(N, "db", "shop")), names.credentials("db")
    given, more = Shop(user="shop_app"), Shop(user="shop_app", extensions=("pg_trgm",))
    own = stage.world.memory.get("Secret", secret, N)["data"]["password"]

    def serves(_: Event) -> None:
        assert stage.world.kubelet.answers(N, "api")
        assert stage.world.kubelet.answers(N, "db")

    hows = [[each.how for each in stage.up(shop, after_event=serves) if isinstance(each, Ended)] for shop in (given, more)]
    assert ["prepared" in each for each in hows] == [True, True]
    assert [type(event) for event in stage.up(more)] == [Ready]
    assert stage.engines.rows(N, "db", "shop") == rows
    kept = stage.world.memory.get("Secret", secret, N)["data"]
    assert kept.keys() == {"password", "password.shop_app"}
    assert kept["password"] == own
    stage.world.memory.edit("Secret", secret, N, lambda live: live["data"].pop("password.shop_app"))
    with pytest.raises(Refused, match="the password of shop_app is gone"):
        stage.up(more)


def test_a_database_that_no_step_has_filled_is_given_to_a_user_as_it_is() -> None:
    stage = brought_up()
    stage.engines.volume(N, "db").databases["plain"] = Database(["by hand"])  # type: ignore[union-attr] # it runs
    given = Shop(plain="plain_app")
    stage.up(given)
    assert stage.engines.rows(N, "db", "plain") == ["by hand"]
    assert [type(event) for event in stage.up(given)] == [Ready]
    fresh = brought_up(given)
    assert fresh.engines.rows(N, "db", "plain") == []


def test_what_is_written_to_a_database_while_its_dependents_end_is_found_there() -> None:
    stage = brought_up()

    def written() -> None:
        stage.world.some()
        databases = stage.engines.volume(N, "db").databases  # type: ignore[union-attr] # it runs
        if any(each["spec"]["replicas"] == 0 for each in stage.world.memory.each("Deployment", N)):
            databases.setdefault("plain", Database(["by hand"]))

    cluster = InProcess(stage.world.memory, stage.world.kubelet, meanwhile=written)
    told = stage.up(Shop(plain="plain_app"), cluster=cluster)
    assert Ended(Step("db", "fill", "plain"), "prepared") in told
    assert stage.engines.rows(N, "db", "plain") == ["by hand"]
    assert stage.phase() is Phase.READY


def test_a_step_that_fails_leaves_the_old_release_serving() -> None:
    stage = brought_up()
    before = {name: stage.pods(name) for name in SERVICES}
    new = Shop(migrations=("1", "2", "3"))
    stage.engines.broken = {"migrate"}
    with pytest.raises(PreviewFailed):
        stage.up(new)
    stage.world.settle()
    assert {name: stage.pods(name) for name in ("api", "web")} == {name: before[name] for name in ("api", "web")}
    assert all(stage.world.kubelet.answers(N, name) for name in ("api", "web", "db", "cache"))
    assert stage.phase() is Phase.DEGRADED
    stage.engines.broken = set()
    stage.up(new)
    assert stage.is_whole(new)
    assert stage.phase() is Phase.READY


def test_other_seeds_are_loaded_from_empty_with_all_dependents_at_zero() -> None:
    stage = brought_up()
    before = stage.engines.rows(N, "db", "shop")
    untouched = stage.pods("alone")
    new = Shop(seeds=("other", "b"))

    def nobody_reads(_: Event) -> None:
        if stage.engines.rows(N, "db", "shop") not in (before, complete_rows(new.asked("0").wanted["db", "shop"])):
            assert not stage.pods("api")
            assert not stage.pods("web")

    stage.up(new, after_event=nobody_reads)
    assert stage.is_whole(new)
    assert stage.pods("alone") == untouched
    assert len(stage.engines.warmed) == 2, "the start job is run again on the new data"


def test_a_rebuild_that_fails_is_gone_on_with() -> None:
    stage = brought_up()
    new = Shop(seeds=("other",))
    stage.engines.broken = {"seed"}
    with pytest.raises(PreviewFailed):
        stage.up(new)
    stage.world.settle()
    assert not stage.pods("api")
    assert not stage.world.kubelet.answers(N, "db")
    assert stage.phase() is Phase.DEGRADED
    stage.engines.broken = set()
    stage.up(new)
    assert stage.is_whole(new)


def test_what_a_human_wrote_is_not_lost_unless_that_is_said() -> None:
    stage = brought_up()
    stage.engines.write(N, "db", "shop")
    cluster, new = stage.world.cluster(), Shop(seeds=("other", "b"))
    with pytest.raises(Refused, match="written"):
        stage.up(new, cluster=cluster)
    assert cluster.writes == 0
    assert stage.engines.rows(N, "db", "shop")[-1] == "by hand"
    stage.up(new, discard=True)
    assert stage.is_whole(new)


def test_a_server_that_was_killed_does_not_know_any_more_what_was_written() -> None:
    stage = brought_up()
    stage.world.kubelet.restart("db-0", "db", N)
    stage.world.settle()
    with pytest.raises(Refused, match="written"):
        stage.up(Shop(seeds=("other", "b")))
    stage.up(SHOP)
    assert stage.is_whole(SHOP)


@pytest.mark.parametrize("datastore", ["db", "cache"])
def test_data_that_was_lost_behind_our_back_is_made_again(datastore: str) -> None:
    stage = brought_up()
    untouched = stage.pods("alone")
    stage.engines.wipe(N, datastore)
    stage.world.settle()
    assert not stage.world.kubelet.answers(N, datastore)
    stage.up(SHOP)
    assert stage.is_whole(SHOP)
    assert stage.pods("alone") == untouched
    assert len(stage.engines.warmed) == 2


@pytest.mark.parametrize("datastore", ["db", "cache"])
@pytest.mark.parametrize("storage", Storage)
def test_data_that_is_lost_while_it_is_extended_is_never_taken_for_complete(datastore: str, storage: Storage) -> None:
    shop = Shop(storage=storage)
    stage = brought_up(shop)
    new = Shop(seeds=("a", "b", "c"), cached=("x", "y"), storage=storage)

    def lose(happened: str) -> None:
        if happened.startswith(f"create a pod of {N}/{datastore}-fill"):
            stage.engines.wipe(N, datastore)

    stage.after_each = lose
    with pytest.raises(PreviewFailed):
        stage.up(new)
    stage.world.settle()
    assert not stage.world.kubelet.answers(N, datastore)
    stage.after_each = lambda _: None
    stage.up(new)
    assert stage.is_whole(new)


@pytest.mark.parametrize("lost_at", ["start migrate of", "run migrate of", "start seed of", "run seed of"])
def test_data_that_is_lost_between_its_migration_and_its_seeds_is_never_taken_for_complete(lost_at: str) -> None:
    stage = brought_up()
    new = Shop(migrations=("1", "2", "3"), seeds=("a", "b", "c"))
    lost: list[str] = []

    def lose(happened: str) -> None:
        if not lost and happened.startswith(f"{lost_at} {N}/db-fill"):
            lost.append(happened)
            stage.engines.wipe(N, "db")

    stage.after_each = lose
    with pytest.raises(PreviewFailed):
        stage.up(new)
    assert lost
    stage.world.settle()
    assert not stage.world.kubelet.answers(N, "db")
    stage.up(new)
    assert stage.is_whole(new)


# whose it is


THEIR_JOB = {
    "apiVersion": "batch/v1",
    "kind": "Job",
    "metadata": {"name": "theirs", "namespace": N},
    "spec": {"suspend": True, "template": {"spec": {"restartPolicy": "Never", "containers": [{"name": "theirs", "image": "theirs"}]}}},
}


def test_what_the_blueprint_no_longer_names_is_pruned_when_the_rest_is_ready() -> None:
    stage = brought_up()
    stage.world.memory.create({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "theirs", "namespace": N}})
    stage.world.memory.create(THEIR_JOB)
    new = Shop(without=("web",), code="2")
    stage.up(new)
    stage.world.settle()
    left = {(each["kind"], each["metadata"]["name"]) for each in stage.world.memory.each(namespace=N)}
    assert not {("Deployment", "web"), ("Service", "web"), ("Ingress", "web")} & left
    assert {("ConfigMap", "theirs"), ("Job", "theirs")} <= left
    assert {("Deployment", "api"), ("PersistentVolumeClaim", "db-data")} <= left
    assert [type(event) for event in stage.up(new)] == [Ready]


def test_a_component_that_fails_keeps_what_would_be_pruned() -> None:
    stage = brought_up()
    stage.engines.broken = {"migrate"}
    with pytest.raises(PreviewFailed):
        stage.up(Shop(without=("web",), migrations=("1", "2", "3")))
    assert stage.world.memory.find("Deployment", "web", N)


NO_DATASTORES = Shop(without=("db", "api", "web", "warm"))


def test_kept_data_stays_with_its_password_and_is_found_again() -> None:
    stage = brought_up()
    stage.engines.write(N, "db", "shop")
    told = [event for event in stage.up(NO_DATASTORES) if isinstance(event, Warned)]
    assert [(event.step.component, event.step.object, event.hint) for event in told] == [
        ("db", "PersistentVolumeClaim db-data", "--prune-data deletes it")
    ]
    stage.world.settle()
    assert not stage.world.memory.find("StatefulSet", "db", N)
    assert stage.world.memory.find("PersistentVolumeClaim", "db-data", N)
    assert [type(event) for event in stage.up(NO_DATASTORES)] == [Ready]
    stage.up(SHOP)
    assert stage.engines.rows(N, "db", "shop")[-1] == "by hand"
    stage.up(Shop(migrations=("1", "2", "3")))
    assert len(stage.engines.rows(N, "db", "shop")) == 6


def test_a_volume_that_is_made_anew_is_let_go_of_by_a_datastore_that_stays_as_it_is() -> None:
    stage = brought_up()
    stage.world.memory.delete("PersistentVolumeClaim", "db-data", N)
    with pytest.raises(Refused, match="db: its volume would be made anew, because it is being deleted"):
        stage.up(SHOP)
    stage.up(SHOP, discard=True)
    assert stage.is_whole(SHOP)


def test_a_folder_that_is_kept_survives_another_release_and_is_let_go_of_where_it_is_made_anew() -> None:
    shop, claim = Shop(kept=True), names.volume("api", "/srv")
    stage = brought_up(shop)
    before = stage.world.memory.get("PersistentVolumeClaim", claim, N)["metadata"]["uid"]
    stage.up(replace(shop, code="2"))
    assert stage.world.memory.get("PersistentVolumeClaim", claim, N)["metadata"]["uid"] == before
    stage.world.memory.delete("PersistentVolumeClaim", claim, N)
    with pytest.raises(Refused, match="api: its volume would be made anew, because it is being deleted"):
        stage.up(shop)
    stage.up(shop, discard=True)
    assert stage.is_whole(shop)
    assert stage.world.memory.get("PersistentVolumeClaim", claim, N)["metadata"]["uid"] != before
    stage.up(SHOP)
    assert stage.world.memory.find("PersistentVolumeClaim", claim, N), "it goes only when that is said"
    stage.up(SHOP, prune_data=True)
    stage.world.settle()
    assert not stage.world.memory.find("PersistentVolumeClaim", claim, N)


def test_kept_data_goes_when_that_is_said() -> None:
    stage = brought_up()
    stage.up(NO_DATASTORES)
    stage.up(NO_DATASTORES, prune_data=True)
    stage.world.settle()
    left = {each["metadata"]["name"] for each in stage.world.memory.each(namespace=N)}
    assert not {name for name in left if name.startswith("db")}


@pytest.mark.parametrize(
    ("labels", "why"),
    [
        ({}, "not made by devpreview"),
        ({names.MANAGED_BY: names.MANAGER, names.ID: "another"}, "belongs to another project"),
        ({names.ID: SHOP.owner}, "not made by devpreview"),
    ],
)
def test_a_namespace_that_is_not_ours_is_not_touched(labels: dict[str, str], why: str) -> None:
    stage = Stage(1, SHOP)
    stage.world.memory.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": N, "labels": labels}})
    cluster = stage.world.cluster()
    with pytest.raises(Refused, match=why):
        stage.up(SHOP, cluster=cluster)
    assert cluster.writes == 0


def test_a_preview_that_another_clone_here_has_brought_up_is_not_touched() -> None:
    stage = brought_up()
    cluster = stage.world.cluster()
    with pytest.raises(Refused, match="/work/shop, and this is /work/clone"):
        stage.up(Shop(code="2", place=Place("ann", "laptop", "/work/clone")), cluster=cluster)
    assert cluster.writes == 0
    stage.up(Shop(code="2", place=Place("bob", "desk", "/home/bob/shop")))


def test_a_namespace_that_is_going_is_waited_for() -> None:
    stage = brought_up()
    stage.engines.write(N, "db", "shop")
    stage.world.memory.delete("Namespace", N)
    new = Shop(seeds=("other",))
    stage.up(new)
    assert stage.is_whole(new)


# what the preview can do without, and what need not be healthy


def test_what_is_optional_and_fails_is_said_and_fails_nobody_else() -> None:
    shop = Shop(optional=("db",), without=("warm",))
    stage = Stage(1, shop)
    stage.engines.broken = {"migrate"}
    events = stage.up(shop)
    assert events[-1] == Ready(N, (("web", URL),), ("db",), degraded=True)
    assert [event.step.component for event in events if isinstance(event, Failed)] == ["db"]
    assert "is optional" in next(event.message for event in events if isinstance(event, Warned))
    assert stage.phase() is Phase.READY
    assert [stage.world.kubelet.answers(N, each) for each in ("web", "api", "db")] == [True, True, False]
    stage.engines.broken = set()
    assert stage.up(shop)[-1] == Ready(N, (("web", URL),))
    assert stage.is_whole(shop)
    stage.world.settle()
    assert [type(event) for event in stage.up(shop)] == [Ready]


def test_who_needs_data_only_to_be_started_does_not_see_it_being_made_anew() -> None:
    shop = Shop(started=("db",), without=("warm",), cached=())
    for seed in range(3):
        stage = brought_up(shop, seed)
        assert stage.is_whole(shop)
        new = replace(shop, seeds=("other", "b"))
        fill = Step("db", "fill", "shop")
        left: list[list[str]] = []

        def saw(event: Event, stage: Stage = stage, fill: Step = fill, left: list[list[str]] = left) -> None:
            if isinstance(event, Ended) and event.step == fill:
                left.append(stage.pods("api"))

        stage.up(new, after_event=saw)
        assert left == [[]]
        assert stage.is_whole(new)
