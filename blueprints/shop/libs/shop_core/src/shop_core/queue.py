"""The queue between the api and the workers: where it is, its name, and the one message in it."""

import os

from redis import Redis
from redis.backoff import NoBackoff
from redis.retry import Retry
from rq import Queue

NAME = "orders"

PLACED = "shop_worker.orders.process"
"""What a worker calls with the order's number; named, because only workers have its code."""


def connect(timeout: float | None = None) -> Redis:
    """Return the Redis that QUEUE_URL names; a call that takes longer than the timeout, or breaks, is made once more."""
    return Redis.from_url(os.environ["QUEUE_URL"], socket_timeout=timeout, socket_connect_timeout=timeout, retry=Retry(NoBackoff(), 1))


def announce(queue: Queue, order_id: int) -> None:
    """Tell the workers of a placed order."""
    queue.enqueue(PLACED, order_id, result_ttl=0, failure_ttl=3600)
