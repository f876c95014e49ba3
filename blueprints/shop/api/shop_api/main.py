"""The application: its routes, and what it answers when a request or a store is not as it should be."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from redis.exceptions import RedisError
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from shop_api import catalogue, customers, orders
from shop_api.stores import Database, Orders

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")

app = FastAPI(title="Shop")
app.include_router(orders.router)
app.include_router(catalogue.router)
app.include_router(customers.router)


@app.get("/healthz")
def health(database: Database, queue: Orders) -> dict[str, str]:
    """Say that all is well, once the database and the queue have answered."""
    database.execute(text("SELECT 1"))
    queue.connection.ping()
    return {"status": "ok"}


@app.exception_handler(RequestValidationError)
def request_is_wrong(_: Request, error: RequestValidationError) -> JSONResponse:
    """Say what is wrong and where, without repeating it: not all that is sent can be written as JSON."""
    return JSONResponse({"detail": [{"loc": each["loc"], "msg": each["msg"]} for each in error.errors()]}, status_code=422)


@app.exception_handler(OperationalError)
def database_is_away(_: Request, error: OperationalError) -> JSONResponse:
    """Answer for a database that does not."""
    logging.error("%s", error.orig)
    return JSONResponse({"detail": "the database does not answer"}, status_code=503)


@app.exception_handler(RedisError)
def queue_is_away(_: Request, error: RedisError) -> JSONResponse:
    """Answer for a queue that does not."""
    logging.error("%s", error)
    return JSONResponse({"detail": "the queue does not answer"}, status_code=503)
