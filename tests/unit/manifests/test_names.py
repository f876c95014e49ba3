"""No derived name breaks the limits of Kubernetes, and no two things share one."""

import re
import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.manifests import names
from devpreview.manifests.setting import Setting

LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
SETTING = Setting(preview="dev", domain="shop.localhost", scheme="http", port=8080, ingress_class="traefik", storage_class="")

components = st.from_regex(r"[a-z]([a-z0-9-]{0,28}[a-z0-9])?", fullmatch=True).filter(lambda name: not name.endswith("-setup"))
previews = st.from_regex(r"pr-[1-9][0-9]{0,4}|[a-z][a-z0-9]{0,28}", fullmatch=True)
databases = st.from_regex(r"[A-Za-z_][A-Za-z0-9_-]{0,62}", fullmatch=True)
steps = st.sampled_from(("fill", "start"))
runs = st.integers(1, 99999).map(str)

twins = st.tuples(
    st.text("ab-", min_size=1, max_size=4).filter(lambda name: LABEL.fullmatch(name) is not None), st.sampled_from(("ab", "b", "pr-1"))
)
"""Words so short and so alike that joining them is a chance for a collision."""


@given(components, previews)
def test_a_namespace_is_a_label_and_is_never_cut(project: str, preview: str) -> None:
    name = names.namespace(project, preview)
    assert LABEL.fullmatch(name)
    assert name == f"pv-{project}-{preview}"


@given(twins, twins)
def test_two_previews_never_share_a_namespace(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert (names.namespace(*one) == names.namespace(*other)) == (one == other)


@given(components, previews)
def test_a_host_is_one_label_under_the_domain(service: str, preview: str) -> None:
    label, _, domain = names.host(service, replace(SETTING, preview=preview)).partition(".")
    assert LABEL.fullmatch(label)
    assert domain == "shop.localhost"


@given(twins, twins)
def test_two_services_never_share_a_host(one: tuple[str, str], other: tuple[str, str]) -> None:
    hosts = [names.host(service, replace(SETTING, preview=preview)) for service, preview in (one, other)]
    assert (hosts[0] == hosts[1]) == (one == other)


@given(components, st.from_regex(r"[a-z]([a-z0-9-]{0,18}[a-z0-9])?", fullmatch=True))
def test_a_container_of_a_command_is_a_label_and_never_called_like_its_service(service: str, command: str) -> None:
    assert LABEL.fullmatch(names.init(service, command))
    assert names.init(service, command) != service
    assert names.init(service, command) != names.WAIT


def test_what_is_too_long_is_cut_and_ends_in_a_hash() -> None:
    one, other = (names.namespace("p" * 80 + end, "dev") for end in "ab")
    assert LABEL.fullmatch(one)
    assert LABEL.fullmatch(other)
    assert one != other


@pytest.mark.parametrize(
    ("scheme", "port", "url"),
    [
        ("http", 80, "http://web-dev.shop.localhost"),
        ("https", 443, "https://web-dev.shop.localhost"),
        ("http", 443, "http://web-dev.shop.localhost:443"),
        ("http", 8080, "http://web-dev.shop.localhost:8080"),
    ],
)
def test_a_url_leaves_out_the_port_that_its_scheme_means(scheme: str, port: int, url: str) -> None:
    assert names.public_url("web", replace(SETTING, scheme=scheme, port=port)) == url


@given(st.text(max_size=80))
def test_every_worktree_has_a_preview_name_that_is_allowed(worktree: str) -> None:
    name = names.preview_name(worktree)
    assert names.is_preview_name(name)
    assert "-" not in name


@pytest.mark.parametrize(
    ("worktree", "preview"),
    [
        ("", "dev"),
        ("login", "login"),
        ("dev", "dev[0-9a-f]{6}"),
        ("fix-login", "fixlogin[0-9a-f]{6}"),
        ("pr-7", "pr7[0-9a-f]{6}"),
        ("4", "p[0-9a-f]{6}"),
    ],
)
def test_a_preview_is_called_like_its_worktree_and_ends_in_a_hash_where_that_was_altered(worktree: str, preview: str) -> None:
    assert re.fullmatch(preview, names.preview_name(worktree))


@given(st.sets(st.text("ab-_A1", max_size=40), min_size=2, max_size=5))
def test_worktrees_of_different_names_have_different_previews(worktrees: set[str]) -> None:
    assert len({names.preview_name(worktree) for worktree in worktrees}) == len(worktrees)


@pytest.mark.parametrize("name", ["pr-", "pr-0", "pr-07", "a-b", "7a", "", "Dev", "d" * 30, "dev\n"])
def test_a_preview_may_not_be_called_what_could_not_be_read_back(name: str) -> None:
    assert not names.is_preview_name(name)


@given(components, steps, runs, databases)
def test_a_job_is_a_label_that_ends_in_its_run(component: str, step: str, run: str, database: str) -> None:
    name = names.job(component, step, run, database)
    assert LABEL.fullmatch(name)
    assert name.endswith(f"-{run}")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("db", "fill", "3", "shop"), "db-fill-shop-3"),
        (("cache", "fill", "3", "cache"), "cache-fill-3"),
        (("warm", "start", "3"), "warm-start-3"),
        (("order-db", "fill", "3", "shop"), "order-db-fill-shop-[0-9a-f]{6}-3"),
        (("db", "fill", "3", "shop_v2"), "db-fill-shop-v2-[0-9a-f]{6}-3"),
    ],
)
def test_a_job_is_called_after_component_step_and_run(words: tuple[str, ...], name: str) -> None:
    assert re.fullmatch(name, names.job(*words))


job_words = st.tuples(
    st.sampled_from(("db", "db-migrate", "db-migrate-shop", "shop")),
    steps,
    st.just("3"),
    st.sampled_from(("", "shop", "start", "fill", "Shop", "sh_op", "sh-op")),
)


@given(job_words, job_words)
def test_two_steps_of_a_run_never_share_a_job(one: tuple[str, str, str, str], other: tuple[str, str, str, str]) -> None:
    of_itself = {(component, step, run, "" if database == component else database) for component, step, run, database in (one, other)}
    assert (names.job(*one) == names.job(*other)) == (len(of_itself) == 1)


alike = st.sampled_from(("db", "db-data", "db-secrets", "db-credentials", "data", "secrets", "salt", "a-b", "c" * 30))


@given(st.sets(alike), st.sets(alike))
def test_objects_of_one_kind_never_share_a_name(datastores: set[str], others: set[str]) -> None:
    services = others - datastores
    found = datastores | services
    kinds = (
        [*found, *map(names.setup, datastores)],
        [*map(names.credentials, datastores), *map(names.secrets, services), names.SALT],
        [*map(names.claim, datastores)],
        [names.password_variable(datastore, user) for datastore in datastores for user in ("", "data", "password", "_1", "a_b")],
    )
    for kind in kinds:
        assert len(set(kind)) == len(kind)
        assert all(len(name) <= 63 for name in kind)


@given(components, previews)
def test_labels_keep_the_rules_of_label_values(component: str, preview: str) -> None:
    for name, value in names.labels(owner="7f3k9q2m", project=component, preview=preview, component=component).items():
        prefix, _, key = name.partition("/")
        assert LABEL.fullmatch(key)
        assert len(prefix) <= 253
        assert len(value) <= 63
        assert set(value) <= set(string.ascii_letters + string.digits + "-_.")
