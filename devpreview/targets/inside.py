"""What runs inside a cluster of ours besides previews, and the proof that it does: an ingress that answers, names that lead to it."""

from collections.abc import Generator

from devpreview.engine.containers import Containers
from devpreview.errors import Unavailable
from devpreview.events import Began, Ended, Event, Step
from devpreview.kube.door import Cluster, Object
from devpreview.streams import Stop
from devpreview.targets import dns, facts, ingress, reach, ready
from devpreview.targets.recipe import Recipe


def furnish(docker: Containers, recipe: Recipe, cluster: Cluster, told: facts.Facts, stop: Stop) -> Generator[Event, None, None]:
    """Have all that a cluster of ours runs in it, and wait until it answers; the facts are written last."""
    step = Step("cluster", "waiting", "for the API server")
    yield Began(step)
    yield from ready.until(step, lambda: _unreachable(cluster), stop)
    yield Ended(step)
    step = Step("ingress", "starting", ingress.NAME)
    yield Began(step)
    for thing in [*_dns(cluster, recipe), *ingress.objects(recipe.ingress.image, told.port), facts.hosting(told.registry)]:
        cluster.apply(thing)
    since = _since(docker, recipe)
    yield from ready.until(step, lambda: _missing(cluster, since), stop)
    yield from ready.until(step, lambda: reach.silence(f"127.0.0.1:{told.port}", "/"), stop)
    yield Ended(step, f"http://127.0.0.1:{told.port}")
    step = Step("dns", "asking", "a public name")
    yield Began(step)
    yield from ready.until(step, lambda: unanswered(docker, recipe, cluster), stop)
    yield Ended(step)
    cluster.apply(facts.config_map(told))


def _unreachable(cluster: Cluster) -> str:
    try:
        cluster.list("Node")
    except Unavailable as error:
        return str(error)
    return ""


def _dns(cluster: Cluster, recipe: Recipe) -> list[Object]:
    former = cluster.get("ConfigMap", "coredns", "kube-system")
    if former is None:
        raise Unavailable("the cluster has no DNS that devpreview knows", hint="devpreview cluster down; devpreview cluster up")
    return ingress.dns(ingress.corefile(former["data"]["Corefile"], recipe.domain))


def _since(docker: Containers, recipe: Recipe) -> str:
    node = docker.find(recipe.node)
    return node.since if node else ""


def _missing(cluster: Cluster, since: str) -> str:
    try:
        without = ready.missing_node(cluster.list("Node").items)
        return without or ready.missing_system(cluster.list("Deployment").items, cluster.list("Pod").items, since)
    except Unavailable as error:
        return str(error)


def unanswered(docker: Containers, recipe: Recipe, cluster: Cluster) -> str:
    """Return why the cluster's DNS does not lead a public name to the ingress; nothing if it does."""
    server = cluster.get("Service", "kube-dns", "kube-system")
    wanted = cluster.get("Service", ingress.NAME, ingress.NAMESPACE)
    if server is None or wanted is None:
        return "the Service of the cluster's DNS, or of its ingress, is not there"
    name = f"anything.devpreview.{recipe.domain}"
    told = docker.execute(recipe.node, dns.ask(server["spec"]["clusterIP"], name)).told
    found = dns.addresses(told)
    return "" if found == (wanted["spec"]["clusterIP"],) else f"{name} is answered with {', '.join(found) or 'nothing'}"
