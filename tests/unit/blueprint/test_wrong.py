"""Blueprints that are wrong: all that is wrong with them is said, at its place, in words that help."""

import re

import pytest

from devpreview.blueprint.problems import MOST, Code
from devpreview.errors import BlueprintWrong
from tests.unit.blueprint.corpus import right, wrong
from tests.unit.blueprint.examples import HEAD, read, said


def test_what_is_wrong_is_said() -> None:
    assert {case.title: said(case.text) for case in wrong()} == {case.title: list(case.said) for case in wrong()}
    assert all(case.said for case in wrong())
    assert len({case.title for case in wrong()}) == len(wrong())


def test_a_message_can_be_read_by_somebody_tired() -> None:
    messages = {line.partition(" ")[2].rpartition(" [")[0] for case in wrong() for line in case.said}
    assert not [each for each in messages if each.endswith(".")]
    assert not [each for each in messages if re.search(r"NoneType|Node|Error\b|expected <|while scanning|None\b", each)]


def test_there_are_enough_of_them() -> None:
    assert len({case.text for case in wrong()}) >= 200
    assert len({case.text for case in right()}) >= 40


def test_every_code_is_shown_by_a_case() -> None:
    assert {line.rpartition("[")[2].rstrip("]") for case in wrong() for line in case.said} == set(Code)


def test_what_a_file_says_cannot_reach_the_terminal() -> None:
    assert said(HEAD + 'services: {api: {image: "\x1b[31m"}}\n') == ["4:26: a character that YAML does not allow: U+001B [not-yaml]"]
    lines = said(HEAD + 'services: {"\\e[31m": {image: acme/api:1}, api: {image: acme/api:1, "\\u202e": 1}}\n')
    assert len(lines) == 2
    assert all(line.isprintable() for line in lines)


def test_nobody_is_told_more_than_can_be_read() -> None:
    assert len(said(HEAD + "".join(f"key{number}: value\n" for number in range(900)))) == MOST


def test_problems_come_in_the_order_of_the_file() -> None:
    with pytest.raises(BlueprintWrong) as wrong:
        read("jobs: 1\nservices: 2\ndatastores: {db: {image: 3, x: 4}}\nproject: A B\n")
    lines = [problem.line for problem in wrong.value.problems]
    assert lines == sorted(lines)


def test_a_byte_order_mark_is_no_problem() -> None:
    assert said(f"\ufeff{HEAD}services:\n  api: {{image: acme/api:1}}\n") == []


def test_the_line_ends_of_windows_are_no_problem_and_are_counted_once() -> None:
    text = f"{HEAD}services:\n  api:\n    image: acme/api:1\n    prot: 80\n".replace("\n", "\r\n")
    assert said(text) == ["7:5: services.api.prot: there is no 'prot' in a service; did you mean 'port'? [unknown-key]"]


def test_a_long_line_has_a_short_message() -> None:
    lines = said(f"{HEAD}services:\n  api: {{image: acme/api:1, port: {'x' * 100_000}}}\n")
    assert len(lines) == 1
    assert len(lines[0]) < 200


def test_a_wide_list_where_a_mapping_belongs_has_a_short_message() -> None:
    lines = said(f"{HEAD}datastores:\n  db: {{image: postgres:15, databases: [{', '.join(['a' * 5000] * 20)}]}}\n")
    assert [len(line) < 300 for line in lines] == [True]
