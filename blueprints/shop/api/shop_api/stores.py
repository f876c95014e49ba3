"""What a request is given: a session on the database, and the queue."""

from collections.abc import Iterator
from functools import cache
from typing import Annotated

from fastapi import Depends
from rq import Queue
from shop_core.database import Sessions
from shop_core.queue import NAME, connect
from sqlalchemy.orm import Session


def session() -> Iterator[Session]:
    """Lend a session for the time of a request."""
    with Sessions() as session:
        yield session


@cache
def queue() -> Queue:
    """Return the queue of placed orders; its connections are shared by all requests."""
    return Queue(NAME, connection=connect(timeout=1))


Database = Annotated[Session, Depends(session)]
Orders = Annotated[Queue, Depends(queue)]
