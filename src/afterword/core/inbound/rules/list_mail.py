"""Classifier of mail to many by the lines in its head."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.received import Received
from afterword.core.inbound.sender import is_discussion, is_nobody
from afterword.core.inbound.wording import Phrases, words

MANY = ("List-Id", "List-Unsubscribe", "X-Campaign", "X-Campaign-Id", "X-Mailgun-Batch-Id",
        "X-MC-User", "X-Mailer-Campaign", "Feedback-ID", "X-CSA-Complaints",
        "X-SG-EID")  # fmt: skip

APPLICATION = Phrases(
    "your application", "your interview", "your candidacy", "the interview", "candidates",
    "shortlist", "we have decided", "a decision", "your time", "meet you", "meeting you",
)  # fmt: skip
"""What a letter through a system speaks of, in small letters."""


@reply_classifier
def list_mail(reply: Reply) -> Iterator[Evidence]:
    """See the marks of mail to many.

    They say little: people write through lists, and a recruiter's own letter goes through a system
    that puts them on everything. Behind an address that nobody reads they say more, unless the mail
    speaks of the application; so do the number of a campaign and a mark of bulk together.
    """
    mail = reply.mail
    if is_discussion(mail) and not is_nobody(mail):
        return
    for each in MANY:
        said = mail.header(each)
        if said:
            about = words(f"{reply.subject}\n{reply.new_text}").find(APPLICATION)
            written = about or mail.header("In-Reply-To") or not is_nobody(mail)
            strength = Strength.POSSIBLE if written else Strength.LIKELY
            if _is_numbered(mail) and not (about or mail.header("In-Reply-To")):
                strength = Strength.LIKELY
            yield Evidence(Class.BULK, strength, f"{each}: {said}")
            return


def _is_numbered(mail: Received) -> bool:
    """Tell whether it is numbered as one of a campaign, and calls itself bulk."""
    numbered = mail.header("X-Campaign") or mail.header("X-Campaign-Id")
    return bool(numbered) and mail.header("Precedence").strip().lower() == "bulk"
