"""What a blueprint becomes: the objects, what is in them, and what may differ between two targets."""

import json
from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from devpreview.blueprint.check import LEAST_MEMORY, PREVIEW_ATTRIBUTES, SERVICE_ATTRIBUTES, STORE_ATTRIBUTES
from devpreview.blueprint.model import (
    SECRETS,
    Blueprint,
    EngineKind,
    FromVariable,
    Generated,
    GrpcProbe,
    Reference,
    Secret,
    Service,
    Sidecar,
    Storage,
    TcpProbe,
    Value,
    Volume,
)
from devpreview.data.engines import Begin
from devpreview.manifests import names, secrets
from devpreview.manifests.environment import literal, variables
from devpreview.manifests.jobs import fill_job, start_job
from devpreview.manifests.oneoff import pod
from devpreview.manifests.policy import REQUESTS
from devpreview.manifests.render import render
from devpreview.manifests.rendered import Manifest, Rendered, Write, mark
from devpreview.manifests.setting import Setting
from tests.unit.manifests.example import API, BLUEPRINT, CACHE, DB, LAPTOP, STRIPE_KEY, TEAM, WARM, WEB, WORKER, ref, text
from tests.unit.manifests.golden import FILE, shown
from tests.unit.manifests.kubelet import expanded


def found(kind: str, name: str, blueprint: Blueprint = BLUEPRINT, setting: Setting = LAPTOP) -> Rendered:
    (one,) = (each for each in render(blueprint, setting) if (each.kind, each.name) == (kind, name))
    return one


def pod_of(kind: str, name: str, blueprint: Blueprint = BLUEPRINT, setting: Setting = LAPTOP) -> Manifest:
    template: Manifest = found(kind, name, blueprint, setting).manifest["spec"]["template"]
    return template


def main_of(kind: str, name: str, blueprint: Blueprint = BLUEPRINT, setting: Setting = LAPTOP) -> Manifest:
    (main,) = pod_of(kind, name, blueprint, setting)["spec"]["containers"]
    return dict(main)


def changed(service: Service) -> Blueprint:
    return replace(BLUEPRINT, services={**BLUEPRINT.services, service.name: service})


def leaves(thing: object, path: str = "") -> Iterator[tuple[str, str]]:
    match thing:
        case Mapping():
            for name, value in thing.items():
                yield from leaves(value, f"{path}/{name}")
        case list() | tuple():
            for index, value in enumerate(thing):
                yield from leaves(value, f"{path}/{index}")
        case _:
            yield path, str(thing)


def test_the_objects_of_the_example_are_these() -> None:
    assert shown() == list(yaml.safe_load_all(FILE.read_text())), "if the change is meant: python -m tests.unit.manifests.golden"


def test_rendering_is_the_same_from_the_same() -> None:
    assert render(BLUEPRINT, LAPTOP) == render(BLUEPRINT, LAPTOP)


def test_nothing_is_shared_within_an_object_or_between_two() -> None:
    assert "&id" not in yaml.safe_dump([one.manifest for one in render(BLUEPRINT, LAPTOP)])


def test_what_is_referred_to_comes_first() -> None:
    order = ["Namespace", "Secret", "Service", "PersistentVolumeClaim", "StatefulSet", "Deployment", "Ingress"]
    kinds = [one.kind for one in render(BLUEPRINT, LAPTOP)]
    assert kinds == sorted(kinds, key=order.index)


def test_no_two_objects_are_the_same_one() -> None:
    identities = [(one.kind, one.name) for one in render(BLUEPRINT, LAPTOP)]
    assert len(set(identities)) == len(identities)


@pytest.mark.parametrize("one", render(BLUEPRINT, LAPTOP), ids=lambda one: f"{one.kind}-{one.name}")
def test_every_object_says_whose_it_is_and_what_was_rendered(one: Rendered) -> None:
    about = one.manifest["metadata"]
    assert about["labels"].items() >= names.labels(owner="7f3k9q2m", project="shop", preview="dev", component=one.component).items()
    assert about.get("namespace", "pv-shop-dev") == "pv-shop-dev"
    others = {name: value for name, value in about["annotations"].items() if name != names.RENDERING}
    unmarked = {name: value for name, value in about.items() if name != "annotations"} | ({"annotations": others} if others else {})
    bare = one.manifest | {"metadata": unmarked}
    assert one.digest == mark(bare, LAPTOP.salt if one.name == "api-secrets" else b"")


def test_only_what_a_setting_explains_differs_between_two_targets() -> None:
    """Every leaf is walked; one that differs has to be what its setting says there, and nothing else."""
    explained = [_explained(setting) for setting in (LAPTOP, TEAM)]
    laptop, team = (dict(leaves([one.manifest for one in render(BLUEPRINT, setting)])) for setting in (LAPTOP, TEAM))
    only_somewhere = {path.rpartition("/")[2] for path in laptop.keys() ^ team.keys()}
    assert only_somewhere == {"storageClassName"}
    for path in laptop.keys() & team.keys():
        if laptop[path] != team[path]:
            digest = path.endswith((names.RENDERING, names.SECRETS_MARK))
            assert digest or _neutral(laptop[path], explained[0]) == _neutral(team[path], explained[1]), path


def _explained(setting: Setting) -> dict[str, str]:
    """Return what a setting brings into manifests → what stands for it."""
    urls = {names.public_url(name, setting): f"<url of {name}>" for name in BLUEPRINT.services}
    hosts = {names.host(name, setting): f"<host of {name}>" for name in BLUEPRINT.services}
    images = {reference: f"<image of {name}>" for name, reference in (*setting.images.items(), *setting.seed_images.items())}
    secret = dict.fromkeys(found("Secret", "api-secrets", setting=setting).manifest["data"].values(), "<secret>")
    rest = {f"pv-shop-{setting.preview}": "<namespace>", setting.preview: "<preview>", setting.ingress_class: "<ingress class>"}
    return {**images, **urls, **hosts, **secret, **rest}


def _neutral(value: str, explained: Mapping[str, str]) -> str:
    for what, stands_for in explained.items():
        value = value.replace(what, stands_for)
    return value


def test_a_secret_is_in_nothing_but_its_secret() -> None:
    for one in render(BLUEPRINT, LAPTOP):
        assert LAPTOP.secrets[STRIPE_KEY] not in json.dumps(one.manifest)
        assert one.kind == "Secret" or "YSBzZWNyZXQg" not in json.dumps(one.manifest)


def test_a_changed_secret_rolls_the_pods_that_use_it_and_no_others() -> None:
    other = replace(LAPTOP, secrets={STRIPE_KEY: "another"})
    assert pod_of("Deployment", "api") != pod_of("Deployment", "api", setting=other)
    assert pod_of("Deployment", "worker") == pod_of("Deployment", "worker", setting=other)


def test_what_marks_a_secret_cannot_be_guessed_without_the_salt() -> None:
    salted, other = (
        pod_of("Deployment", "api", setting=replace(LAPTOP, salt=salt))["metadata"]["annotations"] for salt in (b"one", b"two")
    )
    assert salted != other


def test_random_values_are_left_to_whoever_creates_the_secret() -> None:
    generated = {one.name: one.generate for one in render(BLUEPRINT, LAPTOP) if one.write is Write.CREATE}
    assert generated == {names.SALT: ("salt",), "db-credentials": ("password",), "cache-credentials": ("password",)}
    assert all("data" not in found("Secret", name).manifest for name in generated)


def test_a_datastore_is_one_pod_that_is_ready_only_by_its_probe() -> None:
    spec = found("StatefulSet", "db").manifest["spec"]
    main = main_of("StatefulSet", "db")
    assert (spec["replicas"], spec["podManagementPolicy"], spec["serviceName"]) == (1, "Parallel", "db")
    assert main["readinessProbe"].items() >= {"periodSeconds": 2, "timeoutSeconds": 5, "failureThreshold": 1}.items()
    assert main["startupProbe"].items() >= {"periodSeconds": 1, "timeoutSeconds": 5}.items()
    assert "cpu" not in main["resources"]["limits"]


def test_only_databases_made_by_steps_are_asked_whether_they_are_complete() -> None:
    main = main_of("StatefulSet", "db")
    assert "shop" in json.dumps(main["readinessProbe"])
    assert "audit" not in json.dumps(main["readinessProbe"])
    assert "audit" in json.dumps(main["startupProbe"])


def test_kept_data_is_in_a_volume_and_disposable_data_goes_with_its_pod() -> None:
    assert pod_of("StatefulSet", "db")["spec"]["volumes"] == [{"name": "data", "persistentVolumeClaim": {"claimName": "db-data"}}]
    assert pod_of("StatefulSet", "cache")["spec"]["volumes"] == [{"name": "data", "emptyDir": {}}]
    assert {one.name for one in render(BLUEPRINT, LAPTOP) if one.kind == "PersistentVolumeClaim"} == {"db-data"}


def test_the_plain_service_leads_to_ready_pods_and_the_setup_service_to_all() -> None:
    plain, setup = (found("Service", name).manifest["spec"] for name in ("db", "db-setup"))
    assert "publishNotReadyAddresses" not in plain
    assert setup == plain | {"publishNotReadyAddresses": True}


def test_services_lead_to_serving_pods_only() -> None:
    """The pods of steps belong to a component too; none of them may ever be an endpoint."""
    for one in render(BLUEPRINT, LAPTOP):
        if one.kind == "Service":
            assert one.manifest["spec"]["selector"] == {names.SERVES: one.component}
    assert pod_of("Deployment", "api")["metadata"]["labels"][names.SERVES] == "api"


def test_a_pod_waits_for_the_datastores_that_its_service_needs_itself() -> None:
    waits = {name: pod_of("Deployment", name)["spec"].get("initContainers", []) for name in BLUEPRINT.services}
    hosts = {name: [[word.partition(":")[0] for word in each["args"]] for each in found] for name, found in waits.items()}
    assert hosts == {"api": [["db", "cache"]], "worker": [["cache"]], "web": []}
    (waiting,) = waits["api"]
    assert waiting["name"] == names.WAIT
    assert waiting["image"] == LAPTOP.images["db"]
    assert "env" not in waiting


def test_a_user_and_a_limit_of_memory_hold_in_every_container_of_a_service_s_image() -> None:
    blueprint = changed(replace(API, user="1000:2000", memory="512Mi"))
    jobs = (
        start_job(blueprint, LAPTOP, WARM, "1"),
        fill_job(blueprint, LAPTOP, DB, DB.databases[0], run="1", how=Begin.AS_IT_IS, migrations={}, links=()),
    )
    specs = [pod_of("Deployment", "api", blueprint)["spec"], *(job.manifest["spec"]["template"]["spec"] for job in jobs)]
    containers = [each for spec in specs for each in (*spec.get("initContainers", ()), *spec["containers"])]
    own = [each for each in containers if each["image"] == LAPTOP.images["api"]]
    assert [each["name"] for each in own] == ["api", "start", "migrate"]
    for each in own:
        assert each["securityContext"] == {"runAsUser": 1000, "runAsGroup": 2000}
        assert each["resources"] == {"requests": REQUESTS, "limits": {"memory": "512Mi"}}
    assert all("securityContext" not in each for each in containers if each not in own)
    assert main_of("Deployment", "api", changed(replace(API, user="0")))["securityContext"] == {"runAsUser": 0}


def test_the_least_memory_that_may_be_a_limit_is_what_is_asked_for() -> None:
    assert REQUESTS["memory"] == f"{LEAST_MEMORY}Mi"


def test_commands_run_in_their_order_when_the_data_is_there_with_all_that_the_service_has() -> None:
    blueprint = changed(replace(API, init={"second": ("one", "$(A)"), "first": ("two",)}))
    wait, *commands = pod_of("Deployment", "api", blueprint)["spec"]["initContainers"]
    assert wait["name"] == names.WAIT
    assert [(each["name"], each["command"]) for each in commands] == [
        ("api-init-second", ["one", "$$(A)"]),
        ("api-init-first", ["two"]),
    ]
    main = main_of("Deployment", "api", blueprint)
    for each in commands:
        assert {key: each[key] for key in ("image", "env", "resources")} == {key: main[key] for key in ("image", "env", "resources")}
        assert each.keys().isdisjoint(("ports", "readinessProbe", "lifecycle", "args"))


def test_a_service_is_probed_as_it_says_else_by_its_port_else_not_at_all() -> None:
    assert main_of("Deployment", "api")["readinessProbe"]["httpGet"] == {"path": "/healthz", "port": 8000}
    assert main_of("Deployment", "web")["readinessProbe"]["tcpSocket"] == {"port": 3000}
    assert main_of("Deployment", "worker")["readinessProbe"]["exec"]["command"][:2] == ["worker", "check"]
    assert main_of("Deployment", "web", changed(replace(WEB, ready=TcpProbe(9))))["readinessProbe"]["tcpSocket"] == {"port": 9}
    assert main_of("Deployment", "web", changed(replace(WEB, ready=GrpcProbe(9))))["readinessProbe"]["grpc"] == {"port": 9}
    assert "readinessProbe" not in main_of("Deployment", "worker", changed(replace(WORKER, ready=None)))


def test_a_service_without_a_port_has_no_address_and_one_that_is_not_public_no_host() -> None:
    rendered = render(BLUEPRINT, LAPTOP)
    assert {one.name for one in rendered if one.kind == "Service"} == {"db", "db-setup", "cache", "cache-setup", "api", "web"}
    assert {one.name for one in rendered if one.kind == "Ingress"} == {"web"}
    assert found("Ingress", "web").manifest["spec"]["rules"][0]["host"] == "web-dev.shop.localhost"


def test_a_path_on_another_s_host_leads_to_the_service_that_wants_it() -> None:
    blueprint = changed(replace(API, routes={"web": ("/v1", "/api")}, env={"SELF": ref("api", "public_url")}))
    (rule,) = found("Ingress", "web", blueprint).manifest["spec"]["rules"]
    ways = [(each["path"], each["backend"]["service"]) for each in rule["http"]["paths"]]
    to_api, to_web = ({"name": name, "port": {"number": port}} for name, port in (("api", 8000), ("web", 3000)))
    assert ways == [("/api", to_api), ("/v1", to_api), ("/", to_web)]
    assert {one.name for one in render(blueprint, LAPTOP) if one.kind == "Ingress"} == {"web"}
    assert {"name": "SELF", "value": "http://web-dev.shop.localhost:8080/v1"} in main_of("Deployment", "api", blueprint)["env"]


def test_new_pods_serve_before_old_ones_go() -> None:
    assert found("Deployment", "api").manifest["spec"]["strategy"]["rollingUpdate"] == {"maxSurge": 1, "maxUnavailable": 0}


def test_no_pod_has_a_token_or_variables_of_other_services() -> None:
    for one in render(BLUEPRINT, LAPTOP):
        if one.kind in ("StatefulSet", "Deployment"):
            spec = one.manifest["spec"]["template"]["spec"]
            assert (spec["automountServiceAccountToken"], spec["enableServiceLinks"]) == (False, False)


def test_a_generated_secret_is_made_once_for_all_who_share_it_and_is_as_long_as_was_said() -> None:
    shared, own = Secret("SESSION_KEY", Generated(40)), Secret("SESSION_KEY", Generated(12, "web"))
    services = {name: replace(each, secrets={"SESSION_KEY": shared}) for name, each in BLUEPRINT.services.items()}
    blueprint = replace(BLUEPRINT, services=services | {"web": replace(WEB, secrets={"SESSION_KEY": own})})
    made = [one for one in render(blueprint, replace(LAPTOP, secrets={shared: "a", own: "b"})) if names.is_generated(one.name)]
    assert [(one.write, one.generate, one.length) for one in made] == [
        (Write.CREATE, (names.GENERATED_KEY,), length) for length in (40, 12)
    ]
    filled = [b64decode(one.made(lambda: "xyz").manifest["data"][names.GENERATED_KEY]) for one in made]
    assert filled == [b"xyz" * 13 + b"x", b"xyz" * 4]
    other = replace(
        blueprint, services=services | {"web": replace(WEB, secrets={"SESSION_KEY": replace(own, source=Generated(13, "web"))})}
    )
    assert names.generated("", "SESSION_KEY", 40) in {one.name for one in made}
    assert {one.name for one in made} != {one.name for one in secrets.made(other, LAPTOP)}


def test_the_environment_of_a_service_is_what_its_blueprint_says() -> None:
    env = expanded(
        main_of("Deployment", "api"),
        {"db-credentials/password": "pw1", "cache-credentials/password": "pw2", "api-secrets/STRIPE_KEY": "sk"},
    )
    assert "pw1@db:5432/shop" in env["DATABASE_URL"]
    assert "pw2@cache:6379" in env["QUEUE_URL"]
    assert env["ORIGINS"] == "http://web-dev.shop.localhost:8080,https://example.com"
    assert (env["PREVIEW"], env["WEB"], env["TZ"], env["STRIPE_KEY"]) == ("dev", "http://web:3000", "UTC", "sk")
    assert env["PATTERN"] == "^$(DATABASE_URL)$$"


def test_no_variable_is_there_twice() -> None:
    awkward = replace(
        API,
        env={**API.env, "STRIPE_KEY": text("from env"), "DEVPREVIEW_DB_PASSWORD": text("mine")},
        secrets=(named := {name: Secret(name, FromVariable(name)) for name in ("STRIPE_KEY", "DEVPREVIEW_CACHE_PASSWORD")}),
    )
    setting = replace(LAPTOP, secrets=dict.fromkeys(named.values(), ""))
    for blueprint in (changed(awkward), replace(BLUEPRINT, datastores={"db": replace(DB, env={"PGDATA": text("/tmp")}), "cache": CACHE})):
        for one in render(blueprint, setting):
            if one.kind in ("Deployment", "StatefulSet"):
                for container in one.manifest["spec"]["template"]["spec"]["containers"]:
                    given = [each["name"] for each in container["env"]]
                    assert len(set(given)) == len(given)


def test_the_order_in_which_variables_are_written_rolls_nothing() -> None:
    backwards = replace(API, env=dict(list(API.env.items())[::-1]), secrets=dict(list(API.secrets.items())[::-1]))
    assert found("Deployment", "api", changed(backwards)) == found("Deployment", "api")


@given(st.lists(st.one_of(st.text("$()AB", max_size=8), st.just(Reference("db", "password"))), max_size=4))
def test_the_kubelet_gives_back_what_was_written(parts: list[str | Reference]) -> None:
    env = {"A": text("never"), "B": text("ever"), "X": Value(tuple(parts))}
    given_back = expanded({"env": variables(env, BLUEPRINT, LAPTOP)}, {"db-credentials/password": "$(A)$$"})
    assert given_back["X"] == "".join(part if isinstance(part, str) else "$(A)$$" for part in parts)


def test_commands_are_not_expanded_either() -> None:
    assert main_of("Deployment", "api")["command"] == ["sh", "-c", "echo $$(hostname) $$$$; exec api"]
    assert main_of("Deployment", "worker")["readinessProbe"]["exec"]["command"][-1] == literal("$(X)")


def test_everything_that_a_blueprint_may_refer_to_has_a_value() -> None:
    of_services: dict[str, Any] = {name: ref("web", name) for name in SERVICE_ATTRIBUTES}
    of_previews = {name: ref("preview", name) for name in PREVIEW_ATTRIBUTES}
    engines = (DB, EngineKind.POSTGRES), (CACHE, EngineKind.REDIS)
    of_stores = [{name: ref(store.name, name) for name in STORE_ATTRIBUTES[kind]} for store, kind in engines]
    for env in (of_services, of_previews, *of_stores):
        assert variables(env, BLUEPRINT, LAPTOP)


def test_what_is_kept_is_a_claim_that_one_pod_has_at_a_time() -> None:
    folders = {
        "/srv/up": Volume(Storage.KEPT, "5Gi", of="api"),
        "/all": Volume(Storage.KEPT, "1Gi", "all"),
        "/tmp": Volume(Storage.DISPOSABLE),
    }
    api = replace(API, volumes=folders, user="1000:2000")
    blueprint = replace(BLUEPRINT, services={**BLUEPRINT.services, "api": api, "worker": replace(WORKER, volumes=folders)})
    claims = {one.name: one for one in render(blueprint, TEAM) if one.kind == "PersistentVolumeClaim" and one.component != "db"}
    own = names.volume("api", "/srv/up")
    assert {name: one.component for name, one in claims.items()} == {own: "api", "all-volume": ""}
    assert claims[own].manifest["spec"]["resources"]["requests"] == {"storage": "5Gi"}
    assert claims[own].manifest["spec"]["storageClassName"] == "fast"
    pods = {name: pod_of("Deployment", name, blueprint)["spec"] for name in ("api", "worker")}
    mounts = {each["mountPath"]: each["name"] for each in pods["api"]["containers"][0]["volumeMounts"]}
    sources = {each["name"]: each for each in pods["api"]["volumes"]}
    assert sources[mounts["/srv/up"]]["persistentVolumeClaim"] == {"claimName": own}
    assert sources[mounts["/tmp"]]["emptyDir"] == {}
    assert pods["worker"]["volumes"] == pods["api"]["volumes"]
    assert pods["api"]["securityContext"]["fsGroup"] == 2000
    assert "fsGroup" not in pods["worker"]["securityContext"]
    assert found("Deployment", "api", blueprint).manifest["spec"]["strategy"] == {"type": "Recreate"}
    assert found("Deployment", "web", blueprint).manifest["spec"]["strategy"]["type"] == "RollingUpdate"
    spec = start_job(blueprint, LAPTOP, WARM, "1").manifest["spec"]["template"]["spec"]
    assert (spec["volumes"], spec["securityContext"]) == (pods["api"]["volumes"], pods["api"]["securityContext"])
    fill = fill_job(blueprint, LAPTOP, DB, DB.databases[0], run="3", how=Begin.FROM_EMPTY, migrations={"m/1.py": "1f"}, links=())
    assert "volumes" not in fill.manifest["spec"]["template"]["spec"], "migrations may run beside old pods, which hold them"


def test_sidecars_stand_beside_a_service_and_share_its_folders() -> None:
    key = Value((Reference(SECRETS, "STRIPE_KEY"),))
    url = ref("db", "url", "shop")
    proxy = Sidecar("proxy", "nginx:1", ("nginx",), env={"DB": url}, files={"/a": text("beside"), "/key": key}, port=81, memory="64Mi")
    beat = Sidecar("beat", args=("beat", "$X"), env={"TZ": text("CET"), "STRIPE_KEY": text("none")}, files={"/b": text("mine")})
    api = replace(API, sidecars={"proxy": proxy, "beat": beat}, files={"/a": text("own"), "/b": text("own")}, memory="1Gi")
    blueprint = changed(replace(api, volumes={"/tmp": Volume(Storage.DISPOSABLE)}))
    setting = replace(LAPTOP, images={**LAPTOP.images, names.beside("api", "proxy"): "registry/nginx"})
    main, one, other = pod_of("Deployment", "api", blueprint, setting)["spec"]["containers"]
    assert [each["name"] for each in (main, one, other)] == ["api", "api-sidecar-proxy", "api-sidecar-beat"]
    assert (one["image"], one["command"], one["resources"]["limits"]) == ("registry/nginx", ["nginx"], {"memory": "64Mi"})
    assert {each["name"] for each in one["env"]} == {names.password_variable("db"), "DB"}
    assert one["readinessProbe"]["tcpSocket"] == {"port": 81}
    assert other["image"] == main["image"]
    assert other["args"] == ["beat", "$$X"]
    assert "limits" not in other["resources"]
    assert "readinessProbe" not in other
    env = {each["name"]: each for each in other["env"]}
    assert (env["TZ"]["value"], env["STRIPE_KEY"]["value"], "DATABASE_URL" in env) == ("CET", "none", True)
    config, secret = found("ConfigMap", "api-files", blueprint, setting), found("Secret", "api-files", blueprint, setting)
    held = {key: config.manifest["data"][key] for key in config.manifest["data"]}

    def seen(container: Manifest) -> dict[str, str]:
        return {each["mountPath"]: held.get(each.get("subPath", ""), "?") for each in container["volumeMounts"]}

    assert seen(main) == {"/a": "own", "/b": "own", "/tmp": "?"}
    assert seen(one) == {"/a": "beside", "/key": "?", "/tmp": "?"}
    assert seen(other) == {"/a": "own", "/b": "mine", "/tmp": "?"}
    assert len(secret.manifest["data"]) == 1
    assert all(each["lifecycle"] == main["lifecycle"] for each in (one, other)), "nobody goes before nobody comes any more"
    alone = pod(found("Deployment", "api", blueprint, setting).manifest, "api-run-1")["spec"]["containers"]
    assert [(each["name"], each.get("args")) for each in alone[1:]] == [(one["name"], None), (other["name"], ["beat", "$$X"])]
    assert not any("readinessProbe" in each or "lifecycle" in each for each in alone)
