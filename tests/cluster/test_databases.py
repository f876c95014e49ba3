"""Databases with users, extensions and several migrations: made from nothing, and made of a preview that had none of that."""

import json

import pytest

from tests.cluster.conftest import Made
from tests.cluster.preview import FIRST, MIGRATE, WAIT, Project, migrations, notes

pytestmark = pytest.mark.cluster

CLOCK = {
    "image": "python:3.11-slim",
    "command": ["python", "-m", "http.server", "9000"],
    "port": 9000,
    "needs": [],
}
"""A service that answers, and needs no data."""

ASK = """
import os, urllib.request, psycopg
with urllib.request.urlopen("http://clock:9000/"), psycopg.connect(os.environ["BOOKS_URL"]) as database:
    database.execute("CREATE INDEX ON books USING gin (title gin_trgm_ops)")
    database.execute("INSERT INTO books VALUES ('loaded by ' || current_user)")
"""
"""Needs the clock, an extension, and the table that an earlier migration has made."""

DUMPED = """
SET search_path = '';
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'as a dump has it';
INSERT INTO public.books VALUES ('seeded by ' || current_user);
"""

TRY = """
import os, psycopg
shop, books = os.environ["DATABASE_URL"], os.environ["BOOKS_URL"]
for url, table in ((shop, "notes"), (books, "books"), (shop.rpartition("/")[0] + "/books", "books")):
    try:
        with psycopg.connect(url) as database:
            print(sorted(row[0] for row in database.execute(f"SELECT * FROM {table}")))
    except psycopg.Error as error:
        print("permission denied" if "permission denied" in str(error) else error)
"""


def with_books(project: Project) -> None:
    """Have the shop's database with a user, and another one with two migrations of two services, and an extension."""
    create = {"0001.sql": ["CREATE TABLE books (title text)"]}
    project.put("books/0001.sql", create["0001.sql"][0])
    project.put("load/0001.py", ASK)
    project.put("seeds/books/1.sql", DUMPED)
    run = ["sh", "-c", 'DATABASE_URL=$BOOKS_URL exec python -c "$0" "$1"', MIGRATE, json.dumps(create)]
    with project.changed() as blueprint:
        services, db = blueprint["services"], blueprint["datastores"]["db"]
        services["api"]["env"]["BOOKS_URL"] = "${db.books.url}"
        services["tool"] = {"like": "api", "command": ["python", "-c", WAIT]}
        services["clock"] = CLOCK
        db["databases"]["shop"] = {"user": "shop_app"}
        db["databases"]["books"] = {
            "user": "books_app",
            "extensions": ["pg_trgm"],
            "migrate": [
                {"service": "api", "run": run, "files": "books"},
                {"service": "tool", "run": ["python", "-c", ASK], "files": "load", "needs": ["clock"]},
            ],
            "seeds": "seeds/books/*.sql",
        }
        db["seeds"] = {"shop": db["seeds"]}


def secret(project: Project) -> dict[str, str]:
    """Return the passwords, as the cluster has them."""
    found: dict[str, str] = project.get("secret", "db-credentials")["data"]
    return found


def owners(project: Project, database: str) -> set[str]:
    """Return who owns tables in a database."""
    told = project.run("exec", "db", "--", "psql", "-XAtqd", database, "-c", "SELECT tableowner FROM pg_tables WHERE schemaname = 'public'")
    return set(told.out.split())


def test_databases_have_users_who_reach_nobody_elses_and_migrations_in_their_order(made: Made) -> None:
    project = made(notes)
    migrations(project, FIRST)
    with_books(project)
    with project.changed() as blueprint:
        db = blueprint["datastores"]["db"]
        db["databases"]["shop"]["migrate"] = db.pop("migrate")
    up = project.up()
    ended = [told["step"] for told in up.of("ended")]
    places = [
        ended.index({"component": "clock", "verb": "start", "object": ""}),
        ended.index({"component": "db", "verb": "fill", "object": "books"}),
    ]
    assert places == sorted(places)
    told = project.run("run", "api", "--", "python", "-c", TRY).out.splitlines()
    assert told == ["['seeded']", "['loaded by books_app', 'seeded by books_app']", "permission denied"]
    assert (owners(project, "shop"), owners(project, "books")) == ({"shop_app"}, {"books_app"})
    assert secret(project).keys() == {"password", "password.shop_app", "password.books_app"}
    assert len(set(secret(project).values())) == 3
    before = project.versions()
    assert project.up().steps == []
    assert project.versions() == before


def test_a_preview_that_had_one_user_is_given_to_several_with_all_that_is_in_it(made: Made) -> None:
    project = made(notes)
    migrations(project, FIRST)
    with project.changed() as blueprint:
        blueprint["datastores"]["db"] |= {"storage": "kept", "databases": {"shop": {}, "plain": {}}}
        blueprint["datastores"]["db"]["migrate"]["database"] = "shop"
        blueprint["datastores"]["db"]["seeds"] = {"shop": blueprint["datastores"]["db"]["seeds"]}
    project.up()
    project.sql("INSERT INTO notes VALUES ('by hand')")
    project.run("exec", "db", "--", "psql", "-Xqd", "plain", "-c", "CREATE TABLE mine AS SELECT 'by hand' AS note")
    own = secret(project)["password"]

    with project.changed() as blueprint:
        databases = blueprint["datastores"]["db"]["databases"]
        databases |= {"shop": {"user": "shop_app"}, "plain": {"user": "plain_app"}}
    given = project.up()
    assert {told["step"]["object"]: told["how"] for told in given.of("ended", "db", "fill")} == {"shop": "prepared", "plain": "prepared"}
    assert (owners(project, "shop"), owners(project, "plain")) == ({"shop_app"}, {"plain_app"})
    assert project.asked()["notes"] == ["by hand", "seeded"]
    assert secret(project)["password"] == own
    assert project.up().steps == []

    # an extension more is made in the data that is there; one that nobody has is named
    databases["shop"]["extensions"] = ["hstore"]
    with project.changed() as blueprint:
        blueprint["datastores"]["db"]["databases"] = databases
    pods = [pod["metadata"]["uid"] for pod in project.get("pods", "-l", "devpreview.dev/serves")["items"]]
    assert [told["how"] for told in project.up().of("ended", "db", "fill", "shop")] == ["prepared"]
    assert project.sql("SELECT extname FROM pg_extension WHERE extname = 'hstore'") == ["hstore"]
    databases["shop"]["extensions"] = ["hstore", "pg_trgmm"]
    with project.changed() as blueprint:
        blueprint["datastores"]["db"]["databases"] = databases
    refused = project.up(code=1)
    assert "postgres:15 has no extension pg_trgmm" in refused.out
    assert "pg_trgm" in refused.out
    assert project.asked()["notes"] == ["by hand", "seeded"]
    databases["shop"]["extensions"] = ["hstore"]
    with project.changed() as blueprint:
        blueprint["datastores"]["db"]["databases"] = databases
    project.up()
    assert project.up().steps == []
    assert [pod["metadata"]["uid"] for pod in project.get("pods", "-l", "devpreview.dev/serves")["items"]] == pods
