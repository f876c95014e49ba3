"""The history of orders, and when their customers were written to.

Of an order that is there already, two steps are known: when it was placed, and what it is now.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "order_events",
        sa.Column("id", sa.Integer, sa.Identity(), primary_key=True),
        sa.Column("order_id", sa.Integer, sa.ForeignKey("orders.id"), nullable=False, index=True),
        sa.Column("state", postgresql.ENUM(name="order_state", create_type=False), nullable=False),
        sa.Column("at", sa.TIMESTAMP(timezone=True), nullable=False),
    )
    op.execute("INSERT INTO order_events (order_id, state, at) SELECT id, 'placed', placed_at FROM orders ORDER BY id")
    op.execute("INSERT INTO order_events (order_id, state, at) SELECT id, state, now() FROM orders WHERE state <> 'placed' ORDER BY id")

    op.add_column("orders", sa.Column("mailed_at", sa.TIMESTAMP(timezone=True)))
    # workers write to the customers of orders where this is empty, and these have had their mail
    op.execute("UPDATE orders SET mailed_at = placed_at WHERE state <> 'placed'")
    op.create_index("ix_orders_unmailed", "orders", ["id"], postgresql_where=sa.text("mailed_at IS NULL"))


def downgrade() -> None:
    op.drop_column("orders", "mailed_at")
    op.drop_table("order_events")
