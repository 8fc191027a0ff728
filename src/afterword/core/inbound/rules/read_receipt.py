"""Classifier of receipts."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.wording import Phrases, words

NOTICE = "message/disposition-notification"
SUBJECTS = Phrases(
    "read:", "not read:", "read receipt", "return receipt", "gelesen:", "ungelesen:",
    "lesebestätigung", "lu :", "lu:", "non lu :", "accusé de réception (affichage)",
    "accusé de lecture", "confirmation de lecture", "leído:", "no leído:",
    "confirmación de lectura", "lida:", "não lida:", "recibo de leitura", "letto:",
    "non letto:", "conferma di lettura", "gelezen:", "niet gelezen:", "leesbevestiging",
    "開封済み", "開封確認", "已读", "прочитано:", "delivered:", "relayed:", "zugestellt:",
    "remis :", "entregado:", "consegnato:", "bezorgd:", "disposition notification",
)  # fmt: skip


@reply_classifier
def read_receipt(reply: Reply) -> Iterator[Evidence]:
    """Know a receipt that a program sends when a mail was opened, or thrown away unread (RFC 8098).

    It tells nothing about the application, and is no answer.
    """
    mail = reply.mail
    declared = mail.header("Content-Type").lower()
    if any(each.type == NOTICE and not each.enclosed for each in mail.parts) or (
        "report-type" in declared and "disposition-notification" in declared
    ):
        yield Evidence(Class.OTHER, Strength.CERTAIN, f"Content-Type: {NOTICE}")
        return
    if words(reply.subject).begins(SUBJECTS):
        yield Evidence(Class.OTHER, Strength.LIKELY, f"Subject: {reply.subject}")
