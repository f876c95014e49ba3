"""Stock: what is there, and what of it is promised; products get the weight that a parcel is priced by."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

UNWEIGHED = "500"
"""Grams; what the warehouse takes a product for until somebody has weighed it."""


def upgrade() -> None:
    op.create_table(
        "stock",
        sa.Column("product_id", sa.Integer, sa.ForeignKey("products.id"), primary_key=True),
        sa.Column("on_hand", sa.Integer, nullable=False),
        sa.Column("reserved", sa.Integer, nullable=False),
        sa.CheckConstraint("reserved BETWEEN 0 AND on_hand", name="reserved"),
    )
    op.add_column("products", sa.Column("weight_grams", sa.Integer, nullable=False, server_default=UNWEIGHED))
    op.alter_column("products", "weight_grams", server_default=None)
    op.create_check_constraint("weight", "products", "weight_grams > 0")


def downgrade() -> None:
    op.drop_column("products", "weight_grams")
    op.drop_table("stock")
