"""The engine's door where there is no engine, or one that only notes what it is asked; with a real one it is proven on the cluster."""

import gc
import hashlib
import json
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from devpreview.engine import images
from devpreview.errors import Unavailable
from devpreview.streams import Stop


def test_an_engine_that_is_not_there_is_said_to_be_away() -> None:
    with pytest.raises(Unavailable, match="Docker does not answer"):
        list(images.push("localhost/api:1", Stop()))
    with warnings.catch_warnings():
        # the client leaves the socket of a connection that failed to the collector
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def test_what_is_pushed_leaves_few_older_images_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    with engine() as (host, asked):
        monkeypatch.setenv("DOCKER_HOST", host)
        pushed(images.push("here/shop/api:5", Stop()))
    assert sorted(each for each in asked if each.startswith("DELETE")) == ["DELETE images/here/shop/api:1", "DELETE images/here/shop/api:2"]


def test_the_engine_of_dockers_context_is_the_one_that_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    about = tmp_path / "contexts/meta" / hashlib.sha256(b"elsewhere").hexdigest() / "meta.json"
    about.parent.mkdir(parents=True)
    monkeypatch.delenv("DOCKER_HOST", raising=False)
    monkeypatch.delenv("DOCKER_CONTEXT", raising=False)
    monkeypatch.setenv("DOCKER_CONFIG", str(tmp_path))
    (tmp_path / "config.json").write_text(json.dumps({"currentContext": "elsewhere"}))
    with engine() as (host, asked):
        about.write_text(json.dumps({"Name": "elsewhere", "Metadata": {}, "Endpoints": {"docker": {"Host": host}}}))
        pushed(images.push("here/shop/api:5", Stop()))
    assert "POST images/here/shop/api/push" in asked


def pushed(pushing: Iterator[object]) -> None:
    assert not list(pushing)


@contextmanager
def engine() -> Iterator[tuple[str, list[str]]]:
    """Have an engine with five images of a service, which takes every push; give its address, and what it is asked."""
    asked: list[str] = []
    answers = {
        "GET version": {"ApiVersion": "1.44"},
        "POST images/here/shop/api/push": {"aux": {"Digest": "sha256:5"}},
        "GET images/json": [{"Created": number, "RepoTags": [f"here/shop/api:{number}"]} for number in range(1, 6)],
    }

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            what = f"{self.command} {self.path.partition('?')[0].removeprefix('/v1.44').removeprefix('/')}"
            asked.append(what)
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            content = json.dumps(answers.get(what, [])).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_DELETE = do_HEAD = handle_any  # noqa: N815 - the names that http.server asks for

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"tcp://127.0.0.1:{server.server_address[1]}", asked
        finally:
            server.shutdown()
            thread.join()
