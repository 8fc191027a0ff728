"""Subject lines that help nobody."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.naming import names_person, names_role
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Reply, Sent
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

LONGEST = 78
"""Signs of a line of a mail's head (RFC 5322, 2.1.1); lists show fewer."""
ANSWERS = re.compile(r"\s*(?:re|aw|sv|antw)\s*:", re.IGNORECASE)
ANSWERING = frozenset({Kind.DELAY_ACK, Kind.REPLY, Kind.OFFER_ACK, Kind.REJECTION_REPLY})
LOUD_WORDS = 2


@message_check(Severity.WARNING, Source("P50", "R105"), family="structure")
def subject_line(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Let the subject line say the role and your name. By these your mail is found again.

    An answer keeps the subject of what it answers.
    """
    if draft.channel != "email":
        return
    subject = draft.subject.strip()
    if not subject:
        case = facts.application
        yield whole(
            draft,
            "It has no subject line.",
            f"Write one, for example: {case.role} role, {case.candidate.name}",
            Severity.ERROR,
        )
        return
    quoted = f"The subject line \u201c{subject}\u201d"
    for says, mend in _faults(subject, facts):
        yield whole(draft, f"{quoted} {says}", mend)
    if len(subject) > LONGEST:
        says = f"{quoted} has {len(subject)} signs; lists cut it off."
        yield whole(draft, says, f"Keep it under {LONGEST}.", Severity.INFO)


def _faults(subject: str, facts: Facts) -> Iterator[tuple[str, str]]:
    case = facts.application
    answers = ANSWERS.match(subject)
    if answers and not _thread(facts):
        yield "answers a message that is not there.", "Leave out the Re:."
    if not answers and not names_role(subject, case.role):
        yield "does not name the role.", f"Name the {case.role} role in it."
    if not answers and not names_person(subject, case.candidate.name):
        yield "does not say who writes.", f"Put your name at its end: {case.candidate.name}."
    if _loud(subject, f"{case.role} {case.company} {case.candidate.name}"):
        yield "is loud.", "Write it as you would say it, without capitals and exclamation marks."


def _thread(facts: Facts) -> bool:
    """Tell whether any mail went between them before; an answer has one by its nature."""
    return facts.kind in ANSWERING or any(
        isinstance(each, Reply) or (isinstance(each, Sent) and each.channel == "email")
        for each in facts.application.happenings
    )


def _loud(subject: str, record: str) -> bool:
    """Tell whether a subject shouts; what the record itself writes in capitals does not."""
    known = set(re.findall(r"\w+", record))
    capitals = [w for w in re.findall(r"[^\W\d_]{4,}", subject) if w.isupper() and w not in known]
    return "!" in subject or len(capitals) >= LOUD_WORDS
