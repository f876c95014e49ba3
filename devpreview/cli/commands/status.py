"""`status`: how a preview is, component by component."""

import sys

import click

from devpreview.cli import place, report
from devpreview.manifests.observe import UNREADABLE, Component, Preview, State

NOT_READY = {
    "applying": "is being brought up, or a run was cut short: `up` goes on with it",
    "degraded": "did not come up whole",
    "deleting": "is being deleted, or that was cut short: `down` ends it, `up` makes good what is gone",
    UNREADABLE: "has a damaged record: `down` deletes it with its data, and then `up` makes it anew",
}
"""What is said of a preview that is not ready, by how far its last run came."""

MARKS = {State.READY: "●", State.DONE: "●", State.STARTING: "◌", State.WAITING: "◌", State.FAILED: "✖"}


@click.command("status")
@place.preview_options
@report.output_option
def command(blueprint: str, preview: str, target: str | None, output: str) -> None:
    """Say how a preview is; the exit code is 0 only where it is ready."""
    with place.run(blueprint, preview, target) as stop:
        which = place.which(blueprint, preview, target, stop)
        from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and what is wrong before is said before

        found = reach.seen(which, reach.target(target, stop), stop)
    report.answer(as_json(found), output, as_text(found))
    sys.exit(not found.ready)


def as_json(found: Preview) -> dict[str, object]:
    """Return a preview as programs read it."""
    return {
        "project": found.project,
        "preview": found.name,
        "namespace": found.namespace,
        "ready": found.ready,
        "phase": found.phase,
        "degraded": found.degraded,
        "deleting": found.deleting,
        "left_out": list(found.left_out),
        "components": [_component(each) for each in found.components],
    }


def as_text(found: Preview) -> str:
    """Return a preview as people read it: a line for each component."""
    how = _ready(found) if found.ready else NOT_READY.get(found.phase, "is not ready")
    if found.deleting or (found.degraded and not found.ready and found.phase != "deleting"):
        how = "is being deleted" if found.deleting else "is degraded"
    width = max((len(name) for name in (*(each.name for each in found.components), *found.left_out)), default=0)
    left_out = [f"  - {name:<{width}}  left out" for name in found.left_out]
    return "\n".join([f"{found.project}/{found.name} {how}", *(_line(each, width) for each in found.components), *left_out])


def _ready(found: Preview) -> str:
    failed = [each.name for each in found.components if each.state not in (State.READY, State.DONE)]
    return f"is ready, but degraded: without {', '.join(failed)}" if failed else "is ready"


def _line(each: Component, width: int) -> str:
    still = "what was before still serves" if each.serving and each.state is State.FAILED else ""
    more = [
        each.cause,
        "is optional" if each.optional and each.state is State.FAILED else "",
        still,
        f"{each.restarts} restarts" if each.restarts and "restart" not in each.cause else "",
        *each.urls,
    ]
    return f"  {MARKS[each.state]} {each.name:<{width}}  {each.state:<8}  {'  '.join(part for part in more if part)}".rstrip()


def _component(each: Component) -> dict[str, object]:
    return {
        "name": each.name,
        "sort": each.sort,
        "state": each.state,
        "code": each.code,
        "cause": each.cause,
        "serving": each.serving,
        "restarts": each.restarts,
        "image": each.image,
        "urls": list(each.urls),
        "optional": each.optional,
    }
