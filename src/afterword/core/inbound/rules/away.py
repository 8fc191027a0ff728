"""Classifier of automatic replies by what they say."""

from collections.abc import Iterator

from afterword.core.inbound.absence_words import AWAY, INSTEAD, TALK, THANKS
from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.received import Received
from afterword.core.inbound.sender import is_returned, program
from afterword.core.inbound.wording import words

HEAD = 400
"""Characters within which an automatic reply says that someone is away."""
LONGEST = 2_500
"""Characters of the longest notice of absence."""
MARKS = ("X-Auto-Response-Suppress", "X-MS-Exchange-Inbox-Rules-Loop", "Auto-Submitted")


@reply_classifier
def away(reply: Reply) -> Iterator[Evidence]:
    """Know a notice of absence by its words, since many carry no mark in their heads.

    It says that someone is away, and thanks for a message it has not read, or says whom to ask
    instead. Somebody who talks about the next meeting, or about what was written, is a person who
    will be away.
    """
    said = words(reply.new_text or reply.mail.text)
    found = said.head(HEAD).find(AWAY)
    if not found or len(said.said) > LONGEST:
        return
    if _is_marked(reply.mail):
        yield Evidence(Class.AUTO_REPLY, Strength.LIKELY, found)
        return
    instead = said.find(INSTEAD)
    asks = any(mark in said.said for mark in "?\uff1f") and not instead
    if asks or said.find(TALK):
        return
    thanks = "" if reply.mail.header("In-Reply-To") else said.head(HEAD).find(THANKS)
    sure = (instead or thanks) and not program(reply.mail)
    yield Evidence(Class.AUTO_REPLY, Strength.LIKELY if sure else Strength.POSSIBLE, found)


def _is_marked(mail: Received) -> bool:
    """Tell whether its head has a mark that alone would say little."""
    marks = [mail.header(name) for name in MARKS]
    precedence = mail.header("Precedence").strip().lower()
    loud = any(each and each.strip().lower() != "no" for each in marks)
    return loud or is_returned(mail) or precedence in {"bulk", "junk"}
