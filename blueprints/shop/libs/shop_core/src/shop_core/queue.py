"""The queue between the api and the workers: where it is, its name, and the one message in it."""

import os

from redis import Redis
from rq import Queue, Retry

NAME = "orders"

PLACED = "shop_worker.orders.process"
"""What a worker calls with the order's number; named, because only workers have its code."""


def connect(timeout: float | None = None) -> Redis:
    """Return the Redis that QUEUE_URL names; without a timeout, as a worker waits for its next job, it waits for ever."""
    return Redis.from_url(os.environ["QUEUE_URL"], socket_timeout=timeout, socket_connect_timeout=timeout)


def announce(queue: Queue, order_id: int) -> None:
    """Tell the workers of a placed order; one that cannot be settled now is tried again for some minutes."""
    queue.enqueue(PLACED, order_id, retry=Retry(max=5, interval=[2, 10, 30, 60, 120]), result_ttl=0)
