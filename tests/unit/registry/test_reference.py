"""Names of images are read as Docker reads them, and no two copies share a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devpreview.errors import UsageWrong
from devpreview.registry import Reference, mirror, reference
from devpreview.registry.reference import NAME, TAG

DIGEST = f"sha256:{'a' * 64}"


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("postgres", "docker.io/library/postgres:latest"),
        ("postgres:15", "docker.io/library/postgres:15"),
        ("maildev/maildev:2.2.1", "docker.io/maildev/maildev:2.2.1"),
        ("docker.io/postgres", "docker.io/library/postgres:latest"),
        ("index.docker.io/library/postgres", "docker.io/library/postgres:latest"),
        ("ghcr.io/acme/api:1.4", "ghcr.io/acme/api:1.4"),
        ("localhost/api", "localhost/api:latest"),
        ("localhost:5001/a/b_c/d--e", "localhost:5001/a/b_c/d--e:latest"),
        (f"postgres@{DIGEST}", f"docker.io/library/postgres@{DIGEST}"),
        (f"postgres:15@{DIGEST}", f"docker.io/library/postgres@{DIGEST}"),
    ],
)
def test_a_name_is_read_in_full(text: str, full: str) -> None:
    assert str(reference(text)) == full
    assert reference(str(reference(text))) == reference(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Postgres",
        "postgres:",
        "postgres:a b",
        "a//b",
        "/a",
        "postgres@sha256:1",
        "-a",
        "a..b",
        "a:b/c",
        "exa mple.com/a",
        "0.-0/a",
        "a-.b/c",
    ],
)
def test_what_is_no_name_is_said_to_be_none(text: str) -> None:
    with pytest.raises(UsageWrong, match="is not the name of an image"):
        reference(text)


hosts = st.from_regex(r"[a-z0-9]{1,3}(\.([a-z0-9][a-z0-9-]?)?[a-z0-9])?(:[0-9]{1,3})?", fullmatch=True)
repositories = st.from_regex(r"[a-z0-9]{1,2}((_|__|\.|-)[a-z0-9]{1,2})?(/[a-z0-9]{1,2})?", fullmatch=True)
references = st.builds(Reference, hosts, repositories, st.from_regex(r"[a-z0-9]{1,3}", fullmatch=True))


@given(references, references)
def test_no_two_images_share_a_copy(one: Reference, other: Reference) -> None:
    assert (mirror(one) == mirror(other)) is (one == other)


@given(references)
def test_the_name_of_a_copy_is_one(source: Reference) -> None:
    repository, tag = mirror(source)
    assert NAME.fullmatch(repository)
    assert TAG.fullmatch(tag)


def test_a_copy_of_a_digest_has_it_as_its_tag() -> None:
    assert mirror(reference(f"ghcr.io/acme/api@{DIGEST}")) == ("mirror/ghcr.io/acme/api", DIGEST.replace(":", "-"))
