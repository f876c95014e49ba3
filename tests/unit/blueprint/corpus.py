"""The golden blueprints: those that are wrong with all that is said of them, and those that are right."""

from dataclasses import dataclass
from pathlib import Path

from tests.unit.blueprint.examples import HEAD

FOLDER = Path(__file__).parent

WHOLE = " (whole file)"


@dataclass(frozen=True, slots=True)
class Case:
    """A blueprint, and what is said of it; nothing of one that is right."""

    title: str
    text: str
    said: tuple[str, ...]


def wrong() -> list[Case]:
    """Return the blueprints that are wrong."""
    return [case for name in ("wrong", "traps", "habits") for case in _cases(FOLDER / f"{name}.txt")]


def right() -> list[Case]:
    """Return the blueprints that are right."""
    return _cases(FOLDER / "right.txt")


def _cases(file: Path) -> list[Case]:
    found = []
    for case in file.read_text().split("\n=== ")[1:]:
        title, *lines = case.split("\n")
        text = "".join(f"{line}\n" for line in lines if line and not line.startswith("> "))
        said = tuple(line[2:] for line in lines if line.startswith("> "))
        found.append(Case(title, text if title.endswith(WHOLE) else HEAD + text, said))
    return found
