"""From the text of a blueprint to its values, or to everything that is wrong with it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from devpreview.blueprint import check
from devpreview.blueprint.bundles import bundle, clashes
from devpreview.blueprint.check import Known
from devpreview.blueprint.datastores import datastore
from devpreview.blueprint.fields import API_VERSION, BLUEPRINT
from devpreview.blueprint.files import Files
from devpreview.blueprint.jobs import awaited, job
from devpreview.blueprint.like import likened
from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.nodes import TOP, compose
from devpreview.blueprint.problems import Code, Enough, Place, Problems
from devpreview.blueprint.profiles import Chosen, chosen, left_out, spared
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.secrets import sources
from devpreview.blueprint.servers import store
from devpreview.blueprint.services import service
from devpreview.blueprint.shape import Entries, read
from devpreview.blueprint.unused import warn
from devpreview.blueprint.volumes import volumes
from devpreview.errors import BlueprintWrong
from devpreview.tree import Tree


def parse(
    text: str,
    file: str,
    tree: Tree,
    environ: Mapping[str, str],
    *,
    fresh_id: Callable[[], str],
    profiles: Sequence[str] = (),
    local: str = "",
) -> Blueprint:
    """Return what a blueprint says, under profiles, and with what somebody has of their own in `profiles.LOCAL`.

    Raises BlueprintWrong with every problem in it, and UsageWrong where there is no such profile; a missing id is offered a fresh one.
    """
    problems = Problems(file)
    try:
        blueprint = _parsed(text, tree, environ, problems=problems, file=file, fresh_id=fresh_id, profiles=profiles, local=local)
    except Enough:
        blueprint = None
    if blueprint is None or problems:
        raise BlueprintWrong(problems.all())
    return blueprint


def _parsed(
    text: str,
    tree: Tree,
    environ: Mapping[str, str],
    *,
    problems: Problems,
    file: str,
    fresh_id: Callable[[], str],
    profiles: Sequence[str],
    local: str,
) -> Blueprint | None:
    root = compose(text, problems)
    if root is None:
        if not problems:
            message = f"the file is empty; a blueprint begins with apiVersion: {API_VERSION}, a project and an id"
            problems.add(Code.MISSING, TOP, "", message)
        return None
    found = chosen(root, profiles, local, problems)
    top = read(found.root, BLUEPRINT, problems, environ)
    if top is None:
        return None
    if "id" not in top.keys:
        problems.add(Code.MISSING, top.place, "", f"a blueprint needs 'id', which nobody else has; paste this one: id: {fresh_id()}")
    if not top.keys.keys() & {"services", "datastores", "components"}:
        problems.add(Code.MISSING, top.place, "", "a blueprint needs something under 'services' or 'datastores'")
    return _blueprint(top, found, file, tree, environ, problems)


def _blueprint(top: Entries, found: Chosen, file: str, tree: Tree, environ: Mapping[str, str], problems: Problems) -> Blueprint:
    """Return the values of a blueprint; what cannot be said with values that are wrong already is left out."""
    kinds = check.kinds(top, problems)
    stores = {name: store(name, each, problems) for name, each in top.entries("datastores").each()}
    likes = likened(top.entries("services"), kinds, problems)
    known = Known(kinds, {name: each.entries for name, each in likes.items()}, stores)
    routes = check.routes(known.services, kinds, problems)
    folders = volumes(top.entries("services"), known.services, problems)
    reading = Reading(known, Files(tree, problems), environ, problems)
    common = reading.env(top.entries("env"))
    secrets = sources(top, reading)
    services = {name: service(name, each, common, secrets, routes[name], folders[name], reading) for name, each in likes.items()}
    datastores = {name: datastore(name, each, reading) for name, each in top.entries("datastores").each()}
    bundles = {name: bundle(name, each, reading) for name, each in top.entries("components").each()}
    jobs = {name: job(name, each, reading) for name, each in top.entries("jobs").each()}
    awaited(jobs, reading)
    check.cycles(reading.needs, problems)
    without = left_out(top, found, kinds, problems)
    blueprint = Blueprint(
        file,
        top.text("project"),
        top.text("id"),
        services,
        datastores,
        jobs,
        bundles,
        profiles=tuple(top.entries("profiles").keys),
        without=tuple(without),
    )
    for name, why in clashes(blueprint):
        problems.add(Code.NAME, top.entries("components").keys[name].place, f"components.{name}", why)
    if problems:
        return blueprint
    spared(blueprint, without, problems)
    warn(blueprint, top, known, reading.needs, problems)
    return replace(blueprint, warnings=problems.warnings())


def decoded(raw: bytes, file: str) -> str:
    """Return the text of a blueprint's bytes. Raises BlueprintWrong where they are not UTF-8."""
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        place = Place(before.count(b"\n") + 1, len(before.rpartition(b"\n")[2].decode(errors="replace")) + 1)
        kind = "UTF-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "not UTF-8"
        problems = Problems(file)
        problems.add(Code.NOT_YAML, place, "", f"the text is {kind}; save it as UTF-8")
        raise BlueprintWrong(problems.all()) from error
