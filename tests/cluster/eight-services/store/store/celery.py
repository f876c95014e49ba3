"""What is done behind the store's back, and when."""

import os
from pathlib import Path

from celery import Celery
from celery.signals import worker_ready

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "store.settings")
app = Celery("store", broker=os.environ["BROKER_URL"])
app.conf.broker_connection_retry_on_startup = True
app.conf.beat_schedule = {"look": {"task": "store.orders.tasks.look", "schedule": 60.0}}
app.autodiscover_tasks(["store.orders"])


@worker_ready.connect
def ready(**_: object) -> None:
    """Say that orders are worked on."""
    Path("/tmp/working").touch()
