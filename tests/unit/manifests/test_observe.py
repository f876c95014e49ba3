"""What a preview is, from its live objects."""

from datetime import UTC, datetime, timedelta
from typing import Any

from devpreview.manifests import names
from devpreview.manifests.observe import Component, Preview, Sort, State, observe

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
THEN = "2026-11-23T07:50:00Z"
REVISION = {"deployment.kubernetes.io/revision": "1"}


def about(name: str, component: str = "", **more: Any) -> dict[str, Any]:
    labels = names.labels(owner="7f3k9q2m", project="shop", preview="pr-4", component=component)
    return {"name": name, "uid": name, "creationTimestamp": THEN, "labels": labels, "generation": 1, **more}


def workload(name: str, ready: int = 1, **spec: Any) -> dict[str, Any]:
    counts = {"replicas": 1, "updatedReplicas": ready, "availableReplicas": ready, "readyReplicas": ready} if ready else {}
    template = {"spec": {"containers": [{"name": name, "image": f"registry/{name}@sha256:1"}]}}
    return {
        "metadata": about(name, name, annotations=REVISION),
        "spec": {"replicas": 1, "template": template, **spec},
        "status": {"observedGeneration": 1, "updateRevision": "1", **counts},
    }


def job(name: str, component: str, step: str, condition: str = "Complete", created: str = THEN) -> dict[str, Any]:
    metadata = about(name, component, creationTimestamp=created)
    metadata["labels"][names.STEP] = step
    template = {"spec": {"containers": [{"name": step, "image": "registry/job@sha256:1"}]}}
    status = {"startTime": created, "conditions": [{"type": condition, "status": "True", "lastTransitionTime": "2026-11-23T07:51:00Z"}]}
    return {"metadata": metadata, "spec": {"template": template}, "status": status}


def pod(component: str, owner: str, restarts: int, state: dict[str, Any]) -> dict[str, Any]:
    metadata = about(f"{component}-x", component, ownerReferences=[{"uid": owner, "controller": True}])
    metadata["labels"][names.SERVES] = component
    statuses = [{"name": component, "state": state, "restartCount": restarts}]
    return {"metadata": metadata, "spec": {"nodeName": "node", "containers": [{}]}, "status": {"containerStatuses": statuses}}


def preview(**objects: list[dict[str, Any]]) -> Preview:
    return observe({"metadata": about("pv-shop-pr-4")}, objects, now=NOW, port=8080)


def component(seen: Preview, name: str) -> Component:
    (found,) = (each for each in seen.components if each.name == name)
    return found


def test_a_preview_is_named_by_the_labels_of_its_namespace() -> None:
    seen = preview()
    assert (seen.namespace, seen.id, seen.project, seen.name) == ("pv-shop-pr-4", "7f3k9q2m", "shop", "pr-4")
    assert seen.age == timedelta(minutes=10)
    assert seen.ready
    assert not seen.degraded


def test_a_namespace_that_is_going_is_not_ready() -> None:
    gone = observe({"metadata": about("pv-shop-pr-4", deletionTimestamp=THEN)}, {}, now=NOW)
    assert gone.deleting
    assert not gone.ready


def test_components_are_listed_by_sort_and_name_with_what_people_ask_for() -> None:
    paths = [{"path": path, "backend": {"service": {"name": name}}} for path, name in (("/try", "web"), ("/", "api"))]
    rule = {"metadata": about("api", "api"), "spec": {"rules": [{"host": "api-pr-4.shop.localhost", "http": {"paths": paths}}]}}
    seen = preview(
        Deployment=[workload("web"), workload("api")],
        StatefulSet=[workload("db")],
        Pod=[pod("api", "rs", 2, {"running": {}})],
        Ingress=[rule],
        Job=[job("warm-start-9", "warm", "start")],
    )
    assert [(each.name, each.sort, each.state) for each in seen.components] == [
        ("db", Sort.DATASTORE, State.READY),
        ("api", Sort.SERVICE, State.READY),
        ("web", Sort.SERVICE, State.READY),
        ("warm", Sort.JOB, State.DONE),
    ]
    api = component(seen, "api")
    assert api.urls == ("http://api-pr-4.shop.localhost:8080",)
    assert component(seen, "web").urls == ("http://api-pr-4.shop.localhost:8080/try",)
    assert (api.restarts, api.image, api.age, api.serving) == (2, "registry/api@sha256:1", timedelta(minutes=10), True)
    assert seen.ready


def test_a_component_that_waits_says_for_what() -> None:
    sets = [{"metadata": about("rs", annotations=REVISION, ownerReferences=[{"uid": "api", "controller": True}])}]
    waiting = pod("api", "rs", 0, {"waiting": {"reason": "PodInitializing"}})
    waiting["status"]["initContainerStatuses"] = [{"name": names.WAIT, "state": {"running": {}}}]
    waiting["spec"]["initContainers"] = [{"name": names.WAIT, "args": ["db:5432:R:hello"]}]
    api = component(preview(Deployment=[workload("api", ready=0)], ReplicaSet=sets, Pod=[waiting]), "api")
    assert (api.state, api.code, api.cause) == (State.WAITING, "InitWaiting", "waiting for what it needs: db")


def test_a_preview_is_degraded_when_something_old_serves_because_something_new_failed() -> None:
    sets = [{"metadata": about("rs", annotations=REVISION, ownerReferences=[{"uid": "api", "controller": True}])}]
    api = workload("api")
    api["status"] |= {"replicas": 2}
    seen = preview(Deployment=[api], ReplicaSet=sets, Pod=[pod("api", "rs", 5, {"terminated": {"exitCode": 1}})])
    assert component(seen, "api").state is State.FAILED
    assert seen.degraded
    assert not seen.ready


def test_what_is_optional_degrades_a_preview_that_is_ready_all_the_same() -> None:
    sets = [{"metadata": about("rs", annotations=REVISION, ownerReferences=[{"uid": "mail", "controller": True}])}]
    mail = workload("mail", ready=0)
    mail["metadata"]["labels"][names.OPTIONAL] = "true"
    seen = preview(Deployment=[mail], ReplicaSet=sets, Pod=[pod("mail", "rs", 5, {"terminated": {"exitCode": 1}})])
    assert (component(seen, "mail").state, component(seen, "mail").optional) == (State.FAILED, True)
    assert (seen.ready, seen.degraded) == (True, True)


def test_a_datastore_that_serves_after_a_step_of_its_failed_is_degraded_until_a_later_run_did_better() -> None:
    later, latest = "2026-11-23T07:55:00Z", "2026-11-23T07:56:00Z"
    failed = [
        job("db-fill-shop-1", "db", "fill"),
        job("db-fill-shop-2", "db", "fill", "Failed", later),
        job("db-fill-books-2", "db", "fill", created=latest),
    ]
    seen = preview(StatefulSet=[workload("db")], Job=failed)
    db = component(seen, "db")
    assert (db.state, db.code, db.serving) == (State.FAILED, "JobFailed", True)
    assert db.cause.startswith("fill: ")
    assert seen.degraded
    mended = preview(StatefulSet=[workload("db")], Job=[*failed, job("db-fill-shop-3", "db", "fill", created="2026-11-23T07:57:00Z")])
    assert mended.ready


def test_what_is_held_at_zero_waits() -> None:
    api = component(preview(Deployment=[workload("api", ready=0, replicas=0)]), "api")
    assert (api.state, api.cause, api.serving) == (State.WAITING, "held at zero", False)


def test_steps_are_told_from_the_earliest_to_the_latest_and_a_job_is_as_its_latest_run_left_it() -> None:
    later = "2026-11-23T07:55:00Z"
    jobs = [
        job("warm-start-2", "warm", "start", "Failed", later),
        job("db-fill-shop-1", "db", "fill"),
        job("warm-start-1", "warm", "start"),
    ]
    seen = preview(StatefulSet=[workload("db")], Job=jobs)
    assert [(step.job, step.component, step.step, step.run, step.state) for step in seen.steps] == [
        ("db-fill-shop-1", "db", "fill", "1", State.DONE),
        ("warm-start-1", "warm", "start", "1", State.DONE),
        ("warm-start-2", "warm", "start", "2", State.FAILED),
    ]
    assert seen.steps[0].ended == datetime(2026, 11, 23, 7, 51, tzinfo=UTC)
    assert component(seen, "warm").state is State.FAILED
    assert [each.name for each in seen.components] == ["db", "warm"]


def test_objects_that_are_not_ours_are_not_looked_at() -> None:
    stranger = workload("stranger")
    del stranger["metadata"]["labels"]
    assert preview(Deployment=[stranger]).components == ()


def kept(name: str, moments: str = "", schedule: str = "0 3 * * *") -> dict[str, Any]:
    template = {"spec": {"template": {"spec": {"containers": [{"name": "run", "image": f"registry/{name}"}]}}}}
    annotations = {"annotations": {names.MOMENTS: moments}} if moments else {}
    return {"metadata": about(name, name, **annotations), "spec": {"schedule": schedule, "suspend": bool(moments), "jobTemplate": template}}


def test_a_job_that_is_kept_says_when_it_runs_and_what_became_of_it_last() -> None:
    running = job("runs-2", "runs", "schedule", "Running")
    done = [job("done-2", "done", "schedule"), job("failed-1", "failed", "schedule"), job("failed-2", "failed", "schedule", "Failed")]
    seen = preview(
        CronJob=[kept("new"), kept("runs"), kept("done"), kept("failed"), kept("bye", "stop,delete"), kept("both", "delete")],
        Job=[running, *done, job("both-start-1", "both", "start")],
    )
    assert {each.name: (each.sort, each.state, each.cause) for each in seen.components} == {
        "bye": (Sort.JOB, State.READY, "on stop and delete"),
        "both": (Sort.JOB, State.DONE, "on delete"),
        "new": (Sort.JOB, State.READY, "at 0 3 * * * in UTC"),
        "runs": (Sort.JOB, State.READY, "at 0 3 * * * in UTC, runs now"),
        "done": (Sort.JOB, State.READY, "at 0 3 * * * in UTC, last at 2026-11-23 07:50"),
        "failed": (Sort.JOB, State.FAILED, f"{component(seen, 'failed').cause.partition(', ')[0]}, at 0 3 * * * in UTC"),
    }
    assert component(seen, "new").image == "registry/new"
