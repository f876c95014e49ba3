"""What a blueprint may say of a job."""

from devpreview.blueprint.fields.commands import RUN, SERVICE_OF
from devpreview.blueprint.fields.kinds import Choice, Field, Shape, Span
from devpreview.blueprint.fields.texts import NAME, NEEDS

JOB = Shape(
    "a job",
    "A command that is run at a moment of a preview's life.",
    (
        Field("service", NAME, f"{SERVICE_OF}, and its secrets", required=True),
        RUN,
        Field(
            "on",
            Choice(("start",)),
            "the moment: `start` is before the services that run its image or need its data",
            required=True,
            also=("when",),
        ),
        Field(
            "needs",
            NEEDS,
            "components that are healthy before it runs, or as far as is said of each, as in a service's `needs`; with a service among "
            "them it runs after that service",
            default="the datastores that its service needs",
            also=("depends_on", "dependsOn"),
        ),
        Field("timeout", Span(1, 86400), "how long it may take", default="`10m`", also=("deadline",)),
    ),
    extensible=True,
)
