"""The testbed's images, proven on a plain kind cluster."""

import subprocess
import textwrap
import uuid
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from docker.client import DockerClient

from tests.cluster.conftest import Cluster, Namespace
from tests.cluster.manifests import claim, files, ingress, pod, service
from tests.testbed import engine, images

pytestmark = pytest.mark.cluster

PYTHON = "python:3.11-slim"
SERVE = ["python", "-m", "http.server", "80", "--directory", "/files"]


def test_the_api_server_answers_and_its_node_is_ready(cluster: Cluster) -> None:
    answer = cluster.kubectl("get", "nodes", "-o", "jsonpath={.items[*].status.conditions[?(@.type=='Ready')].status}")
    assert answer.stdout == "True", answer.stderr


def test_a_pod_finds_a_service_by_its_plain_name(namespace: Namespace) -> None:
    namespace.apply(files("pages", {"index.html": "found"}), pod("web", PYTHON, SERVE, files="pages"), service("web", 80))
    asking = "until wget -q -O - http://web 2> /dev/null; do sleep 0.2; done"
    namespace.apply(pod("client", "busybox:1.35", ["sh", "-c", asking]))
    namespace.wait("jsonpath={.status.phase}=Succeeded", "pod/client")
    assert namespace.kubectl("logs", "client") == "found"


def test_an_image_pushed_to_the_registry_beside_runs_in_the_cluster(namespace: Namespace, cluster: Cluster, tmp_path: Path) -> None:
    token = uuid.uuid4().hex
    image = f"{cluster.registry}/pushed:{token}"
    (tmp_path / "Dockerfile").write_text(f'FROM busybox:1.35\nCMD ["echo", "{token}"]\n')
    for words in (["build", "-q", "-t", image, str(tmp_path)], ["push", "-q", image], ["image", "rm", image]):
        subprocess.run(["docker", *words], check=True, capture_output=True, timeout=120)
    namespace.apply(pod("pushed", image))
    namespace.wait("jsonpath={.status.phase}=Succeeded", "pod/pushed")
    assert namespace.kubectl("logs", "pushed").strip() == token


def test_an_image_that_can_be_had_is_pulled(docker: DockerClient) -> None:
    if not engine.ours(docker):
        pytest.skip("only an engine of the testbed's own asks the mirror for public names")
    before = images.made_as(docker, "nats:2")
    docker.images.remove("nats:2")
    assert images.made_as(docker, "nats:2") is None
    images.pull(docker, "nats:2")
    assert images.made_as(docker, "nats:2") == before


def test_what_one_pod_writes_to_a_volume_the_next_one_reads(namespace: Namespace) -> None:
    namespace.apply(claim("kept"), pod("writer", "busybox:1.35", ["sh", "-c", "echo written > /data/file"], claim="kept"))
    namespace.wait("jsonpath={.status.phase}=Succeeded", "pod/writer")
    namespace.apply(pod("reader", "busybox:1.35", ["cat", "/data/file"], claim="kept"))
    namespace.wait("jsonpath={.status.phase}=Succeeded", "pod/reader")
    assert namespace.kubectl("logs", "reader").strip() == "written"


def test_the_ingress_serves_a_host_on_loopback(namespace: Namespace) -> None:
    host = f"{namespace.name}.localhost"
    namespace.apply(files("pages", {"index.html": "served"}), pod("web", PYTHON, SERVE, files="pages"))
    namespace.apply(service("web", 80), ingress("web", host, 80))
    # the same address from inside, so that the wait is the cluster's and not a poll of this test
    asking = f"until wget -q -O - --header 'Host: {host}' http://$NODE/ | grep served; do sleep 0.2; done"
    node = namespace.kubectl("get", "node", "-o", "jsonpath={.items[0].status.addresses[0].address}")
    namespace.apply(pod("client", "busybox:1.35", ["sh", "-c", asking], env={"NODE": node}))
    namespace.wait("jsonpath={.status.phase}=Succeeded", "pod/client")
    assert namespace.served(host) == "served"


@dataclass(frozen=True)
class Datastore:
    """A datastore, and a client that is content when the datastore answers by its own protocol, password and all."""

    image: str
    port: int
    client: str
    check: str
    env: dict[str, str] = field(default_factory=dict)
    command: tuple[str, ...] = ()


AMQP = textwrap.dedent(
    """
    import socket, struct
    link = socket.create_connection(("store", 5672), timeout=5)
    link.sendall(b"AMQP\\0\\0\\x09\\x01")
    def method():
        head = link.recv(7, socket.MSG_WAITALL)
        kind, channel, size = struct.unpack(">BHI", head)
        return struct.unpack(">HH", link.recv(size + 1, socket.MSG_WAITALL)[:4])
    assert method() == (10, 10), "Connection.Start"
    login = b"\\0shop\\0secret"
    body = struct.pack(">HHI", 10, 11, 0) + b"\\x05PLAIN" + struct.pack(">I", len(login)) + login + b"\\x05en_US"
    link.sendall(struct.pack(">BHI", 1, 0, len(body)) + body + b"\\xce")
    assert method() == (10, 30), "Connection.Tune: the password is right"
    """
)
NATS = textwrap.dedent(
    """
    import socket
    link = socket.create_connection(("store", 4222), timeout=5).makefile("rwb")
    assert link.readline().startswith(b"INFO ")
    link.write(b'CONNECT {"verbose":false}\\r\\nSUB orders 1\\r\\nPUB orders 4\\r\\npaid\\r\\n')
    link.flush()
    assert link.readline() == b"MSG orders 1 4\\r\\n"
    """
)
DATASTORES = {
    "postgres": Datastore(
        image="postgres:15",
        port=5432,
        client="postgres:15",
        check="PGPASSWORD=secret psql -h store -U shop -d orders -tAc 'SELECT count(*) FROM made' | grep -x 2",
        env={"POSTGRES_USER": "shop", "POSTGRES_PASSWORD": "secret", "POSTGRES_DB": "orders"},
    ),
    "mariadb": Datastore(
        image="mariadb:10.11",
        port=3306,
        client="mariadb:10.11",
        check="mariadb -h store -u shop -psecret orders -Ne 'SELECT count(*) FROM made' | grep -x 2",
        env={"MARIADB_ROOT_PASSWORD": "root's", "MARIADB_DATABASE": "orders", "MARIADB_USER": "shop", "MARIADB_PASSWORD": "secret"},
    ),
    "redis": Datastore(
        image="redis:7",
        port=6379,
        client="redis:7",
        check="redis-cli -h store --no-auth-warning -a secret SET order paid | grep OK",
        command=("--requirepass", "secret"),
    ),
    "rabbitmq": Datastore(
        image="rabbitmq:3",
        port=5672,
        client=PYTHON,
        check="python /files/check.py",
        env={"RABBITMQ_DEFAULT_USER": "shop", "RABBITMQ_DEFAULT_PASS": "secret"},
    ),
    "nats": Datastore(image="nats:2", port=4222, client=PYTHON, check="python /files/check.py"),
}
MADE = "CREATE TABLE made (id int);\nINSERT INTO made VALUES (1), (2);\n"
"""What the SQL engines find in their folder of first files."""


@pytest.mark.parametrize("name", DATASTORES)
def test_a_datastore_becomes_ready_by_its_own_protocol(name: str, namespace: Namespace) -> None:
    store = DATASTORES[name]
    server = pod("store", store.image, env=store.env)
    spec = server["spec"]
    assert isinstance(spec, dict)
    spec["containers"][0]["args"] = list(store.command)
    if name in ("postgres", "mariadb"):
        spec["volumes"] = [{"name": "first", "configMap": {"name": "first"}}]
        spec["containers"][0]["volumeMounts"] = [{"name": "first", "mountPath": "/docker-entrypoint-initdb.d"}]
    checks = {"check.py": AMQP if name == "rabbitmq" else NATS}
    namespace.apply(files("first", {"made.sql": MADE}), files("checks", checks), server, service("store", store.port))
    asking = f"until {store.check}; do sleep 0.2; done"
    namespace.apply(pod("client", store.client, ["sh", "-c", asking], files="checks"))
    namespace.wait("jsonpath={.status.phase}=Succeeded", "pod/client")
