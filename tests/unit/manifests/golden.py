"""The objects of the example as a file, for the eyes of whoever changed what is rendered.

`python -m tests.unit.manifests.golden` writes it anew. Hashes are left out, and what an engine's scripts say is its own
matter.
"""

from collections.abc import Mapping
from pathlib import Path

import yaml

from devpreview.data.engines import Begin
from devpreview.data.record import Link
from devpreview.manifests import names
from devpreview.manifests.jobs import fill_job, start_job
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Rendered
from tests.unit.manifests.example import BLUEPRINT, DB, LAPTOP, WARM

FILE = Path(__file__).parent / "shop.yaml"

REVISIONS, LINKS = {"m/1.py": "1f"}, (Link("seeds/a.sql", "2e"),)
FILL = fill_job(BLUEPRINT, LAPTOP, DB, DB.databases[0], run="3", how=Begin.FROM_EMPTY, migrations=REVISIONS, links=LINKS)
START = start_job(BLUEPRINT, LAPTOP, WARM, "3")


def shown() -> list[object]:
    """Return what the file shows: all objects of the example, and a run of each of its steps."""
    return [_shown(one) for one in (*render(BLUEPRINT, LAPTOP), FILL, START)]


def _shown(one: Rendered) -> object:
    written = "" if one.component else "of the preview itself, "
    return {f"{one.kind} {one.name}": f"{written}{one.write}", "generate": list(one.generate), "manifest": _short(one.manifest)}


def _short(thing: object) -> object:
    match thing:
        case Mapping():
            return {name: "…" if name in (names.RENDERING, names.SECRETS_MARK) else _short(value) for name, value in thing.items()}
        case list() | tuple():
            return [_short(value) for value in thing]
        case str() if "\n" in thing:
            return "…"
        case _:
            return thing


if __name__ == "__main__":
    FILE.write_text(yaml.safe_dump_all(shown(), sort_keys=False, explicit_start=True, allow_unicode=True, width=140))
