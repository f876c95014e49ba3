"""The reference page says what the parser does."""

from pathlib import Path

import pytest

from devpreview.blueprint import explained, schema
from devpreview.blueprint.check import STORE_ATTRIBUTES
from devpreview.blueprint.explained import EXPLAINED, HEAD, complaints
from devpreview.blueprint.model import EngineKind
from devpreview.blueprint.problems import Code
from devpreview.blueprint.reference import page
from tests.unit.blueprint.corpus import wrong

DOCS = Path(__file__).parents[3] / "docs"

AGAIN = "task docs"


def test_the_page_is_written_from_the_table() -> None:
    assert (DOCS / "blueprint.md").read_text() == page(), AGAIN


def test_the_page_of_problems_is_written_from_what_is_explained() -> None:
    assert (DOCS / "problems.md").read_text() == explained.page(), AGAIN


def test_the_schema_beside_the_page_is_the_one_that_is_printed() -> None:
    assert (DOCS / "blueprint.schema.json").read_text() == f"{schema.text()}\n", AGAIN


@pytest.mark.parametrize("code", Code)
def test_every_code_is_explained_by_one_of_the_golden_cases(code: Code) -> None:
    example = EXPLAINED[code].example
    assert [line.rpartition(" [")[2] for line in complaints(example)] == [f"{code}]"]
    assert any(case.text.removeprefix(HEAD) == example and case.said == complaints(example) for case in wrong()), example


def test_every_engine_has_attributes() -> None:
    assert set(STORE_ATTRIBUTES) == set(EngineKind)
