"""A run of a step as a Job: tried once, with a deadline, its containers one after the other.

A Job's digest is the same for every run, so it tells whether what was run before would be run again. A job that runs at
another moment than the start is kept in the cluster until then, as a CronJob: whoever ends the preview need not know
the blueprint. One without a schedule is suspended.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from devpreview.blueprint.model import Blueprint, Database, Datastore, Job, Moment, Service
from devpreview.data.engines import Begin, engine, sequence, shut
from devpreview.data.record import Link
from devpreview.manifests import files, names
from devpreview.manifests.canonical import Object
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

FILL, START, SCHEDULE = "fill", "start", "schedule"
"""The steps; those of other moments are called as these are."""

RUN = "run"
"""The container with the command of a job that is kept."""

MIGRATE, SEED, WRITE = "migrate", "seed", "write"
"""What filling consists of, and what a job does, in the record's words; the former are containers, too."""

NEVER = "0 0 31 2 *"
"""What stands where a job that is kept has no schedule: the 31st of February."""

KEPT = 3
"""Runs of a step whose Jobs are kept, for their logs."""


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
    It begins when the server answers, and the datastores that it is `behind`; data that is made anew is begun on when nobody
    is led to the old any more. Where it is to `prepare`, the database's user and extensions are there first.
    """
    speaks, name = engine(datastore.engine), database.name
    image = setting.seed_images[datastore.name] if links else setting.images[datastore.name]
    emptied = [shut(datastore.name, speaks)] if how in (Begin.FROM_EMPTY, Begin.DISCARDING) else []
    prepared = [speaks.prepare(name, database.user, database.extensions, datastore.image)] if prepare else []
    seeding = [speaks.begin(name, SEED, how if migrations is None else Begin.AS_IT_IS)]
    if migrations is None:
        seeding += [*emptied, *prepared]
    if links:
        seeding.append(speaks.seed(name, links, database.user))
    first: tuple[Manifest, ...] = ()
    used: list[Service] = []
    if migrations is not None:
        beginning = [*([waiting(behind, blueprint)] if behind else []), speaks.begin(name, MIGRATE, how), *emptied, *prepared]
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
    volumes, owner = sources(service, blueprint), group(service)
    containers = _work(START, job, blueprint, setting)
    return step_job(blueprint, setting, job.name, START, containers, run=run, seconds=job.seconds, volumes=volumes, group=owner)


def kept_job(blueprint: Blueprint, setting: Setting, job: Job) -> Rendered:
    """Return the CronJob of a job that runs by a schedule, or is there until its moment comes."""
    moments = [moment for moment in job.on if moment is not Moment.START]
    about = metadata(job.name, blueprint, setting, job.name)
    labels = about["labels"] | ({names.STEP: SCHEDULE} if job.schedule else {})
    containers, service = _work(RUN, job, blueprint, setting), blueprint.service(job.service)
    spec = {
        "schedule": job.schedule or NEVER,
        "timeZone": "Etc/UTC",
        "suspend": not job.schedule,
        "concurrencyPolicy": "Forbid",
        "successfulJobsHistoryLimit": KEPT,
        "failedJobsHistoryLimit": KEPT,
        "jobTemplate": {
            "metadata": {"labels": labels},
            "spec": _once(containers, labels, seconds=job.seconds, volumes=sources(service, blueprint), group=group(service)),
        },
    }
    kept = about | ({"annotations": {names.MOMENTS: ",".join(moments)}} if moments else {})
    return rendered(job.name, {"apiVersion": "batch/v1", "kind": "CronJob", "metadata": kept, "spec": spec})


def is_scheduled(kept: Object) -> bool:
    """Return whether an object is a job that runs by a schedule."""
    return kept["kind"] == "CronJob" and not kept["spec"].get("suspend")


def due(kept: Object, moment: Moment, run: str) -> Manifest:
    """Return the Job of a job that is kept, for its moment has come."""
    about, spec = kept["metadata"], kept["spec"]["jobTemplate"]["spec"]
    labels = {**about["labels"], names.STEP: moment.value}
    return {
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": {
            "name": names.job(about["name"], moment, run),
            "namespace": about["namespace"],
            "labels": labels | {names.RUN: run},
        },
        "spec": {**spec, "template": {**spec["template"], "metadata": {"labels": labels}}},
    }


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
    manifest = {
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": about,
        "spec": _once(containers, about["labels"], seconds=seconds, volumes=volumes, group=group),
    }
    return _of_run(rendered(component, manifest), names.job(component, step, run, database), run)


def leading_to(fill: Rendered, goal: str) -> Rendered:
    """Return a fill that says what it leads to, of which it may be only what was left to do."""
    about = fill.manifest["metadata"]
    return replace(fill, manifest=fill.manifest | {"metadata": about | {"annotations": about["annotations"] | {names.GOAL: goal}}})


def _apart(services: Sequence[Service]) -> dict[str, str]:
    """Return what keeps the volumes of services from each other's, where there are several."""
    return {each.name: f"{each.name}-" if len(services) > 1 else "" for each in services}


def _once(containers: Sequence[Manifest], labels: Mapping[str, str], *, seconds: int, volumes: Sequence[Manifest], group: str) -> Manifest:
    """Return the spec of a Job that is tried once."""
    *first, main = containers
    spec = pod(grace=2, group=group) | {"restartPolicy": "Never", "activeDeadlineSeconds": seconds, "containers": [main]}
    if first:
        spec["initContainers"] = first
    if volumes:
        spec["volumes"] = volumes
    return {
        "backoffLimit": 0,
        "activeDeadlineSeconds": seconds + BEFORE,
        "template": {"metadata": {"labels": labels}, "spec": spec},
    }


def _work(name: str, job: Job, blueprint: Blueprint, setting: Setting) -> tuple[Manifest, ...]:
    """Return the containers of a job: it waits for its datastores, and what it writes is told from what a human does."""
    service = blueprint.service(job.service)
    first = (*waits(job.needs, blueprint, setting, started=job.started), *files.composing(service, blueprint, setting))
    before, after = [], []
    for store in (blueprint.datastores[each] for each in job.writes):
        for number, database in enumerate(each for each in store.databases if each.filled):
            speaks, image = engine(store.engine), setting.images[store.name]
            begin, finish = speaks.begin(database.name, WRITE, Begin.AS_IT_IS), speaks.finish(database.name, complete=False)
            before.append(client(f"before-{store.name}-{number}", begin, store, database, blueprint, setting, image=image))
            after.append(client(f"after-{store.name}-{number}", finish, store, database, blueprint, setting, image=image))
    work = own(name, service, blueprint, setting) | {"command": [literal(word) for word in job.run]}
    return (*first, *before, work, *after)


def _of_run(step: Rendered, name: str, run: str) -> Rendered:
    about = step.manifest["metadata"]
    named = about | {"name": name, "labels": about["labels"] | {names.RUN: run}}
    return replace(step, manifest=step.manifest | {"metadata": named})
