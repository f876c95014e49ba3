"""The way to the Docker engine that the user's own command line speaks to: by DOCKER_HOST, or by its current context."""

import docker
from docker.client import DockerClient
from docker.errors import APIError, DockerException

from devpreview.errors import Unavailable


def opened(seconds: int) -> DockerClient:
    """Return the user's engine, to be closed, with the seconds that it has for one answer. Raises Unavailable where none answers."""
    try:
        client = docker.from_env(timeout=seconds)
    except (DockerException, OSError) as error:
        raise unavailable(error) from error
    try:
        client.ping()
    except (DockerException, OSError) as error:
        client.close()
        raise unavailable(error) from error
    return client


def unavailable(error: Exception) -> Unavailable:
    """Return what an error of the engine, or on the way there, means."""
    if isinstance(error, APIError):
        return Unavailable(f"Docker: {error.explanation or error}")
    return Unavailable("Docker does not answer", hint="start Docker, and look at what `docker info` says")
