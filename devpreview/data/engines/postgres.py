"""Postgres, from 13 on: a database's record is the schema `devpreview` in it.

Whether somebody has written is told by the server's statistics: rows changed in tables, those of our schema left out,
and a fingerprint of the tables, because TRUNCATE changes no row. A server that crashed, or was told to, has forgotten
its statistics: then it does not remember the one row of `devpreview.canary` either. VACUUM FULL and CLUSTER give a
table a new file as TRUNCATE does, and count as written. What somebody else writes between a step's beginning and its
end is not told apart from what the step writes, and does not count.
"""

import json
from collections.abc import Mapping, Sequence

from devpreview.data.engines import postgres_owners
from devpreview.data.engines.engine import DATA, SEEDS, TRIES, Argv, Begin, Environment, pieces, records
from devpreview.data.engines.psql import PSQL, USER, script
from devpreview.data.record import Link, Record

PORT = 5432

HELLO, ANSWER = rf"\0\0\0\44\0\3\0\0user\0{USER}\0database\0postgres\0\0", "52*"
"""A client that begins, as 36 bytes; it is asked to prove itself, with an R, where one that comes too early gets an error."""

ANSWERS = f"pg_isready -q -t 3 -U {USER} -d postgres"
"""Whether the server takes clients; nobody logs in."""


def server(databases: Sequence[str]) -> Environment:
    """Return the variables of the server's container, those of clients among them: who is in it need not log in."""
    only = {"PGDATABASE": databases[0]} if len(databases) == 1 else {}
    values = {"POSTGRES_USER": USER, "POSTGRES_DB": "postgres", "PGDATA": f"{DATA}/postgres", "PGUSER": USER, "PGCONNECT_TIMEOUT": "4"}
    return Environment(values | only, ("POSTGRES_PASSWORD", "PGPASSWORD"))


def command(args: Sequence[str] = ()) -> Argv:
    """Serve, from the beginning where a server was killed that was still making its data: the image would take that for whole."""
    return ("sh", "-ec", SERVE, "serve", *args)


MAKING = f"{DATA}/making"
"""There from before the server makes its data, out of nothing, until its startup probe succeeds: no step has begun till then."""

SERVE = f"""
[ ! -e {MAKING} ] || rm -rf "$PGDATA"
[ ! -d "$PGDATA" ] || there=$(ls -A "$PGDATA")
[ -n "${{there:-}}" ] || : > {MAKING}
exec docker-entrypoint.sh postgres "$@"
"""


def attributes(host: str, database: str, password: str, user: str = "") -> Mapping[str, str]:
    """Return what a reference can ask of a database."""
    return {
        "url": f"postgresql://{user or USER}:{password}@{host}:{PORT}/{database}",
        "host": host,
        "port": str(PORT),
        "user": user or USER,
        "password": password,
        "password_url": password,
        "name": database,
    }


def client(host: str) -> Environment:
    """Return the variables that libpq reads."""
    return Environment({"PGHOST": host, "PGUSER": USER, "PGCONNECT_TIMEOUT": "4"}, ("PGPASSWORD",))


def alive(plain: Sequence[str]) -> Argv:
    """Ask over TCP: the server that the image runs while it makes a cluster listens on its socket only."""
    return script(ALIVE, "alive", *plain)


ALIVE = rf"""
for database in postgres "$@"; do
    {PSQL} -h 127.0.0.1 -d postgres -v database="$database" <<'SQL'
SELECT format('CREATE DATABASE %I', :'database') WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
SQL
done
[ ! -e {MAKING} ] || {{ rm {MAKING}; sync {DATA}; }}
"""


def probe(databases: Sequence[str]) -> Argv:
    """Ask each database for its record, or the server for anything where there is none to ask."""
    if not databases:
        return script(f"{PSQL} -h 127.0.0.1 -d postgres -c 'SELECT 1'", "probe")
    return script(PROBE, "probe", *databases)


PROBE = rf"""
for database; do
    complete=$({PSQL} -h 127.0.0.1 -d "$database" -c 'SELECT complete FROM devpreview.record')
    [ "$complete" = t ] || {{ echo "the data of $database is not complete" >&2; exit 1; }}
done
"""


def begin(database: str, step: str, how: Begin) -> Argv:
    """Wait for the server, have the database as the step needs it, and record that the step has begun."""
    return script(BEGIN, "begin", database, step, how)


TABLES = r"""
    FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind IN ('r', 'p') AND nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'devpreview')
"""

NOW = rf"""
    SELECT sum(pg_stat_get_tuples_inserted(pg_class.oid) + pg_stat_get_tuples_updated(pg_class.oid)
            + pg_stat_get_tuples_deleted(pg_class.oid)) AS rows_changed,
        md5(string_agg(concat_ws(':', pg_class.oid, relfilenode, relnatts), ' ' ORDER BY pg_class.oid)) AS tables
    {TABLES} OR pg_class.oid = 'pg_largeobject'::regclass
"""
"""What the server knows of its tables, large objects among them."""

REMEMBERED = "coalesce(pg_stat_get_tuples_inserted(to_regclass('devpreview.canary')) = 1, false)"
"""Whether the statistics reach back to the end of the last step."""

RECORD = rf"""
    SELECT complete, unfinished, upgraded,
        complete AND (written OR NOT {REMEMBERED}
            OR (now.rows_changed, now.tables) IS DISTINCT FROM (was.rows_changed, was.tables)) AS written,
        -- an earlier devpreview has left records without these
        coalesce(to_jsonb(was) ->> 'user', '') AS "user", coalesce(to_jsonb(was) -> 'extensions', '[]') AS extensions
    FROM devpreview.record was, ({NOW}) now
"""

PRINT = rf"""
SELECT to_regclass('devpreview.record') IS NOT NULL AS recorded, EXISTS (SELECT {TABLES}) AS used \gset
\if :recorded
SELECT coalesce((SELECT to_jsonb(record) || jsonb_build_object(
    'migrations', (SELECT coalesce(jsonb_object_agg(file, hash), '{{}}') FROM devpreview.migrations),
    'seeds', (SELECT coalesce(jsonb_agg(jsonb_build_array(file, hash) ORDER BY place), '[]') FROM devpreview.seeds)
) FROM ({RECORD}) record), '{{"written": true}}');
\elif :used
SELECT '{{"written": true}}';
\else
SELECT 'null';
\endif
"""

BEGIN = rf"""
database=$1 step=$2 how=$3
tries=0
made() {{ # to the end, as its startup probe has seen
    {PSQL} -d postgres <<'SQL'
SELECT (pg_stat_file('{MAKING}', true)).size IS NULL;
SQL
}}
until {ANSWERS} && [ "$(made)" = t ]; do
    [ $((tries += 1)) -lt {TRIES} ] || {{ echo "$PGHOST does not answer" >&2; exit 1; }}
    sleep 0.2
done

clients() {{ # ends those that the database has, and says how many there were
    {PSQL} -d postgres -v database="$database" <<'SQL'
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = :'database';
SQL
}}

case $how in '{Begin.FROM_EMPTY}' | '{Begin.DISCARDING}')
    # a client that is gone has told the statistics what it wrote
    tries=0
    until [ "$(clients)" = 0 ]; do
        [ $((tries += 1)) -lt 100 ] || {{ echo "somebody keeps connecting to $database" >&2; exit 1; }}
        sleep 0.1
    done
    there=$({PSQL} -d postgres -c 'SELECT datname FROM pg_database')
    if [ "$how" = '{Begin.FROM_EMPTY}' ] && printf '%s\n' "$there" | grep -qxF "$database"; then
        record=$({PSQL} -d "$database" <<'SQL'
{PRINT}
SQL
        )
        case $record in *'"written": true'*)
            echo "$database holds what no step wrote: it is not emptied" >&2
            exit 1
        esac
    fi
    {PSQL} -d postgres -v database="$database" <<'SQL'
SET client_min_messages = warning;
DROP DATABASE IF EXISTS :"database" WITH (FORCE);
CREATE DATABASE :"database";
SQL
    ;;
'{Begin.AS_IT_IS}') # what the step goes on with may have been lost meanwhile
    {PSQL} -d "$database" -c 'SELECT FROM devpreview.record' > /dev/null
    ;;
esac

found=false
[ "$how" != '{Begin.AS_FOUND}' ] || found=true
{PSQL} -1 -d "$database" -v step="$step" -v found="$found" <<'SQL'
SET LOCAL client_min_messages = warning;
CREATE SCHEMA IF NOT EXISTS devpreview;
COMMENT ON SCHEMA devpreview IS 'what this data was made of: devpreview reads it to know whether the data is right';
CREATE TABLE IF NOT EXISTS devpreview.migrations (
    file text PRIMARY KEY,
    hash text NOT NULL,
    run timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS devpreview.seeds (
    place int PRIMARY KEY,
    file text NOT NULL,
    hash text NOT NULL,
    loaded timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS devpreview.record (
    single bool PRIMARY KEY DEFAULT true CHECK (single),
    complete bool NOT NULL DEFAULT false,
    unfinished text NOT NULL DEFAULT '',
    upgraded bool NOT NULL DEFAULT false,
    written bool NOT NULL DEFAULT false,
    rows_changed numeric,
    tables text
);
ALTER TABLE devpreview.record
    ADD COLUMN IF NOT EXISTS "user" text NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS extensions jsonb NOT NULL DEFAULT '[]';
INSERT INTO devpreview.record (complete, written) VALUES (:'found', :'found') ON CONFLICT DO NOTHING;
UPDATE devpreview.record SET unfinished = :'step', written = now.written FROM ({RECORD}) now;
SQL
"""


prepare = postgres_owners.prepare


def migrated(database: str, migrations: Mapping[str, str]) -> Argv:
    """Record migrations that have been run."""
    return script(MIGRATED, "migrated", database, *pieces(migrations))


MIGRATED = rf"""
database=$1
shift
for migrations; do
    {PSQL} -1 -d "$database" -v migrations="$migrations" <<'SQL'
INSERT INTO devpreview.migrations (file, hash) SELECT key, value FROM json_each_text(:'migrations'::json) ON CONFLICT DO NOTHING;
UPDATE devpreview.record SET upgraded = upgraded OR complete;
SQL
done
"""


def seed(database: str, links: Sequence[Link], user: str = "") -> Argv:
    """Load seed files and record them, in one transaction."""
    return script(SEED, "seed", database, json.dumps([[link.file, link.hash] for link in links]), user, *(link.file for link in links))


SEED = rf"""
database=$1 links=$2 user=$3
shift 3
cd {SEEDS}
begun=$(mktemp) before_each=$(mktemp)
printf '%s\n' 'SELECT txid_current() AS devpreview_begun \gset' > "$begun"
{{ # each file begins with the settings that the first one did: a dump leaves others behind
    echo 'RESET ALL;'
    [ ! "$user" ] || echo 'SET SESSION AUTHORIZATION :"devpreview_user";'
}} > "$before_each"
for file; do
    set -- "$@" -f "$before_each" -f "$file"
    shift
done
{PSQL} -1 -d "$database" -v links="$links" -v devpreview_user="$user" -f "$begun" "$@" -f - <<'SQL'
RESET SESSION AUTHORIZATION;
RESET ALL;
SELECT txid_current() = :devpreview_begun AS devpreview_still \gset
\if :devpreview_still
\else
DO $ended$ BEGIN RAISE 'seeds are one transaction: they can neither begin nor end one'; END $ended$;
\endif
INSERT INTO devpreview.seeds (place, file, hash)
SELECT (SELECT count(*) FROM devpreview.seeds) + place, link ->> 0, link ->> 1
FROM json_array_elements(:'links'::json) WITH ORDINALITY AS new (link, place);
SQL
"""


def finish(database: str, *, complete: bool) -> Argv:
    """Record that the step has ended, once the statistics know all that it wrote."""
    return script(FINISH, "finish", database, str(complete).lower())


FINISH = rf"""
{PSQL} -d "$1" -v complete="$2" <<'SQL'
SET client_min_messages = warning;
DO $step$ BEGIN -- a session tells the statistics what it wrote before it is gone; the step's sessions came from here
    FOR i IN 1..600 LOOP
        EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity
            WHERE datname = current_database() AND client_addr = inet_client_addr() AND pid <> pg_backend_pid());
        PERFORM pg_sleep(0.05), pg_stat_clear_snapshot();
    END LOOP;
END $step$;
DROP TABLE IF EXISTS devpreview.canary;
CREATE TABLE devpreview.canary AS SELECT now() AS ended;
SELECT format('GRANT SELECT ON devpreview.canary TO %I', pg_get_userbyid(datdba)) FROM pg_database WHERE datname = current_database()
\gexec
\connect
DO $canary$ BEGIN -- what is written down must include this session's predecessor, and all before it
    FOR i IN 1..600 LOOP
        IF {REMEMBERED} THEN RETURN; END IF;
        PERFORM pg_sleep(0.02), pg_stat_clear_snapshot();
    END LOOP;
    RAISE 'the server does not count changed rows; is track_counts off?';
END $canary$;
UPDATE devpreview.record
SET complete = complete OR :'complete', unfinished = '', rows_changed = now.rows_changed, tables = now.tables FROM ({NOW}) now;
SQL
"""


def read(databases: Sequence[str]) -> Argv:
    """Print a line for each database: its name, a tab, its record."""
    return script(READ, "read", *databases)


READ = rf"""
there=$({PSQL} -h 127.0.0.1 -d postgres -c 'SELECT datname FROM pg_database')
for database; do
    printf '%s\t' "$database"
    if printf '%s\n' "$there" | grep -qxF "$database"; then
        {PSQL} -h 127.0.0.1 -d "$database" <<'SQL'
{PRINT}
SQL
    else
        echo null
    fi
done
"""


def parse(out: bytes) -> Mapping[str, Record | None]:
    """Read the lines that `read` printed."""
    return records(out)
