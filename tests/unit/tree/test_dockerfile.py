"""The images that a Dockerfile names are found as Docker finds them, and nothing else of it is touched."""

from collections.abc import Mapping

import pytest

from devpreview.errors import UsageWrong
from devpreview.tree.dockerfile import Base, bases, pinned

FOUND = [
    ("FROM python:3.11\n", ["python:3.11"]),
    ("from python:3.11", ["python:3.11"]),
    ("FROM scratch", []),
    ("ARG V=3.11\nFROM python:${V}", ["python:3.11"]),
    ('ARG V="3.11"\nARG IMAGE=python:$V\nFROM $IMAGE', ["python:3.11"]),
    ("ARG V\nFROM python:${V:-3.12}", ["python:3.12"]),
    ("ARG V\nFROM python${V:+:3}", ["python"]),
    ("ARG GIVEN=no\nFROM python:$GIVEN", ["python:yes"]),
    ("FROM python:$GIVEN-1", ["python:-1"]),
    ("FROM go AS Build\nFROM build\nFROM python\nCOPY --from=build /a /b\nCOPY --from=0 /a /b", ["go", "python"]),
    ("FROM a\nCOPY --chown=1:1 --from=b:1 /a /b", ["a", "b:1"]),
    ("FROM a\nRUN --mount=type=bind,from=tools,target=/t make", ["a", "tools"]),
    ("FROM a\nRUN --mount=type=cache,target=/t make --from=c", ["a"]),
    ("FROM a\nFROM a AS two", ["a"]),
    ("FROM \\\n  # why\n\n  a \\\n AS b", ["a"]),
    ("# escape=`\nFROM `\na", ["a"]),
    ("# FROM b\nFROM a", ["a"]),
    ("FROM a\nRUN <<EOF\nselect *\nFROM users\nEOF\nFROM b", ["a", "b"]),
    ("FROM a\nRUN <<-'ONE' cat <<TWO\nFROM c\nONE\nFROM d\nTWO\nFROM b", ["a", "b"]),
    ("FROM a\nRUN echo don't\nFROM b", ["a", "b"]),
    ("FROM a\nRUN echo $((1<<20))\nFROM b", ["a", "b"]),
    ("FROM a\nRUN cat <<<word\nFROM b", ["a", "b"]),
    ('FROM a\nRUN echo "x <<FILE"\nFROM b', ["a", "b"]),
    ("FROM a\nRUN 3<<END-OF.IT cat\nFROM c\nEND-OF.IT\nFROM b", ["a", "b"]),
    ("\ufeffFROM a\nFROM b", ["a", "b"]),
    ("\ufeff# escape=`\nFROM `\na", ["a"]),
    ("ARG GIVEN\nFROM a:${TARGET_TAG:-1}", ["a:1"]),
    ("ARG V=1\nFROM a\nARG V=2\nFROM b:$V", ["a", "b:1"]),
    ("FROM host:5000/a/b@sha256:123", ["host:5000/a/b@sha256:123"]),
]
"""A Dockerfile, and the images that it names."""


def test_images_are_found() -> None:
    for text, images in FOUND:
        assert named(text, args={"GIVEN": "yes", "TARGET_TAG": "no"} if "ARG GIVEN" in text else {}) == images, text


@pytest.mark.parametrize(
    ("target", "images"), [("", ["a", "b", "c"]), ("one", ["a"]), ("ONE", ["a"]), ("1", ["a", "b"]), ("three", ["a", "b", "c"])]
)
def test_stages_behind_the_target_are_not_looked_at(target: str, images: list[str]) -> None:
    text = "FROM a AS one\nFROM b\nFROM c AS three"
    assert named(text, target=target) == images


def test_a_platform_is_filled_in() -> None:
    text = "FROM --platform=$BUILDPLATFORM go AS build\nFROM --platform=linux/arm64 a\nFROM b-$TARGETARCH"
    found = bases(text, target="", args={"BUILDPLATFORM": "linux/arm64"}, platform="linux/amd64")
    assert found == (Base("go", "linux/arm64"), Base("a", "linux/arm64"), Base("b-amd64"))


def test_images_are_replaced_and_nothing_else() -> None:
    text = "# python\nARG V=3\nFROM  --platform=linux/amd64   python:${V}  AS python\r\n"
    text += "RUN echo FROM python:3\nCOPY --from=tools:1 /a /b\nFROM python\n"
    replaced = pinned(text, {"python:3": "here/python@sha256:1", "tools:1": "here/tools@sha256:2"}, target="", args={}, platform="")
    assert replaced == text.replace("python:${V}", "here/python@sha256:1").replace("tools:1", "here/tools@sha256:2")


def test_an_image_without_a_replacement_stays_as_it_is_written() -> None:
    assert pinned("ARG V=3\nFROM python:$V", {}, target="", args={}, platform="") == "ARG V=3\nFROM python:$V"


def test_a_mark_at_the_very_beginning_stays_there() -> None:
    assert pinned("\ufeffFROM a", {"a": "here/a"}, target="", args={}, platform="") == "\ufeffFROM here/a"


@pytest.mark.parametrize("text", ["ARG BASE\nFROM $BASE", "FROM"])
def test_a_from_that_names_nothing_is_said_with_its_file_and_line(text: str) -> None:
    with pytest.raises(UsageWrong, match=rf"^api/Dockerfile:{text.count(chr(10)) + 1}: "):
        bases(text, path="api/Dockerfile", target="", args={}, platform="")


def named(text: str, *, target: str = "", args: Mapping[str, str] | None = None) -> list[str]:
    return [each.image for each in bases(text, target=target, args=args or {}, platform="")]
