"""Payments, one for an order."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "payments",
        sa.Column("order_id", sa.Integer, sa.ForeignKey("orders.id"), primary_key=True),
        sa.Column("method", sa.Enum("card", "transfer", "wallet", name="payment_method"), nullable=False),
        sa.Column("state", sa.Enum("authorized", "captured", "voided", "refunded", name="payment_state"), nullable=False),
        sa.Column("cents", sa.Integer, nullable=False),
        sa.Column("authorized_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("settled_at", sa.TIMESTAMP(timezone=True)),
    )


def downgrade() -> None:
    op.drop_table("payments")
    op.execute("DROP TYPE payment_state")
    op.execute("DROP TYPE payment_method")
