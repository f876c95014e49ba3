"""What a database says of its own data: the record inside it, the only truth about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Link:
    """One file that made the data, and the hash of its content."""

    file: str
    hash: str


@dataclass(frozen=True, slots=True)
class Record:
    """The record of one database; a database without one holds none of our data."""

    migrations: Mapping[str, str] = field(default_factory=dict)
    """Revision file → hash of its content; the order belongs to the migration tool."""
    seeds: tuple[Link, ...] = ()
    """The seeds that were loaded, a chain."""
    complete: bool = False
    unfinished: str = ""
    """The step that was begun and has not ended: `migrate`, or `seed`."""
    upgraded: bool = False
    """Whether migrations were run on data that was complete before."""
    written: bool = False
    """Whether rows were changed outside our schema since the last step, or nobody can know."""
    user: str = ""
    """Whose the database is; empty for the datastore's own user."""
    extensions: tuple[str, ...] = ()
    """Those that a step has made."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a blueprint and its files want a database to be made of."""

    migrations: Mapping[str, str] = field(default_factory=dict)
    seeds: tuple[Link, ...] = ()
    user: str = ""
    extensions: tuple[str, ...] = ()
