"""What is written as manifests comes up in its turn, stops while its data is made anew, and goes when it is not wanted."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from devpreview.blueprint.model import Blueprint, Bundle, Chart, Kustomization
from devpreview.blueprint.objects import VERSIONS
from devpreview.errors import UsageWrong
from devpreview.events import Began, Ended, Event, Ready, Step
from devpreview.lifecycle.bundles import drawn
from devpreview.lifecycle.look import observed
from devpreview.lifecycle.order import Node, What, order
from devpreview.manifests import names
from tests.unit.lifecycle.engine import complete_rows
from tests.unit.lifecycle.shop import N, Shop, Stage

SHOP = Shop(bundle="a")
START = Step("search", "start")


def brought_up() -> tuple[Stage, list[Event]]:
    stage = Stage(1, SHOP)
    events = stage.up(SHOP)
    stage.world.settle()
    return stage, events


@pytest.mark.simulated
def test_a_bundle_comes_up_when_what_it_needs_is_complete_and_is_left_alone_then() -> None:
    stage, events = brought_up()
    told = [event for event in events if isinstance(event, Began | Ended)]
    assert told.index(Began(START)) > told.index(Ended(Step("db", "fill", "shop"), "filled"))
    assert Ended(START, "ready") in told
    assert stage.pods("search")
    assert stage.world.memory.get("CronJob", "reindex", N)["metadata"]["labels"][names.COMPONENT] == "search"
    assert [type(event) for event in stage.up(SHOP)] == [Ready]
    seen = observed(stage.world.cluster(), N, SHOP.owner, stage.now(), scheme="http", port=80)
    assert seen is not None
    assert {each.name: each.state for each in seen.components if each.name in ("search", "reindex")} == {"search": "ready"}


@pytest.mark.simulated
def test_a_bundle_is_changed_where_it_is_edited_and_repaired_where_somebody_else_did() -> None:
    stage, _ = brought_up()
    before = stage.objects()
    stage.world.memory.edit("Deployment", "search-master", N, lambda thing: thing["spec"].update(replicas=0))
    stage.up(SHOP)
    stage.world.settle()
    assert stage.objects() == before
    stage.up(replace(SHOP, bundle="b"))
    stage.world.settle()
    (container,) = stage.world.memory.get("Deployment", "search-master", N)["spec"]["template"]["spec"]["containers"]
    assert container["args"] == ["b"]


@pytest.mark.simulated
def test_a_bundle_and_its_schedules_are_stopped_while_the_data_that_they_need_is_made_anew() -> None:
    stage, _ = brought_up()
    before, rebuilt = stage.engines.rows(N, "db", "shop"), replace(SHOP, seeds=("other",))
    seen = []

    def look(_: Event) -> None:
        if stage.engines.rows(N, "db", "shop") not in (before, complete_rows(rebuilt.asked("0").wanted["db", "shop"])):
            seen.append((stage.pods("search"), stage.world.memory.get("CronJob", "reindex", N)["spec"]["suspend"]))

    stage.up(rebuilt, after_event=look)
    assert seen
    assert set(map(str, seen)) == {str(([], True))}
    assert stage.pods("search")
    assert not stage.world.memory.get("CronJob", "reindex", N)["spec"]["suspend"]


@pytest.mark.simulated
@pytest.mark.parametrize("less", [replace(SHOP, left_out=("search",)), replace(SHOP, bundle="")])
def test_a_bundle_goes_when_it_is_not_wanted(less: Shop) -> None:
    stage, _ = brought_up()
    stage.up(less)
    stage.world.settle()
    gone = {("Deployment", "search-master"), ("Service", "search"), ("CronJob", "reindex")}
    assert not gone & stage.objects().keys()
    assert not stage.pods("search")
    stage.up(SHOP)
    assert gone <= stage.objects().keys()


def test_who_needs_a_bundle_waits_for_all_of_it() -> None:
    blueprint = SHOP.whole
    api = replace(blueprint.services["api"], needs=(*blueprint.services["api"].needs, "search"))
    nodes = order(replace(blueprint, services={**blueprint.services, "api": api}))
    assert Node("search", What.SERVE) in nodes[Node("api", What.BEGIN)]
    assert Node("db", What.OPEN) in nodes[Node("search", What.BEGIN)], "no pod of it waits itself"


OBJECT = "apiVersion: v1\nkind: %s\nmetadata: {name: %s}\n"


def asked(text: Callable[[Bundle], str], **sources: Chart | Kustomization) -> Blueprint:
    bundles = {name: Bundle(name, source) for name, source in sources.items()}
    return drawn(replace(SHOP.whole, bundles={**SHOP.whole.bundles, **bundles}), text)


def test_charts_and_kustomizations_are_drawn_and_manifests_are_there() -> None:
    found = asked(lambda bundle: OBJECT % ("ConfigMap", bundle.name), cache=Chart("charts/cache"), big=Kustomization("deploy/big"))
    assert {name: [each["metadata"]["name"] for each in one.objects] for name, one in found.bundles.items()} == {
        "search": ["search-master", "search", "reindex"],
        "cache": ["cache"],
        "big": ["big"],
    }


def test_no_object_takes_the_place_of_one_of_devpreviews_own() -> None:
    ours = [("Secret", "db-credentials"), ("PersistentVolumeClaim", "db-data"), ("Service", "db-setup"), ("Secret", "devpreview-salt")]
    ours += [("ConfigMap", "devpreview-release"), ("Ingress", "web"), ("Deployment", "api"), ("StatefulSet", "db")]
    fine = [("Secret", "api-key"), ("ConfigMap", "api"), ("Deployment", "db"), ("Role", "web")]
    pod = "spec: {template: {spec: {containers: [{name: a, image: a}]}}}\n"

    def text(bundle: Bundle) -> str:
        names = ours if bundle.name == "ours" else fine
        versions = ((kind, name, VERSIONS[kind], pod if kind in ("Deployment", "StatefulSet") else "") for kind, name in names)
        return "---\n".join(
            f"apiVersion: {version}\nkind: {kind}\nmetadata: {{name: {name}}}\n{spec}" for kind, name, version, spec in versions
        )

    assert asked(text, fine=Chart("charts/fine")).bundles["fine"].objects
    with pytest.raises(UsageWrong) as wrong:
        asked(text, ours=Chart("charts/ours"))
    assert len(str(wrong.value).splitlines()) == len(ours)


def test_all_that_is_wrong_with_what_was_drawn_is_said_at_once() -> None:
    texts = {
        "a": "x: [",
        "b": OBJECT % ("ClusterRole", "b"),
        "c": "",
        "d": OBJECT % ("Service", "api"),
        "e": OBJECT % ("Service", "search"),
    }
    with pytest.raises(UsageWrong) as wrong:
        asked(lambda bundle: texts[bundle.name], **{name: Chart(f"charts/{name}") for name in texts})
    said = str(wrong.value).splitlines()
    beginnings = [
        "components.a: it is not YAML",
        "components.b: ClusterRole b: no preview has",
        "components.c: charts/c leads to nothing that a preview has",
        "components.d: Service api is api's already",
        "components.e: Service search is search's already",
    ]
    assert [line[: len(begin)] for line, begin in zip(said, beginnings, strict=True)] == beginnings
