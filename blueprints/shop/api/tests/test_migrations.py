"""The migrations: they make what the model says."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from shop_core.models import Base
from sqlalchemy.orm import Session


def test_the_migrations_and_the_model_agree(database: Session) -> None:
    assert compare_metadata(MigrationContext.configure(database.connection()), Base.metadata) == []
