"""Classifier of bounces by what they begin with."""

import re
from collections.abc import Iterator

from afterword.core.inbound.bounce_words import OPENINGS, PERSON
from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_returned, is_typed
from afterword.core.inbound.wording import words

HEAD = 160
"""Characters within which a notice says what it is."""
WORDS = 6
"""Words that may stand before, a greeting or a line of the mail server's."""

REFUSAL = re.compile(
    r"\b(?:[45]\d\d[ -]#?[45]\.\d{1,2}\.\d{1,3}|55[0-4][ -](?=[A-Z<]))\b[^.]{0,80}"
)
"""How one mail server refuses another."""


@reply_classifier
def undelivered(reply: Reply) -> Iterator[Evidence]:
    """Know a bounce by its first words, whatever became of its head on the way.

    A person who passes one on says something first. Where the return path is null, the words with
    which another mail server refused it are enough.
    """
    said = words(reply.mail.text)
    head = said.head(HEAD)
    found = head.find(OPENINGS)
    before = head.low[: head.low.find(found.lower())]
    if found and len(before.split()) <= WORDS and not PERSON.search(before):
        strength = Strength.POSSIBLE if is_typed(reply.mail) else Strength.LIKELY
        yield Evidence(Class.BOUNCE, strength, found)
    elif is_returned(reply.mail) and (code := REFUSAL.search(said.said)):
        yield Evidence(Class.BOUNCE, Strength.LIKELY, code[0])
