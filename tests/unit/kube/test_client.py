"""The real door against a server that has bad days."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from devpreview.errors import DevpreviewError
from devpreview.kube.client import Client, connect
from devpreview.kube.door import AlreadyThere, Change, Denied, Expired, Object, Outdated, Rejected, Unreachable
from devpreview.kube.refusal import refusal
from devpreview.streams import DeadlinePassed, Interrupted, Stop, Stopped
from tests.unit.kube.scripted import (
    Answer,
    Scripted,
    breaks,
    half,
    hangs,
    kubeconfig,
    refuses,
    resets,
    says,
    serving,
    streams,
    tells,
)

POD: Object = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "one", "namespace": "here", "resourceVersion": "7", "uid": "u"}}
WANTED: Object = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "one", "namespace": "here"}, "data": {"a": "b"}}
LIVE: Object = {**WANTED, "metadata": {**WANTED["metadata"], "uid": "u", "resourceVersion": "9"}}
OTHER: Object = {**LIVE, "data": {"a": "c"}}


@pytest.fixture
def stop() -> Stop:
    return Stop()


@contextmanager
def talking(
    folder: Path,
    stop: Stop,
    *script: Answer,
    patience: float = 2,
    silence: float = 5,
    before_write: Callable[[], None] = lambda: None,
    user: Object | None = None,
) -> Iterator[tuple[Client, Scripted]]:
    with serving(*script) as server:
        file = kubeconfig(folder, server.url, user)
        with connect(
            file, "here", agent="devpreview/test", stop=stop, before_write=before_write, patience=patience, silence=silence
        ) as client:
            yield client, server


def test_an_object_is_got_and_a_missing_one_is_none(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, says(200, POD), refuses(404, "not found", "NotFound")) as (client, server):
        assert client.get("Pod", "one", "here") == POD
        assert client.get("Pod", "two", "here") is None
        assert server.asked[0].path == "/api/v1/namespaces/here/pods/one"
        assert server.asked[0].headers["User-Agent"] == "devpreview/test"
        assert client.requests == {("get", "Pod"): 2}


def test_listed_objects_say_of_which_kind_they_are(tmp_path: Path, stop: Stop) -> None:
    listing = {"metadata": {"resourceVersion": "12"}, "items": [{"metadata": {"name": "api"}}]}
    with talking(tmp_path, stop, says(200, listing)) as (client, server):
        found = client.list("Deployment", "here", labels="a=b")
        assert found.version == "12"
        assert found.items == ({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "api"}},)
        assert server.asked[0].query == {"labelSelector": "a=b"}


def test_what_is_applied_is_applied_by_force_under_our_name(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, says(200, LIVE)) as (client, server):
        assert client.apply(WANTED) == LIVE
        asked = server.asked[0]
        assert (asked.method, asked.query) == ("PATCH", {"fieldManager": "devpreview", "force": "true"})
        assert asked.headers["Content-Type"] == "application/apply-patch+yaml"
        assert asked.body == WANTED


@pytest.mark.parametrize(
    "trouble",
    [refuses(503, "not yet"), refuses(500, "etcd"), refuses(429, "slow", Retry_After="0"), resets, breaks, half],
    ids=["503", "500", "429", "reset", "closed", "half an answer"],
)
def test_what_fails_for_a_moment_is_asked_again(tmp_path: Path, stop: Stop, trouble: Answer) -> None:
    with talking(tmp_path, stop, trouble, says(200, POD)) as (client, server):
        assert client.get("Pod", "one", "here") == POD
        assert len(server.asked) == 2


@pytest.mark.parametrize("trouble", [refuses(503, "not yet"), resets], ids=["503", "reset"])
def test_what_fails_for_long_is_given_up(tmp_path: Path, stop: Stop, trouble: Answer) -> None:
    with talking(tmp_path, stop, trouble, patience=0.1) as (client, _), pytest.raises(Unreachable):
        client.get("Pod", "one", "here")


def test_nobody_waits_longer_than_the_patience_because_a_server_asks_for_it(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, refuses(429, "too many", Retry_After="3600")) as (client, server):
        with pytest.raises(Unreachable, match="too many"):
            client.get("Pod", "one", "here")
        assert len(server.asked) == 1


def test_nobody_waits_for_a_cluster_that_never_answered(tmp_path: Path, stop: Stop) -> None:
    with serving(hangs) as gone:
        url = gone.url
    file = kubeconfig(tmp_path, url)
    with connect(file, "here", agent="x", stop=stop, patience=3600) as client, pytest.raises(Unreachable, match="connection refused"):
        client.get("Pod", "one", "here")


@pytest.mark.parametrize(
    ("code", "reason", "message", "error"),
    [
        (401, "Unauthorized", "Unauthorized", Denied),
        (403, "Forbidden", 'pods is forbidden: User "jane" cannot list resource "pods" in API group ""', Denied),
        (403, "Forbidden", 'pods "one" is forbidden: exceeded quota: small', Rejected),
        (403, "Forbidden", 'pods "one" is forbidden: violates PodSecurity "baseline:latest"', Rejected),
        (409, "AlreadyExists", "already exists", AlreadyThere),
        (409, "Conflict", "the object has been modified", Outdated),
        (410, "Expired", "too old", Expired),
        (422, "Invalid", "spec.replicas: Invalid value", Rejected),
        (400, "BadRequest", "strict decoding error", Rejected),
    ],
)
def test_a_refusal_is_told_in_our_words(code: int, reason: str, message: str, error: type[DevpreviewError]) -> None:
    told = refusal("apply Pod one", code, {"kind": "Status", "reason": reason, "message": message})
    assert type(told) is error
    assert str(told).startswith("apply Pod one: ")


def test_what_is_refused_is_not_asked_again(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, refuses(422, "spec: Invalid value", "Invalid")) as (client, server):
        with pytest.raises(Rejected, match="apply ConfigMap one: spec: Invalid value"):
            client.apply(WANTED)
        assert len(server.asked) == 1


NO_RIGHT = 'pods "one" is forbidden: User "jane" cannot get resource "pods" in API group "" in the namespace "here"'


def test_a_right_that_is_missing_is_told_at_once(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, refuses(403, NO_RIGHT), says(200, POD)) as (client, server):
        with pytest.raises(Denied, match="cannot get resource"):
            client.get("Pod", "one", "here")
        assert len(server.asked) == 1


def test_a_server_that_comes_back_is_given_time_to_know_our_rights(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, breaks, refuses(403, NO_RIGHT), refuses(403, NO_RIGHT), says(200, POD)) as (client, _):
        assert client.get("Pod", "one", "here") == POD


def test_what_a_server_that_comes_back_refuses_for_another_reason_is_told_at_once(tmp_path: Path, stop: Stop) -> None:
    quota = 'configmaps "one" is forbidden: exceeded quota: small'
    with talking(tmp_path, stop, breaks, refuses(403, quota)) as (client, server):
        with pytest.raises(Rejected, match="exceeded quota: small"):
            client.apply(WANTED)
        assert len(server.asked) == 2


def test_a_proxy_that_answers_in_html_is_quoted(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, says(400, "<html>no")) as (client, _), pytest.raises(Rejected, match="<html>no"):
        client.get("Pod", "one", "here")


def test_a_creation_whose_answer_was_lost_is_found(tmp_path: Path, stop: Stop) -> None:
    script = (breaks, refuses(409, "there", "AlreadyExists"), says(200, LIVE))
    with talking(tmp_path, stop, *script) as (client, server):
        assert client.create(WANTED) == LIVE
        assert [asked.method for asked in server.asked] == ["POST", "POST", "GET"]


@pytest.mark.parametrize("empty", ["", None, {}, [], False])
def test_what_is_empty_is_not_shown_and_is_there_all_the_same(tmp_path: Path, stop: Stop, empty: object) -> None:
    script = (breaks, refuses(409, "there", "AlreadyExists"), says(200, LIVE))
    with talking(tmp_path, stop, *script) as (client, _):
        assert client.create({**WANTED, "items": [], "data": {**WANTED["data"], "e": empty}}) == LIVE


def test_what_is_missing_is_not_taken_for_empty(tmp_path: Path, stop: Stop) -> None:
    script = (breaks, refuses(409, "there", "AlreadyExists"), says(200, LIVE))
    with talking(tmp_path, stop, *script) as (client, _), pytest.raises(AlreadyThere):
        client.create({**WANTED, "data": {**WANTED["data"], "e": "said"}})


def test_somebody_elses_object_is_not_taken_for_ours(tmp_path: Path, stop: Stop) -> None:
    script = (breaks, refuses(409, "there", "AlreadyExists"), says(200, OTHER))
    with talking(tmp_path, stop, *script) as (client, _), pytest.raises(AlreadyThere):
        client.create(WANTED)


def test_what_was_there_before_is_told_at_once(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, refuses(409, "there", "AlreadyExists")) as (client, server), pytest.raises(AlreadyThere):
        client.create(WANTED)
    assert len(server.asked) == 1


def test_a_replacement_whose_answer_was_lost_is_found(tmp_path: Path, stop: Stop) -> None:
    fenced = {**WANTED, "metadata": {**WANTED["metadata"], "resourceVersion": "8"}}
    script = (half, refuses(409, "modified", "Conflict"), says(200, LIVE))
    with talking(tmp_path, stop, *script) as (client, server):
        assert client.replace(fenced) == LIVE
        assert server.asked[0].body == fenced


def test_a_replacement_of_what_somebody_else_replaced_is_outdated(tmp_path: Path, stop: Stop) -> None:
    script = (half, refuses(409, "modified", "Conflict"), says(200, OTHER))
    with talking(tmp_path, stop, *script) as (client, _), pytest.raises(Outdated):
        client.replace({**WANTED, "metadata": {**WANTED["metadata"], "resourceVersion": "8"}})


def test_a_replacement_of_what_is_gone_is_outdated(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, refuses(404, "no", "NotFound")) as (client, _), pytest.raises(Outdated):
        client.replace(LIVE)


def test_a_deletion_is_of_one_uid(tmp_path: Path, stop: Stop) -> None:
    script = (says(200, {"kind": "Status"}), refuses(404, "no"), refuses(409, "uid", "Conflict"), breaks, refuses(404, "no"))
    with talking(tmp_path, stop, *script) as (client, server):
        assert client.delete("Pod", "one", "here", uid="u")
        assert server.asked[0].body is not None
        assert server.asked[0].body["preconditions"] == {"uid": "u"}
        assert not client.delete("Pod", "one", "here", uid="u")
        with pytest.raises(Outdated):
            client.delete("Pod", "one", "here", uid="u")
        assert client.delete("Pod", "one", "here", uid="u"), "it is gone because of us, as far as one can know"


def test_nothing_is_written_without_leave(tmp_path: Path, stop: Stop) -> None:
    def lost() -> None:
        raise Unreachable("the lease is lost")

    with talking(tmp_path, stop, says(200, LIVE), before_write=lost) as (client, server):
        for write in (client.create, client.apply, client.replace):
            with pytest.raises(Unreachable, match="lease"):
                write(LIVE)
        with pytest.raises(Unreachable, match="lease"):
            client.delete("Pod", "one", "here", uid="u")
        assert not server.asked
        assert client.get("ConfigMap", "one", "here") == LIVE


def test_leave_is_asked_again_before_each_try(tmp_path: Path, stop: Stop) -> None:
    asked: list[None] = []
    with talking(tmp_path, stop, breaks, says(200, LIVE), before_write=lambda: asked.append(None)) as (client, _):
        client.apply(WANTED)
    assert len(asked) == 2


def ended_while(stop: Stop, server: Scripted, blocked: Callable[[], object]) -> None:
    """End a scope while something in it is blocked, and see that it is freed."""

    def end() -> None:
        server.wait_for(1)
        stop.set(Interrupted("enough"))

    ender = threading.Thread(target=end)
    ender.start()
    with pytest.raises(Interrupted):
        blocked()
    ender.join()


def test_a_request_that_hangs_ends_with_its_scope(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, hangs) as (client, server):
        ended_while(stop, server, partial(client.get, "Pod", "one", "here"))


def test_an_answer_that_hangs_ends_with_its_scope(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, streams(b"{", then=hangs)) as (client, server):
        ended_while(stop, server, partial(client.get, "Pod", "one", "here"))


def test_a_silent_watch_ends_with_its_own_scope(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, tells(then=hangs)) as (client, server), stop.child() as scope:
        ended_while(scope, server, lambda: list(client.watch("Pod", "here", "1", scope)))
        assert not stop.why


def test_a_list_that_hangs_ends_with_its_own_scope(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, hangs) as (client, _), stop.child(0.1) as scope, pytest.raises(DeadlinePassed):
        client.list("Pod", "here", stop=scope)


def test_nothing_is_asked_in_a_scope_that_has_ended(tmp_path: Path, stop: Stop) -> None:
    stop.set(Interrupted("enough"))
    with talking(tmp_path, stop, says(200, POD)) as (client, server):
        with pytest.raises(Interrupted):
            client.get("Pod", "one", "here")
        assert not server.asked


def pod(version: int) -> Object:
    return {**POD, "metadata": {**POD["metadata"], "resourceVersion": str(version)}}


def event(kind: str, version: int) -> Object:
    return {"type": kind, "object": pod(version)}


BOOKMARK: Object = {"type": "BOOKMARK", "object": {"kind": "Pod", "metadata": {"resourceVersion": "20"}}}
TOO_OLD: Object = {"type": "ERROR", "object": {"kind": "Status", "code": 410, "message": "too old resource version"}}
INTERNAL: Object = {"type": "ERROR", "object": {"kind": "Status", "code": 500, "message": "internal"}}


def test_a_watch_tells_what_happens_and_keeps_bookmarks_to_itself(tmp_path: Path, stop: Stop) -> None:
    script = (tells(event("ADDED", 10), BOOKMARK, event("DELETED", 30), TOO_OLD),)
    with talking(tmp_path, stop, *script) as (client, server):
        changes = client.watch("Pod", "here", "1", stop)
        assert next(changes) == Change(False, pod(10))
        assert next(changes) == Change(True, pod(30))
        with pytest.raises(Expired):
            next(changes)
        query = server.asked[0].query
        assert (query["watch"], query["allowWatchBookmarks"], query["resourceVersion"]) == ("true", "true", "1")


BEFORE = (event("ADDED", 10), BOOKMARK)


@pytest.mark.parametrize(
    "first",
    [tells(*BEFORE), tells(*BEFORE, then=breaks), tells(*BEFORE, then=resets), tells(*BEFORE, then=hangs), tells(*BEFORE, INTERNAL)],
    ids=["ended in order", "closed", "reset", "half-open", "in trouble"],
)
def test_a_watch_goes_on_from_where_it_was(tmp_path: Path, stop: Stop, first: Answer) -> None:
    with talking(tmp_path, stop, first, tells(event("MODIFIED", 21), TOO_OLD), silence=0.2) as (client, server):
        changes = client.watch("Pod", "here", "1", stop)
        assert [next(changes), next(changes)] == [Change(False, pod(10)), Change(False, pod(21))]
        assert server.asked[1].query["resourceVersion"] == "20"
        with pytest.raises(Expired):
            next(changes)


def test_a_watch_from_a_forgotten_version_is_told_so(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, refuses(410, "too old", "Expired")) as (client, _), pytest.raises(Expired):
        next(client.watch("Pod", "here", "1", stop))


def test_a_watch_of_a_server_that_is_gone_is_given_up(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, refuses(503, "gone"), patience=0.2) as (client, _), pytest.raises(Unreachable, match="gone"):
        next(client.watch("Pod", "here", "1", stop))


def test_a_watch_that_nobody_listens_to_leaves_no_connection(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, tells(event("ADDED", 10), then=hangs)) as (client, _):
        changes = client.watch("Pod", "here", "1", stop)
        next(changes)
        del changes


PLUGIN = """
import json, os, sys
seen = sys.argv[1]
count = len(open(seen).read()) if os.path.exists(seen) else 0
open(seen, "a").write("x")
print(json.dumps({"apiVersion": "client.authentication.k8s.io/v1", "kind": "ExecCredential", "status": {"token": f"token-{count}"}}))
"""


def plugin(*words: str) -> Object:
    return {
        "exec": {
            "apiVersion": "client.authentication.k8s.io/v1",
            "command": sys.executable,
            "args": list(words),
            "interactiveMode": "Never",
        }
    }


def test_credentials_that_are_refused_are_asked_for_anew_once(tmp_path: Path, stop: Stop) -> None:
    user = plugin("-c", PLUGIN, str(tmp_path / "seen"))
    script = (refuses(401, "Unauthorized"), says(200, POD), refuses(401, "Unauthorized"))
    with talking(tmp_path, stop, *script, user=user) as (client, server):
        assert client.get("Pod", "one", "here") == POD
        assert [asked.headers["Authorization"] for asked in server.asked] == ["Bearer token-0", "Bearer token-1"]
        with pytest.raises(Denied, match="does not know who you are"):
            client.get("Pod", "one", "here")


def test_a_credential_program_that_fails_is_quoted(tmp_path: Path, stop: Stop) -> None:
    user = plugin("-c", "import sys; sys.exit('log in first')")
    with pytest.raises(Denied, match="log in first"), talking(tmp_path, stop, says(200, POD), user=user):
        pass


def test_a_context_that_is_not_there_is_told(tmp_path: Path, stop: Stop) -> None:
    file = kubeconfig(tmp_path, "http://127.0.0.1:1")
    with pytest.raises(Unreachable, match="'there'"):
        connect(file, "there", agent="x", stop=stop)


def test_a_kubeconfig_that_is_not_there_is_told(tmp_path: Path, stop: Stop) -> None:
    with pytest.raises(Unreachable, match="nowhere"):
        connect(tmp_path / "nowhere", "here", agent="x", stop=stop)


def test_the_users_own_kubeconfig_is_the_one_that_the_environment_names(
    tmp_path: Path, stop: Stop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(says(200, POD)) as server:
        monkeypatch.setenv("KUBECONFIG", str(kubeconfig(tmp_path, server.url)))
        with connect(None, "here", agent="x", stop=stop) as client:
            assert client.get("Pod", "one", "here") == POD


def test_a_proxy_of_the_environment_is_not_asked_for_this_machine(tmp_path: Path, stop: Stop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with talking(tmp_path, stop, says(200, POD)) as (client, _):
        assert client.get("Pod", "one", "here") == POD


@pytest.mark.parametrize("failing", range(6))
def test_whichever_request_fails_the_outcome_is_the_same(tmp_path: Path, stop: Stop, failing: int) -> None:
    answers: list[Answer] = [says(200, LIVE) for _ in range(6)]
    answers.insert(failing, resets)
    with talking(tmp_path, stop, *answers) as (client, server):
        for _ in range(3):
            assert client.apply(WANTED) == LIVE
            assert client.get("ConfigMap", "one", "here") == LIVE
        assert len(server.asked) == 7


def test_stopped_is_what_a_stopped_watch_raises(tmp_path: Path, stop: Stop) -> None:
    with talking(tmp_path, stop, tells(event("ADDED", 10), then=hangs)) as (client, _):
        changes = client.watch("Pod", "here", "1", stop)
        next(changes)
        stop.set(Interrupted("enough"))
        with pytest.raises(Stopped):
            next(changes)
