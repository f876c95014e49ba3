"""The products that sell best: counted by `python -m shop_api.bestsellers`, kept in Redis, read by the catalogue."""

import logging

from redis import Redis
from shop_core.database import Sessions
from shop_core.models import Order, OrderLine, OrderState
from shop_core.queue import connect
from sqlalchemy import func, select

KEY = "shop:bestsellers"
LENGTH = 50

logger = logging.getLogger(__name__)


def ranking(redis: Redis) -> list[int]:
    """Return the numbers of the products that sell best, the best first; none where nobody has counted."""
    return [int(product_id) for product_id in redis.zrange(KEY, 0, -1, desc=True)]


def main() -> None:
    """Count what was sold, and put the new ranking in the place of the old one."""
    sold = func.sum(OrderLine.quantity)
    query = (
        select(OrderLine.product_id, sold)
        .join(Order, Order.id == OrderLine.order_id)
        .where(Order.state != OrderState.CANCELLED)
        .group_by(OrderLine.product_id)
        .order_by(sold.desc(), OrderLine.product_id)
        .limit(LENGTH)
    )
    with Sessions() as session:
        best = dict(session.execute(query).tuples().all())
    with connect(timeout=5).pipeline() as change:
        change.delete(KEY)
        if best:
            change.zadd(KEY, best)
        change.execute()
    logger.info("%s products are ranked", len(best))


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    main()
