"""The two signals."""

import signal
import subprocess
import sys

import pytest

PROGRAM = """
import signal, sys, threading
from devpreview.streams import Interrupted, Stop, Threads, interruptible, merge

# whoever runs the tests may ignore it, and a program inherits that
signal.signal(signal.SIGHUP, signal.SIG_DFL)

def silent(stop):
    print("ready", flush=True)
    if sys.argv[1] == "deaf":
        threading.Event().wait(60)
    stop.wait(60)
    yield

stop = Stop()
with interruptible(stop):
    try:
        list(merge({"silent": silent}, Threads(stop, grace=60)))
    except Interrupted as why:
        print(f"ended: {why}", flush=True)
        sys.exit(7)
"""


def start(how: str) -> subprocess.Popen[str]:
    program = subprocess.Popen([sys.executable, "-c", PROGRAM, how], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    return program


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_first_signal_ends_the_scope_and_the_program_says_so_in_its_own_way(number: signal.Signals) -> None:
    program = start("listening")
    program.send_signal(number)
    assert program.communicate(timeout=10)[0] == "ended: interrupted\n"
    assert program.returncode == 7


def test_the_second_signal_ends_the_program_at_once() -> None:
    program = start("deaf")
    program.send_signal(signal.SIGINT)
    # two signals of one kind at once are one to the kernel
    program.send_signal(signal.SIGTERM)
    program.communicate(timeout=10)
    assert program.returncode == 130


def test_another_signal_that_has_a_handler_ends_nothing() -> None:
    handles = "import signal\nsignal.signal(signal.SIGWINCH, lambda *_: print('heard', flush=True))\n"
    with subprocess.Popen([sys.executable, "-c", handles + PROGRAM, "listening"], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        program.send_signal(signal.SIGWINCH)
        assert program.stdout.readline() == "heard\n"
        program.send_signal(signal.SIGTERM)
        assert program.communicate(timeout=10)[0] == "ended: interrupted\n"
        assert program.returncode == 7
