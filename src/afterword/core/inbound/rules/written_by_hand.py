"""Classifier of signs that a person wrote a mail."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_daemon, is_discussion, is_nobody, is_returned, program
from afterword.core.inbound.wording import Phrases, words

ABOUT = Phrases(
    "your interview", "our interview", "our conversation", "our call", "our chat", "our meeting",
    "meeting you", "speaking with you", "talking with you", "talking to you", "speaking to you",
    "interviewing with", "you interviewed", "ihr gespräch", "unser gespräch", "notre entretien",
    "votre entretien", "nuestra entrevista", "su entrevista", "il nostro colloquio",
    "a nossa entrevista", "nossa entrevista", "ons gesprek", "面接",
)  # fmt: skip
"""What only one who was there speaks of, in small letters."""


@reply_classifier
def written_by_hand(reply: Reply) -> Iterator[Evidence]:
    """See the signs of a person: an answer in a thread, or a program that people write with.

    Automatic replies answer in the thread as well, so it only tips the scales.
    """
    mail = reply.mail
    if is_daemon(mail) or is_nobody(mail) or is_returned(mail):
        return
    for name in ("In-Reply-To", "References"):
        if mail.header(name):
            yield Evidence(Class.HUMAN, Strength.POSSIBLE, f"{name}: {mail.header(name)}")
            return
    if written := program(mail):
        yield Evidence(Class.HUMAN, Strength.POSSIBLE, written)
    elif is_discussion(mail):
        yield Evidence(Class.HUMAN, Strength.POSSIBLE, f"From: {mail.header('From')}")
    elif about := words(reply.new_text).find(ABOUT):
        yield Evidence(Class.HUMAN, Strength.POSSIBLE, about)
