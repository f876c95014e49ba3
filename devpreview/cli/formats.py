"""What programs are told by `--output json`: a table of every answer, and the page made of it and of the events."""

import dataclasses
import inspect
import typing

from devpreview import events

VERSION = 1
"""Of all that is told; a field may come, none goes or changes its meaning without another version."""

COMPONENT = {
    "name": "its name in the blueprint",
    "sort": "service, datastore or job",
    "state": "ready, starting, waiting, failed or done",
    "code": "why it is not ready: a word that stays the same",
    "cause": "the same for people",
    "serving": "whether some pod of it answers",
    "restarts": "how often its containers were started again",
    "image": "what it runs, by digest",
    "urls": "where it is reached from outside: its own host, and paths on others' that lead to it",
    "optional": "whether the preview can do without it",
}

PREVIEW = {
    "project": "the blueprint's project",
    "preview": "the preview's name",
    "namespace": "the namespace that it is",
    "ready": "whether everything in it is as it should be, but for what is optional",
    "phase": "how far the last `up` or `down` came: applying, ready, degraded or deleting; unreadable where the record of that is damaged",
    "degraded": "whether something serves though what was to take its place failed, or something failed that is optional",
    "deleting": "whether its namespace is going",
    "left_out": "the components that were not wanted, by --only, --without or a profile",
    "components": "a list; the fields of each are below",
}

ANSWERS: dict[str, dict[str, str]] = {
    "status": PREVIEW,
    "status, each of components": COMPONENT,
    "list": {"previews": "a list, each as `status` tells it"},
    "open": {"service": "the service", "url": "its URL, in which no browser is opened then"},
    "down": {"preview": "the namespace", "deleted": "whether there was one"},
    "plan": {
        "nothing": "whether `up` would do nothing at all",
        "images": "what would be done to have an image: a list of {verb, image, why}; verb is build or copy, and keep with --all",
        "changes": "a list of {verb, kind, name, component, why, fields}; verb is create, change, repair, replace, prune or keep",
        "steps": "what would be run: a list of {component, database, what, why}",
        "losses": "what a human wrote and would be lost, so that `up` refuses without --discard; the exit code is 4 then",
    },
    "why": {
        "service": "the service",
        "file": "the file, from the repository's root",
        "reaches": "whether it does",
        "ways": "a list of {kind, where, what, edit}; kind is copy, dockerfile, dockerignore, migration, seed or blueprint",
        "reasons": "why not on the other ways",
        "edit": "what an edit of it leads to",
        "git_ignored_by": "the line by which git ignores it; empty where it does not",
    },
    "logs (a line each)": {"component": "who wrote it", "container": "in which container", "line": "what it wrote"},
    "init": {
        "file": "the blueprint that was written",
        "services": "how many services were found",
        "taken": "how many of them are carried over",
        "carried": "a list of the blueprint's components",
        "left": "a list of {what, origin, why}",
        "looks": "what to look at: a list of {line, text}",
    },
    "validate": {
        "file": "the blueprint",
        "ok": "whether it can be used",
        "problems": "a list of {file, line, column, path, message, code}",
        "warnings": "a list of the same, of what can be done as it is written",
        "cluster": "with --cluster, what its API server does not take: a list of {component, kind, name, message}",
    },
    "kubeconfig": {"target": "the target", "kubeconfig": "the file that leads to it", "context": "its context in that file"},
    "cluster up": {
        "cluster": "its name",
        "registry": "where images are pushed to",
        "ingress": "its URL",
        "kubeconfig": "the file that leads to it",
    },
    "cluster status": {"clusters": "a list"},
    "cluster down": {"cluster": "its name", "deleted": "true"},
    "doctor": {"checks": "a list of {name, verdict, cause, next_step}"},
    "any, when it fails": {"error": "what went wrong", "hint": "what to do next", "code": "the exit code"},
}


def page() -> str:
    """Return the page that describes what `--output json` tells."""
    lines = [
        "# `--output json`",
        "",
        "Written from the tables in `devpreview/cli/formats.py` by `task docs`. Every answer is a JSON object on one line of",
        "standard output, with `version`, which is 1. `up` streams events, a line each, as they come; the last is `ready`, with",
        "the URLs, or what went wrong.",
        "",
        "## Events",
    ]
    for shape in typing.get_args(events.Event):
        name = shape.__name__.lower()
        lines += ["", f"### {name}", "", _sentence(shape), "", "| field | type |", "|---|---|", f'| event | "{name}" |']
        lines += [f"| {field.name} | {_type(field.type)} |" for field in dataclasses.fields(shape)]
    lines += ["", "A step is `{component, verb, object}`; the preview's own steps have no component.", "", "## Answers"]
    for verb, fields in ANSWERS.items():
        lines += ["", f"### {verb}", "", "| field | meaning |", "|---|---|"]
        lines += [f"| {name} | {meaning} |" for name, meaning in fields.items()]
    return "\n".join([*lines, ""])


def _sentence(shape: type) -> str:
    return inspect.cleandoc(shape.__doc__ or "").split("\n\n")[0]


def _type(annotation: object) -> str:
    names = {"str": "text", "int": "number"}
    told = annotation.__name__ if isinstance(annotation, type) and not typing.get_args(annotation) else str(annotation)
    return names.get(told, "a step" if told == "Step" else "a list of text" if "tuple[str, ...]" in told else "a list of [name, URL]")


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201 - its answer
