"""What goes over the wire."""

from collections import Counter
from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator
from shop_core.models import OrderState, PaymentMethod, PaymentState

Id = Annotated[int, Field(ge=1, le=2**31 - 1)]
"""A number that a row of the database can have."""

Words = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\x00]+$")]
"""Text to look for; Postgres knows no text with a NUL in it."""


class Answer(BaseModel):
    """Something that is read off the model."""

    model_config = ConfigDict(from_attributes=True)


class Customer(Answer):
    """A customer."""

    id: int
    name: str
    email: str


class Address(Answer):
    """Where an order goes."""

    street: str
    postcode: str
    city: str
    country: str


class Category(Answer):
    """A shelf of the catalogue."""

    slug: str
    name: str


class ProductName(Answer):
    """Which product it is."""

    id: int
    sku: str
    name: str


class Product(ProductName):
    """A product of the catalogue."""

    category: Category
    price_cents: int
    weight_grams: int
    available: int
    rating: float | None


class Line(Answer):
    """A line of an order."""

    product: ProductName
    quantity: int
    unit_cents: int
    cents: int


class Event(Answer):
    """A step of an order's history."""

    state: OrderState
    at: datetime


class Payment(Answer):
    """The money of an order."""

    method: PaymentMethod
    state: PaymentState
    cents: int


class OrderSummary(Answer):
    """An order in a list."""

    id: int
    customer: Customer
    state: OrderState
    placed_at: datetime
    total_cents: int


class Order(OrderSummary):
    """An order with all that belongs to it."""

    address: Address
    lines: list[Line]
    payment: Payment
    events: list[Event]
    mailed_at: datetime | None


class OrderPage(BaseModel):
    """Some orders, and where the page behind them begins."""

    orders: list[OrderSummary]
    next: int | None


class NewLine(BaseModel):
    """A line that is ordered."""

    product_id: Id
    quantity: int = Field(ge=1, le=99)


class NewOrder(BaseModel):
    """An order that is placed."""

    customer_id: Id
    method: PaymentMethod = PaymentMethod.CARD
    lines: list[NewLine] = Field(min_length=1, max_length=20)

    @field_validator("lines")
    @classmethod
    def each_product_once(cls, lines: list[NewLine]) -> list[NewLine]:
        """Refuse a product that is in two lines."""
        twice = [str(product) for product, count in Counter(line.product_id for line in lines).items() if count > 1]
        if twice:
            raise ValueError(f"each product once, please: {', '.join(twice)}")
        return lines
