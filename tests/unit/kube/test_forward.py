"""A loopback port that leads to a pod's, which the test plays at the other end of each connection."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from devpreview.kube.channels import V4, Channels
from devpreview.kube.client import connect
from devpreview.kube.forward import AHEAD, CONTENT, Relay
from devpreview.streams import Stop
from tests.contracts import websocket
from tests.unit.kube.scripted import kubeconfig, refuses, serving

PORT = b"\x50\x00"


class Counted(Channels):
    """Channels that know how often their relay had a turn."""

    turns = 0

    def flush(self) -> None:
        """Count a turn."""
        self.turns += 1
        super().flush()


@pytest.fixture
def pod() -> Iterator[tuple[Counted, socket.socket]]:
    """Give channels, and the pod's end of them."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        yield Counted(ours, b"", V4), theirs


def test_callers_may_come_and_go_without_end(tmp_path: Path) -> None:
    stop = Stop()
    with (
        serving(refuses(404, "no such pod")) as server,
        connect(kubeconfig(tmp_path, server.url), "here", agent="x", stop=stop) as client,
        client.forward("one", "here", 80, stop) as port,
    ):
        for _ in range(100):
            with socket.create_connection(("127.0.0.1", port), timeout=5) as caller:
                assert caller.recv(1) == b""


def test_a_caller_who_reads_late_is_waited_for_though_the_pod_has_gone(pod: tuple[Counted, socket.socket]) -> None:
    channels, theirs = pod
    caller, relayed = socket.socketpair()
    relayed.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)

    def relay() -> None:
        with relayed:
            Relay(relayed, channels, Stop()).run()

    said = bytes(AHEAD // 2)
    with caller, ThreadPoolExecutor() as pool:
        run = pool.submit(relay)
        with theirs.makefile("wb") as wire:
            websocket.send(wire, bytes((CONTENT,)) + PORT + said)
            websocket.send(wire, b"\x03\xe8", websocket.CLOSE)
        with suppress(TimeoutError):
            run.result(0.2)
        early = channels.turns
        assert sum(len(some) for some in iter(partial(caller.recv, 65536), b"")) == len(said)
        run.result(5)
    assert early < 100
