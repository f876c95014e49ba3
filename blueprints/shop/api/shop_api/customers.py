"""Customers."""

from typing import Annotated

from fastapi import APIRouter, Query
from shop_core.models import Customer
from sqlalchemy import or_, select

from shop_api import schemas
from shop_api.stores import Database

router = APIRouter(prefix="/customers", tags=["customers"])


@router.get("")
def customers(
    database: Database,
    q: schemas.Words | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
    offset: Annotated[int, Query(ge=0, le=100_000)] = 0,
) -> list[schemas.Customer]:
    """List customers, the newest first; `q` is a part of the name or of the address of mail."""
    query = select(Customer).order_by(Customer.id.desc()).limit(limit).offset(offset)
    if q:
        query = query.where(or_(Customer.name.icontains(q, autoescape=True), Customer.email.icontains(q, autoescape=True)))
    return [schemas.Customer.model_validate(customer) for customer in database.scalars(query)]
