"""Classifier of attempts to take a mail back."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.wording import Phrases, words

SUBJECTS = Phrases(
    "recall:", "message recall", "rückruf:", "rappel :", "rappel:", "recuperar:", "richiamo:", "intrekken:", "retirar:", "recuperação:",
    "message recall report",
)  # fmt: skip
TELLS = Phrases(
    "would like to recall the message", "möchte die nachricht", "souhaite rappeler le message", "desea recuperar el mensaje",
    "desidera richiamare il messaggio", "wil het bericht", "gostaria de cancelar a mensagem", "deseja recuperar a mensagem",
)  # fmt: skip


@reply_classifier
def recall(reply: Reply) -> Iterator[Evidence]:
    """Know the notice by which Outlook takes a mail back.

    It says nothing about the application; the mail it speaks of has most often been read.
    """
    titled = words(reply.subject).begins(SUBJECTS)
    told = words(reply.mail.text).head(300).find(TELLS)
    if told:
        yield Evidence(Class.OTHER, Strength.CERTAIN if titled else Strength.LIKELY, told)
    elif titled and not reply.new_text.strip():
        yield Evidence(Class.OTHER, Strength.LIKELY, f"Subject: {reply.subject}")
