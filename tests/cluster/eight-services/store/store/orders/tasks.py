"""What is done with orders by and by."""

import json
import os
import urllib.request

from acme.money import euros
from celery import shared_task

from store.orders.models import Order


@shared_task
def price(order: int) -> None:
    """Have an order priced by what the gateway says."""
    found = Order.objects.get(pk=order)
    with urllib.request.urlopen(f"{os.environ['GATEWAY_URL']}/quote?item={found.item}", timeout=5) as answer:
        quote = json.load(answer)
    found.price, found.state = euros(quote["cents"]), "priced" if quote["left"] else "sold out"
    found.save()


@shared_task
def look() -> int:
    """Count what nobody has priced yet."""
    return Order.objects.filter(state="new").count()
