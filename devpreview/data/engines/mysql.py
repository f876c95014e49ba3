r"""MySQL, from 8.0 on, and MariaDB, from 10.5 on: records are in the database `devpreview`, beside those that they speak of.

A database that a step has made has a procedure `devpreview` besides: a record whose database lacks it speaks of data that
is gone. It makes no table of ours one of the user's, which their migrations would wonder at.

Whether somebody has written is told by the server's performance schema, by rows changed in each table, and by a
fingerprint of the tables, because TRUNCATE changes no row: CREATE INDEX and OPTIMIZE count as written, too. The counts
begin anew with every start of the server, as does `devpreview.running`, a table that is kept in memory: then the data
counts as written. What somebody else writes between a step's beginning and its end is not told apart from what the step
writes, and does not count.

CREATE, ALTER and their kin cannot be taken back, and commit what was before them. A seed that is cut short behind one
has left something: the data is not complete any more, and is made anew.
"""

import json
from collections.abc import Mapping, Sequence

from devpreview.data.engines.engine import DATA, SEEDS, TRIES, USER_PASSWORD, Argv, Begin, Environment, pieces, records
from devpreview.data.record import Link, Record

PORT = 3306

USER = "app"
"""Who owns everything that has no user of its own: made with all rights when the server answers for the first time."""

HELLO, ANSWER = "", "??0000000a3*"
"""Nothing, and a packet whose length one byte tells, the first of its kind: protocol 10, of a server whose version is a number."""

SQL = r"""
if command -v mariadb > /dev/null; then client=mariadb files=INNODB_SYS_TABLES; else client=mysql files=INNODB_TABLES; fi
sql() { # runs what stdin says, until something fails
    "$client" --no-defaults --default-character-set=utf8mb4 --connect-timeout=4 -h "${MYSQL_HOST:-127.0.0.1}" -u "${as:-root}" -BNr "$@"
}
text() { # as SQL has it
    echo "_utf8mb4 x'$(printf %s "$1" | od -An -vtx1 | tr -d ' \n')' COLLATE utf8mb4_bin"
}
with() { # runs a statement that ends with the name of a database
    sql <<SQL
SET lock_wait_timeout = 60, @statement = CONCAT('$1 \`', REPLACE($(text "$2"), '\`', '\`\`'), '\`');
PREPARE statement FROM @statement;
EXECUTE statement;
SQL
}
"""
"""Over TCP: the server that an image runs while it makes its data listens on its socket only."""


def server(databases: Sequence[str]) -> Environment:  # noqa: ARG001 - no variable of a client says which
    """Return the variables of the server's container, that of clients among them: who is in it need not log in."""
    return Environment(passwords=("MYSQL_PWD", "MYSQL_ROOT_PASSWORD"))


def command(args: Sequence[str] = ()) -> Argv:
    """Serve, from the beginning where a server was killed that was still making its data: the image would take that for whole."""
    return ("sh", "-ec", SERVE, "serve", *args)


MAKING = f"{DATA}/making"
"""There from before the server makes its data, out of nothing, until its startup probe succeeds: no step has begun till then."""

SERVE = f"""
data={DATA}/mysql
[ ! -e {MAKING} ] || rm -rf "$data"
[ ! -d "$data" ] || there=$(ls -A "$data")
[ -n "${{there:-}}" ] || : > {MAKING}
unset MYSQL_PWD # the image's own client has none yet
set -- --character-set-server=utf8mb4 --skip-log-bin "$@" --datadir="$data" --performance-schema=ON --skip-name-resolve --host-cache-size=0
if command -v mariadbd > /dev/null; then set -- mariadbd "$@"; else set -- mysqld "$@"; fi
if command -v docker-entrypoint.sh > /dev/null; then set -- docker-entrypoint.sh "$@"; else set -- /docker-entrypoint.sh "$@"; fi
exec "$@"
"""
"""No log for other servers is written where nobody asks for one; nobody is shut out who knocks and says nothing."""


def attributes(host: str, database: str, password: str, user: str = "") -> Mapping[str, str]:
    """Return what a reference can ask of a database."""
    return {
        "url": f"mysql://{user or USER}:{password}@{host}:{PORT}/{database}",
        "host": host,
        "port": str(PORT),
        "user": user or USER,
        "password": password,
        "password_url": password,
        "name": database,
    }


def client(host: str) -> Environment:
    """Return the variables that the scripts and the client read."""
    return Environment({"MYSQL_HOST": host}, ("MYSQL_PWD",))


def alive(plain: Sequence[str]) -> Argv:
    """Have the databases that no step makes, and at last the user that a step waits for."""
    return _script(ALIVE, "alive", *plain)


ALIVE = rf"""
sql -e 'DO 1'
for database; do with 'CREATE DATABASE IF NOT EXISTS' "$database"; done
[ ! -e {MAKING} ] || {{ rm {MAKING}; sync {DATA}; }}
sql <<SQL
SET @statement = CONCAT('CREATE USER IF NOT EXISTS {USER} IDENTIFIED BY ', QUOTE($(text "$MYSQL_PWD")));
PREPARE statement FROM @statement;
EXECUTE statement;
GRANT ALL ON *.* TO {USER} WITH GRANT OPTION;
SQL
"""


def probe(databases: Sequence[str]) -> Argv:
    """Ask each database for its record, or the server for anything where there is none to ask."""
    if not databases:
        return _script("sql -e 'SELECT 1'", "probe")
    return _script(PROBE, "probe", *databases)


COMPLETE = "complete AND NOT (torn AND IS_FREE_LOCK(CONCAT('devpreview:', MD5(name))))"
"""Whether the data is; where a seed has left something, only as long as the session that loads it lives."""

PROBE = rf"""
for database; do
    complete=$(sql --database="$database" <<'SQL'
CALL devpreview();
SELECT {COMPLETE} FROM devpreview.record WHERE name = DATABASE();
SQL
    )
    [ "$complete" = 1 ] || {{ echo "the data of $database is not complete" >&2; exit 1; }}
done
"""


def begin(database: str, step: str, how: Begin) -> Argv:
    """Wait for the server, have the database as the step needs it, and record that the step has begun."""
    return _script(BEGIN, "begin", database, step, how)


NOW = r"""
SET @now = (
    SELECT CONCAT(COUNT(*), ':', COALESCE(BIT_XOR(CAST(CONV(LEFT(MD5(fact), 15), 16, 10) AS UNSIGNED)), 0))
    FROM (
        SELECT CONCAT_WS(' ', 'rows changed', OBJECT_NAME, COUNT_WRITE) AS fact
        FROM performance_schema.table_io_waits_summary_by_table
        WHERE OBJECT_SCHEMA = @database AND COUNT_WRITE > 0
        UNION ALL
        SELECT CONCAT_WS(' ', 'of InnoDB', NAME, TABLE_ID, N_COLS)
        FROM information_schema.$files
        WHERE SUBSTRING_INDEX(NAME, '/', 1) = REPLACE(@database, '-', '@002d')
        UNION ALL
        SELECT CONCAT_WS(' ', 'of any kind', TABLE_NAME, CREATE_TIME)
        FROM information_schema.TABLES
        WHERE TABLE_SCHEMA = @database
    ) facts
);
"""
"""What the server knows of its tables; `$files` is a variable of the shell."""

WRITTEN = rf"""
written OR ({COMPLETE} AND NOT (
    COALESCE(tables = @now, FALSE)
    AND EXISTS (SELECT 1 FROM devpreview.running WHERE running.name = record.name AND running.token = record.token)
    AND (SELECT SUM(VARIABLE_VALUE) FROM performance_schema.global_status WHERE VARIABLE_NAME IN
        ('Performance_schema_table_instances_lost', 'Performance_schema_table_handles_lost')) = 0
))
"""
"""Whether somebody has written, as far as the server remembers, and has counted all tables."""

PRINT = rf"""
record() {{ # of a database
    recorded=$(sql <<SQL
SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'devpreview' AND TABLE_NAME IN ('record', 'running');
SQL
    )
    if [ "$recorded" = 2 ]; then
        sql <<SQL
SET @database = $(text "$1");
{NOW}
SELECT CONCAT('{{"migrations": ', migrations, ', "seeds": ', seeds, ', "complete": ', IF({COMPLETE}, 'true', 'false'),
    ', "unfinished": ', JSON_QUOTE(unfinished), ', "upgraded": ', IF(upgraded, 'true', 'false'),
    ', "written": ', IF({WRITTEN}, 'true', 'false'), ', "user": ', JSON_QUOTE(user), '}}')
FROM devpreview.record
WHERE name = @database AND (NOT complete
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = @database AND ROUTINE_NAME = 'devpreview'));
SQL
    fi
    sql <<SQL
SELECT IF(COUNT(*), '{{"written": true}}', 'null') FROM information_schema.TABLES WHERE TABLE_SCHEMA = $(text "$1");
SQL
}}
"""
"""Prints the record in a line, where there is one, and what holds where there is none in the next."""

BEGIN = rf"""
{PRINT}
database=$1 step=$2 how=$3
made() {{ # to the end, as its startup probe has seen
    sql <<'SQL'
SELECT COUNT(*) FROM information_schema.USER_PRIVILEGES WHERE GRANTEE = '''{USER}''@''%''' AND PRIVILEGE_TYPE = 'SELECT';
SQL
}}
tries=0
until [ "$(made 2> /dev/null)" = 1 ]; do
    [ $((tries += 1)) -lt {TRIES} ] || {{ made >&2; echo "$MYSQL_HOST does not answer" >&2; exit 1; }}
    sleep 0.2
done

clients() {{ # that the database has
    sql <<SQL
SELECT ID FROM information_schema.PROCESSLIST WHERE DB = $(text "$database") AND ID <> CONNECTION_ID();
SQL
}}

if [ "$how" = '{Begin.AS_IT_IS}' ]; then # what the step goes on with may have been lost meanwhile
    sql --database="$database" <<SQL
CALL devpreview();
SET @database = $(text "$database");
{NOW}
UPDATE devpreview.record SET written = {WRITTEN}, unfinished = $(text "$step") WHERE name = @database;
SQL
    exit
fi

if [ "$how" != '{Begin.AS_FOUND}' ]; then
    tries=0
    until there=$(clients); [ -z "$there" ]; do
        [ $((tries += 1)) -lt 100 ] || {{ echo "somebody keeps connecting to $database" >&2; exit 1; }}
        for each in $there; do echo "KILL $each;"; done | sql --force 2> /dev/null || :
        sleep 0.1
    done
fi
if [ "$how" = '{Begin.FROM_EMPTY}' ]; then
    told=$(record "$database")
    case $(printf '%s\n' "$told" | head -n 1) in *'"written": true'*)
        echo "$database holds what no step wrote: it is not emptied" >&2
        exit 1
    esac
fi
sql <<SQL
CREATE DATABASE IF NOT EXISTS devpreview;
CREATE TABLE IF NOT EXISTS devpreview.running (
    name varchar(64) PRIMARY KEY,
    token char(36) NOT NULL
) ENGINE = MEMORY CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS devpreview.record (
    name varchar(64) PRIMARY KEY,
    migrations json NOT NULL,
    seeds json NOT NULL,
    complete bool NOT NULL DEFAULT false,
    unfinished varchar(64) NOT NULL,
    torn bool NOT NULL DEFAULT false COMMENT 'a seed has begun, and has left something where the same session did not end it',
    upgraded bool NOT NULL DEFAULT false,
    written bool NOT NULL DEFAULT false,
    user varchar(64) NOT NULL DEFAULT '',
    token char(36),
    tables varchar(64)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
COMMENT 'what the data was made of: devpreview reads it to know whether the data is right';
REPLACE devpreview.record (name, migrations, seeds, complete, unfinished, written)
SELECT name, '{{}}', '[]', found, step, found
FROM (SELECT $(text "$database") AS name, $(text "$step") AS step, $(text "$how") = '{Begin.AS_FOUND}' AS found) given;
SQL
if [ "$how" != '{Begin.AS_FOUND}' ]; then
    with 'DROP DATABASE IF EXISTS' "$database"
    with 'CREATE DATABASE' "$database"
fi
sql --database="$database" <<'SQL'
DROP PROCEDURE IF EXISTS devpreview;
DROP PROCEDURE IF EXISTS devpreview_loads;
DELIMITER //
CREATE PROCEDURE devpreview_loads(INOUT kept bool, IN links longtext)
COMMENT 'says that this session begins to load a seed, or, with links, that it has loaded all'
BEGIN
    CALL devpreview();
    DO GET_LOCK(CONCAT('devpreview:', MD5(DATABASE())), 60);
    SET kept = IF(kept IS NULL, TRUE, kept AND (SELECT torn FROM devpreview.record WHERE name = DATABASE()));
    UPDATE devpreview.record
    SET seeds = IF(kept AND links IS NOT NULL, JSON_MERGE_PRESERVE(seeds, links), seeds), torn = links IS NULL OR NOT kept
    WHERE name = DATABASE();
END//
CREATE PROCEDURE devpreview()
COMMENT 'this database was made by devpreview: what of, its record in the database devpreview says'
BEGIN
    DECLARE found int;
    -- as part of another statement, it would wait for whoever loads seeds
    SELECT COUNT(*) INTO found FROM devpreview.record WHERE name = DATABASE();
    IF NOT found THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'its record is gone: what the step goes on with was lost meanwhile';
    END IF;
END//
SQL
"""


def prepare(database: str, user: str, extensions: Sequence[str], image: str) -> Argv:  # noqa: ARG001 - there are no extensions
    """Have the database belong to a user, and to no other but those who may do everything."""
    return _script(PREPARE, "prepare", database, user)


PREPARE = rf"""
case $1$2 in *[!a-z0-9_-]*) echo "$1 or $2 is no name" >&2; exit 1 ;; esac
# in what is granted, _ is any letter
user=$2 granted=$(printf '%s\n' "$1" | sed 's/_/\\_/g')
if [ "$user" ]; then
    sql <<SQL
SET @password = QUOTE($(text "${USER_PASSWORD}"));
SET @statement = CONCAT('CREATE USER IF NOT EXISTS ''$user'' IDENTIFIED BY ', @password);
PREPARE statement FROM @statement;
EXECUTE statement;
SET @statement = CONCAT('ALTER USER ''$user'' IDENTIFIED BY ', @password);
PREPARE statement FROM @statement;
EXECUTE statement;
GRANT ALL ON \`$granted\`.* TO '$user';
SQL
fi
others() {{
    sql <<SQL
SELECT DISTINCT GRANTEE FROM information_schema.SCHEMA_PRIVILEGES
WHERE TABLE_SCHEMA = $(text "$granted") AND GRANTEE <> '''$user''@''%''' AND GRANTEE REGEXP '^''[a-z][a-z0-9_]*''@''%''$';
SQL
}}
for other in $(others); do
    sql <<SQL
REVOKE ALL ON \`$granted\`.* FROM $other;
SQL
done
sql --database="$1" <<SQL
CALL devpreview();
UPDATE devpreview.record SET user = '$user' WHERE name = DATABASE();
SQL
"""


def migrated(database: str, migrations: Mapping[str, str]) -> Argv:
    """Record migrations that have been run."""
    return _script(MIGRATED, "migrated", database, *pieces(migrations))


MIGRATED = r"""
database=$1
shift
for migrations; do
    sql --database="$database" <<SQL
CALL devpreview();
UPDATE devpreview.record SET migrations = JSON_MERGE_PATCH($(text "$migrations"), migrations), upgraded = upgraded OR complete
WHERE name = DATABASE();
SQL
done
"""


def seed(database: str, links: Sequence[Link], user: str = "") -> Argv:
    """Load seed files and record them, in one session and, but for statements that commit, one transaction."""
    return _script(SEED, "seed", database, json.dumps([[link.file, link.hash] for link in links]), user, *(link.file for link in links))


SEED = rf"""
database=$1 links=$2 user=$3
shift 3
case $database in *[!a-z0-9_-]*) echo "$database is no name of a database" >&2; exit 1 ;; esac
work=$(mktemp -d)
cd {SEEDS}

cat > "$work/first" <<SQL
SET autocommit = OFF;
CALL devpreview_loads(@devpreview_kept, NULL);
SQL
cat > "$work/between" <<SQL # a file may have left a statement without an end, and a delimiter

\g
delimiter ;
use $database
SET sql_mode = DEFAULT, foreign_key_checks = DEFAULT, unique_checks = DEFAULT, time_zone = DEFAULT, autocommit = OFF;
SET NAMES utf8mb4;
CALL devpreview_loads(@devpreview_kept, NULL);
SQL
cat > "$work/last" <<SQL
CALL devpreview_loads(@devpreview_kept, $(text "$links"));
COMMIT;
SELECT IF(@devpreview_kept, 'loaded', 'taken back');
SQL

as=${{user:-{USER}}}
[ -z "$user" ] || MYSQL_PWD=${USER_PASSWORD}
if {{
    cat "$work/first"
    for file; do
        LC_ALL=C sed '1s/^\xef\xbb\xbf//' "$file"
        cat "$work/between"
    done
    cat "$work/last"
}} | sql --database="$database" > "$work/said" 2> "$work/errors"; then
    case $(tail -n 1 "$work/said") in
    loaded) exit ;;
    'taken back') echo 'seeds are one transaction: they cannot take it back' >&2 ;;
    *) echo 'a seed ends in the middle of something' >&2 ;;
    esac
    exit 1
fi

sed -n '/^ERROR/,$p' "$work/errors" | head -c 4000 > "$work/error" # before it, the statement
line=$(sed -n '1s/^ERROR .* at line \([0-9]*\).*/\1/p' "$work/error")
before=$(wc -l < "$work/first") between=$(wc -l < "$work/between")
for file; do
    lines=$(wc -l < "$file")
    if [ -n "$line" ] && [ "$line" -gt "$before" ] && [ "$line" -le $((before + lines + 2)) ]; then
        sed "1s/ at line [0-9]*:/:/; 1s/^/:$((line - before)): /" "$work/error" | {{ printf %s "$file"; cat; }} >&2
        exit 1
    fi
    before=$((before + lines + between))
done
cat "$work/error" >&2
exit 1
"""


def finish(database: str, *, complete: bool) -> Argv:
    """Record that the step has ended, once all its sessions have."""
    return _script(FINISH, "finish", database, str(complete).upper())


FINISH = rf"""
others() {{ # that came from here, and use the database
    sql <<SQL
SELECT COUNT(*) FROM information_schema.PROCESSLIST AS mine
JOIN information_schema.PROCESSLIST AS other ON REGEXP_REPLACE(other.HOST, ':[0-9]+\$', '') = REGEXP_REPLACE(mine.HOST, ':[0-9]+\$', '')
WHERE mine.ID = CONNECTION_ID() AND other.ID <> mine.ID AND other.DB = $(text "$1");
SQL
}}
tries=0
until [ "$(others "$1")" = 0 ] || [ $((tries += 1)) -gt 300 ]; do sleep 0.1; done
case $2 in TRUE) complete=TRUE ;; *) complete=FALSE ;; esac
sql --database="$1" <<SQL
CALL devpreview();
SET @database = $(text "$1"), @token = UUID();
REPLACE devpreview.running (name, token) VALUES (@database, @token);
{NOW}
UPDATE devpreview.record SET complete = complete OR $complete, unfinished = '', token = @token, tables = @now WHERE name = @database;
SQL
"""


def read(databases: Sequence[str]) -> Argv:
    """Print a line for each database: its name, a tab, its record."""
    return _script(READ, "read", *databases)


READ = rf"""
{PRINT}
for database; do
    told=$(record "$database")
    printf '%s\t%s\n' "$database" "$(printf '%s\n' "$told" | head -n 1)"
done
"""


def parse(out: bytes) -> Mapping[str, Record | None]:
    """Read the lines that `read` printed."""
    return records(out)


def _script(text: str, name: str, *words: str) -> Argv:
    return ("sh", "-ec", SQL + text, name, *words)
