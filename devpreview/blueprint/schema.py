"""A JSON schema (draft-07) of the language, made from the table of fields: editors complete and explain by it.

It refuses nothing that the parser takes. What it cannot say, the parser alone does: `UNSAID` and `IN_PART` name its codes.
"""

import json
import re
from typing import Any, assert_never

from devpreview.blueprint.fields import BLUEPRINT
from devpreview.blueprint.fields.kinds import (
    Choice,
    Either,
    Field,
    Flag,
    Kind,
    List,
    Map,
    Number,
    Part,
    Refers,
    Shape,
    Span,
    Text,
    expected,
)
from devpreview.blueprint.problems import Code
from devpreview.blueprint.shape import SPAN

DRAFT = "http://json-schema.org/draft-07/schema#"

UNSAID = frozenset(
    {
        Code.NOT_YAML,
        Code.TOO_BIG,
        Code.DUPLICATE,
        Code.NOTATION,
        Code.NAME,
        Code.NEED,
        Code.CYCLE,
        Code.REFERENCE,
        Code.UNSET,
        Code.PATH,
    }
)
"""Problems of YAML itself, of how a value is written, of names that are used elsewhere, of files and of the environment."""

IN_PART = frozenset({Code.MISSING, Code.CONFLICT, Code.WRONG_VALUE})
"""A schema says what one mapping needs and what one value can be: not what a service needs because of its probe, how long a
time is, what a text is once `${…}` is replaced, or what is wrong with a text that other readers take for a number."""

Schema = dict[str, Any]

_NUMBERS = ("1", "10", "100", "10000000", "-1", "1.5", "1e3")
"""Some that a text would have to look like, to be taken for one."""


def schema() -> Schema:
    """Return the schema of a blueprint."""
    return {"$schema": DRAFT, "title": "A blueprint of devpreview", **_of(BLUEPRINT), "description": BLUEPRINT.doc}


def text() -> str:
    """Return the schema as it is printed."""
    return json.dumps(schema(), indent=2, ensure_ascii=False)


def _of(kind: Kind) -> Schema:
    match kind:
        case Text():
            return _text(kind)
        case Number(least, most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case Flag():
            return {"type": "boolean"}
        case Choice(words):
            return {"enum": list(words)}
        case Span():
            return {"type": "string", "pattern": f"^{SPAN}$", "patternErrorMessage": f"{expected(kind)} belongs here"}
        case List():
            return _list(kind)
        case Map(names, of):
            return {"type": ["object", "null"], "propertyNames": _name(names), "additionalProperties": _of(of)}
        case Shape():
            return _shape(kind)
        case Part():
            return _part(kind)
        case Either(kinds):
            # nothing at all is none of several kinds
            return {"anyOf": [_something(_of(each)) for each in kinds]}
        case _:
            assert_never(kind)


def _shape(shape: Shape) -> Schema:
    needed = [each.name for each in shape.fields if each.required]
    choices: Schema = {"oneOf": _each(shape.one_of)} if shape.one_of else {}
    choices |= {"anyOf": _each(shape.any_of)} if shape.any_of else {}
    made: Schema = {
        "type": "object" if needed or choices else ["object", "null"],
        "properties": {each.name: _described(each) for each in shape.fields},
        "additionalProperties": False,
    }
    if needed:
        made["required"] = needed
    made |= choices
    if shape.extensible:
        made["patternProperties"] = {"^x-": {}}
    return made


def _part(kind: Part) -> Schema:
    """Return what can be laid over values under names: a component is something, and of its keys any can be taken away."""
    whole = _of(kind.of)
    return whole | {"additionalProperties": _any_of_it(whole["additionalProperties"], to_take_away=not kind.components)}


def _any_of_it(schema: Schema, *, to_take_away: bool = True) -> Schema:
    """Return a schema in which no key is needed, and every one can be without a value."""
    made = {name: each for name, each in schema.items() if name not in ("required", "oneOf")}
    if "properties" in made:
        made["properties"] = {name: _any_of_it(each) for name, each in made["properties"].items()}
    if isinstance(made.get("additionalProperties"), dict):
        made["additionalProperties"] = _any_of_it(made["additionalProperties"])
    if "anyOf" in made:
        made["anyOf"] = [_any_of_it(each) for each in made["anyOf"]]
    if "enum" in made:
        made["enum"] = [*made["enum"], *((None,) if to_take_away else ())]
    if types := made.get("type"):
        known = [each for each in (types if isinstance(types, list) else [types]) if each != "null"]
        made["type"] = [*known, *(("null",) if to_take_away else ())]
    return made


def _each(names: tuple[str, ...]) -> list[Schema]:
    return [{"required": [name]} for name in names]


def _described(field: Field) -> Schema:
    without = f" Without it: {field.default}." if field.default else ""
    return {"description": f"{field.doc[:1].upper()}{field.doc[1:]}.{without}", **_of(field.kind)}


def _something(schema: Schema) -> Schema:
    return {**schema, "type": "object"} if schema.get("type") == ["object", "null"] else schema


def _list(kind: List) -> Schema:
    made: Schema = {"type": "array", "items": _of(kind.of), "maxItems": kind.most}
    least = max(kind.least, int(kind.command))
    return {**made, "minItems": least} if least else made


def _text(kind: Text) -> Schema:
    """Return what a text can be: `1.10` and `true` are text to us, and a number and a flag to other readers."""
    types = ["string"]
    if any(_takes(kind, each) for each in _NUMBERS):
        types.append("number")
    if any(_takes(kind, each) for each in ("true", "false")):
        types.append("boolean")
    return {"type": types if len(types) > 1 else "string", **_letters(kind)}


def _takes(kind: Text, word: str) -> bool:
    return not kind.pattern or re.fullmatch(kind.pattern, word) is not None


def _name(kind: Text) -> Schema:
    return {**_letters(kind), "type": "string"}


def _letters(kind: Text) -> Schema:
    if kind.refers is not Refers.NOTHING:
        # what is replaced may have any length and any letters
        return {"pattern": f"^(?:{kind.pattern})$|\\$\\{{", "patternErrorMessage": _told(kind)} if kind.pattern else {}
    if kind.pattern:
        return {"pattern": f"^(?:{kind.pattern})$", "maxLength": kind.longest, "patternErrorMessage": _told(kind)}
    return {"maxLength": kind.longest} if kind.empty else {"minLength": 1, "maxLength": kind.longest}


def _told(kind: Text) -> str:
    return f"{kind.name}: {kind.rule}"


if __name__ == "__main__":
    print(text())  # noqa: T201 - its answer
