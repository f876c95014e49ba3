"""What a blueprint may say of a datastore, its databases and their migrations."""

from devpreview.blueprint.fields.commands import RUN, SERVICE_OF
from devpreview.blueprint.fields.kinds import Choice, Either, Field, List, Map, Shape
from devpreview.blueprint.fields.optional import OPTIONAL
from devpreview.blueprint.fields.texts import DATABASE, DATABASE_USER, ENV, EXTENSION, IMAGE, NAME, PATTERN, PATTERN_LIST, PATTERNS
from devpreview.blueprint.model import EngineKind, Storage

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
            "that has a user, and is the one in `${db.shop.url}`; migrations and seeds are run as this user; Postgres only",
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
            "files that are loaded after the migration, SQL by psql or commands of Redis, one a line; a new file behind the others is "
            "loaded into the data as it is, any other change builds it anew; under the name of a database where there are several",
            also=("seed",),
        ),
    ),
    extensible=True,
)
