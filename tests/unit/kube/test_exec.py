"""Commands on a server that has bad days."""

import json
import struct
from pathlib import Path

import pytest

from devpreview.kube.client import connect
from devpreview.kube.door import Finished, NoProgram, Unreachable
from devpreview.kube.exec import END, OUT, code
from devpreview.kube.session import Request
from devpreview.streams import Stop
from tests.contracts import websocket
from tests.unit.kube.scripted import Answer, Handler, Scripted, breaks, kubeconfig, refuses, serving


def runs(handler: Handler) -> None:
    """Upgrade the connection, say something and end well."""
    handler.send_response(101)
    handler.send_header("Upgrade", "websocket")
    handler.send_header("Connection", "Upgrade")
    handler.send_header("Sec-WebSocket-Protocol", "v5.channel.k8s.io")
    handler.end_headers()
    for channel, content in ((OUT, b"said"), (END, json.dumps({"status": "Success"}).encode())):
        websocket.send(handler.wfile, bytes((channel,)) + content)
    websocket.send(handler.wfile, struct.pack("!H", 1000), websocket.CLOSE)
    handler.close_connection = True


def executed(folder: Path, server: Scripted) -> Finished:
    stop = Stop()
    with connect(kubeconfig(folder, server.url), "here", agent="x", stop=stop, patience=2) as client:
        return client.execute("one", "main", "here", ["true"], stop)


@pytest.mark.parametrize("trouble", [refuses(429, "slow", Retry_After="0"), refuses(503, "not yet")], ids=["429", "503"])
def test_a_command_waits_for_a_server_that_is_busy(tmp_path: Path, trouble: Answer) -> None:
    with serving(trouble, runs) as server:
        assert executed(tmp_path, server) == Finished(0, b"said", b"")


@pytest.mark.parametrize("trouble", [breaks, refuses(500, "container not found")], ids=["closed", "500"])
def test_a_command_that_may_have_begun_is_not_run_again(tmp_path: Path, trouble: Answer) -> None:
    with serving(trouble, runs) as server:
        with pytest.raises(Unreachable):
            executed(tmp_path, server)
        assert len(server.asked) == 1


RUNC = "failed to exec in container: failed to start exec: OCI runtime exec failed: exec failed: unable to start container process"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ('exec: "nosuch": executable file not found in $PATH: unknown', "nosuch: executable file not found"),
        ('exec: "/bin/nosuch": stat /bin/nosuch: no such file or directory: unknown', "/bin/nosuch: no such file or directory"),
        ('exec: "/etc/passwd": permission denied: unknown', "/etc/passwd: permission denied"),
    ],
)
def test_a_program_that_a_container_does_not_have_is_said_in_few_words(said: str, why: str) -> None:
    status = json.dumps({"status": "Failure", "reason": "InternalError", "message": f"{RUNC}: {said}"}).encode()
    with pytest.raises(NoProgram) as wrong:
        code(Request("exec in", "Pod", "GET", "/", (), name="one/main"), status)
    assert str(wrong.value) == f"exec in Pod one/main: {why}"


def test_what_else_a_runtime_says_is_told_whole() -> None:
    status = json.dumps({"status": "Failure", "message": f"{RUNC}: cannot exec in a stopped container"}).encode()
    with pytest.raises(Unreachable, match="cannot exec in a stopped container"):
        code(Request("exec in", "Pod", "GET", "/", (), name="one/main"), status)
