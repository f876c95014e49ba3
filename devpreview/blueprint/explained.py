"""What every code of a problem means: its cause, an example, what to do. The page of problems is written from here."""

from collections.abc import Sequence
from dataclasses import dataclass

from devpreview.blueprint.parse import parse
from devpreview.blueprint.problems import Caution, Code
from devpreview.errors import BlueprintWrong, Problem
from devpreview.tree import DictTree

HEAD = "apiVersion: devpreview.dev/v1\nproject: shop\nid: 7f3k9q2m\n"
"""How every example begins."""

TREE = DictTree({"api/Dockerfile": "FROM scratch\n", "seeds/10-users.sql": "", "web.env": "MODE=slow\n"})
"""The repository of the examples."""

BEGINNING = """\
# Problems of a blueprint

`devpreview validate` says everything that is wrong at once, a line for each: `file:line:column: path: message [code]`. The
codes stay the same for ever, for scripts that filter by them, and `--output json` has each part by itself. Everything here
is found without a cluster. The examples leave out the lines of `apiVersion`, `project` and `id`, which the places count.
"""

WARNINGS = """\
What can be brought up as it is written, and is hardly meant so, is a warning: on standard error, and under `warnings` of `--output
json`. A blueprint with warnings is right, and the exit code is 0."""


@dataclass(frozen=True, slots=True)
class Explained:
    """What a code means."""

    meaning: str
    cause: str
    example: str
    cure: str


EXPLAINED = {
    Code.NOT_YAML: Explained(
        "the file is not YAML, or uses what has no meaning here",
        "The file cannot be read at all, or has what YAML knows and a blueprint does not: tags, a second document, NUL "
        "characters. Where YAML itself is broken, it is said once: nobody can tell what comes behind.",
        "services:\n  api:\n    image: acme/api:1\n    command: echo a: b\n",
        "Look at the place and just in front of it: a tab, a quote that is open, a `:` in a text. Text that begins with one of "
        "`*&!%@{[` or has `: ` or ` #` in it is written in quotes.",
    ),
    Code.TOO_BIG: Explained(
        "the file is larger, deeper or longer than any blueprint",
        "A blueprint may come from anybody's pull request, so there are bounds on its characters, its values, with those that "
        "aliases repeat counted every time, and its depth.",
        f"x-deep: {'[' * 33}{']' * 33}\nservices:\n  api: {{image: acme/api:1}}\n",
        "Say what is usual once, under `env` of the blueprint or with `like`, or make two projects of one.",
    ),
    Code.DUPLICATE: Explained(
        "a key is written twice",
        "Two values of one key: most programs take the last and say nothing.",
        "services:\n  api:\n    image: acme/api:1\n    port: 8000\n    image: acme/api:2\n",
        "Take one of the two lines out; both are named.",
    ),
    Code.UNKNOWN_KEY: Explained(
        "a key that means nothing there",
        "A typing error, a key at the wrong depth, or a word of compose or Kubernetes that has another name here or none.",
        "services:\n  api: {image: acme/api:1, restart: unless-stopped}\n",
        "Write what the message names. What only you read goes under a key that begins with `x-`.",
    ),
    Code.MISSING: Explained(
        "something has to be said",
        "A key without which the rest cannot be done, or one of several of which one has to be there.",
        "services:\n  web: {image: acme/web:1, public: true}\n",
        "Add the key that is named.",
    ),
    Code.WRONG_TYPE: Explained(
        "text, a list or a mapping where something else belongs",
        "A list where a mapping belongs, a number in quotes, `yes` for `true`, a command as one line, or no value at all.",
        "services:\n  api: {image: acme/api:1, command: python -m app}\n",
        "Write it as the message shows.",
    ),
    Code.WRONG_VALUE: Explained(
        "the right kind, and not a value that can be",
        "A name with letters that names do not have, a number or a time out of its bounds, a word that is not one of those that can be.",
        "services:\n  my_api: {image: acme/api:1}\n",
        "Write what would do, where the message offers it; else what it asks for.",
    ),
    Code.NOTATION: Explained(
        "a number or flag that readers of YAML take for different things",
        "`010` is eight to some readers of YAML and ten to others, `0x50` and `8_000` are numbers to some and text to others, and "
        "`True` is no flag to all.",
        "services:\n  api: {image: acme/api:1, port: 0800}\n",
        "Write plain digits, `true` or `false`.",
    ),
    Code.CONFLICT: Explained(
        "two things that cannot both be said",
        "Each is right by itself, and they contradict each other; or devpreview says one of them already.",
        "services:\n  api:\n    image: acme/api:1\n    env: {KEY: a}\n    secrets: [KEY]\n",
        "Take one of the two out.",
    ),
    Code.NAME: Explained(
        "a name that is taken or means something else",
        "All components share one set of names, which are their addresses too; some belong to devpreview or to an engine.",
        "services:\n  db: {image: acme/api:1}\ndatastores:\n  db: {image: postgres:15}\n",
        "Take another name, here and where it is referred to.",
    ),
    Code.NEED: Explained(
        "a component or database that is not there",
        "Something is named that the blueprint does not have, or that is of another kind.",
        "services:\n  api: {image: acme/api:1, needs: [postgress]}\ndatastores:\n  postgres: {image: postgres:15, databases: {app: {}}}\n",
        "Mend the name, or write the component.",
    ),
    Code.CYCLE: Explained(
        "components that wait for each other",
        "Each starts when what it needs is healthy, so none of a ring would ever start.",
        "services:\n  api: {image: acme/api:1, needs: [web]}\n  web: {image: acme/web:1, needs: [api]}\n",
        "Take one need out. A service that only calls another does not need it: a reference to its address is enough.",
    ),
    Code.REFERENCE: Explained(
        "a `${…}` that leads nowhere",
        "A typing error, an attribute that this kind of component hasn't got, or a place where nothing is replaced.",
        'services:\n  api: {image: acme/api:1, env: {URL: "${db.shop}"}}\ndatastores:\n  db: {image: postgres:15, databases: {shop: {}}}\n',
        "Write what there is. A `${` that is not meant for devpreview is written `$${`.",
    ),
    Code.UNSET: Explained(
        "a variable that the environment hasn't got",
        "`${env.NAME}` is replaced when a command reads the blueprint, and there is no such variable then.",
        'services:\n  api: {image: "acme/api:${env.TAG}"}\n',
        "Set the variable, or give it a default: `${env.NAME:-default}`.",
    ),
    Code.PATH: Explained(
        "a file or folder that is not there, or outside of the repository",
        "Paths begin at the repository's root and stay inside of it, also where they are links; a pattern takes at least one file.",
        "services:\n  api: {build: ./apii}\n",
        "Mend the path, or add the file.",
    ),
}
"""Code → what it means, in the order of the page."""

CAUTIONS = {
    Caution.UNUSED: Explained(
        "something that nobody has anything of",
        "A datastore that no component needs or refers to is brought up all the same, and takes its time and memory; a secret that no "
        "service names reaches none.",
        "services:\n  web: {image: acme/web:1}\ndatastores:\n  cache: {image: redis:7}\n",
        "Name it under `needs` of who uses it, or take it out.",
    ),
    Caution.UNREACHED: Explained(
        "a port that nobody is led to",
        "A service listens, no component refers to it or names it in a variable, a file or a command, and it has no URL. What asks "
        "for it in the code alone, nobody sees here.",
        "services:\n  web: {image: acme/web:1, port: 3000}\n",
        "Write `public: true` where people ask it, refer to it as `${web.url}` where services do, and say `ready: {http: /, port: "
        "3000}` without a `port` of the service where only the probe does.",
    ),
    Caution.SHADOWED: Explained(
        "a variable with two values in two places",
        "A file under `env_file` says one thing and the blueprint another; the service's own `env` wins over the file, and the file "
        "over the `env` of all services. A value with `${…}` in it is meant to win, and nothing is said.",
        "env: {MODE: fast}\nservices:\n  web: {image: acme/web:1, env_file: web.env}\n",
        "Take one of the two out.",
    ),
    Caution.NO_EFFECT: Explained(
        "a profile that changes nothing",
        "All that it says is what the blueprint says without it.",
        "services:\n  web: {image: acme/web:1, replicas: 2}\nprofiles:\n  light:\n    services: {web: {replicas: 2}}\n",
        "Say what is otherwise under it, or take it out.",
    ),
    Caution.BOUND: Explained(
        "an image that only one preview can run",
        "A build argument has the preview's name or a URL of it in it, so there is another image for each preview: nobody else's "
        "build is ever reused, and what is reviewed is not what is deployed.",
        'services:\n  web:\n    build: {context: api, args: {ORIGIN: "${web.public_url}"}}\n    port: 3000\n    public: true\n',
        "Have the program read it from `env` when it starts. Where it cannot, as a bundle for the browser, serve it from a file under "
        "`files` with `template: true`, which the page loads first. Where neither will do, the warning can stay.",
    ),
}
"""What is warned of → what it means."""


def page() -> str:
    """Return the page."""
    lines = [BEGINNING]
    for code, each in EXPLAINED.items():
        lines += _section(code, each, [f"blueprints/shop.yaml:{line}" for line in complaints(each.example)])
    lines += ["# Warnings", "", WARNINGS, ""]
    for caution, each in CAUTIONS.items():
        lines += _section(caution, each, [each.warning() for each in _warned(each.example)])
    return "\n".join(lines).rstrip("\n") + "\n"


def _section(code: str, each: Explained, said: Sequence[str]) -> list[str]:
    what = [f"## {code}", "", f"{each.meaning[0].upper()}{each.meaning[1:]}.", "", each.cause, ""]
    return [*what, "```yaml", each.example.rstrip("\n"), "```", "", "```", *said, "```", "", each.cure, ""]


def complaints(example: str) -> tuple[str, ...]:
    """Return what is said of an example, without the file's name."""
    try:
        parse(HEAD + example, "", TREE, {}, fresh_id=lambda: "k2v7mq4d")
    except BlueprintWrong as wrong:
        return tuple(str(problem).removeprefix(":") for problem in wrong.problems)
    return ()


def _warned(example: str) -> tuple[Problem, ...]:
    return parse(HEAD + example, "blueprints/shop.yaml", TREE, {}, fresh_id=lambda: "k2v7mq4d").warnings


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201 - its answer
