"""What programs are told is what the page says."""

from pathlib import Path

from devpreview.cli import formats, report
from devpreview.cli.commands.status import as_json
from devpreview.events import Began, Step
from devpreview.manifests.observe import Component, Preview, Sort, State

PAGE = Path(__file__).parents[3] / "docs" / "json.md"


def test_the_page_is_made_of_the_tables() -> None:
    assert PAGE.read_text() == formats.page(), "run `task docs`"


def test_a_preview_is_told_as_the_table_says() -> None:
    component = Component("api", Sort.SERVICE, State.READY)
    preview = Preview("pv-shop-dev", "uid", "7f3k9q2m", "shop", "dev", None, deleting=False, components=(component,), steps=())
    told = as_json(preview)
    assert list(told) == list(formats.PREVIEW)
    assert isinstance(told["components"], list)
    assert list(told["components"][0]) == list(formats.COMPONENT)


def test_an_event_carries_the_version_and_its_shape() -> None:
    step = {"component": "db", "verb": "fill", "object": "shop"}
    assert report.as_json(Began(Step(**step))) == {"version": 1, "event": "began", "step": step}
