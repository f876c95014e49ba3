"""A small stack that has one of everything, and two settings to render it for."""

from devpreview.blueprint.model import (
    Blueprint,
    Database,
    Datastore,
    EngineKind,
    ExecProbe,
    FromVariable,
    HttpProbe,
    Job,
    Migration,
    Reference,
    Secret,
    Service,
    Storage,
    Value,
)
from devpreview.manifests.setting import Setting

STRIPE_KEY = Secret("STRIPE_KEY", FromVariable("STRIPE_KEY"))


def text(written: str) -> Value:
    return Value((written,))


def ref(component: str, attribute: str, member: str = "") -> Value:
    return Value((Reference(component, attribute, member),))


API = Service(
    name="api",
    build=None,
    image="ghcr.io/acme/api:1",
    command=("sh", "-c", "echo $(hostname) $$; exec api"),
    args=("--color=$NO",),
    env={
        "DATABASE_URL": ref("db", "url", "shop"),
        "QUEUE_URL": ref("cache", "url"),
        "ORIGINS": Value((Reference("web", "public_url"), ",https://example.com")),
        "PREVIEW": ref("preview", "name"),
        "WEB": ref("web", "url"),
        "PATTERN": text("^$(DATABASE_URL)$$"),
        "TZ": text("UTC"),
    },
    secrets={"STRIPE_KEY": STRIPE_KEY},
    needs=("db", "cache"),
    port=8000,
    ports={"metrics": 9000},
    ready=HttpProbe("/healthz", 8000),
)
WORKER = Service(
    name="worker",
    build=None,
    image="ghcr.io/acme/api:1",
    needs=("cache", "api"),
    ready=ExecProbe(("worker", "check", "$(X)")),
    grace=30,
    replicas=2,
)
WEB = Service(
    name="web",
    build=None,
    image="ghcr.io/acme/web:1",
    env={"API": ref("api", "url"), "METRICS": ref("api", "metrics", "ports")},
    port=3000,
    public=True,
)
DB = Datastore(
    name="db",
    engine=EngineKind.POSTGRES,
    image="postgres:15",
    databases=(
        Database("shop", (Migration("api", ("alembic", "upgrade", "head"), ("m/1.py",)),), ("seeds/a.sql", "seeds/b.sql")),
        Database("audit"),
    ),
)
CACHE = Datastore(name="cache", engine=EngineKind.REDIS, image="redis:7", databases=(Database("cache"),), storage=Storage.DISPOSABLE)
WARM = Job(name="warm", service="api", run=("python", "-m", "app.warm"), needs=("db",), seconds=60)

BLUEPRINT = Blueprint(
    file="blueprints/shop.yaml",
    project="shop",
    id="7f3k9q2m",
    services={"api": API, "worker": WORKER, "web": WEB},
    datastores={"db": DB, "cache": CACHE},
    jobs={"warm": WARM},
)


def image(name: str, registry: str = "registry:5000") -> str:
    return f"{registry}/{name}@sha256:{name.encode().hex():0<64}"


LAPTOP = Setting(
    preview="dev",
    domain="shop.localhost",
    scheme="http",
    port=8080,
    ingress_class="traefik",
    storage_class="",
    images={name: image(name) for name in ("api", "worker", "web", "db", "cache")},
    seed_images={"db": image("db-seeds")},
    secrets={STRIPE_KEY: "a secret of the laptop"},
    salt=b"salt of the laptop",
)
TEAM = Setting(
    preview="pr-42",
    domain="preview.example.com",
    scheme="https",
    port=443,
    ingress_class="nginx",
    storage_class="fast",
    images={name: image(name, "registry.example.com/previews") for name in ("api", "worker", "web", "db", "cache")},
    seed_images={"db": image("db-seeds", "registry.example.com/previews")},
    secrets={STRIPE_KEY: "a secret of the team"},
    salt=b"salt of the team",
)
