"""What a blueprint may say of everything that runs all the time: whether the preview can do without it."""

from devpreview.blueprint.fields.kinds import Field, Flag

OPTIONAL = Field(
    "optional",
    Flag(),
    "whether the preview does without it where it fails: what needs it goes on, and `up` ends well and says so",
    default="`false`",
)
