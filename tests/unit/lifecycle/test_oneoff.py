"""A command has a pod of its own, which goes where the data that it may hold on to is made anew."""

import pytest

from devpreview.errors import PreviewFailed, UsageWrong
from devpreview.lifecycle import oneoff
from devpreview.lifecycle.watching import Watched
from tests.contracts.kinds import Object
from tests.unit.lifecycle.shop import Looks, N, Shop, Stage

OWNER = Shop().owner


def begun(stage: Stage) -> Object:
    """Have the pod of a command running."""
    cluster = stage.world.cluster()
    pod = oneoff.made(cluster, N, OWNER, "api", "x7k2p")
    watched = Watched(cluster, N, Looks(stage.world, N), stage.now, stage.world.memory.clock.now)
    list(oneoff.running(pod, watched, stage.world.stop))
    return pod


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


def test_without_such_a_service_or_preview_there_is_none() -> None:
    stage = Stage(1, Shop())
    with pytest.raises(PreviewFailed, match="there is no preview"):
        oneoff.made(stage.world.cluster(), N, OWNER, "api", "x7k2p")
    stage.up(Shop())
    with pytest.raises(UsageWrong, match="ap is no service here; there are") as wrong:
        oneoff.made(stage.world.cluster(), N, OWNER, "ap", "x7k2p")
    assert wrong.value.hint == "did you mean api?"
    assert not [pod for pod in stage.world.memory.each("Pod", N) if pod["metadata"]["name"].endswith("-run-x7k2p")]
