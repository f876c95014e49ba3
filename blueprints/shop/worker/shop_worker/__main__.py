"""The process: takes what was left behind into the queue, then works through the queue until it is told to end."""

import logging

from rq import Queue, Worker
from shop_core import queue
from shop_core.database import engine

from shop_worker import orders


def main() -> None:
    """Work."""
    redis = queue.connect()
    announced = Queue(queue.NAME, connection=redis)
    orders.announce_unfinished(announced)
    # each job runs in a fork, and a connection must not be shared with one
    engine.dispose()
    Worker([announced], connection=redis).work(with_scheduler=True)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    main()
