"""Classifier of bounces by who sent them and what they are called."""

import re
from collections.abc import Iterator

from afterword.core.inbound.bounce_words import INSIDE, OPENINGS, SUBJECTS, is_told
from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_daemon, is_returned, is_typed, sender
from afterword.core.inbound.wording import words

ANSWER = re.compile(
    r"^\W*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|回复|答复|转发|返信)\s*(?:\[\d+\])?\s*[:：]"
)
FAILED = "X-Failed-Recipients"


@reply_classifier
def returned_mail(reply: Reply) -> Iterator[Evidence]:
    """Know a bounce by its sender and its subject line.

    A mail server that says in its subject line that a message failed is sure; either of both alone
    is not, since people forward bounces and talk of them, and mail servers send other notices too.
    """
    mail = reply.mail
    failed = mail.header(FAILED)
    if failed:
        yield Evidence(Class.BOUNCE, Strength.CERTAIN, f"{FAILED}: {failed}")
    subject = words(reply.subject)
    named = "" if ANSWER.match(subject.low) else subject.find(SUBJECTS)
    machine, inside = is_daemon(mail), words(mail.text).find(INSIDE)
    if machine:
        sure = named or inside or words(mail.text).head(200).find(OPENINGS)
        unsure = Strength.LIKELY if sender(mail).startswith("mailer-daemon") else Strength.POSSIBLE
        strength = Strength.CERTAIN if sure else unsure
        yield Evidence(Class.BOUNCE, strength, f"From: {mail.header('From')}")
    if named and (machine or is_returned(mail) or not mail.header("From")):
        yield Evidence(Class.BOUNCE, Strength.LIKELY, f"Subject: {reply.subject}")
    elif named and inside:
        told = is_typed(mail) or is_told(mail.text)
        strength = Strength.POSSIBLE if told else Strength.LIKELY
        yield Evidence(Class.BOUNCE, strength, f"Subject: {reply.subject}")
