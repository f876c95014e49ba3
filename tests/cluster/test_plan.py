"""Plans over what a real API server shows of what was applied."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from devpreview.manifests import names
from devpreview.manifests.canonical import Object
from devpreview.manifests.plan import Change, Item, Verb, plan
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Rendered
from tests.cluster.conftest import Namespace
from tests.unit.manifests.example import BLUEPRINT, LAPTOP

pytestmark = pytest.mark.cluster

KINDS = "secrets,services,persistentvolumeclaims,statefulsets,deployments,ingresses"
STRIPE = "YW5vdGhlciBzZWNyZXQ="


def objects_of(namespace: Namespace) -> list[Rendered]:
    """Return what lies in the example's namespace, moved into the test's."""
    found = (one.filled(dict.fromkeys(one.generate, "pw")) for one in render(BLUEPRINT, LAPTOP) if one.kind != "Namespace")
    return [replace(one, manifest=one.manifest | {"metadata": one.manifest["metadata"] | {"namespace": namespace.name}}) for one in found]


def apply(namespace: Namespace, objects: Sequence[Rendered]) -> None:
    """Apply objects as devpreview does."""
    words = ("apply", "--server-side", "--force-conflicts", f"--field-manager={names.MANAGER}", "-f", "-")
    namespace.kubectl(*words, feed=json.dumps({"apiVersion": "v1", "kind": "List", "items": [one.manifest for one in objects]}))


def seen(namespace: Namespace) -> dict[tuple[str, str], Object]:
    """Return what is live and ours."""
    items = json.loads(namespace.kubectl("get", KINDS, "-l", f"{names.MANAGED_BY}={names.MANAGER}", "-o", "json"))["items"]
    return {(each["kind"], each["metadata"]["name"]): each for each in items}


def written(changes: Sequence[Change]) -> dict[str, tuple[Verb, tuple[str, ...]]]:
    """Return what is done, by kind and name."""
    return {f"{change.kind}/{change.name}": (change.verb, change.fields) for change in changes if change.writes}


def test_what_was_applied_is_kept_and_what_was_edited_is_repaired(namespace: Namespace) -> None:
    objects = objects_of(namespace)
    assert {change.verb for change in plan(objects, {}, [])} == {Verb.CREATE}
    apply(namespace, objects)
    assert written(plan(objects, seen(namespace), [])) == {}

    namespace.kubectl("scale", "deployment/api", "--replicas=0")
    namespace.kubectl("set", "env", "deployment/web", "API=http://elsewhere", "ADDED=by hand")
    namespace.kubectl("patch", "secret", names.secrets("api"), "-p", json.dumps({"data": {"STRIPE_KEY": STRIPE}}))
    namespace.kubectl("patch", "service", "db", "-p", json.dumps({"spec": {"selector": {names.SERVES: "nobody"}}}))
    namespace.kubectl("delete", "ingress", "web")
    changes = plan(objects, seen(namespace), [])
    assert written(changes) == {
        "Deployment/api": (Verb.REPAIR, ("spec.replicas",)),
        "Deployment/web": (Verb.REPAIR, ("spec.template.spec.containers[web].env[API].value",)),
        f"Secret/{names.secrets('api')}": (Verb.REPAIR, ("data.STRIPE_KEY",)),
        "Service/db": (Verb.REPAIR, (f"spec.selector[{names.SERVES}]",)),
        "Ingress/web": (Verb.CREATE, ()),
    }
    assert STRIPE not in " ".join(change.why for change in changes)

    apply(namespace, [change.rendered for change in changes if change.rendered])
    assert written(plan(objects, seen(namespace), [])) == {}


def test_what_is_no_longer_rendered_is_pruned_but_its_data_is_kept(namespace: Namespace) -> None:
    objects = objects_of(namespace)
    apply(namespace, objects)
    live = seen(namespace)
    inventory = [
        Item(kind, name, thing["metadata"]["uid"], thing["metadata"]["labels"].get(names.COMPONENT, ""))
        for (kind, name), thing in live.items()
    ]
    left = [one for one in objects if one.component != "db"]
    changes = plan(left, live, inventory)
    assert {f"{change.kind}/{change.name}" for change in changes if change.verb is Verb.PRUNE} == {
        "Service/db",
        "Service/db-setup",
        "StatefulSet/db",
    }
    pruned = {change.name for change in plan(left, live, inventory, prune_data=True) if change.verb is Verb.PRUNE}
    assert pruned == {"db", names.setup("db"), names.claim("db"), names.credentials("db")}


def test_the_api_server_refuses_what_a_plan_replaces(namespace: Namespace) -> None:
    objects = objects_of(namespace)
    apply(namespace, objects)
    spec = {"selector": {"matchLabels": {names.SERVES: "api", "more": "1"}}}
    changed = [replace(one, manifest=one.manifest | {"spec": one.manifest["spec"] | spec}) for one in objects if one.kind == "Deployment"]
    assert {change.verb for change in plan(changed, seen(namespace), [])} == {Verb.REPLACE}
    with pytest.raises(AssertionError, match="immutable"):
        apply(namespace, changed[:1])
