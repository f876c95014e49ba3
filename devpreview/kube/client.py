"""The real cluster: an API server over REST, objects as dicts, for one run."""

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any, Self

from devpreview.kube.attached import attach
from devpreview.kube.door import AlreadyThere, Change, Ends, Expired, Finished, Listing, Object, Outdated
from devpreview.kube.exec import execute
from devpreview.kube.forward import forward
from devpreview.kube.kinds import KINDS, Container, path
from devpreview.kube.login import Login
from devpreview.kube.logs import logs
from devpreview.kube.refusal import refusal
from devpreview.kube.session import PATIENCE, REFUSED, SILENCE, Answer, Request, Session, Trouble
from devpreview.streams import Stop

MANAGER = "devpreview"
"""Whose fields are whose, in the server's book about an object."""

WATCH = (240, 300)
"""Seconds after which the server ends a watch: from a range, so that not all end at once."""


def connect(
    kubeconfig: Path | None,
    context: str,
    *,
    agent: str,
    stop: Stop,
    before_write: Callable[[], None] = lambda: None,
    patience: float = PATIENCE,
    silence: float = SILENCE,
) -> "Client":
    """Return the cluster of a context of a kubeconfig, or of the user's own; nothing is asked of it yet.

    `agent` is what we call ourselves. All that blocks ends with the scope. `before_write` is called before each try
    to change something, and may raise. What fails is tried again for `patience` seconds; a stream that is silent for
    `silence` seconds is begun anew.
    """
    login = Login(kubeconfig, context)
    return Client(Session(login, agent=agent, stop=stop, before_write=before_write, patience=patience, silence=silence))


class Client:
    """An API server; see `door.Cluster`. A write whose answer was lost is looked for before it is said to have failed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    @property
    def requests(self) -> Counter[tuple[str, str]]:
        """How often each verb was asked of each kind."""
        return self._session.requests

    def get(self, kind: str, name: str, namespace: str = "") -> Object | None:
        """Return an object; None if it is not there."""
        request = Request("get", kind, "GET", path(kind, namespace, name), name=name)
        answer = self._session.ask(request)
        return None if answer.code == 404 else _thing(request, answer)

    def list(self, kind: str, namespace: str = "", labels: str = "", *, stop: Stop | None = None) -> Listing:
        """Return the objects of a kind, each with its kind and apiVersion."""
        query = (("labelSelector", labels),) if labels else ()
        request = Request("list", kind, "GET", path(kind, namespace), query)
        found = _thing(request, self._session.ask(request, stop))
        # the server leaves out of the items what the list says of all of them
        items = tuple({"apiVersion": KINDS[kind].version, "kind": kind, **item} for item in found.get("items") or ())
        return Listing(items, found["metadata"]["resourceVersion"])

    def create(self, thing: Object) -> Object:
        """Create an object; one that is there and holds all that was asked for, after an answer was lost, is ours."""
        kind, name, namespace = _who(thing)
        request = Request("create", kind, "POST", path(kind, namespace), (("fieldManager", MANAGER),), thing, name=name)
        return self._written(request, self._session.ask(request), thing)

    def tried(self, thing: Object) -> None:
        """Have an object looked at as one that is created; fields that the server does not know are refused, too."""
        kind, name, namespace = _who(thing)
        query = (("fieldManager", MANAGER), ("dryRun", "All"), ("fieldValidation", "Strict"))
        request = Request("create", kind, "POST", path(kind, namespace), query, thing, name=name)
        with suppress(AlreadyThere):
            _thing(request, self._session.ask(request))

    def apply(self, thing: Object) -> Object:
        """Apply an object, by force."""
        kind, name, namespace = _who(thing)
        query = (("fieldManager", MANAGER), ("force", "true"))
        request = Request("apply", kind, "PATCH", path(kind, namespace, name), query, thing, "application/apply-patch+yaml", name)
        return _thing(request, self._session.ask(request))

    def replace(self, thing: Object) -> Object:
        """Replace an object; one that holds all that was asked for, after an answer was lost, was replaced by us."""
        kind, name, namespace = _who(thing)
        assert thing["metadata"].get("resourceVersion"), "what is replaced is named by its resourceVersion"
        request = Request("replace", kind, "PUT", path(kind, namespace, name), (("fieldManager", MANAGER),), thing, name=name)
        answer = self._session.ask(request)
        if answer.code == 404:
            raise Outdated(f"{request.doing}: it is gone")
        return self._written(request, answer, thing)

    def delete(self, kind: str, name: str, namespace: str = "", *, uid: str) -> bool:
        """Delete an object by its uid, and in the background what it owns."""
        options = {"apiVersion": "v1", "kind": "DeleteOptions", "propagationPolicy": "Background", "preconditions": {"uid": uid}}
        request = Request("delete", kind, "DELETE", path(kind, namespace, name), (), options, name=name)
        answer = self._session.ask(request)
        if answer.code == 404:
            return answer.doubtful
        _thing(request, answer)
        return True

    def watch(self, kind: str, namespace: str, version: str, stop: Stop) -> Iterator[Change]:
        """Yield changes; lost connections, and the end that a server sets to each watch, are not seen from outside."""
        patience = self._session.patience(stop)
        while True:
            try:
                with self._session.lines(_watch(kind, namespace, version), stop) as lines:
                    patience.renew()
                    for line in lines:
                        event = _event(kind, line)
                        version = event["object"]["metadata"]["resourceVersion"]
                        if event["type"] != "BOOKMARK":
                            yield Change(event["type"] == "DELETED", event["object"])
                # a server ends watches in good order; one that does so at once is not asked without end
                stop.wait(0.1)
            except Trouble as trouble:
                patience.wait(trouble)

    def logs(
        self, pod: str, container: str, namespace: str, stop: Stop, *, follow: bool = False, tail: int | None = None, previous: bool = False
    ) -> Iterator[bytes]:
        """Yield the lines that a container wrote."""
        return logs(self._session, Container(pod, container, namespace), stop, follow=follow, tail=tail, previous=previous)

    def execute(
        self, pod: str, container: str, namespace: str, command: Sequence[str], stop: Stop, *, feed: bytes = b"", seconds: float = 60
    ) -> Finished:
        """Run a command in a container."""
        return execute(self._session, Container(pod, container, namespace), command, stop, feed=feed, seconds=seconds)

    def attach(self, pod: str, container: str, namespace: str, command: Sequence[str], stop: Stop, *, ends: Ends) -> int:
        """Run a command attached to descriptors of this machine."""
        return attach(self._session, Container(pod, container, namespace), command, stop, ends=ends)

    def forward(self, pod: str, namespace: str, port: int, stop: Stop) -> AbstractContextManager[int]:
        """Lead a loopback port to a pod's."""
        return forward(self._session, pod, namespace, port, stop)

    def _written(self, request: Request, answer: Answer, thing: Object) -> Object:
        """Return the object that was written; a conflict may be with our own earlier try, whose answer was lost."""
        if answer.code == 409 and answer.doubtful:
            kind, name, namespace = _who(thing)
            live = self.get(kind, name, namespace)
            if live and _holds(live, _without_version(thing)):
                return live
        return _thing(request, answer)


def _thing(request: Request, answer: Answer) -> Object:
    if answer.code >= REFUSED:
        raise refusal(request.doing, answer.code, answer.thing)
    return answer.thing


def _who(thing: Object) -> tuple[str, str, str]:
    metadata = thing["metadata"]
    return thing["kind"], metadata["name"], metadata.get("namespace", "")


def _watch(kind: str, namespace: str, version: str) -> Request:
    query = (
        ("watch", "true"),
        ("allowWatchBookmarks", "true"),
        ("resourceVersion", version),
        ("timeoutSeconds", str(random.SystemRandom().randint(*WATCH))),
    )
    return Request("watch", kind, "GET", path(kind, namespace), query)


def _event(kind: str, line: bytes) -> Object:
    """Return what a watch tells; an error in the midst of it is one of the watch, not of what it is about."""
    try:
        event: Object = json.loads(line)
    except ValueError as error:
        raise Trouble(f"watch {kind}: {error}", sent=False) from error
    if event["type"] == "ERROR":
        status = event["object"]
        refused = refusal(f"watch {kind}", int(status.get("code", 500)), status)
        raise refused if isinstance(refused, Expired) else Trouble(str(refused), hint=refused.hint, sent=False)
    return event


def _without_version(thing: Object) -> Object:
    metadata = {key: value for key, value in thing["metadata"].items() if key not in {"resourceVersion", "managedFields", "generation"}}
    return {**thing, "metadata": metadata}


def _holds(live: Any, wanted: Any) -> bool:
    """Return whether everything that was asked for is there; what is empty, the server does not show."""
    if live is None:
        return not wanted
    match wanted:
        case dict():
            return isinstance(live, dict) and all(_holds(live.get(key), value) for key, value in wanted.items())
        case list():
            same_length = isinstance(live, list) and len(live) == len(wanted)
            return same_length and all(_holds(one, other) for one, other in zip(live, wanted, strict=True))
        case _:
            return bool(live == wanted)
