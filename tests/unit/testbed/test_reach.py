"""Whether a public image can be had, asked of a scripted registry on loopback."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.testbed import cache, reach
from tests.testbed.trouble import Trouble

Ask = Callable[[list[int]], str | None]


class Registry(BaseHTTPRequestHandler):
    """Answers manifests with the codes it is given, in turn, and tokens to whom it sends for one."""

    codes: list[int]
    asked_with: list[str]

    def do_HEAD(self) -> None:
        """Answer for a manifest."""
        self.asked_with.append(self.headers.get("Authorization", ""))
        code = self.codes.pop(0)
        self.send_response(code)
        if code == 401:
            realm = f"http://{self.headers['Host']}/token"
            self.send_header("WWW-Authenticate", f'Bearer realm="{realm}",service="registry",scope="pull"')
        self.end_headers()

    def do_GET(self) -> None:
        """Give a token."""
        assert self.path == "/token?service=registry&scope=pull"
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"token": "open sesame"}).encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name is given
        """Say nothing."""


@pytest.fixture
def ask() -> Iterator[Ask]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Registry) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

        def asked(codes: list[int]) -> str | None:
            Registry.codes, Registry.asked_with = codes, []
            return reach.ask(f"http://127.0.0.1:{server.server_port}/v2/library/postgres/manifests/15", pause=0)

        yield asked
        server.shutdown()


def test_an_image_whose_manifest_is_there_can_be_had(ask: Ask) -> None:
    assert ask([200]) is None


def test_a_registry_that_wants_a_token_is_asked_for_an_anonymous_one(ask: Ask) -> None:
    assert ask([401, 200]) is None
    assert Registry.asked_with == ["", "Bearer open sesame"]


@pytest.mark.parametrize("code", [403, 404])
def test_a_refusal_means_that_the_image_cannot_be_had(ask: Ask, code: int) -> None:
    assert ask([code]) == f"its registry refuses it with {code}"


def test_a_refusal_in_spite_of_a_token_is_a_refusal(ask: Ask) -> None:
    assert ask([401, 401]) == "its registry refuses it with 401"


@pytest.mark.parametrize("code", [429, 500, 503])
def test_a_troubled_registry_is_asked_again(ask: Ask, code: int) -> None:
    assert ask([code, code, 200]) is None


@pytest.mark.parametrize("code", [429, 500, 503])
def test_a_registry_troubled_for_long_stops_the_run_instead_of_hiding_the_difference(ask: Ask, code: int) -> None:
    with pytest.raises(Trouble, match=f"unknown: {code} .*, 3 times"):
        ask([code, code, code])


def test_nobody_at_the_address_means_that_the_image_cannot_be_had() -> None:
    port = next(number for number in range(40000, 60000) if cache.free(number))
    assert reach.ask(f"http://127.0.0.1:{port}/", pause=0) == "its registry is not to be reached (Connection refused)"


@pytest.mark.parametrize(
    ("name", "manifest"),
    [
        ("postgres:15", "https://registry-1.docker.io/v2/library/postgres/manifests/15"),
        ("maildev/maildev:2.2.1", "https://registry-1.docker.io/v2/maildev/maildev/manifests/2.2.1"),
        ("ghcr.io/acme/api:1", "https://ghcr.io/v2/acme/api/manifests/1"),
        ("kindest/node:v1.37.0@sha256:a1ed", "https://registry-1.docker.io/v2/kindest/node/manifests/sha256:a1ed"),
        ("busybox", "https://registry-1.docker.io/v2/library/busybox/manifests/latest"),
    ],
)
def test_a_name_is_read_as_docker_reads_it(name: str, manifest: str) -> None:
    assert reach.Reference.parse(name).manifest == manifest
