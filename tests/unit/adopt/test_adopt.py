"""What `init` makes of single things in a repository."""

from collections.abc import Mapping
from contextlib import suppress

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from devpreview.adopt import Adopted, adopt
from devpreview.adopt.write import scalar
from devpreview.blueprint.model import Blueprint, Reference
from devpreview.blueprint.nodes import Scalar, compose
from devpreview.blueprint.parse import parse
from devpreview.blueprint.problems import Problems
from devpreview.errors import UsageWrong
from devpreview.tree import DictTree

ID = "k3v9x2mq"
API = {"Dockerfile": "FROM python:3.12\nEXPOSE 8000\n"}


def adopted(content: dict[str, str], **asked: list[str]) -> tuple[Adopted, Blueprint]:
    tree = DictTree(content)
    found = adopt(tree, folder="shop", identity=ID, **asked)
    return found, parse(found.text, found.file, tree, {}, fresh_id=lambda: ID)


def composed(**services: object) -> tuple[Adopted, Blueprint]:
    return adopted({**API, "compose.yaml": yaml.safe_dump({"services": services}, sort_keys=False)})


def environment(value: str, *, name: str = "URL") -> str:
    """Return what becomes of a variable of a service beside a Postgres db and a Redis cache."""
    db = {"image": "postgres:15", "environment": {"POSTGRES_USER": "app", "POSTGRES_PASSWORD": "pw", "POSTGRES_DB": "shop"}}
    found, _ = composed(api={"build": ".", "environment": {name: value}}, db=db, cache={"image": "redis:7"})
    text: str = yaml.safe_load(found.text)["services"]["api"]["env"][name]
    return text


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("postgres://app:pw@db:5432/shop", "${db.url}"),
        ("postgresql://app:pw@db/shop?sslmode=disable", "${db.url}?sslmode=disable"),
        ("postgresql+asyncpg://app:pw@db:5432/shop", "postgresql+asyncpg://${db.user}:${db.password}@${db.host}:${db.port}/${db.name}"),
        ("jdbc:postgresql://db:5432/shop", "jdbc:postgresql://${db.host}:${db.port}/${db.name}"),
        ("host=db user=app password=pw dbname=shop", "host=${db.host} user=${db.user} password=${db.password} dbname=${db.name}"),
        ("redis://cache:6379/0", "${cache.url}"),
        ("redis://cache:6379/3", "redis://:${cache.password}@${cache.host}:${cache.port}/3"),
        ("db:5432", "${db.host}:${db.port}"),
        ("postgres://somebody@elsewhere/shop", "postgres://somebody@elsewhere/shop"),
        ("${LEVEL:-info}", "${env.LEVEL:-info}"),
        ("${A:-${B:-c}}", "${env.A:-c}"),
        ("${NOWHERE}", "${env.NOWHERE:-}"),
        ("costs $$5", "costs $5"),
        ("$${db.url}", "$${db.url}"),
    ],
)
def test_an_address_becomes_a_reference_and_a_variable_keeps_its_default(written: str, becomes: str) -> None:
    assert environment(written) == becomes


def test_a_url_to_another_database_of_a_server_adds_that_database() -> None:
    db = {"image": "postgres:15", "environment": {"POSTGRES_DB": "shop", "POSTGRES_PASSWORD": "pw"}}
    urls = {"URL": "postgres://postgres:pw@db/shop", "REPORTS_URL": "postgres://postgres:pw@db/reports"}
    _, blueprint = composed(api={"build": ".", "environment": urls}, db=db)
    assert [each.name for each in blueprint.datastores["db"].databases] == ["shop", "reports"]
    assert blueprint.services["api"].env["REPORTS_URL"].parts == (Reference("db", "url", "reports"),)


@pytest.mark.parametrize(
    ("image", "port", "said"),
    [
        ("postgres:15", "5432", {"POSTGRES_USER": "app", "POSTGRES_PASSWORD": "pw", "POSTGRES_DB": "shop"}),
        ("mysql:8", "3306", {"MYSQL_USER": "app", "MYSQL_PASSWORD": "pw", "MYSQL_DATABASE": "shop", "MYSQL_ROOT_PASSWORD": "other"}),
    ],
)
def test_parts_of_an_address_become_references_where_host_and_values_match(image: str, port: str, said: Mapping[str, str]) -> None:
    db = {"image": image, "environment": dict(said)}
    own = {"DB_HOST": "db", "DB_PORT": port, "DB_USER": "app", "DB_PASSWORD": "pw", "DB_NAME": "shop", "ADMIN_PASSWORD": "other"}
    found, _ = composed(api={"build": ".", "environment": own}, db=db)
    assert yaml.safe_load(found.text)["services"]["api"]["env"] == {
        "DB_HOST": "${db.host}",
        "DB_PORT": "${db.port}",
        "DB_USER": "${db.user}",
        "DB_PASSWORD": "${db.password}",
        "DB_NAME": "${db.name}",
        "ADMIN_PASSWORD": "other",
    }


def test_a_host_without_a_password_is_to_be_looked_at() -> None:
    found, _ = composed(api={"build": ".", "environment": {"REDIS_HOST": "cache"}}, cache={"image": "redis:7"})
    assert any("${cache.password}" in look.text for look in found.looks)


def test_a_secret_that_comes_from_outside_is_named_and_its_value_never_written() -> None:
    files = {
        **API,
        ".env": "STRIPE_KEY=sk_live_1\nTZ=UTC\nDATABASE_URL=postgres://me:hunter2@prod.example.com/shop\n",
        "compose.yaml": yaml.safe_dump({"services": {"api": {"build": ".", "env_file": ".env", "environment": ["JWT_SECRET"]}}}),
    }
    found, blueprint = adopted(files)
    assert set(blueprint.services["api"].secrets) == {"STRIPE_KEY", "JWT_SECRET", "DATABASE_URL"}
    assert "sk_live_1" not in found.text
    assert "hunter2" not in found.text


def test_names_with_underscores_get_hyphens_wherever_they_are_hosts() -> None:
    own = {"USERS": "http://user_api:8000/v1", "PEERS": "user_api:8000,other:1", "TOPIC": "user_api"}
    _, blueprint = composed(user_api={"build": "."}, web={"image": "nginx:1", "environment": own, "depends_on": ["user_api"]})
    web = blueprint.services["web"]
    assert web.needs == ("user-api",)
    assert [value.parts for value in web.env.values()] == [("http://user-api:8000/v1",), ("user-api:8000,other:1",), ("user_api",)]


def test_a_worker_of_the_same_image_does_not_wait_for_a_port_that_it_never_opens() -> None:
    _, blueprint = composed(api={"build": "."}, worker={"build": ".", "command": "celery worker"})
    assert blueprint.services["api"].port == 8000
    assert blueprint.services["worker"].port is None


def test_a_service_that_others_wait_for_to_end_becomes_a_start_job() -> None:
    depends = {"fill": {"condition": "service_completed_successfully"}}
    _, blueprint = composed(api={"build": ".", "depends_on": depends}, fill={"build": ".", "command": ["python", "fill.py"]})
    assert blueprint.jobs["fill"].run == ("python", "fill.py")
    assert list(blueprint.services) == ["api"]


@pytest.mark.parametrize(
    ("tool", "files", "run"),
    [
        ("alembic", {"alembic.ini": "script_location = alembic", "alembic/versions/a.py": ""}, ("alembic", "upgrade", "head")),
        ("django", {"manage.py": "", "shop/migrations/0001_initial.py": ""}, ("python", "manage.py", "migrate", "--noinput")),
        ("prisma", {"prisma/migrations/1_init/migration.sql": ""}, ("npx", "prisma", "migrate", "deploy")),
        ("rails", {"db/migrate/20240101000000_begin.rb": ""}, ("bin/rails", "db:migrate")),
        ("knex", {"knexfile.js": "", "migrations/1_begin.js": ""}, ("npx", "knex", "migrate:latest")),
        ("golang-migrate", {"migrations/1_begin.up.sql": ""}, ("sh", "-c", 'migrate -path migrations -database "$URL" up')),
    ],
)
def test_a_folder_of_migrations_is_run_in_the_image_that_holds_it(tool: str, files: dict[str, str], run: tuple[str, ...]) -> None:
    services = {"api": {"build": ".", "environment": {"URL": "postgres://postgres@db/shop"}}, "db": {"image": "postgres:15"}}
    found, blueprint = adopted({**API, **files, "compose.yaml": yaml.safe_dump({"services": services})})
    migration = blueprint.datastores["db"].databases[0].migrations[0]
    assert migration
    assert (migration.service, migration.run) == ("api", run), tool
    assert any("guessed" in look.text for look in found.looks)


def test_flyway_has_no_command_that_could_be_known_and_says_so() -> None:
    services = {"api": {"build": ".", "environment": {"URL": "postgres://postgres@db/shop"}}, "db": {"image": "postgres:15"}}
    found, _ = adopted({**API, "sql/V1__begin.sql": "", "compose.yaml": yaml.safe_dump({"services": services})})
    assert any("migrations in sql" in look.text for look in found.looks)


def test_what_a_service_may_take_and_as_whom_it_runs_come_along() -> None:
    services = {
        "numbered": {"image": "acme/a:1", "user": "1000:1000", "mem_limit": "1.5g"},
        "named": {"image": "acme/b:1", "user": "node", "deploy": {"resources": {"limits": {"memory": "536870912"}}}},
        "tiny": {"image": "acme/c:1", "mem_limit": "6m"},
        "endless": {"image": "acme/d:1", "mem_limit": "0"},
    }
    text = composed(**services)[0].text
    assert 'user: "1000:1000"\n    memory: "1536Mi"' in text
    assert "not carried: user: node" in text
    assert [line.strip() for line in text.splitlines() if "memory" in line] == ['memory: "1536Mi"', 'memory: "512Mi"', 'memory: "32Mi"']


def test_a_service_of_a_profile_comes_along_only_where_it_is_asked_for() -> None:
    files = {
        **API,
        "compose.yaml": yaml.safe_dump({"services": {"api": {"build": "."}, "tool": {"image": "adminer:4", "profiles": ["dev"]}}}),
    }
    without, _ = adopted(files)
    with_it, _ = adopted(files, profiles=["dev"])
    assert (without.taken, without.services) == (1, 2)
    assert "--profile dev" in without.text
    assert with_it.carried == ("api", "tool")


def test_other_compose_files_are_read_where_they_are_named() -> None:
    files = {**API, "compose.yaml": "services: {api: {build: .}}", "compose.ci.yaml": "services: {api: {environment: {CI: '1'}}}"}
    found, _ = adopted(files)
    named, blueprint = adopted(files, files=["compose.yaml", "compose.ci.yaml"])
    assert "compose.ci.yaml" in found.text
    assert named.sources == ("compose.yaml", "compose.ci.yaml")
    assert "CI" in blueprint.services["api"].env
    with pytest.raises(UsageWrong, match=r"no compose file nowhere\.yml"):
        adopted(files, files=["nowhere.yml"])


def test_components_that_wait_for_each_other_are_not_written_so() -> None:
    found, blueprint = composed(a={"image": "a:1", "depends_on": ["b"]}, b={"image": "b:1", "depends_on": ["a"]})
    assert not (blueprint.services["a"].needs and blueprint.services["b"].needs)
    assert "components wait for each other" in found.text


def test_a_repository_with_nothing_in_it_is_told_so() -> None:
    with pytest.raises(UsageWrong, match="no compose file, no Dockerfile"):
        adopted({"README.md": ""})
    with pytest.raises(UsageWrong, match="service api is not carried"):
        adopted({"compose.yaml": "services: {api: {build: ./nowhere}}"})


def test_files_that_extend_or_include_each_other_end() -> None:
    files = {
        "compose.yaml": "include: [other.yaml]\nservices: {a: {image: 'a:1', extends: {file: other.yaml, service: b}}}",
        "other.yaml": "include: [compose.yaml]\nservices: {b: {image: 'b:1', extends: {file: compose.yaml, service: a}}}",
    }
    found, _ = adopted(files)
    assert found.carried == ("b", "a")
    assert "to extend" in found.text


@given(st.text())
def test_every_text_comes_back_from_what_is_written(text: str) -> None:
    problems = Problems("blueprint")
    node = compose(f"[{scalar(text)}]\n", problems)
    assert not problems.all()
    assert yaml.safe_load(f"k: {scalar(text)}\n") == {"k": text}
    assert [each.text for each in getattr(node, "items", ()) if isinstance(each, Scalar)] == [text]


NAMES = st.sampled_from(["api", "user_api", "db", "cache", "env", "x-setup", "preview", "9", "Ä", "web.1", "a" * 40])
TEXTS = st.one_of(
    st.sampled_from(
        ["", ".", "..", "/", "./api", "postgres:15", "redis", "${A}", "${A:-b}", "$${api.url}", "${db.url}", "db", "5432", "8000:80", "no"]
    ),
    st.text(max_size=12),
    st.sampled_from(["postgres://a:b@db:5432/x", "redis://cache/1", "http://user_api:80", "sh -c 'x", "service_completed_successfully"]),
)
ANYTHING = st.recursive(
    TEXTS | st.none() | st.booleans() | st.integers(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3)
)
KEYS = (
    "build", "image", "command", "entrypoint", "environment", "env_file", "depends_on", "ports", "expose", "volumes", "healthcheck",
    "profiles", "scale", "stop_grace_period", "extends", "links", "container_name", "deploy", "networks", "user", "x-more",
)  # fmt: skip
LIKELY = {
    "build": st.sampled_from([".", "./api", {"context": ".", "args": {"A": "${B}"}}, {"dockerfile": "nowhere"}]),
    "image": st.sampled_from(["postgres:15", "redis:7", "valkey/valkey", "mysql:8", "${IMAGE:-a}:1", "A B"]),
    "environment": st.dictionaries(
        st.sampled_from(["URL", "DB_HOST", "POSTGRES_DB", "POSTGRES_USER", "PASSWORD", "a b"]), TEXTS | st.none()
    ),
    "depends_on": st.lists(NAMES, max_size=3),
    "command": st.sampled_from(["alembic upgrade head", "x ${api.url}", ["a", "b"], "sh -c 'python manage.py migrate && y'"]),
}


@st.composite
def stacks(draw: st.DrawFn) -> dict[str, object]:
    services = {}
    for name in draw(st.lists(NAMES, min_size=1, max_size=5, unique=True)):
        keys = draw(st.lists(st.sampled_from(KEYS), max_size=6, unique=True))
        services[name] = {key: draw(LIKELY.get(key, ANYTHING) | ANYTHING) for key in keys}
    return {"services": services} | draw(st.dictionaries(st.sampled_from(["name", "include", "volumes", "x-a"]), ANYTHING, max_size=2))


@given(stacks(), st.booleans())
def test_whatever_a_compose_file_says_what_is_written_can_be_used(stack: dict[str, object], migrations: bool) -> None:
    files = {**API, "api/Dockerfile": "FROM x", "compose.yaml": yaml.safe_dump(stack)}
    if migrations:
        files |= {"alembic.ini": "", "alembic/versions/1.py": ""}
    with suppress(UsageWrong):
        found, blueprint = adopted(files)
        written = yaml.safe_load(found.text)
        assert {*blueprint.services, *blueprint.datastores, *blueprint.jobs} == {
            name for section in ("services", "datastores", "jobs") for name in written.get(section, {})
        }


def test_what_is_mounted_is_a_file_a_volume_or_left_out_and_said() -> None:
    mounts = ["./conf:/etc/thing", "./one.conf:/etc/one.conf:ro", "cache:/var/cache", "/var/run/docker.sock:/var/run/docker.sock", ".:/app"]
    mounts += ["./gone.conf:/etc/gone.conf", "/data", "./conf:/usr/local/service"]
    content = {**API, "conf/a.ini": "a", "conf/inner/b.ini": "b", "one.conf": "c", "bad.bin": "\0"}
    services = {"api": {"build": ".", "volumes": mounts}, "web": {"image": "web:1", "volumes": ["./bad.bin:/etc/bad.bin", "cache:/cache"]}}
    found, blueprint = adopted({**content, "compose.yaml": yaml.safe_dump({"services": services})})
    written = yaml.safe_load(found.text)["services"]
    assert written["api"]["files"] == {
        "/etc/thing/a.ini": "conf/a.ini",
        "/etc/thing/inner/b.ini": "conf/inner/b.ini",
        "/etc/one.conf": "one.conf",
    }
    assert written["api"]["volumes"] == {"/var/cache": {"name": "cache"}}
    assert blueprint.services["web"].volumes["/cache"] == blueprint.services["api"].volumes["/var/cache"]
    looks = " ".join(look.text for look in found.looks)
    for said in ("docker.sock is not carried", "gone.conf", "bad.bin"):
        assert said in looks
    assert "/app is not carried" not in looks, "nobody misses it"


def test_secrets_of_the_stack_come_from_where_it_has_them() -> None:
    build = {
        "context": ".",
        "secrets": ["npm", {"source": "key"}],
        "ssh": ["default"],
        "additional_contexts": ["libs=./libs", "alpine=docker-image://alpine:3"],
    }
    service = {"build": build, "platform": "linux/amd64", "secrets": ["key", {"source": "token", "target": "/etc/token"}, "outside"]}
    secrets = {
        "npm": {"environment": "NPM"},
        "key": {"file": "./key.pem"},
        "token": {"environment": "TOKEN"},
        "outside": {"external": True},
    }
    files = {**API, "libs/a.py": "", "key.pem": "k"}
    found, blueprint = adopted({**files, "compose.yaml": yaml.safe_dump({"services": {"api": service}, "secrets": secrets})})
    written = yaml.safe_load(found.text)["services"]["api"]
    assert written["build"] == {
        "context": ".",
        "contexts": {"libs": "libs", "alpine": "docker-image://alpine:3"},
        "secrets": {"npm": {"env": "NPM"}, "key": {"file": "key.pem"}},
        "ssh": True,
        "platform": "linux/amd64",
    }
    assert written["secrets"] == {"KEY": {"file": "key.pem"}, "TOKEN": {"env": "TOKEN"}}
    assert written["files"].keys() == {"/run/secrets/key", "/etc/token"}
    assert set(blueprint.services["api"].secrets) == {"KEY", "TOKEN"}
    assert [look.text for look in found.looks] == [
        "api: secrets outside is not carried: nothing says where its value comes from; name it under secrets"
    ]


def test_what_an_engine_is_started_with_and_configured_by_is_carried() -> None:
    redis = {"image": "redis:7", "command": "redis-server --requirepass pw --maxmemory 100mb"}
    mysql = {"image": "mysql:8", "command": ["--max-connections=9"], "volumes": ["./my.cnf:/etc/mysql/conf.d/my.cnf"]}
    plain = {"image": "postgres:15", "command": "sh -c 'exec postgres'"}
    files = {**API, "my.cnf": "[mysqld]\n"}
    services = {"api": {"build": "."}, "cache": redis, "db": mysql, "other": plain}
    found, _ = adopted({**files, "compose.yaml": yaml.safe_dump({"services": services})})
    stores = yaml.safe_load(found.text)["datastores"]
    assert stores["cache"]["args"] == ["--maxmemory", "100mb"]
    assert (stores["db"]["args"], stores["db"]["files"]) == (["--max-connections=9"], {"/etc/mysql/conf.d/my.cnf": "my.cnf"})
    assert "args" not in stores["other"]


def test_what_is_needed_comes_as_far_as_compose_says_and_is_optional_where_all_do_without() -> None:
    started, healthy = {"condition": "service_started"}, {"condition": "service_healthy"}
    spared = {"condition": "service_started", "required": False}
    services: dict[str, dict[str, object]] = {
        "api": {"build": ".", "depends_on": {"mail": spared, "web": started, "search": healthy, "cache": spared}},
        "other": {"image": "other:1", "depends_on": {"mail": spared, "web": spared}},
        "mail": {"image": "mail:1"},
        "web": {"image": "web:1"},
        "search": {"image": "search:1"},
        "cache": {"image": "redis:7"},
    }
    _, blueprint = composed(**services)
    assert set(blueprint.services["api"].needs) == {"mail", "web", "search", "cache"}
    assert set(blueprint.services["api"].started) == {"mail", "web", "cache"}
    assert blueprint.optional == {"mail", "cache"}
