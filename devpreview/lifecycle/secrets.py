"""The values of secrets, wherever they come from: all that are missing are said at once, and no value is said anywhere."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from devpreview.blueprint.model import Blueprint, FromCluster, FromCommand, FromFile, FromVariable, Generated, Secret
from devpreview.blueprint.problems import printable
from devpreview.errors import DevpreviewError, UsageWrong
from devpreview.manifests import names
from devpreview.tree import Tree

END = 2
"""The most bytes of a line's end."""

LONGEST = 96 * 1024
"""Bytes of a value: it becomes a variable, of which Linux takes 128 KiB."""

TOO_LONG = f"it is longer than {LONGEST // 1024} KiB"


class Lacking(DevpreviewError):
    """A value cannot be had: why, and what to do about it."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Where values are asked for."""

    environ: Mapping[str, str]
    tree: Tree
    output: Callable[[FromCommand], str]
    """What a command writes. Raises Lacking."""
    kept: Callable[[str], Mapping[str, bytes] | None]
    """What is in a Secret that the cluster keeps for its previews; None where there is none."""


@dataclass(frozen=True, slots=True)
class Brought:
    """The values of secrets, but for those that are made in the cluster."""

    values: Mapping[Secret, str] = field(repr=False)
    examples: tuple[str, ...]
    """Which of them are examples, and why: each a sentence."""


def needed(blueprint: Blueprint) -> dict[Secret, list[str]]:
    """Return all secrets, each with the services that name it."""
    services: dict[Secret, list[str]] = {}
    for service in (*blueprint.services.values(), *blueprint.lending):
        for secret in service.secrets.values():
            services.setdefault(secret, []).append(service.name)
    return services


def bring(blueprint: Blueprint, ways: Ways, *, unasked: tuple[type, ...] = ()) -> Brought:
    """Return the values of secrets, but for sources that are `unasked`. Raises UsageWrong with all that are missing."""
    values: dict[Secret, str] = {}
    examples: list[str] = []
    missing: dict[Secret, Lacking] = {}
    secrets = needed(blueprint)
    for secret in secrets:
        if isinstance(secret.source, (Generated, *unasked)):
            continue
        try:
            values[secret] = _usable(_value(secret, ways))
        except Lacking as lacking:
            if secret.example is None:
                missing[secret] = lacking
            else:
                values[secret] = secret.example
                examples.append(printable(f"{_told(secret, secrets[secret])} is the blueprint's example: {lacking}"))
    if missing:
        for secret, builds in _of_builds(blueprint).items():
            try:
                if isinstance(secret.source, FromFile):
                    _raw(secret.source.path, ways.tree)
                else:
                    _value(secret, ways)
            except Lacking as lacking:
                missing[secret], secrets[secret] = lacking, [*secrets.get(secret, ()), *builds]
        raise _all(missing, secrets)
    return Brought(values, tuple(examples))


def _of_builds(blueprint: Blueprint) -> dict[Secret, list[str]]:
    """Return what builds mount, which is needed only where something is built: it is missing where other things are, too."""
    found: dict[Secret, list[str]] = {}
    for service in (*blueprint.services.values(), *blueprint.lending):
        for name, source in (service.build.secrets if service.build else {}).items():
            found.setdefault(Secret(name, source), []).append(f"the build of {service.name}")
    return found


def _value(secret: Secret, ways: Ways) -> str:
    """Return the value of a secret that is not made in the cluster. Raises Lacking."""
    match secret.source:
        case FromVariable(variable):
            if variable not in ways.environ:
                raise Lacking(f"{variable} is not in the environment", hint=f"export {variable}=…")
            return ways.environ[variable]
        case FromFile(path):
            return _in_file(path, ways.tree)
        case FromCommand():
            return _without_end(ways.output(secret.source))
        case FromCluster(name, key):
            held = ways.kept(name)
            if held is None:
                raise Lacking(f"the cluster has no Secret {name} in {names.SHARED_SECRETS}")
            if key not in held:
                raise Lacking(f"the cluster's Secret {name} has no key {key}")
            return _text(held[key])
        case Generated():
            raise AssertionError(f"{secret.name} is made in the cluster")
        case _:
            assert_never(secret.source)


def _in_file(path: str, tree: Tree) -> str:
    raw = _raw(path, tree)
    if len(raw) > LONGEST + END:
        # it may end within a letter here
        raise Lacking(TOO_LONG)
    return _without_end(_text(raw))


def _raw(path: str, tree: Tree) -> bytes:
    """Return the beginning of a file, with more of it than a value can have. Raises Lacking."""
    try:
        if not tree.is_file(path):
            raise Lacking(f"there is no file {path}")
        raw = b""
        for block in tree.blocks(path):
            raw += block
            if len(raw) > LONGEST + END:
                break
    except UsageWrong as error:
        raise Lacking(str(error)) from error
    return raw


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        # the error has the value in it
        raise Lacking("it is not text in UTF-8") from None


def _without_end(text: str) -> str:
    """Return text without the end of its last line."""
    return text.removesuffix("\n").removesuffix("\r")


def _usable(value: str) -> str:
    """Return a value that a variable can have. Raises Lacking."""
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise Lacking("it is not text in UTF-8")
    if len(value.encode()) > LONGEST:
        raise Lacking(TOO_LONG)
    return value


def _all(missing: Mapping[Secret, Lacking], services: Mapping[Secret, list[str]]) -> UsageWrong:
    lines = [printable(f"  {_told(secret, services[secret])}: {lacking}{_where(secret)}") for secret, lacking in missing.items()]
    count = "a secret is" if len(lines) == 1 else f"{len(lines)} secrets are"
    hints = dict.fromkeys(each.hint for each in missing.values() if each.hint)
    return UsageWrong("\n".join((f"{count} missing:", *lines)), hint="; ".join(hints))


def _told(secret: Secret, services: list[str]) -> str:
    return f"{secret.name} (for {', '.join(services)})"


def _where(secret: Secret) -> str:
    return f"; {secret.where}" if secret.where else ""


def commands(blueprint: Blueprint) -> Iterator[tuple[FromCommand, list[str]]]:
    """Give every command that a secret comes from, once, with the names of those secrets."""
    found: dict[FromCommand, dict[str, None]] = {}
    for secret in needed(blueprint):
        if isinstance(secret.source, FromCommand):
            found.setdefault(secret.source, {})[secret.name] = None
    return ((command, list(of)) for command, of in found.items())
