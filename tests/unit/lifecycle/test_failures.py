"""What is told of a failure in one line."""

import pytest

from devpreview.lifecycle.failures import telling

ALEMBIC = (
    "Traceback (most recent call last):",
    '  File "alembic/env.py", line 8, in run',
    'sqlalchemy.exc.ProgrammingError: (psycopg.errors.UndefinedTable) relation "notes" does not exist',
    "LINE 1: SELECT * FROM notes",
    "[SQL: SELECT * FROM notes]",
    "(Background on this error at: https://sqlalche.me/e/20/f405)",
)


@pytest.mark.parametrize(
    ("tail", "told"),
    [
        (ALEMBIC, ALEMBIC[2]),
        (
            ('psql:seeds/1.sql:3: ERROR:  relation "x" does not exist', "LINE 3: x"),
            'psql:seeds/1.sql:3: ERROR:  relation "x" does not exist',
        ),
        (("starting", "there was an error in the configuration", "bye"), "there was an error in the configuration"),
        (("one", "  two "), "two"),
    ],
)
def test_the_line_that_says_most_is_told(tail: tuple[str, ...], told: str) -> None:
    assert telling(tail) == told
