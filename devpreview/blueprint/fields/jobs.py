"""What a blueprint may say of a job."""

from devpreview.blueprint.fields.commands import RUN, SERVICE_OF
from devpreview.blueprint.fields.kinds import Choice, Either, Field, List, Shape, Span, Text
from devpreview.blueprint.fields.texts import NAME, NEEDS
from devpreview.blueprint.model import Again, Moment

MOMENT = Text("a moment", "moments", "|".join(Moment), "start, wake, stop or delete")
SCHEDULE = Text("a schedule", "schedules", longest=255)

JOB = Shape(
    "a job",
    "A command that is run at moments of a preview's life, or by a schedule.",
    (
        Field("service", NAME, f"{SERVICE_OF}, and its secrets", required=True),
        RUN,
        Field(
            "on",
            Either((MOMENT, List(MOMENT, least=1, most=len(Moment)))),
            "the moment, or several: `start` is before the services that run its image or need its data, `wake` when a preview that slept "
            "comes back, `stop` before it sleeps or is deleted, `delete` before it is deleted. What fails on `stop` or `delete` is "
            "told, and the preview goes all the same",
            also=("when",),
        ),
        Field(
            "schedule",
            SCHEDULE,
            "when it runs while the preview is up, as cron writes it, in UTC: `0 3 * * *` is every night at three. Never twice at once",
            also=("cron", "every", "interval"),
        ),
        Field(
            "again",
            Choice(tuple(each.value for each in Again)),
            "when one that was run on `start` is run again: `on-change` of the job or its image, `always`, which is at every `up`, or "
            "`once`, which is never; all of them are run again on data that was made anew",
            default="`on-change`",
            also=("repeat", "rerun"),
        ),
        Field(
            "needs",
            NEEDS,
            "components that are healthy before it runs, or as far as is said of each, as in a service's `needs`; with a service among "
            "them it runs after that service. Only what runs on `start` waits for more than datastores",
            default="the datastores that its service needs",
            also=("depends_on", "dependsOn"),
        ),
        Field(
            "reads",
            List(NAME),
            "datastores that it needs and changes nothing in: it is in front of no service for their sake",
            also=("reads_from",),
        ),
        Field(
            "writes",
            List(NAME),
            "datastores that it needs and whose data it makes: it is in front of the services that need them, and of no others but those "
            "of its image; what is written while it runs, where it ends well, does not count as written by hand",
            default="all that it needs and does not read only; what it writes there counts as written by hand",
            also=("writes_to",),
        ),
        Field(
            "timeout",
            Span(1, 86400),
            "how long it may take",
            default="`10m`; `1m` where it runs on `stop` or `delete` alone",
            also=("deadline",),
        ),
    ),
    one_of=("on", "schedule"),
    extensible=True,
)
