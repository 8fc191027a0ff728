"""What the machine-readable part of a delivery report says (RFC 3464)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from afterword.core.inbound.received import Received

REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status"})
FIELD = re.compile(r"^([A-Za-z][A-Za-z-]{2,40})[ \t]*:[ \t]*(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
ENHANCED = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]|\w)")
CODE = re.compile(r"(?<![\d.\w-])([45]\d\d)(?=[ \-])(?!-?\d)")
ADDRESS = re.compile(r"[^\s<>()\[\],;:\"]{1,128}@[^\s<>()\[\],;:\"]{1,255}")


LONGEST, MOST = 64_000, 200
"""Characters of a report, and groups in it, that are read."""


class Delivery(NamedTuple):
    """What became of the message to one recipient."""

    recipients: tuple[str, ...]
    """The final and the original address, in this order, as far as they are told."""
    action: str
    """failed, delayed, delivered, relayed or expanded; empty when it is not told."""
    status: str
    """The enhanced status code, for example 5.1.1."""
    diagnostic: str
    """What the other server said."""


def reports(mail: Received) -> tuple[str, ...]:
    """Give the text of every report, but not of those in an enclosed mail."""
    return tuple(p.text for p in mail.parts if p.type in REPORTS and not p.enclosed)


def deliveries(mail: Received) -> tuple[Delivery, ...]:
    """Read every recipient of every report."""
    return tuple(each for text in reports(mail) for each in _deliveries(text))


def failures(mail: Received) -> tuple[Delivery, ...]:
    """Give the recipients that failed, or were delayed; all, where no report says which."""
    told = deliveries(mail)
    return tuple(each for each in told if each.action in {"failed", "delayed"}) or told


def envelope_id(mail: Received) -> str:
    """Give the id that the sender gave the message on its way (RFC 3461), as it came back."""
    for text in reports(mail):
        said = dict(_fields(text)).get("original-envelope-id", "")
        if said:
            return said.strip()
    return ""


@lru_cache(maxsize=8)
def _deliveries(text: str) -> tuple[Delivery, ...]:
    groups = re.split(r"\n[ \t]*\n", text[:LONGEST].replace("\r\n", "\n").strip(), maxsplit=MOST)
    groups = groups[:MOST]
    return tuple(found for group in groups for found in _delivery(dict(_fields(group))))


def _fields(group: str) -> Iterator[tuple[str, str]]:
    for name, value in FIELD.findall(group.replace("\r\n", "\n")):
        yield name.lower(), " ".join(value.split())


def _delivery(fields: dict[str, str]) -> Iterator[Delivery]:
    """Read one group of fields; the one that speaks of the whole message has no recipient."""
    told = [fields.get(name, "") for name in ("final-recipient", "original-recipient")]
    addresses = tuple(dict.fromkeys(each for value in told if (each := _address(value))))
    action = fields.get("action", "").partition(" ")[0].strip("()").lower()
    if not addresses and not action:
        return
    diagnostic = fields.get("diagnostic-code", "")
    status = ENHANCED.search(fields.get("status", "")) or ENHANCED.search(diagnostic)
    yield Delivery(addresses, action, status[0] if status else "", diagnostic)


def _address(value: str) -> str:
    """Give the address in a field such as ``rfc822; dana@acme.example``."""
    said = value.partition(";")[2] or value
    found = ADDRESS.search(said)
    return found[0].strip(".'").lower() if found else ""
