"""An image is taken by its content where that is known, else as CI has made it of the commit, and built only where neither is there."""

import io
import re
import tarfile
from dataclasses import replace

import pytest

from devpreview.blueprint.model import Build, FromVariable, Reference, Service, Value
from devpreview.errors import PreviewFailed, UsageWrong
from devpreview.tree import DictTree
from devpreview.tree.edits import Edit
from tests.unit.lifecycle.laptop import Committed, Laptop
from tests.unit.registry.conftest import image, index, stored
from tests.unit.registry.fake import FakeRegistry

COMMIT = "c0ffee0000000000000000000000000000000000"

FOUND = "acme/api:c0ffee000000, as its files are as committed"

WAYS: tuple[tuple[Committed | None, str], ...] = (
    (Committed(COMMIT), FOUND),
    (Committed(COMMIT, [Edit("docs/readme.txt"), Edit("web/", gone=True), Edit("docs/old.txt", gone=True)]), FOUND),
    (Committed(COMMIT, [Edit("docs/readme.txt"), Edit("api/main.py")]), "built, as api/main.py is not as committed"),
    (Committed(COMMIT, [Edit("api/Dockerfile")]), "built, as api/Dockerfile is not as committed"),
    (Committed(COMMIT, [Edit(".dockerignore", gone=True)]), "built, as .dockerignore is not as committed"),
    (Committed(COMMIT, [Edit("api/old.py", gone=True)]), "built, as api/old.py is not as committed"),
    (Committed(COMMIT, [Edit("libs/")]), "built, as libs/money.py is not as committed"),
    (Committed(f"d{COMMIT[1:]}"), "built, as there is no acme/api:d0ffee000000"),
    (Committed(""), "built, as no commit is checked out"),
    (None, "built, as no commit is checked out"),
)
"""What is checked out, and how the image comes about."""


def files(base: str, dockerfile: str = "COPY libs libs\nCOPY api/*.py /app/\n", **more: str) -> dict[str, str]:
    return {"api/Dockerfile": f"FROM {base}\n{dockerfile}", "api/main.py": "", "libs/money.py": "", "docs/readme.txt": "", **more}


def api(**said: object) -> Service:
    build = Build(".", "api/Dockerfile")
    return Service("api", replace(build, **said), "")  # type: ignore[arg-type]  # what a case says of it


def test_what_was_built_before_goes_before_the_image_of_the_commit_and_that_before_a_build(
    base: str, upstream: FakeRegistry, teams: FakeRegistry
) -> None:
    index(upstream, "acme/api", COMMIT, ["linux/arm64", "linux/amd64"])
    service = replace(api(), image=f"{upstream.host}/acme/api:{{commit}}")
    tree = DictTree(files(base))
    for commit, expected in WAYS:
        teams.manifests.clear()
        laptop = Laptop(teams, commit=commit)
        published, how = laptop.published(tree, {"api": service})
        assert how["api"].replace(f"{upstream.host}/", "") == expected, commit
        assert bool(laptop.builders[0].sent) is expected.startswith("built"), commit
        if expected == FOUND:
            elsewhere = Laptop(teams, commit=Committed(COMMIT, [Edit("api/main.py")]))
            assert elsewhere.published(tree, {"api": service}) == (published, {"api": "built before from the same files"})


def test_where_the_image_of_the_commit_cannot_be_had_it_is_built_and_said_why(
    base: str, upstream: FakeRegistry, teams: FakeRegistry
) -> None:
    image(upstream, "acme/api", COMMIT, platform="linux/arm64")
    stored(upstream, "acme/old", COMMIT, "application/vnd.docker.distribution.manifest.v1+json", {})
    for name, why in (("api", "is for linux/arm64, and the target runs linux/amd64"), ("old", "in a form that nothing runs any more")):
        teams.manifests.clear()
        laptop = Laptop(teams, commit=Committed(COMMIT))
        _, how = laptop.published(DictTree(files(base)), {"api": replace(api(), image=f"{upstream.host}/acme/{name}:{{commit}}")})
        assert re.match(rf"built, as .*c0ffee000000 cannot be had: .*{why}", how["api"]), how
        assert laptop.builders[0].sent


def test_an_image_that_is_bound_is_built_for_each_preview(base: str, upstream: FakeRegistry, teams: FakeRegistry) -> None:
    image(upstream, "acme/api", COMMIT)
    bound = {"NAME": Value(("for ", Reference("preview", "name")))}
    service = replace(api(bound=bound, args={"A": "b"}), image=f"{upstream.host}/acme/api:{{commit}}")
    tree, built = DictTree(files(base)), "built, as it has this preview's own NAME"
    said = []
    for preview in ("dev", "pr-7", "dev"):
        laptop = Laptop(teams, preview=preview, commit=Committed(COMMIT))
        said.append(laptop.published(tree, {"api": service})[1]["api"])
        if said[-1] == built:
            assert laptop.builders[0].options["api"]["args"] == {"A": "b", "NAME": f"for {preview}"}
    assert said == [built, built, "built before from the same files"]


def test_a_secret_is_told_to_the_builder_and_counts_nowhere(base: str, teams: FakeRegistry) -> None:
    tree, laptop = DictTree(files(base)), Laptop(teams)
    secrets = {"PIP": FromVariable("PIP")}
    assert laptop.published(tree, {"api": api(secrets=secrets, ssh=True)})[1]["api"] == "built, as nobody has from the same files"
    assert (laptop.builders[0].options["api"]["secrets"], laptop.builders[0].options["api"]["ssh"]) == (secrets, True)
    assert laptop.published(tree, {"api": api()})[1]["api"] == "built before from the same files"


def test_an_edit_in_a_shared_folder_builds_those_whose_lines_take_it(base: str, upstream: FakeRegistry, teams: FakeRegistry) -> None:
    image(upstream, "library/tools", "1", (b"tools",))
    takes = {
        "api": "COPY --from=libs money /app/\n",
        "web": "FROM other AS unused\nCOPY --from=libs /extra /x\nFROM tools\nRUN --mount=from=libs,source=money,target=/m true\n",
        "all": f"FROM libs AS own\nFROM {base}\nCOPY --from=own /extra /x\n",
        "none": "RUN true\n",
    }
    content = {f"{name}/Dockerfile": f"FROM {base}\n{lines}" for name, lines in takes.items()}
    content |= {f"{name}/main.py": "" for name in takes} | {"shared/money/a.py": "a", "shared/extra/b.py": "b", "shared/draft": ""}
    content["shared/.dockerignore"] = "draft\n"
    images = {"tools": f"{upstream.host}/library/tools:1", "other": base}
    build = Build(".", "", folders={"libs": "shared"}, images=images)
    services = {name: Service(name, replace(build, context=name, dockerfile=f"{name}/Dockerfile"), "") for name in takes}
    laptop = Laptop(teams)
    laptop.published(DictTree(content), services)
    assert laptop.builders[0].sent.keys() == takes.keys()
    assert taken(teams, "api", laptop.builders[0].texts["api"]) == {"money/a.py"}
    assert f"FROM {teams.host}/mirror/{upstream.host.replace(':', '__')}/library/tools@sha256:" in laptop.builders[0].texts["web"]
    for edited, built in (
        ({"shared/money/a.py": "edited"}, {"api", "web", "all"}),
        ({"shared/extra/b.py": "edited"}, {"all"}),
        ({"shared/money/new.py": ""}, {"api", "web", "all"}),
        ({"shared/draft": "edited"}, set()),
        ({"api/main.py": "edited"}, set()),
    ):
        laptop.published(DictTree(content | edited), services)
        assert laptop.builders[-1].sent.keys() == built, edited


def taken(registry: FakeRegistry, service: str, text: str) -> set[str]:
    """Return the files of the image that a Dockerfile takes a folder from."""
    found = re.search(rf"--from={registry.host}/(shop/{service})@(sha256:\w+)", text)
    assert found, text
    manifest = registry.manifests[found[1], found[2]][1].decode()
    layer = re.findall(r"sha256:\w+", manifest)[-1]
    with tarfile.open(fileobj=io.BytesIO(registry.blobs[layer])) as archive:
        return {each.name for each in archive if each.isreg()}


def test_a_base_is_asked_once_whether_it_takes_files_and_only_where_the_lines_leave_any_out(base: str, teams: FakeRegistry) -> None:
    for lines, times in (("COPY api/*.py /app/\n", 1), ("COPY . /app\n", 0)):
        teams.manifests.clear()
        tree = DictTree(files(base, lines) | {f"{name}/Dockerfile": f"FROM {base}\n{lines}LABEL {name}\n" for name in ("b", "c")})
        services = {name: replace(api(dockerfile=f"{name}/Dockerfile"), name=name) for name in ("api", "b", "c")}
        before = len(teams.asked)
        Laptop(teams).published(tree, services)
        asked = [each for each in teams.asked[before:] if "mirror/" in each.path and "/blobs/" in each.path and "Range" not in each.headers]
        assert len([each for each in asked if each.method == "GET"]) == times, lines


def test_what_no_build_of_this_target_can_be_is_said_before_anything_is_done(base: str, teams: FakeRegistry) -> None:
    for said, message in (
        ({"platform": "linux/arm64"}, "api is built for linux/arm64, and local runs linux/amd64"),
        ({"folders": {"libs": "libs"}}, "libs is a stage of api/Dockerfile, and one of build.contexts of api"),
    ):
        with pytest.raises(UsageWrong, match=message):
            Laptop(teams).published(DictTree(files(base, f"FROM {base} AS libs\n")), {"api": api(**said)})
    laptop = Laptop(teams, platforms=("linux/amd64", "linux/arm64"))
    with pytest.raises(PreviewFailed, match="is for linux/amd64, and the target runs linux/arm64"):
        laptop.published(DictTree(files(base)), {"api": api(platform="linux/arm64")})
