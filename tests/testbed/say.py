"""What the testbed tells a person, on stderr: a line as a step begins and ends, and never a long silence between."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

QUIET = 5.0
"""Seconds after which the steps under way are said again."""


class Step:
    """A piece of work under way; `note` is how far it is, in its own words."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.note = ""
        self.began = time.monotonic()

    def took(self) -> str:
        """Return the time since the step began, as minutes and seconds."""
        minutes, seconds = divmod(int(time.monotonic() - self.began), 60)
        return f"{minutes}:{seconds:02}"


_under_way: list[Step] = []
_lock = threading.Lock()
_spoke = time.monotonic()


def line(text: str) -> None:
    """Say one line now."""
    global _spoke
    with _lock:
        print(text, file=sys.stderr, flush=True)
        _spoke = time.monotonic()


@contextmanager
def step(title: str) -> Iterator[Step]:
    """Say that a piece of work begins, repeat how far it is while it runs, and say how it ended."""
    here = Step(title)
    line(f"  ○ {title}")
    with _lock:
        if not any(thread.name == "say" for thread in threading.enumerate()):
            threading.Thread(target=_repeat, name="say", daemon=True).start()
        _under_way.append(here)
    try:
        yield here
    except BaseException:
        line(f"  ✗ {title}, after {here.took()}")
        raise
    else:
        line(f"  ● {title} ({here.took()})")
    finally:
        _under_way.remove(here)


def _repeat() -> None:
    while True:
        time.sleep(0.5)
        if time.monotonic() - _spoke >= QUIET:
            for here in list(_under_way):
                line(f"  … {here.title}{': ' if here.note else ''}{here.note} ({here.took()})")
