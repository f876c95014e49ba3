"""Whether and how a file reaches a service is said with the line that decides, and so is what an edit leads to."""

import pytest

from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.parse import parse
from devpreview.lifecycle.why import Why, why
from devpreview.tree import DictTree
from devpreview.tree.reach import nearest

TEXT = """
apiVersion: devpreview.dev/v1
project: shop
id: 7f3k9q2m
services:
  api: {build: {context: ., dockerfile: api/Dockerfile, target: run}, needs: [db]}
  web: {build: web}
  admin: {build: {context: ., dockerfile: admin/Dockerfile, inputs: [admin, libs], contexts: {tools: tools}}}
  proxy: {image: "nginx:1"}
datastores:
  db:
    image: postgres:15
    databases: {shop: {}}
    migrate: {database: shop, service: api, run: [alembic, upgrade, head], files: migrations}
    seeds: {shop: seeds/*.sql}
"""

FILES = {
    "devpreview.yaml": TEXT,
    ".dockerignore": "*.log\nlibs/secret\n",
    "api/Dockerfile": "FROM python AS build\nCOPY libs/ /libs\nFROM build AS test\nCOPY docs /docs\nFROM python AS run\n"
    "COPY --from=build /libs /libs\nRUN --mount=source=tools,target=/tools make\nCOPY api/*.py /srv/\n",
    "api/main.py": "",
    "libs/money.py": "",
    "libs/secret": "",
    "tools/make.py": "",
    "docs/readme.txt": "",
    "trace.log": "",
    "migrations/1.sql": "",
    "seeds/1.sql": "",
    "web/Dockerfile": "FROM node\nARG DIR\nCOPY $DIR /srv\n",
    "web/index.html": "",
    "web/Dockerfile.dockerignore": "*.tmp",
    "web/a.tmp": "",
    "admin/Dockerfile": "FROM node\nCOPY admin /srv\nCOPY --from=tools *.py /tools/\n",
}
TREE = DictTree(FILES)

ANEW = "the image is built anew from that line on"


@pytest.mark.parametrize(
    ("service", "file", "where", "what"),
    [
        ("api", "api/main.py", "api/Dockerfile:8", "COPY api/*.py /srv/ (stage run, context .)"),
        ("api", "libs/money.py", "api/Dockerfile:2", "COPY libs/ /libs (stage build, context .)"),
        ("api", "tools/make.py", "api/Dockerfile:7", "RUN --mount=source=tools,target=/tools make (stage run, context .)"),
        ("admin", "tools/make.py", "admin/Dockerfile", "the line that takes from tools, the folder tools"),
        ("admin", "admin/Dockerfile", "admin/Dockerfile:2", "COPY admin /srv (stage 0, context .)"),
    ],
)
def test_a_line_that_takes_a_file_is_named(service: str, file: str, where: str, what: str) -> None:
    way = asked(service, file).ways[-1]
    assert (way.kind, way.where, way.what, way.edit) == ("copy", where, what, ANEW)


@pytest.mark.parametrize(
    ("service", "file", "reason"),
    [
        ("api", "trace.log", "it is kept out of the build context by .dockerignore:1: *.log"),
        ("api", "libs/secret", "it is kept out of the build context by .dockerignore:2: libs/secret"),
        ("web", "web/a.tmp", "it is kept out of the build context by web/Dockerfile.dockerignore:1: *.tmp"),
        ("web", "api/main.py", "it is outside of the build context web"),
        ("admin", "api/main.py", "it is none of the build's inputs: admin, libs"),
        ("api", "web/index.html", "no COPY or ADD of api/Dockerfile takes it"),
        ("api", "docs/readme.txt", "api/Dockerfile:4 takes it into the stage test, which the target run does not need: COPY docs /docs"),
        ("proxy", "api/main.py", "proxy runs nginx:1, which is not built from the repository"),
    ],
)
def test_what_keeps_a_file_away_is_named(service: str, file: str, reason: str) -> None:
    answer = asked(service, file)
    assert (answer.ways, answer.reasons, answer.edit) == ((), (reason,), "nothing")


def test_a_file_that_may_be_taken_has_the_image_built_anew() -> None:
    answer = asked("web", "web/index.html")
    assert answer.reasons == ("web/Dockerfile:3 may take it, which '$' keeps from saying: COPY $DIR /srv",)
    assert answer.edit == "the image is built anew, for it counts every file that may be taken"


def test_an_input_that_no_line_takes_has_the_image_built_anew() -> None:
    answer = asked("admin", "libs/money.py")
    assert answer.reasons == ("no COPY or ADD of admin/Dockerfile takes it",)
    assert answer.counted


@pytest.mark.parametrize(
    ("service", "file", "kind", "edit"),
    [
        ("api", "api/Dockerfile", "dockerfile", "the image is built anew"),
        ("api", ".dockerignore", "dockerignore", "the image is built anew where other files are let in"),
        ("api", "devpreview.yaml", "blueprint", "`devpreview up` brings about what it says otherwise"),
    ],
)
def test_files_that_say_how_are_ways_of_their_own(service: str, file: str, kind: str, edit: str) -> None:
    answer = asked(service, file)
    assert ([way.kind for way in answer.ways], answer.edit) == ([kind], edit)


@pytest.mark.parametrize(
    ("file", "what", "new"),
    [
        ("migrations/1.sql", "a migration of db.shop, run by api", "a new migration is run on the data as it is"),
        ("seeds/1.sql", "a seed of db.shop", "a new seed is loaded into the data as it is"),
    ],
)
def test_what_makes_data_is_a_way_to_those_that_need_it_alone(file: str, what: str, new: str) -> None:
    (way,) = asked("api", file).ways
    assert (way.where, way.what) == ("db.shop", what)
    assert way.edit == f"the data of db.shop is built anew, where this {way.kind} is in it; {new}"
    assert asked("proxy", file).reasons[-1] == f"it is a {way.kind} of db, which proxy does not need"


@pytest.mark.parametrize(
    ("path", "near"), [("main.py", "api/main.py"), ("web/index.htm", "web/index.html"), ("lib/money.py", "libs/money.py"), ("?", "")]
)
def test_the_nearest_file_is_of_the_same_name_or_nearly_of_the_same_path(path: str, near: str) -> None:
    assert nearest(TREE, path) == near


def asked(service: str, file: str) -> Why:
    return why(SHOP, TREE, SHOP.services[service], file, platform="linux/amd64")


SHOP: Blueprint = parse(TEXT, "devpreview.yaml", TREE, {}, fresh_id=lambda: "k2v7mq4d")
