"""The gate's order: who waits for whom."""

import graphlib
from dataclasses import replace

import pytest

from devpreview.blueprint.model import Blueprint, Database, Datastore, EngineKind, Job, LeftOut, Migration, Moment, Service
from devpreview.lifecycle.order import Node, What, concerns, dependents, order
from devpreview.lifecycle.selection import selected


def service(name: str, *needs: str) -> Service:
    return Service(name, None, "app:1", needs=needs)


MIGRATION = Migration("api", ("migrate",), ("migrations/1.sql",))
DB = Datastore("db", EngineKind.POSTGRES, "postgres:15", (Database("shop", (MIGRATION,), ("seeds/1.sql",)), Database("plain")))
CACHE = Datastore("cache", EngineKind.REDIS, "redis:7", (Database("cache"),))


def blueprint(*, jobs: tuple[Job, ...] = ()) -> Blueprint:
    services = (service("api", "db", "cache"), service("web", "api"), service("alone"))
    return Blueprint(
        "shop.yaml",
        "shop",
        "7f3k9q2m",
        services={each.name: each for each in services},
        datastores={"db": DB, "cache": CACHE},
        jobs={each.name: each for each in jobs},
    )


def behind(nodes: dict[Node, frozenset[Node]], node: Node) -> set[Node]:
    """Return all that a node waits for, directly or not."""
    reached: set[Node] = set()
    todo = [node]
    while todo:
        for need in nodes[todo.pop()] - reached:
            reached.add(need)
            todo.append(need)
    return reached


def test_a_service_waits_until_the_data_it_needs_is_right() -> None:
    assert behind(order(blueprint()), Node("web", What.SERVE)) >= {
        Node("db", What.START),
        Node("db", What.FILL, "shop"),
        Node("api", What.SERVE),
    }


def test_nothing_waits_for_what_it_does_not_need() -> None:
    nodes = order(blueprint())
    assert behind(nodes, Node("alone", What.SERVE)) == {Node("alone", What.BEGIN)}
    assert behind(nodes, Node("cache", What.OPEN)) == {Node("cache", What.START)}


def test_a_database_without_migrations_and_seeds_is_not_filled() -> None:
    assert Node("db", What.FILL, "plain") not in order(blueprint())


def test_a_migration_waits_for_the_other_datastores_that_its_service_uses() -> None:
    assert order(blueprint())[Node("db", What.FILL, "shop")] == {Node("db", What.START), Node("cache", What.OPEN)}


def test_a_migration_waits_for_what_it_names_and_no_service_for_a_start_job_behind_that() -> None:
    load = Migration("alone", ("load",), ("data/1.sql",), needs=("auth", "first", "cache"))
    db = replace(DB, databases=(Database("shop", (MIGRATION, load)),))
    jobs = (Job("first", "alone", ("first",)), Job("warm", "auth", ("warm",), needs=("db",)))
    found = replace(blueprint(jobs=jobs), datastores={"db": db, "cache": CACHE})
    nodes = order(replace(found, services={**found.services, "auth": service("auth", "cache")}))
    named = {Node("auth", What.SERVE), Node("first", What.RUN), Node("cache", What.OPEN)}
    assert nodes[Node("db", What.FILL, "shop")] == {Node("db", What.START), *named}
    assert Node("warm", What.RUN) not in behind(nodes, Node("auth", What.SERVE))
    graphlib.TopologicalSorter(nodes).prepare()


def test_where_migrations_wait_for_each_others_datastores_they_wait_for_the_engines_only() -> None:
    found = blueprint()
    cache = Datastore("cache", EngineKind.POSTGRES, "postgres:15", (Database("cache", (MIGRATION,)),))
    nodes = order(replace(found, datastores={"db": DB, "cache": cache}))
    assert (
        nodes[Node("db", What.FILL, "shop")]
        == nodes[Node("cache", What.FILL, "cache")]
        == {Node("db", What.START), Node("cache", What.START)}
    )
    graphlib.TopologicalSorter(nodes).prepare()


@pytest.mark.parametrize(
    ("job", "waiting"),
    [
        (Job("warm", "api", ("warm",), needs=("db", "cache")), {"api", "web", "worker"}),
        (Job("hook", "api", ("hook",)), {"api", "web"}),
        (Job("other", "alone", ("other",), needs=("cache",)), {"api", "web", "worker", "alone"}),
        (Job("late", "alone", ("late",), needs=("warm",)), {"api", "web", "worker", "alone"}),
        (Job("reads", "alone", ("x",), needs=("cache",), reads=("cache",)), {"alone"}),
        (Job("reads", "alone", ("x",), needs=("cache", "db"), reads=("cache",)), {"alone", "api", "web"}),
        (Job("writes", "alone", ("x",), needs=("cache", "db"), writes=("db",)), {"alone", "api", "web"}),
    ],
)
def test_the_services_that_have_a_start_jobs_image_or_need_its_data_wait_for_it(job: Job, waiting: set[str]) -> None:
    warm = Job("warm", "worker", ("warm",), needs=("cache",))
    found = blueprint(jobs=(job, warm) if job.needs == ("warm",) else (job,))
    found = replace(found, services={**found.services, "worker": service("worker", "cache")})
    nodes = order(found)
    done = Node(job.name, What.RUN)
    assert {each.component for each in nodes if each.what is What.SERVE and done in behind(nodes, each)} == waiting
    graphlib.TopologicalSorter(nodes).prepare()


def test_what_needs_data_is_begun_when_that_is_filled_and_done_when_everybody_is_let_to_it() -> None:
    nodes = order(blueprint(jobs=(Job("warm", "api", ("warm",)),)))
    filled = {Node("db", What.START), Node("db", What.FILL, "shop"), Node("cache", What.START)}
    assert nodes[Node("warm", What.BEGIN)] == filled
    assert nodes[Node("warm", What.RUN)] == {Node("warm", What.BEGIN), Node("db", What.OPEN), Node("cache", What.OPEN)}
    assert nodes[Node("api", What.BEGIN)] == filled | {Node("warm", What.RUN)}


@pytest.mark.parametrize(
    "jobs",
    [
        (Job("greet", "api", ("greet",), needs=("web",)),),
        (Job("late", "api", ("x",), needs=("greet",)), Job("greet", "api", ("greet",), needs=("web",))),
    ],
)
def test_no_service_waits_for_a_start_job_that_waits_for_a_service(jobs: tuple[Job, ...]) -> None:
    nodes = order(blueprint(jobs=jobs))
    assert not any(need.what is What.RUN for node, needs in nodes.items() if node.what is What.SERVE for need in needs)
    assert Node("web", What.SERVE) in behind(nodes, Node(jobs[0].name, What.RUN))
    graphlib.TopologicalSorter(nodes).prepare()


def test_those_behind_a_datastore_are_found_through_services_and_jobs() -> None:
    jobs = (Job("warm", "alone", ("warm",), needs=("cache",)),)
    found = blueprint(jobs=jobs)
    assert dependents(found, "db") == ("api", "web")
    assert dependents(found, "api") == ("web",)
    assert dependents(found, "web") == ()
    left_out = replace(found, left_out=LeftOut({"late": service("late", "db")}, jobs={"seen": Job("seen", "late", ("see",))}))
    assert dependents(left_out, "db") == ("api", "web", "late", "seen")


@pytest.mark.parametrize(("writes", "waiting"), [((), True), (("cache",), False)])
def test_a_job_that_says_what_it_writes_writes_nothing_else_also_where_that_is_left_out(writes: tuple[str, ...], waiting: bool) -> None:
    found = blueprint(jobs=(Job("warm", "alone", ("warm",), needs=("db", "cache"), writes=writes),))
    services = {**found.services, "api": service("api", "db")}
    found = replace(found, services=services, datastores={**found.datastores, "cache": replace(CACHE, optional=True)})
    chosen = selected(found, without=["cache"]).blueprint
    assert concerns(chosen, chosen.jobs["warm"], "api") == waiting


def test_needs_come_as_far_as_is_said() -> None:
    found = blueprint()
    api = replace(found.services["api"], started=("db",))
    mail = replace(service("mail", "db"), optional=True)
    late = replace(service("late", "web", "api", "mail"), started=("api", "mail"))
    services = {**found.services, "api": api, "mail": mail, "late": late}
    found = replace(found, services=services, datastores={"db": DB, "cache": replace(CACHE, optional=True)})
    nodes = order(found)
    assert nodes[Node("api", What.BEGIN)] == {Node("db", What.START), Node("cache", What.START), Node("cache", What.OPEN)}
    assert nodes[Node("api", What.UP)] == {Node("api", What.BEGIN), Node("cache", What.OPEN)}
    assert nodes[Node("api", What.SERVE)] == {Node("api", What.BEGIN), Node("api", What.UP), Node("cache", What.OPEN)}
    assert nodes[Node("late", What.BEGIN)] == {Node("web", What.SERVE), Node("api", What.UP), Node("mail", What.UP)}
    assert Node("web", What.UP) not in nodes
    assert Node("db", What.FILL, "shop") in order(found, ["db"])[Node("api", What.BEGIN)], "nobody is at work on what is made anew"
    assert Node("cache", What.OPEN) in nodes[Node("db", What.FILL, "shop")]
    graphlib.TopologicalSorter(nodes).prepare()


def test_jobs_that_write_the_same_data_take_turns_and_those_of_other_moments_have_none() -> None:
    writes = [
        Job(name, "alone", ("x",), needs=needs, writes=("cache",)) for name, needs in (("b", ("a",)), ("a", ()), ("c", ("web",)), ("d", ()))
    ]
    kept = (Job("bye", "api", ("x",), on=(Moment.DELETE,)), Job("nightly", "api", ("x",), on=(), schedule="@daily"))
    nodes = order(blueprint(jobs=(*writes, Job("other", "alone", ("x",), writes=("db",)), *kept)))
    graphlib.TopologicalSorter(nodes).prepare()
    ends = {each.name: Node(each.name, What.RUN) for each in writes}
    for one in writes:
        for other in writes:
            assert one is other or ends[one.name] in behind(nodes, ends[other.name]) or ends[other.name] in behind(nodes, ends[one.name])
    assert not behind(nodes, Node("other", What.RUN)) & set(ends.values())
    assert not [node for node in nodes if node.component in ("bye", "nightly")]
