"""A repository of eight services, in Django with Celery, in Node and in Go: an order goes through all of them."""

import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cluster.conftest import Previews, end
from tests.cluster.preview import Project, Said

pytestmark = pytest.mark.cluster

HERE = Path(__file__).parent / "eight-services"

SOON = 20.0
"""Seconds that an order takes at most."""

DJANGO = {"web", "admin", "worker", "beat"}
"""The services that are one image."""


def copied(root: Path) -> None:
    """Put it in a folder."""
    shutil.copytree(HERE, root, dirs_exist_ok=True)


@pytest.fixture(scope="module")
def shop(previews: Previews, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Project]:
    """Have a clone of it."""
    here = previews.project(tmp_path_factory.mktemp("monorepo"), copied, "monorepo")
    yield here
    end(here.namespace, request.node)


@pytest.fixture(scope="module")
def first(shop: Project) -> Said:
    """Bring it up."""
    return shop.up()


def orders(shop: Project, path: str = "/orders") -> Any:
    """Return what the store says of its orders."""
    return json.loads(shop.namespace.served(shop.host("web"), path))


def test_an_order_goes_through_services_of_three_languages(shop: Project, first: Said) -> None:
    images = {each["step"]["component"] for each in first.of("ended") if each["step"]["verb"] == "image" and each["how"] == "web's"}
    assert images == DJANGO - {"web"}
    placed = orders(shop, "/orders?item=chair")["orders"]
    assert [each["item"] for each in placed] == ["lamp", "desk", "chair"]
    until = time.monotonic() + SOON
    while (chair := orders(shop)["orders"][-1])["state"] == "new":
        assert time.monotonic() < until, chair
    assert chair == {"item": "chair", "state": "priced", "price": 15}
    assert json.loads(shop.namespace.served(shop.host("web"), "/admin")) == {"count": 3}
    assert "<li>chair: priced</li>" in shop.namespace.served(shop.host("front"))
    assert shop.up().steps == []


def test_an_edit_builds_the_images_that_it_can_be_in_and_no_other(shop: Project, first: Said) -> None:
    assert first.code == 0

    def built() -> set[str]:
        return {each["image"] for each in shop.run("plan", "--output", "json").answer["images"] if each["verb"] == "build"}

    assert built() == set()
    # an edit that nobody has built before
    shop.put("stock/main.go", f"// {shop.preview}\n{(HERE / 'stock' / 'main.go').read_text().replace('5', '0')}")
    assert built() == {"stock"}
    shop.put("libs/answer/more.go", f"// {shop.preview}\npackage answer\n")
    assert built() == {"stock", "pricing"}
    (shop.root / "libs" / "answer" / "more.go").unlink()
    shop.put("libs/acme/more.py", f"# {shop.preview}\n")
    assert built() == {"stock", "web"}, "whose image all of Django runs"
    (shop.root / "libs" / "acme" / "more.py").unlink()
    came = {each["step"]["component"]: each["how"] for each in shop.up().of("ended") if each["step"]["verb"] == "image"}
    assert [name for name, how in came.items() if how.startswith("built, ")] == ["stock"]
    placed = json.loads(shop.run("exec", "gateway", "--", "node", "-e", ASK).out)
    assert placed == {"cents": 1500, "left": 0}


ASK = "fetch('http://localhost:3000/quote?item=chair').then((answer) => answer.text()).then(console.log)"
