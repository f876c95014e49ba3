"""Orders: what can be placed, what is said of it, and in which order it is listed."""

import pytest
from conftest import Announcements
from fastapi.testclient import TestClient
from shop_core.models import Customer, Product


def test_an_order_is_placed_at_the_price_of_the_day_and_announced_once(
    client: TestClient, customer: Customer, product: Product, announcements: Announcements
) -> None:
    answer = client.post("/orders", json={"customer_id": customer.id, "lines": [{"product_id": product.id, "quantity": 3}]})

    assert answer.status_code == 201, answer.text
    order = client.get(f"/orders/{answer.json()['id']}").json()
    assert order == answer.json()
    assert (order["state"], order["total_cents"], order["payment"]["cents"]) == ("placed", 3750, 3750)
    assert [event["state"] for event in order["events"]] == ["placed"]
    assert order["address"]["city"] == "Amsterdam"
    assert announcements.orders == [order["id"]]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "at least 1 item"),
        ([(1, 0)], "greater than or equal to 1"),
        ([(1, 1), (1, 2)], "each product once, please: 1"),
        ([(2**31, 1)], "less than or equal to"),
        ([(2**31 - 1, 1)], "there is no product 2147483647"),
    ],
)
def test_an_order_that_cannot_be_is_refused_with_the_reason(
    client: TestClient, customer: Customer, announcements: Announcements, lines: list[tuple[int, int]], said: str
) -> None:
    wanted = [{"product_id": product, "quantity": quantity} for product, quantity in lines]

    answer = client.post("/orders", json={"customer_id": customer.id, "lines": wanted})

    assert answer.status_code == 422
    assert said in answer.text
    assert announcements.orders == []


def test_pages_of_orders_follow_each_other_without_a_gap(client: TestClient, customer: Customer, product: Product) -> None:
    wanted = {"customer_id": customer.id, "lines": [{"product_id": product.id, "quantity": 1}]}
    placed = [client.post("/orders", json=wanted).json()["id"] for _ in range(3)]

    first = client.get("/orders", params={"limit": 2, "state": "placed"}).json()
    second = client.get("/orders", params={"limit": 2, "state": "placed", "before": first["next"]}).json()

    listed = [order["id"] for order in first["orders"] + second["orders"]]
    assert listed[:3] == sorted(placed, reverse=True)


def test_an_order_that_is_not_there_is_named(client: TestClient) -> None:
    answer = client.get("/orders/2147483647")

    assert (answer.status_code, answer.json()) == (404, {"detail": "there is no order 2147483647"})
