"""What a verdict can say, and why something is not ready: codes that stay the same for ever, and words for people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Code(StrEnum):
    """Why something is not ready."""

    STARTING = "Starting"
    CREATING = "Creating"
    PULLING = "Pulling"
    RUNNING = "Running"
    STOPPING = "Stopping"
    INIT_WAITING = "InitWaiting"
    UNSCHEDULABLE = "Unschedulable"
    VOLUME = "Volume"
    FAILED_CREATE = "FailedCreate"
    IMAGE_PULL = "ImagePull"
    WRONG_ARCHITECTURE = "WrongArchitecture"
    CONFIG = "Config"
    COMMAND = "Command"
    CRASH_LOOP = "CrashLoop"
    OUT_OF_MEMORY = "OutOfMemory"
    PROBE = "Probe"
    JOB_FAILED = "JobFailed"
    DEADLINE_EXCEEDED = "DeadlineExceeded"


CAUSES: Mapping[Code, str] = {
    Code.STARTING: "starting",
    Code.CREATING: "its container is being made",
    Code.PULLING: "its image is being pulled",
    Code.RUNNING: "running",
    Code.STOPPING: "its pods are ending",
    Code.INIT_WAITING: "waiting for what it needs",
    Code.UNSCHEDULABLE: "no node takes its pod",
    Code.VOLUME: "its volume is not there",
    Code.FAILED_CREATE: "the cluster refuses its pod",
    Code.IMAGE_PULL: "its image cannot be pulled",
    Code.WRONG_ARCHITECTURE: "its image is for another processor than the node's",
    Code.CONFIG: "something that its container refers to is not there",
    Code.COMMAND: "its command cannot be started",
    Code.CRASH_LOOP: "it ended, and should not have",
    Code.OUT_OF_MEMORY: "it was ended for taking more memory than it may",
    Code.PROBE: "it does not answer its probe",
    Code.JOB_FAILED: "its command failed",
    Code.DEADLINE_EXCEEDED: "it took longer than it may",
}


@dataclass(frozen=True, slots=True)
class Ready:
    """It is what was applied; a Job has done its work."""


@dataclass(frozen=True, slots=True)
class Progressing:
    """It is on its way."""

    code: Code
    cause: str
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """It will not come right by itself; the pod and container are those whose last lines tell more, where there are any."""

    code: Code
    cause: str
    pod: str = ""
    container: str = ""
    previous: bool = False
    """Whether these lines are in the log of the container before the present one."""


Verdict = Ready | Progressing | Failed


def cause(code: Code, detail: str = "") -> str:
    """Return what people are told: the general cause, and what is known of this one."""
    return f"{CAUSES[code]}: {detail}" if detail else CAUSES[code]
