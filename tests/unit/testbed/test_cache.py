"""The folder where all that the testbed makes lies."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testbed import cache

HALF_MADE = """
import time
from tests.testbed import cache
with cache.lock(), cache.making("thing") as place:
    place.mkdir()
    (place / "half").write_text("made")
    print("half made", flush=True)
    time.sleep(60)
"""


def python(program: str) -> subprocess.Popen[str]:
    """Start a program that sees the cache of this test."""
    return subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def told(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@given(st.lists(st.text()), st.lists(st.text()))
def test_the_key_tells_any_two_lists_of_texts_apart(one: list[str], other: list[str]) -> None:
    assert (cache.key(one) == cache.key(other)) == (one == other)


def test_the_key_of_a_folder_changes_with_a_files_content_name_and_mode(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("one")
    keys = [cache.key([tmp_path])]
    (tmp_path / "file").write_text("two")
    keys.append(cache.key([tmp_path]))
    (tmp_path / "file").chmod(0o755)
    keys.append(cache.key([tmp_path]))
    (tmp_path / "file").rename(tmp_path / "other")
    keys.append(cache.key([tmp_path]))
    assert len(set(keys)) == len(keys)


def test_what_a_killed_run_left_half_made_is_neither_used_nor_kept(tmp_path: Path) -> None:
    killed = python(HALF_MADE)
    assert killed.stdout is not None
    assert killed.stdout.readline() == "half made\n"
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    root = tmp_path / "cache" / "devpreview-testbed"
    assert [path.name for path in root.glob("thing*")] == ["thing.making"]
    told("from tests.testbed import cache\nwith cache.lock(): pass")
    assert not list(root.glob("thing*"))


def test_a_second_run_waits_for_the_first_and_says_for_whom() -> None:
    first = python(HALF_MADE)
    assert first.stdout is not None
    first.stdout.readline()
    second = python("from tests.testbed import cache\nwith cache.lock(): print('mine')")
    assert second.stderr is not None
    assert f"waiting for the testbed run of process {first.pid}" in second.stderr.readline()
    first.kill()
    first.communicate()
    assert second.communicate()[0] == "mine\n"


def test_a_port_is_the_first_free_one_and_kept() -> None:
    import socket  # noqa: PLC0415 - this test alone holds one

    first = cache.FIRST_PORT["mirror"]
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken_by_us = cache.free(first)
        if taken_by_us:
            held.bind(("127.0.0.1", first))
            held.listen()
        chosen = int(told("from tests.testbed import cache\ncache.root().mkdir(parents=True)\nprint(cache.port('mirror'))"))
        assert chosen > first
    assert int(told("from tests.testbed import cache\nprint(cache.port('mirror'))")) == chosen


def test_two_purposes_never_get_one_port() -> None:
    chosen = told("from tests.testbed import cache\ncache.root().mkdir(parents=True)\nprint(*map(cache.port, cache.FIRST_PORT))").split()
    assert len(set(chosen)) == len(cache.FIRST_PORT)


def test_a_read_only_tree_is_removed_like_any_other(tmp_path: Path) -> None:
    folder = tmp_path / "modules" / "inner"
    folder.mkdir(parents=True)
    (folder / "file").touch(mode=0o400)
    folder.chmod(0o500)
    cache.remove(tmp_path / "modules")
    assert not (tmp_path / "modules").exists()


@pytest.mark.parametrize("missing", ["nothing", "no/folder"])
def test_removing_what_is_not_there_is_no_error(tmp_path: Path, missing: str) -> None:
    cache.remove(tmp_path / missing)
    assert not list(tmp_path.iterdir())
