"""What becomes of a placed order: its stock is reserved or found wanting, and the customer is told.

A job can come twice, and at the same time: each half locks the order, looks whether it was done, and commits by itself.
"""

import logging
from datetime import UTC, datetime, timedelta

from rq import Queue
from shop_core.database import Sessions
from shop_core.models import Order, OrderState, PaymentState, Stock
from shop_core.queue import announce
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop_worker import mail

logger = logging.getLogger(__name__)


def process(order_id: int) -> None:
    """Do what a placed order asks for, as far as it is not done."""
    with Sessions.begin() as session:
        settle(session, order_id)
    with Sessions.begin() as session:
        tell(session, order_id)


def settle(session: Session, order_id: int) -> None:
    """Reserve all that was ordered and take the money; or, where anything is short, reserve nothing."""
    order = session.get(Order, order_id, with_for_update=True)
    if order is None or order.state is not OrderState.PLACED:
        return
    now = datetime.now(UTC)
    stock = _locked_stock(session, order)
    if all(line.product_id in stock and stock[line.product_id].available >= line.quantity for line in order.lines):
        for line in order.lines:
            stock[line.product_id].reserved += line.quantity
        order.payment.state, order.payment.settled_at = PaymentState.CAPTURED, now
        order.move(OrderState.CONFIRMED, now)
    else:
        order.move(OrderState.BACKORDERED, now)
    logger.info("order %s is %s", order.id, order.state)


def tell(session: Session, order_id: int) -> None:
    """Write to the customer; a worker that is killed between sending and remembering it will write again."""
    order = session.get(Order, order_id, with_for_update=True)
    if order is None or order.mailed_at:
        return
    mail.send(mail.about(order))
    order.mailed_at = datetime.now(UTC)


def announce_unfinished(queue: Queue) -> None:
    """Announce anew what was left undone: its worker was killed, or the queue or the mail server was away.

    Nothing is announced while the queue is busy, as it may be in there; and nothing that has failed for a day.
    """
    if not queue.is_empty():
        return
    undone = select(Order.id).where(Order.mailed_at.is_(None), Order.placed_at > datetime.now(UTC) - timedelta(days=1)).order_by(Order.id)
    with Sessions() as session:
        for order_id in session.scalars(undone):
            announce(queue, order_id)


def _locked_stock(session: Session, order: Order) -> dict[int, Stock]:
    # in the order of their numbers: two orders for the same products wait for each other, and never both
    wanted = [line.product_id for line in order.lines]
    rows = session.scalars(select(Stock).where(Stock.product_id.in_(wanted)).order_by(Stock.product_id).with_for_update())
    return {row.product_id: row for row in rows}
