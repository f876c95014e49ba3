"""What is done to objects that are there, are not, or are otherwise."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from devpreview.manifests import names
from devpreview.manifests.plan import Change, Item, Verb, plan
from devpreview.manifests.rendered import Rendered, Write, rendered


def thing(kind: str = "Deployment", spec: dict[str, Any] | None = None, *, write: Write = Write.APPLY, **more: Any) -> Rendered:
    """Render an object called `it`."""
    return rendered("api", {"kind": kind, "metadata": {"name": "it"}, "spec": spec or {}, **more}, write=write)


def live(one: Rendered, **changes: Any) -> dict[str, Any]:
    """Return an object as it is after it was applied, with some fields of its spec edited."""
    there = deepcopy(one.manifest)
    there["metadata"] |= {"uid": "u1"}
    there["spec"] |= changes
    return there


def only(one: Rendered, there: dict[str, Any] | None) -> Change:
    """Return what is done to the one object."""
    (change,) = plan([one], {} if there is None else {(one.kind, one.name): there}, [])
    return change


def test_what_is_not_there_is_created() -> None:
    one = thing()
    change = only(one, None)
    assert (change.verb, change.rendered, change.uid) == (Verb.CREATE, one, "")


def test_what_is_as_it_should_be_is_kept_and_nothing_is_written() -> None:
    one = thing(spec={"replicas": 1})
    change = only(one, live(one))
    assert change.verb is Verb.KEEP
    assert not change.writes
    assert change.rendered is None


def test_another_rendering_is_applied_and_says_which_fields_differ() -> None:
    change = only(thing(spec={"a": 2, "b": 2, "c": 2, "d": 2, "e": 2}), live(thing(spec={"a": 1, "b": 1, "c": 1, "d": 1, "e": 1})))
    assert change.verb is Verb.CHANGE
    assert change.fields == ("spec.a", "spec.b", "spec.c", "spec.d", "spec.e")
    assert change.why == "differs in spec.a, spec.b, spec.c and 2 more"


def test_a_field_that_is_no_longer_rendered_is_a_change_though_no_leaf_differs() -> None:
    change = only(thing(spec={"replicas": 1}), live(thing(spec={"replicas": 1, "paused": True})))
    assert (change.verb, change.fields) == (Verb.CHANGE, ())
    assert "no longer wanted" in change.why


def test_an_edit_by_hand_is_repaired_and_its_fields_are_said() -> None:
    one = thing(spec={"replicas": 1})
    change = only(one, live(one, replicas=5))
    assert (change.verb, change.fields) == (Verb.REPAIR, ("spec.replicas",))
    assert change.why == "was changed by somebody else: spec.replicas"


def test_an_object_of_our_name_that_somebody_else_made_is_taken_over() -> None:
    one = thing(spec={"replicas": 1})
    there = live(one)
    del there["metadata"]["annotations"]
    assert only(one, there).verb is Verb.CHANGE


def test_what_is_made_only_once_is_never_looked_into() -> None:
    one = thing("Secret", write=Write.CREATE)
    there = live(one) | {"data": {"password": "x"}}
    there["metadata"].pop("annotations")
    assert only(one, there).verb is Verb.KEEP
    assert only(one, None).verb is Verb.CREATE


def test_what_is_made_only_once_is_given_the_values_that_it_lacks() -> None:
    one = replace(thing("Secret", write=Write.CREATE), generate=("password", "password.shop"))
    change = only(one, live(one) | {"data": {"password": "x"}})
    assert (change.verb, change.why, change.fields) == (Verb.CHANGE, "lacks password.shop", ("data.password.shop",))
    assert change.rendered is not None
    assert change.rendered.generate == ("password.shop",)


@pytest.mark.parametrize("write", Write)
def test_what_is_being_deleted_is_made_anew(write: Write) -> None:
    one = thing(write=write)
    there = live(one)
    there["metadata"]["deletionTimestamp"] = "2026-11-23T07:00:00Z"
    change = only(one, there)
    assert (change.verb, change.uid, change.rendered) == (Verb.REPLACE, "u1", one)


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("Deployment", {"selector": {"matchLabels": {"a": "1"}}}, {"selector": {"matchLabels": {"a": "2"}}}),
        ("Deployment", {"selector": {"matchLabels": {"a": "1", "b": "1"}}}, {"selector": {"matchLabels": {"a": "1"}}}),
        ("StatefulSet", {"serviceName": "a"}, {"serviceName": "b"}),
        ("StatefulSet", {"podManagementPolicy": "Parallel"}, {}),
        ("StatefulSet", {}, {"volumeClaimTemplates": [{"metadata": {"name": "data"}}]}),
        ("StatefulSet", {"volumeClaimTemplates": [{"metadata": {"name": "data"}}]}, {}),
        ("Service", {"clusterIP": "None"}, {}),
        ("Service", {"clusterIP": "10.0.0.1"}, {"clusterIP": "None"}),
        ("PersistentVolumeClaim", {"storageClassName": "slow"}, {"storageClassName": "fast"}),
        ("Job", {"template": {"a": 1}}, {"template": {"a": 2}}),
    ],
)
def test_what_cannot_be_changed_is_replaced(kind: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    there = live(thing(kind, before))
    there["spec"].setdefault("selector", {})
    change = only(thing(kind, after), there)
    assert (change.verb, change.uid) == (Verb.REPLACE, "u1")
    assert change.rendered is not None


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("StatefulSet", {"podManagementPolicy": "OrderedReady", "replicas": 1}, {"replicas": 2}),
        ("StatefulSet", {"template": {"a": 1}}, {"template": {"a": 2}}),
        ("Service", {"clusterIP": "10.0.0.1", "ports": [{"port": 1}]}, {"ports": [{"port": 2}]}),
        ("PersistentVolumeClaim", {"resources": {"requests": {"storage": "1Gi"}}}, {"resources": {"requests": {"storage": "2Gi"}}}),
        ("Ingress", {"rules": [{"host": "a"}]}, {"rules": [{"host": "b"}]}),
    ],
)
def test_what_can_be_changed_is_changed(kind: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    assert only(thing(kind, after), live(thing(kind, before))).verb is Verb.CHANGE


def test_the_type_of_a_secret_and_what_was_made_immutable_are_replaced() -> None:
    assert only(thing("Secret", type="b"), live(thing("Secret", type="a"))).verb is Verb.REPLACE
    assert only(thing("ConfigMap", data={"a": "2"}), live(thing("ConfigMap", data={"a": "1"})) | {"immutable": True}).verb is Verb.REPLACE


def claim(storage: str, **labels: str) -> Rendered:
    """Render a claim."""
    about = {"name": "it", "labels": labels}
    return thing("PersistentVolumeClaim", {"resources": {"requests": {"storage": storage}}}, metadata=about)


def test_a_claim_that_was_grown_by_hand_is_as_it_should_be() -> None:
    assert only(claim("1Gi"), live(claim("1Gi"), resources={"requests": {"storage": "2Gi"}})).verb is Verb.KEEP


@pytest.mark.parametrize("wanted", [claim("1Gi"), claim("1Gi", a="b")], ids=["less", "another label"])
def test_a_claim_is_never_asked_to_shrink(wanted: Rendered) -> None:
    change = only(wanted, live(claim("2Gi")))
    assert change.verb is Verb.CHANGE
    assert change.rendered is not None
    assert change.rendered.manifest["spec"] == {"resources": {"requests": {"storage": "2Gi"}}}
    assert change.rendered.digest == wanted.digest


def test_replacing_a_claim_says_that_data_would_be_lost() -> None:
    change = only(
        thing("PersistentVolumeClaim", {"storageClassName": "b"}), live(thing("PersistentVolumeClaim", {"storageClassName": "a"}))
    )
    assert "data would be lost" in change.why


def test_no_value_of_a_secret_is_ever_in_a_plan() -> None:
    change = only(thing("Secret", data={"KEY": "c2VjcmV0"}), live(thing("Secret", data={"KEY": "b3RoZXI="})))
    assert change.fields == ("data.KEY",)
    assert "c2VjcmV0" not in change.why


GONE = Item("Ingress", "web", "u9", "web")


def test_what_the_blueprint_no_longer_names_is_pruned_by_uid_and_last() -> None:
    one = thing()
    changes = plan([one], {("Ingress", "web"): {"metadata": {"name": "web", "uid": "u9"}}}, [GONE, Item("Deployment", "it", "u1", "api")])
    assert [(change.verb, change.uid) for change in changes] == [(Verb.CREATE, ""), (Verb.PRUNE, "u9")]


@pytest.mark.parametrize("there", [None, {"uid": "another"}, {"uid": "u9", "deletionTimestamp": "2026-11-23T07:00:00Z"}])
def test_what_is_gone_going_or_another_one_by_now_is_not_pruned(there: dict[str, Any] | None) -> None:
    assert plan([], {} if there is None else {("Ingress", "web"): {"metadata": there}}, [GONE]) == ()


def test_kept_data_and_its_password_are_pruned_only_when_that_is_asked_for() -> None:
    kinds = {"PersistentVolumeClaim": names.claim("db"), "Secret": names.credentials("db"), "StatefulSet": "db"}
    items = [Item(kind, name, f"uid of {kind}", "db") for kind, name in kinds.items()]
    there = {(item.kind, item.name): {"metadata": {"uid": item.uid}} for item in items}
    assert [change.verb for change in plan([], there, items)] == [Verb.KEEP, Verb.KEEP, Verb.PRUNE]
    assert [change.verb for change in plan([], there, items, prune_data=True)] == [Verb.PRUNE] * 3
    assert [change.verb for change in plan([], there, items[1:])] == [Verb.PRUNE] * 2


def test_the_mark_of_the_rendering_alone_is_never_a_field() -> None:
    one = thing(spec={"replicas": 1})
    there = live(one)
    there["metadata"]["annotations"][names.RENDERING] = "older"
    assert only(one, there).fields == ()
