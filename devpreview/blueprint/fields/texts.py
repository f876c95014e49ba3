"""The texts, numbers and lists of a blueprint that more than one of its keys takes, each with its rule."""

from devpreview.blueprint.fields.kinds import Choice, Either, List, Map, Number, Refers, Text
from devpreview.blueprint.model import Condition

_NAME = r"[a-z](?:[-a-z0-9]*[a-z0-9])?"
_NAME_RULE = "small letters, digits and '-', beginning with a letter and not ending with '-'"

NAME = Text("a name", "names", _NAME, _NAME_RULE, longest=30)
HOST = Text("a service's name", "names", _NAME, _NAME_RULE, longest=30)
NEED = Text("a name", "names", f"-?{_NAME}", _NAME_RULE, longest=31)
ID = Text("an id", "ids", r"[a-z0-9]{8,32}", "8 to 32 small letters and digits", nothing="leave the line out, and a fresh one is offered")
DATABASE = Text(
    "a database's name", "names", r"[a-z_][a-z0-9_-]*", "small letters, digits, '_' and '-', not beginning with a digit", longest=63
)
DATABASE_USER = Text("a database's user", "users", r"[a-z][a-z0-9_]*", "small letters, digits and '_', beginning with a letter", longest=63)
EXTENSION = Text(
    "an extension", "extensions", r"[a-z_][a-z0-9_-]*", "small letters, digits, '_' and '-', not beginning with a digit", longest=63
)
VARIABLE = Text(
    "a variable's name", "names", r"[A-Za-z_][A-Za-z0-9_.-]*", "letters, digits, '_', '.' and '-', not beginning with a digit", longest=253
)
SECRET = Text(
    "a variable's name",
    "names",
    r"[A-Za-z_][A-Za-z0-9_]*",
    "letters, digits and '_', not beginning with a digit",
    longest=253,
    hides=True,
)
OBJECT = Text(
    "an object's name",
    "names",
    r"[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*",
    "small letters, digits, '-' and '.'",
    longest=253,
)
OBJECT_KEY = Text("a key", "keys", r"[A-Za-z0-9_.-]+", "letters, digits, '_', '.' and '-'", longest=253)
NOTE = Text("a few words", "words", longest=200)
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
ATTRIBUTE = Text("an attribute", "attributes", r"[a-z][a-z_]*", "small letters and '_'")
BUCKET = Text(
    "a bucket's name",
    "names",
    r"[a-z0-9](?:\.?[a-z0-9-])+[a-z0-9]",
    "at least three small letters, digits, '-' and '.', beginning and ending with a letter or digit",
    longest=63,
)
COMMAND_NAME = Text("a command's name", "names", _NAME, _NAME_RULE, longest=20)
SIDECAR_NAME = Text("a sidecar's name", "names", _NAME, _NAME_RULE, longest=20)
VOLUME_NAME = Text("a volume's name", "names", _NAME, _NAME_RULE, longest=30)
STAGE = Text("a stage's name", "names", r"\S+", "a word without spaces")
_REPOSITORY = r"(?:[A-Za-z0-9.-]+(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._/]|__|-+)[a-z0-9]+)*"
_TAG = r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}"
_OF_COMMIT = r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,80})?\{commit\}[A-Za-z0-9_.-]{0,80}"
_DIGEST = r"(?:@sha256:[0-9a-f]{64})?"
_IMAGE_RULE = "like postgres:15 or ghcr.io/acme/api:1.4, its repository in small letters"
IMAGE = Text("an image", "images", f"{_REPOSITORY}(?::{_TAG})?{_DIGEST}", _IMAGE_RULE, longest=512, refers=Refers.ENVIRONMENT)
IMAGE_OF_COMMIT = Text(
    "an image",
    "images",
    f"{_REPOSITORY}(?::{_TAG}|:{_OF_COMMIT})?{_DIGEST}",
    _IMAGE_RULE,
    longest=512,
    refers=Refers.ENVIRONMENT,
)
CONTEXT_NAME = Text(
    "a context's name",
    "names",
    r"[a-z0-9][a-z0-9._-]*",
    "small letters, digits, '.', '_' and '-', as FROM and COPY --from name it",
    longest=128,
)
CONTEXT = Text("a folder or an image", "folders or images", longest=1024, refers=Refers.ENVIRONMENT)
SECRET_ID = Text("a secret's id", "ids", r"[A-Za-z0-9_][A-Za-z0-9_.-]*", "letters, digits, '_', '.' and '-'", longest=128)
PLATFORM = Text(
    "a platform", "platforms", r"[a-z0-9]+/[a-z0-9_]+(?:/v[0-9]+)?", "like linux/amd64 or linux/arm64", refers=Refers.ENVIRONMENT
)
CONTAINER_PATH = Text(
    "a path in the container",
    "paths in the container",
    r"(?:/(?!\.\.?(?:/|$))[^/:\s]+)+",
    "beginning with '/' and not ending with it, without '..', ':' and blanks",
    longest=1024,
)
FOLDER = Text(
    "a folder in the container",
    "folders in the container",
    CONTAINER_PATH.pattern,
    CONTAINER_PATH.rule,
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
SIZE = Text("an amount", "amounts", MEMORY.pattern, "a whole number with Mi or Gi, as in 5Gi")
ARGUMENT = Text("text", "texts", longest=65536, refers=Refers.ALL, empty=True)
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
CONDITION = Choice(
    tuple(each.value for each in Condition),
    also={
        "service_started": "started",
        "service_healthy": "healthy",
        "ready": "healthy",
        "service_completed_successfully": "completed",
        "done": "completed",
    },
)
NEEDS = Either((List(NEED), Map(NEED, CONDITION)), "a list of names, or names → started, healthy or completed")
PATTERN_LIST = List(PATTERN, most=100)
PATTERNS = Either((PATTERN, PATTERN_LIST), "patterns")
PATHS = Either((PATH, List(PATH, most=100)))
ENV = Map(VARIABLE, VALUE)
