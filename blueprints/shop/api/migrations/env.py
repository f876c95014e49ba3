"""How Alembic reaches the database, and what it compares it with."""

import logging

from alembic import context
from shop_core.database import engine
from shop_core.models import Base

logging.basicConfig(level=logging.WARNING, format="%(message)s")
logging.getLogger("alembic").setLevel(logging.INFO)

with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata)
    with context.begin_transaction():
        context.run_migrations()
