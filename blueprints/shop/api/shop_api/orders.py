"""Orders: the list, one of them, and a new one."""

import logging
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query
from redis.exceptions import RedisError
from shop_core.models import Customer, Order, OrderLine, OrderState, Payment, PaymentState, Product
from shop_core.queue import announce
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from shop_api import schemas
from shop_api.stores import Database, Orders

router = APIRouter(prefix="/orders", tags=["orders"])


@router.get("")
def newest(
    database: Database,
    state: OrderState | None = None,
    before: schemas.Id | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> schemas.OrderPage:
    """List orders, the newest first; `before` is the `next` of the page that was read last."""
    query = select(Order).options(joinedload(Order.customer)).order_by(Order.id.desc()).limit(limit + 1)
    if state:
        query = query.where(Order.state == state)
    if before:
        query = query.where(Order.id < before)
    found = [schemas.OrderSummary.model_validate(order) for order in database.scalars(query)]
    return schemas.OrderPage(orders=found[:limit], next=found[limit - 1].id if len(found) > limit else None)


@router.get("/{order_id}")
def one(order_id: schemas.Id, database: Database) -> schemas.Order:
    """Return an order with its lines, its payment and its history."""
    whole = (
        joinedload(Order.customer),
        joinedload(Order.address),
        joinedload(Order.payment),
        selectinload(Order.lines).joinedload(OrderLine.product),
        selectinload(Order.events),
    )
    order = database.get(Order, order_id, options=whole)
    if order is None:
        raise HTTPException(404, f"there is no order {order_id}")
    return schemas.Order.model_validate(order)


@router.post("", status_code=201)
def place(new: schemas.NewOrder, database: Database, queue: Orders) -> schemas.Order:
    """Place an order; a worker will see whether it can be sent, and write to the customer."""
    order = _order(new, database)
    database.add(order)
    database.commit()
    try:
        announce(queue, order.id)
    except RedisError as error:
        # the order stands, and a worker will find it
        logging.warning("order %s is not announced: %s", order.id, error)
    return schemas.Order.model_validate(order)


def _order(new: schemas.NewOrder, database: Session) -> Order:
    customer = database.get(Customer, new.customer_id)
    if customer is None:
        raise HTTPException(422, f"there is no customer {new.customer_id}")
    if not customer.addresses:
        raise HTTPException(422, f"{customer.name} has no address to send it to")
    wanted = [line.product_id for line in new.lines]
    products = {product.id: product for product in database.scalars(select(Product).where(Product.id.in_(wanted)))}
    unknown = [str(product_id) for product_id in wanted if product_id not in products]
    if unknown:
        raise HTTPException(422, f"there is no product {', '.join(unknown)}")

    now = datetime.now(UTC)
    lines = [
        OrderLine(product=products[line.product_id], quantity=line.quantity, unit_cents=products[line.product_id].price_cents)
        for line in new.lines
    ]
    payment = Payment(method=new.method, state=PaymentState.AUTHORIZED, cents=sum(line.cents for line in lines), authorized_at=now)
    order = Order(customer=customer, address=customer.addresses[0], lines=lines, payment=payment, placed_at=now)
    order.move(OrderState.PLACED, now)
    return order
