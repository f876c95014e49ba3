"""What there is to do so that a preview is what is asked, from what is seen of it; nothing is written."""

from base64 import b64decode
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import assert_never

from devpreview.blueprint.model import Blueprint, Secret
from devpreview.data.record import Record, Wanted
from devpreview.data.steps import Adopt, Decision, Extend, Fill, Keep, Rebuild, decide
from devpreview.errors import Refused
from devpreview.kube.door import Cluster, Object
from devpreview.lifecycle.asked import Asked
from devpreview.lifecycle.done import owed
from devpreview.lifecycle.doors import Doors
from devpreview.lifecycle.gate import rebuilt
from devpreview.lifecycle.order import dependents
from devpreview.lifecycle.ownership import here
from devpreview.lifecycle.secrets import needed
from devpreview.lifecycle.state import Filled, Records, State, Unread, filled, look, records
from devpreview.manifests import jobs, names
from devpreview.manifests.plan import Change, Verb, plan
from devpreview.manifests.render import render, set_aside
from devpreview.manifests.rendered import Rendered
from devpreview.manifests.secrets import is_made, place
from devpreview.release import Phase
from devpreview.streams import Stop


@dataclass(frozen=True, slots=True)
class Doing:
    """A step or a job that is to be run."""

    component: str
    database: str
    """Empty for a job."""
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Todo:
    """What there is to do, and from what it was seen."""

    state: State
    rendered: tuple[Rendered, ...]
    changes: tuple[Change, ...]
    records: Records
    """Of databases, as far as their datastores run."""
    jobs: Mapping[str, str]
    """Start jobs that are to be run, and why."""
    left_out: tuple[str, ...]
    """Components of the blueprint that are not wanted for now."""
    orphans: tuple[Change, ...]
    """Volumes that stay though the blueprint no longer has what they belong to."""
    losses: tuple[str, ...]
    """What a human wrote and would be lost: each a sentence."""

    @property
    def on_new_volumes(self) -> tuple[Change, ...]:
        """Workloads that go with their volumes, which are made anew."""
        holding = _on_new_volumes(self.rendered, self.changes)
        return tuple(each for each in self.changes if (each.kind, each.name) in holding and each.verb is Verb.REPLACE)

    @property
    def going_claims(self) -> set[str]:
        """Claims that are made anew, or deleted."""
        return _claims(self.changes, Verb.REPLACE) | _claims(self.changes, Verb.PRUNE)

    def steps(self, asked: Asked) -> Iterator[Doing]:
        """Give what is to be run, as far as anybody can know by now."""
        for (datastore, database), found in self.records.items():
            if isinstance(found, Unread):
                what = "look at its record, and bring its data to what is wanted"
                yield Doing(datastore, database, what, "its datastore does not run")
            else:
                for what, why in _planned(decide(found, asked.wanted[datastore, database]), found, asked.wanted[datastore, database]):
                    yield Doing(datastore, database, what, why)
        for job, why in self.jobs.items():
            yield Doing(job, "", "run the job", why)
        renewed = {job: store for store in self.anew(asked) for job in dependents(asked.blueprint, store)}
        for job, store in renewed.items():
            if job in asked.blueprint.jobs and asked.blueprint.jobs[job].starts and job not in self.jobs:
                yield Doing(job, "", "run the job", f"the data of {store} is made anew")

    def anew(self, asked: Asked) -> set[str]:
        """Return the datastores whose data is to be made from empty, as far as anybody can know by now."""
        return {
            datastore
            for (datastore, database), found in self.records.items()
            if isinstance(found, Unread) or isinstance(decide(found, asked.wanted[datastore, database]), Fill | Rebuild)
        }

    def is_nothing(self, asked: Asked) -> bool:
        """Whether the preview is, in all, what is wanted."""
        at_rest = all(self.state.settled(one.kind, one.name) for one in self.rendered if one.kind in ("Deployment", "StatefulSet"))
        filled = all(
            not isinstance(found, Unread) and isinstance(decide(found, asked.wanted[key]), Keep) for key, found in self.records.items()
        )
        release = self.state.release
        whole = release is not None and release.phase is Phase.READY and release.left_out == self.left_out
        return at_rest and filled and whole and not self.jobs and not any(change.writes for change in self.changes)


def _planned(decision: Decision, found: Record | None, wanted: Wanted) -> Iterator[tuple[str, str]]:
    """Give what is to be done with a database, and why."""
    prepared, differs = "see to its user and extensions", "they are not what the blueprint says"
    match decision:
        case Keep():
            pass
        case Fill():
            yield "migrate and seed, from empty", "its data is not complete" if found else "it has no data"
        case Adopt():
            yield prepared, differs
        case Extend(migrate, seeds, prepare):
            if prepare:
                yield prepared, differs
            if migrate:
                new = [file for file in wanted.migrations if found is None or file not in found.migrations]
                yield "migrate", f"{_several(new)} new" if new else "it was cut short"
            if seeds:
                yield "load seeds", f"{_several([each.file for each in seeds])} new"
            if not (prepare or migrate or seeds):
                yield "record that it is complete", "that was cut short"
        case Rebuild(why):
            yield "build anew", why
        case _:
            assert_never(decision)


def _several(files: Sequence[str]) -> str:
    """Return files in words, with the verb."""
    return f"{files[0]} is" if len(files) == 1 else f"{files[0]} and {len(files) - 1} more are"


def find(asked: Asked, doors: Doors, stop: Stop) -> Todo:
    """Look at what is there, and say what is to be done; nothing is written. Raises Refused for what isn't ours to change."""
    blank = dict.fromkeys(needed(asked.blueprint), "")
    kinds = {one.kind for one in render(asked.blueprint, replace(asked.setting, secrets=blank))}
    state = look(doors.cluster, asked.namespace, asked.blueprint.id, kinds)
    here(state.live.get(("ConfigMap", names.DESIRED)), asked.desired, doors.is_there)
    known = {**blank, **dict(_secrets(asked.blueprint, state)), **asked.setting.secrets}
    rendered = render(asked.blueprint, replace(asked.setting, salt=_salt(state), secrets=known))
    left_out = asked.blueprint.left_out
    claims = {
        (item.kind, item.name) for item in state.inventory if item.kind == "PersistentVolumeClaim" and item.component in left_out.bundles
    }
    later = set_aside(asked.blueprint) | claims
    planned = plan(rendered, state.live, state.inventory, set_aside=later, prune_data=asked.prune_data)
    changes = _left_out(left_out.names, _with_their_claims(rendered, planned))
    theirs, taken = _not_ours(state, changes), _taken(doors.cluster, asked.namespace, changes)
    if refusal := next(chain(theirs, _without_password(state, changes), _without_value(state, rendered), taken), None):
        raise refusal
    found = records(doors.cluster, asked.namespace, filled(asked.blueprint.datastores), state, doors.pool(stop))
    if refusal := next(_locked_out(asked, changes, found), None):
        raise refusal
    going = records(doors.cluster, asked.namespace, _no_longer(state, found), state, doors.pool(stop))
    losses = (*_rebuilt(asked, found), *_emptied(state, changes, {**found, **going}))
    orphans = _orphans({*later, *((one.kind, one.name) for one in rendered)}, changes)
    return Todo(state, rendered, changes, found, _to_run(asked, doors.cluster), left_out.names, orphans, losses)


def _no_longer(state: State, found: Records) -> dict[str, Filled]:
    """Return the databases that are there and that nobody wants, be it for now."""
    rest = {name: [one for one in each.databases if (name, one) not in found] for name, each in state.filled.items()}
    return {name: replace(state.filled[name], databases=tuple(databases)) for name, databases in rest.items() if databases}


def _orphans(wanted: Collection[tuple[str, str]], changes: Sequence[Change]) -> tuple[Change, ...]:
    claims = (each for each in changes if each.kind == "PersistentVolumeClaim" and each.verb is Verb.KEEP)
    return tuple(each for each in claims if (each.kind, each.name) not in wanted)


def _to_run(asked: Asked, cluster: Cluster) -> dict[str, str]:
    starting = [job for job in asked.blueprint.jobs.values() if job.starts]
    there = cluster.list("Job", asked.namespace).items if starting else ()
    wanted = ((job, jobs.start_job(asked.blueprint, asked.setting, job, asked.release.run)) for job in starting)
    return {job.name: why for job, run in wanted if (why := owed(there, run, job.again))}


def _salt(state: State) -> bytes:
    secret = state.live.get(("Secret", names.SALT))
    return secret["data"]["salt"].encode() if secret else b""


def _secrets(blueprint: Blueprint, state: State) -> Iterator[tuple[Secret, str]]:
    """Give the values of secrets that the preview has already."""
    for secret, services in needed(blueprint).items():
        for service in services:
            name, key = place(secret, service)
            if (value := state.live.get(("Secret", name), {}).get("data", {}).get(key)) is not None:
                yield secret, b64decode(value).decode(errors="replace")


def _left_out(components: Collection[str], changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes with another reason where something goes that the blueprint has, and that is not wanted for now."""
    return tuple(replace(each, why="is left out") if each.verb is Verb.PRUNE and each.component in components else each for each in changes)


def _with_their_claims(rendered: Sequence[Rendered], changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes so that a workload goes with its volumes: a claim is not gone while a pod holds it."""
    holding = _on_new_volumes(rendered, changes)
    return tuple(
        replace(each, verb=Verb.REPLACE, why="lies on a volume that is made anew")
        if (each.kind, each.name) in holding and each.verb is not Verb.CREATE
        else each
        for each in changes
    )


def _on_new_volumes(rendered: Sequence[Rendered], changes: Sequence[Change]) -> set[tuple[str, str]]:
    """Return the workloads, by kind and name, that lie on volumes which are made anew."""
    anew = _claims(changes, Verb.REPLACE)
    return {(one.kind, one.name) for one in rendered if one.kind in ("StatefulSet", "Deployment") and anew & claims_of(one.manifest)}


def _claims(changes: Sequence[Change], verb: Verb) -> set[str]:
    return {each.name for each in changes if each.kind == "PersistentVolumeClaim" and each.verb is verb}


def claims_of(workload: Object) -> set[str]:
    """Return the claims that a workload's pods hold as long as they are there, be it only for their logs."""
    volumes = workload["spec"]["template"]["spec"].get("volumes", ())
    return {each["persistentVolumeClaim"]["claimName"] for each in volumes if "persistentVolumeClaim" in each}


def _not_ours(state: State, changes: Sequence[Change]) -> Iterator[Refused]:
    """Give the refusals to change what somebody has made by hand under a name that the blueprint uses."""
    ours = {(item.kind, item.name) for item in state.inventory}
    for change in changes:
        if change.verb in (Verb.CHANGE, Verb.REPLACE) and (change.kind, change.name) not in ours:
            yield Refused(
                f"{change.kind} {change.name} was not made by devpreview, and the blueprint has one of that name",
                hint="delete it, or give the component another name",
            )


def _without_password(state: State, changes: Sequence[Change]) -> Iterator[Refused]:
    """Give the refusals to make a new password for data that was made with another."""
    for change in changes:
        lost = change.kind == "Secret" and change.name == names.credentials(change.component) and _lacks(change, names.password_key(""))
        made = {("StatefulSet", change.component), ("PersistentVolumeClaim", names.claim(change.component))} & state.live.keys()
        if lost and made:
            yield Refused(
                f"{change.component}: Secret {change.name} is gone, and with it the password that its data was made with",
                hint="put the Secret back; or devpreview down, which deletes the data",
            )


def _without_value(state: State, rendered: Sequence[Rendered]) -> Iterator[Refused]:
    """Give the refusals to take nothing for a value that was made at random."""
    for one in rendered:
        live = state.live.get((one.kind, one.name)) if is_made(one) else None
        if live is not None and not live.get("data", {}).get(names.GENERATED_KEY):
            yield Refused(f"Secret {one.name} has lost its value", hint="delete it, and another one is made")


def _locked_out(asked: Asked, changes: Sequence[Change], found: Records) -> Iterator[Refused]:
    """Give the refusals to make a new password for a user whose database was given to them with another."""
    secrets = {change.name: change for change in changes if change.kind == "Secret"}
    for (datastore, database), record in found.items():
        user = asked.wanted[datastore, database].user
        if (
            user
            and isinstance(record, Record)
            and record.user == user
            and _lacks(secrets[names.credentials(datastore)], names.password_key(user))
        ):
            yield Refused(
                f"{datastore}: the password of {user} is gone from Secret {names.credentials(datastore)}",
                hint="put it back; or devpreview down, which deletes the data",
            )


def _lacks(change: Change, key: str) -> bool:
    """Whether a Secret that is made once is about to be given a value."""
    return change.rendered is not None and key in change.rendered.generate


def _taken(cluster: Cluster, namespace: str, changes: Sequence[Change]) -> Iterator[Refused]:
    """Give the refusals to serve a host that another preview serves already."""
    hosts = {_host(each.rendered.manifest) for each in changes if each.kind == "Ingress" and each.verb is Verb.CREATE and each.rendered}
    for other in cluster.list("Ingress", labels=names.OURS).items if hosts else ():
        owner = other["metadata"]["namespace"]
        if owner != namespace and _host(other) in hosts:
            yield Refused(f"{_host(other)} is served by {owner} already", hint="-p NAME takes another preview's name")


def _host(ingress: Object) -> str:
    return str((ingress["spec"].get("rules") or [{}])[0].get("host", ""))


def _rebuilt(asked: Asked, found: Records) -> Iterator[str]:
    """Say which data that a human wrote would be built anew."""
    for (datastore, database), record in found.items():
        if not isinstance(record, Unread):
            decision = decide(record, asked.wanted[datastore, database])
            if isinstance(decision, Rebuild) and decision.written:
                yield rebuilt(datastore, database, decision)


def _emptied(state: State, changes: Sequence[Change], found: Records) -> Iterator[str]:
    """Say which data that a human wrote, or may have written, goes with what it lies in."""
    complete = state.release is not None and state.release.phase in (Phase.READY, Phase.DELETING)
    written = {datastore for (datastore, _), record in found.items() if isinstance(record, Record) and record.written}
    unknown = {datastore for (datastore, _), record in found.items() if isinstance(record, Unread)} if complete else set()
    half_deleted = state.is_half_deleted
    for change in changes:
        if half_deleted and "deletionTimestamp" in state.live.get((change.kind, change.name), {}).get("metadata", {}):
            continue
        if change.kind == "PersistentVolumeClaim" and change.verb is Verb.REPLACE:
            yield f"{change.component or change.name}: its volume would be made anew, because it {change.why}"
        replaced = change.kind == "StatefulSet" and change.writes and change.verb is not Verb.CREATE
        if replaced and change.component in written | unknown and _in_its_pod(state.live.get((change.kind, change.name))):
            what = "what was written" if change.component in written else "what somebody may have written"
            yield f"{change.component}: its pod would go, because it {change.why}; {what} since it was seeded is only there"


def _in_its_pod(stateful_set: Object | None) -> bool:
    """Whether a datastore's data lives only as long as its pod."""
    volumes = stateful_set["spec"]["template"]["spec"].get("volumes", []) if stateful_set else []
    return any("emptyDir" in each for each in volumes)
