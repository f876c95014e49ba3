"""The values of secrets: from wherever the blueprint says, and all that are missing at once, without a value anywhere."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from devpreview.blueprint.model import (
    Blueprint,
    Build,
    BuildSecret,
    FromCluster,
    FromCommand,
    FromFile,
    FromVariable,
    Generated,
    Secret,
    Service,
    Source,
)
from devpreview.errors import Refused, UsageWrong
from devpreview.lifecycle.secrets import LONGEST, Lacking, Ways, bring, commands
from devpreview.manifests import names
from devpreview.tree import DictTree, WorkTree
from tests.contracts.kinds import Object
from tests.contracts.world import InProcess
from tests.unit.lifecycle.shop import N, Shop, Stage

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
    secrets = [Secret(f"S{number}", source, where="ask\x1b") for number, source in enumerate(LACKING)]
    with pytest.raises(UsageWrong) as wrong:
        bring(blueprint(*secrets, Secret("ENV", FromVariable("OTHER"))), WAYS)
    lines = [f"  S{number} (for api, worker): {why}\\x1b" for number, why in enumerate(LACKING.values())]
    assert str(wrong.value).splitlines() == ["10 secrets are missing:", *lines]
    assert wrong.value.hint == "export NONE=…; trust it"
    assert wrong.value.exit_code == 2


@pytest.mark.parametrize("before", ["", "x"])
def test_a_file_that_is_too_long_is_said_to_be_that_wherever_its_letters_are_cut(before: str, tmp_path: Path) -> None:
    (tmp_path / "letters").write_text(before + "é" * 1_000_000)
    with pytest.raises(UsageWrong, match="longer than 96 KiB"):
        bring(blueprint(Secret("LETTERS", FromFile("letters"))), replace(WAYS, tree=WorkTree(tmp_path)))


def test_who_lacks_a_secret_is_said_also_where_a_build_does_too() -> None:
    source = FromVariable("NPM")
    build = Build("web", "web/Dockerfile", secrets={"NPM": source})
    with pytest.raises(UsageWrong, match=r"NPM \(for web, the build of web\): NPM is not in the environment"):
        bring(replace(blueprint(), services={"web": Service("web", build, "", secrets={"NPM": Secret("NPM", source)})}), WAYS)


def test_what_a_build_mounts_is_missing_where_other_things_are_and_is_not_asked_for_by_itself() -> None:
    mounted: dict[str, BuildSecret] = {"pip": FromVariable("PIP"), "npm": FromFile(".npmrc"), "raw": FromFile("secrets/raw")}
    built = Service("web", Build("web", "web/Dockerfile", secrets=mounted | {"o": FromVariable("OTHER")}), "")
    assert bring(replace(blueprint(), services={"web": built}), WAYS).values == {}
    missing = replace(built, name="api", secrets={"NONE": Secret("NONE", FromVariable("NONE"))})
    with pytest.raises(UsageWrong) as wrong:
        bring(replace(blueprint(), services={"web": built, "api": missing}), WAYS)
    assert str(wrong.value).splitlines() == [
        "3 secrets are missing:",
        "  NONE (for api): NONE is not in the environment",
        "  pip (for the build of web, the build of api): PIP is not in the environment",
        "  npm (for the build of web, the build of api): there is no file .npmrc",
    ]


SESSION, TOKEN = Secret("SESSION_KEY", Generated(40)), Secret("TOKEN", Generated(8, "alone"))
ALONE = Shop(without=("api", "web", "db", "cache", "warm"))
ONE, BOTH = (replace(ALONE, secrets=secrets) for secrets in ((SESSION,), (SESSION, TOKEN)))
MADE = names.generated("", "SESSION_KEY", 40)


class Slower(InProcess):
    """A door to the cluster behind which somebody else makes everything a moment before."""

    def create(self, thing: Object) -> Object:
        """Create an object, or come too late."""
        if thing["metadata"]["name"] == MADE:
            super().create({**thing, "data": {names.GENERATED_KEY: b64encode(b"theirs").decode()}})
        return super().create(thing)


def values(stage: Stage) -> dict[str, str]:
    """Return the secrets that the service has."""
    data = stage.world.memory.get("Secret", "alone-secrets", N)["data"]
    return {name: b64decode(value).decode() for name, value in data.items()}


@pytest.mark.simulated
def test_what_is_generated_stays_the_same_whoever_made_it_and_whatever_comes_besides() -> None:
    stage = Stage(1, ONE)
    stage.up(ONE)
    first = values(stage)["SESSION_KEY"]
    assert len(first) == 40
    stage.world.settle()
    cluster = stage.world.cluster()
    stage.up(ONE, cluster=cluster)
    assert cluster.writes == 0
    stage.up(BOTH)
    assert (values(stage)["SESSION_KEY"], len(values(stage)["TOKEN"])) == (first, 8)
    stage.up(ALONE)
    assert not stage.world.memory.find("Secret", "alone-secrets", N)
    stage.up(ONE)
    assert values(stage) == {"SESSION_KEY": first}
    stage.up(ALONE, prune_data=True)
    assert not stage.world.memory.find("Secret", MADE, N)

    raced = Stage(1, ONE)
    raced.up(ONE, cluster=Slower(raced.world.memory, raced.world.kubelet, meanwhile=raced.world.some))
    assert values(raced) == {"SESSION_KEY": "theirs"}
    raced.world.memory.replace({**raced.world.memory.get("Secret", MADE, N), "data": {}})
    with pytest.raises(Refused, match="has lost its value"):
        raced.up(ONE)
