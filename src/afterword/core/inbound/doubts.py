"""Why a mail does not act by itself although it seems to belong."""

import re
from collections.abc import Iterator

from afterword.core.inbound.judgement import Class, Judgement, Strength
from afterword.core.inbound.received import Received
from afterword.core.model.happening import Meaning

FAILED = re.compile(r"\bdmarc\s*=\s*fail\b", re.IGNORECASE)
UNPROVEN = re.compile(r"\bspf\s*=\s*(?:soft)?fail\b", re.IGNORECASE)
PROVEN = re.compile(r"\b(?:dkim|dmarc)\s*=\s*pass\b", re.IGNORECASE)


def doubts_about(mail: Received, judgement: Judgement | None, contact: str) -> Iterator[str]:
    """Say what stands against acting on a mail without asking."""
    if judgement is None:
        yield "It could not be read."
        return
    if not contact and judgement.class_ is not Class.BOUNCE:
        yield "Its sender is nobody you have recorded."
    if is_forged(mail):
        yield "The mail server could not prove that it is from its sender."
    if judgement.strength is not Strength.CERTAIN and judgement.meaning is not Meaning.UNCLEAR:
        sure = "likely" if judgement.strength is Strength.LIKELY else "a guess"
        yield f"What it means is {sure}, not certain."
    if mail.faults:
        yield mail.faults[0]


def is_forged(mail: Received) -> bool:
    """Tell whether the receiving server found the sender to be another one (RFC 8601).

    Only the topmost such header is looked at: those below it came with the mail.
    """
    found = mail.header("Authentication-Results")[:4000]
    if not found or PROVEN.search(found):
        return False
    return bool(FAILED.search(found) or UNPROVEN.search(found))
