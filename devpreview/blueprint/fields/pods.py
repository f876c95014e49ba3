"""What a blueprint may say of a service's pods besides its own container: folders, and containers beside it."""

from devpreview.blueprint.fields.containers import FILES, MEMORY_LIMIT, PROBES, READY
from devpreview.blueprint.fields.kinds import Choice, Either, Field, Shape
from devpreview.blueprint.fields.texts import COMMAND, ENV, IMAGE, PORT, SIZE, VOLUME_NAME
from devpreview.blueprint.model import Storage

STORAGE = Choice(
    tuple(each.value for each in Storage),
    also={"emptyDir": "disposable", "tmpfs": "disposable", "volume": "kept", "persistent": "kept", "local": "kept"},
)

VOLUME = Shape(
    "a volume",
    "A folder of a service's containers that is not the image's: what that has there is not to be seen.",
    (
        Field(
            "storage",
            STORAGE,
            "what becomes of what is in it when its pod goes: `kept` stays until `down`, `disposable` goes, too",
            default="`disposable`; `kept` with a name",
            also=("type", "driver"),
        ),
        Field("size", SIZE, "how much can be in it", default="`1Gi`; no limit for what is `disposable`"),
        Field(
            "name", VOLUME_NAME, "under which several services have the same volume, which is kept", also=("source", "claim", "claimName")
        ),
    ),
)

STORAGE_OR_MORE = Either((STORAGE, VOLUME), "kept, disposable or a volume")

SIDECAR = Shape(
    "a sidecar",
    "A container beside a service's own, in each of its pods: they reach each other at localhost, and have the same volumes.",
    (
        Field("image", IMAGE, "its image", default="the service's; then it has the service's `env`, `secrets`, `files` and `user`, too"),
        Field("command", COMMAND, "what is run instead of the image's entrypoint", default="the image's", also=("entrypoint",)),
        Field("args", COMMAND, "what the entrypoint is given instead of the image's command", default="the image's"),
        Field("env", ENV, "its variables", also=("environment",)),
        FILES,
        Field("port", PORT, "the port that it listens on", also=("expose", "containerPort")),
        Field(
            "ready",
            READY,
            "what is asked to see whether it is ready, for as long as it is not, its service is not",
            default="its port takes a connection",
            also=PROBES,
        ),
        MEMORY_LIMIT,
    ),
)
