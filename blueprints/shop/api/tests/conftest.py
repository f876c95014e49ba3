"""The api as the tests see it: on the database that is there, in a transaction that is rolled back, with a queue of its own."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from fastapi.testclient import TestClient
from shop_api import stores
from shop_api.main import app
from shop_core.database import engine
from shop_core.models import Address, Category, Customer, Product, Stock
from sqlalchemy.orm import Session

JOINED = datetime(2025, 1, 1, tzinfo=UTC)


class Announcements:
    """A queue that only remembers which orders were announced."""

    def __init__(self) -> None:
        self.orders: list[int] = []

    def enqueue(self, _: str, order_id: int, **__: object) -> None:
        """Remember an order."""
        self.orders.append(order_id)


@pytest.fixture
def database() -> Iterator[Session]:
    with engine.connect() as connection:
        transaction = connection.begin()
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            yield session
        transaction.rollback()


@pytest.fixture
def announcements() -> Announcements:
    return Announcements()


@pytest.fixture
def client(database: Session, announcements: Announcements) -> Iterator[TestClient]:
    app.dependency_overrides = {stores.session: lambda: database, stores.queue: lambda: announcements}
    with TestClient(app) as client:
        yield client
    app.dependency_overrides = {}


@pytest.fixture
def customer(database: Session) -> Customer:
    home = Address(street="Teststraat 1", postcode="1000 AA", city="Amsterdam", country="NL")
    customer = Customer(name="Tess Ting", email="tess@tests.example", joined_at=JOINED, addresses=[home])
    database.add(customer)
    database.flush()
    return customer


@pytest.fixture
def product(database: Session) -> Product:
    product = Product(
        category=Category(slug="tests", name="Tests"),
        sku="TEST-1",
        name="Tin 100% full",
        price_cents=1250,
        weight_grams=300,
        stock=Stock(on_hand=5, reserved=1),
    )
    database.add(product)
    database.flush()
    return product
