"""What the cluster tells in its Events about an object."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from devpreview.manifests.canonical import Object


@dataclass(frozen=True, slots=True)
class Happenings:
    """Events, from the earliest to the latest."""

    events: tuple[Object, ...]

    @classmethod
    def of(cls, events: Iterable[Object]) -> "Happenings":
        """Bring events into their order."""
        return cls(tuple(sorted(events, key=lambda event: _latest(event) or "")))

    def about(self, thing: Object, container: str = "") -> "Happenings":
        """Return those of one object, or of one container of a pod."""
        uid = thing["metadata"]["uid"]
        own = (event for event in self.events if (event.get("involvedObject") or {}).get("uid") == uid)
        return Happenings(
            tuple(event for event in own if not container or f"{{{container}}}" in event["involvedObject"].get("fieldPath", ""))
        )

    def named(self, kind: str, which: Collection[str]) -> "Happenings":
        """Return those of the objects of a kind with one of some names."""
        about = ((event, event.get("involvedObject") or {}) for event in self.events)
        return Happenings(tuple(event for event, thing in about if thing.get("kind") == kind and thing.get("name") in which))

    def called(self, *reasons: str, saying: str = "") -> "Happenings":
        """Return those with one of some reasons, and with some words in their message."""
        return Happenings(tuple(event for event in self.events if event.get("reason") in reasons and saying in message(event)))

    def after(self, moment: datetime | None) -> "Happenings":
        """Return those that happened at a moment or later."""
        if moment is None:
            return self
        return Happenings(tuple(event for event in self.events if (when := time(_latest(event))) is None or when >= moment))

    @property
    def times(self) -> int:
        """How often it happened: the cluster counts what happens again instead of telling it again."""
        return sum((event.get("series") or {}).get("count") or event.get("count") or 1 for event in self.events)

    @property
    def last(self) -> Object | None:
        """The latest."""
        return self.events[-1] if self.events else None


def message(event: Object) -> str:
    """Return what an event says."""
    return str(event.get("message") or "")


def time(text: object) -> datetime | None:
    """Return a moment that the API wrote; None where it wrote none."""
    return datetime.fromisoformat(text) if isinstance(text, str) and text else None


def _latest(event: Object) -> str | None:
    moments: Sequence[object] = (
        (event.get("series") or {}).get("lastObservedTime"),
        event.get("lastTimestamp"),
        event.get("eventTime"),
        event["metadata"].get("creationTimestamp"),
    )
    return next((moment for moment in moments if isinstance(moment, str) and moment), None)
