"""Reads the files of presets, as the table of fields reads blueprints: a preset that is wrong is our bug."""

import pkgutil
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from devpreview.blueprint.asking import asking
from devpreview.blueprint.fields.containers import READY
from devpreview.blueprint.fields.kinds import Choice, Field, Flag, List, Map, Shape
from devpreview.blueprint.fields.texts import (
    ATTRIBUTE,
    COMMAND,
    CONTAINER_PATH,
    CONTENT,
    IMAGE,
    MEMORY,
    PORT,
    PORT_NAME,
    USER,
    VARIABLE,
    WORD,
)
from devpreview.blueprint.model import EngineKind, Probe
from devpreview.blueprint.nodes import compose
from devpreview.blueprint.presets import PRESETS
from devpreview.blueprint.problems import Problems
from devpreview.blueprint.shape import Entries, read

BUCKETS = "{buckets}"
"""A word of a command that stands for the names of buckets."""

FOREIGN = frozenset({"bitnami", "bitnamilegacy", "bitnamisecure"})
"""Owners of images that are called as others are, and are run in another way."""

PRESET = Shape(
    "a preset",
    "What is known of a datastore.",
    (
        Field("engine", Choice(tuple(each.value for each in EngineKind)), "the engine, of which all else is known from within"),
        Field("images", List(WORD), "the repositories that are recognised, by their last words or by more", required=True),
        Field("image", IMAGE, "the image where none is said", required=True),
        Field("port", PORT, "the port"),
        Field("ports", Map(PORT_NAME, PORT), "further ports"),
        Field("command", COMMAND, "instead of the image's entrypoint"),
        Field("args", COMMAND, "instead of the image's command"),
        Field("env", Map(VARIABLE, WORD), "variables; what makes credentials is never said otherwise"),
        Field("files", Map(CONTAINER_PATH, CONTENT), "configuration files"),
        Field("ready", READY, "what is asked"),
        Field("data", CONTAINER_PATH, "where it keeps its data"),
        Field("user", USER, "who runs it"),
        Field("memory", MEMORY, "the most memory"),
        Field("hello", WORD, "what anybody may say to it, as printf takes it, without a colon"),
        Field("answer", WORD, "the bytes with which it answers, six of them in hexadecimal, as a pattern of the shell"),
        Field("scripts", Flag(), "whether its image has a shell, and bash or nc"),
        Field("attributes", Map(ATTRIBUTE, WORD), "what can be referred to besides host and port"),
    ),
)


@dataclass(frozen=True, slots=True)
class Preset:
    """What is known of a datastore; of one with an engine, what its engine doesn't say."""

    name: str
    engine: EngineKind | None
    images: tuple[str, ...]
    image: str
    port: int
    ports: Mapping[str, int]
    command: tuple[str, ...]
    args: tuple[str, ...]
    env: Mapping[str, str]
    files: Mapping[str, str]
    ready: Probe | None
    data: str
    user: str
    memory: str
    hello: str
    answer: str
    scripts: bool
    attributes: Mapping[str, str]

    @property
    def has_databases(self) -> bool:
        """Whether it has databases that are named, and are there by themselves."""
        return any("{name" in each for each in self.attributes.values())

    @property
    def has_buckets(self) -> bool:
        """Whether it makes buckets."""
        return BUCKETS in (*self.command, *self.args)

    def hides(self, variable: str) -> bool:
        """Whether a variable makes credentials, which references tell."""
        return any(each in self.env.get(variable, "") for each in ("{user}", "{password}"))


@cache
def named(name: str) -> Preset:
    """Return a preset by its name."""
    return _read(name)


def recognised(image: str) -> Preset | None:
    """Return the preset of an image, if its name tells."""
    words = image.partition("@")[0].split("/")
    words[-1] = words[-1].partition(":")[0]
    if FOREIGN & set(words):
        return None
    return next((named(name) for name, images in _images().items() for each in images if words[-len(each) :] == each), None)


@cache
def _images() -> Mapping[str, list[list[str]]]:
    """Return the images of every preset, each as the words of its repository; to read one line is quicker than to read all."""
    lines = {name: re.search(r"^images: \[(.+)\]$", _text(name), re.MULTILINE) for name in PRESETS}
    return {name: [each.split("/") for each in line[1].split(", ")] if line else [] for name, line in lines.items()}


def _text(name: str) -> str:
    return (pkgutil.get_data("devpreview.blueprint.presets", f"{name}.yaml") or b"").decode()


def _read(name: str) -> Preset:
    problems = Problems(f"presets/{name}.yaml")
    root = compose(_text(name), problems)
    entries = read(root, PRESET, problems, {}) if root else None
    assert entries is not None, name
    assert not problems, problems.all()
    port = entries.number("port", 0)
    ready = asking(entries.entries("ready"), port)
    attributes = {"host": "{host}", "port": "{port}"} | _texts(entries.entries("attributes"))
    if any("{name" in each for each in attributes.values()):
        attributes["name"] = "{name}"
    if any("{password" in each for each in attributes.values()):
        attributes |= {"password": "{password}", "password_url": "{password%}"}
    return Preset(
        name=name,
        engine=EngineKind(entries.text("engine")) if "engine" in entries.keys else None,
        images=entries.words("images"),
        image=entries.text("image"),
        port=port,
        ports={each: entries.entries("ports").number(each, 0) for each in entries.entries("ports").keys},
        command=entries.words("command"),
        args=entries.words("args"),
        env=_texts(entries.entries("env")),
        files=_texts(entries.entries("files")),
        ready=ready,
        data=entries.text("data"),
        user=entries.text("user"),
        memory=entries.text("memory"),
        hello=entries.text("hello"),
        answer=entries.text("answer"),
        scripts=entries.flag("scripts"),
        attributes=attributes,
    )


def _texts(entries: Entries) -> dict[str, str]:
    return {name: str(leaf.value) for name, leaf in entries.each_leaf()}
