"""Orders as JSON."""

from django.http import HttpRequest, HttpResponse, JsonResponse

from store.orders.models import Order
from store.orders.tasks import price


def healthz(_: HttpRequest) -> HttpResponse:
    """Say that it serves."""
    return HttpResponse("ok")


def orders(request: HttpRequest) -> JsonResponse:
    """Show all orders; `?item=…` places one first."""
    if item := request.GET.get("item"):
        price.delay(Order.objects.create(item=item).pk)
    return JsonResponse({"orders": list(Order.objects.order_by("pk").values("item", "state", "price"))})


def admin(_: HttpRequest) -> JsonResponse:
    """Count the orders."""
    return JsonResponse({"count": Order.objects.count()})
