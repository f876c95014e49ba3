"""The database that DATABASE_URL names, and sessions on it."""

import os

from sqlalchemy import create_engine, make_url
from sqlalchemy.orm import sessionmaker

engine = create_engine(
    make_url(os.environ["DATABASE_URL"]).set(drivername="postgresql+psycopg"),
    pool_pre_ping=True,
    connect_args={"connect_timeout": 3},
)
Sessions = sessionmaker(engine)
