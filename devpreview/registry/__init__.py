"""Registries: what images are there, copies of third-party ones, and layers on top of them."""

from devpreview.registry.ahead import Ahead, Sent
from devpreview.registry.connection import Denied, Unreachable
from devpreview.registry.images import adopted, alone, copied, holds, layered, triggers
from devpreview.registry.logins import Login, Logins, docker_logins
from devpreview.registry.mending import mended
from devpreview.registry.reference import Reference, mirror, reference
from devpreview.registry.registry import Registry, UnknownImage

__all__ = [
    "Ahead",
    "Denied",
    "Login",
    "Logins",
    "Reference",
    "Registry",
    "Sent",
    "UnknownImage",
    "Unreachable",
    "adopted",
    "alone",
    "copied",
    "docker_logins",
    "holds",
    "layered",
    "mended",
    "mirror",
    "reference",
    "triggers",
]
