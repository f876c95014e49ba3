"""A run of a step as a Job: tried once, with a deadline, its containers one after the other."""

from collections.abc import Mapping, Sequence

from devpreview.blueprint.model import Blueprint, Database, Datastore, Job, Service
from devpreview.data.engines import Argv, Begin, engine, sequence
from devpreview.data.record import Link
from devpreview.manifests import names
from devpreview.manifests.datastores import client, wait
from devpreview.manifests.environment import literal
from devpreview.manifests.policy import container, pod
from devpreview.manifests.rendered import Manifest, metadata
from devpreview.manifests.setting import Setting
from devpreview.manifests.workloads import service_variables

STEP_SECONDS = 1800
"""How long a migration or a seed may take."""

MIGRATE, SEED, START = "migrate", "seed", "start"


def migrate_job(
    blueprint: Blueprint,
    setting: Setting,
    datastore: Datastore,
    database: Database,
    *,
    run: str,
    how: Begin,
    migrations: Mapping[str, str],
    last: bool,
    seconds: int = STEP_SECONDS,
) -> Manifest:
    """Return the Job that runs a database's migrations, file → hash, and records them; the last step completes the data."""
    assert database.migration is not None
    speaks = engine(datastore.engine)
    image = setting.images[datastore.name]
    record = sequence(speaks.migrated(database.name, migrations), *_finish(datastore, database, last=last))
    containers = (
        client("begin", image, speaks.begin(database.name, MIGRATE, how), datastore, blueprint, setting),
        _command(
            MIGRATE,
            blueprint.services[database.migration.service],
            database.migration.run,
            blueprint,
            setting,
            through_setup=datastore.name,
        ),
        client("record", image, record, datastore, blueprint, setting),
    )
    return step_job(blueprint, setting, datastore.name, MIGRATE, containers, run=run, database=database.name, seconds=seconds)


def seed_job(
    blueprint: Blueprint,
    setting: Setting,
    datastore: Datastore,
    database: Database,
    *,
    run: str,
    how: Begin,
    links: Sequence[Link],
    last: bool,
    seconds: int = STEP_SECONDS,
) -> Manifest:
    """Return the Job that loads seed files, which are in its image, and records them; the last step completes the data."""
    speaks = engine(datastore.engine)
    load = sequence(speaks.begin(database.name, SEED, how), speaks.seed(database.name, links), *_finish(datastore, database, last=last))
    containers = (client(SEED, setting.seed_images[datastore.name], load, datastore, blueprint, setting),)
    return step_job(blueprint, setting, datastore.name, SEED, containers, run=run, database=database.name, seconds=seconds)


def start_job(blueprint: Blueprint, setting: Setting, job: Job, *, run: str) -> Manifest:
    """Return the Job that runs a command of a service's image, once the datastores are ready that it or its service needs."""
    service = blueprint.services[job.service]
    needed = dict.fromkeys((*job.needs, *service.needs))
    waits = (wait(blueprint.datastores[need], setting) for need in needed if need in blueprint.datastores)
    containers = (*waits, _command(START, service, job.run, blueprint, setting))
    return step_job(blueprint, setting, job.name, START, containers, run=run, seconds=job.seconds)


def step_job(
    blueprint: Blueprint,
    setting: Setting,
    component: str,
    step: str,
    containers: Sequence[Manifest],
    *,
    run: str,
    seconds: int,
    database: str = "",
) -> Manifest:
    """Return a Job of containers that run one after the other; it is kept for its logs until somebody deletes it."""
    about = metadata(names.job(component, step, run, database), blueprint, setting, component)
    about["labels"] |= {names.STEP: step, names.RUN: run}
    *first, main = containers
    spec = pod(grace=2) | {"restartPolicy": "Never", "containers": [main]}
    if first:
        spec["initContainers"] = first
    return {
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": about,
        "spec": {
            "backoffLimit": 0,
            "activeDeadlineSeconds": seconds,
            "template": {"metadata": {"labels": about["labels"]}, "spec": spec},
        },
    }


def _finish(datastore: Datastore, database: Database, *, last: bool) -> tuple[Argv, ...]:
    return (engine(datastore.engine).finish(database.name),) if last else ()


def _command(
    name: str, service: Service, run: Sequence[str], blueprint: Blueprint, setting: Setting, *, through_setup: str = ""
) -> Manifest:
    env = service_variables(service, blueprint, setting, through_setup=through_setup)
    return container(name, setting.images[service.name]) | {"command": [literal(word) for word in run], "env": env}
