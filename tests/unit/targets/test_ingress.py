"""What makes public URLs answer: names that lead to the ingress, and the objects that it is made of."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.targets.ingress import corefile, dns, objects, public_names

GIVEN = """\
.:53 {
    errors
    kubernetes cluster.local in-addr.arpa ip6.arpa {
       pods insecure
    }
    forward . /etc/resolv.conf
    reload
}
"""

LABEL = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)
SEARCHED = st.sampled_from(["", ".pv-shop-dev.svc.cluster.local", ".svc.cluster.local", ".cluster.local"])


@given(LABEL, LABEL, SEARCHED)
def test_a_public_name_leads_to_the_ingress_with_and_without_search_domains(label: str, project: str, searched: str) -> None:
    assert re.match(public_names("localhost"), f"{label}.{project}.localhost{searched}.")


@pytest.mark.parametrize(
    "name",
    [
        "localhost.",
        "shop.localhost.",
        "a.b.shop.localhost.",
        "api-dev.shop.localhost.example.com.",
        "api-dev.shop.localhost.pv.svc.cluster.local.example.com.",
        "db.pv-shop-dev.svc.cluster.local.",
        "api-dev.shop.localhosts.",
        "api-dev.shoplocalhost.",
        "-a.shop.localhost.",
        "example.com.",
    ],
)
def test_no_other_name_leads_there(name: str) -> None:
    assert not re.match(public_names("localhost"), name)


def test_a_domain_is_taken_literally() -> None:
    assert re.match(public_names("p.test"), "a.shop.p.test.")
    assert not re.match(public_names("p.test"), "a.shop.pxtest.")


def test_names_are_put_into_the_servers_configuration_once() -> None:
    once = corefile(GIVEN, "localhost")
    assert corefile(once, "localhost") == once
    assert once.splitlines()[0] == ".:53 {"
    assert [line for line in once.splitlines() if line in GIVEN.splitlines()] == GIVEN.splitlines()


def test_another_domain_takes_the_place_of_the_former() -> None:
    assert corefile(corefile(GIVEN, "localhost"), "p.test") == corefile(GIVEN, "p.test")


def test_a_configuration_without_a_server_for_everything_is_left_alone() -> None:
    assert corefile("example.com:53 {\n}\n", "localhost") == "example.com:53 {\n}\n"


def test_the_server_begins_anew_only_with_another_configuration() -> None:
    assert dns("a") == dns("a")
    assert dns("a")[1] != dns("b")[1]


def test_the_ingress_listens_on_the_published_port_too() -> None:
    ports = [each["port"] for each in objects("traefik:v3.7", 8080)[-1]["spec"]["ports"]]
    assert ports == [80, 8080]
    assert [each["port"] for each in objects("traefik:v3.7", 80)[-1]["spec"]["ports"]] == [80]


def test_the_ingress_may_write_nothing() -> None:
    rules = next(each for each in objects("traefik:v3.7", 8080) if each["kind"] == "ClusterRole")["rules"]
    assert {verb for rule in rules for verb in rule["verbs"]} == {"get", "list", "watch"}
