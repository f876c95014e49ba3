"""Images of the Docker engine: built by its own builder, and pushed."""

import re
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from docker.client import DockerClient
from docker.errors import APIError, DockerException, StreamParseError
from urllib3.exceptions import HTTPError

from devpreview.engine.opening import opened, unavailable
from devpreview.errors import DevpreviewError, Unavailable
from devpreview.process import Failure, Progress, Told
from devpreview.streams import Stop

ANSWER = 10
"""Seconds that the engine has to say that it is there."""
SILENCE = 1800
"""Seconds in which a push may say nothing."""
KEPT = 3
"""How many images of a service stay in the engine, whose builder takes unchanged steps from them."""
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
TAIL = 20
"""How many of the last lines a failure carries."""


def build(
    context: Iterable[bytes], *, dockerfile: str, target: str, args: Mapping[str, str], platform: str, tag: str, stop: Stop
) -> Generator[Told, None, None]:
    """Build an image from a tar, in which the Dockerfile is. Raises Failure where a step fails, Unavailable where Docker does."""
    with _engine(stop) as client:
        words = client.api.build(
            fileobj=_checked(context, stop),  # type: ignore[arg-type]  # requests sends an iterator in chunks; the stubs know files only
            custom_context=True,
            dockerfile=dockerfile,
            target=target or None,
            buildargs=dict(args),
            platform=platform,
            tag=tag,
            rm=True,
            forcerm=True,
            decode=True,
        )
        yield from _Building().told(words)


def push(tag: str, stop: Stop) -> Generator[Progress, None, str]:
    """Push an image to the registry that its tag names, and return its digest there; of the older ones few stay in the engine."""
    with _engine(stop) as client:
        digest = ""
        layers: dict[str, tuple[int, int]] = {}
        for word in client.api.push(tag, stream=True, decode=True):
            if "error" in word:
                raise _refused(tag, str(word["error"]))
            detail = word.get("progressDetail") or {}
            if "current" in detail and word.get("status") == "Pushing":
                layers[word["id"]] = (detail["current"], max(detail.get("total", 0), detail["current"]))
                yield Progress(sum(done for done, _ in layers.values()), sum(total for _, total in layers.values()), "bytes")
            digest = (word.get("aux") or {}).get("Digest", digest)
        stop.check()
        if not digest:
            raise Unavailable(f"Docker does not say what it has pushed as {tag}", hint=f"docker push {tag}")
        _drop_older(client, tag)
    return digest


def save(tag: str, to: Path, stop: Stop) -> None:
    """Write an image into a file, as `docker save` does."""
    with _engine(stop) as client, to.open("wb") as file:
        for block in client.api.get_image(tag):
            stop.check()
            file.write(block)


@contextmanager
def _engine(stop: Stop) -> Iterator[DockerClient]:
    """Open the user's engine for one operation, whose answer is cut off when the scope ends; its errors end here."""
    answers: list[Any] = []

    def cut_off() -> None:
        for answer in answers:
            with suppress(ValueError):
                answer.raw.shutdown()

    client = opened(ANSWER)
    try:
        client.api.timeout = SILENCE
        client.api.hooks["response"].append(lambda answer, **_: answers.append(answer))
        with stop.calling(cut_off):
            yield client
        stop.check()
    except (DockerException, StreamParseError, OSError, HTTPError) as error:
        stop.check()
        raise unavailable(error) from error
    finally:
        for answer in answers:
            answer.close()
        client.close()


def _checked(context: Iterable[bytes], stop: Stop) -> Iterator[bytes]:
    for block in context:
        stop.check()
        yield block


class _Building:
    """What the builder has said so far."""

    def __init__(self) -> None:
        self._step = "the first step"
        self._tail: deque[str] = deque(maxlen=TAIL)
        self._half = ""

    def told(self, words: Iterable[Mapping[str, Any]]) -> Iterator[Told]:
        """Give its lines, and how many steps it has come. Raises Failure."""
        for word in words:
            if "error" in word:
                raise self._failure(str(word["error"]))
            *lines, self._half = (self._half + COLOURS.sub("", word.get("stream", ""))).split("\n")
            for line in filter(str.strip, lines):
                self._tail.append(line)
                yield line
                if line.startswith("Step ") and " : " in line:
                    number, _, self._step = line.removeprefix("Step ").partition(" : ")
                    done, _, total = number.partition("/")
                    yield Progress(int(done) - 1, int(total), "steps")

    def _failure(self, error: str) -> DevpreviewError:
        return Failure(f"the build stops at {self._step}: {error.strip()}", tail=tuple(self._tail))


def _drop_older(client: DockerClient, tag: str) -> None:
    """Leave the newest images of a service in the engine; the registry has all of them."""
    repository = tag.rpartition(":")[0]
    known = sorted(client.api.images(name=repository), key=lambda each: each["Created"], reverse=True)
    older = [name for image in known[KEPT:] for name in image["RepoTags"] or () if name != tag]
    for name in older:
        with suppress(APIError):
            # a container may run it; then it stays
            client.api.remove_image(name)


def _refused(tag: str, error: str) -> Unavailable:
    host = tag.partition("/")[0]
    if "denied" in error or "authentication required" in error or "no basic auth" in error:
        return Unavailable(f"{host} does not let Docker push {tag}", hint=f"docker login {host}")
    return Unavailable(f"Docker can't push {tag}: {error}", hint=f"docker push {tag}")
