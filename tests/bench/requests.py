"""Counts what one `up` asks of the API server, where nothing has changed; `python -m tests.bench.requests` prints it."""

import json
import os
import sys
from collections import Counter
from pathlib import Path

from devpreview.cli import place, reach
from devpreview.cli.workshop import workshop
from devpreview.kube.client import Client, connect
from devpreview.lifecycle.asked import asked
from devpreview.lifecycle.lock import Guard
from devpreview.lifecycle.publish import publish
from devpreview.lifecycle.up import up
from devpreview.manifests.render import render
from devpreview.streams import Stop
from devpreview.targets import config
from devpreview.targets.resolve import resolve
from tests.bench.bare import drained
from tests.bench.previews import SHOP


def counted() -> tuple[Counter[tuple[str, str]], int]:
    """Bring the preview up and return the requests by verb and kind, and how many there may be."""
    stop, guard, run = Stop(), Guard(), reach.run_name()
    goal = place.place(stop).goal(SHOP.blueprint, SHOP.name, None)
    opened: list[Client] = []

    def watched(kubeconfig: Path | None, context: str) -> Client:
        opened.append(connect(kubeconfig, context, agent=reach.AGENT, stop=stop, before_write=guard))
        return opened[-1]

    where = resolve(None, config.load(os.environ), os.environ, watched)
    published = drained(publish(goal.blueprint, workshop(goal, where), stop))
    wish = asked(goal, where, published, run)
    with watched(where.kubeconfig, where.context) as cluster:
        drained(up(wish, reach.doors(cluster, guard, run), stop))
    kinds = {each.kind for each in render(wish.blueprint, wish.setting)}
    return sum((client.requests for client in opened), Counter()), len(kinds) + len(goal.blueprint.datastores) + 3


if __name__ == "__main__":
    requests, allowed = counted()
    told = {f"{verb} {kind}": times for (verb, kind), times in requests.items()}
    json.dump({"requests": told, "allowed": allowed}, sys.stdout)
