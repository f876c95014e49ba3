"""What went wrong in branches that ran side by side, told as it happens, and once at the end."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from devpreview.errors import DevpreviewError, PreviewFailed, Refused, Unavailable, UsageWrong
from devpreview.events import Failed, Step

GRAVEST = (Refused, Unavailable, UsageWrong, PreviewFailed)
"""What several failures come to: what has to be seen to first."""


def failed(step: Step, error: DevpreviewError) -> Failed:
    """Return the event for a step that failed."""
    code, tail = (error.code, error.tail) if isinstance(error, PreviewFailed) else (type(error).__name__, ())
    return Failed(step, code, str(error), tail, error.hint)


def of(step: Step, error: DevpreviewError) -> DevpreviewError:
    """Return what a failure comes to outside of its step: of which it says so."""
    kind = next((kind for kind in GRAVEST if isinstance(error, kind)), PreviewFailed)
    last = f" ({telling(error.tail)})" if isinstance(error, PreviewFailed) and error.tail else ""
    return kind(f"{' '.join(filter(None, (step.component, step.verb, step.object)))}: {error}{last}", hint=error.hint)


def telling(tail: Sequence[str]) -> str:
    """Return the line of a log's end that says most: the last that begins to tell an error, or speaks of one, else the last."""
    found = (next((line for line in reversed(tail) if each.search(line)), "") for each in _ERRORS)
    return (next(filter(None, found), "") or tail[-1]).strip()


_ERRORS = (re.compile(r"(error|exception|fatal|panic)\w*:", re.IGNORECASE), re.compile("error", re.IGNORECASE))


@contextmanager
def summed_up() -> Iterator[None]:
    """Raise the failures of all branches as one: every root cause once. A defect among them is raised as it is."""
    try:
        yield
    except ExceptionGroup as failures:
        expected, defects = failures.split(DevpreviewError)
        if defects or expected is None:
            raise
        raise _one(expected) from None


def _one(failures: ExceptionGroup[DevpreviewError]) -> DevpreviewError:
    causes = [each for each in failures.exceptions if isinstance(each, DevpreviewError)]
    if len(causes) == 1:
        return causes[0]
    gravest = next((kind for kind in GRAVEST if any(isinstance(each, kind) for each in causes)), PreviewFailed)
    messages, hints = (dict.fromkeys(told) for told in ([str(each) for each in causes], [each.hint for each in causes if each.hint]))
    return gravest("; ".join(messages), hint="; ".join(hints))
