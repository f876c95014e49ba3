"""The worker as the tests see it: on the database that is there, rolled back afterwards, and with an outbox for a mail server."""

from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from shop_core.database import engine
from shop_core.models import Address, Category, Customer, Order, OrderLine, OrderState, Payment, PaymentMethod, PaymentState, Product, Stock
from shop_worker import mail, orders
from sqlalchemy.orm import Session, sessionmaker

NOW = datetime(2025, 1, 1, tzinfo=UTC)


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    with engine.connect() as connection:
        transaction = connection.begin()
        sessions = sessionmaker(connection, join_transaction_mode="create_savepoint")
        monkeypatch.setattr(orders, "Sessions", sessions)
        with sessions() as session:
            yield session
        transaction.rollback()


@pytest.fixture
def outbox(monkeypatch: pytest.MonkeyPatch) -> list[EmailMessage]:
    sent: list[EmailMessage] = []
    monkeypatch.setattr(mail, "send", sent.append)
    return sent


@pytest.fixture
def order(database: Session) -> Order:
    """Three of a product of which there are five."""
    home = Address(street="Teststraat 1", postcode="1000 AA", city="Amsterdam", country="NL")
    tin = Product(
        category=Category(slug="tests", name="Tests"),
        sku="TEST-1",
        name="Tin",
        price_cents=1250,
        weight_grams=300,
        stock=Stock(on_hand=5, reserved=0),
    )
    order = Order(
        customer=Customer(name="Tess Ting", email="tess@tests.example", joined_at=NOW, addresses=[home]),
        address=home,
        lines=[OrderLine(product=tin, quantity=3, unit_cents=1250)],
        payment=Payment(method=PaymentMethod.CARD, state=PaymentState.AUTHORIZED, cents=3750, authorized_at=NOW),
        placed_at=NOW,
    )
    order.move(OrderState.PLACED, NOW)
    database.add(order)
    database.commit()
    return order
