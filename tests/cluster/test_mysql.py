"""MariaDB in a preview: its data is filled, kept, extended, refused to be lost, made anew, and given to users."""

from pathlib import Path

import pytest
import yaml

from tests.cluster.conftest import Made
from tests.cluster.preview import Project, minimal

pytestmark = pytest.mark.cluster

SPEAK = 'MYSQL_PWD=$DB_PASSWORD exec mariadb -h "$DB_HOST" -u "$DB_USER" -BN "$DB_NAME" -e "$0"'
STOCK = "DB_USER=$STOCK_USER DB_PASSWORD=$STOCK_PASSWORD DB_NAME=$1; "

CREATE = "CREATE TABLE IF NOT EXISTS notes (note varchar(40) PRIMARY KEY); INSERT IGNORE INTO notes VALUES (CONCAT('made by ', USER()));"


def notes(root: Path) -> None:
    """Put a project in a folder: notes in a MariaDB, and a service that could speak to it."""
    minimal(root)
    file = root / "blueprints" / "minimal.yaml"
    told = yaml.safe_load(file.read_text())
    env = {"DB_HOST": "${db.host}", "DB_NAME": "${db.shop.name}", "DB_USER": "${db.shop.user}", "DB_PASSWORD": "${db.shop.password}"}
    told["services"] = {
        "api": {"image": "mariadb:10.11", "command": ["sh", "-c", "trap exit TERM; sleep infinity & wait"], "env": env},
    }
    told["datastores"] = {
        "db": {
            "image": "mariadb:10.11",
            "databases": {"shop": {}},
            "migrate": {"service": "api", "run": ["sh", "-c", SPEAK, CREATE], "files": "migrations"},
            "seeds": "seeds/notes/*.sql",
        }
    }
    file.write_text(yaml.safe_dump(told, sort_keys=False))
    for name, content in {"migrations/1.sql": CREATE, "seeds/notes/1.sql": "INSERT INTO notes VALUES ('seeded')"}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content)


def sql(project: Project, statement: str, database: str = "shop") -> list[str]:
    """Run a statement as whoever is in the server's container, who need not log in, and return its rows."""
    return project.run("exec", "db", "--", "mariadb", "-BNe", statement, database).out.splitlines()


def shown(project: Project) -> list[str]:
    """Return all notes, as the service has them."""
    return project.run("exec", "api", "--", "sh", "-c", SPEAK, "SELECT note FROM notes ORDER BY note").out.splitlines()


def made_anew(why: str) -> list[str]:
    """Return what is said of a database that is made anew."""
    return [f"built anew, because {why}"]


def test_data_is_filled_kept_extended_and_made_anew_but_never_over_what_somebody_wrote(made: Made) -> None:
    project = made(notes)
    assert [told["how"] for told in project.up().of("ended", "db", "fill")] == ["filled"]
    (first, second) = shown(project)
    assert (first.partition("@")[0], second) == ("made by app", "seeded")
    before = project.versions()
    assert project.up().steps == []
    assert project.versions() == before

    project.put("seeds/notes/2.sql", "CREATE TABLE more (n int); INSERT INTO more VALUES (1); INSERT INTO notes VALUES ('the second')")
    assert [told["how"] for told in project.up().of("ended", "db", "fill")] == ["1 seed added"]
    assert shown(project) == [first, "seeded", "the second"]

    project.put("seeds/notes/1.sql", "INSERT INTO notes VALUES ('seeded anew');\n")
    assert [told["how"] for told in project.up().of("ended", "db", "fill")] == made_anew("the seed seeds/notes/1.sql has changed")
    assert shown(project)[1:] == ["seeded anew", "the second"]

    sql(project, "INSERT INTO notes VALUES ('by a person')")
    project.put("seeds/notes/1.sql", "INSERT INTO notes VALUES ('seeded again');\n")
    before = project.versions()
    refused = project.up(code=4)
    assert "shop would be built anew" in refused.error
    assert "--discard" in refused.hint
    assert project.versions() == before
    assert "by a person" in shown(project)
    project.up("--discard")
    assert shown(project)[1:] == ["seeded again", "the second"]

    project.put("seeds/notes/3.sql", "CREATE TABLE half (n int);\nINSERT INTO half\nVALUES ('many');\n")
    failed = project.up(code=1)
    assert "seeds/notes/3.sql:2: ERROR 1366" in failed.out
    project.put("seeds/notes/3.sql", "CREATE TABLE half (n int);\nINSERT INTO half VALUES (1);\n")
    assert [told["how"] for told in project.up().of("ended", "db", "fill")] == ["filled"]
    assert sql(project, "SELECT n FROM half") == ["1"]

    project.run("down")
    assert not project.namespace.kubectl("get", "namespace", project.namespace.name, "--ignore-not-found")


def test_databases_are_given_to_users_who_reach_nobody_elses(made: Made) -> None:
    project = made(notes)
    with project.changed() as blueprint:
        blueprint["datastores"]["db"]["databases"] |= {"my_stock": {}}
        blueprint["datastores"]["db"]["migrate"]["database"] = "shop"
        blueprint["datastores"]["db"]["seeds"] = {"shop": "seeds/notes/*.sql"}
    project.up()
    sql(project, "CREATE TABLE mine (n int); INSERT INTO mine VALUES (7)", "my_stock")
    sql(project, "INSERT INTO notes VALUES ('by a person')")

    with project.changed() as blueprint:
        blueprint["datastores"]["db"]["databases"] = {"shop": {"user": "shop_app"}, "my_stock": {"user": "stock_app"}}
        blueprint["services"]["api"]["env"] |= {"STOCK_USER": "${db.my_stock.user}", "STOCK_PASSWORD": "${db.my_stock.password}"}
    given = project.up()
    assert {told["step"]["object"]: told["how"] for told in given.of("ended", "db", "fill")} == {"shop": "prepared", "my_stock": "prepared"}
    assert "by a person" in shown(project)
    assert project.up().steps == []

    for name, said in {"my_stock": "7", "shop": "Access denied", "my0stock": "Access denied"}.items():
        told = project.run("exec", "api", "--", "sh", "-c", f"{STOCK} ({SPEAK}) 2>&1 || true", "SELECT n FROM mine", name).out
        assert said in told, name

    project.put("seeds/notes/2.sql", "INSERT INTO notes VALUES (CONCAT('loaded by ', USER()))")
    assert [told["how"] for told in project.up().of("ended", "db", "fill", "shop")] == ["1 seed added"]
    assert any(note.startswith("loaded by shop_app@") for note in shown(project))
