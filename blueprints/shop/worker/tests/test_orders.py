"""What becomes of a placed order."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from shop_core.models import Order
from shop_worker import mail, orders
from sqlalchemy.orm import Session


class Announcements:
    """A queue that only remembers which orders were announced."""

    def __init__(self) -> None:
        self.announced: list[int] = []

    def is_empty(self) -> bool:
        """Whether nobody has announced anything."""
        return not self.announced

    def enqueue(self, _: str, order_id: int, **__: object) -> None:
        """Remember an order."""
        self.announced.append(order_id)


def test_an_order_in_stock_is_confirmed_paid_and_told_once_however_often_its_job_comes(
    database: Session, order: Order, outbox: list[EmailMessage]
) -> None:
    orders.process(order.id)
    orders.process(order.id)

    database.expire_all()
    assert [event.state for event in order.events] == ["placed", "confirmed"]
    assert order.payment.state == "captured"
    assert order.lines[0].product.stock.reserved == 3
    assert [message["Subject"] for message in outbox] == [f"Your order {order.id} is confirmed"]
    assert "3 × Tin  € 37.50" in outbox[0].get_content()


def test_an_order_that_is_short_of_one_thing_is_backordered_and_reserves_nothing(
    database: Session, order: Order, outbox: list[EmailMessage]
) -> None:
    order.lines[0].quantity = 6
    database.commit()

    orders.process(order.id)

    database.expire_all()
    assert (order.state, order.payment.state) == ("backordered", "authorized")
    assert order.lines[0].product.stock.reserved == 0
    assert len(outbox) == 1


def test_an_order_whose_mail_could_not_be_sent_stays_settled_and_is_told_later(
    database: Session, order: Order, outbox: list[EmailMessage], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: EmailMessage) -> None:
        raise ConnectionRefusedError

    with monkeypatch.context() as away:
        away.setattr(mail, "send", refuse)
        with pytest.raises(ConnectionRefusedError):
            orders.process(order.id)
    orders.process(order.id)

    database.expire_all()
    assert [event.state for event in order.events] == ["placed", "confirmed"]
    assert len(outbox) == 1
    assert order.mailed_at


def test_an_order_that_is_not_there_is_nobodys_business(database: Session, outbox: list[EmailMessage]) -> None:
    assert database.get(Order, 2**31 - 1) is None

    orders.process(2**31 - 1)

    assert outbox == []


def test_what_was_left_undone_is_announced_once_the_queue_is_empty(database: Session, order: Order) -> None:
    order.placed_at = datetime.now(UTC)
    database.commit()
    queue = Announcements()

    orders.announce_unfinished(queue)
    assert order.id in queue.announced

    queue.announced = [1]
    orders.announce_unfinished(queue)
    assert queue.announced == [1]
