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
        ("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: [a]", "ConfigMap a has something else than a mapping"),
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


def hook(when: str) -> str:
    about = f'{{name: "{when}", annotations: {{helm.sh/hook: "{when}"}}}}'
    return f"apiVersion: batch/v1\nkind: Job\nmetadata: {about}\nspec: {{{POD}}}\n"


def test_what_does_nothing_for_a_preview_is_passed_over() -> None:
    budget = "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: web}\n"
    hooks = [hook(each) for each in ("test", "pre-delete", "post-install", "pre-upgrade,pre-install")]
    found = taken(loaded("---\n".join([WEB, budget, *hooks])))
    assert [each["metadata"]["name"] for each in found.objects] == ["web", "post-install", "pre-upgrade,pre-install"]
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
