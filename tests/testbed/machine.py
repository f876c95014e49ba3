"""What this machine is and allows; what is installed or set here is recorded, so that it can be undone."""

import os
import re
import shutil
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
"""`packages`: those installed; `settings`: name → [former value, value set]; `folders`: those that were not there."""


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
    """Install the Debian packages that are missing; `packages` maps a program or file to the package that brings it.

    Nothing that is there is removed for it. Raises Unfit where packages cannot be installed.
    """
    missing = sorted({package for program, package in packages.items() if not _present(program)})
    if not missing:
        return
    if not can_install():
        raise Unfit(f"{', '.join(missing)} must be installed first", hint="install them, or run this as root on Debian or Ubuntu")
    before = _installed()
    with cache.changing(RECORD) as record:
        # said before it is done: a run killed in between must not forget it
        record["packages"] = sorted({*record.get("packages", []), *(set(missing) - before)})
    read_package_lists()
    with say.step(f"installing {', '.join(missing)} (as root, with apt)") as step:

        def note(line: str) -> None:
            step.note = line[:60]

        run.output("dpkg", "--configure", "-a", env=QUIET, seconds=300)
        run.output(*APT, "install", "--no-install-recommends", "--no-remove", *missing, env=QUIET, seconds=900, on_line=note)
    with cache.changing(RECORD) as record:
        record["packages"] = sorted({*record["packages"], *(_installed() - before)})


def read_package_lists() -> None:
    """Have the package sources say anew what they hold; a fresh machine knows of nothing."""
    with say.step("asking the package sources what there is (apt-get update)"):
        run.output(*APT, "update", env=QUIET, seconds=300)


def _present(program: str) -> bool:
    return Path(program).exists() if program.startswith("/") else shutil.which(program) is not None


def _installed() -> set[str]:
    told = run.output("dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n")
    return {line.split()[0] for line in told.splitlines() if line.endswith("ii ")}


def raise_limits() -> None:
    """Raise the inotify limits that several nodes need, where allowed; else say what to run."""
    for name, wanted in LIMITS.items():
        found = setting(name)
        if int(found) >= wanted:
            continue
        try:
            change_setting(name, str(wanted))
        except OSError:
            say.line(f"  ! {name} is {found}; pods may fail to watch files. As root: sysctl {name}={wanted}")
        else:
            say.line(f"  ● {name} raised from {found} to {wanted}")


def setting(name: str) -> str:
    """Return a kernel setting."""
    return Path("/proc/sys", name.replace(".", "/")).read_text().strip()


def change_setting(name: str, value: str) -> None:
    """Change a kernel setting and record its former value. Raises OSError where that is not allowed."""
    former = setting(name)
    Path("/proc/sys", name.replace(".", "/")).write_text(value)
    with cache.changing(RECORD) as record:
        settings = record.setdefault("settings", {})
        settings[name] = [settings.get(name, [former])[0], value]


def changes() -> tuple[list[str], dict[str, str]]:
    """Return what is still as it was changed here: the packages that are there, and the former values of settings."""
    record = cache.read(RECORD)
    settings = {name: former for name, (former, ours) in record.get("settings", {}).items() if former != ours and setting(name) == ours}
    packages = record.get("packages", [])
    return sorted(set(packages) & _installed()) if packages else [], settings


def undo() -> None:
    """Set the settings back, and remove the packages installed unless others have come to need them."""
    packages, settings = changes()
    for name, former in settings.items():
        change_setting(name, former)
        say.line(f"  ● {name} set back to {former}")
    if not packages:
        return
    with say.step(f"removing {', '.join(packages)}"):
        others = set(re.findall(r"^Purg (\S+)", run.output(*APT, "--simulate", "purge", *packages, env=QUIET), re.MULTILINE)) - set(
            packages
        )
        if others:
            say.line(f"  ! {', '.join(sorted(others))} would go too: all of them stay")
        else:
            run.output(*APT, "purge", *packages, env=QUIET, seconds=600)


def remember_absent(folders: list[Path]) -> None:
    """Record which folders are not there, before a program makes them."""
    with cache.changing(RECORD) as record:
        known = record.setdefault("folders", [])
        known += [str(folder) for folder in folders if not folder.exists() and str(folder) not in known]


def remove_made(folders: list[Path]) -> None:
    """Remove those folders that were not there before."""
    for folder in folders:
        if str(folder) in cache.read(RECORD).get("folders", []):
            remove_with_mounts(folder)


def remove_with_mounts(folder: Path) -> None:
    """Remove a folder of a program that has ended, and first what it left mounted there."""
    places = [line.split()[1] for line in Path("/proc/self/mounts").read_text().splitlines()]
    for place in reversed(places):
        if Path(place).is_relative_to(folder):
            run.output("umount", "--lazy", place)
    cache.remove(folder)
