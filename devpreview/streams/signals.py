"""Ctrl-C, a request to end, a terminal that is closed: the first such signal ends the scope, the second the program."""

import os
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from devpreview.streams.stop import Interrupted, Stop

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
AT_ONCE = 130
"""The exit code of a program that a person ended."""


@contextmanager
def interruptible(stop: Stop) -> Iterator[None]:
    """Have the first signal end the scope and the second exit with 130, while the body runs in the main thread.

    A handler runs between any two steps of the main thread, where it could ask for a lock that this thread holds, or
    wake it before it sleeps; so the handler does nothing, and a thread of its own hears of the signal.
    """
    heard, told = socket.socketpair()
    told.setblocking(False)
    listener = threading.Thread(target=_listen, args=(heard, stop), name="signals", daemon=True)
    listener.start()
    # what we were started to outlive, as by nohup, is not heard
    heeded = [number for number in SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
    former = {number: signal.signal(number, lambda *_: None) for number in heeded}
    former_descriptor = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(former_descriptor)
        for number, handler in former.items():
            signal.signal(number, handler)
        told.close()
        listener.join()
        heard.close()


def _listen(heard: socket.socket, stop: Stop) -> None:
    # whatever signal has a handler is told of, a terminal's new size as well
    ours = (number for number in iter(lambda: heard.recv(1), b"") if number[0] in SIGNALS)
    if next(ours, None):
        stop.set(Interrupted("interrupted"))
        if next(ours, None):
            os._exit(AT_ONCE)
