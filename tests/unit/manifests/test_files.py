"""Configuration files: where each is held, and that every container of a service has them."""

import json
import subprocess
from base64 import b64decode
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from devpreview.blueprint.model import Blueprint, Reference, Value
from devpreview.data.engines import Begin
from devpreview.manifests import names
from devpreview.manifests.files import FOLDER
from devpreview.manifests.jobs import fill_job, start_job
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Manifest, Rendered
from devpreview.manifests.setting import Setting
from tests.unit.manifests.example import API, BLUEPRINT, DB, LAPTOP, STRIPE_KEY, WARM, ref, text
from tests.unit.manifests.kubelet import expanded

PLAIN = Value(("$(A) $$ to ", Reference("web", "url"), " of ", Reference("db", "host"), "\n"))
SECRET = Value(("key=", Reference("secrets", "STRIPE_KEY"), "\n\n"))
COMPOSED = Value(("$(A) '$$' ", Reference("db", "url", "shop"), ' "', Reference("secrets", "STRIPE_KEY"), '"\n\n'))


def having(**files: Value) -> Blueprint:
    service = replace(API, files={f"/etc/{name}.conf": value for name, value in files.items()})
    return replace(BLUEPRINT, services={**BLUEPRINT.services, "api": service})


def of(blueprint: Blueprint, kind: str, name: str, setting: Setting = LAPTOP) -> Rendered | None:
    return next((each for each in render(blueprint, setting) if (each.kind, each.name) == (kind, name)), None)


def template(blueprint: Blueprint, setting: Setting = LAPTOP) -> Manifest:
    found = of(blueprint, "Deployment", "api", setting)
    assert found
    pod: Manifest = found.manifest["spec"]["template"]
    return pod


def test_what_anybody_may_see_is_in_a_config_map_letter_by_letter() -> None:
    found = of(having(a=PLAIN), "ConfigMap", "api-files")
    assert found
    assert list(found.manifest["data"].values()) == ["$(A) $$ to http://web:3000 of db\n"]
    assert of(having(a=PLAIN), "Secret", "api-files") is None


def test_a_secret_of_the_service_is_in_a_secret_and_in_nothing_else() -> None:
    blueprint = having(a=SECRET)
    found = of(blueprint, "Secret", "api-files")
    assert found
    assert [b64decode(value).decode() for value in found.manifest["data"].values()] == ["key=a secret of the laptop\n\n"]
    assert of(blueprint, "ConfigMap", "api-files") is None
    assert not any("a secret of" in json.dumps(one.manifest) for one in render(blueprint, LAPTOP))


def test_a_file_with_a_password_is_composed_in_the_pod_and_written_letter_by_letter(tmp_path: Path) -> None:
    blueprint = having(a=COMPOSED, b=ref("cache", "password"))
    assert of(blueprint, "Secret", "api-files") is None
    writing = next(each for each in template(blueprint)["spec"]["initContainers"] if each["name"] == names.FILES)
    assert writing["image"] == LAPTOP.images["cache"]
    passwords = {"db-credentials/password": "p'w", "cache-credentials/password": "c$(A)", "api-secrets/STRIPE_KEY": 's"k'}
    env = expanded(writing, passwords)
    command = [word.replace("$$", "$").replace(FOLDER, str(tmp_path)) for word in writing["command"]]
    subprocess.run(command, env=env, check=True)
    written = {path.name.partition("-")[2]: path.read_text() for path in tmp_path.iterdir()}
    assert written.keys() == {"etc_a.conf", "etc_b.conf"}
    assert written["etc_b.conf"] == "c$(A)"
    assert written["etc_a.conf"].startswith("$(A) '$$' postgresql://")
    assert "p'w@db:5432/shop" in written["etc_a.conf"]
    assert written["etc_a.conf"].endswith(' "s"k"\n\n')


def test_every_container_of_the_service_s_image_has_its_files_and_every_pod_their_volumes() -> None:
    blueprint = having(a=PLAIN, b=SECRET, c=COMPOSED)
    blueprint = replace(blueprint, services={**blueprint.services, "api": replace(blueprint.services["api"], init={"look": ("ls",)})})
    fill = fill_job(blueprint, LAPTOP, DB, DB.databases[0], run="1", how=Begin.FROM_EMPTY, migrations={}, links=())
    specs = [
        template(blueprint)["spec"],
        *(one.manifest["spec"]["template"]["spec"] for one in (fill, start_job(blueprint, LAPTOP, WARM, "1"))),
    ]
    for spec, expected in zip(specs, ({"api", "api-init-look"}, {"migrate"}, {"start"}), strict=True):
        containers = [*spec["initContainers"], *spec["containers"]]
        own = [each for each in containers if each["image"] == LAPTOP.images["api"]]
        assert {each["name"] for each in own} == expected
        volumes = {each["name"] for each in spec["volumes"]}
        for each in own:
            assert [mount["mountPath"] for mount in each["volumeMounts"]] == ["/etc/a.conf", "/etc/b.conf", "/etc/c.conf"]
            assert {mount["name"] for mount in each["volumeMounts"]} == volumes
        order = [each["name"] for each in containers]
        assert order.index(names.FILES) < min(order.index(each["name"]) for each in own)


def test_a_migration_s_files_lead_to_the_database_that_is_not_ready_yet() -> None:
    blueprint = having(c=COMPOSED)
    fill = fill_job(blueprint, LAPTOP, DB, DB.databases[0], run="1", how=Begin.FROM_EMPTY, migrations={}, links=())
    writing = next(each for each in fill.manifest["spec"]["template"]["spec"]["initContainers"] if each["name"] == names.FILES)
    assert "@db-setup:5432" in json.dumps(writing["env"])


def test_a_change_of_a_file_rolls_the_pods() -> None:
    for one, other in ((PLAIN, text("other")), (SECRET, Value((*SECRET.parts, "x"))), (COMPOSED, Value((*COMPOSED.parts, "x")))):
        assert template(having(a=one)) != template(having(a=other))
    assert template(having(a=SECRET)) != template(having(a=SECRET), replace(LAPTOP, secrets={STRIPE_KEY: "other"}))
    assert template(having(a=PLAIN, b=text("b"))) == template(having(b=text("b"), a=PLAIN))


@given(st.lists(st.from_regex(r"(?:/[ab._]{1,2}){1,3}", fullmatch=True), unique=True))
def test_no_two_files_are_under_one_key(paths: list[str]) -> None:
    assert len({names.file_key(path) for path in paths}) == len(paths)
