"""What a team has written itself becomes a part of the preview: its namespace, its labels, its hosts, its images."""

from base64 import b64encode
from dataclasses import replace

from devpreview.blueprint.model import Bundle
from devpreview.blueprint.objects import loaded
from devpreview.manifests import bundles, names
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Rendered
from tests.unit.manifests.example import BLUEPRINT, LAPTOP

TEXT = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: search-master, namespace: staging, uid: x, creationTimestamp: null, labels: {app: search}, annotations: {team: a}}
status: {replicas: 3}
spec:
  selector: {matchLabels: {app: search, app.kubernetes.io/managed-by: Helm}}
  template:
    metadata: {labels: {app: search, app.kubernetes.io/managed-by: Helm}}
    spec:
      initContainers: [{name: first, image: "ghcr.io/acme/api:9.9", imagePullPolicy: Always}]
      containers: [{name: search, image: "opensearch:2"}]
---
apiVersion: v1
kind: Secret
metadata: {name: key}
data: {a: Yg==}
stringData: {c: d}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: search}
spec:
  ingressClassName: nginx
  tls: [{hosts: [search.example.com]}]
  rules: [{host: search.example.com}, {host: admin.example.com}, {host: search.example.com}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: reads}
subjects:
- {kind: ServiceAccount, name: a, namespace: staging}
- {kind: ServiceAccount, name: b}
- {kind: ServiceAccount, name: c, namespace: other}
---
apiVersion: batch/v1
kind: Job
metadata: {name: index}
spec: {ttlSecondsAfterFinished: 5, template: {spec: {containers: [{name: a, image: "opensearch:2"}]}}}
"""
BUNDLE = Bundle("search", None, images={"ghcr.io/acme/api": "api"}, objects=loaded(TEXT))
WITH = replace(BLUEPRINT, bundles={"search": BUNDLE})
SETTING = replace(LAPTOP, images={**LAPTOP.images, "search/opensearch:2": "registry/opensearch@sha256:1"})


def found() -> dict[str, Rendered]:
    return {one.kind: one for one in render(WITH, SETTING) if one.component == "search"}


def test_every_object_says_whose_it_is_and_is_in_the_previews_namespace() -> None:
    ours = names.labels(owner=WITH.id, project=WITH.project, preview=SETTING.preview, component="search")
    for one in found().values():
        assert one.manifest["metadata"]["namespace"] == "pv-shop-dev"
        assert one.manifest["metadata"]["labels"].items() >= ours.items()
    about = found()["Deployment"].manifest["metadata"]
    assert about["labels"]["app"] == "search"
    assert about["annotations"]["team"] == "a"
    assert not {"uid", "creationTimestamp"} & about.keys()
    assert "status" not in found()["Deployment"].manifest
    assert [one.kind for one in render(WITH, SETTING) if one.component == "search"][:2] == ["RoleBinding", "Secret"], (
        "before who refers to them"
    )


def test_pods_are_found_by_their_component_and_by_what_they_are_chosen_by() -> None:
    spec = found()["Deployment"].manifest["spec"]
    labels = spec["template"]["metadata"]["labels"]
    assert labels[names.SERVES] == labels[names.COMPONENT] == "search"
    assert labels.items() >= spec["selector"]["matchLabels"].items()
    job = found()["Job"].manifest["spec"]
    assert names.SERVES not in job["template"]["metadata"]["labels"]
    assert "ttlSecondsAfterFinished" not in job, "it is gone on with by what is there of it"


def test_images_are_those_that_were_built_or_copied() -> None:
    spec = found()["Deployment"].manifest["spec"]["template"]["spec"]
    assert spec["initContainers"][0] == {"name": "first", "image": SETTING.images["api"], "imagePullPolicy": "IfNotPresent"}
    assert spec["containers"][0]["image"] == "registry/opensearch@sha256:1"
    assert bundles.images(WITH) == {"search/opensearch:2": "opensearch:2"}


def test_secrets_are_written_in_one_way_and_their_mark_tells_nothing_of_them() -> None:
    secret = found()["Secret"]
    assert secret.manifest["data"] == {"a": "Yg==", "c": b64encode(b"d").decode()}
    assert "stringData" not in secret.manifest
    salted = {one.kind: one for one in render(WITH, replace(SETTING, salt=b"other")) if one.component == "search"}
    assert salted["Secret"].digest != secret.digest
    assert salted["Job"].digest == found()["Job"].digest


def test_every_host_is_one_of_the_preview_and_its_ingress_is_the_targets() -> None:
    spec = found()["Ingress"].manifest["spec"]
    assert [rule["host"] for rule in spec["rules"]] == [
        "search-dev.shop.localhost",
        "admin-search-dev.shop.localhost",
        "search-dev.shop.localhost",
    ]
    assert spec["ingressClassName"] == SETTING.ingress_class
    assert "tls" not in spec
    offline = render(WITH, replace(SETTING, ingress_class=""))
    assert not [one for one in offline if one.kind == "Ingress" and "ingressClassName" in one.manifest["spec"]], "the default's"
    assert bundles.is_reached(BUNDLE)


def test_nothing_is_asked_for_that_a_cluster_has_once() -> None:
    text = """
apiVersion: v1
kind: Service
metadata: {name: out}
spec: {type: LoadBalancer, clusterIP: 10.0.0.9, externalIPs: [1.2.3.4], ports: [{port: 80, nodePort: 30080}]}
---
apiVersion: v1
kind: Service
metadata: {name: headless}
spec: {clusterIP: None, ports: [{port: 80}]}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: kept}
spec: {volumeName: disk-1, storageClassName: fast, resources: {requests: {storage: 1Gi}}}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: set}
spec:
  volumeClaimTemplates: [{metadata: {name: data}, spec: {storageClassName: fast}}]
  template: {spec: {containers: [{name: a, image: "opensearch:2"}]}}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: all}
spec: {defaultBackend: {service: {name: out, port: {number: 80}}}}
"""
    made = replace(BLUEPRINT, bundles={"search": replace(BUNDLE, objects=loaded(text))})
    specs = {one.name: one.manifest["spec"] for one in render(made, SETTING) if one.component == "search"}
    assert specs["out"] == {"type": "ClusterIP", "ports": [{"port": 80}]}
    assert specs["headless"] == {"clusterIP": "None", "ports": [{"port": 80}]}
    assert specs["kept"] == {"resources": {"requests": {"storage": "1Gi"}}} | storage(SETTING.storage_class)
    assert specs["set"]["volumeClaimTemplates"][0]["spec"] == storage(SETTING.storage_class)
    (rule,) = specs["all"]["rules"]
    assert rule["host"] == "search-dev.shop.localhost"
    assert rule["http"]["paths"][0]["backend"]["service"]["name"] == "out"
    assert "defaultBackend" not in specs["all"]
    other = {one.name: one.manifest["spec"] for one in render(made, replace(SETTING, storage_class="theirs")) if one.component == "search"}
    assert other["kept"]["storageClassName"] == "theirs"


def storage(name: str) -> dict[str, str]:
    return {"storageClassName": name} if name else {}


def test_a_binding_is_about_the_accounts_of_the_preview() -> None:
    places = [each.get("namespace") for each in found()["RoleBinding"].manifest["subjects"]]
    assert places == ["pv-shop-dev", "pv-shop-dev", "other"]
