"""Blueprints that are right: what they say."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from devpreview.blueprint.check import STORE_ATTRIBUTES
from devpreview.blueprint.model import (
    Again,
    Blueprint,
    Build,
    Database,
    Datastore,
    EngineKind,
    ExecProbe,
    FromCluster,
    FromCommand,
    FromFile,
    FromVariable,
    Generated,
    GrpcProbe,
    HttpProbe,
    Job,
    Migration,
    Moment,
    Reference,
    Secret,
    Service,
    Sidecar,
    Storage,
    TcpProbe,
    Value,
    Volume,
)
from devpreview.data.engines import engine
from tests.unit.blueprint.examples import HEAD, read

IMAGE = "image: acme/api:1"


def api(keys: str, more: str = "", environ: dict[str, str] | None = None) -> Service:
    """Return the service `api` of a blueprint, given its keys."""
    return read(f"{HEAD}services:\n  api: {{{keys}}}\n{more}", environ).services["api"]


def store(keys: str, more: str = "") -> Datastore:
    """Return the datastore `db` of a blueprint, given its keys."""
    return read(f"{HEAD}datastores:\n  db: {{{keys}}}\n{more}").datastores["db"]


def test_a_service_that_says_little_has_what_is_usual() -> None:
    blueprint = read(f"{HEAD}services:\n  api: {{{IMAGE}}}\n")
    assert blueprint == Blueprint("shop.yaml", "shop", "7f3k9q2m", {"api": Service("api", None, "acme/api:1")}, {}, {})


def test_a_service_that_says_all() -> None:
    service = api(
        "build: {context: ., dockerfile: api/Dockerfile, target: run, args: {MODE: fast}}, command: [python, -m], args: [app], "
        "init: {second: [one, a], first: [two]}, "
        "env: {A: b}, secrets: [KEY], needs: [db], port: 8000, ports: {metrics: 9000}, public: true, "
        "ready: {http: /healthz, port: 8001}, grace: 1m30s, replicas: 2, user: 1000:1000, memory: 512Mi",
        "datastores: {db: {image: 'postgres:15'}}",
    )
    assert service == Service(
        name="api",
        build=Build(".", "api/Dockerfile", "run", {"MODE": "fast"}),
        image="",
        command=("python", "-m"),
        args=("app",),
        init={"second": ("one", "a"), "first": ("two",)},
        env={"A": Value(("b",))},
        secrets={"KEY": Secret("KEY", FromVariable("KEY"))},
        needs=("db",),
        port=8000,
        ports={"metrics": 9000},
        public=True,
        ready=HttpProbe("/healthz", 8001),
        grace=90,
        replicas=2,
        user="1000:1000",
        memory="512Mi",
    )


@pytest.mark.parametrize("written", ["api", "./api", "api/", "{context: api}", "{context: ./api/, dockerfile: api/Dockerfile}"])
def test_a_build_is_a_folder_or_more(written: str) -> None:
    assert api(f"build: {written}").build == Build("api", "api/Dockerfile")


@pytest.mark.parametrize("written", [".", "{}", "{context: .}", "{dockerfile: ./Dockerfile}"])
def test_a_build_of_the_whole_repository(written: str) -> None:
    assert api(f"build: {written}").build == Build(".", "Dockerfile")


def test_a_build_that_says_all() -> None:
    web = "  web: {image: 'acme/web:1', port: 80, public: true}\n"
    found = api(
        "image: 'ghcr.io/acme/api:{commit}', build: {context: api, contexts: {root: ./, base: 'docker-image://alpine:3'}, ssh: true, "
        "platform: linux/arm64, args: {MODE: fast, ORIGIN: '${web.public_url}/${preview.name}'}, "
        "secrets: {npmrc: ./.npmrc, pip.conf: {env: PIP}, pw: {file: api/local.env}}}",
        web,
    )
    assert found.image == "ghcr.io/acme/api:{commit}"
    assert found.build == Build(
        context="api",
        dockerfile="api/Dockerfile",
        args={"MODE": "fast"},
        bound={"ORIGIN": Value((Reference("web", "public_url"), "/", Reference("preview", "name")))},
        folders={"root": "."},
        images={"base": "alpine:3"},
        secrets={"npmrc": FromFile(".npmrc"), "pip.conf": FromVariable("PIP"), "pw": FromFile("api/local.env")},
        ssh=True,
        platform="linux/arm64",
    )
    listed = api("build: {context: api, secrets: [PIP]}").build
    assert listed
    assert listed.secrets == {"PIP": FromVariable("PIP")}


@pytest.mark.parametrize(
    ("written", "probe"),
    [
        ("{http: /}", HttpProbe("/", 80)),
        ("{tcp: 81}", TcpProbe(81)),
        ("{grpc: 82}", GrpcProbe(82)),
        ("{exec: [test, -f, /ready]}", ExecProbe(("test", "-f", "/ready"))),
    ],
)
def test_probes(written: str, probe: object) -> None:
    assert api(f"{IMAGE}, port: 80, ready: {written}").ready == probe


@pytest.mark.parametrize("text", ["1.10", "0x10", "1e3", "on", "yes", "No", "true", "2024-01-01", "1_000", "010", "12:30:45"])
def test_text_stays_what_was_written(text: str) -> None:
    assert api(f"{IMAGE}, env: {{A: {text}}}").env["A"] == Value((text,))


def test_text_can_be_empty_and_long() -> None:
    assert api(f"{IMAGE}, env: {{A: ''}}").env["A"] == Value(())
    blueprint = read(f"{HEAD}services:\n  api:\n    {IMAGE}\n    env:\n      A: |\n        one\n        two ${{preview.name}}\n")
    assert blueprint.services["api"].env["A"] == Value(("one\ntwo ", Reference("preview", "name"), "\n"))


STORES = "datastores:\n  db: {image: 'postgres:15', databases: {shop: {}}}\n  cache: {image: 'redis:7'}\n"


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("${db.shop.url}", (Reference("db", "url", "shop"),)),
        ("${db.url}", (Reference("db", "url", "shop"),)),
        ("${db.name}", (Reference("db", "name", "shop"),)),
        ("${db.host}:${db.port}", (Reference("db", "host"), ":", Reference("db", "port"))),
        ("${cache.url}", (Reference("cache", "url"),)),
        ("${api.url}", (Reference("api", "url"),)),
        ("${api.ports.metrics}", (Reference("api", "metrics", "ports"),)),
        ("${api.public_url}/x", (Reference("api", "public_url"), "/x")),
        ("${ preview.namespace }", (Reference("preview", "namespace"),)),
        ("$HOME ${HOME} $(x) $$ ${a-b} 5$ ${", ("$HOME ${HOME} $(x) $$ ${a-b} 5$ ${",)),
        ("$${db.url} $$${db.url}", ("${db.url} $${db.url}",)),
        ("${env.WHO}-${env.NO:-x.y}-${env.EMPTY:-}${env.EMPTY}.", ("me-x.y-.",)),
        ("${env.HAS}", ("${db.url}",)),
    ],
)
def test_what_is_replaced(written: str, parts: tuple[str | Reference, ...]) -> None:
    environ = {"WHO": "me", "EMPTY": "", "HAS": "${db.url}"}
    assert api(f"{IMAGE}, port: 80, ports: {{metrics: 90}}, public: true, env: {{A: '{written}'}}", STORES, environ).env["A"] == Value(
        parts
    )


def test_the_environment_reaches_images_and_build_arguments() -> None:
    assert api('image: "${env.HOST:-ghcr.io}/acme/api:${env.TAG}"', "", {"TAG": "7"}).image == "ghcr.io/acme/api:7"
    build = api('build: {context: api, args: {TAG: "${env.TAG}", PRICE: "$5 ${PRICE}"}}', "", {"TAG": "7"}).build
    assert build == Build("api", "api/Dockerfile", "", {"TAG": "7", "PRICE": "$5 ${PRICE}"})


def test_a_command_keeps_its_dollars() -> None:
    assert api(f'{IMAGE}, command: [sh, -c, "echo $A ${{A}} ${{log.level}}"]').command == ("sh", "-c", "echo $A ${A} ${log.level}")


def test_a_datastore_that_is_referred_to_is_needed_and_a_service_is_not() -> None:
    env = "env: {A: '${db.url}', B: '${web.url}', C: '${cache.host}'}"
    web = "  web: {image: 'acme/web:1', port: 80, env: {API: '${api.host}'}}\n"
    assert api(f"{IMAGE}, {env}", web + STORES).needs == ("db", "cache")
    assert api(f"{IMAGE}, needs: [web, cache], {env}", web + STORES).needs == ("web", "cache", "db")


def test_a_need_can_be_refused() -> None:
    assert api(f"{IMAGE}, needs: [-cache], env: {{A: '${{db.url}}', C: '${{cache.host}}'}}", STORES).needs == ("db",)


def test_needs_come_as_far_as_is_said_and_the_nearest_word_counts() -> None:
    found = read(
        f"{HEAD}services:\n  api: {{{IMAGE}, needs: {{db: started, web: started}}, optional: true, env: {{A: '${{cache.url}}'}}}}\n"
        "  worker: {like: api, needs: {db: healthy}}\n  web: {image: 'acme/web:1'}\n"
        f"jobs:\n  warm: {{service: api, run: [warm], on: start, needs: {{cache: started}}}}\n{STORES}"
    )
    api, worker, warm = found.services["api"], found.services["worker"], found.jobs["warm"]
    assert (api.needs, api.started, api.optional) == (("db", "web", "cache"), ("db", "web"), True)
    assert (set(worker.needs), worker.started, worker.optional) == ({"db", "web", "cache"}, ("web",), True)
    assert (set(warm.needs), warm.started) == ({"db", "cache"}, ("cache",))
    assert found.optional == {"api", "worker"}


def test_what_is_kept_is_the_same_for_a_service_that_is_like_another() -> None:
    volumes = "volumes: {/a: kept, /b: disposable, /c: {name: c, size: 2Gi}}"
    found = read(
        f"{HEAD}services:\n  api: {{{IMAGE}, {volumes}}}\n  work: {{like: api}}\n  web: {{{IMAGE}, volumes: {{/d: {{name: c}}}}}}\n"
    )
    kept = {"/a": Volume(Storage.KEPT, "1Gi", of="api"), "/b": Volume(Storage.DISPOSABLE, of="api"), "/c": Volume(Storage.KEPT, "2Gi", "c")}
    assert found.services["api"].volumes == found.services["work"].volumes == kept
    assert found.services["web"].volumes == {"/d": Volume(Storage.KEPT, "2Gi", "c")}, "its size is said elsewhere"


def test_a_sidecar_needs_what_it_refers_to() -> None:
    beside = "sidecars: {proxy: {image: 'nginx:1', port: 81, env: {A: '${db.url}'}, ready: {http: /}}, beat: {args: [beat]}}"
    found = api(f"{IMAGE}, {beside}", STORES)
    assert found.needs == ("db",)
    env = {"A": Value((Reference("db", "url", "shop"),))}
    proxy = Sidecar("proxy", "nginx:1", env=env, port=81, ready=HttpProbe("/", 81))
    assert found.sidecars == {"proxy": proxy, "beat": Sidecar("beat", args=("beat",))}


def test_the_variables_of_all_services_are_overridden_by_their_own() -> None:
    blueprint = read(
        f"{HEAD}env: {{TZ: UTC, URL: '${{db.shop.url}}', KEY: none}}\nservices:\n"
        f"  api: {{{IMAGE}, env: {{TZ: CET}}, secrets: [KEY]}}\n  web: {{{IMAGE}}}\n{STORES}"
    )
    api, web = blueprint.services["api"], blueprint.services["web"]
    assert dict(api.env) == {"TZ": Value(("CET",)), "URL": Value((Reference("db", "url", "shop"),))}
    assert list(api.secrets) == ["KEY"]
    assert web.env["TZ"] == Value(("UTC",))
    assert web.needs == ("db",)


def test_what_is_usual_can_be_said_once() -> None:
    blueprint = read(
        f"{HEAD}x-all: &all {{grace: 5s, replicas: 2}}\nx-env: &env {{A: b}}\nservices:\n"
        f"  api: {{<<: *all, {IMAGE}, replicas: 1, x-note: mine, env: {{<<: *env, C: d}}}}\n"
        f"  web: {{<<: [{{grace: 7s}}, *all], {IMAGE}}}\n"
    )
    api, web = blueprint.services["api"], blueprint.services["web"]
    assert (api.grace, api.replicas, web.grace, web.replicas) == (5, 1, 7, 2)
    assert set(api.env) == {"A", "C"}


def plain(env: Mapping[str, Value]) -> dict[str, str]:
    """Return variables without references."""
    return {name: "".join(str(part) for part in value.parts) for name, value in env.items()}


def test_files_of_variables_are_overridden_by_later_ones_and_by_what_the_blueprint_says_of_the_service() -> None:
    files = "env_file: [api/local.env, api/more.env]"
    text = f"{HEAD}env: {{A: all, NAME: all, C: all}}\nservices:\n  api: {{{IMAGE}, {files}, env: {{A: own}}}}\n"
    assert plain(read(text).services["api"].env) == {"A": "own", "B": "more", "NAME": "there", "C": "all", "EMPTY": ""}


def test_a_secret_is_no_variable_of_a_file() -> None:
    found = api(f"{IMAGE}, env_file: api/local.env, secrets: [NAME]")
    assert (plain(found.env), list(found.secrets)) == ({"A": "file", "B": "b"}, ["NAME"])


def test_an_example_stands_in_for_a_file_that_everybody_has_for_themselves() -> None:
    found = api(f"{IMAGE}, env_file: web/.env, secrets: [KEY], env: {{TOKEN: mine}}")
    assert (plain(found.env), list(found.secrets)) == ({"A": "example", "EMPTY": "", "TOKEN": "mine"}, ["KEY"])
    assert plain(api(f"{IMAGE}, env_file: [web/.env.local], env: {{TOKEN: t, KEY: k}}").env)["A"] == "example"


def test_paths_on_the_host_of_another_service() -> None:
    keys = f"{IMAGE}, port: 80, env: {{SELF: '${{api.public_url}}'}}, routes: {{web: /api, docs: [/api/v1, /try]}}"
    others = "".join(f"  {name}: {{image: 'acme/web:1', port: 80, public: true}}\n" for name in ("web", "docs"))
    found = api(keys, others)
    assert found.routes == {"web": ("/api",), "docs": ("/api/v1", "/try")}
    assert found.needs == (), "whoever is asked there need not be ready"


def test_configuration_files_are_of_the_repository_or_written_here_and_replaced_where_they_say_so() -> None:
    keys = f"{IMAGE}, port: 80, secrets: [KEY], files: {{/a: api/local.env, /b: {{text: ''}}, /c: {{template: true, text: '"
    found = api(keys + "$${x.y} ${secrets.KEY}@${api.url}'}, /d: {file: api/app.conf, template: true}}", STORES)
    assert found.files == {
        "/a": Value(("A=file\nB='b'\nNAME=there\n",)),
        "/b": Value(()),
        "/c": Value(("${x.y} ", Reference("secrets", "KEY"), "@", Reference("api", "url"))),
        "/d": Value(("to ", Reference("db", "url", "shop"), "\n")),
    }
    assert found.needs == ("db",), "what a file refers to is needed"


def test_what_looks_like_a_reference_can_stay_in_a_file() -> None:
    assert api(f"{IMAGE}, files: {{/a: {{text: '${{db.url}} $${{db.url}}', template: false}}}}", STORES).files == {
        "/a": Value(("${db.url} $${db.url}",))
    }


SECRETS = (
    f"{HEAD}secrets: {{A: {{command: [op, read], from: ask}}, B: {{generated: 32}}, C: {{env: X}}, D: {{file: ./new/key, example: d}}}}\n"
    f"services:\n  api: {{{IMAGE}, secrets: {{A: , B: {{generated: 9}}, C: {{example: ''}}, D: , E: {{secret: e}}, F: }}}}\n"
    f"  web: {{{IMAGE}, secrets: [A, B, D]}}\n"
    "  worker: {like: api, secrets: [B, G]}\n  other: {like: api, secrets: {B: {secret: {name: b, key: k}}}, env: {A: a}}\n"
)


def test_a_secret_comes_from_where_its_service_says_else_from_where_the_blueprint_says_else_from_the_environment() -> None:
    services = read(SECRETS).services
    of_all = {
        "A": Secret("A", FromCommand(("op", "read")), where="ask"),
        "B": Secret("B", Generated(32)),
        "D": Secret("D", FromFile("new/key"), "d"),
    }
    api = of_all | {
        "B": Secret("B", Generated(9, "api")),
        "C": Secret("C", FromVariable("C"), ""),
        "E": Secret("E", FromCluster("e", "E")),
        **from_variables("F"),
    }
    assert services["web"].secrets == of_all
    assert services["api"].secrets == api
    assert services["worker"].secrets == api | from_variables("G")
    assert services["other"].secrets == {name: each for name, each in api.items() if name != "A"} | {
        "B": Secret("B", FromCluster("b", "k"))
    }


ALL = (
    "build: api, command: [serve], args: [-v], env: {A: '${db.url}', B: '${cache.url}', C: c}, secrets: [KEY, TOKEN], needs: [web], "
    "port: 80, ports: {metrics: 90}, public: true, ready: {http: /}, grace: 9s, replicas: 2"
)


def from_variables(*names: str) -> dict[str, Secret]:
    """Return secrets that come from the environment, each by its own name."""
    return {name: Secret(name, FromVariable(name)) for name in names}


def like(keys: str, of: str = ALL) -> Service:
    """Return the service `worker` that is like an `api`, given its other keys."""
    web = "  web: {image: 'acme/web:1'}\n"
    return read(f"{HEAD}services:\n  worker: {{like: api, {keys}}}\n  api: {{{of}}}\n{web}{STORES}").services["worker"]


def test_a_service_like_another_has_all_of_it_but_where_it_is_reached() -> None:
    api = read(f"{HEAD}services:\n  api: {{{ALL}}}\n  web: {{image: 'acme/web:1'}}\n{STORES}").services["api"]
    assert like("") == replace(api, name="worker", port=None, ports={}, public=False, ready=None)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("command: [work]", {"command": ("work",), "args": ()}),
        ("args: [-q]", {"command": ("serve",), "args": ("-q",)}),
        ("image: 'acme/worker:1'", {"image": "acme/worker:1", "build": None}),
        ("grace: 1s, port: 81", {"grace": 1, "port": 81}),
        ("secrets: [C]", {"secrets": from_variables("KEY", "TOKEN", "C")}),
        ("env: {KEY: mine}", {"secrets": from_variables("TOKEN")}),
        ("needs: [-db]", {"needs": ("web", "cache")}),
        ("needs: [-web]", {"needs": ("db", "cache")}),
        ("env: {B: b}", {"needs": ("web", "db")}),
    ],
)
def test_a_service_s_own_keys_win_over_those_it_has_of_another(keys: str, expected: dict[str, object]) -> None:
    found = like(keys)
    assert {name: getattr(found, name) for name in expected} == expected


def test_a_service_has_the_other_s_variables_beside_its_own() -> None:
    env = like("env: {C: mine, D: d}, secrets: [A]").env
    assert set(env) == {"B", "C", "D"}
    assert env["C"] == Value(("mine",))


def test_what_the_other_refuses_is_refused_and_can_be_needed_all_the_same() -> None:
    of = "image: 'acme/api:1', env: {A: '${db.url}', B: '${cache.url}'}, needs: [-cache]"
    assert like("", of).needs == ("db",)
    assert set(like("needs: [cache]", of).needs) == {"cache", "db"}


def test_likeness_is_handed_on() -> None:
    blueprint = read(
        f"{HEAD}services:\n  c: {{like: b, env: {{C: c}}}}\n  b: {{like: a, needs: [-cache], grace: 5s, port: 80}}\n"
        f"  a: {{{IMAGE}, needs: [cache, c], env: {{A: a}}}}\n{STORES}"
    )
    c = blueprint.services["c"]
    assert (c.image, c.grace, c.port, c.needs, set(c.env)) == ("acme/api:1", 5, None, (), {"A", "C"})


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ("image: 'postgres:15'", EngineKind.POSTGRES),
        ("image: docker.io/library/postgres", EngineKind.POSTGRES),
        ("image: 'postgis/postgis:15-3.4'", EngineKind.POSTGRES),
        ("image: 'pgvector/pgvector:pg16'", EngineKind.POSTGRES),
        ("image: 'localhost:5000/redis:7'", EngineKind.REDIS),
        ("image: 'valkey/valkey:8'", EngineKind.REDIS),
        ("image: 'acme/database:3', engine: postgres", EngineKind.POSTGRES),
    ],
)
def test_the_engine_is_told_by_the_image_or_said(keys: str, kind: EngineKind) -> None:
    assert store(keys).engine is kind


def test_a_datastore_without_databases_has_one_of_its_name() -> None:
    assert store("image: 'postgres:15', storage: disposable") == Datastore(
        "db", EngineKind.POSTGRES, "postgres:15", (Database("db"),), Storage.DISPOSABLE
    )


MIGRATE = "migrate: {service: api, run: [alembic, upgrade, head], files: migrations}"
API = f"services:\n  api: {{{IMAGE}}}\n"
MIGRATION = Migration("api", ("alembic", "upgrade", "head"), ("migrations/1.sql", "migrations/2.sql"))


def test_a_migration_of_the_only_database() -> None:
    assert store(f"image: 'postgres:15', databases: {{shop: }}, {MIGRATE}", API).databases == (Database("shop", (MIGRATION,)),)


def test_migrations_of_several_databases() -> None:
    found = store(f"image: 'postgres:15', databases: {{a: {{{MIGRATE}}}, b: {{}}, c: {{{MIGRATE}}}}}", API)
    assert found.databases == (Database("a", (MIGRATION,)), Database("b"), Database("c", (MIGRATION,)))


@pytest.mark.parametrize(
    ("written", "files"),
    [
        ("seeds/*.sql", ["10-users", "20-orders"]),
        ("seeds/20-orders.sql", ["20-orders"]),
        ("[seeds/20-orders.sql, seeds/*.sql]", ["20-orders", "10-users"]),
        ("{db: seeds/**/*.sql}", ["10-users", "20-orders", "extra/30-more"]),
        ("{db: [seeds/extra/, 'seeds/[12]0-*.sql']}", ["extra/30-more", "10-users", "20-orders"]),
        ("'**/?0-*.sql'", ["10-users", "20-orders", "extra/30-more"]),
        ("seeds", ["10-users", "20-orders", "extra/30-more"]),
        ("seeds/.*.sql", [".draft"]),
    ],
)
def test_seeds_come_in_the_order_of_their_patterns_and_names(written: str, files: list[str]) -> None:
    assert store(f"image: 'postgres:15', seeds: {written}").databases[0].seeds == tuple(f"seeds/{file}.sql" for file in files)


def test_redis_is_seeded_without_a_database() -> None:
    assert store("image: 'redis:7', seeds: seeds/10-users.sql").databases == (Database("db", (), ("seeds/10-users.sql",)),)


def test_a_job_needs_what_its_service_needs_of_datastores() -> None:
    blueprint = read(
        f"{HEAD}services:\n  api: {{{IMAGE}, needs: [web, db]}}\n  web: {{{IMAGE}}}\n"
        "jobs:\n  warm: {service: api, run: [warm], on: start}\n"
        "  last: {service: web, run: [last], on: start, needs: [api], timeout: 1h}\n"
        f"{STORES}"
    )
    assert blueprint.jobs == {"warm": Job("warm", "api", ("warm",), ("db",)), "last": Job("last", "web", ("last",), ("api",), 3600)}


def test_a_job_has_its_moments_or_its_schedule() -> None:
    blueprint = read(
        f"{HEAD}services:\n  api: {{{IMAGE}}}\njobs:\n"
        "  warm: {service: api, run: [x], on: [start, wake, start], again: once, reads: [db], writes: [db]}\n"
        "  bye: {service: api, run: [x], on: [stop, delete]}\n"
        "  nightly: {service: api, run: [x], schedule: ' 0  3 * * *'}\n"
        f"{STORES}"
    )
    warm = Job("warm", "api", ("x",), ("db",), on=(Moment.START, Moment.WAKE), again=Again.ONCE, reads=("db",), writes=("db",))
    bye = Job("bye", "api", ("x",), seconds=60, on=(Moment.STOP, Moment.DELETE))
    assert blueprint.jobs == {"warm": warm, "bye": bye, "nightly": Job("nightly", "api", ("x",), on=(), schedule="0 3 * * *")}
    assert [(each.starts, each.kept) for each in blueprint.jobs.values()] == [(True, True), (False, True), (False, True)]


@pytest.mark.parametrize("kind", EngineKind)
def test_what_can_be_referred_to_is_what_the_engine_has(kind: EngineKind) -> None:
    assert set(STORE_ATTRIBUTES[kind]) == set(engine(kind).attributes("db", "shop", "$(PASSWORD)"))
