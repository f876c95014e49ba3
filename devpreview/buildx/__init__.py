"""Builds by BuildKit, through `docker buildx`: what Docker's own builder can't do (mounts, here-documents) works there."""

import base64
import csv
import hashlib
import io
import json
import os
import tempfile
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from devpreview.errors import Unavailable
from devpreview.process import Failure, NoProgram, Progress, Told, TookTooLong, ask, run
from devpreview.streams import Stop
from devpreview.tree.context import MODIFIED, File

SECONDS = 10.0
SECOND = 10**9
"""Nanoseconds."""
DAY = 86_400 * SECOND
TAIL = 20
"""How many of the last lines a failure carries."""
SHORTEST = 6
"""Letters of a secret that is hidden where a build says it: what is shorter may be anything."""


def available(environ: Mapping[str, str], stop: Stop) -> bool:
    """Return whether Docker's command line has buildx."""
    with suppress(NoProgram, TookTooLong):
        return ask(["docker", "buildx", "version"], stop, seconds=SECONDS, env=environ).code == 0
    return False


def build(
    context: Iterable[File],
    *,
    dockerfile: str,
    target: str,
    args: Mapping[str, str],
    platform: str,
    secrets: Mapping[str, str],
    hidden: Sequence[str],
    ssh: bool,
    tag: str,
    environ: Mapping[str, str],
    stop: Stop,
) -> Generator[Told, None, None]:
    """Build an image into the Docker engine from files and the text of a Dockerfile. Raises Failure and Unavailable.

    The engine's own builder is asked for, whatever the user's current one is: it reaches what the engine reaches, a
    registry on loopback too. Secrets are told by where they are, `env=NAME` or `src=PATH`, and those that are `hidden` are shown
    nowhere that the build says them.
    """
    with tempfile.TemporaryDirectory(prefix="devpreview-build-") as made:
        folder, file = Path(made, "context"), Path(made, "Dockerfile")
        _laid_out(context, folder, stop)
        file.write_text(dockerfile)
        # what is to be kept out is out already, by a list that may not be the one that lies in the context
        Path(f"{file}.dockerignore").write_text("")
        words = [
            "docker",
            "buildx",
            "build",
            "--builder",
            _own_builder(environ, stop),
            "--load",
            "--progress=rawjson",
            "--provenance=false",
        ]
        words += [f"--platform={platform}", f"--tag={tag}", f"--file={file}"]
        words += [f"--target={target}"] if target else []
        words += [f"--secret={_fields(f'id={name}', source)}" for name, source in sorted(secrets.items())]
        words += ["--ssh=default"] if ssh else []
        words += [f"--build-arg={name}={value}" for name, value in sorted(args.items())]
        building = _Building(hidden)
        running = run([*words, str(folder)], stop, env=environ)
        while True:
            try:
                line = next(running)
            except StopIteration as end:
                code = end.value
                break
            yield from building.told(line.text)
        if code:
            raise building.failure()


def _own_builder(environ: Mapping[str, str], stop: Stop) -> str:
    """Return the name of the builder within the engine: that of Docker's context."""
    answer = ask(["docker", "context", "show"], stop, seconds=SECONDS, env=environ)
    return answer.out.strip() or "default"


def _fields(*fields: str) -> str:
    """Return fields as buildx reads them: as a line of CSV."""
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow(fields)
    return written.getvalue()


def _laid_out(files: Iterable[File], folder: Path, stop: Stop) -> None:
    folder.mkdir()
    for each in files:
        stop.check()
        place = folder / each.entry.path
        place.parent.mkdir(parents=True, exist_ok=True)
        if each.entry.link:
            place.symlink_to(each.entry.link)
        else:
            content = hashlib.sha256()
            with place.open("wb") as file:
                for block in each.blocks:
                    stop.check()
                    content.update(block)
                    file.write(block)
            place.chmod(0o755 if each.entry.executable else 0o644)
            # BuildKit has seen other contexts, and takes a file for the one that it knows where path, mode, size and time are the same
            modified = MODIFIED * SECOND + int.from_bytes(content.digest()) % DAY
            os.utime(place, ns=(modified, modified))


class _Building:
    """What BuildKit has said so far: steps by their digests, and lines."""

    def __init__(self, hidden: Sequence[str]) -> None:
        self._hidden = sorted((each for each in hidden if len(each) >= SHORTEST), key=len, reverse=True)
        self._names: dict[str, str] = {}
        self._over: set[str] = set()
        self._error = ""
        self._word: list[str] = []
        self._tail: deque[str] = deque(maxlen=TAIL)

    def told(self, line: str) -> Iterator[Told]:
        """Give the lines that a word of it holds, and how many steps it has come: a word is a line, or many, by the version of buildx."""
        if self._word or line == "{":
            self._word.append(line)
            if line != "}":
                return
            line = "".join(self._word)
            self._word.clear()
        if not line.startswith("{"):
            if line.strip():
                self._tail.append(self._shown(line))
            return
        try:
            word: Mapping[str, Any] = json.loads(line)
        except ValueError:
            self._tail.append(self._shown(line))
            return
        yield from self._steps(word.get("vertexes") or ())
        for log in word.get("logs") or ():
            for each in self._shown(base64.b64decode(log.get("data") or "").decode(errors="replace")).splitlines():
                if each.strip():
                    self._tail.append(each)
                    yield each

    def failure(self) -> Failure | Unavailable:
        """Return what went wrong: in a step, or before the first."""
        last = self._tail[-1] if self._tail else "it says nothing"
        if self._error:
            return Failure(f"the build stops at {self._error}", tail=tuple(self._tail))
        if "Cannot connect to the Docker daemon" in last:
            return Unavailable("Docker does not answer", hint="start Docker, and look at what `docker info` says")
        return Failure(f"the build does not begin: {last.removeprefix('ERROR: ')}", tail=tuple(self._tail))

    def _shown(self, said: str) -> str:
        for each in self._hidden:
            said = said.replace(each, "***")
        return said

    def _steps(self, steps: Iterable[Mapping[str, Any]]) -> Iterator[Told]:
        for step in steps:
            name = self._shown(str(step.get("name") or ""))
            if not name.startswith("[") or name.startswith("[internal]"):
                continue
            if step["digest"] not in self._names:
                self._names[step["digest"]] = name
                yield name
            error = self._shown(str(step.get("error") or ""))
            # the first is the cause: what else was under way is cancelled for it
            if error and not self._error and not error.endswith("context canceled"):
                self._error = f"{name}: {error}"
            if step.get("completed"):
                self._over.add(step["digest"])
            yield Progress(len(self._over), len(self._names), "steps")
