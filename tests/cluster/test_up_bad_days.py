"""Days on which a preview does not come up, or not at once: what is said, what is left, and that `up` goes on from there."""

import json
import shutil
import signal
import socket
import subprocess
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from tests.cluster.conftest import Made, Previews, end
from tests.cluster.preview import FIRST, WAIT, Document, Event, Project, Said, alone, migrations, notes

pytestmark = pytest.mark.cluster

AT_ONCE = 3.0
"""Seconds within which a command that is interrupted has ended."""

SLOWLY = {"0001.sql": [*FIRST["0001.sql"], "SELECT pg_sleep(3)"]}
"""A migration that is seen at work."""

SAID_AND_DONE = "print('said and done', flush=True)"


def a(event: str, component: str, verb: str, code: str = "") -> Callable[[Event], bool]:
    """Return whether an event is of a shape and about a step."""
    return lambda told: (
        told["event"] == event
        and (told.get("step", {}).get("component"), told.get("step", {}).get("verb")) == (component, verb)
        and code in told.get("code", "")
    )


def job(command: str, timeout: str = "5m") -> Document:
    """Return a start job of the one service."""
    return {"service": "api", "run": ["python", "-uc", command], "on": "start", "timeout": timeout}


def nothing_to_do(project: Project) -> bool:
    """Return whether a preview is in all as a run that nothing disturbed leaves it."""
    told = project.run("plan", "--output", "json").answer
    return told["changes"] == [] and told["steps"] == [] and bool(project.run("status", "--output", "json").answer["ready"])


# what is wrong before anything is begun


def test_docker_is_missed_only_where_something_has_to_be_built(made: Made) -> None:
    project = made(alone)
    with project.changed() as blueprint:
        del blueprint["services"]["api"]["image"]
        blueprint["services"]["api"]["build"] = "blueprints/minimal/api"
    project.up()
    without = {"DOCKER_HOST": "unix:///there-is-none"}
    before = project.versions()
    assert [each["how"] for each in project.up(environ=without).of("ended", "api", "image")] == ["built before from the same files"]
    project.put("blueprints/minimal/api/server.py", f"# {uuid.uuid4()}\n")
    said = project.up(code=3, environ=without)
    assert said.error == "api image: Docker does not answer"
    assert "docker info" in said.hint
    assert project.versions() == before


def test_an_image_that_nobody_has_is_named_and_nothing_is_written(made: Made) -> None:
    project = made(alone)
    with project.changed() as blueprint:
        blueprint["services"]["api"]["image"] = "python:0.0-nowhere"
        blueprint["datastores"] = {"cache": {"image": "redis:0.0-nowhere"}}
    said = project.up(code=1)
    assert {each["step"]["object"] for each in said.of("failed")} == {"python:0.0-nowhere", "redis:0.0-nowhere"}
    assert "python:0.0-nowhere" in said.error
    assert "redis:0.0-nowhere" in said.error
    assert project.namespace.cluster.kubectl("get", "namespace", project.namespace.name).returncode == 1


def test_a_namespace_that_is_not_ours_is_left_alone(made: Made) -> None:
    project = made(alone)
    name = project.namespace.name
    project.namespace.kubectl("create", "namespace", name)
    project.namespace.kubectl("create", "configmap", "theirs")
    before = project.versions()
    said = project.up(code=4)
    assert said.error == f"namespace {name} was not made by devpreview and is left alone"
    assert "-p NAME" in said.hint
    assert project.run("down", "--output", "json", code=4).error == said.error
    project.namespace.kubectl("label", "namespace", name, "app.kubernetes.io/managed-by=devpreview", "devpreview.dev/id=somebodyelse")
    said = project.up(code=4)
    assert said.error == f"namespace {name} belongs to another project (id somebodyelse, this one is {project.blueprint['id']})"
    assert project.run("down", "--output", "json", code=4).error == said.error
    assert project.versions() == before


# somebody else


def test_a_preview_is_changed_by_one_at_a_time_and_taken_over_at_once_from_a_holder_that_is_dead(made: Made) -> None:
    project = made(alone)
    with project.changed() as blueprint:
        blueprint["jobs"] = {"first": job("import time; time.sleep(10); " + SAID_AND_DONE)}
    with project.begun("up", "--output", "json") as holder:
        holder.until(a("waiting", "first", "run", "Running"))
        said = project.up(code=4)
        assert f"{project.namespace.name} is being changed by " in said.error
        assert f"(process {holder.process.pid}, " in said.error
        assert "half a minute" in said.hint
        holder.send(signal.SIGKILL)
        holder.ended()
    project.up()
    (run,) = project.get("jobs")["items"]
    assert run["status"]["succeeded"] == 1
    assert nothing_to_do(project)
    elsewhere = replace(project, root=Path(shutil.copytree(project.root, project.root.with_name(f"{project.root.name}-clone"))))
    before = project.versions()
    said = elsewhere.up(code=4)
    assert said.error == f"this preview was brought up from {project.root}, and this is {elsewhere.root}"
    assert "-p NAME" in said.hint
    assert project.versions() == before


@pytest.mark.slow
def test_a_holder_that_was_suspended_writes_nothing_when_it_wakes(made: Made) -> None:
    project = made(alone)
    with project.changed() as blueprint:
        blueprint["jobs"] = {"first": job("import time; time.sleep(5); " + SAID_AND_DONE)}
    with project.begun("up", "--output", "json") as holder:
        holder.until(a("waiting", "first", "run", "Running"))
        holder.send(signal.SIGSTOP)
        began = time.monotonic()
        while (said := _tried(project)).code == 4:
            assert f"(process {holder.process.pid}, " in said.error
            assert time.monotonic() - began < 60, said.error
        assert said.code == 0, str(said)
        assert time.monotonic() - began > 20
        before = project.versions()
        holder.send(signal.SIGCONT)
        woken = holder.ended()
    assert woken.code == 4, str(woken)
    assert "lock" in woken.error
    assert project.versions() == before
    assert nothing_to_do(project)


def _tried(project: Project) -> Said:
    with project.begun("up", "--output", "json") as running:
        return running.ended()


# runs that are cut short


@pytest.mark.slow
def test_a_run_that_is_killed_again_and_again_is_gone_on_with_and_ends_as_if_it_had_not_been(made: Made) -> None:
    project = made(notes)
    migrations(project, SLOWLY)
    moments = [
        a("began", "", "copy"),
        a("began", "db", "start"),
        a("waiting", "db", "fill", "Running"),
        a("ended", "db", "fill"),
        a("began", "api", "start"),
    ]
    for moment in moments:
        with project.begun("up", "--output", "json") as running:
            running.until(moment)
            running.send(signal.SIGKILL)
            assert running.ended().code == -signal.SIGKILL
    project.up()
    assert project.asked()["notes"] == ["seeded"]
    assert nothing_to_do(project)


@pytest.mark.slow
def test_an_interrupt_ends_a_run_at_once_and_the_next_one_goes_on(made: Made) -> None:
    project = made(alone)
    with project.changed() as blueprint:
        blueprint["jobs"] = {"first": job("import time; time.sleep(8); " + SAID_AND_DONE)}
    once, twice = [signal.SIGINT], [signal.SIGINT, signal.SIGINT]
    for moment, signals in (
        (a("began", "api", "image"), once),
        (a("began", "first", "run"), twice),
        (a("waiting", "first", "run", "Running"), once),
    ):
        with project.begun("up", "--output", "json") as running:
            running.until(moment)
            began = time.monotonic()
            for each in signals:
                running.send(each)
            said = running.ended()
        assert time.monotonic() - began <= AT_ONCE
        assert said.code == 130
        assert "Traceback" not in said.err
        if signals == once:
            assert said.err.endswith("interrupted\n")
    project.up()
    assert nothing_to_do(project)


# steps that fail


def test_steps_that_fail_say_why_and_are_done_from_where_they_have_to_be_once_they_are_mended(made: Made) -> None:
    project = made(notes)
    with project.changed() as blueprint:
        blueprint["jobs"] = {"first": job(WAIT, timeout="3s")}
    wrong = {"0002.sql": ["CREATE TABLE half (done bool)", "ALTER TABLE nowhere ADD COLUMN note text"]}
    migrations(project, FIRST | wrong)

    said = project.up(code=1)
    (cause,) = said.of("failed")
    assert (cause["step"], cause["code"]) == ({"component": "db", "verb": "fill", "object": "shop"}, "JobFailed")
    assert any('relation "nowhere" does not exist' in line for line in cause["tail"])
    assert {each["step"]["component"] for each in said.of("skipped")} == {"db", "first", "api"}
    assert said.hint
    assert project.run("status", code=1).out.splitlines()[0].endswith("did not come up whole")
    with pytest.raises(AssertionError, match="not found"):
        project.get("deployment/api")

    migrations(project, FIRST)
    rows = [f"note {number}" for number in range(1, 5001)]
    rows[4710] = "one\ttoo many"
    project.put("seeds/notes/2.sql", "\n".join(["COPY notes (note) FROM stdin;", *rows, "\\.", ""]))
    said = project.up(code=1)
    (cause,) = said.of("failed")
    assert cause["step"]["verb"] == "fill"
    told = " ".join(cause["tail"])
    assert "seeds/notes/2.sql" in told
    assert "line 4711" in told

    rows[4710] = "note 4711"
    project.put("seeds/notes/2.sql", "\n".join(["COPY notes (note) FROM stdin;", *rows, "\\.", ""]))
    said = project.up(code=1)
    assert [each["how"] for each in said.of("ended", "db", "fill")] == ["filled"]
    (cause,) = said.of("failed")
    assert (cause["step"]["component"], cause["code"]) == ("first", "DeadlineExceeded")
    assert cause["tail"] == ["waits"]
    assert said.error.startswith("first run: it took longer than it may")

    with project.changed() as blueprint:
        blueprint["jobs"] = {"first": job(SAID_AND_DONE)}
    said = project.up()
    assert [each["how"] for each in said.of("ended", "db", "fill")] == ["as it was"]
    assert len(project.asked()["notes"]) == 5001
    assert project.sql("SELECT to_regclass('half') IS NULL") == ["t"]
    assert nothing_to_do(project)


# services that fail


@pytest.fixture(scope="module")
def old(previews: Previews, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Project]:
    """Have a preview up whose next release will fail."""
    here = previews.project(tmp_path_factory.mktemp("old"), alone)
    here.up()
    yield here
    end(here.namespace, request.node)


@dataclass(frozen=True)
class Bad:
    """A release that fails, and how that is told."""

    command: str
    code: str
    cause: str
    tail: str = ""
    before: str = ""
    """An object that is put into the namespace first."""


QUOTA = {"apiVersion": "v1", "kind": "ResourceQuota", "metadata": {"name": "in-the-way"}, "spec": {"hard": {"pods": "1"}}}
LIMITS = {
    "apiVersion": "v1",
    "kind": "LimitRange",
    "metadata": {"name": "in-the-way"},
    "spec": {"limits": [{"type": "Container", "default": {"memory": "48Mi"}}]},
}


@contextmanager
def there(project: Project, thing: Document) -> Iterator[None]:
    """Have an object in a preview's namespace."""
    project.namespace.apply(thing)
    try:
        yield
    finally:
        project.namespace.kubectl("delete", thing["kind"], thing["metadata"]["name"])


@contextmanager
def cordoned(project: Project) -> Iterator[None]:
    """Have no node take pods."""
    node = project.namespace.cluster.node
    project.namespace.kubectl("cordon", node)
    try:
        yield
    finally:
        project.namespace.kubectl("uncordon", node)


@contextmanager
def cut_off(project: Project) -> Iterator[None]:
    """Have the node not know where the registry answers."""
    place = f"/etc/containerd/certs.d/localhost:{project.namespace.cluster.registry.rpartition(':')[2]}"
    in_node(project, "mv", place, f"{place}-away")
    try:
        yield
    finally:
        in_node(project, "mv", f"{place}-away", place)


def in_node(project: Project, *words: str) -> str:
    """Run a command on the node."""
    return subprocess.run(["docker", "exec", project.namespace.cluster.node, *words], capture_output=True, text=True, check=True).stdout


def fails(project: Project, code: str, *, cause: str, tail: str = "") -> None:
    """Bring up a release that fails, and find the old one serving."""
    (serving,) = alive(project)
    said = project.up(code=1)
    (failed,) = said.of("failed")
    assert (failed["step"]["component"], failed["code"]) == ("api", code)
    assert cause in failed["cause"]
    assert cause in said.error
    assert tail in "\n".join(failed["tail"])
    assert said.hint
    assert serving in alive(project)
    told = json.loads(project.run("status", "--output", "json", code=1).out.splitlines()[0])
    assert (told["ready"], told["degraded"]) == (False, True)
    assert [(each["name"], each["state"], each["serving"]) for each in told["components"]] == [("api", "failed", True)]


def alive(project: Project) -> list[str]:
    """Return the pods of the service that are ready, and stay."""
    return [
        str(each["metadata"]["uid"])
        for each in project.get("pods", "-l", "devpreview.dev/serves=api")["items"]
        if "deletionTimestamp" not in each["metadata"]
        and any(one["type"] == "Ready" and one["status"] == "True" for one in each["status"].get("conditions", ()))
    ]


def runs(project: Project, command: list[str]) -> None:
    """Have the service run a command."""
    with project.changed() as blueprint:
        blueprint["services"]["api"] = {"image": "python:3.11-slim", "command": command}


def test_a_service_that_keeps_ending_is_told_with_its_last_lines_and_the_old_one_serves(old: Project) -> None:
    runs(old, ["python", "-c", "raise SystemExit('there is no luck today')"])
    fails(old, "CrashLoop", cause="exit code 1", tail="there is no luck today")


def test_a_command_that_is_not_there_is_named(old: Project) -> None:
    runs(old, ["there-is-no-such-program"])
    fails(old, "Command", cause="there-is-no-such-program")


def test_a_service_that_takes_more_memory_than_it_may_is_told_so(old: Project) -> None:
    runs(old, ["python", "-c", "print('hungry', flush=True); bytearray(400_000_000)"])
    with there(old, LIMITS):
        fails(old, "OutOfMemory", cause="more memory than it may", tail="hungry")


def test_a_pod_that_a_quota_refuses_is_told_though_there_is_no_pod(old: Project) -> None:
    runs(old, ["python", "-c", f"{WAIT} # over quota"])
    with there(old, QUOTA):
        fails(old, "FailedCreate", cause="exceeded quota: in-the-way")


def test_a_pod_that_no_node_takes_is_told(old: Project) -> None:
    runs(old, ["python", "-c", f"{WAIT} # nowhere to go"])
    with cordoned(old):
        fails(old, "Unschedulable", cause="unschedulable")


def test_an_image_that_the_node_cannot_pull_is_told(old: Project) -> None:
    # what the release before could not begin could begin now, and serve in the midst of this
    runs(old, ["python", "-c", WAIT])
    old.up()
    old.put("unique/Dockerfile", f"FROM python:3.11-slim\nLABEL unique={uuid.uuid4()}\n")
    with old.changed() as blueprint:
        blueprint["services"]["api"] = {"build": "unique", "command": ["python", "-c", WAIT]}
    with cut_off(old):
        fails(old, "ImagePull", cause="refused")


def never_ready(project: Project) -> None:
    """Have the service answer with something else than what it is asked for."""
    with project.changed() as blueprint:
        command = ["python", "-um", "http.server", "8000"]
        api = {"image": "python:3.11-slim", "command": command, "port": 8000, "ready": {"http": "/there-is-none"}}
        blueprint["services"]["api"] = api


def test_a_service_that_is_never_ready_is_waited_for_with_what_its_probe_is_told(old: Project) -> None:
    never_ready(old)
    with old.begun("up", "--output", "json") as running:
        told = running.until(a("waiting", "api", "start", "Probe"))
        assert "404" in told["cause"]
        running.send(signal.SIGINT)
        assert running.ended().code == 130
    assert "404" in old.run("status", code=1).out


@pytest.mark.slow
def test_a_service_that_is_never_ready_is_not_waited_for_for_ever(old: Project) -> None:
    never_ready(old)
    with old.begun("up", "--output", "json") as running:
        said = running.ended(seconds=800)
    assert said.code == 1
    assert said.of("failed", "api")[0]["code"] == "Probe"
    assert "404" in said.error


# a cluster that changes behind our back


def test_a_namespace_that_somebody_deletes_is_made_anew(made: Made) -> None:
    project = made(alone)
    project.up()
    was = project.get("namespace", project.namespace.name)["metadata"]["uid"]
    project.namespace.kubectl("delete", "namespace", project.namespace.name, "--wait=false")
    said = project.up()
    assert said.of("began", "", "delete")
    assert project.get("namespace", project.namespace.name)["metadata"]["uid"] != was
    assert nothing_to_do(project)

    with project.changed() as blueprint:
        blueprint["jobs"] = {"first": job("import time; time.sleep(60)")}
    with project.begun("up", "--output", "json") as running:
        running.until(a("waiting", "first", "run", "Running"))
        project.namespace.kubectl("delete", "namespace", project.namespace.name, "--wait=false")
        cut = running.ended()
    assert cut.code == 1, str(cut)
    assert cut.error == f"{project.namespace.name} was deleted by somebody else while it was brought up"
    assert "devpreview up" in cut.hint
    with project.changed() as blueprint:
        del blueprint["jobs"]
    project.up()
    assert nothing_to_do(project)


def test_a_pod_of_kept_data_that_is_deleted_comes_back_with_all_that_was_written(made: Made) -> None:
    project = made(notes)
    migrations(project, FIRST)
    with project.changed() as blueprint:
        blueprint["datastores"]["db"]["storage"] = "kept"
    project.up()
    project.sql("INSERT INTO notes VALUES ('by a person')")
    project.namespace.kubectl("delete", "pod/db-0")
    project.namespace.wait("condition=Ready", "pod/db-0")
    assert project.sql("SELECT note FROM notes ORDER BY note") == ["by a person", "seeded"]
    project.up()
    assert project.asked()["notes"] == ["by a person", "seeded"]


@pytest.mark.slow
def test_an_api_server_that_is_restarted_in_the_middle_is_waited_for(made: Made) -> None:
    project = made(notes)
    migrations(project, SLOWLY)
    with project.begun("up", "--output", "json") as running:
        running.until(a("waiting", "db", "fill", "Running"))
        was = in_node(project, "pidof", "kube-apiserver").split()
        in_node(project, "kill", "-KILL", *was)
        said = running.ended()
    assert said.code == 0, str(said)
    assert in_node(project, "pidof", "kube-apiserver").split() != was
    assert project.asked()["notes"] == ["seeded"]
    assert nothing_to_do(project)


LATE = 0.1
"""Seconds that every answer of a slow API server comes late."""


@contextmanager
def slow(address: tuple[str, int]) -> Iterator[int]:
    """Give a port behind which an address answers late."""
    with ExitStack() as stack:
        server = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        threads: list[threading.Thread] = []
        ends: list[socket.socket] = []

        def begin(target: Callable[..., None], *args: object) -> None:
            threads.append(threading.Thread(target=target, args=args))
            threads[-1].start()

        def accept() -> None:
            while True:
                try:
                    near = server.accept()[0]
                except OSError:
                    return
                far = socket.create_connection(address)
                ends.extend((near, far))
                begin(_passed_on, near, far, 0.0)
                begin(_passed_on, far, near, LATE)

        begin(accept)
        try:
            yield server.getsockname()[1]
        finally:
            server.shutdown(socket.SHUT_RDWR)
            for thread in threads[:1]:
                thread.join()
            for each in ends:
                each.close()
            for thread in threads:
                thread.join()


def _passed_on(source: socket.socket, to: socket.socket, late: float) -> None:
    """Pass on what comes, each piece late, until either end has closed."""
    waiting = threading.Event()
    try:
        while piece := source.recv(65536):
            waiting.wait(late)
            to.sendall(piece)
        to.shutdown(socket.SHUT_WR)
    except OSError:
        return


def test_a_slow_api_server_that_a_context_leads_to_is_a_target_like_any_other(made: Made, tmp_path: Path) -> None:
    project = made(alone)
    kubeconfig = yaml.safe_load(Path(project.run("kubeconfig").out.strip()).read_text())
    (cluster,) = kubeconfig["clusters"]
    where = urlsplit(cluster["cluster"]["server"])
    (context,) = kubeconfig["contexts"]
    context["name"] = "far"
    assert where.hostname
    assert where.port
    with slow((where.hostname, where.port)) as port:
        cluster["cluster"]["server"] = f"https://127.0.0.1:{port}"
        (tmp_path / "kubeconfig").write_text(yaml.safe_dump(kubeconfig))
        environ = {"KUBECONFIG": str(tmp_path / "kubeconfig")}
        said = project.up("-t", "far", environ=environ)
        assert said.err.startswith(f"minimal/{project.preview} on far\n")
        before = project.versions()
        again = project.up("-t", "far", environ=environ)
        assert again.steps == []
        assert project.versions() == before
    gone = project.up("-t", "far", code=3, environ=environ)
    assert f"https://127.0.0.1:{port} does not answer" in gone.error
    assert gone.hint == "kubectl --context far get --raw /readyz"
    assert nothing_to_do(project)
