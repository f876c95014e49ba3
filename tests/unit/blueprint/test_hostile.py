"""Whatever is in a file, there is a verdict, and soon."""

import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from devpreview.blueprint import nodes
from devpreview.blueprint.nodes import compose
from devpreview.blueprint.parse import decoded, parse
from devpreview.blueprint.problems import Problems
from devpreview.errors import BlueprintWrong, Problem
from tests.unit.blueprint.examples import HEAD, TREE, said
from tests.unit.blueprint.hostile import HOSTILE


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_at_once(text: str) -> None:
    begun = time.process_time()
    assert said(text)
    # the bar is 100 ms; a machine may be five times as slow as the one that it was set on
    assert time.process_time() - begun < 0.5


SERVICE = """\
  api-{number}:
    build: {{context: api, dockerfile: api/Dockerfile}}
    port: 8000
    public: true
    command: [python, -m, app, --port, "8000"]
    env: {{DATABASE_URL: "${{db.url}}", LEVEL: info, MODE: preview}}
    secrets: [STRIPE_KEY]
    needs: [db]
    ready: {{http: /healthz}}
"""


def test_a_thousand_services_are_no_more_than_can_be_read_soon() -> None:
    services = "".join(SERVICE.format(number=number) for number in range(1000))
    begun = time.process_time()
    assert said(f"{HEAD}services:\n{services}datastores:\n  db: {{image: postgres:15}}\n") == []
    # the bar is 1.5 s for the whole command, where half a second is usual
    assert time.process_time() - begun < 1.5


def verdict(raw: bytes) -> None:
    problems = found(raw)
    assert all(str(problem).isprintable() and problem.line > 0 and problem.column > 0 for problem in problems)


def found(raw: bytes) -> tuple[Problem, ...]:
    try:
        parse(decoded(raw, "b.yaml"), "b.yaml", TREE, {}, fresh_id=lambda: "k2v7mq4d")
    except BlueprintWrong as wrong:
        return wrong.problems
    return ()


@given(st.binary(max_size=400))
def test_any_bytes_have_a_verdict(raw: bytes) -> None:
    verdict(raw)


WORDS = "services datastores jobs api db image postgres:15 env ${db.url} needs ready seeds migrate ~ null 8000 true .. /"
MARKS = [
    ": ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    ", ",
    '"',
    "'",
    "&a ",
    "*a ",
    "<<",
    "!t ",
    "|\n",
    ">-\n ",
    "? ",
    "#",
    "%YAML 1.1",
    "---\n",
    "...\n",
]
ODD = ["\\x", "\\ud800", "\\UFFFFFFFF", "\t", "\r", "\x85", "\u2028", "\ufeff"]
PIECES = st.sampled_from([*WORDS.split(), *MARKS, *ODD, "\n", "\n  ", "\n    "])


@given(st.lists(PIECES, max_size=40).map("".join))
def test_anything_like_a_blueprint_has_a_verdict(text: str) -> None:
    verdict((HEAD + text).encode())
    verdict(text.encode())


values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=8,
)
names = st.sampled_from(["api", "db", "web", "preview", "x-y", "-", "ü"])


@settings(max_examples=40)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            kind: st.dictionaries(names, st.dictionaries(st.sampled_from(keys.split()), values, max_size=5) | values, max_size=3)
            for kind, keys in {
                "services": "build image command args env secrets needs port public ready grace replicas",
                "datastores": "image preset engine databases storage env migrate seeds port ports data ready command args files buckets",
                "jobs": "service run on needs timeout",
            }.items()
        },
    )
)
def test_any_values_at_known_keys_have_a_verdict(content: dict[str, object]) -> None:
    head = {"apiVersion": "devpreview.dev/v1", "project": "shop", "id": "7f3k9q2m"}
    verdict(yaml.safe_dump({**head, **content}, allow_unicode=True).encode())


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=100))
def test_without_libyaml_there_is_a_verdict_too(text: str) -> None:
    problems = Problems("b.yaml")
    node = compose(text, problems, loader=yaml.SafeLoader)
    assert node is None or isinstance(node, nodes.Scalar | nodes.Sequence | nodes.Mapping)


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"project: caf\xe9\n", "1:13: the text is not UTF-8; save it as UTF-8 [not-yaml]"),
        (b"\xff\xfep\x00", "1:1: the text is UTF-16; save it as UTF-8 [not-yaml]"),
    ],
)
def test_bytes_that_are_no_text_are_named(raw: bytes, message: str) -> None:
    with pytest.raises(BlueprintWrong) as wrong:
        decoded(raw, "b.yaml")
    assert str(wrong.value) == f"b.yaml:{message}"
