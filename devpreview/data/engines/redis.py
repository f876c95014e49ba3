"""Redis, from 6.2 on, and its kin: the record is the hash `devpreview:record`; there is one database, of the datastore's name.

Whether somebody has written is told by the server's count of the commands that write. It begins anew with every start
of the server, which has another `run_id` then: the data counts as written. What somebody else writes between a step's beginning and
its end is not told apart from what the step writes, and does not count. A seed file has a command in each line, in
the notation of redis-cli; empty lines, and those that begin with `#`, say nothing.
"""

import json
from collections.abc import Mapping, Sequence

from devpreview.data.engines.engine import DATA, SEEDS, TRIES, Argv, Begin, Environment, pieces
from devpreview.data.record import Link, Record

PORT = 6379

HELLO, ANSWER = r"PING\r\n", "2[bd]*"
"""+PONG, or - and that a password is missing."""

KEY = "devpreview:record"


def server(_databases: Sequence[str]) -> Environment:
    """Return the variables of the server's container; redis-cli reads the password from the same one."""
    return Environment(passwords=("REDISCLI_AUTH",))


def command(args: Sequence[str] = ()) -> Argv:
    """Serve with the password told on stdin, where no list of processes shows it, and with data that outlives the container."""
    return ("sh", "-ec", SERVE, "serve", *args)


SERVE = f"""
cd {DATA}
command -v valkey-server > /dev/null && server=valkey-server || server=redis-server
exec docker-entrypoint.sh "$server" "$@" - <<CONFIG
requirepass $REDISCLI_AUTH
protected-mode no
appendonly yes
save ""
CONFIG
"""


def attributes(host: str, database: str, password: str, user: str = "") -> Mapping[str, str]:  # noqa: ARG001 - there is only one
    """Return what a reference can ask of a database."""
    return {
        "url": f"redis://:{password}@{host}:{PORT}/0",
        "host": host,
        "port": str(PORT),
        "user": "default",
        "password": password,
        "password_url": password,
    }


def client(host: str) -> Environment:
    """Return the variables that the scripts and redis-cli read."""
    return Environment({"REDIS_HOST": host}, ("REDISCLI_AUTH",))


def alive(plain: Sequence[str]) -> Argv:  # noqa: ARG001 - it is there as soon as the server is
    """Ask with the password; a server that is still loading its data does not answer."""
    return ("sh", "-ec", ALIVE)


ALIVE = """
answer=$(redis-cli -h 127.0.0.1 PING)
[ "$answer" = PONG ] || { echo "$answer" >&2; exit 1; }
"""


def probe(databases: Sequence[str]) -> Argv:
    """Ask for the record, or for anything where there is none to ask."""
    return ("sh", "-ec", PROBE, "probe", *databases) if databases else alive(())


PROBE = f"""
complete=$(redis-cli -h 127.0.0.1 HGET {KEY} complete)
[ "$complete" = true ] || {{ echo "the data of $1 is not complete ${{complete#false}}" >&2; exit 1; }}
"""


def begin(database: str, step: str, how: Begin) -> Argv:  # noqa: ARG001 - there is only one
    """Wait for the server, have the database as the step needs it, and record that the step has begun."""
    return ("sh", "-ec", BEGIN, "begin", LUA_BEGIN, "1", KEY, step, how)


EVALUATE = """
said=$(redis-cli -h "$REDIS_HOST" EVAL "$@")
[ "$said" = OK ] || { echo "$said" >&2; exit 1; }
"""

BEGIN = f"""
tries=0
until [ "$(timeout 4 redis-cli -h "$REDIS_HOST" PING 2>&1)" = PONG ]; do
    [ $((tries += 1)) -lt {TRIES} ] || {{ redis-cli -h "$REDIS_HOST" PING >&2; exit 1; }}
    sleep 0.2
done
{EVALUATE}
"""

LUA = """
local key = KEYS[1]

local function run()
    return redis.call('INFO', 'server'):match('run_id:(%x+)')
end

local function writes(more)
    local calls, sum = {}, more
    for name, count in redis.call('INFO', 'commandstats'):gmatch('cmdstat_([^:]+):calls=(%d+)') do
        calls[name] = tonumber(count)
    end
    local function add(commands)
        for _, command in ipairs(commands) do
            for _, flag in ipairs(command[3]) do
                if flag.ok == 'write' then sum = sum + (calls[command[1]] or 0) end
            end
            add(command[10] or {}) -- subcommands, from 7 on
        end
    end
    add(redis.call('COMMAND'))
    return string.format('%d', sum)
end

local function written()
    if redis.call('EXISTS', key) == 0 then
        return redis.call('INFO', 'keyspace'):find('db%d') ~= nil
    end
    local complete, before, of, count = unpack(redis.call('HMGET', key, 'complete', 'written', 'run_id', 'writes'))
    return complete == 'true' and (before == 'true' or of ~= run() or count ~= writes(0))
end
"""
"""What the scripts that are run in the server have in common."""

LOST = "its record is gone: what the step goes on with was lost meanwhile"

LUA_BEGIN = f"""{LUA}
local step, how = ARGV[1], ARGV[2]
local written = written()
if how == '{Begin.FROM_EMPTY}' and written then
    return 'it holds what no step wrote: it is not emptied'
end
if how ~= '{Begin.AS_IT_IS}' then
    redis.call('FLUSHALL')
    written = false
elseif redis.call('EXISTS', key) == 0 then
    return '{LOST}'
end
if redis.call('EXISTS', key) == 0 then
    redis.call('HSET', key, 'complete', 'false', 'upgraded', 'false', 'migrations', '{{}}', 'seeds', '[]')
end
redis.call('HSET', key, 'unfinished', step, 'written', tostring(written), 'run_id', run(), 'writes', writes(1))
return 'OK'
"""


def prepare(database: str, user: str, extensions: Sequence[str], image: str) -> Argv:  # noqa: ARG001 - there are none
    """Do nothing: there is one user, who may do everything, and nothing that could be made besides."""
    return ("true",)


def migrated(database: str, migrations: Mapping[str, str]) -> Argv:  # noqa: ARG001 - there is only one
    """Record migrations that have been run."""
    return ("sh", "-ec", EVALUATE, "migrated", LUA_MIGRATED, "1", KEY, *pieces(migrations))


LUA_MIGRATED = """
local complete, upgraded, migrations = unpack(redis.call('HMGET', KEYS[1], 'complete', 'upgraded', 'migrations'))
migrations = cjson.decode(migrations)
for _, piece in ipairs(ARGV) do
    for file, hash in pairs(cjson.decode(piece)) do
        migrations[file] = hash
    end
end
if complete == 'true' then upgraded = 'true' end
redis.call('HSET', KEYS[1], 'upgraded', upgraded, 'migrations', cjson.encode(migrations))
return 'OK'
"""


def seed(database: str, links: Sequence[Link], user: str = "") -> Argv:  # noqa: ARG001 - there is only one
    """Load seed files and record them, in one transaction, rehearsed first: what is not a command is never begun with.

    Redis takes nothing back. A command that does not suit the data, which shows only when it is executed, leaves the
    others done; but then the seeds are not recorded, and the step has not ended.
    """
    files = (link.file for link in links)
    return ("sh", "-ec", SEED, "seed", json.dumps([[link.file, link.hash] for link in links]), LUA_LOADING, LUA_LOADED, *files)


SEED = rf"""
client() {{ redis-cli --no-raw -h "$REDIS_HOST" "$@"; }}
work=$(mktemp -d)
client HSET {KEY} loading "$1" > /dev/null
loading=$(redis-cli -h "$REDIS_HOST" SCRIPT LOAD "$2")
loaded=$(redis-cli -h "$REDIS_HOST" SCRIPT LOAD "$3")
shift 3
cd {SEEDS}

if grep -niE '^[[:space:]]*(multi|exec|discard|reset|quit|exit)[[:space:]]*$' /dev/null "$@" >&2; then
    echo 'seeds are one transaction: they can neither begin nor end one' >&2
    exit 1
fi
awk '!/^[ \t\r]*(#|$)/' "$@" > "$work/commands"
awk '!/^[ \t\r]*(#|$)/ {{ print FILENAME ":" FNR ":" }}' "$@" > "$work/places"

{{ echo MULTI; cat "$work/commands"; echo DISCARD; }} | client > "$work/replies"
if sed '1d;$d' "$work/replies" | paste -d ' ' "$work/places" - | grep -v ' QUEUED$' >&2; then exit 1; fi

{{
    echo MULTI
    echo "EVALSHA $loading 1 {KEY}"
    cat "$work/commands"
    echo SELECT 0
    echo "EVALSHA $loaded 1 {KEY}"
    echo EXEC
}} | client > "$work/replies"
tail -n 1 "$work/replies" | grep -q '"recorded"' && exit
sed -n 's/^ *\([0-9]*\)) (error)/\1/p' "$work/replies" | while read -r number error; do
    echo "$(sed -n "$((number - 1))p" "$work/places") $error" >&2
done
tail -n 1 "$work/replies" >&2
exit 1
"""

LUA_LOADING = """
redis.call('HSET', KEYS[1], 'errors', redis.call('INFO', 'stats'):match('total_error_replies:(%d+)'))
"""

LUA_LOADED = """
local errors, loading, seeds = unpack(redis.call('HMGET', KEYS[1], 'errors', 'loading', 'seeds'))
if errors ~= redis.call('INFO', 'stats'):match('total_error_replies:(%d+)') then
    return 'not recorded'
end
seeds = cjson.decode(seeds)
for _, link in ipairs(cjson.decode(loading)) do
    seeds[#seeds + 1] = link
end
redis.call('HSET', KEYS[1], 'seeds', cjson.encode(seeds))
redis.call('HDEL', KEYS[1], 'errors', 'loading')
return 'recorded'
"""


def finish(database: str, *, complete: bool) -> Argv:  # noqa: ARG001 - there is only one
    """Record that the step has ended, and how many writes there have been, this one among them."""
    return ("sh", "-ec", EVALUATE, "finish", LUA_FINISH, "1", KEY, str(complete).lower())


LUA_FINISH = f"""{LUA}
local complete = ARGV[1]
if redis.call('EXISTS', key) == 0 then
    return '{LOST}'
end
if redis.call('HGET', key, 'complete') == 'true' then complete = 'true' end
redis.call('HSET', key, 'complete', complete, 'unfinished', '', 'run_id', run(), 'writes', writes(1))
return 'OK'
"""


def read(databases: Sequence[str]) -> Argv:
    """Print a line: the database's name, a tab, its record."""
    return ("sh", "-ec", READ, "read", LUA_READ, *databases)


READ = f"""
lua=$1
shift
for database; do
    record=$(redis-cli -h 127.0.0.1 EVAL "$lua" 1 {KEY})
    case $record in '{{'* | null) printf '%s\\t%s\\n' "$database" "$record" ;; *) echo "$record" >&2; exit 1 ;; esac
done
"""

LUA_READ = f"""{LUA}
local written = tostring(written())
if redis.call('EXISTS', key) == 0 then
    return written == 'true' and '{{"written": "true"}}' or 'null'
end
local names = {{'migrations', 'seeds', 'complete', 'unfinished', 'upgraded'}}
local record = {{written = written}}
for place, value in ipairs(redis.call('HMGET', key, unpack(names))) do
    record[names[place]] = value or nil
end
return cjson.encode(record)
"""


def parse(out: bytes) -> Mapping[str, Record | None]:
    """Read the line that `read` printed."""
    lines = (line.split("\t", 1) for line in out.decode().splitlines())
    return {database: _record(json.loads(told)) for database, told in lines}


def _record(told: dict[str, str] | None) -> Record | None:
    if told is None:
        return None
    return Record(
        migrations=json.loads(told.get("migrations", "{}")),
        seeds=tuple(Link(*pair) for pair in json.loads(told.get("seeds", "[]"))),
        complete=told.get("complete") == "true",
        unfinished=told.get("unfinished", ""),
        upgraded=told.get("upgraded") == "true",
        written=told["written"] == "true",
    )
