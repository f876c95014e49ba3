"""What the values of a blueprint are made with, and how that is read which every kind of component has: variables, commands."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from devpreview.blueprint import check
from devpreview.blueprint.check import Known, Needs
from devpreview.blueprint.files import Files
from devpreview.blueprint.interpolate import mentions
from devpreview.blueprint.model import Reference, Value
from devpreview.blueprint.problems import Code, Place, Problems, quoted
from devpreview.blueprint.shape import Entries, Leaf

Variables = dict[str, tuple[Value, Leaf]]
"""Variable → its value, and where that is written."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A blueprint that is being read: what is known of it as a whole, and where its problems go."""

    known: Known
    files: Files
    environ: Mapping[str, str]
    """The environment that `${env.NAME}` asks."""
    problems: Problems
    needs: Needs = field(default_factory=Needs)
    """What components need, as far as it has been read: services before the jobs that run their images."""

    def env(self, entries: Entries) -> Variables:
        """Return the variables of a mapping."""
        env = {}
        for name, leaf in entries.each_leaf():
            self.not_ours(name, entries.keys[name].place, leaf.path)
            env[name] = self.value(leaf), leaf
        return env

    def value(self, leaf: Leaf) -> Value:
        """Return a text with its references; those that lead nowhere are problems, and left out."""
        parts: list[str | Reference] = []
        for part in leaf.parts:
            if isinstance(part, str):
                parts.append(part)
            elif (reference := check.resolved(part, leaf, self.known, self.problems)) is not None:
                parts.append(reference)
        return Value(tuple(parts))

    def plain_words(self, leaves: tuple[Leaf, ...]) -> None:
        """See that no reference stands where it would be taken by its letters."""
        for leaf in leaves:
            for word, written, offset in mentions(str(leaf.value)):
                if word in check.RESERVED or word in self.known.kinds:
                    message = f"{written} is not replaced here; put it into env, and use the variable"
                    self.add(Code.REFERENCE, leaf.scalar.at(offset), leaf.path, message)

    def service(self, entries: Entries) -> str:
        """Return the service whose image a command runs in; nothing where that is wrong."""
        leaf = entries.leaf("service")
        if leaf is None:
            return ""
        name = str(leaf.value)
        kind = self.known.kinds.get(name)
        if kind is None:
            self.add(
                Code.NEED,
                leaf.place,
                leaf.path,
                f"there is no service {quoted(name)}{self.problems.meant(name, self.known.names('service'))}",
            )
        elif kind != "service":
            self.add(Code.NEED, leaf.place, leaf.path, f"{quoted(name)} is a {kind}, and a service belongs here")
        return name

    def not_ours(self, name: str, place: Place, path: str, where: str = "") -> None:
        """See that a variable is not one of devpreview's own; `where` tells more of the place."""
        if name.startswith("DEVPREVIEW_"):
            self.add(Code.NAME, place, path, f"variables that begin with DEVPREVIEW_ are devpreview's own{where}")

    def add(self, code: Code, place: Place, path: str, message: str) -> None:
        """Add a problem."""
        self.problems.add(code, place, path, message)
