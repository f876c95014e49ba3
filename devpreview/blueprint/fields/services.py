"""What a blueprint may say of a service and its image."""

from devpreview.blueprint.fields.containers import FILES, MEMORY_LIMIT, PROBES, READY
from devpreview.blueprint.fields.kinds import Either, Field, Flag, List, Map, Number, Shape, Span
from devpreview.blueprint.fields.optional import OPTIONAL
from devpreview.blueprint.fields.pods import SIDECAR, STORAGE_OR_MORE
from devpreview.blueprint.fields.secrets import SOURCES
from devpreview.blueprint.fields.texts import (
    ARGUMENT,
    COMMAND,
    COMMAND_NAME,
    CONTEXT,
    CONTEXT_NAME,
    ENV,
    FOLDER,
    HOST,
    IMAGE_OF_COMMIT,
    NAME,
    NEEDS,
    PATH,
    PATHS,
    PATTERNS,
    PLATFORM,
    PORT,
    PORT_NAME,
    ROUTE_PATH,
    SECRET,
    SECRET_ID,
    SIDECAR_NAME,
    STAGE,
    USER,
    VARIABLE,
)

BUILD_SECRET = Shape(
    "a build's secret",
    "Where a build has a secret from.",
    (
        Field("env", SECRET, "a variable of your environment", also=("environment",)),
        Field("file", PATH, "a file of the repository, which git may ignore", also=("path", "src", "source")),
    ),
    one_of=("env", "file"),
)

BUILD = Shape(
    "a build",
    "How an image is made. Paths are relative to the repository's root.",
    (
        Field("context", PATH, "the folder that the builder sees", default="`.`"),
        Field("dockerfile", PATH, "the Dockerfile, relative to the repository's root too", default="`Dockerfile` in the context"),
        Field("target", STAGE, "the stage of the Dockerfile", default="the last one"),
        Field(
            "contexts",
            Map(CONTEXT_NAME, CONTEXT),
            "what else `FROM` and `COPY --from` find under a name: a folder of the repository, of which what is taken counts, or an image, "
            "`docker-image://alpine:3`",
            also=("additional_contexts", "additionalContexts", "build_contexts"),
        ),
        Field(
            "args",
            Map(VARIABLE, ARGUMENT),
            "build arguments; never put a secret here. One with `${preview.…}` or `${web.public_url}` in it binds the image to its "
            "preview: it is built for each anew",
            also=("build_args", "buildArgs"),
        ),
        Field(
            "secrets",
            Either((List(SECRET_ID), Map(SECRET_ID, Either((PATH, BUILD_SECRET)))), "names, or ids → sources"),
            "what `RUN --mount=type=secret,id=…` mounts: variables of your environment, or ids with a file or `env: NAME`. They are asked "
            "for where something is built, and are in no image and no key: another value builds nothing anew. Takes BuildKit",
            also=("secret",),
        ),
        Field("ssh", Flag(), "whether `RUN --mount=type=ssh` reaches your SSH agent; takes BuildKit", default="`false`"),
        Field(
            "platform",
            PLATFORM,
            "what the image is built for, one that the target runs",
            default="the first that the target runs",
            also=("platforms",),
        ),
        Field(
            "inputs",
            PATTERNS,
            "the files of the context that the image is made of: folders, files or patterns. Only they are sent, and an edit of any "
            "other builds nothing anew; the Dockerfile is always one",
            default="what the Dockerfile's COPY and ADD take, where their lines say that for certain, else the whole context",
        ),
    ),
)

SERVICE = Shape(
    "a service",
    "Something of the team's own that runs all the time.",
    (
        Field("build", Either((PATH, BUILD)), "a folder with a Dockerfile, or how the image is made"),
        Field(
            "image",
            IMAGE_OF_COMMIT,
            "an image that exists already; beside `build` one that CI makes of every commit, `ghcr.io/acme/api:{commit}`: it is taken "
            "where the files of the build are as committed, and nobody has built the same before",
        ),
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
        FILES,
        Field(
            "secrets",
            Either((List(SECRET), SOURCES)),
            "variables whose values are secret, for example `[STRIPE_KEY]`: their values come from where the blueprint's `secrets` say, "
            "else from your environment. Or names, and where each comes from, as in `SESSION_KEY: {generated: 32}`",
        ),
        Field(
            "needs",
            NEEDS,
            "components that are healthy before this one starts, or as far as is said of each: `started`, where it is enough that a "
            "service's containers run or a datastore's engine answers; jobs are `completed`. A datastore that `env` refers to is needed "
            "without being named; `-cache` in a list says that `cache` is not",
            also=("depends_on", "dependsOn", "requires", "links"),
        ),
        OPTIONAL,
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
            also=PROBES,
        ),
        Field(
            "volumes",
            Map(FOLDER, STORAGE_OR_MORE),
            "folders for what it writes, for example `/srv/uploads: kept`, in all of its containers. What is kept is for one pod: an old "
            "one ends before the new one begins; a service that is `like` this one has the same",
            also=("volumeMounts", "mounts", "volume"),
        ),
        Field(
            "sidecars",
            Map(SIDECAR_NAME, SIDECAR),
            "containers beside it in each of its pods, by name, for example a proxy; migrations, jobs and `init` have none",
            also=("sidecar", "extraContainers"),
        ),
        Field("grace", Span(0, 3600), "the time between SIGTERM and SIGKILL", default="`2s`", also=("stop_grace_period",)),
        Field("user", USER, "the uid that it runs as, or uid:gid", default="the image's", also=("runAsUser", "uid")),
        MEMORY_LIMIT,
        Field("replicas", Number(1, 50), "how many of it run", default="`1`", also=("scale",)),
    ),
    any_of=("build", "image", "like"),
    instead=("build", "image"),
    extensible=True,
)
