"""`plan`: what `up` would do, and why."""

import click

from devpreview.cli import place, report
from devpreview.data.steps import Extend, Fill, Keep, Rebuild, decide
from devpreview.lifecycle.asked import Asked, asked
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.publish import publish
from devpreview.lifecycle.state import Unread
from devpreview.lifecycle.todo import Todo, find
from devpreview.manifests.plan import Change, Verb
from devpreview.streams import Threads


@click.command("plan")
@place.preview_options
@click.option("--prune-data", is_flag=True, help="As `up --prune-data` would.")
@report.output_option
def command(blueprint: str, preview: str, target: str | None, prune_data: bool, output: str) -> None:
    """Say what `up` would do to the cluster, and why; images are built and pushed, for their digests are part of it."""
    with place.run() as stop:
        here = place.place(stop)
        goal = here.goal(blueprint, preview)
        place.announce(goal, target)

        from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and something has been said by now

        where = reach.target(target, stop)
        published = report.told(publish(goal.blueprint, reach.workshop(here.tree, where), stop), "text")
        wish = asked(goal, where, published, reach.run_name(), discard=True, prune_data=prune_data)
        with reach.connected(where, stop, Guard()) as cluster:
            todo = find(wish, cluster, Threads, stop)
    steps = _steps(wish, todo)
    changes = [change for change in todo.changes if change.verb is not Verb.KEEP]
    told = {
        "changes": [{"verb": each.verb, "kind": each.kind, "name": each.name, "why": each.why} for each in changes],
        "steps": [{"datastore": datastore, "database": database, "what": what} for datastore, database, what in steps],
    }
    lines = [*map(_line, changes), *(f"  run      {datastore}: {database}: {what}" for datastore, database, what in steps)]
    report.answer(told, output, "\n".join(lines) or "nothing to do")


def _line(change: Change) -> str:
    return f"  {change.verb:<8} {change.kind} {change.name}: {change.why}"


def _steps(wish: Asked, todo: Todo) -> list[tuple[str, str, str]]:
    """Return what would be done with each database, where anything would."""
    found = []
    for (datastore, database), made_of in wish.wanted.items():
        record = todo.records.get((datastore, database))
        match Fill() if isinstance(record, Unread) else decide(record, made_of):
            case Keep():
                continue
            case Fill():
                what = "migrate and seed, from empty, unless its data turns out to be there"
            case Extend(migrate, seeds):
                what = " and ".join(part for part in ("migrate" if migrate else "", f"load {len(seeds)} seeds" if seeds else "") if part)
            case Rebuild(why, written):
                what = f"build anew, because {why}" + ("; it was written to, so that `up` refuses without --discard" if written else "")
        found.append((datastore, database, what))
    return found
