"""A run of a step as a Job: tried once, with a deadline, its containers one after the other.

A Job's digest is the same for every run, so it tells whether what was run before would be run again.
"""

from collections.abc import Mapping, Sequence
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
from devpreview.manifests.workloads import own

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
) -> Rendered:
    """Return the Job that runs a database's migrations, file → hash, loads seed files, which are in its image, and records both.

    Without migrations, none are run; with neither, all that is missing is that the record says that the data is complete.
    It begins when the server answers, and the datastores that it is `behind`.
    """
    speaks, name = engine(datastore.engine), database.name
    image = setting.seed_images[datastore.name] if links else setting.images[datastore.name]
    seeding = [speaks.begin(name, SEED, how if migrations is None else Begin.AS_IT_IS)]
    if links:
        seeding.append(speaks.seed(name, links))
    first: tuple[Manifest, ...] = ()
    used: Service | None = None
    if migrations is not None:
        beginning = speaks.begin(name, MIGRATE, how)
        if behind:
            beginning = sequence(waiting(behind, blueprint), beginning)
        begin = client("begin", beginning, datastore, blueprint, setting, image=setting.images[datastore.name])
        assert database.migration is not None
        used = blueprint.services[database.migration.service]
        migrate = _command(MIGRATE, used, database.migration.run, blueprint, setting, through_setup=datastore.name)
        first = (begin, *files.composing(used, blueprint, setting, through_setup=datastore.name), migrate)
        # a step ends before the next one begins: what the one wrote is not taken for somebody else's by the other
        seeding = [speaks.migrated(name, migrations), *((speaks.finish(name, complete=False), *seeding) if links else ())]
    end = sequence(*seeding, speaks.finish(name, complete=True))
    last = client(SEED if links else "record", end, datastore, blueprint, setting, image=image)
    seconds = SECONDS * max(1, (migrations is not None) + bool(links))
    return step_job(blueprint, setting, datastore.name, FILL, (*first, last), run=run, database=name, seconds=seconds, of=used)


def start_job(blueprint: Blueprint, setting: Setting, job: Job, run: str) -> Rendered:
    """Return the Job that runs a command of a service's image, once the datastores that it needs are ready."""
    service = blueprint.services[job.service]
    first = (*waits(job.needs, blueprint, setting, started=job.started), *files.composing(service, blueprint, setting))
    containers = (*first, _command(START, service, job.run, blueprint, setting))
    return step_job(blueprint, setting, job.name, START, containers, run=run, seconds=job.seconds, of=service)


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
    of: Service | None = None,
) -> Rendered:
    """Return a Job of containers that run one after the other; it is kept for its logs until somebody deletes it.

    One of them may be `of` a service, which has files.
    """
    about = metadata(f"{component}-{step}", blueprint, setting, component)
    about["labels"] |= {names.STEP: step}
    *first, main = containers
    spec = pod(grace=2) | {"restartPolicy": "Never", "activeDeadlineSeconds": seconds, "containers": [main]}
    if first:
        spec["initContainers"] = first
    if of is not None and of.files:
        spec["volumes"] = files.volumes(of, blueprint)
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


def _of_run(step: Rendered, name: str, run: str) -> Rendered:
    about = step.manifest["metadata"]
    named = about | {"name": name, "labels": about["labels"] | {names.RUN: run}}
    return replace(step, manifest=step.manifest | {"metadata": named})


def _command(
    name: str, service: Service, run: Sequence[str], blueprint: Blueprint, setting: Setting, *, through_setup: str = ""
) -> Manifest:
    return own(name, service, blueprint, setting, through_setup=through_setup) | {"command": [literal(word) for word in run]}
