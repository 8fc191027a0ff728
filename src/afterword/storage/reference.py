"""What the records say about their own fields, for the schema, the reference and faults."""

import ast
import inspect
import sys
import textwrap
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, get_args, get_type_hints

from afterword.core.model.application import Application
from afterword.storage.document import HAPPENINGS, reader, required


@cache
def described(kind: Any) -> dict[str, tuple[str, str]]:  # noqa: ANN401 -- any record
    """Give the sentence and the example that stand below each field of a record."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
    assert isinstance(tree, ast.ClassDef)  # noqa: S101 -- the source of a class is a class
    found: dict[str, tuple[str, str]] = {}
    for field, said in zip(tree.body, tree.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(said, ast.Expr):
            words = " ".join(str(ast.literal_eval(said.value)).split())
            says, _, example = words.partition(" Example: ")
            found[ast.unparse(field.target)] = (says, example)
    return found


def schema() -> dict[str, Any]:
    """Give the JSON Schema of a case file, with the sentence and the example of each field."""
    whole = reader(Application).json_schema()
    definitions = whole["$defs"]
    for kind in records(Application):
        _describe(kind, definitions[kind.__name__])
        if kind in HAPPENINGS.values():
            definitions[kind.__name__].setdefault("required", []).insert(0, "what")
    _allow_shorthands(definitions)
    application = definitions.pop("Application")
    application["required"] = [each for each in application["required"] if each != "id"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **application,
        "$defs": definitions,
    }


def _describe(kind: Any, definition: dict[str, Any]) -> None:  # noqa: ANN401 -- any record
    for name, (says, example) in described(kind).items():
        entry = definition["properties"][name]
        entry["description"] = says
        entry["examples"] = [example]
        entry.pop("title", None)
        if entry.get("format") == "date-time":
            entry.pop("format")  # local times of interviews have no offset


def _allow_shorthands(definitions: dict[str, Any]) -> None:
    """Allow a plain text where it stands for a record with one required field."""
    short = {k.__name__ for k in records(Application) if len(required(k)) == 1}
    for definition in definitions.values():
        for entry in definition.get("properties", {}).values():
            item = entry.get("items", {})
            name = item.get("$ref", "").rpartition("/")[2]
            if name in short:
                entry["items"] = {"anyOf": [item, {"type": "string"}]}


def records(kind: Any) -> list[Any]:  # noqa: ANN401 -- any record
    """Give a record and every record within it, outermost first."""
    found = [kind]
    for each in found:
        for hint in get_type_hints(each).values():
            found += [inner for inner in _within(hint) if inner not in found]
    return found


def _within(hint: Any) -> list[Any]:  # noqa: ANN401 -- any type
    if is_dataclass(hint):
        return [hint]
    return [inner for each in get_args(hint) for inner in _within(each)]


def page() -> str:
    """Write the reference of the case file: each field with type, meaning and example."""
    parts = [HEAD]
    for kind in records(Application):
        says = inspect.cleandoc(kind.__doc__ or "").splitlines()[0]
        parts.append(f"## {kind.__name__}\n\n{says}\n\n| field | type | meaning | example |")
        parts[-1] += "\n| --- | --- | --- | --- |"
        hints = get_type_hints(kind)
        must = required(kind) + (["what"] if kind in HAPPENINGS.values() else [])
        for field in fields(kind):
            meaning, example = described(kind)[field.name]
            shown = f"**{field.name}**" if field.name in must else field.name
            parts[-1] += f"\n| {shown} | {_named(hints[field.name])} | {meaning} | `{example}` |"
    return "\n\n".join(parts) + "\n"


def _named(hint: Any) -> str:  # noqa: ANN401 -- any type
    """Name a type in the words of the reference."""
    inner = _within(hint)
    if inner:
        names = " or ".join(each.__name__ for each in inner)
        return f"list of {names}" if "tuple" in str(hint) else names
    for each in (hint, *get_args(hint)):
        if isinstance(each, type) and issubclass(each, Enum):
            return " / ".join(member.value for member in each)
    if "tuple" in str(hint):
        return "list of text"
    return next((name for key, name in TYPES.items() if key in str(hint)), "text")


TYPES = {
    "Literal": "fixed word",
    "datetime.datetime": "date and time",
    "datetime.date": "date",
    "bool": "true or false",
    "int": "whole number",
}
HEAD = """# The case file

One YAML (or JSON) file holds one application. Fields in **bold** must be written; everything
else may be left out. Unknown keys are refused. A plain text may stand wherever a list expects
records with one bold field: `topics: [how the night shift hands over]`.

Dates are written 2026-10-14. The times of interviews are local times and `zone` says where
(a time with an offset is converted); every other moment carries its offset:
2026-10-14T09:12-04:00. Texts are read as they stand: `country: NO` is Norway.

`id` may be left out: it is made of company and role. `afterword schema` prints the JSON Schema.
This page is made from the records: `python -m afterword.storage.reference`."""

if __name__ == "__main__":
    sys.stdout.write(page())
