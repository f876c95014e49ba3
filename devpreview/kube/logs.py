"""What a container wrote, line by line, going on after a lost connection without loss or repetition.

The server can begin again at a second, not at a line. So every line comes with its time, and we count those that we
have told of the newest second: as many are passed over when the server tells that second again.
"""

import re
import time
from collections.abc import Generator, Iterator

from devpreview.kube.door import Object, Rejected
from devpreview.kube.kinds import Container, path
from devpreview.kube.refusal import refusal
from devpreview.kube.session import REFUSED, Request, Session, Trouble
from devpreview.streams import Stop

SECOND = len("2026-01-01T00:00:00")
SETTLED = 1.0
"""Seconds after which a connection has told what had been written before it."""

FRACTION = re.compile(r"\.\d+")


def logs(session: Session, container: Container, stop: Stop, *, follow: bool, tail: int | None, previous: bool) -> Iterator[bytes]:
    """Yield the lines of a container; followed, until it does not run any more, and then what it wrote at last."""
    told = _Told(tail)
    patience = session.patience(stop)
    last, rest = not follow, b""
    while True:
        wanted = [(word, "true") for word, said in (("follow", not last), ("previous", previous)) if said]
        query = (("container", container.name), ("timestamps", "true"), *wanted, *told.where())
        request = Request("read", "log", "GET", container.path("log"), query, name=f"{container.pod}/{container.name}")
        try:
            with session.lines(request, stop) as lines:
                patience.renew()
                rest = yield from told.new(lines)
            if last:
                break
            last = not _runs(session, container)
            if not last:
                stop.wait(0.5)
        except Trouble as trouble:
            patience.wait(trouble)
        except Rejected:
            if not (follow and last):
                raise
            # it is gone, and what it wrote at last with it
            break
    if rest:
        yield text(rest)


class _Told:
    """Which lines were told: the newest time, and of its second the first line and how many there were."""

    def __init__(self, tail: int | None) -> None:
        self._newest = b""
        self._first = b""
        self._count = 0
        self._again = 0
        self._aligned = False
        self._tail = tail
        self._begun: float | None = None

    def where(self) -> Iterator[tuple[str, str]]:
        """Yield where to begin; what was told of the newest second is going to be told again."""
        self._again, self._aligned = self._count, False
        if self._newest:
            yield "sinceTime", FRACTION.sub("", self._newest.decode())
        elif self._tail is not None and self._begun is not None:
            # in the server's own time, whatever this machine's clock says
            yield "sinceSeconds", str(int(time.monotonic() - self._begun) + 1)
        elif self._tail is not None:
            yield "tailLines", str(self._tail)

    def new(self, lines: Generator[bytes, None, bytes]) -> Generator[bytes, None, bytes]:
        """Yield those of the lines that are new, without their times; return what was after the last end of a line."""
        begun = time.monotonic()
        whole = not self._tail
        try:
            while True:
                try:
                    line = next(lines)
                except StopIteration as end:
                    whole = True
                    return bytes(end.value)
                if self._tell(line):
                    yield text(line)
        finally:
            # the tail has been told, if only of nothing: what is written from here on is all wanted
            if self._begun is None and (whole or time.monotonic() - begun > SETTLED):
                self._begun = begun

    def _tell(self, line: bytes) -> bool:
        """Return whether a line is new, and remember it."""
        when = line.partition(b" ")[0]
        if self._again and when <= self._newest:
            # what comes before the first line that we told was not asked for: it was before the tail
            self._aligned = self._aligned or line == self._first
            self._again -= self._aligned
            return False
        self._again = 0
        if when[:SECOND] > self._newest[:SECOND]:
            self._first, self._count = line, 0
        self._newest = max(self._newest, when)
        # a line may come late, after one of the next second; it is not told again then
        self._count += when[:SECOND] == self._newest[:SECOND]
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
