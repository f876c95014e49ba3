"""What procedures reach the world by."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from devpreview.kube.door import Cluster
from devpreview.kube.mirror import Mirror
from devpreview.streams import Pool, Stop


@dataclass(frozen=True, slots=True)
class Doors:
    """What the procedure reaches the world by."""

    cluster: Cluster
    watching: Callable[[str, Stop], AbstractContextManager[Mirror]]
    """Mirrors a namespace."""
    locked: Callable[[str, Stop], AbstractContextManager[Stop]]
    """Keeps everybody else from changing a namespace, in the scope that it gives."""
    pool: Callable[[Stop], Pool[Any, Any, Any]]
    """Runs what can go on side by side."""
    wall: Callable[[], datetime]
    monotonic: Callable[[], float]
    fresh: Callable[[], str]
    """Makes what is random: a password, a salt."""
    is_there: Callable[[str], bool]
    """Whether this machine has a folder."""
    unserved: Callable[[str], str]
    """Why a public URL does not lead to its service, as this machine sees it; nothing where it does."""
