"""Copies are made once and kept whole; layers go on top of them."""

import hashlib
import json
from collections.abc import Generator
from typing import TypeVar

import pytest

from devpreview.errors import PreviewFailed
from devpreview.process import Progress
from devpreview.registry import Denied, Logins, Reference, Registry, UnknownImage, Unreachable, copied, holds, layered, mirror, triggers
from devpreview.streams import Stop

from .conftest import image, index
from .fake import FakeRegistry, Reply

V = TypeVar("V")

AMD, ARM = "linux/amd64", "linux/arm64"


def test_an_image_is_copied_with_all_its_parts(ours: FakeRegistry, theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    digest = image(theirs, "library/postgres", "15")
    assert copy(theirs, here, there) == digest
    assert holds(here, kept_at(theirs), digest)
    assert ours.manifests[kept_at(theirs), "15"] == theirs.manifests["library/postgres", "15"]


def test_what_was_copied_is_not_asked_for_again(ours: FakeRegistry, theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    digest = image(theirs, "library/postgres", "15")
    copy(theirs, here, there)
    theirs.asked.clear()
    ours.asked.clear()
    image(theirs, "library/postgres", "15", (b"newer",))
    assert copy(theirs, here, there) == digest
    assert not theirs.asked
    assert set(ours.counts) <= {"GET", "HEAD"}


def test_upstream_is_asked_anew_when_that_is_wanted(theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    image(theirs, "library/postgres", "15")
    copy(theirs, here, there)
    newer = image(theirs, "library/postgres", "15", (b"newer",))
    assert copy(theirs, here, there, anew=True) == newer


@pytest.mark.parametrize("part", [0, 1, 2])
def test_a_lost_part_is_fetched_again_under_the_same_digest(
    part: int, ours: FakeRegistry, theirs: FakeRegistry, here: Registry, there: Registry
) -> None:
    digest = image(theirs, "library/postgres", "15")
    copy(theirs, here, there)
    manifest = json.loads(ours.manifests[kept_at(theirs), digest][1])
    image(theirs, "library/postgres", "15", (b"newer",))
    ours.lose([manifest["config"], *manifest["layers"]][part]["digest"])
    assert not holds(here, kept_at(theirs), digest)
    assert copy(theirs, here, there) == digest
    assert holds(here, kept_at(theirs), digest)


def test_of_several_platforms_the_one_that_runs_is_taken(theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    index(theirs, "library/postgres", "15", [ARM, AMD])
    assert copy(theirs, here, there) == digest_of(theirs.manifests["library/postgres", "for-amd64"][1])


def test_for_two_platforms_an_index_of_both_is_made_the_same_one_each_time(
    ours: FakeRegistry, theirs: FakeRegistry, here: Registry, there: Registry
) -> None:
    index(theirs, "library/postgres", "15", ["linux/s390x", ARM, AMD])
    digest = copy(theirs, here, there, AMD, ARM)
    named = json.loads(ours.manifests[kept_at(theirs), digest][1])["manifests"]
    assert [each["platform"]["architecture"] for each in named] == ["amd64", "arm64"]
    assert copy(theirs, here, there, AMD, ARM, anew=True) == digest


def test_a_platform_that_joins_later_is_fetched(theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    index(theirs, "library/postgres", "15", [ARM, AMD])
    alone = copy(theirs, here, there, AMD)
    both = copy(theirs, here, there, AMD, ARM)
    assert both != alone
    assert copy(theirs, here, there, ARM) == both


@pytest.mark.parametrize("several", [True, False])
def test_an_image_for_another_platform_only_is_said_to_be_one(several: bool, theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    if several:
        index(theirs, "library/postgres", "15", [ARM])
    else:
        image(theirs, "library/postgres", "15", platform=ARM)
    with pytest.raises(PreviewFailed, match="is for linux/arm64, and the target runs linux/amd64"):
        copy(theirs, here, there)


def test_an_unknown_image_is_said_to_be_one(theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    with pytest.raises(UnknownImage, match="there is no image") as failure:
        copy(theirs, here, there)
    assert "check its name" in failure.value.hint


@pytest.mark.parametrize("known", [True, False])
def test_an_image_that_a_stranger_is_denied_may_not_be_there(known: bool, theirs: FakeRegistry, here: Registry, stop: Stop) -> None:
    theirs.fault = lambda _: Reply(401, {"WWW-Authenticate": 'Basic realm="here"'})
    logins = Logins({"auths": {theirs.host: {"username": "me", "password": "pass"}}} if known else {}, {})
    with Registry(theirs.host, stop, logins) as there, pytest.raises(Denied if known else UnknownImage) as failure:
        copy(theirs, here, there)
    assert f"docker login {theirs.host}" in failure.value.hint
    assert ("check its name" in failure.value.hint) is not known


def test_what_upstream_has_lost_is_not_had_by_asking_anew(theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    index(theirs, "library/postgres", "15", [AMD, ARM])
    lost = digest_of(theirs.manifests["library/postgres", "for-amd64"][1])
    del theirs.manifests["library/postgres", lost]
    with pytest.raises(UnknownImage, match="has lost") as failure:
        copy(theirs, here, there)
    assert "--pull" not in failure.value.hint


def test_an_image_whose_configuration_is_none_is_an_error(theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    digest = image(theirs, "library/postgres", "15")
    theirs.blobs[json.loads(theirs.manifests["library/postgres", digest][1])["config"]["digest"]] = b"<html>"
    with pytest.raises(Unreachable, match="a configuration that nothing can be made of"):
        copy(theirs, here, there)


def test_a_layer_goes_on_top_of_an_image_in_another_repository(ours: FakeRegistry, here: Registry) -> None:
    base = image(ours, "mirror/postgres", "15")
    digest = ended(layered(here, "mirror/postgres", base, lambda: [b"se", b"eds"], "shop/db"))
    manifest = json.loads(ours.manifests["shop/db", digest][1])
    assert [ours.blobs[each["digest"]] for each in manifest["layers"]] == [b"one", b"two", b"seeds"]
    config = json.loads(ours.blobs[manifest["config"]["digest"]])
    assert config["rootfs"]["diff_ids"][-1] == digest_of(b"seeds")
    assert len(config["history"]) == len(config["rootfs"]["diff_ids"])
    assert holds(here, "shop/db", digest)


def test_the_same_layer_on_the_same_image_is_there_already(ours: FakeRegistry, here: Registry) -> None:
    base = image(ours, "mirror/postgres", "15")
    first = ended(layered(here, "mirror/postgres", base, lambda: [b"seeds"], "shop/db"))
    ours.asked.clear()
    assert ended(layered(here, "mirror/postgres", base, lambda: [b"seeds"], "shop/db")) == first
    assert set(ours.counts) <= {"GET", "HEAD"}


def test_a_lost_layer_is_pushed_again(ours: FakeRegistry, here: Registry) -> None:
    base = image(ours, "mirror/postgres", "15")
    digest = ended(layered(here, "mirror/postgres", base, lambda: [b"seeds"], "shop/db"))
    ours.lose(digest_of(b"seeds"))
    assert not holds(here, "shop/db", digest)
    assert ended(layered(here, "mirror/postgres", base, lambda: [b"seeds"], "shop/db")) == digest
    assert holds(here, "shop/db", digest)


def test_a_layer_goes_on_top_of_every_platform(ours: FakeRegistry, here: Registry) -> None:
    base = index(ours, "mirror/postgres", "15", [AMD, ARM])
    digest = ended(layered(here, "mirror/postgres", base, lambda: [b"seeds"], "shop/db"))
    assert len(json.loads(ours.manifests["shop/db", digest][1])["manifests"]) == 2
    assert holds(here, "shop/db", digest)


def test_a_base_that_is_gone_is_said_to_be_gone(here: Registry) -> None:
    with pytest.raises(UnknownImage, match="has lost mirror/postgres@sha256"):
        ended(layered(here, "mirror/postgres", f"sha256:{'1' * 64}", lambda: [b"seeds"], "shop/db"))


def test_a_part_that_upstream_has_lost_too_is_an_error(ours: FakeRegistry, theirs: FakeRegistry, here: Registry, there: Registry) -> None:
    digest = image(theirs, "library/postgres", "15")
    copy(theirs, here, there)
    layer = json.loads(ours.manifests[kept_at(theirs), digest][1])["layers"][0]["digest"]
    ours.lose(layer)
    theirs.linked.remove(("library/postgres", layer))
    with pytest.raises((UnknownImage, Unreachable)):
        copy(theirs, here, there)


@pytest.mark.parametrize(
    ("about", "triggered"),
    [
        ({"config": {"OnBuild": ["COPY . ."]}}, True),
        ({"config": {"OnBuild": []}}, False),
        ({"config": {"OnBuild": None}}, False),
        ({"config": None}, False),
        ({}, False),
    ],
)
def test_an_image_may_have_something_done_in_what_is_built_on_it(
    about: dict[str, object], triggered: bool, ours: FakeRegistry, here: Registry
) -> None:
    digest = image(ours, "shop/base", "1", about=about)
    assert triggers(here, "shop/base", digest, AMD) is triggered


def test_an_image_for_several_platforms_is_asked_for_the_one_that_is_built(ours: FakeRegistry, here: Registry) -> None:
    digest = index(ours, "shop/base", "1", [AMD, ARM])
    assert not triggers(here, "shop/base", digest, ARM)


def test_of_an_image_whose_configuration_is_lost_the_worst_is_taken(ours: FakeRegistry, here: Registry) -> None:
    digest = image(ours, "shop/base", "1")
    ours.lose(json.loads(ours.manifests["shop/base", digest][1])["config"]["digest"])
    assert triggers(here, "shop/base", digest, AMD)


def copy(theirs: FakeRegistry, here: Registry, there: Registry, *platforms: str, anew: bool = False) -> str:
    return ended(copied(postgres(theirs), upstream=there, into=here, platforms=platforms or (AMD,), anew=anew))


def postgres(theirs: FakeRegistry) -> Reference:
    return Reference(theirs.host, "library/postgres", "15")


def kept_at(theirs: FakeRegistry) -> str:
    return mirror(postgres(theirs))[0]


def digest_of(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def ended(work: Generator[Progress, None, V]) -> V:
    while True:
        try:
            next(work)
        except StopIteration as end:
            value: V = end.value
            return value
