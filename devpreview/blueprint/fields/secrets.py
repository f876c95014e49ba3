"""What a blueprint may say of a secret: where its value comes from, which never stands in the blueprint itself."""

from devpreview.blueprint.fields.kinds import Either, Field, Map, Number, Shape
from devpreview.blueprint.fields.texts import COMMAND, CONTENT, NOTE, OBJECT, OBJECT_KEY, PATH, SECRET

EXISTING = Shape(
    "a Secret of the cluster",
    "Which one, and what of it.",
    (
        Field("name", OBJECT, "the Secret's name", required=True, also=("secretName",)),
        Field("key", OBJECT_KEY, "the key in it", default="the variable's name"),
    ),
)

SOURCE = Shape(
    "a secret",
    "Where a secret's value comes from. At most one of `env`, `file`, `command`, `secret` and `generated` is written; without any of "
    "them, it is the variable of the same name in your environment. What is missing is said by `up`, all of it at once.",
    (
        Field("env", SECRET, "a variable of your environment", default="the one of the same name", also=("environment", "variable")),
        Field(
            "file",
            PATH,
            "a file of the repository, best one that git ignores, which may be there for you alone; the end of its last line is no part "
            "of the value",
            also=("path",),
        ),
        Field(
            "command",
            COMMAND,
            "a command whose output is the value, for example `[op, read, op://shop/stripe/key]`, without the end of its last line. "
            "Only `up` runs it, on your machine, in your home folder, and only once you have trusted exactly these words. A word that is "
            "the path of a file of the repository is that file, and what is in it is trusted with the words",
            also=("cmd", "exec", "run"),
        ),
        Field(
            "secret",
            Either((OBJECT, EXISTING)),
            "a Secret in the namespace `devpreview-secrets` of the target's cluster, where its keepers have put what previews may have",
            also=("secretKeyRef", "secretRef"),
        ),
        Field(
            "generated",
            Number(8, 1024),
            "how many letters and digits are made at random: once for a preview, which has the same until `down`. What stands under the "
            "blueprint's `secrets` is one value for all services that name it",
            also=("generate", "random", "length"),
        ),
        Field(
            "example",
            CONTENT,
            "what it is where nothing else is there, which `up` says; everybody can read it here",
            also=("default", "fallback", "placeholder"),
        ),
        Field(
            "from", NOTE, 'where to get it, said where it is missing, for example `"ask #team-pay"`', also=("hint", "description", "help")
        ),
    ),
    instead=("env", "file", "command", "secret", "generated"),
    not_text="a value never stands in a blueprint: write where it comes from, as in {env: STRIPE_KEY}, or {example: …} if it is no secret",
)

SOURCES = Map(SECRET, SOURCE)
