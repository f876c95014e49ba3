"""`plan`: what `up` would do, and why."""

from collections.abc import Iterator, Sequence

import click

from devpreview.cli import place, report, secrets
from devpreview.cli.reading import Choice, choice_options
from devpreview.errors import Refused
from devpreview.lifecycle.ahead import Coming, Way, ahead
from devpreview.lifecycle.asked import asked
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.todo import Doing, find
from devpreview.manifests.plan import Change


@click.command("plan")
@place.preview_options
@choice_options
@click.option("--prune-data", is_flag=True, help="As `up --prune-data` would.")
@click.option("--all", "everything", is_flag=True, help="Say what stays as it is, too.")
@report.output_option
@click.pass_context
def command(
    ctx: click.Context,
    blueprint: str,
    preview: str,
    target: str | None,
    choice: Choice,
    prune_data: bool,
    everything: bool,
    output: str,
) -> None:
    """Say what `up` would do, and why; nothing is built, copied or written.

    The exit code is 4 where `up` would refuse, because what a human wrote would be lost.
    """
    with place.run(blueprint, preview, target, choice) as stop:
        here = place.place(stop)
        goal = here.goal(blueprint, preview, target, choice)
        place.announce(goal, target)
        goal = secrets.looked_up(goal, target, stop)

        from devpreview.cli import reach  # noqa: PLC0415 - it takes a while, and something has been said by now
        from devpreview.cli.workshop import workshop  # noqa: PLC0415 - the same

        where = reach.target(target, stop)
        published, images = report.told(ahead(goal.blueprint, workshop(goal, where), stop), "text")
        run = reach.run_name()
        wish = asked(goal, where, published, run, prune_data=prune_data)
        guard = Guard()
        with reach.connected(where, stop, guard) as cluster:
            todo = find(wish, reach.doors(cluster, guard, run), stop)
    coming = [each for each in images if everything or each.way is not Way.KEEP]
    changes = [each for each in todo.changes if everything or each.writes or each in todo.orphans]
    steps = list(todo.steps(wish))
    told = {
        "nothing": todo.is_nothing(wish),
        "images": [{"verb": each.way, "image": each.image, "why": each.why} for each in coming],
        "changes": [
            {"verb": each.verb, "kind": each.kind, "name": each.name, "component": each.component, "why": each.why, "fields": each.fields}
            for each in changes
        ],
        "steps": [{"component": each.component, "database": each.database, "what": each.what, "why": each.why} for each in steps],
        "losses": list(todo.losses),
    }
    lines = [*_lines(coming, changes, steps), *(f"  {'refuse':<8} {loss}: --discard goes on" for loss in todo.losses)]
    if todo.is_nothing(wish):
        lines.append("nothing to do")
    report.answer(told, output, "\n".join(lines) or "  wait     until everything is ready, and say so")
    ctx.exit(Refused.exit_code if todo.losses else 0)


def _lines(images: Sequence[Coming], changes: Sequence[Change], steps: Sequence[Doing]) -> Iterator[str]:
    for image in images:
        yield f"  {image.way:<8} image {image.image}: {image.why}"
    for change in changes:
        yield f"  {change.verb:<8} {change.kind} {change.name}: {change.why}"
    for step in steps:
        yield f"  {'run':<8} {' '.join(filter(None, (step.component, step.database)))}: {step.what}, because {step.why}"
