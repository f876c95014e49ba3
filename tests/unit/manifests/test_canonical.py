"""What counts as a difference between what was rendered and what is live, and what does not."""

from base64 import b64encode
from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.manifests import names
from devpreview.manifests.canonical import differences, quantity

DEPLOYMENT: dict[str, Any] = {
    "apiVersion": "apps/v1",
    "kind": "Deployment",
    "metadata": {"name": "api", "labels": {names.COMPONENT: "api"}, "annotations": {names.RENDERING: "abc"}},
    "spec": {
        "replicas": 1,
        "selector": {"matchLabels": {names.SERVES: "api"}},
        "template": {
            "metadata": {"labels": {names.SERVES: "api"}},
            "spec": {
                "enableServiceLinks": False,
                "containers": [
                    {
                        "name": "api",
                        "image": "registry:5000/api@sha256:1",
                        "args": ["serve", "--loud"],
                        "env": [{"name": "A", "value": "1000m"}, {"name": "B", "value": ""}],
                        "ports": [{"containerPort": 8000}],
                        "resources": {"limits": {"cpu": 0.5, "memory": "1Gi"}},
                        "volumeMounts": [{"name": "tmp", "mountPath": "/tmp", "readOnly": False}],
                    }
                ],
                "volumes": [{"name": "tmp", "emptyDir": {}}],
            },
        },
    },
}


def live() -> dict[str, Any]:
    """Return the deployment as a server shows it: with defaults, and with amounts and empties in its own spelling."""
    there = deepcopy(DEPLOYMENT)
    del there["apiVersion"], there["kind"]
    there["metadata"] |= {"uid": "1", "resourceVersion": "7", "annotations": {"deployment.kubernetes.io/revision": "1"}}
    there["spec"]["strategy"] = {"type": "RollingUpdate"}
    there["status"] = {"replicas": 1}
    main = container(there)
    main |= {"imagePullPolicy": "IfNotPresent", "resources": {"limits": {"cpu": "500m", "memory": "1024Mi"}}}
    main["ports"] = [{"containerPort": 8000, "protocol": "TCP"}]
    main["env"] = [{"name": "INJECTED", "value": "by a webhook"}, {"name": "A", "value": "1000m"}, {"name": "B"}]
    del main["volumeMounts"][0]["readOnly"]
    return there


def container(deployment: dict[str, Any]) -> dict[str, Any]:
    main: dict[str, Any] = deployment["spec"]["template"]["spec"]["containers"][0]
    return main


def test_what_the_server_adds_and_spells_otherwise_is_no_difference() -> None:
    assert differences(DEPLOYMENT, live()) == ()


def test_a_difference_is_named_by_its_path_and_items_by_their_names() -> None:
    there = live()
    there["spec"]["replicas"] = 3
    container(there)["env"][1]["value"] = "1"
    container(there)["args"] = ["serve"]
    container(there)["resources"]["limits"]["memory"] = "1G"
    there["metadata"]["labels"] = {}
    main = "spec.template.spec.containers[api]"
    assert differences(DEPLOYMENT, there) == (
        f"metadata.labels[{names.COMPONENT}]",
        "spec.replicas",
        f"{main}.args",
        f"{main}.env[A].value",
        f"{main}.resources.limits.memory",
    )


def test_items_that_are_gone_are_named_once() -> None:
    there = live()
    container(there)["env"] = [{"name": "B"}]
    del container(there)["ports"]
    main = "spec.template.spec.containers[api]"
    assert differences(DEPLOYMENT, there) == (f"{main}.env[A]", f"{main}.ports")


def test_a_volume_of_another_sort_is_a_difference_though_nothing_is_in_an_empty_one() -> None:
    there = live()
    there["spec"]["template"]["spec"]["volumes"] = [{"name": "tmp", "hostPath": {"path": "/"}}]
    assert differences(DEPLOYMENT, there) == ("spec.template.spec.volumes[tmp].emptyDir",)


def test_a_false_that_was_taken_out_is_a_difference_where_absence_means_true() -> None:
    there = live()
    del there["spec"]["template"]["spec"]["enableServiceLinks"]
    assert differences(DEPLOYMENT, there) == ("spec.template.spec.enableServiceLinks",)


@pytest.mark.parametrize(
    ("rendered", "there"),
    [
        ({"targetPort": 80}, {"targetPort": "80"}),
        ({"args": [], "env": [], "labels": {}, "subPath": "", "resources": None}, {}),
        ({"env": []}, {"env": [{"name": "X"}]}),
        ({"labels": {}}, {"labels": {"by": "others"}}),
        ({"resources": {"requests": {"storage": "1Gi"}}}, {"resources": {"requests": {"storage": "2Gi"}}}),
        ({"hostNetwork": False, "minReadySeconds": 0}, {}),
        ({"securityContext": {"capabilities": {}}}, {}),
        ({"containers": [{"name": "a"}, {"name": "b"}]}, {"containers": [{"name": "b"}, {"name": "sidecar"}, {"name": "a"}]}),
        ({"volumeClaimTemplates": [{"metadata": {"name": "d"}}]}, {"volumeClaimTemplates": [{"metadata": {"name": "d"}, "status": {}}]}),
    ],
)
def test_the_same_in_other_words(rendered: dict[str, Any], there: dict[str, Any]) -> None:
    assert differences({"spec": rendered}, {"spec": there}) == ()


@pytest.mark.parametrize(
    ("rendered", "there", "path"),
    [
        ({"args": []}, {"args": ["--debug"]}, "args"),
        ({"args": ["a", "b"]}, {"args": ["a", "c"]}, "args[1]"),
        ({"suspend": False}, {"suspend": 0}, "suspend"),
        ({"value": "1"}, {"value": 1}, "value"),
        ({"replicas": 0}, {}, "replicas"),
        ({"podSelector": {}}, {}, "podSelector"),
        ({"ingress": [{}]}, {"ingress": [{"from": []}]}, "ingress[0]"),
        ({"data": {"empty": ""}}, {"data": {"other": ""}}, "data.empty"),
        ({"data": {"limits": "1000m"}}, {"data": {"limits": "1"}}, "data.limits"),
        ({"limits": {"cpu": "1"}}, {"limits": {"cpu": "two"}}, "limits.cpu"),
        ({"ports": [{"port": 53, "protocol": "UDP"}]}, {"ports": [{"port": 53, "protocol": "TCP"}]}, "ports[53/UDP]"),
        ({"emptyDir": {"medium": "Memory"}}, {"emptyDir": None}, "emptyDir"),
        ({"volumes": [{"name": "x"}]}, {"volumes": "broken"}, "volumes"),
        ({"selector": {"a": "1"}}, {"selector": {"a": "1", "b": "2"}}, "selector.b"),
        ({"nodeSelector": {"a": "1"}}, {"nodeSelector": {"a": "1", "b": "2"}}, "nodeSelector.b"),
        ({"matchLabels": {"a": "1"}}, {"matchLabels": {"a": "1", "b": "2"}}, "matchLabels.b"),
        ({"resources": {"requests": {"storage": "2Gi"}}}, {"resources": {"requests": {"storage": "1Gi"}}}, "resources.requests.storage"),
    ],
)
def test_what_is_not_the_same(rendered: dict[str, Any], there: dict[str, Any], path: str) -> None:
    assert differences({"spec": rendered}, {"spec": there}) == (f"spec.{path}",)


def test_a_secret_is_compared_by_its_bytes_and_never_quoted() -> None:
    rendered = {"kind": "Secret", "metadata": {"name": "s"}, "stringData": {"KEY": "hunter2", "OTHER": "x"}}
    there = {"metadata": {"name": "s"}, "data": {"KEY": b64encode(b"hunter2").decode(), "OTHER": b64encode(b"y").decode()}}
    assert differences(rendered, there) == ("data.OTHER",)
    assert differences(rendered, there | {"data": None}) == ("data",)


@given(st.integers(min_value=0, max_value=10**12))
def test_an_amount_may_be_written_in_many_ways(millis: int) -> None:
    assert quantity(f"{millis}m") == quantity(f"{millis}e-3") == Decimal(millis) / 1000
    assert quantity(f"{millis}Ki") == quantity(f"{millis * 1024}") == quantity(millis * 1024)


@pytest.mark.parametrize("text", ["", "m", "Gi", "lots", "nan", "inf", True, None, {}])
def test_what_is_no_amount(text: object) -> None:
    assert quantity(text) is None


LEAVES = st.one_of(st.booleans(), st.integers(), st.text(min_size=1, max_size=5))
NAMES = st.sampled_from(["a", "b", "spec", "template", "data", "items"])
TREES = st.recursive(LEAVES, lambda inner: st.one_of(st.dictionaries(NAMES, inner, max_size=3), st.lists(inner, max_size=3)), max_leaves=12)
OBJECTS = st.dictionaries(NAMES, TREES, max_size=4)


@given(OBJECTS)
def test_nothing_differs_from_itself_nor_from_itself_with_more(thing: dict[str, Any]) -> None:
    assert differences(thing, deepcopy(thing)) == ()
    assert differences(thing, {**thing, "added": {"by": "the server"}}) == ()


@given(OBJECTS, st.data())
def test_every_leaf_is_looked_at(thing: dict[str, Any], data: st.DataObject) -> None:
    edited = deepcopy(thing)
    places = list(leaves(edited))
    if places:
        holder, key = data.draw(st.sampled_from(places))
        holder[key] = "edited by hand"
        assert len(differences(thing, edited)) == 1


def leaves(tree: Any) -> Any:
    """Yield the holder and the key of every leaf."""
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
        if isinstance(value, dict | list):
            yield from leaves(value)
        else:
            yield tree, key
