"""An API server's store in memory, with Kubernetes' semantics as far as they can be seen through our door.

What it is honest about: uid, resourceVersion (one counter for all), generation, creationTimestamp; namespaces that
must be there, and that take nothing new once they are going; names and labels; preconditions; server-side apply
with fields of ours and of others; fields that may not change; Secrets' stringData; canonical form; a history that
ends, so that a watch can be too old; a quota of pods. What it leaves out: a schema (unknown fields are kept),
admission policies, roles, and `managedFields`, which are kept beside the objects. What controllers do, from
emptying a namespace to owners' dependents, is `kubelet`'s.
"""

import base64
import re
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.contracts import fields
from tests.contracts.kinds import KINDS, Kind, Object, canonical, complete, copied

HISTORY = 1000
"""Changes that a watch can begin behind."""

EPOCH = datetime(2026, 1, 1, tzinfo=UTC).timestamp()
"""When the clock of tests begins."""


class Refusal(Exception):
    """What the API server answers instead of an object: code, reason and message of a Status."""

    def __init__(self, code: int, reason: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.reason = reason


class Clock:
    """Time as tests have it: it goes on when somebody says so."""

    def __init__(self, now: float = EPOCH) -> None:
        self._now = now

    def now(self) -> float:
        """Return seconds of Unix time."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += seconds


@dataclass(frozen=True, slots=True)
class Happened:
    """A change in the store: ADDED, MODIFIED or DELETED, and the object after it, to be read only."""

    version: int
    verb: str
    thing: Object


@dataclass(frozen=True, slots=True)
class _Place:
    kind: str
    namespace: str
    name: str


Manager = tuple[str, str]
"""Who owns a field: a name, and whether by Apply or by Update."""


class Memory:
    """The store. Every method can be called from any thread; an object in it is never changed, a new one takes its place."""

    def __init__(self, clock: Clock | None = None, history: int = HISTORY) -> None:
        self.clock = clock or Clock()
        self._changed = threading.Condition(threading.RLock())
        self._things: dict[_Place, Object] = {}
        self._by_kind: dict[str, dict[_Place, Object]] = defaultdict(dict)
        self._owned: dict[_Place, dict[Manager, frozenset[fields.Path]]] = {}
        self._history: deque[Happened] = deque(maxlen=history)
        self._version = 0
        self._oldest = 0
        self._uids = 0
        for name in ("default", "kube-system"):
            self.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})

    @property
    def version(self) -> str:
        """The newest resourceVersion."""
        return str(self._version)

    def get(self, kind: str, name: str, namespace: str = "") -> Object:
        """Return an object; refuses with 404."""
        with self._changed:
            return copied(self._live(_Place(kind, namespace, name)))

    def each(self, kind: str = "", namespace: str = "") -> Sequence[Object]:
        """Return the objects of a kind, or all, as they are kept: to be read only."""
        with self._changed:
            things = self._by_kind[kind].values() if kind else self._things.values()
            return [thing for thing in things if not namespace or thing["metadata"].get("namespace", "") == namespace]

    def find(self, kind: str, name: str, namespace: str = "") -> Object | None:
        """Return an object as it is kept, to be read only; None where there is none."""
        with self._changed:
            return self._things.get(_Place(kind, namespace, name))

    def list(self, kind: str, namespace: str = "", labels: str = "") -> Sequence[Object]:
        """Return the objects of a kind that a label selector takes, by namespace and name."""
        takes = selector(labels)
        with self._changed:
            found = [(place, thing) for place, thing in self._by_kind[kind].items() if namespace in {"", place.namespace}]
            found.sort(key=lambda each: (each[0].namespace, each[0].name))
            return [copied(thing) for _, thing in found if takes(thing["metadata"].get("labels", {}))]

    def create(self, thing: Object, manager: str = "test") -> Object:
        """Keep a new object."""
        with self._changed:
            place = self._place(thing)
            if place in self._things:
                raise Refusal(409, "AlreadyExists", f'{_kind(place.kind).plural} "{place.name}" already exists')
            made = self._new(place, canonical(thing))
            self._owned[place] = {(manager, "Update"): fields.leaves(canonical(thing))}
            return copied(self._keep(place, made, "ADDED"))

    def tried(self, thing: Object) -> Object:
        """Return an object as it would be made, whether or not one of that name is there."""
        with self._changed:
            return self._new(self._place(thing), canonical(thing))

    def apply(self, thing: Object, manager: str) -> Object:
        """Apply an object on the server's side, with force."""
        with self._changed:
            place = self._place(thing)
            wanted = canonical(thing)
            mine = fields.leaves(wanted)
            live = self._things.get(place)
            if live is None:
                if thing["metadata"].get("uid") or thing["metadata"].get("resourceVersion"):
                    raise _conflict(place)
                made = self._new(place, wanted)
                self._owned[place] = {(manager, "Apply"): mine}
                return copied(self._keep(place, made, "ADDED"))
            _same(place, live, thing)
            owned = self._owned[place]
            others = {who: paths for who, paths in owned.items() if who != (manager, "Apply")}
            theirs = fields.members(path for paths in others.values() for path in paths)
            dropped = fields.members(owned.get((manager, "Apply"), frozenset())) - fields.members(mine) - theirs
            result = fields.merged(live, wanted, dropped)
            lost = {path for path in mine if fields.value_at(live, path) != fields.value_at(wanted, path)}
            owners = {who: frozenset(path for path in paths if path not in lost) for who, paths in others.items()}
            return self._update(place, live, result, {**{who: paths for who, paths in owners.items() if paths}, (manager, "Apply"): mine})

    def replace(self, thing: Object, manager: str = "test") -> Object:
        """Put an object in place of the live one; what a status says stays as it is."""
        with self._changed:
            place = self._place(thing)
            live = self._live(place)
            _same(place, live, thing)
            wanted = canonical(thing)
            if "status" in live:
                wanted["status"] = live["status"]
            before, after = fields.leaves(live), fields.leaves(wanted)
            changed = {path for path in before | after if fields.value_at(live, path) != fields.value_at(wanted, path)}
            owners = {who: paths - changed for who, paths in self._owned[place].items()}
            if changed & after:
                owners[manager, "Update"] = owners.get((manager, "Update"), frozenset()) | (changed & after)
            return self._update(place, live, wanted, {who: paths for who, paths in owners.items() if paths})

    def objection(self, kind: str, name: str, namespace: str) -> Refusal | None:
        """Return why a new object would not be taken, its content aside."""
        home = self.find("Namespace", namespace)
        about = f'{_kind(kind).plural} "{name}" is forbidden'
        if not namespace:
            return None
        if home is None:
            return Refusal(404, "NotFound", f'namespaces "{namespace}" not found')
        if "deletionTimestamp" in home["metadata"]:
            told = f"unable to create new content in namespace {namespace} because it is being terminated"
            return Refusal(403, "Forbidden", f"{about}: {told}")
        used = sum(pod["status"]["phase"] not in {"Succeeded", "Failed"} for pod in self.each("Pod", namespace))
        for quota in self.each("ResourceQuota", namespace) if kind == "Pod" else ():
            limit = quota["spec"].get("hard", {}).get("pods")
            if limit is not None and used >= int(limit):
                told = f"exceeded quota: {quota['metadata']['name']}, requested: pods=1, used: pods={used}, limited: pods={limit}"
                return Refusal(403, "Forbidden", f"{about}: {told}")
        return None

    def edit(self, kind: str, name: str, namespace: str, change: Callable[[Object], object], manager: str = "kubectl-edit") -> Object:
        """Change an object as somebody else would, behind our back."""
        with self._changed:
            thing = self.get(kind, name, namespace)
            change(thing)
            return self.replace(thing, manager)

    def say(self, kind: str, name: str, namespace: str, status: Object) -> Object:
        """Write an object's status, as controllers and kubelets do; nothing happens where it says so already."""
        with self._changed:
            place = _Place(kind, namespace, name)
            live = self._live(place)
            if live.get("status") == status:
                return copied(live)
            return copied(self._keep(place, {**live, "status": copied(status)}, "MODIFIED"))

    def bind(self, pod: str, namespace: str, node: str) -> None:
        """Have a pod on a node, and its claims on volumes."""
        with self._changed:
            place = _Place("Pod", namespace, pod)
            live = self._live(place)
            for volume in live["spec"].get("volumes", []):
                if "persistentVolumeClaim" in volume:
                    held = _Place("PersistentVolumeClaim", namespace, volume["persistentVolumeClaim"]["claimName"])
                    claim = self._live(held)
                    if claim["status"]["phase"] != "Bound":
                        bound = {**claim["spec"], "volumeName": f"pvc-{claim['metadata']['uid']}"}
                        self._keep(held, {**claim, "spec": bound, "status": {"phase": "Bound"}}, "MODIFIED")
            self._keep(place, {**live, "spec": {**live["spec"], "nodeName": node}}, "MODIFIED")

    def delete(
        self, kind: str, name: str, namespace: str = "", *, uid: str = "", grace: int | None = None, foreground: bool = False
    ) -> Object:
        """Delete an object, or have it marked where something is to be done before it goes; return it as it was last."""
        with self._changed:
            place = _Place(kind, namespace, name)
            live = self._live(place)
            if uid and live["metadata"]["uid"] != uid:
                raise Refusal(
                    409, "Conflict", f"the UID in the precondition ({uid}) does not match the UID in record ({live['metadata']['uid']})"
                )
            marked = copied(live)
            metadata = marked["metadata"]
            if kind == "Pod" and grace != 0 and "nodeName" in live["spec"]:
                metadata.setdefault("deletionGracePeriodSeconds", live["spec"]["terminationGracePeriodSeconds"])
            elif kind == "Namespace":
                marked["status"]["phase"] = "Terminating"
            elif foreground and kind != "Pod":
                metadata["finalizers"] = [*metadata.get("finalizers", []), "foregroundDeletion"]
            elif not metadata.get("finalizers"):
                return self.remove(kind, name, namespace)
            if "deletionTimestamp" in live["metadata"]:
                return copied(live)
            metadata["deletionTimestamp"] = self.time()
            return copied(self._keep(place, marked, "MODIFIED"))

    def remove(self, kind: str, name: str, namespace: str = "") -> Object:
        """Have an object gone at once."""
        with self._changed:
            place = _Place(kind, namespace, name)
            last = copied(self._live(place))
            self._version += 1
            last["metadata"]["resourceVersion"] = self.version
            del self._things[place], self._by_kind[kind][place], self._owned[place]
            self._remember("DELETED", last)
            return copied(last)

    def since(self, kind: str, namespace: str, version: int) -> Sequence[Happened]:
        """Return what happened to the objects of a kind after a version; refuses with 410 where that is forgotten."""
        with self._changed:
            if version < self._oldest:
                raise Refusal(410, "Expired", f"too old resource version: {version} ({self._oldest})")
            news = [each for each in self._history if each.version > version and each.thing["kind"] == kind]
            return [each for each in news if namespace in {"", each.thing["metadata"].get("namespace", "")}]

    def forget(self) -> None:
        """Compact the history: no watch can begin before now."""
        with self._changed:
            self._history.clear()
            self._oldest = self._version

    def wait(self, version: int, seconds: float) -> None:
        """Block until something has happened after a version, but no longer than told."""
        with self._changed:
            self._changed.wait_for(lambda: self._version > version, seconds)

    def time(self) -> str:
        """Return the time as objects show it."""
        return datetime.fromtimestamp(self.clock.now(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _live(self, place: _Place) -> Object:
        try:
            return self._things[place]
        except KeyError:
            raise Refusal(404, "NotFound", f'{_kind(place.kind).plural} "{place.name}" not found') from None

    def _place(self, thing: Object) -> _Place:
        kind, metadata = _kind(thing["kind"]), thing["metadata"]
        if thing.get("apiVersion") != kind.version:
            raise Refusal(400, "BadRequest", f"{kind.name} is of {kind.version}, not of {thing.get('apiVersion')}")
        namespace = metadata.get("namespace", "")
        if kind.namespaced != bool(namespace):
            raise Refusal(400, "BadRequest", f"{kind.name} {metadata['name']}: namespace {namespace!r}")
        return _Place(kind.name, namespace, metadata["name"])

    def _new(self, place: _Place, thing: Object) -> Object:
        if why := self.objection(place.kind, place.name, place.namespace):
            raise why
        made = copied(thing)
        made.pop("status", None)
        self._uids += 1
        made["metadata"].update(uid=f"00000000-0000-4000-8000-{self._uids:012d}", creationTimestamp=self.time())
        if _kind(place.kind).generations:
            made["metadata"]["generation"] = 1
        if place.kind == "Service" and made["spec"].get("type") != "ExternalName":
            made["spec"].setdefault("clusterIP", f"10.96.{self._uids // 250}.{self._uids % 250 + 1}")
        return self._finished(place, made)

    def _update(self, place: _Place, live: Object, result: Object, owners: dict[Manager, frozenset[fields.Path]]) -> Object:
        # what the server gives is not a writer's to take away
        for key in ("uid", "creationTimestamp", "generation", "resourceVersion", "deletionTimestamp", "deletionGracePeriodSeconds"):
            if key in live["metadata"]:
                result["metadata"][key] = live["metadata"][key]
        if place.kind == "Service" and "clusterIP" in live["spec"]:
            result["spec"].setdefault("clusterIP", live["spec"]["clusterIP"])
        result = self._finished(place, result)
        _unchanged(place, live, result)
        if result == live and owners == self._owned[place]:
            return copied(live)
        if _kind(place.kind).generations and _counted(result) != _counted(live):
            result["metadata"]["generation"] += 1
        self._owned[place] = owners
        if (
            "deletionTimestamp" in result["metadata"]
            and not result["metadata"].get("finalizers")
            and place.kind not in {"Pod", "Namespace"}
        ):
            self._keep(place, result, "MODIFIED")
            return self.remove(place.kind, place.name, place.namespace)
        return copied(self._keep(place, result, "MODIFIED"))

    def _finished(self, place: _Place, thing: Object) -> Object:
        if place.kind == "Secret" and "stringData" in thing:
            plain = {key: base64.b64encode(value.encode()).decode() for key, value in thing.pop("stringData").items()}
            thing["data"] = {**thing.get("data", {}), **plain}
        _valid(place, thing)
        complete(thing)
        return canonical(thing)

    def _keep(self, place: _Place, thing: Object, verb: str) -> Object:
        self._version += 1
        kept = {**thing, "metadata": {**thing["metadata"], "resourceVersion": self.version}}
        self._things[place] = self._by_kind[place.kind][place] = kept
        self._remember(verb, kept)
        return kept

    def _remember(self, verb: str, thing: Object) -> None:
        if len(self._history) == self._history.maxlen:
            self._oldest = self._history[0].version
        self._history.append(Happened(self._version, verb, thing))
        self._changed.notify_all()


def selector(labels: str) -> Callable[[dict[str, str]], bool]:
    """Return what a label selector takes; it asks for equality, inequality, or existence."""
    asked = [part.strip() for part in labels.split(",") if part.strip()]
    strange = [part for part in asked if not _TERM.fullmatch(part)]
    if strange:
        raise Refusal(400, "BadRequest", f"unable to parse requirement: {strange[0]}")
    return lambda mine: all(_takes(part, mine) for part in asked)


_NAME = r"[A-Za-z0-9](?:[-A-Za-z0-9_./]*[A-Za-z0-9])?"
_TERM = re.compile(rf"!?{_NAME}|{_NAME}\s*(?:=|==|!=)\s*(?:{_NAME})?")


def _takes(term: str, labels: dict[str, str]) -> bool:
    if "=" not in term:
        return (term.removeprefix("!") in labels) != term.startswith("!")
    key, _, value = term.partition("=")
    if key.endswith("!"):
        return labels.get(key[:-1].strip()) != value.strip()
    return labels.get(key.strip()) == value.removeprefix("=").strip()


def _kind(name: str) -> Kind:
    if name not in KINDS:
        raise Refusal(404, "NotFound", f"the server could not find the requested resource: {name}")
    return KINDS[name]


def _conflict(place: _Place) -> Refusal:
    told = "the object has been modified; please apply your changes to the latest version and try again"
    return Refusal(409, "Conflict", f'Operation cannot be fulfilled on {_kind(place.kind).plural} "{place.name}": {told}')


def _same(place: _Place, live: Object, thing: Object) -> None:
    """Refuse a writer who has another object, or another version of it, in mind."""
    for key in ("uid", "resourceVersion"):
        if thing["metadata"].get(key, live["metadata"][key]) != live["metadata"][key]:
            raise _conflict(place)


def _counted(thing: Object) -> tuple[object, ...]:
    """Return what a generation counts the changes of; Deployments count their annotations too."""
    annotations = thing["metadata"].get("annotations") if thing["kind"] == "Deployment" else None
    return thing.get("spec"), annotations


_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")
_DNS_1035 = re.compile(r"[a-z]([-a-z0-9]{0,61}[a-z0-9])?")
_SUBDOMAIN = re.compile(r"(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
_VALUE = re.compile(r"([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?")
_NAMES = {"Namespace": _LABEL, "Service": _DNS_1035, "Job": re.compile(rf"(?=.{{1,63}}$){_SUBDOMAIN.pattern}")}


def _valid(place: _Place, thing: Object) -> None:
    if not _NAMES.get(place.kind, _SUBDOMAIN).fullmatch(place.name):
        raise _invalid(place, f"metadata.name: Invalid value: {place.name!r}")
    for key, value in thing["metadata"].get("labels", {}).items():
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            raise _invalid(place, f"metadata.labels[{key}]: Invalid value: {value!r}")
    if place.kind in {"Deployment", "StatefulSet"}:
        wanted = thing["spec"].get("selector", {}).get("matchLabels", {})
        labels = thing["spec"]["template"].get("metadata", {}).get("labels", {})
        if not wanted or wanted.items() - labels.items():
            raise _invalid(place, "spec.template.metadata.labels: Invalid value: `selector` does not match template `labels`")
    if place.kind == "Job" and thing["spec"]["template"]["spec"].get("restartPolicy") not in {"Never", "OnFailure"}:
        raise _invalid(place, 'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"')


_STATEFUL_MAY_CHANGE = {"replicas", "ordinals", "template", "updateStrategy", "revisionHistoryLimit", "minReadySeconds"} | {
    "persistentVolumeClaimRetentionPolicy"
}
_POD_MAY_CHANGE = {"activeDeadlineSeconds", "tolerations", "terminationGracePeriodSeconds", "containers", "initContainers"}


def _unchanged(place: _Place, live: Object, thing: Object) -> None:
    """Refuse changes of what may not change."""
    before, after = live.get("spec", {}), thing.get("spec", {})
    changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    match place.kind:
        case "StatefulSet" if changed - _STATEFUL_MAY_CHANGE:
            raise _invalid(
                place, "spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'template' … are forbidden"
            )
        case "Deployment":
            fixed = changed & {"selector"}
        case "Job":
            fixed = changed & {"selector", "template", "completions", "completionMode"}
        case "Service":
            fixed = changed & {"clusterIP"}
        case "PersistentVolumeClaim":
            fixed = changed
        case "Pod":
            fixed = changed - _POD_MAY_CHANGE
        case "Secret":
            fixed = {"type"} if live["type"] != thing["type"] else set()
        case _:
            fixed = set()
    if fixed:
        raise _invalid(place, f"spec.{min(fixed)}: Invalid value: field is immutable")
    if live.get("immutable") and any(live.get(key) != thing.get(key) for key in ("data", "binaryData", "immutable")):
        raise _invalid(place, "data: Forbidden: field is immutable when `immutable` is set")


def _invalid(place: _Place, why: str) -> Refusal:
    return Refusal(422, "Invalid", f'{place.kind} "{place.name}" is invalid: {why}')
