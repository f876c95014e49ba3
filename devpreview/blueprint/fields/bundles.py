"""What a blueprint may say of what a team has as manifests, as a kustomization or as a chart."""

from devpreview.blueprint.fields.kinds import Field, Map, Shape, Text
from devpreview.blueprint.fields.optional import OPTIONAL
from devpreview.blueprint.fields.texts import NAME, NEEDS, PATH, PATTERNS, WORD

KEY = Text("a key of values", "keys", r"[A-Za-z0-9_.\[\]\\-]+", "letters, digits, '_', '-', '.' and '[0]'", longest=253)
UPSTREAM = Text("an image", "images", r"[A-Za-z0-9][A-Za-z0-9._/:-]*", "its name as the manifests have it, without a tag", longest=255)

BUNDLE = Shape(
    "a component",
    "What runs by manifests, by a kustomization or by a chart that the team has already. Its objects come into the preview's namespace, "
    "whichever they name; what belongs to a whole cluster is refused.",
    (
        Field("manifests", PATTERNS, "files of Kubernetes objects, or folders of them, as they are"),
        Field("kustomize", PATH, "the folder of a kustomization; `kubectl` builds it", also=("kustomization",)),
        Field("helm", PATH, "the folder of a chart, with the charts that it depends on; `helm` renders it", also=("chart",)),
        Field("values", PATTERNS, "files of values for the chart, of which a later one wins", also=("valueFiles",)),
        Field("set", Map(KEY, WORD), 'single values for the chart, as text: `image.tag: "1"`', also=("setValues", "parameters")),
        Field(
            "images",
            Map(UPSTREAM, NAME),
            "image, without its tag → the service whose image runs in its stead; all others are copied into the target's registry",
        ),
        Field(
            "needs",
            NEEDS,
            "components that are healthy before any of it starts, as in a service's `needs`",
            also=("depends_on", "dependsOn", "requires"),
        ),
        OPTIONAL,
    ),
    one_of=("manifests", "kustomize", "helm"),
    extensible=True,
)
