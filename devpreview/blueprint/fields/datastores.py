"""What a blueprint may say of a datastore, its databases and their migrations."""

from dataclasses import replace

from devpreview.blueprint.fields.commands import RUN, SERVICE_OF
from devpreview.blueprint.fields.containers import FILES, MEMORY_LIMIT, READY
from devpreview.blueprint.fields.kinds import Choice, Either, Field, Flag, List, Map, Shape
from devpreview.blueprint.fields.optional import OPTIONAL
from devpreview.blueprint.fields.texts import (
    BUCKET,
    COMMAND,
    CONTAINER_PATH,
    DATABASE,
    DATABASE_USER,
    ENV,
    EXTENSION,
    IMAGE,
    NAME,
    PATTERN,
    PATTERN_LIST,
    PATTERNS,
    PORT,
    PORT_NAME,
    USER,
)
from devpreview.blueprint.model import EngineKind, Storage
from devpreview.blueprint.presets import PRESETS

_RUNS_AS = replace(
    USER,
    rule="the number of whom its server runs as, or two with ':' between them; a database's user is written there, as in "
    "databases: {app: {user: shop_app}}",
)

_MIGRATING = (
    Field("service", NAME, SERVICE_OF, required=True),
    RUN,
    Field(
        "files",
        PATTERNS,
        "the files that are the revisions: a folder, a pattern or a list of such",
        required=True,
        also=("path", "paths"),
    ),
    Field(
        "needs",
        List(NAME),
        "components that are healthy before it runs, beside the other datastores that its service needs",
        also=("depends_on", "dependsOn", "requires"),
    ),
)

_MIGRATION = Shape(
    "a migration",
    "A command that brings a database's structure up to date, run before anything reaches the datastore.",
    (Field("database", DATABASE, "the database", default="the only one"), *_MIGRATING),
    plural="migrations",
)

_OWN_MIGRATION = Shape(
    "a migration of this database",
    "What `migrate` of the datastore says of its only database.",
    _MIGRATING,
    plural="migrations of this database",
)

DATABASE_SHAPE = Shape(
    "a database",
    "A logical database of a datastore.",
    (
        Field(
            "user",
            DATABASE_USER,
            "whose it is: a user of its own, with a password made at random. It owns all that is in the database, reaches no other "
            "that has a user, and is the one in `${db.shop.url}`; migrations and seeds are run as this user; Postgres and MySQL only",
            default="the datastore's user, who may do everything",
            also=("owner", "username", "role"),
        ),
        Field(
            "extensions",
            List(EXTENSION, most=100),
            "extensions that are in it before its migrations run; one more is added to the data as it is; Postgres only",
            also=("extension", "plugins"),
        ),
        Field(
            "migrate",
            Either((_OWN_MIGRATION, List(_OWN_MIGRATION, most=20))),
            "its migration, or several in their order, each with files of its own; the same as `migrate` of the datastore, for one of "
            "several databases",
            also=("migrations", "migration"),
        ),
        Field("seeds", PATTERNS, "files that are loaded after its migrations; the same as `seeds` of the datastore", also=("seed",)),
    ),
)

DATASTORE = Shape(
    "a datastore",
    "A containerised database, cache or queue, with data that the blueprint describes as far as its engine is known from within. Else "
    "all is said by a preset, one of those below, and every key here says it otherwise; or by the blueprint alone: an `image` and its "
    "`port` are enough.",
    (
        Field("image", IMAGE, "the image, with its version", default="the preset's"),
        Field("preset", Choice(PRESETS), "what it is, and how it is run and reached", default="by the image's name"),
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
            "its databases, for example `shop: {}`, of engines that have such",
            default="one with the datastore's name",
        ),
        Field(
            "storage",
            Choice(tuple(each.value for each in Storage)),
            "what becomes of the data when the pod is lost: `kept` stays, `disposable` returns to the seeded state",
            default="`kept`",
            also=("volume", "volumes", "persistence"),
        ),
        Field("env", ENV, "variables of its server; `${…}` may refer to the datastore itself", also=("environment",)),
        Field("buckets", List(BUCKET), "buckets that are there when it answers, for example `[uploads]`; of minio"),
        Field(
            "command",
            COMMAND,
            "what is run instead of the image's entrypoint; of an engine that is known from within, devpreview starts the server",
            default="the preset's, or the image's",
            also=("entrypoint",),
        ),
        Field(
            "args",
            COMMAND,
            "what the server is started with: of an engine that is known from within, besides what it needs, else instead of it",
            default="the preset's, or the image's",
        ),
        Field("port", PORT, "the port that it listens on", default="the preset's", also=("expose", "containerPort")),
        Field(
            "ports",
            Map(PORT_NAME, PORT),
            "further ports, for example `web: 8080`, besides the preset's; other components reach them",
        ),
        Field(
            "public",
            Flag(),
            "whether it has a URL outside the preview; that leads to its port called `web`, where it has one, else to its `port`",
            default="`false`",
            also=("expose_public", "ingress"),
        ),
        Field(
            "ready",
            READY,
            "what is asked to see whether it is ready; of an engine that is known from within, its data is",
            default="the preset's, or that its port takes a connection",
            also=("readinessProbe", "health", "probe"),
        ),
        Field(
            "data",
            CONTAINER_PATH,
            "the folder in the container where it keeps its data, for example `/var/lib/thing`; without one, nothing is kept",
            default="the preset's",
            also=("data_dir", "datadir", "mount"),
        ),
        FILES,
        Field("user", _RUNS_AS, "the uid that it runs as, or uid:gid", default="the preset's, or the image's", also=("runAsUser", "uid")),
        replace(MEMORY_LIMIT, default="the preset's, else no limit"),
        OPTIONAL,
        Field(
            "migrate",
            Either((_MIGRATION, List(_MIGRATION, most=20))),
            "the migration of its database, or several in their order, each with files of its own",
            also=("migrations", "migration"),
        ),
        Field(
            "seeds",
            Either((PATTERN, PATTERN_LIST, Map(DATABASE, PATTERNS)), "patterns, or names → patterns"),
            "files that are loaded after the migration, SQL by psql or mysql, or commands of Redis, one a line; a new file "
            "behind the others is loaded into the data as it is, any other change builds it anew; under the name of a database where there "
            "are several",
            also=("seed",),
        ),
    ),
    any_of=("image", "preset"),
    extensible=True,
)
