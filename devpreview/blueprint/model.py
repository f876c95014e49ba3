"""What a blueprint says, as values: the template of every preview.

The parser has checked what these types cannot: names, references, and that what is needed is there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from devpreview.errors import Problem


class Storage(StrEnum):
    """What becomes of a datastore's data, or of what is in a volume, when the pod is lost."""

    KEPT = "kept"
    DISPOSABLE = "disposable"


class EngineKind(StrEnum):
    """The datastores that are known from within: how to probe, record, seed and read them."""

    POSTGRES = "postgres"
    MYSQL = "mysql"
    REDIS = "redis"


class Condition(StrEnum):
    """How far what is needed has to be."""

    STARTED = "started"
    """A service's containers run, or a datastore's engine answers, whatever its data is."""
    HEALTHY = "healthy"
    COMPLETED = "completed"
    """A job has done its work."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A `${component.attribute}` in a value; `${db.shop.url}` is component db, member shop, attribute url.

    `component` is `preview` for facts of the preview itself (`${preview.name}`, `${preview.namespace}`), and in a configuration
    file `secrets` for the service's own.
    `${env.NAME:-default}` never comes here: it is resolved as the blueprint is read.
    """

    component: str
    attribute: str
    member: str = ""
    parameters: tuple[tuple[str, str], ...] = ()
    """What a URL is to have otherwise, in the order of its query: `${db.shop.url(scheme=postgresql+asyncpg, sslmode=disable)}`."""


@dataclass(frozen=True, slots=True)
class Value:
    """The value of an environment variable: text and references, in turn."""

    parts: tuple[str | Reference, ...]


@dataclass(frozen=True, slots=True)
class FromVariable:
    """A variable of the environment of whoever runs the command."""

    variable: str


@dataclass(frozen=True, slots=True)
class FromFile:
    """A file of the repository, which may be there for whoever has it only; as a variable without the end of its last line."""

    path: str


BuildSecret = FromVariable | FromFile
"""Where a build has a secret from."""


@dataclass(frozen=True, slots=True)
class Build:
    """How an image is made from the repository; paths are relative to its root, with `/`."""

    context: str
    dockerfile: str
    target: str = ""
    args: Mapping[str, str] = field(default_factory=dict)
    inputs: tuple[str, ...] = ()
    """Patterns of the files that it is made of, as `tree.pattern` reads them; empty where the Dockerfile tells."""
    bound: Mapping[str, Value] = field(default_factory=dict)
    """Further arguments, which only a preview has the values of: the image is built for each preview anew."""
    folders: Mapping[str, str] = field(default_factory=dict)
    """Name that the Dockerfile takes files from → folder."""
    images: Mapping[str, str] = field(default_factory=dict)
    """Name that the Dockerfile uses for an image → its reference."""
    secrets: Mapping[str, BuildSecret] = field(default_factory=dict)
    """What `RUN --mount=type=secret` mounts, by id; never a part of the image or of its key."""
    ssh: bool = False
    """Whether `RUN --mount=type=ssh` reaches the agent of whoever runs the command."""
    platform: str = ""
    """What it is built for; where it is empty, the first that the target runs."""


@dataclass(frozen=True, slots=True)
class HttpProbe:
    """Ready when a GET of the path is answered with 2xx or 3xx."""

    path: str
    port: int


@dataclass(frozen=True, slots=True)
class TcpProbe:
    """Ready when the port takes a connection."""

    port: int


@dataclass(frozen=True, slots=True)
class GrpcProbe:
    """Ready when the health service of gRPC on the port says that the server serves."""

    port: int


@dataclass(frozen=True, slots=True)
class ExecProbe:
    """Ready when the command, run in the container, exits with 0."""

    command: tuple[str, ...]


Probe = HttpProbe | TcpProbe | GrpcProbe | ExecProbe


@dataclass(frozen=True, slots=True)
class Volume:
    """A folder of a service's containers that is not the image's."""

    storage: Storage
    size: str = ""
    """`5Gi`; empty for no limit, which only what is disposable has."""
    name: str = ""
    """Under which several services have the same one."""
    of: str = ""
    """The service whose it is, where it has no name."""


@dataclass(frozen=True, slots=True)
class FromCommand:
    """What a command writes that is run on the machine of whoever brings the preview up, once they have trusted it."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FromCluster:
    """A key of a Secret that the target's cluster keeps for its previews."""

    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Generated:
    """Letters and digits that are made at random, once per preview."""

    length: int
    owner: str = ""
    """The service that says so, whose own it is; empty where the blueprint says it for all."""


Source = FromVariable | FromFile | FromCommand | FromCluster | Generated


@dataclass(frozen=True, slots=True)
class Secret:
    """A variable whose value is nobody's business, and where that comes from."""

    name: str
    source: Source
    example: str | None = None
    """What it is where there is no value; this one anybody may know."""
    where: str = ""
    """Where to get it, in the team's words."""


SCHEME, NUMBER = "scheme", "db"
"""The parameters of a URL that are not for its query: what stands in front, and the number of a database of Redis."""

SECRETS = "secrets"
"""What stands in a reference instead of a component where it means one of the service's own secrets."""

COMMIT = "{commit}"
"""What stands in the image of a service that may be built for the commit that is checked out."""

PORTS = "ports"
"""The member of a component whose attributes are its further ports."""

PUBLIC_URL = "public_url"
"""The attribute of a public component that is its address outside the preview."""

MAIN_PORT = "main"
"""What a component's `port` is called beside its further ones."""

WEB_PORT = "web"
"""The further port of a datastore that is for browsers."""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A container beside a service's own, in each of its pods."""

    name: str
    image: str = ""
    """The reference as written; empty where it runs the service's, and has what the service has, too."""
    command: tuple[str, ...] = ()
    args: tuple[str, ...] = ()
    env: Mapping[str, Value] = field(default_factory=dict)
    files: Mapping[str, Value] = field(default_factory=dict)
    port: int | None = None
    ready: Probe | None = None
    memory: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """Something of the team's own that runs all the time."""

    name: str
    build: Build | None
    image: str
    """The reference as written; empty where the image is built, or that of a commit, with COMMIT in it, where it may be built."""
    command: tuple[str, ...] = ()
    args: tuple[str, ...] = ()
    init: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Commands by name that are run in a pod before it, in this order."""
    env: Mapping[str, Value] = field(default_factory=dict)
    """Those of the blueprint's `env` too."""
    files: Mapping[str, Value] = field(default_factory=dict)
    """Path in the container → what is in that file."""
    secrets: Mapping[str, Secret] = field(default_factory=dict)
    """By the names of their variables."""
    needs: tuple[str, ...] = ()
    """Components that have to be healthy before this one starts, those referred to among them."""
    started: tuple[str, ...] = ()
    """Those of its needs that only have to be started."""
    optional: bool = False
    """Whether nobody fails because it does."""
    port: int | None = None
    ports: Mapping[str, int] = field(default_factory=dict)
    """Further ones by name; there are none where `port` is None."""
    public: bool = False
    routes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Another, public service → paths on its host that lead here."""
    ready: Probe | None = None
    """What is asked to see whether it is ready; where nothing is said, its port over TCP, if it has one."""
    grace: int = 2
    """Seconds between SIGTERM and SIGKILL."""
    replicas: int = 1
    volumes: Mapping[str, Volume] = field(default_factory=dict)
    """By the folder in its containers."""
    sidecars: Mapping[str, Sidecar] = field(default_factory=dict)
    user: str = ""
    """Number, or numbers of user and group, `1000:1000`; the image's where it is empty. So is it in what runs commands of the image."""
    memory: str = ""
    """The most that a container may take, `512Mi`; no limit where it is empty."""


@dataclass(frozen=True, slots=True)
class Migration:
    """A command of a service's image that brings a database's structure up to date."""

    service: str
    run: tuple[str, ...]
    files: tuple[str, ...]
    """The files whose content is the revisions, sorted, relative to the repository's root."""
    needs: tuple[str, ...] = ()
    """Components that are healthy before it runs, beside the datastores that its service needs."""


@dataclass(frozen=True, slots=True)
class Database:
    """A logical database of a datastore; of an engine that has none, there is one, of the datastore's name."""

    name: str
    migrations: tuple[Migration, ...] = ()
    """In the order in which they are run; no file is a revision of two."""
    seeds: tuple[str, ...] = ()
    """Files, in the order in which they are loaded, relative to the repository's root."""
    user: str = ""
    """Whose it is; the datastore's own user, who may do everything, where it is empty."""
    extensions: tuple[str, ...] = ()

    @property
    def prepared(self) -> bool:
        """Whether a step has to see to what is in no file: its user, its extensions."""
        return bool(self.user or self.extensions)

    @property
    def filled(self) -> bool:
        """Whether steps have to do with it, so that it has to say of itself that it is complete."""
        return bool(self.migrations or self.seeds) or self.prepared


@dataclass(frozen=True, slots=True)
class Server:
    """How a datastore is run and reached that is not known from within: what its preset says, and the blueprint in its stead."""

    port: int
    ready: Probe
    command: tuple[str, ...] = ()
    """Instead of its image's entrypoint; the image's where it is empty."""
    data: str = ""
    """The folder in which it keeps what is to outlive its container; empty where it keeps nothing."""
    attributes: Mapping[str, str] = field(default_factory=dict)
    """What a reference can ask of it → a text with `{…}`, as presets have them; each may use those in front of it."""
    hello: str = ""
    """What anybody may say to it, as an engine's `HELLO`."""
    answer: str = ""
    """The bytes with which it answers that, in hexadecimal, as a pattern; where it is empty, that it takes a connection is enough."""
    scripts: bool = False
    """Whether its image can run a script of ours: it has a shell, and bash or nc."""


@dataclass(frozen=True, slots=True)
class Datastore:
    """A containerised database, cache or queue."""

    name: str
    engine: EngineKind | Server
    image: str
    databases: tuple[Database, ...]
    """None where there are none to be named."""
    storage: Storage = Storage.KEPT
    env: Mapping[str, Value] = field(default_factory=dict)
    grace: int = 15
    optional: bool = False
    """Whether nobody fails because it does."""
    args: tuple[str, ...] = ()
    """What its server is started with besides; of one that is not known from within, instead of its image's."""
    files: Mapping[str, Value] = field(default_factory=dict)
    """Path in the container → what is in that file; no secret among them."""
    ports: Mapping[str, int] = field(default_factory=dict)
    """Further ones by name."""
    public: bool = False
    """Whether a URL outside the preview leads to its port `web`, else to its first."""
    user: str = ""
    """As that of a service."""
    memory: str = "1Gi"
    """The most that its container may take; no limit where it is empty."""


class Moment(StrEnum):
    """When in a preview's life a job runs."""

    START = "start"
    """In front of the services that have to do with it."""
    WAKE = "wake"
    STOP = "stop"
    """Before what runs is ended, for a while or for ever."""
    DELETE = "delete"


class Again(StrEnum):
    """When a job that was run at the start is run again."""

    ON_CHANGE = "on-change"
    ALWAYS = "always"
    ONCE = "once"
    """Never, as long as the data of the preview lives."""


@dataclass(frozen=True, slots=True)
class Job:
    """A command of a service's image that runs at moments of a preview's life, or by a schedule."""

    name: str
    service: str
    run: tuple[str, ...]
    needs: tuple[str, ...] = ()
    """Those that it reads and writes too."""
    seconds: int = 600
    """How long it may take."""
    started: tuple[str, ...] = ()
    """Those of its needs that only have to be started."""
    on: tuple[Moment, ...] = (Moment.START,)
    """None where there is a schedule."""
    schedule: str = ""
    """As cron writes it, in UTC."""
    again: Again = Again.ON_CHANGE
    reads: tuple[str, ...] = ()
    """Datastores that it changes nothing in."""
    writes: tuple[str, ...] = ()
    """Datastores whose data is not right before it has run; what it writes is nobody's but the blueprint's."""

    @property
    def starts(self) -> bool:
        """Whether it runs when the preview starts."""
        return Moment.START in self.on

    @property
    def kept(self) -> bool:
        """Whether it runs at other times, for which it is kept in the cluster."""
        return bool(self.schedule) or any(moment is not Moment.START for moment in self.on)


@dataclass(frozen=True, slots=True)
class Kustomization:
    """A folder from which `kubectl` builds objects."""

    folder: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A folder from which `helm` renders objects."""

    folder: str
    values: tuple[str, ...] = ()
    """Files; a later one wins."""
    words: Mapping[str, str] = field(default_factory=dict)
    """Single values, by their keys."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What runs by objects that the team has written itself."""

    name: str
    source: Chart | Kustomization | None
    """What the objects are made from; nothing where they are written as they are."""
    images: Mapping[str, str] = field(default_factory=dict)
    """Image without its tag → the service whose image runs in its stead."""
    needs: tuple[str, ...] = ()
    started: tuple[str, ...] = ()
    """Those of its needs that only have to be started."""
    optional: bool = False
    objects: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    """As they are written; none where they have to be made first."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Components that are not wanted for now: what others say of them holds all the same, and steps may run in their images."""

    services: Mapping[str, Service] = field(default_factory=dict)
    datastores: Mapping[str, Datastore] = field(default_factory=dict)
    jobs: Mapping[str, Job] = field(default_factory=dict)
    bundles: Mapping[str, Bundle] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.datastores, *self.services, *self.bundles, *self.jobs)


@dataclass(frozen=True, slots=True)
class Blueprint:
    """The template of every preview of a project."""

    file: str
    project: str
    id: str
    """What tells this project's namespaces from everybody else's."""
    services: Mapping[str, Service]
    datastores: Mapping[str, Datastore]
    jobs: Mapping[str, Job]
    bundles: Mapping[str, Bundle] = field(default_factory=dict)
    profiles: tuple[str, ...] = ()
    """The names of those that can be asked for."""
    without: tuple[str, ...] = ()
    """Components that the profiles leave out which were asked for."""
    left_out: LeftOut = field(default_factory=LeftOut)
    """What is not in `services`, `datastores`, `bundles` and `jobs` for now, though it is written."""
    warnings: tuple[Problem, ...] = field(default=(), compare=False)
    """What can be done as it is written, and is hardly meant."""

    @property
    def optional(self) -> frozenset[str]:
        """Return the components that the preview can do without."""
        services = {name for name, each in self.services.items() if each.optional}
        bundles = {name for name, each in self.bundles.items() if each.optional}
        return frozenset(services | bundles | {name for name, each in self.datastores.items() if each.optional})

    def service(self, name: str) -> Service:
        """Return a service, be it left out: for its address, and for who runs something in its image."""
        return self.services.get(name) or self.left_out.services[name]

    def datastore(self, name: str) -> Datastore | None:
        """Return a datastore, be it left out, for its address; nothing where there is none of that name."""
        return self.datastores.get(name) or self.left_out.datastores.get(name)

    @property
    def lending(self) -> tuple[Service, ...]:
        """The services that are left out, and in whose images steps run all the same."""
        migrations = (each for store in self.datastores.values() for database in store.databases for each in database.migrations)
        used = {*(each.service for each in migrations), *(job.service for job in self.jobs.values())}
        used |= {service for bundle in self.bundles.values() for service in bundle.images.values()}
        return tuple(each for name, each in self.left_out.services.items() if name in used)
