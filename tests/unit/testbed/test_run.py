"""Programs that the testbed runs."""

import os
import select
import subprocess
import sys

import pytest

from tests.testbed import run
from tests.testbed.trouble import Trouble


def test_the_output_is_both_streams_in_the_order_they_came() -> None:
    assert run.output("sh", "-c", "echo one; echo two >&2; echo three") == "one\ntwo\nthree"


def test_a_failure_shows_the_last_lines_and_where_all_of_them_are() -> None:
    with pytest.raises(Trouble, match=r"sh ended with 7:\n    line 6\n(.*\n)*    line 20$") as failure:
        run.output("sh", "-c", "for n in $(seq 20); do echo line $n; done; exit 7")
    assert failure.value.hint.endswith("sh.log")


def test_a_program_that_overstays_is_ended() -> None:
    with pytest.raises(Trouble, match=r"sleep was not done in 0 s"):
        run.output("sleep", "60", seconds=0.1)


def test_a_program_that_is_not_there_is_named() -> None:
    with pytest.raises(Trouble, match="no-such-program is not there to be started"):
        run.output("no-such-program")


def test_what_is_fed_reaches_the_program() -> None:
    assert run.output("cat", feed="one two") == "one two"


STARTS_A_SLEEPER = """
import os, sys
from tests.testbed import run
run.output("sh", "-c", "echo $$; exec sleep 60", on_line=lambda line: print(line, flush=True))
"""


def test_a_program_ends_with_the_testbed_even_if_that_is_killed() -> None:
    testbed = subprocess.Popen([sys.executable, "-c", STARTS_A_SLEEPER], stdout=subprocess.PIPE, text=True)
    assert testbed.stdout is not None
    sleeper = os.pidfd_open(int(testbed.stdout.readline()))
    testbed.kill()
    testbed.communicate()
    assert select.select([sleeper], [], [], 10)[0]
    os.close(sleeper)
