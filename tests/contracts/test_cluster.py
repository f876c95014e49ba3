"""What every cluster behind our door does: one body over the store in memory, its HTTP face and the real API server."""

import time
from collections import deque
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import reduce
from itertools import islice
from tempfile import TemporaryFile

import pytest

from devpreview.errors import DevpreviewError
from devpreview.kube.door import AlreadyThere, Change, Ends, Expired, Object, Outdated, Rejected, Unreachable
from devpreview.streams import Interrupted
from tests.contracts.conftest import Place
from tests.contracts.kinds import copied

pytestmark = pytest.mark.simulated

BUSYBOX = "busybox:1.35"
IDLE = ("sleep", "3600")
FORGETS = 400
"""Seconds after which a server has forgotten what was, of a kind of which it keeps no cache: it does so every five minutes."""


def test_what_is_created_is_there_as_the_server_made_it(place: Place) -> None:
    made = place.cluster.create(config_map(place, a="1"))
    assert made["metadata"]["uid"]
    assert made["metadata"]["resourceVersion"]
    assert made["metadata"]["creationTimestamp"].endswith("Z")
    assert place.cluster.get("ConfigMap", "thing", place.namespace) == made
    assert made in place.cluster.list("ConfigMap", place.namespace).items
    assert place.cluster.get("ConfigMap", "other", place.namespace) is None


def test_a_name_is_created_once(place: Place) -> None:
    place.cluster.create(config_map(place, a="1"))
    with pytest.raises(AlreadyThere):
        place.cluster.create(config_map(place, a="2"))
    assert place.get("ConfigMap", "thing")["data"] == {"a": "1"}


def test_nothing_is_created_in_a_namespace_that_is_not_there(place: Place) -> None:
    elsewhere = config_map(place, a="1")
    elsewhere["metadata"]["namespace"] = f"{place.namespace}-2"
    with pytest.raises(Rejected):
        place.cluster.create(elsewhere)
    with pytest.raises(Rejected):
        place.cluster.apply(elsewhere)


def test_what_is_tried_is_looked_at_and_not_written(place: Place) -> None:
    place.cluster.tried(config_map(place, a="1"))
    assert place.cluster.get("ConfigMap", "thing", place.namespace) is None
    made = place.cluster.create(config_map(place, a="1"))
    place.cluster.tried(config_map(place, a="2"))
    assert place.get("ConfigMap", "thing") == made
    elsewhere = config_map(place, a="1")
    elsewhere["metadata"]["namespace"] = f"{place.namespace}-2"
    for wrong in (named(config_map(place), "Upper"), elsewhere):
        with pytest.raises(Rejected):
            place.cluster.tried(wrong)


@pytest.mark.parametrize("name", ["Upper", "under_score", "-dash", "a..b", "x" * 254])
def test_a_name_that_is_none_is_rejected(place: Place, name: str) -> None:
    with pytest.raises(Rejected):
        place.cluster.apply(named(config_map(place), name))


@pytest.mark.parametrize(("kind", "name"), [("Service", "1st"), ("Service", "x" * 64), ("Job", "x" * 64), ("Namespace", "a.b")])
def test_some_kinds_are_stricter_about_names(place: Place, kind: str, name: str) -> None:
    things = {"Service": service(place), "Job": job(place, "true"), "Namespace": {"apiVersion": "v1", "kind": "Namespace", "metadata": {}}}
    with pytest.raises(Rejected):
        place.cluster.create(named(things[kind], name))


def test_a_label_that_is_none_is_rejected(place: Place) -> None:
    with pytest.raises(Rejected):
        place.cluster.apply(labelled(config_map(place), sort="a b"))


def test_applying_the_same_again_changes_nothing(place: Place) -> None:
    def version(thing: Object) -> str:
        return str(place.cluster.apply(thing)["metadata"]["resourceVersion"])

    for thing in (config_map(place, a="1"), service(place), deployment(place), claim(place), secret(place)):
        place.cluster.apply(thing)
        # controllers still write about what is new, and the server once more where admission has completed it
        with place.stop.child(30) as scope:
            while version(thing) != version(thing):
                scope.wait(0.5)


def test_what_is_applied_no_more_vanishes_and_what_others_set_stays(place: Place) -> None:
    place.cluster.apply(config_map(place, ours="1", dropped="1"))
    theirs = place.get("ConfigMap", "thing")
    theirs["data"]["theirs"] = "1"
    theirs["metadata"]["annotations"] = {"note": "theirs"}
    place.cluster.replace(theirs)
    live = place.cluster.apply(config_map(place, ours="2"))
    assert live["data"] == {"ours": "2", "theirs": "1"}
    assert live["metadata"]["annotations"] == {"note": "theirs"}


def test_what_is_applied_is_taken_back_from_whoever_changed_it(place: Place) -> None:
    place.cluster.apply(config_map(place, a="ours"))
    theirs = place.get("ConfigMap", "thing")
    theirs["data"]["a"] = "theirs"
    place.cluster.replace(theirs)
    assert place.cluster.apply(config_map(place, a="ours"))["data"] == {"a": "ours"}
    assert "data" not in place.cluster.apply(config_map(place))


def test_a_field_that_we_gave_up_to_others_is_no_longer_ours_to_drop(place: Place) -> None:
    place.cluster.apply(config_map(place, a="ours", b="ours"))
    theirs = place.get("ConfigMap", "thing")
    theirs["data"]["a"] = "theirs"
    place.cluster.replace(theirs)
    assert place.cluster.apply(config_map(place, b="ours"))["data"] == {"a": "theirs", "b": "ours"}


def test_a_field_that_others_set_to_the_same_stays_when_we_drop_it(place: Place) -> None:
    place.cluster.create(config_map(place, both="1"))
    assert place.cluster.apply(config_map(place, both="1", ours="1"))["data"] == {"both": "1", "ours": "1"}
    assert place.cluster.apply(config_map(place))["data"] == {"both": "1"}


def test_items_of_a_list_with_keys_are_owned_one_by_one(place: Place) -> None:
    place.cluster.apply(deployment(place, env={"OURS": "1", "DROPPED": "1"}))
    theirs = {"name": "THEIRS", "value": "1"}
    place.edit("Deployment", "api", lambda thing: thing["spec"]["template"]["spec"]["containers"][0]["env"].append(theirs))
    live = place.cluster.apply(deployment(place, env={"OURS": "2"}))
    container = live["spec"]["template"]["spec"]["containers"][0]
    assert container["env"] == [{"name": "OURS", "value": "2"}, theirs]


def test_a_dropped_probe_goes_with_the_defaults_that_the_server_gave_it(place: Place) -> None:
    probe = {"exec": {"command": ["true"]}, "periodSeconds": 3}
    with_probe = place.cluster.apply(deployment(place, probe=probe))
    assert with_probe["spec"]["template"]["spec"]["containers"][0]["readinessProbe"] == {
        **probe,
        "timeoutSeconds": 1,
        "successThreshold": 1,
        "failureThreshold": 3,
    }
    without = place.cluster.apply(deployment(place))
    assert "readinessProbe" not in without["spec"]["template"]["spec"]["containers"][0]


def test_a_field_that_is_dropped_has_its_default_again(place: Place) -> None:
    place.cluster.apply(deployment(place))
    assert place.cluster.apply(deployment(place, replicas=None))["spec"]["replicas"] == 1


def test_objects_are_shown_in_the_servers_form(place: Place) -> None:
    shown = place.cluster.apply(secret(place, stringData={"password": "x"}))
    assert shown["data"] == {"password": "eA=="}
    assert "stringData" not in shown
    assert shown["type"] == "Opaque"
    resources = {"limits": {"memory": "1024Mi", "cpu": "1500m"}, "requests": {"cpu": "0.5", "memory": "0.5Gi"}}
    container = place.cluster.apply(deployment(place, env={"EMPTY": ""}, resources=resources))["spec"]["template"]["spec"]["containers"][0]
    assert container["resources"] == {"limits": {"memory": "1Gi", "cpu": "1500m"}, "requests": {"cpu": "500m", "memory": "512Mi"}}
    assert container["env"] == [{"name": "EMPTY"}]
    assert container["imagePullPolicy"] == "IfNotPresent"
    port = place.cluster.apply(service(place))["spec"]["ports"][0]
    assert port == {"port": 80, "protocol": "TCP", "targetPort": 80}


def test_a_generation_counts_what_was_asked_for_and_nothing_else(place: Place) -> None:
    first = place.cluster.apply(deployment(place))
    assert first["metadata"]["generation"] == 1
    assert place.cluster.apply(labelled(deployment(place), more="1"))["metadata"]["generation"] == 1
    place.until("Deployment", "api", lambda thing: thing["status"].get("observedGeneration") == 1)
    assert place.cluster.apply(annotated(deployment(place)))["metadata"]["generation"] == 2
    assert place.cluster.apply(annotated(deployment(place, env={"A": "1"})))["metadata"]["generation"] == 3
    stateful = place.cluster.apply(stateful_set(place))
    assert place.cluster.apply(annotated(stateful_set(place)))["metadata"]["generation"] == stateful["metadata"]["generation"] == 1


def test_only_the_newest_version_is_replaced(place: Place) -> None:
    first = place.cluster.create(config_map(place, a="1"))
    second = place.cluster.replace({**first, "data": {"a": "2"}})
    assert second["data"] == {"a": "2"}
    with pytest.raises(Outdated):
        place.cluster.replace({**first, "data": {"a": "3"}})
    assert place.cluster.replace(second)["metadata"]["resourceVersion"] == second["metadata"]["resourceVersion"]
    assert place.get("ConfigMap", "thing")["data"] == {"a": "2"}


def test_what_is_gone_is_not_replaced(place: Place) -> None:
    made = place.cluster.create(config_map(place, a="1"))
    assert place.cluster.delete("ConfigMap", "thing", place.namespace, uid=made["metadata"]["uid"])
    with pytest.raises(Outdated):
        place.cluster.replace(made)
    place.cluster.create(config_map(place, a="2"))
    with pytest.raises(Outdated):
        place.cluster.replace(made)


def test_only_the_object_that_was_meant_is_deleted(place: Place) -> None:
    made = place.cluster.create(config_map(place, a="1"))
    with pytest.raises(Outdated):
        place.cluster.delete("ConfigMap", "thing", place.namespace, uid="00000000-0000-0000-0000-000000000000")
    assert place.cluster.delete("ConfigMap", "thing", place.namespace, uid=made["metadata"]["uid"]) is True
    assert place.cluster.get("ConfigMap", "thing", place.namespace) is None
    assert place.cluster.delete("ConfigMap", "thing", place.namespace, uid=made["metadata"]["uid"]) is False


def test_a_selector_takes_by_equality_and_by_existence(place: Place) -> None:
    for name, labels in {"a": {"sort": "x", "kept": "1"}, "b": {"sort": "y"}, "c": {}}.items():
        place.cluster.create(labelled(named(config_map(place), name), **labels))

    def taken(labels: str) -> list[str]:
        found = [each["metadata"]["name"] for each in place.cluster.list("ConfigMap", place.namespace, labels).items]
        return [name for name in found if len(name) == 1]

    assert taken("sort=x") == ["a"]
    assert taken("sort") == ["a", "b"]
    assert taken("!sort") == ["c"]
    assert taken("sort!=x") == ["b", "c"]
    assert taken("sort=y,kept") == []
    assert taken("") == ["a", "b", "c"]


def test_a_list_of_all_namespaces_says_what_is_where(place: Place) -> None:
    place.cluster.create(labelled(config_map(place), owner=place.namespace))
    (found,) = place.cluster.list("ConfigMap", labels=f"owner={place.namespace}").items
    assert (found["kind"], found["apiVersion"], found["metadata"]["namespace"]) == ("ConfigMap", "v1", place.namespace)


def test_a_watch_tells_what_happened_after_a_list(place: Place) -> None:
    before = place.cluster.create(labelled(named(config_map(place), "before"), mine=""))
    version = place.cluster.list("ConfigMap", place.namespace).version
    made = place.cluster.create(config_map(place, a="1"))
    place.cluster.create(secret(place))
    changed = place.cluster.replace({**made, "data": {"a": "2"}})
    place.cluster.delete("ConfigMap", "thing", place.namespace, uid=made["metadata"]["uid"])
    place.cluster.delete("ConfigMap", "before", place.namespace, uid=before["metadata"]["uid"])
    with watching(place, "ConfigMap", version) as changes:
        ours = (each for each in changes if each.thing["metadata"]["name"] in {"before", "thing"})
        told = list(islice(ours, 4))
    assert [(each.gone, each.thing["metadata"]["name"], each.thing.get("data")) for each in told] == [
        (False, "thing", {"a": "1"}),
        (False, "thing", {"a": "2"}),
        (True, "thing", {"a": "2"}),
        (True, "before", None),
    ]
    assert told[0].thing == made
    assert told[1].thing == changed


def test_a_watch_goes_on_with_what_happens_later(place: Place) -> None:
    version = place.cluster.list("Secret", place.namespace).version
    with watching(place, "Secret", version) as changes:
        for name in ("one", "two", "three"):
            place.cluster.create(named(secret(place), name))
            assert next(changes).thing["metadata"]["name"] == name


def test_a_watch_from_what_the_server_has_forgotten_has_expired(place: Place) -> None:
    about = {"name": "seen", "namespace": place.namespace}
    thing = {"kind": "Pod", "namespace": place.namespace}
    place.cluster.create({"apiVersion": "v1", "kind": "Event", "metadata": about, "involvedObject": thing})
    end = time.monotonic() + FORGETS
    while not expired(place, "Event", "1"):
        assert time.monotonic() < end
        place.stop.wait(1)


def test_a_watch_ends_with_its_scope(place: Place) -> None:
    version = place.cluster.list("ConfigMap", place.namespace).version
    with watching(place, "ConfigMap", version) as changes:
        place.cluster.create(config_map(place))
        assert next(change.thing for change in changes if change.thing["metadata"]["name"] == "thing")
        place.end()
        # what has come already, as the cluster's own root certificate may have, is still told
        with pytest.raises(Interrupted):
            deque(islice(changes, 10), maxlen=0)


@pytest.mark.parametrize(
    ("kind", "path", "value"),
    [
        ("Deployment", ("spec", "selector", "matchLabels"), {"app": "api", "more": "1"}),
        ("StatefulSet", ("spec", "podManagementPolicy"), "Parallel"),
        ("StatefulSet", ("spec", "serviceName"), "other"),
        ("Job", ("spec", "template", "spec", "terminationGracePeriodSeconds"), 7),
        ("Service", ("spec", "clusterIP"), "10.96.200.200"),
        ("PersistentVolumeClaim", ("spec", "accessModes"), ["ReadWriteMany"]),
        ("PersistentVolumeClaim", ("spec", "storageClassName"), "other"),
        ("Secret", ("type",), "example.org/other"),
    ],
)
def test_what_cannot_change_is_rejected(place: Place, kind: str, path: Sequence[str], value: object) -> None:
    things = {
        "Deployment": labelled_template(deployment(place), more="1"),
        "StatefulSet": stateful_set(place),
        "Job": job(place, "true"),
        "Service": service(place),
        "PersistentVolumeClaim": claim(place),
        "Secret": secret(place),
    }
    thing = things[kind]
    place.cluster.apply(thing)
    with pytest.raises(Rejected):
        place.cluster.apply(with_value(thing, path, value))


def test_a_set_takes_replicas_and_templates(place: Place) -> None:
    place.cluster.apply(stateful_set(place))
    thing = with_value(stateful_set(place), ("spec", "template", "spec", "terminationGracePeriodSeconds"), 7)
    assert place.cluster.apply(thing)["metadata"]["generation"] == 2


def test_a_selector_that_does_not_take_its_own_pods_is_rejected(place: Place) -> None:
    with pytest.raises(Rejected):
        place.cluster.apply(with_value(deployment(place), ("spec", "template", "metadata", "labels"), {"app": "other"}))


def test_a_namespace_takes_nothing_more_once_it_is_going_and_goes_with_all_in_it(place: Place) -> None:
    name = f"{place.namespace}-b"
    space = place.cluster.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})
    assert space["metadata"]["labels"]["kubernetes.io/metadata.name"] == name
    held = config_map(place)
    held["metadata"] |= {"namespace": name, "finalizers": ["devpreview.dev/held"]}
    place.cluster.create(held)
    assert place.cluster.delete("Namespace", name, uid=space["metadata"]["uid"])
    with pytest.raises(Rejected):
        place.cluster.create(named(held, "late"))
    assert place.cluster.delete("Namespace", name, uid=space["metadata"]["uid"])
    with place.stop.child(60) as scope:
        while "deletionTimestamp" not in (thing := place.cluster.get("ConfigMap", "thing", name) or {})["metadata"]:
            scope.wait(0.1)
    going = place.cluster.get("Namespace", name)
    assert going
    assert going["status"]["phase"] == "Terminating"
    thing["metadata"].pop("finalizers")
    place.cluster.replace(thing)
    place.until_gone("Namespace", name, "")
    assert place.cluster.get("ConfigMap", "thing", name) is None


def test_what_a_command_writes_comes_back_with_its_code(place: Place) -> None:
    run_idle(place)
    done = place.cluster.execute("idle", "main", place.namespace, ["sh", "-c", "echo out; echo err >&2; exit 3"], place.stop)
    assert (done.code, done.out, done.err) == (3, b"out\n", b"err\n")


def test_a_command_is_fed_to_the_end_and_nothing_is_lost(place: Place) -> None:
    run_idle(place)
    feed = bytes(range(256)) * 1024
    done = place.cluster.execute("idle", "main", place.namespace, ["cat"], place.stop, feed=feed)
    assert (done.code, done.err) == (0, b"")
    assert done.out == feed


def test_a_command_is_attached_to_descriptors_and_its_code_comes_back(place: Place) -> None:
    run_idle(place)
    with TemporaryFile() as source, TemporaryFile() as out, TemporaryFile() as err:
        source.write(bytes(range(256)) * 1024)
        source.seek(0)
        ends = Ends(source.fileno(), out.fileno(), err.fileno())
        command = ["sh", "-c", "cat; echo err >&2; exit 3"]
        assert place.cluster.attach("idle", "main", place.namespace, command, place.stop, ends=ends) == 3
        for each in (out, err):
            each.seek(0)
        assert (out.read(), err.read()) == (bytes(range(256)) * 1024, b"err\n")


def test_no_command_runs_where_nothing_runs(place: Place) -> None:
    with pytest.raises(Unreachable):
        place.cluster.execute("nobody", "main", place.namespace, ["true"], place.stop)
    with TemporaryFile() as file:
        ends = Ends(file.fileno(), file.fileno(), file.fileno())
        with pytest.raises(Unreachable):
            place.cluster.attach("nobody", "main", place.namespace, ["true"], place.stop, ends=ends)
    place.cluster.create(pod(place, "done", "true", restartPolicy="Never"))
    place.until("Pod", "done", lambda thing: thing["status"]["phase"] == "Succeeded")
    with pytest.raises(Unreachable):
        place.cluster.execute("done", "main", place.namespace, ["true"], place.stop)


def test_lines_of_a_container_come_in_order_and_only_the_last_where_only_they_are_wanted(place: Place) -> None:
    place.cluster.create(pod(place, "done", "echo one; echo; echo three", restartPolicy="Never"))
    place.until("Pod", "done", lambda thing: thing["status"]["phase"] == "Succeeded")
    assert list(place.cluster.logs("done", "main", place.namespace, place.stop)) == [b"one", b"", b"three"]
    assert list(place.cluster.logs("done", "main", place.namespace, place.stop, tail=2)) == [b"", b"three"]


def test_following_ends_with_the_container(place: Place) -> None:
    place.cluster.create(pod(place, "done", "for i in 1 2 3; do echo $i; sleep 0.3; done", restartPolicy="Never"))
    place.until("Pod", "done", lambda thing: thing["status"]["phase"] != "Pending")
    assert list(place.cluster.logs("done", "main", place.namespace, place.stop, follow=True)) == [b"1", b"2", b"3"]


def test_there_are_no_lines_of_a_pod_that_is_not_there(place: Place) -> None:
    with pytest.raises(DevpreviewError):
        list(place.cluster.logs("nobody", "main", place.namespace, place.stop))


@pytest.mark.parametrize(("script", "end"), [("exit 0", "Complete"), ("exit 3", "Failed")])
def test_a_job_ends_as_its_pod_does_and_what_it_made_goes_with_it(place: Place, script: str, end: str) -> None:
    made = place.cluster.apply(job(place, script))
    assert made["spec"]["selector"]["matchLabels"] == {"batch.kubernetes.io/controller-uid": made["metadata"]["uid"]}
    place.until("Job", "step", lambda thing: end in conditions(thing))
    assert len(place.pods("job-name=step")) == 1
    place.cluster.delete("Job", "step", place.namespace, uid=made["metadata"]["uid"])
    with place.stop.child(60) as scope:
        while place.pods("job-name=step"):
            scope.wait(0.1)


def test_a_job_whose_pod_is_deleted_has_failed(place: Place) -> None:
    place.cluster.apply(with_value(job(place, ""), ("spec", "template", "spec", "containers"), [container(*IDLE)]))
    running = place.until_pod("job-name=step", lambda pod: pod["status"]["phase"] == "Running")
    assert place.cluster.delete("Pod", running["metadata"]["name"], place.namespace, uid=running["metadata"]["uid"])
    failed = place.until("Job", "step", lambda thing: "Failed" in conditions(thing))
    assert reason(failed, "Failed") == "BackoffLimitExceeded"


def test_a_job_that_takes_too_long_has_failed(place: Place) -> None:
    thing = with_value(job(place, ""), ("spec", "template", "spec", "containers"), [container(*IDLE)])
    place.cluster.apply(with_value(thing, ("spec", "activeDeadlineSeconds"), 2))
    failed = place.until("Job", "step", lambda thing: "Failed" in conditions(thing))
    assert reason(failed, "Failed") == "DeadlineExceeded"


def test_a_deployment_says_from_which_generation_it_speaks(place: Place) -> None:
    thing = deployment(place, replicas=1, probe={"exec": {"command": ["true"]}, "periodSeconds": 1})
    made = place.cluster.apply(thing)
    ready = place.until("Deployment", "api", lambda thing: thing["status"].get("availableReplicas") == 1)
    assert ready["status"]["observedGeneration"] == made["metadata"]["generation"]
    assert conditions(ready) >= {"Available", "Progressing"}
    (first,) = place.pods("app=api")
    assert "Ready" in conditions(first)
    changed = place.cluster.apply(with_value(thing, ("spec", "template", "spec", "terminationGracePeriodSeconds"), 2))
    assert changed["metadata"]["generation"] == 2
    place.until(
        "Deployment", "api", lambda thing: thing["status"]["observedGeneration"] == 2 and thing["status"].get("updatedReplicas") == 1
    )
    second = place.until_pod("app=api", lambda pod: pod["metadata"]["uid"] != first["metadata"]["uid"])
    assert second["spec"]["terminationGracePeriodSeconds"] == 2


def test_a_pod_waits_for_its_secret(place: Place) -> None:
    thing = pod(place, "needy", "exit 0", restartPolicy="Never")
    thing["spec"]["containers"][0]["envFrom"] = [{"secretRef": {"name": "thing"}}]
    place.cluster.create(thing)
    place.until("Pod", "needy", lambda thing: "nodeName" in thing["spec"])
    assert place.get("Pod", "needy")["status"]["phase"] == "Pending"
    place.cluster.create(secret(place))
    place.until("Pod", "needy", lambda thing: thing["status"]["phase"] == "Succeeded")


@pytest.mark.parametrize("policy", ["OrderedReady", "Parallel"])
def test_a_set_in_order_leaves_a_pod_alone_that_is_not_ready(place: Place, policy: str) -> None:
    probe = {"exec": {"command": ["false"]}, "periodSeconds": 1}
    thing = with_value(stateful_set(place, replicas=1, probe=probe), ("spec", "podManagementPolicy"), policy)
    place.cluster.apply(thing)
    first = place.until("Pod", "db-0", lambda pod: pod["status"]["phase"] == "Running")
    place.cluster.apply(with_value(thing, ("spec", "template", "spec", "terminationGracePeriodSeconds"), 2))
    place.until("StatefulSet", "db", lambda thing: thing["status"].get("observedGeneration") == 2)
    if policy == "Parallel":
        place.until("Pod", "db-0", lambda pod: pod["metadata"]["uid"] != first["metadata"]["uid"])
    else:
        with place.stop.child() as scope:
            scope.wait(2)
        assert place.get("Pod", "db-0")["metadata"]["uid"] == first["metadata"]["uid"]
        assert "deletionTimestamp" not in place.get("Pod", "db-0")["metadata"]


def test_a_quota_is_why_there_is_no_pod(place: Place) -> None:
    quota = {"apiVersion": "v1", "kind": "ResourceQuota", "metadata": {"name": "none", "namespace": place.namespace}}
    place.cluster.create({**quota, "spec": {"hard": {"pods": "0"}}})
    place.until("ResourceQuota", "none", lambda thing: thing["spec"]["hard"] == {"pods": "0"})
    place.cluster.apply(deployment(place, replicas=1))
    failed = place.until("Deployment", "api", lambda thing: "ReplicaFailure" in conditions(thing))
    assert reason(failed, "ReplicaFailure") == "FailedCreate"
    assert "exceeded quota: none" in next(each["message"] for each in failed["status"]["conditions"] if each["type"] == "ReplicaFailure")
    assert not place.pods("app=api")


def test_a_claim_in_use_is_not_lost_before_its_pod(place: Place) -> None:
    made = place.cluster.apply(claim(place))
    thing = pod(place, "user", "")
    thing["spec"]["containers"] = [container(*IDLE)]
    thing["spec"]["volumes"] = [{"name": "data", "persistentVolumeClaim": {"claimName": "data"}}]
    user = place.cluster.create(thing)
    place.until("PersistentVolumeClaim", "data", lambda thing: thing["status"]["phase"] == "Bound")
    assert place.cluster.delete("PersistentVolumeClaim", "data", place.namespace, uid=made["metadata"]["uid"])
    assert "deletionTimestamp" in place.get("PersistentVolumeClaim", "data")["metadata"]
    assert place.cluster.delete("Pod", "user", place.namespace, uid=user["metadata"]["uid"])
    place.until_gone("PersistentVolumeClaim", "data")


# objects


@contextmanager
def watching(place: Place, kind: str, version: str) -> Iterator[Iterator[Change]]:
    changes = place.cluster.watch(kind, place.namespace, version, place.stop)
    try:
        yield changes
    finally:
        assert isinstance(changes, Generator)
        changes.close()


def expired(place: Place, kind: str, version: str) -> bool:
    """Say whether a watch from a version has expired; there has to be something that it would see."""
    try:
        with watching(place, kind, version) as changes:
            next(changes)
    except Expired:
        return True
    return False


def run_idle(place: Place) -> None:
    thing = pod(place, "idle", "")
    thing["spec"]["containers"] = [container(*IDLE)]
    place.cluster.create(thing)
    place.until("Pod", "idle", lambda pod: "Ready" in conditions(pod))


def conditions(thing: Object) -> set[str]:
    return {each["type"] for each in thing["status"].get("conditions", []) if each["status"] == "True"}


def reason(thing: Object, condition: str) -> object:
    return next(each["reason"] for each in thing["status"]["conditions"] if each["type"] == condition)


def named(thing: Object, name: str) -> Object:
    return with_value(thing, ("metadata", "name"), name)


def labelled(thing: Object, **labels: str) -> Object:
    return with_value(thing, ("metadata", "labels"), labels)


def annotated(thing: Object) -> Object:
    return with_value(thing, ("metadata", "annotations"), {"note": "1"})


def labelled_template(thing: Object, **labels: str) -> Object:
    return with_value(thing, ("spec", "template", "metadata", "labels"), {**thing["spec"]["template"]["metadata"]["labels"], **labels})


def with_value(thing: Object, path: Sequence[str], value: object) -> Object:
    changed = copied(thing)
    reduce(lambda place, step: place.setdefault(step, {}), path[:-1], changed)[path[-1]] = value
    return changed


def config_map(place: Place, **content: str) -> Object:
    thing = _thing(place, "v1", "ConfigMap", "thing")
    return {**thing, "data": content} if content else thing


def secret(place: Place, **more: object) -> Object:
    return {**_thing(place, "v1", "Secret", "thing"), **more}


def service(place: Place) -> Object:
    return {**_thing(place, "v1", "Service", "thing"), "spec": {"selector": {"app": "api"}, "ports": [{"port": 80}]}}


def claim(place: Place) -> Object:
    spec = {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "16Mi"}}}
    return {**_thing(place, "v1", "PersistentVolumeClaim", "data"), "spec": spec}


def deployment(
    place: Place,
    *,
    replicas: int | None = 0,
    env: Mapping[str, str] | None = None,
    probe: Object | None = None,
    resources: Object | None = None,
) -> Object:
    spec = _workload("api", container(*IDLE, env=env, probe=probe, resources=resources), replicas)
    return {**_thing(place, "apps/v1", "Deployment", "api"), "spec": spec}


def stateful_set(place: Place, *, replicas: int = 0, probe: Object | None = None) -> Object:
    spec = {**_workload("db", container(*IDLE, probe=probe), replicas), "serviceName": "db"}
    return {**_thing(place, "apps/v1", "StatefulSet", "db"), "spec": spec}


def job(place: Place, script: str) -> Object:
    template = {"spec": {"restartPolicy": "Never", "terminationGracePeriodSeconds": 1, "containers": [container("sh", "-c", script)]}}
    return {**_thing(place, "batch/v1", "Job", "step"), "spec": {"backoffLimit": 0, "template": template}}


def pod(place: Place, name: str, script: str, **more: object) -> Object:
    spec = {"containers": [container("sh", "-c", script)], "terminationGracePeriodSeconds": 1, **more}
    return {**_thing(place, "v1", "Pod", name), "spec": spec}


def container(*command: str, env: Mapping[str, str] | None = None, probe: Object | None = None, resources: Object | None = None) -> Object:
    given = {
        "env": [{"name": name, "value": value} for name, value in (env or {}).items()],
        "readinessProbe": probe,
        "resources": resources,
    }
    return {"name": "main", "image": BUSYBOX, "command": list(command), **{key: value for key, value in given.items() if value}}


def _workload(name: str, main: Object, replicas: int | None) -> Object:
    template = {"metadata": {"labels": {"app": name}}, "spec": {"terminationGracePeriodSeconds": 1, "containers": [main]}}
    spec = {"selector": {"matchLabels": {"app": name}}, "template": template}
    return spec if replicas is None else {**spec, "replicas": replicas}


def _thing(place: Place, version: str, kind: str, name: str) -> Object:
    return {"apiVersion": version, "kind": kind, "metadata": {"name": name, "namespace": place.namespace}}
