"""The case file: one application in one readable file."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import yaml
from pydantic import ValidationError

from afterword.core.errors import InvalidCaseFile
from afterword.core.model.application import Application
from afterword.core.model.naming import slug
from afterword.storage.document import dump, load, required
from afterword.storage.faults import Fault, told
from afterword.storage.yaml_tree import read_tree


def read(path: Path) -> Application:
    """Read a case file. Raises InvalidCaseFile naming every fault with its line."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InvalidCaseFile(f"{path}: it is not UTF-8 text", do="save it as UTF-8") from error
    except OSError as error:
        what = f"{path}: {error.strerror or 'it cannot be read'}"
        raise InvalidCaseFile(what, do="check the name and the rights of the file") from error
    return parse(text, str(path))


def parse(text: str, name: str) -> Application:
    """Read the text of a case file called ``name``. Raises InvalidCaseFile, all or nothing."""
    try:
        tree = read_tree(text)
    except InvalidCaseFile as error:
        raise _refused(name, [Fault(*each) for each in error.faults]) from error
    data = with_shorthands(Application, tree.data)
    if isinstance(data, dict):
        data = with_id(data)
    try:
        return load(data)
    except ValidationError as error:
        raise _refused(name, told(error, data, tree)) from error


def write(application: Application) -> str:
    """Write an application as a readable case file."""
    return yaml.dump(
        dump(application.own), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=98
    )


def with_id(data: Mapping[str, Any]) -> dict[str, Any]:
    """Make an id of company and role where none is written."""
    if "id" in data:
        return dict(data)
    words = slug(f"{data.get('company', '')} {data.get('role', '')}", otherwise="application")
    return {"id": words} | dict(data)


def with_shorthands(kind: Any, data: Any) -> Any:  # noqa: ANN401 -- any record and any data
    """Write out what the file may say shortly.

    A plain text stands for a record whose only required field it is, and the beginning and end
    of an interview may carry an offset: they are turned into its local time.
    """
    origin = get_origin(kind)
    if origin is tuple and isinstance(data, list):
        return [with_shorthands(get_args(kind)[0], each) for each in data]
    if origin in {Union, UnionType}:
        return _member(kind, data)
    if not is_dataclass(kind):
        return data
    if isinstance(data, str) and len(required(kind)) == 1:
        return {required(kind)[0]: data}
    if not isinstance(data, dict):
        return data
    hints = get_type_hints(kind)
    spelt = {k: with_shorthands(hints[k], v) if k in hints else v for k, v in data.items()}
    return _local(spelt)


def _member(kind: Any, data: Any) -> Any:  # noqa: ANN401 -- any union of records
    """Let a record say by its ``what`` which one it is; without it none may be guessed."""
    for member in get_args(kind):
        if not is_dataclass(member):
            continue
        tag = next((f.default for f in fields(member) if f.name == "what"), None)
        if tag is None or (isinstance(data, dict) and data.get("what") == tag):
            return with_shorthands(member, data)
    return {"what": ""} | data if isinstance(data, dict) else data


def _local(data: dict[str, Any]) -> dict[str, Any]:
    """Turn the offsets of an interview's times into its local time."""
    if not {"starts", "ends", "zone"} <= data.keys():
        return data
    try:
        zone = ZoneInfo(str(data["zone"]))
        moments = {key: datetime.fromisoformat(data[key]) for key in ("starts", "ends")}
    except (ValueError, TypeError, KeyError, OSError):
        return data
    for key, moment in moments.items():
        if moment.tzinfo is not None:
            data[key] = moment.astimezone(zone).replace(tzinfo=None).isoformat()
    return data


def _refused(name: str, faults: list[Fault]) -> InvalidCaseFile:
    first = faults[0]
    return InvalidCaseFile(
        f"{name}:{first.line}: {first.path + ': ' if first.path else ''}{first.what}",
        do=first.do,
        faults=tuple((each.path, each.line, each.what, each.do) for each in faults),
    )


class _Dumper(yaml.SafeDumper):
    """Writes long texts as blocks and indents lists, as people do."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 -- the signature of the library
        return super().increase_indent(flow, False)  # noqa: FBT003 -- the signature of the library


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)
