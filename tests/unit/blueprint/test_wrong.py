"""Blueprints that are wrong: all that is wrong with them is said, at its place, in words that help."""

from pathlib import Path

import pytest

from devpreview.blueprint.problems import MOST, Code
from devpreview.errors import BlueprintWrong
from tests.unit.blueprint.examples import HEAD, read, said

GOLDEN = Path(__file__).with_name("wrong.txt")

WHOLE = " (whole file)"


def cases() -> list[tuple[str, str, list[str]]]:
    """Return the title, the text and what is said of each golden case."""
    found = []
    for case in GOLDEN.read_text().split("\n=== ")[1:]:
        title, *lines = case.split("\n")
        text = "".join(f"{line}\n" for line in lines if line and not line.startswith("> "))
        found.append((title, text if title.endswith(WHOLE) else HEAD + text, [line[2:] for line in lines if line.startswith("> ")]))
    return found


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in cases()], ids=[case[0] for case in cases()])
def test_what_is_wrong_is_said(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_every_code_is_shown_by_a_case() -> None:
    shown = {line.rpartition("[")[2].rstrip("]") for _, _, lines in cases() for line in lines}
    assert set(Code) - shown == {Code.TOO_BIG}


def test_what_a_file_says_cannot_reach_the_terminal() -> None:
    assert said(HEAD + 'services: {api: {image: "\x1b[31m"}}\n') == ["4:26: a character that YAML does not allow: U+001B [not-yaml]"]
    lines = said(HEAD + 'services: {"\\e[31m": {image: acme/api:1}, api: {image: acme/api:1, "\\u202e": 1}}\n')
    assert len(lines) == 2
    assert all(line.isprintable() for line in lines)


def test_nobody_is_told_more_than_can_be_read() -> None:
    assert len(said(HEAD + "".join(f"key{number}: value\n" for number in range(1000)))) == MOST


def test_problems_come_in_the_order_of_the_file() -> None:
    with pytest.raises(BlueprintWrong) as wrong:
        read("jobs: 1\nservices: 2\ndatastores: {db: {image: 3, x: 4}}\nproject: A B\n")
    lines = [problem.line for problem in wrong.value.problems]
    assert lines == sorted(lines)


def test_a_byte_order_mark_is_no_problem() -> None:
    assert said(f"\ufeff{HEAD}services:\n  api: {{image: acme/api:1}}\n") == []
