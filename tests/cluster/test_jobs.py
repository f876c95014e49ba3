"""Jobs of all moments, on a live database: what runs again, what runs by a schedule, and what runs before a preview goes."""

import signal
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.cluster.conftest import Made
from tests.cluster.preview import FIRST, Document, Project, migrations, notes

pytestmark = pytest.mark.cluster

NOTE = """
import os, sys, psycopg
with psycopg.connect(os.environ["DATABASE_URL"]) as database:
    database.execute("INSERT INTO notes VALUES (%s || ' ' || (SELECT count(*) FROM notes))", [sys.argv[1]])
    print("notes:", *(note for (note,) in database.execute("SELECT note FROM notes ORDER BY note")), flush=True)
"""
"""Writes a note, and tells all of them."""


LAST = "devpreview.dev/step=delete"


def noting(word: str, **more: Any) -> Document:
    """Return a job that writes a note."""
    return {"service": "api", "run": ["python", "-c", NOTE, word], **more}


def sleeping(**more: Any) -> Document:
    """Return a job that says so, and goes on for a long time."""
    return {"service": "api", "run": ["sh", "-c", "echo sleeps; sleep 1000"], **more}


@pytest.fixture
def here(made: Made) -> Project:
    """Give a project of notes."""
    project = made(notes)
    migrations(project, FIRST)
    return project


def having(project: Project, **jobs: Document) -> None:
    """Have the blueprint say these jobs, and no others."""
    with project.changed() as blueprint:
        blueprint["jobs"] = jobs


def all_notes(project: Project) -> list[str]:
    return sorted(project.sql("SELECT split_part(note, ' ', 1) FROM notes"))


def eventually(happened: Callable[[], Any], seconds: float = 90) -> Any:
    """Return what has happened, as soon as it has."""
    end = time.monotonic() + seconds
    while not (found := happened()):
        assert time.monotonic() < end
    return found


def test_a_start_job_is_run_again_as_it_says_and_what_it_writes_is_nobodys(here: Project) -> None:
    jobs = {word: noting(word, on="start", again=word, writes=["db"]) for word in ("always", "once", "on-change")}
    having(here, **jobs)
    here.up()
    assert all_notes(here) == ["always", "on-change", "once", "seeded"]
    assert {step["step"]["component"] for step in here.up().steps} >= {"always"}
    assert all_notes(here) == ["always", "always", "on-change", "once", "seeded"]
    having(here, **{word: {**job, **noting(f"{word}-edited")} for word, job in jobs.items()})
    here.up()
    assert all_notes(here) == ["always", "always", "always-edited", "on-change", "on-change-edited", "once", "seeded"]
    here.put("seeds/notes/1.sql", "INSERT INTO notes VALUES ('anew');\n")
    here.up()
    assert all_notes(here) == ["always-edited", "anew", "on-change-edited", "once-edited"], "it was not refused, and all were run again"
    here.sql("INSERT INTO notes VALUES ('by hand')")
    here.up()
    here.put("seeds/notes/1.sql", "INSERT INTO notes VALUES ('another');\n")
    assert "it was written to since it was seeded" in here.up(code=4).error, "a job's writing hides nobody's"


def test_a_schedule_is_in_the_cluster_and_in_the_status_until_the_blueprint_has_it_no_more(here: Project) -> None:
    having(here, nightly=noting("nightly", schedule="0 3 29 2 *", writes=["db"]), weekly=sleeping(schedule="@weekly", timeout="2s"))
    assert here.up().events[-1]["event"] == "ready"
    assert here.up().steps == []
    status = here.run("status").out
    assert "at 0 3 29 2 * in UTC" in status
    assert all_notes(here) == ["seeded"]
    for job in ("nightly", "weekly"):
        here.namespace.kubectl("create", "job", f"{job}-now", f"--from=cronjob/{job}")
    here.namespace.wait("condition=Complete", "job/nightly-now")
    assert all_notes(here) == ["nightly", "seeded"]
    here.namespace.wait("condition=Failed", "job/weekly-now")
    status = here.run("status", code=1).out
    assert "in UTC, last at 20" in status
    assert "it took longer than it may: 2 s, at @weekly in UTC" in status
    assert "notes: nightly 1 seeded" in here.run("logs", "nightly").out
    having(here)
    here.put("seeds/notes/1.sql", "INSERT INTO notes VALUES ('anew');\n")
    here.up()
    assert here.get("cronjobs")["items"] == []
    assert eventually(lambda: not [job for job in here.get("jobs")["items"] if "-now" in job["metadata"]["name"]])


def test_jobs_on_stop_and_delete_tell_what_they_wrote_and_keep_no_preview(here: Project) -> None:
    having(
        here,
        halt=noting("halt", on="stop"),
        bye=noting("bye", on=["stop", "delete"]),
        fails={"service": "api", "run": ["sh", "-c", "echo it is broken >&2; exit 3"], "on": "delete"},
        hangs=sleeping(on="delete", timeout="30s"),
        wakes=noting("wakes", on="wake"),
    )
    here.up()
    assert {each["metadata"]["name"] for each in here.get("cronjobs")["items"]} == {"halt", "bye", "fails", "hangs", "wakes"}
    assert here.up().steps == []
    said = here.run("down", "--output", "json")
    told = {tuple(event["step"].values())[:2]: event["lines"] for event in said.of("logged")}
    assert set(told) == {("halt", "stop"), ("bye", "stop"), ("bye", "delete"), ("fails", "delete"), ("hangs", "delete")}
    assert "halt" in " ".join(told["bye", "delete"]), "stop comes first"
    assert told["fails", "delete"] == ["it is broken"]
    assert told["hangs", "delete"] == ["sleeps"]
    warned = {event["step"]["component"]: event["message"] for event in said.of("warned") if event["step"]["verb"] == "delete"}
    assert "exit code 3" in warned["fails"]
    assert "it took longer than it may: 30 s" in warned["hangs"]
    assert said.answer["deleted"]
    assert not here.namespace.cluster.kubectl("get", "namespace", here.namespace.name).stdout


def test_ctrl_c_in_the_last_jobs_leaves_the_preview_as_it_was_and_a_second_down_deletes_it(here: Project) -> None:
    having(here, bye=sleeping(on="delete", timeout="10m"))
    here.up()
    before = {name: version for name, version in here.versions().items() if not name.startswith(("Lease", "Pod"))}
    with here.begun("down", "--output", "json") as running:
        eventually(lambda: [pod for pod in here.get("pods", "-l", LAST)["items"] if pod["status"]["phase"] == "Running"])
        running.send(signal.SIGINT)
        assert running.ended().code == 130
    assert eventually(lambda: not here.get("jobs", "-l", LAST)["items"])
    assert here.asked()["notes"] == ["seeded"]
    assert {name: version for name, version in here.versions().items() if not name.startswith(("Lease", "Pod"))} == before
    assert here.up().steps == []
    having(here, bye=noting("bye", on="delete"))
    here.up()
    having(here)
    said = here.run("down")
    assert "bye | notes: bye 1 seeded" in said.err, "what it is, the cluster knows"
    assert not here.namespace.cluster.kubectl("get", "namespace", here.namespace.name).stdout
