"""The inputs of a build: which files it is made of, each pattern of which takes something."""

from itertools import pairwise

import pytest

from devpreview.errors import BlueprintWrong
from tests.unit.blueprint.examples import HEAD, read, said


@pytest.mark.parametrize(
    ("written", "inputs"),
    [
        ("migrations", ("migrations",)),
        ("[./migrations/, api]", ("migrations", "api")),
        ("'seeds/**/*.sql'", ("seeds/**/*.sql",)),
        ("'*'", ("*",)),
        ("seeds/.draft.sql", ("seeds/.draft.sql",)),
        ("[.]", (".",)),
    ],
)
def test_inputs_are_paths_and_patterns(written: str, inputs: tuple[str, ...]) -> None:
    build = read(f"{HEAD}services:\n  api: {{build: {{inputs: {written}}}}}\n").services["api"].build
    assert build
    assert build.inputs == inputs


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("context: ., inputs: [aip]", "no file in the repository is 'aip'; did you mean 'api'? [path]"),
        ("context: ., inputs: ['*.go']", "no file in the repository matches '*.go' [path]"),
        ("context: ., inputs: ['[z-a]']", "'[z-a]' is not a pattern: bad character range z-a at position 2 [path]"),
        ("context: api, inputs: [Dockerfile]", "no file in the context 'api' is 'Dockerfile': {meant} 'api/Dockerfile'? [path]"),
        ("context: api, inputs: ['*file']", "no file in the context 'api' matches '*file': {meant} 'api/*file'? [path]"),
        ("context: api, inputs: [seeds]", "no file in the context 'api' is 'seeds' [path]"),
        ("context: ., inputs: [../api]", "'../api' leads out of the repository [path]"),
    ],
)
def test_an_input_that_takes_nothing_is_a_problem(written: str, problem: str) -> None:
    meant = "paths begin at the repository's root; did you mean"
    (told,) = said(f"{HEAD}services:\n  api: {{build: {{{written}}}}}\n")
    assert told.partition(".build.inputs[0]: ")[2] == problem.replace("{meant}", meant)


def test_all_inputs_that_take_nothing_are_said_at_once() -> None:
    with pytest.raises(BlueprintWrong) as wrong:
        read(f"{HEAD}services:\n  api: {{build: {{inputs: [nope, seeds, neither]}}}}\n")
    assert all(one.column < other.column for one, other in pairwise(wrong.value.problems))
    assert len(wrong.value.problems) == 2
