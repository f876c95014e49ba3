"""Profiles, and what is warned of: every place is the one where it is written."""

import re

import pytest

from devpreview.blueprint.explained import CAUTIONS, HEAD, page
from devpreview.blueprint.model import Blueprint, TcpProbe, Value
from devpreview.blueprint.parse import parse
from devpreview.blueprint.problems import Caution
from devpreview.blueprint.profiles import MOST
from devpreview.errors import BlueprintWrong, UsageWrong
from tests.unit.blueprint.corpus import FOLDER
from tests.unit.blueprint.examples import TREE


def read(text: str, *profiles: str, local: str = "") -> Blueprint:
    """Return what a blueprint says under profiles."""
    return parse(HEAD + text, "shop.yaml", TREE, {}, fresh_id=lambda: "k2v7mq4d", profiles=profiles, local=local)


def told(text: str, *profiles: str, local: str = "") -> list[str]:
    """Return all that is said of a blueprint."""
    try:
        return [f"! {warning}".replace("shop.yaml:", "") for warning in read(text, *profiles, local=local).warnings]
    except BlueprintWrong as wrong:
        return [f"> {problem}".replace("shop.yaml:", "") for problem in wrong.problems]


def test_what_is_said_of_profiles_and_warned_of() -> None:
    found: set[str] = set()
    for case in (FOLDER / "profiles.txt").read_text().split("\n=== ")[1:]:
        title, *lines = case.split("\n")
        text, _, local = "".join(f"{line}\n" for line in lines if line and line[:2] not in ("> ", "! ")).partition("---\n")
        asked = re.findall(r" \((.*)\)$", title)
        said = [line for line in lines if line[:2] in ("> ", "! ")]
        assert told(text, *asked, local=local) == said, title
        found |= {line.rpartition("[")[2].rstrip("]") for line in said if line.startswith("! ")}
    assert found == set(Caution) == set(CAUTIONS)
    assert all(f"## {caution}\n" in page() for caution in Caution)


SHOP = """\
services:
  api: {build: api, command: [a, b], env: {A: x, B: x}, needs: [db, mail], ready: {http: /}, port: 80, public: true}
datastores:
  db: {image: postgres:15}
  mail: {image: redis:7}
profiles:
  light:
    services: {api: {image: acme/api:1, command: [c], env: {A: ~, C: z}, needs: [db], ready: {tcp: 80}}}
    without: [mail]
  more:
    services: {api: {replicas: 3, env: {B: more}}, adminer: {image: adminer:4}}
"""


def test_profiles_are_laid_over_each_other_in_their_order_and_ones_own_is_the_last() -> None:
    plain, light = read(SHOP), read(SHOP, "light")
    assert (plain.profiles, plain.without, list(plain.services)) == (("light", "more"), (), ["api"])
    api = light.services["api"]
    assert (api.build, api.image, api.command, api.needs, api.ready) == (None, "acme/api:1", ("c",), ("db",), TcpProbe(80))
    assert api.env == {"B": Value(("x",)), "C": Value(("z",))}
    assert light.without == ("mail",)
    own = read(SHOP, "light", "more", local="services: {api: {replicas: 5}}\nwithout: [adminer]\n")
    assert (own.services["api"].replicas, own.services["api"].env["B"]) == (5, Value(("more",)))
    assert own.without == ("mail", "adminer")
    for name, hint in (("lihgt", "did you mean light?"), ("ci", "there is light, more")):
        with pytest.raises(UsageWrong, match=f"there is no profile '{name}'") as wrong:
            read(SHOP, name)
        assert wrong.value.hint == hint


def test_there_is_an_end_to_profiles() -> None:
    many = "".join(f"  p{number}: {{}}\n" for number in range(MOST + 1))
    assert told(f"services: {{api: {{image: a}}}}\nprofiles:\n{many}") == [
        f"> 5:1: profiles: a blueprint has at most {MOST} profiles, and this one has {MOST + 1} [too-big]"
    ]
