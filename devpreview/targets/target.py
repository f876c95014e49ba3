"""Where a preview runs, as a value: nothing in it says which target it is, so nothing can depend on that."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Registry:
    """Where images are kept: the address that this machine pushes to, and the one that nodes pull from."""

    push: str
    """host:port; loopback addresses are spoken to over plain HTTP."""
    pull: str


@dataclass(frozen=True, slots=True)
class Target:
    """A cluster and what belongs to it, ready to be used."""

    name: str
    kubeconfig: Path | None
    """None for the user's own."""
    context: str
    identity: str
    """The uid of the namespace kube-system: a name can lie, this cannot."""
    registry: Registry
    domain: str
    """What a host ends in, one label after `<service>-<preview>`; `{project}` in it stands for the project."""
    scheme: str
    port: int
    ingress_class: str
    storage_class: str
    """Empty for the cluster's default."""
    platforms: tuple[str, ...]
    mirrors: tuple[tuple[str, str], ...] = ()
    """Where to ask for the images of a public registry instead: (host, URL)."""
