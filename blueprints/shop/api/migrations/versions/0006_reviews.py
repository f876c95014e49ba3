"""Reviews: one of a customer for a product."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer, sa.Identity(), primary_key=True),
        sa.Column("product_id", sa.Integer, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("customer_id", sa.Integer, sa.ForeignKey("customers.id"), nullable=False, index=True),
        sa.Column("rating", sa.Integer, sa.CheckConstraint("rating BETWEEN 1 AND 5", name="rating"), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("written_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.UniqueConstraint("product_id", "customer_id"),
    )


def downgrade() -> None:
    op.drop_table("reviews")
