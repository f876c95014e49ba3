"""What a blueprint may say of a datastore, its databases and their migrations."""

from devpreview.blueprint.fields.commands import RUN, SERVICE_OF
from devpreview.blueprint.fields.kinds import Choice, Either, Field, Map, Shape
from devpreview.blueprint.fields.optional import OPTIONAL
from devpreview.blueprint.fields.texts import DATABASE, ENV, IMAGE, NAME, PATTERN, PATTERN_LIST, PATTERNS
from devpreview.blueprint.model import EngineKind, Storage

_FILES = Field(
    "files", PATTERNS, "the files that are the revisions: a folder, a pattern or a list of such", required=True, also=("path", "paths")
)

MIGRATE = Shape(
    "a migration",
    "A command that brings a database's structure up to date, run before anything reaches the datastore.",
    (
        Field("database", DATABASE, "the database", default="the only one"),
        Field("service", NAME, SERVICE_OF, required=True),
        RUN,
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
                (Field("service", NAME, SERVICE_OF, required=True), RUN, _FILES),
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
        OPTIONAL,
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
