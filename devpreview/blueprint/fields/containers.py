"""What a blueprint may say of any container: its configuration files, how it is asked, how much it takes."""

from devpreview.blueprint.fields.kinds import Either, Field, Flag, Map, Shape
from devpreview.blueprint.fields.texts import COMMAND, CONTAINER_PATH, CONTENT, MEMORY, PATH, PORT, URL_PATH

READY = Shape(
    "a probe",
    "What is asked to see whether a service is ready.",
    (
        Field("http", URL_PATH, "a path that answers a GET with 2xx or 3xx", also=("path", "httpGet")),
        Field("tcp", PORT, "a port that takes a connection", also=("tcpSocket",)),
        Field("grpc", PORT, "a port whose gRPC health service says SERVING, for the server as a whole"),
        Field("exec", COMMAND, "a command in the container that exits with 0", also=("test", "command")),
        Field("port", PORT, "the port that `http` asks", default="its `port`"),
    ),
    one_of=("http", "tcp", "grpc", "exec"),
)

PROBES = ("healthcheck", "readinessProbe", "health", "probe")
"""What other tools call a probe."""

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

FILES = Field(
    "files",
    Map(CONTAINER_PATH, Either((PATH, CONFIGURATION))),
    "configuration files: their paths in the container, and a file of the repository or what is in it. They are in place of what "
    "the image has there, and a change of one rolls the pods",
    also=("configs", "configMaps", "config"),
)

MEMORY_LIMIT = Field(
    "memory",
    MEMORY,
    "the most memory that it may take, at least 32Mi; processor time is shared by need and never limited",
    default="no limit",
    also=("mem_limit", "memory_limit", "resources", "limits"),
)
