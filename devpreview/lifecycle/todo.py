"""What there is to do so that a preview is what is asked, from what is seen of it; nothing is written."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from devpreview.blueprint.model import Storage
from devpreview.data.record import Record
from devpreview.data.steps import Keep, Rebuild, decide
from devpreview.errors import Refused
from devpreview.kube.door import Cluster
from devpreview.lifecycle.asked import Asked
from devpreview.lifecycle.gate import did
from devpreview.lifecycle.ownership import here
from devpreview.lifecycle.state import Records, State, Unread, look, records
from devpreview.manifests import jobs, names
from devpreview.manifests.plan import Change, Verb, plan
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Rendered
from devpreview.release import Phase
from devpreview.streams import Pool, Stop


@dataclass(frozen=True, slots=True)
class Todo:
    """What there is to do, and from what it was seen."""

    state: State
    rendered: tuple[Rendered, ...]
    changes: tuple[Change, ...]
    records: Records
    """Of databases, as far as their datastores run."""
    jobs: tuple[str, ...]
    """Start jobs that have not been run as they are now."""

    def is_nothing(self, asked: Asked) -> bool:
        """Whether the preview is, in all, what is wanted."""
        at_rest = all(self.state.settled(one.kind, one.name) for one in self.rendered if one.kind in ("Deployment", "StatefulSet"))
        filled = all(
            not isinstance(found, Unread) and isinstance(decide(found, asked.wanted[key]), Keep) for key, found in self.records.items()
        )
        release = self.state.release
        whole = release is not None and release.phase is Phase.READY
        return at_rest and filled and whole and not self.jobs and not any(change.writes for change in self.changes)


def find(asked: Asked, cluster: Cluster, pool: Callable[[Stop], Pool[Any, Any, Any]], stop: Stop) -> Todo:
    """Look at what is there, and say what is to be done; nothing is written. Raises Refused."""
    rendered = render(asked.blueprint, asked.setting)
    state = look(cluster, asked.namespace, asked.blueprint.id, [one.kind for one in rendered])
    here(state.live.get(("ConfigMap", names.DESIRED)), asked.desired)
    if salt := _salt(state):
        rendered = render(asked.blueprint, replace(asked.setting, salt=salt))
    changes = plan(rendered, state.live, state.inventory, prune_data=asked.prune_data)
    found = records(cluster, asked.namespace, asked.blueprint, state, pool(stop))
    _nothing_is_lost(asked, changes, found)
    return Todo(state, rendered, changes, found, _to_run(asked, cluster))


def _to_run(asked: Asked, cluster: Cluster) -> tuple[str, ...]:
    if not asked.blueprint.jobs:
        return ()
    there = cluster.list("Job", asked.namespace).items
    wanted = {name: jobs.start_job(asked.blueprint, asked.setting, job, asked.release.run) for name, job in asked.blueprint.jobs.items()}
    return tuple(name for name, job in wanted.items() if not any(did(each, job) for each in there))


def _salt(state: State) -> bytes:
    secret = state.live.get(("Secret", names.SALT))
    return secret["data"]["salt"].encode() if secret else b""


def _nothing_is_lost(asked: Asked, changes: Sequence[Change], found: Records) -> None:
    """Refuse to lose data that a human wrote: by building it anew, or by changing what it lies in."""
    if asked.discard:
        return
    for loss in (*_rebuilt(asked, found), *_emptied(asked, changes, found)):
        raise Refused(loss, hint="devpreview up --discard goes on, and what was written is lost")


def _rebuilt(asked: Asked, found: Records) -> Iterator[str]:
    for (datastore, database), record in found.items():
        if not isinstance(record, Unread):
            decision = decide(record, asked.wanted[datastore, database])
            if isinstance(decision, Rebuild) and decision.written:
                yield f"{datastore}: {database} would be built anew, because {decision.why}; it was written to since it was seeded"


def _emptied(asked: Asked, changes: Sequence[Change], found: Records) -> Iterator[str]:
    written = {datastore for (datastore, _), record in found.items() if isinstance(record, Record) and record.written}
    for change in changes:
        store = asked.blueprint.datastores.get(change.component)
        if store is None or not change.writes or change.verb in (Verb.CREATE, Verb.PRUNE):
            continue
        if change.kind == "PersistentVolumeClaim" and change.verb is Verb.REPLACE:
            yield f"{store.name}: its volume would be made anew, because it {change.why}"
        if change.kind == "StatefulSet" and store.storage is Storage.DISPOSABLE and store.name in written:
            yield f"{store.name}: its pod would be replaced, because it {change.why}; only there is what was written since it was seeded"
