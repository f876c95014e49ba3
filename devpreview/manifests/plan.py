"""What has to be done to a preview's objects so that they are what was rendered, and why; nothing is done here.

An object that was made only once is never looked into: what was random in it is its own by now.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from devpreview.manifests import names
from devpreview.manifests.canonical import GROWING, Object, differences, quantity
from devpreview.manifests.rendered import Rendered, Write


class Verb(StrEnum):
    """What is done to an object."""

    CREATE = "create"
    CHANGE = "change"
    REPAIR = "repair"
    """Somebody else changed what was applied: it is applied again."""
    REPLACE = "replace"
    """What differs cannot be changed: deleted by uid, and created when it is gone."""
    KEEP = "keep"
    PRUNE = "prune"


@dataclass(frozen=True, slots=True)
class Item:
    """An object that a release has made: a line of its inventory."""

    kind: str
    name: str
    uid: str
    component: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What is done to one object, and why."""

    verb: Verb
    kind: str
    name: str
    component: str
    why: str
    fields: tuple[str, ...] = ()
    """The paths that differ; values are never said, because some are secrets."""
    uid: str = ""
    """Of the live object; only this one may be replaced or pruned."""
    rendered: Rendered | None = None
    """What is to be written; None where there is nothing to write."""

    @property
    def writes(self) -> bool:
        """Whether anything is done at all."""
        return self.verb is not Verb.KEEP


def plan(
    rendered: Sequence[Rendered],
    live: Mapping[tuple[str, str], Object],
    inventory: Sequence[Item],
    *,
    set_aside: Collection[tuple[str, str]] = (),
    prune_data: bool = False,
) -> tuple[Change, ...]:
    """Return what to do with every rendered object, in their order, and with what the inventory has besides.

    `live` holds, by kind and name, all the preview's objects of the kinds that are rendered or in the inventory; what
    is not in it is taken for gone. `rendered` is the whole blueprint: what it lacks is pruned, but for what is set aside.
    """
    wanted = {(one.kind, one.name) for one in rendered}
    extra = [item for item in inventory if (item.kind, item.name) not in wanted]
    return (
        *(_change(one, live.get((one.kind, one.name))) for one in rendered),
        *_prunes(extra, live, set_aside, prune_data=prune_data),
    )


def _change(rendered: Rendered, live: Object | None) -> Change:
    if live is None:
        return _of(rendered, Verb.CREATE, "is not there")
    uid = str(live["metadata"].get("uid", ""))
    if "deletionTimestamp" in live["metadata"]:
        return _of(rendered, Verb.REPLACE, "is being deleted", uid=uid)
    if rendered.write is Write.CREATE:
        if lacking := tuple(key for key in rendered.generate if key not in (live.get("data") or {})):
            return _of(
                replace(rendered, generate=lacking), Verb.CHANGE, f"lacks {_said(lacking)}", tuple(f"data.{key}" for key in lacking), uid
            )
        return _of(rendered, Verb.KEEP, "is made only once", uid=uid)
    fields = differences(rendered.manifest, live)
    verb, why = _judged(rendered, live, fields)
    return _of(rendered if verb is Verb.REPLACE else _no_smaller(rendered, live), verb, why, fields, uid)


def _judged(rendered: Rendered, live: Object, fields: Sequence[str]) -> tuple[Verb, str]:
    applied = (live["metadata"].get("annotations") or {}).get(names.RENDERING)
    if not fields and applied == rendered.digest:
        return Verb.KEEP, "is as it should be"
    if why := _unchangeable(rendered, live, fields):
        return Verb.REPLACE, why
    if applied == rendered.digest:
        return Verb.REPAIR, f"was changed by somebody else: {_said(fields)}"
    if applied is None:
        return Verb.CHANGE, "was made by somebody else, and is taken over"
    return Verb.CHANGE, f"differs in {_said(fields)}" if fields else "has something that is no longer wanted"


def _of(rendered: Rendered, verb: Verb, why: str, fields: tuple[str, ...] = (), uid: str = "") -> Change:
    to_write = None if verb is Verb.KEEP else rendered
    return Change(verb, rendered.kind, rendered.name, rendered.component, why, fields, uid, to_write)


def _said(fields: Sequence[str]) -> str:
    shown = ", ".join(fields[:3])
    return f"{shown} and {len(fields) - 3} more" if len(fields) > 3 else shown


_ABSENT: Mapping[str, Mapping[str, object]] = {
    "Deployment": {"selector": {}},
    "StatefulSet": {
        "selector": {},
        "serviceName": "",
        "podManagementPolicy": "OrderedReady",
        "volumeClaimTemplates": [],
    },
}
"""The fields of a workload's spec that stay as they were created, and what it means to leave them out."""


def _unchangeable(rendered: Rendered, live: Object, fields: Sequence[str]) -> str:
    """Return why an object cannot become what was rendered; empty if it can."""
    spec, there = rendered.manifest.get("spec") or {}, live.get("spec") or {}
    match rendered.kind:
        case "Deployment" | "StatefulSet":
            fixed = [
                name
                for name, absent in _ABSENT[rendered.kind].items()
                if differences({name: spec.get(name, absent)}, {name: there.get(name, absent)})
            ]
            return f"{_said(fixed)} cannot be changed" if fixed else ""
        case "Job":
            return "a Job cannot be changed"
        case "Service" if _headless(spec) != _headless(there):
            return "whether it has an address cannot be changed"
        case "PersistentVolumeClaim":
            fixed = [field for field in fields if field.startswith("spec.") and field != GROWING]
            return f"{_said(fixed)} cannot be changed, and its data would be lost" if fixed else ""
        case "Secret" if "type" in fields:
            return "its type cannot be changed"
        case "ConfigMap" | "Secret" if live.get("immutable") is True:
            return "it was made immutable"
        case _:
            return ""


def _headless(spec: Object) -> bool:
    return spec.get("clusterIP") == "None"


def _no_smaller(rendered: Rendered, live: Object) -> Rendered:
    """Return a claim that asks for no less than it has, for a volume cannot shrink; anything else as it is."""
    if rendered.kind != "PersistentVolumeClaim":
        return rendered
    wanted, has = (_requests(one).get("storage") for one in (rendered.manifest, live))
    small, big = quantity(wanted), quantity(has)
    if small is None or big is None or small >= big:
        return rendered
    spec = rendered.manifest["spec"]
    resources = spec["resources"] | {"requests": {**_requests(rendered.manifest), "storage": has}}
    return replace(rendered, manifest=rendered.manifest | {"spec": spec | {"resources": resources}})


def _requests(claim: Object) -> Object:
    requests: Object = ((claim.get("spec") or {}).get("resources") or {}).get("requests") or {}
    return requests


def _prunes(
    extra: Sequence[Item], live: Mapping[tuple[str, str], Object], set_aside: Collection[tuple[str, str]], *, prune_data: bool
) -> Iterator[Change]:
    there = [item for item in extra if _is_there(item, live.get((item.kind, item.name)))]
    holding = set() if prune_data else {item.component for item in there if item.kind == "PersistentVolumeClaim"}
    for item in there:
        if (item.kind, item.name) in set_aside:
            yield Change(Verb.KEEP, item.kind, item.name, item.component, "belongs to what is left out", uid=item.uid)
        elif not prune_data and _was_made_once(item):
            why = "is made only once, and data may have been made with it; --prune-data deletes it"
            yield Change(Verb.KEEP, item.kind, item.name, item.component, why, uid=item.uid)
        elif item.component in holding and _holds_data(item):
            yield Change(
                Verb.KEEP,
                item.kind,
                item.name,
                item.component,
                "belongs to data that was to be kept; --prune-data deletes it",
                uid=item.uid,
            )
        else:
            yield Change(Verb.PRUNE, item.kind, item.name, item.component, "is no longer in the blueprint", uid=item.uid)


def _is_there(item: Item, live: Object | None) -> bool:
    return live is not None and live["metadata"].get("uid") == item.uid and "deletionTimestamp" not in live["metadata"]


def _was_made_once(item: Item) -> bool:
    """Say whether an object holds what was made at random for the preview as a whole."""
    return item.kind == "Secret" and names.is_generated(item.name)


def _holds_data(item: Item) -> bool:
    """Say whether an object holds data, or the password that it was made with."""
    return item.kind == "PersistentVolumeClaim" or (item.kind, item.name) == ("Secret", names.credentials(item.component))
