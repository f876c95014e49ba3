"""Tries the doors of a preview from inside the cluster; it runs in a pod of the service's image, on what it reads from stdin.

A line of JSON for each try: the datastore, what was tried, when it began and ended, and what came of it. `door` is a
new connection to the plain Service; `data` is what steps see through the other one: how much there is, or -1 where that
is not complete. A look at the data that took too long tells nothing, and is not told.
"""

import json
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping

import psycopg  # type: ignore[import-not-found]  # it is in the image that this runs in
import redis  # type: ignore[import-not-found]  # as psycopg

HELLO = {"db": b"\x00\x00\x00\x08\x04\xd2\x16\x2f", "cache": b"PING\r\n"}
"""What each engine answers to, whoever asks: whether it speaks TLS, and that a password is missing."""

ENGINES = {"db": (b"S", b"N"), "cache": (b"-", b"+")}
"""How an answer of each engine begins. A Service's address that its node does not know yet leads out of the cluster, and
whatever stands there may answer too."""

PORTS = {"db": 5432, "cache": 6379}
DOOR, DATA = 0.05, 0.2
"""Seconds between two tries."""

PATIENCE = 2.0
"""Seconds that an answer may take."""

INCOMPLETE = -1

Places = Mapping[str, Mapping[str, str]]
"""Of every datastore, the addresses of its two Services and its password."""

_turn = threading.Lock()


def door(store: str, place: Mapping[str, str]) -> int:
    """Return 1 where a new connection is taken and answered by the engine, else 0."""
    try:
        with socket.create_connection((place["plain"], PORTS[store]), timeout=PATIENCE) as connection:
            connection.sendall(HELLO[store])
            return int(connection.recv(1) in ENGINES[store])
    except OSError:
        return 0


def orders(place: Mapping[str, str]) -> int:
    """Return how many orders there are."""
    where = {"host": place["setup"], "user": "app", "password": place["password"], "dbname": "shop"}
    with psycopg.connect(**where, connect_timeout=int(PATIENCE)) as database:
        complete, count = database.execute("SELECT complete, (SELECT count(*) FROM orders) FROM devpreview.record").fetchone()
    return int(count) if complete else INCOMPLETE


def featured(place: Mapping[str, str]) -> int:
    """Return how many products are featured."""
    cache = redis.Redis(place["setup"], password=place["password"], socket_timeout=PATIENCE)
    complete = cache.hget("devpreview:record", "complete")
    return int(cache.scard("featured")) if complete == b"true" else INCOMPLETE


def seen(look: Callable[[Mapping[str, str]], int], place: Mapping[str, str]) -> int:
    """Look at data; what cannot be looked at is not complete."""
    try:
        return look(place)
    except (psycopg.Error, redis.RedisError):
        return INCOMPLETE


def forever(store: str, what: str, attempt: Callable[[], int], every: float) -> None:
    """Try something again and again, and tell of it."""
    while True:
        began = time.time()
        found = attempt()
        ended = time.time()
        if what == "door" or ended - began < PATIENCE:
            with _turn:
                print(json.dumps([store, what, began, ended, found]), flush=True)  # noqa: T201 - this is what it is there for
        time.sleep(max(0.0, began + every - time.time()))


def main(places: Places) -> None:
    """Try both doors of both datastores, each in a thread of its own, until somebody ends this."""
    looks = {"db": orders, "cache": featured}
    for store, place in places.items():
        for what, attempt, every in (
            ("door", lambda store=store, place=place: door(store, place), DOOR),
            ("data", lambda store=store, place=place: seen(looks[store], place), DATA),
        ):
            threading.Thread(target=forever, args=(store, what, attempt, every), daemon=True).start()
    threading.Event().wait()


if __name__ == "__main__":
    main(json.loads(sys.stdin.readline()))
