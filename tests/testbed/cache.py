"""The one folder where all that the testbed makes lies: found by content, made whole or not at all, used by one run at a time."""

import fcntl
import hashlib
import json
import os
import shutil
import socket
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from . import say

ROOT = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "devpreview-testbed"

FIRST_PORT = {"previews": 5001, "mirror": 5101, "registry": 5201, "previews-ingress": 8080, "ingress": 8180}
"""Where the search for a free port begins; the one found is kept."""


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
    """Hold the testbed for this run; another run's hold is waited for, and said."""
    ROOT.mkdir(parents=True, exist_ok=True, mode=0o755)
    with (ROOT / "lock").open("a+") as held:
        waiting_since = time.monotonic()
        while True:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                held.seek(0)
                waited = time.monotonic() - waiting_since
                say.line(f"  … waiting for the testbed run of process {held.read().strip() or '?'} ({waited:.0f} s)")
                time.sleep(say.QUIET)
        held.truncate(0)
        held.write(str(os.getpid()))
        held.flush()
        _sweep()
        yield


def _sweep() -> None:
    """Remove what an ended run left half made; nobody else is making anything while the lock is held."""
    for left in ROOT.glob("*.making"):
        remove(left)


@contextmanager
def making(name: str) -> Iterator[Path]:
    """Give a place to make a file or folder in; it appears under its name when all of it is there."""
    final = ROOT / name
    half = ROOT / f"{name}.making"
    remove(half)
    yield half
    remove(final)
    half.rename(final)


@contextmanager
def scratch(name: str) -> Iterator[Path]:
    """Give a place to work in; it is gone afterwards."""
    place = ROOT / f"{name}.making"
    remove(place)
    yield place
    remove(place)


def remove(path: Path) -> None:
    """Remove a file or a folder that may not be there."""
    if path.is_dir() and not path.is_symlink():
        # the Go module cache is read-only by design
        for folder, _, _ in os.walk(path):
            Path(folder).chmod(0o700)
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def log(name: str) -> Path:
    """Return the file that keeps a program's output."""
    folder = ROOT / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{name}.log"


def read(name: str) -> dict[str, object]:
    """Return a small record by its name; an absent one is empty."""
    try:
        record = json.loads((ROOT / name).read_text())
    except FileNotFoundError:
        return {}
    assert isinstance(record, dict)
    return record


def write(name: str, record: dict[str, object]) -> None:
    """Keep a small record, whole or not at all."""
    with making(name) as half:
        half.write_text(json.dumps(record, indent=1, sort_keys=True))


def port(purpose: str) -> int:
    """Return the port kept for a purpose; at first use the first free one on loopback."""
    kept = read("ports.json")
    if purpose not in kept:
        kept[purpose] = next(number for number in range(FIRST_PORT[purpose], 65536) if number not in kept.values() and free(number))
        write("ports.json", kept)
    number = kept[purpose]
    assert isinstance(number, int)
    return number


def free(number: int) -> bool:
    """Return whether nobody listens on a port of loopback, or of all addresses."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", number))
        except OSError:
            return False
    return True


def forget_port(purpose: str) -> None:
    """Let the next use choose a port anew, because somebody else took the kept one."""
    kept = read("ports.json")
    kept.pop(purpose, None)
    write("ports.json", kept)


def erase(keep: list[str]) -> None:
    """Remove all of the cache but a few records; the lock's file goes last, with the run that holds it."""
    for entry in ROOT.iterdir():
        if entry.name not in keep and entry.name != "lock":
            remove(entry)
    if not keep:
        remove(ROOT)


def size() -> int:
    """Return the bytes on disk, without what containers have mounted."""
    total = 0
    if not ROOT.exists():
        return total
    device = ROOT.stat().st_dev
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name != "merged" and os.lstat(f"{folder}/{name}").st_dev == device]
        for name in files:
            try:
                total += os.lstat(f"{folder}/{name}").st_blocks * 512
            except FileNotFoundError:
                continue
    return total
