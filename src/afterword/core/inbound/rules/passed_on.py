"""Classifier of a person's words that a system passes on."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.wording import Phrases, words

PASSES = Phrases(
    "sent you a message:", "has sent you a message:", "wrote you a message:", "sent you a new message:", "left you a message:", "comment was added to your request by", "added a comment to your", "commented on your request",
    "commented on your application", "commented on your ticket", "replied to your message:", "replied to your request", "has replied to your", "hat ihnen eine nachricht geschickt", "hat ihnen geschrieben:", "vous a envoyé un message", "vous a écrit :",
    "le ha enviado un mensaje", "te ha enviado un mensaje", "ti ha inviato un messaggio", "le ha inviato un messaggio", "enviou-lhe uma mensagem", "enviou uma mensagem para você", "heeft je een bericht gestuurd", "heeft u een bericht gestuurd", "さんからメッセージ",
)  # fmt: skip
"""How a system says that somebody wrote, in small letters."""
HEAD = 300
"""Characters within which it says so."""


@reply_classifier
def passed_on(reply: Reply) -> Iterator[Evidence]:
    """Hear a person through the system that passes their words on.

    Portals and help desks send what somebody wrote from an address that nobody reads. What goes to
    many is still told by its own signs.
    """
    found = words(reply.new_text).head(HEAD).find(PASSES)
    if found:
        yield Evidence(Class.HUMAN, Strength.POSSIBLE, found)
