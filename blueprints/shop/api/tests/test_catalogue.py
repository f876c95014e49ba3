"""The catalogue: what is found in it."""

from fastapi.testclient import TestClient
from shop_core.models import Product


def test_a_product_is_found_by_a_part_of_its_name_taken_literally(client: TestClient, product: Product) -> None:
    found = client.get("/products", params={"q": "100% F", "category": "tests"}).json()

    assert [(each["id"], each["available"], each["rating"]) for each in found] == [(product.id, 4, None)]
    assert client.get("/products", params={"q": "100_", "category": "tests"}).json() == []
