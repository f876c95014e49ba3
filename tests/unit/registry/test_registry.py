"""A registry in trouble: asked again where that does no harm, told who we are, left at once when the scope ends."""

import base64
import threading
import time
from collections.abc import Iterator
from itertools import count

import pytest

from devpreview.registry import Denied, Logins, Registry, Unreachable
from devpreview.registry.connection import _origin, _proxy
from devpreview.registry.manifest import DOCKER_MANIFEST
from devpreview.registry.registry import CHUNK, Blob
from devpreview.streams import Interrupted, Stop

from .conftest import AT_ONCE, NOBODY, image
from .fake import Asked, FakeRegistry, Fault, Reply
from .test_images import digest_of

SOON = 30
"""Seconds: fewer than any wait of ours, and enough for a machine with much to do."""
SHOWN = "let-me-in"
BIG = bytes(range(256)) * (CHUNK // 256) + b"and a little more"


def on(method: str, *times: int, reply: Reply) -> Fault:
    """Answer so to some requests of a verb, counted from 0."""
    number = count()

    def fault(asked: Asked) -> Reply | None:
        return reply if asked.method == method and next(number) in times else None

    return fault


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_registry_in_trouble_is_asked_again(status: int, ours: FakeRegistry, here: Registry) -> None:
    digest = image(ours, "shop/api", "1")
    ours.fault = on("HEAD", 0, 1, reply=Reply(status, {"Retry-After": "0"}))
    assert here.digest("shop/api", "1") == digest


def test_a_registry_that_stays_in_trouble_is_unreachable(ours: FakeRegistry, here: Registry) -> None:
    ours.fault = lambda _: Reply(429, {"Retry-After": "3600"})
    with pytest.raises(Unreachable, match="too many requests"):
        here.digest("shop/api", "1")


def test_an_upload_is_not_begun_twice_by_itself(ours: FakeRegistry, here: Registry) -> None:
    ours.fault = on("POST", 0, reply=Reply(500))
    with pytest.raises(Unreachable, match="500"):
        push(here, b"small")
    assert ours.counts["POST"] == 1


def test_a_blob_arrives_in_pieces_and_says_how_far_it_is(ours: FakeRegistry, here: Registry) -> None:
    assert push(here, BIG) == [CHUNK, len(BIG)]
    assert ours.blobs[digest_of(BIG)] == BIG


@pytest.mark.parametrize("arrived", [0, 1000, CHUNK])
def test_a_piece_that_broke_off_is_taken_up_where_it_broke(arrived: int, ours: FakeRegistry, here: Registry) -> None:
    number = count()

    def fault(asked: Asked) -> Reply | None:
        if asked.method == "PATCH" and next(number) == 0:
            ours.uploads["0"] += asked.content[:arrived]
            return Reply(200, {"Content-Length": "5"}, cut=True)
        return None

    ours.fault = fault
    assert push(here, BIG) == [CHUNK, len(BIG)]
    assert ours.blobs[digest_of(BIG)] == BIG
    assert ours.counts["POST"] == 1


def test_an_upload_that_the_registry_forgot_is_begun_anew(ours: FakeRegistry, here: Registry) -> None:
    ours.fault = forgetting_once(ours)
    push(here, BIG)
    assert ours.blobs[digest_of(BIG)] == BIG
    assert ours.counts["POST"] == 2


def test_an_upload_that_is_forgotten_every_time_ends(ours: FakeRegistry, here: Registry) -> None:
    ours.fault = lambda asked: Reply(404) if asked.method in ("PATCH", "GET") else None
    with pytest.raises(Unreachable, match="forgets what it is sent"):
        push(here, b"small")


def test_a_content_that_changed_on_the_way_is_no_blob(here: Registry) -> None:
    with pytest.raises(Unreachable, match="it changed on the way"):
        list(here.push("shop/api", Blob(digest_of(b"this"), 4, lambda: [b"that"])))


def test_a_blob_is_mounted_from_another_repository(ours: FakeRegistry, here: Registry) -> None:
    digest = ours.keep("mirror/postgres", b"layer")
    assert here.mount("shop/db", digest, "mirror/postgres")
    assert here.has("shop/db", digest)
    assert not here.mount("shop/db", digest_of(b"another"), "mirror/postgres")


def test_a_blob_that_is_remembered_but_lost_is_not_there(ours: FakeRegistry, here: Registry) -> None:
    digest = ours.keep("shop/api", b"layer")
    assert here.has("shop/api", digest)
    ours.lose(digest)
    assert not here.has("shop/api", digest)


def test_a_manifest_with_another_content_than_its_digest_is_not_taken(ours: FakeRegistry, here: Registry) -> None:
    digest = image(ours, "shop/api", "1")
    ours.manifests["shop/api", digest] = (ours.manifests["shop/api", digest][0], b"{}")
    with pytest.raises(Unreachable, match="another content"):
        here.manifest("shop/api", digest)


def test_a_registry_that_is_not_there_is_unreachable(stop: Stop) -> None:
    with Registry("127.0.0.1:1", stop, NOBODY, waits=AT_ONCE) as nowhere, pytest.raises(Unreachable, match="does not answer"):
        nowhere.digest("shop/api", "1")


def test_a_bearer_token_is_fetched_and_used(ours: FakeRegistry, stop: Stop) -> None:
    digest = image(ours, "shop/api", "1")
    ours.token = SHOWN
    with Registry(ours.host, stop, known(ours.host)) as registry:
        assert registry.digest("shop/api", "1") == digest
        assert registry.digest("shop/api", "1") == digest
    asked = [each for each in ours.asked if each.path == "/token"]
    assert len(asked) == 1
    assert asked[0].headers["Authorization"] == f"Basic {base64.b64encode(b'me:pass').decode()}"
    assert asked[0].query == {"service": "fake", "scope": "repository:some:pull,push"}


def test_a_refresh_token_goes_in_a_form(ours: FakeRegistry, stop: Stop) -> None:
    ours.token = SHOWN
    with Registry(ours.host, stop, Logins({"auths": {ours.host: {"identitytoken": "refresh"}}}, {})) as registry:
        assert registry.digest("shop/api", "1") is None
    asked = next(each for each in ours.asked if each.path == "/token")
    assert asked.method == "POST"
    assert b"refresh_token=refresh" in asked.content


def test_who_is_not_known_is_told_to_log_in(ours: FakeRegistry, here: Registry) -> None:
    ours.fault = lambda _: Reply(401, {"WWW-Authenticate": 'Basic realm="here"'})
    with pytest.raises(Denied) as failure:
        here.digest("shop/api", "1")
    assert failure.value.hint == f"docker login {ours.host}"


def test_a_password_is_in_no_error(ours: FakeRegistry, stop: Stop) -> None:
    ours.fault = lambda _: Reply(401, {"WWW-Authenticate": 'Basic realm="here"'})
    with Registry(ours.host, stop, known(ours.host)) as registry, pytest.raises(Denied) as failure:
        registry.digest("shop/api", "1")
    assert "pass" not in repr(failure.value) + failure.value.hint


def test_a_password_goes_to_no_other_host_and_not_in_the_clear(ours: FakeRegistry, stop: Stop) -> None:
    ours.fault = lambda _: Reply(401, {"WWW-Authenticate": 'Bearer realm="http://elsewhere.example.com/token"'})
    with Registry(ours.host, stop, known(ours.host)) as registry, pytest.raises(Unreachable, match="anybody could listen"):
        registry.digest("shop/api", "1")


def test_a_mirror_is_asked_instead_and_not_told_who_we_are_upstream(theirs: FakeRegistry, stop: Stop) -> None:
    theirs.token = SHOWN
    logins = known("docker.io")
    with Registry("docker.io", stop, logins, [("docker.io", f"http://{theirs.host}/")]) as registry:
        assert registry.digest("library/postgres", "15") is None
    assert "Authorization" not in next(each for each in theirs.asked if each.path == "/token").headers


def test_a_redirected_blob_is_followed_without_telling_who_we_are(ours: FakeRegistry, theirs: FakeRegistry, stop: Stop) -> None:
    digest = theirs.keep("store", b"layer")
    ours.token = SHOWN
    ours.fault = lambda asked: (
        Reply(307, {"Location": f"http://{theirs.host}/v2/store/blobs/{digest}"}) if "/blobs/" in asked.path else None
    )
    with Registry(ours.host, stop, known(ours.host)) as registry:
        assert b"".join(registry.blob("shop/api", digest)) == b"layer"
    assert "Authorization" not in theirs.asked[0].headers


@pytest.mark.parametrize("method", ["HEAD", "PATCH", "PUT"])
def test_a_registry_that_hangs_is_left_at_once_when_the_scope_ends(method: str, ours: FakeRegistry, here: Registry, stop: Stop) -> None:
    asked = threading.Event()

    def fault(each: Asked) -> Reply | None:
        if each.method != method:
            return None
        asked.set()
        return Reply(200, hang=True)

    def end() -> None:
        asked.wait(10)
        stop.set(Interrupted("interrupted"))

    ours.fault = fault
    ending = threading.Thread(target=end)
    ending.start()
    began = time.monotonic()
    with pytest.raises(Interrupted):
        here.digest("shop/api", "1") if method == "HEAD" else push(here, b"small")
    assert time.monotonic() - began < SOON
    ending.join()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://ghcr.io/v2/", "https://ghcr.io:443/v2/", True),
        ("http://GHCR.io:80/v2/", "http://ghcr.io", True),
        ("https://ghcr.io", "http://ghcr.io", False),
        ("https://ghcr.io", "https://ghcr.io:5000", False),
        ("https://ghcr.io", "https://ghcr.io.example.com", False),
    ],
)
def test_who_we_are_is_for_one_server_spoken_to_in_one_way(one: str, other: str, same: bool) -> None:
    assert (_origin(one) == _origin(other)) is same


@pytest.mark.parametrize("content", [b"<html>", b"[]", b"{}", b"\xff"])
def test_an_endpoint_that_gives_no_token_is_unreachable(content: bytes, ours: FakeRegistry, theirs: FakeRegistry, here: Registry) -> None:
    theirs.fault = lambda _: Reply(200, content=content)
    ours.fault = lambda _: Reply(401, {"WWW-Authenticate": f'Bearer realm="http://{theirs.host}/auth"'})
    with pytest.raises(Unreachable, match="gives no token"):
        here.digest("shop/api", "1")


@pytest.mark.parametrize(
    "content", [b"<html>", b"[]", b"{}", b'{"config": {"digest": "sha256:1", "size": 1}}', b'{"config": 1, "layers": 2}']
)
def test_a_manifest_that_is_none_is_unreachable(content: bytes, ours: FakeRegistry, here: Registry) -> None:
    ours.manifests["shop/api", "1"] = (DOCKER_MANIFEST, content)
    with pytest.raises(Unreachable, match="nothing can be made of"):
        here.manifest("shop/api", "1")


def test_a_registry_is_asked_through_the_users_proxy(theirs: FakeRegistry, stop: Stop, monkeypatch: pytest.MonkeyPatch) -> None:
    digest = image(theirs, "shop/api", "1")
    monkeypatch.setenv("http_proxy", f"me:p%40ss@{theirs.host}")
    monkeypatch.setenv("no_proxy", "direct.invalid")
    with Registry("registry.invalid", stop, NOBODY, [("registry.invalid", "http://registry.invalid")], AT_ONCE) as registry:
        assert registry.digest("shop/api", "1") == digest
    assert theirs.asked[0].headers["Host"] == "registry.invalid"
    assert theirs.asked[0].headers["proxy-authorization"] == f"Basic {base64.b64encode(b'me:p@ss').decode()}"


def test_this_machine_and_what_the_user_excepts_are_asked_directly(
    ours: FakeRegistry, here: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "direct.invalid")
    digest = image(ours, "shop/api", "1")
    assert here.digest("shop/api", "1") == digest
    assert _proxy("http://direct.invalid/v2/") == ""
    assert _proxy("http://other.invalid/v2/") == "http://127.0.0.1:1"


def push(registry: Registry, content: bytes) -> list[int]:
    return list(registry.push("shop/api", Blob(digest_of(content), len(content), lambda: blocks(content))))


def blocks(content: bytes) -> Iterator[bytes]:
    return (content[at : at + 100_000] for at in range(0, len(content), 100_000))


def forgetting_once(fake: FakeRegistry) -> Fault:
    number = count()

    def fault(asked: Asked) -> Reply | None:
        if asked.method == "PATCH" and next(number) == 1:
            fake.uploads.clear()
        return None

    return fault


def known(host: str) -> Logins:
    key = "https://index.docker.io/v1/" if host == "docker.io" else host
    return Logins({"auths": {key: {"auth": base64.b64encode(b"me:pass").decode()}}}, {})
