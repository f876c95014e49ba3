"""Orders, and what is done with them."""

from store.celery import app as celery_app

__all__ = ["celery_app"]
