"""Forms made from the records: a new field of a record is a new field of its form."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import Field, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from django.http import QueryDict

from afterword.storage.document import plain_default, required
from afterword.storage.reference import described
from afterword.web.layout import PLAIN, RARE, WHEN, label, place, words_for

LINES = {"text", "body", "signature"}
"""Texts that may have several lines."""
LONG = LINES | {"thought", "evidence", "mission"}
"""Texts that need room; a break in a sentence that goes into a letter is a slip of the key."""
TIMES = {"clock"}
"""Texts that are a time of day."""
NOUNS = {
    "Interviewer": "Person", "Reach": "Way", "StatedTimeline": "Words", "Touch": "Message",
    "OfferTold": "Offer",
}  # fmt: skip
"""What one row of a list is called, where the record's own name would be odd."""
ASIDE = r" \([RCTPN]\d+\)|, with(out an)? offset"
"""What the records say for readers of files and sources only."""
Hint = Any
"""A type, as the records write it."""
Plain = Any
"""What JSON can say."""
Said = Mapping[str, Sequence[str]]
"""What is wrong, by the name of the input."""


@dataclass(frozen=True, slots=True)
class Input:
    """One field to fill in; its name is the path of the value within the record."""

    name: str
    label: str
    kind: str
    """How it is asked: line, long, lines, number, flag, choice, among (the person's own words to
    choose from), date, time, clock or fixed.
    """
    value: str
    says: str
    example: str
    must: bool
    options: tuple[str, ...] = ()
    words: str = ""
    """The list of words it proposes."""
    strange: bool = False
    """True when what is written down is not among the words to choose from."""
    faults: tuple[str, ...] = ()
    rare: bool = False
    """True when it is shown only on request: hardly anybody needs it, and it is as usual."""
    when: tuple[str, ...] = ()
    """The choices that ask for it; while another one is made it is hidden, unless it was filled."""


@dataclass(frozen=True, slots=True)
class Group:
    """The fields of one record."""

    name: str
    label: str
    parts: "Shown"
    says: str = ""
    rare: bool = False
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of records, to which one can be added and from which each can be taken out."""

    name: str
    label: str
    says: str
    groups: tuple[Group, ...]
    rare: bool = False
    when: tuple[str, ...] = ()


Shown = tuple[Input | Group | Rows, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """The form of one kind of record, on the clock of one zone."""

    kind: Hint
    zone: str
    """IANA zone of the person at the page, in which moments are shown and read."""
    words: Mapping[str, Sequence[str]]
    """The lists from which one must choose, by their names."""
    only: frozenset[str] = frozenset()
    """The fields it asks for; all when empty."""

    def show(
        self,
        data: Mapping[str, Any],
        said: Said | None = None,
        before: Mapping[str, Any] | None = None,
    ) -> "Shown":
        """Lay the fields out, filled with the plain data of a record.

        ``before`` are the data that are kept: what they hold is shown whatever is chosen.
        """
        return _Shown(self, said or {}, before or {}).parts(self.kind, data, "", self.only)

    def read(
        self, given: QueryDict, before: Mapping[str, Any] | None = None, *, blank: bool = False
    ) -> dict[str, Any]:
        """Read plain data from what was filled in, without what is as it would be anyway.

        ``before`` are the data shown: a moment that was not touched stays as exact as it was.
        ``blank`` keeps rows that are still empty.
        """
        reading = _Read(given, self.zone, blank=blank)
        return reading.record(self.kind, "", before or {}, self.only)


def labels(shown: Shown) -> Iterator[tuple[str, str]]:
    """Give every name in a form with its label."""
    for each in shown:
        yield each.name, each.label
        for group in each.groups if isinstance(each, Rows) else ():
            yield group.name, group.label
            yield from labels(group.parts)
        if isinstance(each, Group):
            yield from labels(each.parts)


def with_row(data: dict[str, Any], name: str) -> dict[str, Any]:
    """Add an empty row to the list with this name."""
    here: Any = data
    *path, last = name.split(".")
    for part in path:
        here = here[int(part)] if isinstance(here, list) else here.setdefault(part, {})
    here.setdefault(last, []).append({})
    return data


def without_row(data: dict[str, Any], name: str) -> dict[str, Any]:
    """Take the row with this name out of its list."""
    here: Any = data
    *path, last = name.split(".")
    for part in path:
        here = here[int(part)] if isinstance(here, list) else here[part]
    del here[int(last)]
    return data


def _says(kind: Hint, field: Field[Any]) -> tuple[str, str]:
    """Give the sentence about a field, if its label leaves any, and its example; no sources."""
    says, example = described(kind)[field.name]
    says = re.sub(ASIDE, "", says)
    for truth, tick in (("True ", "Tick it "), ("False ", "No tick ")):
        says = re.sub(f"^{truth}", tick, says)
    return "" if (kind, field.name) in PLAIN else says, example.strip("[]")


def _record_in(hint: Hint) -> Hint:
    """Give the kind of record that a field holds, or None."""
    if is_dataclass(hint):
        return hint
    if _origin(hint) in {tuple, Union, UnionType}:
        return next((each for each in get_args(hint) if is_dataclass(each)), None)
    return None


def _origin(hint: Hint) -> Hint:
    return get_origin(hint)


def _is_list(hint: Hint) -> bool:
    return _origin(hint) is tuple


def _bare(hint: Hint) -> Hint:
    """Give the type of a value that may be left out."""
    members = [each for each in get_args(hint) if each is not type(None)]
    return members[0] if _origin(hint) in {Union, UnionType} else hint


def _asked(hint: Hint, name: str) -> str:
    """Tell how a value of a type is asked for."""
    bare = _bare(hint)
    if _origin(bare) is Literal:
        return "fixed"
    if _origin(bare) is tuple:
        return "lines"
    if issubclass(bare, Enum):
        return "choice"
    if bare is bool:
        return "flag"
    for kind, asked in ((datetime, "clock"), (date, "date"), (int, "number")):
        if bare is kind:
            return asked
    if name in TIMES:
        return "time"
    return "long" if name in LONG else "line"


def _is_local(kind: Hint) -> bool:
    """Tell whether the times of a record are those of its own zone."""
    return any(field.name == "zone" for field in fields(kind))


class _Shown:
    """Lays out the fields of records."""

    def __init__(self, form: Form, said: Said, before: Mapping[str, Any]) -> None:
        self.form = form
        self.said = said
        self.before = before

    def parts(
        self, kind: Hint, data: Mapping[str, Any], at: str, only: frozenset[str] = frozenset(),
    ) -> "Shown":  # fmt: skip
        hints = get_type_hints(kind)
        chosen = [f for f in fields(kind) if not only or f.name in only]
        chosen.sort(key=lambda f: place(kind, f.name))
        return tuple(self._part(kind, f, hints[f.name], data, at) for f in chosen)

    def _when(self, kind: Hint, name: str) -> tuple[str, ...]:
        """Give the choices that ask for a field; none for one that is shown in any case."""
        faulty = any(f"{each}.".startswith(f"{name}.") for each in self.said)
        return () if faulty or self.before.get(name) else WHEN.get((kind, name), ())

    def _part(
        self, kind: Hint, field: Field[Any], hint: Hint, data: Mapping[str, Any], at: str
    ) -> Input | Group | Rows:
        name, called, inner = at + field.name, label(field.name, kind), _record_in(hint)
        if inner is None:
            return self._input(kind, field, hint, data, name)
        if not _is_list(hint):
            parts = self.parts(inner, data.get(field.name) or {}, f"{name}.")
            return Group(name, called, parts, _says(kind, field)[0], when=self._when(kind, name))
        noun = NOUNS.get(inner.__name__) or label(re.sub(r"(?<!^)([A-Z])", r" \1", inner.__name__))
        groups = tuple(
            Group(f"{name}.{n}", f"{noun} {n + 1}", self.parts(inner, row, f"{name}.{n}."))
            for n, row in enumerate(data.get(field.name, ()))
        )
        return Rows(name, called, _says(kind, field)[0], groups)

    def _input(
        self, kind: Hint, field: Field[Any], hint: Hint, data: Mapping[str, Any], name: str
    ) -> Input:
        asked = _asked(hint, field.name)
        leads = name == field.name or name.split(".")[-2].isdigit()  # not in what may be left out
        must = leads and field.name in required(kind)
        value = data.get(field.name, plain_default(field))
        faults = tuple(self.said.get(name, ()))
        untouched = not faults and value in (plain_default(field), None, "")
        says, example = _says(kind, field)
        proposed = words_for(kind, field.name)
        written = self._value(value, asked, local=_is_local(kind))
        options = self._options(field, hint) if asked == "choice" else ()
        if proposed in self.form.words:
            usual = plain_default(field) or (must and name == field.name)
            asked, options = "among", self._among(proposed, written, usual=bool(usual))
        return Input(
            name=name,
            label=label(field.name, kind),
            kind=asked,
            value=written,
            says=says,
            example=example if asked in {"line", "long", "lines"} else "",
            must=must,
            options=options,
            words=proposed,
            strange=asked == "among" and bool(written) and written not in self.form.words[proposed],
            faults=faults,
            rare=untouched and not RARE.isdisjoint({(kind, field.name), (self.form.kind, name)}),
            when=self._when(kind, name),
        )

    def _value(self, value: Plain, asked: str, *, local: bool) -> str:
        if value is None:
            return ""
        if asked == "flag":
            return "true" if str(value).lower() == "true" else ""
        if asked == "lines":
            return "\n".join(value)
        if asked == "clock" and not local:
            return shown_moment(str(value), self.form.zone)
        return str(value)

    def _among(self, proposed: str, written: str, *, usual: bool) -> tuple[str, ...]:
        """Give the words to choose from; what is written down already stays among them.

        ``usual`` is true when the first may be taken, if there is but one or one is chosen.
        """
        known = tuple(dict.fromkeys((*self.form.words[proposed], *([written] if written else ()))))
        return known if usual and (written or len(known) == 1) else ("", *known)

    @staticmethod
    def _options(field: Field[Any], hint: Hint) -> tuple[str, ...]:
        values = tuple(each.value for each in _bare(hint))
        return values if plain_default(field) else ("", *values)


class _Read:
    """Reads what was filled in, as the records want it."""

    def __init__(self, given: QueryDict, zone: str, *, blank: bool) -> None:
        self.given = given
        self.zone = zone
        self.blank = blank

    def record(
        self, kind: Hint, at: str, before: Mapping[str, Any], only: frozenset[str] = frozenset()
    ) -> dict[str, Any]:
        hints, must = get_type_hints(kind), required(kind)
        data: dict[str, Any] = {}
        needed: dict[str, Any] = {}
        for field in fields(kind):
            if only and field.name not in only:
                continue
            hint = hints[field.name]
            value = self._part(kind, field, hint, at, before.get(field.name))
            told = value not in ("", [], {}) and str(value) != str(plain_default(field))
            if told or field.name == "what":
                data[field.name] = value
            elif field.name in must and _bare(hint) is str:
                needed[field.name] = ""
        return needed | data if data or not at else {}

    def _part(self, kind: Hint, field: Field[Any], hint: Hint, at: str, before: Plain) -> Plain:
        name, inner = at + field.name, _record_in(hint)
        if inner is None:
            return self._value(name, _asked(hint, field.name), before, local=_is_local(kind))
        if not _is_list(hint):
            return self.record(inner, f"{name}.", before or {})
        old = before or []
        rows = [
            self.record(inner, f"{name}.{n}.", old[n] if n < len(old) else {})
            for n in self._numbers(name)
        ]
        return [row for row in rows if row or self.blank]

    def _numbers(self, name: str) -> list[int]:
        """Give the numbers of the rows of a list that were sent."""
        ahead = f"{name}."
        found = {key[len(ahead) :].partition(".")[0] for key in self.given if key.startswith(ahead)}
        return sorted(int(n) for n in found if n.isascii() and n.isdigit())

    def _value(self, name: str, asked: str, before: Plain, *, local: bool) -> Plain:
        text = (self.given.getlist(name) or [""])[-1].replace("\r\n", "\n").strip()
        if asked == "lines":
            return [line.strip() for line in text.splitlines() if line.strip()]
        if asked == "flag":
            return text == "true"
        if asked == "clock" and text and not local:
            return self._moment(text, before)
        return text if name.rpartition(".")[2] in LINES else " ".join(text.split())

    def _moment(self, text: str, before: Plain) -> str:
        if before and text == shown_moment(str(before), self.zone):
            return str(before)
        try:
            return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(self.zone)).isoformat()
        except ValueError:
            return text  # the reader of records says what is wrong with it


def shown_moment(text: str, zone: str) -> str:
    """Show a moment with its offset on the clock of a zone, as a date-and-time field wants it."""
    try:
        return datetime.fromisoformat(text).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")
    except ValueError:
        return text
