"""Images that everybody knows: which are datastores, and which ports the others listen on."""

import re
from collections.abc import Mapping

from devpreview.blueprint.model import EngineKind
from devpreview.blueprint.presets.read import recognised

ALIKE = {"timescaledb": EngineKind.POSTGRES}
"""Images that are made from an engine's own, and do not say so by their name."""

NAMED_PORTS = {
    25: "smtp", 1025: "smtp", 1883: "mqtt", 2181: "zookeeper", 3306: "mysql", 4222: "nats", 4317: "otlp-grpc", 4318: "otlp-http",
    5432: "postgres", 5671: "amqps", 5672: "amqp", 6379: "redis", 7233: "temporal", 9000: "api", 9042: "cassandra", 9090: "metrics",
    9092: "kafka", 9200: "http", 9300: "transport", 11211: "memcached", 15672: "management", 27017: "mongo", 50051: "grpc",
}  # fmt: skip
"""What ports are mostly for."""

NO_HTTP = frozenset(
    {22, 25, 389, 587, 1025, 1433, 1521, 1883, 2181, 3306, 4222, 4317, 5432, 5671, 5672, 6379, 7233, 9042, 9092, 9300, 11211, 27017, 50051}
)
"""Ports that no browser talks to."""

DEBUGGERS = frozenset({2345, 5005, 5678, 9229, 40000})
"""Ports that debuggers listen on, which nobody needs in a preview."""

_PORTS: Mapping[str, tuple[int, ...]] = {
    "activemq": (61616, 8161), "adminer": (8080,), "cassandra": (9042,), "clickhouse-server": (8123, 9000), "elasticsearch": (9200,),
    "grafana": (3000,), "httpd": (80,), "influxdb": (8086,), "kafka": (9092,), "keycloak": (8080,), "localstack": (4566,),
    "maildev": (1080, 1025), "mailhog": (8025, 1025), "mailpit": (8025, 1025), "mariadb": (3306,), "meilisearch": (7700,),
    "memcached": (11211,), "minio": (9000, 9001),
    "mongo": (27017,), "mysql": (3306,), "nats": (4222,), "nginx": (80,), "opensearch": (9200,), "pgadmin4": (80,), "prometheus": (9090,),
    "rabbitmq": (5672,), "traefik": (80,), "typesense": (8108,), "vault": (8200,), "zookeeper": (2181,),
}  # fmt: skip

KEEPS_DATA = frozenset(
    (
        "mysql", "mariadb", "mongo", "elasticsearch", "opensearch", "minio",
        "cassandra", "influxdb", "clickhouse-server", "postgresql", "meilisearch",
    )
)  # fmt: skip
"""What holds data that a preview would miss."""


_EXPOSED = re.compile(r"^\s*EXPOSE\s+(\d{1,5})", re.MULTILINE | re.IGNORECASE)


def repository(image: str) -> str:
    """Return the last word of an image's repository, as everybody knows it."""
    return image.partition("@")[0].rpartition("/")[2].partition(":")[0].lower()


def engine(image: str) -> EngineKind | None:
    """Return the engine that an image is, where it is one that is known from within."""
    preset = recognised(image.lower())
    return preset.engine if preset else ALIKE.get(repository(image))


def ports(image: str) -> tuple[int, ...]:
    """Return the ports of an image, the main one first; none where it isn't known."""
    found = _PORTS.get(repository(image), ())
    return (*found, 15672) if repository(image) == "rabbitmq" and "management" in image else found


def exposed(dockerfile: str) -> list[int]:
    """Return the ports that a Dockerfile names."""
    return [number for port in _EXPOSED.findall(dockerfile) if 0 < (number := int(port)) < 65536]


def port_name(number: int) -> str:
    """Return what to call a further port."""
    return NAMED_PORTS.get(number, f"p{number}")


def is_public(number: int) -> bool:
    """Say whether a published port is one for a browser."""
    return number not in NO_HTTP
