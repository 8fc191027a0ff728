"""From what a reader found to what a person can mend."""

from dataclasses import dataclass, fields, is_dataclass
from difflib import get_close_matches
from typing import Any, get_args, get_type_hints

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from afterword.core.errors import InvalidRecord
from afterword.core.model.application import Application
from afterword.storage.document import HAPPENINGS, faults_of
from afterword.storage.yaml_tree import Path, Tree, dotted

TAGS = {str(f.default): n for n, k in HAPPENINGS.items() for f in fields(k) if f.name == "what"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a file: where, what, and what to write instead."""

    path: str
    line: int
    what: str
    do: str


def told(error: ValidationError, data: object, tree: Tree) -> list[Fault]:
    """Tell every fault of a reading in words, in the order of the file."""
    faults = []
    for detail in faults_of(error):
        path = _path(detail["loc"], data)
        if path is None:
            continue
        what, do, further = _words(detail, path)
        path += further
        faults.append(Fault(dotted(path), tree.line(path), what, do))
    faults = [*dict.fromkeys(faults)] or [Fault("", 1, "it is not a case", "see an example")]
    return sorted(faults, key=lambda each: each.line)


def _path(loc: tuple[int | str, ...], data: object) -> Path | None:
    """Give the path in the file; None for a fault of a kind of happening that is not meant.

    The reader tries every kind of happening and names each in its paths.
    """
    path: list[str | int] = []
    for part in loc:
        if part in HAPPENINGS and path[:1] == ["happenings"] and len(path) == 2:
            if not _meant(part, data, path):
                return None
            continue
        path.append(part)
    if path[:1] == ["happenings"] and len(path) > 2 and path[2] != "what":
        return tuple(path) if _tag(data, path[:2]) in TAGS else None
    return tuple(path)


def _meant(kind: int | str, data: object, path: list[str | int]) -> bool:
    return bool(TAGS.get(_tag(data, path), next(iter(HAPPENINGS))) == kind)


def _tag(data: object, path: list[str | int]) -> str:
    """Give what a happening says it is."""
    here: Any = data
    for part in path:
        here = here[part]
    return str(here.get("what", "")) if isinstance(here, dict) else ""


def _words(detail: ErrorDetails, path: Path) -> tuple[str, str, Path]:
    """Say what is wrong, what to do, and how much further down the path it is."""
    kind, given = detail["type"], detail["input"]
    cause = detail.get("ctx", {}).get("error")
    if isinstance(cause, InvalidRecord):
        return cause.what, cause.do, _further(cause.field)
    if kind == "unexpected_keyword_argument":
        return _unknown_key(path)
    if kind == "missing":
        return f"{path[-1]} is missing", f"write {path[-1]}: {_example(path)}", ()
    if kind == "literal_error" and path[:1] == ("happenings",):
        what = f"{given!r} is not a kind of happening" if given else "it does not say what it is"
        return what, f"write what: and one of {', '.join(TAGS)}", ()
    if kind in {"enum", "literal_error"}:
        return f"{given!r} is not known here", f"write {detail['ctx']['expected']}", ()
    if kind.startswith(("dataclass", "model", "dict")):
        return "a record with keys is expected here", "write key: value lines", ()
    if kind.startswith(("tuple", "list")):
        return "a list is expected here", "put - in front of each entry", ()
    what = WRONG.get(kind.split("_")[0], "this cannot be read")
    return f"{given!r}: {what}", f"write for example {_example(path)}", ()


WRONG = {
    "date": "there is no such date",
    "datetime": "there is no such date and time",
    "int": "a whole number is expected",
    "bool": "true or false is expected",
    "string": "a text is expected",
}


def _further(field: str) -> Path:
    return tuple(int(p) if p.isdigit() else p for p in field.split(".")) if field else ()


def _unknown_key(path: Path) -> tuple[str, str, Path]:
    allowed = list(_fields(path[:-1]))
    near = get_close_matches(str(path[-1]), allowed, n=1)
    if near:
        return f"there is no key {path[-1]!r}", f"did you mean {near[0]}?", ()
    return f"there is no key {path[-1]!r}", f"allowed here: {', '.join(allowed)}", ()


def _example(path: Path) -> str:
    from afterword.storage.reference import described  # noqa: PLC0415 -- reads sources; only on faults

    owner = _record(path[:-1])
    if owner is None or not isinstance(path[-1], str):
        return "a value"
    return described(owner).get(path[-1], ("", "a value"))[1]


def _fields(path: Path) -> list[str]:
    record = _record(path)
    return [f.name for f in fields(record)] if record else []


def _record(path: Path) -> Any:  # noqa: ANN401 -- any kind of record
    """Find the kind of record that stands at a path."""
    kind: Any = Application
    for part in path:
        if isinstance(part, int):
            continue
        hint = get_type_hints(kind).get(part)
        kind = _inner(hint)
        if kind is None:
            return None
    return kind


def _inner(hint: Any) -> Any:  # noqa: ANN401 -- any type
    if is_dataclass(hint):
        return hint
    return next((found for each in get_args(hint) if (found := _inner(each))), None)
