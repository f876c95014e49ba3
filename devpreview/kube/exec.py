"""Runs a command in a container: what goes in, what comes out, and how it ended."""

import json
import re
from collections import defaultdict
from collections.abc import Sequence

from devpreview.kube.channels import V4, V5, Channels, opened
from devpreview.kube.door import Finished, NoProgram, Object, Rejected, Unreachable
from devpreview.kube.kinds import Container
from devpreview.kube.session import Request, Session
from devpreview.streams import DeadlinePassed, Stop

IN, OUT, ERR, END, SIZE = 0, 1, 2, 3, 4
"""The channels of a command."""

NO_PROGRAM = re.compile(
    r'exec: "(?P<program>.+?)": (?:stat .+?: )?(?P<why>executable file not found|permission denied|no such file or directory)'
)
"""What a runtime says, at the end of a long sentence, of a command that a container does not have."""


def execute(session: Session, container: Container, command: Sequence[str], stop: Stop, *, feed: bytes, seconds: float) -> Finished:
    """Run a command to its end; see `door.Cluster`. One that has not ended in time is left to itself."""
    query = [("container", container.name), ("stdout", "true"), ("stderr", "true"), *(("command", word) for word in command)]
    if feed:
        query.append(("stdin", "true"))
    request = Request("exec in", "Pod", "GET", container.path("exec"), tuple(query), name=f"{container.pod}/{container.name}")
    try:
        with stop.child(seconds) as scope, opened(session, request, scope, V5, V4) as channels:
            return _run(request, channels, feed, scope)
    except DeadlinePassed as error:
        stop.check()
        raise Unreachable(f"{request.doing}: {command[0]} has not ended in {seconds:g} s") from error


def _run(request: Request, channels: Channels, feed: bytes, stop: Stop) -> Finished:
    if feed:
        if channels.protocol != V5:
            raise Rejected(f"{request.doing}: the cluster cannot end a command's input", hint="Kubernetes 1.30 can")
        channels.send(IN, feed)
        channels.end(IN)
    heard: defaultdict[int, bytearray] = defaultdict(bytearray)
    while channels.open:
        channels.flush()
        for channel, content in channels.receive():
            heard[channel] += content
        stop.check()
        if channels.open:
            channels.ready()
    return Finished(code(request, bytes(heard[END])), bytes(heard[OUT]), bytes(heard[ERR]))


def code(request: Request, said: bytes) -> int:
    """Return the exit code that the last channel tells."""
    if not said:
        raise Unreachable(f"{request.doing}: the connection was lost before the command ended")
    status: Object = json.loads(said)
    if status.get("status") == "Success":
        return 0
    causes: list[Object] = (status.get("details") or {}).get("causes") or []
    told = next((cause["message"] for cause in causes if cause.get("reason") == "ExitCode"), None)
    if told is None:
        message = str(status.get("message"))
        if missing := NO_PROGRAM.search(message):
            raise NoProgram(f"{request.doing}: {missing['program']}: {missing['why']}")
        raise Unreachable(f"{request.doing}: {message}")
    return int(told)
