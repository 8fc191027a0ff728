"""The lines of a mail's head: names, unfolded values, encoded words and parameters decoded."""

import binascii
import re
from collections.abc import Iterator
from string import ascii_letters, digits
from urllib.parse import unquote_to_bytes

from afterword.mail.charsets import clean, decoded

HEAD = 256 << 10
"""Characters of all fields of one head that are kept."""
FIELDS = 500
VALUE = 16 << 10
"""Characters of one value: more than the longest chain of references, less than a bomb."""
FIELD = re.compile(r"^([!-9;-~]+)[ \t]*:((?:.*)(?:\n[ \t].*)*)\n?", re.MULTILINE)
FOLD = re.compile(r"\n[ \t]+")
WORD = re.compile(r"=\?([^?*\s]{1,60})(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=")
BETWEEN = re.compile(r"\?=[ \t\n]+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
"""What would end a line, or could be hidden in one."""
PARAMETER = re.compile(
    r""";\s*+([\w!#$%&'*+.^`{|}~-]++)\s*+=\s*+("(?:[^"\\]|\\.)*+"?|[^;\s]*+)""", re.DOTALL
)
SECTION = re.compile(r"(.+?)(?:\*(\d{1,3}))?(\*?)")

Fields = tuple[tuple[str, str], ...]


def fields(head: bytes) -> tuple[Fields, bool]:
    """Give the fields of a head, and whether all of it could be read as fields.

    Lines that are no fields are passed over; a field too long is cut, and after the bound no
    more is read.
    """
    text = head.decode("utf-8", "surrogateescape").replace("\r\n", "\n")
    found: list[tuple[str, str]] = []
    kept = end = 0
    whole = True
    for each in FIELD.finditer(text):
        whole = whole and each.start() == end
        end = each.end()
        value = each[2]
        kept += min(len(value), VALUE)
        if kept > HEAD or len(found) >= FIELDS:
            return tuple(found), False
        found.append((each[1], value_of(value)))
        whole = whole and len(value) <= VALUE
    return tuple(found), whole and end >= len(text.rstrip("\r"))


def value_of(raw: str) -> str:
    """Give a value as one line, its encoded words decoded, cut at the bound."""
    value = FOLD.sub(" ", raw[:VALUE])
    if not value.isascii():
        value = decoded(value.encode("utf-8", "surrogateescape"))[0]
    if "=?" in value:
        value = _words(value)
    return BREAKS.sub(" ", value).strip() if not value.isprintable() else value.strip()


def _words(value: str) -> str:
    """Decode the encoded words of RFC 2047; words of one charset may share a character."""
    value = BETWEEN.sub("?=", value)
    out: list[str] = []
    end, run, of = 0, b"", ""
    for each in WORD.finditer(value):
        charset, data = each[1].lower(), _octets(each[2], each[3])
        if run and (each.start() != end or charset != of):
            out.append(decoded(run, of)[0])
            run = b""
        out.append(value[end : each.start()])
        end, run, of = each.end(), run + data, charset
    if run:
        out.append(decoded(run, of)[0])
    return clean("".join((*out, value[end:])))


def _octets(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(data, header=True)
    return base64_octets(data)[0]


INSIDE = f"{ascii_letters}{digits}+/=".encode()
OUTSIDE = bytes(set(range(256)) - set(INSIDE))


def base64_octets(data: bytes) -> tuple[bytes, bool]:
    """Decode base64 as far as it goes, and tell whether it was well formed."""
    packed = data.translate(None, OUTSIDE)
    well = not data.translate(None, b" \t\r\n" + INSIDE)
    body, _, rest = packed.partition(b"=")
    well = well and len(packed) % 4 == 0 and not rest.strip(b"=")
    body = body[: -1 if len(body) % 4 == 1 else None]
    return binascii.a2b_base64(body + b"=" * (-len(body) % 4)), well


def parameters(value: str) -> dict[str, str]:
    """Give the parameters behind a value, their names in small letters (RFC 2045, RFC 2231)."""
    plain: dict[str, str] = {}
    sections: dict[str, dict[int, tuple[str, bool]]] = {}
    for name, said in _pairs(value):
        parts = SECTION.fullmatch(name)
        if "*" in name and parts:
            number = int(parts[2] or 0)
            sections.setdefault(parts[1], {})[number] = (said, bool(parts[3]))
        else:
            plain.setdefault(name, value_of(said))
    return plain | {name: _joined(found) for name, found in sections.items()}


def _pairs(value: str) -> Iterator[tuple[str, str]]:
    for name, said in PARAMETER.findall(value):
        if said.startswith('"'):
            inner = said[1:-1] if len(said) > 1 and said.endswith('"') else said[1:]
            yield name.lower(), re.sub(r"\\(.)", r"\1", inner, flags=re.DOTALL)
        else:
            yield name.lower(), said


def _joined(sections: dict[int, tuple[str, bool]]) -> str:
    """Put the sections of a long value together (RFC 2231)."""
    charset, data = "", b""
    for number in sorted(sections):
        said, encoded = sections[number]
        if encoded and not data and said.count("'") > 1:
            charset, _, said = said.split("'", 2)
        data += unquote_to_bytes(said) if encoded else said.encode("utf-8", "replace")
    return BREAKS.sub(" ", clean(decoded(data, charset)[0])).strip()
