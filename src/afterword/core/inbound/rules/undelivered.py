"""Classifier of bounces by what they begin with."""

import re
from collections.abc import Iterator

from afterword.core.inbound.bounce_words import OPENINGS
from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.wording import words

HEAD = 160
"""Characters within which a notice says what it is."""
PERSON = re.compile(
    r"\b(?:i|we|me|my|us|our|got|here|see|fyi|look|below|following|wrote|forwarded|original|ich|mir|wir"
    r"|je|nous|yo|me|io|mi|eu|ik|ihr)\b"
)
"""Words by which a person passes a bounce on, before it begins."""


@reply_classifier
def undelivered(reply: Reply) -> Iterator[Evidence]:
    """Know a bounce by its first words, whatever became of its head on the way.

    A person who passes one on says something first.
    """
    head = words(reply.mail.text).head(HEAD)
    found = head.find(OPENINGS)
    if found and not PERSON.search(head.low[: head.low.find(found.lower())]):
        yield Evidence(Class.BOUNCE, Strength.LIKELY, found)
