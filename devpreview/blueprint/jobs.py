"""From what is written of a job to its values: the command, and what it waits for."""

from devpreview.blueprint import check
from devpreview.blueprint.check import Edge, Needs
from devpreview.blueprint.model import Job
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries


def job(name: str, entries: Entries, reading: Reading) -> Job:
    """Return what a blueprint says of a job; the services have been read before."""
    reading.plain_words(entries.leaves("run"))
    service = reading.service(entries)
    stores = {
        need: Edge(entries.keys["service"].place, f"{entries.path}.service")
        for need in reading.needs.of(service)
        if reading.known.kinds.get(need) == "datastore"
    }
    edges = check.needed(name, check.needs(entries), stores, reading.known, reading.problems)
    needs = Needs({name: edges})
    # it waits for the data of its service, also where it does not need that itself
    reading.needs.edges[name] = stores | edges
    return Job(name, service, entries.words("run"), needs.of(name), entries.number("timeout", 600), needs.started(name))
