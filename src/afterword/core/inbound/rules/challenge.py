"""Classifier of challenges: a filter asks the sender to prove to be a person."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_returned, is_typed
from afterword.core.inbound.wording import Phrases, words

ASKS = Phrases(
    "confirm you are human", "confirm that you are human", "confirm you are a human", "confirm that you are a human", "prove you are human",
    "prove that you are human", "verify you are human", "verify that you are human", "you are a real person",
    "prove you are a person", "prove that you are a person", "only accepts mail from known senders", "only accepts mail from people", "accept mail from unknown senders",
    "you're not a robot", "you are not a robot", "you are human", "sender verification", "sender confirmation",
    "confirm your message", "confirm that you sent", "confirm delivery of your", "confirmation is required before",
    "requires confirmation", "requires verification", "request your authorization", "request authorization", "verification required",
    "to have your message delivered", "to have your email delivered", "to release your message", "to deliver your message, ",
    "so that your message can be delivered", "before your message can be delivered",
    "before your message will be delivered", "before your email can be delivered", "your message is being held", "your email is being held",
    "message is being held", "message has been held", "has been quarantined pending", "is in quarantine until", "add you to my approved", "approved senders list",
    "approved sender list", "allowed senders list", "approved list of senders", "on my guest list", "to be added to my", "whitelist request", "protected by spam arrest", "protected by choicemail", "verify that you are not a spammer", "verify yourself", "boxbe", "tagged message delivery agent", "suspectemail",
    "antispam uol", "confirme o envio", "confirmar que é um humano", "dass sie kein roboter", "dass sie ein mensch",
    "vous n'êtes pas un robot", "que vous êtes un humain", "mailinblack", "que no es un robot", "di non essere un robot",
)  # fmt: skip
ACTS = Phrases(
    "click", "http://", "https://", "reply to this", "reply to the", "simply reply", "just reply", "send an empty message", "empty message to", "replying to this", "cliquez", "clicando", "klicken",
    "haga clic", "fare clic", "respond to this",
)  # fmt: skip


@reply_classifier
def challenge(reply: Reply) -> Iterator[Evidence]:
    """Know a filter that holds a mail back until its sender answers or follows a link.

    It is no answer, and the message has not arrived; answering it is for the person to decide.
    """
    said = words(f"{reply.subject}\n{reply.new_text or reply.mail.text}").head(2_000)
    found = said.find(ASKS)
    if found and said.find(ACTS) and not is_typed(reply.mail):
        machine = is_returned(reply.mail) or reply.mail.header("Auto-Submitted")
        answer = words(reply.subject).low.startswith(("re:", "fw", "aw:")) and not machine
        yield Evidence(Class.OTHER, Strength.LIKELY if answer else Strength.CERTAIN, found)
