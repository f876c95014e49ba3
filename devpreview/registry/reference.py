"""The names of images, as Docker reads them, and the names that their copies have in a target's registry."""

import re
from dataclasses import dataclass

from devpreview.errors import UsageWrong

HUB = "docker.io"

NAME = re.compile(r"[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*")
LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
HOST = re.compile(rf"(?:{LABEL}(?:\.{LABEL})*|\[[0-9a-fA-F:]+\])(?::\d+)?")
TAG = re.compile(r"\w[\w.-]{0,127}", re.ASCII)
DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Reference:
    """An image: where it is kept, under which name, and which one of that name."""

    host: str
    repository: str
    tag: str
    """Empty where a digest says which."""
    digest: str = ""

    def __str__(self) -> str:
        """Return the name in full, as every tool takes it."""
        return f"{self.host}/{self.repository}" + (f"@{self.digest}" if self.digest else f":{self.tag}")

    @property
    def which(self) -> str:
        """What a registry is asked for in the repository."""
        return self.digest or self.tag


def reference(text: str) -> Reference:
    """Read the name of an image. Raises UsageWrong."""
    rest, _, digest = text.partition("@")
    front, slash, behind = rest.partition("/")
    host, name = (front, behind) if slash and (re.search(r"[.:A-Z]", front) or front == "localhost") else (HUB, rest)
    name, colon, tag = name.partition(":")
    host = HUB if host == "index.docker.io" else host
    if host == HUB and "/" not in name:
        name = f"library/{name}"
    tag = "" if digest else tag if colon else "latest"
    if not (NAME.fullmatch(name) and HOST.fullmatch(host) and (DIGEST.fullmatch(digest) if digest else TAG.fullmatch(tag))):
        raise UsageWrong(f"'{text}' is not the name of an image", hint="host/repository:tag, like ghcr.io/acme/api:1.4, or postgres:15")
    return Reference(host, name, tag, digest)


def mirror(source: Reference) -> tuple[str, str]:
    """Return the repository and the tag of an image's copy; no two images share them."""
    # no host has two low lines in it, and no repository anything else that a port could be set off by
    host = re.sub(r"[\[\]]", "", source.host.lower()).replace(":", "__")
    return f"mirror/{host}/{source.repository}", source.tag or source.digest.replace(":", "-")
