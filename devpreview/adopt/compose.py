"""From what there is to what a blueprint shall say: services, datastores and jobs, and what is left out, and why."""

from collections.abc import Collection, Iterator

from devpreview.adopt.cast import cast, fitting
from devpreview.adopt.datastores import datastore
from devpreview.adopt.look import Found
from devpreview.adopt.services import service
from devpreview.adopt.steps import job, migrations
from devpreview.adopt.wishes import Component, Left, Wishes


def compose(found: Found, profiles: Collection[str] = ()) -> Wishes:
    """Return what a blueprint for a repository shall say; services of compose's profiles only where these are asked for."""
    project = fitting(found.stack.name or found.folder, (), fallback="project")
    roles = cast(found, profiles, project)
    services = {name: service(said, roles) for name, said in roles.services.items()}
    steps = migrations(roles, services)
    stores = []
    for name, said in roles.stores.items():
        ours = roles.names[name]
        stores.append(datastore(said, roles, steps.carried.get(ours, {}), steps.left.get(ours, ())))
    jobs = [job(said, roles, steps) for said in roles.once.values()]
    components = (*services.values(), *stores, *(each for each in jobs if isinstance(each, Component)))
    left = (*roles.left, *(each for each in jobs if isinstance(each, Left)), *_unread(found))
    return Wishes(project, found.stack.files, len(found.stack.services), components, left)


def _unread(found: Found) -> Iterator[Left]:
    for path in found.unread:
        yield Left(path, "`devpreview init -f FILE` reads other files than compose itself would", matters=False)
    for place, why in found.stack.flaws:
        yield Left(f"what stands at {place}", why)
    if found.more:
        yield Left("a part of the repository", f"only the first {len(found.paths):,} files were looked at")
