"""What a Dockerfile takes from its context is said where it can be said for certain, and never too little of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.tree.dockerfile import bases
from devpreview.tree.taken import Taken, needed_only, taken, taken_from

TAKEN = [
    ("", ()),
    ("COPY a b /to/", ("a", "b")),
    ("copy ./a/ /b/../c /to", ("a", "c")),
    ("COPY . .", (".",)),
    ("COPY / /to", (".",)),
    ("COPY ../../a /to", ("a",)),
    ("COPY *.py [ab]? /to", ("*.py", "[ab]?")),
    ('COPY ["with space", "/to"]', ("with space",)),
    ("COPY a \\\n  b \\\n  # why\n  /to", ("a", "b")),
    ("COPY --chown=1:1 --chmod=755 --link a /to", ("a",)),
    ("COPY --exclude=*.md a /to", ("a",)),
    ("COPY --from=tools:1 /a /to", ()),
    ("COPY <<EOF /to\na b c\nEOF\nCOPY d /to", ("d",)),
    ("ADD a.tar.gz https://example.com/b git@example.com:c.git /to", ("a.tar.gz",)),
    ("ADD --checksum=sha256:1 https://example.com/b /to", ()),
    ("COPY https://a /to", ("https:/a",)),
    ("RUN --mount=type=bind,source=a,target=/a make", ("a",)),
    ("RUN --mount=src=a,target=/a --mount=type=cache,target=/c make", ("a",)),
    ("RUN --mount=target=/src make", (".",)),
    ("RUN --mount=type=bind,from=tools:1,target=/t make", ()),
    ("RUN --mount=type=secret,id=a make", ()),
    ("COPY a /to\nCOPY a /from", ("a",)),
    ("RUN cat <<EOF\nCOPY a /to\nEOF\nCOPY b /to", ("b",)),
]
"""Lines of a Dockerfile, and what of the context they take."""


def test_what_is_taken() -> None:
    for lines, sources in TAKEN:
        assert of(f"FROM python\n{lines}").sources == sources, lines


BESIDE = [
    ("COPY a /to", ()),
    ("COPY --from=libs /a b* /to", ("a", "b*")),
    ("COPY --from=LIBS --chown=1:1 . /to", (".",)),
    ("RUN --mount=type=bind,from=libs,source=a,target=/a make", ("a",)),
    ("RUN --mount=from=libs,target=/a make", (".",)),
    ("RUN --mount=type=cache,from=libs,target=/a make", ()),
    ("FROM libs AS unused\nFROM python\nCOPY --from=libs a /to", ("a",)),
    ("FROM libs\nCOPY a /to", None),
    ("FROM libs AS own\nFROM python\nCOPY --from=own a /to", None),
    ("COPY --from=libs $A /to", None),
    ("ARG WHERE\nCOPY --from=$WHERE a /to", None),
    ("ONBUILD COPY a /to", None),
]
"""Lines of a Dockerfile, and what they take from what it knows as libs; None is all."""


def test_what_is_taken_from_another_folder() -> None:
    for lines, sources in BESIDE:
        assert taken_from("libs", f"FROM python\n{lines}", target="", args={}, platform="linux/amd64") == sources, lines


UNCERTAIN = [
    "FROM a\nARG DIR\nCOPY $DIR /to",
    "FROM a\nCOPY a\\ b /to",
    'FROM a\nCOPY "a b" /to',
    "FROM a\nCOPY [ab] /to",
    "FROM a\nCOPY **/a /to",
    "FROM a\nCOPY --parents a/b /to",
    "FROM a\nCOPY --unheard-of a /to",
    "FROM a\nRUN --mount=type=bind,source=$DIR,target=/a make",
    'FROM a\nRUN --mount=type=bind,"source=a b",target=/a make',
    "FROM a AS one\nFROM b\nCOPY --from=$STAGE /a /b",
    "FROM a\nONBUILD COPY . .",
    "FROM a AS base\nONBUILD COPY . .\nFROM base",
    "FROM a\nINCLUDE other",
    "FROM a\nRUN cat <<EOF\nCOPY a /to",
    "FROM a\nRUN echo \\\\\nCOPY a /to",
    "# syntax=acme/language\nFROM a",
    "#!/usr/bin/env -S docker build -f\n# syntax = acme/language:1 --with\nFROM a",
    "// syntax=acme/language\nFROM a",
    "FROM a AS one\nFROM b AS ONE",
    "FROM a\nCOPY --from= a /to\nCOPY --from= $a /to",
    "",
]
"""Dockerfiles that may take anything."""


def test_what_cannot_be_read_for_certain_is_everything() -> None:
    assert [text for text in UNCERTAIN if of(text).sources is not None] == []


@pytest.mark.parametrize(
    "syntax", ["docker/dockerfile:1", "docker/dockerfile", "docker.io/docker/dockerfile:1.7-labs", "docker/dockerfile@sha256:1"]
)
def test_dockers_own_language_is_understood(syntax: str) -> None:
    assert of(f"# syntax={syntax}\nFROM a\nCOPY a /to").sources == ("a",)


def test_another_language_can_be_given_as_an_argument() -> None:
    assert taken("FROM a", target="", args={"BUILDKIT_SYNTAX": "acme/language"}, platform="").sources is None


@pytest.mark.parametrize(
    ("target", "sources"),
    [
        ("", ("libs", "web")),
        ("web", ("libs", "web")),
        ("API", ("libs", "api")),
        ("1", ("libs", "api")),
        ("docs", ("docs",)),
        ("mounting", ("docs", "mounting")),
        ("amd64", ("libs",)),
        ("nowhere", None),
    ],
)
def test_only_stages_that_the_target_needs_take_something(target: str, sources: tuple[str, ...] | None) -> None:
    assert of(STAGES, target=target).sources == sources


STAGES = """
ARG BASE=base
FROM python AS base
COPY libs /libs
FROM $BASE AS api
COPY api /api
FROM scratch AS docs
COPY docs /docs
FROM scratch AS mounting
RUN --mount=type=bind,from=docs,target=/docs make
COPY mounting /mounting
FROM base AS base-amd64
FROM base-$TARGETARCH AS amd64
FROM python AS web
COPY --from=0 /libs /libs
COPY web /web
"""


def test_a_line_knows_its_number_its_stage_and_whether_it_is_needed() -> None:
    lines = of("FROM a AS one\nCOPY a \\\n  /to\nFROM b\nCOPY $b /to").lines
    assert [(line.number, line.stage, line.text, line.needed, bool(line.unsure)) for line in lines] == [
        (2, "one", "COPY a /to", False, False),
        (5, "1", "COPY $b /to", True, True),
    ]


def test_stages_that_are_not_needed_are_empty_and_keep_their_numbers() -> None:
    head, idle = "# syntax=docker/dockerfile:1\nFROM a AS one\n# why\n", "COPY a /to\nRUN <<EOF\nFROM z\nEOF\n"
    rest = "FROM b AS two\nCOPY b /to\nFROM c\nCOPY --from=1 /b /c\n"
    text = head + idle + rest
    kept = needed_only(text, target="", args={}, platform="")
    assert kept == head + rest
    assert bases(kept, target="", args={}, platform="") == bases(text, target="", args={}, platform="")


def test_a_text_of_which_nothing_is_sure_is_left_as_it_is() -> None:
    text = "FROM a AS one\nCOPY a /to\nFROM b\nCOPY --from=$one /a /b\n"
    assert needed_only(text, target="", args={}, platform="") == text


@given(
    st.lists(
        st.sampled_from(["FROM a AS one", "FROM one", "COPY a b", "COPY --from=0 a b", "RUN <<E", "E", "ADD [", "# x", "\\", "$", "\ufeff"])
    )
)
def test_any_text_has_an_answer_and_what_is_needed_of_it_takes_the_same(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = of(text)
    assert of(needed_only(text, target="", args={}, platform="")).sources == found.sources


def of(text: str, *, target: str = "") -> Taken:
    return taken(text, target=target, args={}, platform="linux/amd64")
