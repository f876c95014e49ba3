"""Logins are found where Docker keeps them, and secrets stay in the pipe."""

import base64
import json
from pathlib import Path

import pytest

from devpreview.errors import UsageWrong
from devpreview.registry import Login, Logins, docker_logins
from devpreview.registry.logins import HUB_KEY
from devpreview.streams import Stop

AUTH = base64.b64encode(b"me:s3cret:with:colons").decode()
ME = Login("me", "s3cret:with:colons")


@pytest.mark.parametrize(
    ("entries", "host", "login"),
    [
        ({"ghcr.io": {"auth": AUTH}}, "ghcr.io", ME),
        ({"https://ghcr.io/v2/": {"auth": AUTH}}, "ghcr.io", ME),
        ({"https://index.docker.io/v1/": {"auth": AUTH}}, "docker.io", ME),
        ({"ghcr.io": {"username": "me", "password": "s3cret:with:colons"}}, "ghcr.io", ME),
        ({"ghcr.io": {"auth": AUTH, "identitytoken": AUTH}}, "ghcr.io", Login("", token=AUTH)),
        ({"ghcr.io": {"auth": AUTH}}, "docker.io", None),
        ({"ghcr.io": {}}, "ghcr.io", None),
        ({"ghcr.io:5000": {"auth": AUTH}}, "ghcr.io", None),
    ],
)
def test_a_login_that_is_written_down(entries: dict[str, dict[str, str]], host: str, login: Login | None) -> None:
    assert Logins({"auths": entries}, {}).of(host, Stop()) == login


def test_a_helper_is_asked_for_its_hosts(tmp_path: Path) -> None:
    environ = helper(tmp_path, "vault", """read host; echo "{\\"Username\\": \\"me\\", \\"Secret\\": \\"for $host\\"}" """)
    logins = Logins({"credHelpers": {"ghcr.io": "vault"}, "auths": {"quay.io": {"auth": AUTH}}}, environ)
    assert logins.of("ghcr.io", Stop()) == Login("me", "for ghcr.io")
    assert logins.of("quay.io", Stop()) == ME


def test_the_store_is_asked_for_all_hosts_and_may_give_a_token(tmp_path: Path) -> None:
    environ = helper(tmp_path, "vault", """read host; echo "{\\"Username\\": \\"<token>\\", \\"Secret\\": \\"$host\\"}" """)
    assert Logins({"credsStore": "vault"}, environ).of("docker.io", Stop()) == Login("", token=HUB_KEY)


def test_a_helper_that_knows_nobody(tmp_path: Path) -> None:
    environ = helper(tmp_path, "vault", "echo credentials not found in native keychain; exit 1")
    assert Logins({"credsStore": "vault"}, environ).of("ghcr.io", Stop()) is None


@pytest.mark.parametrize("script", ["echo s3cret; exit 1", "echo s3cret", 'echo \'{"Username": "s3cret"}\'', "echo '[\"s3cret\"]'"])
def test_a_helper_in_trouble_is_named_and_its_secret_is_not(script: str, tmp_path: Path) -> None:
    with pytest.raises(UsageWrong, match="docker-credential-vault") as failure:
        Logins({"credsStore": "vault"}, helper(tmp_path, "vault", script)).of("ghcr.io", Stop())
    assert "s3cret" not in f"{failure.value} {failure.value.hint}"
    assert failure.value.__cause__ is None


def test_a_helper_that_is_not_installed_is_named() -> None:
    with pytest.raises(UsageWrong, match="docker-credential-nowhere, which is not installed"):
        Logins({"credsStore": "nowhere"}, {"PATH": "/nowhere"}).of("ghcr.io", Stop())


def test_a_login_does_not_show_its_secret() -> None:
    assert "s3cret" not in repr(ME)


def test_the_configuration_is_read_where_docker_reads_it(tmp_path: Path) -> None:
    content = json.dumps({"auths": {"ghcr.io": {"auth": AUTH}}})
    (tmp_path / ".docker").mkdir()
    (tmp_path / ".docker/config.json").write_text(content)
    (tmp_path / "config.json").write_text("{}")
    assert docker_logins({}, tmp_path).of("ghcr.io", Stop()) == ME
    assert docker_logins({"DOCKER_CONFIG": str(tmp_path)}, tmp_path).of("ghcr.io", Stop()) is None
    assert docker_logins({}, tmp_path / "nobody").of("ghcr.io", Stop()) is None


def test_a_configuration_that_is_not_json_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(UsageWrong, match="Docker's configuration can't be read"):
        docker_logins({"DOCKER_CONFIG": str(tmp_path)}, tmp_path)


def helper(folder: Path, name: str, script: str) -> dict[str, str]:
    program = folder / f"docker-credential-{name}"
    program.write_text(f"#!/bin/sh\n[ $# = 1 ] && [ $1 = get ] || exit 9\n{script}\n")
    program.chmod(0o755)
    return {"PATH": f"{folder}:/usr/bin:/bin"}
