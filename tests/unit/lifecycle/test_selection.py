"""What is wanted of a blueprint: what comes along, what cannot be left out, and what the others still know of what is."""

from dataclasses import replace

import pytest

from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.parse import parse
from devpreview.errors import UsageWrong
from devpreview.lifecycle.asked import offline
from devpreview.lifecycle.order import order
from devpreview.lifecycle.selection import Selection, selected
from devpreview.manifests.render import render
from devpreview.tree import DictTree

SHOP = """\
apiVersion: devpreview.dev/v1
project: shop
id: 7f3k9q2m
services:
  api: {image: "acme/api:1", port: 80, needs: [mail], env: {DB: "${db.url}", CACHE: "${cache.url}", WEB: "${web.url}"}, secrets: [KEY]}
  web: {image: "acme/web:1", needs: [api], port: 80, public: true}
  worker: {image: "acme/worker:1", env: {DB: "${db.url}", MAIL: "${mail.url}"}, needs: [-mail]}
  alone: {image: "acme/alone:1"}
datastores:
  db: {image: "postgres:15", migrate: {service: api, run: [migrate], files: m}}
  cache: {image: "redis:7"}
  mail: {image: "redis:7", optional: true}
jobs:
  warm: {service: api, run: [warm], on: start}
  smoke: {service: alone, run: [smoke], on: start, needs: [web]}
"""


def blueprint(text: str = SHOP) -> Blueprint:
    """Return a shop."""
    return parse(text, "shop.yaml", DictTree({"m/1.sql": ""}), {}, fresh_id=lambda: "")


def wanted(found: Selection) -> str:
    """Return all that is wanted."""
    return " ".join([*found.blueprint.datastores, *found.blueprint.services, *found.blueprint.jobs])


def test_what_is_needed_comes_along_and_the_rest_is_left_out() -> None:
    cases = {
        ("", ""): ("db cache mail api web worker alone warm smoke", {}),
        ("alone", ""): ("alone", {}),
        ("cache", ""): ("cache", {}),
        ("web", ""): ("db cache mail api web warm", {"api": "web", "mail": "api", "db": "api", "cache": "api", "warm": "web"}),
        ("web", "mail,warm"): ("db cache api web", {"api": "web", "db": "api", "cache": "api"}),
        ("worker", ""): ("db cache mail worker warm", {"db": "worker", "cache": "db", "mail": "db", "warm": "worker"}),
        ("smoke", "warm"): ("db cache mail api web smoke", {"web": "smoke", "api": "web", "mail": "api", "db": "api", "cache": "api"}),
        ("alone,web", ""): (
            "db cache mail api web alone warm smoke",
            {"api": "web", "mail": "api", "db": "api", "cache": "api", "warm": "web", "smoke": "alone"},
        ),
        ("", "api,web,smoke"): ("db cache mail worker alone warm", {}),
        ("", "mail"): ("db cache api web worker alone warm smoke", {}),
    }
    for (only, without), (components, added) in cases.items():
        found = selected(blueprint(), _words(only), _words(without))
        assert (wanted(found), found.added) == (components, added), (only, without)
        left = {"db", "cache", "mail", "api", "web", "worker", "alone", "warm", "smoke"} - set(components.split())
        assert set(found.blueprint.left_out.names) == left
        order(found.blueprint)


def _words(said: str) -> list[str]:
    return said.split(",") if said else []


def test_what_is_needed_cannot_be_left_out() -> None:
    cases = {
        ("", "db"): ("db cannot be left out: smoke needs web, which needs api, which needs db", "--without db,api,worker,warm,web,smoke"),
        ("", "cache,smoke"): ("cache cannot be left out: web needs api, which needs cache", "--without cache,smoke,"),
        ("worker", "cache,warm"): ("cache cannot be left out: worker needs the migration of db, which needs cache", "leave cache in"),
        ("web", "cache"): ("cache cannot be left out: web needs api, which needs cache", "leave cache in"),
        ("", "bd"): ("there is no component 'bd'", "there is api, web"),
        ("nothing", ""): ("there is no component 'nothing'", "there is api, web"),
        ("db", "db"): ("db is said to be wanted, and to be left out", ""),
    }
    for (only, without), (message, hint) in cases.items():
        with pytest.raises(UsageWrong) as wrong:
            selected(blueprint(), _words(only), _words(without))
        assert message in str(wrong.value)
        assert hint in wrong.value.hint
    held = blueprint(SHOP.replace("needs: [-mail]", "files: {/a: {text: '${mail.url}', template: true}}"))
    with pytest.raises(UsageWrong, match="worker needs mail"):
        selected(held, without=["mail"])


def test_what_writes_the_files_of_a_service_that_lends_its_image_cannot_be_left_out_though_it_is_optional() -> None:
    written = SHOP.replace(
        'needs: [mail], env: {DB: "${db.url}"', 'files: {/a: {text: "${mail.url}", template: true}}, env: {DB: "${db.url}"'
    )
    with pytest.raises(UsageWrong, match="the migration of db, which needs mail"):
        selected(blueprint(written), without=["mail", "api", "web", "smoke", "warm"])
    job = SHOP.replace('"acme/alone:1"', '"acme/alone:1", files: {/a: {text: "${mail.url}", template: true}}')
    with pytest.raises(UsageWrong, match="smoke needs mail"):
        selected(blueprint(job), without=["mail", "alone"])
    found = selected(blueprint(job), without=["mail", "alone", "smoke"]).blueprint
    assert render(found, offline(found, "dev"))


def test_a_profile_leaves_out_what_is_not_asked_for_by_name() -> None:
    light = replace(blueprint(), without=("mail", "alone"))
    assert wanted(selected(light)) == "db cache api web worker warm smoke"
    assert wanted(selected(light, only=["alone"])) == "alone"


def test_what_is_left_out_lends_its_image_its_address_and_its_password() -> None:
    found = selected(blueprint(), without=["api", "web", "smoke", "mail"]).blueprint
    assert [each.name for each in found.lending] == ["api"]
    objects = {(one.kind, one.name): one.manifest for one in render(found, offline(found, "dev"))}
    assert ("Secret", "api-secrets") in objects, "the migration runs with it"
    assert ("Secret", "mail-credentials") in objects, "worker knows its address still"
    assert not {("Deployment", "api"), ("Service", "web"), ("Ingress", "web"), ("StatefulSet", "mail")} & objects.keys()
    (container,) = objects["Deployment", "worker"]["spec"]["template"]["spec"]["containers"]
    assert {"name": "MAIL", "value": "redis://:$(DEVPREVIEW_MAIL_PASSWORD)@mail:6379/0"} in container["env"]
    whole = {(one.kind, one.name): one.digest for one in render(blueprint(), offline(blueprint(), "dev"))}
    less = {(one.kind, one.name): one.digest for one in render(found, offline(found, "dev"))}
    assert less.items() <= whole.items(), "what stays is not rolled"
