"""Classifier of answers to invitations of a calendar."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.wording import Phrases, words

CALENDARS = frozenset({"text/calendar", "application/ics"})
SUBJECTS = Phrases(
    "accepted:", "declined:", "tentative:", "tentatively accepted:", "accepted invitation:", "declined invitation:",
    "tentatively accepted invitation:", "zugesagt:", "abgelehnt:", "mit vorbehalt:", "accepté :",
    "accepté:", "refusé :", "refusé:", "provisoire :", "aceptado:", "aceptada:", "rechazado:", "provisional:", "accettato:",
    "rifiutato:", "provvisorio:", "aceito:", "aceite:", "recusado:", "recusada:", "geaccepteerd:", "geweigerd:",
    "voorlopig:", "承諾:", "辞退:", "仮承諾:", "已接受:",
)  # fmt: skip


@reply_classifier
def calendar_answer(reply: Reply) -> Iterator[Evidence]:
    """Know the answer that a calendar sends to an invitation (RFC 5546, METHOD:REPLY).

    It says that someone will come, which the calendar keeps; it is no answer about the application.
    Neither is another time, or that it is off, where nobody put a word beside it.
    """
    for part in reply.mail.parts:
        if part.type in CALENDARS and not part.enclosed and "METHOD:REPLY" in part.text.upper():
            yield Evidence(Class.OTHER, Strength.CERTAIN, "METHOD:REPLY")
            return
        if part.type in CALENDARS and not reply.new_text.strip() and (moved := _moved(part.text)):
            yield Evidence(Class.OTHER, Strength.CERTAIN, moved)
            return
    calendar = any(part.type in CALENDARS for part in reply.mail.parts)
    declared = reply.mail.header("Content-Type").lower().replace('"', "")
    if "text/calendar" in declared and "method=reply" in declared:
        yield Evidence(Class.OTHER, Strength.CERTAIN, f"Content-Type: {declared}")
    elif words(reply.subject).begins(SUBJECTS):
        strength = Strength.LIKELY if calendar or not reply.new_text else Strength.POSSIBLE
        yield Evidence(Class.OTHER, strength, f"Subject: {reply.subject}")


def _moved(calendar: str) -> str:
    """Give the method by which an event is moved or taken back, or nothing."""
    said = calendar.upper()
    return next((each for each in ("METHOD:COUNTER", "METHOD:CANCEL") if each in said), "")
