"""Whether a public image can be had here: asked of its registry, never guessed from a host's name.

Only no route, no name or a refusal mean that it cannot. A registry that is there and troubled (429, 5xx, a
time-out) is asked three times, and then the run stops: falling back would hide the difference.
"""

import errno
import json
import os
import re
import socket
import time
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass

from . import say
from .trouble import Trouble

TRIES = 3
PAUSE = 2.0
"""Seconds before a troubled registry is asked again."""

ANSWER = 8.0
"""Seconds a registry has to answer."""

NO_WAY = (errno.ECONNREFUSED, errno.ENETUNREACH, errno.EHOSTUNREACH)
"""What the system says where there is nobody, or no route."""

MANIFESTS = ", ".join(
    [
        "application/vnd.oci.image.index.v1+json",
        "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.docker.distribution.manifest.v2+json",
    ]
)


@dataclass(frozen=True)
class Reference:
    """An image's public name, taken apart."""

    host: str
    repository: str
    version: str

    @classmethod
    def parse(cls, name: str) -> "Reference":
        """Take apart a name as Docker reads it: no host means Docker Hub, no folder there means `library`, a digest beats a tag."""
        tagged, _, digest = name.partition("@")
        path, _, tag = tagged.partition(":")
        host, slash, rest = path.partition("/")
        version = digest or tag or "latest"
        if slash and ("." in host or host == "localhost"):
            return cls(host, rest, version)
        return cls("docker.io", path if slash else f"library/{path}", version)

    @property
    def manifest(self) -> str:
        """The address of its manifest."""
        host = "registry-1.docker.io" if self.host == "docker.io" else self.host
        return f"https://{host}/v2/{self.repository}/manifests/{self.version}"


class _Troubled(Exception):
    """The registry is there and cannot say for now."""


def obstacle(name: str) -> str | None:
    """Return why the image cannot be had, or None when it can; raises Trouble when its registry cannot say."""
    return ask(Reference.parse(name).manifest, pause=PAUSE)


def ask(address: str, pause: float) -> str | None:
    """Ask for a manifest by its address, a troubled registry again after a pause."""
    for attempt in range(1, TRIES + 1):
        try:
            return _head(address)
        except _Troubled as trouble:
            if attempt == TRIES:
                raise Trouble(
                    f"whether {address} can be had is unknown: {trouble}, {TRIES} times",
                    hint="run this again later; what is done so far is kept",
                ) from trouble
            say.line(f"  … {address}: {trouble}; asking again")
            time.sleep(pause * attempt)
    raise AssertionError("the last try returns or raises")


def _head(address: str, token: str = "") -> str | None:
    request = urllib.request.Request(address, method="HEAD", headers={"Accept": MANIFESTS})
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    try:
        with urllib.request.urlopen(request, timeout=ANSWER):
            return None
    except urllib.error.HTTPError as answer:
        if answer.code == 401 and not token:
            return _head(address, _token(answer.headers.get("WWW-Authenticate", "")))
        if answer.code == 429 or answer.code >= 500:
            raise _Troubled(f"{answer.code} {answer.reason}") from answer
        return f"its registry refuses it with {answer.code}"
    except urllib.error.URLError as error:
        return _unreachable(error.reason)
    except OSError as error:
        return _unreachable(error)


def _unreachable(error: object) -> str:
    """Tell a registry that is not to be had here from one that cannot say for now; what is unknown is the latter."""
    if isinstance(error, socket.gaierror) and error.errno != socket.EAI_AGAIN:
        return "its registry has no name here"
    if isinstance(error, OSError) and error.errno in NO_WAY:
        return f"its registry is not to be reached ({os.strerror(error.errno)})"
    proxy = re.search(r"Tunnel connection failed: (4\d\d)", str(error))
    if proxy and proxy[1] not in ("407", "429"):
        return f"the way to its registry is refused with {proxy[1]}"
    raise _Troubled(str(error))


def _token(challenge: str) -> str:
    """Ask for the anonymous token that a registry wants; no token where the challenge is not of that kind."""
    fields = dict(re.findall(r'(\w+)="([^"]*)"', challenge))
    realm = fields.pop("realm", "")
    if not challenge.startswith("Bearer ") or not realm:
        return ""
    try:
        with urllib.request.urlopen(f"{realm}?{urllib.parse.urlencode(fields)}", timeout=ANSWER) as answer:
            return str(json.load(answer).get("token", ""))
    except ValueError:
        return ""
    except urllib.error.HTTPError as answer:
        if answer.code == 429 or answer.code >= 500:
            raise _Troubled(f"{answer.code} {answer.reason}") from answer
        return ""
    except OSError as error:
        raise _Troubled(str(error)) from error
