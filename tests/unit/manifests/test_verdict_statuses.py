"""What real clusters showed of workloads in trouble, and what is made of it; how long they are borne with."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from devpreview.manifests.causes import Code, Failed, Progressing, Ready, Verdict
from devpreview.manifests.pods import BINDING, MOUNTS, PULLS
from devpreview.manifests.verdict import verdict

STATUSES = Path(__file__).parent / "statuses"
"""Taken from a cluster by `tests/cluster/test_verdicts.py`."""

NO_HOME = 'failed to do request: Head "http://127.0.0.1:1/v2/nobody/home/manifests/1": dial tcp 127.0.0.1:1: connect: connection refused'
NOT_ADMITTED = 'forbidden: violates PodSecurity "baseline:latest": host namespaces (hostNetwork=true)'
OVER_QUOTA = "requested: requests.example.com/thing=1, used: requests.example.com/thing=0, limited: requests.example.com/thing=0"
TOLD: dict[str, tuple[Code, str]] = {
    "claim-missing": (Code.VOLUME, '0/1 nodes are available: persistentvolumeclaim "none" not found'),
    "command-missing": (Code.COMMAND, 'exec: "/no/such/program": stat /no/such/program: no such file or directory: unknown'),
    "crashing": (Code.CRASH_LOOP, "exit code 3, 2 restarts"),
    "ending": (Code.CRASH_LOOP, "exit code 0, 2 restarts"),
    "foreign": (Code.WRONG_ARCHITECTURE, ""),
    "greedy": (Code.OUT_OF_MEMORY, "1 restart"),
    "image-misnamed": (
        Code.IMAGE_PULL,
        'UPPER/case:1: failed to parse image reference "UPPER/case:1": invalid reference format: repository name must be lowercase',
    ),
    "image-unreachable": (Code.IMAGE_PULL, f"127.0.0.1:1/nobody/home:1: {NO_HOME}"),
    "init-crashing": (Code.CRASH_LOOP, "exit code 1, 2 restarts"),
    "job-failing": (Code.JOB_FAILED, "exit code 3"),
    "job-late": (Code.DEADLINE_EXCEEDED, "3 s"),
    "job-pod-late": (Code.DEADLINE_EXCEEDED, "5 s"),
    "mount-missing": (Code.VOLUME, 'MountVolume.SetUp failed for volume "it" : secret "none" not found'),
    "never-started": (Code.PROBE, "Startup probe failed: the tables are empty, 2 restarts"),
    "not-admitted": (Code.FAILED_CREATE, NOT_ADMITTED),
    "over-quota": (Code.FAILED_CREATE, f"forbidden: exceeded quota: none, {OVER_QUOTA}"),
    "secret-missing": (Code.CONFIG, 'secret "none" not found'),
    "stateful-crashing": (Code.CRASH_LOOP, "exit code 1, 2 restarts"),
    "stateful-refused": (Code.FAILED_CREATE, NOT_ADMITTED),
    "unschedulable": (Code.UNSCHEDULABLE, "0/1 nodes are available: 1 Insufficient cpu"),
}
WITH_LINES = {"crashing", "ending", "greedy", "init-crashing", "job-failing", "job-pod-late", "never-started", "stateful-crashing"}
"""Those whose container wrote, or could have."""


def seen(name: str) -> dict[str, Any]:
    objects: dict[str, Any] = json.loads((STATUSES / f"{name}.json").read_text())
    return objects


def judged(objects: dict[str, Any], *, later: timedelta = timedelta()) -> Verdict:
    workload = objects["workload"]
    now = datetime.fromisoformat(objects["now"]) + later
    generation = workload["metadata"].get("generation", 1)
    return verdict(workload, objects["pods"], objects["events"], generation, replica_sets=objects["replica_sets"], now=now)


def test_what_cannot_come_right_fails_with_its_cause_and_a_pod_is_named_where_its_lines_tell_more() -> None:
    for name, (code, detail) in TOLD.items():
        judgement = judged(seen(name))
        assert isinstance(judgement, Failed), name
        assert (judgement.code, judgement.cause.partition(": ")[2]) == (code, detail), name
        assert bool(judgement.pod and judgement.container) == (name in WITH_LINES), name


@pytest.mark.parametrize("name", ["healthy", "job-done"])
def test_what_is_well_is_ready(name: str) -> None:
    assert judged(seen(name)) == Ready()


def test_the_readiness_probe_is_told_with_its_last_answer_and_never_fails_by_itself() -> None:
    judgement = judged(seen("never-ready"), later=timedelta(hours=1))
    assert isinstance(judgement, Progressing)
    assert judgement.cause == "it does not answer its probe: Readiness probe failed: the tables are empty"


def test_a_service_that_waits_says_for_which_datastores() -> None:
    judgement = judged(seen("waiting"))
    assert isinstance(judgement, Progressing)
    assert (judgement.code, judgement.cause) == (Code.INIT_WAITING, "waiting for what it needs: db, cache")
    assert judgement.since is not None


def test_a_claim_has_time_to_get_its_volume() -> None:
    assert isinstance(judged(seen("claim-unbound")), Progressing)
    assert isinstance(judged(seen("claim-unbound"), later=BINDING), Failed)


def set_counts(objects: dict[str, Any], reason: str, count: int) -> dict[str, Any]:
    for event in objects["events"]:
        if event["reason"] == reason:
            event["count"] = count
    return objects


def test_a_pull_that_may_succeed_next_time_is_tried_again() -> None:
    assert isinstance(judged(set_counts(seen("image-unreachable"), "Failed", PULLS - 1)), Progressing)
    assert isinstance(judged(set_counts(seen("image-unreachable"), "Failed", PULLS)), Failed)


def status(objects: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = objects["pods"][0]["status"]
    return found


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ('failed to resolve reference "r:5000/a:1": r:5000/a:1: not found', Code.IMAGE_PULL),
        ("unexpected status from HEAD request to http://r:5000/v2/a/manifests/1: 404 Not Found", Code.IMAGE_PULL),
        ("pull access denied, repository does not exist or may require authorization", Code.IMAGE_PULL),
        ("failed to authorize: 401 Unauthorized", Code.IMAGE_PULL),
        ("no match for platform in manifest sha256:1: not found", Code.WRONG_ARCHITECTURE),
    ],
)
def test_a_pull_that_can_never_succeed_fails_at_the_first_try(said: str, code: Code) -> None:
    objects = seen("image-unreachable") | {"events": []}
    status(objects)["containerStatuses"][0]["state"] = {
        "waiting": {"reason": "ErrImagePull", "message": f"rpc error: code = NotFound desc = {said}"}
    }
    judgement = judged(objects)
    assert isinstance(judgement, Failed)
    assert judgement.code is code
    assert "rpc error" not in judgement.cause


def test_a_volume_is_mounted_at_one_of_the_next_tries() -> None:
    assert isinstance(judged(set_counts(seen("mount-missing"), "FailedMount", MOUNTS - 1)), Progressing)


@pytest.mark.parametrize(("name", "restarts"), [("crashing", 1), ("greedy", 0), ("never-started", 1)])
def test_a_container_that_ended_for_the_first_time_is_started_again(name: str, restarts: int) -> None:
    objects = seen(name)
    status(objects)["containerStatuses"][0]["restartCount"] = restarts
    judgement = judged(objects)
    assert isinstance(judgement, Progressing)
    assert judgement.code is TOLD[name][0]


def test_a_container_that_runs_again_says_how_it_ended_before() -> None:
    objects = seen("crashing")
    one = status(objects)["containerStatuses"][0]
    one |= {"state": {"running": {"startedAt": objects["now"]}}, "lastState": {"terminated": {"exitCode": 139}}}
    judgement = judged(objects)
    assert isinstance(judgement, Progressing)
    assert judgement.cause == "it ended, and should not have: exit code 139, 2 restarts"


def test_a_program_that_takes_too_much_memory_is_known_by_any_of_its_ends() -> None:
    objects = seen("greedy")
    one = status(objects)["containerStatuses"][0]
    one["state"] = {"terminated": {"exitCode": 137, "reason": "Error"}}
    one["lastState"] = {"terminated": {"exitCode": 137, "reason": "OOMKilled"}}
    judgement = judged(objects)
    assert isinstance(judgement, Failed)
    assert judgement.code is Code.OUT_OF_MEMORY


@pytest.mark.parametrize("taint", ["not-ready", "unreachable"])
def test_a_node_that_is_away_for_a_while_is_waited_for(taint: str) -> None:
    objects = seen("unschedulable")
    condition = next(each for each in status(objects)["conditions"] if each["type"] == "PodScheduled")
    condition["message"] = f"0/1 nodes are available: 1 node(s) had untolerated taint(s) {{node.kubernetes.io/{taint}: }}"
    assert isinstance(judged(objects, later=timedelta(minutes=5)), Progressing)


def test_a_node_that_is_being_added_is_waited_for() -> None:
    objects = seen("unschedulable")
    objects["events"].append(
        {"metadata": {}, "reason": "TriggeredScaleUp", "involvedObject": {"uid": objects["pods"][0]["metadata"]["uid"]}}
    )
    assert isinstance(judged(objects, later=timedelta(minutes=5)), Progressing)


def test_a_node_may_be_found_within_seconds() -> None:
    assert isinstance(judged(seen("unschedulable"), later=timedelta(minutes=-5)), Progressing)


def test_what_the_kubelet_has_not_read_yet_is_not_missing() -> None:
    objects = seen("secret-missing")
    waiting = {"reason": "CreateContainerConfigError", "message": "failed to sync secret cache: timed out waiting for the condition"}
    status(objects)["containerStatuses"][0]["state"] = {"waiting": waiting}
    assert isinstance(judged(objects), Progressing)


def creating(*events: tuple[str, str, str]) -> dict[str, Any]:
    """Return a workload whose container is being made, and what was told of it: reason, field and message."""
    objects = seen("healthy")
    objects["workload"]["status"]["availableReplicas"] = 0
    pod = objects["pods"][0]
    pod["status"]["conditions"] = []
    pod["status"]["containerStatuses"][0] |= {"ready": False, "state": {"waiting": {"reason": "ContainerCreating"}}}
    uid = pod["metadata"]["uid"]
    objects["events"] = [
        {"metadata": {}, "reason": reason, "message": message, "involvedObject": {"uid": uid, "fieldPath": field}}
        for reason, field, message in events
    ]
    return objects


@pytest.mark.parametrize(
    ("objects", "code", "cause"),
    [
        (creating(), Code.CREATING, "its container is being made"),
        (creating(("Pulling", "spec.containers{main}", "")), Code.PULLING, "its image is being pulled: docker.io/library/busybox:1.35"),
        (
            creating(("Pulling", "spec.containers{main}", ""), ("Pulled", "spec.containers{main}", "")),
            Code.CREATING,
            "its container is being made",
        ),
        (creating(("FailedCreatePodSandBox", "", "no network")), Code.CREATING, "its container is being made: no network"),
        (creating(("FailedMount", "", "not yet")), Code.VOLUME, "its volume is not there: not yet"),
        (creating(("FailedMount", "", "not yet"), ("Pulled", "spec.containers{main}", "")), Code.CREATING, "its container is being made"),
    ],
)
def test_a_container_that_is_being_made_says_how_far_it_is(objects: dict[str, Any], code: Code, cause: str) -> None:
    judgement = judged(objects)
    assert isinstance(judgement, Progressing)
    assert (judgement.code, judgement.cause) == (code, cause)


def test_a_pod_without_a_node_that_nobody_speaks_of_is_starting() -> None:
    objects = seen("unschedulable")
    status(objects)["conditions"] = []
    judgement = judged(objects)
    assert isinstance(judgement, Progressing)
    assert judgement.code is Code.STARTING


def test_a_volume_that_cannot_be_made_is_told_by_its_claim() -> None:
    objects = seen("claim-unbound")
    status(objects)["conditions"] = []
    claim = {"kind": "PersistentVolumeClaim", "name": "unbound"}
    objects["events"].append({"metadata": {}, "reason": "ProvisioningFailed", "message": "disk full", "involvedObject": claim})
    judgement = judged(objects)
    assert isinstance(judgement, Progressing)
    assert (judgement.code, judgement.cause) == (Code.VOLUME, "its volume is not there: disk full")


def test_a_pod_that_was_driven_out_does_not_hide_what_is_wrong_with_the_next() -> None:
    objects = seen("crashing")
    lost = json.loads(json.dumps(objects["pods"][0]))
    lost["metadata"] |= {"uid": "lost"}
    lost["status"] = {"phase": "Failed", "reason": "Evicted", "message": "The node was low on resource: memory."}
    both = objects | {"pods": [lost, *objects["pods"]]}
    assert judged(both) == judged(objects)
    alone = judged(objects | {"pods": [lost]})
    assert isinstance(alone, Progressing)
    assert alone.cause == "starting: a pod was lost, Evicted: The node was low on resource: memory."


def test_the_times_are_those_of_the_cluster() -> None:
    judgement = judged(seen("never-ready"))
    assert isinstance(judgement, Progressing)
    assert judgement.since is not None
    assert judgement.since.tzinfo == UTC
