"""Looking ahead at images: what publishing comes to and why is known before, and nothing is built, copied or pushed for it."""

from dataclasses import replace

import pytest

from devpreview.blueprint.model import Build, Database, Datastore, EngineKind, Service
from devpreview.errors import PreviewFailed
from devpreview.tree import DictTree
from tests.unit.lifecycle.laptop import Committed, Laptop
from tests.unit.registry.conftest import image, index
from tests.unit.registry.fake import FakeRegistry

COMMIT = "c0ffee0000000000000000000000000000000000"
MISSING, COPIED = ("copy", "is not in the target's registry"), ("keep", "was copied before")
UNKNOWN, KNOWN = ("build", "as nobody has from the same files"), ("keep", "built before from the same files")


@pytest.mark.parametrize("platforms", [("linux/amd64",), ("linux/amd64", "linux/arm64")])
def test_what_publishing_comes_to_is_known_before_and_nothing_is_sent_for_it(
    platforms: tuple[str, ...], upstream: FakeRegistry, teams: FakeRegistry
) -> None:
    index(upstream, "library/postgres", "15", ["linux/amd64", "linux/arm64"])
    index(upstream, "acme/web", COMMIT, ["linux/amd64", "linux/arm64"])
    index(upstream, "library/plain", "1", ["linux/amd64", "linux/arm64"])
    tree = DictTree(
        {"api/Dockerfile": f"FROM {upstream.host}/library/plain:1\nCOPY api/*.py /app/\n", "api/main.py": "", "seeds/1.sql": "a"}
    )
    build = Build(".", "api/Dockerfile")
    services = {
        "api": Service("api", build, ""),
        "web": Service("web", replace(build, target=""), f"{upstream.host}/acme/web:{{commit}}"),
        "plain": Service("plain", None, f"{upstream.host}/library/plain:1"),
    }
    database = Database("shop", seeds=("seeds/1.sql",))
    db = Datastore("db", EngineKind.POSTGRES, f"{upstream.host}/library/postgres:15", (database,))
    laptop = Laptop(teams, platforms=platforms, commit=Committed(COMMIT))
    before, blobs = dict(teams.manifests), dict(teams.blobs)
    foreseen, coming = laptop.foreseen(tree, services, db=db)
    assert (teams.manifests, teams.blobs, laptop.builders[0].sent) == (before, blobs, {})
    assert set(teams.counts) <= {"GET", "HEAD"}
    plain, postgres = f"{upstream.host}/library/plain:1", f"{upstream.host}/library/postgres:15"
    taken = f"{upstream.host}/acme/web:{COMMIT[:12]}, as its files are as committed"
    assert coming == {plain: MISSING, postgres: MISSING, "api": UNKNOWN, "web": ("copy", taken)}
    published, _ = laptop.published(tree, services, db=db)
    assert published.seeds == foreseen.seeds
    known = {name: foreseen.images[name] for name in ("web", "plain", "db")}
    assert known == {name: published.images[name] for name in known}
    assert published.images["api"] != foreseen.images["api"], "nobody knows what a build comes to"
    again, coming = laptop.foreseen(tree, services, db=db)
    assert (again.images, again.seeds) == (published.images, published.seeds)
    assert coming == {plain: COPIED, postgres: COPIED, "api": KNOWN, "web": KNOWN}


def test_another_tag_that_is_missing_makes_none_of_those_that_are_there(upstream: FakeRegistry, teams: FakeRegistry) -> None:
    services = {}
    for tag in ("15", "16"):
        image(upstream, "library/plain", tag, (tag.encode(),))
        services[f"v{tag}"] = Service(f"v{tag}", None, f"{upstream.host}/library/plain:{tag}")
    laptop = Laptop(teams)
    laptop.published(DictTree({}), {"v15": services["v15"]})
    _, coming = laptop.foreseen(DictTree({}), services)
    assert coming == {f"{upstream.host}/library/plain:15": COPIED, f"{upstream.host}/library/plain:16": MISSING}


def test_another_edit_is_another_image_that_is_not_there(base: str, teams: FakeRegistry) -> None:
    services = {"api": Service("api", Build(".", "api/Dockerfile"), "")}
    trees = [DictTree({"api/Dockerfile": f"FROM {base}\nCOPY api/*.py /app/\n", "api/main.py": text}) for text in ("a", "b", "a")]
    images = [Laptop(teams).foreseen(tree, services)[0].images["api"] for tree in trees]
    assert images[0] == images[2] != images[1]


def test_what_cannot_be_published_is_said_before(upstream: FakeRegistry, teams: FakeRegistry) -> None:
    image(upstream, "library/odd", "1", platform="linux/s390x")
    for name, why in (("odd:1", "is for linux/s390x"), ("none:1", "there is no image")):
        with pytest.raises(PreviewFailed, match=why):
            Laptop(teams).foreseen(DictTree({}), {"api": Service("api", None, f"{upstream.host}/library/{name}")})
