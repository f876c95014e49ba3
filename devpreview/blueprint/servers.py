"""From what is written of a datastore to how its server is run and reached: its engine knows, or its preset, or the blueprint says."""

import re
from collections.abc import Iterator, Mapping

from devpreview.blueprint import check
from devpreview.blueprint.check import Store
from devpreview.blueprint.contents import contents
from devpreview.blueprint.interpolate import Found
from devpreview.blueprint.model import Database, Datastore, EngineKind, Reference, Server, Storage, TcpProbe, Value
from devpreview.blueprint.presets import read as presets
from devpreview.blueprint.presets.read import BUCKETS, Preset
from devpreview.blueprint.probes import probe
from devpreview.blueprint.problems import Code, Problems, quoted
from devpreview.blueprint.reading import Reading
from devpreview.blueprint.shape import Entries

NAMED = (EngineKind.POSTGRES, EngineKind.MYSQL)
"""Engines whose databases have names, and migrations."""

OURS = {
    "POSTGRES_USER": "it is in ${%s.user}",
    "POSTGRES_PASSWORD": "it is made at random and is in ${%s.password}",
    "POSTGRES_DB": "name the database under 'databases'",
    "PGDATA": "'storage' says where the data is",
    "PGUSER": "it is in ${%s.user}",
    "PGPASSWORD": "it is made at random and is in ${%s.password}",
    **{
        f"{prefix}_{name}": instead
        for prefix in ("MYSQL", "MARIADB")
        for name, instead in {
            "USER": "it is in ${%s.user}",
            "PASSWORD": "it is made at random and is in ${%s.password}",
            "DATABASE": "name the database under 'databases'",
            "ROOT_PASSWORD": "it is the one in ${%s.password}",
            "ROOT_HOST": "${%s.user} may do everything, from everywhere",
            "RANDOM_ROOT_PASSWORD": "it is made at random and is in ${%s.password}",
            "ALLOW_EMPTY_ROOT_PASSWORD": "it is made at random and is in ${%s.password}",
            "ALLOW_EMPTY_PASSWORD": "it is made at random and is in ${%s.password}",
        }.items()
    },
    "MYSQL_PWD": "it is made at random and is in ${%s.password}",
    "REDISCLI_AUTH": "it is made at random and is in ${%s.password}",
}
"""Variables of engines that devpreview sets, and what there is instead; `%s` is the datastore."""

WITHOUT = {
    "command": "devpreview starts it; what it is to be started with besides goes under 'args'",
    "port": "it listens where everybody expects it",
    "ready": "it is ready when its data is complete",
    "data": "devpreview has it keep its data in a place of its own",
}
"""Keys that an engine that is known from within does without, and why."""

_PLACEHOLDER = re.compile(r"\{([a-z][a-z_]*)\}")


def store(name: str, entries: Entries, problems: Problems) -> Store:
    """Return what a datastore is, and what of it can be referred to."""
    engine, preset, known = _kind(entries, problems)
    named = engine in NAMED or (preset is not None and preset.has_databases)
    written = entries.entries("databases")
    databases = tuple(written.keys) or (name,)
    users = frozenset(database for database, each in written.each() if "user" in each.keys)
    ports = dict.fromkeys((*(preset.ports if preset else ()), *entries.entries("ports").keys))
    return Store(
        engine=engine,
        preset=preset,
        databases=databases if engine or named or not known else (),
        users=users if engine else frozenset(),
        named=named,
        ports=tuple(ports),
        public=entries.flag("public"),
        known=known,
    )


def _kind(entries: Entries, problems: Problems) -> tuple[EngineKind | None, Preset | None, bool]:
    """Return which engine a datastore has, if any, what is known of it besides, and whether anybody can tell."""
    said = entries.leaf("preset")
    preset = presets.named(str(said.value)) if said else None if "preset" in entries.keys else presets.recognised(entries.text("image"))
    if (leaf := entries.leaf("engine")) is not None:
        engine = EngineKind(str(leaf.value))
        if preset is not None and preset.engine is not engine and (said or preset.engine is None):
            what = f"the preset is {preset.name}" if said else f"the image is {preset.name}'s"
            problems.add(Code.CONFLICT, leaf.place, leaf.path, f"{what}, not {engine}; leave 'engine' out")
            return None, None, False
        return engine, presets.named(engine), True
    if preset is not None:
        return preset.engine, preset, True
    leaf = entries.leaf("image")
    if {"preset", "engine"} & entries.keys.keys() or leaf is None:
        return None, None, False
    if "port" not in entries.keys:
        known = ", ".join(f"engine: {each}" for each in EngineKind)
        message = f"what {quoted(str(leaf.value))} is, its name does not say; write {known}, a preset, or the port that it listens on"
        problems.add(Code.MISSING, leaf.place, leaf.path, message)
    return None, None, "port" in entries.keys


def served(name: str, entries: Entries, store: Store, reading: Reading, *, databases: tuple[Database, ...], storage: Storage) -> Datastore:
    """Return a datastore with these databases, and with what there is to say of its server."""
    preset = store.preset
    if store.known:
        _only_what_it_takes(entries, store, reading)
    for leaves in (entries.leaves("command"), entries.leaves("args")):
        reading.plain_words(leaves)
    args = entries.words("args") or (preset.args if preset and "command" not in entries.keys else ())
    return Datastore(
        name=name,
        engine=store.engine or _server(entries, preset, reading),
        image=entries.text("image") or (preset.image if preset else ""),
        databases=databases,
        storage=storage,
        env=_env(name, entries.entries("env"), store, reading),
        args=tuple(_with_buckets(args, entries)),
        files=_files(entries, preset, reading),
        ports=_ports(entries, preset, reading.problems),
        public=entries.flag("public"),
        user=entries.text("user") or (preset.user if preset else ""),
        memory=check.memory(entries, reading.problems) or (preset.memory if preset else ""),
        optional=entries.flag("optional"),
    )


def _server(entries: Entries, preset: Preset | None, reading: Reading) -> Server:
    port = entries.number("port", preset.port if preset else 0)
    ready = probe(entries, reading, of="datastore", port=port) or (preset.ready if preset else None) or TcpProbe(port)
    if preset is None:
        return Server(port, ready, entries.words("command"), entries.text("data"), {"host": "{host}", "port": "{port}"})
    return Server(
        port=port,
        ready=ready,
        command=tuple(_with_buckets(entries.words("command") or preset.command, entries)),
        data=entries.text("data") or preset.data,
        attributes=preset.attributes,
        hello=preset.hello,
        answer=preset.answer,
        scripts=preset.scripts,
    )


def _with_buckets(words: tuple[str, ...], entries: Entries) -> Iterator[str]:
    for word in words:
        yield from entries.words("buckets") if word == BUCKETS else (word,)


def _only_what_it_takes(entries: Entries, store: Store, reading: Reading) -> None:
    """Say which keys mean nothing for this kind of datastore."""
    for key, why in _refused(entries, store):
        if key in entries.keys:
            reading.add(Code.CONFLICT, entries.keys[key].place, f"{entries.path}.{key}", why)
    if store.engine and not store.named and isinstance(entries.values.get("seeds"), Entries):
        message = f"{store.what} has no databases; write the pattern, or a list of such, without a name"
        reading.add(Code.CONFLICT, entries.keys["seeds"].place, f"{entries.path}.seeds", message)
    for _, each in entries.entries("databases").each():
        if not store.engine and "migrate" in each.keys:
            reading.add(Code.CONFLICT, each.keys["migrate"].place, f"{each.path}.migrate", _unfilled(store))


def _refused(entries: Entries, store: Store) -> Iterator[tuple[str, str]]:
    preset = store.preset
    if store.engine:
        yield from ((key, f"{store.what} does without: {why}") for key, why in WITHOUT.items())
    else:
        yield from ((key, _unfilled(store)) for key in ("migrate", "seeds"))
    if not store.named:
        yield "databases", f"{store.what} has no databases"
    if store.engine and not store.named:
        yield "migrate", f"{store.what} has no migrations"
    if preset is None or not preset.has_buckets:
        yield "buckets", f"{store.what} has no buckets; minio has"
    elif own := {"command", "args"} & entries.keys.keys():
        yield "buckets", f"the preset makes them, and {quoted(min(own))} is said otherwise; take one of the two out"
    if not store.engine and not entries.text("data", preset.data if preset else "") and entries.text("storage") == Storage.KEPT:
        yield "storage", "nothing is kept where 'data' doesn't say in which folder; write it, or leave 'storage' out"


def _unfilled(store: Store) -> str:
    *others, last = EngineKind
    return f"only {', '.join(others)} and {last} are filled by devpreview, and this is {store.what}; have a job do that"


def _env(name: str, entries: Entries, store: Store, reading: Reading) -> Mapping[str, Value]:
    env = {variable: _filled(text, name) for variable, text in (store.preset.env if store.preset else {}).items()}
    for variable, leaf in entries.each_leaf():
        place = entries.keys[variable].place
        reading.not_ours(variable, place, leaf.path)
        if ours := _set_by_us(variable.removesuffix("_FILE"), name, store):
            reading.add(Code.CONFLICT, place, leaf.path, f"{variable} is set by devpreview: {ours}")
        others = [part for part in leaf.parts if isinstance(part, Found) and _is_another(part.reference, name, reading)]
        for part in others:
            message = f"{part.written}: a datastore cannot refer to a datastore"
            reading.add(Code.REFERENCE, leaf.scalar.at(part.offset), leaf.path, message)
        if not others:
            env[variable] = reading.value(leaf)
    return env


def _set_by_us(variable: str, name: str, store: Store) -> str:
    """Return what there is instead of a variable that devpreview sets; nothing where it doesn't."""
    if store.preset and store.preset.hides(variable):
        return f"who logs in is in ${{{name}.user}}, and the password is made at random and in ${{{name}.password}}"
    return OURS.get(variable, "").replace("%s", name) if store.engine or not store.known else ""


def _filled(text: str, name: str) -> Value:
    """Return a preset's text with references to the datastore itself."""
    parts = _PLACEHOLDER.split(text)
    return Value(tuple(Reference(name, part) if number % 2 else part for number, part in enumerate(parts) if part))


def _is_another(reference: Reference, name: str, reading: Reading) -> bool:
    return reference.component != name and reference.component in reading.known.stores


def _files(entries: Entries, preset: Preset | None, reading: Reading) -> Mapping[str, Value]:
    files = {path: Value((text,)) for path, text in (preset.files if preset else {}).items()}
    for path, (value, leaf) in contents(entries, reading).items():
        if any(isinstance(part, Reference) and part.component in reading.known.stores for part in value.parts):
            message = "a datastore's files cannot refer to datastores; its own password is for its 'env'"
            reading.add(Code.REFERENCE, leaf.place, leaf.path, message)
        files[path] = value
    return files


def _ports(entries: Entries, preset: Preset | None, problems: Problems) -> Mapping[str, int]:
    """Return further ports, the preset's among them, each a number of its own."""
    own = check.ports(entries, problems, preset.port if preset else 0)
    known = {name: number for name, number in (preset.ports if preset else {}).items() if name not in own}
    main = entries.leaf("port")
    for leaf in (*(each for _, each in entries.entries("ports").each_leaf()), *((main,) if main else ())):
        for name, number in known.items():
            if leaf.value == number:
                problems.add(Code.CONFLICT, leaf.place, leaf.path, f"{number} is what the preset calls {quoted(name)}")
    return known | own
