"""What a service may say of what it needs, of what stands beside it and of what it keeps, seen in a preview."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cluster.conftest import Previews, end
from tests.cluster.preview import FIRST, WAIT, Project, Said, migrations, notes

pytestmark = pytest.mark.cluster

TELL = """
import json, os, signal, sys, urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

for folder in ("/srv/kept", "/www"):
    open(f"{folder}/{os.environ['HOSTNAME']}", "w").write("hello")

class Tells(BaseHTTPRequestHandler):
    def do_GET(self):
        beside = urllib.request.urlopen(f"http://127.0.0.1:8081/{os.environ['HOSTNAME']}").read().decode()
        said = urllib.request.urlopen("http://127.0.0.1:8082").read().decode()
        body = json.dumps({"beside": beside, "said": said, "kept": sorted(os.listdir("/srv/kept")), "gone": os.listdir("/www")}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

signal.signal(signal.SIGTERM, lambda *_: sys.exit())
ThreadingHTTPServer(("", 9000), Tells).serve_forever()
"""
"""Writes a file where it is kept and one where it is not, and answers with what those beside it say."""

SAY = """
import os, signal, sys
from http.server import BaseHTTPRequestHandler, HTTPServer

class Says(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"{os.environ['COLOUR']} {open('/etc/word').read()}".encode())

signal.signal(signal.SIGTERM, lambda *_: sys.exit())
HTTPServer(("127.0.0.1", 8082), Says).serve_forever()
"""
"""Listens for those in its own pod alone."""

ASK = """
import time, urllib.error, urllib.request
while True:
    try:
        urllib.request.urlopen("http://127.0.0.1:8081")
    except urllib.error.HTTPError:
        raise
    except urllib.error.URLError:
        time.sleep(0.1)
"""
"""Asks one beside it for a list of files, which that does not give, as soon as it answers."""

HEALTH = """
import signal
from concurrent import futures
import grpc
from grpc_health.v1 import health, health_pb2_grpc

server = grpc.server(futures.ThreadPoolExecutor(4))
health_pb2_grpc.add_HealthServicer_to_server(health.HealthServicer(), server)
server.add_insecure_port("0.0.0.0:50051")
server.start()
signal.signal(signal.SIGTERM, lambda *_: server.stop(0))
server.wait_for_termination()
"""

SLOW = "SELECT pg_sleep(15);\nINSERT INTO notes VALUES ('slowly');\n"


def several(root: Path) -> None:
    """Put a project in a folder with services of all these sorts."""
    notes(root)
    (root / "seeds" / "notes" / "2.sql").write_text(SLOW)
    (root / "grpc").mkdir()
    (root / "grpc" / "server.py").write_text(HEALTH)
    (root / "grpc" / "Dockerfile").write_text(
        'FROM python:3.11-slim\nRUN pip install --no-cache-dir grpcio-health-checking\nCOPY server.py .\nCMD ["python", "server.py"]\n'
    )


@pytest.fixture(scope="module")
def shop(previews: Previews, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Project]:
    """Have it written down."""
    here = previews.project(tmp_path_factory.mktemp("services"), several)
    migrations(here, FIRST)
    with here.changed() as blueprint:
        services, wait = blueprint["services"], ["python", "-c", WAIT]
        services["api"]["needs"] = ["mail", "grpc"]
        services["mail"] = {"image": "python:3.11-slim", "command": ["sh", "-c", "echo no mail today >&2; exit 1"], "optional": True}
        services["early"] = {"image": "python:3.11-slim", "command": wait, "needs": {"db": "started"}}
        services["after"] = {"image": "python:3.11-slim", "command": wait, "needs": {"early": "started"}}
        services["grpc"] = {"build": "grpc", "port": 50051, "ready": {"grpc": 50051}}
        services["web"] = {
            "image": "python:3.11-slim",
            "command": ["python", "-c", TELL],
            "port": 9000,
            "user": "1000",
            "env": {"COLOUR": "green", "RELEASE": "1"},
            "files": {"/etc/word": {"text": "own"}},
            "routes": {"api": "/web"},
            "volumes": {"/srv/kept": "kept", "/www": "disposable"},
            "sidecars": {
                "pages": {"image": "busybox:1.35", "command": ["httpd", "-f", "-p", "8081", "-h", "/www"], "port": 8081},
                "says": {"command": ["python", "-c", SAY], "files": {"/etc/word": {"text": "beside"}}},
            },
        }
    yield here
    end(here.namespace, request.node)


@pytest.fixture(scope="module")
def first(shop: Project) -> Said:
    """Bring it up."""
    return shop.up()


def test_what_is_optional_and_crashes_is_said_and_fails_nobody_else(shop: Project, first: Said) -> None:
    assert (first.events[-1]["event"], first.events[-1]["degraded"], first.events[-1]["without"]) == ("ready", True, ["mail"])
    (failed,) = first.of("failed")
    assert failed["step"]["component"] == "mail"
    assert failed["tail"] == ["no mail today"]
    assert [told["step"]["component"] for told in first.of("warned")] == ["mail"]
    assert shop.asked("/")["notes"] == ["seeded", "slowly"]
    status = shop.run("status", "--output", "json").answer
    assert (status["ready"], status["degraded"], status["phase"]) == (True, True, "ready")
    assert "is ready, but degraded: without mail" in shop.run("status").out


def test_started_is_enough_to_begin_before_the_data_is_there(shop: Project, first: Said) -> None:
    order = [(told["event"], *told["step"].values()) for told in first.events if told["event"] in ("began", "ended")]
    filled = order.index(("ended", "db", "fill", "shop"))
    assert order.index(("ended", "early", "start", "")) < filled
    assert order.index(("began", "after", "start", "")) < filled
    assert order.index(("began", "api", "start", "")) > filled
    (pod,) = shop.get("pods", "-l", "devpreview.dev/serves=early")["items"]
    (waits,) = pod["spec"]["initContainers"]
    assert waits["args"][0].startswith("db-setup:5432:")


def test_those_beside_a_service_share_its_localhost_and_its_folders(shop: Project, first: Said) -> None:
    assert first.code == 0
    told = shop.asked("/web")
    assert (told["beside"], told["said"]) == ("hello", "green beside")
    (pod,) = shop.get("pods", "-l", "devpreview.dev/serves=web")["items"]
    assert [each["name"] for each in pod["spec"]["containers"]] == ["web", "web-sidecar-pages", "web-sidecar-says"]
    said = shop.run("run", "web", "--", "python", "-c", ASK, code=1)
    assert "404" in said.err, "what runs in a pod of its own has them beside it, too"


def test_a_path_on_another_s_host_is_shown(shop: Project, first: Said) -> None:
    assert first.code == 0
    (web,) = (each for each in shop.run("status", "--output", "json").answer["components"] if each["name"] == "web")
    assert web["urls"] == [f"{first.urls['api']}/web"]
    assert shop.run("open", "web", "--output", "json").answer["url"] == web["urls"][0]
    assert shop.run("open", "--output", "json").answer["service"] == "api"


def test_a_service_is_ready_when_its_grpc_health_service_says_so(shop: Project, first: Said) -> None:
    assert [told["step"]["component"] for told in first.of("ended", "grpc", "start")] == ["grpc"]
    (pod,) = shop.get("pods", "-l", "devpreview.dev/serves=grpc")["items"]
    assert pod["spec"]["containers"][0]["readinessProbe"]["grpc"]["port"] == 50051


def test_what_is_kept_survives_another_release_and_what_is_disposable_does_not(shop: Project, first: Said) -> None:
    assert first.code == 0
    before = shop.asked("/web")
    with shop.changed() as blueprint:
        blueprint["services"]["web"]["env"]["RELEASE"] = "2"
        blueprint["services"]["mail"]["command"] = ["python", "-c", WAIT]
    said = shop.up()
    assert (said.events[-1]["degraded"], said.of("failed")) == (False, [])
    told = shop.asked("/web")
    assert len(told["kept"]) == 2
    assert set(before["kept"]) < set(told["kept"])
    assert told["gone"] != before["gone"]
    assert len(told["gone"]) == 1
    assert shop.up().steps == []
    (claim,) = shop.get("pvc")["items"]
    with shop.changed() as blueprint:
        blueprint["services"]["web"]["volumes"] = {"/srv/kept": "disposable", "/www": "disposable"}
    assert [told["step"]["object"] for told in shop.up().of("warned")] == [f"PersistentVolumeClaim {claim['metadata']['name']}"]
    shop.up("--prune-data")
    shop.namespace.wait("delete", f"pvc/{claim['metadata']['name']}")
    with shop.changed() as blueprint:
        blueprint["services"]["web"]["volumes"]["/srv/kept"] = {"storage": "kept", "size": "2Gi"}
    shop.up()
    assert len(shop.asked("/web")["kept"]) == 1
