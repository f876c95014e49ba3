"""Which objects are judged, and when a workload is ready; what keeps pods from it is judged in `test_verdict_statuses`."""

from datetime import UTC, datetime
from typing import Any

import pytest

from devpreview.manifests.causes import Code, Failed, Progressing, Ready, Verdict
from devpreview.manifests.verdict import REFUSALS, started, verdict

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
REVISION = "deployment.kubernetes.io/revision"


def deployment(revision: int = 1, *, wanted: int = 1, **status: Any) -> dict[str, Any]:
    metadata = {"name": "api", "uid": "api", "generation": 1, "annotations": {REVISION: str(revision)}}
    return {
        "kind": "Deployment",
        "metadata": metadata,
        "spec": {"replicas": wanted},
        "status": {"observedGeneration": 1, **status},
    }


def replica_set(revision: int) -> dict[str, Any]:
    return {"metadata": {"name": f"api-{revision}", "uid": f"rs{revision}", "annotations": {REVISION: str(revision)}, **owned_by("api")}}


def stateful_set(**status: Any) -> dict[str, Any]:
    whole = {"observedGeneration": 1, "updateRevision": "db-1", **status}
    return {"kind": "StatefulSet", "metadata": {"name": "db", "uid": "db", "generation": 1}, "spec": {"replicas": 1}, "status": whole}


def job(condition: str = "", **more: Any) -> dict[str, Any]:
    conditions = [{"type": condition, "status": "True", **more}] if condition else []
    return {
        "kind": "Job",
        "metadata": {"name": "seed", "uid": "seed"},
        "spec": {"activeDeadlineSeconds": 60},
        "status": {"conditions": conditions},
    }


def owned_by(uid: str) -> dict[str, Any]:
    return {"ownerReferences": [{"uid": uid, "controller": True}]}


def pod(owner: str, state: dict[str, Any], *, name: str = "pod", restarts: int = 0, **metadata: Any) -> dict[str, Any]:
    status = {
        "phase": "Running",
        "containerStatuses": [{"name": "main", "state": state, "restartCount": restarts, "started": "running" in state}],
    }
    about = {"name": name, "uid": name, **owned_by(owner), **metadata}
    return {"metadata": about, "spec": {"nodeName": "node", "containers": [{"name": "main"}]}, "status": status}


def refusal(uid: str, count: int) -> dict[str, Any]:
    said = 'Error creating: pods "api-1-x7k2p" is forbidden: exceeded quota: small'
    return {"metadata": {}, "involvedObject": {"uid": uid}, "reason": "FailedCreate", "message": said, "count": count}


RUNNING = {"running": {"startedAt": "2026-11-23T07:59:00Z"}}
LOOPING = {"terminated": {"exitCode": 3, "reason": "Error"}}
ROLLED_OUT = {"replicas": 1, "updatedReplicas": 1, "availableReplicas": 1, "readyReplicas": 1}


def judged(workload: dict[str, Any], *pods: dict[str, Any], generation: int = 1, events: tuple[dict[str, Any], ...] = ()) -> Verdict:
    return verdict(workload, pods, events, generation, replica_sets=[replica_set(1), replica_set(2)], now=NOW)


@pytest.mark.parametrize("workload", [deployment(**ROLLED_OUT), stateful_set(**ROLLED_OUT)])
def test_a_workload_is_ready_when_all_pods_are_new_and_ready(workload: dict[str, Any]) -> None:
    assert judged(workload) == Ready()


@pytest.mark.parametrize("workload", [deployment(**ROLLED_OUT), stateful_set(**ROLLED_OUT)])
def test_what_was_true_of_an_earlier_generation_says_nothing(workload: dict[str, Any]) -> None:
    assert judged(workload, generation=2) == Progressing(Code.STARTING, "starting")


@pytest.mark.parametrize("lag", [{"replicas": 2}, {"updatedReplicas": 0}, {"availableReplicas": 0}])
def test_a_rollout_is_not_over_while_old_pods_are_left_or_new_ones_are_not_available(lag: dict[str, Any]) -> None:
    assert isinstance(judged(deployment(**(ROLLED_OUT | lag))), Progressing)


def test_the_pods_of_an_earlier_replica_set_never_count() -> None:
    broken = pod("rs1", LOOPING, restarts=9)
    assert isinstance(judged(deployment(revision=1), broken), Failed)
    assert isinstance(judged(deployment(revision=2), broken), Progressing)


def test_the_pods_of_an_earlier_revision_of_a_stateful_set_never_count() -> None:
    old = pod("db", LOOPING, restarts=9, labels={"controller-revision-hash": "db-0"})
    new = pod("db", LOOPING, restarts=9, labels={"controller-revision-hash": "db-1"})
    assert isinstance(judged(stateful_set(), old), Progressing)
    assert isinstance(judged(stateful_set(), new), Failed)


def test_pods_of_others_and_pods_that_are_ending_never_count() -> None:
    others = pod("somebody", LOOPING, restarts=9)
    ending = pod("rs1", LOOPING, restarts=9, deletionTimestamp="2026-11-23T07:59:00Z")
    assert isinstance(judged(deployment(), others, ending), Progressing)


def test_one_failed_pod_of_many_fails_the_workload_and_is_named() -> None:
    verdict = judged(deployment(wanted=2), pod("rs1", RUNNING, name="fine"), pod("rs1", LOOPING, name="broken", restarts=2))
    assert verdict == Failed(Code.CRASH_LOOP, "it ended, and should not have: exit code 3, 2 restarts", "broken", "main")


def test_held_at_zero_is_ready_when_the_last_pod_is_gone() -> None:
    none = deployment(wanted=0)
    assert judged(none) == Ready()
    assert judged(none, pod("rs1", RUNNING, name="api-x")) == Progressing(Code.STOPPING, "its pods are ending: api-x")


@pytest.mark.parametrize(("workload", "maker"), [(deployment(), "rs1"), (stateful_set(), "db"), (job(), "seed")])
def test_a_pod_that_the_cluster_refuses_again_and_again_fails(workload: dict[str, Any], maker: str) -> None:
    why = "the cluster refuses its pod: forbidden: exceeded quota: small"
    assert judged(workload, events=(refusal(maker, REFUSALS - 1),)) == Progressing(Code.FAILED_CREATE, why)
    assert judged(workload, events=(refusal(maker, 1), refusal(maker, REFUSALS - 1))) == Failed(Code.FAILED_CREATE, why)
    assert isinstance(judged(workload, events=(refusal("an earlier one", REFUSALS),)), Progressing)


def test_a_rollout_that_the_cluster_gave_up_fails_with_what_kept_it() -> None:
    conditions = [{"type": "Progressing", "status": "False", "reason": "ProgressDeadlineExceeded"}]
    verdict = judged(deployment(conditions=conditions), pod("rs1", RUNNING))
    assert verdict == Failed(Code.DEADLINE_EXCEEDED, "it took longer than it may: starting")


def test_a_job_is_ready_when_it_is_complete() -> None:
    assert judged(job("Complete")) == Ready()
    assert judged(job("SuccessCriteriaMet")) != Ready()
    working = pod("seed", RUNNING)
    working["status"]["containerStatuses"][0]["ready"] = True
    assert judged(job(), working) == Progressing(Code.RUNNING, "running")


def test_a_job_is_ready_as_soon_as_its_command_has_ended_well() -> None:
    assert judged(job(), pod("seed", {"terminated": {"exitCode": 0}})) == Ready()


def test_a_job_whose_command_has_just_failed_is_not_judged_before_its_controller_has() -> None:
    judgement = judged(job(), pod("seed", {"terminated": {"exitCode": 3}}))
    assert isinstance(judgement, Progressing)
    assert judgement.code is Code.STOPPING


def test_a_job_fails_with_the_exit_code_of_its_last_pod() -> None:
    verdict = judged(job("Failed", reason="BackoffLimitExceeded"), pod("seed", LOOPING, name="seed-x"))
    assert verdict == Failed(Code.JOB_FAILED, "its command failed: exit code 3", "seed-x", "main")


def test_a_job_that_took_too_long_says_how_long_it_may_take() -> None:
    late = job("Failed", reason="DeadlineExceeded", message="Job was active longer than specified deadline")
    assert judged(late) == Failed(Code.DEADLINE_EXCEEDED, "it took longer than it may: 60 s")
    assert judged(late, pod("seed", LOOPING)) == Failed(Code.DEADLINE_EXCEEDED, "it took longer than it may: 60 s", "pod", "main")


def test_a_job_whose_pod_took_too_long_is_told_with_the_container_that_did_however_it_ended() -> None:
    late = pod("seed", {"terminated": {"exitCode": 0, "startedAt": "2026-11-23T07:58:00Z"}})
    begin = {"name": "begin", "state": {"terminated": {"exitCode": 0, "startedAt": "2026-11-23T07:57:00Z"}}}
    late["status"] |= {"phase": "Failed", "reason": "DeadlineExceeded", "initContainerStatuses": [begin]}
    late["spec"]["activeDeadlineSeconds"] = 30
    assert isinstance(judged(job(), late), Progressing)
    over = job("Failed", reason="BackoffLimitExceeded")
    assert judged(over, late) == Failed(Code.DEADLINE_EXCEEDED, "it took longer than it may: 30 s", "pod", "main")
    late["status"]["containerStatuses"][0]["state"] = {"waiting": {"reason": "PodInitializing"}}
    assert judged(over, late) == Failed(Code.DEADLINE_EXCEEDED, "it took longer than it may: 30 s", "pod", "begin")
    begin["state"] = {"waiting": {}}
    assert judged(over, late) == Failed(Code.DEADLINE_EXCEEDED, "it took longer than it may: 30 s")


def test_a_datastore_has_started_when_its_startup_probe_was_answered_though_it_is_not_ready() -> None:
    answering = pod("db", RUNNING, labels={"controller-revision-hash": "db-1"})
    assert started(stateful_set(), [answering], [], 1, now=NOW) == Ready()
    assert isinstance(judged(stateful_set(), answering), Progressing)
    assert isinstance(started(stateful_set(), [answering], [], 2, now=NOW), Progressing)
    assert isinstance(started(stateful_set(), [], [], 1, now=NOW), Progressing)
    answering["status"]["containerStatuses"][0]["started"] = False
    assert isinstance(started(stateful_set(), [answering], [], 1, now=NOW), Progressing)
