"""Classifier of mails that say of themselves that a program sent them."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_discussion, is_nobody
from afterword.core.inbound.wording import Phrases, words

SIGNED = Phrases(
    "vacation robot", "vacation bot", "mail robot", "email robot", "this was the bot", "this is the bot", "your friendly bot", "autoresponse:", "auto-response:", "autoreply:",
    "auto-reply:", "automatic reply:", "this notice is sent once", "this notice is sent only once", "this reply is sent only once", "this message is sent only once", "you will receive this notice only once",
    "(automatisch versandt)", "(automatisch gesendet)", "(automatisch verschickt)", "(automatische antwort)", "(envoyé automatiquement)", "(réponse automatique)", "(enviado automáticamente)", "(respuesta automática)",
    "(inviato automaticamente)", "(risposta automatica)", "(enviado automaticamente)", "(resposta automática)", "(automatisch verzonden)", "(automatisch antwoord)", "(sent automatically)", "(automatic reply)",
    "(自動送信)", "(自動返信)", "※自動送信", "※自動返信", "※このメールは自動",
)  # fmt: skip
"""How a program signs, in small letters."""
LONGEST = 700
"""Characters of the longest mail in which a signature speaks for all of it."""


@reply_classifier
def signed_by_a_program(reply: Reply) -> Iterator[Evidence]:
    """Know an automatic reply by the name that it gives itself.

    People who set one up let a robot sign, or say that it was sent by itself. What a system sends
    to many from an address that nobody reads is told by other signs.
    """
    said = words(reply.new_text)
    found = said.find(SIGNED)
    if (
        found
        and len(said.said) <= LONGEST
        and not (is_discussion(reply.mail) or is_nobody(reply.mail))
    ):
        yield Evidence(Class.AUTO_REPLY, Strength.LIKELY, found)
