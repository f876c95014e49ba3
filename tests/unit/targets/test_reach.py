"""What answers from this machine, and what only seems to."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from devpreview.targets.reach import silence, unserved


class Ingress(BaseHTTPRequestHandler):
    """Answers for one host with the status that its service gives."""

    status = 200

    def do_HEAD(self) -> None:
        """Answer for the service."""
        ours = self.headers["Host"].startswith(("api-dev.shop.localhost:", "127.0.0.1:"))
        self.send_response(503 if self.path == "/nobody" else self.status if ours else 404)
        self.end_headers()

    def do_GET(self) -> None:
        """Answer as to HEAD."""
        self.do_HEAD()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name is given
        """Say nothing."""


@pytest.fixture
def ingress(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[str]:
    monkeypatch.setattr(Ingress, "status", request.param)
    with HTTPServer(("127.0.0.1", 0), Ingress) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("ingress", [200, 302, 401, 404, 405, 500], indirect=True)
def test_whatever_a_service_answers_its_url_leads_to_it(ingress: str) -> None:
    port = ingress.partition(":")[2]
    assert unserved(f"http://api-dev.shop.localhost:{port}") == ""


@pytest.mark.parametrize("ingress", [502, 503, 504], indirect=True)
def test_an_ingress_that_answers_for_nobody_is_told(ingress: str) -> None:
    port = ingress.partition(":")[2]
    said = unserved(f"http://api-dev.shop.localhost:{port}")
    assert said == f"http://api-dev.shop.localhost:{port} answers with {Ingress.status}"
    assert silence(ingress, "/") == f"http://{ingress}/ answers with {Ingress.status}"


@pytest.mark.parametrize("ingress", [200], indirect=True)
def test_a_path_may_lead_to_nobody_where_its_host_leads_to_a_service(ingress: str) -> None:
    url = f"http://api-dev.shop.localhost:{ingress.partition(':')[2]}"
    assert unserved(url) == ""
    assert unserved(f"{url}/nobody") == f"{url}/nobody answers with 503"


@pytest.mark.parametrize("ingress", [200], indirect=True)
def test_nobody_there_is_told(ingress: str) -> None:
    assert silence(ingress, "/") == ""
    assert "refused" in unserved("http://api-dev.shop.localhost:1")
    assert "refused" in silence("127.0.0.1:1", "/")
