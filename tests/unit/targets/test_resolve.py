"""From a name to a target."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from devpreview.errors import Unavailable, UsageWrong
from devpreview.kube.door import Cluster, Unreachable
from devpreview.targets import facts
from devpreview.targets.config import Configuration
from devpreview.targets.facts import Facts
from devpreview.targets.resolve import Connect, contexts, resolve
from devpreview.targets.target import Registry, Target
from tests.contracts.world import World

FACTS = Facts(
    Registry("127.0.0.1:5001", "localhost:5001"), "{project}.localhost", "http", 8080, "traefik", "", ("linux/amd64", "linux/arm64")
)
KUBECONFIG = """
apiVersion: v1
kind: Config
contexts:
- {name: team, context: {cluster: a, user: b}}
- {name: kind-other, context: {cluster: c, user: d}}
"""


def reached(*contexts: str, furnish: Callable[[Cluster], object] = lambda it: it.create(facts.config_map(FACTS))) -> Connect:
    """Return what opens these contexts of any kubeconfig, all of them the same cluster."""
    cluster = World(1).cluster()
    for name in ("kube-system", "kube-public"):
        if cluster.get("Namespace", name) is None:
            cluster.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})
    furnish(cluster)

    @contextmanager
    def connect(_: Path | None, context: str) -> Iterator[Cluster]:
        if context not in contexts:
            raise Unreachable(f"nobody answers at {context}")
        yield cluster

    return connect


@pytest.fixture
def configuration(tmp_path: Path) -> Configuration:
    """A configuration with a local cluster, and one beside it."""
    for name in ("devpreview", "devpreview-far"):
        (tmp_path / f"{name}.kubeconfig").touch()
    return Configuration(tmp_path, mirrors={"docker.io": "http://127.0.0.1:5101"})


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """The environment of a user with contexts of their own."""
    (tmp_path / "theirs").write_text(KUBECONFIG)
    return {"KUBECONFIG": f"{tmp_path / 'gone'}:{tmp_path / 'theirs'}"}


def test_no_name_means_the_local_cluster(configuration: Configuration) -> None:
    target = resolve(None, configuration, {}, reached("kind-devpreview"))
    assert target == Target(
        name="local",
        kubeconfig=configuration.folder / "devpreview.kubeconfig",
        context="kind-devpreview",
        identity=target.identity,
        registry=FACTS.registry,
        domain="{project}.localhost",
        scheme="http",
        port=8080,
        ingress_class="traefik",
        storage_class="",
        platforms=("linux/amd64", "linux/arm64"),
        mirrors=(("docker.io", "http://127.0.0.1:5101"),),
    )
    assert target.identity


def test_a_cluster_beside_the_local_one_is_found_by_its_name(configuration: Configuration) -> None:
    target = resolve("far", configuration, {}, reached("kind-devpreview-far"))
    assert (target.name, target.context) == ("far", "kind-devpreview-far")


def test_a_context_of_the_users_own_is_pinned(configuration: Configuration, environ: dict[str, str]) -> None:
    target = resolve("team", configuration, environ, reached("team"))
    assert (target.name, target.kubeconfig, target.context) == ("team", None, "team")


def test_an_identity_leads_to_the_context_that_the_configuration_names(configuration: Configuration) -> None:
    identity = resolve("local", configuration, {}, reached("kind-devpreview")).identity
    known = Configuration(configuration.folder, clusters={identity: "team"})
    assert resolve(identity, known, {}, reached("team")).context == "team"


def test_a_context_that_leads_to_another_cluster_by_now_is_refused(configuration: Configuration) -> None:
    known = Configuration(configuration.folder, clusters={"5f0c": "team"})
    with pytest.raises(Unavailable, match="not to 5f0c"):
        resolve("5f0c", known, {}, reached("team"))


def test_an_unknown_name_is_told_which_there_are(configuration: Configuration, environ: dict[str, str]) -> None:
    with pytest.raises(UsageWrong, match="there are far, kind-other, local, team") as wrong:
        resolve("taem", configuration, environ, reached())
    assert wrong.value.hint == "did you mean -t team?"


def test_a_local_cluster_that_is_not_there_is_made_by_a_command(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as wrong:
        resolve(None, Configuration(tmp_path), {}, reached())
    assert wrong.value.hint == "devpreview cluster up"


def test_a_local_cluster_that_does_not_answer_is_mended_by_a_command(configuration: Configuration) -> None:
    with pytest.raises(Unavailable) as wrong:
        resolve(None, configuration, {}, reached())
    assert wrong.value.hint == "devpreview cluster up"


def test_a_cluster_that_says_nothing_of_itself_is_no_target(configuration: Configuration, environ: dict[str, str]) -> None:
    with pytest.raises(Unavailable, match="kube-public/devpreview"):
        resolve("team", configuration, environ, reached("team", furnish=lambda _: None))


def test_facts_come_back_as_they_were_written() -> None:
    assert facts.read(facts.config_map(FACTS)) == FACTS


@pytest.mark.parametrize("lost", ["domain", "port", "registryPull"])
def test_facts_that_lack_something_are_said(lost: str) -> None:
    thing = facts.config_map(FACTS)
    del thing["data"][lost]
    with pytest.raises(Unavailable, match=lost):
        facts.read(thing)


@pytest.mark.parametrize("text", ["", "[", "a: b", "contexts: 3", "contexts: [{}]", "contexts: [x]", "contexts:"])
def test_a_kubeconfig_that_cannot_be_read_has_no_contexts(tmp_path: Path, text: str) -> None:
    (tmp_path / "theirs").write_text(text)
    assert contexts({"KUBECONFIG": str(tmp_path / "theirs")}) == ()
