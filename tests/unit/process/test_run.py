"""Programs end with their scope, and say what they say as they say it."""

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from select import select

import pytest

from devpreview.errors import Unavailable
from devpreview.process import Line, NoProgram, TookTooLong, ask, run
from devpreview.streams import Interrupted, Stop

SOON = 60
"""Seconds: far less than what is waited for would take, and enough for a machine with much to do."""


def test_a_program_is_fed_heard_and_asked_how_it_ended() -> None:
    answer = ask(["sh", "-c", "cat; echo said >&2; exit 3"], Stop(), seconds=10, feed=[b"one\n", b"two"])
    assert (answer.code, answer.out, answer.err) == (3, "one\ntwo\n", "said\n")


def test_a_flood_goes_in_and_out_at_once() -> None:
    answer = ask(["cat"], Stop(), seconds=30, feed=(b"some\n" * 10_000 for _ in range(20)))
    assert answer.out.count("some\n") == 200_000


def test_a_program_that_does_not_read_is_not_waited_for() -> None:
    assert ask(["true"], Stop(), seconds=10, feed=[b"x" * 1_000_000]).code == 0


def test_lines_come_while_the_program_runs() -> None:
    running = run(["sh", "-c", "echo ready; sleep 600"], Stop())
    assert next(running) == Line("ready", error=False)
    running.close()


def test_a_program_and_all_that_it_started_are_gone_when_the_scope_ends(tmp_path: Path) -> None:
    stop = Stop()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    running = run(["sh", "-c", f"sleep 600 > {pipe} & echo ready; wait"], stop)
    next(running)
    # it is open for as long as the grandchild is there
    held = pipe.open("rb")
    ending = threading.Thread(target=lambda: stop.set(Interrupted("interrupted")))
    began = time.monotonic()
    ending.start()
    with pytest.raises(Interrupted):
        list(running)
    assert time.monotonic() - began < SOON
    ending.join()
    with held:
        assert select([held], [], [], SOON)[0]
        assert held.read() == b""


def test_a_program_that_nobody_hears_any_more_is_ended() -> None:
    running = run(["sh", "-c", "echo ready; sleep 600"], Stop())
    next(running)
    began = time.monotonic()
    running.close()
    assert time.monotonic() - began < SOON


def test_a_program_has_its_time() -> None:
    with pytest.raises(TookTooLong, match="sleep did not end within"):
        ask(["sleep", "600"], Stop(), seconds=0.1)


@pytest.mark.parametrize("program", ["no-such-program", "/etc/hostname", "/"])
def test_what_is_no_program_is_said_to_be_none(program: str) -> None:
    with pytest.raises(NoProgram, match=f"^{program} can't be run") as failure:
        ask([program], Stop(), seconds=1)
    assert program in failure.value.hint


@pytest.mark.parametrize("place", ["nowhere", "file"])
def test_a_folder_that_is_not_there_is_no_missing_program(place: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unavailable, match=f"^true can't be run in {tmp_path / place}: ") as failure:
        ask(["true"], Stop(), seconds=1, folder=tmp_path / place)
    assert not isinstance(failure.value, NoProgram)


def test_what_fails_to_feed_a_program_ends_it() -> None:
    def feed() -> Iterator[bytes]:
        yield b"some"
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        ask(["cat"], Stop(), seconds=10, feed=feed())
