"""From what is written of a datastore to its values."""

from devpreview.blueprint.databases import databases
from devpreview.blueprint.model import Datastore, Storage
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.servers import served
from devpreview.blueprint.shape import Entries


def datastore(name: str, entries: Entries, reading: Reading) -> Datastore:
    """Return what a blueprint says of a datastore."""
    store = reading.known.stores[name]
    made = databases(name, entries, store, reading)
    return served(name, entries, store, reading, databases=made, storage=Storage(entries.text("storage", Storage.KEPT)))
