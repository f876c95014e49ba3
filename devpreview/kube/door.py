"""What the house asks of a cluster, in its own words: objects are dicts as the API shows them.

`client` answers it from a real API server; the tests' fake answers it from memory and keeps the same contract.
Kinds are named as manifests name them ("StatefulSet"); `namespace` is empty for what lies in none.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from devpreview.errors import DevpreviewError, Unavailable
from devpreview.streams import Stop

Object = dict[str, Any]


class Unreachable(Unavailable):
    """The API server does not answer, or not in time."""


class Denied(Unavailable):
    """The API server does not know us, or does not let us."""


class Rejected(DevpreviewError):
    """The API server does not take an object: it is invalid, or a quota or an admission policy is against it."""


class NoProgram(Rejected):
    """A container has no such program, or none that it may run; the exit code is that of shells for the former."""

    exit_code = 127


class AlreadyThere(DevpreviewError):
    """Something of that name exists."""


class Outdated(DevpreviewError):
    """The object was changed, or is another one by now: a resourceVersion or a uid does not hold any more."""


class Expired(DevpreviewError):
    """A watch began at a version that the server has forgotten: list anew."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The objects of a kind, and the version from which a watch goes on."""

    items: tuple[Object, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a watch tells: an object as it is now (for one that is gone, as it was last)."""

    gone: bool
    thing: Object


@dataclass(frozen=True, slots=True)
class Finished:
    """What a command in a container came to."""

    code: int
    out: bytes
    err: bytes


class Terminal(Protocol):
    """A terminal of this machine that a command in a container runs on."""

    def size(self) -> tuple[int, int]:
        """Return how many columns and rows it has."""

    def given(self, resized: Callable[[], object]) -> AbstractContextManager[None]:
        """Hand over all that is typed, Ctrl-C too, while the context lasts; `resized` is called when the size may have changed."""


@dataclass(frozen=True, slots=True)
class Ends:
    """Descriptors of this machine: where a command's input comes from, and where its output goes.

    With a terminal, which is then both, what goes to `err` comes out of `out`.
    """

    source: int
    out: int
    err: int
    terminal: Terminal | None = None


class Cluster(Protocol):
    """An API server, for one run. Every method raises Unreachable, Denied and Rejected besides what it says."""

    def get(self, kind: str, name: str, namespace: str = "") -> Object | None:
        """Return an object; None if it is not there."""

    def list(self, kind: str, namespace: str = "", labels: str = "", *, stop: Stop | None = None) -> Listing:
        """Return the objects of a kind, of one namespace or of all, that a label selector takes; a scope of its own may end it."""

    def create(self, thing: Object) -> Object:
        """Create an object and return it as it is. Raises AlreadyThere."""

    def tried(self, thing: Object) -> None:
        """See whether an object would be created, and write nothing; one of that name may be there. Raises Rejected where it wouldn't."""

    def apply(self, thing: Object) -> Object:
        """Apply an object on the server's side, taking its fields from whoever had them; return it as it is."""

    def replace(self, thing: Object) -> Object:
        """Put an object in place of the one with its resourceVersion. Raises Outdated, also when it is gone."""

    def delete(self, kind: str, name: str, namespace: str = "", *, uid: str) -> bool:
        """Delete an object and what it owns; False if it is not there. Raises Outdated if it is another one."""

    def watch(self, kind: str, namespace: str, version: str, stop: Stop) -> Iterator[Change]:
        """Yield what happens after a version, until the scope ends. Raises Expired."""

    def logs(
        self, pod: str, container: str, namespace: str, stop: Stop, *, follow: bool = False, tail: int | None = None, previous: bool = False
    ) -> Iterator[bytes]:
        """Yield lines without their ends; following goes on after a lost connection, without loss or repetition."""

    def execute(
        self, pod: str, container: str, namespace: str, command: Sequence[str], stop: Stop, *, feed: bytes = b"", seconds: float = 60
    ) -> Finished:
        """Run a command in a container to its end. Raises Unreachable where the pod or container does not run."""

    def attach(self, pod: str, container: str, namespace: str, command: Sequence[str], stop: Stop, *, ends: Ends) -> int:
        """Run a command whose input and output go on at once, and return its exit code.

        Raises Unreachable where the pod or container does not run, and BrokenPipeError where nobody reads the output.
        """

    def forward(self, pod: str, namespace: str, port: int, stop: Stop) -> AbstractContextManager[int]:
        """Lead a free loopback port of this machine to a pod's port, while the context lasts; return the port."""
