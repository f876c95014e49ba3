"""The values of secrets: from wherever the blueprint says, and all that are missing at once, without a value anywhere."""

from collections.abc import Mapping

import pytest

from devpreview.blueprint.model import Blueprint, FromCluster, FromCommand, FromFile, FromVariable, Generated, Secret, Service, Source
from devpreview.errors import UsageWrong
from devpreview.lifecycle.secrets import LONGEST, Lacking, Ways, bring, commands
from devpreview.tree import DictTree

SOURCES: dict[str, Source] = {
    "ENV": FromVariable("OTHER"),
    "FILE": FromFile("secrets/key"),
    "COMMAND": FromCommand(("op", "read")),
    "CLUSTER": FromCluster("stripe", "key"),
    "MADE": Generated(32),
}
TREE = DictTree({"secrets/key": "from a\nfile\r\n", "secrets/raw": b"\xff\xfe", "secrets/long": "x" * (LONGEST + 2)}, links={"out": "../x"})


def blueprint(*secrets: Secret) -> Blueprint:
    named = {each.name: each for each in secrets}
    services = {name: Service(name, None, "acme/api:1", secrets=named) for name in ("api", "worker")}
    return Blueprint("shop.yaml", "shop", "7f3k9q2m", services, {}, {})


def op(command: FromCommand) -> str:
    if command.words != ("op", "read"):
        raise Lacking("nobody has trusted this", hint="trust it")
    return "from a command\n\n"


def kept(name: str) -> Mapping[str, bytes] | None:
    return {"key": b"from the cluster\n", "raw": b"\xff"} if name == "stripe" else None


WAYS = Ways({"OTHER": "from the environment", "EMPTY": "", "RAW": "a\udcffb"}, TREE, op, kept)


def test_values_come_from_where_it_is_said_and_nothing_that_is_made_in_the_cluster_is_asked_for() -> None:
    secrets = {name: Secret(name, source, example="unused" if name == "FILE" else None) for name, source in SOURCES.items()}
    found = bring(blueprint(*secrets.values(), Secret("EMPTY", FromVariable("EMPTY")), Secret("EX", FromFile("none"), "an example")), WAYS)
    assert {secret.name: value for secret, value in found.values.items()} == {
        "ENV": "from the environment",
        "FILE": "from a\nfile",
        "COMMAND": "from a command\n",
        "CLUSTER": "from the cluster\n",
        "EMPTY": "",
        "EX": "an example",
    }
    assert found.examples == ("EX (for api, worker) is the blueprint's example: there is no file none",)
    assert "from" not in repr(found)
    without = bring(blueprint(secrets["COMMAND"], secrets["ENV"]), WAYS, unasked=(FromCommand,))
    assert list(without.values) == [secrets["ENV"]]
    assert list(commands(blueprint(*secrets.values()))) == [(SOURCES["COMMAND"], ["COMMAND"])]


LACKING: dict[Source, str] = {
    FromVariable("NONE"): "NONE is not in the environment; ask",
    FromVariable("RAW"): "it is not text in UTF-8; ask",
    FromFile("secrets/none"): "there is no file secrets/none; ask",
    FromFile("secrets/raw"): "it is not text in UTF-8; ask",
    FromFile("secrets/long"): "it is longer than 96 KiB; ask",
    FromFile("out"): "../x leads out of the repository; ask",
    FromCommand(("rm",)): "nobody has trusted this; ask",
    FromCluster("none", "key"): "the cluster has no Secret none in devpreview-secrets; ask",
    FromCluster("stripe", "none"): "the cluster's Secret stripe has no key none; ask",
    FromCluster("stripe", "raw"): "it is not text in UTF-8; ask",
}


def test_all_that_are_missing_are_said_at_once_with_where_to_get_each_and_no_value() -> None:
    secrets = [Secret(f"S{number}", source, where="ask") for number, source in enumerate(LACKING)]
    with pytest.raises(UsageWrong) as wrong:
        bring(blueprint(*secrets, Secret("ENV", FromVariable("OTHER"))), WAYS)
    lines = [f"  S{number} (for api, worker): {why}" for number, why in enumerate(LACKING.values())]
    assert str(wrong.value).splitlines() == ["10 secrets are missing:", *lines]
    assert wrong.value.hint == "export NONE=…; trust it"
    assert wrong.value.exit_code == 2
