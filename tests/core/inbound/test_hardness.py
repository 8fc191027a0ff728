"""Hard or soft goes by the enhanced code, and by the words where it tells nothing."""

import pytest

from afterword.core.inbound.hardness import hardness
from afterword.core.inbound.judgement import Bounce
from afterword.core.inbound.received import Part, Received


def report(status: str, diagnostic: str, action: str = "failed") -> Received:
    fields = f"Final-Recipient: rfc822; dana@acme.example\nAction: {action}\nStatus: {status}\n"
    text = (
        f"Reporting-MTA: dns; mx.candidate.example\n\n{fields}Diagnostic-Code: smtp; {diagnostic}\n"
    )
    return Received(parts=(Part("message/delivery-status", "", text, len(text)),))


@pytest.mark.parametrize(
    ("status", "diagnostic", "expected"),
    [
        ("5.1.1", "550 5.1.1 User unknown", "hard"),
        ("5.1.2", "Host or domain name not found", "hard"),
        ("5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound", "hard"),
        ("5.2.1", "550 5.2.1 The email account is disabled", "hard"),
        ("5.2.2", "552 5.2.2 Over quota", "soft"),
        ("5.2.3", "552 5.2.3 Too large", "hard"),
        ("5.3.4", "552 5.3.4 Message size exceeds fixed limit", "hard"),
        ("5.4.4", "Host not found", "hard"),
        ("5.4.7", "delivery time expired", "hard"),
        ("5.4.6", "mail for acme.example loops back to myself", "hard"),
        ("5.6.7", "550 5.6.7 address requires SMTPUTF8", "hard"),
        ("5.0.0", "554 Message refused: content restrictions", "hard"),
        ("5.0.0", "retry time not reached for any host: connection timed out", "soft"),
        ("5.7.1", "550 5.7.1 Message rejected as spam", "hard"),
        ("5.7.1", "554 5.7.1 Client host blocked using a block list", "hard"),
        ("5.7.1", "550 5.7.1 No such user here", "hard"),
        ("5.4.1", "550 5.4.1 Recipient address rejected: Access denied", "hard"),
        ("5.5.0", "550 5.5.0 Requested action not taken: mailbox unavailable", "hard"),
        ("5.0.0", "550 Unknown user", "hard"),
        ("5.0.0", "552 Mailbox is full", "soft"),
        ("5.1.1", "550 5.1.1 Mailbox quota exceeded", "soft"),
        ("5.0.0", "X", "hard"),
        ("4.7.1", "450 4.7.1 Greylisted", "soft"),
        ("4.4.1", "Connection timed out", "soft"),
        ("4.1.1", "450 4.1.1 User unknown, not verified yet", "soft"),
    ],
)  # fmt: skip
def test_a_report(status: str, diagnostic: str, expected: str) -> None:
    assert hardness(report(status, diagnostic)) is Bounce(expected)


def test_what_is_late_is_soft_whatever_its_code() -> None:
    assert hardness(report("5.1.1", "User unknown", action="delayed")) is Bounce.SOFT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dana@acme.example: user unknown", "hard"),
        ("dana@acme.example: 550 5.2.2 mailbox full", "soft"),
        ("dana@acme.example: 451 try again later", "soft"),
        ("dana@acme.example: the message was rejected as spam", "hard"),
        ("dana@acme.example", "hard"),
        ("Das Postfach ist voll: dana@acme.example", "soft"),
    ],
)
def test_a_notice_in_words(text: str, expected: str) -> None:
    assert hardness(Received(text=text)) is Bounce(expected)


def test_what_the_copy_of_the_message_says_does_not_count() -> None:
    text = "dana@acme.example: user unknown\n\n--- Below is the original message ---\n\nMy mailbox is full."
    assert hardness(Received(text=text)) is Bounce.HARD


def test_the_library_knows_what_is_only_late() -> None:
    assert hardness(Received(text="Still trying.", delayed=("dana@acme.example",))) is Bounce.SOFT
