"""What this machine is and allows; what is installed or set here is recorded, so that it can be undone."""

import os
import shutil
import subprocess
from pathlib import Path

from . import cache, run, say
from .trouble import Unfit

LIMITS = {
    "fs.inotify.max_user_instances": 512,
    "fs.inotify.max_user_watches": 524288,
}
"""What several kind nodes need (kind's known issues); kernels often start at 128 instances."""

RESOURCE_CAPABILITY = 24
"""CAP_SYS_RESOURCE, which every privileged container asks for."""

APT = ("apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300")
QUIET = {"DEBIAN_FRONTEND": "noninteractive"}

RECORD = "machine.json"


def can_install() -> bool:
    """Return whether packages can be installed: root on Debian or Ubuntu."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None and bool(_distribution() & {"debian", "ubuntu"})


def _distribution() -> set[str]:
    try:
        lines = Path("/etc/os-release").read_text().splitlines()
    except FileNotFoundError:
        return set()
    pairs = dict(line.split("=", 1) for line in lines if "=" in line)
    return set(f"{pairs.get('ID', '')} {pairs.get('ID_LIKE', '')}".replace('"', "").split())


def lacks_resource_capability() -> bool:
    """Return whether no process here can have CAP_SYS_RESOURCE, so that privileged containers fail to start."""
    status = dict(line.split(":\t", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":\t" in line)
    return not int(status["CapBnd"], 16) >> RESOURCE_CAPABILITY & 1


def install(packages: dict[str, str]) -> None:
    """Install the Debian packages that are missing; `packages` maps a program to the package that brings it.

    Raises Unfit where packages cannot be installed.
    """
    missing = sorted({package for program, package in packages.items() if not _present(program)})
    if not missing:
        return
    if not can_install():
        raise Unfit(f"{', '.join(missing)} must be installed first", hint="install them, or run this as root on Debian or Ubuntu")
    before = _installed()
    read_package_lists()
    with say.step(f"installing {', '.join(missing)} (as root, with apt)") as step:

        def note(line: str) -> None:
            step.note = line[:60]

        run.output(*APT, "install", "--no-install-recommends", *missing, env=QUIET, seconds=900, on_line=note)
    record = cache.read(RECORD)
    ours = record.get("packages", [])
    assert isinstance(ours, list)
    cache.write(RECORD, {**record, "packages": sorted({*ours, *(_installed() - before)})})


def read_package_lists() -> None:
    """Have the package sources say anew what they hold; a fresh machine knows of nothing."""
    with say.step("asking the package sources what there is (apt-get update)"):
        run.output(*APT, "update", env=QUIET, seconds=300)


def _present(program: str) -> bool:
    return Path(program).exists() if program.startswith("/") else shutil.which(program) is not None


def _installed() -> set[str]:
    listed = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n"], capture_output=True, text=True, check=True)
    return {line.split()[0] for line in listed.stdout.splitlines() if line.endswith("ii ")}


def raise_limits() -> None:
    """Raise the inotify limits that several nodes need, where allowed; else say what to run."""
    for name, wanted in LIMITS.items():
        found = _setting(name).read_text().strip()
        if int(found) >= wanted:
            continue
        try:
            remember(name)
            _setting(name).write_text(str(wanted))
        except OSError:
            say.line(f"  ! {name} is {found}; pods may fail to watch files. As root: sysctl {name}={wanted}")
        else:
            say.line(f"  ● {name} raised from {found} to {wanted}")


def remember(name: str) -> None:
    """Record a kernel setting before it is changed for the first time."""
    record = cache.read(RECORD)
    settings = record.get("settings", {})
    assert isinstance(settings, dict)
    cache.write(RECORD, {**record, "settings": {name: _setting(name).read_text().strip(), **settings}})


def changes() -> tuple[list[str], dict[str, str]]:
    """Return the packages installed, and the former values of the kernel settings that are others now."""
    record = cache.read(RECORD)
    packages, settings = record.get("packages", []), record.get("settings", {})
    assert isinstance(packages, list)
    assert isinstance(settings, dict)
    return packages, {name: former for name, former in settings.items() if _setting(name).read_text().strip() != former}


def _setting(name: str) -> Path:
    return Path("/proc/sys", name.replace(".", "/"))


def undo() -> None:
    """Remove the packages installed and set the limits back."""
    packages, settings = changes()
    if packages:
        with say.step(f"removing {len(packages)} packages"):
            run.output(*APT, "purge", *packages, env=QUIET, seconds=600)
    for name, former in settings.items():
        _setting(name).write_text(former)
        say.line(f"  ● {name} set back to {former}")
