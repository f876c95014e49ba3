"""Presets as objects: how each is run, and what a service that refers to it is told.

`python -m tests.unit.manifests.test_presets` writes the golden file anew.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from devpreview.blueprint import presets
from devpreview.blueprint.model import Blueprint
from devpreview.blueprint.presets.read import Preset, named, recognised
from devpreview.data.engines import engine
from devpreview.manifests import names
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Manifest
from tests.unit.blueprint.examples import HEAD, read
from tests.unit.manifests.example import LAPTOP
from tests.unit.manifests.kubelet import expanded

FILE = Path(__file__).parent / "presets.yaml"

FOLDER = Path(presets.__file__).parent

SECRETS = {"it-credentials/password": "5e7b"}
"""A password that some would take for a number."""


UNTOLD = ("name", "image", "imagePullPolicy", "terminationMessagePolicy", "env")


def shown() -> dict[str, object]:
    """Return what every preset that is run by itself comes to, and what references to it are."""
    return {each.name: _shown(each) for each in map(named, presets.PRESETS) if each.engine is None}


def blueprint(written: str, env: dict[str, str]) -> Blueprint:
    head = yaml.safe_load(HEAD)
    services = {"api": {"image": "acme/api:1", "env": env}}
    return read(yaml.safe_dump(head | {"services": services, "datastores": {"it": yaml.safe_load(written)}}))


def objects(written: str, env: dict[str, str]) -> dict[str, Manifest]:
    setting = replace(LAPTOP, images={"it": "it", "api": "api", names.WAIT: "knocks"})
    return {f"{one.kind} {one.name}": one.manifest for one in render(blueprint(written, env), setting)}


def _shown(preset: Preset) -> object:
    more = ", buckets: [uploads, images]" if preset.has_buckets else ""
    env = {name.upper(): f"${{it.{name}}}" for name in preset.attributes} | {"PUBLIC": "${it.public_url}"}
    found = objects(f"{{preset: {preset.name}, public: true{more}}}", env)
    pod: Any = found["StatefulSet it"]["spec"]["template"]["spec"]
    (server,) = pod["containers"]
    client: Any = found["Deployment api"]["spec"]["template"]["spec"]
    told = {
        key: value for key, value in server.items() if key not in ("name", "image", "imagePullPolicy", "terminationMessagePolicy", "env")
    }
    return {
        "server": told | {"environment": expanded(server, SECRETS)},
        "pod": {key: pod[key] for key in ("securityContext", "volumes") if key in pod},
        "files": {name: each["data"] for name, each in found.items() if name == "ConfigMap it-files"},
        "ports": found["Service it"]["spec"]["ports"],
        "ingress": found["Ingress it"]["spec"]["rules"],
        "client": expanded(client["containers"][0], SECRETS),
        "waits": [client["initContainers"][0]["image"], *client["initContainers"][0]["args"]],
    }


def test_presets_become_these() -> None:
    assert shown() == yaml.safe_load(FILE.read_text()), "if the change is meant: python -m tests.unit.manifests.test_presets"


def test_every_file_of_facts_is_a_preset_that_its_image_is_recognised_by() -> None:
    assert sorted(presets.PRESETS) == sorted(each.stem for each in FOLDER.glob("*.yaml"))
    for preset in map(named, presets.PRESETS):
        assert recognised(preset.image) == preset
        assert recognised(f"registry.example.com:5000/mirror/{preset.image}") == preset
        assert preset.engine is None or preset.port == engine(preset.engine).PORT
    assert not [image for image in ("bitnami/rabbitmq:4", "acme/rabbit", "confluentinc/cp-kafka", "kafka") if recognised(image)]


def test_what_a_blueprint_says_holds_instead_of_what_the_preset_does() -> None:
    written = """
        preset: rabbitmq
        env: {RABBITMQ_DEFAULT_VHOST: "/a$b", MORE: "${it.port} $(HOME)"}
        args: [rabbitmq-server, -detached]
        port: 5673
        ports: {stream: 5552}
        ready: {exec: [ready]}
        memory: 2Gi
        user: "999"
        data: /data
        files: {/etc/rabbitmq/conf.d/20.conf: {text: "x = 1"}}
    """
    found = objects(written, {"URL": "${it.url(heartbeat=30, scheme=amqps)}", "VHOST": "${it.vhost}"})
    pod: Any = found["StatefulSet it"]["spec"]["template"]["spec"]
    (server,) = pod["containers"]
    env = expanded(server, SECRETS)
    assert env.items() >= {"RABBITMQ_DEFAULT_VHOST": "/a$b", "MORE": "5673 $(HOME)", "RABBITMQ_DEFAULT_PASS": "5e7b"}.items()
    assert (server["args"], server["readinessProbe"]["exec"]) == (["rabbitmq-server", "-detached"], {"command": ["ready"]})
    assert server["resources"]["limits"] == {"memory": "2Gi"}
    assert [each["mountPath"] for each in server["volumeMounts"]] == ["/data", "/etc/rabbitmq/conf.d/20.conf"]
    assert pod["securityContext"]["fsGroup"] == 999
    assert {each["name"]: each["port"] for each in found["Service it"]["spec"]["ports"]} == {"main": 5673, "web": 15672, "stream": 5552}
    api: Any = found["Deployment api"]["spec"]["template"]["spec"]["containers"][0]
    told = expanded(api, SECRETS)
    assert told["URL"] == "amqps://app:5e7b@it:5673/%2Fa%24b?heartbeat=30"
    assert told["VHOST"] == "/a$b"


def test_urls_take_parameters() -> None:
    cases = {
        "image: postgres:15": {
            "${it.it.url(scheme=postgresql+asyncpg, sslmode=disable)}": "postgresql+asyncpg://app:5e7b@it:5432/it?sslmode=disable",
            "${it.url(a=1,b=x%20y)}": "postgresql://app:5e7b@it:5432/it?a=1&b=x%20y",
            "${it.password_url}": "5e7b",
        },
        "image: redis:7": {
            "${it.url(db=3, scheme=rediss)}": "rediss://:5e7b@it:6379/3",
            "${it.url(db=0, x=1)}": "redis://:5e7b@it:6379/0?x=1",
        },
        "image: mongo:7\ndatabases: {a: {}, b: {}}": {
            "${it.b.url(authSource=b, w=1)}": "mongodb://app:5e7b@it:27017/b?authSource=b&w=1",
            "${it.a.name}": "a",
        },
    }
    for written, urls in cases.items():
        found = objects(written, {f"V{number}": url for number, url in enumerate(urls)})
        api: Any = found["Deployment api"]["spec"]["template"]["spec"]["containers"][0]
        told = expanded(api, SECRETS)
        assert [told[f"V{number}"] for number in range(len(urls))] == list(urls.values())


def test_what_nobody_knows_has_an_address_and_nothing_that_is_not_said() -> None:
    found = objects("{image: 'acme/thing:1', port: 7000}", {"AT": "${it.host}:${it.port}"})
    assert {"StatefulSet it", "Service it", "Service it-setup"} <= found.keys()
    assert not {"Secret it-credentials", "PersistentVolumeClaim it-data", "ConfigMap it-files", "Ingress it"} & found.keys()
    pod: Any = found["StatefulSet it"]["spec"]["template"]["spec"]
    (server,) = pod["containers"]
    assert "volumes" not in pod
    assert not {"command", "args", "volumeMounts"} & server.keys()
    assert server["readinessProbe"]["tcpSocket"] == {"port": 7000}
    waits: Any = found["Deployment api"]["spec"]["template"]["spec"]["initContainers"][0]
    assert (waits["image"], waits["args"]) == ("knocks", ["it:7000::"])
    assert "PersistentVolumeClaim it-data" in objects("{image: 'acme/thing:1', port: 7000, data: /var/lib/thing}", {})


if __name__ == "__main__":
    FILE.write_text(yaml.safe_dump(shown(), sort_keys=False, allow_unicode=True, width=140))
