"""Tools that bring a database's structure up to date: how their files and their commands are known."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tool:
    """One of them."""

    name: str
    command: re.Pattern[str]
    """How it is called in a command line."""
    run: tuple[str, ...]
    """How it is called where nothing says so."""


@dataclass(frozen=True, slots=True)
class Revisions:
    """Files that are migrations."""

    tool: str
    folder: str
    """Where the tool is called from."""
    files: tuple[str, ...]
    """Folders or patterns."""
    why: str
    """What shows it."""


TOOLS = {
    tool.name: tool
    for tool in (
        Tool("alembic", re.compile(r"\b(?:alembic|flask db)\b.*\bupgrade\b"), ("alembic", "upgrade", "head")),
        Tool("django", re.compile(r"\bmanage\.py\s+migrate\b"), ("python", "manage.py", "migrate", "--noinput")),
        Tool("prisma", re.compile(r"\bprisma migrate (?:deploy|dev)\b"), ("npx", "prisma", "migrate", "deploy")),
        Tool("rails", re.compile(r"\bdb:(?:migrate|prepare|schema:load)\b"), ("bin/rails", "db:migrate")),
        Tool("knex", re.compile(r"\bknex migrate:(?:latest|up)\b"), ("npx", "knex", "migrate:latest")),
        Tool("golang-migrate", re.compile(r"\bmigrate\b.*-(?:path|source|database)\b"), ()),
        Tool("flyway", re.compile(r"\bflyway\b.*\bmigrate\b"), ()),
    )
}

_DJANGO = re.compile(r"(?P<app>.*/)?migrations/\d{4}_\w+\.py")
_PRISMA = re.compile(r"(?P<root>.*?/)?prisma/migrations/[^/]+/migration\.sql")
_RAILS = re.compile(r"(?P<root>.*?/)?db/migrate/\d{8,14}_\w+\.rb")
_GOLANG = re.compile(r"(?P<folder>(?:.*/)?[^/]+)/\d+_[\w.-]+\.up\.sql")
_FLYWAY = re.compile(r"(?P<folder>(?:.*/)?[^/]+)/V\d[\w.]*__[\w.-]+\.sql")
_KNEX = re.compile(r"(?P<root>.*/)?knexfile\.(?:js|ts|mjs|cjs)")


def revisions(paths: Sequence[str], texts: Mapping[str, str]) -> list[Revisions]:
    """Return what migrations there are, each folder once, the outermost first."""
    found: dict[tuple[str, tuple[str, ...]], Revisions] = {}
    for each in (*_alembic(paths, texts), *_django(paths), *_by_folder(paths), *_knex(paths)):
        found.setdefault((each.tool, each.files), each)
    return sorted(found.values(), key=lambda each: (each.folder.count("/"), each.folder))


def tool_of(words: Sequence[str]) -> str:
    """Return the tool that a command line calls, or nothing."""
    line = " ".join(words)
    return next((tool.name for tool in TOOLS.values() if tool.command.search(line)), "")


def migrating(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a command line that call the tool, without what is in front and behind."""
    script = words[2] if len(words) > 2 and words[1] in ("-c", "-lc", "-ec") else ""
    if not script:
        return tuple(words)
    part = next((part for part in re.split(r"&&|;|\|\||\n", script) if tool_of([part])), script).strip()
    if re.fullmatch(r"[\w./:=@%+ -]+", part):
        return tuple(part.removeprefix("exec ").split())
    return (*words[:2], part)


def _alembic(paths: Sequence[str], texts: Mapping[str, str]) -> Iterator[Revisions]:
    for path in paths:
        if posixpath.basename(path) != "alembic.ini":
            continue
        folder = posixpath.dirname(path)
        said = re.search(r"^script_location\s*=\s*(\S+)", texts.get(path, ""), re.MULTILINE)
        location = (said[1] if said else "alembic").replace("%(here)s/", "").partition(":")[2 if said and ":" in said[1] else 0]
        versions = posixpath.normpath(posixpath.join(folder, location, "versions"))
        if any(each.startswith(f"{versions}/") for each in paths):
            yield Revisions("alembic", folder, (versions,), path)


def _django(paths: Sequence[str]) -> Iterator[Revisions]:
    for manage in (path for path in paths if posixpath.basename(path) == "manage.py"):
        root = posixpath.dirname(manage)
        prefix = f"{root}/" if root else ""
        apps = sorted({match["app"] or "" for path in paths if path.startswith(prefix) and (match := _DJANGO.fullmatch(path))})
        if apps:
            # not `**`: a virtual environment holds the migrations of Django itself
            above = sorted({posixpath.dirname(app.rstrip("/")) for app in apps})
            files = tuple(posixpath.join(each, "*/migrations/[0-9]*.py") for each in above)
            yield Revisions("django", root, files, f"{apps[0]}migrations")


def _by_folder(paths: Sequence[str]) -> Iterator[Revisions]:
    for path in paths:
        if match := _PRISMA.fullmatch(path):
            root = match["root"] or ""
            yield Revisions("prisma", root.rstrip("/"), (f"{root}prisma/migrations/**/*.sql",), f"{root}prisma/migrations")
        elif match := _RAILS.fullmatch(path):
            root = match["root"] or ""
            yield Revisions("rails", root.rstrip("/"), (f"{root}db/migrate",), f"{root}db/migrate")
        elif match := _GOLANG.fullmatch(path):
            yield Revisions("golang-migrate", posixpath.dirname(match["folder"]), (f"{match['folder']}/*.up.sql",), match["folder"])
        elif match := _FLYWAY.fullmatch(path):
            yield Revisions("flyway", match["folder"], (match["folder"],), match["folder"])


def _knex(paths: Sequence[str]) -> Iterator[Revisions]:
    for path in paths:
        if match := _KNEX.fullmatch(path):
            root = match["root"] or ""
            folder = next((each for each in ("migrations", "db/migrations", "src/migrations") if _any(paths, f"{root}{each}/")), "")
            if folder:
                yield Revisions("knex", root.rstrip("/"), (f"{root}{folder}",), path)


def _any(paths: Sequence[str], prefix: str) -> bool:
    return any(path.startswith(prefix) for path in paths)
