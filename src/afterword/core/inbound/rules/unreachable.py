"""Classifier of bounces by the formats that a library knows."""

from collections.abc import Iterator

from afterword.core.inbound.bounce_words import is_told
from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_daemon, is_returned, is_typed


@reply_classifier
def unreachable(reply: Reply) -> Iterator[Evidence]:
    """Take the addresses that failed in one of the many formats of mail servers.

    The library looks for patterns anywhere, so what a person pasted can match one; it is sure only
    of what a mail server sent.
    """
    found = (*reply.mail.failed, *reply.mail.delayed)
    if found:
        own = is_daemon(reply.mail) or is_returned(reply.mail)
        pasted = is_typed(reply.mail) or is_told(reply.mail.text)
        unsure = Strength.POSSIBLE if pasted else Strength.LIKELY
        strength = Strength.CERTAIN if own else unsure
        yield Evidence(Class.BOUNCE, strength, ", ".join(found))
