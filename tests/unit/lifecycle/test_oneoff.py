"""A command has a pod of its own, which goes where the data that it may hold on to is made anew."""

from collections import deque

import pytest

from devpreview.errors import PreviewFailed, UsageWrong
from devpreview.lifecycle import oneoff
from devpreview.lifecycle.down import END, down
from devpreview.lifecycle.watching import Watched
from devpreview.manifests.oneoff import pod as pod_of
from tests.contracts.kinds import Object
from tests.unit.lifecycle.shop import Looks, N, Shop, Stage

OWNER = Shop().owner
NAME = "api-run-x7k2p"


def begun(stage: Stage) -> Object:
    """Have the pod of a command running."""
    pod = oneoff.made(stage.world.cluster(), N, OWNER, "api", NAME)
    list(oneoff.running(pod, watched(stage), stage.world.stop))
    return pod


def watched(stage: Stage) -> Watched:
    return Watched(stage.world.cluster(), N, Looks(stage.world, N), stage.now, stage.world.memory.clock.now)


def test_a_pod_runs_beside_those_that_serve() -> None:
    stage = Stage(1, Shop())
    stage.up(Shop())
    serving = stage.pods("api")
    pod = begun(stage)
    assert stage.world.memory.get("Pod", pod["metadata"]["name"], N)["status"]["phase"] == "Running"
    assert stage.pods("api") == serving
    stage.up(Shop())
    assert stage.world.memory.find("Pod", pod["metadata"]["name"], N), "it disturbs nobody, and nobody disturbs it"


def test_it_goes_when_the_data_that_its_service_needs_is_made_anew() -> None:
    stage = Stage(1, Shop())
    stage.up(Shop())
    pod = begun(stage)
    stage.up(Shop(seeds=("other",)))
    assert not stage.world.memory.find("Pod", pod["metadata"]["name"], N)
    assert stage.is_whole(Shop(seeds=("other",)))


def test_one_that_comes_while_data_is_made_anew_goes_too() -> None:
    stage = Stage(1, Shop())
    stage.up(Shop())
    came: list[Object] = []

    def come(happened: str) -> None:
        if not came and happened.startswith(f"scale {N}/api down"):
            came.append(stage.world.memory.create(oneoff_pod(stage), "devpreview"))

    stage.after_each = come
    stage.up(Shop(seeds=("other",)))
    assert came
    assert not stage.world.memory.find("Pod", NAME, N)


def oneoff_pod(stage: Stage) -> Object:
    return pod_of(stage.world.memory.get("Deployment", "api", N), NAME)


def test_one_that_is_deleted_before_it_runs_is_not_waited_for() -> None:
    stage = Stage(1, Shop())
    stage.up(Shop())
    cluster = stage.world.cluster()
    pod = oneoff.made(cluster, N, OWNER, "api", NAME)
    oneoff.removed(cluster, N, NAME)
    stage.world.settle()
    began = stage.now()
    with pytest.raises(PreviewFailed, match="it was deleted"):
        list(oneoff.running(pod, watched(stage), stage.world.stop))
    assert (stage.now() - began).total_seconds() < 5


def test_it_goes_with_the_preview_and_nobody_waits_for_it() -> None:
    stage = Stage(1, Shop())
    stage.up(Shop())
    begun(stage)
    began = stage.now()
    deque(down(N, OWNER, stage.doors(stage.world.cluster()), stage.world.stop, run="d"), maxlen=0)
    assert not stage.world.memory.find("Namespace", N)
    assert (stage.now() - began).total_seconds() < END / 2


def test_without_such_a_service_or_preview_there_is_none() -> None:
    stage = Stage(1, Shop())
    with pytest.raises(PreviewFailed, match="there is no preview"):
        oneoff.made(stage.world.cluster(), N, OWNER, "api", NAME)
    stage.up(Shop())
    with pytest.raises(UsageWrong, match="ap is no service here; there are") as wrong:
        oneoff.made(stage.world.cluster(), N, OWNER, "ap", "ap-run-x7k2p")
    assert wrong.value.hint == "did you mean api?"
    with pytest.raises(PreviewFailed, match="late is not there yet"):
        oneoff.made(stage.world.cluster(), N, OWNER, "late", NAME, known=["api", "late"])
    assert not [pod for pod in stage.world.memory.each("Pod", N) if pod["metadata"]["name"].endswith("-run-x7k2p")]
