"""The reference page says what the parser does."""

from pathlib import Path

from devpreview.blueprint.check import STORE_ATTRIBUTES
from devpreview.blueprint.model import EngineKind
from devpreview.blueprint.problems import Code
from devpreview.blueprint.reference import CODES, page

PAGE = Path(__file__).parents[3] / "docs" / "blueprint.md"

AGAIN = "task docs"


def test_the_page_is_written_from_the_table() -> None:
    assert PAGE.read_text() == page(), AGAIN


def test_every_code_is_explained() -> None:
    assert set(CODES) == set(Code)


def test_every_engine_has_attributes() -> None:
    assert set(STORE_ATTRIBUTES) == set(EngineKind)
