"""The words for what happened, for people."""

from typing import assert_never

from devpreview.events import Began, Ended, Event, Failed, Logged, Progressed, Ready, Skipped, Step, Waiting, Warned
from devpreview.events.run import amount

TAIL = 20
"""Lines of a failed step's log that are shown."""


def line(event: Event) -> str:
    """Return what people are told of an event; nothing for an event that a line would not help."""
    match event:
        case Began(step):
            return f"  ○ {_named(step)}"
        case Ended(step, how):
            return f"  ● {_named(step)}{f': {how}' if how else ''}"
        case Progressed(step, done, total, unit):
            return f"  … {_named(step)}: {amount(done, total, unit)}"
        case Waiting(step, _, cause, seconds):
            return f"  … {_named(step)}: {cause}{f' ({seconds} s)' if seconds else ''}"
        case Logged(step, lines):
            return "\n".join(f"    {step.component} | {each}" for each in lines)
        case Warned(step, message, hint):
            return f"  ! {_named(step)}: {message}{f' → {hint}' if hint else ''}"
        case Failed(step, code, cause, tail, _):
            # what to do next is said at the end, once all has failed that will
            shown = "".join(f"\n      {each}" for each in tail[-TAIL:])
            return f"  ✖ {_named(step)}: {cause} [{code}]{shown}"
        case Skipped(step, behind):
            return f"  - {_named(step)}: not done, behind {_named(behind)}"
        case Ready(preview, _, without):
            return f"  ● {preview} is ready" + (f", but degraded: without {', '.join(without)}" if without else "")
        case _:
            assert_never(event)


def _named(step: Step) -> str:
    return " ".join(part for part in (f"{step.component}:" if step.component else "", step.verb, step.object) if part)
