"""The catalogue: products by name, by category, by how well they sell."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from shop_core.models import Category, Product
from sqlalchemy import ARRAY, Integer, func, literal, select
from sqlalchemy.orm import contains_eager, joinedload, undefer

from shop_api import bestsellers, schemas
from shop_api.stores import Database, Orders

router = APIRouter(prefix="/products", tags=["catalogue"])


@router.get("")
def products(
    database: Database,
    queue: Orders,
    q: schemas.Words | None = None,
    category: schemas.Words | None = None,
    sort: Literal["name", "bestselling"] = "name",
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
    offset: Annotated[int, Query(ge=0, le=100_000)] = 0,
) -> list[schemas.Product]:
    """List products whose name has `q` in it, of a category by its slug."""
    query = (
        select(Product)
        .join(Product.category)
        .options(contains_eager(Product.category), joinedload(Product.stock), undefer(Product.rating))
        .limit(limit)
        .offset(offset)
    )
    if q:
        query = query.where(Product.name.icontains(q, autoescape=True))
    if category:
        query = query.where(Category.slug == category)
    if sort == "bestselling":
        ranking = literal(bestsellers.ranking(queue.connection), ARRAY(Integer))
        query = query.order_by(func.array_position(ranking, Product.id))
    query = query.order_by(Product.name, Product.id)
    return [schemas.Product.model_validate(product) for product in database.scalars(query)]
