"""The user's configuration: what it may say, and how it is told what is wrong."""

from contextlib import suppress
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from devpreview.errors import UsageWrong
from devpreview.targets.config import NODE_IMAGE, Beside, Configuration, Ingress, Local, load, parse

FOLDER = Path("/clusters")


def test_an_empty_file_says_nothing() -> None:
    assert parse("", "config.yaml", FOLDER) == Configuration(FOLDER)


def test_a_file_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    configuration = load({"DEVPREVIEW_CONFIG": str(tmp_path / "config.yaml")})
    assert configuration == Configuration(tmp_path / "clusters")
    assert configuration.local.node_image == NODE_IMAGE


def test_without_a_variable_the_platform_says_where_the_file_is(tmp_path: Path) -> None:
    (tmp_path / "config" / "devpreview").mkdir(parents=True)
    (tmp_path / "config" / "devpreview" / "config.yaml").write_text("local: {cluster: mine}")
    assert load({}).local.cluster == "mine"


def test_all_that_can_be_said_is_read() -> None:
    text = """
        local:
          cluster: mine
          node_image: kindest/node:v1.36.1
          kind: /opt/kind
          domain: preview.test
          registry: {image: "registry:3", push: "127.0.0.1:5005", pull: "localhost:5005"}
          ingress: {image: "traefik:v3", port: 8090}
        mirrors: {docker.io: "http://127.0.0.1:5101"}
        clusters: {5f0c: team}
    """
    assert parse(text, "config.yaml", FOLDER) == Configuration(
        FOLDER,
        Local(
            "mine",
            "kindest/node:v1.36.1",
            "/opt/kind",
            "preview.test",
            Beside("registry:3", "127.0.0.1:5005", "localhost:5005"),
            Ingress("traefik:v3", 8090),
        ),
        {"docker.io": "http://127.0.0.1:5101"},
        {"5f0c": "team"},
    )


def test_every_problem_is_said_at_once_with_its_place() -> None:
    text = """\
local:
  cluster: Mine
  nodeimage: x
  registry: {push: "10.0.0.1:5000", pull: nowhere}
  ingress: {port: http}
  domain: [a]
mirrors:
  docker.io: 127.0.0.1:5101
cluster: {}
"""
    with pytest.raises(UsageWrong) as wrong:
        parse(text, "c.yaml", FOLDER)
    assert str(wrong.value).splitlines() == [
        "c.yaml:2:12: local.cluster: 'Mine' is no name: small letters, digits and hyphens, at most 40 [config-value]",
        "c.yaml:3:3: local: no such key 'nodeimage'; did you mean 'node_image'? [config-key]",
        "c.yaml:4:20: local.registry.push: '10.0.0.1:5000' is not on this machine's loopback [config-value]",
        "c.yaml:4:43: local.registry.pull: 'nowhere' is not host:port [config-value]",
        "c.yaml:5:19: local.ingress.port: 'http' is no port [config-value]",
        "c.yaml:6:11: local.domain: one value is wanted here [config-type]",
        "c.yaml:8:14: mirrors.docker.io: '127.0.0.1:5101' is no http:// or https:// address [config-value]",
        "c.yaml:9:1: no such key 'cluster'; did you mean 'clusters'? [config-key]",
    ]


@pytest.mark.parametrize("text", ["[", "local: {", "a: b: c", "\t", "--- 1\n--- 2", "\0"])
def test_what_is_not_yaml_is_said(text: str) -> None:
    with pytest.raises(UsageWrong, match=r"c\.yaml"):
        parse(text, "c.yaml", FOLDER)


@given(
    st.recursive(
        st.text(max_size=8) | st.integers() | st.none(),
        lambda it: st.lists(it, max_size=3) | st.dictionaries(st.text(max_size=8), it, max_size=3),
    )
)
def test_whatever_a_section_holds_is_read_or_refused(content: object) -> None:
    for text in (yaml.safe_dump(content), yaml.safe_dump({"local": content, "mirrors": content, "clusters": content})):
        with suppress(UsageWrong):
            parse(text, "c.yaml", FOLDER)


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageWrong, match="cannot be read"):
        load({"DEVPREVIEW_CONFIG": str(tmp_path)})
