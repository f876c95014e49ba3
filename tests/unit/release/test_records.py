"""The records of a preview come back from the cluster as they went there, and pass over what they do not know."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.data.record import Link, Wanted
from devpreview.manifests.plan import Item
from devpreview.release import (
    LIMIT,
    Desired,
    Phase,
    Place,
    Release,
    TooLarge,
    Unreadable,
    desired_content,
    read_desired,
    read_release,
    release_content,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
TEXTS = st.dictionaries(TEXT, TEXT, max_size=3)
PLACES = st.builds(Place, TEXT, TEXT, TEXT)
WANTED = st.builds(Wanted, TEXTS, st.lists(st.builds(Link, TEXT, TEXT), max_size=3).map(tuple))
RELEASES = st.builds(
    Release,
    run=TEXT,
    phase=st.sampled_from(Phase),
    blueprint=TEXT,
    by=PLACES,
    branch=TEXT,
    commit=TEXT,
    images=TEXTS,
    data=st.dictionaries(TEXT, st.dictionaries(TEXT, WANTED, max_size=2), max_size=2),
    variables=st.dictionaries(TEXT, st.lists(TEXT, max_size=3).map(tuple), max_size=2),
    inventory=st.lists(st.builds(Item, TEXT, TEXT, TEXT, TEXT), max_size=3).map(tuple),
)
DESIRED = st.builds(Desired, file=TEXT, text=TEXT, blueprint=TEXT, by=PLACES, parameters=TEXTS)


@given(RELEASES)
def test_a_release_comes_back_as_it_was(release: Release) -> None:
    content = release_content(release)
    assert read_release(content) == release
    assert release_content(read_release(content)) == content


@given(DESIRED)
def test_what_is_desired_comes_back_as_it_was(desired: Desired) -> None:
    assert read_desired(desired_content(desired)) == desired


@given(RELEASES, st.dictionaries(st.text(min_size=1).map("new{}".format), st.integers()))
def test_fields_of_a_newer_devpreview_are_passed_over(release: Release, newer: dict[str, Any]) -> None:
    content = {key: json.dumps(json.loads(text) | newer) for key, text in release_content(release).items()}
    assert read_release(content | {"another.json": "{}"}) == release


def test_fields_that_an_older_devpreview_did_not_write_are_empty() -> None:
    content = {"release.json": json.dumps({"run": "1", "phase": "ready", "blueprint": "b"})}
    assert read_release(content) == Release("1", Phase.READY, "b")


def test_a_text_of_any_language_is_written_as_it_is() -> None:
    (text,) = desired_content(Desired("devpreview.yaml", "# für Jürgen\n", "b")).values()
    assert "für Jürgen" in text


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"release.json": ""},
        {"release.json": "[]"},
        {"release.json": "null"},
        {"release.json": '{"run": "1", "phase": "lost", "blueprint": ""}'},
        {"release.json": '{"run": "1", "phase": "ready", "blueprint": "", "inventory": [{"kind": "Pod"}]}'},
        {"release.json": '{"run": "1", "phase": "ready", "blueprint": "", "data": {"db": {"shop": {"seeds": [["one"]]}}}}'},
    ],
)
def test_a_damaged_record_is_named_and_there_is_something_to_do(content: dict[str, str]) -> None:
    with pytest.raises(Unreadable, match=r"release\.json") as caught:
        read_release(content)
    assert "devpreview down" in caught.value.hint


def test_a_record_that_no_configmap_can_hold_says_what_is_so_large() -> None:
    with pytest.raises(TooLarge, match="`text`"):
        desired_content(Desired("devpreview.yaml", "x" * LIMIT, "b"))


def test_a_preview_of_a_hundred_services_has_room() -> None:
    kinds = ("Deployment", "Service", "Ingress", "Secret")
    items = tuple(
        Item(kind, f"service-{number}", "12345678-1234-1234-1234-123456789012", f"service-{number}")
        for number in range(100)
        for kind in kinds
    )
    migrations = {f"migrations/versions/{number:04}_what_was_changed.py": "a" * 64 for number in range(1000)}
    release = Release("1", Phase.READY, "b", inventory=items, data={"db": {"shop": Wanted(migrations)}})
    (text,) = release_content(release).values()
    assert len(text) < LIMIT / 4
