"""When the pods of a cluster count as ready."""

from typing import Any

import pytest

from tests.testbed.cluster import unready

STARTED = "2026-11-23T06:40:12"


def pod(*containers: dict[str, Any]) -> dict[str, Any]:
    return {"metadata": {"name": "coredns"}, "status": {"containerStatuses": list(containers)} if containers else {}}


def running(at: str, *, ready: bool = True) -> dict[str, Any]:
    return {"ready": ready, "state": {"running": {"startedAt": at}}}


CRASHED = {"ready": False, "state": {"waiting": {"reason": "CrashLoopBackOff"}}}


@pytest.mark.parametrize("at", ["2026-11-23T06:40:12Z", "2026-11-23T06:41:00Z"])
def test_a_pod_whose_containers_run_since_the_node_started_is_ready(at: str) -> None:
    assert unready([pod(running(at), running(at))], STARTED) == []


@pytest.mark.parametrize(
    "containers",
    [
        [],
        [CRASHED],
        [running("2026-11-23T06:41:00Z", ready=False)],
        [running("2026-11-23T06:41:00Z"), CRASHED],
        [running("2026-11-23T06:40:11Z")],
    ],
    ids=["none yet", "crashed", "not ready", "one of two crashed", "told before the node started anew"],
)
def test_any_other_pod_is_not(containers: list[dict[str, Any]]) -> None:
    assert unready([pod(*containers)], STARTED) == ["coredns"]
