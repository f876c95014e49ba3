"""The product from end to end, on a cluster that it made itself: a blueprint becomes a preview, stays one, and goes."""

import json
import re
import signal
import threading
import time
import urllib.error
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from devpreview.cli import reach
from devpreview.cli.place import Place
from devpreview.cli.workshop import workshop
from devpreview.lifecycle.asked import asked
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.publish import publish
from devpreview.lifecycle.up import up
from devpreview.manifests import names
from devpreview.streams import Stop
from tests.cluster.conftest import Made, Previews, end
from tests.cluster.preview import FIRST, Project, migrations, minimal, notes

pytestmark = pytest.mark.cluster

SEEDED = {"customers": 4000, "products": 120, "orders": 19000, "featured": 8}
"""What the shipped example's seeds hold."""


@pytest.fixture(scope="module")
def shop(previews: Previews, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Project]:
    """Have the shipped example up; who changes something of it puts it right again."""
    here = previews.project(tmp_path_factory.mktemp("shop"), minimal)
    said = here.up()
    assert said.urls == {"api": f"http://{here.host()}:{here.namespace.cluster.ingress.rpartition(':')[2]}"}
    yield here
    end(here.namespace, request.node)


def test_the_shipped_example_answers_under_its_url_on_this_machine_and_in_its_pods_with_all_that_was_seeded(shop: Project) -> None:
    assert shop.asked() == SEEDED
    url = shop.up().urls["api"]
    ask = f"import urllib.request; print(urllib.request.urlopen({url!r}, timeout=10).read().decode())"
    assert json.loads(shop.run("exec", "api", "--", "python", "-c", ask).out) == SEEDED


def test_a_second_up_writes_nothing_and_asks_little(shop: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = shop.versions()
    said = shop.up()
    assert said.steps == []
    assert said.of("ready")
    assert shop.versions() == before
    assert len(before) > 20
    monkeypatch.setenv("DEVPREVIEW_CONFIG", str(shop.configuration))
    requests = requests_of_up(shop)
    kinds = {kind for verb, kind in requests if verb == "list"}
    assert max(count for (verb, _), count in requests.items() if verb == "list") == 1
    assert sum(requests.values()) <= len(kinds) + len(shop.blueprint["datastores"]) + 3, requests
    assert not [verb for verb, _ in requests if verb == "watch"]
    assert shop.versions() == before


def requests_of_up(project: Project) -> Counter[tuple[str, str]]:
    """Return what `up` asks the API server for, once it knows its target."""
    stop, guard = Stop(), Guard()
    goal = Place(project.root, None).goal("", project.preview, None)
    target = reach.target(None, stop)
    with reach.connected(target, stop, guard) as cluster:
        publishing = publish(goal.blueprint, workshop(goal, target), stop)
        while True:
            try:
                next(publishing)
            except StopIteration as told:
                published = told.value
                break
        wish = asked(goal, target, published, "again", discard=False, prune_data=False)
        assert [type(event).__name__ for event in up(wish, reach.doors(cluster, guard, "again"), stop)] == ["Ready"]
        return cluster.requests


def test_what_was_changed_by_hand_is_put_right_and_said(shop: Project) -> None:
    shop.namespace.kubectl("set", "env", "deployment/api", "--containers=api", "CACHE_URL=redis://elsewhere")
    shop.namespace.kubectl("scale", "deployment/api", "--replicas=2")
    shop.namespace.kubectl("patch", "service/api", "--type=json", '-p=[{"op": "replace", "path": "/spec/ports/0/targetPort", "value": 1}]')
    shop.namespace.kubectl("delete", "ingress/api")
    said = shop.up()
    assert {each["step"]["object"] for each in said.of("warned")} == {"Deployment api", "Service api", "Ingress api"}
    live = shop.get("deployment/api")
    assert live["spec"]["replicas"] == 1
    assert "elsewhere" not in json.dumps(live["spec"])
    assert shop.asked() == SEEDED
    assert json.loads(shop.run("plan", "--output", "json").out.splitlines()[-1])["changes"] == []


def test_every_verb_tells_of_a_preview_that_is_up(shop: Project) -> None:
    status = shop.run("status", "--output", "json").answer
    assert (status["ready"], status["degraded"], status["deleting"]) == (True, False, False)
    assert {each["name"]: each["state"] for each in status["components"]} == {"api": "ready", "db": "ready", "cache": "ready"}
    assert f"{shop.blueprint['project']}/{shop.preview} is ready" in shop.run("status").out
    shop.asked()
    assert '"GET / HTTP/1.1" 200' in shop.run("logs", "api").out + shop.run("logs", "api").err
    assert shop.sql("SELECT count(*) FROM orders") == [str(SEEDED["orders"])]
    assert shop.run("exec", "api", "--", "sh", "-c", "exit 7", code=7).out == ""
    assert "Deployment" in shop.run("render").out


def test_a_command_has_a_pod_of_its_own_which_is_gone_afterwards(shop: Project) -> None:
    said = shop.run("run", "api", "--", "sh", "-c", "echo $CACHE_URL | cut -c1-9; python migrate.py; hostname >&2; exit 3", code=3)
    assert said.out == "redis://:\n"
    assert "api-run-" in said.err.splitlines()[-1]
    assert "did you mean api?" in shop.run("run", "apis", "--", "true", code=2).err
    assert "no-such-program" in shop.run("run", "api", "--", "no-such-program", code=127).err
    assert not ones_off(shop)


def test_ctrl_c_takes_the_pod_of_a_command_along(shop: Project) -> None:
    with shop.begun("run", "api", "--", "sleep", "1000") as running:
        end = time.monotonic() + 60
        while not any(pod["status"]["phase"] == "Running" for pod in ones_off(shop)):
            assert time.monotonic() < end
        running.send(signal.SIGINT)
        assert running.ended().code == 130
    end = time.monotonic() + 30
    while ones_off(shop):
        assert time.monotonic() < end


def ones_off(project: Project) -> list[Any]:
    """Return the pods of single commands."""
    pods: list[Any] = project.get("pods", "-l", f"{names.COMPONENT}=api,!{names.SERVES}")["items"]
    return [pod for pod in pods if "deletionTimestamp" not in pod["metadata"]]


def test_a_public_service_is_opened_in_the_browser(shop: Project) -> None:
    browser, opened = shop.root / "browser", shop.root / "opened"
    browser.write_text(f'#!/bin/sh\necho "$1" > {opened}\n')
    browser.chmod(0o755)
    said = shop.run("open", environ={"BROWSER": str(browser)})
    assert said.out == opened.read_text()
    assert said.out.startswith(f"http://{shop.host()}:")
    assert "db is not public here; what is: api" in shop.run("open", "db", code=2).err


@dataclass
class Asking:
    """A client that asks over and over."""

    answers: int = 0
    failures: list[str] = field(default_factory=list)


@contextmanager
def asking(project: Project) -> Iterator[Asking]:
    """Ask the service all the time while the body runs."""
    told, done = Asking(), threading.Event()

    def ask() -> None:
        while not done.wait(0.05):
            try:
                project.asked()
                told.answers += 1
            except (urllib.error.URLError, TimeoutError, OSError) as error:
                told.failures.append(str(error))

    thread = threading.Thread(target=ask)
    thread.start()
    try:
        yield told
    finally:
        done.set()
        thread.join()


def test_a_new_migration_runs_while_the_old_pod_serves_and_one_that_fails_leaves_it_serving(made: Made) -> None:
    shop = made(minimal)
    shop.up()
    before = shop.get("pods", "-l", "devpreview.dev/serves=api")["items"][0]["metadata"]["name"]
    folder = "blueprints/minimal/api/migrations"
    shop.sql("INSERT INTO customers (id, name, email, joined) VALUES (999999, 'Ada', 'ada@example.com', now())")

    shop.put(f"{folder}/0003_notes.sql", "SELECT pg_sleep(3);\nALTER TABLE orders ADD COLUMN note text;\n")
    with shop.begun("up", "--output", "json") as running, asking(shop) as client:
        running.until(lambda event: event["event"] == "ended" and event["step"]["verb"] == "fill" and event["step"]["component"] == "db")
        assert client.answers > 10
        said = running.ended()
    assert said.code == 0, str(said)
    assert client.failures == []
    assert [each["how"] for each in said.of("ended", "db", "fill")] == ["upgraded"]
    assert shop.asked() == SEEDED | {"customers": SEEDED["customers"] + 1}
    after = shop.get("pods", "-l", "devpreview.dev/serves=api", "--field-selector=status.phase=Running")["items"]
    assert before not in [each["metadata"]["name"] for each in after if "deletionTimestamp" not in each["metadata"]]

    serving = shop.get("deployment/api")["spec"]
    shop.put(f"{folder}/0004_wrong.sql", "ALTER TABLE nowhere ADD COLUMN note text;\n")
    with asking(shop) as client:
        failed = shop.up(code=1)
    assert client.failures == []
    (cause,) = failed.of("failed")
    assert (cause["step"]["component"], cause["code"]) == ("db", "JobFailed")
    assert any('relation "nowhere" does not exist' in line for line in cause["tail"])
    assert failed.of("skipped", "api", "start")
    assert failed.error.startswith("db fill shop: its command failed")
    assert failed.hint == f"devpreview logs -p {shop.preview} db"
    assert shop.get("deployment/api")["spec"] == serving
    status = shop.run("status", code=1)
    assert status.out.splitlines()[0].endswith("is degraded")
    assert "fill: its command failed" in status.out

    (shop.root / folder / "0004_wrong.sql").unlink()
    shop.up()
    assert shop.asked() == SEEDED | {"customers": SEEDED["customers"] + 1}
    assert shop.run("status").out.splitlines()[0].endswith("is ready")


def test_changed_seeds_are_refused_over_what_somebody_wrote_and_pass_with_discard(made: Made) -> None:
    project = made(notes)
    migrations(project, FIRST)
    project.up()
    assert project.asked()["notes"] == ["seeded"]

    project.put("seeds/notes/1.sql", "INSERT INTO notes VALUES ('seeded anew');\n")
    assert [each["how"] for each in project.up().of("ended", "db", "fill")] == [
        "built anew, because the seed seeds/notes/1.sql has changed"
    ]
    assert project.asked()["notes"] == ["seeded anew"]

    project.put("seeds/notes/2.sql", "INSERT INTO notes VALUES ('the second');\n")
    (step,) = project.run("plan", "--output", "json").answer["steps"]
    assert step == {"component": "db", "database": "shop", "what": "load seeds", "why": "seeds/notes/2.sql is new"}
    assert [each["how"] for each in project.up().of("ended", "db", "fill")] == ["1 seed added"]
    assert project.asked()["notes"] == ["seeded anew", "the second"]

    project.sql("INSERT INTO notes VALUES ('by a person')")
    project.put("seeds/notes/1.sql", "INSERT INTO notes VALUES ('seeded again');\n")
    before = project.versions()
    planned = project.run("plan", code=4).out
    assert "run      db shop: build anew, because the seed seeds/notes/1.sql has changed" in planned
    assert re.search(r"^  refuse   db: .*shop would be built anew.*: --discard goes on$", planned, re.MULTILINE)
    refused = project.up(code=4)
    assert "shop would be built anew" in refused.error
    assert "seeds/notes/1.sql has changed" in refused.error
    assert "--discard" in refused.hint
    assert project.versions() == before
    assert project.asked()["notes"] == ["by a person", "seeded anew", "the second"]

    project.up("--discard")
    assert project.asked()["notes"] == ["seeded again", "the second"]


def test_data_that_is_lost_is_lost_to_everybody_until_up_has_filled_it_again(made: Made) -> None:
    project = made(notes)
    migrations(project, FIRST)
    project.up()
    was = project.get("pod/db-0")["metadata"]["uid"]
    project.namespace.kubectl("delete", "pod/db-0")
    project.namespace.wait("jsonpath={.status.containerStatuses[0].started}=true", "pod/db-0")
    assert project.get("pod/db-0")["metadata"]["uid"] != was
    assert addresses(project, "db") == []
    assert addresses(project, "db-setup") != []
    with pytest.raises(urllib.error.HTTPError):
        project.asked()
    said = project.up()
    assert [each["how"] for each in said.of("ended", "db", "fill")] == ["filled"]
    assert project.asked()["notes"] == ["seeded"]
    assert addresses(project, "db") != []


def addresses(project: Project, service: str) -> list[str]:
    """Return where a Service leads to, as far as it is ready."""
    slices = project.get("endpointslices", "-l", f"kubernetes.io/service-name={service}")["items"]
    return [one for each in slices for end in each["endpoints"] or () if end["conditions"]["ready"] for one in end["addresses"]]


def test_two_previews_side_by_side_never_see_each_others_data(made: Made) -> None:
    both = [made(notes), made(notes)]
    for project in both:
        migrations(project, FIRST)
    with ThreadPoolExecutor(2) as at_once:
        list(at_once.map(Project.up, both))
    one, other = both
    one.sql("INSERT INTO notes VALUES ('of the one')")
    assert one.asked()["notes"] == ["of the one", "seeded"]
    assert other.asked()["notes"] == ["seeded"]
    words = {each.get("secret/db-credentials")["data"]["password"] for each in both}
    assert len(words) == 2
    told = {each["namespace"] for each in json.loads(one.run("list", "--output", "json").out)["previews"]}
    assert {one.namespace.name, other.namespace.name} <= told
    one.run("down")
    assert other.asked()["notes"] == ["seeded"]


def test_down_leaves_nothing_and_has_nothing_to_do_then(made: Made) -> None:
    project = made(notes)
    migrations(project, FIRST)
    with project.changed() as blueprint:
        blueprint["datastores"]["db"]["storage"] = "kept"
    project.up()
    volume = project.get("pvc/db-data")["spec"]["volumeName"]
    down = project.run("down", "--output", "json")
    assert down.answer == {"version": 1, "preview": project.namespace.name, "deleted": True}
    assert project.namespace.cluster.kubectl("get", "namespace", project.namespace.name).returncode == 1
    project.namespace.wait("delete", f"pv/{volume}")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        project.asked()
    assert project.run("down", "--output", "json").answer["deleted"] is False
    gone = project.run("status", "--output", "json", code=1)
    assert (gone.error, gone.hint) == (f"there is no preview minimal/{project.preview}", f"devpreview up -p {project.preview}")
