"""The complete list of what may differ between two renders of one blueprint."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from devpreview.blueprint.model import Secret


@dataclass(frozen=True, slots=True)
class Setting:
    """A preview's name, and of its target and its images what manifests show."""

    preview: str
    domain: str
    """The whole domain of the project's hosts: a host is `<service>-<preview>.<domain>`."""
    scheme: str
    port: int
    ingress_class: str
    storage_class: str
    """Empty for the cluster's default."""
    images: Mapping[str, str] = field(default_factory=dict)
    """Component → the pull reference by digest, `host/repository@sha256:…`."""
    seed_images: Mapping[str, str] = field(default_factory=dict)
    """Datastore → the pull reference of its engine's image with the seed files in it, at `/devpreview/seeds`."""
    secrets: Mapping[Secret, str] = field(default_factory=dict, repr=False)
    """The values of all secrets."""
    salt: bytes = field(default=b"", repr=False)
    """What keeps a secret's mark on a pod from being guessed: random, created once in the namespace."""
