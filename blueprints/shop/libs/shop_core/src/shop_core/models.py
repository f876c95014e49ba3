"""What the shop knows: customers, the catalogue and its stock, and orders with their payment and history.

Money is in cents. An order's total is never stored: it is what its lines add up to.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import TIMESTAMP, CheckConstraint, Enum, ForeignKey, Identity, Index, MetaData, Text, UniqueConstraint, func, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, column_property, mapped_column, relationship


class OrderState(StrEnum):
    """How far an order has come."""

    PLACED = "placed"
    CONFIRMED = "confirmed"
    BACKORDERED = "backordered"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


class PaymentMethod(StrEnum):
    """How a customer pays."""

    CARD = "card"
    TRANSFER = "transfer"
    WALLET = "wallet"


class PaymentState(StrEnum):
    """What became of the money."""

    AUTHORIZED = "authorized"
    CAPTURED = "captured"
    VOIDED = "voided"
    REFUNDED = "refunded"


def _stored(words: type[StrEnum], name: str) -> Enum:
    return Enum(words, name=name, values_callable=lambda members: [member.value for member in members])


class Base(DeclarativeBase):
    """What all tables have in common."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        datetime: TIMESTAMP(timezone=True),
        OrderState: _stored(OrderState, "order_state"),
        PaymentMethod: _stored(PaymentMethod, "payment_method"),
        PaymentState: _stored(PaymentState, "payment_state"),
    }


class Customer(Base):
    """Somebody who buys."""

    __tablename__ = "customers"

    id: Mapped[int] = mapped_column(Identity(), primary_key=True)
    name: Mapped[str]
    email: Mapped[str] = mapped_column(unique=True)
    joined_at: Mapped[datetime]

    addresses: Mapped[list["Address"]] = relationship(order_by="Address.id")


class Address(Base):
    """Where a customer has things sent; the first one is where orders go."""

    __tablename__ = "addresses"

    id: Mapped[int] = mapped_column(Identity(), primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    street: Mapped[str]
    postcode: Mapped[str]
    city: Mapped[str]
    country: Mapped[str]


class Category(Base):
    """A shelf of the catalogue."""

    __tablename__ = "categories"

    id: Mapped[int] = mapped_column(Identity(), primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]


class Review(Base):
    """What a customer thinks of a product that came."""

    __tablename__ = "reviews"
    __table_args__ = (UniqueConstraint("product_id", "customer_id"), CheckConstraint("rating BETWEEN 1 AND 5", name="rating"))

    id: Mapped[int] = mapped_column(Identity(), primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    rating: Mapped[int]
    body: Mapped[str]
    written_at: Mapped[datetime]


class Product(Base):
    """Something that is sold."""

    __tablename__ = "products"
    __table_args__ = (CheckConstraint("price_cents > 0", name="price"), CheckConstraint("weight_grams > 0", name="weight"))

    id: Mapped[int] = mapped_column(Identity(), primary_key=True)
    category_id: Mapped[int] = mapped_column(ForeignKey("categories.id"), index=True)
    sku: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    price_cents: Mapped[int]
    weight_grams: Mapped[int]

    category: Mapped[Category] = relationship()
    stock: Mapped["Stock | None"] = relationship()
    rating: Mapped[float | None] = column_property(
        select(func.round(func.avg(Review.rating), 1)).where(Review.product_id == id).correlate_except(Review).scalar_subquery(),
        deferred=True,
    )

    @property
    def available(self) -> int:
        """How many can be promised to the next customer."""
        return self.stock.available if self.stock else 0


class Stock(Base):
    """How many of a product there are, and how many of those are promised to orders."""

    __tablename__ = "stock"
    __table_args__ = (CheckConstraint("reserved BETWEEN 0 AND on_hand", name="reserved"),)

    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True)
    on_hand: Mapped[int]
    reserved: Mapped[int]

    @property
    def available(self) -> int:
        """How many are promised to nobody."""
        return self.on_hand - self.reserved


class OrderLine(Base):
    """So many of a product, at the price of the day."""

    __tablename__ = "order_lines"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity"),)

    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True, index=True)
    quantity: Mapped[int]
    unit_cents: Mapped[int]

    product: Mapped[Product] = relationship()

    @property
    def cents(self) -> int:
        """What the line costs."""
        return self.quantity * self.unit_cents


class Payment(Base):
    """The money of an order."""

    __tablename__ = "payments"

    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), primary_key=True)
    method: Mapped[PaymentMethod]
    state: Mapped[PaymentState]
    cents: Mapped[int]
    authorized_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


class OrderEvent(Base):
    """A step that an order took."""

    __tablename__ = "order_events"

    id: Mapped[int] = mapped_column(Identity(), primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    state: Mapped[OrderState]
    at: Mapped[datetime]


class Order(Base):
    """What a customer wants to have; a higher number is a later order."""

    __tablename__ = "orders"
    __table_args__ = (
        Index(None, "state", "id"),
        Index("ix_orders_unmailed", "id", postgresql_where=text("mailed_at IS NULL")),
    )

    id: Mapped[int] = mapped_column(Identity(), primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True)
    address_id: Mapped[int] = mapped_column(ForeignKey("addresses.id"))
    state: Mapped[OrderState]
    placed_at: Mapped[datetime]
    mailed_at: Mapped[datetime | None]

    customer: Mapped[Customer] = relationship()
    address: Mapped[Address] = relationship()
    lines: Mapped[list[OrderLine]] = relationship(order_by=OrderLine.product_id)
    payment: Mapped[Payment] = relationship()
    events: Mapped[list[OrderEvent]] = relationship(order_by=OrderEvent.id)
    total_cents: Mapped[int] = column_property(
        select(func.sum(OrderLine.quantity * OrderLine.unit_cents))
        .where(OrderLine.order_id == id)
        .correlate_except(OrderLine)
        .scalar_subquery()
    )

    def move(self, state: OrderState, at: datetime) -> None:
        """Take a step, and remember it."""
        self.state = state
        self.events.append(OrderEvent(state=state, at=at))
