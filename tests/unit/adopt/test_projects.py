"""Whole projects of different styles, each with the blueprint that is written for it beside its folder."""

from pathlib import Path

import pytest

from devpreview.adopt import Adopted, adopt
from devpreview.blueprint.parse import parse
from devpreview.tree import WorkTree

PROJECTS = sorted(each for each in (Path(__file__).parent / "projects").iterdir() if each.is_dir())
ID = "k3v9x2mq"


def adopted(project: Path) -> Adopted:
    return adopt(WorkTree(project), folder=project.name, identity=ID)


@pytest.mark.parametrize("project", PROJECTS, ids=lambda project: project.name)
def test_a_project_becomes_the_blueprint_beside_it(project: Path) -> None:
    assert adopted(project).text == project.with_name(f"{project.name}.yaml").read_text()


@pytest.mark.parametrize("project", PROJECTS, ids=lambda project: project.name)
def test_what_is_written_can_be_used_as_it_is(project: Path) -> None:
    found = adopted(project)
    blueprint = parse(found.text, found.file, WorkTree(project), {}, fresh_id=lambda: ID)
    names = [*blueprint.services, *blueprint.datastores, *blueprint.jobs]
    assert [each.partition(" ")[0] for each in found.carried] == names


@pytest.mark.parametrize("project", PROJECTS, ids=lambda project: project.name)
def test_each_line_to_look_at_is_one_that_somebody_can_see_to(project: Path) -> None:
    found = adopted(project)
    lines = found.text.splitlines()
    for look in found.looks:
        line = lines[look.line - 1]
        assert "# not carried: " in line or "# look: " in lines[look.line - 2]
