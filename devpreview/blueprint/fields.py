"""The one table of what a blueprint may say: the parser reads by it, and the reference page is written from it."""

from dataclasses import dataclass
from enum import StrEnum

from devpreview.blueprint.model import EngineKind, Storage

API_VERSION = "devpreview.dev/v1"


class Refers(StrEnum):
    """Which `${…}` a text may hold."""

    NOTHING = "nothing"
    ENVIRONMENT = "environment"
    """`${env.NAME:-default}`."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Text:
    """Text, as it is written: `1.10`, `on` and `true` stay what they are."""

    name: str
    plural: str
    pattern: str = ""
    rule: str = ""
    """What the pattern asks for, in words."""
    longest: int = 4096
    refers: Refers = Refers.NOTHING
    empty: bool = False
    nothing: str = ""
    """What to do where a key has no value at all."""


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Flag:
    """`true` or `false`, and no other word."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A time with its units, `90s` or `1m30s`; seconds in the model."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class List:
    """Texts in an order."""

    of: Text
    command: bool = False
    """Whether it is what a person would write as a line of a shell."""
    most: int = 1000


@dataclass(frozen=True, slots=True)
class Map:
    """Values under names that the author chooses."""

    names: Text
    of: "Kind"


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a shape."""

    name: str
    kind: "Kind"
    doc: str
    required: bool = False
    default: str = ""
    """What holds where it isn't written, in words."""
    also: tuple[str, ...] = ()
    """What other tools call it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A mapping with keys that are known."""

    name: str
    doc: str
    fields: tuple[Field, ...]
    one_of: tuple[str, ...] = ()
    """Keys of which exactly one is there."""
    unless: str = ""
    """A key beside which none of them has to be."""
    extensible: bool = False
    """Whether it takes `x-` keys, which mean nothing."""


@dataclass(frozen=True, slots=True)
class Either:
    """One of several kinds, told apart by whether text, a list or a mapping is written."""

    kinds: "tuple[Text | List | Map | Shape, ...]"
    name: str = ""
    """What the reference page calls it, where that is shorter than what it is made of."""


Kind = Text | Number | Flag | Choice | Span | List | Map | Shape | Either

_NAME = r"[a-z](?:[-a-z0-9]*[a-z0-9])?"
_NAME_RULE = "small letters, digits and '-', beginning with a letter and not ending with '-'"

NAME = Text("a name", "names", _NAME, _NAME_RULE, longest=30)
HOST = Text("a service's name", "names", _NAME, _NAME_RULE, longest=30)
NEED = Text("a name", "names", f"-?{_NAME}", _NAME_RULE, longest=31)
ID = Text("an id", "ids", r"[a-z0-9]{8,32}", "8 to 32 small letters and digits", nothing="leave the line out, and a fresh one is offered")
DATABASE = Text(
    "a database's name", "names", r"[a-z_][a-z0-9_-]*", "small letters, digits, '_' and '-', not beginning with a digit", longest=63
)
VARIABLE = Text(
    "a variable's name", "names", r"[A-Za-z_][A-Za-z0-9_.-]*", "letters, digits, '_', '.' and '-', not beginning with a digit", longest=253
)
SECRET = Text("a variable's name", "names", r"[A-Za-z_][A-Za-z0-9_]*", "letters, digits and '_', not beginning with a digit", longest=253)
PATH = Text("a path", "paths", longest=1024)
PATTERN = Text("a path or pattern", "paths or patterns", longest=1024)
URL_PATH = Text("a path", "paths", r"/\S*", "beginning with '/', without spaces")
ROUTE_PATH = Text(
    "a path",
    "paths",
    r"(?:/(?!\.\.?(?:/|$))[A-Za-z0-9._~-]+)+",
    "beginning with '/' and not ending with it, of letters, digits, '.', '_', '~' and '-'",
    longest=255,
)
WORD = Text("a word", "words", longest=65536, empty=True)
PORT_NAME = Text("a port's name", "names", r"[a-z](?:-?[a-z0-9])*", _NAME_RULE, longest=15)
COMMAND_NAME = Text("a command's name", "names", _NAME, _NAME_RULE, longest=20)
STAGE = Text("a stage's name", "names", r"\S+", "a word without spaces")
IMAGE = Text(
    "an image",
    "images",
    r"(?:[A-Za-z0-9.-]+(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._/]|__|-+)[a-z0-9]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?",
    "like postgres:15 or ghcr.io/acme/api:1.4, its repository in small letters",
    longest=512,
    refers=Refers.ENVIRONMENT,
)
CONTAINER_PATH = Text(
    "a path in the container",
    "paths in the container",
    r"(?:/(?!\.\.?(?:/|$))[^/:\s]+)+",
    "beginning with '/' and not ending with it, without '..', ':' and blanks",
    longest=1024,
)
CONTENT = Text("text", "texts", longest=65536, empty=True)
USER = Text(
    "a user",
    "users",
    r"(?:[0-9]{1,9}|1[0-9]{9})(?::(?:[0-9]{1,9}|1[0-9]{9}))?",
    "a number, or two with ':' between them, as in 1000:1000; what a name means, only the image knows",
)
MEMORY = Text("an amount of memory", "amounts", r"[1-9][0-9]{0,6}(?:Mi|Gi)", "a whole number with Mi or Gi, as in 512Mi")
ARGUMENT = Text("text", "texts", longest=65536, refers=Refers.ENVIRONMENT, empty=True)
VALUE = Text(
    "text",
    "texts",
    longest=65536,
    refers=Refers.ALL,
    empty=True,
    nothing='write "" for empty text, or name the variable under secrets to have it from your environment',
)

PORT = Number(1, 65535)
COMMAND = List(WORD, command=True)
PATTERN_LIST = List(PATTERN, most=100)
PATTERNS = Either((PATTERN, PATTERN_LIST), "patterns")
PATHS = Either((PATH, List(PATH, most=100)))
ENV = Map(VARIABLE, VALUE)

BUILD = Shape(
    "a build",
    "How an image is made. Paths are relative to the repository's root.",
    (
        Field("context", PATH, "the folder that the builder sees", default="`.`"),
        Field("dockerfile", PATH, "the Dockerfile, relative to the repository's root too", default="`Dockerfile` in the context"),
        Field("target", STAGE, "the stage of the Dockerfile", default="the last one"),
        Field("args", Map(VARIABLE, ARGUMENT), "build arguments; never put a secret here", also=("build_args", "buildArgs")),
        Field(
            "inputs",
            PATTERNS,
            "the files of the context that the image is made of: folders, files or patterns. Only they are sent, and an edit of any "
            "other builds nothing anew; the Dockerfile is always one",
            default="what the Dockerfile's COPY and ADD take, where their lines say that for certain, else the whole context",
        ),
    ),
)

READY = Shape(
    "a probe",
    "What is asked to see whether a service is ready.",
    (
        Field("http", URL_PATH, "a path that answers a GET with 2xx or 3xx", also=("path", "httpGet")),
        Field("tcp", PORT, "a port that takes a connection", also=("tcpSocket",)),
        Field("grpc", PORT, "a port whose gRPC health service says SERVING, for the server as a whole"),
        Field("exec", COMMAND, "a command in the container that exits with 0", also=("test", "command")),
        Field("port", PORT, "the port that `http` asks", default="the service's port"),
    ),
    one_of=("http", "tcp", "grpc", "exec"),
)

CONFIGURATION = Shape(
    "a configuration file",
    "A file that is put into a container.",
    (
        Field("file", PATH, "a file of the repository with what is in it", also=("path", "source", "from")),
        Field("text", CONTENT, "what is in it", also=("content", "inline")),
        Field(
            "template",
            Flag(),
            "whether `${…}` in it is replaced: what `env` takes, and `${secrets.NAME}` of the service's `secrets`",
            default="`false`",
        ),
    ),
    one_of=("file", "text"),
)

SERVICE = Shape(
    "a service",
    "Something of the team's own that runs all the time.",
    (
        Field("build", Either((PATH, BUILD)), "a folder with a Dockerfile, or how the image is made"),
        Field("image", IMAGE, "an image that exists already"),
        Field(
            "like",
            NAME,
            "another service, of which this one has every key that it doesn't write itself, but `port`, `ports`, `public`, `routes` and "
            "`ready`; of `env` every variable, `secrets` and `needs` besides its own, and no `args` where it has a `command` of its own",
            also=("extends",),
        ),
        Field("command", COMMAND, "what is run instead of the image's entrypoint", default="the image's", also=("entrypoint",)),
        Field("args", COMMAND, "what the entrypoint is given instead of the image's command", default="the image's"),
        Field(
            "init",
            Map(COMMAND_NAME, COMMAND),
            "commands of its image by name, for example `assets: [npm, run, build]`, that are run in each of its pods before it starts: "
            "one after the other, when the data that it needs is there",
            also=("initContainers", "init_containers"),
        ),
        Field("env", ENV, "variables; they win over those of the blueprint", also=("environment",)),
        Field(
            "env_file",
            PATHS,
            "files of variables, `NAME=value` a line, read without a shell; a later one wins, `env` wins over all of them. Where one is "
            "not there because git ignores it, its `.env.example` is read, and what has no value in that has to be said elsewhere. "
            "The values are plain ones: what is secret belongs under `secrets`",
            also=("envFile", "envFrom"),
        ),
        Field(
            "files",
            Map(CONTAINER_PATH, Either((PATH, CONFIGURATION))),
            "configuration files: their paths in the container, and a file of the repository or what is in it. They are in place of what "
            "the image has there, and a change of one rolls the pods",
            also=("configs", "configMaps", "config"),
        ),
        Field("secrets", List(SECRET), "variables whose values come from your environment when a command runs"),
        Field(
            "needs",
            List(NEED),
            "components that are healthy before this one starts. A datastore that `env` refers to is needed without being named; "
            "`-cache` says that `cache` is not",
            also=("depends_on", "dependsOn", "requires", "links"),
        ),
        Field("port", PORT, "the port that it listens on", also=("expose", "containerPort")),
        Field(
            "ports", Map(PORT_NAME, PORT), "further ports, for example `smtp: 1025`; other components reach them, and no URL leads there"
        ),
        Field(
            "public", Flag(), "whether it has a URL outside the preview; needs `port`", default="`false`", also=("expose_public", "ingress")
        ),
        Field(
            "routes",
            Map(HOST, Either((ROUTE_PATH, List(ROUTE_PATH, most=100)))),
            "paths on the hosts of other, public services that lead here, for example `web: /api`; needs `port`. A path is handed on as it "
            "was asked for",
            also=("paths",),
        ),
        Field(
            "ready",
            READY,
            "what is asked to see whether it is ready",
            default="its port takes a connection",
            also=("healthcheck", "readinessProbe", "health", "probe"),
        ),
        Field("grace", Span(0, 3600), "the time between SIGTERM and SIGKILL", default="`2s`", also=("stop_grace_period",)),
        Field("user", USER, "the uid that it runs as, or uid:gid", default="the image's", also=("runAsUser", "uid")),
        Field(
            "memory",
            MEMORY,
            "the most memory that it may take, at least 32Mi; processor time is shared by need and never limited",
            default="no limit",
            also=("mem_limit", "memory_limit", "resources", "limits"),
        ),
        Field("replicas", Number(1, 50), "how many of it run", default="`1`", also=("scale",)),
    ),
    one_of=("build", "image"),
    unless="like",
    extensible=True,
)

_SERVICE_OF = "the service whose image and env the command has"
_RUN = Field("run", COMMAND, "the command", required=True, also=("command",))
_FILES = Field(
    "files", PATTERNS, "the files that are the revisions: a folder, a pattern or a list of such", required=True, also=("path", "paths")
)

MIGRATE = Shape(
    "a migration",
    "A command that brings a database's structure up to date, run before anything reaches the datastore.",
    (
        Field("database", DATABASE, "the database", default="the only one"),
        Field("service", NAME, _SERVICE_OF, required=True),
        _RUN,
        _FILES,
    ),
)

DATABASE_SHAPE = Shape(
    "a database",
    "A logical database of a datastore.",
    (
        Field(
            "migrate",
            Shape(
                "a migration of this database",
                "What `migrate` of the datastore says of its only database.",
                (Field("service", NAME, _SERVICE_OF, required=True), _RUN, _FILES),
            ),
            "its migration; the same as `migrate` of the datastore, for one of several databases",
            also=("migrations",),
        ),
    ),
)

DATASTORE = Shape(
    "a datastore",
    "A containerised database or cache, with data that the blueprint describes.",
    (
        Field("image", IMAGE, "the image, with its version", required=True),
        Field(
            "engine",
            Choice(tuple(each.value for each in EngineKind)),
            "what it is, where the image's name does not say so",
            default="by the image's name",
            also=("type", "kind"),
        ),
        Field(
            "databases",
            Map(DATABASE, DATABASE_SHAPE),
            "its databases, for example `shop: {}`; Postgres only",
            default="one with the datastore's name",
        ),
        Field(
            "storage",
            Choice(tuple(each.value for each in Storage)),
            "what becomes of the data when the pod is lost: `kept` stays, `disposable` returns to the seeded state",
            default="`kept`",
            also=("volume", "volumes", "persistence"),
        ),
        Field("env", ENV, "variables for the engine", also=("environment",)),
        Field("migrate", MIGRATE, "the migration of its database", also=("migrations",)),
        Field(
            "seeds",
            Either((PATTERN, PATTERN_LIST, Map(DATABASE, PATTERNS)), "patterns, or names → patterns"),
            "files that are loaded after the migration, SQL by psql or commands of Redis, one a line; a new file behind the others is "
            "loaded into the data as it is, any other change builds it anew; under the name of a database where there are several",
            also=("seed",),
        ),
    ),
    extensible=True,
)

JOB = Shape(
    "a job",
    "A command that is run at a moment of a preview's life.",
    (
        Field("service", NAME, f"{_SERVICE_OF}, and its secrets", required=True),
        _RUN,
        Field(
            "on",
            Choice(("start",)),
            "the moment: `start` is before the services that run its image or need its data",
            required=True,
            also=("when",),
        ),
        Field(
            "needs",
            List(NEED),
            "components that are healthy before it runs; with a service among them it runs after that service is ready",
            default="the datastores that its service needs",
            also=("depends_on", "dependsOn"),
        ),
        Field("timeout", Span(1, 86400), "how long it may take", default="`10m`", also=("deadline",)),
    ),
    extensible=True,
)

BLUEPRINT = Shape(
    "a blueprint",
    "The template of every preview of a project.",
    (
        Field("apiVersion", Choice((API_VERSION,)), "the language's version", required=True, also=("version",)),
        Field("project", NAME, "the project's name", required=True, also=("name",)),
        Field("id", ID, "what tells this project's previews from everybody else's; random, and never changed", required=True),
        Field("env", ENV, "variables of all services", also=("environment",)),
        Field("services", Map(NAME, SERVICE), "what the team wrote"),
        Field("datastores", Map(NAME, DATASTORE), "databases and caches", also=("databases", "stores")),
        Field("jobs", Map(NAME, JOB), "commands at moments of a preview's life"),
    ),
    extensible=True,
)


def expected(kind: Kind) -> str:
    """Return what a kind asks for, in words."""
    match kind:
        case Text(name=name):
            return name
        case Number(least, most):
            return f"a number from {least} to {most}"
        case Flag():
            return "true or false"
        case Choice(words):
            return " or ".join(words)
        case Span():
            return "a time like 30s or 5m"
        case List(of):
            return f"a list of {of.plural}"
        case Map() | Shape():
            return "a mapping"
        case Either(kinds):
            return " or ".join(expected(each) for each in kinds)
