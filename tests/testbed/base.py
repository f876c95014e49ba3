"""The base of all stand-ins, `debian:bookworm-slim`, made with debootstrap from the package sources of this machine.

A build in it must reach what this machine reaches: the machine's certificates, package sources and index settings
are put where the official image has the distribution's.
"""

import functools
import os
import re
import shutil
import subprocess
from pathlib import Path

from docker.client import DockerClient

from . import cache, machine, run, say

LABEL = "devpreview.testbed"
"""The label that says an image is made here; its value is the key of what it was made from."""

SUITE = "bookworm"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
PACKAGES = {
    "debootstrap": "debootstrap",
    "/usr/share/keyrings/debian-archive-keyring.gpg": "debian-archive-keyring",
    str(CERTIFICATES): "ca-certificates",
}
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PASSED_ON = ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "NPM_CONFIG_REGISTRY", "GOPROXY", "GOSUMDB", "http_proxy", "https_proxy", "no_proxy")
"""Settings of the package clients that a build needs as much as this machine does."""

SLIM = ["usr/share/doc", "usr/share/man", "usr/share/info", "usr/share/locale", "var/cache/apt", "var/lib/apt/lists"]
"""What the slim images leave out."""


@functools.cache
def key() -> str:
    """Return the content key: this recipe and the facts of this machine that go into the image."""
    certificates = CERTIFICATES.read_bytes() if CERTIFICATES.exists() else b""
    return cache.key([Path(__file__), certificates, *_sources(), *_environment()])


def make(client: DockerClient, name: str, made_key: str) -> None:
    """Make the base image under its public name."""
    machine.install(PACKAGES)
    with say.step(f"making {name} from packages") as step, cache.scratch("base") as root, cache.scratch("base.tar") as archive:

        def note(line: str) -> None:
            step.note = line.removeprefix("I: ")[:60]

        sources = _sources()
        mirror = sources[0].split()[1:2] if sources else []
        debootstrap = ("debootstrap", "--variant=minbase", "--include=ca-certificates", SUITE)
        run.output(*debootstrap, root, *mirror, seconds=900, on_line=note)
        step.note = "packing it"
        _settle(root, sources)
        run.output("tar", "-C", root, "--one-file-system", "--numeric-owner", "-cf", archive, ".", seconds=300)
        step.note = "importing it"
        repository, tag = name.split(":")
        variables = [f"ENV {variable}" for variable in (f"PATH={PATH}", *_environment())]
        changes = [*variables, f"LABEL {LABEL}={made_key}", 'CMD ["bash"]']
        client.api.import_image(str(archive), repository=repository, tag=tag, changes=changes)


def _settle(root: Path, sources: list[str]) -> None:
    """Give the tree this machine's sources and certificates, and take out what a slim image has not."""
    (root / "etc/apt/sources.list").write_text("".join(f"{line}\n" for line in sources))
    shutil.copy(CERTIFICATES, root / "etc/ssl/certs/ca-certificates.crt")
    # a container has no init to talk to, and an image no use for the packages it was made of
    (root / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
    (root / "usr/sbin/policy-rc.d").chmod(0o755)
    (root / "etc/apt/apt.conf.d/docker-clean").write_text('DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb || true"; };\n')
    for folder in SLIM:
        _empty(root / folder)
    (root / "var/cache/apt/archives/partial").mkdir(parents=True, exist_ok=True)


def _empty(folder: Path) -> None:
    for entry in folder.iterdir() if folder.exists() else []:
        cache.remove(entry)


def _sources() -> list[str]:
    """Return this machine's package sources for the suite, as lines of sources.list; none on another distribution."""
    if not machine.can_install():
        return []
    if not any(Path("/var/lib/apt/lists").glob("*Packages*")):
        machine.read_package_lists()
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE) $(COMPONENT)", "Created-By: Packages"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    lines = [f"deb {line}" for line in told.splitlines() if re.search(rf" {SUITE}(-security|-updates)? main$", line)]
    return sorted(lines, key=lambda line: line.split()[2])


def _environment() -> list[str]:
    """Return the variables of an image made here: where its clients find certificates, and this machine's settings."""
    trusted = [f"{variable}={CERTIFICATES}" for variable in ("PIP_CERT", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS")]
    return trusted + [f"{variable}={os.environ[variable]}" for variable in PASSED_ON if os.environ.get(variable)]
