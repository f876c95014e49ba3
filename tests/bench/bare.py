"""What `up` is measured against: a plain script that applies what `up` would, in the same order, with kubectl.

    python -m tests.bench.bare BLUEPRINT PREVIEW FOLDER

writes the objects of the preview, its Jobs and the script `up.sh` into a folder. The script waits where the gate
waits, and what does not need each other is done side by side; it looks at nothing, records nothing and tells nothing.
"""

import json
import secrets
import shlex
import sys
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from devpreview.cli import place, reach
from devpreview.cli.workshop import workshop
from devpreview.data.engines import Begin
from devpreview.events import Event
from devpreview.lifecycle.asked import Asked, asked
from devpreview.lifecycle.gate import GATED
from devpreview.lifecycle.order import Node, What, order
from devpreview.lifecycle.publish import publish
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

done_with() { kubectl wait --for=condition=Complete "job/$1" --timeout=180s; }

ready() { kubectl rollout status "$1/$2" --timeout=180s; }

after() {
    for need; do
        tries=0
        until [ -e "$need.done" ]; do
            sleep 0.05
            tries=$((tries + 1))
            [ $tries -lt 6000 ]
        done
    done
}
"""


def written(wish: Asked, folder: Path) -> Path:
    """Write what a preview is made of into a folder, and the script that applies it; return the script."""
    objects = [each.filled({key: secrets.token_hex(16) for key in each.generate}) for each in render(wish.blueprint, wish.setting)]
    gated = [each for each in objects if each.kind in GATED]
    steps = {node: job for node in order(wish.blueprint) if (job := _job(wish, node)) is not None}
    every = {"apiVersion": "v1", "kind": "List", "items": [each.manifest for each in objects if each not in gated]}
    _write(folder / "objects.json", every)
    for each in (*gated, *steps.values()):
        _write(folder / f"{each.kind}-{each.name}.json", each.manifest)
    script = folder / "up.sh"
    script.write_text("\n".join(_lines(wish, steps, folder)) + "\n")
    return script


def _lines(wish: Asked, steps: Mapping[Node, Rendered], folder: Path) -> Iterator[str]:
    yield "set -eu"
    yield from (f"export {name}={shlex.quote(value)}" for name, value in previews.environment().items())
    yield f"cd {shlex.quote(str(folder))}"
    yield "rm -f *.done"
    yield f'kubectl() {{ command kubectl --namespace {wish.namespace} "$@"; }}'
    yield FUNCTIONS
    yield "apply objects"
    yield "all="
    for node, needs in order(wish.blueprint).items():
        words = "; ".join([f"after {' '.join(sorted(map(_mark, needs)))}", *_work(node, steps.get(node)), f"touch {_mark(node)}.done"])
        yield f'({words}) & all="$all $!"'
    yield "for each in $all; do wait $each; done"


def _work(node: Node, job: Rendered | None) -> Iterator[str]:
    match node.what:
        case What.START:
            yield f"started {node.component}"
        case What.FILL:
            assert job is not None
            yield f"apply Job-{job.name}"
            yield f"done_with {job.name}"
        case What.RUN:
            assert job is not None
            yield f"done_with {job.name}"
        case What.OPEN:
            yield f"ready StatefulSet {node.component}"
        case What.BEGIN:
            yield f"apply {'Job' if job else 'Deployment'}-{job.name if job else node.component}"
        case What.SERVE:
            yield f"ready Deployment {node.component}"


def _mark(node: Node) -> str:
    return "-".join(filter(None, (node.component, node.what, node.object)))


def _job(wish: Asked, node: Node) -> Rendered | None:
    """Return the Job that is run at a node of a preview that is empty."""
    if node.component in wish.blueprint.jobs:
        return jobs.start_job(wish.blueprint, wish.setting, wish.blueprint.jobs[node.component], wish.release.run)
    if node.what is not What.FILL:
        return None
    datastore = wish.blueprint.datastores[node.component]
    database = next(each for each in datastore.databases if each.name == node.object)
    wanted = wish.wanted[datastore.name, database.name]
    about = (wish.blueprint, wish.setting, datastore, database)
    migrations = wanted.migrations if database.migrations else None
    how, prepare = Begin.FROM_EMPTY, database.prepared
    return jobs.fill_job(*about, run=wish.release.run, how=how, migrations=migrations, links=wanted.seeds, prepare=prepare)


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


def main(blueprint: str, preview: str, folder: str) -> None:
    """Write the script for a preview."""
    stop = Stop()
    goal = place.place(stop).goal(blueprint, preview, None)
    where = reach.target(None, stop)
    published = drained(publish(goal.blueprint, workshop(goal, where), stop))
    written(asked(goal, where, published, reach.run_name()), Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
