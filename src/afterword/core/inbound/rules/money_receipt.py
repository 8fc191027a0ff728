"""Classifier of receipts for money."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Class, Evidence, Strength
from afterword.core.inbound.sender import is_typed
from afterword.core.inbound.wording import Phrases, words

SUBJECTS = Phrases(
    "receipt for", "your receipt", "payment receipt", "receipt:", "payment confirmation", "reimbursement of", "your expenses claim", "expense claim", "quittung", "zahlungsbestätigung",
    "reçu de paiement", "votre reçu", "recibo de pago", "su recibo", "ricevuta di pagamento", "la sua ricevuta", "recibo de pagamento", "betalingsbewijs", "betaalbevestiging", "領収書",
)  # fmt: skip
PAID = Phrases(
    "paid", "payment of", "amount", "total", "reimbursed", "ending in", "bezahlt", "überwiesen", "betrag", "payé", "montant", "pagado", "importe", "pagato", "importo", "pago", "valor", "betaald", "bedrag", "金額",
)  # fmt: skip


@reply_classifier
def money_receipt(reply: Reply) -> Iterator[Evidence]:
    """Know a receipt for money, such as the fare to an interview.

    It tells nothing about the application. In a thread people speak of receipts too.
    """
    if is_typed(reply.mail) or reply.mail.header("In-Reply-To"):
        return
    if words(reply.subject).begins(SUBJECTS) and words(reply.new_text).find(PAID):
        yield Evidence(Class.OTHER, Strength.LIKELY, f"Subject: {reply.subject}")
