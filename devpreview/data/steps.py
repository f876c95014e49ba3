"""What has to be done so that a database holds what is wanted, by comparing that with its record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from devpreview.data.record import Link, Record, Wanted


@dataclass(frozen=True, slots=True)
class Keep:
    """The data is what is wanted."""


@dataclass(frozen=True, slots=True)
class Fill:
    """There is no data, or none was ever complete: begin from empty."""


@dataclass(frozen=True, slots=True)
class Adopt:
    """No step has made the data, and none is wanted to: what is missing is its user, or its extensions."""


@dataclass(frozen=True, slots=True)
class Extend:
    """The data is the beginning of what is wanted: add to it while it is served. With nothing to add, only the end is missing."""

    migrate: bool
    seeds: tuple[Link, ...]
    """Those still to be loaded."""
    prepare: bool = False
    """Whether it is somebody else's, or lacks extensions."""


@dataclass(frozen=True, slots=True)
class Rebuild:
    """The data cannot be brought to what is wanted: begin from empty, and lose what is there."""

    why: str
    written: bool
    """Whether that would lose what no step wrote."""


Decision = Keep | Fill | Adopt | Extend | Rebuild


def wanted(migrations: Mapping[str, bytes], seeds: Mapping[str, bytes], *, user: str = "", extensions: Sequence[str] = ()) -> Wanted:
    """Return what files want a database to be: path → content, seeds in the order in which they are loaded."""
    return Wanted(
        migrations={file: _hash(content) for file, content in migrations.items()},
        seeds=tuple(Link(file, _hash(content)) for file, content in seeds.items()),
        user=user,
        extensions=tuple(extensions),
    )


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()


def decide(record: Record | None, wanted: Wanted) -> Decision:
    """Return what has to be done with a database."""
    if record is None or not (record.complete or record.written):
        return Fill()
    if not record.complete and not (wanted.migrations or wanted.seeds):
        return Adopt()
    if why := _in_the_way(record, wanted):
        return Rebuild(why, record.written)
    migrate = record.unfinished == "migrate" or record.migrations != wanted.migrations
    seeds = wanted.seeds[len(record.seeds) :]
    prepare = record.user != wanted.user or set(record.extensions) != set(wanted.extensions)
    if migrate or seeds or prepare or record.unfinished:
        return Extend(migrate, seeds, prepare)
    return Keep()


def _in_the_way(record: Record, wanted: Wanted) -> str:
    """Return why the data is not the beginning of what is wanted; nothing if it is."""
    if not record.complete:
        return "it holds data that no record speaks of"
    for file, was in record.migrations.items():
        if wanted.migrations.get(file) != was:
            return f"the migration {file} {'has changed' if file in wanted.migrations else 'is gone'}"
    if record.unfinished == "migrate" and not wanted.migrations:
        return "a migration was begun that is not wanted any more"
    hashes = {seed.file: seed.hash for seed in wanted.seeds}
    for place, seed in enumerate(record.seeds):
        if seed.file not in hashes:
            return f"the seed {seed.file} is gone"
        if hashes[seed.file] != seed.hash:
            return f"the seed {seed.file} has changed"
        if wanted.seeds[place] != seed:
            return f"the seed {seed.file} has another place among the seeds"
    gone = [each for each in record.extensions if each not in wanted.extensions]
    # what humans made may use it; what steps made, they can make without it
    return f"the extension {gone[0]} is gone" if gone and (record.migrations or record.seeds) else ""
