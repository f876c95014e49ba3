"""A shop with one of everything, asked of a simulated cluster: what the tests of `up` have in common."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from devpreview.blueprint.model import (
    Blueprint,
    Bundle,
    Database,
    Datastore,
    EngineKind,
    Job,
    Migration,
    Reference,
    Secret,
    Service,
    Storage,
    Value,
    Volume,
)
from devpreview.blueprint.objects import loaded
from devpreview.data.steps import wanted
from devpreview.events import Event
from devpreview.kube.mirror import Mirror, Seen
from devpreview.lifecycle.asked import Asked
from devpreview.lifecycle.doors import Doors
from devpreview.lifecycle.lock import Clocks, Guard, Holder, locked
from devpreview.lifecycle.selection import selected
from devpreview.lifecycle.up import up
from devpreview.lifecycle.watching import KINDS
from devpreview.manifests import names
from devpreview.manifests.setting import Setting
from devpreview.release import Desired, Phase, Place, Release, read_release
from devpreview.streams import Stop, Turns
from tests.contracts.kinds import Object
from tests.contracts.world import InProcess, SimulatedStop, World
from tests.unit.lifecycle.engine import Engines, complete_rows

SEARCH = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: search-master}
spec:
  selector: {matchLabels: {app: search}}
  template:
    metadata: {labels: {app: search}}
    spec: {containers: [{name: search, image: "search:1", args: [%s]}]}
---
apiVersion: v1
kind: Service
metadata: {name: search}
spec: {type: ClusterIP, selector: {app: search}, ports: [{port: 9200, targetPort: 9200, protocol: TCP}]}
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: reindex}
spec:
  schedule: 0 3 * * *
  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: run, image: "search:1"}]}}}}
"""

N = "pv-shop-dev"
HERE = Place("ann", "laptop", "/work/shop")


@dataclass(frozen=True)
class Shop:
    """What is asked for; each field is one way in which a repository changes."""

    migrations: tuple[str, ...] = ("1", "2")
    """The content of each."""
    seeds: tuple[str, ...] = ("a", "b")
    cached: tuple[str, ...] = ("x",)
    code: str = "1"
    storage: Storage = Storage.KEPT
    without: tuple[str, ...] = ()
    """Components that are not in the blueprint."""
    left_out: tuple[str, ...] = ()
    """Components of it that are not wanted for now."""
    optional: tuple[str, ...] = ()
    """Those that it can do without."""
    kept: bool = False
    """Whether the api has a folder that is kept."""
    shared: str = ""
    """A volume that the api and the web have."""
    path: str = ""
    """On the host of the web, that leads to the api."""
    started: tuple[str, ...] = ()
    """What the api needs only to be started."""
    user: str = ""
    """Of the database of the shop."""
    extensions: tuple[str, ...] = ()
    plain: str = ""
    """The user of a database that no step fills."""
    jobs: tuple[Job, ...] = (Job("warm", "api", ("warm",), needs=("db", "cache")),)
    bundle: str = ""
    """A Deployment that is written as a manifest and needs the database: what its container is told."""
    secrets: tuple[Secret, ...] = ()
    """Of the service that needs nobody."""
    owner: str = "7f3k9q2m"
    place: Place = HERE

    @property
    def blueprint(self) -> Blueprint:
        """Return what is to run."""
        return selected(self.whole, without=self.left_out).blueprint

    @property
    def whole(self) -> Blueprint:
        """Return all that is written."""
        url, cache = Value((Reference("db", "url", "shop"),)), Value((Reference("cache", "url"),))
        env = {"DATABASE_URL": url, "CACHE_URL": cache}
        api = Service("api", None, "api", env=env, needs=("db", "cache"), started=self.started, port=8000)
        if self.kept:
            api = replace(api, volumes={"/srv": Volume(Storage.KEPT, "1Gi", of="api")})
        if self.path:
            api = replace(api, routes={"web": (self.path,)})
        web = Service("web", None, "web", needs=("api",), port=3000, public=True)
        alone = Service("alone", None, "alone", secrets={each.name: each for each in self.secrets})
        if self.shared:
            api, web = (
                replace(each, volumes={**each.volumes, "/media": Volume(Storage.KEPT, "1Gi", name=self.shared)}) for each in (api, web)
            )
        migration = Migration("api", ("migrate",), tuple(_files("m", self.migrations)))
        shop = Database("shop", (migration,), tuple(_files("s", self.seeds)), self.user, self.extensions)
        db = Datastore("db", EngineKind.POSTGRES, "postgres:15", (shop, Database("plain", user=self.plain)), self.storage)
        cached = Database("cache", (), tuple(_files("c", self.cached)))
        redis = Datastore("cache", EngineKind.REDIS, "redis:7", (cached,), Storage.DISPOSABLE)
        return Blueprint(
            "shop.yaml",
            "shop",
            self.owner,
            services={each.name: each for each in (api, web, alone) if each.name not in self.without},
            datastores={
                each.name: replace(each, optional=each.name in self.optional) for each in (db, redis) if each.name not in self.without
            },
            jobs={each.name: each for each in self.jobs if each.name not in self.without},
            bundles={"search": Bundle("search", None, needs=("db",), objects=loaded(SEARCH % self.bundle))} if self.bundle else {},
        )

    def asked(self, run: str, *, discard: bool = False, prune_data: bool = False) -> Asked:
        """Return what `up` is asked."""
        blueprint = self.blueprint
        setting = Setting("dev", "shop.localhost", "http", 8080, "traefik", "", images=self.images, seed_images=self.seed_images)
        made = {
            (datastore.name, database.name): wanted(
                _files("m", self.migrations) if database.migrations else {},
                _files(*{"shop": ("s", self.seeds), "cache": ("c", self.cached), "plain": ("", ())}[database.name]),
                user=database.user,
                extensions=database.extensions,
            )
            for datastore in blueprint.datastores.values()
            for database in datastore.databases
            if database.filled
        }
        release = Release(run, Phase.APPLYING, "hash", self.place, left_out=blueprint.left_out.names)
        return Asked(blueprint, setting, made, Desired("shop.yaml", "…", "hash", self.place), release, discard, prune_data)

    @property
    def images(self) -> dict[str, str]:
        """Return the images that are pulled; that of a service has its migrations in it."""
        built = {name: f"registry/{name}:{self.code}-{'-'.join(self.migrations)}" for name in ("api", "web", "alone")}
        return {**built, "search/search:1": "registry/search", "db": "registry/postgres", "cache": "registry/redis"}

    @property
    def seed_images(self) -> dict[str, str]:
        """Return the images with the seeds in them."""
        return {"db": f"registry/db-seeds:{'-'.join(self.seeds)}", "cache": f"registry/cache-seeds:{'-'.join(self.cached)}"}


def _files(kind: str, contents: tuple[str, ...]) -> dict[str, bytes]:
    return {f"{kind}/{place}.sql": content.encode() for place, content in enumerate(contents)}


class Stage:
    """A simulated cluster with the shop's programs in it, and whoever asks for the shop."""

    def __init__(self, seed: int, shop: Shop, engines: Engines | None = None, after_each: Callable[[str], object] = lambda _: None) -> None:
        self.seed = seed
        self.engines = engines or Engines(shop.blueprint)
        self.world = World(seed, self.engines, self._happened)
        self.after_each = after_each
        self.engines.world = self.world
        self.unserved: Callable[[str], str] = lambda _: ""
        self.runs = 0

    def up(
        self,
        shop: Shop,
        *,
        cluster: InProcess | None = None,
        discard: bool = False,
        prune_data: bool = False,
        after_event: Callable[[Event], object] = lambda _: None,
    ) -> list[Event]:
        """Bring the shop up, in turns with the cluster; return what was told."""
        self.runs += 1
        if self.world.stop.why:
            self.world.stop = SimulatedStop(world=self.world)
        asked = shop.asked(f"run{self.runs}", discard=discard, prune_data=prune_data)
        self.engines.blueprint = shop.whole
        self.engines.revisions[shop.images["api"]] = asked.wanted["db", "shop"].migrations if ("db", "shop") in asked.wanted else {}
        told: list[Event] = []
        for event in up(asked, self.doors(cluster or self.world.cluster()), self.world.stop):
            told.append(event)
            after_event(event)
            self.world.some()
        return told

    def _happened(self, what: str) -> None:
        self.after_each(what)

    def is_whole(self, shop: Shop) -> bool:
        """Say whether all of the shop is there for whoever connects now; data that was extended has another order."""
        made = shop.asked("0").wanted
        answering = all(self.world.kubelet.answers(N, name) for name in ("api", "web", "db", "cache"))
        return answering and all(sorted(self.engines.rows(N, *key)) == sorted(complete_rows(wanted)) for key, wanted in made.items())

    def phase(self) -> Phase:
        """Return how far the last run says that it came."""
        return read_release(self.world.memory.get("ConfigMap", names.RELEASE, N)["data"]).phase

    def pods(self, component: str) -> list[str]:
        """Return the uids of the pods that serve as a component."""
        return [each["metadata"]["uid"] for each in self.world.memory.list("Pod", N, f"{names.SERVES}={component}")]

    def objects(self) -> dict[tuple[str, str], Object]:
        """Return all that is in the namespace but pods, Jobs and records, without what is another each time that it is made."""
        things = [each for each in self.world.memory.each(namespace=N) if each["kind"] not in {"Pod", "Job", "ConfigMap", "Lease"}]
        return {(each["kind"], each["metadata"]["name"]): _shown(each) for each in things}

    def doors(self, cluster: InProcess) -> Doors:
        """Return what one run reaches this world by; every run is a process of its own, and the others are dead by then."""
        run, clock, passwords = self.runs, self.world.memory.clock, iter(range(1000))
        holder = Holder("ann", "laptop", "boot", run, str(run))
        clocks = Clocks(self.now, clock.now, lambda pid: pid == run)

        @contextmanager
        def lock(namespace: str, stop: Stop) -> Iterator[Stop]:
            # its ticker is a thread, which sleeps in a scope of its own: in this world, nobody else moves
            with locked(cluster, namespace, holder, clocks, Guard(), Stop()):
                yield stop

        @contextmanager
        def watching(namespace: str, stop: Stop) -> Iterator[Mirror]:
            stop.check()
            yield Looks(self.world, namespace)

        return Doors(
            cluster,
            watching,
            lock,
            lambda stop: Turns(self.seed, stop),
            self.now,
            clock.now,
            lambda: f"fresh{run}x{next(passwords)}",
            bool,
            self.unserved,
        )

    def now(self) -> datetime:
        """Return the time in this world."""
        return datetime.fromtimestamp(self.world.memory.clock.now(), UTC)


def _shown(thing: Object) -> Object:
    metadata = {key: thing["metadata"].get(key, {}) for key in ("labels", "annotations")}
    spec = {key: value for key, value in thing.get("spec", {}).items() if key not in {"clusterIP", "clusterIPs", "volumeName"}}
    return {"metadata": metadata, "spec": spec, "data": sorted(thing.get("data", {}))}


@dataclass(frozen=True)
class Looks:
    """A mirror that is never behind: it shows what the simulated cluster keeps, which nobody changes in place."""

    world: World
    namespace: str

    def looks(self, stop: Stop, seconds: float = 5.0) -> Iterator[Seen]:
        """Yield what there is, and let time go by in between."""
        while True:
            stop.check()
            yield {kind: {each["metadata"]["name"]: each for each in self.world.memory.each(kind, self.namespace)} for kind in KINDS}
            stop.wait(0.5 if self.world.kubelet.pending() else seconds)


def changed(shop: Shop, **fields: object) -> Shop:
    """Return the shop after a change of the repository."""
    return replace(shop, **fields)  # type: ignore[arg-type]
