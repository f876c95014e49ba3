"""What a container wrote, line by line, going on after a lost connection without loss or repetition.

The server can begin again at a second, not at a line. So every line comes with its time, and we count those that we
have told of the newest second: as many are passed over when the server tells that second again.
"""

import re
from collections.abc import Generator, Iterator

from devpreview.kube.door import Object
from devpreview.kube.kinds import Container, path
from devpreview.kube.refusal import refusal
from devpreview.kube.session import REFUSED, Request, Session, Trouble
from devpreview.streams import Stop

SECOND = len("2026-01-01T00:00:00")
FRACTION = re.compile(r"\.\d+")


def logs(session: Session, container: Container, stop: Stop, *, follow: bool, tail: int | None, previous: bool) -> Iterator[bytes]:
    """Yield the lines of a container; followed, until it does not run any more."""
    told = _Told()
    patience = session.patience(stop)
    wanted = [(word, "true") for word, said in (("follow", follow), ("previous", previous)) if said]
    while True:
        query = (("container", container.name), ("timestamps", "true"), *wanted, *told.where(tail))
        request = Request("read", "log", "GET", container.path("log"), query, name=f"{container.pod}/{container.name}")
        try:
            with session.lines(request, stop) as lines:
                patience.renew()
                rest = yield from told.new(lines)
            if not follow or not _runs(session, container):
                if rest:
                    yield text(rest)
                return
            stop.wait(0.5)
        except Trouble as trouble:
            patience.wait(trouble)


class _Told:
    """Which lines were told: the newest time, and of its second the first line and how many there were."""

    def __init__(self) -> None:
        self._newest = b""
        self._first = b""
        self._count = 0
        self._again = 0
        self._aligned = False

    def where(self, tail: int | None) -> Iterator[tuple[str, str]]:
        """Yield where to begin; what was told of the newest second is going to be told again."""
        self._again, self._aligned = self._count, False
        if self._newest:
            yield "sinceTime", FRACTION.sub("", self._newest.decode())
        elif tail is not None:
            yield "tailLines", str(tail)

    def new(self, lines: Generator[bytes, None, bytes]) -> Generator[bytes, None, bytes]:
        """Yield those of the lines that are new, without their times; return what was after the last end of a line."""
        while True:
            try:
                line = next(lines)
            except StopIteration as end:
                return bytes(end.value)
            if self._tell(line):
                yield text(line)

    def _tell(self, line: bytes) -> bool:
        """Return whether a line is new, and remember it."""
        time = line.partition(b" ")[0]
        if self._again and time <= self._newest:
            # what comes before the first line that we told was not asked for: it was before the tail
            self._aligned = self._aligned or line == self._first
            self._again -= self._aligned
            return False
        self._again = 0
        if time[:SECOND] > self._newest[:SECOND]:
            self._first, self._count = line, 0
        self._newest = max(self._newest, time)
        # a line may come late, after one of the next second; it is not told again then
        self._count += time[:SECOND] == self._newest[:SECOND]
        return True


def text(line: bytes) -> bytes:
    """Return a line without its time."""
    return line.partition(b" ")[2]


def _runs(session: Session, container: Container) -> bool:
    """Return whether a container runs though the server ended its log, as it does when it ends itself."""
    request = Request("get", "Pod", "GET", path("Pod", container.namespace, container.pod), name=container.pod)
    answer = session.ask(request)
    if answer.code == 404:
        return False
    if answer.code >= REFUSED:
        raise refusal(request.doing, answer.code, answer.thing)
    status = answer.thing.get("status", {})
    states: list[Object] = [*status.get("containerStatuses", ()), *status.get("initContainerStatuses", ())]
    return any(state["name"] == container.name and "running" in state.get("state", {}) for state in states)
