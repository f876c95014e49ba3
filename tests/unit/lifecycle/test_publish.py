"""Eight services on a laptop whose team's registry has their images: what an edit has built is what it can be in, and no more."""

from collections.abc import Mapping

from devpreview.blueprint.model import Build, Service
from devpreview.tree import DictTree
from tests.unit.lifecycle.laptop import Laptop
from tests.unit.registry.conftest import image
from tests.unit.registry.fake import FakeRegistry

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


def files(base: str, **edited: str) -> dict[str, str]:
    found = {"libs/money.py": "", "docs/readme.txt": ""}
    for name in NAMES:
        library = "COPY libs libs\n" if name in USERS else ""
        found |= {f"{name}/Dockerfile": f"FROM {base}\n{library}COPY {name}/*.py /app/\n", f"{name}/main.py": ""}
    return found | {path.replace("__", "/") + ".py": text for path, text in edited.items()}


def built(tree: Mapping[str, str], teams: FakeRegistry, *, inputs: Mapping[str, tuple[str, ...]] | None = None) -> dict[str, set[str]]:
    """Publish the eight, on a machine that has nothing, and return what was sent to be built."""
    services = {name: Service(name, Build(".", f"{name}/Dockerfile", inputs=(inputs or {}).get(name, ())), "") for name in NAMES}
    laptop = Laptop(teams)
    laptop.published(DictTree(tree), services)
    return laptop.builders[0].sent


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
    laptop = Laptop(teams)
    published, how = laptop.published(DictTree(tree), services)
    assert laptop.builders[0].sent.keys() == {"api"}
    assert how["worker"] == "api's"
    assert published.images["worker"] == published.images["api"]
