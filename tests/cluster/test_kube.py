"""The door to a real API server, also when the connection to it is cut again and again."""

import hashlib
import os
import socket
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import yaml

from devpreview.kube.client import Client, connect
from devpreview.kube.door import Finished, Object, Unreachable
from devpreview.kube.mirror import watching
from devpreview.streams import Interrupted, Stop
from tests.cluster.conftest import Namespace, run_testbed

pytestmark = pytest.mark.cluster

BUSYBOX = "busybox:1.35"
PATIENCE = 60.0


@pytest.fixture
def stop() -> Stop:
    return Stop()


@pytest.fixture(scope="session")
def kubeconfig(cluster: object) -> Path:
    assert cluster
    told = next(line for line in run_testbed("up").splitlines() if line.startswith("export KUBECONFIG="))
    return Path(told.partition("=")[2])


@pytest.fixture
def client(kubeconfig: Path, stop: Stop) -> Iterator[Client]:
    with connect(kubeconfig, _context(kubeconfig), agent="devpreview/test", stop=stop) as connected:
        yield connected


class Cutter:
    """A way to the API server that can be cut: all connections at once, each time."""

    def __init__(self, port: int) -> None:
        self._to = ("127.0.0.1", port)
        self._open: list[socket.socket] = []
        self._lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]

    def serve(self) -> None:
        """Carry what comes, until closed."""
        while True:
            try:
                caller, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection(self._to)
            with self._lock:
                self._open += (caller, server)
            for one, other in ((caller, server), (server, caller)):
                threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def cut(self) -> None:
        """Cut all connections that are open now."""
        with self._lock:
            cut, self._open = self._open, []
        for each in cut:
            _shut(each)
            each.close()

    def close(self) -> None:
        """Let nobody through any more."""
        _shut(self.listener)
        self.listener.close()
        self.cut()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        try:
            while some := one.recv(65536):
                other.sendall(some)
        except OSError:
            pass
        _shut(other)


def _shut(each: socket.socket) -> None:
    with suppress(OSError):
        each.shutdown(socket.SHUT_RDWR)


@contextmanager
def cuttable(kubeconfig: Path, folder: Path, stop: Stop) -> Iterator[tuple[Client, Cutter]]:
    """Give a client whose connections can be cut."""
    config = yaml.safe_load(kubeconfig.read_text())
    here = next(each for each in config["clusters"] if each["name"] == _context(kubeconfig))["cluster"]
    cutter = Cutter(int(here["server"].rpartition(":")[2]))
    here["server"] = f"https://127.0.0.1:{cutter.port}"
    (folder / "kubeconfig").write_text(yaml.safe_dump(config))
    thread = threading.Thread(target=cutter.serve)
    thread.start()
    try:
        with connect(folder / "kubeconfig", _context(kubeconfig), agent="devpreview/test", stop=stop) as connected:
            yield connected, cutter
    finally:
        cutter.close()
        thread.join()


def _context(kubeconfig: Path) -> str:
    return str(yaml.safe_load(kubeconfig.read_text())["current-context"])


def pod(namespace: Namespace, *command: str) -> Object:
    container: dict[str, Any] = {"name": "main", "image": BUSYBOX, "command": list(command)}
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "one", "namespace": namespace.name},
        "spec": {"terminationGracePeriodSeconds": 0, "restartPolicy": "Never", "containers": [container]},
    }


def running(client: Client, namespace: Namespace, stop: Stop, *command: str) -> None:
    """Have a pod run."""
    client.apply(pod(namespace, *command))
    with stop.child(PATIENCE) as scope, watching(client, ("Pod",), namespace.name, scope) as mirror:
        for seen in mirror.looks(scope):
            if seen["Pod"].get("one", {}).get("status", {}).get("phase") == "Running":
                return


def test_megabytes_go_into_a_command_and_come_back(client: Client, namespace: Namespace, stop: Stop) -> None:
    running(client, namespace, stop, "sleep", "600")
    feed = os.urandom(5_000_000)
    assert client.execute("one", "main", namespace.name, ("cat",), stop, feed=feed) == Finished(0, feed, b"")
    told = client.execute("one", "main", namespace.name, ("sha256sum",), stop, feed=feed)
    assert told.out.split()[0].decode() == hashlib.sha256(feed).hexdigest()


def test_a_command_that_takes_too_long_is_left(client: Client, namespace: Namespace, stop: Stop) -> None:
    running(client, namespace, stop, "sleep", "600")
    with pytest.raises(Unreachable, match=r"not ended in 0\.5 s"):
        client.execute("one", "main", namespace.name, ("sleep", "60"), stop, seconds=0.5)


def test_a_command_ends_with_its_scope(client: Client, namespace: Namespace, stop: Stop) -> None:
    running(client, namespace, stop, "sleep", "600")
    ender = threading.Timer(0.5, stop.set, [Interrupted("enough")])
    ender.start()
    with pytest.raises(Interrupted):
        client.execute("one", "main", namespace.name, ("sleep", "60"), stop)
    ender.join()


def test_a_log_whose_connection_is_cut_is_told_without_loss_or_repetition(
    kubeconfig: Path, tmp_path: Path, namespace: Namespace, stop: Stop
) -> None:
    writing = "i=0; while [ $i -lt 3000 ]; do echo line $i; i=$((i+1)); [ $((i % 10)) = 0 ] && usleep 10000; done"
    with cuttable(kubeconfig, tmp_path, stop) as (client, cutter), stop.child(PATIENCE) as scope:
        running(client, namespace, scope, "sh", "-c", writing)
        lines = []
        for line in client.logs("one", "main", namespace.name, scope, follow=True):
            lines.append(line)
            if len(lines) % 400 == 150:
                cutter.cut()
        assert lines == [f"line {number}".encode() for number in range(3000)]
        assert client.requests["read", "log"] > 5


def test_a_mirror_whose_connections_are_cut_loses_nothing(kubeconfig: Path, tmp_path: Path, namespace: Namespace, stop: Stop) -> None:
    with (
        cuttable(kubeconfig, tmp_path, stop) as (client, cutter),
        stop.child(PATIENCE) as scope,
        watching(client, ("ConfigMap", "Secret"), namespace.name, scope) as mirror,
    ):
        for number in range(10):
            data = {"number": str(number)}
            client.apply({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "one", "namespace": namespace.name}, "data": data})
            cutter.cut()
            for seen in mirror.looks(scope):
                if seen["ConfigMap"].get("one", {}).get("data") == data:
                    break
        assert client.requests["list", "ConfigMap"] == 1, "a cut connection is no reason to list again"


def test_a_port_leads_to_a_pod_for_many_at_once(client: Client, namespace: Namespace, stop: Stop) -> None:
    serving = "mkdir /w; head -c 3000000 /dev/urandom > /w/it; sha256sum /w/it > /w/sum; exec httpd -f -p 8000 -h /w"
    running(client, namespace, stop, "sh", "-c", serving)
    with client.forward("one", namespace.name, 8000, stop) as port:
        _until_served(client, namespace, stop)
        found: list[bytes] = []
        callers = [threading.Thread(target=lambda: found.append(_served(port, "it"))) for _ in range(5)]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join()
        sums = {hashlib.sha256(each).hexdigest() for each in found}
        assert len(found) == 5
        assert sums == {_served(port, "sum").split()[0].decode()}


def test_a_port_that_nobody_listens_to_closes_the_connection(client: Client, namespace: Namespace, stop: Stop) -> None:
    running(client, namespace, stop, "sleep", "600")
    with client.forward("one", namespace.name, 8000, stop) as port, socket.create_connection(("127.0.0.1", port), timeout=10) as caller:
        assert caller.recv(1) == b""


def test_what_kubectl_changed_is_ours_again_once_it_is_applied(client: Client, namespace: Namespace) -> None:
    thing: Object = {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": "one", "namespace": namespace.name},
        "data": {"a": "ours"},
    }
    client.apply(thing)
    namespace.kubectl("patch", "configmap", "one", "-p", '{"data": {"a": "theirs", "b": "theirs"}}')
    assert client.apply(thing)["data"] == {"a": "ours", "b": "theirs"}


def _served(port: int, file: str) -> bytes:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/{file}", timeout=20) as answer:
        content: bytes = answer.read()
    return content


def _until_served(client: Client, namespace: Namespace, stop: Stop) -> None:
    with stop.child(PATIENCE) as scope:
        while client.execute("one", "main", namespace.name, ("wget", "-qO", "/dev/null", "127.0.0.1:8000/sum"), scope).code:
            scope.wait(0.1)
