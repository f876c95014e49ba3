"""What people do with a shop, done over HTTP through the ingress: orders, one shop or two."""

import http.client
import json
import time
from contextlib import closing
from typing import Any

from tests.bench.previews import Preview, ingress, kubectl

WORKED = 30.0
"""Seconds after which an order that is not worked never will be."""

LOOK = 0.02
"""Seconds between two looks at an order."""


def asked(preview: Preview, path: str, order: dict[str, Any] | None = None) -> Any:
    """Ask the shop's api once, on a connection of its own; anything but success fails the measurement."""
    with closing(http.client.HTTPConnection(ingress(), timeout=WORKED)) as connection:
        headers = {"Host": f"api-{preview.name}.{preview.blueprint}.localhost", "Content-Type": "application/json"}
        connection.request("POST" if order else "GET", path, json.dumps(order) if order else None, headers)
        answer = connection.getresponse()
        told = answer.read().decode()
        assert answer.status < 300, f"{answer.status}: {told}"
        return json.loads(told)


def order_seconds(preview: Preview) -> float:
    """Place an order, and return the seconds until it is seen worked, and its customer written to."""
    began = time.monotonic()
    order = {"customer_id": 1, "method": "card", "lines": [{"product_id": 1, "quantity": 1}]}
    placed = asked(preview, "/orders", order)
    while asked(preview, f"/orders/{placed['id']}")["mailed_at"] is None:
        assert time.monotonic() < began + WORKED, "nobody works the order"
        time.sleep(LOOK)
    return time.monotonic() - began


def newest(preview: Preview) -> int:
    """Return the number of the newest order."""
    return int(asked(preview, "/orders?limit=1")["orders"][0]["id"])


def memory(*previews: Preview) -> float:
    """Return the working sets of all pods of previews, in bytes, as the kubelet counts them."""
    node = kubectl("get", "nodes", "-o", "jsonpath={.items[0].metadata.name}")
    pods = json.loads(kubectl("get", "--raw", f"/api/v1/nodes/{node}/proxy/stats/summary"))["pods"]
    namespaces = {each.namespace for each in previews}
    return float(sum(pod.get("memory", {}).get("workingSetBytes", 0) for pod in pods if pod["podRef"]["namespace"] in namespaces))
