"""What devpreview was started on: its standard streams, and the terminal that a command in a container is given."""

import os
import signal
import sys
import termios
import tty
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TextIO

from devpreview.kube.door import Cluster, Ends
from devpreview.streams import Stop


def ends(stop: Stop) -> Ends:
    """Return what a command is attached to: the terminal where there is one at both ends, the streams where not.

    A terminal that only the input comes from is not read: it is another program's in the same pipeline, or stops us in
    the background.
    """
    source, out, err = (_descriptor(each) for each in (sys.stdin, sys.stdout, sys.stderr))
    if not os.isatty(source):
        return Ends(source, out, err)
    if not os.isatty(out):
        return Ends(_descriptor(None), out, err)
    return Ends(source, out, err, Terminal(source, out, stop))


def attached(cluster: Cluster, pod: str, container: str, namespace: str, words: Sequence[str], stop: Stop) -> int:
    """Run a command in a container as if it ran here, and return its exit code."""
    try:
        return cluster.attach(pod, container, namespace, words, stop, ends=ends(stop))
    except BrokenPipeError:
        # whoever read the output has had enough of it
        return 0


@dataclass(frozen=True, slots=True)
class Terminal:
    """The terminal that we were started on; the scope's end gives it back."""

    keyboard: int
    screen: int
    stop: Stop

    def size(self) -> tuple[int, int]:
        """Return columns and rows; 0 where there are none any more."""
        try:
            return os.get_terminal_size(self.screen)
        except OSError:
            return 0, 0

    @contextmanager
    def given(self, resized: Callable[[], object]) -> Iterator[None]:
        """Hand over all that is typed, while the body runs."""
        former = termios.tcgetattr(self.keyboard)

        def restore() -> None:
            with suppress(termios.error):
                termios.tcsetattr(self.keyboard, termios.TCSANOW, former)

        handler = signal.signal(signal.SIGWINCH, lambda *_: resized())
        try:
            # at once, for a second signal ends the program wherever it is
            with self.stop.calling(restore):
                tty.setraw(self.keyboard, termios.TCSANOW)
                yield
        finally:
            restore()
            signal.signal(signal.SIGWINCH, handler)


def _descriptor(stream: TextIO | None) -> int:
    """Return a stream's descriptor; where we were started without it, that of nothing."""
    return os.open(os.devnull, os.O_RDWR) if stream is None else stream.fileno()
