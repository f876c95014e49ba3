"""Files of variables: what is read, and what is refused because others would read it otherwise."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.blueprint.dotenv import Flaw, Variable, dotenv


def values(text: str) -> dict[str, str | None]:
    """Return the variables of a file in which nothing is wrong."""
    found = list(dotenv(text))
    assert not [each for each in found if isinstance(each, Flaw)]
    return {each.name: each.value for each in found if isinstance(each, Variable)}


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("A=b", "b"),
        ("  export\tA =  b c \t", "b c"),
        ("A=b # why", "b"),
        ("A=#fff", "#fff"),
        ("A=b#c", "b#c"),
        ("A=", None),
        ("A=   # later", None),
        ("A=''", ""),
        ('A="" # nothing', ""),
        ("A='b # c $D \\n'", "b # c $D \\n"),
        ('A="b # c\\n\\td\\\\ \\"e\\" \\$F \\x"', 'b # c\n\td\\ "e" $F \\x'),
        ('A="one\ntwo" # both', "one\ntwo"),
        ("A=it's", "it's"),
        ("A=5$ $$ $1", "5$ $$ $1"),
        ("A=b=c", "b=c"),
        ("A=C:\\dir", "C:\\dir"),
        ("A=b\r", "b"),
    ],
)
def test_a_value_is_what_is_written(line: str, value: str | None) -> None:
    assert values(line) == {"A": value}
    assert values(f"# first\n\n{line}\nB=1") == {"A": value, "B": "1"}


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("\n\nA", 3, "'A' is not NAME=value"),
        ("A=1\n1A=2", 2, "'1A=2' is not NAME=value"),
        ("A: b", 1, "'A: b' is not NAME=value"),
        ("A='x\ny\nB=2", 1, "a quote is opened behind A and never closed"),
        ("A='x' y\nB=1", 1, "'y' is behind the closing quote of A"),
        ("A=$(id)", 1, "'$(' is not replaced here; put the value of A in single quotes to keep it as it is"),
        ('A="x ${B:-c} y"', 1, "'${B:-c}' is not replaced here; put the value of A in single quotes to keep it as it is"),
        ("A='\n'\nB=$HOME/x", 3, "'$HOME' is not replaced here; put the value of B in single quotes to keep it as it is"),
        ("A=1\n\nA=1", 3, "'A' is on line 1 already"),
    ],
)
def test_what_others_would_read_otherwise_is_refused(text: str, line: int, said: str) -> None:
    assert [each for each in dotenv(text) if isinstance(each, Flaw)] == [Flaw(line, said)]


@given(st.text())
def test_whatever_is_in_a_file_it_is_read_to_its_end(text: str) -> None:
    lines = [each.line for each in dotenv(text)]
    assert lines == sorted(lines)


@given(st.text(st.characters(exclude_characters="'\r", exclude_categories=["Cs"])))
def test_single_quotes_keep_everything(value: str) -> None:
    assert values(f"A='{value}'\nB=1") == {"A": value, "B": "1"}


@pytest.mark.parametrize(
    "text", ["A=" + " " * 250_000 + "x", "A=\n" * 80_000, 'A="' + "\\" * 250_000, "'\n" * 120_000, "A=" + "${" * 120_000]
)
def test_a_hostile_file_is_read_soon(text: str) -> None:
    began = time.process_time()
    for _ in dotenv(text):
        pass
    assert time.process_time() - began < 1
