"""Runs of steps: one try, a deadline, and each container in front of the next."""

from dataclasses import replace

import pytest

from devpreview.blueprint.model import Database, Migration, Moment, Reference, Server, TcpProbe, Value
from devpreview.data.engines import USER_PASSWORD, Begin
from devpreview.manifests import names
from devpreview.manifests.jobs import NEVER, due, fill_job, is_scheduled, kept_job, start_job
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Manifest, Rendered
from tests.unit.manifests.example import BLUEPRINT, DB, LAPTOP, WARM, WORKER
from tests.unit.manifests.golden import FILL, LINKS, REVISIONS, START
from tests.unit.manifests.kubelet import expanded

MIGRATE = fill_job(BLUEPRINT, LAPTOP, DB, DB.databases[0], run="3", how=Begin.FROM_EMPTY, migrations=REVISIONS, links=())
SEED = fill_job(BLUEPRINT, LAPTOP, DB, DB.databases[0], run="3", how=Begin.AS_IT_IS, migrations=None, links=LINKS)
PASSWORDS = {"db-credentials/password": "pw1", "cache-credentials/password": "pw2", "api-secrets/STRIPE_KEY": "sk"}


def containers(job: Rendered) -> dict[str, Manifest]:
    spec = job.manifest["spec"]["template"]["spec"]
    return {one["name"]: one for one in (*spec.get("initContainers", []), *spec["containers"])}


@pytest.mark.parametrize("job", [FILL, MIGRATE, SEED, START], ids=["fill", "migrate", "seed", "start"])
def test_a_job_is_tried_once_and_has_a_deadline_and_serves_nobody(job: Rendered) -> None:
    spec = job.manifest["spec"]
    assert spec["backoffLimit"] == 0
    # the pod ends first, so that what it wrote is kept
    assert spec["activeDeadlineSeconds"] > spec["template"]["spec"]["activeDeadlineSeconds"] > 0
    assert "ttlSecondsAfterFinished" not in spec
    assert spec["template"]["spec"]["restartPolicy"] == "Never"
    assert names.SERVES not in spec["template"]["metadata"]["labels"]
    assert spec["template"]["metadata"]["labels"][names.COMPONENT] == job.component


def test_a_migration_begins_runs_and_is_recorded() -> None:
    assert MIGRATE.name == "db-fill-shop-3"
    begin, migrate, record = containers(MIGRATE).values()
    assert (begin["name"], migrate["name"], record["name"]) == ("begin", "migrate", "record")
    assert begin["image"] == record["image"] == LAPTOP.images["db"]
    assert migrate["image"] == LAPTOP.images["api"]
    assert migrate["command"] == ["alembic", "upgrade", "head"]


def test_a_migration_has_its_service_s_environment_and_reaches_its_own_datastore_before_that_is_ready() -> None:
    env = expanded(containers(MIGRATE)["migrate"], PASSWORDS)
    assert "@db-setup:5432/shop" in env["DATABASE_URL"]
    assert "@cache:6379" in env["QUEUE_URL"]
    assert env["STRIPE_KEY"] == "sk"


def test_an_engine_s_containers_reach_the_setup_service_and_have_the_password() -> None:
    for one in (containers(MIGRATE)["begin"], containers(MIGRATE)["record"], containers(SEED)["seed"]):
        values = expanded(one, PASSWORDS).values()
        assert "db-setup" in values
        assert "pw1" in values


def test_seeds_are_loaded_in_the_image_that_has_them() -> None:
    (seed,) = containers(SEED).values()
    assert seed["image"] == containers(FILL)["seed"]["image"] == LAPTOP.seed_images["db"]


def test_migrations_and_seeds_are_one_after_the_other_in_one_pod() -> None:
    assert list(containers(FILL)) == ["begin", "migrate", "seed"]
    assert containers(FILL)["begin"] == containers(MIGRATE)["begin"]


def test_what_the_seeds_begin_with_is_what_the_migrations_left() -> None:
    said = containers(FILL)["seed"]["command"]
    assert Begin.FROM_EMPTY not in said
    steps = [word for word in said if word in ("migrated", "begin", "seed", "finish", "false", "true")]
    assert steps == ["migrated", "finish", "false", "begin", "seed", "seed", "finish", "true"], "a database is complete at the end only"


def test_where_only_the_end_is_missing_no_image_with_seeds_is_needed() -> None:
    (end,) = containers(fill_job(BLUEPRINT, LAPTOP, DB, DB.databases[0], run="3", how=Begin.AS_IT_IS, migrations=None, links=())).values()
    assert end["image"] == LAPTOP.images["db"]
    assert "cd /devpreview/seeds" not in "".join(end["command"]), "no such folder is in it"


def test_several_migrations_are_run_in_their_order_by_the_database_s_user_each_with_its_service_s_files() -> None:
    url = Value((Reference("db", "url", "shop"),))
    services = {
        name: replace(BLUEPRINT.services["api"], name=name, secrets={}, env={"URL": url}, files={"/etc/url": url})
        for name in ("api", "tool")
    }
    shop = Database(
        "shop", (Migration("api", ("a",), ("1",)), Migration("tool", ("b",), ("2",)), Migration("api", ("c",), ("3",))), (), "me"
    )
    db = replace(DB, databases=(shop, Database("audit", user="me"), Database("old")))
    blueprint = replace(BLUEPRINT, services={**BLUEPRINT.services, **services}, datastores={**BLUEPRINT.datastores, "db": db})
    setting = replace(LAPTOP, images={**LAPTOP.images, "tool": "tool:1"})
    migrations = {"1": "", "2": "", "3": ""}
    job = fill_job(blueprint, setting, db, shop, run="3", how=Begin.FROM_EMPTY, migrations=migrations, links=LINKS, prepare=True)
    found = containers(job)
    assert list(found) == ["begin", "api-devpreview-files", "tool-devpreview-files", "migrate", "migrate-2", "migrate-3", "seed"]
    assert [found[name]["image"] for name in ("migrate", "migrate-2", "migrate-3")] == [
        LAPTOP.images["api"],
        "tool:1",
        LAPTOP.images["api"],
    ]
    passwords = {"db-credentials/password": "own", "db-credentials/password.me": "my"}
    assert expanded(found["migrate-2"], passwords)["URL"] == "postgresql://me:my@db-setup:5432/shop"
    assert expanded(found["begin"], passwords)[USER_PASSWORD] == "my"
    assert not any(word in ("own", "my") for one in found.values() for word in one["command"])
    volumes = [each["name"] for each in job.manifest["spec"]["template"]["spec"]["volumes"]]
    assert volumes == ["api-files-composed", "tool-files-composed"]
    assert [found[name]["volumeMounts"][0]["name"] for name in ("api-devpreview-files", "migrate-3", "migrate-2")] == [
        *volumes[:1] * 2,
        volumes[1],
    ]
    secret = next(one for one in render(blueprint, setting) if one.name == names.credentials("db"))
    assert secret.generate == ("password", "password.me")


def test_a_start_job_waits_for_the_datastores_that_it_needs() -> None:
    assert START.name == "warm-start-3"
    assert list(containers(START)) == [names.WAIT, "start"]
    env = expanded(containers(START)["start"], PASSWORDS)
    assert "@db:5432/shop" in env["DATABASE_URL"]
    assert START.manifest["spec"]["template"]["spec"]["activeDeadlineSeconds"] == 60


def test_a_start_job_that_needs_no_datastore_has_one_container() -> None:
    lone = start_job(BLUEPRINT, LAPTOP, replace(WARM, service=WORKER.name, needs=("web",)), "3")
    assert "initContainers" not in lone.manifest["spec"]["template"]["spec"]


def test_a_job_has_the_same_hash_in_every_run_and_another_when_it_does_something_else() -> None:
    again = start_job(BLUEPRINT, LAPTOP, WARM, "4")
    assert again.name != START.name
    assert again.manifest["metadata"]["labels"][names.RUN] == "4"
    assert again.digest == START.digest
    assert start_job(BLUEPRINT, LAPTOP, replace(WARM, run=("other",)), "4").digest != START.digest


def test_a_job_is_kept_with_a_schedule_or_suspended_until_its_moment_comes() -> None:
    bye = kept_job(BLUEPRINT, LAPTOP, replace(WARM, name="bye", on=(Moment.START, Moment.STOP, Moment.DELETE)))
    nightly = kept_job(BLUEPRINT, LAPTOP, replace(WARM, name="nightly", on=(), schedule="0 3 * * *"))
    assert bye.manifest["metadata"]["annotations"] == {names.MOMENTS: "stop,delete", names.RENDERING: bye.digest}
    assert [(each.manifest["spec"]["schedule"], each.manifest["spec"]["suspend"]) for each in (bye, nightly)] == [
        (NEVER, True),
        ("0 3 * * *", False),
    ]
    assert [is_scheduled(each.manifest) for each in (bye, nightly, START)] == [False, True, False]
    labels = nightly.manifest["spec"]["jobTemplate"]["metadata"]["labels"]
    assert (labels[names.COMPONENT], labels[names.STEP]) == ("nightly", "schedule")


def test_a_kept_job_becomes_one_like_any_other_when_its_moment_comes() -> None:
    bye = kept_job(BLUEPRINT, LAPTOP, replace(WARM, name="bye", on=(Moment.DELETE,)))
    job = due(bye.manifest, Moment.DELETE, "3")
    about, template = job["metadata"], job["spec"]["template"]
    assert (about["name"], about["namespace"], about["labels"][names.RUN]) == ("bye-delete-3", bye.manifest["metadata"]["namespace"], "3")
    assert template["metadata"]["labels"][names.STEP] == about["labels"][names.STEP] == "delete"
    started = START.manifest["spec"]
    assert {key: job["spec"][key] for key in ("backoffLimit", "activeDeadlineSeconds")} == {
        key: started[key] for key in ("backoffLimit", "activeDeadlineSeconds")
    }
    assert [each["command"] for each in (*template["spec"]["initContainers"], *template["spec"]["containers"])] == [
        each["command"] for each in containers(START).values()
    ]
    assert names.MOMENTS not in about.get("annotations", {})


def test_what_a_job_writes_is_recorded_around_it_where_there_is_a_record() -> None:
    writes = start_job(BLUEPRINT, LAPTOP, replace(WARM, needs=("db", "cache"), writes=("db", "cache")), "3")
    found = containers(writes)
    assert list(found) == [names.WAIT, "before-db-0", "start", "after-db-0"], "nobody asks what becomes of the cache's data"
    assert found["before-db-0"]["command"][-4:] == ["begin", DB.databases[0].name, "write", Begin.AS_IT_IS]
    assert found["after-db-0"]["command"][-3:] == ["finish", DB.databases[0].name, "false"]
    assert "pw1" in expanded(found["after-db-0"], PASSWORDS).values()
    server = replace(BLUEPRINT.datastores["cache"], engine=Server(5672, TcpProbe(5672), attributes={"url": "amqp://{host}"}))
    other = replace(BLUEPRINT, datastores={**BLUEPRINT.datastores, "cache": server})
    assert list(containers(start_job(other, LAPTOP, replace(WARM, writes=("cache",)), "3"))) == [names.WAIT, "start"]
