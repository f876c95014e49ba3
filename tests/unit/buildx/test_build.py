"""BuildKit is asked through Docker's command line, for which a script stands in, and its words become lines and steps."""

import base64
import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from devpreview import buildx
from devpreview.errors import DevpreviewError, Unavailable
from devpreview.process import Failure, Progress, Told
from devpreview.streams import Stop
from devpreview.tree import Entry
from devpreview.tree.context import File

Word = dict[str, list[dict[str, str]]]

STEPS: list[Word] = [
    {"vertexes": [{"digest": "0", "name": "[internal] load build definition", "completed": "now"}]},
    {"vertexes": [{"digest": "1", "name": "[1/2] FROM busybox"}]},
    {"vertexes": [{"digest": "1", "name": "[1/2] FROM busybox", "completed": "now"}, {"digest": "2", "name": "[2/2] RUN make"}]},
    {"logs": [{"vertex": "2", "data": base64.b64encode(b"making\n\nmade\n").decode()}]},
]
DONE: Word = {"vertexes": [{"digest": "2", "name": "[2/2] RUN make", "completed": "now"}]}
FAILED: Word = {"vertexes": [{"digest": "2", "name": "[2/2] RUN make", "completed": "now", "error": "exit code: 2"}]}


def test_a_build_says_its_steps_and_its_lines(tmp_path: Path) -> None:
    for indent in (None, 2):
        told = built(docker(tmp_path, [*STEPS, DONE], indent=indent))
        assert [each for each in told if isinstance(each, str)] == ["[1/2] FROM busybox", "[2/2] RUN make", "making", "made"]
        assert told[-1] == Progress(2, 2, "steps")


def test_the_engines_own_builder_is_asked_with_everything_that_was_hashed(tmp_path: Path) -> None:
    built(docker(tmp_path, [*STEPS, DONE]))
    words = (tmp_path / "words").read_text().splitlines()
    assert words[:4] == ["buildx", "build", "--builder", "desktop-linux"]
    assert {"--secret=id=pip,env=PIP", '--secret=id=npmrc,"src=/a, b/.npmrc"', "--ssh=default"} <= set(words)
    assert {"--platform=linux/amd64", "--tag=here/shop/api:key", "--target=dev", "--build-arg=A=1"} <= set(words)
    assert (tmp_path / "seen").read_text().split() == ["FROM", "busybox", "./api/main.py", "./api/run.sh", "./link"]
    assert not Path(words[-1]).exists()


def test_a_file_of_another_content_is_not_taken_for_the_one_that_it_was(tmp_path: Path) -> None:
    times = []
    for content in (b"one", b"two", b"one"):
        built(docker(tmp_path, [*STEPS, DONE]), [File(Entry("main.py"), 3, [content])])
        times.append((tmp_path / "laid" / "main.py").stat().st_mtime_ns)
    assert times[0] == times[2] != times[1], "BuildKit looks at path, mode, size and time alone"
    assert {datetime.fromtimestamp(each // 10**9, UTC).date() for each in times} == {date(1980, 1, 2)}


def test_a_build_that_fails_says_at_which_step_and_with_what(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"the build stops at \[2/2\] RUN make: exit code: 2") as failure:
        built(docker(tmp_path, [*STEPS, FAILED], code=1))
    assert failure.value.tail == ("making", "made")


def test_a_secret_that_the_build_says_is_shown_nowhere(tmp_path: Path) -> None:
    said: Word = {"logs": [{"vertex": "2", "data": base64.b64encode(b"token=s3cr3t-token, short\n").decode()}]}
    failed: Word = {"vertexes": [{"digest": "2", "name": "[2/2] RUN make", "error": "no s3cr3t-token"}]}
    with pytest.raises(Failure, match=r"RUN make: no \*\*\*") as failure:
        built(docker(tmp_path, [*STEPS, said, failed], said="ERROR: s3cr3t-token\n", code=1))
    assert failure.value.tail == ("making", "made", "token=***, short", "ERROR: ***")


def test_a_step_that_is_cancelled_for_another_is_not_the_cause(tmp_path: Path) -> None:
    cancelled: Word = {"vertexes": [{"digest": "3", "name": "[web 2/2] RUN bundle", "error": "process: context canceled"}]}
    late: Word = {"vertexes": [{"digest": "4", "name": "[web 1/2] RUN wget", "error": "exit code: 9"}]}
    for words in ([cancelled, FAILED, late], [FAILED, cancelled, late]):
        with pytest.raises(Failure, match=r"the build stops at \[2/2\] RUN make: exit code: 2"):
            built(docker(tmp_path, [*STEPS, *words], code=1))


def test_a_line_that_only_begins_like_a_word_is_a_line(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"the build does not begin: \{no builder\}"):
        built(docker(tmp_path, [], said="{no builder}", code=1))


@pytest.mark.parametrize(
    ("said", "kind"), [("ERROR: Cannot connect to the Docker daemon at unix:///nowhere", Unavailable), ("ERROR: no such flag", Failure)]
)
def test_a_build_that_does_not_begin_says_why(said: str, kind: type[DevpreviewError], tmp_path: Path) -> None:
    with pytest.raises(kind):
        built(docker(tmp_path, [], said=said, code=1))


def test_it_is_there_where_docker_says_so(tmp_path: Path) -> None:
    assert buildx.available(docker(tmp_path, []), Stop())
    assert not buildx.available(docker(tmp_path, [], code=1), Stop())
    assert not buildx.available({"PATH": "/nowhere"}, Stop())


def docker(folder: Path, words: list[Word], *, said: str = "", code: int = 0, indent: int | None = None) -> dict[str, str]:
    """Put a command line into a folder that notes what it is asked, and answers so."""
    (folder / "answer").write_text("".join(f"{json.dumps(word, indent=indent)}\n" for word in words) + said)
    script = f"""#!/bin/sh
        [ "$1 $2" = "context show" ] && echo desktop-linux && exit
        [ "$2" = version ] && exit {code}
        printf '%s\\n' "$@" > {folder}/words
        for last; do :; done
        (cat "$last/../Dockerfile"; cd "$last"; find . ! -type d | sort) > {folder}/seen
        rm -rf {folder}/laid && cp -pR "$last" {folder}/laid
        cat {folder}/answer >&2
        exit {code}
    """
    (folder / "docker").write_text(script)
    (folder / "docker").chmod(0o755)
    return {"PATH": f"{folder}:/usr/bin:/bin"}


def built(environ: dict[str, str], files: Sequence[File] = ()) -> list[Told]:
    files = files or [
        File(Entry("api/main.py"), 7, [b"print", b"()"]),
        File(Entry("api/run.sh", executable=True), 0, []),
        File(Entry("link", link="api"), 0, []),
    ]
    building = buildx.build(
        files,
        dockerfile="FROM busybox\n",
        target="dev",
        args={"A": "1"},
        platform="linux/amd64",
        secrets={"pip": "env=PIP", "npmrc": "src=/a, b/.npmrc"},
        hidden=["s3cr3t-token", "short"],
        ssh=True,
        tag="here/shop/api:key",
        environ=environ,
        stop=Stop(),
    )
    return list(building)
