"""Whose a database of Postgres is, and which extensions it has: what no file says, and no migration can see to.

A user owns its database and all that is in it, also what others have made there before, and may not connect to one that
has another user. What extensions made stays theirs. Those that a user may make, Postgres' trusted ones, are made as that
user, so that a dump of the database can be loaded by it; all others by the datastore's own.
"""

import json
from collections.abc import Sequence

from devpreview.data.engines.engine import USER_PASSWORD, Argv
from devpreview.data.engines.psql import PSQL, USER, script


def prepare(database: str, user: str, extensions: Sequence[str], image: str) -> Argv:
    """Have the database and all in it belong to a user, and extensions there, those that a user may make made by it."""
    return script(PREPARE, "prepare", database, user, json.dumps(list(extensions)), image, *extensions)


THINGS = """
pg_namespace.nspowner pg_class.relowner pg_proc.proowner pg_type.typowner pg_collation.collowner pg_conversion.conowner
pg_operator.oprowner pg_opclass.opcowner pg_opfamily.opfowner pg_statistic_ext.stxowner pg_foreign_server.srvowner
pg_ts_config.cfgowner pg_ts_dict.dictowner
"""
"""The catalogs of what somebody can own in a database, and their columns that say who does."""

OWNED = " UNION ALL ".join(
    [
        *(f"SELECT tableoid, oid, {owner} AS owner FROM {owner.partition('.')[0]} WHERE oid >= 16384" for owner in THINGS.split()),
        "SELECT 'pg_largeobject'::regclass, oid, lomowner FROM pg_largeobject_metadata",
        # from 15 on, it is whoever owns the database who owns this schema; 13 does not know that role, 14 does not have it own it
        "SELECT tableoid, oid, nspowner FROM pg_namespace"
        " WHERE nspname = 'public' AND oid < 16384 AND nspowner IS DISTINCT FROM to_regrole('pg_database_owner')",
    ]
)

GIVEN = rf"""
SELECT format('ALTER %s %s OWNER TO %I', replace(type, 'statistics object', 'statistics'), identity, :'owner')
FROM ({OWNED}) thing, pg_identify_object(tableoid, oid, 0)
WHERE owner <> (SELECT oid FROM pg_roles WHERE rolname = :'owner')
    AND type IN ('schema', 'table', 'view', 'materialized view', 'foreign table', 'sequence', 'function', 'procedure', 'aggregate',
        'type', 'large object', 'collation', 'conversion', 'operator', 'operator class', 'operator family', 'statistics object',
        'text search configuration', 'text search dictionary', 'server')
    AND coalesce(schema, identity) !~ '^(pg_|devpreview$)'
    AND NOT EXISTS (SELECT FROM pg_depend -- what is of an extension, or part of something else, as a column's sequence is
        WHERE (classid, objid, objsubid) = (thing.tableoid, thing.oid, 0)
            AND (deptype IN ('e', 'i') OR deptype = 'a' AND type = 'sequence'))
\gexec
"""
"""Gives all that is in a database to its owner."""

PREPARE = rf"""
database=$1 user=$2 extensions=$3 image=$4
shift 4
if [ "$user" ]; then
    {PSQL} -d postgres -v user="$user" <<'SQL'
SET client_min_messages = warning;
SET log_statement = none; SET log_min_duration_statement = -1; SET log_min_error_statement = panic;
DO $turn$ BEGIN PERFORM pg_advisory_lock(20230); END $turn$; -- another database may have the same user
SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'user') AS missing \gset
\if :missing
CREATE ROLE :"user";
\endif
\set password `printf %s "${USER_PASSWORD}"`
ALTER ROLE :"user" LOGIN PASSWORD :'password';
SQL
fi

for extension; do
    lacking=$({PSQL} -d postgres -v extension="$extension" -v image="$image" <<'SQL'
SELECT :'image' || ' has no extension ' || :'extension'
    || coalesce('; it has ' || string_agg(name, ', ' ORDER BY name) FILTER (WHERE left(name, 3) = left(:'extension', 3)), '')
FROM pg_available_extensions HAVING NOT bool_or(name = :'extension');
SQL
    )
    [ ! "$lacking" ] || {{ echo "$lacking" >&2; exit 1; }}
done

{PSQL} -1 -d "$database" -v database="$database" -v user="$user" -v owner="${{user:-{USER}}}" -v extensions="$extensions" <<'SQL'
SET LOCAL client_min_messages = warning;
ALTER DATABASE :"database" OWNER TO :"owner";
{GIVEN}
SELECT :'user' <> '' AS own \gset
\if :own
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT USAGE ON SCHEMA devpreview TO :"owner"; -- who dumps a database reads all of it
GRANT SELECT ON ALL TABLES IN SCHEMA devpreview TO :"owner";
\endif
SELECT CASE WHEN trusted AND :'user' <> '' THEN format('SET ROLE %I;', :'owner') ELSE '' END
    || format('CREATE EXTENSION IF NOT EXISTS %I CASCADE; RESET ROLE', name)
FROM jsonb_array_elements_text(:'extensions') WITH ORDINALITY AS wanted (name, place)
JOIN pg_available_extensions USING (name) JOIN pg_available_extension_versions USING (name)
WHERE version = default_version ORDER BY place
\gexec
UPDATE devpreview.record SET "user" = :'user', extensions = :'extensions';
SQL
"""
