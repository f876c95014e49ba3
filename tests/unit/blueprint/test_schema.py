"""The schema refuses nothing that the parser takes, and what it lets pass that the parser refuses is of codes that are named."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from devpreview.blueprint import nodes
from devpreview.blueprint.fields import API_VERSION, BLUEPRINT
from devpreview.blueprint.fields.kinds import Either, Kind, List, Map, Shape
from devpreview.blueprint.nodes import Node, Scalar, Sequence, compose
from devpreview.blueprint.problems import Code, Problems
from devpreview.blueprint.schema import IN_PART, UNSAID, schema
from devpreview.cli.main import main
from tests.unit.blueprint.corpus import right, wrong
from tests.unit.blueprint.examples import said

VALIDATOR = Draft7Validator(schema())

CORE = (
    (r"|~|null|Null|NULL", lambda _: None),
    (r"true|True|TRUE", lambda _: True),
    (r"false|False|FALSE", lambda _: False),
    (r"[-+]?[0-9]+", int),
    (r"0o[0-7]+", lambda text: int(text, 0)),
    (r"0x[0-9a-fA-F]+", lambda text: int(text, 0)),
    (r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", float),
    (r"[-+]?\.(inf|Inf|INF)", lambda _: float("inf")),
    (r"\.(nan|NaN|NAN)", lambda _: float("nan")),
)
"""YAML 1.2's core schema, by which editors read: what a plain scalar looks like, and what it is."""


def seen(node: Node) -> object:
    """Return a file as an editor sees it."""
    match node:
        case Sequence(items=items):
            return [seen(each) for each in items]
        case nodes.Mapping(entries=entries):
            return {name: seen(value) for name, (_, value) in entries.items()}
        case Scalar(text=text, plain=True):
            return next((made(text) for pattern, made in CORE if re.fullmatch(pattern, text)), text)
        case Scalar(text=text):
            return text


def agree(text: str) -> None:
    """See that parser and schema agree on a file that is YAML."""
    problems = Problems("b.yaml")
    node = compose(text, problems)
    if node is None or problems:
        return
    refused = sorted(error.json_path for error in VALIDATOR.iter_errors(seen(node)))
    codes = {line.rpartition("[")[2].rstrip("]") for line in said(text)}
    if refused:
        assert codes, refused
    else:
        assert codes <= UNSAID | IN_PART, said(text)


def test_the_schema_is_one() -> None:
    Draft7Validator.check_schema(schema())
    assert json.loads(json.dumps(schema())) == schema()


def test_it_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["schema"])
    assert not end.value.code
    assert json.loads(capsys.readouterr().out) == schema()


def test_what_is_right_is_right_to_both() -> None:
    assert {case.title: wrong for case in right() if (wrong := said(case.text))} == {}
    for case in right():
        agree(case.text)


def test_what_is_wrong_is_wrong_to_both_but_for_what_a_schema_cannot_say() -> None:
    for case in wrong():
        agree(case.text)


def test_every_code_is_said_by_the_schema_or_named() -> None:
    assert set(Code) - UNSAID - IN_PART == {Code.UNKNOWN_KEY, Code.WRONG_TYPE}


VALUES: tuple[object, ...] = (
    *("api", "db", "shop", "-", "-db", "8000", "0x50", "true", "yes", "~", "", "30s", "postgres:15", "Acme/API", "/healthz", "<<"),
    *("${db.url}", "${env.TAG:-1}", "seeds/*.sql", "api/Dockerfile", "kept", "start", "x-a", "a b"),
    *(0, 80, 90000, -1, 1.5, True, False, None),
    *([], ["api"], ["a", ["b"]], [1, True, None], [{"a": "b"}]),
    *({}, {"a": "b"}, {"a": {"b": "c"}}, {"a": 1, "b": "1"}, {"http": "/"}, {"image": "a"}),
)

CASES = [case.text for case in (*right(), *wrong())]


@st.composite
def varied(draw: st.DrawFn) -> str:
    """Return a golden blueprint with some values or keys replaced, moved or taken out."""
    problems = Problems("b.yaml")
    root = compose(draw(st.sampled_from(CASES)), problems)
    content: Any = seen(root) if root and not problems else {}
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(content))
        if not places:
            break
        owner, key = draw(st.sampled_from(places))
        change = draw(st.sampled_from(["replace", "remove", "rename", "copy"]))
        if change == "replace":
            owner[key] = deepcopy(draw(st.sampled_from(VALUES) | st.text(min_size=1, max_size=5)))
        elif change == "copy":
            other, name = draw(st.sampled_from(places))
            owner[key] = deepcopy(other[name])
        elif isinstance(owner, dict) and change == "rename":
            owner[draw(st.sampled_from(NAMES))] = owner[key]
        else:
            del owner[key]
    return yaml.safe_dump(content, allow_unicode=True, sort_keys=False)


def _places(content: object) -> Iterator[tuple[Any, Any]]:
    """Give every place where a value stands: what holds it, and under which key."""
    inner = content if isinstance(content, dict) else dict(enumerate(content)) if isinstance(content, list) else {}
    for key, value in inner.items():
        yield content, key
        yield from _places(value)


def _names(kind: Kind) -> Iterator[str]:
    match kind:
        case Shape(fields=each):
            for field in each:
                yield field.name
                yield from (*field.also, *_names(field.kind))
        case Map(of=of) | List(of=of):
            yield from _names(of)
        case Either(kinds=kinds):
            for one in kinds:
                yield from _names(one)


NAMES = sorted(set(_names(BLUEPRINT)))


@settings(max_examples=150, deadline=None)
@given(varied())
def test_variations_of_them_are_the_same_to_both(text: str) -> None:
    agree(text)


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        ({"image": "Acme/API"}, "$.services.api.image"),
        ({"image": "a", "port": 65536}, "$.services.api.port"),
        ({"image": "a", "port": "80"}, "$.services.api.port"),
        ({"image": "a", "grace": 30}, "$.services.api.grace"),
        ({"image": "a", "grace": "half an hour"}, "$.services.api.grace"),
        ({"image": "a", "public": "yes"}, "$.services.api.public"),
        ({"image": "a", "command": []}, "$.services.api.command"),
        ({"image": "a", "env": {"A": None}}, "$.services.api.env.A"),
        ({"image": "a", "env": {"A B": "c"}}, "$.services.api.env"),
        ({"image": "a", "ready": {"http": "/", "tcp": 80}}, "$.services.api.ready"),
        ({"image": "a", "restart": "always"}, "$.services.api"),
        ({}, "$.services.api"),
        ({"port": 80}, "$.services.api"),
    ],
)
def test_what_a_value_can_be_is_said(keys: dict[str, object], path: str) -> None:
    whole = {"apiVersion": API_VERSION, "project": "shop", "id": "7f3k9q2m", "services": {"api": keys}}
    assert [error.json_path for error in VALIDATOR.iter_errors(whole)] == [path]


def test_every_key_is_explained() -> None:
    def undescribed(part: object, path: str) -> Iterator[str]:
        if isinstance(part, dict):
            for name, each in part.get("properties", {}).items():
                if not each.get("description"):
                    yield f"{path}.{name}"
            for name, each in part.items():
                yield from undescribed(each, f"{path}.{name}")

    assert list(undescribed(schema(), "")) == []
