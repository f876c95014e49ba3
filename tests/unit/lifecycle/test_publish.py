"""Eight services on a laptop whose team's registry has their images: what an edit has built is what it can be in, and no more."""

from collections.abc import Generator, Iterator, Mapping

import pytest

from devpreview.blueprint.model import Blueprint, Build, Service
from devpreview.lifecycle.publish import Published, Workshop, publish
from devpreview.process import Progress, Told
from devpreview.registry import Logins
from devpreview.streams import Stop, Threads
from devpreview.targets.target import Registry as Addresses
from devpreview.targets.target import Target
from devpreview.tree import DictTree
from devpreview.tree.context import Context
from tests.unit.registry.conftest import image
from tests.unit.registry.fake import FakeRegistry, serving

NAMES = ("api", "worker", "web", "admin", "mail", "search", "billing", "hooks")
USERS = {"api", "worker"}
"""Those whose image holds the library."""

EDITS: tuple[tuple[dict[str, str], set[str]], ...] = (
    ({}, set()),
    ({"billing__main": "edited"}, {"billing"}),
    ({"billing__new": "new"}, {"billing"}),
    ({"libs__money": "edited"}, USERS),
    ({"docs__new": "new"}, set()),
)
"""What is edited, and whose images are built for it."""


@pytest.fixture
def upstream() -> Iterator[FakeRegistry]:
    with serving() as registry:
        yield registry


@pytest.fixture
def teams() -> Iterator[FakeRegistry]:
    with serving() as registry:
        yield registry


class Builder:
    """Pushes an image for each build, and remembers what it was sent."""

    def __init__(self, into: FakeRegistry) -> None:
        self._into = into
        self.sent: dict[str, set[str]] = {}

    def build(self, inside: Context, *_words: object, tag: str, **_options: object) -> Generator[Told, None, str]:
        """Build nothing, and push that."""
        yield from ()
        repository, _, key = tag.partition("/")[2].rpartition(":")
        self.sent[repository.partition("/")[2]] = {each.entry.path for each in inside.files}
        return image(self._into, repository, key, (key.encode(),))

    def mended(self, *_: object, **__: object) -> Generator[Progress, None, str]:
        """Have nothing to mend."""
        raise NotImplementedError


def files(base: str, **edited: str) -> dict[str, str]:
    found = {"libs/money.py": "", "docs/readme.txt": ""}
    for name in NAMES:
        library = "COPY libs libs\n" if name in USERS else ""
        found |= {f"{name}/Dockerfile": f"FROM {base}\n{library}COPY {name}/*.py /app/\n", f"{name}/main.py": ""}
    return found | {path.replace("__", "/") + ".py": text for path, text in edited.items()}


def built(tree: Mapping[str, str], teams: FakeRegistry, *, inputs: Mapping[str, tuple[str, ...]] | None = None) -> dict[str, set[str]]:
    """Publish the eight, on a machine that has nothing, and return what was sent to be built."""
    services = {name: Service(name, Build(".", f"{name}/Dockerfile", inputs=(inputs or {}).get(name, ())), "") for name in NAMES}
    return drained(tree, teams, services)[1]


def drained(tree: Mapping[str, str], teams: FakeRegistry, services: Mapping[str, Service]) -> tuple[Published, dict[str, set[str]]]:
    """Publish services; return what was published, and what was sent to be built."""
    blueprint = Blueprint("devpreview.yaml", "shop", "7f3k9q2m", services, {}, {})
    target = Target("local", None, "", "", Addresses(teams.host, teams.host), "localhost", "http", 80, "", "", ("linux/amd64",))
    builder = Builder(teams)
    workshop = Workshop(DictTree(tree), target, Logins({}, {}), builder, Threads)
    publishing = publish(blueprint, workshop, Stop())
    while True:
        try:
            next(publishing)
        except StopIteration as end:
            return end.value, builder.sent


@pytest.fixture
def base(upstream: FakeRegistry) -> str:
    image(upstream, "library/python", "3")
    return f"{upstream.host}/library/python:3"


def test_only_what_an_edit_can_be_in_is_built(base: str, teams: FakeRegistry) -> None:
    assert built(files(base), teams).keys() == set(NAMES)
    for edited, services in EDITS:
        assert built(files(base, **edited), teams).keys() == services


def test_only_what_can_be_in_the_image_is_sent(base: str, teams: FakeRegistry) -> None:
    sent = built(files(base), teams)
    assert sent["api"] == {"api/main.py", "libs/money.py"}
    assert sent["billing"] == {"billing/main.py"}


def test_inputs_are_sent_with_the_dockerfile_and_nothing_else(base: str, teams: FakeRegistry) -> None:
    sent = built(files(base), teams, inputs={"billing": ("billing", "docs")})
    assert sent["billing"] == {"billing/Dockerfile", "billing/main.py", "docs/readme.txt"}


def test_a_base_that_takes_files_by_itself_is_sent_all_of_them(upstream: FakeRegistry, teams: FakeRegistry) -> None:
    image(upstream, "library/python", "onbuild", about={"config": {"OnBuild": ["COPY . /app"]}})
    tree = files(f"{upstream.host}/library/python:onbuild")
    assert built(tree, teams)["billing"] == tree.keys()
    assert built(tree | {"docs/new.txt": ""}, teams).keys() == set(NAMES)


def test_what_several_services_are_is_built_once(base: str, teams: FakeRegistry) -> None:
    tree, build = files(base), Build(".", "api/Dockerfile")
    services = {name: Service(name, build, "") for name in ("api", "worker")}
    published, sent = drained(tree, teams, services)
    assert sent.keys() == {"api"}
    assert published.images["worker"] == published.images["api"]
