"""What can go wrong, in the user's words, and the exit codes.

| code | meaning |
|---|---|
| 0 | done |
| 1 | the preview failed |
| 2 | the blueprint or the command line is wrong |
| 3 | the target is not available |
| 4 | refused: what is there is not ours to change, or somebody else is changing it |
| 70 | a defect of devpreview; a report was written |
| 130 | interrupted |

A message is in lower case and without a full stop; a hint is something to do next, best a command to paste.
"""

from dataclasses import dataclass


class DevpreviewError(Exception):
    """Something went wrong that a user can understand; `cli/main` says it and exits with its code."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class PreviewFailed(DevpreviewError):
    """A preview, or a part of it, did not come to what the blueprint says; why under a code, and the last lines it wrote."""

    def __init__(self, message: str, *, hint: str = "", code: str = "Failed", tail: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint=hint)
        self.code = code
        self.tail = tail


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a file: where, by a path of keys, what, and a code that stays the same for ever."""

    file: str
    line: int
    column: int
    path: str
    message: str
    code: str

    def __str__(self) -> str:
        """Return the line that editors understand: `file:line:column: path: message [code]`."""
        return self._said("")

    def warning(self) -> str:
        """Return the same line where it is no more than a warning."""
        return self._said("warning: ")

    def _said(self, weight: str) -> str:
        where = f"{self.path}: " if self.path else ""
        return f"{self.file}:{self.line}:{self.column}: {weight}{where}{self.message} [{self.code}]"


class BlueprintWrong(DevpreviewError):
    """A blueprint does not say what can be done; every problem in it, in the order of the file."""

    exit_code = 2

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class UsageWrong(DevpreviewError):
    """The command line, or the user's configuration, does not say what can be done."""

    exit_code = 2


class Unavailable(DevpreviewError):
    """The target, or something that it needs, does not answer."""

    exit_code = 3


class Refused(DevpreviewError):
    """What is there is not ours, somebody else is at work on it, or somebody's data would be lost."""

    exit_code = 4
