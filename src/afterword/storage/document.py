"""Application to document and back.

Generic over the records of the core: a new field there is one edit. Pydantic reads, because it
finds every fault at once; writing is a walk over the fields that leaves defaults out.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, cast, get_args

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from afterword.core.errors import UnreadableDocument
from afterword.core.model.application import Application
from afterword.core.model.checked import as_kept
from afterword.core.model.draft import Draft
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.happening import Happening
from afterword.core.planning.arrivals import tells

HAPPENINGS = {kind.__name__: kind for kind in get_args(Happening)}
"""The kinds of happenings by name; each document of one says in ``what`` which it is."""
SCHEMA = 1
UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What reading a broken document raises; a fault of validation is a ValueError."""
UPCASTERS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From the number of an older schema to what makes its documents those of the next."""


def text(application: Application) -> str:
    """Write an application as the document that is kept."""
    return json.dumps({"schema": SCHEMA} | dump(application.own), ensure_ascii=False)


def read(document: str) -> Application:
    """Read a kept document of this or any earlier schema. Raises UnreadableDocument."""
    try:
        with as_kept():
            return load(_of_this_schema(document))
    except UNREADABLE as error:
        raise UnreadableDocument from error


def read_drafts(document: str) -> tuple[Draft, ...]:
    """Read the drafts alone of a kept document. Raises UnreadableDocument."""
    try:
        with as_kept():
            drafts = _of_this_schema(document).get("drafts", [])
            return cast("tuple[Draft, ...]", load_part(tuple[Draft, ...], drafts))
    except UNREADABLE as error:
        raise UnreadableDocument from error


def _of_this_schema(document: str) -> dict[str, Any]:
    """Give the plain data of a kept document, as this version would write it."""
    data: dict[str, Any] = json.loads(document)
    number = data.pop("schema")
    if number > SCHEMA:
        raise UnreadableDocument(
            f"the document was written by a newer version (schema {number})",
            do="install the newer version of Afterword",
        )
    for older in range(number, SCHEMA):
        data = UPCASTERS[older](data)
    return data


def tells_text(application: Application) -> str:
    """Write what an application tells its fellows; nothing when it has nothing to say."""
    told = tells(application)
    return "" if told.silent else json.dumps(dump(told), ensure_ascii=False)


def read_tells(text: str) -> Elsewhere:
    """Read what another application tells this one. Raises UnreadableDocument."""
    try:
        with as_kept():
            return cast("Elsewhere", load_part(Elsewhere, json.loads(text)))
    except UNREADABLE as error:
        raise UnreadableDocument from error


def load(data: Mapping[str, Any]) -> Application:
    """Make an application of plain data. Raises ValidationError with every fault."""
    return cast("Application", load_part(Application, data))


def load_part(kind: Any, data: object) -> Any:  # noqa: ANN401 -- any record, or a union of them
    """Make one record of plain data. Raises ValidationError with every fault."""
    return reader(kind).validate_python([data])[0]


def faults_of(error: ValidationError) -> list[ErrorDetails]:
    """Give the faults of a reading, their paths without the list around the record."""
    faults = error.errors(include_url=False)
    for fault in faults:
        fault["loc"] = fault["loc"][1:]
    return faults


@cache
def reader(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401 -- any record, or a union of them
    """Build the reader of a kind of record, once.

    Unknown keys can only be forbidden from outside the record, hence the tuple around it.
    """
    return TypeAdapter(tuple[kind], config=ConfigDict(extra="forbid"))


def dump(record: object) -> dict[str, Any]:
    """Give a record as plain data, without what is as it would be anyway."""
    return {
        field.name: _plain(value)
        for field in fields(cast("Any", record))
        if (value := getattr(record, field.name)) != _default(field) or field.name == "what"
    }


def plain_default(field: Field[Any]) -> object:
    """Give what a field is when it is left out, as plain data; None when it must be written."""
    default = _default(field)
    return None if default is MISSING else _plain(default)


def _default(field: Field[Any]) -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        whole = value.second == value.microsecond == 0
        return value.isoformat(timespec="minutes" if whole else "auto")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return dump(value) if is_dataclass(value) else value


def required(kind: Any) -> list[str]:  # noqa: ANN401 -- any record
    """Give the names of the fields of a record that have no default."""
    return [f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
