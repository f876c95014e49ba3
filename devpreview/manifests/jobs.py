"""A run of a step as a Job: tried once, with a deadline, its containers one after the other.

A Job's digest is the same for every run, so it tells whether what was run before would be run again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from devpreview.blueprint.model import Blueprint, Database, Datastore, Job, Service
from devpreview.data.engines import Begin, engine, sequence
from devpreview.data.record import Link
from devpreview.manifests import files, names
from devpreview.manifests.datastores import client, waiting, waits
from devpreview.manifests.environment import literal
from devpreview.manifests.policy import pod
from devpreview.manifests.rendered import Manifest, Rendered, metadata, rendered
from devpreview.manifests.setting import Setting
from devpreview.manifests.workloads import group, own, sources

SECONDS = 1800
"""How long a database's migrations may take, or its seeds; both together may take twice as long."""

BEFORE = 30
"""How much longer a Job has than its pod, which may never begin: a Job that is late deletes its pod, and all it wrote."""

FILL, START = "fill", "start"
"""The steps."""

MIGRATE, SEED = "migrate", "seed"
"""What filling consists of, in the record's words and as containers."""


def fill_job(
    blueprint: Blueprint,
    setting: Setting,
    datastore: Datastore,
    database: Database,
    *,
    run: str,
    how: Begin,
    migrations: Mapping[str, str] | None,
    links: Sequence[Link],
    behind: Sequence[str] = (),
    prepare: bool = False,
) -> Rendered:
    """Return the Job that runs a database's migrations, file → hash, loads seed files, which are in its image, and records both.

    Without migrations, none are run; with neither, all that is missing is that the record says that the data is complete.
    It begins when the server answers, and the datastores that it is `behind`; where it is to `prepare`, the database's user
    and extensions are there first.
    """
    speaks, name = engine(datastore.engine), database.name
    image = setting.seed_images[datastore.name] if links else setting.images[datastore.name]
    prepared = [speaks.prepare(name, database.user, database.extensions, datastore.image)] if prepare else []
    seeding = [speaks.begin(name, SEED, how if migrations is None else Begin.AS_IT_IS)]
    if migrations is None:
        seeding += prepared
    if links:
        seeding.append(speaks.seed(name, links, database.user))
    first: tuple[Manifest, ...] = ()
    used: list[Service] = []
    if migrations is not None:
        beginning = [*([waiting(behind, blueprint)] if behind else []), speaks.begin(name, MIGRATE, how), *prepared]
        begun = sequence(*beginning) if len(beginning) > 1 else beginning[0]
        begin = client("begin", begun, datastore, database, blueprint, setting, image=setting.images[datastore.name])
        used = [blueprint.service(each) for each in dict.fromkeys(each.service for each in database.migrations)]
        first = (begin, *_migrating(datastore, database, used, blueprint, setting))
        # a step ends before the next one begins: what the one wrote is not taken for somebody else's by the other
        seeding = [speaks.migrated(name, migrations), *((speaks.finish(name, complete=False), *seeding) if links else ())]
    end = sequence(*seeding, speaks.finish(name, complete=True))
    last = client(SEED if links else "record", end, datastore, database, blueprint, setting, image=image)
    seconds = SECONDS * max(1, len(database.migrations if migrations is not None else ()) + bool(links))
    apart = _apart(used)
    taken = [each for service in used for each in files.volumes(service, blueprint, apart=apart[service.name])]
    return step_job(blueprint, setting, datastore.name, FILL, (*first, last), run=run, database=name, seconds=seconds, volumes=taken)


def _migrating(
    datastore: Datastore, database: Database, used: Sequence[Service], blueprint: Blueprint, setting: Setting
) -> Iterator[Manifest]:
    """Give the containers that run a database's migrations in their order, behind those that write the services' files."""
    apart = _apart(used)
    for service in used:
        yield from files.composing(service, blueprint, setting, through_setup=datastore.name, apart=apart[service.name])
    for number, migration in enumerate(database.migrations, 1):
        name, service = MIGRATE if number == 1 else f"{MIGRATE}-{number}", blueprint.service(migration.service)
        migrating = own(name, service, blueprint, setting, through_setup=datastore.name, apart=apart[service.name])
        yield migrating | {"command": [literal(word) for word in migration.run]}


def start_job(blueprint: Blueprint, setting: Setting, job: Job, run: str) -> Rendered:
    """Return the Job that runs a command of a service's image, once the datastores that it needs are ready."""
    service = blueprint.service(job.service)
    first = (*waits(job.needs, blueprint, setting, started=job.started), *files.composing(service, blueprint, setting))
    start = own(START, service, blueprint, setting) | {"command": [literal(word) for word in job.run]}
    volumes, owner = sources(service, blueprint), group(service)
    return step_job(blueprint, setting, job.name, START, (*first, start), run=run, seconds=job.seconds, volumes=volumes, group=owner)


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
    volumes: Sequence[Manifest] = (),
    group: str = "",
) -> Rendered:
    """Return a Job of containers that run one after the other; it is kept for its logs until somebody deletes it."""
    about = metadata(f"{component}-{step}", blueprint, setting, component)
    about["labels"] |= {names.STEP: step}
    *first, main = containers
    spec = pod(grace=2, group=group) | {"restartPolicy": "Never", "activeDeadlineSeconds": seconds, "containers": [main]}
    if first:
        spec["initContainers"] = first
    if volumes:
        spec["volumes"] = volumes
    manifest = {
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": about,
        "spec": {
            "backoffLimit": 0,
            "activeDeadlineSeconds": seconds + BEFORE,
            "template": {"metadata": {"labels": about["labels"]}, "spec": spec},
        },
    }
    return _of_run(rendered(component, manifest), names.job(component, step, run, database), run)


def leading_to(fill: Rendered, goal: str) -> Rendered:
    """Return a fill that says what it leads to, of which it may be only what was left to do."""
    about = fill.manifest["metadata"]
    return replace(fill, manifest=fill.manifest | {"metadata": about | {"annotations": about["annotations"] | {names.GOAL: goal}}})


def _apart(services: Sequence[Service]) -> dict[str, str]:
    """Return what keeps the volumes of services from each other's, where there are several."""
    return {each.name: f"{each.name}-" if len(services) > 1 else "" for each in services}


def _of_run(step: Rendered, name: str, run: str) -> Rendered:
    about = step.manifest["metadata"]
    named = about | {"name": name, "labels": about["labels"] | {names.RUN: run}}
    return replace(step, manifest=step.manifest | {"metadata": named})
