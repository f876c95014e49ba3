"""What happened, in few shapes and many words: the CLI prints them, the TUI draws them, JSON streams them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """What an event is about: `db · migrating · shop`."""

    component: str
    verb: str
    object: str = ""


@dataclass(frozen=True, slots=True)
class Began:
    """A step is under way."""

    step: Step


@dataclass(frozen=True, slots=True)
class Progressed:
    """A step has come some of its way; `total` is 0 where nobody knows it."""

    step: Step
    done: int
    total: int
    unit: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A step is done; `how` says what came of it where that isn't plain."""

    step: Step
    how: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A step waits: for what, since how many seconds, under a code that stays the same for ever."""

    step: Step
    code: str
    cause: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Logged:
    """Lines that a component or a builder wrote."""

    step: Step
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Warned:
    """Something is not as it should be, and does not stop anything."""

    step: Step
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """A step failed: why, under a code, and the last lines that were written."""

    step: Step
    code: str
    cause: str
    tail: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A step is not done, because one in front of it failed."""

    step: Step
    behind: Step


@dataclass(frozen=True, slots=True)
class Ready:
    """The preview is what the blueprint says, but for what is optional and failed; the URLs of its public services by name."""

    preview: str
    urls: tuple[tuple[str, str], ...]
    without: tuple[str, ...] = ()
    degraded: bool = False
    """Whether there is anything that it is without."""


Event = Began | Progressed | Ended | Waiting | Logged | Warned | Failed | Skipped | Ready
