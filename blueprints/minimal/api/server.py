"""A little shop: says how much there is in its database and in its cache."""

import json
import os
import signal
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import psycopg
import redis

COUNTS = "SELECT (SELECT count(*) FROM customers), (SELECT count(*) FROM products), (SELECT count(*) FROM orders)"

cache = redis.Redis.from_url(os.environ["CACHE_URL"], socket_timeout=2)


class Shop(BaseHTTPRequestHandler):
    """Answers `/` with what there is, and `/healthz` when both stores can be reached."""

    def do_GET(self) -> None:
        """Answer a request."""
        routes = {"/": counts, "/healthz": health}
        if self.path not in routes:
            self.answer(404, {"error": f"there is no {self.path}"})
            return
        try:
            self.answer(200, routes[self.path]())
        except (psycopg.Error, redis.RedisError) as error:
            self.answer(503, {"error": str(error).strip()})

    def answer(self, status: int, content: dict[str, object]) -> None:
        """Send a status and JSON."""
        body = json.dumps(content).encode() + b"\n"
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def counts() -> dict[str, object]:
    """Return how many customers, products and orders there are, and how many products are featured."""
    with psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=2) as database:
        customers, products, orders = database.execute(COUNTS).fetchone()
    return {"customers": customers, "products": products, "orders": orders, "featured": cache.scard("featured")}


def health() -> dict[str, object]:
    """Return nothing that matters, once the stores have answered."""
    with psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=2) as database:
        database.execute("SELECT 1")
    cache.ping()
    return {"ok": True}


if __name__ == "__main__":
    # the first process of a container is not ended by a signal that it doesn't handle
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    ThreadingHTTPServer(("", int(os.environ.get("PORT", "8000"))), Shop).serve_forever()
