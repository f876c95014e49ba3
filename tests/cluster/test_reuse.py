"""Eight services of two clones: what the one has built the other takes, and CI's image of the commit where nobody has built it."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from docker.client import DockerClient

from tests.cluster.conftest import Previews, end
from tests.cluster.preview import Project, fresh

pytestmark = pytest.mark.cluster

NAMES = ("api", "worker", "web", "admin", "mail", "search", "billing", "hooks")
USERS = {"api", "worker", "billing"}
"""Those that take the library: by a line of their context, by a folder's name, and as a base."""

LINES = {
    "api": "FROM busybox:1.35\nCOPY libs /libs\n",
    "worker": "FROM busybox:1.35\nRUN true\nCOPY --from=library money.py /libs/\n",
    "billing": "FROM library AS own\nFROM tools\nCOPY --from=own /money.py /libs/money.py\n",
}
BY_CI = 'FROM busybox:1.35\nCMD ["sh", "-c", "echo made by CI; trap exit TERM; sleep 3600 & wait"]\n'
SLEEP = 'CMD ["sh", "-c", "trap exit TERM; sleep 3600 & wait"]\n'

BEFORE = "built before from the same files"
BUILT = "built, as nobody has from the same files"


def shop(root: Path) -> str:
    """Put eight services and their library in a repository, and return the project's name."""
    project = fresh()
    contexts = {"library": "libs", "tools": "docker-image://busybox:1.35"}
    builds = {name: {"dockerfile": f"{name}/Dockerfile", "contexts": contexts} for name in NAMES}
    services = {name: {"build": build} for name, build in builds.items()}
    blueprint = {"apiVersion": "devpreview.dev/v1", "project": project, "id": fresh(), "services": services}
    content = {f"blueprints/{project}.yaml": yaml.safe_dump(blueprint, sort_keys=False), "libs/money.py": f"# {project}\n"}
    for name in NAMES:
        lines = LINES.get(name, "FROM busybox:1.35\n")
        content |= {f"{name}/main.py": f"print('{name}')\n", f"{name}/Dockerfile": f"{lines}COPY {name}/main.py /srv/\n{SLEEP}"}
    for path, text in content.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    return project


def git(root: Path, *words: str) -> str:
    """Run git."""
    who = ("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", *who, *words], cwd=root, capture_output=True, text=True, check=True).stdout.strip()


def commit(root: Path) -> str:
    """Commit all that is there, and return the commit."""
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--allow-empty", "--message=as it is")
    return git(root, "rev-parse", "HEAD")


def how(project: Project) -> dict[str, str]:
    """Bring the preview up as it was planned, and return how each image came about."""
    planned = {each["image"] for each in project.run("plan", "--output", "json").answer["images"] if each["verb"] == "build"}
    came = {each["step"]["component"]: each["how"] for each in project.up().of("ended") if each["step"]["verb"] == "image"}
    assert {name for name, how in came.items() if how.startswith("built, ")} == planned
    return came


def emptied(project: Project, docker: DockerClient) -> None:
    """Have the engine know nothing of a project, as another laptop's would."""
    repository = f"{project.namespace.cluster.registry}/{project.blueprint['project']}/"
    for image in docker.images.list():
        for tag in image.tags:
            if tag.startswith(repository):
                docker.images.remove(tag)


@pytest.fixture(scope="module")
def first(previews: Previews, tmp_path_factory: pytest.TempPathFactory, docker: DockerClient) -> Iterator[Project]:
    """Have a clone whose images are built."""
    root = tmp_path_factory.mktemp("shop")
    here = previews.project(root, lambda _: None, shop(root))
    assert how(here) == dict.fromkeys(NAMES, BUILT)
    yield here
    emptied(here, docker)


@pytest.fixture
def clone(first: Project, previews: Previews, tmp_path: Path, docker: DockerClient, request: pytest.FixtureRequest) -> Iterator[Project]:
    """Have another clone of it, on a laptop whose engine is empty."""
    emptied(first, docker)
    shutil.copytree(first.root, tmp_path / "clone")
    here = previews.project(tmp_path / "clone", lambda _: None, first.name)
    yield here
    end(here.namespace, request.node)


def test_another_laptop_builds_what_an_edit_is_in_and_nothing_else(clone: Project, docker: DockerClient) -> None:
    assert how(clone) == dict.fromkeys(NAMES, BEFORE)
    clone.put("mail/main.py", f"# {clone.preview}\n")
    emptied(clone, docker)
    assert how(clone) == dict.fromkeys(NAMES, BEFORE) | {"mail": BUILT}
    clone.put("libs/money.py", f"# {clone.preview}\n")
    emptied(clone, docker)
    assert how(clone) == dict.fromkeys(NAMES, BEFORE) | dict.fromkeys(USERS, BUILT)


def test_the_image_that_ci_has_made_of_the_commit_runs(clone: Project, docker: DockerClient, tmp_path: Path) -> None:
    repository = f"{clone.namespace.cluster.registry}/ci/{clone.preview}"
    with clone.changed() as blueprint:
        blueprint["services"] = {"mail": {**blueprint["services"]["mail"], "image": f"{repository}:{{commit}}"}}
    clone.put("mail/main.py", f"# 1 of {clone.preview}\n")
    before = commit(clone.root)
    clone.put("libs/money.py", "# edited, and in other images\n")
    assert how(clone) == {"mail": f"built, as there is no {repository}:{before[:12]}"}
    clone.put("mail/main.py", f"# 2 of {clone.preview}\n")
    by_ci = f"{repository}:{commit(clone.root)}"
    (tmp_path / "Dockerfile").write_text(BY_CI)
    for words in (["build", "-q", "-t", by_ci, str(tmp_path)], ["push", "-q", by_ci], ["image", "rm", by_ci]):
        subprocess.run(["docker", *words], check=True, capture_output=True, timeout=120)
    clone.put("mail/main.py", f"# 3 of {clone.preview}\n")
    assert how(clone) == {"mail": "built, as mail/main.py is not as committed"}
    clone.put("mail/main.py", f"# 2 of {clone.preview}\n")
    said = clone.up()
    assert [each["how"] for each in said.of("ended", "mail", "image")] == [f"{by_ci[:-28]}, as its files are as committed"]
    assert clone.namespace.kubectl("logs", "deployment/mail").strip() == "made by CI"
    commit(clone.root)
    assert how(clone) == {"mail": BEFORE}, "CI has made nothing of the new commit, and its files are known"
    emptied(clone, docker)
