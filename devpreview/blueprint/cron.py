"""Schedules as cron writes them and Kubernetes takes them: five parts, or one word for them; and what is wrong with others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

WORDS = ("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly")

MOST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The days that a month can have."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the five."""

    name: str
    least: int
    most: int
    words: str = ""
    """What its numbers can be called, from the least on."""


_PARTS = (
    _Part("minute", 0, 59),
    _Part("hour", 0, 23),
    _Part("day of the month", 1, 31),
    _Part("month", 1, 12, "jan feb mar apr may jun jul aug sep oct nov dec"),
    _Part("day of the week", 0, 6, "sun mon tue wed thu fri sat"),
)
_ALL = ("*", "?")
_ITEM = re.compile(r"(?:(\*|\?)|(\w+)(?:-(\w+))?)(?:/(\d{1,9}))?", re.ASCII)


def wrong(schedule: str) -> str:
    """Return what is wrong with a schedule, and what would be right; nothing where it is one."""
    if schedule.startswith("@"):
        return _wrong_word(schedule)
    parts = schedule.split()
    if parts[:1] and parts[0].startswith(("TZ=", "CRON_TZ=")):
        return f"schedules are in UTC; write {' '.join(parts[1:])}"
    if len(parts) == len(_PARTS) + 1 and not wrong(less := " ".join(parts[1:])):
        return f"a schedule has no seconds; write {less}"
    if len(parts) != len(_PARTS):
        return f"a schedule has five parts, minute, hour, day of the month, month and day of the week, as in 0 3 * * *; not {len(parts)}"
    items = ((item, part) for text, part in zip(parts, _PARTS, strict=True) for item in text.split(","))
    return next(filter(None, (_wrong_item(*each) for each in items)), "") or _never(parts)


def _wrong_word(schedule: str) -> str:
    if schedule in WORDS:
        return ""
    if schedule == "@reboot":
        return "there is no @reboot; what runs when the preview starts has on: start, and no schedule"
    if every := re.fullmatch(r"@every\s+(\d{1,2})m", schedule):
        return f"there is no @every; write */{every[1]} * * * *"
    near = get_close_matches(schedule, WORDS, n=1)
    return f"there is no such word; did you mean {near[0]}?" if near else f"the words are {', '.join(WORDS)}"


def _wrong_item(item: str, part: _Part) -> str:
    found = _ITEM.fullmatch(item)
    if not found:
        return f"{item!r} is no {part.name}: a number, *, 1-5, */15 or several with commas between them"
    star, first, last, step = found.groups()
    if step is not None and int(step) == 0:
        return f"{item!r}: a step of 0 comes nowhere"
    if star:
        return ""
    for word in filter(None, (first, last)):
        if _number(word, part) is None:
            return f"{word!r} is no {part.name}: {_asked(word, part)}"
    begin, end = _number(first, part), _number(last or first, part)
    if begin is not None and end is not None and begin > end:
        return f"{item!r} ends before it begins; write {first}-{part.most},{part.least}-{last}"
    return ""


def _asked(word: str, part: _Part) -> str:
    words = part.words.split()
    if near := [each for each in words if word.lower().startswith(each)]:
        return f"write {near[0]}"
    if word == "7" and part is _PARTS[-1]:
        return "Sunday is 0"
    return f"{part.least} to {part.most}{f', or {words[0]} to {words[-1]}' if words else ''}"


def _number(word: str, part: _Part) -> int | None:
    words = part.words.split()
    if word.lower() in words:
        return words.index(word.lower()) + part.least
    number = int(word) if word.isdecimal() and len(word) <= len("59") else -1
    return number if part.least <= number <= part.most else None


def _never(parts: list[str]) -> str:
    """Return why a schedule that is one never comes: a day that none of its months has."""
    _, _, days, months, weekday = parts
    if weekday in _ALL:
        longest = max(MOST_DAYS[month - 1] for month in _numbers(months, _PARTS[3]))
        if min(_numbers(days, _PARTS[2])) > longest:
            return f"that never comes: none of its months has a day {min(_numbers(days, _PARTS[2]))}"
    return ""


def _numbers(text: str, part: _Part) -> Iterator[int]:
    """Give the numbers of a part that is right."""
    for item in text.split(","):
        found = _ITEM.fullmatch(item)
        assert found
        star, first, last, step = found.groups()
        begin = part.least if star else _number(first, part)
        end = part.most if star or (step and not last) else _number(last or first, part)
        assert begin is not None
        assert end is not None
        yield from range(begin, end + 1, int(step or 1))
