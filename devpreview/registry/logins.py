"""Who the user is to a registry, as Docker's own command line remembers it."""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from devpreview.errors import UsageWrong
from devpreview.process import NoProgram, ask
from devpreview.registry.reference import HUB
from devpreview.streams import Stop

HUB_KEY = "https://index.docker.io/v1/"
"""What Docker's configuration calls Docker Hub."""

SECONDS = 20.0
"""A helper may ask the user to unlock a keychain."""


@dataclass(frozen=True, slots=True)
class Login:
    """What a registry is told; a `token` is exchanged for another one and stands for name and password."""

    user: str
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


class Logins:
    """The logins of Docker's configuration file; its helpers are asked when a registry asks."""

    def __init__(self, configuration: Mapping[str, Any], environ: Mapping[str, str]) -> None:
        self._configuration = configuration
        self._environ = environ

    def of(self, host: str, stop: Stop) -> Login | None:
        """Return the login at a registry; None where there is none."""
        key = HUB_KEY if host == HUB else host
        helper = self._configuration.get("credHelpers", {}).get(host) or self._configuration.get("credsStore")
        if helper:
            login = self._helped(helper, key, stop)
            if login:
                return login
        for name, entry in self._configuration.get("auths", {}).items():
            if name == key or _host(name) == host:
                return _written(entry, host)
        return None

    def _helped(self, helper: str, key: str, stop: Stop) -> Login | None:
        program = f"docker-credential-{helper}"
        try:
            answer = ask([program, "get"], stop, seconds=SECONDS, feed=[key.encode()], env=self._environ)
        except NoProgram as error:
            raise UsageWrong(f"Docker's configuration names {program}, which is not installed", hint=f"install {program}") from error
        if answer.code:
            if "credentials not found" in answer.out + answer.err:
                return None
            raise UsageWrong(f"{program} does not say who you are at {key}", hint=f"echo {key} | {program} get")
        try:
            told = json.loads(answer.out)
            user, secret = str(told["Username"]), str(told["Secret"])
        except (ValueError, KeyError, TypeError):
            raise UsageWrong(f"{program} answers in no form that Docker knows", hint=f"echo {key} | {program} get") from None
        return Login("", token=secret) if user == "<token>" else Login(user, secret)


def docker_logins(environ: Mapping[str, str], home: Path) -> Logins:
    """Read Docker's configuration; nobody is logged in where there is none. Raises UsageWrong where it is not JSON."""
    folder = environ.get("DOCKER_CONFIG")
    file = (Path(folder) if folder else home / ".docker") / "config.json"
    try:
        configuration = json.loads(file.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        configuration = {}
    except (OSError, ValueError) as error:
        raise UsageWrong(
            f"Docker's configuration can't be read: {file}", hint="docker login writes it anew once it is out of the way"
        ) from error
    return Logins(configuration, environ)


def _host(name: str) -> str:
    """Return the host of an entry, which may be written as an address."""
    host = name.partition("://")[2] or name
    host = host.partition("/")[0]
    return HUB if host == "index.docker.io" else host


def _written(entry: Mapping[str, str], host: str) -> Login | None:
    if entry.get("identitytoken"):
        return Login("", token=entry["identitytoken"])
    if entry.get("username"):
        return Login(entry["username"], entry.get("password", ""))
    if not entry.get("auth"):
        return None
    try:
        user, _, password = base64.b64decode(entry["auth"]).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise UsageWrong(f"what Docker's configuration says of {host} can't be read", hint=f"docker login {host}") from None
    return Login(user, password.rstrip("\0"))
