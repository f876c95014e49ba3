"""What is going on, folded from events: the state of every step, for whoever draws it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import assert_never

from devpreview.events import Began, Ended, Event, Failed, Logged, Progressed, Ready, Skipped, Step, Waiting, Warned


def amount(done: int, total: int, unit: str) -> str:
    """Return how far something is, in words."""
    if unit == "bytes":
        return f"{done / 1e6:.1f} of {total / 1e6:.1f} MB" if total else f"{done / 1e6:.1f} MB"
    return f"{done} of {total} {unit}" if total else f"{done} {unit}"


class State(StrEnum):
    """How a step is."""

    UNDER_WAY = "under way"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Line:
    """A step, how it is, and the newest words about it."""

    step: Step
    state: State
    words: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """All steps that were heard of, in the order in which they were."""

    lines: Mapping[Step, Line] = field(default_factory=dict)
    last: str = ""
    """The newest line that anything wrote."""

    def after(self, event: Event) -> "Run":
        """Return what is going on after an event."""
        match event:
            case Began(step):
                return self._with(step, State.UNDER_WAY, "")
            case Progressed(step, done, total, unit):
                return self._with(step, State.UNDER_WAY, amount(done, total, unit))
            case Waiting(step, _, cause, seconds):
                return self._with(step, State.UNDER_WAY, f"{cause} ({seconds} s)" if seconds else cause)
            case Ended(step, how):
                return self._with(step, State.DONE, how)
            case Failed(step, _, cause):
                return self._with(step, State.FAILED, cause)
            case Skipped(step, behind):
                return self._with(step, State.SKIPPED, f"behind {behind.component}")
            case Logged(_, lines):
                return replace(self, last=lines[-1]) if lines else self
            case Warned() | Ready():
                return self
            case _:
                assert_never(event)

    def components(self) -> Mapping[str, Line]:
        """Return a line for each component: a failed step of it, else one under way, else the newest."""
        rank = {State.FAILED: 3, State.UNDER_WAY: 2, State.SKIPPED: 1, State.DONE: 0}
        chosen: dict[str, Line] = {}
        for line in self.lines.values():
            former = chosen.get(line.step.component)
            if former is None or rank[line.state] >= rank[former.state]:
                chosen[line.step.component] = line
        return chosen

    def _with(self, step: Step, state: State, words: str) -> "Run":
        return replace(self, lines={**self.lines, step: Line(step, state, words)})
