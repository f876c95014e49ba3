"""Engines, proven on real servers: a container is the server, another one is where steps run."""

import io
import tarfile
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass

import pytest
from docker.client import DockerClient
from docker.models.containers import Container

from devpreview.blueprint.model import EngineKind
from devpreview.data.engines import DATA, SEEDS, USER_PASSWORD, Argv, Begin, Engine, engine, sequence, wait
from devpreview.data.record import Link, Record
from tests.testbed import images

pytestmark = pytest.mark.cluster

IMAGES = {EngineKind.POSTGRES: "postgres:15", EngineKind.MYSQL: "mariadb:10.11", EngineKind.REDIS: "redis:7"}
BUSYBOX = "busybox:1.35"
PASSWORD = "s3cret"  # noqa: S105 - of servers that live as long as a test


@dataclass(frozen=True)
class Store:
    """A server, and a container of its image that reaches it by the name `db`."""

    kind: EngineKind
    speaks: Engine
    server: Container
    steps: Container

    def run(self, command: Argv, *, where: Container | None = None) -> str:
        """Run a command and return what it told; where a step runs, unless said otherwise."""
        code, told = self.tried(command, where=where)
        assert code == 0, told
        return told

    def tried(self, command: Argv, *, where: Container | None = None) -> tuple[int, str]:
        """Run a command; return its code, and all that it told."""
        done = (where or self.steps).exec_run(list(command))
        assert isinstance(done.output, bytes)
        assert done.exit_code is not None
        return done.exit_code, done.output.decode()

    def record(self) -> Record | None:
        """Return the record of the database `shop`."""
        return self.speaks.parse(self.run(self.speaks.read(["shop"]), where=self.server).encode())["shop"]

    def ready(self) -> bool:
        """Say what the readiness probe says."""
        return self.tried(self.speaks.probe(["shop"]), where=self.server)[0] == 0

    def back(self) -> None:
        """Wait until the server answers, and ask as a kubelet does that waits for its start."""
        self.run(wait({"db": self.speaks}))
        self.run(self.speaks.alive(()), where=self.server)

    def put(self, files: Mapping[str, str]) -> tuple[Link, ...]:
        """Put seed files where steps find them."""
        assert self.steps.put_archive("/", _packed({f"{SEEDS}/{file}": content for file, content in files.items()}))
        return tuple(Link(file, f"hash of {file}") for file in files)

    def written(self) -> bool:
        """Say whether the data counts as written."""
        record = self.record()
        assert record is not None
        return record.written


def _packed(files: Mapping[str, str]) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        for file, content in files.items():
            entry = tarfile.TarInfo(file)
            entry.size = len(content.encode())
            tar.addfile(entry, io.BytesIO(content.encode()))
    return packed.getvalue()


@pytest.fixture(scope="module", params=EngineKind)
def started(docker: DockerClient, request: pytest.FixtureRequest) -> Iterator[Store]:
    """Start a server of each engine, and a container beside it."""
    with ExitStack() as stack:
        yield _start(docker, request.param, stack)


def _start(docker: DockerClient, kind: EngineKind, stack: ExitStack, there: Mapping[str, str] | None = None) -> Store:
    speaks, image, name = engine(kind), IMAGES[kind], f"test-{uuid.uuid4().hex[:8]}"
    images.provide(docker, image)
    network = docker.networks.create(name)
    stack.callback(network.remove)
    server = docker.containers.create(
        image,
        list(speaks.command()[3:]) or None,
        entrypoint=list(speaks.command()[:3]) or None,
        environment={**speaks.server([]).values, **dict.fromkeys(speaks.server([]).passwords, PASSWORD)},
        volumes=[DATA],
        name=name,
    )
    stack.callback(server.remove, force=True, v=True)
    network.connect(server, aliases=["db"])
    assert server.put_archive("/", _packed(there or {}))
    server.start()
    client = speaks.client("db")
    steps = docker.containers.run(
        image,
        ["infinity"],
        entrypoint=["sleep"],
        environment={**client.values, **dict.fromkeys(client.passwords, PASSWORD)},
        network=name,
        detach=True,
    )
    stack.callback(steps.remove, force=True, v=True)
    return Store(kind, speaks, server, steps)


def _beside(docker: DockerClient, store: Store, image: str, *command: str, alias: str = "") -> Container:
    """Return a container of an image that runs a command on a store's network, which removes it with itself."""
    store.server.reload()
    (network,) = store.server.attrs["NetworkSettings"]["Networks"].keys() - {"bridge"}
    images.provide(docker, image)
    made = docker.containers.create(image, list(command[1:]), entrypoint=[command[0]])
    docker.networks.get(network).connect(made, aliases=[alias] if alias else None)
    made.start()
    return made


def until(happened: Callable[[], bool]) -> None:
    """Ask again and again; each asking takes a while."""
    end = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < end


@pytest.fixture
def store(started: Store) -> Store:
    """Give the server to a test, with nothing in it."""
    started.back()
    started.run(EMPTY[started.kind])
    return started


def psql(statement: str, database: str = "shop") -> Argv:
    """Return the command that has Postgres execute a statement."""
    return ("psql", "-XAtqd", database, "-v", "ON_ERROR_STOP=1", "-c", statement)


def mariadb(statement: str, database: str = "shop") -> Argv:
    """Return the command that has MariaDB execute statements."""
    return ("mariadb", "-h", "db", "-u", "root", "-BNe", statement, database)


def redis(*words: str) -> Argv:
    """Return the command that sends one."""
    return ("redis-cli", "-h", "db", *words)


EMPTY: dict[EngineKind, Argv] = {
    EngineKind.POSTGRES: psql("DROP DATABASE IF EXISTS shop WITH (FORCE)", "postgres"),
    EngineKind.MYSQL: mariadb("DROP DATABASE IF EXISTS shop", "mysql"),
    EngineKind.REDIS: redis("FLUSHALL"),
}
LOSE: dict[EngineKind, Argv] = {
    EngineKind.POSTGRES: psql("DROP SCHEMA devpreview CASCADE"),
    EngineKind.MYSQL: mariadb("DROP DATABASE devpreview"),
    EngineKind.REDIS: redis("DEL", "devpreview:record"),
}
ADD: dict[EngineKind, Argv] = {
    EngineKind.POSTGRES: psql("INSERT INTO orders VALUES (0)"),
    EngineKind.MYSQL: mariadb("INSERT INTO orders VALUES (0)"),
    EngineKind.REDIS: redis("SET", "order:0", "mine"),
}


GOOD = {
    EngineKind.POSTGRES: {
        "seeds/makers.sql": "CREATE TABLE makers (name text PRIMARY KEY);\nINSERT INTO makers VALUES ('it''s us');\n",
        "seeds/orders.sql": "".join(f"INSERT INTO orders VALUES ({row});\n" for row in range(1, 5001)),  # noqa: S608 - numbers
    },
    EngineKind.MYSQL: {
        "seeds/makers.sql": "CREATE TABLE makers (name varchar(20) PRIMARY KEY);\nINSERT INTO makers VALUES ('it''s us');\n",
        "seeds/orders.sql": "".join(f"INSERT INTO orders VALUES ({row});\n" for row in range(1, 5001)),  # noqa: S608 - numbers
    },
    EngineKind.REDIS: {
        "seeds/makers.redis": '# who makes what\n\nSADD makers "it\'s us"\n',
        "seeds/orders.redis": "".join(f"SET order:{row} new\n" for row in range(1, 5001)),
    },
}
BAD = {
    EngineKind.POSTGRES: "INSERT INTO orders VALUES ('many');",
    EngineKind.MYSQL: "INSERT INTO orders VALUES ('many');",
    EngineKind.REDIS: "SOT order:1 new",
}
ROWS: dict[EngineKind, Argv] = {
    EngineKind.POSTGRES: ("psql", "-XAtd", "shop", "-c", "SELECT count(*) FROM orders"),
    EngineKind.MYSQL: ("mariadb", "-BNe", "SELECT count(*) FROM orders", "shop"),
    EngineKind.REDIS: ("redis-cli", "-h", "127.0.0.1", "EVAL", "return #redis.call('KEYS', 'order:*')", "0"),
}
POSTGRES, MYSQL, REDIS = (pytest.mark.parametrize("started", [kind], indirect=True) for kind in EngineKind)


def migrate(store: Store, how: Begin = Begin.FROM_EMPTY) -> None:
    """Run a migration as a preview's first step does."""
    store.run(store.speaks.begin("shop", "migrate", how))
    if store.kind is not EngineKind.REDIS:
        speak = psql if store.kind is EngineKind.POSTGRES else mariadb
        store.run(speak("CREATE TABLE orders (id int PRIMARY KEY)"))
    store.run(sequence(store.speaks.migrated("shop", {"1's.sql": "a"}), store.speaks.finish("shop", complete=False)))


def filled(store: Store) -> tuple[Link, ...]:
    """Make complete data; return the seeds."""
    migrate(store)
    links = store.put(GOOD[store.kind])
    store.run(
        sequence(
            store.speaks.begin("shop", "seed", Begin.AS_IT_IS), store.speaks.seed("shop", links), store.speaks.finish("shop", complete=True)
        )
    )
    return links


@pytest.mark.parametrize("image", [*IMAGES.values(), BUSYBOX])
def test_a_server_is_known_by_its_answer_in_any_image_and_nobody_else_is_taken_for_it(
    store: Store, image: str, docker: DockerClient
) -> None:
    beside = _beside(docker, store, image, "sleep", "infinity")
    talks = f"while :; do printf 'HTTP/1.1 400 Bad Request' | nc -l -p {store.speaks.PORT}; done"
    stranger = _beside(docker, store, BUSYBOX, "sh", "-c", talks, alias="stranger")
    try:
        store.run(wait({"db": store.speaks}), where=beside)
        for host in ("stranger", "nobody"):
            code, told = store.tried(("timeout", "3", *wait({"db": store.speaks, host: store.speaks})), where=beside)
            assert code not in (0, 127)
            assert told == f"waiting for {host}\n"
    finally:
        for each in (beside, stranger):
            each.remove(force=True, v=True)


def test_data_is_ready_when_its_last_step_has_ended_and_not_before(store: Store) -> None:
    store.back()
    assert store.record() is None
    assert not store.ready()
    store.run(store.speaks.begin("shop", "migrate", Begin.FROM_EMPTY))
    assert store.record() == Record(unfinished="migrate")
    migrate(store)
    assert store.record() == Record({"1's.sql": "a"})
    assert not store.ready()
    links = filled(store)
    assert store.record() == Record({"1's.sql": "a"}, links, complete=True)
    assert store.ready()
    assert store.run(ROWS[store.kind], where=store.server).strip() == "5000"


DUMP = {
    EngineKind.POSTGRES: "SELECT pg_catalog.set_config('search_path', '', false); CREATE TABLE public.a (n int);",
    EngineKind.MYSQL: "/*M!999999\\- enable the sandbox mode */\n"
    "CREATE TABLE a (n int); SET sql_mode = 'ANSI', autocommit = ON; USE mysql;\nDELIMITER //",
}


@pytest.mark.parametrize("started", DUMP, indirect=True)
def test_a_dump_leaves_no_settings_to_the_seed_after_it(store: Store) -> None:
    store.run(store.speaks.begin("shop", "seed", Begin.FROM_EMPTY))
    links = store.put({"01.sql": DUMP[store.kind], "02.sql": "INSERT INTO a VALUES (1);"})
    store.run(store.speaks.seed("shop", links))
    assert store.record() == Record(seeds=links, unfinished="seed")


def given(store: Store, user: str) -> None:
    """Give the database to a user."""
    store.run(("env", f"{USER_PASSWORD}={PASSWORD}", *store.speaks.prepare("shop", user, [], "the image")))


@POSTGRES
def test_the_schema_that_postgres_makes_goes_with_the_database_from_user_to_user(store: Store) -> None:
    owner = psql("SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'public'")
    store.run(store.speaks.begin("shop", "migrate", Begin.FROM_EMPTY))
    for user in ("one", "two", ""):
        given(store, user)
        assert store.run(owner) == "pg_database_owner\n"

    store.run(psql("ALTER SCHEMA public OWNER TO app"))  # as 13 and 14 make it
    for user in ("one", "two", ""):
        given(store, user)
        assert store.run(owner) == f"{user or 'app'}\n"


@POSTGRES
def test_a_seed_of_postgres_cannot_end_its_transaction(store: Store) -> None:
    store.run(store.speaks.begin("shop", "seed", Begin.FROM_EMPTY))
    code, told = store.tried(store.speaks.seed("shop", store.put({"01.sql": "CREATE TABLE a (n int); COMMIT;"})))
    assert code != 0
    assert "seeds are one transaction" in told
    record = store.record()
    assert record is not None
    assert record.seeds == ()


@MYSQL
@pytest.mark.parametrize(
    ("seeds", "said"),
    [
        ({"1.sql": "\ufeffINSERT INTO orders VALUES (1)", "2.sql": "\nINSERT\nINTO nothing\nVALUES (1)"}, "2.sql:2: ERROR 1146"),
        ({"1.sql": "INSERT INTO orders VALUES (1)", "2.sql": "ROLLBACK"}, "they cannot take it back"),
        ({"1.sql": "INSERT INTO orders VALUES (1)", "2.sql": "SELECT 1 /* what"}, "in the middle of something"),
    ],
    ids=["wrong", "taken back", "unended"],
)
def test_seeds_of_mysql_leave_nothing_unless_they_are_loaded_to_the_end(store: Store, seeds: Mapping[str, str], said: str) -> None:
    migrate(store)
    store.run(store.speaks.begin("shop", "seed", Begin.AS_IT_IS))
    code, told = store.tried(store.speaks.seed("shop", store.put(seeds)))
    assert code != 0
    assert said in told
    assert store.run(ROWS[store.kind], where=store.server).strip() == "0"
    assert store.record() == Record({"1's.sql": "a"}, unfinished="seed")


@MYSQL
def test_a_seed_of_mysql_that_leaves_something_when_it_fails_is_not_served(store: Store, docker: DockerClient) -> None:
    links = filled(store)
    more = store.put({"3.sql": "DO SLEEP(6); CREATE TABLE half (n int); DO SLEEP(10); INSERT INTO half VALUES ('many');"})
    store.run(store.speaks.begin("shop", "seed", Begin.AS_IT_IS))
    load = docker.api.exec_create(store.steps.id, list(store.speaks.seed("shop", more)))["Id"]
    docker.api.exec_start(load, detach=True)
    loads = mariadb("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE INFO LIKE 'DO SLEEP%'")
    until(lambda: store.run(loads) == "1\n")
    store.run(("timeout", "2", *store.speaks.probe(["shop"])), where=store.server)
    until(lambda: "half" in store.run(mariadb("SHOW TABLES")))
    assert store.ready()
    until(lambda: not docker.api.exec_inspect(load)["Running"])
    assert not store.ready()
    assert store.record() == Record({"1's.sql": "a"}, links, unfinished="seed")
    migrate(store)


def test_a_seed_that_fails_names_its_row_and_leaves_nothing(store: Store) -> None:
    migrate(store)
    file, lines = list(GOOD[store.kind])[1], list(GOOD[store.kind].values())[1].splitlines()
    links = store.put(GOOD[store.kind] | {file: "\n".join([*lines[:4710], BAD[store.kind], *lines[4710:]])})
    store.run(store.speaks.begin("shop", "seed", Begin.AS_IT_IS))
    code, told = store.tried(store.speaks.seed("shop", links))
    assert code != 0
    assert f"{file}:4711: " in told
    assert store.run(ROWS[store.kind], where=store.server).strip() == "0"
    assert store.record() == Record({"1's.sql": "a"}, unfinished="seed")
    assert not store.ready()


def test_data_goes_on_being_served_while_it_is_extended(store: Store) -> None:
    links = filled(store)
    store.run(store.speaks.begin("shop", "migrate", Begin.AS_IT_IS))
    assert store.record() == Record({"1's.sql": "a"}, links, complete=True, unfinished="migrate")
    assert store.ready()
    store.run(sequence(store.speaks.migrated("shop", {"1's.sql": "a", "2.sql": "b"}), store.speaks.finish("shop", complete=True)))
    assert store.record() == Record({"1's.sql": "a", "2.sql": "b"}, links, complete=True, upgraded=True)


def test_a_lost_record_is_lost_readiness_and_its_data_is_not_taken_for_nothing(store: Store) -> None:
    filled(store)
    store.run(LOSE[store.kind])
    assert not store.ready()
    assert store.record() == Record(written=True)


def test_a_step_does_not_go_on_with_data_that_was_lost(store: Store) -> None:
    filled(store)
    for lose in (LOSE, EMPTY):
        store.run(lose[store.kind])
        for moment in (store.speaks.begin("shop", "seed", Begin.AS_IT_IS), store.speaks.finish("shop", complete=True)):
            code, told = store.tried(moment)
            assert code != 0, told
        assert not store.ready()


def test_what_was_written_is_emptied_only_when_it_is_to_be_discarded(store: Store) -> None:
    filled(store)
    store.run(ADD[store.kind])
    code, told = store.tried(store.speaks.begin("shop", "migrate", Begin.FROM_EMPTY))
    assert code != 0
    assert "it is not emptied" in told
    assert store.run(ROWS[store.kind], where=store.server).strip() == "5001"
    store.run(store.speaks.begin("shop", "migrate", Begin.DISCARDING))
    assert store.record() == Record(unfinished="migrate")


def test_what_was_written_before_a_step_stays_written_after_it(store: Store) -> None:
    filled(store)
    store.run(ADD[store.kind])
    store.run(sequence(store.speaks.begin("shop", "migrate", Begin.AS_IT_IS), store.speaks.finish("shop", complete=True)))
    assert store.written()


READS: dict[EngineKind, tuple[Argv, ...]] = {
    EngineKind.POSTGRES: tuple(map(psql, ("SELECT count(*) FROM orders", "ANALYZE", "VACUUM", "CREATE INDEX ON orders ((id + 1))"))),
    EngineKind.MYSQL: tuple(map(mariadb, ("SELECT count(*) FROM orders", "ANALYZE TABLE orders", "FLUSH TABLES"))),
    EngineKind.REDIS: (redis("GET", "order:1"), redis("KEYS", "*"), redis("EVAL", "return redis.call('GET', 'order:1')", "0")),
}


def test_what_only_looks_at_the_data_does_not_count_as_written(store: Store) -> None:
    filled(store)
    for look in READS[store.kind]:
        store.run(look)
    assert [store.written() for _ in range(5)] == [False] * 5


WRITES: dict[EngineKind, tuple[Argv, ...]] = {
    EngineKind.POSTGRES: tuple(
        map(
            psql,
            (
                "INSERT INTO orders VALUES (0)",
                "UPDATE orders SET id = -1 WHERE id = 1",
                "DELETE FROM orders WHERE id = 2",
                "TRUNCATE orders",
                "DROP TABLE makers",
                "CREATE TABLE mine ()",
                "ALTER TABLE orders ADD mine int",
                "SELECT lo_from_bytea(0, 'mine')",
                "SELECT pg_stat_reset()",
            ),
        )
    ),
    EngineKind.MYSQL: tuple(
        map(
            mariadb,
            (
                "INSERT INTO orders VALUES (0)",
                "UPDATE orders SET id = -1 WHERE id = 1",
                "DELETE FROM orders WHERE id = 2",
                "TRUNCATE orders",
                "DROP TABLE makers",
                "CREATE INDEX mine ON orders (id)",
                "CREATE TABLE mine (n int) ENGINE = Aria",
                "INSERT INTO mine VALUES (1)",
                "ALTER TABLE orders ADD mine int",
                "ALTER TABLE orders DROP mine",
                "TRUNCATE performance_schema.table_io_waits_summary_by_table",
            ),
        )
    ),
    EngineKind.REDIS: (
        redis("SET", "mine", "1"),
        redis("-n", "3", "SET", "mine", "1"),
        redis("EVAL", "return redis.call('SET', 'mine', '1')", "0"),
        redis("XGROUP", "CREATE", "mine", "group", "$", "MKSTREAM"),
        redis("DEL", "order:1"),
        redis("CONFIG", "RESETSTAT"),
    ),
}


def test_every_kind_of_writing_counts(store: Store) -> None:
    filled(store)
    unnoticed = []
    for write in WRITES[store.kind]:
        store.run(write)
        if not store.written():
            unnoticed.append(write)
        store.run(store.speaks.finish("shop", complete=True))
        assert not store.written(), write
    assert not unnoticed


def test_a_server_that_ended_and_came_back_has_its_data_and_is_ready(store: Store) -> None:
    links = filled(store)
    store.server.stop(timeout=30)
    store.server.start()
    store.back()
    # others forget their counts with every process; Postgres keeps them when it is told to end
    assert store.record() == Record({"1's.sql": "a"}, links, complete=True, written=store.kind is not EngineKind.POSTGRES)
    assert store.ready()


def test_after_a_crash_nobody_knows_whether_somebody_has_written(store: Store) -> None:
    filled(store)
    store.server.kill()
    store.server.start()
    store.back()
    assert store.written()
    assert store.run(ROWS[store.kind], where=store.server).strip() == "5000"


def test_passwords_are_in_no_list_of_processes(store: Store) -> None:
    store.back()
    titles = [line for process in store.server.top()["Processes"] for line in process]
    assert titles
    assert not any(PASSWORD in title for title in titles)


LIST: dict[EngineKind, Argv] = {
    EngineKind.POSTGRES: ("psql", "-XAtd", "postgres", "-c", "SELECT datname FROM pg_database"),
    EngineKind.MYSQL: ("mariadb", "-BNe", "SHOW DATABASES"),
}


@pytest.mark.parametrize("started", LIST, indirect=True)
def test_databases_that_no_step_makes_are_there_as_soon_as_the_server_is_alive(store: Store) -> None:
    store.back()
    for _ in range(2):
        store.run(store.speaks.alive(["one", "an-other"]), where=store.server)
    listed = store.run(LIST[store.kind], where=store.server)
    assert {"one", "an-other"} <= set(listed.split())


@REDIS
def test_a_seed_of_redis_that_does_not_suit_the_data_is_not_recorded(store: Store) -> None:
    links = store.put({"seeds/orders.redis": "SET order:1 new\nRPUSH order:1 new\nSET order:2 new\n"})
    store.run(store.speaks.begin("shop", "seed", Begin.FROM_EMPTY))
    code, told = store.tried(store.speaks.seed("shop", links))
    assert code != 0
    assert "seeds/orders.redis:2: WRONGTYPE" in told
    assert store.record() == Record(unfinished="seed")


@REDIS
@pytest.mark.parametrize("command", ["EXEC", " exec ", "Discard", "quit"])
def test_a_seed_of_redis_cannot_end_its_transaction(command: str, store: Store) -> None:
    links = store.put({"seeds/orders.redis": f"SET order:1 new\n{command}\n"})
    store.run(store.speaks.begin("shop", "seed", Begin.FROM_EMPTY))
    code, told = store.tried(store.speaks.seed("shop", links))
    assert code != 0
    assert "seeds/orders.redis:2:" in told
    assert store.run(ROWS[EngineKind.REDIS], where=store.server).strip() == "0"


HALF_MADE = {
    EngineKind.POSTGRES: {f"{DATA}/making": "", f"{DATA}/postgres/PG_VERSION": "15\n", f"{DATA}/postgres/base/1/half": "made"},
    EngineKind.MYSQL: {f"{DATA}/making": "", f"{DATA}/mysql/ibdata1": "half", f"{DATA}/mysql/mysql/user.frm": "made"},
}
KEEP = {
    EngineKind.POSTGRES: (psql("CREATE TABLE kept ()"), psql("SELECT FROM kept")),
    EngineKind.MYSQL: (mariadb("CREATE TABLE kept (n int)"), mariadb("SELECT * FROM kept")),
}
CUT_SHORT = {
    EngineKind.POSTGRES: {f"{DATA}/postgres/PG_VERSION": "", f"{DATA}/postgres/base/1/somebody's": "rows"},
    EngineKind.MYSQL: {f"{DATA}/mysql/ibdata1": "", f"{DATA}/mysql/mysql/somebody's": "rows"},
}


@pytest.mark.parametrize("kind", HALF_MADE)
def test_a_server_that_was_killed_while_it_made_its_data_makes_it_anew(kind: EngineKind, docker: DockerClient) -> None:
    make, look = KEEP[kind]
    with ExitStack() as stack:
        store = _start(docker, kind, stack, HALF_MADE[kind])
        until(lambda: store.tried(store.speaks.alive(["shop"]), where=store.server)[0] == 0)
        store.run(make)
        store.server.kill()
        store.server.start()
        store.back()
        store.run(look)


@pytest.mark.parametrize("kind", CUT_SHORT)
def test_data_that_is_damaged_is_never_made_anew(kind: EngineKind, docker: DockerClient) -> None:
    theirs = next(path for path in CUT_SHORT[kind] if "somebody" in path)
    with ExitStack() as stack:
        store = _start(docker, kind, stack, CUT_SHORT[kind])
        for _ in range(2):
            assert store.server.wait(timeout=60)["StatusCode"] != 0
            assert store.server.get_archive(theirs)
            store.server.start()
