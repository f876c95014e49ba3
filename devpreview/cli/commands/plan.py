"""`plan`: what `up` would do, and why."""

import click

from devpreview.cli import place, report, secrets
from devpreview.cli.reading import Choice, choice_options
from devpreview.lifecycle.asked import asked
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.publish import publish
from devpreview.lifecycle.todo import find


@click.command("plan")
@place.preview_options
@choice_options
@click.option("--prune-data", is_flag=True, help="As `up --prune-data` would.")
@report.output_option
def command(blueprint: str, preview: str, target: str | None, choice: Choice, prune_data: bool, output: str) -> None:
    """Say what `up` would do to the cluster, and why; images are built and pushed, for their digests are part of it."""
    with place.run(blueprint, preview, target, choice) as stop:
        here = place.place(stop)
        goal = here.goal(blueprint, preview, target, choice)
        place.announce(goal, target)
        goal = secrets.looked_up(goal, target, stop)

        from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and something has been said by now
        from devpreview.cli.workshop import workshop  # noqa: PLC0415 - the same

        where = reach.target(target, stop)
        published = report.told(publish(goal.blueprint, workshop(goal, where), stop), "text")
        run = reach.run_name()
        wish = asked(goal, where, published, run, prune_data=prune_data)
        guard = Guard()
        with reach.connected(where, stop, guard) as cluster:
            todo = find(wish, reach.doors(cluster, guard, run), stop)
    changes = [*(change for change in todo.changes if change.writes), *todo.orphans]
    steps = [*todo.steps(wish), *((job, "", "run the job") for job in todo.jobs)]
    told = {
        "nothing": todo.is_nothing(wish),
        "changes": [{"verb": each.verb, "kind": each.kind, "name": each.name, "why": each.why} for each in changes],
        "steps": [{"component": component, "database": database, "what": what} for component, database, what in steps],
        "losses": list(todo.losses),
    }
    lines = [f"  {change.verb:<8} {change.kind} {change.name}: {change.why}" for change in changes]
    lines += [f"  {'run':<8} {' '.join(filter(None, (component, database)))}: {what}" for component, database, what in steps]
    lines += [f"  refuse without --discard: {loss}" for loss in todo.losses]
    if todo.is_nothing(wish):
        lines.append("nothing to do")
    report.answer(told, output, "\n".join(lines) or "  wait     until everything is ready, and say so")
