"""Split a mail into its parts, within bounds, at the octets of the file.

Python's own parser takes minutes over some mails of a few kilobytes and gives up on deep ones
(docs/decisions/bounded-reading.md); this one looks for boundaries alone, and reads what it needs.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.mail.fields import Fields, base64_octets, fields, parameters

WHOLE = 32 << 20
"""Octets of a mail that are looked at; more than the large providers deliver."""
DEPTH = 20
PARTS = 200
LEAF = 256 << 10
"""Octets of one decoded text."""
STRAYS = 10_000
"""Lines that begin like a boundary and are none, before no more are looked at."""
ROOM = 4 << 20
"""Octets within which a head must end."""
LINE = 200
EMPTY_LINE = re.compile(rb"\n\r?\n")
BEFORE = re.compile(rb"[\r\n]*(?:>?From [^\n]*\n)?")
"""What some programs put before the head."""
MAILS = ("message/rfc822", "message/global")
BROKEN_HEAD = "The head is broken: missing header body separator, or longer than allowed."
TYPE = re.compile(r"\s*([\w!#$&^.+-]+/[\w!#$&^.+-]+)\s*(?:;|$)")


@dataclass(slots=True)
class Entity:
    """A mail or a part of one: its fields, and where in the file its body stands."""

    file: bytes
    fields: Fields
    start: int
    end: int
    type: str
    of: dict[str, str]
    """The parameters of its type."""
    enclosed: bool
    """Whether it lies within a mail that this one encloses."""
    inner: tuple["Entity", ...] = ()

    def field(self, name: str) -> str:
        """Give the first value of a field, whatever its capitals; or nothing."""
        wanted = name.lower()
        return next((value for each, value in self.fields if each.lower() == wanted), "")

    @property
    def encoding(self) -> str:
        """Give the transfer encoding in small letters; or nothing."""
        return self.field("content-transfer-encoding").strip().lower()

    @property
    def attached(self) -> bool:
        """Tell whether it goes along as a file, rather than being said."""
        how = self.field("content-disposition").partition(";")[0].strip().lower()
        return how == "attachment" or bool(self.filename)

    @property
    def filename(self) -> str:
        """Give the name of the file, if it has one."""
        return parameters(self.field("content-disposition")).get("filename") or self.of.get(
            "name", ""
        )

    def octets(self, most: int = LEAF) -> tuple[bytes, bool, bool]:
        """Give the decoded body, whether it was well encoded, and whether it was cut."""
        encoding = self.encoding
        wide = {"base64": 2, "quoted-printable": 3}.get(encoding, 1) * most
        raw = self.file[self.start : min(self.end, self.start + wide)]
        cut = self.end - self.start > wide
        data, well = raw, True
        if encoding == "base64":
            data, well = base64_octets(raw)
        elif encoding == "quoted-printable":
            data = binascii.a2b_qp(raw)
        return data[:most], well or cut, cut or len(data) > most

    def walk(self) -> Iterator["Entity"]:
        """Give it and all within it, in the order of the file."""
        yield self
        for each in self.inner:
            yield from each.walk()


def split(file: bytes) -> tuple[Entity, dict[str, None]]:
    """Split a mail, and give the sentences that say what could not be read; never raises."""
    splitter = Splitter()
    if len(file) > WHOLE:
        splitter.fault("The mail is longer than 32 MiB; what follows was not read.")
        file = file[:WHOLE]
    if b"\n" not in file and b"\r" in file:
        file = file.replace(b"\r", b"\n")
    before = BEFORE.match(file)
    begin = before.end() if before else 0
    return splitter.entity(file, begin, len(file), depth=0, enclosed=False), splitter.faults


@dataclass(slots=True)
class Splitter:
    """What is left to spend on a mail, and what went wrong with it."""

    parts: int = PARTS
    faults: dict[str, None] = field(default_factory=dict)

    def fault(self, sentence: str) -> None:
        """Note what could not be read, once."""
        self.faults[sentence] = None

    def entity(
        self, file: bytes, start: int, end: int, *, depth: int, enclosed: bool,
        default: str = "text/plain",
    ) -> Entity:  # fmt: skip
        """Read the head that begins here, and split what follows it."""
        self.parts -= 1
        stop, body = _head(file, start, end)
        found, whole = fields(file[start:stop])
        if not whole:
            self.fault(BROKEN_HEAD)
        if not found and stop > start:
            body = start
        value = next((said for name, said in found if name.lower() == "content-type"), "")
        kind = TYPE.match(value)
        of = parameters(value) if ";" in value else {}
        type_ = kind[1].lower() if kind else default if not value else "text/plain"
        made = Entity(file, found, body, end, type_, of, enclosed)
        made.inner = tuple(self._inner(made, depth))
        return made

    def _inner(self, outer: Entity, depth: int) -> Iterator[Entity]:
        several = outer.type.startswith("multipart/")
        if not several and outer.type not in MAILS:
            return
        if depth >= DEPTH:
            self.fault(f"Parts lie more than {DEPTH} deep; the deeper ones were not read.")
            return
        if several:
            digest = outer.type == "multipart/digest"
            for start, end in self._pieces(outer):
                yield self.entity(
                    outer.file, start, end, depth=depth + 1, enclosed=outer.enclosed,
                    default="message/rfc822" if digest else "text/plain",
                )  # fmt: skip
        elif outer.encoding in ("base64", "quoted-printable"):
            data, _, _ = outer.octets()
            yield self.entity(data, 0, len(data), depth=depth + 1, enclosed=True)
        else:
            yield self.entity(outer.file, outer.start, outer.end, depth=depth + 1, enclosed=True)

    def _pieces(self, outer: Entity) -> Iterator[tuple[int, int]]:
        """Give the spans between the boundaries; the last may lack its end."""
        boundary = outer.of.get("boundary", "").encode("utf-8", "replace")
        begin = None
        for at, after, last in _boundaries(outer, boundary) if boundary else ():
            if begin is not None:
                if self.parts <= 0:
                    self.fault(f"There are more than {PARTS} parts; the others were not read.")
                    return
                yield begin, _without_line_end(outer.file, begin, at)
            begin = after
            if last:
                return
        if begin is None:
            self.fault("The parts cannot be told apart: no start boundary.")
        else:
            self.fault("The end of the parts is missing: no close boundary.")
            yield begin, outer.end


def _head(file: bytes, start: int, end: int) -> tuple[int, int]:
    """Give where the head ends and where the body begins."""
    for newline in (b"\n", b"\r\n"):
        if file.startswith(newline, start, end):
            return start, start + len(newline)
    gap = EMPTY_LINE.search(file, start, min(end, start + ROOM))
    return (gap.start(), gap.end()) if gap else (end, end)


def _boundaries(outer: Entity, boundary: bytes) -> Iterator[tuple[int, int, bool]]:
    """Give where each boundary begins, where the text behind it does, and whether it is the last.

    Every body begins behind a line feed, so that its first line can be looked for as the others.
    """
    file, end = outer.file, outer.end
    mark = b"\n--" + boundary
    at = file.find(mark, max(outer.start - 1, 0), end)
    for _ in range(STRAYS):
        if at < 0:
            return
        line = at + len(mark)
        stop = file.find(b"\n", line, end)
        stop = end if stop < 0 else stop
        rest = file[line : min(stop, line + LINE)].strip()
        if not rest or rest.startswith(b"--"):
            yield at, min(stop + 1, end), bool(rest)
        at = file.find(mark, stop, end)


def _without_line_end(file: bytes, begin: int, at: int) -> int:
    """Give where a piece ends: the line end before a boundary belongs to the boundary."""
    return max(begin, at - (file[at - 1 : at] == b"\r"))
