"""An object carries the hash of what was rendered."""

from base64 import b64decode

from devpreview.manifests.rendered import Write, encoded, rendered

SECRET = {
    "apiVersion": "v1",
    "kind": "Secret",
    "metadata": {"name": "api-secrets", "namespace": "pv-shop-dev"},
    "data": encoded({"KEY": "1234"}),
}


def test_the_hash_changes_with_the_object_and_not_with_the_order_of_its_keys() -> None:
    digest = rendered("api", SECRET).digest
    assert rendered("api", dict(reversed(SECRET.items()))).digest == digest
    assert rendered("api", SECRET | {"data": {}}).digest != digest


def test_with_a_key_the_hash_of_a_secret_cannot_be_guessed() -> None:
    assert rendered("api", SECRET, key=b"salt").digest not in {
        rendered("api", SECRET).digest,
        rendered("api", SECRET, key=b"pepper").digest,
    }


def test_generated_values_are_filled_in_and_leave_the_hash_alone() -> None:
    bare = {name: value for name, value in SECRET.items() if name != "data"}
    empty = rendered("db", bare, write=Write.CREATE, generate=("password",))
    filled = empty.filled({"password": "s3cret"})
    assert {name: b64decode(value) for name, value in filled.manifest["data"].items()} == {"password": b"s3cret"}
    assert filled.digest == empty.digest
    assert filled.generate == ()
    assert "data" not in empty.manifest


def test_what_needs_no_values_stays_as_it_is() -> None:
    assert rendered("api", SECRET).filled({}) == rendered("api", SECRET)
