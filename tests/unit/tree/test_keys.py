"""An edit builds anew exactly the images that it can be in: eight services of one repository, and two libraries."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from devpreview.tree import DictTree, Tree, WorkTree
from devpreview.tree.context import Recipe, build_key, context

NAMES = ("api", "worker", "web", "admin", "mail", "search", "billing", "hooks")
LIBRARIES = {"libs/common": NAMES[:4], "libs/money": ("billing", "worker")}
"""Folder → the services that use it."""


def own(name: str) -> list[str]:
    """Return the folders that a service is made of."""
    return [f"services/{name}", *(folder for folder, users in LIBRARIES.items() if name in users)]


DOCKERFILES = {
    f"services/{name}/Dockerfile": "\n".join(["FROM python", *(f"COPY {folder} /app/{folder}/" for folder in own(name))]) for name in NAMES
}
FILES = {
    **DOCKERFILES,
    **{f"services/{name}/main.py": name for name in NAMES},
    **{f"services/{name}/.npmrc": name for name in NAMES},
    **{f"{folder}/{file}": folder for folder in LIBRARIES for file in ("__init__.py", "deep/er.py", "notes.md")},
    "README.md": "all of it",
    ".dockerignore": "**/*.md",
}

BY_DOCKERFILE = {name: Recipe(".", f"services/{name}/Dockerfile") for name in NAMES}
BY_INPUTS = {name: replace(recipe, inputs=tuple(own(name))) for name, recipe in BY_DOCKERFILE.items()}
WHOLE = dict.fromkeys(DOCKERFILES, "FROM python\nCOPY . /app\n")


def keys(tree: Tree, recipes: Mapping[str, Recipe], *, triggered: bool = False) -> dict[str, str]:
    read = {name: context(tree, recipe, triggered=triggered) for name, recipe in recipes.items()}
    return {name: build_key(each, target="", args={}, bases={"python": "sha256:1"}, platform="linux/amd64") for name, each in read.items()}


def built(files: Mapping[str, str], edited: Mapping[str, str], recipes: Mapping[str, Recipe]) -> set[str]:
    """Return the services whose keys are not what they were."""
    before, after = keys(DictTree(files), recipes), keys(DictTree(edited), recipes)
    return {name for name in recipes if before[name] != after[name]}


def holders(path: str) -> set[str]:
    """Return the services that a file can be in."""
    if path.endswith(".md") or "/" not in path:
        return set()
    return {name for name in NAMES if any(path.startswith(f"{folder}/") for folder in own(name))}


Repository = tuple[dict[str, str], dict[str, Recipe]]


@pytest.fixture(params=["COPY lines", "inputs", "inputs of a Dockerfile that takes everything"])
def repository(request: pytest.FixtureRequest) -> Repository:
    if request.param == "COPY lines":
        return FILES, BY_DOCKERFILE
    return (FILES if request.param == "inputs" else FILES | WHOLE), BY_INPUTS


def test_an_edit_builds_exactly_the_services_that_hold_the_file(repository: Repository) -> None:
    files, recipes = repository
    paths = FILES.keys() - {".dockerignore"}
    building = {path: built(files, files | {path: files[path] + "\n# edited"}, recipes) for path in paths}
    assert building == {path: holders(path) for path in paths}


def test_a_change_that_touches_one_of_eight_services_builds_one_image(repository: Repository) -> None:
    files, recipes = repository
    for name in NAMES:
        change = {f"services/{name}/{file}": "edited" for file in ("main.py", "new/file.py", "notes.md")} | {"docs/new.md": ""}
        assert built(files, files | change, recipes) == {name}


@pytest.mark.parametrize("change", [{"libs/common/new.py": ""}, {"libs/common/deep/er.py": None}])
def test_a_file_that_comes_to_a_library_or_goes_builds_its_users(change: Mapping[str, str | None], repository: Repository) -> None:
    files, recipes = repository
    edited = {path: text for path, text in {**files, **change}.items() if text is not None}
    assert built(files, edited, recipes) == set(LIBRARIES["libs/common"])


def test_where_the_dockerfile_takes_everything_everything_counts() -> None:
    files = FILES | WHOLE
    assert built(files, files | {"libs/common/new.py": ""}, BY_DOCKERFILE) == set(NAMES)


def test_what_is_let_in_again_builds_those_that_hold_it(repository: Repository) -> None:
    files, recipes = repository
    assert built(files, files | {".dockerignore": "**/*.md\n!libs/money/*"}, recipes) == set(LIBRARIES["libs/money"])


def test_another_machine_has_the_same_keys(repository: Repository, tmp_path: Path) -> None:
    files, recipes = repository
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    assert keys(WorkTree(tmp_path), recipes) == keys(DictTree(files), recipes)


def test_only_what_counts_is_read_and_sent(repository: Repository) -> None:
    files, recipes = repository
    paths = {each.entry.path for each in context(DictTree(files), recipes["hooks"]).files}
    assert paths == {"services/hooks/Dockerfile", "services/hooks/main.py", "services/hooks/.npmrc"}


def test_an_image_that_takes_more_by_itself_has_everything_counted_but_where_inputs_say_otherwise() -> None:
    edited = FILES | {"libs/money/new.py": ""}
    for recipes, changed in ((BY_DOCKERFILE, set(NAMES)), (BY_INPUTS, set(LIBRARIES["libs/money"]))):
        before, after = (keys(DictTree(each), recipes, triggered=True) for each in (FILES, edited))
        assert {name for name in NAMES if before[name] != after[name]} == changed


@pytest.mark.parametrize(
    ("source", "links", "whole"),
    [
        ("real", {}, False),
        ("app", {"app": "real"}, True),
        ("app/code", {"app": "real"}, True),
        ("app/code/*.py", {"app/code": "../real/code"}, True),
        ("*p", {"app": "real"}, True),
        ("a*/code", {"app": "real"}, True),
        ("real", {"real/link": "../shared"}, False),
        ("real", {"elsewhere": "shared"}, False),
        ("re*l", {"real/code/link": "a.py"}, False),
    ],
)
def test_a_link_that_a_source_leads_through_has_everything_counted(source: str, links: Mapping[str, str], *, whole: bool) -> None:
    files = {"Dockerfile": f"FROM a\nCOPY {source} /app\n", "real/code/a.py": "", "shared/b.py": ""}
    trees = (DictTree(files | {"shared/b.py": text}, links=links) for text in ("", "edited"))
    before, after = (context(tree, Recipe(".", "Dockerfile")).hash for tree in trees)
    assert (before != after) is whole
