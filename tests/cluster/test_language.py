"""What the blueprint says of a service, seen in its pods."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cluster.conftest import Made, Previews, end
from tests.cluster.preview import FIRST, WAIT, Project, migrations, notes

pytestmark = pytest.mark.cluster

TELL = """
import json, os, signal, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Tells(BaseHTTPRequestHandler):
    def do_GET(self):
        files = {name: open(f"/etc/app/{name}").read() for name in os.listdir("/etc/app") if not name.startswith(".")}
        told = {"path": self.path, "files": files, "user": [os.getuid(), os.getgid()], "env": dict(os.environ)}
        body = json.dumps(told).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

signal.signal(signal.SIGTERM, lambda *_: sys.exit())
ThreadingHTTPServer(("", 9000), Tells).serve_forever()
"""
"""Answers with what it was asked, and with what it was given."""

WRITE = """
import os, psycopg
with psycopg.connect(os.environ["DATABASE_URL"]) as database:
    database.execute("INSERT INTO notes SELECT 'prepared' WHERE NOT EXISTS (SELECT FROM notes WHERE note = 'prepared')")
"""

KEY = {"API_KEY": "k3y'$(x) \"${y}"}


def everything(root: Path) -> None:
    """Put a project in a folder whose services say all that can be said of one."""
    notes(root)
    (root / "api.env").write_text("COLOUR=green\nGREETING='one $two'\n")
    (root / "app.toml").write_text("threads = 4\n")


@pytest.fixture(scope="module")
def shop(previews: Previews, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Project]:
    """Have it up."""
    here = previews.project(tmp_path_factory.mktemp("language"), everything)
    migrations(here, FIRST)
    with here.changed() as blueprint:
        services = blueprint["services"]
        services["api"] |= {
            "env_file": "api.env",
            "user": "1000:1000",
            "memory": "256Mi",
            "secrets": ["API_KEY"],
            "init": {"prepare": ["python", "-c", WRITE]},
            "files": {
                "/etc/app/app.toml": "app.toml",
                "/etc/app/key": {"text": "key=${secrets.API_KEY}", "template": True},
                "/etc/app/url": {"text": "url=${db.shop.url}\n", "template": True},
            },
        }
        services["worker"] = {"like": "api", "command": ["python", "-c", WAIT]}
        services["tells"] = {"like": "api", "command": ["python", "-c", TELL], "port": 9000, "routes": {"api": "/tells"}}
    here.up(environ=KEY)
    yield here
    end(here.namespace, request.node)


def test_a_service_has_the_variables_files_and_user_that_are_said(shop: Project) -> None:
    told = shop.asked("/tells/this?and=that")
    assert told["path"] == "/tells/this?and=that"
    assert told["user"] == [1000, 1000]
    assert {name: told["env"][name] for name in ("COLOUR", "GREETING", *KEY)} == {"COLOUR": "green", "GREETING": "one $two"} | KEY
    assert told["files"]["app.toml"] == "threads = 4\n"
    assert told["files"]["key"] == f"key={KEY['API_KEY']}"
    assert told["files"]["url"] == f"url={told['env']['DATABASE_URL']}\n"
    worker = shop.run("exec", "worker", "--", "sh", "-c", "cat /etc/app/app.toml; echo $COLOUR; id -u").out
    assert worker == "threads = 4\ngreen\n1000\n"


def test_commands_in_front_of_it_have_run_when_its_data_was_there(shop: Project) -> None:
    assert "prepared" in shop.asked("/")["notes"]


def test_its_memory_is_limited(shop: Project) -> None:
    (pod,) = shop.get("pods", "-l", "devpreview.dev/serves=api")["items"]
    assert pod["spec"]["containers"][0]["resources"]["limits"] == {"memory": "256Mi"}


def test_no_secret_is_in_what_is_shown(shop: Project) -> None:
    shown = shop.run("render", environ=KEY).out + json.dumps(shop.get("configmaps,deployments,pods,jobs"))
    assert KEY["API_KEY"] not in shown
    assert shop.sql("SELECT 1") == ["1"]
    assert json.dumps(KEY["API_KEY"])[1:-1] not in shown


def test_a_file_that_is_edited_rolls_the_pods_that_have_it(shop: Project) -> None:
    shop.put("app.toml", "threads = 8\n")
    shop.up(environ=KEY)
    assert shop.asked("/tells")["files"]["app.toml"] == "threads = 8\n"
    assert shop.up(environ=KEY).steps == []


def test_a_variable_that_an_example_leaves_open_is_asked_for(made: Made) -> None:
    project = made(everything)
    (project.root / "api.env").unlink()
    project.put("api.env.example", "COLOUR=\n")
    with project.changed() as blueprint:
        blueprint["services"]["api"]["env_file"] = "api.env"
    assert "COLOUR" in project.up(code=2).out
