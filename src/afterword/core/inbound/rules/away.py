"""Classifier of automatic replies by what they say."""

from collections.abc import Iterator

from afterword.core.inbound.absence_words import (
    AWAY,
    DECLARED,
    INSTEAD,
    MATTER,
    RETURNS,
    TALK,
    THANKS,
    UNREAD,
)
from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_discussion, is_marked, is_nobody, program
from afterword.core.inbound.wording import Words, words

HEAD = 400
"""Characters within which an automatic reply says that someone is away."""
LONGEST = 2_500
"""Characters of the longest notice of absence."""
SHORT = 280
"""Characters of a mail that says nothing else, in sentences that one can count."""


@reply_classifier
def away(reply: Reply) -> Iterator[Evidence]:
    """Know a notice of absence by its words, since many carry no mark in their heads.

    It says that someone is away, and thanks for a message it has not read, or says whom to ask
    instead, that nobody reads it, or nothing else at all. Somebody who talks about the next
    meeting, about the application, or about what was written, is a person who will be away.
    """
    said = words(reply.new_text or reply.mail.text)
    found = said.head(HEAD).find(AWAY)
    if not found or len(said.said) > LONGEST:
        return
    if is_marked(reply.mail):
        yield Evidence(Class.AUTO_REPLY, Strength.LIKELY, found)
        return
    instead = said.find(INSTEAD)
    asks = any(mark in said.said for mark in "?\uff1f") and not instead
    if asks or said.find(TALK):
        return
    if (said.find(UNREAD) or _is_declared(reply, said)) and not is_discussion(reply.mail):
        yield Evidence(Class.AUTO_REPLY, Strength.LIKELY, found)
        return
    thanks = "" if reply.mail.header("In-Reply-To") else said.head(HEAD).find(THANKS)
    bare = _is_all(said) and not is_discussion(reply.mail)
    sure = (instead or thanks or bare) and not program(reply.mail)
    yield Evidence(Class.AUTO_REPLY, Strength.LIKELY if sure else Strength.POSSIBLE, found)


def _is_declared(reply: Reply, said: Words) -> bool:
    """Tell whether it calls itself automatic, and asks for nothing that a system asks for."""
    asks = is_nobody(reply.mail) or "http" in said.low or said.find(MATTER)
    return len(said.said) <= SHORT and bool(said.find(DECLARED)) and not asks


def _is_all(said: Words) -> bool:
    """Tell whether a mail says that someone is away, when they are back, and nothing else."""
    short = len(said.said) <= SHORT
    return short and bool(said.find(RETURNS)) and not said.find(MATTER)
