"""Classifier of delivery reports made for machines."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.delivery import Delivery, deliveries, reports
from afterword.core.inbound.judgement import Class, Evidence, Strength

ARRIVED = frozenset({"delivered", "relayed", "expanded"})
"""What RFC 3464 calls a message that went on; a report of it is a receipt."""

HEADERS = "text/rfc822-headers"
"""The head of a message that comes back; hardly anybody sends one otherwise."""


@reply_classifier
def delivery_report(reply: Reply) -> Iterator[Evidence]:
    """Read the machine-readable report of a mail server (RFC 3464).

    Nobody writes one by hand, so it is certain, whatever the other lines of the mail say. A report
    that a message arrived is a receipt.
    """
    found = deliveries(reply.mail)
    for each in found:
        if each.action not in ARRIVED:
            yield Evidence(Class.BOUNCE, Strength.CERTAIN, _quote(each))
            return
    if found:
        yield Evidence(Class.OTHER, Strength.CERTAIN, _quote(found[0]))
    elif reports(reply.mail) or "report-type=delivery-status" in _declared(reply):
        yield Evidence(Class.BOUNCE, Strength.CERTAIN, "Content-Type: message/delivery-status")
    elif any(each.type == HEADERS and not each.enclosed for each in reply.mail.parts):
        yield Evidence(Class.BOUNCE, Strength.LIKELY, f"Content-Type: {HEADERS}")


def _declared(reply: Reply) -> str:
    return reply.mail.header("Content-Type").lower().replace('"', "").replace(" ", "")


def _quote(delivery: Delivery) -> str:
    to = delivery.recipients[0] if delivery.recipients else ""
    lines = {"Final-Recipient": to, "Action": delivery.action, "Status": delivery.status}
    return "; ".join(f"{name}: {value}" for name, value in lines.items() if value)
