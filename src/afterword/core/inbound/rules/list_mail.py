"""Classifier of mail to many by the lines in its head."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_discussion, is_nobody

MANY = ("List-Id", "List-Unsubscribe", "X-Campaign", "X-Campaign-Id", "X-Mailgun-Batch-Id",
        "X-MC-User", "X-Mailer-Campaign", "Feedback-ID", "X-CSA-Complaints",
        "X-SG-EID")  # fmt: skip


@reply_classifier
def list_mail(reply: Reply) -> Iterator[Evidence]:
    """See the marks of mail to many.

    They say little: people write through lists, and a recruiter's own letter goes through a system
    that puts them on everything. Behind an address that nobody reads they say more.
    """
    mail = reply.mail
    if is_discussion(mail) and not is_nobody(mail):
        return
    for each in MANY:
        said = mail.header(each)
        if said:
            written = bool(mail.header("In-Reply-To")) or not is_nobody(mail)
            strength = Strength.POSSIBLE if written else Strength.LIKELY
            yield Evidence(Class.BULK, strength, f"{each}: {said}")
            return
