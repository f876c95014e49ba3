"""What a stack puts into a service's containers as files and folders: what of it a blueprint has, and what is left out."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from devpreview.adopt.cast import Cast
from devpreview.adopt.stack import Mount, Said, Source
from devpreview.adopt.wishes import Left, Value

MOST = 20
"""Files of a folder that are carried one by one."""

RUN_SECRETS = "/run/secrets"
"""Where compose puts the secrets of a service."""

_CODE = ("/app", "/usr/src", "/src", "/code", "/workspace", "/home", "/var/www", "/go", "/node_modules")
"""Folders in which people mount files of their own code over those of the image; whole folders they mount anywhere."""


@dataclass(frozen=True, slots=True)
class Mounted:
    """What a blueprint says of them."""

    files: dict[str, Value] = field(default_factory=dict)
    volumes: dict[str, Value] = field(default_factory=dict)
    secrets: dict[str, Value] = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)


def mounted(said: Said, cast: Cast) -> Mounted:
    """Return what is put into a service's containers."""
    found = Mounted()
    users = _users(cast)
    for mount in said.mounts:
        _mount(mount, said, cast, users, found)
    for name, target in said.configs.items():
        match cast.found.stack.configs.get(name, Source()):
            case Source(content=str(content)):
                found.files[target or f"/{name}"] = {"text": content}
            case Source(file=str(file)):
                found.files[target or f"/{name}"] = file
            case _:
                found.left.append(Left(f"configs {name}", "nothing in the repository says what is in it"))
    for name, target in said.secrets.items():
        variable = re.sub(r"[^A-Za-z0-9_]", "_", name).upper()
        if source := secret(cast.found.stack.secrets.get(name, Source())):
            found.secrets[variable] = source
            path = target if target.startswith("/") else posixpath.join(RUN_SECRETS, target or name)
            found.files[path] = {"text": f"${{secrets.{variable}}}", "template": True}
        else:
            found.left.append(Left(f"secrets {name}", "nothing says where its value comes from; name it under secrets"))
    return found


def secret(source: Source) -> dict[str, Value]:
    """Return where a blueprint has a secret of compose from; nothing where that is not said."""
    match source:
        case Source(file=str(file)):
            return {"file": file}
        case Source(variable=str(variable)):
            return {"env": variable}
        case _:
            return {}


def configuration(mount: Mount, cast: Cast) -> dict[str, Value]:
    """Return the files of the repository that a mount is, or a folder has, by where they are put."""
    if mount.source in cast.found.paths:
        return {mount.target: mount.source}
    inside = list(cast.found.below(mount.source)) if mount.source not in ("", ".") else []
    return {posixpath.join(mount.target, posixpath.relpath(path, mount.source)): path for path in inside} if len(inside) <= MOST else {}


def _users(cast: Cast) -> dict[str, int]:
    """Return how many services have a volume, by its name."""
    named = [mount.source for said in cast.services.values() for mount in said.mounts if mount.source and not mount.bind]
    return {name: named.count(name) for name in named}


def _mount(mount: Mount, said: Said, cast: Cast, users: Mapping[str, int], found: Mounted) -> None:
    what = f"volumes {mount.source}:{mount.target}"
    folder = mount.source not in cast.found.paths and not mount.target.startswith("/etc/")
    code = folder or any(mount.target == each or mount.target.startswith(f"{each}/") for each in _CODE)
    if not mount.source or mount.source.endswith("node_modules"):
        # a volume without a name hides what the machine has from the container
        return
    if not mount.bind:
        found.volumes[mount.target] = "kept" if users.get(mount.source, 0) < 2 else {"name": _fit(mount.source)}
    elif mount.source.endswith("docker.sock"):
        found.left.append(Left(what, "a preview's pods have no engine to talk to"))
    elif said.build and code and any(cast.found.below(mount.source)) and _is_in_the_image(mount, said.build.context):
        found.left.append(Left(what, "the image has its own copy", matters=False))
    elif files := configuration(mount, cast):
        found.files.update(files)
    else:
        found.left.append(Left(what, "put it into the image: a preview's pods see no file of your machine"))


def _fit(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-0123456789")[:30].strip("-") or "shared"


def _is_in_the_image(mount: Mount, context: str) -> bool:
    outside = mount.source.startswith(("/", "~", ".."))
    return not outside and (context in (".", mount.source) or mount.source == "." or mount.source.startswith(f"{context}/"))
