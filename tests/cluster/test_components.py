"""What a team has as manifests and as a kustomization, seen in a preview: in its order, under its hosts, with its images."""

import os
import subprocess
from collections.abc import Iterator

import pytest
import yaml

from tests.cluster.conftest import Cluster, Previews, end
from tests.cluster.preview import FIRST, Project, Said, migrations, notes

pytestmark = pytest.mark.cluster

SEARCH = """
apiVersion: v1
kind: ServiceAccount
metadata: {name: search, namespace: staging}
---
apiVersion: v1
kind: Secret
metadata: {name: search-key, namespace: staging}
stringData: {key: "a key"}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: search, namespace: staging, labels: {app: search, app.kubernetes.io/managed-by: Helm}}
spec:
  replicas: 1
  selector: {matchLabels: {app: search, app.kubernetes.io/managed-by: Helm}}
  template:
    metadata: {labels: {app: search, app.kubernetes.io/managed-by: Helm}, creationTimestamp: null}
    spec:
      serviceAccountName: search
      containers:
      - name: search
        image: python:3.11-slim
        command: [python, -c]
        args:
        - |
          import os
          os.chdir('/tmp')
          open('index.html', 'w').write(os.environ['KEY'])
          os.execvp('python', ['python', '-m', 'http.server', '9200'])
        env: [{name: KEY, valueFrom: {secretKeyRef: {name: search-key, key: key}}}]
        ports: [{containerPort: 9200}]
        readinessProbe: {httpGet: {path: /, port: 9200}}
        resources: {requests: {cpu: "0.01", memory: 16Mi}}
---
apiVersion: v1
kind: Service
metadata: {name: search, namespace: staging}
spec: {selector: {app: search}, ports: [{port: 9200}]}
---
apiVersion: batch/v1
kind: Job
metadata: {name: index, namespace: staging}
spec:
  ttlSecondsAfterFinished: 1
  template:
    spec:
      restartPolicy: Never
      containers: [{name: index, image: "ghcr.io/acme/api:9.9", command: [python, -c, "import psycopg, os"]}]
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: search, namespace: staging}
spec: {minAvailable: 1, selector: {matchLabels: {app: search}}}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: search, namespace: staging}
spec:
  ingressClassName: nginx
  tls: [{hosts: [search.example.com], secretName: wildcard}]
  rules:
  - host: search.example.com
    http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: search, port: {number: 9200}}}}]}
"""

STORE = """
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: store}
spec:
  serviceName: store
  selector: {matchLabels: {app: store}}
  template:
    metadata: {labels: {app: store}}
    spec: {containers: [{name: store, image: redis, ports: [{containerPort: 6379}]}]}
---
apiVersion: v1
kind: Service
metadata: {name: store}
spec: {selector: {app: store}, ports: [{port: 6379}]}
"""

OVERLAY = {"resources": ["../base"], "namePrefix": "big-", "images": [{"name": "redis", "newTag": "7"}], "namespace": "staging"}


@pytest.fixture(scope="module", autouse=True)
def kubectl(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Have a kubectl, which not every machine has: that of the node."""
    folder = tmp_path_factory.mktemp("bin")
    subprocess.run(["docker", "cp", "--quiet", f"{cluster.node}:/usr/bin/kubectl", str(folder / "kubectl")], check=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", str(folder), prepend=os.pathsep)
        yield


@pytest.fixture(scope="module")
def shop(previews: Previews, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Project]:
    """Have a project that has manifests and a kustomization besides."""
    here = previews.project(tmp_path_factory.mktemp("shop"), notes)
    migrations(here, FIRST)
    here.put("deploy/search/all.yaml", SEARCH)
    here.put("deploy/base/store.yaml", STORE)
    here.put("deploy/base/kustomization.yaml", "resources: [store.yaml]\n")
    here.put("deploy/dev/kustomization.yaml", yaml.safe_dump(OVERLAY))
    with here.changed() as blueprint:
        blueprint["components"] = {
            "search": {"manifests": "deploy/search", "images": {"ghcr.io/acme/api": "api"}, "needs": ["db", "store"]},
            "store": {"kustomize": "deploy/dev"},
        }
    yield here
    end(here.namespace, request.node)


@pytest.fixture(scope="module")
def first(shop: Project) -> Said:
    """Bring it up."""
    return shop.up()


def test_they_come_up_in_their_turn_and_are_reached_as_the_rest_is(shop: Project, first: Said) -> None:
    order = [(told["event"], *told["step"].values()) for told in first.events if told["event"] in ("began", "ended")]
    began = order.index(("began", "search", "start", ""))
    assert began > order.index(("ended", "db", "fill", "shop"))
    assert began > order.index(("ended", "store", "start", ""))
    assert first.urls["search"].startswith(f"http://{shop.host('search')}")
    assert shop.namespace.served(shop.host("search"), "/") == "a key"
    # the cluster takes a while to say of the Job what its pod says
    shop.namespace.wait("condition=complete", "job/index")
    (job,) = shop.get("jobs", "-l", "devpreview.dev/component=search")["items"]
    assert (
        job["spec"]["template"]["spec"]["containers"][0]["image"]
        == shop.get("deployment/api")["spec"]["template"]["spec"]["containers"][0]["image"]
    )
    (pod,) = shop.get("pods", "-l", "devpreview.dev/serves=store")["items"]
    assert pod["metadata"]["name"] == "big-store-0"
    assert "/library/redis@sha256:" in pod["spec"]["containers"][0]["image"]


def test_a_second_up_has_nothing_to_do_and_every_verb_knows_them(shop: Project, first: Said) -> None:
    assert first.code == 0
    before = shop.versions()
    assert shop.up().steps == []
    assert shop.versions() == before
    status = shop.run("status", "--output", "json").answer
    found = {each["name"]: (each["state"], each["urls"]) for each in status["components"]}
    assert status["ready"]
    assert found["search"] == ("ready", [first.urls["search"]])
    assert found["store"] == ("ready", [])
    assert "GET / HTTP" in "".join(shop.run("logs", "search", "--output", "json").out)
    assert shop.run("exec", "store", "--", "redis-cli", "ping").out.strip() == "PONG"


def test_what_is_edited_or_left_out_or_taken_away_is_changed_or_goes(shop: Project, first: Said) -> None:
    assert first.code == 0
    shop.put("deploy/search/all.yaml", SEARCH.replace('"a key"', '"another"').replace("replicas: 1", "replicas: 2"))
    planned = shop.run("plan", "--output", "json").answer
    assert {(each["verb"], each["kind"], each["component"]) for each in planned["changes"]} == {
        ("change", "Secret", "search"),
        ("change", "Deployment", "search"),
    }
    assert "another" not in str(planned)
    shop.up()
    assert len(shop.get("pods", "-l", "devpreview.dev/serves=search")["items"]) == 2
    shop.up("--without", "search")
    assert not shop.get("deployments,services,secrets,jobs,ingresses,serviceaccounts", "-l", "devpreview.dev/component=search")["items"]
    with shop.changed() as blueprint:
        del blueprint["components"]
    shop.up()
    assert not shop.get("statefulsets,services", "-l", "devpreview.dev/component=store")["items"]
    assert shop.asked("/")["notes"] == ["seeded"]


def test_what_belongs_to_a_cluster_is_refused_before_anything_is_done(shop: Project, first: Said) -> None:
    assert first.code == 0
    before = shop.versions()
    shop.put("deploy/role/kustomization.yaml", "resources: [role.yaml]\n")
    shop.put("deploy/role/role.yaml", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: all}\n")
    with shop.changed() as blueprint:
        blueprint["components"] = {"role": {"kustomize": "deploy/role"}}
    said = shop.up(code=2)
    assert said.error.startswith("components.role: ClusterRole all: no preview has a ClusterRole of its own")
    shop.put("deploy/role/kustomization.yaml", "resources: [gone.yaml]\n")
    assert "gone.yaml" in shop.up(code=2).error
    assert shop.versions() == before
