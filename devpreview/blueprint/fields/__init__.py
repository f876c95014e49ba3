"""The one table of what a blueprint may say: the parser reads by it, and schema and reference page are written from it."""

from devpreview.blueprint.fields.bundles import BUNDLE
from devpreview.blueprint.fields.datastores import DATASTORE
from devpreview.blueprint.fields.jobs import JOB
from devpreview.blueprint.fields.kinds import Choice, Field, Map, Shape
from devpreview.blueprint.fields.profiles import profile
from devpreview.blueprint.fields.secrets import SOURCES
from devpreview.blueprint.fields.services import SERVICE
from devpreview.blueprint.fields.texts import ENV, ID, NAME

API_VERSION = "devpreview.dev/v1"

CONTENT = (
    Field("env", ENV, "variables of all services", also=("environment",)),
    Field(
        "secrets",
        SOURCES,
        "where values come from, of the secrets that services name; a service that says so itself has its own. Without a word, it is "
        "the variable of the same name in your environment",
    ),
    Field("services", Map(NAME, SERVICE), "what the team wrote"),
    Field("datastores", Map(NAME, DATASTORE), "databases and caches", also=("databases", "stores")),
    Field(
        "components", Map(NAME, BUNDLE), "what the team has as manifests, kustomizations or charts already", also=("manifests", "charts")
    ),
    Field("jobs", Map(NAME, JOB), "commands at moments of a preview's life"),
)
"""What a preview is made of."""

PROFILE = profile(CONTENT)

BLUEPRINT = Shape(
    "a blueprint",
    "The template of every preview of a project.",
    (
        Field("apiVersion", Choice((API_VERSION,)), "the language's version", required=True, also=("version",)),
        Field("project", NAME, "the project's name", required=True, also=("name",)),
        Field("id", ID, "what tells this project's previews from everybody else's; random, and never changed", required=True),
        *CONTENT,
        Field(
            "profiles",
            Map(NAME, PROFILE),
            "what is otherwise where somebody asks for it, as in `devpreview up --profile light`",
        ),
    ),
    extensible=True,
)
