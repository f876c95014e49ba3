"""From what a command line says to the target that it means: two requests, and nothing but the cluster is asked."""

import os
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import yaml

from devpreview.errors import Unavailable, UsageWrong
from devpreview.kube.door import Cluster, Unreachable
from devpreview.targets import facts
from devpreview.targets.config import Configuration, name_problem
from devpreview.targets.recipe import recipe
from devpreview.targets.target import Target

Connect = Callable[[Path | None, str], AbstractContextManager[Cluster]]
"""Opens the cluster that a context of a kubeconfig, or of the user's own, leads to."""

MAKE = "devpreview cluster up"
IDENTITY = "kube-system"
"""The namespace whose uid tells a cluster from any other."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a cluster is reached."""

    name: str
    kubeconfig: Path | None
    context: str
    identity: str = ""
    """What its identity has to be; empty where nobody said."""


def resolve(name: str | None, configuration: Configuration, environ: Mapping[str, str], connect: Connect) -> Target:
    """Return the target of a name: the local cluster without one, one beside it, a known identity, or a context of the user's.

    Raises UsageWrong for a name that nobody knows, and Unavailable where the cluster does not answer or is no target.
    """
    found = way(name, configuration, environ)
    hint = MAKE if found.kubeconfig else f"kubectl --context {found.context} get --raw /readyz"
    try:
        with connect(found.kubeconfig, found.context) as cluster:
            identity, told = _identity(cluster), cluster.get("ConfigMap", facts.NAME, facts.NAMESPACE)
    except Unreachable as error:
        raise Unavailable(str(error), hint=hint) from error
    if found.identity and identity != found.identity:
        raise Unavailable(
            f"the context {found.context} leads to the cluster {identity}, not to {found.identity}",
            hint="mend `clusters` in the configuration",
        )
    if told is None:
        raise Unavailable(
            f"the cluster of {found.context} does not say what a target needs: it has no ConfigMap {facts.NAMESPACE}/{facts.NAME}",
            hint=MAKE if found.kubeconfig else "see docs/targets.md for what to put there",
        )
    known = facts.read(told)
    return Target(
        name=found.name,
        kubeconfig=found.kubeconfig,
        context=found.context,
        identity=identity,
        registry=known.registry,
        domain=known.domain,
        scheme=known.scheme,
        port=known.port,
        ingress_class=known.ingress_class,
        storage_class=known.storage_class,
        platforms=known.platforms,
        mirrors=tuple(configuration.mirrors.items()),
    )


def way(name: str | None, configuration: Configuration, environ: Mapping[str, str]) -> Way:
    """Return how the cluster of a name is reached, without asking it anything."""
    local = recipe(configuration)
    if name is None or name == "local":
        if not local.kubeconfig.exists():
            raise Unavailable(f"there is no local cluster {local.name} yet", hint=MAKE)
        return Way("local", local.kubeconfig, local.context)
    if second(name, configuration):
        beside = recipe(configuration, name)
        return Way(name, beside.kubeconfig, beside.context)
    if name in configuration.clusters:
        return Way(name, None, configuration.clusters[name], identity=name)
    theirs = contexts(environ)
    if name in theirs:
        return Way(name, None, name)
    seconds = [file.stem.removeprefix(f"{local.name}-") for file in configuration.folder.glob(f"{local.name}-*.kubeconfig")]
    names = sorted({"local", *seconds, *configuration.clusters, *theirs})
    near = get_close_matches(name, names, n=1)
    raise UsageWrong(
        f"there is no target {name!r}; there are {', '.join(names)}",
        hint=f"did you mean -t {near[0]}?" if near else f"{MAKE} --second {name}",
    )


def second(name: str | None, configuration: Configuration) -> str:
    """Return the name if it is that of a cluster of ours beside the local one, else nothing."""
    if name is None or name_problem(f"{configuration.local.cluster}-{name}") or not recipe(configuration, name).kubeconfig.exists():
        return ""
    return name


def contexts(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the contexts of the user's own kubeconfig; files that cannot be read have none."""
    found: dict[str, None] = {}
    for file in files(environ):
        with suppress(OSError, yaml.YAMLError, UnicodeDecodeError, AttributeError, KeyError, TypeError):
            found.update({str(each["name"]): None for each in yaml.safe_load(file.read_text(encoding="utf-8")).get("contexts") or ()})
    return tuple(found)


def files(environ: Mapping[str, str]) -> tuple[Path, ...]:
    """Return the files that the user's own kubeconfig is made of."""
    named = environ.get("KUBECONFIG", "")
    return tuple(Path(each) for each in named.split(os.pathsep) if each) or (Path.home() / ".kube" / "config",)


def _identity(cluster: Cluster) -> str:
    namespace = cluster.get("Namespace", IDENTITY)
    if namespace is None:
        raise Unavailable(f"the cluster has no namespace {IDENTITY}")
    return str(namespace["metadata"]["uid"])
