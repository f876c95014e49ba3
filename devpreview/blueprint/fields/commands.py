"""What every command of a service's image has: whose it is, and the words."""

from devpreview.blueprint.fields.kinds import Field
from devpreview.blueprint.fields.texts import COMMAND

SERVICE_OF = "the service whose image and env the command has"
RUN = Field("run", COMMAND, "the command", required=True, also=("command",))
