"""The one folder where all that the testbed makes lies: found by content, made whole or not at all, used by one run at a time."""

import fcntl
import hashlib
import json
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from . import say
from .trouble import Trouble

FIRST_PORT = {"previews": 5001, "mirror": 5101, "registry": 5201, "previews-ingress": 8080, "ingress": 8180}
"""Where the search for a free port begins, for each purpose; the one found is kept."""

PORTS = "ports.json"
FORGET = "mend it; if you remove it, what it recorded is forgotten"

Record = dict[str, Any]
"""A small JSON object; who keeps it knows what is in it."""

_records = threading.Lock()
_held: list[int] = []
"""The lock's file descriptor while this run holds it."""


def root() -> Path:
    """Return the folder, of this user and this environment."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "devpreview-testbed"


def key(parts: Iterable[str | bytes | Path]) -> str:
    """Return the content key of texts and files; a folder counts by its files' paths, modes and bytes."""
    digest = hashlib.sha256()

    def add(piece: bytes) -> None:
        digest.update(len(piece).to_bytes(8, "big") + piece)

    for part in parts:
        if isinstance(part, Path):
            for file in [part] if part.is_file() else sorted(p for p in part.rglob("*") if p.is_file()):
                add(str(file.relative_to(part)).encode())
                add(b"x" if os.access(file, os.X_OK) else b"-")
                add(file.read_bytes())
        else:
            add(part.encode() if isinstance(part, str) else part)
    return digest.hexdigest()[:16]


@contextmanager
def lock() -> Iterator[None]:
    """Hold the testbed for this run; another run's hold is waited for, and said.

    The programs that a run starts hold it too, so that those of a killed run are waited for as well.
    """
    root().mkdir(parents=True, exist_ok=True)
    file = root() / "lock"
    held = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
    waiting_since, said = time.monotonic(), -say.QUIET
    while True:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waited = time.monotonic() - waiting_since
            if waited - said >= say.QUIET:
                holder = os.pread(held, 20, 0).decode().strip() or "?"
                say.line(f"  … waiting for the testbed run of process {holder} ({waited:.0f} s)")
                said = waited
            time.sleep(0.1)
            continue
        if file.exists() and file.stat().st_ino == os.fstat(held).st_ino:
            break
        # the run that was waited for has removed the folder, and the lock with it
        os.close(held)
        root().mkdir(parents=True, exist_ok=True)
        held = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
    with suppress(OSError):  # a full disk: only the holder's number is lost
        os.ftruncate(held, 0)
        os.pwrite(held, str(os.getpid()).encode(), 0)
    _held.append(held)
    try:
        for left in root().glob("*.making"):
            remove(left)
        yield
    finally:
        _held.remove(held)
        os.close(held)


def handed_on() -> list[int]:
    """Return the file descriptors that a program started by this run gets, to hold the lock as long as it lives."""
    return list(_held)


@contextmanager
def making(name: str) -> Iterator[Path]:
    """Give a place to make a file or folder in; it appears under its name when all of it is there."""
    with scratch(name) as half:
        yield half
        if half.is_dir():
            remove(root() / name)
        half.rename(root() / name)


@contextmanager
def scratch(name: str) -> Iterator[Path]:
    """Give a place to work in; it is gone afterwards."""
    place = root() / f"{name}.making"
    remove(place)
    try:
        yield place
    finally:
        remove(place)


def remove(path: Path) -> None:
    """Remove a file or a folder that may not be there; raises Trouble rather than descend into what is mounted in it."""
    if not path.is_dir() or path.is_symlink():
        path.unlink(missing_ok=True)
        return
    device = path.lstat().st_dev
    for folder, _, _ in os.walk(path):
        if Path(folder).lstat().st_dev != device:
            raise Trouble(f"something is mounted at {folder}", hint=f"umount {folder}")
        Path(folder).chmod(0o700)  # the Go module cache is read-only by design
    shutil.rmtree(path)


def log(name: str) -> Path:
    """Return the file that keeps a program's output."""
    folder = root() / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{name}.log"


def read(name: str) -> Record:
    """Return a small record by its name; an absent one is empty."""
    try:
        record: Record = json.loads((root() / name).read_text())
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise Trouble(
            f"{root() / name} is no record of ours any more: {error}", hint="mend it; if you remove it, what it recorded is forgotten"
        ) from error
    return record


@contextmanager
def changing(name: str) -> Iterator[Record]:
    """Give a small record to change; it is kept whole or not at all, and changed by one lane at a time."""
    with _records:
        record = read(name)
        yield record
        root().mkdir(parents=True, exist_ok=True)
        with making(name) as half:
            half.write_text(json.dumps(record, indent=1, sort_keys=True))


def port(purpose: str) -> int:
    """Return the port kept for a purpose; at first use the first free one on loopback."""
    with changing(PORTS) as kept:
        if purpose not in kept:
            kept[purpose] = next(number for number in range(FIRST_PORT[purpose], 65536) if number not in kept.values() and free(number))
        number: int = kept[purpose]
    return number


def keep_port(purpose: str, number: int | None) -> None:
    """Keep the port that a container has; None lets the next use choose anew, because somebody else took the kept one."""
    with changing(PORTS) as kept:
        kept.pop(purpose, None)
        if number is not None:
            kept[purpose] = number


def free(number: int) -> bool:
    """Return whether nobody listens on a port of loopback, or of all addresses."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", number))
        except OSError:
            return False
    return True


def erase(keep: str | None) -> None:
    """Remove all of the folder, but for a record that is still needed; the lock goes last, in the hands of this run."""
    for entry in root().iterdir():
        if entry.name not in (keep, "lock"):
            remove(entry)
    if keep is None or not (root() / keep).exists():
        remove(root())


def size() -> int:
    """Return the bytes on disk, without what containers have mounted."""
    total = 0
    if not root().exists():
        return total
    device = root().stat().st_dev
    for folder, folders, files in os.walk(root()):
        folders[:] = [name for name in folders if _device(f"{folder}/{name}") == device]
        for name in files:
            with suppress(FileNotFoundError):
                total += Path(folder, name).lstat().st_blocks * 512
    return total


def _device(path: str) -> int | None:
    try:
        return Path(path).lstat().st_dev
    except FileNotFoundError:
        return None
