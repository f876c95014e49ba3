"""A project of a test's own: a repository in a folder, a blueprint in it, and the program as people and scripts run it."""

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from tests.cluster.conftest import Namespace

REPOSITORY = Path(__file__).parents[2]
PROJECT = "minimal"
"""The images of all projects here are the shipped example's, so that they are built once."""

PATIENCE = 300.0
"""Seconds that a command may take on a machine that does other things besides."""

SAID = 60.0
"""Seconds in which a cluster says of a Job that it is complete."""

OF_NO_PREVIEW = ("list", "doctor", "kubeconfig")

Event = dict[str, Any]
Document = dict[str, Any]
Content = Callable[[Path], None]
"""Puts a project into a folder."""


@dataclass(frozen=True)
class Said:
    """What a command said: its events, what went wrong, and both of its streams."""

    code: int
    out: str
    err: str

    def __str__(self) -> str:
        """Return all of it, for whoever has to find out why a test failed."""
        return f"ended with {self.code}:\n{self.out}\n{self.err}"

    @property
    def events(self) -> list[Event]:
        """All events, in order."""
        return [told for told in self._told if "event" in told]

    @property
    def steps(self) -> list[Event]:
        """All that was begun in the cluster: the steps besides those that see to images."""
        return [told for told in self.of("began") if told["step"]["verb"] not in ("copy", "image")]

    @property
    def answer(self) -> Any:
        """What was answered last."""
        return self._told[-1]

    @property
    def error(self) -> str:
        """What went wrong, in words."""
        return str(self._told[-1]["error"])

    @property
    def hint(self) -> str:
        """What to do next."""
        return str(self._told[-1]["hint"])

    @property
    def urls(self) -> dict[str, str]:
        """The URLs of public services."""
        return dict(self.events[-1]["urls"])

    def of(self, event: str, *about: str) -> list[Event]:
        """Return the events of a shape, about a component, a verb and an object as far as they are named."""
        return [told for told in self.events if told["event"] == event and about == tuple(told.get("step", {}).values())[: len(about)]]

    @property
    def _told(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


class Running:
    """A command that is under way."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._out: list[str] = []
        self._err: list[str] = []
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        assert process.stdout
        assert process.stderr
        self._readers = [
            threading.Thread(target=self._read, args=(process.stdout, self._out, self._lines.put)),
            threading.Thread(target=self._read, args=(process.stderr, self._err, lambda _: None)),
        ]
        for each in self._readers:
            each.start()

    def until(self, happened: Callable[[Event], bool], seconds: float = PATIENCE) -> Event:
        """Return the first event from now on that is what is waited for."""
        end = time.monotonic() + seconds
        while line := self._lines.get(timeout=max(0.1, end - time.monotonic())):
            told: Event = json.loads(line)
            if "event" in told and happened(told):
                return told
        raise AssertionError(f"it ended before that happened: {self.ended()}")

    def send(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self.process.send_signal(number)

    def ended(self, seconds: float = PATIENCE) -> Said:
        """Wait for its end, and return what it said."""
        code = self.process.wait(seconds)
        for each in self._readers:
            each.join()
        return Said(code, "".join(self._out), "".join(self._err))

    @staticmethod
    def _read(stream: IO[str], lines: list[str], tell: Callable[[str | None], None]) -> None:
        with stream:
            for line in stream:
                lines.append(line)
                tell(line)
        tell(None)


@dataclass(frozen=True)
class Project:
    """A repository, and a preview of it."""

    namespace: "Namespace"
    """The preview's."""
    configuration: Path
    root: Path
    preview: str
    name: str = PROJECT

    @property
    def file(self) -> Path:
        """The blueprint's."""
        return self.root / "blueprints" / f"{self.name}.yaml"

    @property
    def blueprint(self) -> Document:
        """What the blueprint says."""
        told: Document = yaml.safe_load(self.file.read_text())
        return told

    def write(self, blueprint: Document) -> None:
        """Have the blueprint say something else."""
        self.file.write_text(yaml.safe_dump(blueprint, sort_keys=False, allow_unicode=True))

    @contextmanager
    def changed(self) -> Iterator[Document]:
        """Give the blueprint to be changed in place."""
        blueprint = self.blueprint
        yield blueprint
        self.write(blueprint)

    def put(self, path: str, content: str) -> None:
        """Write a file of the repository."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(content)

    @contextmanager
    def begun(self, verb: str, *words: str, environ: Mapping[str, str] | None = None) -> Iterator[Running]:
        """Begin a command about this preview; it is gone when the body is done."""
        which = [] if verb in OF_NO_PREVIEW else ["-p", self.preview]
        line = [sys.executable, "-m", "devpreview", verb, *which, *words]
        environ = {**os.environ, "DEVPREVIEW_CONFIG": str(self.configuration), **(environ or {})}
        with subprocess.Popen(
            line, cwd=self.root, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            running = Running(process)
            try:
                yield running
            finally:
                process.kill()
                running.ended()

    def run(self, verb: str, *words: str, code: int = 0, environ: Mapping[str, str] | None = None) -> Said:
        """Run a command about this preview to its end; another exit code fails the test."""
        with self.begun(verb, *words, environ=environ) as running:
            said = running.ended()
        assert said.code == code, str(said)
        return said

    def up(self, *words: str, code: int = 0, environ: Mapping[str, str] | None = None) -> Said:
        """Bring the preview up."""
        return self.run("up", *words, "--output", "json", code=code, environ=environ)

    def host(self, service: str = "api") -> str:
        """Return the public host of a service."""
        return f"{service}-{self.preview}.{self.name}.localhost"

    def asked(self, path: str = "/") -> Any:
        """Return what the service answers on this machine; it is asked once."""
        return json.loads(self.namespace.served(self.host(), path))

    def sql(self, statement: str) -> list[str]:
        """Run a statement in the database, and return its rows."""
        told = self.run("exec", "db", "--", "psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", "shop", "-c", statement)
        return told.out.splitlines()

    def versions(self) -> dict[str, str]:
        """Return the version of every object in the namespace, once the cluster itself has ceased to write there.

        Of a Job that has done its work it says so seconds later, and a pod in which a command was run goes by and by.
        """
        end = time.monotonic() + SAID
        while self._untold():
            assert time.monotonic() < end
        found = self._versions()
        while found != (now := self._versions()):
            found = now
        return found

    def _untold(self) -> set[str]:
        """Return the Jobs whose work is done, and of which the cluster does not say so yet; and the pods of commands that are going."""
        pods = self.get("pods")["items"]
        going = {
            pod["metadata"]["name"] for pod in pods if "deletionTimestamp" in pod["metadata"] and "ownerReferences" not in pod["metadata"]
        }
        ended = [
            pod for pod in pods if all("terminated" in each["state"] for each in pod["status"].get("containerStatuses", [{"state": {}}]))
        ]
        done = {owner["name"] for pod in ended for owner in pod["metadata"].get("ownerReferences", [])}
        return going | (done & {job["metadata"]["name"] for job in self.get("jobs")["items"] if not _is_told(job)})

    def _versions(self) -> dict[str, str]:
        kinds = self.namespace.cluster.kubectl("api-resources", "--namespaced", "--verbs=list,create", "-o", "name").stdout.split()
        told = json.loads(self.namespace.kubectl("get", ",".join(each for each in kinds if not each.startswith("events")), "-o", "json"))
        return {f"{each['kind']}/{each['metadata']['name']}": each["metadata"]["resourceVersion"] for each in told["items"]}

    def get(self, *words: str) -> Any:
        """Return what kubectl shows."""
        return json.loads(self.namespace.kubectl("get", *words, "-o", "json"))


def _is_told(job: Any) -> bool:
    return any(each["type"] in ("Complete", "Failed") for each in job["status"].get("conditions", []))


def fresh() -> str:
    """Return a name that nothing else has: a preview's, or a project's id."""
    return f"t{uuid.uuid4().hex[:9]}"


def minimal(root: Path) -> None:
    """Put the smaller of the shipped examples in a folder, as a project of its own."""
    shipped("minimal", root)


def shipped(name: str, root: Path) -> None:
    """Put a shipped example in a folder, as a project of its own."""
    for folder in ("blueprints", "seeds"):
        shutil.copytree(REPOSITORY / folder / name, root / folder / name)
    file = root / "blueprints" / f"{name}.yaml"
    told = (REPOSITORY / "blueprints" / f"{name}.yaml").read_text()
    owner = yaml.safe_load(told)["id"]
    file.write_text(told.replace(f"id: {owner}", f"id: {fresh()}"))


MIGRATE = """
import json, os, sys, psycopg
with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as database:
    database.execute("CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY)")
    done = {name for (name,) in database.execute("SELECT name FROM schema_migrations")}
    for name, statements in json.loads(sys.argv[1]).items():
        if name not in done:
            for statement in statements:
                database.execute(statement)
            database.execute("INSERT INTO schema_migrations VALUES (%s)", [name])
"""
"""Runs the statements of each migration that has not been run, each in a transaction of its own."""

SERVE = """
import json, os, signal, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import psycopg

class Notes(BaseHTTPRequestHandler):
    def do_GET(self):
        with psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=2) as database:
            notes = [note for (note,) in database.execute("SELECT note FROM notes ORDER BY note")]
        body = json.dumps({"notes": notes, "pod": os.environ["HOSTNAME"]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

signal.signal(signal.SIGTERM, lambda *_: sys.exit())
ThreadingHTTPServer(("", 8000), Notes).serve_forever()
"""
"""Answers with all notes, and with the name of the pod that answers."""

WAIT = "import signal, sys; signal.signal(signal.SIGTERM, lambda *_: sys.exit()); print('waits', flush=True); signal.pause()"
"""Waits for ever, and ends when it is asked to."""


def notes(root: Path) -> None:
    """Put a small project in a folder: notes in a database that is migrated and seeded, and a service that shows them."""
    minimal(root)
    file = root / "blueprints" / "minimal.yaml"
    told = yaml.safe_load(file.read_text())
    told["services"]["api"] |= {"command": ["python", "-c", SERVE], "env": {"DATABASE_URL": "${db.shop.url}"}, "ready": {"http": "/"}}
    told["datastores"] = {"db": {"image": "postgres:15", "storage": "disposable", "databases": {"shop": {}}, "seeds": "seeds/notes/*.sql"}}
    file.write_text(yaml.safe_dump(told, sort_keys=False))
    (root / "seeds" / "notes").mkdir()
    (root / "seeds" / "notes" / "1.sql").write_text("INSERT INTO notes VALUES ('seeded');\n")
    (root / "migrations").mkdir()


def migrations(project: Project, content: Mapping[str, list[str]]) -> None:
    """Have the database made by these migrations: a file each, and the command that runs them."""
    for file in (project.root / "migrations").iterdir():
        file.unlink()
    for name, statements in content.items():
        project.put(f"migrations/{name}", ";\n".join(statements))
    with project.changed() as blueprint:
        blueprint["datastores"]["db"]["migrate"] = {
            "service": "api",
            "run": ["python", "-c", MIGRATE, json.dumps(content)],
            "files": "migrations",
        }


FIRST = {"0001.sql": ["CREATE TABLE notes (note text PRIMARY KEY)"]}
"""The migration that all projects of notes begin with."""


def alone(root: Path) -> None:
    """Put a project in a folder that has one service and no data."""
    minimal(root)
    file = root / "blueprints" / "minimal.yaml"
    told = yaml.safe_load(file.read_text())
    del told["datastores"]
    told["services"] = {"api": {"image": "python:3.11-slim", "command": ["python", "-c", WAIT]}}
    file.write_text(yaml.safe_dump(told, sort_keys=False))
