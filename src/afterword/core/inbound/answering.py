"""Turn what is believed of a mail into what stands in the record."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from afterword.core.errors import InvalidRecord
from afterword.core.inbound.judgement import Bounce, Class, Judgement
from afterword.core.inbound.received import Received
from afterword.core.model.checked import address
from afterword.core.model.contact import Contact
from afterword.core.model.happening import Meaning, Reply
from afterword.core.model.timeline import StatedTimeline

LONGEST = 20_000
"""Signs of an answer that stand in the record; the whole mail is kept beside it."""


def happening_of(
    mail: Received,
    judgement: Judgement,
    *,
    sender: str,
    at: datetime,
    contacts: Iterable[Contact] = (),
) -> Reply | None:
    """Give a mail as the answer of a contact; None when nothing of it is to be recorded.

    A message that is only late has neither arrived nor failed, and a notice of it is no answer.
    ``contacts`` are those whom it can name as the one to write to instead.
    """
    reply = Reply(
        at=at,
        sender=sender,
        text=judgement.new_text[:LONGEST],
        message_id=mail.header("Message-ID").strip()[:998],
        written=mail.date,
        refers_to=_known(judgement.refers_to, contacts, sender),
    )
    if judgement.class_ is Class.BOUNCE:
        failed = next(filter(is_address, judgement.failed_recipients), "")
        lost = replace(reply, meaning=Meaning.BOUNCE, failed_address=failed)
        return lost if is_final(mail, judgement) else None
    if judgement.class_ is Class.AUTO_REPLY:
        return replace(reply, meaning=Meaning.AUTOMATIC, returns=judgement.returns_on)
    if judgement.class_ is not Class.HUMAN:
        return None
    meaning, until = judgement.meaning or Meaning.UNCLEAR, judgement.answer_by
    if until is not None and until < at.date():
        until = None
    return replace(reply, meaning=meaning, promised=_timing(judgement, sender), answer_by=until)


def _known(named: tuple[str, ...], contacts: Iterable[Contact], sender: str) -> str:
    """Find the contact that a mail names; a stranger is asked about, and never guessed."""
    wanted = {each.casefold() for each in named}
    for each in contacts:
        if (
            each.name != sender
            and {each.name.casefold(), each.address("email").casefold()} & wanted
        ):
            return each.name
    return ""


def _timing(judgement: Judgement, sender: str) -> StatedTimeline | None:
    promised = judgement.promised
    if promised is None or not (promised.start or promised.end):
        return None
    if judgement.meaning is Meaning.REJECTION:
        return None  # they may call to explain; nothing waits for it
    said = promised.said or judgement.new_text[:200]
    return StatedTimeline(said=said, by=sender, start=promised.start, end=promised.end)


def is_address(text: str) -> bool:
    """Tell whether a word of a report can be recorded as an address."""
    try:
        address(text, "failed_address")
    except InvalidRecord:
        return False
    return bool(text)


def is_final(mail: Received, judgement: Judgement) -> bool:
    """Tell whether a message is given up, not only late."""
    reports = [part.text.lower() for part in mail.parts if part.type.endswith("delivery-status")]
    if any("action:" in text for text in reports):
        return any("failed" in text for text in reports)
    return judgement.bounce is Bounce.HARD or not mail.delayed
