"""From what is written of a job to its values: when it runs, the command, and what it has to do with."""

from collections.abc import Mapping

from devpreview.blueprint import check, cron
from devpreview.blueprint.check import Edge, Need, Needs
from devpreview.blueprint.model import Again, Job, Moment
from devpreview.blueprint.problems import Code, quoted
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries

LAST = {Moment.STOP, Moment.DELETE}
"""The moments at which somebody waits for the end."""


def job(name: str, entries: Entries, reading: Reading) -> Job:
    """Return what a blueprint says of a job; the services have been read before."""
    reading.plain_words(entries.leaves("run"))
    service = reading.service(entries)
    on = tuple(dict.fromkeys(Moment(word) for word in entries.words("on")))
    needs = _needs(name, service, entries, reading)
    read = Job(
        name,
        service,
        entries.words("run"),
        needs=needs.of(name),
        seconds=entries.number("timeout", 60 if on and LAST.issuperset(on) else 600),
        on=on,
        schedule=_schedule(entries, reading),
        again=Again(entries.text("again", Again.ON_CHANGE)),
        started=needs.started(name),
        reads=_datastores(entries, "reads", reading),
        writes=_datastores(entries, "writes", reading),
    )
    if (read.on or read.schedule) and not read.starts:
        _only_at_start(read, entries, reading)
    return read


def _needs(name: str, service: str, entries: Entries, reading: Reading) -> Needs:
    stores = {
        need: Edge(entries.keys["service"].place, f"{entries.path}.service")
        for need in reading.needs.of(service)
        if reading.known.kinds.get(need) == "datastore"
    }
    data = (Need(str(leaf.value), leaf.place, leaf.path) for key in ("reads", "writes") for leaf in entries.leaves(key))
    written = [*check.needs(entries), *data]
    edges = check.needed(name, written, stores, reading.known, reading.problems)
    # it waits for the data of its service, also where it does not need that itself
    reading.needs.edges[name] = stores | edges
    return Needs({name: edges})


def _datastores(entries: Entries, key: str, reading: Reading) -> tuple[str, ...]:
    for leaf in entries.leaves(key):
        kind = reading.known.kinds.get(str(leaf.value), "datastore")
        if kind != "datastore":
            reading.add(Code.NEED, leaf.place, leaf.path, f"{quoted(str(leaf.value))} is a {kind}, and a datastore belongs here")
    return tuple(dict.fromkeys(entries.words(key)))


def _schedule(entries: Entries, reading: Reading) -> str:
    leaf = entries.leaf("schedule")
    if leaf is None:
        return ""
    if why := cron.wrong(str(leaf.value)):
        reading.add(Code.WRONG_VALUE, leaf.place, leaf.path, f"{quoted(str(leaf.value))} is no schedule: {why}")
    return " ".join(str(leaf.value).split())


def _only_at_start(job: Job, entries: Entries, reading: Reading) -> None:
    """See that nothing is said of a job that only one on start can have: its runs are not part of an order."""
    if "again" in entries.keys:
        message = "'again' is about jobs that run on start; leave it out"
        reading.add(Code.CONFLICT, entries.keys["again"].place, f"{entries.path}.again", message)
    for need in check.needs(entries):
        kind = reading.known.kinds.get(need.bare, "datastore")
        if kind != "datastore":
            message = f"{quoted(job.name)} does not run on start, and waits for datastores only; {quoted(need.bare)} is a {kind}"
            reading.add(Code.NEED, need.place, need.path, message)


def awaited(jobs: Mapping[str, Job], reading: Reading) -> None:
    """See that whoever waits for a job waits for one that runs when the preview starts."""
    for name, edges in reading.needs.edges.items():
        for need, edge in edges.items():
            if need in jobs and not jobs[need].starts and (name not in jobs or jobs[name].starts):
                reading.add(Code.NEED, edge.place, edge.path, f"{quoted(need)} does not run on start, so nothing can wait for it")
