"""Who we are to a cluster, and the connections that are made with that: one context of a kubeconfig, for one run."""

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import getproxies

import yaml
from kubernetes.client.configuration import Configuration
from kubernetes.client.rest import RESTClientObject
from kubernetes.config.config_exception import ConfigException
from kubernetes.config.kube_config import load_kube_config
from kubernetes.utils.keepalive import tcp_keepalive_socket_options
from urllib3 import PoolManager

from devpreview.errors import Unavailable
from devpreview.kube.connections import interruptible
from devpreview.kube.door import Denied, Unreachable

CONNECTIONS = 64
"""Connections that are kept for the next request: more than a preview has components and kinds."""

LOOPBACK = "localhost,127.0.0.0/8,::1"


class Login:
    """The credentials of a context, read anew when they run out."""

    def __init__(self, kubeconfig: Path | None, context: str) -> None:
        self._kubeconfig = kubeconfig
        self._context = context
        self._lock = threading.Lock()
        self._configuration = self._read()
        self.pool = _pool(self._configuration)

    @property
    def server(self) -> str:
        """The address of the API server, without a slash at its end."""
        return str(self._configuration.host)

    def authorization(self) -> str:
        """Return the value of the header that says who we are; empty where a certificate does."""
        with self._lock, _overheard() as said:
            # a token that is about to run out is asked for again, maybe by running a program
            value = self._configuration.get_api_key_with_prefix("BearerToken")
            if said and not value:
                raise self._refused(said)
            return value or ""

    def renewed(self, refused: str) -> bool:
        """Log in anew after these credentials were refused; return whether there are others now."""
        with self._lock:
            current = self._configuration.api_key.get("BearerToken", "")
            if current != refused:
                return True
            configuration = self._read()
            same_certificate = configuration.cert_file == self._configuration.cert_file
            if same_certificate and configuration.api_key.get("BearerToken", "") == current:
                return False
            former, self.pool = self.pool, _pool(configuration)
            self._configuration = configuration
            former.clear()
            return True

    def close(self) -> None:
        """Close all connections that nobody uses."""
        self.pool.clear()

    def _read(self) -> Configuration:
        file = str(self._kubeconfig or os.environ.get("KUBECONFIG") or "~/.kube/config")
        configuration = Configuration()
        try:
            with _overheard() as said:
                _load(file, self._context, client_configuration=configuration)
        except (ConfigException, yaml.YAMLError, OSError) as error:
            raise Unreachable(
                f"{file} has no usable context {self._context!r}: {error}", hint="kubectl config get-contexts tells which there are"
            ) from error
        if said and not configuration.api_key and not configuration.cert_file:
            raise self._refused(said)
        if configuration.proxy in getproxies().values():
            # what the environment says about proxies is never meant for this machine itself
            configuration.no_proxy = f"{configuration.no_proxy or ''},{LOOPBACK}"
        configuration.connection_pool_maxsize = CONNECTIONS
        configuration.socket_options = tcp_keepalive_socket_options(idle=30, interval=10, count=3)
        return configuration

    def _refused(self, said: list[str]) -> Unavailable:
        return Denied(f"context {self._context} gives no credentials: {said[-1]}", hint="log in to the cluster again")


_load: Callable[..., None] = load_kube_config


def _pool(configuration: Configuration) -> PoolManager:
    return interruptible(RESTClientObject(configuration).pool_manager)


@contextmanager
def _overheard() -> Iterator[list[str]]:
    """Collect what is logged: the only way in which the library tells that a credential plugin failed."""
    said: list[str] = []
    ear = _Ear(said)
    logging.getLogger().addHandler(ear)
    try:
        yield said
    finally:
        logging.getLogger().removeHandler(ear)


class _Ear(logging.Handler):
    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said.append(record.getMessage())
