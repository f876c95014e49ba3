"""Some components of a blueprint, or it under a profile, as a preview; and what only an API server knows of it."""

import json

import pytest

from tests.cluster.conftest import Made
from tests.cluster.preview import FIRST, WAIT, Project, migrations, notes

pytestmark = pytest.mark.cluster

IDLE = {"image": "python:3.11-slim", "command": ["python", "-c", WAIT]}


def stack(project: Project) -> Project:
    """Have a blueprint of notes that are kept, a cache that they need, a worker beside them, and a service that needs nobody."""
    migrations(project, FIRST)
    with project.changed() as blueprint:
        blueprint["services"]["api"]["needs"] = ["cache"]
        blueprint["services"]["worker"] = {**IDLE, "env": {"DATABASE_URL": "${db.shop.url}"}}
        blueprint["services"]["alone"] = dict(IDLE)
        blueprint["datastores"]["db"]["storage"] = "kept"
        blueprint["datastores"]["cache"] = {"image": "redis:7", "storage": "disposable"}
        blueprint["profiles"] = {"wide": {"services": {"alone": {"replicas": 2, "memory": "256Mi"}}, "without": ["worker"]}}
    return project


def components(project: Project) -> dict[str, str]:
    """Return how each component is, and what was left out."""
    told = project.run("status", "--output", "json").answer
    assert told["ready"]
    return {each["name"]: each["state"] for each in told["components"]} | dict.fromkeys(told["left_out"], "left out")


def test_some_components_come_up_with_what_they_need_and_data_outlives_being_left_out(made: Made) -> None:
    project = stack(made(notes))

    said = project.up("--only", "worker")
    assert "with db, which worker needs" in said.err
    assert "with cache, which db needs" in said.err
    assert components(project) == {"db": "ready", "cache": "ready", "worker": "ready", "api": "left out", "alone": "left out"}
    assert project.sql("SELECT note FROM notes") == ["seeded"], "api's image has migrated what api is not there for"
    assert project.up("--only", "worker").steps == [], "what was left out is not missed"

    project.sql("INSERT INTO notes VALUES ('mine')")
    project.up("--only", "alone")
    assert components(project) == dict.fromkeys(("db", "cache", "api", "worker"), "left out") | {"alone": "ready"}
    assert [each["metadata"]["name"] for each in project.get("persistentvolumeclaims")["items"]] == ["db-data"]
    assert project.run("exec", "worker", "--", "true", code=1)

    project.up()
    assert components(project) == dict.fromkeys(("db", "cache", "api", "worker", "alone"), "ready")
    assert project.asked()["notes"] == ["mine", "seeded"]

    pods = {each["metadata"]["uid"] for each in project.get("pods", "-l", "devpreview.dev/serves=api")["items"]}
    refused = project.up("--without", "db", code=2)
    assert refused.error == "db cannot be left out: api needs db"
    assert refused.hint == "to leave out what needs it, too: --without db,api,worker"
    project.up("--profile", "wide")
    assert components(project) == dict.fromkeys(("db", "cache", "api", "alone"), "ready") | {"worker": "left out"}
    assert len(project.get("pods", "-l", "devpreview.dev/serves=alone", "--field-selector=status.phase=Running")["items"]) == 2
    assert {each["metadata"]["uid"] for each in project.get("pods", "-l", "devpreview.dev/serves=api")["items"]} == pods


def test_only_the_api_server_knows_what_it_does_not_take(made: Made) -> None:
    project = stack(made(notes))
    valid = project.run("validate", "--cluster", "--output", "json").answer
    assert (valid["ok"], valid["cluster"]) == (True, [])
    assert project.namespace.name not in project.namespace.cluster.kubectl("get", "namespaces", "-o", "name").stdout
    project.up("--only", "alone")
    limit = {"type": "Container", "max": {"memory": "64Mi"}, "defaultRequest": {"memory": "16Mi"}}
    project.namespace.apply({"apiVersion": "v1", "kind": "LimitRange", "metadata": {"name": "small"}, "spec": {"limits": [limit]}})
    before = project.versions()
    told = project.run("validate", "--cluster", "--profile", "wide", "--output", "json", code=2).answer
    (said,) = [each for each in told["cluster"] if each["component"] == "alone"]
    assert (told["ok"], told["problems"], said["kind"]) == (False, [], "Pod")
    assert "maximum memory usage per Container is 64Mi" in said["message"]
    text = project.run("validate", "--cluster", "--profile", "wide", code=2).out
    assert f"blueprints/minimal.yaml: services.alone: {said['message']} [cluster]" in text
    assert project.versions() == before, json.dumps(before)
