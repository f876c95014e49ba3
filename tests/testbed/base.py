"""The base of all stand-ins, `debian:bookworm-slim`, made with debootstrap from the package sources of this machine.

A build in it must reach what this machine reaches: the machine's certificates, package sources and index settings
are put where the official image has the distribution's.
"""

import os
import re
import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

from docker.client import DockerClient

from . import cache, engine, machine, run, say

SUITE = "bookworm"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
PACKAGES = {
    "debootstrap": "debootstrap",
    "/usr/share/keyrings/debian-archive-keyring.gpg": "debian-archive-keyring",
    str(CERTIFICATES): "ca-certificates",
}
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PROXIES = ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
PASSED_ON = ("NPM_CONFIG_REGISTRY", "GOPROXY", "GOSUMDB", *PROXIES)
"""Settings of package clients that a build needs as much as this machine does; pip's are asked of pip."""

SLIM = ["usr/share/doc", "usr/share/man", "usr/share/info", "usr/share/locale", "var/cache/apt", "var/lib/apt/lists"]
"""What the slim images leave out."""


def key() -> str:
    """Return the content key: this recipe and the certificates that go into the image.

    Package sources and index settings say where things come from, not what they are: they do not count.
    """
    return cache.key([Path(__file__), CERTIFICATES.read_bytes() if CERTIFICATES.exists() else b""])


def make(client: DockerClient, name: str) -> None:
    """Make the base image under its public name."""
    machine.install(PACKAGES)
    sources = _sources()
    with say.step(f"making {name} from packages") as step, cache.scratch("base") as tree, cache.scratch("base.tar") as archive:

        def note(line: str) -> None:
            step.note = line.removeprefix("I: ")[:60]

        # debootstrap mounts filesystems in the tree; in a mount namespace of its own they are gone when it is
        privately = ("unshare", "--mount", "--propagation", "private")
        debootstrap = ("debootstrap", "--variant=minbase", "--include=ca-certificates", SUITE)
        run.output(*privately, *debootstrap, tree, *sources[0].split()[1:2], seconds=900, on_line=note)
        step.note = "packing it"
        _settle(tree, sources)
        run.output("tar", "-C", tree, "--one-file-system", "--numeric-owner", "-cf", archive, ".", seconds=300)
        step.note = "importing it"
        repository, tag = name.split(":")
        variables = [f"ENV {variable}" for variable in (f"PATH={PATH}", *_environment())]
        changes = [*variables, f"LABEL {engine.LABEL}={key()}", 'CMD ["bash"]']
        client.api.import_image(str(archive), repository=repository, tag=tag, changes=changes)


def _settle(tree: Path, sources: list[str]) -> None:
    """Give the tree this machine's sources and certificates, and take out what a slim image has not."""
    if sources[1:]:
        (tree / "etc/apt/sources.list").write_text("".join(f"{line}\n" for line in sources))
    shutil.copy(CERTIFICATES, tree / "etc/ssl/certs/ca-certificates.crt")
    # a container has no init to talk to, and an image no use for the packages it was made of
    (tree / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
    (tree / "usr/sbin/policy-rc.d").chmod(0o755)
    (tree / "etc/apt/apt.conf.d/docker-clean").write_text('DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb || true"; };\n')
    for folder in SLIM:
        for entry in (tree / folder).iterdir():
            cache.remove(entry)
    (tree / "var/cache/apt/archives/partial").mkdir(parents=True)


def _sources() -> list[str]:
    """Return this machine's own Debian sources of the suite, as lines of sources.list; one empty line where it has none."""
    if not any(Path("/var/lib/apt/lists").glob("*Packages*")):
        machine.read_package_lists()
    asked = ["apt-get", "indextargets", "--format", "$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)", "Created-By: Packages"]
    told = re.findall(rf"^Debian (\S+) ({SUITE}(?:-security|-updates)?) main$", run.output(*asked), re.MULTILINE)
    return [f"deb {address} {suite} main" for address, suite in sorted(told, key=lambda found: found[1])] or [""]


def _environment() -> list[str]:
    """Return the variables of an image made here: where its clients find certificates, and this machine's settings."""
    settings = {name: os.environ[name] for name in PASSED_ON if os.environ.get(name)}
    told = run.output(sys.executable, "-m", "pip", "config", "list")
    for name, value in re.findall(r"^(?:global|:env:)\.(index-url|extra-index-url)='(.*)'$", told, re.MULTILINE):
        settings[f"PIP_{name.upper().replace('-', '_')}"] = value
    for name, value in sorted(settings.items()):
        if urlsplit(value).password:
            say.line(f"  ! {name} holds a password and is not put into images: builds in them go without it")
            del settings[name]
    trusted = [f"{variable}={CERTIFICATES}" for variable in ("PIP_CERT", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS")]
    return trusted + [f"{name}={value}" for name, value in sorted(settings.items())]
