"""What `up` is measured against: a plain script that applies what `up` would, in the same order, with kubectl.

    python -m tests.bench.bare FOLDER

writes the objects of the preview, its Jobs and the script `up.sh` into a folder. The script waits where the gate
waits, and its branches run side by side; it looks at nothing, records nothing and tells nothing.
"""

import json
import secrets
import shlex
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, TypeVar

from devpreview.blueprint.model import Datastore
from devpreview.cli import place, reach
from devpreview.data.engines import Begin
from devpreview.events import Event
from devpreview.lifecycle.asked import Asked, asked
from devpreview.lifecycle.publish import publish
from devpreview.lifecycle.up import GATED
from devpreview.manifests import jobs
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Rendered
from devpreview.streams import Stop
from tests.bench import previews

V = TypeVar("V")

FUNCTIONS = """
apply() { kubectl apply --server-side --force-conflicts --filename "$1.json"; }

started() {
    apply "StatefulSet-$1"
    kubectl wait --for=create "pod/$1-0" --timeout=180s
    kubectl wait --for=jsonpath='{.status.containerStatuses[*].started}'=true "pod/$1-0" --timeout=180s
}

done_with() {
    apply "Job-$1"
    kubectl wait --for=condition=Complete "job/$1" --timeout=180s
}

ready() { kubectl rollout status "$1/$2" --timeout=180s; }
"""


def written(wish: Asked, folder: Path) -> Path:
    """Write what a preview is made of into a folder, and the script that applies it; return the script."""
    objects = [each.filled({key: secrets.token_hex(16) for key in each.generate}) for each in render(wish.blueprint, wish.setting)]
    gated = [each for each in objects if each.kind in GATED]
    steps = {name: list(_steps(wish, store)) for name, store in wish.blueprint.datastores.items()}
    every = {"apiVersion": "v1", "kind": "List", "items": [each.manifest for each in objects if each not in gated]}
    _write(folder / "objects.json", every)
    for each in (*gated, *(job for some in steps.values() for job in some)):
        _write(folder / f"{each.kind}-{each.name}.json", each.manifest)
    script = folder / "up.sh"
    script.write_text("\n".join(_lines(wish, steps, folder)) + "\n")
    return script


def _lines(wish: Asked, steps: dict[str, list[Rendered]], folder: Path) -> Iterator[str]:
    yield "set -eu"
    yield from (f"export {name}={shlex.quote(value)}" for name, value in previews.environment().items())
    yield f"cd {shlex.quote(str(folder))}"
    yield f'kubectl() {{ command kubectl --namespace {wish.namespace} "$@"; }}'
    yield FUNCTIONS
    yield "apply objects"
    for store, made in steps.items():
        branch = [f"started {store}", *(f"done_with {job.name}" for job in made), f"ready StatefulSet {store}"]
        yield f"({'; '.join(branch)}) & {store}=$!"
    yield from (f"wait ${store}" for store in steps)
    for service in wish.blueprint.services:
        yield f"apply Deployment-{service}"
        yield f"ready Deployment {service}"


def _steps(wish: Asked, datastore: Datastore) -> Iterator[Rendered]:
    """Give the Jobs that fill a datastore that is empty."""
    for database in datastore.databases:
        wanted = wish.wanted.get((datastore.name, database.name))
        if wanted is None:
            continue
        about = (wish.blueprint, wish.setting, datastore, database)
        migrations = wanted.migrations if database.migration else None
        yield jobs.fill_job(*about, run=wish.release.run, how=Begin.FROM_EMPTY, migrations=migrations, links=wanted.seeds)


def _write(file: Path, thing: dict[str, Any]) -> None:
    file.write_text(json.dumps(thing))


def drained(events: Generator[Event, None, V]) -> V:
    """Run a procedure to its end in silence, and return what it came to."""
    while True:
        try:
            next(events)
        except StopIteration as end:
            value: V = end.value
            return value


def main(folder: Path) -> None:
    """Write the script for the preview that is measured."""
    stop = Stop()
    goal = place.place(stop).goal(previews.BLUEPRINT, previews.PREVIEW, None)
    where = reach.target(None, stop)
    published = drained(publish(goal.blueprint, reach.workshop(goal.tree, where), stop))
    written(asked(goal, where, published, reach.run_name()), folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
