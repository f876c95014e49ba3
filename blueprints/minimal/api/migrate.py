"""Brings the database up to date: runs each file of migrations/ once, in the order of their names."""

import logging
import os
from pathlib import Path

import psycopg

MIGRATIONS = Path(__file__).with_name("migrations")


def main() -> None:
    """Run what has not been run; each file and its mark are one transaction."""
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as database:
        database.execute("CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY)")
        done = {name for (name,) in database.execute("SELECT name FROM schema_migrations")}
        for file in sorted(MIGRATIONS.glob("*.sql")):
            if file.name not in done:
                logging.info("running %s", file.name)
                with database.transaction():
                    database.execute(file.read_text())
                    database.execute("INSERT INTO schema_migrations VALUES (%s)", [file.name])


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    main()
