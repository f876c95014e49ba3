"""Two registries: somebody's, whose images are public, and the team's."""

from collections.abc import Iterator

import pytest

from tests.unit.registry.conftest import image
from tests.unit.registry.fake import FakeRegistry, serving


@pytest.fixture
def upstream() -> Iterator[FakeRegistry]:
    with serving() as registry:
        yield registry


@pytest.fixture
def teams() -> Iterator[FakeRegistry]:
    with serving() as registry:
        yield registry


@pytest.fixture
def base(upstream: FakeRegistry) -> str:
    image(upstream, "library/python", "3")
    return f"{upstream.host}/library/python:3"
