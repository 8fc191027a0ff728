"""Classifier of bounces by what they begin with."""

from collections.abc import Iterator

from afterword.core.inbound.bounce_words import OPENINGS
from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.wording import words

HEAD = 120
"""Characters within which a notice says what it is; a person says first why it is passed on."""


@reply_classifier
def undelivered(reply: Reply) -> Iterator[Evidence]:
    """Know a bounce by its first words, whatever became of its head on the way."""
    found = words(reply.mail.text).head(HEAD).find(OPENINGS)
    if found:
        yield Evidence(Class.BOUNCE, Strength.LIKELY, found)
