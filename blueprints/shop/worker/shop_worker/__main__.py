"""The process: works through the queue until it is told to end, and takes up what was left undone."""

import logging
from pathlib import Path
from tempfile import gettempdir

from rq import Queue, Worker
from shop_core import queue
from shop_core.database import engine
from sqlalchemy.exc import OperationalError

from shop_worker import orders

ROUND = 15
"""Seconds between two looks for what was left undone."""

WORKING = Path(gettempdir(), "working")
"""There as soon as the queue knows of this worker: what a probe asks for."""


class OrderWorker(Worker):
    """A worker that looks now and then for orders that nobody finished, the first time before its first job."""

    def register_birth(self) -> None:
        """Have the queue know of this worker."""
        super().register_birth()
        WORKING.touch()

    def run_maintenance_tasks(self) -> None:
        """Tidy the queue, and announce what it has forgotten."""
        super().run_maintenance_tasks()
        try:
            orders.announce_unfinished(self.queues[0])
        except OperationalError as error:
            self.log.warning("the database does not answer: %s", error.orig)
        # each job runs in a fork, and a connection must not be shared with one
        engine.dispose()


def main() -> None:
    """Work."""
    redis = queue.connect()
    # rq looks at the clock when it has waited for a job for 15 seconds less than worker_ttl
    OrderWorker([Queue(queue.NAME, connection=redis)], connection=redis, maintenance_interval=ROUND, worker_ttl=ROUND + 15).work()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    main()
