"""What is rendered, before a real API server and real kubelets."""

import json
from dataclasses import replace

import pytest

from devpreview.blueprint.model import Database, Migration, Value
from devpreview.data.engines import Begin
from devpreview.manifests import names
from devpreview.manifests.canonical import differences
from devpreview.manifests.environment import literal, variables
from devpreview.manifests.jobs import fill_job
from devpreview.manifests.policy import POD_SECURITY
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Manifest, Rendered
from devpreview.manifests.setting import Setting
from tests.cluster.conftest import Namespace
from tests.cluster.manifests import pod
from tests.unit.manifests.example import API, BLUEPRINT, CACHE, DB, LAPTOP, TEAM, ref, text
from tests.unit.manifests.golden import FILL, START

pytestmark = pytest.mark.cluster

BUSYBOX = "busybox:1.35"

DRY = ("apply", "--server-side", "--dry-run=server", "--validate=strict", "--field-manager=devpreview", "-o", "json", "-f", "-")


def objects_of(setting: Setting) -> list[Rendered]:
    """Return what lies in the example's namespace, with passwords."""
    return [one.filled(dict.fromkeys(one.generate, "pw")) for one in render(BLUEPRINT, setting) if one.kind != "Namespace"]


def moved(namespace: Namespace, objects: list[Manifest]) -> str:
    items = [one | {"metadata": one["metadata"] | {"namespace": namespace.name}} for one in objects]
    return json.dumps({"apiVersion": "v1", "kind": "List", "items": items})


@pytest.mark.parametrize("setting", [LAPTOP, TEAM], ids=["laptop", "team"])
def test_the_api_server_takes_everything_and_shows_nothing_of_it_otherwise(namespace: Namespace, setting: Setting) -> None:
    objects = [one.manifest for one in (*objects_of(setting), FILL, START)]
    answered = json.loads(namespace.kubectl(*DRY, feed=moved(namespace, objects)))
    pairs = zip(objects, answered["items"], strict=True)
    assert [
        found for wanted, live in pairs if (found := differences(wanted | {"metadata": {"name": live["metadata"]["name"]}}, live))
    ] == []


def test_every_pod_keeps_to_the_baseline_of_pod_security(namespace: Namespace) -> None:
    namespace.kubectl("label", "namespace", namespace.name, f"{POD_SECURITY}=baseline")
    found = [one.manifest for one in (*objects_of(LAPTOP), FILL, START) if "template" in one.manifest.get("spec", {})]
    pods = [
        {
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": {"name": f"pod-{number}", "labels": each["metadata"]["labels"]},
            "spec": each["spec"],
        }
        for number, each in enumerate(one["spec"]["template"] for one in found)
    ]
    assert len(json.loads(namespace.kubectl(*DRY, feed=moved(namespace, pods)))["items"]) == len(pods) == 7


def test_a_kubelet_gives_back_what_was_written(namespace: Namespace) -> None:
    """The unit tests' kubelet is a model; here is the real one."""
    written = ["$(A)", "$$(A)", "$$", "a$b$", "$(hostname) $$$(A", "$(DEVPREVIEW_DB_PASSWORD)"]
    env = {f"X{number}": text(each) for number, each in enumerate(written)}
    composed = {"A": text("never"), "URL": Value(("$", *ref("db", "url", "shop").parts, "$(A)")), **env}
    wanted = pod(
        "asked",
        BUSYBOX,
        [literal(word) for word in ("sh", "-c", 'echo "$URL"; for x; do echo "$x"; done; env | grep ^X | sort', "$(A)", *written)],
    )
    container = wanted["spec"]["containers"][0]  # type: ignore[index]
    container["env"] = variables(composed, BLUEPRINT, LAPTOP)
    secret = next(one.manifest for one in objects_of(LAPTOP) if one.name == names.credentials("db"))
    namespace.kubectl("apply", "--server-side", "-f", "-", feed=moved(namespace, [secret, wanted]))
    namespace.wait("jsonpath={.status.phase}=Succeeded", "pod/asked")
    url, *rest = namespace.kubectl("logs", "asked").splitlines()
    assert url == "$postgresql://app:pw@db:5432/shop$(A)"
    assert rest == [*written, *(f"X{number}={each}" for number, each in enumerate(written))]


def test_a_service_starts_only_when_the_data_that_it_needs_is_complete(namespace: Namespace) -> None:
    creates = ("sh", "-ec", 'psql "$DATABASE_URL" -c "CREATE TABLE orders ()"')
    db = replace(DB, databases=(Database("shop", (Migration("tool", creates, ("m/1.sql",)),)), Database("audit")))
    env = {"DATABASE_URL": ref("db", "url", "shop")}
    api = replace(API, command=("httpd", "-f", "-p", "8000"), args=(), secrets={}, env=env, ready=None)
    tool = replace(API, name="tool", env=env, secrets={}, port=None, replicas=0, command=(), args=(), ready=None)
    blueprint = replace(BLUEPRINT, services={"api": api, "tool": tool}, datastores={"db": db, "cache": CACHE}, jobs={})
    setting = replace(LAPTOP, images={"db": "postgres:15", "cache": "redis:7", "api": BUSYBOX, "tool": "postgres:15"})
    objects = [one.filled(dict.fromkeys(one.generate, "pw")).manifest for one in render(blueprint, setting) if one.kind != "Namespace"]
    namespace.kubectl("apply", "--server-side", "-f", "-", feed=moved(namespace, objects))

    namespace.wait("create", "pod/db-0")
    namespace.wait("jsonpath={.status.containerStatuses[0].started}=true", "pod/db-0")
    namespace.wait("create", "pod/cache-0")
    namespace.wait("condition=Ready", "pod/cache-0")
    state = "jsonpath={.items[0].status.initContainerStatuses[0].state}"
    assert "terminated" not in namespace.kubectl("get", "pods", "-l", f"{names.SERVES}=api", "-o", state)
    assert namespace.kubectl("get", "endpoints", "db", "-o", "jsonpath={.subsets[*].addresses}") == ""

    migrate = fill_job(blueprint, setting, db, db.databases[0], run="1", how=Begin.FROM_EMPTY, migrations={"m/1.sql": "1f"}, links=())
    namespace.kubectl("apply", "--server-side", "-f", "-", feed=moved(namespace, [migrate.manifest]))
    namespace.wait("condition=Complete", f"job/{migrate.name}")
    namespace.wait("condition=Ready", "pod/db-0")
    namespace.wait("condition=Available", "deployment/api")
