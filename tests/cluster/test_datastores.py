"""Datastores that are known by presets, and one that only the blueprint knows, seen by a service that needs them all."""

import json
from collections.abc import Iterator

import pytest

from tests.cluster.conftest import Previews, end
from tests.cluster.preview import WAIT, Project, minimal

pytestmark = pytest.mark.cluster

ASK = r"""
import json, os, signal, smtplib, socket, struct, sys, urllib.parse, urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

def rabbit(url):
    to = urllib.parse.urlsplit(url)
    login = f"\0{to.username}\0{to.password}".encode()
    with socket.create_connection((to.hostname, to.port), 5) as broker:
        stream = broker.makefile("rb")
        def told():
            kind, channel, size = struct.unpack(">BHI", stream.read(7))
            body = stream.read(size + 1)[:-1]
            return struct.unpack(">HH", body[:4])
        def tell(group, method, rest):
            body = struct.pack(">HH", group, method) + rest
            broker.sendall(struct.pack(">BHI", 1, 0, len(body)) + body + b"\xce")
        broker.sendall(b"AMQP\0\0\x09\x01")
        assert told() == (10, 10)
        tell(10, 11, b"\0\0\0\0\x05PLAIN" + struct.pack(">I", len(login)) + login + b"\x05en_US")
        assert told() == (10, 30)
        tell(10, 31, struct.pack(">HIH", 1, 131072, 0))
        host = urllib.parse.unquote(to.path[1:]).encode()
        tell(10, 40, bytes([len(host)]) + host + b"\0\0")
        return told() == (10, 41)

def nats(url):
    to = urllib.parse.urlsplit(url)
    with socket.create_connection((to.hostname, to.port), 5) as server:
        stream = server.makefile("rwb")
        about = json.loads(stream.readline().split(b" ", 1)[1])
        stream.write(b"CONNECT " + json.dumps({"verbose": False, "user": to.username, "pass": to.password}).encode() + b"\r\nPING\r\n")
        stream.flush()
        return stream.readline() == b"PONG\r\n" and about["jetstream"]

def mail(url):
    to = urllib.parse.urlsplit(url)
    with smtplib.SMTP(to.hostname, to.port, timeout=5) as server:
        server.sendmail("api@shop", ["you@shop"], "Subject: welcome\n\nhello")
    return True

def thing(url):
    return urllib.request.urlopen(url, timeout=5).status == 200

told = {name: ask(os.environ[name.upper()]) for name, ask in (("rabbit", rabbit), ("nats", nats), ("mail", mail), ("thing", thing))}

class Tells(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps(told | {"vhost": os.environ["VHOST"], "reading": os.environ["READING"]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

signal.signal(signal.SIGTERM, lambda *_: sys.exit())
ThreadingHTTPServer(("", 8000), Tells).serve_forever()
"""
"""Asks every datastore once, as it starts, and tells what came of it."""

KEEP = """
import json, os, pathlib, signal, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

kept = pathlib.Path("/var/lib/thing/kept")

class Keeps(BaseHTTPRequestHandler):
    def answer(self):
        setting = open("/etc/thing.conf").read()
        told = {"kept": kept.read_text() if kept.exists() else "", "setting": setting, "user": os.getuid(), "args": sys.argv[1:]}
        body = json.dumps(told | {"pod": os.environ["POD"]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    do_GET = answer
    def do_POST(self):
        kept.write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
        self.answer()

signal.signal(signal.SIGTERM, lambda *_: sys.exit())
ThreadingHTTPServer(("", 7000), Keeps).serve_forever()
"""
"""A datastore that nobody knows: it keeps what was last posted."""


@pytest.fixture(scope="module")
def shop(previews: Previews, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Project]:
    """Have it up."""
    here = previews.project(tmp_path_factory.mktemp("datastores"), minimal)
    python = "python:3.11-slim"
    with here.changed() as blueprint:
        blueprint["services"] = {
            "api": {
                "image": python,
                "command": ["python", "-c", ASK],
                "port": 8000,
                "public": True,
                "env": {
                    "RABBIT": "${queue.url(heartbeat=30)}",
                    "VHOST": "${queue.vhost}",
                    "NATS": "${bus.url}",
                    "MAIL": "${mail.url}",
                    "READING": "${mail.public_url} ${mail.ports.web}",
                    "THING": "http://${thing.host}:${thing.port}/",
                },
            },
            "worker": {"image": python, "command": ["python", "-c", WAIT], "needs": ["bus", "thing"]},
        }
        blueprint["datastores"] = {
            "queue": {"image": "rabbitmq:3", "env": {"RABBITMQ_DEFAULT_VHOST": "/shop"}},
            "bus": {"preset": "nats", "storage": "disposable"},
            "mail": {"preset": "maildev", "public": True},
            "thing": {
                "image": python,
                "port": 7000,
                "data": "/var/lib/thing",
                "command": ["python", "-c", KEEP],
                "args": ["$(POD)", "$HOME"],
                "ready": {"http": "/"},
                "env": {"POD": "${thing.host}"},
                "files": {"/etc/thing.conf": {"text": "of ${preview.project}", "template": True}},
                "user": "1000:1000",
                "memory": "128Mi",
            },
            "db": {"image": "postgres:15", "args": ["-c", "max_connections=37"], "user": "999:999", "databases": {"shop": {}}},
            "cache": {"preset": "redis", "args": ["--maxmemory", "67mb", "--appendfsync", "no"]},
        }
    try:
        here.up()
        yield here
    finally:
        end(here.namespace, request.node)


def test_a_service_that_starts_reaches_every_datastore_that_it_needs_at_once(shop: Project) -> None:
    told = shop.asked()
    assert {name: told[name] for name in ("rabbit", "nats", "mail", "thing")} == dict.fromkeys(("rabbit", "nats", "mail", "thing"), True)
    assert told["vhost"] == "/shop"
    (pod,) = shop.get("pods", "-l", "devpreview.dev/serves=api")["items"]
    assert [each["restartCount"] for each in pod["status"]["containerStatuses"]] == [0]


def test_who_needs_only_what_nobody_knows_waits_in_an_image_of_its_own(shop: Project) -> None:
    (pod,) = shop.get("pods", "-l", "devpreview.dev/serves=worker")["items"]
    (waits,) = pod["spec"]["initContainers"]
    assert "/busybox@" in waits["image"]
    assert [each["restartCount"] for each in pod["status"]["initContainerStatuses"]] == [0]


def test_an_engine_is_started_with_what_is_said_besides(shop: Project) -> None:
    assert shop.sql("SHOW max_connections") == ["37"]
    asked = shop.run("exec", "cache", "--", "redis-cli", "CONFIG", "GET", "maxmemory").out
    assert asked.split() == ["maxmemory", str(67 * 2**20)]
    assert shop.run("exec", "db", "--", "id", "-u").out.strip() == "999"


def test_a_public_datastore_has_a_url_that_leads_to_its_pages(shop: Project) -> None:
    url, port = shop.asked()["reading"].split()
    assert port == "1080"
    assert shop.up().urls["mail"] == url
    (letter,) = json.loads(shop.namespace.served(shop.host("mail"), "/email"))
    assert letter["subject"] == "welcome"


def test_an_up_when_all_is_as_it_should_be_writes_nothing(shop: Project) -> None:
    before = shop.versions()
    assert shop.up().steps == []
    assert shop.versions() == before


def test_what_a_datastore_of_ones_own_keeps_outlives_its_pod(shop: Project) -> None:
    def asked(address: str, said: bytes | None = None) -> dict[str, object]:
        ask = f"import urllib.request; print(urllib.request.urlopen({address!r}, {said!r}, timeout=10).read().decode())"
        told: dict[str, object] = json.loads(shop.run("exec", "api", "--", "python", "-c", ask).out)
        return told

    assert asked("http://thing:7000/", b"worth keeping") == {
        "kept": "worth keeping",
        "setting": "of minimal",
        "user": 1000,
        "args": ["$(POD)", "$HOME"],
        "pod": "thing",
    }
    (before,) = shop.get("pods", "-l", "devpreview.dev/serves=thing")["items"]
    for name in ("thing-0", "queue-0"):
        shop.namespace.kubectl("delete", "pod", name, "--wait=true")
        shop.namespace.wait("condition=Ready", f"pod/{name}")
    (after,) = shop.get("pods", "-l", "devpreview.dev/serves=thing")["items"]
    assert after["metadata"]["uid"] != before["metadata"]["uid"]
    assert asked("http://thing:7000/")["kept"] == "worth keeping"
    shop.namespace.kubectl("delete", "pod", "-l", "devpreview.dev/serves=api", "--wait=true")
    shop.namespace.wait("condition=Available", "deployment/api")
    assert asked("http://127.0.0.1:8000/")["rabbit"] is True, "the user of a broker that starts again is in what it kept"
