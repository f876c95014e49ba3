"""Which objects of Kubernetes a preview takes, and what is said of the others."""

from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.blueprint.objects import Unfit, loaded, taken, unnumbered

POD = "template: {spec: {containers: [{name: a, image: a}]}}"
WEB = f"apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: web}}\nspec: {{{POD}}}\n"


def test_objects_are_read_one_by_one_also_from_lists() -> None:
    listed = "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {day: 2026-11-24}}\n"
    found = loaded(f"---\n{WEB}---\n---\n{listed}")
    assert [(each["kind"], each["metadata"]["name"]) for each in found] == [("Deployment", "web"), ("ConfigMap", "a")]
    assert found[1]["data"] == {"day": "2026-11-24"}, "a date is what is written"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a: [", "it is not YAML in line 2"),
        ("- a", "no apiVersion and kind"),
        ("apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: a}", "a ConfigMap has no name under metadata"),
        (
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: [a]",
            "ConfigMap a has something under data that does not belong there",
        ),
        (
            "a: &a [x, x]\nb: &b [*a, *a]\n"
            + "".join(f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in pairwise("bcdefgh")),
            "more than",
        ),
    ],
)
def test_what_is_no_object_is_said(text: str, why: str) -> None:
    with pytest.raises(Unfit, match=why):
        loaded(text)


@given(st.text())
def test_any_text_has_objects_or_is_unfit(text: str) -> None:
    with suppress(Unfit):
        taken(loaded(text))


ODD = {
    "metadata.annotations": "kind: Service\nmetadata: {name: a, annotations: [a]}",
    "metadata.labels": "kind: Service\nmetadata: {name: a, labels: a}",
    "spec": "kind: Service\nmetadata: {name: a}\nspec: []",
    "spec.ports[]": "kind: Service\nmetadata: {name: a}\nspec: {ports: [80]}",
    "spec.rules": "kind: Ingress\nmetadata: {name: a}\nspec: {rules: a}",
    "spec.rules[]": "kind: Ingress\nmetadata: {name: a}\nspec: {rules: [null]}",
    "spec.jobTemplate": "kind: CronJob\nmetadata: {name: a}\nspec: {jobTemplate: []}",
    "spec.template.metadata.labels": "kind: Job\nmetadata: {name: a}\nspec: {template: {metadata: {labels: [a]}}}",
    "spec.template.spec.containers[].image": "kind: Job\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{image: 1}]}}}",
    "subjects[]": "kind: RoleBinding\nmetadata: {name: a}\nsubjects: [a]",
}


@pytest.mark.parametrize("where", ODD)
def test_what_is_of_another_shape_is_said_with_its_place(where: str) -> None:
    with pytest.raises(Unfit) as unfit:
        loaded(f"apiVersion: v1\n{ODD[where]}\n")
    assert str(unfit.value).endswith(f" has something under {where} that does not belong there")


def test_a_name_that_no_object_can_have_is_said_and_what_is_null_is_not_there() -> None:
    with pytest.raises(Unfit, match="Service 'A B' has a name that no object can have"):
        loaded("apiVersion: v1\nkind: Service\nmetadata: {name: A B}\n")
    (found,) = loaded("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: null}\ndata: null\nspec: {a: [null, {b: null}]}\n")
    assert found == {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "spec": {"a": [None, {}]}}


def hook(when: str) -> str:
    about = f'{{name: {when.partition(",")[0]}, annotations: {{helm.sh/hook: "{when}"}}}}'
    return f"apiVersion: batch/v1\nkind: Job\nmetadata: {about}\nspec: {{{POD}}}\n"


def test_what_does_nothing_for_a_preview_is_passed_over() -> None:
    budget = "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: web}\n"
    hooks = [hook(each) for each in ("test", "pre-delete", "post-install", "pre-upgrade,pre-install")]
    found = taken(loaded("---\n".join([WEB, budget, *hooks])))
    assert [each["metadata"]["name"] for each in found.objects] == ["web", "post-install", "pre-upgrade"]
    assert not found.wrong


def test_all_that_no_preview_has_is_said_at_once() -> None:
    others = [
        "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: all}\n",
        "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: old}\n",
        "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: each}\n",
        "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: empty}\nspec: {}\n",
        "apiVersion: batch/v1\nkind: Job\nmetadata: {name: none}\nspec: {template: {spec: {containers: []}}}\n",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: one}\n",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: one}\n",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b, namespace: two}\n",
    ]
    said = taken(loaded("---\n".join([WEB, *others]))).wrong
    beginnings = [
        "ClusterRole all: no preview has",
        "Ingress old is of extensions/v1beta1, and a preview takes networking",
        "DaemonSet each",
    ]
    beginnings += ["CronJob empty has no pod", "Job none has no pod", "ConfigMap a is there twice", "its objects are in several namespaces"]
    assert len(said) == len(beginnings)
    assert all(each.startswith(begin) for each, begin in zip(said, beginnings, strict=True)), said


def test_an_image_is_known_without_its_tag() -> None:
    names = {"redis": "redis", "redis:7": "redis", "localhost:5000/a/b": "localhost:5000/a/b", "localhost:5000/a:1": "localhost:5000/a"}
    names |= {"ghcr.io/a@sha256:00": "ghcr.io/a", "ghcr.io/a:1@sha256:00": "ghcr.io/a"}
    assert {image: unnumbered(image) for image in names} == names
