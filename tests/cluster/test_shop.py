"""The shop, as whoever tries devpreview meets it: pages, an api, a worker, its data and its mail."""

import http.client
import json
import re
import time
import urllib.parse
from collections.abc import Iterator
from contextlib import closing
from functools import partial

import pytest

from tests.cluster.conftest import Previews, end
from tests.cluster.preview import Project, shipped

pytestmark = pytest.mark.cluster

SOON = 30.0
"""Seconds in which an order is worked: far longer than it takes, for a machine that does other things besides."""

ROWS = """
WITH counted AS (
    SELECT query_to_xml(format('SELECT count(*) AS n FROM %I', tablename), false, true, '') AS told
    FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'
)
SELECT count(*), sum((xpath('/row/n/text()', told))[1]::text::int) FROM counted
"""


@pytest.fixture(scope="module")
def shop(previews: Previews, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Project]:
    """Have the shop up."""
    here = previews.project(tmp_path_factory.mktemp("shop"), partial(shipped, "shop"), "shop")
    assert set(here.up().urls) == {"web", "api", "mail"}
    yield here
    end(here.namespace, request.node)


def submitted(shop: Project, **form: str) -> tuple[int, str, str]:
    """Send the form of the page as a browser does; return the status, where that leads to, and the page that is shown."""
    host = shop.namespace.cluster.ingress.removeprefix("http://")
    with closing(http.client.HTTPConnection(host, timeout=10)) as connection:
        headers = {"Host": shop.host("web"), "Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", "/", urllib.parse.urlencode(form), headers)
        answer = connection.getresponse()
        return answer.status, answer.headers.get("Location", ""), answer.read().decode()


def test_the_newest_of_thousands_of_orders_are_on_the_page(shop: Project) -> None:
    page = shop.namespace.served(shop.host("web"))
    assert len(re.findall(r'href="/orders/\d+"', page)) >= 20
    tables, rows = (int(each) for each in shop.sql(ROWS)[0].split("|"))
    assert tables >= 8
    assert rows >= 20_000


def test_an_order_is_queued_worked_mailed_and_seen_in_its_new_state(shop: Project) -> None:
    status, path, _ = submitted(shop, customer="1", method="card", product="1", quantity="1")
    assert status == 303
    until = time.monotonic() + SOON
    while (order := json.loads(shop.namespace.served(shop.host("api"), path)))["mailed_at"] is None:
        assert time.monotonic() < until, order
    assert [each["state"] for each in order["events"]] == ["placed", order["state"]]
    assert order["state"] in {"confirmed", "backordered"}
    assert order["state"] in shop.namespace.served(shop.host("web"), path)
    mails = json.loads(shop.namespace.served(shop.host("mail"), "/email"))
    (mail,) = [each for each in mails if str(order["id"]) in each["subject"]]
    assert mail["to"][0]["address"] == order["customer"]["email"]


def test_what_was_filled_in_wrongly_is_said_on_the_page(shop: Project) -> None:
    status, _, page = submitted(shop, customer="999999", method="card", product="1", quantity="1")
    assert (status, "there is no customer 999999" in page) == (422, True)


@pytest.mark.parametrize(("service", "words"), [("api", ["pytest", "-q"]), ("worker", ["pytest", "-q"]), ("web", ["npm", "test"])])
def test_each_services_own_tests_pass_in_a_pod_of_their_own(shop: Project, service: str, words: list[str]) -> None:
    before = shop.sql(ROWS)
    shop.run("run", service, "--", *words)
    assert shop.sql(ROWS) == before, "nothing of them is left"
