"""When a cluster counts as ready: its pods, and its DNS."""

from typing import Any

import pytest

from tests.testbed.cluster import answers, question, unready

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


def test_a_question_to_dns_is_never_cut_at_a_line() -> None:
    assert b"\n" not in question("kube-dns.kube-system.svc.cluster.local")
    with pytest.raises(AssertionError, match="kubernetes"):
        question("kubernetes.default.svc.cluster.local")


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("00 01 85 00 00 01 00 01 00 00 00 00 08 6b", True),
        ("00 01 85 02 00 01 00 00 00 00 00 00 08 6b", False),
        ("00 01 85 00 00 01 00 00 00 00 00 00 08 6b", False),
        ("", False),
        ("bash: connect: Network is unreachable", False),
    ],
    ids=["an address", "the server failed", "no address", "silence", "no way"],
)
def test_only_an_address_answers(told: str, *, meant: bool) -> None:
    assert answers(told) == meant
