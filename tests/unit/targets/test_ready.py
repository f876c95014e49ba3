"""When a cluster is ready, and what is said until then."""

from collections.abc import Generator
from typing import Any

import pytest

from devpreview.events import Event, Step, Waiting
from devpreview.streams import Interrupted, Stop
from devpreview.targets.ready import SYSTEM, missing_node, missing_system, until

Object = dict[str, Any]
STEP = Step("cluster", "starting")


def node(ready: str, message: str = "kubelet is ready") -> Object:
    return {"status": {"conditions": [{"type": "Ready", "status": ready, "message": message}]}}


def deployment(place: tuple[str, str], **status: int) -> Object:
    namespace, name = place
    told = {"observedGeneration": 2, "replicas": 1, "updatedReplicas": 1, "availableReplicas": 1, **status}
    return {"metadata": {"namespace": namespace, "name": name, "generation": 2}, "spec": {"replicas": 1}, "status": told}


def pod(started: str, namespace: str = "kube-system") -> Object:
    status = {"containerStatuses": [{"state": {"running": {"startedAt": started}}}]}
    return {"metadata": {"namespace": namespace, "name": "some"}, "status": status}


ALL = [deployment(each) for each in SYSTEM]


def test_a_node_is_ready_when_it_says_so() -> None:
    assert missing_node([node("True")]) == ""
    assert missing_node([node("True"), node("False", "no network yet")]) == "no network yet"
    assert missing_node([{"status": {}}])
    assert missing_node([])


def test_a_cluster_is_ready_when_all_that_it_needs_has_rolled_out() -> None:
    assert missing_system(ALL, [pod("2026-01-01T00:00:05Z")], "2026-01-01T00:00:00") == ""
    assert missing_system(ALL[1:], [], "") == "there is no coredns in kube-system"


@pytest.mark.parametrize("late", [{"observedGeneration": 1}, {"availableReplicas": 0}, {"updatedReplicas": 0}, {"replicas": 2}])
def test_a_deployment_is_judged_of_its_newest_generation(late: dict[str, int]) -> None:
    assert missing_system([deployment(SYSTEM[0], **late), *ALL[1:]], [], "") == "coredns is starting"


def test_what_a_pod_said_before_its_node_began_does_not_count() -> None:
    stopped = pod("2026-01-01T00:00:00Z")
    assert missing_system(ALL, [stopped], "2026-01-01T00:00:01") == "kube-system/some has not started again yet"
    assert missing_system(ALL, [pod("2026-01-01T00:00:00Z", "pv-shop-dev")], "2026-01-01T00:00:01") == ""


def test_an_image_that_does_not_come_is_said() -> None:
    status = {"containerStatuses": [{"state": {"waiting": {"reason": "ImagePullBackOff", "message": "no such host"}}}]}
    waits = {"metadata": {"namespace": "kube-system", "name": "some"}, "status": status}
    late = [deployment(SYSTEM[0], availableReplicas=0), *ALL[1:]]
    assert missing_system(late, [waits], "") == "kube-system/some: ImagePullBackOff: no such host"


def test_a_cause_is_said_when_it_is_another() -> None:
    causes = iter(["a", "a", "b", ""])
    told = list(until(STEP, lambda: next(causes), Stop()))
    assert [each.cause for each in told if isinstance(each, Waiting)] == ["a", "b"]


def test_a_wait_ends_with_its_scope() -> None:
    stop = Stop()
    waiting: Generator[Event, None, None] = until(STEP, lambda: "never", stop)
    next(waiting)
    stop.set(Interrupted("interrupted"))
    with pytest.raises(Interrupted):
        next(waiting)
