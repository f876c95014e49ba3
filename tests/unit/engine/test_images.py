"""The engine's door where there is no engine; what it does with one is proven on the cluster."""

import gc
import warnings

import pytest

from devpreview.engine import images
from devpreview.errors import Unavailable
from devpreview.streams import Stop


def test_an_engine_that_is_not_there_is_said_to_be_away() -> None:
    with pytest.raises(Unavailable, match="Docker does not answer"):
        list(images.push("localhost/api:1", Stop()))
    with warnings.catch_warnings():
        # the client leaves the socket of a connection that failed to the collector
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
