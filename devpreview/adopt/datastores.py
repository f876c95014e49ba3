"""A datastore of a stack as a datastore of a blueprint, and what of it is left out."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence

from devpreview.adopt.addresses import Store
from devpreview.adopt.cast import Cast, beginning, created, variables
from devpreview.adopt.mounts import configuration
from devpreview.adopt.services import source
from devpreview.adopt.stack import Mount, Said
from devpreview.adopt.steps import Migrate
from devpreview.adopt.variables import filled, ours
from devpreview.adopt.wishes import Component, Left, Value, Wish
from devpreview.blueprint.fields.texts import VARIABLE
from devpreview.blueprint.model import EngineKind
from devpreview.blueprint.presets.read import recognised
from devpreview.blueprint.servers import OURS

_OURS_TOO = ("POSTGRES_HOST_AUTH_METHOD", "POSTGRES_MULTIPLE_DATABASES", "REDIS_PASSWORD", "ALLOW_EMPTY_PASSWORD")
"""Variables that go with those that devpreview sets."""

_HARMLESS = re.compile(
    r"redis-server|valkey-server|postgres|mysqld|mariadbd|--(?:appendonly|save|requirepass|loglevel)|--character-set-server=utf8mb4|"
    r"yes|no|\d+|"
)
"""Words of a command that change nothing for a preview."""


def datastore(said: Said, cast: Cast, migrations: Mapping[str, Migrate], left: Sequence[Left]) -> Component:
    """Return what a blueprint shall say of a datastore: with its migrations, by database, and those without a place."""
    store = cast.hosts.stores[said.name]
    wishes = [source(said, cast)]
    if recognised(filled(said.image, cast.known)) is None:
        wishes.append(Wish("engine", store.engine.value))
    if store.engine is not EngineKind.REDIS:
        wishes += [*_databases(store, migrations), *_seeds(said, cast, store)]
    if cast.is_optional(said):
        wishes.append(Wish("optional", value=True))
    wishes += _settings(said, cast)
    if args := _args(said):
        wishes.append(Wish("args", args))
    if files := {target: path for mount in _configured(said, cast) for target, path in configuration(mount, cast).items()}:
        wishes.append(Wish("files", files))
    return Component("datastores", store.name, tuple(wishes), (*left, *_left(said, cast)), said.origin, said.note)


_STARTS = re.compile(r"(?:\S*/)?(?:docker-entrypoint\.sh|redis-server|valkey-server|postgres|mysqld|mariadbd)")
_WITHOUT = ("--requirepass", "--default-authentication-plugin")
"""Options of engines that devpreview sees to, or that are gone from them, each with a word."""


def _args(said: Said) -> list[str]:
    """Return what an engine is started with besides: the options of its command, where it is plain."""
    words = list(said.command or ())
    while words and _STARTS.fullmatch(words[0]):
        words.pop(0)
    if said.entrypoint or not all(word.startswith("-") or place for place, word in enumerate(words)):
        return []
    kept: list[str] = []
    for place, word in enumerate(words):
        if word.partition("=")[0] not in _WITHOUT and (place == 0 or words[place - 1] not in _WITHOUT):
            kept.append(word)
    return [] if all(_HARMLESS.fullmatch(word) for word in kept) else kept


def _configured(said: Said, cast: Cast) -> list[Mount]:
    """Return the files that an engine is configured by."""
    return [
        mount
        for mount in said.mounts
        if mount.bind and "initdb.d" not in mount.target and "/data" not in mount.target and configuration(mount, cast)
    ]


def _databases(store: Store, migrations: Mapping[str, Migrate]) -> Iterator[Wish]:
    names = [store.names[each] for each in store.databases]
    note = "; ".join(each.note for each in migrations.values() if each.note)
    if len(names) > 1:
        databases: dict[str, Value] = {each: {"migrate": migrations[each].value} if each in migrations else {} for each in names}
        yield Wish("databases", databases, note)
        return
    yield Wish("databases", {names[0]: {}})
    if names[0] in migrations:
        yield Wish("migrate", migrations[names[0]].value, note)


def _seeds(said: Said, cast: Cast, store: Store) -> Iterator[Wish]:
    there = beginning(said, cast.found)
    files = [path for path in there if not created(path, cast.found)]
    if not files:
        return
    folder = posixpath.dirname(files[0])
    whole = folder and len(files) > 1 and files == [path for path in cast.found.below(folder) if path.endswith(".sql")]
    plain = whole and all(posixpath.dirname(path) == folder for path in files)
    patterns: Value = f"{folder}/*.sql" if plain else files if len(files) > 1 else files[0]
    note = "in compose these ran before anything else; here they are loaded after the migration"
    yield Wish("seeds", patterns if len(store.databases) == 1 else {store.names[store.databases[0]]: patterns}, note)


def _settings(said: Said, cast: Cast) -> list[Wish]:
    taken = {*OURS, *(f"{name}_FILE" for name in OURS), *_OURS_TOO}
    written = variables(said, cast.found)
    env = {name: ours(value, cast.known) for name, value in written.items() if name not in taken and re.fullmatch(VARIABLE.pattern, name)}
    return [Wish("env", dict(env))] if env else []


def _left(said: Said, cast: Cast) -> Iterator[Left]:
    for key, words in (("entrypoint", said.entrypoint), ("command", said.command)):
        if words and not (key == "command" and _args(said)):
            harmless = key == "command" and all(
                _HARMLESS.fullmatch(word) or words[place - 1] == "--requirepass" for place, word in enumerate(words)
            )
            yield Left(f"{key} {' '.join(words)}", "devpreview starts the engine", matters=not harmless)
    there = beginning(said, cast.found)
    for mount in said.mounts:
        what = f"volumes {mount.source}:{mount.target}"
        begins = [path for path in there if path == mount.source or path.startswith(f"{mount.source}/")]
        creating = [path for path in begins if created(path, cast.found)]
        if "initdb.d" in mount.target and not begins:
            yield Left(what, "only SQL files of the repository can be seeds")
        elif creating:
            yield Left(f"{', '.join(creating)}", "it creates databases, which stand under databases; the rest of it is not done")
        elif mount.bind and not begins and "/data" not in mount.target and mount not in _configured(said, cast):
            yield Left(what, "devpreview configures the engine")
    for path in said.env_files:
        if path not in cast.found.env_files:
            yield Left(f"env_file {path}", "it is not in the repository")
