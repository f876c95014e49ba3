"""What work outside of us tells while it goes on: lines that it writes, and how far it is."""

from dataclasses import dataclass

from devpreview.errors import PreviewFailed


@dataclass(frozen=True, slots=True)
class Progress:
    """How far something is; `total` is 0 where nobody knows it."""

    done: int
    total: int
    unit: str


Told = str | Progress
"""A line, or how far it is."""


class Failure(PreviewFailed):
    """Work outside of us failed; the last lines that it wrote."""
