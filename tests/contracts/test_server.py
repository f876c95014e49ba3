"""The bad days that the fake API server can have, as the real client lives through them."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from threading import Timer
from time import monotonic

import pytest

from devpreview.kube.client import Client, connect
from devpreview.kube.door import Expired, Object, Unreachable
from devpreview.streams import Stop
from tests.contracts.conftest import Shell
from tests.contracts.kubelet import Kubelet
from tests.contracts.memory import Memory
from tests.contracts.server import CONTEXT, Busy, Cut, Fault, Forgotten, RealClock, Request, Reset, Server, Then, going_on, on_write

pytestmark = pytest.mark.simulated

N = "default"


@dataclass(frozen=True, slots=True)
class Day:
    """A server, and a client of it."""

    server: Server
    client: Client
    stop: Stop


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    memory = Memory(RealClock())
    kubelet = Kubelet(memory, Shell())
    stop = Stop()
    with ExitStack() as opened:
        server = opened.enter_context(Server(memory, kubelet))
        opened.enter_context(going_on(kubelet))
        client = opened.enter_context(connect(server.kubeconfig(tmp_path / "kubeconfig"), CONTEXT, agent="devpreview/test", stop=stop))
        yield Day(server, client, stop)


def test_the_log_says_who_asked_for_what(day: Day) -> None:
    day.client.list("ConfigMap", N, "a=b")
    day.client.apply(config_map())
    first, second = day.server.requests
    assert (first.method, first.path, first.asked("labelSelector"), first.write) == ("GET", f"/api/v1/namespaces/{N}/configmaps", "a=b", 0)
    assert (second.method, second.path, second.write) == ("PATCH", f"/api/v1/namespaces/{N}/configmaps/thing", 1)
    assert {request.agent for request in day.server.requests} == {"devpreview/test"}


@pytest.mark.parametrize("after", [False, True])
def test_a_reset_comes_before_a_write_took_effect_or_after_it(day: Day, after: bool) -> None:
    there: list[bool] = []

    def script(request: Request) -> Fault | None:
        there.append(day.server.memory.find("ConfigMap", "thing", N) is not None)
        return Reset(after=after) if request.write == 1 else None

    day.server.script = script
    assert day.client.create(config_map())["data"] == {"a": "1"}
    assert there[:2] == [False, after]
    assert [request.method for request in day.server.requests] == (["POST", "POST", "GET"] if after else ["POST", "POST"])


def test_who_is_told_to_come_back_later_comes_back_then(day: Day) -> None:
    day.server.script = on_write(1, Busy(seconds=1))
    before = monotonic()
    day.client.apply(config_map())
    assert monotonic() - before >= 1
    assert len(day.server.writes) == 2


def test_something_can_happen_between_a_write_and_its_answer(day: Day) -> None:
    seen: list[Object | None] = []
    day.server.script = on_write(2, Then(lambda: seen.append(day.server.memory.find("ConfigMap", "thing", N))))
    day.client.apply(config_map())
    assert not seen
    day.client.apply(config_map(b="2"))
    assert [thing and thing["data"] for thing in seen] == [{"b": "2"}]


def test_a_watch_can_be_told_that_it_is_too_old(day: Day) -> None:
    day.server.script = lambda request: Forgotten() if request.asked("watch") else None
    with pytest.raises(Expired):
        next(day.client.watch("ConfigMap", N, day.client.list("ConfigMap", N).version, day.stop))


@pytest.mark.parametrize("length", [0, 40, 300, 700])
def test_an_answer_that_ends_too_early_is_asked_for_again(day: Day, length: int) -> None:
    day.client.apply(config_map(text="x" * 1000))
    cuts = iter([Cut(length)])
    day.server.script = lambda _: next(cuts, None)
    thing = day.client.get("ConfigMap", "thing", N)
    assert thing
    assert thing["data"] == {"text": "x" * 1000}
    assert [request.method for request in day.server.requests] == ["PATCH", "GET", "GET"]


@pytest.mark.parametrize("length", [1, 300, 500, 1000])
def test_a_watch_that_breaks_goes_on_without_loss_or_repetition(day: Day, length: int) -> None:
    version = day.client.list("ConfigMap", N).version
    for number in range(5):
        day.client.apply(config_map(number=str(number)))
    cuts = iter([Cut(length)])
    day.server.script = lambda request: next(cuts, None) if request.asked("watch") else None
    changes = day.client.watch("ConfigMap", N, version, day.stop)
    told = (change.thing["data"]["number"] for change in changes if change.thing["metadata"]["name"] == "thing")
    assert list(islice(told, 5)) == ["0", "1", "2", "3", "4"]
    assert sum(bool(request.asked("watch")) for request in day.server.requests) == 2


@pytest.mark.parametrize("length", [0, 10, 45, 130])
@pytest.mark.parametrize("tail", [None, 2])
def test_a_log_that_breaks_goes_on_without_loss_or_repetition(day: Day, length: int, tail: int | None) -> None:
    running(day)
    for number in range(6):
        day.server.kubelet.writes("idle", "main", N, f"line {number}".encode())
    cuts = iter([Cut(length)])
    day.server.script = lambda request: next(cuts, None) if request.path.endswith("/log") else None
    lines = day.client.logs("idle", "main", N, day.stop, follow=True, tail=tail)
    told = list(islice(lines, 2 if tail else 6))
    day.server.kubelet.writes("idle", "main", N, b"later")
    assert next(lines) == b"later"
    assert told == [f"line {number}".encode() for number in range(6)][-(tail or 6) :]


def test_a_command_whose_connection_breaks_has_no_code(day: Day) -> None:
    running(day)
    day.server.script = lambda request: Cut(100) if request.path.endswith("/exec") else None
    with pytest.raises(Unreachable):
        day.client.execute("idle", "main", N, ["sh", "-c", "head -c 1000 /dev/zero"], day.stop)


def test_a_server_that_is_restarted_is_found_again(day: Day) -> None:
    day.client.apply(config_map())
    port = day.server.port
    day.server.refuse()
    back = Timer(0.3, day.server.listen)
    back.start()
    assert day.client.get("ConfigMap", "thing", N)
    back.join()
    assert day.server.port == port


def test_a_server_that_is_away_is_unreachable(tmp_path: Path) -> None:
    memory = Memory(RealClock())
    with Server(memory, Kubelet(memory, Shell())) as server:
        kubeconfig = server.kubeconfig(tmp_path / "kubeconfig")
    with connect(kubeconfig, CONTEXT, agent="test", stop=Stop()) as client, pytest.raises(Unreachable):
        client.get("Namespace", N)


def test_a_slow_server_takes_its_time_for_every_answer(day: Day) -> None:
    day.server.delay = 0.1
    before = monotonic()
    day.client.get("Namespace", N)
    day.client.get("Namespace", N)
    assert monotonic() - before >= 0.2


def test_what_breaks_in_the_kubelet_fails_the_test() -> None:
    class Broken(Kubelet):
        def step(self, random: Random) -> str:
            raise ZeroDivisionError(random)

    with pytest.raises(ZeroDivisionError), going_on(Broken(Memory(), Shell()), pause=0.001):
        Stop().wait(0.1)


def config_map(**content: str) -> Object:
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "thing", "namespace": N}, "data": content or {"a": "1"}}


def running(day: Day) -> None:
    main = {"name": "main", "image": "busybox", "command": ["sleep", "3600"]}
    day.client.create({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "idle", "namespace": N}, "spec": {"containers": [main]}})
    while (day.client.get("Pod", "idle", N) or {})["status"]["phase"] != "Running":
        day.stop.wait(0.01)
