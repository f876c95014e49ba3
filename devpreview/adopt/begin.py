"""A stack for a repository without compose files: from its Dockerfiles, its Procfile and the libraries that it uses."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from devpreview.adopt.stack import Building, Said, Stack

MOST = 30
"""Dockerfiles of which services are made."""

_ASIDE = re.compile(r"(?:^|/)(?:tests?|examples?|docs|e2e|ci|benchmarks?|fixtures)/")
_DOCKERFILE = re.compile(r"Dockerfile")
_MANIFESTS = re.compile(
    r"requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|package\.json|go\.mod|Gemfile|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.toml|mix\.exs"
)
_LIBRARIES = {
    "postgres": re.compile(
        r"psycopg|asyncpg|pg8000|\"pg\"|\"postgres\"|/pgx|lib/pq|gem ['\"]pg['\"]|org\.postgresql|tokio-postgres|postgrex|@prisma"
    ),
    "redis": re.compile(r"redis|bullmq|sidekiq|valkey|\"bull\""),
}
"""Engine → how libraries for it are called."""

IMAGES = {"postgres": ("db", "postgres:16"), "redis": ("cache", "redis:7")}
"""Engine → what is written where nothing says which."""

PORT = 8000
"""The port of a web process that is told it."""


def manifests(paths: Sequence[str]) -> Iterator[str]:
    """Give what is to be opened."""
    folders = {posixpath.dirname(path) for path in _dockerfiles(paths)}
    yield from _dockerfiles(paths)
    for path in paths:
        if path == "Procfile" or (posixpath.dirname(path) in folders and _MANIFESTS.fullmatch(posixpath.basename(path))):
            yield path


def beginnings(folder: str, paths: Sequence[str], texts: Mapping[str, str]) -> Stack:
    """Return the services that there seem to be, each with a word on why."""
    built = _dockerfiles(paths)
    examples = tuple(path for path in (".env.example", ".env.sample", ".env") if path in paths)
    services: dict[str, Said] = {}
    for path in built:
        where = posixpath.dirname(path)
        name = posixpath.basename(where) or folder
        services[name] = Said(
            name, path, 1, build=Building(where or "."), env_files=examples[:1], note="read its port, command and variables once more"
        )
    if "Procfile" in texts and "Dockerfile" in built:
        del services[folder]
        services = {**_processes(texts["Procfile"], examples[:1]), **services}
    stores = {engine: path for engine in _LIBRARIES if (path := _used(engine, texts))}
    for engine, path in stores.items():
        name, image = IMAGES[engine]
        note = f"guessed from {path}: take the image and version that production has"
        services[name] = Said(name, path, image=image, aliases=("localhost", "127.0.0.1"), note=note)
    files = (*(("Procfile",) if "Procfile" in texts else ()), *built)
    return Stack({name: _with(said, stores, texts) for name, said in services.items()}, files=files)


def _dockerfiles(paths: Sequence[str]) -> list[str]:
    return [path for path in paths if _DOCKERFILE.fullmatch(posixpath.basename(path)) and not _ASIDE.search(path)][:MOST]


def _processes(text: str, examples: tuple[str, ...]) -> dict[str, Said]:
    lines = [(number, line.partition(":")) for number, line in enumerate(text.splitlines(), start=1) if not line.startswith("#")]
    written = {name.strip(): (number, run.strip()) for number, (name, colon, run) in lines if colon and run.strip()}
    needs = {"release": "service_completed_successfully"} if "release" in written else {}
    found = {}
    for name, (number, run) in written.items():
        told = "PORT" in run
        found[name] = Said(
            name,
            "Procfile",
            number,
            build=Building("."),
            command=("sh", "-c", run),
            environment={"PORT": str(PORT)} if told else {},
            env_files=examples,
            needs=needs if name != "release" else {},
        )
    return found


def _used(engine: str, texts: Mapping[str, str]) -> str:
    manifest = (path for path, text in texts.items() if _MANIFESTS.fullmatch(posixpath.basename(path)) and _LIBRARIES[engine].search(text))
    return next(manifest, "")


def _with(said: Said, stores: Mapping[str, str], texts: Mapping[str, str]) -> Said:
    """Return a service that is told where the datastores are whose libraries it uses."""
    if not said.build:
        return said
    here = {path: text for path, text in texts.items() if posixpath.dirname(path) == said.build.context.removeprefix(".")}
    urls = {"postgres": ("DATABASE_URL", "postgresql://app:app@db:5432/app"), "redis": ("REDIS_URL", "redis://cache:6379/0")}
    told = dict(urls[engine] for engine in stores if _used(engine, here))
    return replace(said, environment={**told, **said.environment})
