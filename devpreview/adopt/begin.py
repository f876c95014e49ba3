"""A stack for a repository without compose files: from its Dockerfiles, its Procfile and the libraries that it uses."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from devpreview.adopt import images
from devpreview.adopt.stack import Building, Port, Said, Stack

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
    "mysql": re.compile(
        r"(?i:pymysql)|mysqlclient|aiomysql|asyncmy|mysql-connector|\"mysql2?\"|go-sql-driver/mysql|gem ['\"](?:mysql2|trilogy)['\"]|myxql"
    ),
    "redis": re.compile(r"redis|bullmq|sidekiq|valkey|\"bull\""),
}
"""Engine → how libraries for it are called."""

_USUAL = {
    "postgres": ("DATABASE_URL", "postgresql://app:app@db:5432/app"),
    "mysql": ("DATABASE_URL", "mysql://app:app@mysql:3306/app"),
    "redis": ("REDIS_URL", "redis://cache:6379/0"),
}
"""Engine → the variable and address that a service is told where no example has one."""

_LOCAL = {
    "postgres": re.compile(r"^(\w+)=\"?(postgres[\w+]*://(?:[^@\s]*@)?)(?:localhost|127\.0\.0\.1)([^\s\"]*)", re.MULTILINE),
    "mysql": re.compile(r"^(\w+)=\"?(mysql[\w+]*://(?:[^@\s]*@)?)(?:localhost|127\.0\.0\.1)([^\s\"]*)", re.MULTILINE),
    "redis": re.compile(r"^(\w+)=\"?(redis://(?:[^@\s]*@)?)(?:localhost|127\.0\.0\.1)([^\s\"]*)", re.MULTILINE),
}
"""Engine → an address of it on the machine of whoever develops, in an example of variables."""

EXAMPLES = (".env.example", ".env.sample")

IMAGES = {"postgres": ("db", "postgres:16"), "mysql": ("mysql", "mysql:8.4"), "redis": ("cache", "redis:7")}
"""Engine → what is written where nothing says which."""

PORT = 8000
"""The port of a web process that is told it."""


def manifests(paths: Sequence[str]) -> Iterator[str]:
    """Give what is to be opened."""
    folders = {posixpath.dirname(path) for path in _dockerfiles(paths)}
    yield from _dockerfiles(paths)
    for path in paths:
        if path in ("Procfile", *EXAMPLES) or (posixpath.dirname(path) in folders and _MANIFESTS.fullmatch(posixpath.basename(path))):
            yield path


def beginnings(folder: str, paths: Sequence[str], texts: Mapping[str, str]) -> Stack:
    """Return the services that there seem to be, each with a word on why."""
    built = _dockerfiles(paths)
    examples = tuple(path for path in EXAMPLES if path in paths)[:1]
    services: dict[str, Said] = {}
    for path in built:
        where = posixpath.dirname(path)
        name = posixpath.basename(where) or folder
        ports = tuple(Port(number, published=True) for number in images.exposed(texts.get(path, "")))
        note = "see that its port and its variables are all there"
        services[name] = Said(name, path, 1, build=Building(where or "."), env_files=examples, ports=ports, note=note)
    if "Procfile" in texts and "Dockerfile" in built:
        services.pop(folder)
        services = {**_processes(texts, examples), **services}
    stores = {engine: path for engine in _LIBRARIES if (path := _used(engine, texts))}
    for engine, path in stores.items():
        name, image = IMAGES[engine]
        note = f"guessed from {path}: take the image and version that production has"
        services[name] = Said(name, path, image=image, note=note)
    files = (*(("Procfile",) if "Procfile" in texts else ()), *built)
    return Stack({name: _with(said, stores, texts) for name, said in services.items()}, files=files)


def _dockerfiles(paths: Sequence[str]) -> list[str]:
    return [path for path in paths if _DOCKERFILE.fullmatch(posixpath.basename(path)) and not _ASIDE.search(path)][:MOST]


def _processes(texts: Mapping[str, str], examples: tuple[str, ...]) -> dict[str, Said]:
    lines = [(number, line.partition(":")) for number, line in enumerate(texts["Procfile"].splitlines(), start=1) if line[:1] != "#"]
    written = {name.strip(): (number, run.strip()) for number, (name, colon, run) in lines if colon and run.strip()}
    port = next(iter(images.exposed(texts["Dockerfile"])), PORT)
    return {
        name: Said(
            name,
            "Procfile",
            number,
            build=Building("."),
            command=("sh", "-c", run),
            environment={"PORT": str(port)} if "PORT" in run else {},
            env_files=examples,
            needs={"release": "service_completed_successfully"} if "release" in written and name != "release" else {},
            ports=(Port(port, published=True),) if name == "web" else (),
        )
        for name, (number, run) in written.items()
    }


def _used(engine: str, texts: Mapping[str, str]) -> str:
    manifest = (path for path, text in texts.items() if _MANIFESTS.fullmatch(posixpath.basename(path)) and _LIBRARIES[engine].search(text))
    return next(manifest, "")


def _with(said: Said, stores: Mapping[str, str], texts: Mapping[str, str]) -> Said:
    """Return a service that is told where the datastores are whose libraries it uses, by the variables of its example."""
    if not said.build:
        return said
    here = {path: text for path, text in texts.items() if posixpath.dirname(path) == said.build.context.removeprefix(".")}
    told: dict[str, str | None] = {}
    for engine in stores:
        if _used(engine, here):
            example = "\n".join(texts.get(path, "") for path in said.env_files)
            local = _LOCAL[engine].findall(example)
            told |= {name: f"{before}{IMAGES[engine][0]}{after}" for name, before, after in local} or dict([_USUAL[engine]])
    return replace(said, environment={**told, **said.environment})
