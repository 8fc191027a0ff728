"""Classifier of reports of abuse."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength

REPORT = "message/feedback-report"

REPORTERS = (
    "[spamcop (",
    "[abuse report",
    "[abuse] report",
    "abuse report for ",
    "spam report for ",
)
"""How services begin the subject line that report in plain text, in small letters."""


@reply_classifier
def abuse_report(reply: Reply) -> Iterator[Evidence]:
    """Know a complaint about our mail that a provider passes on (RFC 5965).

    Whoever was written to called it junk; the plan has to know, and nobody is written to again
    before the person has looked.
    """
    declared = reply.mail.header("Content-Type").lower()
    if any(part.type == REPORT and not part.enclosed for part in reply.mail.parts):
        yield Evidence(Class.FEEDBACK, Strength.CERTAIN, f"Content-Type: {REPORT}")
    elif "feedback-report" in declared:
        yield Evidence(Class.FEEDBACK, Strength.CERTAIN, f"Content-Type: {declared}")
    elif reply.subject.lower().startswith(REPORTERS):
        yield Evidence(Class.FEEDBACK, Strength.LIKELY, f"Subject: {reply.subject}")
    elif reply.mail.header("X-HmXmrOriginalRecipient"):
        yield Evidence(Class.FEEDBACK, Strength.LIKELY, "X-HmXmrOriginalRecipient")
